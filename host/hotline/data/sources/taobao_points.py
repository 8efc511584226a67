"""Points from users' histories, as TBSM's published program draws them: events of some users in, rows out.

A user's line is their last 200 events in order of time. With ``n`` events before the last of the line, a training user
gives as many positive and as many negative points as :meth:`Recipe.points` says. A positive point is ``history + 1``
consecutive events that end before the line's last one; its last step is what came next, in truth. A negative point is
``history`` consecutive events and then an item drawn from all items that the user never touched, with that item's
category. Where a window begins before the line does, padding stands in for what is missing. A validation user gives
one point of either kind, a test user one point: the last events of the line, the very last of them in half the cases,
drawn by lot, replaced by an item as above.

Every draw is a hash of seed, purpose, user and number, so nothing depends on what is worked on together.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numba import njit
from numpy.typing import NDArray

from hotline.data.columns import DataError
from hotline.data.synth.zipf import bits, key, unit

__all__ = ["LINE", "SPLITS", "TEST", "TRAIN", "VAL", "Recipe", "World", "draw_points", "group", "row_type"]

LINE = 200
"""events of a user that points are made of, the last ones"""
SPLITS = ("train", "test", "val")
TRAIN, TEST, VAL = 1, 2, 4
"""what a user is there for; bits"""
_MOST_POINTS = 10_000
_TRIES = 64


@dataclass(frozen=True)
class Recipe:
    """history: steps before the last; points_per_user: of either kind, at the most; train_users, val_users: how many
    give points; seed: of all draws. Raises DataError that names the option.
    """

    history: int = 20
    points_per_user: int = 10
    train_users: int = 690_000
    val_users: int = 300_000
    seed: int = 123

    def __post_init__(self) -> None:
        if not 1 <= self.history < LINE:
            raise DataError(f"--history-steps {self.history}: expected 1 to {LINE - 1}")
        if not 1 <= self.points_per_user <= _MOST_POINTS:
            raise DataError(f"--points-per-user {self.points_per_user}: expected 1 to {_MOST_POINTS:,}")
        if self.train_users < 1:
            raise DataError(f"--num-train-pts {self.train_users}: expected 1 or more")
        if self.val_users < 0:
            raise DataError(f"--num-val-pts {self.val_users}: expected 0 or more")
        if self.seed < 0:
            raise DataError(f"--seed {self.seed}: expected 0 or more")

    @property
    def steps(self) -> int:
        return self.history + 1

    def points(self, events: NDArray[np.integer]) -> NDArray[np.int64]:
        """Points of either kind that a training user gives, by the number of all events."""
        regime = np.full(LINE // 10, self.points_per_user, np.int64)
        regime[:4] = np.minimum([0, 1, 3, 6], self.points_per_user)
        return regime[np.maximum(np.minimum(events, LINE) - 1, 0) // 10]

    def rows(self, events: NDArray[np.integer], purpose: NDArray[np.uint8]) -> NDArray[np.int64]:
        """Rows that users give: (3, users), in the order of :data:`SPLITS`."""
        points = self.points(events)
        train, test, val = ((purpose & bit) > 0 for bit in (TRAIN, TEST, VAL))
        return np.stack([2 * points * train, test & (events > 0), 2 * np.minimum(points, 1) * val])


@dataclass(frozen=True)
class World:
    """What points are drawn from. item_category: int32 (items,), of each item; categories: how many there are."""

    item_category: NDArray[np.int32]
    categories: int

    @property
    def padding(self) -> tuple[int, int]:
        """Item and category of a step that is not there: the rows after those of all items and categories."""
        return self.item_category.size, self.categories


def row_type(steps: int) -> np.dtype:
    """A row on its way: ``key`` is what the rows of a split are put in order by."""
    return np.dtype(
        [
            ("key", "<u8"),
            ("time", "<i8"),
            ("user", "<i4"),
            ("split", "u1"),
            ("label", "u1"),
            ("unused", "<u2"),  # what follows is aligned
            ("item", "<i4", (steps,)),
            ("category", "<i4", (steps,)),
        ]
    )


@njit(cache=True, nogil=True)
def group(user, time, users):
    """Events in order of user and time, those of equal times as they came: (order, where each user's begin)."""
    starts = np.zeros(users + 1, np.int64)
    for u in user:
        starts[u + 1] += 1
    for u in range(users):
        starts[u + 1] += starts[u]
    at = starts[:-1].copy()
    order = np.empty(user.size, np.int64)
    for i in range(user.size):
        order[at[user[i]]] = i
        at[user[i]] += 1
    for u in range(users):
        mine = order[starts[u] : starts[u + 1]]
        for i in range(1, mine.size):
            if time[mine[i]] < time[mine[i - 1]]:
                mine[:] = mine[np.argsort(time[mine], kind="mergesort")]
                break
    return order, starts


@njit(cache=True, nogil=True)
def _touched(item, items):
    at = 0
    while at < items.size and items[at] != item:
        at += 1
    return at < items.size


@njit(cache=True, nogil=True)
def _untouched(stream, number, items, size):
    """An item of ``size`` that is none of ``items``: (item, or -1 where there is none; number of the next draw)."""
    for _ in range(_TRIES):
        item = np.int64(unit(stream, number) * size)
        number += 1
        if not _touched(item, items):
            return item, number
    known = np.zeros(size, np.bool_)
    known[items] = True
    left = np.flatnonzero(~known)
    if left.size == 0:
        return -1, number
    return left[np.int64(unit(stream, number) * left.size)], number + 1


@njit(cache=True, nogil=True)
def _window(values, end, line, padding, out):
    """The events up to ``end``, ``out.size`` of them; before the line's first one there is padding."""
    for step in range(out.size):
        at = end - (out.size - 1 - step)
        out[step] = values[at] if at >= line else padding


@njit(cache=True, nogil=True)
def _end(stream, number, line, last, steps):
    """Where a window of ``steps`` events ends: before the last event, and where it can be after the line's first."""
    low = min(line + steps - 1, last - 1)
    return low + np.int64(unit(stream, number) * (last - low))


@njit(cache=True, nogil=True)
def _pairs(streams, user, count, items, categories, times, line, split, item_category, padding, rows, at):
    """``count`` positive points, then ``count`` negative ones, into ``rows`` from ``at`` on; returns where they end."""
    stream = bits(streams[0], user)
    last = items.size - 1
    number = 0
    for point in range(2 * count):
        positive = point < count
        row = rows[at]
        steps = row.item.size - (0 if positive else 1)
        end = _end(stream, number, line, last, steps)
        number += 1
        _window(items, end, line, padding[0], row.item[:steps])
        _window(categories, end, line, padding[1], row.category[:steps])
        if positive:
            row.time = times[end]
        else:
            item, number = _untouched(stream, number, items, item_category.size)
            if item < 0:
                continue
            row.item[steps] = item
            row.category[steps] = item_category[item]
            row.time = times[end + 1]
        row.label = positive
        row.user, row.split = user, split
        row.key = bits(streams[1], user * 2 * _MOST_POINTS + point)
        at += 1
    return at


@njit(cache=True, nogil=True)
def _test(stream, user, items, categories, times, line, key_shift, item_category, padding, rows, at):
    """The test point of a user."""
    draws = bits(stream, user)
    last = items.size - 1
    row = rows[at]
    _window(items, last, line, padding[0], row.item)
    _window(categories, last, line, padding[1], row.category)
    row.label = 1
    if unit(draws, 0) < 0.5:
        item, _ = _untouched(draws, 1, items, item_category.size)
        if item >= 0:
            row.label = 0
            row.item[-1] = item
            row.category[-1] = item_category[item]
    row.time = times[last]
    row.user, row.split = user, 1
    row.key = np.uint64(user) << np.uint64(key_shift)
    return at + 1


@njit(cache=True, nogil=True)
def _draw(starts, users, points, purpose, items, categories, times, streams, key_shift, item_category, padding, rows):
    at = 0
    for u in range(users.size):
        first, end = starts[u], starts[u + 1]
        if first == end:
            continue
        mine, kinds, when = items[first:end], categories[first:end], times[first:end]
        line = max(0, end - first - LINE)
        if purpose[u] & TRAIN:
            at = _pairs(streams[0], users[u], points[u], mine, kinds, when, line, 0, item_category, padding, rows, at)
        if purpose[u] & TEST:
            at = _test(streams[1, 0], users[u], mine, kinds, when, line, key_shift, item_category, padding, rows, at)
        if purpose[u] & VAL:
            at = _pairs(
                streams[2], users[u], min(points[u], 1), mine, kinds, when, line, 2, item_category, padding, rows, at
            )
    return at


def draw_points(
    recipe: Recipe,
    world: World,
    users: NDArray[np.int64],
    purpose: NDArray[np.uint8],
    starts: NDArray[np.int64],
    events: tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.int64]],
    key_shift: int,
) -> NDArray:
    """The rows of some users, a record of :func:`row_type` each.

    users, purpose: (users,), their ids and what they are there for; starts: (users + 1,), where the events of each
    begin; events: item, category and time of each, in order of user and time. A test row's key is the user shifted left
    by ``key_shift``, that of the others is drawn.
    """
    seen = np.diff(starts)
    rows = np.zeros(int(recipe.rows(seen, purpose).sum()), row_type(recipe.steps)).view(np.recarray)
    streams = np.array(
        [[key("taobao", recipe.seed, split, what) for what in ("points", "order")] for split in SPLITS], np.uint64
    )
    count = _draw(
        starts,
        users,
        recipe.points(seen),
        purpose,
        *events,
        streams,
        key_shift,
        world.item_category,
        world.padding,
        rows,
    )
    return np.asarray(rows[:count])
