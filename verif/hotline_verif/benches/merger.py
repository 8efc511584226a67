"""Bench of the chunk merger: every lookup is checked and merged as the plain model says, a chunk a cycle.

Every pair of lookups equal; ids at the edges of tables of every size, negative ones, and bad ones that equal good ones
in the bits of a row; random gaps and stalls; reset while chunks are in flight.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from itertools import combinations
from random import Random
from typing import Any

import cocotb

from hotline.contract import Preset
from hotline_verif.merger_model import REQUEST_FIELDS, RESPONSE_FIELDS, Chunk, Lane, lanes_of, merged
from hotline_verif.session import Session
from hotline_verif.streams import Cycle, Exchange, reset, start_clock

_LATENCY = 2


def _bins(preset: Preset) -> Iterator[str]:
    for mode in ("learn", "classify"):
        yield from (f"{mode}_{event}" for event in ("repeat", "all_equal", "all_absent", "all_present", "all_bad"))
        yield from (f"{mode}_equal_bad_ids", f"{mode}_absent_equals_present")
        yield from (f"{mode}_{kind}" for kind in ("last_row", "first_bad_row", "negative", "most_negative"))
        yield from (f"{mode}_bad_{place}_its_row_bits_good" for place in ("before", "after"))
        yield from (f"{mode}_table_of_{size}_rows" for size in ("one", "most"))
    yield from (f"repeat_{a}_{b}" for a, b in combinations(range(preset.chunk), 2))
    yield from (f"bad_{lane}" for lane in range(preset.chunk))
    if preset.chunk > 2:
        yield from ("three_equal", "two_ids_repeated", "repeat_across_absent", "repeat_across_bad")
    if preset.chunk > preset.unit:
        yield "one_id_in_two_tables"
    yield from ("learn_after_classify", "classify_after_learn", "request_idle", "request_waits", "response_waits")
    yield from ("response_waits_with_full_pipeline", "one_a_cycle", "reset_in_flight", "reset_in_stall")


_session = Session(_bins)
_preset, _record = _session.preset, _session.record
_cover = _record.coverage
_UNITS = _preset.chunk // _preset.unit
_ROW_BITS = _preset.row_bits
_LANES = range(_preset.chunk)


class _Checker:
    """Compares responses with the model and counts coverage."""

    def __init__(self, chunks: Sequence[Chunk]) -> None:
        self.to_come = deque(chunks)
        self.expected: deque[tuple[Chunk, list[Lane]]] = deque()
        self.stalling = False
        self._before: Chunk | None = None

    def __call__(self, cycle: Cycle) -> None:
        _record.cycles += 1
        self.stalling = cycle.response_waits
        _cover.hit_if(cycle.request_waits, "request_waits")
        _cover.hit_if(cycle.response_waits, "response_waits")
        _cover.hit_if(cycle.request is None and not cycle.request_waits and self.expected, "request_idle")
        _cover.hit_if(cycle.response_waits and len(self.expected) == _LATENCY, "response_waits_with_full_pipeline")
        if cycle.response is not None:
            chunk, wanted = self.expected.popleft()
            found = lanes_of(cycle.response, _preset)
            assert cycle.response[0] == chunk.learn, f"{chunk} came out as the other operation"
            for lane in _LANES:
                assert found[lane] == wanted[lane], (
                    f"lookup {lane} of {chunk}: {found[lane]}, the model says {wanted[lane]}"
                )
            _record.checks += 1
        if cycle.request is not None:
            chunk = self.to_come.popleft()
            self.expected.append((chunk, merged(chunk, _preset)))
            self._cover(chunk)

    def _cover(self, chunk: Chunk) -> None:
        mode = "learn" if chunk.learn else "classify"
        limits = [chunk.limits[lane // _preset.unit] for lane in _LANES]
        there = [lane for lane in _LANES if chunk.present[lane]]
        bad = [lane for lane in there if chunk.rows[lane] >= limits[lane]]
        good = [lane for lane in there if lane not in bad]
        if self._before is not None and self._before.learn != chunk.learn:
            _cover.hit(f"{mode}_after_{'classify' if chunk.learn else 'learn'}")
        self._before = chunk
        _cover.hit_if(not there, f"{mode}_all_absent")
        _cover.hit_if(len(there) == len(_LANES), f"{mode}_all_present")
        _cover.hit_if(len(good) == len(_LANES) and len(set(chunk.rows)) == 1, f"{mode}_all_equal")
        _cover.hit_if(len(bad) == len(_LANES), f"{mode}_all_bad")
        _cover.hit_if(len({chunk.rows[lane] for lane in bad}) < len(bad), f"{mode}_equal_bad_ids")
        absent = {chunk.rows[lane] for lane in _LANES if lane not in there}
        _cover.hit_if(any(chunk.rows[lane] in absent for lane in good), f"{mode}_absent_equals_present")
        for lane in bad:
            row = chunk.rows[lane]
            _cover.hit(f"bad_{lane}")
            _cover.hit_if(row == limits[lane], f"{mode}_first_bad_row")
            _cover.hit_if(row == (1 << 32) - 1, f"{mode}_negative")
            _cover.hit_if(row == 1 << 31, f"{mode}_most_negative")
            for other in good:
                if row % (1 << _ROW_BITS) == chunk.rows[other]:
                    _cover.hit(f"{mode}_bad_{'before' if lane < other else 'after'}_its_row_bits_good")
        for lane in good:
            _cover.hit_if(chunk.rows[lane] == limits[lane] - 1, f"{mode}_last_row")
            _cover.hit_if(limits[lane] == 1, f"{mode}_table_of_one_rows")
            _cover.hit_if(limits[lane] == 1 << _ROW_BITS, f"{mode}_table_of_most_rows")
        self._cover_repeats(chunk, mode, good, bad)

    def _cover_repeats(self, chunk: Chunk, mode: str, good: list[int], bad: list[int]) -> None:
        where: dict[int, list[int]] = {}
        for lane in good:
            where.setdefault(chunk.rows[lane], []).append(lane)
        repeated = [lanes for lanes in where.values() if len(lanes) > 1]
        _cover.hit_if(repeated, f"{mode}_repeat")
        if _preset.chunk > _preset.unit and not chunk.learn:
            tables = [{chunk.tables[lane // _preset.unit] for lane in lanes} for lanes in repeated]
            _cover.hit_if(any(len(names) > 1 for names in tables), "one_id_in_two_tables")
        if not chunk.learn:
            return
        for first, *others in repeated:
            for other in others:
                _cover.hit(f"repeat_{first}_{other}")
                if _preset.chunk > 2:
                    between = range(first + 1, other)
                    _cover.hit_if(any(not chunk.present[lane] for lane in between), "repeat_across_absent")
                    _cover.hit_if(any(lane in bad for lane in between), "repeat_across_bad")
        if _preset.chunk > 2:
            _cover.hit_if(any(len(lanes) > 2 for lanes in repeated), "three_equal")
            _cover.hit_if(len(repeated) > 1, "two_ids_repeated")


def _limit(rng: Random) -> int:
    most = 1 << _ROW_BITS
    return rng.choice([1, 2, 3, most - 1, most, most // 2 + 1, rng.randint(1, most)])


def _sizes(rng: Random, learn: bool) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """(tables, rows of each): one table for all units of LEARN, any for those of CLASSIFY."""
    if learn:
        return (rng.getrandbits(_preset.table_bits),) * _UNITS, (_limit(rng),) * _UNITS
    tables = rng.sample(range(_preset.max_tables), _UNITS)
    return tuple(tables), tuple(_limit(rng) for _ in tables)


def _wrap(rng: Random, row: int) -> int:
    """A row beyond every table, with the row bits of ``row``."""
    return row | rng.randint(1, (1 << 32 - _ROW_BITS) - 1) << _ROW_BITS


def _chunk(rng: Random, learn: bool | None = None, present: float | None = None) -> Chunk:
    """A few ids, so that they repeat; some at the edges, some outside."""
    learning = bool(rng.getrandbits(1)) if learn is None else learn
    tables, limits = _sizes(rng, learning)
    limit = min(limits)
    few = [rng.randrange(limit) for _ in range(rng.choice([1, 2, 4]))]
    wrong = [limit, (1 << 32) - 1, 1 << 31, _wrap(rng, few[0]), rng.randint(limit, (1 << 32) - 1)]
    share = rng.choice([0.0, 0.2, 1.0])
    rows = [rng.choice(wrong) if rng.random() < share else rng.choice([*few, *few, limit - 1]) for _ in _LANES]
    chance = rng.choice([1.0, 0.8, 0.3]) if present is None else present
    return Chunk(learning, tables, limits, tuple(rng.random() < chance for _ in _LANES), tuple(rows))


def _directed(rng: Random) -> Iterator[Chunk]:
    """For both operations: each pair equal among different ids, all equal, each lane at every edge."""
    everywhere = (True,) * _preset.chunk
    most = 1 << _ROW_BITS
    for learn in (True, False):
        tables, _ = _sizes(rng, learn)
        for a, b in combinations(_LANES, 2):
            rows = rng.sample(range(most), _preset.chunk)
            rows[b] = rows[a]
            yield Chunk(learn, tables, (most,) * _UNITS, everywhere, tuple(rows))
            rows[b] = _wrap(rng, rows[a])
            yield Chunk(learn, tables, (most,) * _UNITS, everywhere, tuple(rows))
            rows[a], rows[b] = rows[b], rows[a]
            yield Chunk(learn, tables, (most,) * _UNITS, everywhere, tuple(rows))
        for limit in (1, 2, most // 2, most - 1, most):
            yield Chunk(learn, tables, (limit,) * _UNITS, everywhere, (limit - 1,) * _preset.chunk)
            yield Chunk(learn, tables, (limit,) * _UNITS, everywhere, (limit,) * _preset.chunk)
            yield Chunk(learn, tables, (limit,) * _UNITS, (False,) * _preset.chunk, (limit - 1,) * _preset.chunk)
            for lane in _LANES:
                for edge in (limit - 1, limit, (1 << 32) - 1, 1 << 31, _wrap(rng, 0)):
                    rows = [0] * _preset.chunk
                    rows[lane] = edge
                    yield Chunk(learn, tables, (limit,) * _UNITS, everywhere, tuple(rows))


async def _send(
    dut: Any,
    rng: Random,
    chunks: Sequence[Chunk],
    *,
    idle: float = 0.0,
    stall: float = 0.0,
    abandon_after: int | None = None,
) -> tuple[_Checker, int]:
    checker = _Checker(chunks)
    exchange = Exchange(dut, REQUEST_FIELDS, RESPONSE_FIELDS, rng, idle=idle, stall=stall)
    requests = [chunk.pack(_preset) for chunk in chunks]
    cycles = await exchange.run(requests, checker, abandon_after=abandon_after)
    _record.write()
    return checker, cycles


@cocotb.test()
async def merges_one_chunk_a_cycle(dut: Any) -> None:
    rng = _session.rng("throughput")
    start_clock(dut)
    await reset(dut)
    chunks = [_chunk(rng) for _ in range(1000)]
    _, cycles = await _send(dut, rng, chunks)
    assert cycles == len(chunks) + _LATENCY, f"{len(chunks)} chunks took {cycles} cycles"
    _cover.hit("one_a_cycle")
    _record.write()


@cocotb.test()
@cocotb.parametrize(stall=[0.0, 0.4])
async def merges_every_pair_and_checks_every_edge(dut: Any, stall: float) -> None:
    rng = _session.rng(f"directed {stall}")
    start_clock(dut)
    await reset(dut)
    await _send(dut, rng, list(_directed(rng)), stall=stall)


@cocotb.test()
@cocotb.parametrize(idle=[0.0, 0.4], stall=[0.3, 0.7])
async def agrees_with_the_model_under_random_stalls(dut: Any, idle: float, stall: float) -> None:
    rng = _session.rng(f"stalls {idle} {stall}")
    start_clock(dut)
    await reset(dut)
    await _send(dut, rng, [_chunk(rng) for _ in range(500)], idle=idle, stall=stall)
    await _send(dut, rng, [_chunk(rng, present=0.0) for _ in range(10)], idle=idle, stall=stall)


@cocotb.test()
async def reset_drops_what_is_in_flight(dut: Any) -> None:
    rng = _session.rng("reset")
    start_clock(dut)
    await reset(dut)
    for _ in range(20):
        chunks = [_chunk(rng) for _ in range(60)]
        checker, _ = await _send(dut, rng, chunks, idle=0.2, stall=0.5, abandon_after=rng.randint(5, 40))
        _cover.hit_if(checker.expected, "reset_in_flight")
        _cover.hit_if(checker.stalling, "reset_in_stall")
        await reset(dut, cycles=rng.randint(1, 3))
        await _send(dut, rng, [_chunk(rng) for _ in range(20)], stall=0.2)
