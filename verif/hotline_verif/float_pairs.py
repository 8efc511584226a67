"""Pairs of fp32 patterns that find faults, and what the processor makes of them.

Random patterns alone hardly ever cancel, tie, overflow or leave a subnormal; so half of the pairs are made to.
"""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from hotline.contract import FLOAT32_NAN

__all__ = ["EDGES", "Operation", "float_pairs", "kind", "of_the_processor"]

Operation = Literal["add", "multiply"]

_SIGN = 0x8000_0000
_MAGNITUDES = (
    0,
    1,  # smallest subnormal
    2,
    0x007F_FFFF,  # largest subnormal
    0x0080_0000,  # smallest normal
    0x0080_0001,
    0x00FF_FFFF,
    0x3380_0000,  # half a last place of 1
    0x3400_0000,
    0x3F7F_FFFF,  # just below 1
    0x3F80_0000,
    0x3F80_0001,
    0x3FFF_FFFF,
    0x4B80_0000,  # 2**24
    0x5F7F_FFFF,  # squares to just below infinity
    0x7F00_0000,
    0x7F7F_FFFF,  # largest
    0x7F80_0000,  # infinity
    0x7F80_0001,  # signalling NaN
    0x7FC0_0000,
    0x7FFF_FFFF,
)
EDGES = tuple(sign | magnitude for sign in (0, _SIGN) for magnitude in _MAGNITUDES)
"""Patterns at which something changes."""


def float_pairs(rng: np.random.Generator, count: int) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """Two arrays of ``count`` patterns: every pair of ``EDGES`` first, if they fit, then random ones of all sorts."""
    edges = np.array(EDGES, np.uint32)
    first, second = (grid.ravel()[:count] for grid in np.meshgrid(edges, edges))
    left = count - first.size
    a, b = rng.integers(1 << 32, size=left, dtype=np.uint32), rng.integers(1 << 32, size=left, dtype=np.uint32)
    sort = rng.integers(12, size=left)  # 6 and up: as they are
    few = rng.integers(1 << 32, size=left, dtype=np.uint32) & rng.integers(1 << 32, size=left, dtype=np.uint32)
    fraction = np.uint32((1 << 23) - 1)
    shorter = rng.integers(24, size=left, dtype=np.uint32)  # down to any number of leading zeros
    # almost the same magnitude: sums cancel, by any number of places
    b = np.where(sort == 0, a ^ (few & np.uint32(_SIGN | 1 << 23) | (b & fraction) >> shorter), b)
    # exponents a few apart: guard, round and sticky bits
    near = (a >> 23 & 0xFF).astype(np.int64) + rng.integers(-27, 28, size=left)
    b = np.where(sort == 1, (b & ~np.uint32(0x7F80_0000)) | (np.clip(near, 0, 254) << 23).astype(np.uint32), b)
    # few ones in the fractions: ties
    a = np.where((sort == 1) | (sort == 2), a & ~fraction | a & few & fraction, a)
    b = np.where(sort == 2, b & ~fraction | b & few & fraction, b)
    # products around the smallest and the largest numbers
    opposite = np.where(rng.random(left) < 0.5, 127, 381) - (a >> 23 & 0xFF).astype(np.int64)
    opposite = np.clip(opposite + rng.integers(-26, 4, size=left), 0, 254) << 23
    b = np.where(sort == 3, (b & ~np.uint32(0x7F80_0000)) | opposite.astype(np.uint32), b)
    # products just above half of the smallest subnormal, by less than a last place
    mantissa = (1 << 23 | few & fraction).astype(np.int64)
    low = rng.integers(1, 103, size=left).astype(np.int64)
    a = np.where(sort == 5, (low << 23 | mantissa & 0x7F_FFFF).astype(np.uint32), a)
    inverse = np.minimum(-(-(1 << 47) // mantissa), (1 << 24) - 1)
    b = np.where(sort == 5, ((103 - low) << 23 | inverse & 0x7F_FFFF).astype(np.uint32), b)
    # subnormals
    a = np.where(sort == 4, a & np.uint32(_SIGN) | (a & fraction) >> shorter, a)
    return np.concatenate([first, a]), np.concatenate([second, b])


def of_the_processor(operation: Operation, a: NDArray[np.uint32], b: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Patterns of ``a + b`` or ``a * b`` as this machine computes them, every NaN made the contract's."""
    x, y = a.view(np.float32), b.view(np.float32)
    with np.errstate(all="ignore"):
        result = x + y if operation == "add" else x * y
    return np.where(np.isnan(result), np.uint32(FLOAT32_NAN), result.view(np.uint32))


def kind(bits: int) -> str:
    """``zero``, ``subnormal``, ``normal``, ``infinity`` or ``nan``."""
    exponent, fraction = bits >> 23 & 0xFF, bits & 0x7F_FFFF
    if exponent == 0xFF:
        return "nan" if fraction else "infinity"
    if exponent:
        return "normal"
    return "subnormal" if fraction else "zero"
