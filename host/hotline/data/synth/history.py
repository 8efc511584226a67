"""Rows that are histories: a window of what a user looked at, step by step, and a last step that the label is about.

A user's history is fixed: it dwells on one of a few interests, categories of items, for some steps at a time, and now
and then strays to any category; the item is drawn from the category's own, by popularity. A row is a window of it
somewhere, so rows of one user overlap, as in the training points made from Taobao's log: there are ``rows / 10`` users.
The last step goes on with the history or is any item at all. What ties the label to the history is how much of it lies
in the category asked about.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from hotline.data.synth.presets import SynthPreset
from hotline.data.synth.zipf import Law, Laws, between, bits, key, modulo, pack_laws, sample, scatter, unit

__all__ = ["Histories"]

_INTERESTS, _LENGTH, _DWELL = 6, 48, 4
_STRAYS, _ANY_ITEM = 0.12, 0.5
_ROWS_A_USER = 10
_CATEGORY_SIZES = Law(0, 0.8, 10.0)


class _Stories(NamedTuple):
    """What all rows are drawn from; the streams are random numbers by number (see zipf)."""

    laws: Laws
    """of users, and of categories"""
    exponent: float
    shift: float
    """of an item within its category"""
    starts: NDArray[np.int64]
    """the first item of each category, and the number of items"""
    row: np.uint64
    taste: np.uint64
    steps: np.uint64


@njit(inline="always")
def _holder(rank, time, drift, offset, size):
    """Which of ``size`` has a popularity rank at ``time``: see ``World`` for drift."""
    if drift == 0.0:
        return rank
    epoch = np.int64(drift * time + offset)
    return (rank + epoch * (np.int64(size * 0.618) | 1)) % size


@njit(inline="always")
def _step(s, user, position, time, drift):
    """(item, category) of a user's history at a position."""
    number = np.int64(user) * 2 * _LENGTH + 2 * position
    strays = unit(s.steps, number)
    dwelling = (position + user) // _DWELL
    interest = np.int64(bits(s.taste, -1 - user * _LENGTH - dwelling) % np.uint64(_INTERESTS))
    source = strays / _STRAYS if strays < _STRAYS else unit(s.taste, user * _INTERESTS + interest)
    category = sample(s.laws, 1, source)
    size = s.starts[category + 1] - s.starts[category]
    rank = between(unit(s.steps, number + 1), size, s.exponent, s.shift)
    return s.starts[category] + _holder(rank, time, drift, unit(s.steps, -2 - category), size), category


@njit(cache=True, nogil=True)
def _histories(origin, first, total, drift, s, users, items, categories):
    """Fill (rows, steps) arrays with users, items and categories, by number."""
    last = users.shape[1] - 1
    for i in range(users.shape[0]):
        number = 4 * (origin + first + i)
        time = (first + i) / total
        user = sample(s.laws, 0, unit(s.row, number))
        begin = np.int64(unit(s.row, number + 1) * (_LENGTH - last))
        for t in range(last + 1):
            users[i, t] = user
            items[i, t], categories[i, t] = _step(s, user, begin + t, time, drift)
        if unit(s.row, number + 2) < _ANY_ITEM:
            items[i, last] = np.int64(unit(s.row, number + 3) * s.starts[-1])
            categories[i, last] = np.searchsorted(s.starts, items[i, last], side="right") - 1


@njit(cache=True, nogil=True)
def _affinity(categories, out):
    """Logarithm of 1 + how many earlier steps lie in the last one's category."""
    last = categories.shape[1] - 1
    for i in range(out.size):
        same = 0
        for t in range(last):
            same += categories[i, t] == categories[i, last]
        out[i] = np.log1p(np.float64(same))


@njit(cache=True, nogil=True)
def _scatter(numbers, multiplier, addend, rows, out):
    inverse = 1.0 / rows
    for i in range(out.size):
        out[i] = modulo(numbers[i] * multiplier + addend, rows, inverse)


class Histories:
    """Rows of a preset with steps; entities and columns are user, item and category by name. See ``World``."""

    def __init__(self, preset: SynthPreset, seed: int, rows: int, zipf: float, drift: float, origin: int) -> None:
        self.preset, self.rows, self.drift, self.origin = preset, rows, drift, origin
        user, category, item = ({e.name: e for e in preset.entities}[name] for name in ("user", "category", "item"))
        users = min(user.size, max(1, rows // _ROWS_A_USER))
        laws = [Law(users, user.popularity * zipf, user.shift)]
        laws += [Law(category.size, category.popularity * zipf, category.shift)]
        self._stories = _Stories(
            pack_laws(laws),
            item.popularity * zipf,
            item.shift,
            _shares(item.size, category.size),
            key(seed, "history"),
            key(preset.name, "taste"),
            key(preset.name, "steps"),
        )
        self._places = {c.name: (*scatter(c.rows, preset.name, c.name), c.rows) for c in preset.columns}

    def block(self, first: int, count: int) -> tuple[list[NDArray[np.int32]], NDArray[np.float64]]:
        """(ids of each column, int32 (count * steps,); what the history adds to the logit, float64 (count,))."""
        shape = count, self.preset.steps
        found = {name: np.empty(shape, np.int64) for name in ("user", "item", "category")}
        _histories(self.origin, first, self.rows, self.drift, self._stories, *found.values())
        affinity = np.empty(count, np.float64)
        _affinity(found["category"], affinity)
        ids = []
        for column in self.preset.columns:
            out = np.empty(count * self.preset.steps, np.int32)
            _scatter(found[column.entity].reshape(-1), *self._places[column.name], out)
            ids.append(out)
        return ids, affinity


def _shares(items: int, categories: int) -> NDArray[np.int64]:
    """First item of each category, and of none: larger categories first, each with at least one item."""
    if items < categories:
        raise ValueError(f"{items} items for {categories} categories: at least one each is needed")
    weight = (np.arange(1, categories + 1) + _CATEGORY_SIZES.shift) ** -_CATEGORY_SIZES.exponent
    ends = np.floor(np.cumsum(weight) / weight.sum() * (items - categories)).astype(np.int64)
    ends[-1] = items - categories
    return np.concatenate([[0], ends + np.arange(1, categories + 1)])
