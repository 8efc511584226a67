"""Bench of an EAL bank: every response, and at the end every entry, equals the reference model's.

Constrained-random operations on a few sets, so that they meet in the pipeline; random gaps and stalls; directed
sequences for each hazard; one request a cycle; reset at any time, over memory that held anything before.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from random import Random
from typing import Any

import cocotb

from hotline.contract import RRPV_MAX, BankOp, Preset
from hotline_verif.bank_model import REQUEST_FIELDS, RESPONSE_FIELDS, BankModel, Effect, read_back
from hotline_verif.session import Session
from hotline_verif.streams import Cycle, Exchange, Fields, reset, start_clock

_LATENCY = 5
_FORWARDED = (1, 2, 3, 4, 5)
"""Distances at which a younger request comes too early to read what an older one of its set writes."""


def _bins(preset: Preset) -> Iterator[str]:
    yield from ("classify_hit", "classify_miss", "learn_hit", "learn_into_invalid_way", "learn_replaces")
    yield from ("learn_again_hit", "learn_again_into_invalid_way", "learn_again_replaces")
    yield from (f"learn_ages_by_{aged}" for aged in range(RRPV_MAX + 1))
    yield from ("clear_of_full_set", "clear_of_empty_set", "read_invalid")
    yield from (f"read_rrpv_{rrpv}" for rrpv in range(RRPV_MAX + 1))
    for way in range(preset.ways):
        yield from (f"way_{way}_{event}" for event in ("hit", "filled", "replaced", "read"))
    for behind in (*_FORWARDED, _FORWARDED[-1] + 1):
        yield from (
            f"behind_{behind}_{event}" for event in ("writer", "inserter", "evictor", "clear", "writer_stalled")
        )
    yield from ("request_idle", "request_waits", "request_waits_for_flush", "response_waits")
    yield from (
        "response_waits_with_full_pipeline",
        "one_a_cycle",
        "reset_in_flight",
        "reset_in_stall",
        "reset_in_flush",
    )


_session = Session(_bins)
_preset, _record = _session.preset, _session.record


@dataclass(frozen=True)
class _Older:
    """A request that is still in the pipeline: one a step of the pipeline, None for a bubble."""

    request: Fields
    effect: Effect


class _Checker:
    """Compares responses with the model and counts coverage."""

    def __init__(self) -> None:
        self.model = BankModel(_preset)
        self.expected: deque[tuple[Fields, Fields]] = deque()
        self._older: deque[_Older | None] = deque(maxlen=_FORWARDED[-1] + 1)
        self._stalled: deque[bool] = deque([False], maxlen=_FORWARDED[-1] + 1)
        self.stalling = False

    def __call__(self, cycle: Cycle) -> None:
        _record.cycles += 1
        coverage = _record.coverage
        self.stalling = cycle.response_waits
        coverage.hit_if(cycle.request_waits, "request_waits")
        coverage.hit_if(cycle.request_waits and not self.expected, "request_waits_for_flush")
        coverage.hit_if(cycle.response_waits, "response_waits")
        coverage.hit_if(cycle.request is None and not cycle.request_waits and self.expected, "request_idle")
        coverage.hit_if(cycle.response_waits and len(self.expected) == _LATENCY, "response_waits_with_full_pipeline")
        if cycle.response is not None:
            self._compare(cycle.response)
        if cycle.response_waits:
            self._stalled[0] = True
        else:
            self._older.appendleft(self._take(cycle.request))
            self._stalled.appendleft(False)

    def _compare(self, response: Fields) -> None:
        request, wanted = self.expected.popleft()
        assert response == wanted, (
            f"{BankOp(request[0]).name} of tag {request[2]:#x} in set {request[1]}: "
            f"{dict(zip(RESPONSE_FIELDS, response, strict=True))}, "
            f"the model says {dict(zip(RESPONSE_FIELDS, wanted, strict=True))}"
        )
        _record.checks += 1

    def _take(self, request: Fields | None) -> _Older | None:
        if request is None:
            return None
        response, effect = self.model.apply(request)
        self.expected.append((request, response))
        self._cover(request, response, effect)
        self._cover_hazards(request)
        return _Older(request, effect)

    def _cover(self, request: Fields, response: Fields, effect: Effect) -> None:
        coverage = _record.coverage
        hit, way, valid, rrpv, _ = response
        again = "_again" if request[3] else ""
        match BankOp(request[0]):
            case BankOp.CLASSIFY:
                coverage.hit("classify_hit" if hit else "classify_miss")
                coverage.hit_if(hit, f"way_{way}_hit")
            case BankOp.LEARN if hit:
                coverage.hit(f"learn{again}_hit")
                coverage.hit(f"way_{way}_hit")
            case BankOp.LEARN:
                coverage.hit(f"learn{again}_replaces" if effect.full else f"learn{again}_into_invalid_way")
                coverage.hit(f"way_{way}_replaced" if effect.full else f"way_{way}_filled")
                coverage.hit_if(effect.full, f"learn_ages_by_{effect.aged}")
            case BankOp.CLEAR:
                coverage.hit_if(effect.full, "clear_of_full_set")
                coverage.hit_if(effect.empty, "clear_of_empty_set")
            case BankOp.READ:
                coverage.hit(f"read_rrpv_{rrpv}" if valid else "read_invalid")
                coverage.hit_if(valid, f"way_{way}_read")

    def _cover_hazards(self, request: Fields) -> None:
        """The nearest older request in flight that writes this one's set, and how far ahead it is."""
        for behind, older in enumerate(self._older, start=1):
            if older is None or older.request[1] != request[1] or not older.effect.wrote:
                continue
            coverage, tag = _record.coverage, request[2]
            coverage.hit(f"behind_{behind}_writer")
            coverage.hit_if(any(list(self._stalled)[:behind]), f"behind_{behind}_writer_stalled")
            coverage.hit_if(older.request[0] == BankOp.CLEAR, f"behind_{behind}_clear")
            if request[0] in (BankOp.LEARN, BankOp.CLASSIFY):
                coverage.hit_if(older.effect.inserted == tag, f"behind_{behind}_inserter")
                coverage.hit_if(older.effect.evicted == tag, f"behind_{behind}_evictor")
            return


