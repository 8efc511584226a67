"""The Feistel network of the contract on whole arrays of keys, and back."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from hotline.contract import ROUNDS, feistel_constants

__all__ = ["gather_keys", "scatter_keys"]


def scatter_keys(keys: NDArray[np.uint64], key_bits: int) -> NDArray[np.uint64]:
    """Scattered key of each key: ``hotline.contract.permute``."""
    half, mask, mix = _network(key_bits)
    left, right = keys >> half, keys & mask
    for r in range(ROUNDS):
        left, right = right, left ^ mix(r, right)
    return (left << half) | right


def gather_keys(scattered: NDArray[np.uint64], key_bits: int) -> NDArray[np.uint64]:
    """Key of each scattered key: ``hotline.contract.invert``."""
    half, mask, mix = _network(key_bits)
    left, right = scattered >> half, scattered & mask
    for r in reversed(range(ROUNDS)):
        left, right = right ^ mix(r, left), left
    return (left << half) | right


def _network(key_bits: int):  # type: ignore[no-untyped-def]
    c = feistel_constants(key_bits)
    half, shift, rotation = (np.uint64(number) for number in (c.half, c.shift, c.rotation))
    mask = (np.uint64(1) << half) - np.uint64(1)

    def mix(r: int, x: NDArray[np.uint64]) -> NDArray[np.uint64]:
        rotated = (x << rotation) | (x >> (half - rotation))
        with np.errstate(over="ignore"):
            return ((x * np.uint64(c.multipliers[r]) + np.uint64(c.keys[r])) ^ (x >> shift) ^ rotated) & mask

    return half, mask, mix
