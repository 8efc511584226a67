"""Imports of files whose rows lie at known places, arrays and flat binary files: read in blocks of rows, each read
while the one before is written, bounded in memory, resumable.

What a block holds is a :class:`RecordFormat`'s. In: the format; out: a data set in our columns. Values are checked on
their way through (labels 0 or 1, ids within their tables, finite numbers): what is not is refused with file, row and
column.
"""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hotline.data.columns import DataError
from hotline.data.sources import Imported, Progress, Say
from hotline.data.sources.arrays import small_array
from hotline.data.sources.resumable import Columns, ResumableImport, SourceFile

__all__ = ["Part", "RecordFormat", "Rows", "declared_rows", "import_records", "log1p", "told_rows"]

MOST_ROWS = (1 << 31) - 1
"""of a table, where its size is not told"""


@dataclass
class Rows:
    """A block of rows as a format reads it: values may be of any type of number.

    label: (n,); dense: (n, features), as it is stored; ids: (n, bag) a table; time: (n,) int64, or None
    """

    label: NDArray[Any]
    dense: NDArray[Any]
    ids: list[NDArray[Any]]
    time: NDArray[np.int64] | None = None


@dataclass(frozen=True)
class Part:
    """Rows that lie side by side. ``name``: what messages call it."""

    name: str
    rows: int


class RecordFormat(ABC):
    """Files whose rows can be counted before they are read.

    Attributes
    ----------
    name: of the importer; files: what is read, for telling whether it is still the same
    columns: what is made; tables that are not numbered have contiguous ids already
    table_rows: cardinality of each table that is not numbered, or () where the largest id found decides
    parts: the rows, in order
    """

    name: str
    columns: Columns
    files: Sequence[SourceFile]
    table_rows: Sequence[int]
    parts: Sequence[Part]
    advice: str = "raise it"

    @abstractmethod
    def read(self, part: int, first: int, count: int) -> Rows:
        """A block of a part. Blocks are asked for in order; a resumed import starts in the middle."""

    @abstractmethod
    def splits(self) -> dict[str, tuple[int, int]]: ...

    def options(self) -> dict[str, Any]:
        """What decides the outcome, by the option's name with underscores; kept in ``dataset.json``."""
        return {}

    def origin(self) -> dict[str, Any]:
        """What else ``dataset.json`` says of where the rows came from."""
        return {}


def log1p(values: NDArray[Any]) -> NDArray[np.float32]:
    """``log(x + 1)`` of integers, those below 0 counting as 0: what facebookresearch/dlrm does with raw features."""
    return np.log(np.maximum(values, 0).astype(np.float64) + 1.0).astype(np.float32)


@dataclass(frozen=True)
class _Where:
    """Names the place of a value in messages."""

    part: Part
    first: int

    def refuse(self, row: int, column: str, found: object, expected: str) -> DataError:
        return DataError(
            f"{self.part.name}: row {self.first + row:,} (rows count from 0): column {column}: found {found}, "
            f"expected {expected}"
        )


def _labels(values: NDArray[Any], where: _Where) -> NDArray[np.uint8]:
    wrong = (values != 0) & (values != 1)
    if wrong.any():
        row = int(wrong.argmax())
        raise where.refuse(row, "label", values[row], "0 or 1")
    return values.astype(np.uint8)


def _dense(values: NDArray[Any], names: Sequence[str], where: _Where) -> NDArray[np.float32]:
    with np.errstate(over="ignore"):
        stored = values.astype(np.float32, copy=False)
    wrong = ~np.isfinite(stored)
    if wrong.any():
        row, column = (int(n) for n in np.argwhere(wrong)[0])
        raise where.refuse(row, names[column], values[row, column], "a finite number that 32 bits hold")
    return stored


def _check_ids(values: NDArray[Any], low: int, high: int, name: str, expected: str, where: _Where) -> None:
    """Whole numbers from ``low`` up to ``high``, which is not one of them."""
    if values.size == 0:
        return
    wrong = np.zeros(values.shape, bool)
    if values.dtype.kind == "f":
        wrong = values != np.floor(values)  # true for NaN
    if not (values.min() >= low and values.max() < high) or wrong.any():
        wrong |= ~((values >= low) & (values < high))
        row, slot = (int(n) for n in np.argwhere(wrong)[0])
        raise where.refuse(row, name, values[row, slot], expected)


