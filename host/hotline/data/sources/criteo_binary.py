"""Criteo Terabyte in MLPerf's flat binary form: files of little-endian int32, 40 a row (label, 13 integers, 26 ids that
are numbered already), in; a data set in our columns out; streamed, bounded in memory, resumable (``records.py``).

facebookresearch/dlrm writes them (``train_data.bin``, ``test_data.bin``, ``val_data.bin``) and reads them with
``--mlperf-bin-loader``: integers are raw, and leave as ``log(x + 1)`` with those below 0 counting as 0. The files hold
no cardinalities: they are told, come from dlrm's ``*_fea_count.npz``, or are the largest ids found plus 1.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

import numpy as np

from hotline.data.columns import DataError
from hotline.data.sources import Imported
from hotline.data.sources.criteo_text import CATEGORICAL, DENSE
from hotline.data.sources.records import Part, RecordFormat, Rows, import_records, log1p, told_rows
from hotline.data.sources.resumable import Columns, SourceFile

__all__ = ["import_criteo_binary"]

FIELDS = 1 + len(DENSE) + len(CATEGORICAL)
ROW_BYTES = 4 * FIELDS
ORDER = ("train", "test", "val")
TEST_SHARE = 0.1


class CriteoBinary(RecordFormat):
    """One to three files: train, test, val; of a single one the last ``test_share`` is halved into test and val."""

    name = "criteo-binary"
    columns = Columns(DENSE, tuple((name, 1) for name in CATEGORICAL))

    def __init__(self, sources: Sequence[str | os.PathLike[str]], table_rows: Sequence[int], test_share: float) -> None:
        self.files = [SourceFile.open(s, "rows of 40 int32", "train_data.bin", "binary file") for s in sources]
        self.table_rows, self.test_share = table_rows, test_share
        for file in self.files:
            if file.bytes % ROW_BYTES:
                rows, over = divmod(file.bytes, ROW_BYTES)
                raise DataError(
                    f"{file.path}: {file.bytes:,} bytes are not a whole number of rows of {ROW_BYTES}: after row "
                    f"{rows - 1:,}, at byte {rows * ROW_BYTES:,}, {over} bytes are left over; the file was cut, or is "
                    "not of this form"
                )
        self.parts = [Part(f.path, f.bytes // ROW_BYTES) for f in self.files]

    def options(self) -> dict[str, Any]:
        return {"table_rows": list(self.table_rows), "test_share": self.test_share if len(self.files) == 1 else None}

    def read(self, part: int, first: int, count: int) -> Rows:
        block = np.fromfile(self.files[part].path, "<i4", count * FIELDS, offset=first * ROW_BYTES)
        if block.size != count * FIELDS:
            raise DataError(f"{self.parts[part].name}: ends before row {first + count:,}; it has become shorter")
        block = block.reshape(count, FIELDS)
        ids = block[:, 1 + len(DENSE) :]
        return Rows(block[:, 0], log1p(block[:, 1 : 1 + len(DENSE)]), np.split(ids, len(CATEGORICAL), axis=1))

    def splits(self) -> dict[str, tuple[int, int]]:
        if len(self.parts) == 1:
            total = self.parts[0].rows
            test = total - round(total * self.test_share)
            val = test + (total - test + 1) // 2
            return {"train": (0, test), "test": (test, val), "val": (val, total)}
        ends = np.cumsum([0, *(p.rows for p in self.parts)]).tolist()
        return {name: (a, b) for name, a, b in zip(ORDER, ends, ends[1:], strict=False)}


def import_criteo_binary(
    sources: Sequence[str | os.PathLike[str]],
    out: str | os.PathLike[str],
    *,
    table_rows: Sequence[int] = (),
    counts: str | os.PathLike[str] | None = None,
    test_share: float | None = None,
    **options: Any,
) -> Imported:
    """Import one to three files as one data set.

    Parameters
    ----------
    sources: the training rows, then the test rows, then the validation rows; of one file alone the last rows test
    out: the folder to make
    table_rows: cardinality of each table; or counts: an ``.npz`` file that holds them. An id beyond them is an error
    test_share: of a single file's rows, those that are halved into test and val; None: 0.1
    options, errors: see :func:`hotline.data.sources.records.import_records`
    """
    if not 1 <= len(sources) <= len(ORDER):
        raise DataError(
            f"{CriteoBinary.name}: {len(sources)} files; expected train_data.bin [test_data.bin [val_data.bin]]"
        )
    if test_share is None:
        test_share = TEST_SHARE
    elif len(sources) > 1:
        raise DataError(f"--test-share {test_share}: of {len(sources)} files the second tests; it is for a single one")
    if not 0 < test_share < 1:
        raise DataError(f"--test-share {test_share}: expected a share above 0 and below 1")
    return import_records(
        CriteoBinary(sources, told_rows(table_rows, counts, len(CATEGORICAL)), test_share), out, **options
    )
