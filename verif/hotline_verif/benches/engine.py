"""Bench of a lookup engine: verdicts, requests, marks and pulses equal those of a model with a filter of its own.

The bench plays the banks: it answers requests from the reference log, in any order, after any time. Keys crowd a few
entries of the filter and differ in single bits; directed sequences for each distance in the pipeline; answers withheld
until the window is full; the filter forgotten in whole and in part; one lookup a cycle; reset at any time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from random import Random
from typing import Any

import cocotb
from cocotb.triggers import RisingEdge

from hotline.contract import Preset, invert, permute
from hotline_verif.engine_model import (
    LOOKUP_FIELDS,
    REQUEST_FIELDS,
    VERDICT_FIELDS,
    EngineModel,
    Outcome,
    Request,
)
from hotline_verif.ports import Sink, Source, exchange, quiet
from hotline_verif.session import Session
from hotline_verif.streams import start_clock

_DISTANCES = (1, 2, 3, 4)
"""How far a lookup is behind one that takes its entry of the filter, as far as the pipeline could matter."""
_LATENCY = 40
"""More cycles than a lookup needs from end to end when nothing stalls."""


def _rest_bits(preset: Preset) -> list[int]:
    """Bits of a scattered key that don't say which entry of the filter it belongs to."""
    entry_bits = (preset.filter_entries - 1).bit_length()
    return [b for b in range(preset.key_bits) if not 0 <= b - preset.bank_bits < entry_bits]


def _bins(preset: Preset) -> Iterator[str]:
    yield from ("absent", "absent_and_bad", "bad_classified", "bad_learned", "learned", "learned_again", "learned_hit")
    yield from (f"{how}_{what}" for how in ("asked", "filtered") for what in ("hit", "miss"))
    yield from (f"behind_{behind}_{event}" for behind in _DISTANCES for event in ("same", "evicted", "other"))
    yield from (f"entry_held_a_key_that_differs_in_bit_{bit}" for bit in _rest_bits(preset))
    yield from ("answered_out_of_order", "answered_at_once", "filtered_before_the_answer_came", "window_full")
    yield from ("req_idle", "req_waits", "ask_waits", "rsp_waits", "step_wraps", "mark_caught_up")
    yield from ("forgotten", "forgotten_in_part", "forgotten_during_learn", "remembered_after_forgetting_others")
    yield from ("one_a_cycle_asked", "one_a_cycle_filtered", "one_a_cycle_learned", "one_a_cycle_absent")
    yield from ("reset_in_flight", "reset_in_stall", "reset_with_full_window", "reset_in_learn")


_session = Session(_bins)
_preset, _record = _session.preset, _session.record
_cover = _record.coverage
_STEP_BITS = (_preset.window - 1).bit_length() + 2
_NEARLY_FULL = _preset.window - 2


@dataclass(frozen=True)
class _Answer:
    """An answer that the banks owe: of which step, whether it hits, in which way, and from when on it may come."""

    step: int
    hit: int
    way: int
    due: int


