"""Under torchrun: carries out several commands, one after the other, so that what is slow to import is imported once.

Argument: a JSON file, a list of commands' words. Ends with the first exit code that is not 0.
"""

import json
import sys
from pathlib import Path

from hotline.cli import main
from hotline.distributed import leave, processes


def carry_out(commands):
    with processes("cpu"):
        for words in commands:
            code = main(words)
            if code:
                return code
    return 0


if __name__ == "__main__":
    leave(carry_out(json.loads(Path(sys.argv[1]).read_text("utf-8"))))