def _traffic(rng: Random, count: int, *, sets: int = 3, tags: int | None = None, clears: float = 0.04) -> list[Fields]:
    """Random requests for ``sets`` sets and ``tags`` tags (three more than ways, unless said), mostly LEARN."""
    chosen_sets = [rng.randrange(_preset.sets_per_bank) for _ in range(sets)]
    chosen_tags = [rng.getrandbits(_preset.tag_bits) for _ in range(tags or _preset.ways + 3)]
    rest = (1 - clears) / 10
    weights = {BankOp.LEARN: 6 * rest, BankOp.CLASSIFY: 2 * rest, BankOp.READ: 2 * rest, BankOp.CLEAR: clears}
    ops = rng.choices([int(op) for op in weights], list(weights.values()), k=count)
    return [(op, rng.choice(chosen_sets), rng.choice(chosen_tags), rng.randrange(2)) for op in ops]


def _exchange(dut: Any, rng: Random, *, idle: float = 0.0, stall: float = 0.0) -> Exchange:
    return Exchange(
        dut, REQUEST_FIELDS, RESPONSE_FIELDS, rng, patience=_preset.sets_per_bank + 100, idle=idle, stall=stall
    )


async def _start(dut: Any) -> _Checker:
    """Clock, reset, and a checker whose model is empty, as the bank will be once it takes requests."""
    start_clock(dut)
    await reset(dut)
    return _Checker()


async def _finish(dut: Any, checker: _Checker, rng: Random, *, sets: Iterable[int] | None = None) -> None:
    """Read every entry of the bank, or of ``sets`` alone, and compare it."""
    wanted = set(range(_preset.sets_per_bank) if sets is None else sets)
    reads = [request for request in read_back(_preset) if request[1] in wanted]
    await _exchange(dut, rng).run(reads, checker)
    _record.write()


@cocotb.test()
async def reset_clears_whatever_the_memory_held(dut: Any) -> None:
    rng = _session.rng("flush")
    await _finish(dut, await _start(dut), rng)


@cocotb.test()
async def serves_one_request_a_cycle(dut: Any) -> None:
    rng = _session.rng("throughput")
    checker = await _start(dut)
    exchange = _exchange(dut, rng)
    await exchange.run([(int(BankOp.READ), 0, 0, 0)], checker)
    touched: set[int] = set()
    for sets in (1, 2, 5):
        requests = _traffic(rng, 600, sets=sets)
        touched.update(request[1] for request in requests)
        cycles = await exchange.run(requests, checker)
        assert cycles == len(requests) + _LATENCY, f"{len(requests)} requests took {cycles} cycles"
    _record.coverage.hit("one_a_cycle")
    await _finish(dut, checker, rng, sets=touched)


@cocotb.test()
@cocotb.parametrize(idle=[0.0, 0.4], stall=[0.25, 0.6])
async def agrees_with_the_model_under_random_stalls(dut: Any, idle: float, stall: float) -> None:
    rng = _session.rng(f"stalls {idle} {stall}")
    checker = await _start(dut)
    touched: set[int] = set()
    for sets in (1, 2, 4):
        requests = _traffic(rng, 400, sets=sets)
        touched.update(request[1] for request in requests)
        await _exchange(dut, rng, idle=idle, stall=stall).run(requests, checker)
    await _finish(dut, checker, rng, sets=touched)


@cocotb.test()
async def spreads_over_all_sets(dut: Any) -> None:
    rng = _session.rng("spread")
    checker = await _start(dut)
    requests = _traffic(rng, 2000, sets=64, tags=None, clears=0.01)
    await _exchange(dut, rng, idle=0.1, stall=0.1).run(requests, checker)
    await _finish(dut, checker, rng)