class _Banks(Sink):
    """The banks: take requests on ``ask``, answer each after a random time; watch marks and pulses meanwhile."""

    def __init__(self, dut: Any, board: _Board, rng: Random, stall: float, delays: Sequence[int]) -> None:
        super().__init__(dut, "ask", REQUEST_FIELDS, rng, self._take_request, stall)
        self.delays = delays
        self.owed: list[_Answer] = []
        self.withheld = False
        self._dut, self._board = dut, board
        self._now = 0
        self._mark = 0
        self._answers = (dut.back_index, dut.back_hit, dut.back_way)

    def stop(self) -> None:
        super().stop()
        self.owed.clear()
        self._mark = 0
        self._dut.back_valid.value = 0

    def idles(self) -> bool:
        return False

    def sample(self) -> bool:
        self._now += 1
        self._check_mark()
        self._check_pulses()
        return super().sample()

    def drive(self) -> None:
        super().drive()
        due = [] if self.withheld else [answer for answer in self.owed if answer.due <= self._now]
        self._dut.back_valid.value = int(bool(due))
        if not due:
            return
        answer = self._rng.choice(due)
        _cover.hit_if(answer.step != min(other.step for other in self.owed), "answered_out_of_order")
        _cover.hit_if(answer.step == self._newest, "answered_at_once")
        self.owed.remove(answer)
        self._newest = -1
        values = (answer.step % _preset.window, answer.hit, answer.way)
        for field, value in zip(self._answers, values, strict=True):
            field.value = value

    _newest = -1
    """Step of a request that was taken in this very cycle."""

    def _take_request(self, found: tuple[int, ...]) -> None:
        board = self._board
        assert board.requests, f"(step, bank, set, tag, learn, again) {found} asked, nothing more was expected"
        request = board.requests.popleft()
        wanted = board.model.fields(request, _STEP_BITS)
        # CLASSIFY has nothing to do again
        same = found == wanted if request.learn else found[:-1] == wanted[:-1]
        assert same, f"(step, bank, set, tag, learn, again) {found} asked, the model says {wanted}"
        _record.checks += 1
        oldest = min((answer.step for answer in self.owed), default=request.step)
        assert request.step - oldest < _preset.window, f"steps {oldest} and {request.step} are under way together"
        hit, way = board.model.answer(request)
        _cover.hit_if(request.learn and hit, "learned_hit")
        _cover.hit_if(request.learn and request.again, "learned_again")
        self.owed.append(_Answer(request.step, hit, way, self._now + self._rng.choice(self.delays)))
        self._newest = request.step
        _cover.hit_if(request.step - oldest >= _NEARLY_FULL, "window_full")

    def _check_mark(self) -> None:
        """Everything before the mark has been transferred: it is not past what is still to come."""
        board = self._board
        moved = (int(self._dut.mark.value) - self._mark) % (1 << _STEP_BITS)
        assert moved < 1 << _STEP_BITS - 1, f"the mark went back from step {self._mark}"
        self._mark += moved
        limit = min(board.requests[0].step if board.requests else board.model.steps, board.req.taken)
        assert self._mark <= limit, f"mark {self._mark}, but step {limit} is still to come"

    def _check_pulses(self) -> None:
        """``filtered`` and ``asked`` tell, lookup by lookup, which of the two it was."""
        filtered, asked = self._dut.filtered.value, self._dut.asked.value
        if not filtered and not asked:
            return
        assert not (filtered and asked), "filtered and asked at once"
        assert self._board.decisions, "filtered or asked, but no lookup is left for it"
        outcome = self._board.decisions.popleft()
        said = "filtered" if filtered else "asked"
        assert outcome.filtered == bool(filtered), f"{said}: {outcome.scattered:#x}, the model says otherwise"
        _record.checks += 1
        waiting = {answer.step for answer in self.owed} | {request.step for request in self._board.requests}
        _cover.hit_if(
            filtered and self._board.asker.get(outcome.scattered) in waiting, "filtered_before_the_answer_came"
        )
        if asked and outcome.request is not None:
            self._board.asker[outcome.scattered] = outcome.request.step


