"""Arrays in other people's ``.npy`` and ``.npz`` files, read in blocks of rows: nothing is loaded whole, and no pickle
is ever read.

A member of an ``.npz`` is either stored, and then read from its place in the file, or deflated, and then inflated as
rows are asked for. Of a deflated array that lies column after column (NumPy's Fortran order) each column is inflated on
its own: one pass over the member finds where they start.
"""

from __future__ import annotations

import os
import struct
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Protocol

import numpy as np
from numpy.typing import NDArray

from hotline.data.columns import DataError

__all__ = ["RowArray", "open_npy", "open_npz", "small_array"]

CHUNK = 1 << 18
LOCAL_HEADER = struct.Struct("<4s22xHH")
SMALL_BYTES = 1 << 20
LONGEST_HEADER = 1 << 16
BAD_ZIP = (zipfile.BadZipFile, NotImplementedError, struct.error, EOFError, ValueError, OverflowError, RuntimeError)
HEADERS = {(1, 0): np.lib.format.read_array_header_1_0, (2, 0): np.lib.format.read_array_header_2_0}


class _Bytes(Protocol):
    """Bytes of an array, read forward. A copy goes on from where the original is; ``verify`` is called at the end."""

    def read(self, count: int) -> bytes: ...
    def skip(self, count: int) -> None: ...
    def copy(self) -> _Bytes: ...
    def verify(self) -> None: ...


class _Stored:
    """Bytes that lie in the file as they are."""

    def __init__(self, stream: BinaryIO, at: int) -> None:
        self._stream, self._at = stream, at

    def read(self, count: int) -> bytes:
        self._stream.seek(self._at)
        self._at += count
        return self._stream.read(count)

    def skip(self, count: int) -> None:
        self._at += count

    def copy(self) -> _Stored:
        return _Stored(self._stream, self._at)

    def verify(self) -> None:
        """Stored bytes are read from anywhere, so their checksum is not looked at."""


class _Inflated:
    """Bytes that lie deflated in the file, ``size`` of them."""

    def __init__(self, stream: BinaryIO, at: int, size: int, crc: int) -> None:
        self._stream, self._at, self._end = stream, at, at + size
        self._inflate: Any = zlib.decompressobj(-zlib.MAX_WBITS)
        self._pending = b""
        self._crc, self._expected = 0, crc

    def copy(self) -> _Inflated:
        twin = object.__new__(_Inflated)
        twin.__dict__.update(self.__dict__)
        twin._inflate = self._inflate.copy()
        return twin

    def read(self, count: int) -> bytes:
        """``count`` bytes; fewer only where the member ends."""
        parts, missing = [], count
        while missing:
            if not self._pending:
                self._stream.seek(self._at)
                self._pending = self._stream.read(min(CHUNK, self._end - self._at))
                self._at += len(self._pending)
            ended = not self._pending
            part = self._inflate.decompress(self._pending, min(missing, 4 * CHUNK))
            self._pending = self._inflate.unconsumed_tail
            if not part and (ended or self._inflate.eof):
                break
            parts.append(part)
            missing -= len(part)
        found = b"".join(parts)
        self._crc = zlib.crc32(found, self._crc)
        return found

    def skip(self, count: int) -> None:
        while count and (part := self.read(min(count, 4 * CHUNK))):
            count -= len(part)

    def verify(self) -> None:
        if self._crc != self._expected:
            raise zipfile.BadZipFile("its checksum is wrong")


@dataclass
class RowArray:
    """An array on disk as (rows, width); a one-dimensional one has width 1. ``name``: what messages call it.

    Rows are read forward: a block may not start before the end of the one before.
    """

    name: str
    dtype: np.dtype[Any]
    rows: int
    width: int
    column_major: bool
    _data: _Bytes
    _columns: Sequence[_Bytes] = ()
    _row: int = 0

    @property
    def bytes(self) -> int:
        return self.rows * self.width * self.dtype.itemsize

    def read(self, first: int, count: int) -> NDArray[Any]:
        """Rows ``first`` to ``first + count``, (count, width); DataError where the file holds fewer, or is damaged."""
        assert self._row <= first <= first + count <= self.rows
        try:
            values = self._read(first, count)
            if first + count == self.rows and not self.column_major:
                self._data.verify()
        except (zlib.error, *BAD_ZIP) as error:
            raise DataError(f"{self.name}: damaged: {error}") from None
        if values is None:
            raise DataError(f"{self.name}: ends before row {first + count:,} of {self.rows:,}; the file was cut")
        return values

    def _read(self, first: int, count: int) -> NDArray[Any] | None:
        columns = self._columns or (self._split() if self.column_major else [self._data])
        self._columns = columns
        step = self.dtype.itemsize * (1 if self.column_major else self.width)
        for column in columns:
            column.skip((first - self._row) * step)
        self._row = first + count
        data = [column.read(count * step) for column in columns]
        if any(len(d) != count * step for d in data):
            return None
        values = np.frombuffer(b"".join(data), self.dtype)
        return values.reshape(self.width, count).T if self.column_major else values.reshape(count, self.width)

    def _split(self) -> list[_Bytes]:
        """The columns of a column-major array, each at its start."""
        columns: list[_Bytes] = []
        for _ in range(self.width):
            columns.append(self._data.copy())
            self._data.skip(self.rows * self.dtype.itemsize)
        self._data.verify()
        return columns


