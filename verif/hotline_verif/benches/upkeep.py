"""Bench of the upkeep: READ names every row that the log holds, ascending in slot, and CLEAR clears every set once.

The bench plays the banks: they hold random entries, valid or not, take requests when they please and answer after a
random time. READ and CLEAR follow each other in any order; a cycle an entry or a set without stalls; reset at any time.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

import cocotb

from hotline.accelerator.reference import EmbeddingAccessLogger, Entry
from hotline.contract import RRPV_BITS, RRPV_MAX, BankOp, Preset
from hotline_verif.ports import Sink, Source, exchange, quiet
from hotline_verif.session import Session
from hotline_verif.streams import start_clock

_ROW_FIELDS = ("slot", "table", "row", "rrpv", "end")
_END = (0, 0, 0, 0, 1)
_LATENCY = 40
"""More cycles than bank and inverse network need."""
_LONG = 1 << 12
"""Entries of a log that is not read out in every test."""


def _bins(preset: Preset) -> Iterator[str]:
    yield from ("read_of_full_log", "read_of_sparse_log", "clear", "one_a_cycle_read")
    yield from ("read_of_empty_log", "read_after_read") if preset.entries <= _LONG else ()
    yield from ("one_a_cycle_clear", "first_slot", "last_slot", "table_zero", "last_table", "last_entry_invalid")
    yield from (f"rrpv_{rrpv}" for rrpv in range(RRPV_MAX + 1))
    yield from (f"way_{way}" for way in range(preset.ways))
    for bank in range(preset.banks):
        yield from (f"bank_{bank}_{event}" for event in ("read", "skipped", "cleared", "ask_waits"))
    yield from ("command_idle", "command_waits", "rows_waits", "end_waits", "entry_waits", "banks_apart_in_clear")
    yield "last_clear_late"
    yield from ("read_after_clear", "clear_after_read", "clear_after_clear")
    yield from ("reset_in_read", "reset_in_clear", "reset_in_stall")


_session = Session(_bins)
_preset, _record = _session.preset, _session.record
_cover = _record.coverage


class _Bank(Source):
    """A bank's ends of both streams: answers READ from the log, ``delay`` cycles later at least; notes CLEAR."""

    def __init__(self, dut: Any, number: int, board: _Board, rng: Random, idle: float, stall: float) -> None:
        super().__init__(dut, f"entries_{number}", ("holds", "rrpv", "tag"), rng, idle)
        self.number = number
        self.delay = 0
        self.reads: Counter[tuple[int, int]] = Counter()
        self.clears: Counter[int] = Counter()
        self.asks = Sink(dut, f"asks_{number}", ("op", "set", "way"), rng, self._take, stall)
        self._board = board
        self._now = 0
        self._coming: deque[tuple[int, tuple[int, int, int]]] = deque()

    def stop(self) -> None:
        super().stop()
        self._coming.clear()

    def idles(self) -> bool:
        return super().idles() and not self._coming

    def has_one_left(self) -> bool:
        """Whether it has still to take the last CLEAR."""
        return len(self.clears) == _preset.sets_per_bank - 1

    def drive(self) -> None:
        self._now += 1
        while self._coming and self._coming[0][0] <= self._now:
            self.waiting.append(self._coming.popleft()[1])
        super().drive()

    def _take(self, ask: tuple[int, ...]) -> None:
        op, set_number, way = ask
        assert [op] == list(self._board.orders)[:1], f"bank {self.number}: {BankOp(op).name} was not ordered"
        if op == BankOp.CLEAR:
            self.clears[set_number] += 1
            self._board.log.clear_set(set_number * _preset.banks + self.number)
            return
        self.reads[set_number, way] += 1
        entry = self._board.log.sets[set_number * _preset.banks + self.number][way]
        _cover.hit(f"bank_{self.number}_{'read' if entry.valid else 'skipped'}")
        self._coming.append((self._now + self.delay, (int(entry.valid), entry.rrpv, entry.tag)))


