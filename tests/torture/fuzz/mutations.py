"""Ways to spoil a valid file: bytes, lines, JSON and TOML values, NumPy headers, zip and gzip members.

In: the bytes of a good file and a generator; out: bytes that may be anything. What a file is, its name's ending tells.
"""

from __future__ import annotations

import gzip
import io
import json
import lzma
import os
import struct
import tomllib
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import tomli_w

__all__ = ["MARKER", "chosen", "spoil_bytes", "spoil_file", "spoil_lines", "spoil_value"]

MARKER = Path("was-run")
"""what a pickle in a spoiled file makes in the current folder, were it ever loaded"""

TOKENS = (
    b"", b"-", b"-1", b"0", b"1", b"2", b"-0", b"+1", b" 1", b"1_000", b"1.5", b"1e400", b"-1e400", b"nan", b"inf",
    b"NA", b"0x10", b"4294967295", b"4294967296", b"9223372036854775807", b"9223372036854775808", b"9" * 18, b"9" * 19,
    b"9" * 400, "\u0661\u0662".encode(), b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b"\n", b"\t", b",", b"::", b'"',
    b"'", b"deadbeef", b"zzzzzzzz", b"../../x", b"x" * 300, b"7" * 70_000, "\u2028".encode(), b"\x0b", b"\x1a", b"2013",
)  # fmt: skip
RAW = {
    "@deep@": "[" * 20_000 + "]" * 20_000,
    "@digits@": "9" * 6000,
    "@1e400@": "1e400",
    "@-1e400@": "-1e400",
}
"""JSON and TOML that no value of Python's can be written as"""
VALUES: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 2, 3, 7, 2**31 - 1, 2**31, 2**32, 2**62, 2**63 - 1, 2**63, 2**64, 10**30, -(2**63),
    0.0, -0.0, 0.5, 1.5, -1.5, 1e300, 1e-300, float("inf"), float("-inf"), float("nan"), "", "x", "0", "1", "../../x",
    "/tmp/x", "a/b", ".", "..", "a\x00b", "\ud800", "x" * 300, "y" * 100_000, "\u0661", "<script>", [], {}, [[]], [0],
    [None], {"": 0}, {"value": 1}, *RAW,
)  # fmt: skip
SHAPES = (
    "()", "(0,)", "(1,)", "(2,)", "(-1,)", "(2**62,)", "(4611686018427387904,)", "(9223372036854775808,)", "(1, 0)",
    "(0, 13)", "(1, 13)", "(4294967296, 4294967296)", "(1, 2, 3)", "(True,)", "(1.5,)", "('a',)", "5", "None", "[3]",
    "(99999999999999999999999999,)", "(1000000, 1000000)",
)  # fmt: skip
TYPES = (
    "|O",
    "<f8",
    "<f4",
    "<i8",
    "<i4",
    "<u8",
    "|u1",
    "|b1",
    "<c16",
    "<U4",
    "|S9",
    "|V8",
    "<M8[s]",
    ">i4",
    "<f2",
    "<f16",
    "x",
)


LONGEST = 4 << 20
"""what has become larger is not changed again"""


class _Payload:
    """Pickled, it is a program."""

    def __reduce__(self) -> tuple[Any, ...]:
        return os.mkdir, (str(MARKER),)


def chosen(rng: np.random.Generator, options: Any) -> Any:
    """One of them."""
    options = list(options)
    return options[int(rng.integers(len(options)))]


def _slice(rng: np.random.Generator, size: int) -> tuple[int, int]:
    """A part of so many bytes, rather a short one."""
    first = int(rng.integers(0, size + 1))
    return first, min(size, first + int(rng.integers(1, 2 ** int(rng.integers(1, 12)))))


