"""Criteo-Kaggle: text files in Criteo's format in, a data set in our columns out; streamed, bounded in memory,
resumable (``streaming.py``).

Preprocessing is that of facebookresearch/dlrm: ids in order of first appearance over all rows, optionally taken modulo
``max_ind_range`` before; integers as ``log(x + 1)``; rows in seven equal consecutive days, of which six train and the
last is halved into ``test`` and ``val``. The distinct values of each column are kept beside the ids, ``vocab/C1.npy``
(uint32, the value of id 0, 1, ...).
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from hotline.data.sources import Imported
from hotline.data.sources.criteo_text import CriteoText
from hotline.data.sources.streaming import import_lines
from hotline.data.splits import last_part_halved

__all__ = ["import_criteo_kaggle"]

DAYS = 7


class CriteoKaggle(CriteoText):
    """The file of the Display Advertising Challenge, cut into seven days by row."""

    name = "criteo-kaggle"
    example = "train.txt"

    def splits(self, rows: Sequence[int]) -> dict[str, tuple[int, int]]:
        """Six days, then the halves of the seventh (the first ``rows % 7`` days have one row more)."""
        total = sum(rows)
        return last_part_halved(total, total // DAYS)


def import_criteo_kaggle(
    sources: Sequence[str | os.PathLike[str]],
    out: str | os.PathLike[str],
    *,
    max_ind_range: int = 0,
    **options: Any,
) -> Imported:
    """Import text files, one after the other, as one data set; ids are taken modulo ``max_ind_range`` before they are
    numbered, 0: not. ``options`` and errors: see :func:`hotline.data.sources.streaming.import_lines`.
    """
    return import_lines(CriteoKaggle(max_ind_range), sources, out, **options)
