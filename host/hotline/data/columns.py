"""The columnar format: one folder a data set, one memory-mapped ``.npy`` file a column, ``dataset.json`` beside them.

    dataset.json       names, cardinalities, splits, where the rows came from
    label.npy          uint8 (rows,)
    dense.npy          float32 (rows, dense features)
    ids/NAME.npy       int32 (lookups,), row after row; one file a table
    offsets/NAME.npy   int64 (rows + 1,), only for tables whose bags vary in length
    time.npy           int64 (rows,), optional; the unit is the source's

Rows of a split lie side by side, so a split is a range. Files are written under ``OUT.partial`` and renamed when all of
them are complete: a folder called ``OUT`` is a whole data set, always. Any NumPy reads the columns.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from hotline.files import Claim, exchange, naming
from hotline.folders import remove

__all__ = [
    "ColumnFile",
    "Damaged",
    "DataError",
    "Dataset",
    "DatasetWriter",
    "Schema",
    "Table",
    "is_file_name",
    "map_column",
]

FORMAT = "hotline-columns"
VERSION = 1
SPLITS = ("train", "test", "val")


class DataError(ValueError):
    """Data that cannot be used: the message names file, line or row, and column, and what would be right."""


class Damaged(DataError):
    """A file of an unfinished data set that does not hold what its checkpoint says."""


@dataclass(frozen=True)
class Table:
    """One categorical feature. ``rows``: cardinality; ``bag``: ids a sample, or None where that varies."""

    name: str
    rows: int
    bag: int | None = 1


@dataclass(frozen=True)
class Schema:
    """What ``dataset.json`` holds. ``splits``: name -> (first row, row after the last).

    ``steps``: rows are sequences of this many steps, 1 where they are none. All tables then have bags of ``steps`` ids,
    one a step, and ``dense`` names the features of the first step, of the second, and so on.
    """

    rows: int
    dense: tuple[str, ...]
    tables: tuple[Table, ...]
    splits: Mapping[str, tuple[int, int]]
    time: bool = False
    source: Mapping[str, Any] = field(default_factory=dict)
    steps: int = 1

    @property
    def cardinalities(self) -> tuple[int, ...]:
        return tuple(t.rows for t in self.tables)

    def to_json(self) -> str:
        return json.dumps({"format": FORMAT, "version": VERSION, **asdict(self)}, indent=1) + "\n"

    @classmethod
    def from_file(cls, path: Path) -> Schema:
        try:
            raw = json.loads(path.read_text("utf-8"))
        except (ValueError, RecursionError) as error:  # of JSON, of UTF-8, of digits and brackets in thousands
            raise DataError(f"{path}: not JSON ({error}); was the file cut? Write the data set again") from None
        if not isinstance(raw, dict) or raw.get("format") != FORMAT:
            raise DataError(f'{path}: "format" is not {FORMAT!r}; this is not a data set of ours')
        if raw.get("version") != VERSION:
            raise DataError(f"{path}: version {raw.get('version')}; this release reads version {VERSION}")
        try:
            schema = cls(
                rows=_whole(raw["rows"], "rows"),
                dense=_names(raw["dense"], "dense"),
                tables=_tables(raw["tables"]),
                splits={
                    name: (_whole(a, f"split {name}"), _whole(b, f"split {name}"))
                    for name, (a, b) in raw["splits"].items()
                },
                time=bool(raw["time"]),
                source=dict(raw["source"]),
                steps=_whole(raw.get("steps", 1), "steps"),
            )
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise DataError(f"{path}: missing or malformed entry ({error!r}); write the data set again") from None
        for name, (first, last) in schema.splits.items():
            if not 0 <= first <= last <= schema.rows:
                raise DataError(f"{path}: split {name!r} is rows {first}..{last} of {schema.rows}")
        wrong = schema.wrong_steps()
        if wrong:
            raise DataError(f"{path}: {wrong}")
        return schema

    def wrong_steps(self) -> str:
        """What does not fit ``steps``, or nothing."""
        if self.steps < 1:
            return f"steps is {self.steps}; expected 1 or more"
        if self.steps > 1 and len(self.dense) % self.steps:
            return f"{len(self.dense)} dense features do not divide into {self.steps} steps"
        odd = [t for t in self.tables if self.steps > 1 and t.bag != self.steps]
        return f"table {odd[0].name!r} has bags of {odd[0].bag} ids; rows have {self.steps} steps" if odd else ""


MOST = (1 << 63) - 1


def _whole(value: Any, what: str, low: int = 0, high: int = MOST) -> int:
    if type(value) is not int or not low <= value <= high:
        raise ValueError(f"{what} is {str(value)[:40]!r}; expected a whole number from {low} to {high}")
    return value


def _names(values: Any, what: str) -> tuple[str, ...]:
    if not isinstance(values, list) or not all(isinstance(v, str) for v in values):
        raise ValueError(f"{what} is {str(values)[:40]!r}; expected a list of names")
    return tuple(values)


def _tables(found: Any) -> tuple[Table, ...]:
    """Tables whose names are those of files in the data set's own folders: no other path, none twice."""
    tables = tuple(
        Table(
            t["name"],
            _whole(t["rows"], "rows of a table", 0, (1 << 31) - 1),
            None if t["bag"] is None else _whole(t["bag"], "bag"),
        )
        for t in found
    )
    names = _names([t.name for t in tables], "tables")
    for name in names:
        if not is_file_name(f"{name}.npy"):
            raise ValueError(f"table {name[:60]!r}: expected a name that a file can have")
    if len(set(names)) < len(names):
        raise ValueError("two tables have the same name")
    return tables


