"""Bench of a bank node: every lookup is answered to the engine that asked, and READ and CLEAR find the reference's log.

Lookups and upkeep at the same time, of one set only in the order that the ports guarantee, each compared with the
reference model of a bank; random gaps and stalls on all four streams; one request a cycle; reset at any time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

import cocotb

from hotline.contract import BankOp, Preset
from hotline_verif.bank_model import BankModel, read_back
from hotline_verif.ports import Sink, Source, exchange, quiet, settle
from hotline_verif.session import Session
from hotline_verif.streams import Fields, start_clock

_ASK = ("route", "step", "set", "tag", "learn", "again")
_BACK = ("route", "index", "hit", "way")
_UPKEEP = ("op", "set", "way")
_ENTRY = ("holds", "rrpv", "tag")
_BANK = 5
_BUFFER = 2
_RESULTS = 16
"""In the bank and behind it, where requests come at full rate."""
_LATENCY = _BANK + 3
_SLACK = 4
_STREAMS = ("ask", "back", "upkeep", "entry")


def _bins(preset: Preset) -> Iterator[str]:
    yield from ("learn_hit", "learn_miss", "learn_again", "classify_hit", "classify_miss", "same_set_back_to_back")
    yield from (f"engine_{route}" for route in range(preset.engines))
    yield from ("index_zero", "index_last", "step_beyond_the_window")
    yield from ("read_entry", "read_invalid", "clear", "read_after_clear", "clear_after_read")
    yield from ("lookup_after_read", "lookup_after_clear", "read_after_lookup", "clear_after_lookup")
    yield from (f"{name}_waits" for name in _STREAMS)
    yield from ("ask_pauses", "upkeep_pauses", "back_waits_with_full_node", "entry_waits_with_full_node")
    yield from ("one_lookup_a_cycle", "one_read_a_cycle", "one_of_both_a_cycle", "lookups_wait_for_upkeep")
    yield from ("read_among_lookups", "clear_among_lookups", "answers_and_entries_wait")
    yield from ("upkeep_waits_for_back", "ask_waits_for_entry")
    for op in ("read", "clear"):
        yield from (f"lookup_taken_with_{op}_of_its_set", f"lookup_taken_right_after_{op}_of_its_set")
        yield f"lookup_of_its_set_in_the_buffer_with_{op}"
    yield from ("lookups_wait_for_flush", "upkeep_waits_for_flush")
    yield from ("reset_in_lookups", "reset_in_upkeep", "reset_in_stalled_lookups", "reset_in_stalled_upkeep")
    yield from ("reset_in_both", "reset_in_flush")


_session = Session(_bins)
_preset, _record = _session.preset, _session.record
_cover = _record.coverage


@dataclass(frozen=True)
class _Request:
    """A lookup or a request for upkeep; ``kind`` is ``lookup``, ``read`` or ``clear``.

    ``after``: how many requests for upkeep must have been taken, or for upkeep how many lookups answered, before it is
    sure to be done after those of its set that precede it. ``bins`` are hit once it is taken.
    """

    kind: str
    set_number: int
    fields: Fields
    after: int
    bins: tuple[str, ...]


class _Bench:
    """Both ends of all four streams, and what must come back.

    Requests are given in an order, ``lookups`` and ``upkeep`` of which are offered as early as they can be for the
    model, which takes them in this order, to be right: one of another set doesn't wait for any.
    """

    def __init__(self, dut: Any, rng: Random, *, idle: float = 0.0, stall: float = 0.0) -> None:
        self.dut = dut
        self.model = BankModel(_preset)
        self.lookups: deque[_Request] = deque()
        self.requests: deque[_Request] = deque()
        self.answers: deque[Fields] = deque()
        self.entries: deque[Fields] = deque()
        self.ask = Source(dut, "ask", _ASK, rng, idle, self._asked)
        self.back = Sink(dut, "back", _BACK, rng, self._answered, stall)
        self.upkeep = Source(dut, "upkeep", _UPKEEP, rng, idle, self._maintained)
        self.entry = Sink(dut, "entry", _ENTRY, rng, self._read, stall)
        # outputs first: what they see is in the node from an earlier edge
        self.ends: list[Source | Sink] = [self.back, self.entry, self.upkeep, self.ask]
        self.reads_taken = 0
        self._numbers = {"lookup": 0, "upkeep": 0}
        self._latest: dict[tuple[str, int], int] = {}
        self._kinds: dict[int, str] = {}
        self._offered: dict[str, deque[_Request]] = {"lookup": deque(), "upkeep": deque()}
        self._now: list[_Request] = []
        self._before: list[_Request] = []
        self._last_lookup: int | None = None

    # what is asked, in the model's order

    def look_up(self, lookups: Iterable[Fields]) -> None:
        for lookup in lookups:
            route, step, set_number, tag, learn, again = lookup
            op = BankOp.LEARN if learn else BankOp.CLASSIFY
            (hit, way, *_), _ = self.model.apply((int(op), set_number, tag, again))
            index_bits = len(self.dut.back_index)
            index = step % (1 << index_bits)
            self.answers.append((route, index, hit, way))
            bins = [f"{op.name.lower()}_{'hit' if hit else 'miss'}", f"engine_{route}"]
            bins += ["learn_again"] if learn and again else []
            bins += ["index_zero"] if index == 0 else []
            bins += ["index_last"] if index == (1 << index_bits) - 1 else []
            bins += ["step_beyond_the_window"] if index != step else []
            self.lookups.append(self._request("lookup", "upkeep", set_number, lookup, bins))

    def maintain(self, requests: Iterable[Fields]) -> None:
        for request in requests:
            op, set_number, way = request
            (_, _, valid, rrpv, tag), _ = self.model.apply((op, set_number, way, 0))
            kind = BankOp(op).name.lower()
            if op == BankOp.READ:
                self.entries.append((valid, rrpv, tag))
            bins = ["clear" if op == BankOp.CLEAR else "read_entry" if valid else "read_invalid"]
            self.requests.append(self._request(kind, "lookup", set_number, request, bins))

    def _request(self, kind: str, other: str, set_number: int, fields: Fields, bins: list[str]) -> _Request:
        stream = "lookup" if kind == "lookup" else "upkeep"
        before = self._kinds.get(set_number, kind)
        bins += [f"{kind}_after_{before}"] if before != kind else []
        self._kinds[set_number] = kind
        self._numbers[stream] += 1
        self._latest[stream, set_number] = self._numbers[stream]
        return _Request(kind, set_number, fields, self._latest.get((other, set_number), 0), tuple(bins))

    def offer(self, *, at_once: bool = False) -> None:
        """Offer what may be offered by now; ``at_once``: everything."""
        while self.lookups and (at_once or self.lookups[0].after <= self.upkeep.taken):
            self._offer("lookup", self.ask, self.lookups.popleft())
        while self.requests and (at_once or self.requests[0].after <= self.back.taken):
            self._offer("upkeep", self.upkeep, self.requests.popleft())

    def _offer(self, stream: str, source: Source, request: _Request) -> None:
        source.waiting.append(request.fields)
        self._offered[stream].append(request)

    # what happens at the ports

    def _taken(self, stream: str) -> _Request:
        request = self._offered[stream].popleft()
        self._now.append(request)
        for name in request.bins:
            _cover.hit(name)
        return request

    def _asked(self, lookup: Fields) -> None:
        request = self._taken("lookup")
        _cover.hit_if(self._last_lookup == request.set_number, "same_set_back_to_back")
        self._last_lookup = request.set_number

    def _maintained(self, request: Fields) -> None:
        kind = self._taken("upkeep").kind
        self.reads_taken += kind == "read"
        _cover.hit_if(self.ask.taken > self.back.taken, f"{kind}_among_lookups")

    def _answered(self, answer: Fields) -> None:
        assert self.back.taken <= self.ask.taken, f"(engine, index, hit, way) {answer} is the answer to nothing"
        wanted = self.answers.popleft()
        assert answer == wanted, f"(engine, index, hit, way) {answer}, the model says {wanted}"
        _record.checks += 1

    def _read(self, entry: Fields) -> None:
        assert self.entry.taken <= self.reads_taken, f"(holds, RRPV, tag) {entry}, where nothing was read"
        wanted = self.entries.popleft()
        assert entry == wanted, f"(holds, RRPV, tag) {entry}, the model says {wanted}"
        _record.checks += 1

    def _cycle(self) -> None:
        _record.cycles += 1
        full = _BUFFER + _RESULTS + _BUFFER
        _cover.hit_if(self.back.held and self.ask.taken - self.back.taken == full, "back_waits_with_full_node")
        _cover.hit_if(self.entry.held and self.reads_taken - self.entry.taken == full, "entry_waits_with_full_node")
        _cover.hit_if(self.entry.held and self.back.held, "answers_and_entries_wait")
        lookup = next((request for request in self._now if request.kind == "lookup"), None)
        if lookup is not None:
            for when, requests in (("with", self._now), ("right_after", self._before)):
                for request in requests:
                    if request.kind != "lookup" and request.set_number == lookup.set_number:
                        _cover.hit(f"lookup_taken_{when}_{request.kind}_of_its_set")
        self._now, self._before = [], self._now
        self.offer()

    # running

    def finished(self) -> bool:
        return not (
            self.lookups or self.requests or self.ask.waiting or self.upkeep.waiting or self.answers or self.entries
        )

    def all_read(self) -> bool:
        return not self.entries

    async def run(self, finished: Callable[[], bool] | None = None, abandon_after: int | None = None) -> int:
        """Have what was given done, all of it or until ``finished()``; returns the cycles."""
        self.offer()
        cycles = await exchange(
            self.dut.clk,
            self.ends,
            finished or self.finished,
            patience=_preset.sets_per_bank + 100,
            every_cycle=self._cycle,
            abandon_after=abandon_after,
        )
        if finished is None and abandon_after is None:
            await settle(self.dut.clk, self.ends, self._cycle)
        for end in self.ends:
            _cover.hit_if(end.waits, f"{end.name}_waits")
        for source in (self.ask, self.upkeep):
            _cover.hit_if(source.pauses, f"{source.name}_pauses")
        _record.write()
        return cycles


async def _reset(dut: Any, rng: Random, *, cycles: int = 2, idle: float = 0.0, stall: float = 0.0) -> _Bench:
    """A bench whose model is empty, as the node will be once it takes requests."""
    bench = _Bench(dut, rng, idle=idle, stall=stall)
    await quiet(dut.clk, bench.ends, dut.rst, cycles)
    return bench


async def _start(dut: Any, rng: Random, *, idle: float = 0.0, stall: float = 0.0) -> _Bench:
    start_clock(dut)
    return await _reset(dut, rng, idle=idle, stall=stall)


async def _start_cleared(dut: Any, rng: Random) -> _Bench:
    """As ``_start``, and the bank has done its first request."""
    bench = await _start(dut, rng)
    bench.maintain(_all_reads()[:1])
    await bench.run()
    return bench


class _Traffic:
    """Lookups of a few tags in a few sets, in which upkeep then finds something."""

    def __init__(self, rng: Random, sets: int) -> None:
        self.rng = rng
        self.sets = rng.sample(range(_preset.sets_per_bank), sets)
        self.tags = [rng.getrandbits(_preset.tag_bits) for _ in range(_preset.ways + 3)]

    def lookups(self, dut: Any, count: int) -> list[Fields]:
        rng, step_bits = self.rng, len(dut.ask_step)
        return [
            (
                rng.getrandbits(_preset.bank_bits),
                rng.getrandbits(step_bits),
                rng.choice(self.sets),
                rng.choice(self.tags),
                int(rng.random() < 0.6),
                rng.getrandbits(1),
            )
            for _ in range(count)
        ]

    def upkeep(self, count: int, clears: float) -> list[Fields]:
        rng = self.rng
        read, clear = int(BankOp.READ), int(BankOp.CLEAR)
        return [
            (clear if rng.random() < clears else read, rng.choice(self.sets), rng.randrange(_preset.ways))
            for _ in range(count)
        ]

    def reads(self) -> list[Fields]:
        """Every entry of these sets."""
        return [request for request in _all_reads() if request[1] in self.sets]

    def mixed(self, bench: _Bench, runs: int, longest: int, clears: float) -> None:
        """Give ``bench`` lookups and upkeep in turn, 1 to ``longest`` of each."""
        for _ in range(runs):
            bench.look_up(self.lookups(bench.dut, self.rng.randint(1, longest)))
            bench.maintain(self.upkeep(self.rng.randint(1, longest), clears))


def _all_reads() -> list[Fields]:
    return [(op, set_number, way) for op, set_number, way, _ in read_back(_preset)]


@cocotb.test()
async def serves_one_request_a_cycle(dut: Any) -> None:
    rng = _session.rng("throughput")
    bench = await _start_cleared(dut, rng)
    for sets in (1, 4):
        traffic = _Traffic(rng, sets)
        lookups, reads = 500, _all_reads()
        bench.look_up(traffic.lookups(dut, lookups))
        cycles = await bench.run()
        assert cycles <= lookups + _LATENCY + _SLACK, f"{lookups} lookups took {cycles} cycles"
        _cover.hit("one_lookup_a_cycle")
        bench.maintain(reads)
        cycles = await bench.run()
        assert cycles <= len(reads) + _LATENCY + _SLACK, f"{len(reads)} READs took {cycles} cycles"
        _cover.hit("one_read_a_cycle")
        # both: upkeep as if it were alone, lookups in the cycles that remain
        others = [request for request in reads if request[1] not in traffic.sets]
        bench.maintain(others)
        bench.look_up(traffic.lookups(dut, lookups))
        cycles = await bench.run(bench.all_read)
        assert cycles <= len(others) + _LATENCY + _SLACK, f"{len(others)} READs took {cycles} cycles beside lookups"
        _cover.hit_if(len(bench.answers) > lookups - 2 * (_LATENCY + _SLACK), "lookups_wait_for_upkeep")
        cycles += await bench.run()
        count = len(others) + lookups
        assert cycles <= count + _LATENCY + _SLACK, f"{count} lookups and READs took {cycles} cycles"
        _cover.hit("one_of_both_a_cycle")
    _record.write()


@cocotb.test()
@cocotb.parametrize(idle=[0.0, 0.4], stall=[0.0, 0.3, 0.8])
async def lookups_and_upkeep_agree_with_the_model(dut: Any, idle: float, stall: float) -> None:
    rng = _session.rng(f"stalls {idle} {stall}")
    bench = await _start(dut, rng, idle=idle, stall=stall)
    for sets in (1, 2, 3):
        traffic = _Traffic(rng, sets)
        for clears in (0.0, 0.2, 1.0):
            bench.look_up(traffic.lookups(dut, rng.randint(1, 120)))
            bench.maintain(traffic.upkeep(rng.randint(1, 40), clears))
            bench.look_up(traffic.lookups(dut, rng.randint(1, 120)))
            bench.maintain(traffic.reads())
            await bench.run()


@cocotb.test()
@cocotb.parametrize(idle=[0.0, 0.4], ask_stall=[0.0, 0.6], upkeep_stall=[0.0, 0.6])
async def lookups_and_upkeep_at_the_same_time_agree_with_the_model(
    dut: Any, idle: float, ask_stall: float, upkeep_stall: float
) -> None:
    rng = _session.rng(f"mixed {idle} {ask_stall} {upkeep_stall}")
    bench = await _start(dut, rng, idle=idle)
    bench.back.stall, bench.entry.stall = ask_stall, upkeep_stall
    for sets, longest in ((2, 3), (4, 12), (8, 4)):
        traffic = _Traffic(rng, sets)
        traffic.mixed(bench, 250 // longest, longest, clears=0.3)
        bench.maintain(traffic.reads())
        await bench.run()


@cocotb.test()
@cocotb.parametrize(held_up=[False, True])
async def upkeep_goes_before_a_lookup_that_is_taken_in_the_same_cycle(dut: Any, held_up: bool) -> None:
    """At once, and where both have to wait in their buffers."""
    rng = _session.rng(f"same cycle {held_up}")
    bench = await _start(dut, rng)
    for number in range(60):
        here, elsewhere = _Traffic(rng, 1), _Traffic(rng, 1)
        while here.sets == elsewhere.sets:
            elsewhere = _Traffic(rng, 1)
        bench.look_up(here.lookups(dut, 8))
        await bench.run()
        clears = float(number % 2)
        if held_up:
            bench.back.stall = 1.0
            bench.look_up(elsewhere.lookups(dut, _RESULTS + _BUFFER))
            await bench.run(abandon_after=_RESULTS + 2 * _LATENCY)
        before = bench.ask.taken, bench.upkeep.taken
        bench.maintain(here.upkeep(_BUFFER, clears))
        bench.look_up(here.lookups(dut, _BUFFER))
        bench.offer(at_once=True)
        await bench.run(abandon_after=_BUFFER)
        taken = bench.ask.taken - before[0], bench.upkeep.taken - before[1]
        if held_up:
            assert taken == (_BUFFER, _BUFFER), f"{taken} of lookups and upkeep were taken"
            _cover.hit(f"lookup_of_its_set_in_the_buffer_with_{'clear' if clears else 'read'}")
            bench.back.stall = 0.0
        await bench.run()
        bench.maintain(here.reads())
        await bench.run()


@cocotb.test()
@cocotb.parametrize(blocked=["back", "entry"])
async def an_output_that_is_blocked_holds_up_both(dut: Any, blocked: str) -> None:
    """And nothing is lost by it."""
    rng = _session.rng(f"blocked {blocked}")
    bench = await _start_cleared(dut, rng)
    sink = bench.back if blocked == "back" else bench.entry
    for _ in range(10):
        sink.stall = 1.0
        traffic, others = _Traffic(rng, 3), _Traffic(rng, 3)
        if blocked == "back":
            # lookups first, or all upkeep would be done before one gets stuck
            bench.look_up(traffic.lookups(dut, 40))
            await bench.run(abandon_after=30)
            bench.maintain(others.upkeep(40, 0.1))
        else:
            bench.maintain(others.upkeep(40, 0.1))
            bench.look_up(traffic.lookups(dut, 40))
        await bench.run(abandon_after=70)
        assert sink.held
        waiting = bench.upkeep if blocked == "back" else bench.ask
        _cover.hit_if(waiting.waiting, f"{waiting.name}_waits_for_{blocked}")
        sink.stall = 0.0
        await bench.run()
        bench.maintain(traffic.reads() + others.reads())
        await bench.run()


@cocotb.test()
async def clears_the_whole_bank(dut: Any) -> None:
    rng = _session.rng("clear")
    bench = await _start(dut, rng, stall=0.1)
    traffic = _Traffic(rng, min(50, _preset.sets_per_bank))
    bench.look_up(traffic.lookups(dut, 600))
    bench.maintain((int(BankOp.CLEAR), set_number, 0) for set_number in range(_preset.sets_per_bank))
    bench.look_up(traffic.lookups(dut, 20))
    bench.maintain(_all_reads())
    await bench.run()


@cocotb.test()
@cocotb.parametrize(work=["lookups", "upkeep", "both"])
async def reset_at_any_time_leaves_an_empty_bank(dut: Any, work: str) -> None:
    rng = _session.rng(f"reset {work}")
    bench = await _start(dut, rng)
    for stall in (0.2, 0.6, 0.95) * 2:
        traffic, others = _Traffic(rng, 3), _Traffic(rng, 3)
        bench.look_up(traffic.lookups(dut, 60))
        await bench.run()
        for end in (bench.back, bench.entry):
            end.stall = stall
        if work != "lookups":
            bench.maintain((others if work == "both" else traffic).upkeep(200, 0.2))
        if work != "upkeep":
            bench.look_up(traffic.lookups(dut, 200))
        await bench.run(abandon_after=rng.randint(10, 60))
        reads, lookups = bench.reads_taken > bench.entry.taken, bench.ask.taken > bench.back.taken
        under_way = {"lookups": lookups, "upkeep": reads, "both": lookups and reads}
        _cover.hit_if(under_way[work], f"reset_in_{work}")
        _cover.hit_if(bench.back.held, "reset_in_stalled_lookups")
        _cover.hit_if(bench.entry.held, "reset_in_stalled_upkeep")
        # again, while the bank is being cleared
        bench = await _reset(dut, rng, cycles=rng.randint(1, 3))
        bench.look_up(traffic.lookups(dut, 20))
        bench.maintain(_all_reads())
        await bench.run(abandon_after=rng.randint(1, _preset.sets_per_bank - 1))
        for source, sink in ((bench.ask, bench.back), (bench.upkeep, bench.entry)):
            assert source.taken <= _BUFFER, f"{source.name}: {source.taken} were taken before the bank was cleared"
            assert not sink.taken, f"{sink.name}: {sink.taken} came before the bank was cleared"
        _cover.hit("reset_in_flush")
        bench = await _reset(dut, rng, cycles=rng.randint(1, 3))
        flush = _preset.sets_per_bank - _BUFFER
        if work != "upkeep":
            bench.look_up(traffic.lookups(dut, 20))
        bench.maintain(traffic.reads())
        await bench.run()
        _cover.hit_if(bench.ask.waits >= flush, "lookups_wait_for_flush")
        _cover.hit_if(bench.upkeep.waits >= flush, "upkeep_waits_for_flush")
        _record.write()
