"""Synthesis of blocks: cells are counted by kind, and what no block may have is refused."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from hotline.contract import PRESETS
from hotline_hdl.flat import Port
from hotline_hdl.generate import render
from hotline_hdl.synthesize import harness, place, synthesize, wrap

TINY = PRESETS["tiny"]

LATCH = """\
module bad(input clk, input enable, input d, output reg q);
  always @* if (enable) q = d;
endmodule
"""
LOOP = """\
module bad(input clk, input a, output y);
  wire b;
  inner first(.a(a & y), .y(b));
  inner second(.a(b), .y(y));
endmodule
module inner(input a, output y);
  assign y = ~a;
endmodule
"""
UNDRIVEN = """\
module bad(input clk, input a, output reg y);
  wire b;
  always @(posedge clk) y <= a & b;
endmodule
"""
ADDER = """\
module adder(input clk, input [7:0] a, input [7:0] b, output reg [7:0] y);
  always @(posedge clk) y <= a + b;
endmodule
"""
ADDER_PORTS = (Port("clk", "input", 1), Port("a", "input", 8), Port("b", "input", 8), Port("y", "output", 8))


def test_a_block_in_gates_keeps_its_memory_a_memory(tmp_path: Path) -> None:
    counts = synthesize(render("eal_bank", TINY).verilog, "hotline_eal_bank", "generic", tmp_path)
    assert (counts.memories, counts.memory_bits) == (1, TINY.sets_per_bank * TINY.ways * TINY.entry_bits)
    assert counts.gates == sum(n for cell, n in counts.cells.items() if re.match(r"\$_(?!\w*DFF)", cell))
    assert counts.gates > 100
    assert counts.luts is None


def test_a_module_that_is_placed_twice_is_counted_twice(tmp_path: Path) -> None:
    twice = """\
module twice(input clk, input [7:0] a, input [7:0] b, output [7:0] y, output [7:0] z);
  adder first(.clk(clk), .a(a), .b(b), .y(y));
  adder second(.clk(clk), .a(b), .b(y), .y(z));
endmodule
"""
    one = synthesize(ADDER, "adder", "ecp5", tmp_path)
    two = synthesize(twice + ADDER, "twice", "ecp5", tmp_path, parts=["adder"])
    assert (two.ffs, two.carries, two.luts) == (16, 2 * one.carries, 2 * one.luts)


@pytest.mark.parametrize(("target", "chains"), [("ecp5", "CCU2C"), ("ice40", "SB_CARRY"), ("xilinx", "CARRY4")])
def test_cells_are_counted_by_kind(target: str, chains: str, tmp_path: Path) -> None:
    counts = synthesize(ADDER, "adder", target, tmp_path)
    assert counts.ffs == 8
    assert counts.carries == counts.cells[chains] > 0
    assert (counts.brams, counts.lutrams, counts.dsps) == (0, 0, 0)
    assert counts.gates is None


def test_memory_and_multipliers_of_the_blocks_are_found_on_ecp5(tmp_path: Path) -> None:
    bank = synthesize(render("eal_bank", PRESETS["small"]).verilog, "hotline_eal_bank", "ecp5", tmp_path)
    assert bank.brams == bank.cells["DP16KD"] > 0
    assert synthesize(render("feistel", TINY).verilog, "hotline_feistel", "ecp5", tmp_path).dsps == 4


@pytest.mark.parametrize("target", ["generic", "ecp5"])
@pytest.mark.parametrize(
    ("verilog", "message"),
    [
        pytest.param(LATCH, r"infers latches in bad: .*q", id="latch"),
        pytest.param(LOOP, "yosys failed: .*logic loop", id="loop"),
        pytest.param(UNDRIVEN, "yosys failed: .*no driver", id="undriven"),
        pytest.param("module bad(input clk", "yosys failed: .*syntax error", id="syntax"),
    ],
)
def test_what_no_block_may_have_is_refused(verilog: str, message: str, target: str, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match=message):
        synthesize(verilog, "bad", target, tmp_path)


def test_unknown_target_is_answered_with_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="ecp5, ice40, xilinx, generic"):
        synthesize(ADDER, "adder", "abacus", tmp_path)


@pytest.mark.slow
def test_a_placed_block_is_timed_between_the_registers_of_the_harness(tmp_path: Path) -> None:
    counts = synthesize(ADDER, "adder", "ecp5", tmp_path)
    wrap("adder", ADDER_PORTS, tmp_path)
    placement = place(tmp_path, 1, 125.0)
    assert placement.fmax_mhz > 100
    assert placement.delay_ns <= 1000 / placement.fmax_mhz + 0.01
    cells = json.loads((tmp_path / "wrapped.json").read_text())["modules"]["harness"]["cells"]
    inside = [cell["type"] for name, cell in cells.items() if name.startswith("dut.")]
    assert {kind: inside.count(kind) for kind in counts.cells} == counts.cells
    # 16 bits are shifted in and 16 handed on; 8 bits are taken, 8 folded, and 1 leaves
    assert sum(cell["type"] == "TRELLIS_FF" for cell in cells.values()) == 8 + 2 * 16 + 2 * 8 + 1


def test_the_harness_has_three_pins_and_registers_every_port() -> None:
    text = harness("adder", ADDER_PORTS)
    assert text.startswith("module harness(input clk, input serial_in, output reg serial_out);")
    assert "{a, b} <= ~stimulus;" in text
    assert "y <= y_out;" in text
