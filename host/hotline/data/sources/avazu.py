"""Avazu: the click log's train file in, a data set in our columns out; streamed, bounded in memory, resumable
(``streaming.py``).

One dense feature, ``log(hour of the day + 1)``. The published notebook takes the number YYMMDDHH for a Unix time and so
gets an hour that has little to do with the day's; ``compat_hour`` does the same. ``time`` is the true hour, as a Unix
time. The 21 categorical columns keep their order. Id 0 of every table stands for -1, the missing value; other values
have 1, 2, ... in order of first appearance (the published order is that of a ``SELECT DISTINCT``, hence unspecified).
Distinct values are kept in ``vocab/NAME.npy`` (uint32): the number, or the hexadecimal digits as one; for id 0 what
-1 is read as, 2**32 - 1, or in hexadecimal columns, which have none missing, 0.

Rows are in the file's order, which is that of time, or shuffled by seed first. Five equal parts: four train, the first
half of the last is ``test``, the second ``val``. The published loader calls these two val and test, and its figures are
of the one that it calls val: the one that we call test. It also loses what is left over of a block of 100,000 rows at
the end; nothing is lost here.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hotline.data.columns import DataError
from hotline.data.sources import Imported
from hotline.data.sources.avazu_text import (
    CATEGORICAL,
    HEXADECIMAL,
    MISSING,
    explain,
    explain_header,
    parse,
)
from hotline.data.sources.resumable import Columns
from hotline.data.sources.shuffled import ShuffledLines
from hotline.data.sources.streaming import Fault, LineFormat, Lines, Parsed, import_lines
from hotline.data.splits import last_part_halved

__all__ = ["import_avazu"]

PARTS = 5


class Avazu(LineFormat):
    """The train file of the Click-Through Rate Prediction challenge."""

    name = "avazu"
    example = "train.csv"
    line = "id, click, hour, 21 categorical columns"
    title = "Avazu's CSV format"
    advice = "raise it (each distinct value takes 8 to 16 bytes)"
    header = 1
    unpacks = True

    def __init__(self, compat_hour: bool, split: str, seed: int) -> None:
        if split not in ("time", "random"):
            raise DataError(f"--split {split}: expected random or time")
        if seed < 0:
            raise DataError(f"--seed {seed}: expected 0 or more")
        self.compat_hour, self.split, self.seed = compat_hour, split, seed

    @property
    def columns(self) -> Columns:
        missing = {name: None if name in HEXADECIMAL else MISSING for name in CATEGORICAL}
        return Columns(("hour",), tuple((name, 1) for name in CATEGORICAL), CATEGORICAL, time=True, missing=missing)

    def options(self) -> dict[str, Any]:
        return {"compat_hour": self.compat_hour, "split": self.split, "seed": self.seed}

    def parse(self, text: NDArray[np.uint8], max_bad: int) -> Parsed:
        return parse(text, self.compat_hour, max_bad)

    def explain(self, line: bytes) -> Fault | None:
        return explain(line)

    def explain_header(self, line: bytes) -> Fault | None:
        return explain_header(line)

    def explain_cut(self, line: bytes) -> Fault | None:
        """A number can always be the start of a longer one."""
        found = line.split(b",")[-1].strip().decode("utf-8", "replace")
        return Fault(CATEGORICAL[-1], repr(found), "a number and a line end")

    def splits(self, rows: Sequence[int]) -> dict[str, tuple[int, int]]:
        """Four parts, then the halves of the fifth (the first ``rows % 5`` parts have one row more)."""
        total = sum(rows)
        return last_part_halved(total, total // PARTS)


def import_avazu(
    sources: Sequence[str | os.PathLike[str]],
    out: str | os.PathLike[str],
    *,
    compat_hour: bool = False,
    split: str = "time",
    seed: int = 123,
    **options: Any,
) -> Imported:
    """Import the train file, or several one after the other, each with its header; plain or gzipped.

    ``split``: time, or random: rows shuffled by ``seed`` before they are cut into parts. ``options`` and errors: see
    :func:`hotline.data.sources.streaming.import_lines`.
    """
    kind = ShuffledLines if split == "random" else Lines
    return import_lines(Avazu(compat_hour, split, seed), sources, out, kind=kind, **options)
