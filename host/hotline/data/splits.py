"""The cut that the field's programs make of rows in order of time: all but the last part trains, that one is halved."""

from __future__ import annotations

__all__ = ["last_part_halved"]


def last_part_halved(rows: int, last: int) -> dict[str, tuple[int, int]]:
    """Splits of ``rows`` rows whose last part has ``last``: its first half (rounded up) tests, the second validates."""
    test = rows - last
    val = test + (last + 1) // 2
    return {"train": (0, test), "test": (test, val), "val": (val, rows)}
