"""The reducer's parameters, and a few bags in Amaranth's own simulator."""

from __future__ import annotations

from typing import Any

import pytest
from amaranth.sim import Simulator

from hotline_hdl.reducer import Reducer

ONE, TWO, FOUR, EIGHT = 0x3F80_0000, 0x4000_0000, 0x4080_0000, 0x4100_0000


def test_sums_the_rows_of_two_bags_side_by_side() -> None:
    block = Reducer(lanes=1, columns=2, contexts=2)
    # (context, first, last, number): rows of two beats, mixed
    beats = [
        (0, 1, 0, ONE),
        (1, 1, 1, EIGHT),
        (0, 1, 0, TWO),
        (0, 0, 1, ONE),
        (1, 1, 1, ONE),
        (0, 0, 1, TWO),
    ]
    sums: list[tuple[int, int, int]] = []

    async def bench(ctx: Any) -> None:
        ctx.set(block.last_column, 1)
        ctx.set(block.sums.ready, 1)
        for context, first, last, number in [*beats, *[(0, 0, 0, 0)] * 40]:
            beat = {"context": context, "first": first, "last": last, "data": number}
            ctx.set(block.rows.valid, int(bool(number)))
            ctx.set(block.rows.payload, beat)
            if ctx.get(block.sums.valid):
                sums.append(tuple(ctx.get(block.sums.p[name]) for name in ("context", "data", "end")))
            await ctx.tick()

    simulator = Simulator(block)
    simulator.add_clock(1e-8)
    simulator.add_testbench(bench)
    simulator.run()
    assert [s[1:] for s in sums if s[0] == 0] == [(TWO, 0), (FOUR, 1)]
    assert [s[1:] for s in sums if s[0] == 1] == [(EIGHT, 0), (ONE, 1)]


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