class _Board:
    """What each port must bring, from the model."""

    def __init__(
        self, dut: Any, rng: Random, *, idle: float = 0.0, stall: float = 0.0, delays: Sequence[int] = (0,)
    ) -> None:
        self.dut = dut
        self.model = EngineModel(_preset)
        self.requests: deque[Request] = deque()
        self.decisions: deque[Outcome] = deque()
        self.verdicts: deque[tuple[tuple[int, ...], Outcome]] = deque()
        self.asker: dict[int, int] = {}
        self._forgetting: deque[int] = deque()
        self._writers: deque[Outcome] = deque(maxlen=_DISTANCES[-1])
        self.req = Source(dut, "req", LOOKUP_FIELDS, rng, idle)
        self.banks = _Banks(dut, self, rng, stall, delays)
        self.rsp = Sink(dut, "rsp", VERDICT_FIELDS, rng, self._take_verdict, stall)
        self.ends: list[Source | Sink] = [self.req, self.banks, self.rsp]

    # what goes in

    def look_up(self, key: int, *, present: int = 1, bad: int = 0, learn: int = 0, again: int = 0) -> None:
        lookup = (key, present, bad, again, learn)
        outcome = self.model.take(*lookup)
        self.req.waiting.append(lookup)
        self.verdicts.append((lookup, outcome))
        if outcome.request is not None:
            self.requests.append(outcome.request)
        if present and not bad:
            self.decisions.append(outcome)
        self._cover(lookup, outcome)
        self._cover_distances(outcome)

    def forget(self, entries: Sequence[int] = range(_preset.filter_entries)) -> None:
        """Forget entries of the filter, one a cycle from the next cycle on that runs."""
        self._forgetting.extend(entries)
        for entry in entries:
            self.model.forget(entry)
        self._writers.clear()

    def _cover(self, lookup: tuple[int, ...], outcome: Outcome) -> None:
        _, present, bad, _, learn = lookup
        if not present or bad:
            kind = "learned" if learn else "classified"
            _cover.hit(f"bad_{kind}" if present else "absent_and_bad" if bad else "absent")
            return
        if learn:
            _cover.hit("learned")
            return
        how, what = "filtered" if outcome.filtered else "asked", "hit" if outcome.verdict[2] else "miss"
        _cover.hit(f"{how}_{what}")
        difference = 0 if outcome.held is None else outcome.held ^ outcome.scattered
        if difference.bit_count() == 1:
            _cover.hit(f"entry_held_a_key_that_differs_in_bit_{difference.bit_length() - 1}")

    def _cover_distances(self, outcome: Outcome) -> None:
        """The nearest older lookup that took this one's entry of the filter, when nothing comes between them."""
        if self.req.idle == 0.0 and outcome.entry is not None:
            for behind, older in enumerate(reversed(self._writers), start=1):
                if older.entry != outcome.entry or older.filtered:
                    continue
                relation = {older.scattered: "same", older.held: "evicted"}.get(outcome.scattered, "other")
                _cover.hit(f"behind_{behind}_{relation}")
                break
        self._writers.append(outcome)

    # what comes out

    def _take_verdict(self, found: tuple[int, ...]) -> None:
        assert self.verdicts, f"{dict(zip(VERDICT_FIELDS, found, strict=True))} without a lookup"
        lookup, outcome = self.verdicts.popleft()
        wanted = outcome.verdict
        # a slot means something if there is a hit
        same = found == wanted if wanted[2] else found[:-1] == wanted[:-1]
        assert same, (
            f"lookup {dict(zip(LOOKUP_FIELDS, lookup, strict=True))}: {dict(zip(VERDICT_FIELDS, found, strict=True))}, "
            f"the model says {dict(zip(VERDICT_FIELDS, wanted, strict=True))}"
        )
        _record.checks += 1

    # running

    def _every_cycle(self) -> None:
        _record.cycles += 1
        _cover.hit_if(self.req.waiting and not self.dut.req_valid.value, "req_idle")
        self.dut.forget.value = int(bool(self._forgetting))
        if self._forgetting:
            self.dut.forget_index.value = self._forgetting.popleft()

    def _all_done(self) -> bool:
        return not (self.verdicts or self._forgetting or self.dut.forget.value)

    async def finish(self, abandon_after: int | None = None) -> int:
        """Run until everything has come; returns the cycles."""
        return await exchange(
            self.dut.clk,
            self.ends,
            self._all_done,
            patience=4 * _LATENCY + _preset.filter_entries + max(self.banks.delays),
            every_cycle=self._every_cycle,
            abandon_after=abandon_after,
        )

    async def settle(self) -> None:
        """When nothing is under way, the mark is at the next step."""
        for _ in range(4):
            await RisingEdge(self.dut.clk)
        mark, wanted = int(self.dut.mark.value), self.model.steps % (1 << _STEP_BITS)
        assert mark == wanted, f"mark {mark} with nothing under way, the next step is {wanted}"
        missing = len(self.requests) + len(self.decisions)
        assert not missing, f"verdicts came before {missing} requests and pulses"
        _cover.hit("mark_caught_up")
        _cover.hit_if(self.model.steps > 1 << _STEP_BITS, "step_wraps")
        _record.checks += 1

    async def learn(self, keys: Sequence[int], rng: Random) -> None:
        """Log ``keys``, the filter forgotten meanwhile, with absent and bad lookups in between."""
        self.forget()
        for key in keys:
            self.look_up(key, learn=1, again=rng.randrange(2))
            if rng.random() < 0.2:
                self.look_up(key, learn=1, present=rng.randrange(2), bad=1)
        await self.finish()
        _cover.hit("forgotten_during_learn")

    def classify(self, keys: Sequence[int], rng: Random, others: float = 0.15) -> None:
        """Look up ``keys``, with absent and bad lookups in between."""
        for key in keys:
            while rng.random() < others:
                present = rng.randrange(2)
                self.look_up(rng.choice(keys), present=present, bad=1 if present else rng.randrange(2))
            self.look_up(key)

    def cover_waits(self) -> None:
        for end, name in ((self.req, "req"), (self.banks, "ask"), (self.rsp, "rsp")):
            _cover.hit_if(end.waits, f"{name}_waits")


