"""Bench of the reducer: every sum is ``((0 + row) + row) + ...`` by ``hotline.contract.float32_add``, bag by bag.

Bags of many lengths on all contexts, rows of one beat to the most, beats of contexts in any mixture; a beat a cycle
without stalls whatever the bags' lengths, as long as contexts have work; a long bag holds up nobody else's; random gaps
and stalls; reset at any time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from random import Random
from typing import Any

import cocotb
import numpy as np
from cocotb.triggers import RisingEdge

from hotline.contract import CONTEXTS, Preset, float32_add
from hotline_verif.float_pairs import EDGES, float_pairs
from hotline_verif.ports import Sink, Source, exchange, quiet, settle
from hotline_verif.session import Session
from hotline_verif.streams import start_clock

_LATENCY = 30
"""More cycles than a beat takes from the first port to the last."""
_APART = 11
"""Cycles after which a context may take up another row."""


def _bins(preset: Preset) -> Iterator[str]:
    yield from ("bag_of_1", "bag_of_2", "bag_of_many", "row_of_1_beat", "row_of_most_beats", "row_between")
    yield from ("one_a_cycle_short_rows", "one_a_cycle_long_rows", "long_bag_beside_short_ones")
    yield from ("rows_idle", "rows_wait", "sums_wait", "contexts_mixed_within_rows", "sum_of_edges")
    yield from ("reset_with_rows_inside", "reset_with_a_sum_waiting")
    for context in range(CONTEXTS):
        yield from (
            f"context_{context}_first_of_bag",
            f"context_{context}_last_of_bag",
            f"context_{context}_starts_again",
        )


_session = Session(_bins)
_preset, _record = _session.preset, _session.record
_cover = _record.coverage
_LANES = _preset.lanes
_MOST_BEATS = _preset.row_beats
_Row = list[int]
_Bag = tuple[int, list[_Row]]
"""Context, and the rows."""


class _Board:
    """Both ends of the reducer, and the sums that must come."""

    def __init__(self, dut: Any, rng: Random, beats: int, *, idle: float = 0.0, stall: float = 0.0) -> None:
        self.dut, self.beats = dut, beats
        dut.last_column.value = beats - 1
        self.rows = Source(dut, "rows", ("context", "first", "last", "data"), rng, idle)
        self.sums = Sink(dut, "sums", ("context", "end", "data"), rng, self._take, stall)
        self.ends: list[Source | Sink] = [self.rows, self.sums]
        self.due: list[deque[tuple[int, int]]] = [deque() for _ in range(CONTEXTS)]
        self.cycles = 0
        self.last_came = [0] * CONTEXTS
        """Cycle of each context's last beat."""
        self._inside: int | None = None

    def offer(self, bags: Sequence[_Bag], mix: Random | None) -> int:
        """Give ``bags``, each context's in their order, beats mixed by ``mix`` or row by row in turn; returns beats."""
        queues: list[deque[tuple[int, ...]]] = [deque() for _ in range(CONTEXTS)]
        for context, rows in bags:
            _cover.hit("bag_of_1" if len(rows) == 1 else "bag_of_2" if len(rows) == 2 else "bag_of_many")
            for number, row in enumerate(rows):
                marks = (int(number == 0), int(number == len(rows) - 1))
                queues[context].extend((context, *marks, beat) for beat in self._beats(row))
            total = [0] * len(rows[0])
            for row in rows:
                total = [float32_add(a, b) for a, b in zip(total, row, strict=True)]
            sums = self._beats(total)
            self.due[context].extend((int(n == len(sums) - 1), beat) for n, beat in enumerate(sums))
        sizes = {1: "row_of_1_beat", _MOST_BEATS: "row_of_most_beats"}
        _cover.hit(sizes.get(self.beats, "row_between"))
        beats = sum(map(len, queues))
        turn = 0
        while left := [queue for queue in queues if queue]:
            queue = mix.choice(left) if mix else left[turn % len(left)]
            for _ in range(1 if mix else self.beats):
                self.rows.waiting.append(queue.popleft())
            turn += 1
        return beats

    def _beats(self, numbers: _Row) -> list[int]:
        return [
            sum(number << 32 * lane for lane, number in enumerate(numbers[at : at + _LANES]))
            for at in range(0, len(numbers), _LANES)
        ]

    def _take(self, found: tuple[int, ...]) -> None:
        context, *beat = found
        assert self.due[context], f"context {context}: a sum for which there was no bag"
        wanted = self.due[context].popleft()
        assert tuple(beat) == wanted, f"context {context}: {beat} (end, data), the contract says {wanted}"
        assert self._inside in (None, context), f"context {context} in the middle of a sum of {self._inside}"
        self._inside = None if beat[0] else context
        self.last_came[context] = self.cycles
        _record.checks += 1

    def _every_cycle(self) -> None:
        _record.cycles += 1
        self.cycles += 1
        dut = self.dut
        if dut.rows_valid.value:
            context = int(dut.rows_context.value)
            _cover.hit_if(not dut.rows_ready.value, "rows_wait")
            _cover.hit_if(dut.rows_first.value, f"context_{context}_first_of_bag")
            _cover.hit_if(dut.rows_last.value, f"context_{context}_last_of_bag")
        else:
            _cover.hit_if(self.rows.waiting, "rows_idle")
        _cover.hit_if(dut.sums_valid.value and not dut.sums_ready.value, "sums_wait")
        for context in range(CONTEXTS):
            _cover.hit_if(int(dut.started.value) >> context & 1, f"context_{context}_starts_again")

    async def finish(self, abandon_after: int | None = None) -> int:
        """Run until all sums have come, and watch a little longer; returns the cycles."""
        cycles = await exchange(
            self.dut.clk,
            self.ends,
            lambda: not any(self.due),
            patience=400,
            every_cycle=self._every_cycle,
            abandon_after=abandon_after,
        )
        if abandon_after is None:
            await settle(self.dut.clk, self.ends, self._every_cycle)
        return cycles


