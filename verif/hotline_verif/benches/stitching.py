"""How well the whole accelerator uses memory, and how fast this simulation is: one batch classified and gathered.

The memory is cocotbext-axi's, which answers after a few cycles and never pauses. ``hotline bench R`` does the
same work in-process, with 100 cycles of latency.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import cocotb
import numpy as np
from cocotb.triggers import First, RisingEdge, Timer
from cocotb.utils import get_sim_time
from cocotbext.axi import AxiLiteBus, AxiLiteMaster

from hotline.contract import (
    INSTRUCTION_BYTES,
    RECORD_BYTES,
    REGISTERS,
    ErrorCode,
    Instruction,
    Opcode,
    Operand,
    Preset,
    Record,
    float32_add,
)
from hotline_verif.axi_memory import AxiMemory, table_word
from hotline_verif.session import Session
from hotline_verif.stitching import stitching
from hotline_verif.streams import CLOCK_NS, start_clock

_TABLES = 1 << 52
"""Where tables lie that are made up from their addresses."""
_BASE = 1 << 32
_OFFSETS = {register.name: register.offset for register in REGISTERS}


def _bins(preset: Preset) -> Iterator[str]:
    yield from ("classified", "gathered")


_session = Session(_bins)
_preset, _record = _session.preset, _session.record
_WORK = stitching(_preset, 26, 64, 1, 1)


def _places() -> dict[str, int]:
    """Where everything lies."""
    sizes = {
        "queue": INSTRUCTION_BYTES << 8,
        "records": RECORD_BYTES << 4,
        "ids": _WORK.ids.nbytes,
        "slots": _WORK.ids.nbytes,
        "popular": 4 * _WORK.samples,
        "rest": 4 * _WORK.samples,
        "vectors": 4 * _WORK.samples * _WORK.tables * _WORK.dim,
    }
    places, end = {}, _BASE
    for name, size in sizes.items():
        places[name] = end
        end += -(-size // 4096) * 4096
    return places | {"end": end}


def _program(places: dict[str, int]) -> list[Instruction]:
    table_bytes = 4 * _WORK.dim * _WORK.table_rows
    return [
        Instruction.set(Operand.TABLES, _WORK.tables),
        *(Instruction.set(Operand.TABLE_ROWS, _WORK.table_rows, table) for table in range(_WORK.tables)),
        *(Instruction.set(Operand.TABLE_FIXED, 0, table) for table in range(_WORK.tables)),
        *(Instruction.set(Operand.TABLE_BASE, _TABLES + table * table_bytes, table) for table in range(_WORK.tables)),
        *(
            Instruction.set(Operand[name.upper()], places[name])
            for name in ("ids", "slots", "popular", "rest", "vectors")
        ),
        Instruction.set(Operand.SAMPLES, _WORK.samples),
        Instruction.set(Operand.LOOKUPS, _WORK.ids.size),
        Instruction.set(Operand.BAG_LENGTH, _WORK.length),
        Instruction.set(Operand.DIM, _WORK.dim),
        Instruction.set(Operand.WEIGHTED, 0),
        Instruction.set(Operand.REST_COUNT, _WORK.samples),
        Instruction(Opcode.CLEAR),
        Instruction(Opcode.CLASSIFY, tag=1),
        Instruction(Opcode.GATHER, tag=2),
        Instruction(Opcode.RAISE),
    ]


@cocotb.test()
async def classifies_and_gathers_a_batch_without_popular_rows(dut: Any) -> None:
    start_clock(dut)
    dut.rst.value = 1
    places = _places()
    memory = AxiMemory(dut, _session.rng("memory"), _BASE, places["end"] - _BASE, pauses=0, overtaking=0)
    registers = AxiLiteMaster(AxiLiteBus.from_prefix(dut, "s_axil"), dut.clk, dut.rst)
    for _ in range(4):
        await RisingEdge(dut.clk)
    dut.rst.value = 0

    def put(name: str, data: bytes) -> None:
        begin = places[name] - _BASE
        memory.kept[begin : begin + len(data)] = data

    program = _program(places)
    put("queue", b"".join(instruction.encode() for instruction in program))
    put("ids", _WORK.ids.tobytes())
    for name, value in (
        ("queue_base_low", places["queue"] & 0xFFFFFFFF),
        ("queue_base_high", places["queue"] >> 32),
        ("queue_size", 8),
        ("completion_base_low", places["records"] & 0xFFFFFFFF),
        ("completion_base_high", places["records"] >> 32),
        ("completion_size", 4),
        ("interrupt_enable", 3),
        ("control", 1),
    ):
        await registers.write_dword(_OFFSETS[name], value)
    started, begin = time.perf_counter(), get_sim_time("ns")
    await registers.write_dword(_OFFSETS["queue_tail"], len(program))
    await First(RisingEdge(dut.irq), Timer((100 * _WORK.ids.size + 100_000) * CLOCK_NS, unit="ns"))
    seconds, cycles = time.perf_counter() - started, int(get_sim_time("ns") - begin) // CLOCK_NS
    assert dut.irq.value

    def record(number: int) -> Record:
        begin = places["records"] - _BASE + RECORD_BYTES * number
        return Record.decode(bytes(memory.kept[begin : begin + RECORD_BYTES]))

    classified, gathered = record(1), record(2)
    assert (classified.code, classified.counts) == (ErrorCode.NONE, (0, _WORK.samples))
    bags = _WORK.samples * _WORK.tables
    assert (gathered.code, gathered.counts) == (ErrorCode.NONE, (bags, bags * _WORK.length))
    begin = places["vectors"] - _BASE
    sums = np.frombuffer(bytes(memory.kept[begin : begin + 4 * bags * _WORK.dim]), np.uint32)
    assert sums.tolist() == _expected()
    read = {name: await registers.read_dword(_OFFSETS[f"{name}_low"]) for name in ("gather_cycles", "read_beats")}
    _record.cycles += cycles
    _record.checks += sums.size
    _record.coverage.hit("classified")
    _record.coverage.hit("gathered")
    _record.figures = {
        "cycles": cycles,
        "GATHER, rows a cycle": bags * _WORK.length / read["gather_cycles"],
        "simulated cycles a second, this machine": cycles / seconds,
    }
    _record.write()


def _expected() -> list[int]:
    """Each sum is one row; +0 is added to it, and NaN is the contract's."""
    table_bytes = 4 * _WORK.dim * _WORK.table_rows
    rows = _WORK.ids.reshape(_WORK.tables, _WORK.samples).T
    return [
        float32_add(0, table_word(_TABLES + table * table_bytes + (int(row) * _WORK.dim + k) * 4))
        for sample in rows
        for table, row in enumerate(sample)
        for k in range(_WORK.dim)
    ]
