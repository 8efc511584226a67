"""``InputClassifierBlock``: which inputs look up enough stale rows to be skipped.

Numba over the slots of a batch, an input a thread's: the result does not depend on the number of threads.
"""

from __future__ import annotations

from typing import Literal

import numpy as np
from numba import njit, prange
from numpy.typing import NDArray

__all__ = ["InputClassifierBlock", "compile_for"]


@njit(inline="always")
def _needed(lookups, share, count):
    """How many of ``lookups`` must be stale: at least one; more than there are if ``count`` asks for it."""
    return count if count > 0 else max(1, int(np.ceil(share * lookups - 1e-9)))


@njit(parallel=True, cache=True, nogil=True)
def _skipped(stale, slots, offsets, samples, tables, share, count, each_table, out):
    """``out[k]``: whether sample ``samples[k]`` has enough lookups whose slot is ``stale`` (all have a slot)."""
    batch = (offsets.size - 1) // tables
    for k in prange(samples.size):
        sample = samples[k]
        lookups = 0
        for t in range(tables):
            lookups += offsets[t * batch + sample + 1] - offsets[t * batch + sample]
        skip = lookups > 0
        spare = lookups - _needed(lookups, share, count)  # lookups that may be of rows that are not stale
        for t in range(tables):
            first, last = offsets[t * batch + sample], offsets[t * batch + sample + 1]
            if each_table:
                spare = last - first - _needed(last - first, share, count) if last > first else 0
            for i in range(first, last):
                if not stale[slots[i]]:
                    spare -= 1
                    if spare < 0:
                        break
            if spare < 0:
                skip = False
                break
        out[k] = skip


@njit(parallel=True, cache=True, nogil=True)
def _critical(change, slots, offsets, samples, tables, share, count, each_table, out):
    """``out[k]``: the change above which a threshold skips sample ``samples[k]``; inf if none does."""
    batch = (offsets.size - 1) // tables
    for k in prange(samples.size):
        sample = samples[k]
        lookups = 0
        for t in range(tables):
            lookups += offsets[t * batch + sample + 1] - offsets[t * batch + sample]
        changes = np.empty(lookups, np.float64)
        worst = -np.inf
        at = 0
        for t in range(tables):
            first = at
            for i in range(offsets[t * batch + sample], offsets[t * batch + sample + 1]):
                changes[at] = change[slots[i]]
                at += 1
            if each_table and at > first:
                worst = max(worst, _nth(changes[first:at], _needed(at - first, share, count)))
        if lookups == 0:
            worst = np.inf
        elif not each_table:
            worst = _nth(changes, _needed(lookups, share, count))
        out[k] = worst


@njit(inline="always")
def _nth(values, count):
    """The ``count``-th smallest; inf if there are fewer."""
    return np.sort(values)[count - 1] if count <= values.size else np.inf


class InputClassifierBlock:
    """An input is skipped if at least so many of its lookups are of stale rows.

    share: of the lookups, rounded up, one at least; count: instead of it, where it is above 0
    of: whether ``input``s or each ``table`` of an input must have enough; a table without lookups is passed over, an
        input without any is never skipped
    """

    def __init__(self, share: float, count: int = 0, of: Literal["input", "table"] = "input") -> None:
        self.rule = (share, count, of == "table")

    def skipped(
        self,
        stale: NDArray[np.bool_],
        slots: NDArray[np.int32],
        offsets: NDArray[np.int64],
        samples: NDArray[np.int32],
        tables: int,
    ) -> NDArray[np.bool_]:
        """(samples,): whether each is skipped; ``stale`` (slots of the hot table,), all lookups of ``samples`` hit."""
        out = np.empty(samples.size, np.bool_)
        _skipped(stale, slots, offsets, samples, tables, *self.rule, out)
        return out

    def critical(
        self,
        change: NDArray[np.float64],
        slots: NDArray[np.int32],
        offsets: NDArray[np.int64],
        samples: NDArray[np.int32],
        tables: int,
    ) -> NDArray[np.float64]:
        """(samples,): the change of its rows above which a threshold has each of them skipped."""
        out = np.empty(samples.size, np.float64)
        _critical(change, slots, offsets, samples, tables, *self.rule, out)
        return out


def compile_for() -> None:
    """Have the kernels compiled (or taken from Numba's cache), so that no step waits for it."""
    slots, offsets, block = np.zeros(1, np.int32), np.arange(2), InputClassifierBlock(1.0)
    block.skipped(np.zeros(1, np.bool_), slots, offsets, slots, 1)
    block.critical(np.zeros(1), slots, offsets, slots, 1)
