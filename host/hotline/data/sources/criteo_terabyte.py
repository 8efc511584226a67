"""Criteo Terabyte (the 1 TB click logs): files ``day_0`` to ``day_23`` in Criteo's text format, as they are or gzipped
as they are published, or any days in a row, in; a data set in our columns out; streamed, bounded in memory, resumable
(``streaming.py``).

Preprocessing is that of facebookresearch/dlrm: ids taken modulo ``max_ind_range`` (optional, in practice needed: there
are some 900 million distinct ids), then numbered in order of first appearance over all days; integers as
``log(x + 1)``; all days but the last train, the last is halved into ``test`` and ``val``. With ``sub_sample_rate`` r
each row of label 0 is dropped with probability r, on every day. Whether one is dropped depends on the seed, its day and
the number of its line alone, so an import that goes on elsewhere drops the same rows. ``time`` is the day's number.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numba import njit

from hotline.data.columns import DataError
from hotline.data.sources import Imported
from hotline.data.sources.criteo_text import CriteoText
from hotline.data.sources.days import day_splits, ordered_days
from hotline.data.sources.resumable import Columns
from hotline.data.sources.streaming import Parsed, import_lines

__all__ = ["import_criteo_terabyte"]

DAY_FILE = r"day_(\d{1,4})(?:\.txt|\.tsv|\.gz)?"


@njit(cache=True, nogil=True)
def _mix(word):
    """Scramble 64 bits (the finalizer of SplitMix64)."""
    word = (word ^ (word >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    word = (word ^ (word >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return word ^ (word >> np.uint64(31))


@njit(cache=True, nogil=True)
def _kept(label, lines, seed, day, rate, kept):
    """Set ``kept`` where a row stays: all of label 1, the others where their draw in [0, 1) is not below ``rate``."""
    start = _mix(_mix(seed + np.uint64(0x9E3779B97F4A7C15)) + day)
    for i in range(label.size):
        draw = _mix(start + np.uint64(lines[i]) * np.uint64(0x9E3779B97F4A7C15)) >> np.uint64(11)
        kept[i] = label[i] == 1 or draw * (1.0 / 9007199254740992.0) >= rate


class CriteoTerabyte(CriteoText):
    """Days of the 1 TB click logs. ``days``: number of each file."""

    name = "criteo-terabyte"
    example = "day_0"
    unpacks = True

    def __init__(self, days: Sequence[int], max_ind_range: int, sub_sample_rate: float, seed: int) -> None:
        super().__init__(max_ind_range)
        if not 0 <= sub_sample_rate < 1:
            raise DataError(f"--sub-sample-rate {sub_sample_rate}: expected a share of 0 (none is dropped) up to 1")
        if not 0 <= seed < 1 << 63:
            raise DataError(f"--seed {seed}: expected 0 or more, below 2**63")
        self.days, self.rate, self.seed = tuple(days), sub_sample_rate, seed

    @property
    def columns(self) -> Columns:
        return replace(super().columns, time=True)

    def options(self) -> dict[str, Any]:
        return {**super().options(), "sub_sample_rate": self.rate, "seed": self.seed if self.rate else None}

    def located(self, parsed: Parsed, source: int, line: int) -> Parsed:
        if self.rate:
            parsed = self._sampled(parsed, source, line)
        return replace(parsed, time=np.full(parsed.label.size, self.days[source], np.int64))

    def _sampled(self, parsed: Parsed, source: int, line: int) -> Parsed:
        lines = np.arange(line, line + parsed.lines)
        if parsed.bad:
            lines = np.delete(lines, [number for number, _ in parsed.bad])
        kept = np.empty(parsed.label.size, bool)
        _kept(parsed.label, lines, np.uint64(self.seed), np.uint64(self.days[source]), self.rate, kept)
        return replace(parsed, label=parsed.label[kept], dense=parsed.dense[kept], ids=parsed.ids[:, kept])

    def splits(self, rows: Sequence[int]) -> dict[str, tuple[int, int]]:
        return day_splits(rows)

    def origin(self, rows: Sequence[int], dropped: int) -> dict[str, Any]:
        return {"time_unit": "day", "days": list(self.days), "day_rows": list(rows), "dropped_negatives": dropped}


def import_criteo_terabyte(
    sources: Sequence[str | os.PathLike[str]],
    out: str | os.PathLike[str],
    *,
    max_ind_range: int = 0,
    sub_sample_rate: float = 0.0,
    seed: int = 123,
    days: int = 0,
    **options: Any,
) -> Imported:
    """Import days as one data set.

    Parameters
    ----------
    sources: the days' files in any order, or the folder that holds them
    out: the folder to make
    max_ind_range: ids are taken modulo this before they are numbered; 0: not
    sub_sample_rate, seed: share of the rows of label 0 that is dropped, by a draw of this seed
    days: only the first so many days are read, at least 2; 0: all. FAE and Ad-Rec read 3
    options, errors: see :func:`hotline.data.sources.streaming.import_lines`
    """
    if days < 0 or days == 1:
        raise DataError(f"--days {days}: expected 2 or more, or 0 for all")
    if not sources:
        raise DataError("criteo-terabyte: name the files day_0 day_1 ..., or the folder that holds them")
    found = ordered_days(sources, DAY_FILE, "day_0, day_1, ... (or day_0.gz, ...)", most=days)
    if len(found) < max(2, days):
        raise DataError(
            f"{sources[0]}: criteo-terabyte: {len(found)} day(s) found, at least {max(2, days)} are needed: the last "
            "one is the test split, those before it train"
        )
    form = CriteoTerabyte(list(found), max_ind_range, sub_sample_rate, seed)
    return import_lines(form, list(found.values()), out, **options)
