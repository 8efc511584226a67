"""Criteo as TorchRec keeps it: ``NAME_dense.npy`` (n, 13), ``NAME_sparse.npy`` (n, 26) and ``NAME_labels.npy`` (n, 1),
three files a day, in; a data set in our columns out; read in blocks, bounded in memory, resumable (``records.py``).

Dense features are transformed already and are kept as they are. There are three transforms about, and nothing in the
files says which: torchrec's own ``log(x - min + 2)`` with the file's minimum, NVTabular's ``log(x + 3)``, and dlrm's
``log(x + 1)``. Ids in ``_sparse.npy`` are raw 32-bit hashes and are numbered in order of first appearance (a negative
one stands for the unsigned hash of the same bits), unless they are said to be contiguous.

Where a day has ``NAME_sparse_multi_hot.npz`` in place of ``_sparse.npy``, MLPerf's synthetic multi-hot form, it
is read instead: 26 arrays ``0`` to ``25`` of (n, ids a sample), contiguous ids; tables get bags of those lengths.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from hotline.data.columns import DataError
from hotline.data.sources import Imported
from hotline.data.sources.arrays import RowArray, open_npy, open_npz
from hotline.data.sources.criteo_text import CATEGORICAL, DENSE
from hotline.data.sources.days import day_splits
from hotline.data.sources.records import Part, RecordFormat, Rows, import_records, told_rows
from hotline.data.sources.resumable import Columns, SourceFile

__all__ = ["import_torchrec_npy"]

ENDINGS = ("_dense.npy", "_sparse.npy", "_sparse_multi_hot.npz", "_labels.npy")
MOST_BAG = 1 << 12


@dataclass
class _Day:
    """The open arrays of one day; ``sparse`` has one array (n, 26), or 26 of (n, bag)."""

    dense: RowArray
    labels: RowArray
    sparse: list[RowArray]

    @classmethod
    def open(cls, dense: Path, sparse: Path, labels: Path) -> _Day:
        day = cls(open_npy(dense), open_npy(labels), _open_sparse(sparse))
        rows = day.labels.rows
        shapes = [(day.dense, len(DENSE)), (day.labels, 1)]
        shapes += [(day.sparse[0], len(CATEGORICAL))] if len(day.sparse) == 1 else [(a, a.width) for a in day.sparse]
        for array, width in shapes:
            if (array.rows, array.width) != (rows, width):
                raise DataError(
                    f"{array.name}: {array.rows:,} rows of {array.width}; expected {rows:,} (as {labels.name} has) "
                    f"of {width}"
                )
        return day


def _open_sparse(path: Path) -> list[RowArray]:
    if path.suffix == ".npy":
        return [open_npy(path)]
    arrays = open_npz(path)
    wanted = [str(n) for n in range(len(CATEGORICAL))]
    if sorted(arrays) != sorted(wanted):
        raise DataError(f"{path}: holds {', '.join(sorted(arrays)[:30])}; expected arrays 0, 1, ..., 25")
    for name in wanted:
        if arrays[name].width > MOST_BAG:
            raise DataError(f"{arrays[name].name}: {arrays[name].width:,} ids a sample; expected up to {MOST_BAG:,}")
    return [arrays[name] for name in wanted]


class TorchrecNpy(RecordFormat):
    """Days, in order. ``triplets``: dense, sparse and labels file of each."""

    name = "torchrec-npy"
    advice = "raise it, or bound the ids with --max-ind-range N, or say --contiguous where they are numbered already"

    def __init__(
        self,
        names: Sequence[str],
        triplets: Sequence[tuple[Path, Path, Path]],
        contiguous: bool,
        table_rows: Sequence[int],
        max_ind_range: int,
    ) -> None:
        self.names, self.max_ind_range = names, max_ind_range
        self.triplets = triplets
        orders = [_day_order(name) for name in names]
        self.numbers = [number if numbered else part for part, (numbered, number, _) in enumerate(orders)]
        self.files = [SourceFile.open(p, "an array", p.name, "file") for triplet in triplets for p in triplet]
        days = [_Day.open(*triplet) for triplet in triplets]
        self.bags = [1] * len(CATEGORICAL)
        self.multi_hot = len(days[0].sparse) > 1
        if self.multi_hot:
            self.bags = [array.width for array in days[0].sparse]
        for day in days:
            if (len(day.sparse) > 1) != self.multi_hot:
                raise DataError(f"{day.sparse[0].name}: all days must be multi-hot, or none; {names[0]} is the other")
            for array, bag in zip(day.sparse if self.multi_hot else [], self.bags, strict=False):
                if array.width != bag:
                    raise DataError(f"{array.name}: {array.width} ids a sample; {names[0]} has {bag}")
        self.contiguous = contiguous or self.multi_hot
        self.table_rows = table_rows
        numbered = () if self.contiguous else CATEGORICAL
        tables = tuple(zip(CATEGORICAL, self.bags, strict=True))
        self.columns = Columns(DENSE, tables, numbered, time=True, bound=max_ind_range)
        self.parts = [Part(day.labels.name, day.labels.rows) for day in days]
        self._open: dict[int, _Day] = {}

    def options(self) -> dict[str, Any]:
        return {
            "contiguous": self.contiguous,
            "table_rows": [int(n) for n in self.table_rows],
            "max_ind_range": self.max_ind_range,
        }

    def read(self, part: int, first: int, count: int) -> Rows:
        if part not in self._open:
            self._open = {part: _Day.open(*self.triplets[part])}
        day = self._open[part]
        ids = [array.read(first, count) for array in day.sparse]
        if not self.multi_hot:
            ids = [ids[0][:, table : table + 1] for table in range(len(CATEGORICAL))]
        time = np.full(count, self.numbers[part], np.int64)
        return Rows(day.labels.read(first, count)[:, 0], day.dense.read(first, count), ids, time)

    def splits(self) -> dict[str, tuple[int, int]]:
        rows = [part.rows for part in self.parts]
        if len(rows) == 1:
            test = rows[0] - rows[0] // 10
            rows = [test, rows[0] - test]
        return day_splits(rows)

    def origin(self) -> dict[str, Any]:
        return {
            "days": list(self.names),
            "day_rows": [part.rows for part in self.parts],
            "dense_transform": "as found",
            "multi_hot": self.multi_hot,
        }


def _day_order(name: str) -> tuple[int, int, str]:
    """Names that end in a number by number, after those that do not."""
    match = re.search(r"(\d{1,6})$", name)
    return (1, int(match[1]), name) if match else (0, 0, name)


def _triplets(sources: Sequence[str | os.PathLike[str]]) -> dict[str, tuple[Path, Path, Path]]:
    """Name -> dense, sparse and labels file, in order. ``sources``: folders and files, of each day at least one."""
    stems: dict[str, Path] = {}
    for source in sources:
        path = Path(source)
        if not path.exists():
            raise DataError(f"{path}: no such file or folder")
        for file in sorted(path.iterdir()) if path.is_dir() else [path]:
            ending = next((e for e in ENDINGS if file.name.endswith(e)), None)
            if ending:
                stems.setdefault(str(file).removesuffix(ending), file)
            elif file == path:
                raise DataError(f"{path}: its name does not end in {', '.join(ENDINGS)}")
    if not stems:
        raise DataError(f"{sources[0]}: holds no files NAME_dense.npy, NAME_sparse.npy, NAME_labels.npy")
    found = {}
    for stem in sorted(stems, key=lambda s: _day_order(Path(s).name)):
        multi_hot, one_hot = Path(stem + "_sparse_multi_hot.npz"), Path(stem + "_sparse.npy")
        sparse = multi_hot if multi_hot.is_file() else one_hot
        triplet = (Path(stem + "_dense.npy"), sparse, Path(stem + "_labels.npy"))
        for path in triplet:
            if not path.is_file():
                raise DataError(
                    f"{path}: missing; {stems[stem].name} is there, the three files of a day belong together"
                )
        found[Path(stem).name] = triplet
    return found


def import_torchrec_npy(
    sources: Sequence[str | os.PathLike[str]],
    out: str | os.PathLike[str],
    *,
    contiguous: bool = False,
    table_rows: Sequence[int] = (),
    counts: str | os.PathLike[str] | None = None,
    max_ind_range: int = 0,
    **options: Any,
) -> Imported:
    """Import TorchRec's days as one data set. The last is halved into test and val; of a single day, its last tenth.

    Parameters
    ----------
    sources: folders that hold the files, or files, of each day at least one; days are ordered by the number that their
        name ends in
    out: the folder to make
    contiguous: ids are numbered already; they always are in the multi-hot form
    table_rows: cardinality of each table, where ids are contiguous; or counts: an ``.npz`` file that holds them.
        Otherwise the largest ids found plus 1
    max_ind_range: hashes are taken modulo this before they are numbered; 0: not
    options, errors: see :func:`hotline.data.sources.records.import_records`
    """
    if not sources:
        raise DataError("torchrec-npy: name the folder that holds NAME_dense.npy, NAME_sparse.npy, NAME_labels.npy")
    if not 0 <= max_ind_range < 1 << 32:
        raise DataError(f"--max-ind-range {max_ind_range}: expected 0 (no bound) or a bound below 2**32")
    triplets = _triplets(sources)
    form = TorchrecNpy(
        list(triplets),
        list(triplets.values()),
        contiguous,
        told_rows(table_rows, counts, len(CATEGORICAL)),
        max_ind_range,
    )
    if form.contiguous and max_ind_range:
        raise DataError("--max-ind-range is for raw hashes; contiguous ids are kept as they are")
    if not form.contiguous and form.table_rows:
        raise DataError("--table-rows and --counts are for contiguous ids (--contiguous); raw hashes are numbered")
    return import_records(form, out, **options)
