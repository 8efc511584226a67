"""Lines in the formats of the published raw files, drawn from a seed; no row of the real data sets is among them.

Criteo: Zipf-like ids of the published cardinalities, integers with blanks; Terabyte's are those of all 24 days. Avazu:
values of the published cardinalities, hours in order over ten days. Taobao: users one after the other with 100 events
each on average, items drawn with a density like 1/rank of the published number of items.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hotline.data.sources.avazu_text import CATEGORICAL, HEADER, HEXADECIMAL

__all__ = ["write_raw"]

KAGGLE = (
    *(1460, 583, 10131227, 2202608, 305, 24, 12517, 633, 3, 93145, 5683, 8351593, 3194, 27, 14992, 5461306),
    *(10, 5652, 2173, 4, 7046547, 18, 15, 286181, 105, 142572),
)
TERABYTE = (
    *(227605432, 39060, 17295, 7424, 20265, 3, 7122, 1543, 63, 130229467, 3067956, 405282, 10, 2209, 11938, 155),
    *(4, 976, 14, 292775614, 40790948, 187188510, 590152, 12973, 108, 36),
)
AVAZU = (
    *(7, 7, 4737, 7745, 26, 8552, 559, 36, 2686408, 6729486, 8251, 5, 4),
    *(2626, 8, 9, 435, 4, 68, 172, 60),
)
TAOBAO_ITEMS, TAOBAO_LARGEST_ITEM, TAOBAO_CATEGORIES = 4_162_024, 5_163_071, 9_439
EVENTS_A_USER = 100
BLANKS = 0.1
"""Share of Criteo's fields that are blank."""

_BLOCK = 50_000
_SCRAMBLE = np.uint64(2654435761)
_HEX = np.frombuffer(b"0123456789abcdef", np.uint8)


def write_raw(folder: Path, source: str, rows: int, seed: int = 1) -> list[Path]:
    """Files of ``rows`` lines in all, in ``folder``; what is there already is not written again.

    criteo-terabyte has two days, the second, on which one would test, a tenth as long.
    """
    if source == "criteo-terabyte":
        last = max(1, rows // 11)
        days = [(rows - last, seed), (last, seed + 1)]
        return [_written(folder / f"terabyte-{rows}" / f"day_{n}", source, *day) for n, day in enumerate(days)]
    return [_written(folder / f"{source}-{rows}.txt", source, rows, seed)]


def _written(path: Path, source: str, rows: int, seed: int) -> Path:
    if not path.is_file():
        path.parent.mkdir(parents=True, exist_ok=True)
        new = path.with_name(path.name + ".new")
        with new.open("wb") as stream:
            for block in _blocks(np.random.default_rng(seed), source, rows):
                stream.write(block)
        os.replace(new, path)
    return path


def _blocks(rng: np.random.Generator, source: str, rows: int) -> Iterator[bytes]:
    if source == "avazu":
        return _avazu(rng, rows)
    if source == "taobao":
        return _taobao(rng, rows)
    return _criteo(rng, rows, *((KAGGLE, 0.256) if source == "criteo-kaggle" else (TERABYTE, 0.034)))


def _ranks(rng: np.random.Generator, rows: int, cardinality: int) -> NDArray[np.uint64]:
    """Ranks from 0 with a density like 1/rank**1.05."""
    a = -0.05
    rank = ((cardinality + 1.0) ** a + rng.random(rows) * (1 - (cardinality + 1.0) ** a)) ** (1 / a)
    return np.minimum(rank.astype(np.uint64) - np.uint64(1), np.uint64(cardinality - 1))


def _scrambled(ranks: NDArray[np.uint64], column: int) -> NDArray[np.uint64]:
    """32-bit values, one for each rank, others in each column."""
    return (ranks * _SCRAMBLE + np.uint64(column * 97)) & np.uint64(0xFFFFFFFF)


def _digits(values: NDArray[np.uint64]) -> NDArray[np.bytes_]:
    """Eight hexadecimal digits of each."""
    shifts = np.arange(28, -1, -4, dtype=np.uint64)
    return np.ascontiguousarray(_HEX[(values[:, None] >> shifts) & np.uint64(15)]).view("S8").ravel()


def _criteo(rng: np.random.Generator, rows: int, cardinalities: tuple[int, ...], clicks: float) -> Iterator[bytes]:
    """Label, 13 integers, 26 ids, tabs between."""
    for first in range(0, rows, _BLOCK):
        n = min(_BLOCK, rows - first)
        fields = [(rng.random(n) < clicks).astype(int).astype("S1")]
        for _ in range(13):
            numbers = np.minimum(rng.zipf(1.4, n) - 2, 65535)
            fields.append(np.where(rng.random(n) < BLANKS, b"", numbers.astype("S6")))
        for column, cardinality in enumerate(cardinalities):
            text = _digits(_scrambled(_ranks(rng, n, cardinality), column))
            fields.append(np.where(rng.random(n) < BLANKS, b"", text))
        yield b"\n".join(map(b"\t".join, zip(*(field.tolist() for field in fields), strict=True))) + b"\n"


def _avazu(rng: np.random.Generator, rows: int) -> Iterator[bytes]:
    """The header, then lines of id, click, hour and 21 categorical columns, commas between."""
    yield ",".join(HEADER).encode() + b"\n"
    line = ",".join(["{}", "{}", "{}", *("{:08x}" if c in HEXADECIMAL else "{}" for c in CATEGORICAL)]) + "\n"
    for first in range(0, rows, _BLOCK):
        n = min(_BLOCK, rows - first)
        hour = (first + np.arange(n)) * 240 // rows
        columns = [
            rng.integers(0, 2**63, n),
            (rng.random(n) < 0.17).astype(int),
            14102100 + hour // 24 * 100 + hour % 24,
        ]
        for number, (name, cardinality) in enumerate(zip(CATEGORICAL, AVAZU, strict=True)):
            ranks = _ranks(rng, n, cardinality)
            if name in HEXADECIMAL:
                columns.append(_scrambled(ranks, number))
            else:
                values = ranks.astype(int) + (100_000 if name == "C20" else 1)
                columns.append(np.where((name == "C20") & (rng.random(n) < 0.47), -1, values))
        yield "".join(map(line.format, *(column.tolist() for column in columns))).encode()


def _taobao(rng: np.random.Generator, rows: int) -> Iterator[bytes]:
    """User, item, category, behaviour, time, commas between; a user's lines in order of time."""
    users = 0
    while rows:
        lengths = np.minimum(rng.geometric(1 / EVENTS_A_USER, _BLOCK // EVENTS_A_USER + 1), 1000)
        n = min(rows, int(lengths.sum()))
        user = np.repeat(np.arange(users + 1, users + 1 + lengths.size), lengths)[:n]
        item = _ranks(rng, n, TAOBAO_ITEMS) * _SCRAMBLE % np.uint64(TAOBAO_LARGEST_ITEM) + np.uint64(1)
        category = item * _SCRAMBLE % np.uint64(TAOBAO_CATEGORIES) * np.uint64(547) + np.uint64(1)
        time = 1511539200 + rng.integers(0, 9 * 86400, n)
        time = time[np.lexsort((time, user))]
        behaviour = np.array(["pv", "cart", "fav", "buy"])[np.searchsorted([0.896, 0.951, 0.98], rng.random(n))]
        fields = (column.tolist() for column in (user, item, category, behaviour, time))
        yield "".join(map("{},{},{},{},{}\n".format, *fields)).encode()
        users += lengths.size
        rows -= n
