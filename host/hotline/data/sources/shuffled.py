"""Imports whose rows are stored in an order drawn by seed: rows in as their lines come, columns out in that order;
bounded in memory, resumable.

Every row gets a random number, a hash of the seed and the row's own number, and is put aside by it, in parts that fit
into memory (``spill.py``); when all input is read the parts are written one after the other, each in order of these
numbers.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

from hotline.data.columns import DataError
from hotline.data.sources import Imported
from hotline.data.sources.resumable import ResumableImport
from hotline.data.sources.spill import Spill
from hotline.data.sources.streaming import LineFormat, Lines, Parsed
from hotline.data.synth.zipf import bits, key

__all__ = ["MOST_PARTS", "PART_BYTES", "ShuffledLines", "draws", "part_of"]

PART_BYTES = 32 << 20
MOST_PARTS = 200  # each is an open file, and a sort may have four times as many; the usual limit is 1024


@njit(cache=True, nogil=True)
def draws(stream, first, count):
    """64 random bits for each of ``count`` numbers from ``first`` on."""
    out = np.empty(count, np.uint64)
    for i in range(count):
        out[i] = bits(stream, first + i)
    return out


def part_of(keys: NDArray[np.uint64], parts: int | NDArray[np.uint64]) -> NDArray[np.int64]:
    """Which of so many parts (at most 2**24) a key lies in, the smallest keys in the first."""
    return ((keys >> np.uint64(40)) * np.asarray(parts, np.uint64) >> np.uint64(24)).astype(np.int64)


class ShuffledLines(Lines):
    """Reads all input, then writes it. ``position`` holds, beside the place in the text: ``pass`` (read or write) and
    ``part``, the next one to be written. The format says the seed with its option ``seed``; its rows have a time.
    """

    def __init__(self, format: LineFormat, work: ResumableImport, max_rejects: int) -> None:
        super().__init__(format, work, max_rejects)
        self._stream = key("shuffled", format.name, int(format.options()["seed"]))
        before = work.position
        self._pass, self._part = before.get("pass", "read"), before.get("part", 0)
        self._counts: list[int] = before.get("aside", [])
        columns = format.columns
        self._type = np.dtype(
            [
                ("key", "<u8"),
                ("time", "<i8"),
                ("dense", "<f4", (len(columns.dense),)),
                ("ids", "<u4", (len(columns.tables),)),
                ("label", "u1"),
            ]
        )
        parts = min(MOST_PARTS, max(1, -(-super().bytes_total // PART_BYTES)))
        self._folder = work.writer.partial / "sort"
        self._aside: Spill | None = None
        if self._part < parts:
            self._aside = Spill(self._folder, self._type, parts, before.get("aside"))
        self._parts = parts
        work.flush = self._flush
        self._move(self.place)

    def store(self, piece: Parsed) -> None:
        """Put rows aside."""
        assert self._aside is not None
        rows = np.empty(piece.label.size, self._type)
        rows["key"] = draws(self._stream, sum(self.rows), rows.size)
        rows["label"], rows["dense"], rows["time"], rows["ids"] = piece.label, piece.dense, piece.time, piece.ids.T
        self._aside.append(part_of(rows["key"], self._parts), rows)

    def _flush(self) -> dict[str, Any]:
        if self._pass == "read" and self._aside is not None:
            self._counts = self._aside.counts()
        return {"aside": self._counts}

    @property
    def bytes_total(self) -> int:
        """The text counts twice: all of it is read again, from where it was put aside."""
        return 2 * super().bytes_total

    @property
    def bytes_done(self) -> int:
        if self._pass == "read":
            return super().bytes_done
        return int(super().bytes_total * (1 + self._part / self._parts))

    def _move(self, place: Any) -> None:
        super()._move(place)
        self.work.position |= {"pass": self._pass, "part": self._part}
        self.work.beside_bytes = self._type.itemsize * int(sum(self.rows) / max(self.work.share_done, 1e-9))

    def finish(self, tick: Callable[[], None]) -> Imported:
        """Write the rows."""
        if not sum(self.rows):
            raise DataError(f"{self.work.sources[0].path}: no good line in it; {self.place.rejected} were left out")
        if self._aside is not None:
            self._write(self._aside, tick)
            self._aside.close()
        shutil.rmtree(self._folder, ignore_errors=True)
        return super().finish(tick)

    def _write(self, aside: Spill, tick: Callable[[], None]) -> None:
        for part in range(self._part, self._parts):
            rows = aside.read(part)
            rows = rows[np.argsort(rows["key"], kind="stable")]
            ids = [np.ascontiguousarray(column).view(np.int32) for column in rows["ids"].T]
            self.work.writer.append(rows["label"], rows["dense"], ids, time=rows["time"])
            if self._pass == "read":
                self._counts = aside.counts()
            self._pass, self._part = "write", part + 1
            self._move(self.place)
            tick()
        self.work.checkpoint()
