"""MovieLens ratings: a file in one of the published layouts in, a data set in our columns out.

Read are ``u.data`` (tabs), ``ratings.dat`` (``::``) and RecBole's ``*.inter`` (tabs, a header): user, item, rating,
Unix time. Question: is the rating 4 or more? Tables ``user`` and ``item``, ids in order of first appearance in the
file. The test split is a fifth of the ratings: drawn by seed, or the last in time.

DLRM wants dense features, and ratings have none: they get the logarithm of how many training ratings user and item have
and the share of them that are 4 or more (drawn to the mean where they are few; a training row's own fold, a tenth of
the training rows drawn by seed, is left out for it), all scaled to mean 0 and deviation 1 on the training rows.
Nothing of a test row's label enters.
"""

from __future__ import annotations

import importlib.util
import os
import re
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hotline.data.columns import DataError, DatasetWriter
from hotline.data.sources import Imported

__all__ = [
    "LIKED",
    "TEST_SHARE",
    "WHOLE",
    "check_options",
    "import_movielens",
    "number_by_appearance",
    "rating_file",
    "read_ratings",
    "stored_order",
]

NAME = "movielens"
PACKAGE = "recbole"
PACKAGED = Path("dataset_example") / "ml-100k" / "ml-100k.inter"
LIKED = 4.0
TEST_SHARE = 5  # one row in five
PRIOR_RATINGS = 5.0
FOLDS = 10
HEADER = "user_id:token\titem_id:token\trating:float\ttimestamp:float"
WHOLE, NUMBER = r"[0-9]{1,15}", r"[0-9]{1,15}(\.[0-9]{1,15})?"
"""what 64-bit floats tell apart"""
FIELDS = (("user", WHOLE), ("item", WHOLE), ("rating", NUMBER), ("timestamp", NUMBER))
DENSE = ("user_ratings", "item_ratings", "user_liked", "item_liked")


def rating_file(source: str | os.PathLike[str] | None) -> Path:
    """A file itself, the one in a folder, or with None the one of the installed package."""
    if source is None:
        found = importlib.util.find_spec(PACKAGE)
        if found is None or found.origin is None:
            raise DataError(
                f"the package {PACKAGE} is not installed: pip install --no-deps {PACKAGE}==1.2.1 (or `make data`), "
                "or name a file u.data, ratings.dat or *.inter"
            )
        return Path(found.origin).parent / PACKAGED
    path = Path(source)
    if path.is_dir():
        for candidate in [path / "u.data", path / "ratings.dat", *sorted(path.glob("*.inter"))]:
            if candidate.is_file():
                return candidate
        raise DataError(f"{path}: holds no u.data, ratings.dat or *.inter")
    if not path.is_file():
        raise DataError(f"{path}: no such file")
    return path


def read_ratings(path: Path) -> NDArray[np.float64]:
    """Ratings as (rows, 4): user, item, rating, time."""
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError:
        raise DataError(f"{path}: not text; a packed file must be unpacked first") from None
    lines = text.removesuffix("\n").split("\n")  # not at the other signs that end lines
    if lines == [""]:
        raise DataError(f"{path}: the file is empty; expected user, item, rating, timestamp")
    between = "::" if "::" in lines[0] else "\t"
    first = 0
    if path.suffix == ".inter":
        if lines[0] != HEADER:
            raise DataError(f"{path}: line 1: found {lines[0]!r}, expected {HEADER!r}")
        first = 1
    line = re.compile(between.join(f"(?:{rule})" for _, rule in FIELDS))
    for number, content in enumerate(lines[first:], first + 1):
        if not line.fullmatch(content):
            raise _refusal(path, number, content, between)
    if first == len(lines):
        raise DataError(f"{path}: holds a header and no ratings")
    values = [content.split(between) for content in lines[first:]]
    return np.array(values, np.float64)


def _refusal(path: Path, number: int, content: str, between: str) -> DataError:
    parts = content.split(between)
    where = f"{path}: line {number}: "
    if len(parts) != len(FIELDS):
        name = "tabs" if between == "\t" else "'::'"
        return DataError(
            f"{where}found {len(parts)} columns, expected user, item, rating, timestamp with {name} between"
        )
    for (name, rule), part in zip(FIELDS, parts, strict=True):
        if not re.fullmatch(rule, part):
            return DataError(f"{where}column {name}: found {part!r}, expected a number of 0 or more")
    raise AssertionError(content)