class _Board:
    """The log, and what ``rows`` must bring of it."""

    def __init__(self, dut: Any, rng: Random, *, idle: float = 0.0, stall: float = 0.0) -> None:
        self.dut = dut
        self.log = EmbeddingAccessLogger(_preset)
        self.orders: deque[BankOp] = deque()
        self._before: str | None = None
        self.expected: deque[tuple[int, ...]] = deque()
        self.banks = [_Bank(dut, number, self, rng, idle, stall) for number in range(_preset.banks)]
        self.command = Source(dut, "command", ("op",), rng, idle)
        self.rows = Sink(dut, "rows", _ROW_FIELDS, rng, self._take_row, stall)
        self.ends: list[Source | Sink] = [self.command, self.rows, *self.banks, *(bank.asks for bank in self.banks)]

    def fill(self, rng: Random, density: float) -> None:
        """Random entries, of which ``density`` are valid; the others hold remains."""
        for set_number in range(_preset.sets):
            self.log.sets[set_number] = [
                Entry(rng.random() < density, rng.getrandbits(RRPV_BITS), rng.getrandbits(_preset.tag_bits))
                for _ in range(_preset.ways)
            ]

    def order(self, *operations: BankOp) -> None:
        """READ or CLEAR, one after the other."""
        if not self.orders:
            self._begin(operations[0])
        self.orders.extend(operations)
        self.command.waiting.extend((int(operation),) for operation in operations)

    def _begin(self, operation: BankOp) -> None:
        """The log is now what ``operation`` will find."""
        for bank in self.banks:
            bank.reads.clear()
            bank.clears.clear()
        if operation == BankOp.READ:
            self.expected.extend(self._rows())
        self.expected.append(_END)
        name = operation.name.lower()
        _cover.hit_if(self._before, f"{name}_after_{self._before}")
        self._before = name

    def _rows(self) -> Iterator[tuple[int, ...]]:
        entries = [(number, entry) for number, ways in enumerate(self.log.sets) for entry in ways]
        valid = sum(entry.valid for _, entry in entries)
        kind = "empty" if not valid else "full" if valid == len(entries) else "sparse"
        _cover.hit(f"read_of_{kind}_log")
        _cover.hit_if(not entries[-1][1].valid, "last_entry_invalid")
        for slot, (set_number, entry) in enumerate(entries):
            if entry.valid:
                yield slot, *_preset.row_at(set_number, entry.tag), entry.rrpv, 0

    def _take_row(self, found: tuple[int, ...]) -> None:
        assert self.expected, f"{_ROW_FIELDS} {found}, nothing more was expected"
        wanted = self.expected.popleft()
        assert found == wanted, f"{_ROW_FIELDS} {found}, the model says {wanted}"
        _record.checks += 1
        slot, table, _, rrpv, end = found
        if end:
            self._check_banks()
            return
        _cover.hit(f"rrpv_{rrpv}")
        _cover.hit(f"way_{slot % _preset.ways}")
        _cover.hit_if(slot == 0, "first_slot")
        _cover.hit_if(slot == _preset.entries - 1, "last_slot")
        _cover.hit_if(table == 0, "table_zero")
        _cover.hit_if(table == _preset.max_tables - 1, "last_table")

    def _check_banks(self) -> None:
        """When the end has come, each bank has had its due, once."""
        sets = range(_preset.sets_per_bank)
        every_set = dict.fromkeys(sets, 1)
        every_entry = {(number, way): 1 for number in sets for way in range(_preset.ways)}
        clears, reads = (every_set, {}) if self.orders.popleft() == BankOp.CLEAR else ({}, every_entry)
        for bank in self.banks:
            assert bank.clears == clears, f"bank {bank.number}: sets cleared {dict(bank.clears)}"
            assert bank.reads == reads, f"bank {bank.number}: {bank.reads.total()} entries read"
            _cover.hit_if(clears, f"bank_{bank.number}_cleared")
            _record.checks += 1
        _cover.hit_if(clears, "clear")
        if self.orders:
            self._begin(self.orders[0])

    def _every_cycle(self) -> None:
        _record.cycles += 1
        dut = self.dut
        _cover.hit_if(self.command.waiting and not dut.command_valid.value, "command_idle")
        if dut.rows_valid.value and not dut.rows_ready.value:
            _cover.hit("rows_waits")
            _cover.hit_if(dut.rows_end.value, "end_waits")
        if self.orders and self.orders[0] == BankOp.CLEAR:
            cleared = {len(bank.clears) for bank in self.banks}
            _cover.hit_if(len(cleared) > 1, "banks_apart_in_clear")

    async def finish(self, abandon_after: int | None = None, until: Callable[[], bool] | None = None) -> int:
        """Run until everything has come, or ``until()``; returns the cycles."""
        return await exchange(
            self.dut.clk,
            self.ends,
            lambda: not self.orders or (until is not None and until()),
            patience=400,
            every_cycle=self._every_cycle,
            abandon_after=abandon_after,
        )

    async def run(self, *operations: BankOp) -> int:
        self.order(*operations)
        return await self.finish()

    def cover_waits(self) -> None:
        _cover.hit_if(self.command.waits, "command_waits")
        for bank in self.banks:
            _cover.hit_if(bank.waits, "entry_waits")
            _cover.hit_if(bank.asks.waits, f"bank_{bank.number}_ask_waits")


