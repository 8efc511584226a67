"""Criteo's text format: lines of bytes in, arrays out, and for a bad line what is wrong with it.

A line is ``label \\t 13 integers \\t 26 hexadecimal ids``: the label 0 or 1, an integer or id blank where it is missing
(blank counts as 0), ids unsigned and of up to 32 bits. Lines end in LF or CRLF. Integers below 0 count as 0 and leave
as ``log(x + 1)``: preprocessing as in facebookresearch/dlrm's ``data_utils.py``.
"""

from __future__ import annotations

import re
from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

from hotline.data.columns import DataError
from hotline.data.sources.resumable import Columns
from hotline.data.sources.streaming import Fault, LineFormat, Parsed, first_fault

__all__ = ["CATEGORICAL", "DENSE", "CriteoText", "explain", "is_complete", "parse"]

DENSE = tuple(f"I{i}" for i in range(1, 14))
CATEGORICAL = tuple(f"C{i}" for i in range(1, 27))
COLUMNS = ("label", *DENSE, *CATEGORICAL)
SHORTEST_LINE = len(COLUMNS) + 1  # a label, 39 tabs, a line feed

_NIBBLES = np.full(256, 255, np.uint8)
for _digits, _base in (("0123456789", 0), ("abcdef", 10), ("ABCDEF", 10)):
    _NIBBLES[[ord(d) for d in _digits]] = np.arange(len(_digits)) + _base
_LOGS = np.log(np.arange(4096, dtype=np.float64) + 1.0).astype(np.float32)

_LABEL = re.compile(rb"[01]")
_INTEGER = re.compile(rb"-?[0-9]{1,18}|")
_ID = re.compile(rb"[0-9a-fA-F]{0,8}")


@njit(cache=True, nogil=True)
def _parse(text, at, end, modulo, row, label, dense, ids):
    """Parse the lines of ``text[at:end]``, each ended by LF, into rows from ``row`` on.

    Returns (position, row): ``end`` when every line was good, otherwise where the first bad line starts.
    """
    while at < end:
        start = at
        if text[at] != 48 and text[at] != 49:
            return start, row
        if text[at + 1] != 9:
            return start, row
        label[row] = text[at] - 48
        at += 2
        for column in range(13):
            negative = text[at] == 45
            if negative:
                at += 1
            first = at
            value = np.int64(0)
            while 48 <= text[at] <= 57:
                value = value * 10 + (text[at] - 48)
                at += 1
            if text[at] != 9 or at - first > 18 or (negative and at == first):
                return start, row
            at += 1
            if negative:
                value = np.int64(0)
            dense[row, column] = _LOGS[value] if value < _LOGS.size else np.float32(np.log(value + 1.0))
        for column in range(26):
            first = at
            word = np.uint64(0)
            nibble = _NIBBLES[text[at]]
            while nibble < 16:
                word = (word << np.uint64(4)) | np.uint64(nibble)
                at += 1
                nibble = _NIBBLES[text[at]]
            if at - first > 8:
                return start, row
            if column < 25:
                if text[at] != 9:
                    return start, row
            else:
                if text[at] == 13:
                    at += 1
                if text[at] != 10:
                    return start, row
            at += 1
            ids[column, row] = word if modulo == 0 else word % modulo
        row += 1
    return at, row


def parse(text: NDArray[np.uint8], max_ind_range: int = 0, max_bad: int = 0) -> Parsed:
    """Parse whole lines, each ended by LF; stops after ``max_bad`` + 1 bad ones. Ids are taken modulo
    ``max_ind_range``.
    """
    capacity = text.size // SHORTEST_LINE + 1
    label = np.empty(capacity, np.uint8)
    dense = np.empty((capacity, len(DENSE)), np.float32)
    ids = np.empty((len(CATEGORICAL), capacity), np.uint32)
    bad: list[tuple[int, bytes]] = []
    at = row = 0
    while True:
        at, row = _parse(text, at, text.size, np.uint64(max_ind_range), row, label, dense, ids)
        if at == text.size:
            break
        end = at
        while text[end] != 10:
            end += 1
        bad.append((row + len(bad), text[at : end + 1].tobytes()))
        at = end + 1
        if len(bad) > max_bad:
            break
    return Parsed(label[:row], dense[:row], ids[:, :row], row + len(bad), bad)


def _rule(column: str, text: bytes) -> tuple[bool, str]:
    """(whether a column's content is good, what would be)."""
    if column == "label":
        rule, expected = _LABEL, "0 or 1"
    elif column.startswith("I"):
        rule, expected = _INTEGER, "an integer of up to 18 digits, or nothing"
    else:
        rule, expected = _ID, "1 to 8 hexadecimal digits, or nothing"
    return bool(rule.fullmatch(text)), expected


def explain(line: bytes) -> Fault | None:
    """Why :func:`parse` leaves a line out; None for a good one."""
    return first_fault(line, b"\t", COLUMNS, "40 columns with tabs between them: label, I1..I13, C1..C26", _rule)


def is_complete(line: bytes) -> bool:
    """Whether a last line without a line feed is all there: a shorter last id could be the start of a longer one."""
    fields = line.removesuffix(b"\r").split(b"\t")
    return len(fields) == len(COLUMNS) and len(fields[-1]) in (0, 8)


class CriteoText(LineFormat):
    """Lines of Criteo's format. ``max_ind_range``: ids are taken modulo this before they are numbered; 0: not."""

    line = "label, 13 integers, 26 hexadecimal ids"
    title = "Criteo's text format"
    advice = (
        "raise it, or bound the ids with --max-ind-range N (each takes 11 to 23 bytes, with N no column more than 4 N; "
        "N is a bound for every column)"
    )

    def __init__(self, max_ind_range: int = 0) -> None:
        if max_ind_range < 0 or max_ind_range >= 1 << 32:
            raise DataError(f"--max-ind-range {max_ind_range}: expected 0 (no bound) or a bound below 2**32")
        self.max_ind_range = max_ind_range

    @property
    def columns(self) -> Columns:
        return Columns(DENSE, tuple((name, 1) for name in CATEGORICAL), CATEGORICAL, bound=self.max_ind_range)

    def options(self) -> dict[str, Any]:
        return {"max_ind_range": self.max_ind_range}

    def parse(self, text: NDArray[np.uint8], max_bad: int) -> Parsed:
        return parse(text, self.max_ind_range, max_bad)

    def explain(self, line: bytes) -> Fault | None:
        return explain(line)

    def explain_cut(self, line: bytes) -> Fault | None:
        if is_complete(line):
            return None
        return Fault("C26", repr(line.split(b"\t")[-1].strip().decode("utf-8", "replace")), "8 hexadecimal digits")
