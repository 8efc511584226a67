"""MovieLens ratings as histories: the ratings that a user gave before, then the one that is asked about.

In are the files that ``movielens.py`` reads; where a RecBole ``*.item`` file lies beside its ``*.inter``, the films'
first genres come from there. A row is a rating with at least one of the same user before it (by time; those of one time
in the file's order), and its steps are the ``history`` ratings before it and then itself. Question: is it 4 or more?

Tables are ``user``, ``item`` and, where there are any, ``genre``; ids in order of first appearance in the file. Where a
user had fewer ratings, the first steps are padding: the item and the genre that come after all others, the last rows of
their tables, which nothing else uses; the user is the row's own on all steps. The dense features of a step are its
position, ``step / (history + 1)``, and whether the user liked the film: 1, -1, or 0 where that is not known: on
padding and, of course, on the last step.

The test split is the one of ``movielens.py``: a fifth of the ratings, drawn by seed, or the last in time. Where it is
drawn, ratings of the test split that lie in a history, any row's, have 0 there, so no label of a test row is anywhere
in the features. Where it is the last in time, a test row knows its user's earlier ratings, as it would on that day.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hotline.data.columns import DataError, DatasetWriter
from hotline.data.sources import Imported
from hotline.data.sources.movielens import (
    LIKED,
    TEST_SHARE,
    WHOLE,
    check_options,
    number_by_appearance,
    rating_file,
    read_ratings,
    stored_order,
)

__all__ = ["import_movielens_histories"]

NAME = "movielens-histories"
MOST = 1000
BLOCK = 1 << 15
ITEM_HEADER = ("item_id:token", "class:token_seq")


def _genres(ratings: Path) -> dict[int, str] | None:
    """The first genre of each film, from the file beside the ratings; None where there is none."""
    path = ratings.with_suffix(".item")
    if ratings.suffix != ".inter" or not path.is_file():
        return None
    try:
        header, *lines = path.read_text("utf-8").removesuffix("\n").split("\n")
    except UnicodeDecodeError:
        raise DataError(f"{path}: not text; a packed file must be unpacked first") from None
    columns = header.split("\t")
    missing = [name for name in ITEM_HEADER if name not in columns]
    if missing:
        raise DataError(f"{path}: line 1: no column {missing[0]!r} in {header[:80]!r}")
    item, genre = (columns.index(name) for name in ITEM_HEADER)
    found = {}
    for number, line in enumerate(lines, 2):
        fields = line.split("\t")
        if len(fields) != len(columns) or not re.fullmatch(WHOLE, fields[item]):
            raise DataError(f"{path}: line {number}: found {line[:80]!r}, expected {len(columns)} columns, {header!r}")
        found[int(fields[item])] = fields[genre].split(" ")[0]
    return found


def _genre_ids(genres: dict[int, str], items: NDArray[np.float64]) -> tuple[NDArray[np.int32], int]:
    """Genres of rated films, numbered; that of a film without one is a genre like any other."""
    names = {kind: number for number, kind in enumerate(sorted({"", *genres.values()}))}
    return number_by_appearance(np.array([names[genres.get(int(item), "")] for item in items], np.float64))


class _Sequences:
    """All ratings in order of user and time.

    Parameters
    ----------
    user, time: (ratings,), in the file's order; liked: likewise, 1, -1, or 0 where that shall not be known
    columns: (ids, how many there are) of items and genres
    history: steps before the last
    """

    def __init__(
        self,
        user: NDArray[np.int32],
        time: NDArray[np.int64],
        liked: NDArray[np.float32],
        columns: list[tuple[NDArray[np.int32], int]],
        history: int,
    ) -> None:
        order = np.lexsort((time, user))
        self._user, self._history = user, history
        self._place = np.empty(order.size, np.int64)
        self._place[order] = np.arange(order.size)
        self._first = np.searchsorted(user[order], user)
        self._liked = liked[order]
        self._columns = [(values[order], size) for values, size in columns]

    def has_history(self, rows: NDArray[np.int64]) -> NDArray[np.bool_]:
        return self._place[rows] > self._first[rows]

    def features(self, rows: NDArray[np.int64]) -> tuple[NDArray[np.float32], list[NDArray[np.int32]]]:
        """(dense (rows, 2 * steps), ids of each table (rows * steps,)) of ratings, by their numbers in the file."""
        steps = self._history + 1
        at = self._place[rows][:, None] + np.arange(-self._history, 1)
        there = at >= self._first[rows][:, None]
        at = np.where(there, at, 0)
        dense = np.zeros((rows.size, steps, 2), np.float32)
        dense[:, :, 0] = np.arange(steps) / steps
        dense[:, :-1, 1] = np.where(there, self._liked[at], 0)[:, :-1]
        ids = [np.where(there, values[at], padding).ravel() for values, padding in self._columns]
        return dense.reshape(rows.size, -1), [np.repeat(self._user[rows], steps), *ids]


def import_movielens_histories(
    source: str | os.PathLike[str] | None,
    out: str | os.PathLike[str],
    *,
    history: int = 20,
    split: str = "random",
    seed: int = 123,
    overwrite: bool = False,
) -> Imported:
    """Import a file, the one in a folder, or with ``source`` None the MovieLens-100K of the installed package."""
    check_options(out, split, seed, overwrite)
    if not 1 <= history <= MOST:
        raise DataError(f"--history-steps {history}: expected 1 to {MOST}")
    path = rating_file(source)
    ratings = read_ratings(path)
    time = ratings[:, 3].astype(np.int64)
    user, users = number_by_appearance(ratings[:, 0])
    columns = {"item": number_by_appearance(ratings[:, 1])}
    genres = _genres(path)
    if genres is not None:
        columns["genre"] = _genre_ids(genres, ratings[:, 1])
    order = stored_order(time, split, seed)
    trains = np.zeros(order.size, bool)
    trains[order[: order.size - order.size // TEST_SHARE]] = True
    liked = ratings[:, 2] >= LIKED
    known = np.where(trains | (split == "time"), np.where(liked, 1, -1), 0).astype(np.float32)
    sequences = _Sequences(user, time, known, list(columns.values()), history)
    rows = order[sequences.has_history(order)]
    train = int(trains[rows].sum())
    if not train:
        raise DataError(f"{path}: no user with two ratings before the test split; histories need some")
    steps = history + 1
    dense = [name for step in range(steps) for name in (f"position{step}", f"liked{step}")]
    tables = [(name, steps) for name in ("user", *columns)]
    padding = {name: size for name, (_, size) in columns.items()}
    origin = {"name": NAME, "file": path.name, "liked": LIKED, "split": split, "seed": seed, "padding": padding}
    with DatasetWriter(out, dense, tables, time=True, steps=steps, overwrite=overwrite) as writer:
        for begin in range(0, rows.size, BLOCK):
            some = rows[begin : begin + BLOCK]
            writer.append(liked[some], *sequences.features(some), time=time[some])
        sizes = [users, *(size + 1 for size in padding.values())]
        done = writer.finish(sizes, {"train": (0, train), "test": (train, rows.size)}, origin)
    return Imported(done, rows.size)
