"""Random numbers by counter, and Zipf draws from them: the ground the generator stands on.

Every draw is a hash of (key, number), so a row's content depends on the seed and its number alone: not on block size,
threads or the rows before it. A Zipf-Mandelbrot law over N ids gives rank r (from 1) the weight ``(r +
shift)**-exponent``: the shift flattens the head, as real columns have it. The first ranks are drawn exactly, from a
table of cumulative weights; the ranks after them by inverting the integral of the weight, whose relative error there
is below 1e-7. So a law over 40 million ids costs a few kilobytes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numba import njit, prange
from numpy.typing import NDArray

__all__ = ["Law", "Laws", "bits", "draw_ids", "key", "modulo", "normal", "pack_laws", "sample", "scatter", "unit"]

_HEAD, _GUIDE = 4096, 1024
_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_MIX_A, _MIX_B = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)


def key(*words: int | str) -> np.uint64:
    """A key for a stream of draws, named by words."""
    digest = hashlib.blake2b(repr(words).encode(), digest_size=8).digest()
    return np.uint64(int.from_bytes(digest, "little"))


@njit(inline="always")
def bits(stream, number):
    """64 random bits: SplitMix64 (Steele, Lea, Flood 2014) started at ``stream``, at its ``number``-th output."""
    z = stream + (np.uint64(number) + np.uint64(1)) * _GOLDEN
    z = (z ^ (z >> np.uint64(30))) * _MIX_A
    z = (z ^ (z >> np.uint64(27))) * _MIX_B
    return z ^ (z >> np.uint64(31))


@njit(inline="always")
def unit(stream, number):
    """Uniform in [0, 1)."""
    return np.float64(bits(stream, number) >> np.uint64(11)) * 1.1102230246251565e-16


@njit(inline="always")
def normal(stream, number):
    """Nearly normal, mean 0 and variance 1: four 16-bit uniforms added (Irwin-Hall), hence within ±3.5."""
    z = bits(stream, number)
    total = z & np.uint64(0xFFFF)
    for shift in (16, 32, 48):
        total += (z >> np.uint64(shift)) & np.uint64(0xFFFF)
    return (np.float64(total) - 131070.0) * 2.6428776e-05


@dataclass(frozen=True)
class Law:
    """Zipf-Mandelbrot over ``size`` ranks."""

    size: int
    exponent: float
    shift: float = 0.0


class Laws(NamedTuple):
    """Several laws as arrays, for the kernels: law ``k`` has its cumulative head at ``first[k]`` for ``head[k]``."""

    cumulative: NDArray[np.float64]
    first: NDArray[np.int64]
    head: NDArray[np.int64]
    size: NDArray[np.int64]
    exponent: NDArray[np.float64]
    shift: NDArray[np.float64]
    mass: NDArray[np.float64]
    """weight of all ranks"""
    body: NDArray[np.float64]
    """weight of the head"""
    low: NDArray[np.float64]
    """antiderivative of the weight where the tail begins"""
    guide: NDArray[np.int64]
    """where in ``cumulative`` the quantiles ``g / GUIDE`` lie, GUIDE + 1 a law: a search starts between two of them"""


@njit(inline="always")
def _antiderivative(x, exponent):
    if abs(1.0 - exponent) < 1e-9:
        return np.log(x)
    return x ** (1.0 - exponent) / (1.0 - exponent)


@njit(inline="always")
def _invert(y, exponent):
    if abs(1.0 - exponent) < 1e-9:
        return np.exp(y)
    return (y * (1.0 - exponent)) ** (1.0 / (1.0 - exponent))


def pack_laws(laws: Sequence[Law]) -> Laws:
    """The laws as one ``Laws``."""
    tables: list[NDArray[np.float64]] = []
    guides: list[NDArray[np.int64]] = []
    columns: list[list[float]] = [[] for _ in Laws._fields[1:-1]]
    first = 0
    for law in laws:
        head = min(_HEAD, law.size)
        table = np.cumsum((np.arange(1, head + 1) + law.shift) ** -law.exponent)
        low = _antiderivative.py_func(head + 0.5 + law.shift, law.exponent)
        high = _antiderivative.py_func(law.size + 0.5 + law.shift, law.exponent)
        mass = table[-1] + (high - low if law.size > head else 0.0)
        row = (first, head, law.size, law.exponent, law.shift, mass, table[-1], low)
        for values, value in zip(columns, row, strict=True):
            values.append(float(value))
        tables.append(table)
        guides.append(first + np.searchsorted(table, np.arange(_GUIDE + 1) / _GUIDE * mass, side="right"))
        first += head
    numbers = (np.array(values, np.int64) for values in columns[:3])
    weights = (np.array(values, np.float64) for values in columns[3:])
    return Laws._make([np.concatenate(tables), *numbers, *weights, np.concatenate(guides).astype(np.int64)])


@njit(inline="always")
def sample(laws, k, u):
    """Rank, from 0, at quantile ``u`` of law ``k``."""
    target = u * laws.mass[k]
    if target < laws.body[k]:
        near = k * (_GUIDE + 1) + np.int64(u * _GUIDE)
        low, high = laws.guide[near], laws.guide[near + 1]
        while low < high:
            middle = (low + high) >> 1
            if laws.cumulative[middle] > target:
                high = middle
            else:
                low = middle + 1
        return low - laws.first[k]
    if laws.size[k] == laws.head[k]:
        return laws.size[k] - 1
    x = _invert(laws.low[k] + (target - laws.body[k]), laws.exponent[k]) - laws.shift[k]
    return min(max(np.int64(x + 0.5) - 1, laws.head[k]), laws.size[k] - 1)


@njit(inline="always")
def between(u, size, exponent, shift):
    """Rank, from 0, at quantile ``u`` of a law without a table: the weight's integral inverted, head included."""
    low = _antiderivative(0.5 + shift, exponent)
    high = _antiderivative(size + 0.5 + shift, exponent)
    x = _invert(low + u * (high - low), exponent) - shift
    return min(max(np.int64(x + 0.5) - 1, 0), size - 1)


@njit(inline="always")
def modulo(x, rows, inverse):
    """``x mod rows`` for ``0 <= x < 2**52``, with ``inverse = 1 / rows``: the divider of the CPU is far slower."""
    rest = x - np.int64(np.float64(x) * inverse) * rows
    if rest < 0:
        rest += rows
    elif rest >= rows:
        rest -= rows
    return rest


def scatter(rows: int, *words: int | str) -> tuple[int, int]:
    """(multiplier, addend) of a bijection ``x * multiplier + addend mod rows`` that sends neighbours far apart.

    Popular rows that lie side by side would share pages and cache lines, and flatter every measurement.
    """
    multiplier = max(1, int(rows * 0.6180339887)) | 1
    while np.gcd(multiplier, rows) != 1:
        multiplier += 2
    return multiplier % rows if rows > 1 else 0, int(key("scatter", *words)) % rows


def draw_ids(law: Law, first: int, count: int, *words: int | str) -> NDArray[np.int32]:
    """Draws ``first`` to ``first + count - 1`` of the stream named by ``words``: ids of ranks, scattered."""
    out = np.empty(count, np.int32)
    _draw_ids(pack_laws([law]), key(*words), first, *scatter(law.size, *words), law.size, out)
    return out


@njit(parallel=True, cache=True, nogil=True)
def _draw_ids(laws, stream, first, multiplier, addend, rows, out):
    inverse = 1.0 / rows
    for i in prange(out.size):
        out[i] = modulo(sample(laws, 0, unit(stream, first + i)) * multiplier + addend, rows, inverse)
