"""Synthesis of a generated block: its Verilog goes in, its cells and, on ECP5, its clock rate come out.

yosys maps the block to a target's cells, and refuses latches and combinational loops; nextpnr places and routes it on
an ECP5-85F. Both come as Python packages (``pip install hotline[hdl]``). A block may have more ports than a chip has
pins, and what lies before or behind a port has no timing, so the placed design is the mapped block between registers of
our own: see ``harness``. Every file of both tools is left in the folder that the caller names.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hotline_hdl.flat import Port
from hotline_hdl.tools import run_tool

__all__ = ["DEVICE", "TARGETS", "CellCounts", "Placement", "harness", "place", "synthesize", "wrap"]

TARGETS = ("ecp5", "ice40", "xilinx", "generic")
"""Lattice ECP5, Lattice iCE40, Xilinx UltraScale+, and yosys's own gates with memories left as they are."""

DEVICE = "LFE5U-85F, package CABGA381, speed grade 8"
"""What blocks are placed on."""

_MAP = {
    "ecp5": "synth_ecp5 -top {top}",
    "ice40": "synth_ice40 -top {top}",
    "xilinx": "synth_xilinx -family xcup -noiopad -noclkbuf -flatten -top {top}",
    # what `synth -flatten` runs, but for the step that would make a flip-flop of every bit of a memory
    "generic": "synth -flatten -top {top} -run begin:fine\n"
    "opt -fast -full\nopt -full\ntechmap\nopt -fast\nabc\nopt -fast\nmemory_unpack\nclean",
}
_KINDS = {
    "ecp5": {
        "luts": "LUT4",
        "ffs": "TRELLIS_FF",
        "brams": "DP16KD|PDPW16KD",
        "lutrams": "TRELLIS_DPR16X4",
        "carries": "CCU2C",
        "dsps": "MULT18X18D|ALU54B",
    },
    "ice40": {
        "luts": "SB_LUT4",
        "ffs": r"SB_DFF\w*",
        "brams": r"SB_RAM40_4K\w*|SB_SPRAM256KA",
        "lutrams": "",
        "carries": "SB_CARRY",
        "dsps": "SB_MAC16",
    },
    "xilinx": {
        "luts": "LUT[1-6]",
        "ffs": "FD[CPRS]E",
        "brams": r"RAMB\d+E\d|URAM288",
        "lutrams": r"RAM\d+[XM]\w*|SRL\w+",
        "carries": "CARRY[48]",
        "dsps": r"DSP48E\d",
    },
    "generic": {"gates": r"\$_(?!\w*DFF)\w+_", "ffs": r"\$_\w*DFF\w*_"},
}
# abc9's netlist comes back by names, in which ``x[2]`` is bit 2 of ``x``. Amaranth names the fields of an array so, but
# they are whole signals: yosys 0.70 fails where it meets one (rtlil.cc:3091), so they are hidden from it.
_HIDE = "rename -hide w:*]"
_LATCHES = "t:$dlatch t:$adlatch %u t:$dlatchsr %u t:$_DLATCH* %u"
_NETLIST, _WRAPPED, _HARNESS = "netlist", "wrapped.json", "harness"
_BLOCK = "dut."
"""Path to the block in the harness."""


@dataclass(frozen=True)
class CellCounts:
    """Cells of a mapped block by kind; None where a target has no such thing.

    lutrams: LUTs used as memory or shift register; carries: cells of carry chains; gates: of target ``generic``, all
    that is no flip-flop; memories, memory_bits: of target ``generic``, which leaves them as they are.
    cells: how many of each of the target's own types.
    """

    ffs: int
    cells: Mapping[str, int]
    luts: int | None = None
    brams: int | None = None
    lutrams: int | None = None
    carries: int | None = None
    dsps: int | None = None
    gates: int | None = None
    memories: int | None = None
    memory_bits: int | None = None


@dataclass(frozen=True)
class Placement:
    """One placed and routed design: its highest clock, and where its slowest path runs between two registers.

    start, end: the registers' signals as the block names them (``s3_row[7]``), or a memory's cell; a path that starts
    or ends in a port's harness register has that port's name. delay_ns: of that path, set-up included.
    """

    seed: int
    fmax_mhz: float
    start: str
    end: str
    delay_ns: float
    logic_cells: int


