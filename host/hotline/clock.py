"""Time that passes: seconds that never go back, whatever the machine's clock does, and rates over them."""

from __future__ import annotations

import threading
import time

__all__ = ["now", "rate"]

_lock = threading.Lock()
_latest = float("-inf")


def now() -> float:
    """Seconds since some moment: never less than an earlier call gave."""
    global _latest
    with _lock:
        _latest = max(_latest, time.perf_counter())
        return _latest


def rate(count: float, seconds: float) -> float:
    """``count`` a second; 0 where no time has passed."""
    return count / seconds if seconds > 0 else 0.0