def number_by_appearance(values: NDArray[np.float64]) -> tuple[NDArray[np.int32], int]:
    """(ids of values, how many ids there are)."""
    distinct, first, inverse = np.unique(values, return_index=True, return_inverse=True)
    ids = np.empty(distinct.size, np.int32)
    ids[np.argsort(first)] = np.arange(distinct.size)
    return ids[inverse], distinct.size


def stored_order(time: NDArray[np.int64], split: str, seed: int) -> NDArray[np.int64]:
    """Rows in the order in which they are stored: training rows, then test rows, either in order of time."""
    by_time = np.argsort(time, kind="stable")
    if split == "time":
        return by_time
    drawn = np.zeros(time.size, bool)
    drawn[np.random.default_rng(seed).permutation(time.size)[: time.size // TEST_SHARE]] = True
    return np.concatenate([by_time[~drawn[by_time]], by_time[drawn[by_time]]])


def _history(
    ids: NDArray[np.int32], liked: NDArray[np.bool_], train: int, fold: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(log of training ratings, share liked of them) of each row's user or item.

    A training row sees the training rows of the other folds alone (out-of-fold target encoding): were only the row
    itself left out, a model that knows the user could read the label off the difference.
    """
    size = int(ids.max()) + 1
    mean = liked[:train].mean()
    count = np.bincount(ids[:train], minlength=size)[ids]
    good = np.bincount(ids[:train], liked[:train], size)[ids]
    cell = fold * size + ids[:train]
    count[:train] -= np.bincount(cell, minlength=size * FOLDS)[cell]
    good[:train] -= np.bincount(cell, liked[:train], size * FOLDS)[cell]
    return np.log1p(count), (good + PRIOR_RATINGS * mean) / (count + PRIOR_RATINGS)


def _dense(ids: list[NDArray[np.int32]], liked: NDArray[np.bool_], train: int, seed: int) -> NDArray[np.float32]:
    fold = np.random.default_rng([seed, 1]).integers(0, FOLDS, train)
    (user_count, user_share), (item_count, item_share) = (_history(i, liked, train, fold) for i in ids)
    values = np.column_stack([user_count, item_count, user_share, item_share])
    mean, deviation = values[:train].mean(axis=0), values[:train].std(axis=0)
    return ((values - mean) / np.where(deviation > 0, deviation, 1.0)).astype(np.float32)


def check_options(out: str | os.PathLike[str], split: str, seed: int, overwrite: bool) -> None:
    """DataError that names the option."""
    if split not in ("random", "time"):
        raise DataError(f"--split {split}: expected random or time")
    if seed < 0:
        raise DataError(f"--seed {seed}: expected 0 or more")
    if Path(out).exists() and not overwrite:
        raise DataError(f"{out}: exists already; choose another folder or add --overwrite")


def import_movielens(
    source: str | os.PathLike[str] | None,
    out: str | os.PathLike[str],
    *,
    split: str = "random",
    seed: int = 123,
    overwrite: bool = False,
) -> Imported:
    """Import a file, the one in a folder, or with ``source`` None the MovieLens-100K of the installed package."""
    check_options(out, split, seed, overwrite)
    path = rating_file(source)
    ratings = read_ratings(path)
    columns = [number_by_appearance(ratings[:, 0]), number_by_appearance(ratings[:, 1])]
    time = ratings[:, 3].astype(np.int64)
    order = stored_order(time, split, seed)
    rows = order.size
    train = rows - rows // TEST_SHARE
    liked = (ratings[:, 2] >= LIKED)[order]
    ids = [column[order] for column, _ in columns]
    with DatasetWriter(out, DENSE, [("user", 1), ("item", 1)], time=True, overwrite=overwrite) as writer:
        writer.append(liked, _dense(ids, liked, train, seed), ids, time=time[order])
        origin = {"name": NAME, "file": path.name, "liked": LIKED, "split": split, "seed": seed}
        done = writer.finish([size for _, size in columns], {"train": (0, train), "test": (train, rows)}, origin)
    return Imported(done, rows)
