"""Taobao: the user behaviour log in, a data set of histories in our columns out, as TBSM's published program makes it;
streamed, bounded in memory, resumable.

Three passes. *Read*: lines are parsed and numbered as they come (``streaming.py``), the events put aside by user, in
parts that fit into memory. *Draw*: part by part, every user's events are put in order of time, those of equal times as
they came, and give points (``taobao_points.py``), put aside by where they will lie. *Write*: rows go to the columns.
An interrupted import goes on within the pass it was in.

All behaviours count alike, and times are taken as they are. The users whose last event is later than the 70 % quantile
of all users' last events are test users; of the others the first ``train_users``, in an order drawn by seed, give
training rows, and the first ``val_users`` of the same ones validation rows, from draws of their own: **val is no
held-out split**, as published. Training and validation rows are shuffled by seed; test rows are in order of user ids.

Where the published program has its own ways and we do not follow: ids are in order of first appearance, not of value;
an item's category, where the item is drawn, is that of its first line; padding is a row of its own, the last one, of
the tables ``item`` and ``category``, not row 0; drawn items are none of all items of the user; users are not cut to a
multiple of 256; a label drawn for a training user's last event is not made, since no training point uses it.
"""

from __future__ import annotations

import itertools
import os
import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

from hotline.data.columns import ColumnFile, Damaged, DataError
from hotline.data.sources import Imported
from hotline.data.sources.resumable import Columns, ResumableImport
from hotline.data.sources.shuffled import MOST_PARTS, PART_BYTES, draws, part_of
from hotline.data.sources.spill import Spill
from hotline.data.sources.streaming import Fault, LineFormat, Lines, Parsed, import_lines
from hotline.data.sources.taobao_points import (
    SPLITS,
    TEST,
    TRAIN,
    VAL,
    Recipe,
    World,
    draw_points,
    group,
    row_type,
)
from hotline.data.sources.taobao_text import explain, is_complete, parse
from hotline.data.synth.zipf import key

__all__ = ["import_taobao"]

TABLES = ("user", "item", "category")
EVENT = np.dtype([("time", "<i8"), ("user", "<i4"), ("item", "<i4"), ("category", "<i4")])
TEST_QUANTILE = 0.7
EVENT_WORK = 4
"""times the bytes of a part's events that putting them in order and drawing points takes"""
WRITE_ROWS = 1 << 15


@njit(cache=True, nogil=True)
def _see(user, item, category, time, events, last, item_category):
    """Take events into the statistics of users and the categories of items (-1: not seen yet)."""
    for i in range(user.size):
        u = user[i]
        if events[u] == 0 or time[i] > last[u]:
            last[u] = time[i]
        events[u] += 1
        if item_category[item[i]] < 0:
            item_category[item[i]] = category[i]