def synthesize(verilog: str, top: str, target: str, folder: Path, *, parts: Sequence[str] = ()) -> CellCounts:
    """Map module ``top`` of ``verilog`` to the cells of ``target``.

    ``parts``: modules that are mapped once, each by itself, and counted as often as they are placed. Nothing is
    optimized across their ports, and a combinational loop through several of them isn't seen; the whole of a big
    design in one piece takes more memory than the tool has.

    Leaves ``<top>.v``, the netlist (``netlist.json`` and, to go on from, ``netlist.il``) and the tool's log in
    ``folder``, which exists. Raises ValueError for an unknown target, RuntimeError if yosys is missing or refuses the
    design: it must have no latch, no combinational loop, no wire without a driver or with two.
    """
    if target not in TARGETS:
        raise ValueError(f"no target {target!r}; there are: {', '.join(TARGETS)}")
    (folder / f"{top}.v").write_text(verilog)
    kept = "\n".join(f"setattr -mod -set keep_hierarchy 1 {part}" for part in parts)
    whole = "" if parts else "flatten"
    script = f"""\
read_verilog -sv {top}.v
hierarchy -check -top {top}
proc
design -push-copy
{whole}
opt_clean
tee -q -o latches.txt select -list {_LATCHES} %co1:+[Q] w:* %i
select -assert-none {_LATCHES}
check -assert
design -pop
{kept}
flatten
opt_clean
{_HIDE}
{_MAP[target].format(top=top)}
delete t:$scopeinfo
check -assert
tee -q -o cells.json stat -json
{whole}
delete t:$scopeinfo
write_json {_NETLIST}.json
select {top}
write_rtlil -selected {_NETLIST}.il
"""
    try:
        _yosys(folder, "synthesis", script)
    except RuntimeError as error:
        listed = folder / "latches.txt"
        if listed.exists() and (latches := listed.read_text().split()):
            raise RuntimeError(f"yosys infers latches in {top}: {', '.join(latches[:5])}") from error
        raise
    return _count(json.loads((folder / "cells.json").read_text()), target)


def harness(top: str, ports: Sequence[Port]) -> str:
    """Verilog of module ``harness``, 3 pins, which has ``top`` between registers.

    Every input but the clock comes straight from a register, every output goes straight into one, so that each path
    through a port is timed from register to register and no logic of the harness is in it. The input registers are
    loaded from a shift register; the output registers are folded into another, one XOR a stage.
    """
    inputs = [port for port in ports if port.direction == "input" and port.name != "clk"]
    outputs = [port for port in ports if port.direction == "output"]
    folded_bits = sum(port.width for port in outputs)
    lines = [f"module {_HARNESS}(input clk, input serial_in, output reg serial_out);"]
    lines += [f"  reg [{port.width - 1}:0] {port.name};" for port in inputs]
    lines += [
        f"  wire [{port.width - 1}:0] {port.name}_out;\n  reg [{port.width - 1}:0] {port.name};" for port in outputs
    ]
    lines += [
        f"  reg [{sum(port.width for port in inputs) - 1}:0] stimulus;",
        f"  reg [{folded_bits - 1}:0] folded;",
        f"  {top} dut(.clk(clk)",
        *(f"    , .{port.name}({port.name})" for port in inputs),
        *(f"    , .{port.name}({port.name}_out)" for port in outputs),
        "  );",
        "  always @(posedge clk) begin",
        "    stimulus <= {stimulus, serial_in};",
        f"    {{{', '.join(port.name for port in inputs)}}} <= ~stimulus;",  # inverted, or they'd be merged
        *(f"    {port.name} <= {port.name}_out;" for port in outputs),
        f"    folded <= (folded << 1) ^ {{{', '.join(port.name for port in outputs)}}};",
        f"    serial_out <= folded[{folded_bits - 1}];",
        "  end",
        "endmodule",
        "(* blackbox *)",
        f"module {top}({', '.join(_declaration(port) for port in ports)});",
        "endmodule",
    ]
    return "\n".join(lines) + "\n"


def _declaration(port: Port) -> str:
    return f"{port.direction} [{port.width - 1}:0] {port.name}"


def wrap(top: str, ports: Sequence[Port], folder: Path) -> None:
    """Put the harness around what ``synthesize`` left in ``folder`` for target ecp5, the block's cells as they are.

    Raises RuntimeError if yosys fails.
    """
    (folder / f"{_HARNESS}.v").write_text(harness(top, ports))
    _yosys(
        folder,
        "wrap",
        f"""\
read_verilog -sv {_HARNESS}.v
synth_ecp5 -top {_HARNESS}
delete ={top}
read_rtlil {_NETLIST}.il
hierarchy -check -top {_HARNESS}
flatten
delete t:$scopeinfo
write_json {_WRAPPED}
""",
    )