def is_file_name(name: str) -> bool:
    """Whether a file of a folder can be called so: no path, nothing hidden, no sign that terminals obey."""
    return bool(name) and name.isprintable() and "/" not in name and name[0] != "." and len(name.encode()) <= 255


def map_column(path: Path, dtype: str, shape: tuple[int, ...]) -> NDArray[Any]:
    """Memory-map a ``.npy`` file, having checked that it is of this type and shape and that all of it is there."""
    if not path.is_file():
        raise DataError(f"{path}: missing; write the data set again")
    try:
        with path.open("rb") as stream:
            version = np.lib.format.read_magic(stream)
            if version != (1, 0):
                raise ValueError(f"npy version {version}")
            found, fortran, kind = np.lib.format.read_array_header_1_0(stream)
            start = stream.tell()
    except OSError:
        raise
    except Exception as error:  # NumPy hands on whatever its parser of Python literals meets in bytes that are none
        raise DataError(f"{path}: not a .npy file of version 1.0 ({str(error)[:200]})") from None
    if kind != np.dtype(dtype) or found != shape or fortran:
        raise DataError(f"{path}: holds {kind} {found}; dataset.json asks for {np.dtype(dtype)} {shape}")
    expected = start + math.prod(shape) * np.dtype(dtype).itemsize
    if path.stat().st_size != expected:
        raise DataError(f"{path}: {path.stat().st_size} bytes where its header promises {expected}; the file was cut")
    if 0 in shape:
        return np.empty(shape, dtype)
    return np.memmap(path, dtype, "r", start, shape)


