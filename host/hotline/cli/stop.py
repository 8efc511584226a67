"""Ctrl-C that waits for a good moment: the signal sets a flag, and the work looks at it between two pieces.

An exception that a signal raises wherever the program happens to be can leave a lock taken for ever, or be swallowed.
"""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from typing import Any

__all__ = ["Stop"]

_STDERR = 2


class Stop:
    """While it is entered: the first Ctrl-C, or SIGTERM, sets ``asked``; the second stops at once.

    ``message``: what the first says on standard error. A signal that is ignored stays so, e.g. Ctrl-C in a script's
    background.
    """

    def __init__(self, message: str) -> None:
        self.asked = False
        self._message = message
        self._before: dict[int, Any] = {}

    def check(self) -> None:
        """KeyboardInterrupt if a stop was asked for."""
        if self.asked:
            raise KeyboardInterrupt

    def __enter__(self) -> Stop:
        for number in (signal.SIGINT, signal.SIGTERM):
            if signal.getsignal(number) is not signal.SIG_IGN:
                self._before[number] = signal.signal(number, self._ask)
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _ask(self, number: int, frame: Any) -> None:
        if self.asked:
            raise KeyboardInterrupt
        self.asked = True
        with suppress(OSError):  # not print: the signal may have come in the middle of one, which refuses a second
            os.write(_STDERR, f"{self._message}\n".encode())