async def _start(dut: Any, rng: Random, **conditions: Any) -> _Board:
    """An engine whose filter has been forgotten."""
    start_clock(dut)
    return await _restart(dut, rng, **conditions)


async def _restart(dut: Any, rng: Random, **conditions: Any) -> _Board:
    board = _Board(dut, rng, **conditions)
    dut.forget.value = 0
    await quiet(dut.clk, board.ends, dut.rst, cycles=rng.randint(1, 3))
    board.forget()
    await board.finish()
    return board


async def _end(board: _Board) -> None:
    await board.settle()
    board.cover_waits()
    _record.write()


def _key(scattered: int) -> int:
    return invert(scattered, _preset.key_bits)


def _rivals(rng: Random, count: int) -> list[int]:
    """Keys of one entry of the filter; neighbours differ in one bit."""
    scattered = [rng.getrandbits(_preset.key_bits)]
    while len(scattered) < count:
        other = scattered[-1] ^ 1 << rng.choice(_rest_bits(_preset))
        if other not in scattered:
            scattered.append(other)
    return [_key(value) for value in scattered]


def _pool(rng: Random, entries: int = 2, rivals: int = 4) -> list[int]:
    return [key for _ in range(entries) for key in _rivals(rng, rivals)]


@cocotb.test()
async def serves_one_lookup_a_cycle(dut: Any) -> None:
    rng = _session.rng("throughput")
    late = max(0, _preset.window // 2 - 4)  # the window has room for it
    board = await _start(dut, rng, delays=(late,))

    async def timed(name: str, count: int) -> None:
        waits = board.req.waits
        cycles = await board.finish()
        assert cycles <= count + late + _LATENCY, f"{name}: {count} lookups took {cycles} cycles"
        assert board.req.waits == waits, f"{name}: a lookup waited"
        _cover.hit(f"one_a_cycle_{name}")

    count, rivals = 300, _rivals(rng, 2)
    board.look_up(0, present=0)
    await board.finish()
    for _ in range(count):
        board.look_up(rng.choice(rivals), learn=1)
    await timed("learned", count)
    for number in range(count):
        board.look_up(rivals[number % 2])
    await timed("asked", count)
    for _ in range(count):
        board.look_up(rivals[1])
    await timed("filtered", count)
    for _ in range(count):
        board.look_up(rivals[1], present=0)
    await timed("absent", count)
    await _end(board)


@cocotb.test()
@cocotb.parametrize(idle=[0.0, 0.4], stall=[0.2, 0.6])
async def agrees_with_the_model_under_random_stalls(dut: Any, idle: float, stall: float) -> None:
    rng = _session.rng(f"stalls {idle} {stall}")
    board = await _start(dut, rng, idle=idle, stall=stall)
    for delays in ((0,), (0, 1, 2, 3, 9), (8, 9, 30)):
        board.banks.delays = delays
        pool = _pool(rng)
        await board.learn([rng.choice(pool[::2]) for _ in range(60)], rng)
        for _ in range(2):
            board.classify([rng.choice(pool) for _ in range(150)], rng)
            await board.finish()
    await _end(board)


@cocotb.test()
@cocotb.parametrize(stall=[0.0, 0.5])
async def remembers_at_every_distance(dut: Any, stall: float) -> None:
    """A lookup takes an entry of the filter, and the one that it throws out, another, or itself comes so far behind."""
    rng = _session.rng(f"distances {stall}")
    board = await _start(dut, rng, stall=stall)
    for behind, follower in product(_DISTANCES, ("same", "evicted", "other")):
        old, new, other = _rivals(rng, 3)
        await board.learn([old, other], rng)
        spacer = _key(permute(old, _preset.key_bits) ^ 1 << _preset.bank_bits)  # in the entry beside theirs
        board.classify([old, *[spacer] * _DISTANCES[-1]], rng, others=0.0)
        last = {"same": new, "evicted": old, "other": other}[follower]
        board.classify([new, *[spacer] * (behind - 1), last, old, new, other], rng, others=0.0)
        await board.finish()
    await _end(board)


@cocotb.test()
async def tells_keys_apart_by_every_bit(dut: Any) -> None:
    rng = _session.rng("bits")
    board = await _start(dut, rng, delays=(0, 4))
    for bit in _rest_bits(_preset):
        scattered = rng.getrandbits(_preset.key_bits)
        one, other = _key(scattered), _key(scattered ^ 1 << bit)
        await board.learn([one], rng)
        board.classify([one] * 8 + [other] * 8 + [one] * 8, rng)
        await board.finish()
    await _end(board)


@cocotb.test()
async def waits_when_the_window_is_full(dut: Any) -> None:
    rng = _session.rng("window")
    board = await _start(dut, rng)
    pool = _pool(rng)
    for learn in (0, 1, 0):
        for _ in range(4 * _preset.window):
            board.look_up(rng.choice(pool), learn=learn)
        # lookups of new keys come first, so that there is nothing that filters could answer
        board.banks.withheld = True
        await board.finish(abandon_after=3 * _preset.window + _LATENCY)
        transferred = board.banks.taken
        await board.finish(abandon_after=20)
        assert board.banks.taken == transferred, "requests go on although the window is full"
        board.banks.withheld = False
        await board.finish()
        board.forget()
        await board.finish()
    await _end(board)


@cocotb.test()
async def forgets_what_it_is_told_to(dut: Any) -> None:
    """After a part of the filter is forgotten the rest is still there; after a change of the log nothing is."""
    rng = _session.rng("forget")
    board = await _start(dut, rng, delays=(0, 3))
    for _ in range(6):
        keys = _pool(rng, entries=6, rivals=2)
        await board.learn(keys[1::2], rng)
        _cover.hit("forgotten")
        board.classify(keys + keys, rng)
        await board.finish()
        latest = {board.model.entry(permute(key, _preset.key_bits)): key for key in keys}
        dropped = rng.sample(sorted(latest), rng.randrange(len(latest)))
        board.forget(dropped)
        await board.finish()
        _cover.hit_if(dropped, "forgotten_in_part")
        filtered = _cover.counts["filtered_hit"]
        board.classify(list(latest.values()), rng, others=0.0)
        _cover.hit_if(dropped and _cover.counts["filtered_hit"] > filtered, "remembered_after_forgetting_others")
        await board.finish()
    await _end(board)


@cocotb.test()
async def reset_drops_what_is_in_flight(dut: Any) -> None:
    rng = _session.rng("reset")
    board = await _start(dut, rng)
    for learn, stall, withheld in product((0, 1), (0.0, 0.3, 0.9), (False, True)):
        pool = _pool(rng)
        board.banks.stall = board.rsp.stall = stall
        for _ in range(6 * _preset.window):
            board.look_up(rng.choice(pool), learn=learn)
        board.banks.withheld = withheld
        await board.finish(abandon_after=rng.randint(12, 2 * _preset.window + 20))
        owed = [answer.step for answer in board.banks.owed]
        _cover.hit_if(board.verdicts, "reset_in_learn" if learn else "reset_in_flight")
        _cover.hit_if(dut.ask_valid.value and not dut.ask_ready.value, "reset_in_stall")
        _cover.hit_if(owed and max(owed) - min(owed) >= _NEARLY_FULL, "reset_with_full_window")
        board = await _restart(dut, rng, stall=0.2, delays=(0, 5))
        await board.learn(pool[::3], rng)
        board.classify([rng.choice(pool) for _ in range(40)], rng)
        await board.finish()
    await _end(board)
