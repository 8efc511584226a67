"""Taobao's user behaviour log, as text: lines of bytes in, arrays out, and for a bad line what is wrong with it.

A line is ``user,item,category,behaviour,time``: three unsigned numbers of up to 32 bits, one of ``pv``, ``buy``,
``cart``, ``fav``, and a Unix time. Times are kept as they are: the published file has some that are negative or decades
off. Lines end in LF or CRLF; there is no header.
"""

from __future__ import annotations

import re

import numpy as np
from numba import njit
from numpy.typing import NDArray

from hotline.data.sources.streaming import Fault, Parsed, parse_lines

__all__ = ["BEHAVIOURS", "explain", "is_complete", "parse"]

BEHAVIOURS = ("pv", "buy", "cart", "fav")
NUMBERS = ("user", "item", "category")
COLUMNS = (*NUMBERS, "behaviour", "time")
SHORTEST_LINE = len("1,1,1,pv,1\n")
TIME_DIGITS = 10  # of today's Unix times

_NAMES = np.zeros((len(BEHAVIOURS), 5), np.uint8)
for _number, _name in enumerate(BEHAVIOURS):
    _NAMES[_number, : len(_name) + 1] = np.frombuffer(f"{_name},".encode(), np.uint8)

_NUMBER = re.compile(rb"[0-9]{1,10}")
_TIME = re.compile(rb"-?[0-9]{1,18}")


@njit(cache=True, nogil=True)
def _parse(text, at, row, behaviour, ids, time):
    """Parse the lines of ``text[at:]``, each ended by LF, into rows from ``row`` on.

    Returns (position, row): the text's size when every line was good, otherwise where the first bad line starts.
    """
    while at < text.size:
        start = at
        for column in range(3):
            first = at
            number = np.int64(0)
            while 48 <= text[at] <= 57 and at - first < 11:
                number = number * 10 + (text[at] - 48)
                at += 1
            if at == first or at - first > 10 or number > 0xFFFFFFFF or text[at] != 44:
                return start, row
            ids[column, row] = number
            at += 1
        found = -1
        for name in range(_NAMES.shape[0]):
            letter = 0
            while letter < 5 and text[at + letter] == _NAMES[name, letter]:
                letter += 1
                if _NAMES[name, letter - 1] == 44:
                    found = name
                    break
            if found >= 0:
                at += letter
                break
        if found < 0:
            return start, row
        behaviour[row] = found
        negative = text[at] == 45
        if negative:
            at += 1
        first = at
        number = np.int64(0)
        while 48 <= text[at] <= 57 and at - first < 19:
            number = number * 10 + (text[at] - 48)
            at += 1
        if at == first or at - first > 18:
            return start, row
        if text[at] == 13:
            at += 1
        if text[at] != 10:
            return start, row
        at += 1
        time[row] = -number if negative else number
        row += 1
    return at, row


def parse(text: NDArray[np.uint8], max_bad: int = 0) -> Parsed:
    """Parse whole lines, each ended by LF; stops after ``max_bad`` + 1 bad ones. Labels are behaviours."""
    capacity = text.size // SHORTEST_LINE + 1
    behaviour = np.empty(capacity, np.uint8)
    ids = np.empty((len(NUMBERS), capacity), np.uint32)
    time = np.empty(capacity, np.int64)
    rows, bad = parse_lines(lambda at, row: _parse(text, at, row, behaviour, ids, time), text, max_bad)
    return Parsed(behaviour[:rows], np.empty((rows, 0), np.float32), ids[:, :rows], rows + len(bad), bad, time[:rows])


def explain(line: bytes) -> Fault | None:
    """Why :func:`parse` leaves a line out; None for a good one."""
    fields = line.removesuffix(b"\n").removesuffix(b"\r").split(b",")
    if len(fields) != len(COLUMNS):
        found = "an empty line" if fields == [b""] else f"{len(fields)} columns"
        near = COLUMNS[min(len(fields), len(COLUMNS)) - 1]
        return Fault(near, found, "5 columns with commas between them: user, item, category, behaviour, time")
    for column, text in zip(COLUMNS, fields, strict=True):
        if column in NUMBERS:
            good = bool(_NUMBER.fullmatch(text)) and int(text) < 1 << 32
            expected = "a number below 2**32"
        elif column == "behaviour":
            good, expected = (
                text in (b"pv", b"buy", b"cart", b"fav"),
                ", ".join(BEHAVIOURS[:-1]) + f" or {BEHAVIOURS[-1]}",
            )
        else:
            good, expected = bool(_TIME.fullmatch(text)), "a Unix time: an integer of up to 18 digits"
        if not good:
            return Fault(column, repr(text[:40].decode("utf-8", "replace")), expected)
    return None


def is_complete(line: bytes) -> bool:
    """Whether a last line without a line feed is all there: a shorter time could be the start of a longer one."""
    time = line.removesuffix(b"\r").split(b",")[-1].removeprefix(b"-")
    return len(time) >= TIME_DIGITS
