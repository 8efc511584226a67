"""``Vocabulary``: 32-bit values to ids in order of first appearance, for columns of tens of millions of distinct
values.

An open-addressing hash map of 8 bytes a slot that doubles when it is 70 % full. Where all values are below a bound, the
map gives way to an array of 4 bytes a value, indexed by the value, as soon as it would grow larger than that. What all
maps of an import may take together is a :class:`MemoryBudget`.
"""

from __future__ import annotations

import threading

import numpy as np
from numba import njit
from numpy.typing import NDArray

__all__ = ["MemoryBudget", "OverBudget", "Vocabulary"]

SLOT_BYTES = 8
DIRECT_BYTES = 4
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
    """Put in values of ids from ``first`` on; returns whether none was there."""
    for i in range(values.size):
        key = np.uint64(values[i])
        place = _find(slots, shift, key)
        if slots[place] != 0:
            return False
        slots[place] = (key << np.uint64(32)) | np.uint64(first + i + 1)
    return True


@njit(cache=True, nogil=True)
def _encode_direct(direct, values, rows, fresh):
    """Replace values by ids; ``direct`` holds id + 1 of each value, 0 where it was not seen. Returns ids given out."""
    known = rows
    for i in range(values.size):
        value = values[i]
        found = direct[value]
        if found == 0:
            fresh[rows - known] = value
            rows += 1
            found = np.uint32(rows)
            direct[value] = found
        values[i] = found - np.uint32(1)
    return rows


@njit(cache=True, nogil=True)
def _unpack(slots, direct):
    for slot in slots:
        if slot != 0:
            direct[slot >> np.uint64(32)] = np.uint32(slot & np.uint64(0xFFFFFFFF))


class Vocabulary:
    """Ids of one column. ``rows``: how many there are so far.

    ``bound``: values are below it, all of them; 0: they are any 32-bit values.
    """

    def __init__(self, budget: MemoryBudget, bound: int = 0) -> None:
        self.rows = 0
        self._budget, self._bound = budget, bound
        self._slots = self._take(FIRST_SLOTS)
        self._direct: NDArray[np.uint32] | None = None

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
        if self._bound and self._bound * DIRECT_BYTES <= 2 * old.size * SLOT_BYTES:
            self._budget.take(self._bound * DIRECT_BYTES)
            self._direct = np.zeros(self._bound, np.uint32)
            _unpack(old, self._direct)
            self._slots = old[:0].copy()
            self._budget.give_back(old.size * SLOT_BYTES)
            return
        self._slots = self._take(2 * old.size)
        _rehash(old, self._slots, self._shift)
        self._budget.give_back(old.size * SLOT_BYTES)

    def encode(self, values: NDArray[np.uint32]) -> NDArray[np.uint32]:
        """Replace ``values`` by their ids, in place; returns the values not seen before, in order of their ids."""
        known, at = self.rows, 0
        fresh = np.empty(values.size, np.uint32)
        while True:
            if self._direct is not None:
                self.rows = _encode_direct(self._direct, values[at:], self.rows, fresh[self.rows - known :])
                return fresh[: self.rows - known]
            at, self.rows = _encode(self._slots, self._shift, at, values, self.rows, self._limit, fresh, known)
            if at == values.size:
                return fresh[: self.rows - known]
            self._grow()

    def reserve(self, value: int | None) -> None:
        """Give the next id to ``value``, or with None to no value at all."""
        if value is None:
            self.rows += 1
        else:
            self.encode(np.array([value], np.uint32))

    def restore(self, values: NDArray[np.uint32]) -> None:
        """Take in the values of ids ``rows``, ``rows + 1``, ...; ValueError where one is there already or not below
        the bound.
        """
        while self._direct is None and self._limit < self.rows + values.size:
            self._grow()
        good = not self._bound or values.size == 0 or int(values.max()) < self._bound
        if good and self._direct is not None:
            ids = np.arange(self.rows + 1, self.rows + values.size + 1, dtype=np.uint32)
            good = not self._direct[values].any()
            self._direct[values] = ids
            good = good and np.array_equal(self._direct[values], ids)
        elif good:
            good = bool(_restore(self._slots, self._shift, values, self.rows))
        if not good:
            raise ValueError("a value is there twice, or is not below the bound")
        self.rows += values.size
