"""The reducer's parameters, and a few bags in Amaranth's own simulator."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from amaranth.lib.memory import Memory, ReadPort
from amaranth.sim import Simulator

from hotline.contract import float32_add
from hotline_hdl import reducer
from hotline_hdl.reducer import Reducer

ONE, TWO, FOUR, EIGHT = 0x3F80_0000, 0x4000_0000, 0x4080_0000, 0x4100_0000
Beat = tuple[int, int, int, int]
"""Context, first, last, number."""


def sums_of_hardware(block: Reducer, last_column: int, beats: list[Beat]) -> list[tuple[int, int, int]]:
    """(context, data, end) of each beat of a sum."""
    sums: list[tuple[int, int, int]] = []

    async def bench(ctx: Any) -> None:
        ctx.set(block.last_column, last_column)
        ctx.set(block.sums.ready, 1)
        waiting, quiet = list(beats), 0
        while quiet < 200:
            ctx.set(block.rows.valid, bool(waiting))
            if waiting:
                ctx.set(block.rows.payload, dict(zip(("context", "first", "last", "data"), waiting[0], strict=True)))
            if waiting and ctx.get(block.rows.ready):
                waiting.pop(0)
            quiet = 0 if waiting or ctx.get(block.sums.valid) else quiet + 1
            if ctx.get(block.sums.valid):
                sums.append((ctx.get(block.sums.p.context), ctx.get(block.sums.p.data), ctx.get(block.sums.p.end)))
            await ctx.tick()

    simulator = Simulator(block)
    simulator.add_clock(1e-8)
    simulator.add_testbench(bench)
    simulator.run()
    return sums


def test_sums_the_rows_of_two_bags_side_by_side() -> None:
    # rows of two beats, mixed
    beats = [
        (0, 1, 0, ONE),
        (1, 1, 1, EIGHT),
        (0, 1, 0, TWO),
        (0, 0, 1, ONE),
        (1, 1, 1, ONE),
        (0, 0, 1, TWO),
    ]
    sums = sums_of_hardware(Reducer(lanes=1, columns=2, contexts=2), 1, beats)
    assert [s[1:] for s in sums if s[0] == 0] == [(TWO, 0), (FOUR, 1)]
    assert [s[1:] for s in sums if s[0] == 1] == [(EIGHT, 0), (ONE, 1)]


class ReadsWhatIsBeingWritten(Memory):
    """Where the reducer's own gives what was there."""

    def read_port(self, **options: Any) -> ReadPort:
        assert self.write_ports
        return super().read_port(transparent_for=self.write_ports, **options)


@pytest.mark.parametrize("memory", [Memory, ReadsWhatIsBeingWritten])
def test_what_a_memory_reads_from_a_place_that_is_being_written_is_never_used(
    monkeypatch: pytest.MonkeyPatch, memory: type[Memory]
) -> None:
    # a synthesis tool is told that it may give either, or anything
    monkeypatch.setattr(reducer, "Memory", memory)
    rng, beats, wanted = Random(1), [], {}
    rows = [(context, row) for row in range(40) for context in range(2)]
    for context, row in rows:
        for column in range(2):
            number = rng.choice([ONE, TWO, FOUR, EIGHT])
            beats.append((context, int(row == 0), int(row == 39), number))
            wanted[context, column] = float32_add(wanted.get((context, column), 0), number)
    sums = sums_of_hardware(Reducer(lanes=1, columns=2, contexts=2), 1, beats)
    assert [(s[0], s[2], s[1]) for s in sums] == [(*place, total) for place, total in wanted.items()]


@pytest.mark.parametrize(
    ("sizes", "message"),
    [
        ((3, 4, 8), "lanes must be a power of two from 1 on, not 3"),
        ((2, 1, 8), "columns must be a power of two from 2 on, not 1"),
        ((2, 4, 6), "contexts must be a power of two from 2 on, not 6"),
    ],
)
def test_sizes_that_are_no_powers_of_two_are_refused(sizes: tuple[int, int, int], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Reducer(*sizes)
