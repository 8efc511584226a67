"""Cells of the classifier's blocks on ECP5, in the sizes that `bench/conflicts.py` weighs against each other.

Prints one JSON object: LUTs, carries, LUT RAMs, flip-flops and block RAMs of each block by preset and change of it. A
`..._queue` is one queue of a switch by itself, of a request switch with the head register behind it; `join`, what the
verdicts are joined in; `lookup_buffer`, the buffer before an engine. Mapped with yosys, not placed. Takes some ten
minutes.
Usage: python bench/conflicts_area.py > bench/results/conflicts_area.json
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from amaranth.back import verilog
from amaranth.hdl import Module, Signal
from amaranth.lib import data, wiring

from hotline.contract import Preset, preset
from hotline_hdl.buffer import StreamBuffer
from hotline_hdl.classifier import verdict_join
from hotline_hdl.flat import FlatTop
from hotline_hdl.generate import verilog_of
from hotline_hdl.links import answer_layout, lookup_layout, request_layout
from hotline_hdl.queue import StreamQueue
from hotline_hdl.switch import OrderedSwitch, _Head
from hotline_hdl.synthesize import synthesize

FILTERS = (2, 16, 64, 128, 256, 512, 1024)
"""An engine has a filter always; one of 2 entries stands for none."""
WINDOWS = (8, 16, 32, 64)
CUTS = {"small": ((1, 8),), "large": ((8, 16), (8, 64))}
"""Units and chunks beside the preset's."""


class _RequestQueue(wiring.Component):
    """A queue of a request switch and the register for its head."""

    def __init__(self, layout: data.StructLayout, depth: int) -> None:
        self.queue, self.head = StreamQueue(layout, depth), _Head(layout)
        super().__init__(dict(self.head.signature.members))

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.queue, m.submodules.head = queue, head = self.queue, self.head
        wiring.connect(m, wiring.flipped(self.i), queue.i)
        wiring.connect(m, queue.o, head.i)
        wiring.connect(m, head.o, wiring.flipped(self.o))
        m.d.comb += [head.mark.eq(self.mark), self.step.eq(head.step), self.step_behind.eq(head.step_behind)]
        return m


def _verilog(component: wiring.Component, name: str) -> str:
    top = FlatTop(component, "design")
    ports: dict[str, tuple[Signal, None]] = {port: (signal, None) for port, (signal, _) in top.signals.items()}
    return verilog.convert(top, name=name, ports=ports, emit_src=False, strip_internal_attrs=True)


def _alone(sizes: Preset) -> dict[str, wiring.Component]:
    """What is no module of its own in the RTL."""
    return {
        "request_queue": _RequestQueue(request_layout(sizes), 8),
        "answer_queue": StreamQueue(answer_layout(sizes), 8),
        "lookup_buffer": StreamBuffer(lookup_layout(sizes)),
        "join": verdict_join(sizes),
    }


def designs(sizes: Preset) -> Iterator[tuple[str, str, str]]:
    """(name, Verilog, top) of every block and size for the preset."""
    for block in ("bank_node", "merger", "request_switch", "answer_switch", "popularity", "list_writer"):
        yield block, verilog_of(block, sizes), f"hotline_{block}"
    for name, component in _alone(sizes).items():
        yield name, _verilog(component, name), name
    for depth in (2, 16):
        switch = OrderedSwitch(request_layout(sizes), depth)
        yield f"request_switch of {depth}", _verilog(switch, "switch"), "switch"
    for entries in FILTERS:
        yield (
            f"engine, filter {entries}",
            verilog_of("engine", replace(sizes, filter_entries=entries)),
            "hotline_engine",
        )
    for unit, chunk in CUTS[sizes.name]:
        changed = replace(sizes, unit=unit, chunk=chunk)
        for block in ("merger", "popularity"):
            yield f"{block}, unit {unit}, chunk {chunk}", verilog_of(block, changed), f"hotline_{block}"
        yield f"join, unit {unit}, chunk {chunk}", _verilog(verdict_join(changed), "join"), "join"
    for window in WINDOWS:
        if window != sizes.window:
            yield f"engine, window {window}", verilog_of("engine", replace(sizes, window=window)), "hotline_engine"


def main() -> None:
    found: dict[str, dict[str, dict[str, int]]] = {}
    for name in ("small", "large"):
        found[name] = {}
        for title, text, top in designs(preset(name)):
            print(f"{name}: {title} ...", file=sys.stderr, flush=True)
            with tempfile.TemporaryDirectory() as folder:
                cells = synthesize(text, top, "ecp5", Path(folder))
            kinds = ("luts", "carries", "lutrams", "ffs", "brams")
            found[name][title] = {kind: getattr(cells, kind) for kind in kinds}
    print(json.dumps({"target": "ecp5", "blocks": found}, indent=1))


if __name__ == "__main__":
    main()
