"""Criteo as facebookresearch/dlrm leaves it behind: its processed ``.npz`` files in, a data set in our columns out;
inflated as it is read, bounded in memory, resumable (``records.py``). No pickle is read.

Two forms: one file of all days (``kaggleAdDisplayChallenge_processed.npz``, ``terabyte_processed.npz``: X_int (n, 13),
X_cat (n, 26), y (n,), counts (26,)), and one a day (``train_day_3_processed.npz``, ``day_3_reordered.npz``: the same
without counts). Integers are raw and leave as ``log(x + 1)`` with those below 0 counting as 0; ids are numbered already
and are often stored as float64. The last day is halved into ``test`` and ``val``; days in one file are seven
equal ones, as dlrm cuts Criteo-Kaggle, or of the lengths that dlrm's ``*_day_count.npz`` tells.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from hotline.data.columns import DataError
from hotline.data.sources import Imported
from hotline.data.sources.arrays import RowArray, open_npz, small_array
from hotline.data.sources.criteo_text import CATEGORICAL, DENSE
from hotline.data.sources.days import day_splits, ordered_days
from hotline.data.sources.records import Part, RecordFormat, Rows, declared_rows, import_records, log1p, told_rows
from hotline.data.sources.resumable import Columns, SourceFile

__all__ = ["import_dlrm_npz"]

KAGGLE_DAYS = 7
DAY_FILE = r".*day_(\d{1,4})_(?:processed|reordered)\.npz"
EXAMPLE = "train_day_0_processed.npz, train_day_1_processed.npz, ..."
WIDTHS = {"X_int": len(DENSE), "X_cat": len(CATEGORICAL), "y": 1}


def _arrays(path: Path) -> dict[str, RowArray]:
    """X_int, X_cat, y, and counts where they are there; DataError where they are not those of a processed file."""
    found = open_npz(path)
    missing = [name for name in WIDTHS if name not in found]
    if missing:
        raw = "; dlrm has not numbered its ids yet: name the *_processed.npz file" if "X_cat_t" in found else ""
        raise DataError(
            f"{path}: holds {', '.join(sorted(found))}; expected {', '.join(WIDTHS)}, of which "
            f"{', '.join(missing)} lack{raw}"
        )
    rows = found["y"].rows
    for name, width in WIDTHS.items():
        array = found[name]
        if (array.rows, array.width) != (rows, width):
            raise DataError(
                f"{array.name}: {array.rows:,} rows of {array.width}; expected {rows:,} (as y has) of {width}"
            )
    return found


def _equal_days(rows: int) -> list[int]:
    """dlrm's seven days of Criteo-Kaggle: the first ``rows % 7`` have one row more."""
    return [rows // KAGGLE_DAYS + (day < rows % KAGGLE_DAYS) for day in range(KAGGLE_DAYS)]


class DlrmNpz(RecordFormat):
    """Processed files, in order. ``days``: number of each, or None for one file of all days."""

    name = "dlrm-npz"

    def __init__(
        self, paths: Sequence[Path], days: Sequence[int] | None, table_rows: Sequence[int], day_rows: Sequence[int]
    ) -> None:
        self.files = [SourceFile.open(p, "dlrm's processed arrays", "terabyte_processed.npz", "file") for p in paths]
        self.columns = Columns(DENSE, tuple((name, 1) for name in CATEGORICAL), time=days is not None)
        self.days = days
        self._open: dict[int, dict[str, RowArray]] = {}
        arrays = [_arrays(path) for path in paths]
        self.parts = [Part(f.path, a["y"].rows) for f, a in zip(self.files, arrays, strict=True)]
        self.table_rows = table_rows or self._counts(paths, arrays)
        self.day_rows = day_rows or [p.rows for p in self.parts]
        if days is None and not day_rows:
            self.day_rows = _equal_days(self.parts[0].rows)
        total = sum(p.rows for p in self.parts)
        if sum(self.day_rows) != total:
            raise DataError(f"--day-counts: {sum(self.day_rows):,} rows in all; {paths[0]} has {total:,}")

    @staticmethod
    def _counts(paths: Sequence[Path], arrays: Sequence[dict[str, RowArray]]) -> tuple[int, ...]:
        if len(arrays) == 1 and "counts" in arrays[0]:
            return declared_rows(small_array(paths[0], ["counts"]), len(CATEGORICAL), f"{paths[0]}: counts")
        return ()

    def options(self) -> dict[str, Any]:
        return {"table_rows": [int(n) for n in self.table_rows], "day_counts": [int(n) for n in self.day_rows]}

    def read(self, part: int, first: int, count: int) -> Rows:
        if part not in self._open:
            self._open = {part: _arrays(Path(self.files[part].path))}
        arrays = self._open[part]
        ids = arrays["X_cat"].read(first, count)
        rows = Rows(
            arrays["y"].read(first, count)[:, 0],
            log1p(arrays["X_int"].read(first, count)),
            [ids[:, table : table + 1] for table in range(len(CATEGORICAL))],
        )
        return rows if self.days is None else replace(rows, time=np.full(count, self.days[part], np.int64))

    def splits(self) -> dict[str, tuple[int, int]]:
        return day_splits(self.day_rows)


def import_dlrm_npz(
    sources: Sequence[str | os.PathLike[str]],
    out: str | os.PathLike[str],
    *,
    table_rows: Sequence[int] = (),
    counts: str | os.PathLike[str] | None = None,
    day_counts: str | os.PathLike[str] | None = None,
    **options: Any,
) -> Imported:
    """Import dlrm's processed files as one data set.

    Parameters
    ----------
    sources: the file of all days, or the days' files in any order, or the folder that holds those
    out: the folder to make
    table_rows: cardinality of each table; or counts: an ``.npz`` file that holds them; otherwise the file's own counts,
        or the largest ids found plus 1
    day_counts: the ``.npz`` file with the rows of each day (total_per_file), for a file of all days
    options, errors: see :func:`hotline.data.sources.records.import_records`
    """
    if not sources:
        raise DataError("dlrm-npz: name the processed file, e.g. kaggleAdDisplayChallenge_processed.npz")
    sizes = told_rows(table_rows, counts, len(CATEGORICAL))
    single = len(sources) == 1 and not Path(sources[0]).is_dir()
    if not single and day_counts is not None:
        raise DataError("--day-counts is for one file of all days; here each file is a day")
    if single:
        path = Path(SourceFile.open(sources[0], "dlrm's processed arrays", "terabyte_processed.npz", "file").path)
        days = [] if day_counts is None else _day_rows(Path(day_counts))
        return import_records(DlrmNpz([path], None, sizes, days), out, **options)
    found = ordered_days(sources, DAY_FILE, EXAMPLE)
    if len(found) < 2:
        raise DataError(
            f"{sources[0]}: dlrm-npz: {len(found)} day found, at least 2 are needed: the last one is the test split"
        )
    return import_records(DlrmNpz(list(found.values()), list(found), sizes, []), out, **options)


def _day_rows(path: Path) -> list[int]:
    path = Path(SourceFile.open(path, "rows of each day", "day_day_count.npz", "file").path)
    rows = small_array(path, ["total_per_file", "day_count"])
    if rows.dtype.kind not in "iu" or not rows.size or rows.min() < 0:
        raise DataError(f"{path}: {rows.dtype} {rows[:8].tolist()}; expected the number of rows of each day")
    return [int(n) for n in rows]
