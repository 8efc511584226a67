"""The Feistel randomizer: a keyed bijection that scatters (table, row) keys over the banks and sets of the EAL.

Consecutive row ids are often popular together; unscattered, they would pile up in neighbouring sets. A Feistel network
is invertible whatever its round function, so (bank, set, tag) still names the row exactly: nothing is ever falsely
popular, and the log can be read back. Model, RTL and documents all take the constants from here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

__all__ = ["ROUNDS", "FeistelConstants", "feistel_constants", "invert", "permute"]

ROUNDS = 4
_SEED = 0x686F746C696E6531  # "hotline1" in ASCII: nothing up the sleeve
_U64 = (1 << 64) - 1


@dataclass(frozen=True)
class FeistelConstants:
    """Everything a Feistel network of ``width`` bits is made of; one multiplier and one key a round.

    ``F(x, r) = ((x * multipliers[r] + keys[r]) ^ (x >> shift) ^ rotl(x, rotation)) mod 2**half``
    """

    width: int
    half: int
    shift: int
    rotation: int
    multipliers: tuple[int, ...]
    keys: tuple[int, ...]


def _splitmix64(state: int) -> tuple[int, int]:
    """One step of SplitMix64 (Steele, Lea, Flood 2014): (next state, output)."""
    state = (state + 0x9E3779B97F4A7C15) & _U64
    z = state
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & _U64
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _U64
    return state, z ^ (z >> 31)


@lru_cache
def feistel_constants(width: int) -> FeistelConstants:
    """Constants of the network for keys of ``width`` bits.

    Raises ValueError unless ``width`` is even and between 4 and 64.
    """
    if width % 2 or not 4 <= width <= 64:
        raise ValueError(f"a Feistel key has an even number of bits from 4 to 64, not {width}")
    half = width // 2
    mask = (1 << half) - 1
    state, multipliers, keys = _SEED, [], []
    for _ in range(ROUNDS):
        state, word = _splitmix64(state)
        multipliers.append((word & mask) | 1)
        state, word = _splitmix64(state)
        keys.append(word & mask)
    # 7 and 5 bits at the 18-bit half of the 36-bit presets, the same fractions elsewhere
    return FeistelConstants(
        width, half, max(1, 7 * half // 18), max(1, 5 * half // 18), tuple(multipliers), tuple(keys)
    )


def _round(x: int, number: int, c: FeistelConstants) -> int:
    mask = (1 << c.half) - 1
    rotated = (x << c.rotation) | (x >> (c.half - c.rotation))
    return ((x * c.multipliers[number] + c.keys[number]) ^ (x >> c.shift) ^ rotated) & mask


def permute(key: int, width: int) -> int:
    """Scatter ``key`` (``width`` bits): ``L, R = R, L ^ F(R)`` for each round; L is the upper half."""
    c = feistel_constants(width)
    left, right = key >> c.half, key & ((1 << c.half) - 1)
    for number in range(ROUNDS):
        left, right = right, left ^ _round(right, number, c)
    return (left << c.half) | right


def invert(value: int, width: int) -> int:
    """The key that ``permute`` made ``value`` of."""
    c = feistel_constants(width)
    left, right = value >> c.half, value & ((1 << c.half) - 1)
    for number in reversed(range(ROUNDS)):
        left, right = right ^ _round(left, number, c), left
    return (left << c.half) | right
