"""Records put aside by part: what a sort of more of them than memory holds is made of.

Each part is a file of records in the order in which they came. In: records and the part of each; out: the records of
one part after the other. How much of each file is safe is known after :meth:`Spill.counts`, and a later :class:`Spill`
cuts the files back to that.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hotline.data.columns import Damaged
from hotline.files import naming

__all__ = ["Spill"]


class Spill:
    """Files of records in a folder.

    Parameters
    ----------
    folder: made if it is not there; dtype: of a record; parts: how many files
    keep: records of each part to keep, as :meth:`counts` returned them; None: start with none

    Raises Damaged where a file holds fewer than ``keep`` says.
    """

    def __init__(self, folder: Path, dtype: np.dtype, parts: int, keep: Sequence[int] | None = None) -> None:
        self.folder, self.dtype, self.parts = folder, dtype, parts
        folder.mkdir(parents=True, exist_ok=True)
        self._counts = list(keep) if keep is not None else [0] * parts
        self._streams = []
        for part in range(parts):
            path = self._path(part)
            path.touch()
            if path.stat().st_size < self._counts[part] * dtype.itemsize:
                raise Damaged(f"{path}: shorter than its checkpoint says")
            stream = path.open("r+b")
            stream.truncate(self._counts[part] * dtype.itemsize)
            stream.seek(0, os.SEEK_END)
            self._streams.append(stream)

    def _path(self, part: int) -> Path:
        return self.folder / f"{part:04}.bin"

    def append(self, part: NDArray[np.integer], records: NDArray) -> None:
        """Add records (n,), each to the end of its ``part`` (n,)."""
        order = np.argsort(part.astype(np.uint16), kind="stable")
        records = records[order]
        ends = np.cumsum(np.bincount(part, minlength=self.parts))
        for number, (first, last) in enumerate(zip([0, *ends[:-1]], ends, strict=True)):
            if first < last:
                with naming(self._path(number)):
                    self._streams[number].write(records[first:last].tobytes())
                self._counts[number] += int(last - first)

    def counts(self) -> list[int]:
        """Records of each part; all of them are on the disk when this returns."""
        for number, stream in enumerate(self._streams):
            with naming(self._path(number)):
                stream.flush()
                os.fsync(stream.fileno())
        return list(self._counts)

    def count(self, part: int) -> int:
        return self._counts[part]

    def read(self, part: int) -> NDArray:
        """The records of a part, in the order in which they came."""
        with naming(self._path(part)):
            self._streams[part].flush()
        return np.fromfile(self._path(part), self.dtype, self._counts[part])

    def close(self) -> None:
        for stream in self._streams:
            with contextlib.suppress(OSError):  # a full disk fails again on the flush; the first error is reported
                stream.close()
