"""How often each row is looked up in a sample of the training inputs: FAE's input sampler and embedding logger.

In: a data set. Out: one ``AccessLog``. The sample is drawn block by block, so memory holds a counter for each row of
the tables and one block of inputs, however long the log is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numba import njit
from numpy.typing import NDArray

from hotline.data import BatchLoader, Dataset

__all__ = ["BLOCK", "AccessLog", "log_accesses", "sample_rows"]

BLOCK = 1 << 16  # inputs


@dataclass(frozen=True)
class AccessLog:
    """Accesses of every row, the tables' rows one after the other.

    rows: of each table; base: int64 (tables,), a table's first row in ``counts``; counts: int64 (all rows,)
    inputs: in the sample
    """

    rows: tuple[int, ...]
    base: NDArray[np.int64]
    counts: NDArray[np.int64]
    inputs: int

    @classmethod
    def empty(cls, rows: Sequence[int]) -> AccessLog:
        base = np.concatenate([[0], np.cumsum(rows)]).astype(np.int64)
        return cls(tuple(rows), base[:-1], np.zeros(int(base[-1]), np.int64), 0)

    def table(self, number: int) -> NDArray[np.int64]:
        """The counts of one table (a view)."""
        return self.counts[self.base[number] : self.base[number] + self.rows[number]]

    def shares(self, number: int) -> NDArray[np.float64]:
        """Each row's share of the accesses of its table."""
        return self.table(number) / max(1, self.total(number))

    def total(self, number: int) -> int:
        """Accesses of one table."""
        return int(self.table(number).sum())


def sample_rows(
    first: int, stop: int, fraction: float, seed: int, replacement: bool = False, block: int = BLOCK
) -> Iterator[NDArray[np.int64]]:
    """``floor(fraction * (stop - first))`` of the rows ``first`` to ``stop - 1``, ascending, a block at a time.

    Raises ValueError where that is not one row.
    """
    count = int(fraction * (stop - first))
    if count < 1:
        least = 1 / max(1, stop - first)
        raise ValueError(f"--fae-sample {fraction}: not one of {stop - first} training rows; take at least {least:g}")
    rng = np.random.default_rng([seed, int(replacement)])
    for begin in range(first, stop, block):
        size = min(block, stop - begin)
        if replacement:
            drawn = int(rng.binomial(count, size / (stop - begin)))
            found = np.sort(rng.integers(0, size, drawn))
        else:
            found = _select(rng.random(size), stop - begin, count)
        count -= found.size
        if found.size:
            yield found + begin


@njit(cache=True, nogil=True)
def _select(draws, left, wanted):
    """Selection sampling (Knuth, algorithm S) of ``wanted`` of ``left`` items, as far as ``draws`` (uniform) goes."""
    out = np.empty(min(wanted, draws.size), np.int64)
    found = 0
    for i in range(draws.size):
        if draws[i] * (left - i) < wanted - found:
            out[found] = i
            found += 1
    return out[:found]


def log_accesses(dataset: Dataset, fraction: float, seed: int, replacement: bool = False) -> AccessLog:
    """Count the lookups, every one of a bag, of a sample of the training split; DataError for an id out of range."""
    log = AccessLog.empty(dataset.schema.cardinalities)
    inputs = 0
    for rows in sample_rows(*dataset.split("train"), fraction, seed, replacement):
        batch = BatchLoader(dataset, "train", rows.size, order=rows).batch(0)
        _count(batch.ids, batch.offsets, log.base, log.counts)
        inputs += rows.size
    return AccessLog(log.rows, log.base, log.counts, inputs)


@njit(cache=True, nogil=True)
def _count(ids, offsets, base, counts):
    batch = (offsets.size - 1) // base.size
    for t in range(base.size):
        for i in range(offsets[t * batch], offsets[(t + 1) * batch]):
            counts[base[t] + ids[i]] += 1