def place(folder: Path, seed: int, frequency_mhz: float) -> Placement:
    """Place and route what ``wrap`` left in ``folder``; leaves ``report-seed<seed>.json`` and a log there.

    ``frequency_mhz`` is what nextpnr is asked for, on the one clock ``clk``; less is no failure. Raises RuntimeError if
    nextpnr is missing or fails, e.g. because the block is too big for the device.
    """
    report = f"report-seed{seed}.json"
    arguments = [
        *("--85k", "--package", "CABGA381", "--speed", "8"),
        *("--json", _WRAPPED, "--top", _HARNESS, "--seed", str(seed), "--freq", str(frequency_mhz)),
        # of the whole classifier it leaves two thirds of the wire that the default placer leaves
        *("--placer", "static"),
        *("--lpf-allow-unconstrained", "--timing-allow-fail", "--report", report),
        *("-q", "-l", f"place-seed{seed}.log"),
    ]
    _run("nextpnr-ecp5", arguments, folder, f"place-seed{seed}.log")
    return _placement(seed, json.loads((folder / report).read_text()), _Signals(folder / _WRAPPED))


def _count(statistics: Mapping[str, Any], target: str) -> CellCounts:
    """What ``stat -json`` says, by kind."""
    design = statistics["design"]
    modules = {name.removeprefix("\\") for name in statistics["modules"]}
    cells: dict[str, int] = {
        kind: count for kind, count in sorted(design["num_cells_by_type"].items()) if kind not in modules
    }
    kinds = {
        kind: sum(number for cell, number in cells.items() if re.fullmatch(pattern, cell))
        for kind, pattern in _KINDS[target].items()
    }
    memories = {"memories": "num_memories", "memory_bits": "num_memory_bits"} if target == "generic" else {}
    return CellCounts(cells=cells, **kinds, **{kind: design[name] for kind, name in memories.items()})


class _Signals:
    """Names that people know for the cells at the ends of a path: register cells by the signal they hold."""

    def __init__(self, netlist: Path) -> None:
        module = json.loads(netlist.read_text())["modules"][_HARNESS]
        self._cells = module["cells"]
        self._names: dict[tuple[bool, int], str] = {}
        for net, wire in module["netnames"].items():
            inside, bits = net.startswith(_BLOCK), wire["bits"]
            for position, bit in enumerate(bits):
                name = _without_path(net) + (f"[{position}]" if len(bits) > 1 else "")
                known = self._names.setdefault((inside, bit), name)
                self._names[inside, bit] = min(known, name, key=lambda name: (len(name), name))

    def of(self, cell: str) -> str:
        """The signal that register ``cell`` holds; another cell's own name; ``port`` and its name for the harness's."""
        inside = cell.startswith(_BLOCK)
        bits = self._cells.get(cell, {}).get("connections", {}).get("Q", [])
        name = self._names[inside, bits[0]] if bits else _without_path(cell)
        return name if inside else f"port {name}"


def _without_path(name: str) -> str:
    return name.removeprefix(_BLOCK).removeprefix("block.")


def _placement(seed: int, report: Mapping[str, Any], signals: _Signals) -> Placement:
    clocks = list(report["fmax"])
    if len(clocks) != 1:
        raise RuntimeError(
            f"nextpnr-ecp5 finds {len(clocks)} clocks with paths between registers; a block has one, clk"
        )
    edge = f"posedge {clocks[0]}"
    steps = next(path["path"] for path in report["critical_paths"] if path["from"] == path["to"] == edge)
    return Placement(
        seed=seed,
        fmax_mhz=round(report["fmax"][clocks[0]]["achieved"], 2),
        start=signals.of(steps[0]["from"]["cell"]),
        end=signals.of(steps[-1]["to"]["cell"]),
        delay_ns=round(sum(step["delay"] for step in steps), 3),
        logic_cells=sum(step["type"] == "logic" for step in steps),
    )


def _yosys(folder: Path, step: str, script: str) -> None:
    """Run ``script``; what it prints can't be relied on (nothing reaches a pipe after ABC), what it writes can."""
    (folder / f"{step}.ys").write_text(script)
    arguments = ["-q", "-l", f"{step}.log", "-s", f"{step}.ys"]
    _run("yosys", arguments, folder, f"{step}.log")


def _run(tool: str, arguments: Sequence[str], folder: Path, log: str) -> None:
    done = run_tool(tool, arguments, folder)
    if done.returncode:
        written = (folder / log).read_text() if (folder / log).exists() else ""
        raise RuntimeError(f"{tool} failed: {_complaint(written) or _complaint(done.stderr) or done.stderr.strip()}")


def _complaint(text: str) -> str:
    """The errors that a tool reported, and the problems that yosys's ``check`` found, on one line."""
    lines = text.splitlines()
    errors = [line.strip() for line in lines if line.startswith("ERROR:")]
    if any("'check -assert'" in line for line in errors):
        first = next((n for n, line in enumerate(lines) if line.startswith("Warning:")), len(lines))
        errors += [line.strip() for line in lines[first : first + 4] if not line.startswith("ERROR:")]
    return "; ".join(errors)
