"""Turns the simulator's waveform (VCD, text) into FST, which viewers open at once and which is a tenth of the size.

Verilator writes FST by itself only where liblz4's headers are installed; the Python package ``pylibfst`` brings the
format's own library, so every machine leaves the same kind of file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pylibfst

__all__ = ["vcd_to_fst"]


def vcd_to_fst(vcd: Path) -> Path:
    """Write ``vcd``'s waveform beside it with the suffix ``.fst`` and remove ``vcd``; returns the new file.

    Read line by line, whatever the size. Raises ValueError naming the line if ``vcd`` is no VCD, or was cut off before
    its definitions ended.
    """
    fst, unfinished = vcd.with_suffix(".fst"), vcd.with_suffix(".fst.part")
    writer = pylibfst.lib.fstWriterCreate(str(unfinished).encode(), 1)
    if writer == pylibfst.ffi.NULL:
        raise OSError(f"{unfinished} can't be written")
    pylibfst.lib.fstWriterSetPackType(writer, pylibfst.lib.FST_WR_PT_LZ4)
    try:
        with vcd.open() as file:
            lines = enumerate(file, start=1)
            signals = _define(writer, lines, vcd)
            _change(writer, lines, signals, vcd)
    except ValueError:
        pylibfst.lib.fstWriterClose(writer)
        unfinished.unlink(missing_ok=True)
        raise
    pylibfst.lib.fstWriterClose(writer)
    unfinished.replace(fst)
    vcd.unlink()
    return fst


@dataclass(frozen=True)
class _Signal:
    handle: int
    width: int


def _define(writer: Any, lines: Iterator[tuple[int, str]], vcd: Path) -> dict[str, _Signal]:
    """Scopes and variables; returns the signal of each identifier."""
    lib, null = pylibfst.lib, pylibfst.ffi.NULL
    signals: dict[str, _Signal] = {}
    for number, line in lines:
        match line.split():
            case ["$timescale", scale, *_]:
                lib.fstWriterSetTimescaleFromString(writer, scale.encode())
            case ["$scope", _, name, *_]:
                lib.fstWriterSetScope(writer, lib.FST_ST_VCD_MODULE, name.encode(), null)
            case ["$upscope", *_]:
                lib.fstWriterSetUpscope(writer)
            case ["$var", _, width, identifier, *name, "$end"]:
                # the same identifier again is another name of the same signal
                known = signals[identifier].handle if identifier in signals else 0
                kind, flow, text = lib.FST_VT_VCD_WIRE, lib.FST_VD_IMPLICIT, " ".join(name).encode()
                handle = lib.fstWriterCreateVar(writer, kind, flow, int(width), text, known)
                signals[identifier] = _Signal(handle, int(width))
            case ["$enddefinitions", *_]:
                return signals
            case ["$var", *_]:
                raise ValueError(f"{vcd}, line {number}: a variable's definition that isn't complete")
    raise ValueError(f"{vcd}: ends before its definitions do")


def _change(writer: Any, lines: Iterator[tuple[int, str]], signals: dict[str, _Signal], vcd: Path) -> None:
    for number, line in lines:
        match line.split():
            case [] | ["$dumpvars" | "$dumpall" | "$dumpon" | "$dumpoff" | "$end" | "$comment", *_]:
                continue
            case [time] if time[0] == "#":
                pylibfst.lib.fstWriterEmitTimeChange(writer, int(time[1:]))
                continue
            case [value, identifier] if value[0] in "bB":
                value = value[1:]
            case [scalar] if scalar[0] in "01xXzZ":
                value, identifier = scalar[0], scalar[1:]
            case _:
                raise ValueError(f"{vcd}, line {number}: {line.strip()!r} is no change of a signal")
        if identifier not in signals:
            raise ValueError(f"{vcd}, line {number}: a change of {identifier!r}, which was not defined")
        signal = signals[identifier]
        full = value.rjust(signal.width, "0" if value[0] == "1" else value[0])  # leading digits may be left out
        pylibfst.lib.fstWriterEmitValueChange(writer, signal.handle, full.encode())
