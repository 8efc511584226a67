"""Published data sets, one file each: raw files in, our columns out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Imported", "Progress", "Say"]

Progress = Callable[[int, int, int], None]
"""Called now and then with (bytes read, bytes in all, rows written)."""
Say = Callable[[str], None]
"""Called with a sentence for people."""


@dataclass(frozen=True)
class Imported:
    """What an import did. ``resumed_from_row``: rows that an earlier, interrupted import had written already;
    ``lines``: good lines read, where they are not the rows, otherwise 0.
    """

    path: Path
    rows: int
    rejected: int = 0
    resumed_from_row: int = 0
    lines: int = 0