def _hazards(rng: Random) -> Iterator[Fields]:
    """Every pair of a writing and a following request on one full set, at each distance in the pipeline."""
    set_number = rng.randrange(_preset.sets_per_bank)
    other = (set_number + 1) % _preset.sets_per_bank
    tags = rng.sample(range(1 << _preset.tag_bits), _preset.ways + 1)
    learn, classify, clear, read = (int(op) for op in (BankOp.LEARN, BankOp.CLASSIFY, BankOp.CLEAR, BankOp.READ))
    fill = [(clear, set_number, 0, 0), *((learn, set_number, tag, 0) for tag in tags[:-1])]
    newcomer, evicted, kept = tags[-1], tags[0], tags[1]
    gap = (classify, other, tags[0], 0)
    for behind, writer, follower in product(
        range(1, _FORWARDED[-1] + 2),
        [(learn, newcomer), (learn, kept), (clear, 0)],
        [(learn, newcomer), (learn, evicted), (learn, kept), (classify, newcomer), (classify, evicted), (read, 0)],
    ):
        yield from fill
        yield from [gap] * _FORWARDED[-1]
        yield writer[0], set_number, writer[1], rng.randrange(2)
        yield from [gap] * (behind - 1)
        yield follower[0], set_number, follower[1], rng.randrange(2)
        yield from ((read, set_number, way, 0) for way in range(_preset.ways))


@cocotb.test()
@cocotb.parametrize(stall=[0.0, 0.5])
async def forwards_at_every_distance(dut: Any, stall: float) -> None:
    rng = _session.rng(f"hazards {stall}")
    checker = await _start(dut)
    requests = list(_hazards(rng))
    await _exchange(dut, rng, stall=stall).run(requests, checker)
    await _finish(dut, checker, rng, sets={request[1] for request in requests})


def _replacements(rng: Random) -> Iterator[Fields]:
    """Replace each way of a set, after ageing by 1, 2, 3 and not at all; read the set after each step."""
    model = BankModel(_preset)
    set_number = rng.randrange(_preset.sets_per_bank)
    learn, clear, read = (int(op) for op in (BankOp.LEARN, BankOp.CLEAR, BankOp.READ))

    def learned(tags: Iterable[int]) -> Iterator[Fields]:
        for tag in tags:
            model.apply((learn, set_number, tag, 0))
            yield learn, set_number, tag, 0
        yield from ((read, set_number, way, 0) for way in range(_preset.ways))

    for oldest in range(_preset.ways):
        tags = rng.sample(range(1 << _preset.tag_bits), _preset.ways + 4)
        held, newcomers = tags[: _preset.ways], tags[_preset.ways :]
        model.apply((clear, set_number, 0, 0))
        yield clear, set_number, 0, 0
        yield from learned(held)
        yield from learned(tag for way, tag in enumerate(held) if way != oldest)
        yield from learned([newcomers[0], newcomers[0]])  # all others have aged by 1
        yield from learned([newcomers[1]])  # the highest RRPV was 1
        yield from learned([entry.tag for entry in model.log.sets[set_number]])
        yield from learned([newcomers[2]])  # all were 0
        yield from learned([newcomers[3]])  # all others are at the maximum


@cocotb.test()
@cocotb.parametrize(stall=[0.0, 0.5])
async def replaces_every_way_after_every_ageing(dut: Any, stall: float) -> None:
    rng = _session.rng(f"replacements {stall}")
    checker = await _start(dut)
    requests = list(_replacements(rng))
    await _exchange(dut, rng, stall=stall).run(requests, checker)
    await _finish(dut, checker, rng, sets={requests[0][1]})


@cocotb.test()
async def one_id_over_and_over(dut: Any) -> None:
    rng = _session.rng("repeat")
    checker = await _start(dut)
    tag, set_number = rng.getrandbits(_preset.tag_bits), rng.randrange(_preset.sets_per_bank)
    repeated: Sequence[Fields] = [(int(BankOp.LEARN), set_number, tag, 0)] * 100
    await _exchange(dut, rng).run(repeated, checker)
    await _exchange(dut, rng, idle=0.3, stall=0.3).run(repeated, checker)
    await _finish(dut, checker, rng, sets={set_number})


@cocotb.test()
async def reset_at_any_time_leaves_an_empty_bank(dut: Any) -> None:
    rng = _session.rng("reset")
    checker = await _start(dut)
    for stall in (0.2, 0.6, 0.95):
        flush_and_more = rng.randint(_preset.sets_per_bank, _preset.sets_per_bank + 60)
        traffic = _traffic(rng, 400)
        await _exchange(dut, rng, idle=0.1, stall=stall).run(traffic, checker, abandon_after=flush_and_more)
        _record.coverage.hit_if(checker.expected, "reset_in_flight")
        _record.coverage.hit_if(checker.stalling, "reset_in_stall")
        await reset(dut, cycles=rng.randint(1, 3))
        await _exchange(dut, rng).run(traffic, _Checker(), abandon_after=rng.randint(1, _preset.sets_per_bank - 1))
        _record.coverage.hit("reset_in_flush")
        await reset(dut, cycles=rng.randint(1, 3))
        checker = _Checker()
        await _finish(dut, checker, rng, sets={request[1] for request in traffic})
