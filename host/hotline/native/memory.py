"""Two habits of a process's memory that a training step is quicker with. Where they can't be had, nothing happens."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Sequence

import numpy as np
import torch

__all__ = ["keep_freed_memory", "large"]

_TRIM_THRESHOLD, _TOP_PAD, _MMAP_THRESHOLD = -1, -2, -3  # of glibc's mallopt
_LARGEST_MMAP_THRESHOLD = 32 << 20
_CACHE_LINE = 64


def keep_freed_memory() -> bool:
    """Keep what is freed for what is allocated next, instead of returning it; whether this C library can.

    Activations and gradients are some megabytes each and are freed in every step. As a rule glibc returns such memory
    at once, and the next step pays for every one of its pages again.
    """
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        return False
    settings = ((_MMAP_THRESHOLD, _LARGEST_MMAP_THRESHOLD), (_TRIM_THRESHOLD, (1 << 31) - 1), (_TOP_PAD, 64 << 20))
    done = [mallopt(name, value) for name, value in settings]
    return all(done)


def large(shape: Sequence[int], dtype: torch.dtype) -> torch.Tensor:
    """An empty tensor in host memory that the system may back with large pages, as NumPy asks it to.

    Rows of large tables are looked up here and there: with pages of 4 KiB nearly each is a page whose place the
    processor does not know. The tensor begins with a cache line, so that a row touches no more of them than it fills.
    """
    kind = np.dtype(np.float64 if dtype == torch.float64 else np.float32)
    size = math.prod(shape)
    room = np.empty(size + _CACHE_LINE // kind.itemsize, kind)
    first = -room.ctypes.data % _CACHE_LINE // kind.itemsize
    return torch.from_numpy(room[first : first + size].reshape(tuple(shape)))
