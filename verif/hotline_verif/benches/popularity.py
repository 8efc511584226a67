"""Bench of the popularity store: masks of both lists and the record of each batch equal the model's.

Steps that meet in a few blocks, at every distance in the pipeline; several engines on one sample; batches of every
size, so close that two are inside; bad ids, in LEARN too; stalls on every stream; a step a cycle; reset at any time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

import cocotb

from hotline.contract import Preset
from hotline_verif.popularity_model import (
    DONE_FIELDS,
    MASK_FIELDS,
    STEP_FIELDS,
    Mark,
    MarkedBatch,
    Results,
    pack_step,
)
from hotline_verif.ports import Sink, Source, exchange, quiet
from hotline_verif.session import Session
from hotline_verif.streams import start_clock

_DISTANCES = (1, 2, 3, 4)
"""How far a step is behind another one of its block, as far as the pipeline could matter, and one more."""
_STREAMS = ("req", "popular", "rest", "done")


def _bins(preset: Preset) -> Iterator[str]:
    yield from ("no_samples", "one_sample", "largest_batch", "first_block", "last_block", "one_step", "empty_step")
    yield from ("all_popular", "none_popular", "mixed", "last_mask_full", "last_mask_partial")
    yield from ("last_block_full", "last_block_partial") if preset.chunk > preset.bus_bits // 32 else ()
    yield from ("learn", "learn_with_misses", "learn_with_bad", "classify_with_bad", "bad_and_missed", "all_bad")
    yield from ("lowest_bad_comes_first", "lowest_bad_comes_later", "engines_agree_on_a_sample", "engines_differ")
    yield from (f"behind_{behind}_{event}" for behind in _DISTANCES for event in ("miss", "bad", "miss_waited"))
    yield from (f"offset_{offset}_{event}" for offset in range(preset.chunk) for event in ("miss", "bad"))
    yield from ("req_idle", "req_waits", "req_waits_for_the_batch_before", "one_a_cycle", "two_batches_inside")
    yield from ("popular_waits", "rest_waits", "done_waits", "popular_ahead", "rest_ahead")
    yield from ("reset_while_clearing", "reset_while_marking", "reset_in_masks")


_session = Session(_bins)
_preset, _record = _session.preset, _session.record
_cover = _record.coverage
_UNITS = _preset.engines // _preset.unit
_WIDTH = _preset.bus_bits // 32
_BLOCKS = _preset.max_batch // _preset.chunk
_BETWEEN_BATCHES = 10
"""More cycles than a batch keeps the next one waiting, when the one before it has left."""


@dataclass(frozen=True)
class _Step:
    """A step as it is offered: what it brings, and what coverage wants to know of it."""

    blocks: list[int]
    marks: list[Mark]
    first: bool
    last: bool


class _Board:
    """What each stream must bring, from the model."""

    def __init__(self, dut: Any, rng: Random, *, idle: float = 0.0, stall: float = 0.0) -> None:
        self.dut = dut
        self.steps: deque[_Step] = deque()
        self.expected: deque[Results] = deque()
        self.inside = 0
        self._age: dict[int, int] = {}
        self._waiting = 0
        self._position = {"popular": 0, "rest": 0}
        self.req = Source(dut, "req", STEP_FIELDS, rng, idle)
        self.popular = Sink(dut, "popular", MASK_FIELDS, rng, lambda mask: self._take_mask("popular", mask), stall)
        self.rest = Sink(dut, "rest", MASK_FIELDS, rng, lambda mask: self._take_mask("rest", mask), stall)
        self.done = Sink(dut, "done", DONE_FIELDS, rng, self._take_done, stall)
        self.ends: list[Source | Sink] = [self.req, self.popular, self.rest, self.done]

    # what goes in

    def offer(self, batch: MarkedBatch, steps: Sequence[tuple[list[int], list[Mark]]]) -> None:
        """A batch in ``steps``: blocks of each unit and marks of each engine."""
        lowest, first_of_bad = batch.samples, None
        for number, (blocks, marks) in enumerate(steps):
            last = number == len(steps) - 1
            batch.mark(blocks, marks)
            lowest = min(batch.bad, default=batch.samples)
            first_of_bad = lowest if first_of_bad is None and batch.bad else first_of_bad
            samples = batch.samples if last else 0
            self.req.waiting.append(pack_step(_preset, blocks, marks, batch.learn, last, samples))
            self.steps.append(_Step(blocks, marks, number == 0, last))
        self.expected.append(batch.results())
        self._cover_batch(batch, len(steps))
        if batch.bad:
            _cover.hit("lowest_bad_comes_first" if first_of_bad == lowest else "lowest_bad_comes_later")

    def _cover_batch(self, batch: MarkedBatch, steps: int) -> None:
        _cover.hit_if(steps == 1, "one_step")
        _cover.hit_if(batch.learn, "learn")
        _cover.hit_if(batch.learn and batch.missed, "learn_with_misses")
        _cover.hit_if(batch.learn and batch.bad, "learn_with_bad")
        if batch.learn:
            return
        _cover.hit_if(batch.samples == 0, "no_samples")
        _cover.hit_if(batch.samples == 1, "one_sample")
        _cover.hit_if(batch.samples == _preset.max_batch, "largest_batch")
        _cover.hit_if(batch.bad, "classify_with_bad")
        _cover.hit_if(batch.bad & batch.missed, "bad_and_missed")
        if batch.samples == 0:
            return
        _cover.hit("last_mask_partial" if batch.samples % _WIDTH else "last_mask_full")
        if _preset.chunk > _WIDTH:
            _cover.hit("last_block_partial" if batch.samples % _preset.chunk else "last_block_full")
        _, popular, rest, *_ = batch.results().done
        _cover.hit("mixed" if popular and rest else "all_popular" if popular else "none_popular" if rest else "all_bad")

    def _cover_step(self, step: _Step) -> None:
        """A step was taken: how far behind others of its blocks, and which engines meet in a sample."""
        if step.first:
            self._age.clear()
        for unit, block in enumerate(step.blocks):
            marks = step.marks[unit * _preset.unit : (unit + 1) * _preset.unit]
            missed = {mark.offset for mark in marks if mark.miss}
            bad = {mark.offset for mark in marks if mark.bad}
            _cover.hit_if(not missed and not bad, "empty_step")
            _cover.hit_if(block == 0 and missed, "first_block")
            _cover.hit_if(block == _BLOCKS - 1 and missed, "last_block")
            for offset in missed:
                _cover.hit(f"offset_{offset}_miss")
                of_it = [mark.miss for mark in marks if mark.offset == offset]
                _cover.hit_if(len(of_it) > 1, "engines_agree_on_a_sample" if all(of_it) else "engines_differ")
            for offset in bad:
                _cover.hit(f"offset_{offset}_bad")
            behind = self._age.get(block)
            if behind in _DISTANCES:
                _cover.hit_if(missed, f"behind_{behind}_miss")
                _cover.hit_if(bad, f"behind_{behind}_bad")
                _cover.hit_if(missed and self.popular.waits, f"behind_{behind}_miss_waited")
        for block in step.blocks:
            self._age[block] = 0

    # what comes out

    def _take_mask(self, name: str, found: tuple[int, ...]) -> None:
        assert self.expected, f"{name}: {found} without a batch"
        masks = getattr(self.expected[0], name)
        position = self._position[name]
        assert position < len(masks), f"{name}: {found} after the batch's last"
        wanted = masks[position]
        assert found == wanted, f"{name}: (mask, block, last) {found}, the model says {wanted}"
        self._position[name] += 1
        _record.checks += 1
        difference = self._position["popular"] - self._position["rest"]
        _cover.hit_if(difference > 0, "popular_ahead")
        _cover.hit_if(difference < 0, "rest_ahead")

    def _take_done(self, found: tuple[int, ...]) -> None:
        assert self.expected, f"done {found} without a batch"
        results = self.expected.popleft()
        assert found == results.done, f"{DONE_FIELDS} {found}, the model says {results.done}"
        for name, position in self._position.items():
            wanted = len(getattr(results, name))
            assert position == wanted, f"done when {position} of {wanted} masks of {name} have come"
            self._position[name] = 0
        self.inside -= 1
        _record.checks += 1

    # running

    def _every_cycle(self) -> None:
        """Follows what ``req`` did in this cycle."""
        _record.cycles += 1
        for block in self._age:
            self._age[block] += 1
        _cover.hit_if(self.req.waiting and not self.dut.req_valid.value, "req_idle")
        if len(self.steps) == len(self.req.waiting):
            self._waiting = self._waiting + 1 if self.dut.req_valid.value else 0
            waits_long = self._waiting > _BETWEEN_BATCHES and self.inside > 1
            _cover.hit_if(waits_long, "req_waits_for_the_batch_before")
            return
        step = self.steps.popleft()
        self._cover_step(step)
        if step.first:
            self.inside += 1
            _cover.hit_if(self.inside > 1, "two_batches_inside")

    def _all_done(self) -> bool:
        return not self.expected

    async def finish(self, abandon_after: int | None = None) -> int:
        """Run until everything has come; returns the cycles."""
        return await exchange(
            self.dut.clk,
            self.ends,
            self._all_done,
            patience=_BLOCKS + 400,
            every_cycle=self._every_cycle,
            abandon_after=abandon_after,
        )

    def cover_waits(self) -> None:
        for end, name in zip(self.ends, _STREAMS, strict=True):
            _cover.hit_if(end.waits, f"{name}_waits")


async def _start(dut: Any, rng: Random, **stalls: float) -> _Board:
    start_clock(dut)
    board = _Board(dut, rng, **stalls)
    await quiet(dut.clk, board.ends, dut.rst)
    return board


def _end(board: _Board) -> None:
    board.cover_waits()
    _record.write()


def _random_step(
    rng: Random, batch: MarkedBatch, blocks: Sequence[int], miss: float, bad: float
) -> tuple[list[int], list[Mark]]:
    """Verdicts of samples of ``blocks``, some of which meet; none of a sample beyond the batch."""
    chosen = [rng.choice(blocks) for _ in range(_UNITS)]
    marks = []
    for engine in range(_preset.engines):
        there = min(_preset.chunk, batch.samples - chosen[engine // _preset.unit] * _preset.chunk)
        offset = rng.randrange(there) if there > 0 and rng.random() < 0.6 else 0
        marks.append(Mark(offset, there > 0 and rng.random() < miss, there > 0 and rng.random() < bad))
    return chosen, marks


def _random_batch(
    rng: Random, samples: int, steps: int, *, learn: bool = False, miss: float = 0.05, bad: float = 0.0, blocks: int = 3
) -> tuple[MarkedBatch, list[tuple[list[int], list[Mark]]]]:
    """A batch of which the verdicts crowd a few ``blocks``."""
    batch = MarkedBatch(_preset, samples, learn)
    last = max(samples - 1, 0) // _preset.chunk
    crowded = [last, *(rng.randint(0, last) for _ in range(blocks - 1))]
    return batch, [_random_step(rng, batch, crowded, miss, bad) for _ in range(steps)]


def _size(rng: Random) -> int:
    return rng.randint(1, min(_preset.max_batch, 16 * _preset.chunk))


@cocotb.test()
async def takes_a_step_a_cycle(dut: Any) -> None:
    rng = _session.rng("throughput")
    board = await _start(dut, rng)
    board.offer(*_random_batch(rng, 1, 1))
    await board.finish()
    steps = 200
    for samples in (1, 2 * _preset.chunk + 1, _size(rng)):
        for _ in range(2):
            board.offer(*_random_batch(rng, samples, steps))
        waits = board.req.waits
        await board.finish()
        assert board.req.waits - waits <= _BETWEEN_BATCHES, f"steps waited {board.req.waits - waits} cycles"
    _cover.hit("one_a_cycle")
    _end(board)


@cocotb.test()
@cocotb.parametrize(idle=[0.0, 0.5], stall=[0.0, 0.3, 0.8])
async def agrees_with_the_model_under_random_stalls(dut: Any, idle: float, stall: float) -> None:
    rng = _session.rng(f"stalls {idle} {stall}")
    board = await _start(dut, rng, idle=idle, stall=stall)
    for _ in range(25):
        miss, bad = rng.choice([(0.0, 0.0), (0.02, 0.0), (0.1, 0.03), (0.4, 0.1)])
        steps, blocks = rng.choice([1, 2, 5, 30]), rng.randint(1, 4)
        learn = rng.random() < 0.25
        board.offer(*_random_batch(rng, _size(rng), steps, learn=learn, miss=miss, bad=bad, blocks=blocks))
    await board.finish()
    _end(board)


@cocotb.test()
@cocotb.parametrize(idle=[0.0, 0.3])
async def forgets_nothing_at_any_distance(dut: Any, idle: float) -> None:
    """In each batch two steps mark samples of one block, others of other blocks come between and around them."""
    rng = _session.rng(f"distances {idle}")
    board = await _start(dut, rng, idle=idle, stall=0.1)
    offsets = list(range(_preset.chunk))
    nothing = [Mark(0)] * _preset.engines
    for behind in (*_DISTANCES, _DISTANCES[-1] + 1):
        for event in ({"miss": True}, {"bad": True}, {"miss": True, "bad": True}):
            batch = MarkedBatch(_preset, 4 * _preset.chunk, False)
            block, other = rng.sample(range(4), 2)
            first, second = rng.sample(offsets, 2)

            def marking(offset: int, engine: int, event: dict[str, bool] = event) -> list[Mark]:
                return [Mark(offset, **event) if number == engine else Mark(0) for number in range(_preset.engines)]

            steps = [([other] * _UNITS, nothing)] * (behind - 1)
            engines = [rng.randrange(_preset.engines) for _ in range(2)]
            board.offer(
                batch,
                [
                    ([block] * _UNITS, marking(first, engines[0])),
                    *steps,
                    ([block] * _UNITS, marking(second, engines[1])),
                    *steps,
                    ([block] * _UNITS, nothing),
                ],
            )
    await board.finish()
    _end(board)


@cocotb.test()
async def takes_batches_of_every_size(dut: Any) -> None:
    rng = _session.rng("sizes")
    board = await _start(dut, rng, stall=0.2)
    sizes = [*range(3 * _preset.chunk + 2), 0, 0, 1, 1]
    for samples in sizes:
        board.offer(*_random_batch(rng, samples, rng.choice([1, 3, 20]), miss=0.2, bad=0.01))
    for samples in (1, _WIDTH, 2 * _preset.chunk):
        blocks = range(-(-samples // _preset.chunk))
        for event in ({"miss": True}, {"bad": True}):
            steps = []
            for block in blocks:
                for first in range(0, _preset.chunk, _preset.unit):
                    offsets = [min(first + lane % _preset.unit, _preset.chunk - 1) for lane in range(_preset.engines)]
                    there = [block * _preset.chunk + offset < samples for offset in offsets]
                    marks = [Mark(o, **event) if t else Mark(0) for o, t in zip(offsets, there, strict=True)]
                    steps.append(([block] * _UNITS, marks))
            board.offer(MarkedBatch(_preset, samples, False), steps)
    await board.finish()
    _end(board)


@cocotb.test()
async def takes_the_largest_batch_and_clears_it(dut: Any) -> None:
    rng = _session.rng("largest")
    board = await _start(dut, rng)
    for _ in range(2):
        batch, steps = _random_batch(rng, _preset.max_batch, 60, miss=0.1, bad=0.01, blocks=40)
        board.offer(batch, [*steps, ([_BLOCKS - 1] * _UNITS, [Mark(0, miss=True)] * _preset.engines)])
    await board.finish()
    # both halves have been used: they come back clean
    for _ in range(2):
        board.offer(*_random_batch(rng, min(_preset.max_batch, 64 * _preset.chunk), 1, miss=0.0))
    await board.finish()
    _end(board)


@cocotb.test()
async def reset_clears_whatever_was_marked(dut: Any) -> None:
    rng = _session.rng("reset")
    board = await _start(dut, rng)
    for phase in ("while_clearing", "while_marking", "in_masks") * 2:
        if phase == "while_clearing":
            await quiet(dut.clk, board.ends, dut.rst)
        for _ in range(4):
            board.offer(*_random_batch(rng, _size(rng), 40, miss=0.3, bad=0.1))
        if phase == "while_clearing":
            await board.finish(abandon_after=rng.randint(1, _BLOCKS - 1))
            _cover.hit_if(not board.req.taken, "reset_while_clearing")
        else:
            waited_for = board.req if phase == "while_marking" else board.popular
            before = waited_for.taken
            while waited_for.taken == before:
                await board.finish(abandon_after=rng.randint(1, 10))
            _cover.hit_if(board.expected, f"reset_{phase}")
        board = _Board(dut, rng, stall=rng.choice([0.0, 0.3]))
        await quiet(dut.clk, board.ends, dut.rst, cycles=rng.randint(1, 3))
        for _ in range(3):
            board.offer(*_random_batch(rng, min(_preset.max_batch, 24 * _preset.chunk), 4, miss=0.01))
        if phase != "while_clearing":
            await board.finish()
    await board.finish()
    _end(board)
