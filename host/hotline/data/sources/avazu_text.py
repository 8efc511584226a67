"""Avazu's text format: lines of bytes in, arrays out, and for a bad line what is wrong with it.

The file is CSV with a header. A line is ``id,click,hour`` and 21 categorical columns: an unsigned number of up to 20
digits that nothing is made of; 0 or 1; the hour as YYMMDDHH. Nine categorical columns hold 8 hexadecimal digits, the
others a number below 2**32 - 1, or -1 where it is missing. Lines end in LF or CRLF.
"""

from __future__ import annotations

import datetime
import re

import numpy as np
from numba import njit
from numpy.typing import NDArray

from hotline.data.sources.streaming import Fault, Parsed, first_fault, parse_lines

__all__ = ["CATEGORICAL", "HEADER", "HEXADECIMAL", "MISSING", "explain", "explain_header", "parse"]

CATEGORICAL = (
    *("C1", "banner_pos", "site_id", "site_domain", "site_category", "app_id", "app_domain", "app_category"),
    *("device_id", "device_ip", "device_model", "device_type", "device_conn_type"),
    *(f"C{i}" for i in range(14, 22)),
)
HEXADECIMAL = CATEGORICAL[2:11]
HEADER = ("id", "click", "hour", *CATEGORICAL)
MISSING = 0xFFFFFFFF
"""what -1 is read as"""
SHORTEST_LINE = len("1,0,14102100") + 9 * 9 + 12 * 2 + 1
HOUR = 3600

_IS_HEXADECIMAL = np.array([name in HEXADECIMAL for name in CATEGORICAL])
_NIBBLES = np.full(256, 255, np.uint8)
for _digits, _base in (("0123456789", 0), ("abcdef", 10), ("ABCDEF", 10)):
    _NIBBLES[[ord(d) for d in _digits]] = np.arange(len(_digits)) + _base
_LOGS = np.log(np.arange(24) + 1.0).astype(np.float32)
_DAYS = np.array([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
_DAYS_BEFORE_2000 = (datetime.date(2000, 1, 1) - datetime.date(1970, 1, 1)).days

_ID = re.compile(rb"[0-9]{1,20}")
_HEX = re.compile(rb"[0-9a-fA-F]{8}")
_NUMBER = re.compile(rb"-1|[0-9]{1,10}")


@njit(cache=True, nogil=True)
def _day(date):
    """Days from 1970 to YYMMDD, -1 where there is no such day. Years are 2000 to 2099: every fourth is a leap year."""
    year, month, day = date // 10000, date // 100 % 100, date % 100
    if month < 1 or month > 12 or day < 1:
        return -1
    leap = year % 4 == 0
    if day > _DAYS[month - 1] + (leap and month == 2):
        return -1
    days = _DAYS_BEFORE_2000 + 365 * year + (year + 3) // 4 + day - 1
    for before in range(month - 1):
        days += _DAYS[before]
    return days + (leap and month > 2)


@njit(cache=True, nogil=True)
def _categories(text, at, ids, row):
    """Read the 21 columns; returns the position after the line's end, -1 for a bad line."""
    for column in range(ids.shape[0]):
        number = np.int64(0)
        first = at
        if _IS_HEXADECIMAL[column]:
            nibble = _NIBBLES[text[at]]
            while nibble < 16 and at - first < 9:
                number = (number << 4) | nibble
                at += 1
                nibble = _NIBBLES[text[at]]
            if at - first != 8:
                return -1
        elif text[at] == 45:
            if text[at + 1] != 49:
                return -1
            number = np.int64(MISSING)
            at += 2
        else:
            while 48 <= text[at] <= 57 and at - first < 11:
                number = number * 10 + (text[at] - 48)
                at += 1
            if at == first or at - first > 10 or number >= MISSING:
                return -1
        ids[column, row] = number
        if column < ids.shape[0] - 1:
            if text[at] != 44:
                return -1
        else:
            if text[at] == 13:
                at += 1
            if text[at] != 10:
                return -1
        at += 1
    return at


@njit(cache=True, nogil=True)
def _parse(text, at, row, hour_as_time, label, dense, ids, time):
    """Parse the lines of ``text[at:]``, each ended by LF, into rows from ``row`` on.

    Returns (position, row): the text's size when every line was good, otherwise where the first bad line starts.
    """
    while at < text.size:
        start = at
        while 48 <= text[at] <= 57 and at - start < 21:
            at += 1
        if at == start or at - start > 20 or text[at] != 44:
            return start, row
        at += 1
        if (text[at] != 48 and text[at] != 49) or text[at + 1] != 44:
            return start, row
        label[row] = text[at] - 48
        at += 2
        stamp = np.int64(0)
        for _ in range(8):
            if text[at] < 48 or text[at] > 57:
                return start, row
            stamp = stamp * 10 + (text[at] - 48)
            at += 1
        day, hour = _day(stamp // 100), stamp % 100
        if text[at] != 44 or day < 0 or hour > 23:
            return start, row
        at = _categories(text, at + 1, ids, row)
        if at < 0:
            return start, row
        time[row] = day * 24 * HOUR + hour * HOUR
        dense[row, 0] = _LOGS[stamp // HOUR % 24 if hour_as_time else hour]
        row += 1
    return at, row


def parse(text: NDArray[np.uint8], hour_as_time: bool = False, max_bad: int = 0) -> Parsed:
    """Parse whole lines, each ended by LF; stops after ``max_bad`` + 1 bad ones.

    The dense feature is ``log(hour of the day + 1)``; with ``hour_as_time`` the hour is that of the number YYMMDDHH
    taken for a Unix time. The time is the true one, UTC.
    """
    capacity = text.size // SHORTEST_LINE + 1
    label = np.empty(capacity, np.uint8)
    dense = np.empty((capacity, 1), np.float32)
    ids = np.empty((len(CATEGORICAL), capacity), np.uint32)
    time = np.empty(capacity, np.int64)
    rows, bad = parse_lines(lambda at, row: _parse(text, at, row, hour_as_time, label, dense, ids, time), text, max_bad)
    return Parsed(label[:rows], dense[:rows], ids[:, :rows], rows + len(bad), bad, time[:rows])


def explain_header(line: bytes) -> Fault | None:
    """What is wrong with the first line; None for a good one."""
    if line.removesuffix(b"\n").removesuffix(b"\r") == ",".join(HEADER).encode():
        return None
    return Fault("the header", repr(line[:60].decode("utf-8", "replace")), f"{','.join(HEADER)}")


def _is_hour(text: bytes) -> bool:
    if not re.fullmatch(rb"[0-9]{8}", text):
        return False
    try:
        datetime.datetime.strptime("20" + text.decode(), "%Y%m%d%H")
    except ValueError:
        return False
    return True


def _rule(column: str, text: bytes) -> tuple[bool, str]:
    """(whether a column's content is good, what would be)."""
    if column == "id":
        return bool(_ID.fullmatch(text)), "a number of up to 20 digits"
    if column == "click":
        return text in (b"0", b"1"), "0 or 1"
    if column == "hour":
        return _is_hour(text), "an hour YYMMDDHH"
    if column in HEXADECIMAL:
        return bool(_HEX.fullmatch(text)), "8 hexadecimal digits"
    return bool(_NUMBER.fullmatch(text)) and int(text) < MISSING, "a number below 2**32 - 1, or -1"


def explain(line: bytes) -> Fault | None:
    """Why :func:`parse` leaves a line out; None for a good one."""
    return first_fault(line, b",", HEADER, "24 columns with commas between them: id, click, hour, C1 .. C21", _rule)
