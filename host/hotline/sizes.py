"""Sizes in bytes as people write and read them."""

from __future__ import annotations

import re

__all__ = ["format_bytes", "parse_bytes"]

_UNITS = {"": 1, "B": 1}
for _power, _letter in enumerate("KMGT", 1):
    _UNITS[f"{_letter}B"] = 1000**_power
    _UNITS[f"{_letter}iB"] = _UNITS[_letter] = 1024**_power


def parse_bytes(text: str) -> int:
    """``512MiB``, ``256 MB``, ``1G`` or a plain number as bytes; ValueError says what is accepted."""
    match = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*([A-Za-z]*)\s*", text)
    unit = match and next((u for u in _UNITS if u.lower() == match[2].lower()), None)
    if not match or unit is None:
        raise ValueError(f"{text!r} is not a size; write bytes or a unit: 268435456, 256MiB, 1GB")
    size = float(match[1]) * _UNITS[unit]
    if size >= 1e30:
        raise ValueError(f"{text[:40]!r} is more bytes than there are anywhere")
    return int(size)


def format_bytes(count: float) -> str:
    """``268435456`` as ``256.0 MiB``."""
    for unit in ("B", "KiB", "MiB", "GiB"):
        if count < 1024 or unit == "GiB":
            return f"{count:.0f} {unit}" if unit == "B" else f"{count:,.1f} {unit}"
        count /= 1024
    raise AssertionError
