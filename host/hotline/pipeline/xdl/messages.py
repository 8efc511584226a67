"""The protocol between trainer, server and workers: framed messages of numbers and arrays over a stream socket.

A message is a header (magic, version, kind, count of arrays, batch number, one value), a fixed descriptor for each
array (type, dimensions, shape) and the arrays' bytes, little-endian. What a kind carries is written in ``LAYOUT``;
anything else, in type, in shape or in length, is refused before memory is taken for it. Nothing is pickled: a message
can say no more than numbers, and the few that carry text carry it as UTF-8 bytes.
"""

from __future__ import annotations

import math
import socket
import struct
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["Channel", "Closed", "Kind", "Message", "ProtocolError", "text_of", "text_to"]

MAGIC, VERSION = b"HXDL", 1
_HEADER = struct.Struct("<4sBBBxqd")
_ARRAY = struct.Struct("<BBxxxxxxQQ")
_CODES = {code: np.dtype(name) for code, name in enumerate(("u1", "<i4", "<i8", "<f4", "<f8"))}
_CODE_OF = {kind: code for code, kind in _CODES.items()}
TICK = 0.2
"""seconds between two looks at whether the others are alive, while one waits"""


class Closed(ConnectionError):
    """The other end is gone."""


class ProtocolError(ConnectionError):
    """What came is not a message, or not the one that belongs here."""


class Kind(IntEnum):
    """What a message says; ``number`` is a batch's, counted over the whole run, where nothing else is written."""

    PLAN = 1
    """trainer to child, first: the plan, as JSON"""
    READY = 2
    """child to trainer: started; or, of the server, filled"""
    HELLO = 3
    """worker to server, first: the run's token; number: the worker's"""
    FILL = 4
    """trainer to server: rows from row ``number`` on, with their moments"""
    DENSE = 5
    """trainer to server, or back: dense parameters and their optimizer's state; all batches before ``number`` are in"""
    SETTLE = 6
    """trainer to server: when all batches before ``number`` are in, send CHANGED as often as needed, then DENSE"""
    CHANGED = 7
    """server to trainer: numbers of rows, the rows, their moments"""
    BATCH = 8
    """trainer to worker: dense, ids, offsets, label; value: the learning rate"""
    LOSS = 9
    """worker to trainer: value: the loss; how many earlier batches its parameters lacked, how many rows were pulled"""
    PULL = 10
    """worker to server: numbers of the rows, ascending"""
    ROWS = 11
    """server to worker: the rows, the dense parameters; value: how many earlier batches they lack"""
    PUSH = 12
    """worker to server: numbers of the rows, their gradients, the dense gradient; value: the learning rate"""
    FAILED = 13
    """child to trainer: what went wrong, as text"""


_TEXT, _INT, _LONG, _FLOAT, _REAL, _DOUBLE = ("u1",), ("i4",), ("i8",), ("f4",), ("f4", "f8"), ("f8",)
LAYOUT: dict[Kind, tuple[tuple[tuple[str, ...], int], ...]] = {
    Kind.PLAN: ((_TEXT, 1),),
    Kind.READY: (),
    Kind.HELLO: ((_TEXT, 1),),
    Kind.FILL: ((_REAL, 2), (_REAL, 2)),
    Kind.DENSE: ((_REAL, 1), (_DOUBLE, 1)),
    Kind.SETTLE: (),
    Kind.CHANGED: ((_INT, 1), (_REAL, 2), (_REAL, 2)),
    Kind.BATCH: ((_FLOAT, 2), (_INT, 1), (_LONG, 1), (_FLOAT, 1)),
    Kind.LOSS: ((_LONG, 1),),
    Kind.PULL: ((_INT, 1),),
    Kind.ROWS: ((_REAL, 2), (_REAL, 1)),
    Kind.PUSH: ((_INT, 1), (_REAL, 2), (_REAL, 1)),
    Kind.FAILED: ((_TEXT, 1),),
}
"""type and number of dimensions of every array of a kind"""
_ACCEPTED = {
    kind: [({np.dtype(name).newbyteorder("<") for name in names}, dimensions) for names, dimensions in arrays]
    for kind, arrays in LAYOUT.items()
}


@dataclass(frozen=True)
class Message:
    """One message, as it came."""

    kind: Kind
    number: int
    value: float
    arrays: tuple[NDArray[Any], ...]


