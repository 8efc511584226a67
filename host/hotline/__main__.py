"""``python -m hotline``: the same as ``hotline``."""

import sys

from hotline.cli import main

sys.exit(main())