async def _start(dut: Any, rng: Random, **stalls: float) -> _Board:
    start_clock(dut)
    board = _Board(dut, rng, **stalls)
    await quiet(dut.clk, board.ends, dut.rst)
    return board


def _end(board: _Board) -> None:
    board.cover_waits()
    _record.write()


@cocotb.test()
async def takes_an_entry_a_cycle_and_a_set_a_cycle(dut: Any) -> None:
    rng = _session.rng("throughput")
    board = await _start(dut, rng)
    for bank in board.banks:
        bank.delay = 6
    board.fill(rng, 1.0)
    cycles = await board.run(BankOp.READ)
    assert cycles <= _preset.entries + _LATENCY, f"READ of {_preset.entries} entries took {cycles} cycles"
    _cover.hit("one_a_cycle_read")
    cycles = await board.run(BankOp.CLEAR)
    assert cycles <= _preset.sets_per_bank + _LATENCY, f"CLEAR of {_preset.sets_per_bank} sets took {cycles} cycles"
    _cover.hit("one_a_cycle_clear")
    _end(board)


@cocotb.test()
@cocotb.parametrize(idle=[0.0, 0.5], stall=[0.3, 0.6])
async def reads_and_clears_under_random_stalls(dut: Any, idle: float, stall: float) -> None:
    """A long log is cleared alone; of READ the beginning is seen, here and below."""
    rng = _session.rng(f"stalls {idle} {stall}")
    board = await _start(dut, rng, idle=idle, stall=stall)
    read, clear = BankOp.READ, BankOp.CLEAR
    if _preset.entries <= _LONG:
        for density in (0.5, 0.05, 0.95, 0.5):
            for bank in board.banks:
                bank.delay = rng.choice([0, 0, 5, 20])
            board.fill(rng, density)
            await board.run(*[read] * rng.randint(1, 2), clear)
    else:
        await board.run(clear)
    board.fill(rng, 0.5)
    board.order(read)
    await board.finish(abandon_after=600)
    _end(board)


@cocotb.test()
async def reads_what_is_left_after_a_clear(dut: Any) -> None:
    rng = _session.rng("cleared")
    board = await _start(dut, rng)
    if _preset.entries <= _LONG:
        board.fill(rng, 1.0)
        await board.run(BankOp.READ, BankOp.READ, BankOp.CLEAR, BankOp.CLEAR, BankOp.READ)
    else:
        await board.run(BankOp.CLEAR, BankOp.CLEAR)
    board.fill(rng, 0.5)
    board.log.sets[-1][-1].valid = False
    await board.run(BankOp.READ, BankOp.CLEAR)
    _end(board)


@cocotb.test()
async def the_end_waits_for_a_bank_that_takes_its_last_clear_late(dut: Any) -> None:
    rng = _session.rng("late bank")
    board = await _start(dut, rng)
    for late in {0, _preset.banks - 1, rng.randrange(_preset.banks)}:
        bank = board.banks[late]
        board.order(BankOp.CLEAR)
        await board.finish(until=bank.has_one_left)
        bank.asks.stall = 1.0
        await board.finish(abandon_after=rng.randint(_LATENCY, 4 * _LATENCY))
        assert board.orders, f"the end came, and bank {late} has not taken its last CLEAR"
        assert all(len(other.clears) == _preset.sets_per_bank for other in board.banks if other is not bank)
        _cover.hit("last_clear_late")
        bank.asks.stall = 0.0
        await board.finish()
    _end(board)


@cocotb.test()
async def reset_ends_an_operation_at_any_time(dut: Any) -> None:
    rng = _session.rng("reset")
    board = await _start(dut, rng)
    for stall in (0.0, 0.5, 1.0):
        for operation in (BankOp.READ, BankOp.CLEAR):
            if operation == BankOp.READ:
                board.fill(rng, 0.7)
            board.order(operation)
            board.rows.stall = stall
            for bank in board.banks:
                bank.asks.stall = stall / 2
            first = _LATENCY if operation == BankOp.READ else 3  # rows are on their way
            await board.finish(abandon_after=first + rng.randrange(_preset.sets_per_bank - 3))
            _cover.hit_if(board.expected, f"reset_in_{operation.name.lower()}")
            _cover.hit_if(dut.rows_valid.value and not dut.rows_ready.value, "reset_in_stall")
            board = _Board(dut, rng, idle=0.1, stall=0.1)
            await quiet(dut.clk, board.ends, dut.rst, cycles=rng.randint(1, 3))
            board.fill(rng, 0.5)
            board.order(BankOp.READ)
            await board.finish(abandon_after=None if _preset.entries <= _LONG else 200)
            if board.expected:
                board = _Board(dut, rng)
                await quiet(dut.clk, board.ends, dut.rst)
            await board.run(BankOp.CLEAR)
    _end(board)
