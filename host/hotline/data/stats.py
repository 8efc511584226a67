"""How the ids of a data set are distributed: a row a column, counted in one pass over it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

import numpy as np
from numba import njit
from numpy.typing import NDArray

from hotline.data.columns import DataError, Dataset

__all__ = ["SHARES", "ColumnStats", "column_stats", "zipf_slope"]

SHARES = (0.01, 0.05, 0.10)
"""of the distinct ids seen, for which the share of accesses is counted"""
FITTED_RANKS = 1000
FEWEST_FITTED = 10
_BLOCK = 1 << 22


@dataclass(frozen=True)
class ColumnStats:
    """A table's accesses.

    ``missing``: look-ups of the id that stands for a blank, where the data set names one; all else is about the others.
    ``frequency``: accesses of each id seen, descending, int64 (distinct,).
    """

    name: str
    cardinality: int
    missing: int
    frequency: NDArray[np.int64]

    @property
    def lookups(self) -> int:
        """Those that are not missing."""
        return int(self.frequency.sum())

    @property
    def distinct(self) -> int:
        return self.frequency.size

    @property
    def once(self) -> float:
        """Share of the distinct ids that were seen a single time."""
        return float(np.mean(self.frequency == 1)) if self.distinct else 0.0

    def top(self, share: float) -> float:
        """Share of accesses that go to this share of the distinct ids, the most accessed, rounded up."""
        if not self.lookups:
            return 0.0
        return float(self.frequency[: ceil(share * self.distinct)].sum() / self.lookups)

    @property
    def slope(self) -> float | None:
        """Fitted Zipf exponent; see :func:`zipf_slope`."""
        return zipf_slope(self.frequency)


def zipf_slope(frequency: NDArray[np.int64]) -> float | None:
    """Minus the least-squares slope of log frequency over log rank, first 1,000 ranks; None below 10 ids."""
    if frequency.size < FEWEST_FITTED:
        return None
    head = np.log(frequency[:FITTED_RANKS].astype(np.float64))
    return float(-np.polyfit(np.log(np.arange(1, head.size + 1)), head, 1)[0])


@njit(cache=True, nogil=True)
def _count(ids, counts):
    """Add up ids; returns the position of the first one outside, or -1."""
    for i in range(ids.size):
        if ids[i] < 0 or ids[i] >= counts.size:
            return i
        counts[ids[i]] += 1
    return -1


def column_stats(
    dataset: Dataset, first: int = 0, last: int | None = None, progress: Callable[[str], None] = lambda name: None
) -> list[ColumnStats]:
    """Count rows ``first`` to ``last`` of every table; DataError names the file and place of an id outside its table.

    Takes 8 bytes of memory a row of the largest table. ``progress`` is told the name of each table done.
    """
    last = dataset.schema.rows if last is None else last
    found = []
    for table, ids, offsets in zip(dataset.schema.tables, dataset.ids, dataset.offsets, strict=True):
        begin, end = (first * table.bag, last * table.bag) if table.bag is not None else (0, 0)
        if offsets is not None:
            begin, end = int(offsets[first]), int(offsets[last])
        counts = np.zeros(table.rows, np.int64)
        for at in range(begin, end, _BLOCK):
            wrong = _count(ids[at : min(end, at + _BLOCK)], counts)
            if wrong >= 0:
                raise DataError(
                    f"{dataset.ids_path(table.name)}: look-up {at + wrong}: id {ids[at + wrong]} is outside table "
                    f"{table.name!r}, whose ids are 0..{table.rows - 1}"
                )
        blank = dataset.schema.source.get("blank_ids", {}).get(table.name)
        missing = 0 if blank is None else int(counts[blank])
        if blank is not None:
            counts[blank] = 0
        seen = counts[counts > 0]
        seen[::-1].sort()
        found.append(ColumnStats(table.name, table.rows, missing, seen))
        progress(table.name)
    return found