class Dataset:
    """A data set on disk, its columns mapped.

    Attributes
    ----------
    schema: Schema
    label: uint8 (rows,); dense: float32 (rows, features); time: int64 (rows,) or None
    ids: int32 (lookups,) a table; offsets: int64 (rows + 1,) a table, None where bags have one fixed length
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Open; raises DataError that names the file that is missing, cut or of another form."""
        self.path = Path(path)
        if not self.path.exists():
            raise DataError(f"{self.path}: no such data set; `hotline data synth` or `hotline data import` makes one")
        if not (self.path / "dataset.json").is_file():
            raise DataError(
                f"{self.path}: no dataset.json in it; this is not a data set of ours. "
                "`hotline data import` turns published files into one"
            )
        self.schema = Schema.from_file(self.path / "dataset.json")
        s = self.schema
        self.label: NDArray[np.uint8] = map_column(self.path / "label.npy", "u1", (s.rows,))
        self.dense: NDArray[np.float32] = map_column(self.path / "dense.npy", "<f4", (s.rows, len(s.dense)))
        self.time: NDArray[np.int64] | None = map_column(self.path / "time.npy", "<i8", (s.rows,)) if s.time else None
        self.offsets: list[NDArray[np.int64] | None] = []
        self.ids: list[NDArray[np.int32]] = []
        for table in s.tables:
            offsets = None
            if table.bag is None:
                offsets = map_column(self.path / "offsets" / f"{table.name}.npy", "<i8", (s.rows + 1,))
            lookups = s.rows * table.bag if table.bag is not None else int(offsets[-1])  # type: ignore[index]
            self.offsets.append(offsets)
            self.ids.append(map_column(self.ids_path(table.name), "<i4", (lookups,)))

    def ids_path(self, table: str) -> Path:
        return self.path / "ids" / f"{table}.npy"

    def split(self, name: str) -> tuple[int, int]:
        """Row range of a split, or of ``all`` rows; DataError names the splits there are."""
        if name == "all":
            return 0, self.schema.rows
        try:
            return self.schema.splits[name]
        except KeyError:
            raise DataError(f"{self.path}: no split {name!r}; there are: {', '.join(self.schema.splits)}") from None

    @property
    def bytes(self) -> int:
        return sum(f.stat().st_size for f in self.path.rglob("*") if f.is_file())


def _empty(folder: Path) -> None:
    """Remove what is in a folder, and not the folder, which is claimed."""
    for entry in list(folder.iterdir()):
        remove(entry)


class ColumnFile:
    """An append-only ``.npy`` file: items go to the end, the header is written when the count is known.

    The header has room for any count (NumPy pads it), so it can be rewritten in place; until :meth:`finish` it says 0.
    """

    def __init__(self, path: Path, dtype: str, width: int | None = None, keep: int | None = None) -> None:
        """Create, or with ``keep`` reopen and cut to the first ``keep`` items (a resumed import)."""
        self.path, self.dtype, self.width = path, np.dtype(dtype), width
        self.count = 0
        path.parent.mkdir(parents=True, exist_ok=True)
        self._stream: BinaryIO
        if keep is None:
            self._stream = path.open("wb")
            self._header()
        else:
            if not path.is_file():
                raise Damaged(f"{path}: missing, and its checkpoint says that it is there")
            self._stream = path.open("r+b")
            start = self._header()
            size = start + keep * self._item_bytes
            if path.stat().st_size < size:
                raise Damaged(f"{path}: shorter than its checkpoint says")
            self._stream.truncate(size)
            self._stream.seek(size)
            self.count = keep

    @property
    def _item_bytes(self) -> int:
        return self.dtype.itemsize * (1 if self.width is None else self.width)

    def _header(self) -> int:
        shape = (self.count,) if self.width is None else (self.count, self.width)
        self._stream.seek(0)
        np.lib.format.write_array_header_1_0(
            self._stream, {"descr": self.dtype.str, "fortran_order": False, "shape": shape}
        )
        return self._stream.tell()

    def append(self, values: NDArray[Any]) -> None:
        """Add items: (n,) or (n, width)."""
        array = np.ascontiguousarray(values, self.dtype)
        if array.shape[1:] != (() if self.width is None else (self.width,)):
            raise ValueError(f"{self.path}: items of shape {array.shape[1:]} for width {self.width}")
        with naming(self.path):
            self._stream.write(array.tobytes() if array.size < 4096 else array.data.cast("B"))
        self.count += array.shape[0]

    def sync(self) -> None:
        """Everything appended so far is on the disk when this returns."""
        with naming(self.path):
            self._stream.flush()
            os.fsync(self._stream.fileno())

    def stored(self) -> NDArray[Any]:
        """The items that are there, mapped."""
        with naming(self.path):
            self._stream.flush()
        shape = (self.count,) if self.width is None else (self.count, self.width)
        if not self.count:
            return np.empty(shape, self.dtype)
        start = self.path.stat().st_size - self.count * self._item_bytes
        return np.memmap(self.path, self.dtype, "r", start, shape)

    def finish(self) -> None:
        with naming(self.path):
            self._header()
        self.sync()
        self._stream.close()

    def abandon(self) -> None:
        """Close without a valid header."""
        with contextlib.suppress(OSError):  # a full disk fails again on the flush; the first error is reported
            self._stream.close()