def spoil_bytes(rng: np.random.Generator, data: bytes) -> bytes:
    """One change, somewhere."""
    first, last = _slice(rng, len(data))
    part = data[first:last]
    flipped = bytearray(data)
    for _ in range(int(rng.integers(1, 5)) if data else 0):
        flipped[int(rng.integers(len(data)))] ^= 1 << int(rng.integers(8))
    ways: tuple[Callable[[], bytes], ...] = (
        lambda: bytes(flipped),
        lambda: bytes(flipped),
        lambda: data[:first],
        lambda: data[first:],
        lambda: data[:first] + part + data[first:],
        lambda: data[:first] + data[last:],
        lambda: data[:first] + chosen(rng, TOKENS) + data[first:],
        lambda: data[:first] + bytes(len(part)) + data[last:],
        lambda: data[:first] + b"\xff" * len(part) + data[last:],
        lambda: data[:first] + rng.bytes(len(part)) + data[last:],
        lambda: data.replace(b"\n", b"\r\n"),
        lambda: data + part,
        lambda: b"",
        lambda: rng.bytes(int(rng.integers(1, 200))),
    )
    return chosen(rng, ways)()


def spoil_lines(rng: np.random.Generator, data: bytes) -> bytes:
    """One change to a text of columns: a field, a line, an ending."""
    lines = data.split(b"\n")
    at = int(rng.integers(len(lines)))
    between = next((b for b in (b"\t", b"::", b",") if b in lines[at]), b",")
    fields = lines[at].split(between)
    place = int(rng.integers(len(fields)))
    other = lines[int(rng.integers(len(lines)))]
    ways: tuple[Callable[[], list[bytes]], ...] = (
        lambda: [between.join([*fields[:place], chosen(rng, TOKENS), *fields[place + 1 :]])],
        lambda: [between.join([*fields[:place], chosen(rng, TOKENS), *fields[place + 1 :]])],
        lambda: [between.join([*fields[:place], fields[place] + chosen(rng, TOKENS), *fields[place + 1 :]])],
        lambda: [between.join(fields[:place])],
        lambda: [between.join([*fields, chosen(rng, TOKENS)])],
        list,
        lambda: [other, lines[at]],
        lambda: [lines[at]] * int(rng.integers(2, 400)),
        lambda: [b"", lines[at]],
        lambda: [spoil_bytes(rng, lines[at])],
        lambda: [lines[at] + b"\r"],
    )
    return b"\n".join([*lines[:at], *chosen(rng, ways)(), *lines[at + 1 :]])


