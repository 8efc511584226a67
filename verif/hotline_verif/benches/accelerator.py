"""Bench of the whole accelerator: programs through the real queue, every byte of memory as the reference model has it.

Registers and memory are behind cocotbext-axi's AXI4-Lite manager and AXI4 subordinate, which are not ours: they pause
at random on every channel, and answers overtake each other. Programs of random operations lie in the ring of
instructions, the doorbell rings in between, the interrupt tells of the end. Then all of memory is compared: results,
records, and that nothing else has changed. Memory refuses, hangs; instructions, offsets and lists are wrong; a reset
comes at any time; each time the device says what was wrong, and works again.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from operator import le, ne
from random import Random
from typing import Any, cast

import cocotb
import numpy as np
from cocotb.triggers import ClockCycles, First, RisingEdge
from cocotbext.axi import AxiLiteBus, AxiLiteMaster, AxiResp
from numpy.typing import NDArray

from hotline.accelerator import AcceleratorError, Stitch
from hotline.accelerator.reference import ReferenceAccelerator
from hotline.contract import (
    CONTEXTS,
    COUNTERS,
    ENTRY_BYTES,
    INSTRUCTION_BYTES,
    MISS,
    RECORD_BYTES,
    REGISTERS,
    ErrorCode,
    Instruction,
    Opcode,
    Operand,
    Preset,
    ReadSource,
    Record,
    SlotLayout,
    WriteSource,
    constant_words,
    entry,
)
from hotline_verif.axi_memory import AxiMemory, ManagerWatch, Refusal, table_word
from hotline_verif.session import Session
from hotline_verif.streams import start_clock

_READ_BY = ("instructions", "offsets", "rest", "ids", "slots", "weights", "rows")
_WRITTEN_BY = ("slots", "popular", "rest", "vectors", "entries", "records")
_OPERATIONS = (Opcode.LEARN, Opcode.CLASSIFY, Opcode.GATHER, Opcode.READ, Opcode.CLEAR)
_OFFSETS = {register.name: register.offset for register in REGISTERS}
_BASE_BITS, _PAGE = 51, 4096
_NOWHERE = 1 << 60
"""Where operands point that are not to be used: a read there is answered with an error."""


def _bins(preset: Preset) -> Iterator[str]:
    yield from (operation.name for operation in _OPERATIONS)
    yield from ("no_samples", "no_lookups", "one_sample", "many_samples", "bag_empty", "bag_one", "bag_of_many")
    yield from ("one_length", "offsets_read", "one_id_through_a_batch", "id_zero", "id_last", "all_hot", "one_table")
    yield from ("all_popular", "none_popular", "mixed", "bad_id_learned", "bad_id_classified", "bad_id_gathered")
    yield from ("bad_id_of_a_hot_table", "negative_id", "weighted", "plain", "row_of_one_beat", "longest_row")
    yield from (
        "slots_of_a_classify",
        "list_of_all",
        "list_of_none",
        "list_of_some",
        "bag_of_more_than_a_context_holds",
    )
    yield from ("log_empty", "log_read", "all_tables", "ids_begin_within_a_beat", "slots_begin_within_a_beat")
    yield from (f"{source.name.lower()}_{source.value}_written" for source in WriteSource)
    yield from (f"{source.name.lower()}_{source.value}_read" for source in ReadSource)
    yield from ("every_context_reads", "answers_overtake", "answers_interleaved")
    yield from (f"{channel}_waits" for channel in ("ar", "aw", "w"))
    yield from (f"{channel}_{event}" for channel in ("ar", "aw") for event in ("ends_at_4_KiB", "cut_at_4_KiB"))
    yield from (
        "queue_wraps",
        "queue_full",
        "records_wrap",
        "tail_written_in_parts",
        "nop",
        "fence",
        "halt",
        "disabled",
    )
    yield from ("irq_rises", "irq_falls", "done_without_irq", "polled")
    yield from (f"read_of_{name}_refused" for name in _READ_BY)
    yield from (f"write_of_{name}_refused" for name in _WRITTEN_BY)
    yield from ("answered_SLVERR", "answered_DECERR")
    yield from (f"bad_{operand.name}" for operand in Operand)
    yield from ("no_such_opcode", "no_such_operand", "no_tables_set", "no_dim_set", "list_longer_than_the_batch")
    yield from (f"bad_offsets_in_{operation.name}" for operation in _OPERATIONS[:3])
    yield from ("offsets_fall", "offsets_lead_beyond", "offsets_lead_far_beyond")
    yield from ("list_repeats", "list_falls", "list_leads_beyond")
    yield from (f"hung_in_{operation.name}" for operation in _OPERATIONS if operation != Opcode.CLEAR)
    yield from ("hung_and_reset", "hung_and_back", "reset_where_sums_wait", "nothing_more_after_an_error")
    yield from (f"reset_in_{operation.name}" for operation in _OPERATIONS)
    yield from ("counters_agree", "counters_cleared", "largest_batch")


_session = Session(_bins)
_preset, _record = _session.preset, _session.record
_cover = _record.coverage
_WIDTH = _preset.bus_bits // 8
_READS_SOON = _preset.entries <= 256
"""READ looks at an entry a cycle."""
_MEMORY_BYTES = 1 << 20
_PATIENCE = _preset.entries + 4000
"""Cycles without anything on the memory bus, in which an operation still may be under way."""
_READERS = (*range(CONTEXTS), *(source.value for source in ReadSource if source != ReadSource.ROWS))


@dataclass
class _Batch:
    """The sparse half of a batch: ``samples`` of them, the first ``tables`` tables."""

    ids: NDArray[np.int32]
    offsets: NDArray[np.int64]
    samples: int
    tables: int
    number: int = 0

    def bag_length(self) -> int:
        """Of all bags; 0 if they differ, or are empty."""
        lengths = set(np.diff(self.offsets).tolist())
        return lengths.pop() if len(lengths) == 1 else 0


def _batch(bags: Sequence[Sequence[Sequence[int]]], samples: int) -> _Batch:
    """``bags``: a list a table of a list a sample of ids."""
    flat = [bag for table in bags for bag in table]
    offsets = np.concatenate([[0], np.cumsum([len(bag) for bag in flat])]).astype(np.int64)
    return _Batch(np.array([i for bag in flat for i in bag], np.int32), offsets, samples, len(bags))


def _missed(batch: _Batch, rest: Sequence[int]) -> Stitch:
    """Of ``batch`` nothing has a slot; ``rest`` are listed."""
    return Stitch(np.full(batch.ids.size, MISS, np.int32), np.zeros(0, np.int32), np.array(rest, np.int32))


class _Tables:
    """The embedding tables as the reference model reads them: row r of table t is row ``t << 40 | r`` of all."""

    def __init__(self, bases: Sequence[int], dim: int) -> None:
        self.shape = (len(bases) << 40, dim)
        self._bases = bases

    def view(self, dtype: object) -> _Tables:
        return self

    def __getitem__(self, place: tuple[int, int]) -> int:
        row, number = place
        table, row = int(row) >> 40, int(row) & (1 << 40) - 1
        return table_word(self._bases[table] + 4 * (row * self.shape[1] + number))


@dataclass(frozen=True)
class _Area:
    """A part of memory."""

    name: str
    address: int
    size: int


class _Board:
    """The device with its driver, memory as it should be, and the reference model."""

    def __init__(
        self,
        dut: Any,
        rng: Random,
        *,
        pauses: float = 0.0,
        overtaking: float = 0.5,
        queues: Sequence[int] = (2, 3, 4, 6),
        tables: int | None = None,
    ) -> None:
        self.dut, self.rng, self._queues = dut, rng, queues
        logging.getLogger(f"cocotb.{dut._name}").setLevel(logging.ERROR)
        self.master = AxiLiteMaster(AxiLiteBus.from_prefix(dut, "s_axil"), dut.clk, dut.rst)
        base = rng.getrandbits(_BASE_BITS) & -_PAGE
        self.memory = AxiMemory(dut, rng, base, _MEMORY_BYTES, pauses=pauses, overtaking=overtaking)
        self.wanted = bytearray(self.memory.kept)
        """What memory should hold."""
        self.watch = ManagerWatch(dut, _WIDTH, _cover, _READERS, [source.value for source in WriteSource])
        self.layout = _layout(rng, tables)
        self.model = ReferenceAccelerator(self.layout)
        self.apart = 0
        """Bytes between arrays, at least."""
        self.last: tuple[_Batch, int, Stitch] | None = None
        """Batch, address of the slots, and lists of the last CLASSIFY."""
        self.free = self.fixed = 0
        self.forget()

    # the driver

    async def read(self, name: str) -> int:
        answer = await self.master.read(_OFFSETS[name], 4)
        assert answer.resp == AxiResp.OKAY, f"read of {name}: {answer.resp}"
        return int.from_bytes(answer.data, "little")

    async def write(self, name: str, value: int) -> None:
        answer = await self.master.write(_OFFSETS[name], value.to_bytes(4, "little"))
        assert answer.resp == AxiResp.OKAY, f"write of {name}: {answer.resp}"

    async def power_up(self) -> None:
        self.dut.rst.value = 1
        await ClockCycles(self.dut.clk, 4)
        self.dut.rst.value = 0
        await self.set_up()
        await self.tables()

    async def restart(self) -> None:
        """Reset the device, and begin anew, with an empty log."""
        await self.write("control", 0)
        await self.write("queue_tail", 0)
        await self.write("control", 2)
        await self.until("status", lambda status: not status & 8)
        assert await self.read("status") == 0
        assert await self.read("completions") == 0
        self.watch.check_all_answered()
        self.loosen()
        self.memory.refuse()
        self.forget()
        await self.set_up()
        await self.tables()
        self.clear()

    async def set_up(self, watchdog: int = 0) -> None:
        """Queues somewhere, of any size; the device enabled."""
        rng = self.rng
        self.queue_bits, self.record_bits = rng.choice(self._queues), rng.choice([0, 1, 2, 4])
        self.queue = self.place("instructions", INSTRUCTION_BYTES << self.queue_bits, INSTRUCTION_BYTES)
        self.records = self.place("records", RECORD_BYTES << self.record_bits, RECORD_BYTES)
        self.fixed = self.free
        for name, area in (("queue_base", self.queue), ("completion_base", self.records)):
            await self.write(f"{name}_low", area.address & 0xFFFFFFFF)
            await self.write(f"{name}_high", area.address >> 32)
        await self.write("queue_size", self.queue_bits)
        await self.write("completion_size", self.record_bits)
        await self.write("queue_tail", 0)
        await self.write("watchdog", watchdog)
        await self.write("interrupt", 3)
        await self.write("interrupt_enable", 3)
        await self.write("control", 1)

    async def tables(self) -> None:
        """Tell the device of the tables."""
        for table, (rows, hot) in enumerate(zip(self.layout.rows, self.layout.wholly_hot, strict=True)):
            fixed = self.layout.fixed_base[table] if hot else self.rng.getrandbits(32)
            self.program.append(Instruction.set(Operand.TABLE_ROWS, rows, table))
            self.program.append(Instruction.set(Operand.TABLE_FIXED, hot << 32 | fixed, table))
        await self.run()

    def forget(self) -> None:
        """Nothing is under way; the queue is empty, nothing is set, memory is free."""
        self.tail = self.done = 0
        self.free = self.fixed = 0
        self.program: list[Instruction] = []
        self.due: list[Record] = []
        self.areas: list[_Area] = []
        self.values: dict[tuple[int, int], int] = {}
        self.last = None

    async def put(self) -> None:
        """The program into the queue, as far as there is room, and ring; wait for room, go on."""
        rng, size = self.rng, 1 << self.queue_bits
        head = 0 if not self.tail else await self.read("queue_head")
        while self.program:
            room = size - ((self.tail - head) & 0xFFFF)
            if not room:
                _cover.hit("queue_full")
                head = await self.until("queue_head", partial(ne, head))
                continue
            count = min(len(self.program), rng.choice([room, rng.randint(1, room)]))
            _cover.hit_if(self.tail % size + count > size, "queue_wraps")
            _cover.hit_if(count < len(self.program), "tail_written_in_parts")
            for instruction in self.program[:count]:
                self.poke(self.next_instruction(), instruction.encode())
                self.tail = (self.tail + 1) & 0xFFFF
            del self.program[:count]
            await self.write("queue_tail", self.tail)

    def next_instruction(self) -> int:
        """Where it goes."""
        return self.queue.address + (self.tail & (1 << self.queue_bits) - 1) * INSTRUCTION_BYTES

    async def until(self, name: str, holds: Callable[[int], bool]) -> int:
        """Read a register until it is as it should be."""
        while not holds(value := await self.read(name)):
            assert self.watch.still < _PATIENCE, f"{name} stays {value:#x}"
            await ClockCycles(self.dut.clk, 20)
        return value

    async def interrupt(self) -> int:
        """Wait for the interrupt; returns its flags, and clears them."""
        irq = self.dut.irq
        while not irq.value:
            await First(RisingEdge(irq), ClockCycles(self.dut.clk, 500))
            assert self.watch.still < _PATIENCE, "no interrupt"
        _cover.hit("irq_rises")
        flags = await self.read("interrupt")
        await self.write("interrupt", flags)
        await ClockCycles(self.dut.clk, 3)
        assert not irq.value, "the interrupt stays"
        _cover.hit("irq_falls")
        return flags

    async def run(self) -> None:
        """Have the program carried out, and compare."""
        rng = self.rng
        for place in sorted((rng.randint(0, len(self.program)) for _ in range(rng.choice([0, 0, 1, 2]))), reverse=True):
            kind = rng.choice([Opcode.NOP, Opcode.FENCE])
            _cover.hit(kind.name.lower())
            self.program.insert(place, Instruction(kind, tag=rng.getrandbits(32)))
        polled = rng.random() < 0.2
        await self.write("interrupt_enable", 0 if polled else 3)
        self.program.append(Instruction(Opcode.RAISE))
        await self.put()
        if polled:
            await self.until("queue_head", lambda head: head == self.tail)
            assert not self.dut.irq.value
            assert await self.read("interrupt") == 1
            await self.write("interrupt", 1)
            await self.write("interrupt_enable", 3)
            _cover.hit("polled")
            _cover.hit("done_without_irq")
        else:
            assert await self.interrupt() == 1
            assert await self.read("queue_head") == self.tail
        assert await self.read("status") == 0
        await self.compare()

    async def compare(self) -> None:
        """Records and memory."""
        self.done += len(self.due)
        assert await self.read("completions") == self.done
        self.check_records()
        self.watch.check_all_answered()
        self.check_memory()
        self.areas, self.free, self.last = [], self.fixed, None

    def check_records(self) -> None:
        size = 1 << self.record_bits
        first = self.done - len(self.due) + 1
        _cover.hit_if((first - 1) % size + len(self.due) > size, "records_wrap")
        for number, wanted in enumerate(self.due, first):
            if number <= self.done - size:
                continue  # overwritten by now
            address = self.records.address + (number - 1) % size * RECORD_BYTES
            found = self.peek(address, RECORD_BYTES)
            record = Record.decode(found)
            assert record == wanted, f"record {record}, not {wanted}"
            assert record.number == number, f"record {record.number}, not {number}"
            self.want(address, found)
            _record.checks += 1
        self.due = []

    def check_memory(self) -> None:
        """Every byte."""
        if self.memory.kept != self.wanted:
            wrong = [n for n, (a, b) in enumerate(zip(self.memory.kept, self.wanted, strict=True)) if a != b]
            address = self.memory.base + wrong[0]
            near = [area for area in self.areas if area.address <= address < area.address + area.size]
            place = f"byte {address - near[0].address} of {near[0].name}" if near else "nothing that is to be written"
            found, wanted = self.memory.kept[wrong[0]], self.wanted[wrong[0]]
            raise AssertionError(f"{len(wrong)} bytes differ; at {address:#x}, {place}: {found:#x}, not {wanted:#x}")
        _record.checks += sum(area.size for area in self.areas) // 4

    # when something is wrong

    async def fails(
        self,
        code: ErrorCode,
        *,
        source: int = 0,
        response: int = 0,
        place: tuple[int, int, int] = (0, 0, 0),
        rows: frozenset[int] | None = None,
        opcode_known: bool = True,
        recorded: bool = True,
    ) -> None:
        """Have the program carried out, of which the last operation fails like this; nothing comes after it.

        ``rows``: what the record may give as row.
        """
        given = self.due.pop()
        wanted = Record(code, given.opcode, source, response, given.tag, (0, 0), *place)
        self.program.append(Instruction(Opcode.RAISE))
        await self.put()
        assert await self.interrupt() == 2
        found = await self.error()
        if not opcode_known:
            wanted = replace(wanted, opcode=found.opcode, tag=found.tag)
        if code == ErrorCode.BAD_INSTRUCTION:
            wanted = replace(wanted, sample=found.sample, table=found.table)
        if rows is not None:
            assert found.row in rows, f"row {found.row} is none of {sorted(rows)}"
            wanted = replace(wanted, row=found.row)
        assert found == wanted, f"error registers say {found}, not {wanted}"
        self.due.append(wanted)
        await self.given_up(recorded=recorded)

    async def error(self) -> Record:
        """What the registers say."""
        assert await self.read("status") & 4
        word = await self.read("error_code")
        tag, sample, table, row = [await self.read(f"error_{name}") for name in ("tag", "sample", "table", "row")]
        return Record(
            ErrorCode(word & 0xFF), word >> 8 & 0xFF, word >> 16 & 0xFF, word >> 24 & 3, tag, (0, 0), sample, table, row
        )

    async def given_up(self, *, recorded: bool = True) -> None:
        """The record comes, and nothing after it."""
        wanted = self.done + len(self.due)
        await self.until("completions", lambda completions: completions == wanted)
        self.done = wanted
        if recorded:
            self.check_records()
        self.due = []
        self.loosen()
        head = await self.read("queue_head")
        await self.write("queue_tail", self.tail)
        await ClockCycles(self.dut.clk, 50)
        assert await self.read("queue_head") == head
        assert await self.read("completions") == wanted
        self.watch.check_all_answered()
        _cover.hit("nothing_more_after_an_error")

    def area(self, name: str) -> _Area:
        """The last of this name."""
        return [area for area in self.areas if area.name == name][-1]

    def refuse(self, area: _Area, size: int | None = None) -> int:
        """Have a part of the first ``size`` bytes of ``area`` refused; returns the response."""
        rng = self.rng
        response = rng.choice([AxiResp.SLVERR, AxiResp.DECERR])
        first = rng.randrange(0, size or area.size, 4)
        self.memory.refuse(Refusal(area.address + first, rng.choice([1, 4, area.size - first]), response))
        _cover.hit(f"answered_{response.name}")
        return int(response)

    # memory

    def place(self, name: str, size: int, unit: int) -> _Area:
        """Room somewhere behind what is used, at a multiple of ``unit``; often shortly before 4 KiB end."""
        rng = self.rng
        at = self.free + rng.randint(0, 9) * 4
        if rng.random() < 0.4:
            at += (-at - rng.randint(0, 9) * unit) % _PAGE
        at += -(self.memory.base + at) % unit
        self.free = at + size + self.apart
        assert self.free < _MEMORY_BYTES, "the bench's memory is too small"
        area = _Area(name, self.memory.base + at, size)
        self.areas.append(area)
        return area

    def poke(self, address: int, data: bytes) -> None:
        place = address - self.memory.base
        self.memory.kept[place : place + len(data)] = data
        self.want(address, data)

    def want(self, address: int, data: bytes) -> None:
        place = address - self.memory.base
        self.wanted[place : place + len(data)] = data

    def peek(self, address: int, size: int) -> bytes:
        place = address - self.memory.base
        return bytes(self.memory.kept[place : place + size])

    def loosen(self) -> None:
        """Take what was to be written as it is: an operation was given up; the rest must not have changed."""
        for area in self.areas:
            if area.name in _WRITTEN_BY:
                self.want(area.address, self.peek(area.address, area.size))
        self.want(self.records.address, self.peek(self.records.address, self.records.size))
        self.check_memory()
        self.areas = []

    def array(self, name: str, numbers: Any, unit: int) -> int:
        """Put an array somewhere; returns its address, or one of nothing if it is empty."""
        data = numbers.tobytes()
        if not data:
            return _NOWHERE
        area = self.place(name, len(data), unit)
        self.poke(area.address, data)
        return area.address

    def result(self, name: str, size: int, unit: int) -> int:
        """Room for a result."""
        return self.place(name, size, unit).address if size else _NOWHERE

    # programs

    def set(self, values: dict[Operand, int] | list[tuple[Operand, int, int]]) -> None:
        """SET what isn't set to that, in any order."""
        rows = [(operand, 0, value) for operand, value in values.items()] if isinstance(values, dict) else values
        self.rng.shuffle(rows)
        for operand, index, value in rows:
            if self.values.get((operand, index)) != value or self.rng.random() < 0.1:
                self.program.append(Instruction.set(operand, value, index))
            self.values[operand, index] = value

    def operate(self, opcode: Opcode, counts: tuple[int, int] = (0, 0), bad: AcceleratorError | None = None) -> None:
        """The operation, and its record."""
        tag = self.rng.getrandbits(32)
        self.program.append(Instruction(opcode, tag=tag))
        code, place = ErrorCode.NONE, (0, 0, 0)
        if bad is not None:
            code = bad.code
            sample, table, row = re.findall(r"sample (\d+), table (\d+): id (-?\d+) ", str(bad))[0]
            place = int(sample), int(table), int(row) & 0xFFFFFFFF
        self.due.append(Record(code, opcode, 0, 0, tag, counts, *place))
        _cover.hit(opcode.name)

    def batch_operands(self, batch: _Batch) -> dict[Operand, int]:
        """Where ``batch`` lies, after it was put there."""
        rng = self.rng
        self.model.layout = SlotLayout(
            _preset, self.layout.rows[: batch.tables], self.layout.wholly_hot[: batch.tables]
        )
        length = batch.bag_length() if rng.random() < 0.7 else 0
        # LEARN and CLASSIFY of an empty batch read nothing
        offsets = _NOWHERE if length or not batch.samples else self.array("offsets", batch.offsets, 8)
        ids = self.array("ids", batch.ids, 4)
        _cover.hit("one_length" if length else "offsets_read")
        _cover.hit_if(ids % _WIDTH, "ids_begin_within_a_beat")
        lengths = np.diff(batch.offsets)
        _cover.hit_if(batch.samples == 0, "no_samples")
        _cover.hit_if(batch.samples == 1, "one_sample")
        _cover.hit_if(batch.samples > 4 * _preset.chunk, "many_samples")
        _cover.hit_if(batch.samples and not batch.ids.size, "no_lookups")
        _cover.hit_if((lengths == 0).any(), "bag_empty")
        _cover.hit_if((lengths == 1).any(), "bag_one")
        _cover.hit_if((lengths > 2 * _preset.chunk).any(), "bag_of_many")
        _cover.hit_if((batch.ids == 0).any(), "id_zero")
        _cover.hit_if((batch.ids < 0).any(), "negative_id")
        _cover.hit_if(batch.tables == 1, "one_table")
        _cover.hit_if(batch.tables == _preset.max_tables, "all_tables")
        hot = self.layout.wholly_hot[: batch.tables]
        _cover.hit_if(all(hot), "all_hot")
        tables = self.table_of(batch)
        rows = np.array(self.layout.rows, np.int64)[tables]
        _cover.hit_if((batch.ids == rows - 1).any(), "id_last")
        outside = (batch.ids < 0) | (batch.ids >= rows)
        _cover.hit_if((outside & np.array(hot)[tables]).any(), "bad_id_of_a_hot_table")
        _cover.hit_if(batch.samples == _preset.max_batch, "largest_batch")
        return {
            Operand.IDS: ids,
            Operand.OFFSETS: offsets,
            Operand.SAMPLES: batch.samples,
            Operand.TABLES: batch.tables,
            Operand.BAG_LENGTH: length,
            Operand.LOOKUPS: batch.ids.size,
        }

    def of_table(self, batch: _Batch, table: int) -> NDArray[np.int32]:
        """Ids of ``table``."""
        first, last = batch.offsets[[table * batch.samples, (table + 1) * batch.samples]]
        return batch.ids[first:last]

    def table_of(self, batch: _Batch) -> NDArray[np.int64]:
        """The table of each id."""
        return np.repeat(np.arange(batch.tables), [self.of_table(batch, t).size for t in range(batch.tables)])

    def learn(self, batch: _Batch) -> None:
        unused = dict.fromkeys((Operand.SLOTS, Operand.POPULAR, Operand.REST), _NOWHERE)
        self.set(self.batch_operands(batch) | unused)
        bad = None
        try:
            self.model.learn(batch)
        except AcceleratorError as error:
            bad = error
            _cover.hit("bad_id_learned")
        self.operate(Opcode.LEARN, bad=bad)

    def classify(self, batch: _Batch) -> None:
        operands, bad = self.batch_operands(batch), None
        try:
            stitch = self.model.classify(batch)
        except AcceleratorError as error:
            bad, stitch = error, cast(Stitch, error.stitch)
            _cover.hit("bad_id_classified")
        slots = self.result("slots", 4 * batch.ids.size, 4)
        lists = {
            Operand.POPULAR: (self.result("popular", 4 * batch.samples, _WIDTH), stitch.popular),
            Operand.REST: (self.result("rest", 4 * batch.samples, _WIDTH), stitch.rest),
        }
        self.set(operands | {Operand.SLOTS: slots} | {operand: address for operand, (address, _) in lists.items()})
        self.operate(Opcode.CLASSIFY, (stitch.popular.size, stitch.rest.size), bad)
        if batch.ids.size:
            self.want(slots, stitch.slots.tobytes())
        if batch.samples:
            for address, numbers in lists.values():
                self.want(address, numbers.tobytes())
        _cover.hit_if(slots % _WIDTH, "slots_begin_within_a_beat")
        if batch.samples and bad is None:
            mixed = stitch.popular.size and stitch.rest.size
            _cover.hit("mixed" if mixed else "all_popular" if stitch.popular.size else "none_popular")
        self.last = batch, slots, stitch

    def gather(self, batch: _Batch, stitch: Stitch, dim: int, *, weighted: bool, slots: int | None = None) -> int:
        """The sums of ``stitch.rest``; ``slots``: where the slots lie already. Returns where sums go."""
        rng = self.rng
        operands = self.batch_operands(batch)
        bases = self.table_bases(dim, batch.tables)
        factors = None
        if weighted:
            patterns = [table_word(rng.getrandbits(40) << 2) for _ in range(batch.ids.size)]
            factors = np.array(patterns, np.uint32).view(np.float32)
        bad, sums = self.sums(batch, stitch, bases, dim, factors)
        missed = self.missed(batch, stitch)
        address = self.result("vectors", sums.nbytes, _WIDTH)
        if sums.size:
            self.want(address, sums.tobytes())
        self.set([(Operand.TABLE_BASE, table, base) for table, base in enumerate(bases)])
        self.set(
            operands
            | {
                Operand.SLOTS: self.array("slots of before", stitch.slots, 4) if slots is None else slots,
                Operand.REST: self.array("list", stitch.rest, _WIDTH),
                Operand.REST_COUNT: stitch.rest.size,
                Operand.VECTORS: address,
                Operand.DIM: dim,
                Operand.WEIGHTED: int(weighted),
                Operand.WEIGHTS: _NOWHERE if factors is None else self.array("weights", factors, 4),
            }
        )
        self.operate(Opcode.GATHER, (stitch.rest.size * batch.tables, missed), bad)
        _cover.hit("weighted" if weighted else "plain")
        _cover.hit_if(4 * dim == _WIDTH, "row_of_one_beat")
        _cover.hit_if(dim == _preset.max_dim, "longest_row")
        _cover.hit_if(bad is not None, "bad_id_gathered")
        _cover.hit_if(slots is not None, "slots_of_a_classify")
        if batch.samples:
            some = "some" if stitch.rest.size else "none"
            _cover.hit(f"list_of_{'all' if stitch.rest.size == batch.samples else some}")
        return address

    def table_bases(self, dim: int, tables: int) -> list[int]:
        """A table's first rows lie on both sides of a multiple of 4 KiB."""
        rng = self.rng
        return [
            (table + 1 << 52) + (rng.getrandbits(38) << 12) - _WIDTH * rng.randint(0, dim * 4 // _WIDTH * 3)
            for table in range(tables)
        ]

    def missed(self, batch: _Batch, stitch: Stitch) -> int:
        """Rows that are gathered."""
        count = 0
        for sample in stitch.rest.tolist():
            for table in range(batch.tables):
                bag = slice(*batch.offsets[table * batch.samples + sample :][:2])
                ids = batch.ids[bag][stitch.slots[bag] == MISS]
                good = (ids >= 0) & (ids < self.layout.rows[table])
                count += 0 if self.layout.wholly_hot[table] else int(good.sum())
        return count

    def sums(
        self, batch: _Batch, stitch: Stitch, bases: list[int], dim: int, factors: NDArray[np.float32] | None
    ) -> tuple[AcceleratorError | None, NDArray[np.float32]]:
        """What the model complains of, and the sums without that."""
        weight = cast(Any, _Tables(bases, dim))
        rows = np.array([table << 40 for table in range(batch.tables)], np.int64)
        try:
            return None, self.model.gather(batch, stitch, weight, rows, factors)
        except AcceleratorError as error:
            slots = stitch.slots.copy()
            for table in range(batch.tables):
                first, last = batch.offsets[[table * batch.samples, (table + 1) * batch.samples]]
                ids = batch.ids[first:last]
                slots[first:last][(ids < 0) | (ids >= self.layout.rows[table])] = 0
            return error, self.model.gather(batch, replace(stitch, slots=slots), weight, rows, factors)

    def read_log(self) -> None:
        """READ; every entry is compared, its RRPV too."""
        state, rows = self.model.state(), self.model.read()
        address = self.result("entries", ENTRY_BYTES * rows.slots.size, _WIDTH)
        words = [
            row | slot << 32 | table << 54 | int(state.rrpv[slot]) << 62
            for slot, table, row in zip(rows.slots.tolist(), rows.tables.tolist(), rows.rows.tolist(), strict=True)
        ]
        assert all(entry(word)[0] < _preset.entries for word in words)
        if words:
            self.want(address, np.array(words, np.uint64).tobytes())
        self.set({Operand.ENTRIES: address})
        self.operate(Opcode.READ, (rows.slots.size, 0))
        _cover.hit("log_read" if rows.slots.size else "log_empty")

    def clear(self) -> None:
        self.model.clear()
        self.operate(Opcode.CLEAR)

    # batches

    def batch(
        self,
        samples: int,
        *,
        lengths: Sequence[int] = (1,),
        spread: int = 40,
        bad: float = 0.0,
        tables: int | None = None,
    ) -> _Batch:
        """Ids with a heavy head, some anywhere, some at the edges; a share ``bad`` of them outside of their tables."""
        rng = self.rng

        def one(rows: int) -> int:
            if rng.random() < bad:
                return rng.choice([x for x in (-1, rows, (1 << 31) - 1, -(1 << 31)) if not 0 <= x < rows])
            draw = rng.random()
            if draw < 0.5:
                return rng.randrange(min(rows, 4))
            if draw < 0.9:
                return rng.randrange(min(rows, spread))
            return rng.choice([0, rows - 1, rng.randrange(rows)])

        rows_of = self.layout.rows[: tables or rng.randint(1, len(self.layout.rows))]
        return _batch(
            [[[one(rows) for _ in range(rng.choice(lengths))] for _ in range(samples)] for rows in rows_of], samples
        )

    def any_batch(self, most: int = 60) -> _Batch:
        rng = self.rng
        lengths = rng.choice([(1,), (2,), (0, 1, 2, 3), (0,), (1, 0, 2 * _preset.chunk + 1), (3,)])
        samples = rng.choice([0, 1, _preset.chunk, rng.randint(1, most), rng.randint(1, most)])
        return self.batch(samples, lengths=lengths, spread=rng.choice([4, 40, 4000]), bad=rng.choice([0, 0, 0.02]))

    def any_stitch(self, batch: _Batch) -> Stitch:
        """Slots and list that no CLASSIFY need have given: what is missed is anybody's choice."""
        rng = self.rng
        share = rng.choice([0.0, 0.5, 0.9, 1.0])
        slots = [MISS if rng.random() < share else rng.getrandbits(31) for _ in range(batch.ids.size)]
        listed = rng.choice([0.0, 0.3, 1.0])
        rest = [sample for sample in range(batch.samples) if rng.random() < listed]
        return Stitch(np.array(slots, np.int32), np.zeros(0, np.int32), np.array(rest, np.int32))

    def any_dim(self) -> int:
        return _preset.lanes * self.rng.choice([1, 2, self.rng.randint(1, min(8, _preset.row_beats))])

    def any_operation(self) -> None:
        rng = self.rng
        kind = rng.choice(["learn", "learn", "classify", "classify", "gather", "gather", "stitch", "read", "clear"])
        if kind in ("learn", "classify"):
            getattr(self, kind)(self.any_batch())
        elif kind == "read":
            if _READS_SOON or rng.random() < 0.3:
                self.read_log()
        elif kind == "clear":
            if rng.random() < 0.3:
                self.clear()
        elif kind == "stitch" and self.last is not None:
            batch, slots, stitch = self.last
            self.gather(batch, stitch, self.any_dim(), weighted=rng.random() < 0.5, slots=slots)
        else:
            batch = self.any_batch(30)
            self.gather(batch, self.any_stitch(batch), self.any_dim(), weighted=rng.random() < 0.5)

    def gathered(self, samples: int = 8, *, dim: int | None = None) -> tuple[_Batch, Stitch]:
        """A weighted GATHER of which all rows are missed, but few listed."""
        while True:
            batch = self.batch(samples, lengths=(0, 1, 2, 3))
            stitch = _missed(batch, sorted(self.rng.sample(range(samples), max(1, samples // 2))))
            if self.missed(batch, stitch):
                break
        self.gather(batch, stitch, dim or self.any_dim(), weighted=True)
        return batch, stitch

    def classified(self) -> Stitch:
        """A CLASSIFY that gives both lists, by a log that was made so."""
        self.learn(self.batch(8))
        while True:
            batch = self.batch(_preset.chunk * 3, lengths=(0, 1, 1, 2), spread=200)
            self.model.layout = SlotLayout(
                _preset, self.layout.rows[: batch.tables], self.layout.wholly_hot[: batch.tables]
            )
            stitch = self.model.classify(batch)
            if stitch.popular.size and stitch.rest.size:
                break
        self.classify(batch)
        return stitch

    def large(self, operation: Opcode) -> None:
        """An operation that takes its time."""
        if operation == Opcode.READ:
            self.learn(self.batch(12, spread=4000))
            self.read_log()
        elif operation == Opcode.CLEAR:
            self.clear()
        elif operation == Opcode.GATHER:
            self.gathered(16)
        else:
            getattr(self, operation.name.lower())(self.batch(40, lengths=(0, 1, 2, 3)))

    async def works(self) -> None:
        """Whether everything works."""
        self.learn(self.batch(5))
        self.classify(self.batch(6, lengths=(0, 1, 2)))
        batch = self.batch(4, lengths=(1, 2))
        self.gather(batch, self.any_stitch(batch), self.any_dim(), weighted=True)
        if _READS_SOON or self.rng.random() < 0.1:
            self.read_log()
        await self.run()

    def end(self) -> None:
        """Count who read and wrote."""
        asked = self.watch.asked
        for source in ReadSource:
            _cover.hit_if(asked[f"r{source.value}"], f"{source.name.lower()}_{source.value}_read")
        for writer in WriteSource:
            _cover.hit_if(asked[f"w{writer.value}"], f"{writer.name.lower()}_{writer.value}_written")
        _cover.hit_if(all(asked[f"r{context}"] for context in range(CONTEXTS)), "every_context_reads")
        _record.cycles += self.watch.cycles
        _record.write()


def _layout(rng: Random, tables: int | None) -> SlotLayout:
    """Tables of every size, some of them wholly hot; the last has rows that the log does and doesn't hold."""
    count = tables or rng.choice([rng.randint(2, 5), min(_preset.max_tables, 8)])
    most = min(_preset.max_rows, 1 << 31)
    sizes = [rng.choice([most, most - rng.randrange(100), min(most, 700), 1, 7]) for _ in range(count - 1)]
    sizes.append(most - rng.randrange(100))
    hot = [rng.random() < 0.3 for _ in sizes[1:]] + [False]
    return SlotLayout(_preset, tuple(min(n, 5000) if h else n for n, h in zip(sizes, hot, strict=True)), tuple(hot))


async def _start(dut: Any, purpose: str, **more: Any) -> _Board:
    start_clock(dut)
    board = _Board(dut, _session.rng(purpose), **more)
    await board.power_up()
    return board


@cocotb.test()
@cocotb.parametrize(pauses=[0.0, 0.2, 0.6])
async def programs_do_as_the_model_does(dut: Any, pauses: float) -> None:
    board = await _start(dut, f"programs {pauses}", pauses=pauses)
    for _ in range(6):
        for _ in range(board.rng.randint(1, 6)):
            board.any_operation()
        await board.run()
    board.end()


@cocotb.test()
async def batches_of_every_shape(dut: Any) -> None:
    board = await _start(dut, "shapes", pauses=0.1)
    rng, layout = board.rng, board.layout
    one_id = _batch([[[min(3, rows - 1)]] * 3 * _preset.chunk for rows in layout.rows], 3 * _preset.chunk)
    empty_bags = _batch([[[]] * 5 for _ in layout.rows], 5)
    for batch in (one_id, empty_bags, _batch([[] for _ in layout.rows], 0), board.batch(1)):
        board.classify(batch)
        board.learn(batch)
        board.classify(batch)
        board.gather(batch, board.any_stitch(batch), board.any_dim(), weighted=False)
        await board.run()
    _cover.hit("one_id_through_a_batch")
    for dim in (_preset.lanes, _preset.max_dim):
        batch, _ = board.gathered(4, dim=dim)
        await board.run()
    batch = board.batch(9, lengths=(1, 2), bad=0.4, tables=len(layout.rows))
    board.gather(batch, _missed(batch, range(9)), _preset.lanes, weighted=False)
    board.learn(batch)
    board.classify(batch)
    await board.run()
    for operation in (board.learn, board.classify, board.classify):
        batch = board.batch(9, lengths=(1, 2))
        place = rng.randrange(batch.ids.size)
        batch.ids[place] = min(layout.rows[board.table_of(batch)[place]], (1 << 31) - 1)
        operation(batch)
    await board.run()
    board.end()


@cocotb.test()
async def the_largest_batch(dut: Any) -> None:
    board = await _start(dut, "largest")
    most, rng = _preset.max_batch, board.rng
    tables = len(board.layout.rows) if most <= 64 else 1
    board.learn(board.batch(most, tables=tables))
    await board.run()
    batch = board.batch(most, tables=tables)
    board.classify(batch)
    rest = [*sorted(rng.sample(range(most - 1), 20)), most - 1]
    board.gather(batch, _missed(batch, rest), _preset.lanes, weighted=False)
    await board.run()
    # a bag of more rows than a context has room for, and behind it more offsets than there is room for
    table, samples = board.layout.wholly_hot.index(False), min(most, 64)
    long = [rng.randrange(min(board.layout.rows[table], 500)) for _ in range(900)]
    short = [[0] * (n % 3) for n in range(samples)]
    bags = [short] * len(board.layout.rows)
    bags[table] = [[0], long, [], long[:9], *short[4:]]
    batch = _batch(bags, samples)
    board.gather(batch, _missed(batch, [0, 1, 2, 3, samples - 1]), _preset.lanes, weighted=True)
    _cover.hit("bag_of_more_than_a_context_holds")
    await board.run()
    board.end()


@cocotb.test()
async def as_many_tables_as_there_may_be(dut: Any) -> None:
    board = await _start(dut, "tables", pauses=0.1, tables=_preset.max_tables)
    for _ in range(3):
        while (batch := board.batch(2, lengths=(0, 1))).tables < _preset.max_tables:
            pass
        board.learn(batch)
        board.classify(batch)
        board.gather(batch, board.any_stitch(batch), _preset.lanes, weighted=False)
        await board.run()
    board.end()


@cocotb.test()
async def reads_that_memory_refuses(dut: Any) -> None:
    board = await _start(dut, "refused reads", pauses=0.1, queues=(6, 7))
    rng, board.apart = board.rng, _WIDTH  # no beat is of two arrays
    for name in _READ_BY:
        source = ReadSource[name.upper()]
        rows = None
        if name in ("offsets", "ids"):
            batch = board.batch(3 * _preset.chunk, lengths=(0, 1, 2))
            rng.choice([board.learn, board.classify])(batch)
            response = board.refuse(board.area(name))
        elif name == "instructions":
            board.learn(board.batch(3))
            response = board.refuse(_Area("instruction", board.next_instruction(), INSTRUCTION_BYTES))
        elif name == "rows":
            response, rows = _refuse_a_row(board)
        else:
            batch, _ = board.gathered(3 * _preset.chunk)
            area = board.area({"rest": "list", "slots": "slots of before"}.get(name, name))
            if name != "rest":  # of wholly hot tables nothing is read
                cold = [table for table in range(batch.tables) if not board.layout.wholly_hot[table]]
                bags = [table * batch.samples + sample for table in cold for sample in range(batch.samples)]
                first, last = rng.choice([p for bag in bags if (p := batch.offsets[bag : bag + 2].tolist())[0] < p[1]])
                area = _Area(name, area.address + 4 * first, 4 * (last - first))
            response = board.refuse(area)
        await board.fails(
            ErrorCode.READ_FAILED, source=source, response=response, rows=rows, opcode_known=name != "instructions"
        )
        _cover.hit(f"read_of_{name}_refused")
        await board.restart()
        await board.works()
    board.end()


def _refuse_a_row(board: _Board) -> tuple[int, frozenset[int]]:
    """A GATHER, and one of its rows refused; returns the response, and where the sums with that row go."""
    while True:
        dim = board.any_dim()
        batch, stitch = board.gathered(dim=dim)
        places: dict[tuple[int, int], set[int]] = {}
        for place, sample in enumerate(stitch.rest.tolist()):
            for table in range(batch.tables):
                for row in batch.ids[slice(*batch.offsets[table * batch.samples + sample :][:2])].tolist():
                    if not board.layout.wholly_hot[table]:
                        vector = (place * batch.tables + table) * (dim // _preset.lanes)
                        places.setdefault((table, row), set()).add(vector)
        if places:
            break
        board.program.clear()
        board.due.clear()
        board.values.clear()
    table, row = board.rng.choice(list(places))
    address = board.values[Operand.TABLE_BASE, table] + 4 * dim * row
    return board.refuse(_Area("row", address, 4 * dim)), frozenset(places[table, row])


@cocotb.test()
async def writes_that_memory_refuses(dut: Any) -> None:
    board = await _start(dut, "refused writes", pauses=0.1, queues=(6, 7))
    for name in _WRITTEN_BY:
        size = 0
        if name in ("slots", "popular", "rest"):
            stitch = board.classified()
            area = board.area(name)
            size = 4 * (stitch.slots.size if name == "slots" else getattr(stitch, name).size)
        elif name == "vectors":
            board.gathered()
            area = board.area(name)
        elif name == "entries":
            while not board.model.read().slots.size:
                board.learn(board.batch(4))
            board.read_log()
            area = board.area(name)
        else:
            board.clear()
            place = board.done & (1 << board.record_bits) - 1
            area = _Area(name, board.records.address + place * RECORD_BYTES, RECORD_BYTES)
        size = size or area.size
        response = board.refuse(area, size)
        await board.fails(
            ErrorCode.WRITE_FAILED,
            source=WriteSource[name.upper()],
            response=response,
            recorded=name != "records",
        )
        _cover.hit(f"write_of_{name}_refused")
        await board.restart()
        await board.works()
    board.end()


_WRONG = {
    Operand.IDS: (2, 1 << 63 | 1),
    Operand.OFFSETS: (4, 1),
    Operand.SLOTS: (2, 3),
    Operand.WEIGHTS: (1, 2),
    Operand.POPULAR: (4, _WIDTH // 2),
    Operand.REST: (4, _WIDTH + 1),
    Operand.VECTORS: (4, _WIDTH // 2),
    Operand.ENTRIES: (4, _WIDTH // 2),
    Operand.SAMPLES: (_preset.max_batch + 1, 1 << 63),
    Operand.TABLES: (0, _preset.max_tables + 1, 1 << 32),
    Operand.BAG_LENGTH: (1 << 16, 1 << 40),
    Operand.LOOKUPS: (1 << 32, 1 << 63),
    Operand.DIM: (0, 1, _preset.max_dim + _preset.lanes, 1 << 32),
    Operand.WEIGHTED: (2, 1 << 32),
    Operand.REST_COUNT: (_preset.max_batch + 1, 1 << 32),
    Operand.TABLE_ROWS: ((1 << 31) + 1, 1 << 63),
    Operand.TABLE_FIXED: (1 << 33, 1 << 63),
    Operand.TABLE_BASE: (4, _WIDTH // 2),
}


@cocotb.test()
async def instructions_that_make_no_sense(dut: Any) -> None:
    start_clock(dut)
    board = _Board(dut, _session.rng("no sense"), queues=(6, 7))
    rng = board.rng
    dut.rst.value = 1
    await ClockCycles(dut.clk, 3)
    dut.rst.value = 0
    await board.set_up()

    async def refused(instruction: Instruction, code: ErrorCode, place: tuple[int, int, int]) -> None:
        board.program.append(instruction)
        board.due.append(Record(code, instruction.opcode, 0, 0, instruction.tag, (0, 0), *place))
        await board.fails(code, place=place)
        await board.restart()

    tag = rng.getrandbits(32)
    learn = Instruction(rng.choice([Opcode.LEARN, Opcode.CLASSIFY]), tag=tag)
    await refused(learn, ErrorCode.BAD_OPERAND, (0, Operand.TABLES, 0))
    _cover.hit("no_tables_set")
    board.program.append(Instruction.set(Operand.TABLES, 1))
    await refused(Instruction(Opcode.GATHER, tag=tag), ErrorCode.BAD_OPERAND, (0, Operand.DIM, 0))
    _cover.hit("no_dim_set")
    board.set({Operand.DIM: _preset.lanes, Operand.SAMPLES: 2, Operand.TABLES: 1, Operand.REST_COUNT: 3})
    await refused(Instruction(Opcode.GATHER, tag=tag), ErrorCode.BAD_OPERAND, (0, Operand.REST_COUNT, 3))
    _cover.hit("list_longer_than_the_batch")
    for operand in rng.sample(list(_WRONG), len(_WRONG)):
        value, index = rng.choice(_WRONG[operand]), 0
        if operand >= Operand.TABLE_ROWS:
            index = rng.choice([0, _preset.max_tables - 1, _preset.max_tables])
            value = 0 if index == _preset.max_tables else value
        wrong = Instruction(Opcode.SET, operand, index, tag, value)
        await refused(wrong, ErrorCode.BAD_OPERAND, (index, operand, value & 0xFFFFFFFF))
        _cover.hit(f"bad_{operand.name}")
    for name, wrong in (
        ("opcode", Instruction(cast(Opcode, rng.randint(10, 255)), rng.getrandbits(8), rng.getrandbits(16), tag)),
        ("operand", Instruction(Opcode.SET, rng.choice([15, 19, rng.randint(20, 255)]), rng.getrandbits(16), tag)),
    ):
        word = int.from_bytes(wrong.encode()[:4], "little")
        await refused(wrong, ErrorCode.BAD_INSTRUCTION, (0, 0, word))
        _cover.hit(f"no_such_{name}")
    await board.works()
    board.end()


def _first_wrong_block(batch: _Batch, offsets: list[int]) -> tuple[int, int, int] | None:
    """(sample, table, 0) of the first block whose offsets fall or lead beyond the batch's lookups."""
    for first in range(0, batch.samples, _preset.chunk):
        last = min(first + _preset.chunk, batch.samples)
        for table in range(batch.tables):
            words = offsets[table * batch.samples + first : table * batch.samples + last + 1]
            if words != sorted(words) or words[-1] > batch.ids.size:
                return first, table, 0
    return None


@cocotb.test()
async def offsets_and_lists_that_are_wrong(dut: Any) -> None:
    board = await _start(dut, "wrong", pauses=0.1, queues=(6, 7))
    rng = board.rng
    for operation in _OPERATIONS[:3]:
        for kind in ("offsets_fall", "offsets_lead_beyond", "offsets_lead_far_beyond"):
            place = None
            while place is None:
                batch = board.batch(3 * _preset.chunk + 1, lengths=(0, 1, 2, 3))
                offsets = batch.offsets.tolist()
                at = rng.randrange(1, len(offsets))
                if kind == "offsets_fall":
                    offsets[at] = rng.choice([offsets[at - 1] - 1, offsets[at] - 1])
                elif kind == "offsets_lead_beyond":
                    offsets[-1] += rng.randint(1, 3)
                else:
                    offsets[at] = rng.choice([1 << 31, 1 << 40, 1 << 63])
                offsets = [offset & (1 << 64) - 1 for offset in offsets]
                place = _first_wrong_block(batch, offsets)
            if operation == Opcode.GATHER:
                board.gather(batch, board.any_stitch(batch), board.any_dim(), weighted=False)
            else:
                getattr(board, operation.name.lower())(batch)
            board.poke(board.area("offsets").address, np.array(offsets, np.uint64).tobytes())
            await board.fails(ErrorCode.BAD_OFFSETS, place=place)
            _cover.hit(kind)
            _cover.hit(f"bad_offsets_in_{operation.name}")
            await board.restart()
    for kind in ("list_repeats", "list_falls", "list_leads_beyond"):
        samples = 3 * _preset.chunk
        batch, stitch = board.gathered(samples)
        rest = stitch.rest.copy()
        at = rng.randrange(1, rest.size)
        if kind == "list_repeats":
            rest[at] = rest[at - 1]
        elif kind == "list_falls":
            rest[[at - 1, at]] = rest[[at, at - 1]]
        else:
            rest[-1] = rng.choice([samples, 1 << 20, -1, -(1 << 31)])
        board.poke(board.area("list").address, rest.tobytes())
        await board.fails(ErrorCode.BAD_LIST)
        _cover.hit(kind)
        await board.restart()
        await board.works()
    board.end()


@cocotb.test()
async def a_memory_that_hangs(dut: Any) -> None:
    board = await _start(dut, "hung", queues=(6, 7))
    for operation in (Opcode.LEARN, Opcode.CLASSIFY, Opcode.GATHER, Opcode.READ):
        for back_first in (False, True):
            hung = False
            while not hung:
                await board.write("watchdog", 2 * _preset.sets_per_bank + 300)
                board.large(operation)
                hung = await _hang(board, operation)
                if hung and not back_first:
                    await board.write("control", 0)
                    await board.write("control", 2)
                    await ClockCycles(dut.clk, 100)
                    assert await board.read("status") & 8, "the reset doesn't wait for memory"
                    _cover.hit("hung_and_reset")
                board.memory.hang(False)
                if hung and back_first:
                    await board.given_up()
                    _cover.hit("hung_and_back")
                await board.restart()
            await board.works()
    for _ in range(3):
        await _hang_while_sums_are_written(board)
    board.end()


async def _hang_while_sums_are_written(board: _Board) -> None:
    """Reset where who writes is in the middle of a burst and can't go on; then the same again, undisturbed."""
    for undisturbed in (False, True):
        bags = [[[0]] * 16 for _ in board.layout.rows]
        stitch = Stitch(np.zeros(16 * len(bags), np.int32), np.zeros(0, np.int32), np.arange(16, dtype=np.int32))
        board.gather(_batch(bags, 16), stitch, _preset.max_dim, weighted=False)
        if undisturbed:
            await board.run()
            break
        board.program.append(Instruction(Opcode.RAISE))
        before = board.watch.writes
        await board.put()
        while board.watch.writes == before:
            await ClockCycles(board.dut.clk, 1)
        await ClockCycles(board.dut.clk, board.rng.randint(1, 20))
        board.memory.hang(True)
        await ClockCycles(board.dut.clk, 200)
        await board.write("control", 2)
        await ClockCycles(board.dut.clk, 20)
        board.memory.hang(False)
        await board.restart()
        _cover.hit("reset_where_sums_wait")


async def _hang(board: _Board, operation: Opcode) -> bool:
    """Let memory hang while the last operation is under way, if it still is; returns whether it was given up."""
    board.program.append(Instruction(Opcode.RAISE))
    last = board.due[-1]
    await board.put()
    before = board.tail - 2
    await board.until("queue_head", lambda head: head >= before)
    await ClockCycles(board.dut.clk, board.rng.randint(1, 150))
    board.memory.hang(True)
    if await board.interrupt() != 2:
        return False
    found = await board.error()
    assert found.code == ErrorCode.HUNG
    if found.opcode != operation:
        return False
    wanted = Record(ErrorCode.HUNG, operation, 0, 0, last.tag, (0, 0), 0, 0, 0)
    assert found == wanted, f"error registers say {found}, not {wanted}"
    board.due[-1] = wanted
    _cover.hit(f"hung_in_{operation.name}")
    return True


@cocotb.test()
@cocotb.parametrize(pauses=[0.0, 0.4])
async def reset_at_any_time(dut: Any, pauses: float) -> None:
    board = await _start(dut, f"reset {pauses}", pauses=pauses, queues=(6, 7))
    for operation in _OPERATIONS:
        for longest in (5, 60, 500):
            board.large(operation)
            board.program.append(Instruction(Opcode.RAISE))
            await board.put()
            before = board.tail - 2
            await board.until("queue_head", partial(le, before))
            await ClockCycles(dut.clk, board.rng.randint(1, longest))
            _cover.hit_if(await board.read("queue_head") == before, f"reset_in_{operation.name}")
            await board.restart()
        await board.works()
    board.end()


@cocotb.test()
async def halts_and_is_disabled(dut: Any) -> None:
    board = await _start(dut, "halt", pauses=0.1, queues=(6, 7))
    board.learn(board.batch(5))
    board.program += [Instruction(Opcode.HALT), Instruction(Opcode.RAISE), Instruction(Opcode.CLEAR)]
    await board.put()
    await board.until("status", lambda status: status & 2 != 0)
    await ClockCycles(dut.clk, 100)
    assert await board.read("queue_head") == board.tail - 2
    assert await board.read("interrupt") == 0
    await board.compare()
    _cover.hit("halt")
    await board.restart()
    await board.works()
    await board.write("control", 0)
    board.learn(board.batch(5))
    board.program.append(Instruction(Opcode.RAISE))
    head, reads = await board.read("queue_head"), board.watch.reads
    await board.put()
    await ClockCycles(dut.clk, 200)
    assert (await board.read("queue_head"), board.watch.reads) == (head, reads)
    _cover.hit("disabled")
    await board.write("control", 1)
    assert await board.interrupt() == 1
    await board.compare()
    board.end()


@cocotb.test()
async def registers_and_counters(dut: Any) -> None:
    start_clock(dut)
    board = _Board(dut, _session.rng("registers"))
    dut.rst.value = 1
    await ClockCycles(dut.clk, 3)
    dut.rst.value = 0
    constants = constant_words(_preset)
    for register in board.rng.sample(REGISTERS, len(REGISTERS)):
        found, constant = await board.read(register.name), constants.get(register.name, 0)
        assert found == constant, f"{register.name} is {found:#x}, not {constant:#x}"
        _record.checks += 1
    await board.set_up()
    await board.tables()
    await board.write("control", 5)
    watch = board.watch
    before = watch.reads, watch.writes
    batches = [board.batch(10, lengths=(0, 1, 2)) for _ in range(3)]
    shown = 0
    for batch in batches:
        board.classify(batch)
        for table, hot in enumerate(board.layout.wholly_hot[: batch.tables]):
            shown += 0 if hot else board.of_table(batch, table).size
    gathered, stitch = board.gathered(6)
    bags, rows = board.due[-1].counts
    await board.run()
    assert gathered.tables * stitch.rest.size == bags
    counted = await _counters(board)
    wanted = {
        "lookups": shown,
        "batches": len(batches),
        "read_beats": watch.reads - before[0],
        "write_beats": watch.writes - before[1],
        "gathered_rows": rows,
        "gathered_bags": bags,
        "learn_cycles": 0,
    }
    assert {name: counted[name] for name in wanted} == wanted
    assert counted["filtered"] + counted["asked"] == shown
    assert all(counted[name] for name in ("busy_cycles", "steps", "classify_cycles", "gather_cycles"))
    board.learn(board.batch(3))
    await board.run()
    counted = await _counters(board)
    assert counted["batches"] == len(batches) + 1
    assert counted["learn_cycles"]
    _record.checks += len(COUNTERS)
    _cover.hit("counters_agree")
    await board.write("control", 5)
    assert set((await _counters(board)).values()) == {0}
    _cover.hit("counters_cleared")
    for name, value in (("queue_head", board.tail), ("queue_tail", board.tail), ("completions", board.done)):
        assert await board.read(name) == value
    board.end()


async def _counters(board: _Board) -> dict[str, int]:
    low = {counter.name: await board.read(f"{counter.name}_low") for counter in COUNTERS}
    return {name: value | await board.read(f"{name}_high") << 32 for name, value in low.items()}
