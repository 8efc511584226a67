"""Bench of a bank node: every lookup is answered to the engine that asked, and READ and CLEAR find the reference's log.

Lookups and maintenance in turn, each compared with the reference model of a bank; random gaps and stalls on all four
streams; one lookup or READ a cycle; reset at any time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
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
_LATENCY = 5
_SLACK = 4
_STREAMS = ("ask", "back", "upkeep", "entry")


def _bins(preset: Preset) -> Iterator[str]:
    yield from ("learn_hit", "learn_miss", "learn_again", "classify_hit", "classify_miss", "same_set_back_to_back")
    yield from (f"engine_{route}" for route in range(preset.engines))
    yield from ("index_zero", "index_last", "step_beyond_the_window")
    yield from ("read_entry", "read_invalid", "clear", "read_after_clear", "clear_after_read", "upkeep_held_off")
    yield from ("lookup_after_read", "lookup_after_clear", "read_after_lookup", "clear_after_lookup")
    yield from (f"{name}_waits" for name in _STREAMS)
    yield from ("ask_pauses", "upkeep_pauses", "back_waits_with_full_bank", "entry_waits_with_full_bank")
    yield from ("one_lookup_a_cycle", "one_read_a_cycle", "lookups_wait_for_flush", "upkeep_waits_for_flush")
    yield from ("reset_in_lookups", "reset_in_upkeep", "reset_in_stalled_lookups", "reset_in_stalled_upkeep")
    yield "reset_in_flush"


_session = Session(_bins)
_preset, _record = _session.preset, _session.record
_cover = _record.coverage


class _Bench:
    """Both ends of all four streams, and what must come back.

    While ``quiet`` is low ``ask`` is served; ``maintain`` raises it when all lookups are answered.
    """

    def __init__(self, dut: Any, rng: Random, *, idle: float = 0.0, stall: float = 0.0) -> None:
        self.dut = dut
        self.model = BankModel(_preset)
        self.answers: deque[Fields] = deque()
        self.entries: deque[Fields] = deque()
        self.ask = Source(dut, "ask", _ASK, rng, idle, self._asked)
        self.back = Sink(dut, "back", _BACK, rng, self._answered, stall)
        self.upkeep = Source(dut, "upkeep", _UPKEEP, rng, idle, self._maintained)
        self.entry = Sink(dut, "entry", _ENTRY, rng, self._read, stall)
        self.ends: list[Source | Sink] = [self.back, self.entry, self.ask, self.upkeep]
        self.quiet = False
        self.before: tuple[str, int] | None = None
        self._window_bits = len(dut.back_index)
        dut.quiet.value = 0

    # lookups

    def _asked(self, lookup: Fields) -> None:
        route, step, set_number, tag, learn, again = lookup
        assert not self.quiet, "a lookup was taken while quiet"
        op = BankOp.LEARN if learn else BankOp.CLASSIFY
        (hit, way, *_), _ = self.model.apply((int(op), set_number, tag, again))
        index = step % (1 << self._window_bits)
        self.answers.append((route, index, hit, way))
        _cover.hit(f"{op.name.lower()}_{'hit' if hit else 'miss'}")
        _cover.hit_if(learn and again, "learn_again")
        _cover.hit(f"engine_{route}")
        _cover.hit_if(index == 0, "index_zero")
        _cover.hit_if(index == (1 << self._window_bits) - 1, "index_last")
        _cover.hit_if(index != step, "step_beyond_the_window")
        _cover.hit_if(self.before == ("lookup", set_number), "same_set_back_to_back")
        self._follows("lookup", set_number)

    def _answered(self, answer: Fields) -> None:
        assert self.answers, f"(engine, index, hit, way) {answer} is the answer to nothing"
        wanted = self.answers.popleft()
        assert answer == wanted, f"(engine, index, hit, way) {answer}, the model says {wanted}"
        _record.checks += 1

    # maintenance

    def _maintained(self, request: Fields) -> None:
        op, set_number, way = request
        assert self.quiet, f"{BankOp(op).name} was taken while lookups may be under way"
        (_, _, valid, rrpv, tag), _ = self.model.apply((op, set_number, way, 0))
        if op == BankOp.READ:
            self.entries.append((valid, rrpv, tag))
            _cover.hit("read_entry" if valid else "read_invalid")
            self._follows("read", set_number)
        else:
            _cover.hit("clear")
            self._follows("clear", set_number)

    def _read(self, entry: Fields) -> None:
        assert self.entries, f"(holds, RRPV, tag) {entry}, where nothing was read"
        wanted = self.entries.popleft()
        assert entry == wanted, f"(holds, RRPV, tag) {entry}, the model says {wanted}"
        _record.checks += 1

    def _follows(self, what: str, set_number: int) -> None:
        if self.before is not None and self.before[0] != what:
            _cover.hit(f"{what}_after_{self.before[0]}")
        self.before = what, set_number

    # running

    def _cycle(self) -> None:
        _record.cycles += 1
        _cover.hit_if(self.upkeep.waits and not self.quiet, "upkeep_held_off")
        _cover.hit_if(self.back.held and len(self.answers) == _LATENCY, "back_waits_with_full_bank")
        _cover.hit_if(self.entry.held and len(self.entries) == _LATENCY, "entry_waits_with_full_bank")

    async def _run(self, source: Source, due: deque[Fields], abandon_after: int | None) -> int:
        cycles = await exchange(
            self.dut.clk,
            self.ends,
            lambda: not (source.waiting or due),
            patience=_preset.sets_per_bank + 100,
            every_cycle=self._cycle,
            abandon_after=abandon_after,
        )
        if abandon_after is None:
            await settle(self.dut.clk, self.ends, self._cycle)
        for end in self.ends:
            _cover.hit_if(end.waits, f"{end.name}_waits")
        for source in (self.ask, self.upkeep):
            _cover.hit_if(source.pauses, f"{source.name}_pauses")
        _record.write()
        return cycles

    async def look_up(self, lookups: Iterable[Fields], abandon_after: int | None = None) -> int:
        """Have ``lookups`` answered; what ``upkeep`` has waiting must stay there."""
        self._set_quiet(False)
        self.ask.waiting.extend(lookups)
        return await self._run(self.ask, self.answers, abandon_after)

    async def maintain(self, requests: Iterable[Fields], abandon_after: int | None = None) -> int:
        """Have ``requests`` for upkeep done, after those that wait."""
        self._set_quiet(True)
        self.upkeep.waiting.extend(requests)
        return await self._run(self.upkeep, self.entries, abandon_after)

    def _set_quiet(self, is_quiet: bool) -> None:
        self.quiet = is_quiet
        self.dut.quiet.value = int(is_quiet)


async def _reset(dut: Any, rng: Random, *, cycles: int = 2, idle: float = 0.0, stall: float = 0.0) -> _Bench:
    """A bench whose model is empty, as the node will be once it takes requests."""
    bench = _Bench(dut, rng, idle=idle, stall=stall)
    await quiet(dut.clk, bench.ends, dut.rst, cycles)
    return bench


async def _start(dut: Any, rng: Random, *, idle: float = 0.0, stall: float = 0.0) -> _Bench:
    start_clock(dut)
    return await _reset(dut, rng, idle=idle, stall=stall)


class _Traffic:
    """Lookups of a few tags in a few sets, in which maintenance then finds something."""

    def __init__(self, rng: Random, sets: int) -> None:
        self.rng = rng
        self.sets = [rng.randrange(_preset.sets_per_bank) for _ in range(sets)]
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
        return [request for request in _all_reads() if request[1] in set(self.sets)]


def _all_reads() -> list[Fields]:
    return [(op, set_number, way) for op, set_number, way, _ in read_back(_preset)]


@cocotb.test()
async def serves_one_lookup_and_one_read_a_cycle(dut: Any) -> None:
    rng = _session.rng("throughput")
    bench = await _start(dut, rng)
    await bench.maintain(_all_reads()[:1])
    for sets in (1, 4):
        traffic = _Traffic(rng, sets)
        count = 500
        cycles = await bench.look_up(traffic.lookups(dut, count))
        assert cycles <= count + _LATENCY + _SLACK, f"{count} lookups took {cycles} cycles"
        _cover.hit("one_lookup_a_cycle")
        count = len(_all_reads())
        cycles = await bench.maintain(_all_reads())
        assert cycles <= count + _LATENCY + _SLACK, f"{count} READs took {cycles} cycles"
        _cover.hit("one_read_a_cycle")
    _record.write()


@cocotb.test()
@cocotb.parametrize(idle=[0.0, 0.4], stall=[0.0, 0.3, 0.8])
async def lookups_and_maintenance_agree_with_the_model(dut: Any, idle: float, stall: float) -> None:
    rng = _session.rng(f"stalls {idle} {stall}")
    bench = await _start(dut, rng, idle=idle, stall=stall)
    for sets in (1, 2, 3):
        traffic = _Traffic(rng, sets)
        for clears in (0.0, 0.2, 1.0):
            # offered early: it has to wait until all lookups are answered
            bench.upkeep.waiting.extend(traffic.upkeep(rng.randint(1, 40), clears))
            await bench.look_up(traffic.lookups(dut, rng.randint(1, 120)))
            await bench.maintain([])
            await bench.look_up(traffic.lookups(dut, rng.randint(1, 120)))
            await bench.maintain(traffic.reads())


@cocotb.test()
async def clears_the_whole_bank(dut: Any) -> None:
    rng = _session.rng("clear")
    bench = await _start(dut, rng, stall=0.1)
    traffic = _Traffic(rng, 50)
    await bench.look_up(traffic.lookups(dut, 600))
    await bench.maintain((int(BankOp.CLEAR), set_number, 0) for set_number in range(_preset.sets_per_bank))
    await bench.look_up(traffic.lookups(dut, 20))
    await bench.maintain(_all_reads())


@cocotb.test()
@cocotb.parametrize(maintaining=[False, True])
async def reset_at_any_time_leaves_an_empty_bank(dut: Any, maintaining: bool) -> None:
    rng = _session.rng(f"reset {maintaining}")
    name = "upkeep" if maintaining else "lookups"
    bench = await _start(dut, rng)
    for stall in (0.2, 0.6, 0.95) * 2:
        traffic = _Traffic(rng, 3)
        await bench.look_up(traffic.lookups(dut, 60))
        for end in (bench.back, bench.entry):
            end.stall = stall
        waits = rng.randint(10, 60)
        if maintaining:
            await bench.maintain(traffic.upkeep(200, 0.2), abandon_after=waits)
        else:
            await bench.look_up(traffic.lookups(dut, 200), abandon_after=waits)
        _cover.hit_if(bench.answers or bench.entries, f"reset_in_{name}")
        _cover.hit_if(bench.back.held or bench.entry.held, f"reset_in_stalled_{name}")
        # again, while the bank is being cleared
        bench = await _reset(dut, rng, cycles=rng.randint(1, 3))
        flushed = rng.randint(1, _preset.sets_per_bank - 1)
        if maintaining:
            await bench.maintain(traffic.reads(), abandon_after=flushed)
        else:
            await bench.look_up(traffic.lookups(dut, 20), abandon_after=flushed)
        taken = bench.ask.taken + bench.upkeep.taken
        assert not taken, f"{taken} requests were taken before the bank was cleared"
        _cover.hit("reset_in_flush")
        bench = await _reset(dut, rng, cycles=rng.randint(1, 3))
        if maintaining:
            await bench.maintain(traffic.reads())
            _cover.hit_if(bench.upkeep.waits >= _preset.sets_per_bank, "upkeep_waits_for_flush")
        else:
            await bench.look_up(traffic.lookups(dut, 20))
            _cover.hit_if(bench.ask.waits >= _preset.sets_per_bank, "lookups_wait_for_flush")
        await bench.maintain(traffic.reads())
        _record.write()
