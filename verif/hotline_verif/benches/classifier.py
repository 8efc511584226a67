"""Bench of the whole access classifier: slots, lists, verdicts and the log itself equal the reference model's.

Batches of every shape are learned and classified one after the other, in any mixture with READ and CLEAR, while every
stream stalls at random; the log is read out and compared entry by entry. Reset at any time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from random import Random
from typing import Any

import cocotb
import numpy as np
from cocotb.triggers import RisingEdge

from hotline.accelerator import AcceleratorError, Stitch
from hotline.accelerator.reference import ReferenceAccelerator
from hotline.contract import MISS, BankOp, Preset, SlotLayout
from hotline_verif.dispatch import STEP_FIELDS, Step, classify_steps, learn_steps
from hotline_verif.list_reader import BEAT_FIELDS, ListReader
from hotline_verif.ports import Sink, Source, exchange, quiet
from hotline_verif.session import Session
from hotline_verif.streams import start_clock

_STREAMS = ("step", "slots", "popular", "rest", "done", "rows")


def _bins(preset: Preset) -> Iterator[str]:
    yield from ("learn", "classify", "no_samples", "no_lookups", "one_sample", "all_popular", "none_popular", "mixed")
    yield from ("bag_empty", "bag_one", "bag_longer_than_a_unit", "repeat_in_a_chunk", "one_id_through_a_batch")
    yield from ("id_zero", "id_last", "bad_id_learned", "bad_id_classified", "negative_id", "entry_replaced")
    yield from (f"{name}_waits" for name in _STREAMS)
    yield from ("learn_after_classify", "classify_after_learn", "classify_after_clear", "read_of_empty_log")
    yield from ("reset_in_learn", "reset_in_classify", "reset_in_read", "batches_overlap", "filtered", "asked")
    yield from ("list_empty", "list_ends_with_full_beat", "list_ends_with_partial_beat", "every_bank_holds_rows")
    if preset.entries <= 256:
        yield from ("log_full", "largest_batch")


_session = Session(_bins)
_preset, _record = _session.preset, _session.record
_cover = _record.coverage
_WIDTH = _preset.bus_bits // 32
_MISS_WORD = MISS & 0xFFFFFFFF


def _rows_of_tables() -> tuple[int, ...]:
    most = min(_preset.max_rows, 1 << 31)
    return (most - 48, 5, min(most, 40_000_000) - 7, max(2, most // 1000), 3, min(most, 90_000) // 2)


_LAYOUT = SlotLayout(_preset, _rows_of_tables(), (False, True, False, False, True, False))


@dataclass
class Batch:
    """The sparse half of a batch; ``samples`` of them."""

    ids: Any
    offsets: Any
    samples: int
    number: int = 0


def _batch(bags: list[list[list[int]]], samples: int) -> Batch:
    """``bags``: a list a table of a list a sample of ids."""
    flat = [bag for table in bags for bag in table]
    offsets = np.concatenate([[0], np.cumsum([len(bag) for bag in flat])]).astype(np.int64)
    return Batch(np.array([i for bag in flat for i in bag], np.int32), offsets, samples)


def _random_batch(rng: Random, samples: int, *, lengths: tuple[int, ...] = (1,), spread: int = 40) -> Batch:
    """Ids with a heavy head: half of them among a few, most below ``spread``, some anywhere, some at the edges."""

    def one(rows: int) -> int:
        draw = rng.random()
        if draw < 0.5:
            return rng.randrange(min(rows, 4))
        if draw < 0.9:
            return rng.randrange(min(rows, spread))
        return rng.choice([0, rows - 1, rng.randrange(rows)])

    bags = [[[one(rows) for _ in range(rng.choice(lengths))] for _ in range(samples)] for rows in _LAYOUT.rows]
    return _batch(bags, samples)


class _Board:
    """What each stream must bring, from the reference model."""

    def __init__(self, dut: Any, rng: Random, *, idle: float = 0.0, stall: float = 0.0) -> None:
        self.dut = dut
        self.model = ReferenceAccelerator(_LAYOUT)
        self.slots: deque[tuple[int, int]] = deque()
        self.lists: dict[str, deque[list[int]]] = {"popular": deque(), "rest": deque()}
        self.readers = {name: ListReader(_WIDTH, _preset.sample_bits) for name in self.lists}
        self.done: deque[tuple[int, ...]] = deque()
        self.rows: deque[tuple[int, ...]] = deque()
        self.steps = self.present = self.bad = self.under_way = 0
        self.before: str | None = None

        def stream(name: str, fields: tuple[str, ...], take: Any) -> Sink:
            return Sink(dut, name, fields, rng, take, stall)

        self.step = Source(dut, "step", STEP_FIELDS, rng, idle)
        self.command = Source(dut, "command", ("op",), rng, idle)
        self.sinks = {
            "slots": stream("slots", ("slot", "bad"), self._take_slots),
            "popular": stream("popular", BEAT_FIELDS, lambda beat: self._take_list("popular", beat)),
            "rest": stream("rest", BEAT_FIELDS, lambda beat: self._take_list("rest", beat)),
            "done": stream("done", ("learn", "popular", "rest", "bad", "first_bad"), self._take_done),
            "rows": stream("rows", ("slot", "table", "row", "rrpv", "end"), self._take_row),
        }
        self.ends: list[Source | Sink] = [self.step, self.command, *self.sinks.values()]

    # what goes in

    def learn(self, batch: Batch) -> None:
        steps = learn_steps(batch, _LAYOUT, batch.samples)
        bad = self._bad_samples(batch)
        try:
            self.model.learn(batch)
        except AcceleratorError:
            assert bad
            _cover.hit("bad_id_learned")
        self.done.append((1, 0, 0, int(bool(bad)), min(bad, default=0)))
        self._offer(batch, steps)
        _cover.hit("learn")
        _cover.hit_if(self.before == "classify", "learn_after_classify")
        self.before = "learn"
        for step in steps:
            for first in range(0, _preset.engines, _preset.chunk):
                rows = [int(batch.ids[at.position]) for at in step.lookups[first : first + _preset.chunk] if at]
                good = [row for row in rows if 0 <= row < _LAYOUT.rows[step.tables[first // _preset.unit]]]
                _cover.hit_if(len(set(good)) < len(good), "repeat_in_a_chunk")
                self.bad += len(rows) - len(good)
                self.present += len(rows) - len(good) + len(set(good))

    def classify(self, batch: Batch) -> None:
        steps = classify_steps(batch, _LAYOUT, batch.samples)
        # the classifier sees nothing of the wholly hot tables: to the reference their ids are good
        bad = self._bad_samples(batch)
        stitch = self._stitch(batch)
        for step in steps:
            word, bad_word = 0, 0
            for engine, at in enumerate(step.lookups):
                slot = MISS if at is None else int(stitch.slots[at.position])
                word |= (slot & 0xFFFFFFFF) << 32 * engine
                if at is not None:
                    row = int(batch.ids[at.position])
                    wrong = not 0 <= row < _LAYOUT.rows[step.tables[engine // _preset.unit]]
                    bad_word |= int(wrong) << engine
                    self.present += 1
                    self.bad += wrong
            self.slots.append((word, bad_word))
        popular, rest = stitch.popular.tolist(), stitch.rest.tolist()
        self.lists["popular"].append(popular)
        self.lists["rest"].append(rest)
        self.done.append((0, len(popular), len(rest), int(bool(bad)), min(bad, default=0)))
        self._offer(batch, steps)
        _cover.hit("classify")
        _cover.hit_if(self.before == "learn", "classify_after_learn")
        _cover.hit_if(self.before == "clear", "classify_after_clear")
        self.before = "classify"
        if batch.samples and not bad:
            _cover.hit("mixed" if popular and rest else "all_popular" if popular else "none_popular")

    def _stitch(self, batch: Batch) -> Stitch:
        """What the model makes of a batch; of one with bad ids, what it makes of the other samples."""
        try:
            return self.model.classify(batch)
        except AcceleratorError as error:
            _cover.hit("bad_id_classified")
            if error.stitch is None:
                raise
            return error.stitch

    def _offer(self, batch: Batch, steps: list[Step]) -> None:
        self.steps += len(steps)
        self.under_way += 1
        self.step.waiting.extend(step.pack(batch, _LAYOUT) for step in steps)
        lengths = np.diff(batch.offsets)
        _cover.hit_if(batch.samples == 0, "no_samples")
        _cover.hit_if(batch.samples == 1, "one_sample")
        _cover.hit_if(batch.samples and not batch.ids.size, "no_lookups")
        _cover.hit_if((lengths == 0).any(), "bag_empty")
        _cover.hit_if((lengths == 1).any(), "bag_one")
        _cover.hit_if((lengths > _preset.unit).any(), "bag_longer_than_a_unit")
        _cover.hit_if((batch.ids == 0).any(), "id_zero")
        _cover.hit_if((batch.ids == _LAYOUT.rows[0] - 1).any(), "id_last")
        _cover.hit_if((batch.ids < 0).any(), "negative_id")
        if _preset.entries <= 256:
            _cover.hit_if(batch.samples == _preset.max_batch, "largest_batch")

    def _bad_samples(self, batch: Batch) -> set[int]:
        found = set()
        for bag in range(batch.offsets.size - 1):
            table, sample = divmod(bag, batch.samples)
            ids = batch.ids[batch.offsets[bag] : batch.offsets[bag + 1]]
            if ((ids < 0) | (ids >= _LAYOUT.rows[table])).any():
                assert not _LAYOUT.wholly_hot[table], "the host checks the ids of wholly hot tables"
                found.add(sample)
        return found

    # what comes out

    def _take_slots(self, beat: tuple[int, ...]) -> None:
        wanted = self.slots.popleft()
        assert beat == wanted, f"slots {beat[0]:#x}, bad {beat[1]:#x}; the model says {wanted[0]:#x}, {wanted[1]:#x}"
        _record.checks += 1

    def _take_list(self, name: str, beat: tuple[int, ...]) -> None:
        found, count = self.readers[name].take(beat), beat[1]
        if found is not None:
            wanted = self.lists[name].popleft()
            assert found == wanted, f"{name} samples {found}, the model says {wanted}"
            _record.checks += 1
            _cover.hit_if(not found, "list_empty")
            _cover.hit_if(count == _WIDTH, "list_ends_with_full_beat")
            _cover.hit_if(0 < count < _WIDTH, "list_ends_with_partial_beat")

    def _take_done(self, beat: tuple[int, ...]) -> None:
        wanted = self.done.popleft()
        assert beat == wanted, f"done {beat}, the model says {wanted}"
        self.under_way -= 1
        _cover.hit_if(self.under_way and self.step.taken, "batches_overlap")
        _record.checks += 1

    def _take_row(self, beat: tuple[int, ...]) -> None:
        wanted = self.rows.popleft()
        assert beat == wanted, f"(slot, table, row, RRPV, end) {beat}, the model says {wanted}"
        _record.checks += 1

    # running

    def _observe(self) -> None:
        _record.cycles += 1

    def _all_done(self) -> bool:
        return not (
            self.step.waiting
            or self.command.waiting
            or self.done
            or self.slots
            or self.rows
            or self.lists["popular"]
            or self.lists["rest"]
        )

    async def finish(self, abandon_after: int | None = None) -> int:
        """Run until everything expected has come."""
        patience = _preset.entries + _preset.filter_entries + _preset.max_batch // _preset.chunk + 600
        return await exchange(
            self.dut.clk,
            self.ends,
            self._all_done,
            patience=patience,
            every_cycle=self._observe,
            abandon_after=abandon_after,
        )

    async def read(self) -> None:
        """READ, and compare every entry."""
        state, rows = self.model.state(), self.model.read()
        for slot, table, row in zip(rows.slots.tolist(), rows.tables.tolist(), rows.rows.tolist(), strict=True):
            self.rows.append((slot, table, row, int(state.rrpv[slot]), 0))
        self.rows.append((0, 0, 0, 0, 1))
        _cover.hit_if(not rows.slots.size, "read_of_empty_log")
        banks = set((rows.slots // _preset.ways % _preset.banks).tolist())
        _cover.hit_if(len(banks) == _preset.banks, "every_bank_holds_rows")
        if _preset.entries <= 256:
            _cover.hit_if(rows.slots.size == _preset.entries, "log_full")
        self.command.waiting.append((int(BankOp.READ),))
        await self.finish()

    async def clear(self) -> None:
        self.model.clear()
        self.rows.append((0, 0, 0, 0, 1))
        self.command.waiting.append((int(BankOp.CLEAR),))
        self.before = "clear"
        await self.finish()

    async def count(self) -> None:
        """The counters agree with what was done."""
        for _ in range(4):
            await RisingEdge(self.dut.clk)
        dut = self.dut
        names = ("steps", "lookups", "filtered", "asked", "batches")
        steps, lookups, filtered, asked, _ = (int(getattr(dut, name).value) for name in names)
        assert (steps, lookups) == (self.steps, self.present), f"{steps} steps, {lookups} lookups counted"
        assert filtered + asked == self.present - self.bad, f"{filtered} filtered + {asked} asked"
        _cover.hit_if(filtered, "filtered")
        _cover.hit_if(asked, "asked")
        _record.checks += 1

    def cover_waits(self) -> None:
        _cover.hit_if(self.step.waits, "step_waits")
        for name, sink in self.sinks.items():
            _cover.hit_if(sink.waits, f"{name}_waits")


async def _start(dut: Any, rng: Random, **stalls: float) -> _Board:
    start_clock(dut)
    board = _Board(dut, rng, **stalls)
    dut.clear_counters.value = 0
    await quiet(dut.clk, board.ends, dut.rst)
    return board


async def _end(board: _Board) -> None:
    await board.read()
    await board.count()
    board.cover_waits()
    _record.write()


def _size(rng: Random) -> int:
    return rng.randint(1, min(_preset.max_batch, 20 * _preset.chunk))


@cocotb.test()
async def learns_and_classifies_as_the_model_does(dut: Any) -> None:
    rng = _session.rng("plain")
    board = await _start(dut, rng)
    await board.read()
    for _ in range(3):
        board.learn(_random_batch(rng, _size(rng)))
    for _ in range(4):
        board.classify(_random_batch(rng, _size(rng)))
    await board.finish()
    await _end(board)


@cocotb.test()
@cocotb.parametrize(idle=[0.0, 0.5], stall=[0.3, 0.8])
async def agrees_with_the_model_under_random_stalls(dut: Any, idle: float, stall: float) -> None:
    rng = _session.rng(f"stalls {idle} {stall}")
    board = await _start(dut, rng, idle=idle, stall=stall)
    for _ in range(5):
        lengths = rng.choice([(1,), (0, 1, 2, 5), (2 * _preset.unit, 0, 1)])
        spread = rng.choice([8, 40, 4000])
        samples = _size(rng) // (2 if len(lengths) > 1 else 1)
        batch = _random_batch(rng, samples, lengths=lengths, spread=spread)
        rng.choice([board.learn, board.classify])(batch)
        board.classify(_random_batch(rng, samples, lengths=lengths, spread=spread))
    await board.finish()
    await _end(board)


@cocotb.test()
async def takes_batches_of_every_shape(dut: Any) -> None:
    rng = _session.rng("shapes")
    board = await _start(dut, rng, idle=0.1, stall=0.1)
    tables = range(len(_LAYOUT.rows))
    one_id = _batch([[[3 if rows > 3 else 0]] * 3 * _preset.chunk for rows in _LAYOUT.rows], 3 * _preset.chunk)
    empty_bags = _batch([[[]] * 5 for _ in tables], 5)
    for batch in (one_id, empty_bags, _batch([[] for _ in tables], 0), _random_batch(rng, 1)):
        board.learn(batch)
        board.classify(batch)
    _cover.hit("one_id_through_a_batch")
    for samples in (_WIDTH, 2 * _WIDTH, 4 * _WIDTH, 4 * _WIDTH + 1):
        board.classify(_batch([[[3 if rows > 3 else 0]] * samples for rows in _LAYOUT.rows], samples))
        board.classify(_batch([[[rows - 1]] * samples for rows in _LAYOUT.rows], samples))
    if _preset.entries <= 256:
        for _ in range(4):
            board.learn(_random_batch(rng, _preset.max_batch, spread=10_000))
            board.classify(_random_batch(rng, _preset.max_batch, spread=10_000))
    await board.finish()
    await _end(board)


def _rows_placed(wanted: Callable[[int], bool], count: int) -> list[int]:
    """The lowest ``count`` rows of table 0 of which the set number is ``wanted``, or as many as there are."""
    return list(islice((row for row in range(_LAYOUT.rows[0]) if wanted(_preset.place(0, row)[0])), count))


@cocotb.test()
async def replaces_entries_as_the_model_does(dut: Any) -> None:
    """Rows that meet in a few sets: what stays depends on the order that each bank sees."""
    rng = _session.rng("replacement")
    board = await _start(dut, rng, stall=0.1)
    in_few_sets = 2 * _preset.banks
    choices = _rows_placed(lambda number: number < in_few_sets, 6 * _preset.ways * _preset.banks)
    for _ in range(3):
        samples = min(_preset.max_batch, 12 * _preset.chunk)
        ids = [[rng.choice(choices)] for _ in range(samples)]
        batch = _batch([ids if table == 0 else [[]] * samples for table in range(len(_LAYOUT.rows))], samples)
        board.learn(batch)
        board.classify(batch)
    await board.finish()
    full = any(all(entry.valid for entry in ways) for ways in board.model.eal.sets)
    _cover.hit_if(full, "entry_replaced")
    await _end(board)


def _unequal_load(rng: Random, samples: int) -> list[int]:
    """Rows of table 0, a sample each: bank 0 gets too much to do, then from even engines alone, then all meet in a set.

    Odd engines have repeats of their neighbours' rows meanwhile, wait for no bank and run ahead.
    """
    crowd = _rows_placed(lambda number: number % _preset.banks == 0, 8 * _preset.chunk)
    meeting = _rows_placed(lambda number: number == 1, 3 * _preset.ways)
    rows: list[int] = []
    while len(rows) < samples:
        for phase, most in (("all", 10), ("even", 8), ("meeting", 3)):
            for lane in [*range(_preset.chunk)] * rng.randint(1, most):
                if phase == "even" and lane % 2:
                    rows.append(rows[-1])
                else:
                    rows.append(rng.choice(meeting if phase == "meeting" else crowd))
    return rows[:samples]


@cocotb.test()
async def logs_in_order_although_some_engines_run_ahead(dut: Any) -> None:
    rng = _session.rng("order")
    board = await _start(dut, rng)
    for _ in range(8):
        samples = min(_preset.max_batch, 32 * _preset.chunk)
        empty: list[list[int]] = [[]] * samples
        ids = [[row] for row in _unequal_load(rng, samples)]
        board.learn(_batch([ids if table == 0 else empty for table in range(len(_LAYOUT.rows))], samples))
    await board.finish()
    await _end(board)


@cocotb.test()
async def names_bad_ids_and_spares_the_other_samples(dut: Any) -> None:
    rng = _session.rng("bad")
    board = await _start(dut, rng, idle=0.2, stall=0.2)
    for wrong in (_LAYOUT.rows[2], -1, (1 << 31) - 1):
        batch = _random_batch(rng, min(_preset.max_batch, 4 * _preset.chunk), lengths=(1, 2))
        bag = 2 * batch.samples + rng.randrange(batch.samples)
        batch.ids[batch.offsets[bag]] = wrong
        board.learn(batch)
        board.classify(batch)
    await board.finish()
    await _end(board)


@cocotb.test()
async def mixes_operations_in_any_order(dut: Any) -> None:
    rng = _session.rng("mixture")
    board = await _start(dut, rng, idle=0.1, stall=0.2)
    for _ in range(12):
        operation = rng.choice(["learn", "classify", "classify", "read", "clear"])
        if operation in ("read", "clear"):
            await board.finish()
            await getattr(board, operation)()
        else:
            getattr(board, operation)(_random_batch(rng, _size(rng) // 2 + 1, lengths=(0, 1, 1, 2)))
    await board.finish()
    await board.clear()
    board.classify(_random_batch(rng, 5))
    board.learn(_random_batch(rng, 5))
    board.classify(_random_batch(rng, 5))
    await board.finish()
    await _end(board)


@cocotb.test()
async def reset_drops_everything_at_any_time(dut: Any) -> None:
    rng = _session.rng("reset")
    board = await _start(dut, rng)
    flush = _preset.sets_per_bank + _preset.max_batch // _preset.chunk + _preset.filter_entries
    for operation in ("learn", "classify", "read"):
        for _ in range(2):
            for _ in range(3):
                board.learn(_random_batch(rng, _size(rng)))
            await board.finish()
            if operation == "read":
                board.rows.append((-1,) * 5)
                board.sinks["rows"].stall = 1.0
                board.command.waiting.append((int(BankOp.READ),))
            else:
                for _ in range(3):
                    getattr(board, operation)(_random_batch(rng, _size(rng)))
            waits = rng.randint(8, 40)
            await board.finish(abandon_after=waits)
            _cover.hit_if(board.step.waiting or operation == "read", f"reset_in_{operation}")
            board = _Board(dut, rng, stall=0.1)
            await quiet(dut.clk, board.ends, dut.rst, cycles=rng.randint(1, 3))
            for _ in range(rng.choice([0, 1, flush])):
                await RisingEdge(dut.clk)
            await board.read()
            board.classify(_random_batch(rng, 10))
            board.learn(_random_batch(rng, 10))
            await board.finish()
    await _end(board)
