"""``Vocabulary``: 32-bit values to ids in order of first appearance, for columns of tens of millions of distinct
values.

An open-addressing hash map of 8 bytes a slot that doubles when it is 70 % full; what all maps of an import may take
together is a :class:`MemoryBudget`.
"""

from __future__ import annotations

import threading

import numpy as np
from numba import njit
from numpy.typing import NDArray

__all__ = ["MemoryBudget", "OverBudget", "Vocabulary"]

SLOT_BYTES = 8
FIRST_SLOTS = 1024


class OverBudget(Exception):
    """A map would have to grow past the budget."""


class MemoryBudget:
    """Bytes that may be taken, and have been."""

    def __init__(self, limit: int) -> None:
        self.limit, self.taken = limit, 0
        self._lock = threading.Lock()

    def take(self, count: int) -> None:
        with self._lock:
            if self.taken + count > self.limit:
                raise OverBudget
            self.taken += count

    def give_back(self, count: int) -> None:
        with self._lock:
            self.taken -= count


@njit(cache=True, nogil=True, inline="always")
def _find(slots, shift, key):
    """Slot that holds ``key``, or the empty one where it belongs. A slot is ``key << 32 | id + 1``; 0 is empty."""
    place = (key * np.uint64(0x9E3779B97F4A7C15)) >> shift
    mask = np.uint64(slots.size - 1)
    while slots[place] != 0 and (slots[place] >> np.uint64(32)) != key:
        place = (place + np.uint64(1)) & mask
    return place


@njit(cache=True, nogil=True)
def _encode(slots, shift, at, values, rows, limit, fresh, known):
    """Replace ``values[at:]`` by ids until ``limit`` ids are given out; returns (where it stopped, ids given out).

    New values go to ``fresh`` from ``rows - known`` on.
    """
    for i in range(at, values.size):
        key = np.uint64(values[i])
        place = _find(slots, shift, key)
        slot = slots[place]
        if slot == 0:
            if rows == limit:
                return i, rows
            fresh[rows - known] = values[i]
            rows += 1
            slot = (key << np.uint64(32)) | np.uint64(rows)
            slots[place] = slot
        values[i] = np.uint32((slot & np.uint64(0xFFFFFFFF)) - np.uint64(1))
    return values.size, rows


@njit(cache=True, nogil=True)
def _rehash(old, slots, shift):
    for slot in old:
        if slot != 0:
            slots[_find(slots, shift, slot >> np.uint64(32))] = slot


@njit(cache=True, nogil=True)
def _restore(slots, shift, values, first):
    for i in range(values.size):
        key = np.uint64(values[i])
        slots[_find(slots, shift, key)] = (key << np.uint64(32)) | np.uint64(first + i + 1)


class Vocabulary:
    """Ids of one column. ``rows``: how many there are so far."""

    def __init__(self, budget: MemoryBudget) -> None:
        self.rows = 0
        self._budget = budget
        self._slots = self._take(FIRST_SLOTS)

    @property
    def _limit(self) -> int:
        return self._slots.size * 7 // 10

    @property
    def _shift(self) -> np.uint64:
        return np.uint64(65 - self._slots.size.bit_length())

    def _take(self, slots: int) -> NDArray[np.uint64]:
        self._budget.take(slots * SLOT_BYTES)
        return np.zeros(slots, np.uint64)

    def _grow(self) -> None:
        old = self._slots
        self._slots = self._take(2 * old.size)
        _rehash(old, self._slots, self._shift)
        self._budget.give_back(old.size * SLOT_BYTES)

    def encode(self, values: NDArray[np.uint32]) -> NDArray[np.uint32]:
        """Replace ``values`` by their ids, in place; returns the values not seen before, in order of their ids."""
        known, at = self.rows, 0
        fresh = np.empty(values.size, np.uint32)
        while True:
            at, self.rows = _encode(self._slots, self._shift, at, values, self.rows, self._limit, fresh, known)
            if at == values.size:
                return fresh[: self.rows - known]
            self._grow()

    def restore(self, values: NDArray[np.uint32]) -> None:
        """Take in the values of ids ``rows``, ``rows + 1``, ...: all different, none seen before."""
        while self._limit < self.rows + values.size:
            self._grow()
        _restore(self._slots, self._shift, values, self.rows)
        self.rows += values.size