class DatasetWriter:
    """Writes a data set row block by row block; the folder appears under its name when :meth:`finish` returns.

    Parameters
    ----------
    out: the data set's folder; must not exist unless ``overwrite``
    dense: names of the dense features
    tables: (name, ids a sample or None) for each table
    time: whether rows carry a time
    steps: of each row, see :class:`Schema`
    extra: further columns by file stem, ``{"vocab/C1": "<u4"}``, appended to with :meth:`append_extra`
    resume: what :meth:`counts` returned, to go on from there
    claim: of the folder :meth:`partial_path` returns, where the caller has made one

    Raises DataError where ``out`` is there and may not be replaced, and where another process is writing it.
    """

    def __init__(
        self,
        out: str | os.PathLike[str],
        dense: Sequence[str],
        tables: Sequence[tuple[str, int | None]],
        *,
        time: bool = False,
        steps: int = 1,
        extra: Mapping[str, str] | None = None,
        resume: Mapping[str, int] | None = None,
        overwrite: bool = False,
        claim: Claim | None = None,
    ) -> None:
        self.out = Path(out)
        self.partial = self.partial_path(self.out)
        self._claim = claim or self.claimed(self.out, overwrite)
        self._dense, self._tables, self._time, self._steps = tuple(dense), tuple(tables), time, steps
        if resume is None:
            _empty(self.partial)
        self._columns: dict[str, ColumnFile] = {}
        self._open("label", "u1", None, resume)
        self._open("dense", "<f4", len(self._dense), resume)
        if time:
            self._open("time", "<i8", None, resume)
        for name, bag in self._tables:
            self._open(f"ids/{name}", "<i4", None, resume)
            if bag is None:
                self._open(f"offsets/{name}", "<i8", None, resume)
                if resume is None:
                    self._columns[f"offsets/{name}"].append(np.zeros(1, np.int64))
        for stem, dtype in (extra or {}).items():
            self._open(stem, dtype, None, resume)

    @staticmethod
    def partial_path(out: Path) -> Path:
        """Where an unfinished data set lies."""
        return out.with_name(out.name + ".partial")

    @staticmethod
    def claimed(out: Path, overwrite: bool) -> Claim:
        """The sole right to make ``out``; DataError where it is there already, or another process has that right."""
        if not out.name:
            raise DataError(f"{out}: no name of a folder; give one, e.g. {out / 'set'}")
        if out.exists() and not overwrite:
            raise DataError(f"{out}: exists already; choose another folder or add --overwrite")
        if out.exists() and not out.is_dir():
            raise DataError(f"{out}: a file; choose the name of a folder")
        if out.is_symlink():
            raise DataError(f"{out}: a link, and what it leads to would stay; name the folder itself")
        if out.exists() and not (out / "dataset.json").is_file() and any(out.iterdir()):
            raise DataError(f"{out}: holds something that is not a data set; it will not be replaced")
        partial = DatasetWriter.partial_path(out)
        try:
            return Claim(partial)
        except BlockingIOError:
            raise DataError(
                f"{out}: another process is writing it (to {partial}); let it end, or choose another"
            ) from None

    def _open(self, stem: str, dtype: str, width: int | None, resume: Mapping[str, int] | None) -> None:
        keep = None if resume is None else resume[stem]
        self._columns[stem] = ColumnFile(self.partial / f"{stem}.npy", dtype, width, keep)

    @property
    def rows(self) -> int:
        return self._columns["label"].count

    def append(
        self,
        label: NDArray[Any],
        dense: NDArray[Any],
        ids: Sequence[NDArray[Any]],
        lengths: Sequence[NDArray[Any] | None] | None = None,
        time: NDArray[Any] | None = None,
    ) -> None:
        """Add ``n`` rows.

        ``label`` (n,), ``dense`` (n, features), ``ids`` one (lookups,) array a table, ``lengths`` the bag length of
        each row (n,) for tables that vary, ``time`` (n,).
        """
        n = label.shape[0]
        self._columns["label"].append(label)
        self._columns["dense"].append(dense)
        if time is not None:
            self._columns["time"].append(time)
        for number, (name, bag) in enumerate(self._tables):
            column = self._columns[f"ids/{name}"]
            before = column.count
            column.append(ids[number])
            if bag is not None:
                if ids[number].size != n * bag:
                    raise ValueError(f"table {name}: {ids[number].size} ids for {n} rows of {bag}")
            else:
                bag_lengths = None if lengths is None else lengths[number]
                if bag_lengths is None or int(bag_lengths.sum()) != ids[number].size:
                    raise ValueError(f"table {name}: bag lengths do not add up to {ids[number].size} ids")
                self._columns[f"offsets/{name}"].append(before + np.cumsum(bag_lengths, dtype=np.int64))

    def append_extra(self, stem: str, values: NDArray[Any]) -> None:
        self._columns[stem].append(values)

    def stored(self, stem: str) -> NDArray[Any]:
        """What a column holds so far, mapped."""
        return self._columns[stem].stored()

    def counts(self) -> dict[str, int]:
        """Flush to disk and return the item count of every column: what ``resume`` takes."""
        for column in self._columns.values():
            column.sync()
        return {stem: column.count for stem, column in self._columns.items()}

    def finish(
        self,
        cardinalities: Sequence[int],
        splits: Mapping[str, tuple[int, int]],
        source: Mapping[str, Any],
    ) -> Path:
        """Complete all files and give the folder its name; returns it."""
        tables = tuple(Table(name, int(n), bag) for (name, bag), n in zip(self._tables, cardinalities, strict=True))
        schema = Schema(self.rows, self._dense, tables, dict(splits), self._time, dict(source), self._steps)
        wrong = schema.wrong_steps()
        if wrong:
            raise ValueError(wrong)
        for column in self._columns.values():
            column.finish()
        path = self.partial / "dataset.json"
        with naming(path), path.open("w", encoding="utf-8") as stream:
            stream.write(schema.to_json())
            stream.flush()
            os.fsync(stream.fileno())
        self._publish()
        return self.out

    def _publish(self) -> None:
        """Give the folder its name, and remove what had it before."""
        if not self.out.exists():
            self.partial.rename(self.out)
        elif not exchange(self.partial, self.out):
            old = Path(tempfile.mkdtemp(prefix=f"{self.out.name}.old-", dir=self.out.parent))
            self.out.rename(old)
            self.partial.rename(self.out)
            old.rename(self.partial)
        for leftover in self.out.glob("*.state.json"):  # not before: killed here, an import has not to begin again
            leftover.unlink()
        self._claim.release()
        if self.partial.exists():
            with contextlib.suppress(BlockingIOError):  # somebody has begun to write there
                claim = Claim(self.partial)
                shutil.rmtree(self.partial, ignore_errors=True)
                claim.release()

    def abandon(self, keep: bool = False) -> None:
        """Close; remove what was written unless ``keep`` (to be resumed)."""
        for column in self._columns.values():
            column.abandon()
        if not keep:
            shutil.rmtree(self.partial, ignore_errors=True)
        self._claim.release()

    def __enter__(self) -> DatasetWriter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            self.abandon()
