"""Files that are days: which number a file's name gives it, their order, and the split that facebookresearch/dlrm makes
of them.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path

from hotline.data.columns import DataError
from hotline.data.splits import last_part_halved

__all__ = ["day_splits", "ordered_days"]


def ordered_days(
    sources: Sequence[str | os.PathLike[str]], pattern: str, example: str, *, most: int = 0
) -> dict[int, Path]:
    """Day number -> file, by number. ``sources`` are files or one folder that holds them.

    ``pattern`` matches a whole file name, its group 1 is the number; ``example`` says what names are right. Of a folder
    only the files that match count, and of several for one day the shortest name (``day_0``, not ``day_0.gz``).
    ``most``: the first so many days are taken, 0: all. DataError where a day is missing in between, or is there twice.
    """
    paths = [Path(s) for s in sources]
    folder = paths[0] if len(paths) == 1 and paths[0].is_dir() else None
    if folder is not None:
        paths = sorted((p for p in folder.iterdir() if re.fullmatch(pattern, p.name)), key=lambda p: -len(p.name))
        if not paths:
            raise DataError(f"{folder}: holds no {example}")
    found: dict[int, Path] = {}
    for path in paths:
        match = re.fullmatch(pattern, path.name)
        if not match:
            raise DataError(f"{path}: its name has no day's number; expected {example}")
        day = int(match[1])
        if day in found and (folder is None or len(path.name) == len(found[day].name)):
            raise DataError(f"{path}: day {day} is there twice, {found[day].name} is the other; name the files to read")
        found[day] = path
    days = sorted(found)
    for day in range(days[0], days[-1]):
        if day not in found:
            raise DataError(f"{folder or paths[0].parent}: day {day} is missing between day {days[0]} and {days[-1]}")
    return {day: found[day] for day in days[: most or None]}


def day_splits(rows: Sequence[int]) -> dict[str, tuple[int, int]]:
    """All days but the last train; of the last, the first half (rounded up) tests, the second validates.

    ``rows``: of each day.
    """
    return last_part_halved(sum(rows), rows[-1])