def _grown(array: NDArray, size: int, fill: int) -> NDArray:
    """The array, or one of at least ``size`` that begins with it."""
    if array.size >= size:
        return array
    new = np.full(max(size, array.size * 3 // 2, 1024), fill, array.dtype)
    new[: array.size] = array
    return new


class TaobaoText(LineFormat):
    """The lines, and the columns that come of them."""

    name = "taobao"
    example = "UserBehavior.csv"
    line = "user, item, category, behaviour, time"
    title = "Taobao's user behaviour log"
    advice = "raise it (each distinct user, item and category takes 8 to 40 bytes)"

    def __init__(self, recipe: Recipe) -> None:
        self.recipe = recipe

    @property
    def columns(self) -> Columns:
        steps = self.recipe.steps
        dense = tuple(f"position{step}" for step in range(steps))
        return Columns(dense, tuple((name, steps) for name in TABLES), TABLES, time=True, steps=steps)

    def options(self) -> dict[str, Any]:
        recipe = self.recipe
        return {
            "history_steps": recipe.history,
            "points_per_user": recipe.points_per_user,
            "num_train_pts": recipe.train_users,
            "num_val_pts": recipe.val_users,
            "seed": recipe.seed,
        }

    def parse(self, text: NDArray[np.uint8], max_bad: int) -> Parsed:
        return parse(text, max_bad)

    def explain(self, line: bytes) -> Fault | None:
        return explain(line)

    def explain_cut(self, line: bytes) -> Fault | None:
        if is_complete(line):
            return None
        return Fault("time", repr(line.split(b",")[-1].strip().decode("utf-8", "replace")), "a Unix time of 10 digits")

    def splits(self, rows: Sequence[int]) -> dict[str, tuple[int, int]]:
        """``rows``: of each split, in order."""
        ends = np.cumsum([0, *rows]).tolist()
        return {name: (ends[k], ends[k + 1]) for k, name in enumerate(SPLITS)}


class _Events(Lines):
    """The three passes. ``position`` holds, beside the place in the text: ``pass`` (read, draw or write), ``part``, the
    next one of it; ``layout``, in how many parts the rows of each split are put aside; and what is put aside by now.
    """

    format: TaobaoText

    def __init__(self, format: LineFormat, work: ResumableImport, max_rejects: int) -> None:
        super().__init__(format, work, max_rejects)
        self._recipe = self.format.recipe
        before = work.position
        self._pass, self._part = before.get("pass", "read"), before.get("part", 0)
        self._layout: list[int] = before.get("layout", [])
        self._rows_aside: list[int] = before.get("rows_aside", [])
        self._folder = work.writer.partial / "sort"
        self._seen = self._last = np.zeros(0, np.int64)
        self._item_category = np.zeros(0, np.int32)
        self._aside: list[Spill] = []
        if self._pass != "write":
            self._open_events(before)
        if self._pass == "draw" or self._part < len(self._rows_aside):
            self._open_rows(self._rows_aside)
        work.flush = self._flush
        self._move(self.place)

    def _open_events(self, before: dict[str, Any]) -> None:
        """Go on with the events put aside, and what they say of users and items; or begin."""
        parts = min(MOST_PARTS, max(1, -(-super().bytes_total // PART_BYTES)))
        self._events = self._spill("events", EVENT, parts, before.get("events"))
        self._categories = ColumnFile(self._folder / "item_category.npy", "<i4", keep=before.get("items"))
        if before:
            self._make_room()
            known = self._categories.stored()
            self._item_category[: known.size] = known
            for part in range(parts):
                self._take_in(self._checked(self._events.read(part)))
            self.work.say(f"{self._folder}: {self._seen.sum():,} events are there already")

    def _open_rows(self, keep: Sequence[int] | None) -> None:
        self._rows = self._spill("rows", row_type(self._recipe.steps), sum(self._layout), keep)

    def _spill(self, name: str, dtype: np.dtype, parts: int, keep: Sequence[int] | None) -> Spill:
        spill = Spill(self._folder / name, dtype, parts, keep)
        self._aside.append(spill)
        return spill

    def _make_room(self) -> None:
        users, items = self.work.vocabularies["user"].rows, self.work.vocabularies["item"].rows
        taken = self._statistics_bytes
        self._seen, self._last = _grown(self._seen, users, 0), _grown(self._last, users, 0)
        self._item_category = _grown(self._item_category, items, -1)
        self.work.budget.take(self._statistics_bytes - taken)

    @property
    def _statistics_bytes(self) -> int:
        return self._seen.nbytes + self._last.nbytes + self._item_category.nbytes

    def _take_in(self, events: NDArray) -> None:
        user, item, category, time = (np.ascontiguousarray(events[name]) for name in (*TABLES, "time"))
        _see(user, item, category, time, self._seen, self._last, self._item_category)

    def _checked(self, events: NDArray) -> NDArray:
        """Events that were put aside; Damaged where one has a user, an item or a category that is not there."""
        for name in TABLES:
            values, rows = events[name], self.work.vocabularies[name].rows
            if values.size and not 0 <= values.min() <= values.max() < rows:
                raise Damaged(f"{self._events.folder}: a {name} of {values.max()}, where there are {rows:,}")
        return events

    def store(self, piece: Parsed) -> None:
        """Put events aside."""
        events = np.empty(piece.label.size, EVENT)
        for name, values in zip(TABLES, piece.ids, strict=True):
            events[name] = values
        events["time"] = piece.time
        self._make_room()
        self._take_in(events)
        self._categories.append(self._item_category[self._categories.count : self.work.vocabularies["item"].rows])
        self._events.append(events["user"] % self._events.parts, events)

    def _flush(self) -> dict[str, Any]:
        """Bring to the disk what is put aside."""
        found: dict[str, Any] = {}
        if self._pass != "write":
            self._categories.sync()
            found |= {"events": self._events.counts(), "items": self._categories.count}
        if self._pass == "draw":
            self._rows_aside = self._rows.counts()
        return {**found, "rows_aside": self._rows_aside}

    @property
    def bytes_total(self) -> int:
        """The text counts twice: what comes after it is read takes about as long again."""
        return 2 * super().bytes_total

    @property
    def bytes_done(self) -> int:
        if self._pass == "read":
            return super().bytes_done
        share = self._part / (self._events.parts if self._pass == "draw" else sum(self._layout))
        return int(super().bytes_total * (1 + share / 2 + (self._pass == "write") / 2))

    def _move(self, place: Any) -> None:
        super()._move(place)
        self.work.position |= {"pass": self._pass, "part": self._part, "layout": self._layout}
        self.work.beside_bytes = 2 * super().bytes_total  # generous where users have 100 events

    def _advance(self, to: str, part: int) -> None:
        self._pass, self._part = to, part
        self._move(self.place)

    def finish(self, tick: Callable[[], None]) -> Imported:
        """Draw points, write rows."""
        try:
            if self._pass != "write":
                self._draw(tick)
            self._write(tick)
        finally:
            for spill in self._aside:
                spill.close()
        shutil.rmtree(self._folder, ignore_errors=True)
        rows = self._by_split(self._rows_aside)
        item, category = (self.work.vocabularies[name].rows for name in ("item", "category"))
        more = {"events": sum(self.rows), "padding": {"item": item, "category": category}}
        done = self.work.finish(
            {"item": item + 1, "category": category + 1}, self.format.splits(rows), self.place.rejected, more
        )
        return replace(done, lines=sum(self.rows))

    def _by_split(self, counts: Sequence[int]) -> list[int]:
        ends = np.cumsum([0, *self._layout])
        return [sum(counts[first:last]) for first, last in itertools.pairwise(ends)]

    def _purpose(self, users: int) -> NDArray[np.uint8]:
        """What every user is there for."""
        last = self._last[:users]
        middle = int(users * TEST_QUANTILE)
        purpose = np.where(last > np.partition(last, middle)[middle], TEST, 0).astype(np.uint8)
        train = np.flatnonzero(purpose == 0)
        train = train[np.argsort(draws(key("taobao", self._recipe.seed, "users"), 0, users)[train], kind="stable")]
        purpose[train[: self._recipe.train_users]] |= TRAIN
        purpose[train[: self._recipe.val_users]] |= VAL
        return purpose

    def _draw(self, tick: Callable[[], None]) -> None:
        users = self.work.vocabularies["user"].rows
        source = self.work.sources[0].path
        if not users:
            raise DataError(f"{source}: no good line in it; {self.place.rejected} were left out")
        purpose = self._purpose(users)
        rows = self._recipe.rows(self._seen[:users], purpose).sum(axis=1)
        if not rows[0]:
            raise DataError(
                f"{source}: no training user has more than 10 events, which points need; there are {users:,} users and "
                f"{sum(self.rows):,} events in all"
            )
        if self._pass == "read":
            size = row_type(self._recipe.steps).itemsize
            self._layout = [min(MOST_PARTS, 1 + int(count) * size // PART_BYTES) for count in rows]
            self._open_rows(None)
            self._advance("draw", 0)
        world = World(
            self._item_category[: self.work.vocabularies["item"].rows], self.work.vocabularies["category"].rows
        )
        for part in range(self._part, self._events.parts):
            self._draw_part(part, np.arange(part, users, self._events.parts), purpose, world, 64 - users.bit_length())
            self._advance("draw", part + 1)
            tick()
        self._rows_aside = self._rows.counts()
        self._advance("write", 0)
        self.work.checkpoint()
        self._events.close()
        shutil.rmtree(self._folder / "events")

    def _draw_part(
        self, part: int, users: NDArray[np.int64], purpose: NDArray[np.uint8], world: World, key_shift: int
    ) -> None:
        """The points of the users of a part, put aside."""
        needed = self._events.count(part) * EVENT.itemsize * EVENT_WORK
        if needed > self.work.memory_limit:
            raise RuntimeError(
                f"{self._folder}: {self._events.count(part):,} events of {users.size:,} users must be put in order at "
                f"once, and take {needed:,} bytes, more than --memory-limit ({self.work.memory_limit:,}): raise it"
            )
        events = self._events.read(part)
        order, starts = group(events["user"] // self._events.parts, np.ascontiguousarray(events["time"]), users.size)
        item, category, time = (np.ascontiguousarray(events[name][order]) for name in ("item", "category", "time"))
        drawn = draw_points(self._recipe, world, users, purpose[users], starts, (item, category, time), key_shift)
        first = np.cumsum([0, *self._layout])[drawn["split"]]
        within = part_of(drawn["key"], np.array(self._layout, np.uint64)[drawn["split"]])
        self._rows.append(first + within, drawn)

    def _write(self, tick: Callable[[], None]) -> None:
        for part in range(self._part, len(self._rows_aside)):
            rows = self._rows.read(part)
            order = np.argsort(rows["key"], kind="stable")
            for first in range(0, rows.size, WRITE_ROWS):
                self._write_rows(rows[order[first : first + WRITE_ROWS]])
            self._advance("write", part + 1)
            tick()
        self.work.checkpoint()

    def _write_rows(self, rows: NDArray) -> None:
        steps = self._recipe.steps
        positions = (np.arange(steps) / steps).astype(np.float32)
        ids = [np.repeat(rows["user"], steps), rows["item"].ravel(), rows["category"].ravel()]
        self.work.writer.append(rows["label"], np.tile(positions, (rows.size, 1)), ids, time=rows["time"])


def import_taobao(
    sources: Sequence[str | os.PathLike[str]],
    out: str | os.PathLike[str],
    *,
    recipe: Recipe | None = None,
    **options: Any,
) -> Imported:
    """Import the log, in one file or several. ``options`` and errors: see
    :func:`hotline.data.sources.streaming.import_lines`.
    """
    return import_lines(TaobaoText(recipe or Recipe()), sources, out, kind=_Events, **options)