def _numbers(rng: Random, count: int) -> _Row:
    """Such that sums cancel, tie and overflow now and then."""
    first, second = float_pairs(np.random.default_rng(rng.getrandbits(32)), len(EDGES) ** 2 + count)
    return [int(rng.choice(pair)) for pair in zip(first[-count:].tolist(), second[-count:].tolist(), strict=True)]


def _bag(rng: Random, context: int, rows: int, beats: int) -> _Bag:
    return context, [_numbers(rng, beats * _LANES) for _ in range(rows)]


async def _start(dut: Any, rng: Random, beats: int, **stalls: float) -> _Board:
    board = _Board(dut, rng, beats, **stalls)
    await quiet(dut.clk, board.ends, dut.rst)
    return board


@cocotb.test()
async def takes_a_beat_a_cycle_whatever_the_lengths_of_the_bags(dut: Any) -> None:
    rng = _session.rng("throughput")
    start_clock(dut)
    for beats, lengths, bin_ in ((1, (1, 2, 3, 7, 19), "short"), (_MOST_BEATS, (1, 2, 5), "long")):
        board = await _start(dut, rng, beats)
        # every context has as many rows, in bags of other lengths
        bags = [
            _bag(rng, context, length, beats)
            for context in range(CONTEXTS)
            for length in rng.sample(lengths * 2, 2 * len(lengths))
        ]
        count = board.offer(bags, None)
        cycles = await board.finish()
        assert cycles <= count + beats + _APART + _LATENCY, f"{count} beats took {cycles} cycles"
        _cover.hit(f"one_a_cycle_{bin_}_rows")
    _record.write()


@cocotb.test()
async def a_long_bag_holds_up_nobody_else(dut: Any) -> None:
    """Its context has its turn, no more; when the others have ended, it takes up a row every so many cycles."""
    rng = _session.rng("long bag")
    start_clock(dut)
    board = await _start(dut, rng, 1)
    long = 60
    others = CONTEXTS - 1
    short = long * (_APART - 1) // others * others
    board.offer([_bag(rng, 0, long, 1), *(_bag(rng, 1 + n % others, 1, 1) for n in range(short))], None)
    cycles = await board.finish()
    late = max(board.last_came[1:])
    assert late <= short * CONTEXTS // others + _LATENCY, f"the last of {short} short bags came after {late} cycles"
    turns = short // others  # in which everybody took up a row
    assert cycles <= turns * CONTEXTS + (long - turns) * _APART + _LATENCY, f"a bag of {long} took {cycles} cycles"
    _cover.hit("long_bag_beside_short_ones")
    _record.write()


@cocotb.test()
@cocotb.parametrize(idle=[0.0, 0.4], stall=[0.0, 0.3, 0.8])
async def sums_do_not_depend_on_gaps_and_stalls(dut: Any, idle: float, stall: float) -> None:
    rng = _session.rng(f"stalls {idle} {stall}")
    start_clock(dut)
    for beats in (1, _MOST_BEATS, rng.randint(2, _MOST_BEATS - 1), rng.randint(1, _MOST_BEATS)):
        board = await _start(dut, rng, beats, idle=idle, stall=stall)
        lengths = (1, 1, 2, 3, rng.randint(4, 12))
        bags = [_bag(rng, rng.randrange(CONTEXTS), rng.choice(lengths), beats) for _ in range(max(16, 120 // beats))]
        board.offer(bags, rng)
        await board.finish()
        _cover.hit_if(beats > 1, "contexts_mixed_within_rows")
    _record.write()


@cocotb.test()
async def edges_are_summed_as_the_contract_says(dut: Any) -> None:
    rng = _session.rng("edges")
    start_clock(dut)
    board = await _start(dut, rng, 1)
    edges = [rng.sample(EDGES, len(EDGES)) for _ in range(2 * _LANES)]
    rows = [list(numbers) for numbers in zip(*edges[:_LANES], strict=True)]
    others = [list(numbers) for numbers in zip(*edges[_LANES:], strict=True)]
    zeros = [[1 << 31] * _LANES] * 2  # 0 + -0 is 0, so a sum is never -0
    board.offer(
        [(n % CONTEXTS, [a, b]) for n, (a, b) in enumerate(zip(rows, others, strict=True))] + [(0, zeros)], None
    )
    await board.finish()
    _cover.hit("sum_of_edges")
    _record.write()


@cocotb.test()
async def reset_forgets_everything(dut: Any) -> None:
    rng = _session.rng("reset")
    start_clock(dut)
    for stall in (0.0, 0.5, 1.0) * 4:
        beats = rng.choice([1, 2, _MOST_BEATS])
        board = await _start(dut, rng, beats, stall=stall)
        board.offer([_bag(rng, rng.randrange(CONTEXTS), rng.randint(1, 3), beats) for _ in range(30)], rng)
        await board.finish(abandon_after=rng.randint(10, 90))
        _cover.hit_if(any(board.due), "reset_with_rows_inside")
        _cover.hit_if(dut.sums_valid.value, "reset_with_a_sum_waiting")
        beats = rng.randint(1, _MOST_BEATS)
        board = _Board(dut, rng, beats, idle=0.1, stall=0.1)
        await quiet(dut.clk, board.ends, dut.rst, cycles=rng.randint(1, 3))
        board.offer([_bag(rng, rng.randrange(CONTEXTS), rng.randint(1, 3), beats) for _ in range(12)], rng)
        await board.finish()
    await RisingEdge(dut.clk)
    _record.write()