class _Records:
    """One import: what becomes of a block, and how far it is."""

    def __init__(self, format: RecordFormat, work: ResumableImport) -> None:
        self.format, self.work = format, work
        self.part: int = work.position.get("part", 0)
        self.row: int = work.position.get("row", 0)
        self.largest: list[int] = work.position.get("largest", [-1] * len(format.columns.tables))

    def blocks(self, size: int) -> Iterator[tuple[int, int, Rows]]:
        """(part, first row, rows) from here on."""
        for part in range(self.part, len(self.format.parts)):
            start = self.row if part == self.part else 0
            total = self.format.parts[part].rows
            for first in range(start, total, size):
                yield part, first, self.format.read(part, first, min(size, total - first))

    def add(self, part: int, first: int, rows: Rows, pool: ThreadPoolExecutor) -> None:
        """Check and write a block; numbered tables are looked up a column a thread."""
        where = _Where(self.format.parts[part], first)
        label = _labels(rows.label, where)
        dense = _dense(rows.dense, self.format.columns.dense, where)
        done = list(pool.map(lambda c: self._ids(c, rows.ids[c], where), range(len(rows.ids))))
        self.work.writer.append(label, dense, [ids for ids, _ in done], time=rows.time)
        for name, (_, fresh) in zip(self._tables, done, strict=True):
            if fresh is not None:
                self.work.writer.append_extra(f"vocab/{name}", fresh)
        self.part, self.row = part, first + label.size
        self.work.position = {"part": self.part, "row": self.row, "largest": self.largest}
        self.work.share_done = self.work.writer.rows / max(1, self.total)

    @property
    def _tables(self) -> list[str]:
        return [name for name, _ in self.format.columns.tables]

    @property
    def total(self) -> int:
        return sum(p.rows for p in self.format.parts)

    def _ids(
        self, table: int, values: NDArray[Any], where: _Where
    ) -> tuple[NDArray[np.int32], NDArray[np.uint32] | None]:
        """(ids, values not seen before) of a block; the latter None where a table is not numbered."""
        name = self._tables[table]
        if name in self.work.vocabularies:
            _check_ids(values, -(1 << 31), 1 << 32, name, "a hash of 32 bits", where)
            keys = values.astype(np.int64).ravel().astype(np.uint32)
            if self.format.columns.bound:
                keys %= np.uint32(self.format.columns.bound)
            fresh = self.work.vocabularies[name].encode(keys)
            return keys.view(np.int32), fresh
        rows = self.format.table_rows[table] if self.format.table_rows else MOST_ROWS
        _check_ids(values, 0, rows, name, f"an id of 0 to {rows - 1:,}", where)
        if values.size:
            self.largest[table] = max(self.largest[table], int(values.max()))
        return values.astype(np.int32).ravel(), None

    def finish(self) -> Imported:
        told = dict(zip(self._tables, self.format.table_rows or [n + 1 for n in self.largest], strict=True))
        sizes = {name: rows for name, rows in told.items() if name not in self.work.vocabularies}
        return self.work.finish(sizes, self.format.splits(), more=self.format.origin())


def import_records(
    format: RecordFormat,
    out: str | os.PathLike[str],
    *,
    overwrite: bool = False,
    memory_limit: int = 3 << 30,
    checkpoint_seconds: float = 5.0,
    block_rows: int = 1 << 16,
    threads: int = 0,
    say: Say = lambda text: None,
    progress: Progress = lambda done, total, rows: None,
) -> Imported:
    """Import all parts of a format, one after the other, as one data set.

    Parameters
    ----------
    out: the folder to make; with ``overwrite`` it takes the place of the one there when it is complete
    memory_limit: bytes for the dictionaries of numbered tables; the rest takes some hundreds of MB
    checkpoint_seconds: between checkpoints, at the least (they never take more than a tenth of the time)
    block_rows, threads: of input worked on at a time, and by how many; 0: all cores

    Raises
    ------
    DataError: input that cannot be used; RuntimeError: disk full, or too many distinct ids for ``memory_limit``
    """
    if not sum(part.rows for part in format.parts):
        raise DataError(f"{format.parts[0].name}: holds no rows")
    threads = threads or len(os.sched_getaffinity(0))
    work = ResumableImport(
        format.name,
        format.files,
        format.options(),
        format.columns,
        Path(out),
        overwrite,
        memory_limit,
        say,
        format.advice,
    )
    records = _Records(format, work)
    total_bytes = sum(file.bytes for file in format.files)
    checkpoints = work.paced_checkpoints(checkpoint_seconds)
    with ThreadPoolExecutor(threads) as pool, ThreadPoolExecutor(1) as reader, work.explaining():
        blocks = records.blocks(block_rows)
        coming = reader.submit(next, blocks, None)
        while (block := coming.result()) is not None:
            coming = reader.submit(next, blocks, None)
            records.add(*block, pool)
            progress(int(work.share_done * total_bytes), total_bytes, work.writer.rows)
            next(checkpoints)
        progress(total_bytes, total_bytes, work.writer.rows)  # the last moment at which it can be stopped
        return records.finish()


def declared_rows(rows: Sequence[int] | NDArray[Any], tables: int, option: str) -> tuple[int, ...]:
    """Cardinalities that a user or a file tells; DataError where they cannot be."""
    if not all(abs(n) < 1 << 63 and n == int(n) for n in rows):  # of NaN the first is false
        raise DataError(f"{option}: {np.asarray(rows).tolist()}; expected numbers of rows, whole and finite")
    found = tuple(int(n) for n in rows)
    if len(found) != tables:
        raise DataError(f"{option}: {len(found)} sizes; expected {tables}, one a table")
    for number, size in enumerate(found, 1):
        if not 1 <= size <= MOST_ROWS:
            raise DataError(f"{option}: table {number} has {size} rows; expected 1 to {MOST_ROWS:,}")
    return found


def told_rows(table_rows: Sequence[int], counts: str | os.PathLike[str] | None, tables: int) -> tuple[int, ...]:
    """Cardinalities as the caller lists them, or as an ``.npz`` file holds them under ``counts``; () without either."""
    if table_rows and counts is not None:
        raise DataError("--table-rows and --counts both tell the tables' sizes; give one of them")
    if table_rows:
        return declared_rows(table_rows, tables, "--table-rows")
    if counts is None:
        return ()
    path = Path(SourceFile.open(counts, "sizes of tables", "day_fea_count.npz", "file").path)
    return declared_rows(small_array(path, ["counts"]), tables, f"{path}: counts")