class _Header:
    """What NumPy's reader of headers reads from; counts how far it came."""

    def __init__(self, data: _Bytes) -> None:
        self._data, self.length = data, 0

    def read(self, count: int) -> bytes:
        if count > LONGEST_HEADER:
            raise ValueError(f"a header of {count:,} bytes")
        found = self._data.read(count)
        self.length += len(found)
        return found


def _row_array(name: str, data: _Bytes, size: int) -> RowArray:
    """The array whose ``.npy`` file is ``size`` bytes long; DataError where it is none, or of a type not read here."""
    header = _Header(data)
    try:
        version = np.lib.format.read_magic(header)  # type: ignore[arg-type]
        if version not in HEADERS:
            raise ValueError(f"npy version {version}")
        shape, column_major, dtype = HEADERS[version](header)  # type: ignore[arg-type]
        if any(type(n) is not int or n < 0 for n in shape):
            raise ValueError(f"shape {shape}")
    except OSError:
        raise
    except Exception as error:  # NumPy hands on whatever its parser of Python literals meets in bytes that are none
        raise DataError(f"{name}: not a NumPy array ({str(error)[:200]})") from None
    if dtype.hasobject:
        raise DataError(
            f"{name}: holds Python objects, which only pickle reads, and a pickle can run any program: it is not "
            "loaded. Save it as an array of numbers"
        )
    if dtype.kind not in "iufb" or len(shape) not in (1, 2) or (len(shape) == 2 and not shape[1]):
        raise DataError(f"{name}: holds {dtype} {shape}; expected numbers, (rows,) or (rows, columns)")
    array = RowArray(name, dtype, shape[0], shape[1] if len(shape) == 2 else 1, column_major and len(shape) == 2, data)
    expected = header.length + array.bytes
    if size != expected:
        raise DataError(f"{name}: {size:,} bytes where its header promises {expected:,}; the file was cut")
    return array


def open_npy(path: Path) -> RowArray:
    """The array of a ``.npy`` file. The file stays open as long as the array lives."""
    stream = path.open("rb")
    return _row_array(str(path), _Stored(stream, 0), os.fstat(stream.fileno()).st_size)


def open_npz(path: Path) -> dict[str, RowArray]:
    """The arrays of an ``.npz`` file by name. The file stays open as long as one of them lives."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except BAD_ZIP as error:
        raise DataError(f"{path}: not an .npz file ({error})") from None
    if not members:
        raise DataError(f"{path}: an .npz file without arrays")
    stream = path.open("rb")
    found = {}
    for member in members:
        stem = member.filename.removesuffix(".npy")
        found[stem] = _row_array(f"{path}: {stem}", _member(stream, path, member), member.file_size)
    return found


def _member(stream: BinaryIO, path: Path, member: zipfile.ZipInfo) -> _Bytes:
    """The bytes of a member of a zip file."""
    head = b""
    if 0 <= member.header_offset < os.fstat(stream.fileno()).st_size:
        stream.seek(member.header_offset)
        head = stream.read(LOCAL_HEADER.size)
    if len(head) != LOCAL_HEADER.size or not head.startswith(b"PK\x03\x04"):
        raise DataError(f"{path}: {member.filename}: damaged: its entry is not where the table of contents says")
    _, name, extra = LOCAL_HEADER.unpack(head)
    at = member.header_offset + LOCAL_HEADER.size + name + extra
    if member.flag_bits & 1 or member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise DataError(f"{path}: {member.filename}: encrypted or packed in a way that NumPy does not write")
    if member.compress_type == zipfile.ZIP_DEFLATED:
        return _Inflated(stream, at, member.compress_size, member.CRC)
    return _Stored(stream, at)


def small_array(path: Path, names: Sequence[str]) -> NDArray[Any]:
    """The first of the arrays ``names`` that an ``.npz`` file holds, whole, one-dimensional: counts and the like."""
    arrays = open_npz(path)
    for name in names:
        if name in arrays:
            array = arrays[name]
            if array.bytes > SMALL_BYTES or array.width != 1:
                raise DataError(f"{array.name}: holds {array.rows:,} rows of {array.width}; expected a few numbers")
            return array.read(0, array.rows)[:, 0]
    raise DataError(f"{path}: holds {', '.join(arrays)}; expected {' or '.join(names)}")