def spoil_value(rng: np.random.Generator, value: Any) -> Any:
    """A copy with one change: a value of another kind, a key that is gone, doubled or new."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    places = [key for key, _ in inner]
    if not places or rng.random() < 0.15:
        return chosen(rng, VALUES)
    key = chosen(rng, places)
    copy: Any = dict(value) if isinstance(value, dict) else list(value)
    way = int(rng.integers(8))
    if way == 0:
        del copy[key]
    elif way == 1 and isinstance(copy, dict):
        copy[chosen(rng, ("", "new", "../x", *places))] = copy[key]
    elif way == 1:
        copy.insert(key, copy[key])
    elif way == 2:
        copy[key] = chosen(rng, VALUES)
    else:
        copy[key] = spoil_value(rng, copy[key])
    return copy


def _raw(text: str) -> str:
    for name, meant in RAW.items():
        text = text.replace(f'"{name}"', meant)
    return text


def _spoil_json(rng: np.random.Generator, data: bytes) -> bytes:
    """Of every line, if it is a file of lines of JSON, else of the whole."""
    try:
        return _raw(json.dumps(spoil_value(rng, json.loads(data)), indent=1) + "\n").encode()
    except ValueError:
        lines = data.decode("utf-8", "replace").splitlines()
        at = int(rng.integers(len(lines)))
        lines[at] = _raw(json.dumps(spoil_value(rng, json.loads(lines[at]))))
        return ("\n".join(lines) + "\n").encode()


def _spoil_toml(rng: np.random.Generator, data: bytes) -> bytes:
    values = spoil_value(rng, tomllib.loads(data.decode()))
    return _raw(tomli_w.dumps(values)).encode("utf-8", "surrogatepass")


def _spoil_npy(rng: np.random.Generator, data: bytes) -> bytes:
    """Another header, or other numbers under the same one."""
    size = struct.unpack("<H", data[8:10])[0]
    header, body = data[10 : 10 + size].decode("latin1"), data[10 + size :]
    way = chosen(rng, (0, 1, 1, 1, 2, 2, 2, 3, 4, 5))
    if way == 0:
        stream = io.BytesIO()
        np.lib.format.write_array(stream, np.array([_Payload()] * 3, object), allow_pickle=True)
        return stream.getvalue()
    if way == 1 and len(body) >= 8:
        at = int(rng.integers(len(body) // 4)) * 4
        word = chosen(rng, (-1, 1, 2**31 - 1, -(2**31), 0x7FC00000, 0x7F800000, 50, 1000, 2))
        return data[: 10 + size] + body[:at] + struct.pack("<i", word) + body[at + 4 :]
    if way == 2 and len(body) >= 8:
        at = int(rng.integers(len(body) // 8)) * 8
        word = chosen(rng, (-1, 1, 2**62, -(2**63), 2**31, 10**6, 0x7FF0000000000000, 0x7FE0000000000000))
        return data[: 10 + size] + body[:at] + struct.pack("<q", word) + body[at + 8 :]
    if way == 3:
        header = header[: header.index("(")] + chosen(rng, SHAPES) + header[header.index(")") + 1 :]
    elif way == 4:
        old = header[header.index("'descr': ") :].split(",")[0]
        header = header.replace(old, f"'descr': '{chosen(rng, TYPES)}'")
    else:
        header = chosen(
            rng, ("{}", "[" * 3000, "(" * 200, "{'descr': 1}", "1" * 20_000, "__import__('os')", "\x00", "{'a': ")
        )
        header = header if rng.random() < 0.6 else header + "\n"
    packed = header.encode("latin1")
    return data[:8] + struct.pack("<H", len(packed) & 0xFFFF) + packed + body


def _spoil_zip(rng: np.random.Generator, data: bytes) -> bytes:
    """A member spoiled and packed again in good order, a lie in the directory, a bomb, a name that leads outside."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    name = chosen(rng, members)
    way = int(rng.integers(6))
    if way == 0:
        at = data.find(b"PK\x01\x02") + int(rng.integers(4, 46))
        return data[:at] + rng.bytes(int(rng.integers(1, 5))) + data[at + 4 :]
    if way == 1:
        members[name] = members[name][:128] + bytes(int(rng.integers(1, 64)) << 20)
    elif way == 2:
        members[chosen(rng, ("../../x.npy", "/tmp/x.npy", "", "a\x00b", "x" * 300))] = members.pop(name)
    elif way == 3:
        del members[name]
    else:
        members[name] = spoil_file(rng, "x.npy" if name.endswith(".npy") else "x.csv", members[name])
    stream = io.BytesIO()
    how = chosen(rng, (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2))
    with zipfile.ZipFile(stream, "w", how) as archive:
        for key, content in members.items():
            archive.writestr(key, content)
    return stream.getvalue()


def _spoil_gzip(rng: np.random.Generator, data: bytes) -> bytes:
    inner = gzip.decompress(data)
    way = int(rng.integers(4))
    if way == 0:
        return gzip.compress(chosen(rng, (b"", inner)) + bytes(int(rng.integers(1, 64)) << 20), 1)
    if way == 1 or len(inner) > LONGEST:  # by an earlier change
        return data + data[: int(rng.integers(len(data)))]
    return gzip.compress(spoil_lines(rng, inner), 1)


STRUCTURED: dict[str, Callable[[np.random.Generator, bytes], bytes]] = {
    ".json": _spoil_json,
    ".jsonl": _spoil_json,
    ".toml": _spoil_toml,
    ".npy": _spoil_npy,
    ".npz": _spoil_zip,
    ".zip": _spoil_zip,
    ".gz": _spoil_gzip,
}
NO_LONGER = (
    *(
        ValueError,
        KeyError,
        IndexError,
        TypeError,
        AttributeError,
        RuntimeError,
        OverflowError,
        struct.error,
        zipfile.BadZipFile,
    ),
    *(OSError, EOFError, zlib.error, lzma.LZMAError),
)
"""what reading a file raises that has been changed before"""


def spoil_file(rng: np.random.Generator, name: str, data: bytes) -> bytes:
    """Some changes, each of one kind; what has become unreadable is changed byte by byte."""
    way = STRUCTURED.get(Path(name).suffix, spoil_lines)
    for _ in range(int(rng.geometric(0.6))):
        if len(data) > LONGEST:
            break
        if rng.random() < 0.3:
            data = spoil_bytes(rng, data)
            continue
        try:
            data = way(rng, data)
        except NO_LONGER:
            data = spoil_bytes(rng, data)
    return data