class Channel:
    """Messages over a connected stream socket.

    Parameters
    ----------
    stream: the socket
    limit: most bytes of arrays in a message that is received
    waiting: called every ``TICK`` seconds while the other end is waited for; raises to give up
    """

    def __init__(self, stream: socket.socket, limit: int = 1 << 34, waiting: Callable[[], None] = lambda: None) -> None:
        self._stream, self.limit, self._waiting = stream, limit, waiting
        stream.settimeout(TICK)

    def send(self, kind: Kind, *arrays: NDArray[Any], number: int = 0, value: float = 0.0) -> None:
        """Returns when the system has taken all of it; raises Closed."""
        head = [_HEADER.pack(MAGIC, VERSION, kind, len(arrays), number, value)]
        body = []
        for array in arrays:
            array = np.ascontiguousarray(array, array.dtype.newbyteorder("<"))
            head.append(_ARRAY.pack(_CODE_OF[array.dtype], array.ndim, *(*array.shape, 1)[:2]))
            if array.size:
                body.append(array.reshape(-1).view(np.uint8).data)
        self._write([memoryview(b"".join(head)), *body])

    def _write(self, parts: list[memoryview]) -> None:
        while parts:
            try:
                sent = self._stream.sendmsg(parts)
            except TimeoutError:
                self._waiting()
                continue
            except OSError as error:
                raise Closed(f"the other end is gone ({error})") from None
            while parts and sent >= len(parts[0]):
                sent -= len(parts.pop(0))
            if parts:
                parts[0] = parts[0][sent:]

    def receive(self, *wanted: Kind) -> Message:
        """The next message, which must be of a kind that is wanted; raises Closed or ProtocolError."""
        head = bytearray(_HEADER.size)
        self._read(memoryview(head), begun=False)
        magic, version, code, count, number, value = _HEADER.unpack(head)
        if magic != MAGIC:
            raise ProtocolError(f"not a message: it begins with {bytes(magic)!r}, expected {MAGIC!r}")
        if version != VERSION:
            raise ProtocolError(f"a message of version {version}, expected {VERSION}")
        if code not in wanted:
            names = ", ".join(kind.name for kind in wanted)
            raise ProtocolError(f"a message of kind {code}, expected {names}")
        kind = Kind(code)
        if count != len(LAYOUT[kind]):
            raise ProtocolError(f"{kind.name} with {count} arrays, expected {len(LAYOUT[kind])}")
        table = bytearray(count * _ARRAY.size)
        self._read(memoryview(table))
        arrays = self._room(kind, bytes(table))
        for array in arrays:
            if array.size:
                self._read(array.reshape(-1).view(np.uint8).data)
        return Message(kind, number, value, arrays)

    def _room(self, kind: Kind, table: bytes) -> tuple[NDArray[Any], ...]:
        """Arrays as they are announced, not yet filled."""
        made, total = [], 0
        for place, (code, dimensions, *shape) in enumerate(_ARRAY.iter_unpack(table)):
            types, expected = _ACCEPTED[kind][place]
            dtype = _CODES.get(code)
            if dtype not in types or dimensions != expected:
                raise ProtocolError(
                    f"{kind.name}: array {place} is of type {dtype or code} and {dimensions} dimensions, "
                    f"expected {' or '.join(sorted(map(str, types)))} and {expected}"
                )
            total += math.prod(shape[:dimensions]) * dtype.itemsize
            made.append((shape[:dimensions], dtype))
        if total > self.limit:
            raise ProtocolError(f"{kind.name} of {total} bytes, at most {self.limit} are taken")
        return tuple(np.empty(shape, dtype) for shape, dtype in made)

    def _read(self, target: memoryview, begun: bool = True) -> None:
        while len(target):
            try:
                got = self._stream.recv_into(target)
            except TimeoutError:
                self._waiting()
                continue
            except OSError as error:
                raise Closed(f"the other end is gone ({error})") from None
            if got == 0:
                raise Closed(f"the other end is gone{', in the middle of a message' if begun else ''}")
            target, begun = target[got:], True

    def close(self) -> None:
        self._stream.close()


def text_to(text: str) -> NDArray[np.uint8]:
    """Text as an array to send."""
    return np.frombuffer(text.encode("utf-8"), np.uint8)


def text_of(array: NDArray[Any]) -> str:
    """And back; ProtocolError where it is no text."""
    try:
        return array.tobytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise ProtocolError(f"not UTF-8: {error}") from None
