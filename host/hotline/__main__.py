"""``python -m hotline``: the same as ``hotline``.

Started by torchrun, the process ends without Python's own end: threads of gloo may still hold objects then, and abort.
"""

import os
import sys

from hotline.cli import main

code = main()
if "TORCHELASTIC_RUN_ID" in os.environ:
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)
sys.exit(code)
