"""Cells of the classifier's blocks on ECP5, in the sizes that `bench/conflicts.py` weighs against each other.

Prints one JSON object: LUTs, carries, LUT RAMs, flip-flops and block RAMs of each block by preset and change of it. A
`..._queue` is one queue of a switch by itself. Mapped with yosys, not placed. Takes some ten minutes.
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
from amaranth.lib.fifo import SyncFIFO
from amaranth.lib.wiring import In, Out

from hotline.contract import Preset, preset
from hotline_hdl.flat import FlatTop
from hotline_hdl.generate import verilog_of
from hotline_hdl.links import answer_layout, request_layout
from hotline_hdl.switch import OrderedSwitch
from hotline_hdl.synthesize import synthesize

FILTERS = (2, 16, 64, 128, 256, 512, 1024)
"""An engine has a filter always; one of 2 entries stands for none."""
WINDOWS = (8, 16, 32, 64)
CUTS = {"small": ((1, 8),), "large": ((8, 16), (8, 64))}
"""Units and chunks beside the preset's."""


class _Queue(wiring.Component):
    """A queue of a switch, its ports flat."""

    def __init__(self, width: int, depth: int) -> None:
        self.width, self.depth = width, depth
        super().__init__(
            {"put": In(1), "given": In(width), "room": Out(1), "take": In(1), "head": Out(width), "there": Out(1)}
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.queue = queue = SyncFIFO(width=self.width, depth=self.depth)
        m.d.comb += [
            queue.w_en.eq(self.put),
            queue.w_data.eq(self.given),
            self.room.eq(queue.w_rdy),
            queue.r_en.eq(self.take),
            self.head.eq(queue.r_data),
            self.there.eq(queue.r_rdy),
        ]
        return m


def _verilog(component: wiring.Component, name: str) -> str:
    top = FlatTop(component, "design")
    ports: dict[str, tuple[Signal, None]] = {port: (signal, None) for port, (signal, _) in top.signals.items()}
    return verilog.convert(top, name=name, ports=ports, emit_src=False, strip_internal_attrs=True)


def _layouts(sizes: Preset) -> dict[str, tuple[data.StructLayout, int]]:
    return {"request_queue": (request_layout(sizes), 8), "answer_queue": (answer_layout(sizes), 8)}


def designs(sizes: Preset) -> Iterator[tuple[str, str, str]]:
    """(name, Verilog, top) of every block and size for the preset."""
    for block in ("bank_node", "merger", "request_switch", "answer_switch", "popularity", "list_writer"):
        yield block, verilog_of(block, sizes), f"hotline_{block}"
    for name, (layout, depth) in _layouts(sizes).items():
        yield name, _verilog(_Queue(layout.size, depth), name), name
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
