"""``python -m hotline``: the same as ``hotline``, in processes of torchrun, too."""

import sys

from hotline.cli import main

code = main()
if (group := sys.modules.get("hotline.distributed.group")) is not None:  # the command has been of several processes
    group.leave(code)
sys.exit(code)
