"""fp32 addition and multiplication in Amaranth's own simulator, against the contract."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

import numpy as np
import pytest
from amaranth.sim import Simulator

from hotline.contract import float32_add, float32_multiply
from hotline_hdl.float32 import Float32Adder, Float32Multiplier
from hotline_verif.float_pairs import float_pairs

Block = type[Float32Adder] | type[Float32Multiplier]


@pytest.mark.parametrize("stall", [0.0, 0.4])
@pytest.mark.parametrize(("make", "expected"), [(Float32Adder, float32_add), (Float32Multiplier, float32_multiply)])
def test_results_come_in_order_and_what_travels_beside_them_too(
    make: Block, expected: Callable[[int, int], int], stall: float
) -> None:
    block, rng = make(beside=9), Random(1)
    first, second = float_pairs(np.random.default_rng(1), 2000)
    pairs = list(zip(first.tolist(), second.tolist(), strict=True))[-150:]
    taken: list[tuple[int, int]] = []
    cycles = 0

    async def bench(ctx: Any) -> None:
        nonlocal cycles
        given = 0
        while len(taken) < len(pairs):
            ctx.set(block.req.valid, given < len(pairs))
            if given < len(pairs):
                ctx.set(block.req.payload, {"a": pairs[given][0], "b": pairs[given][1], "beside": given})
            ctx.set(block.rsp.ready, rng.random() >= stall)
            if given < len(pairs) and ctx.get(block.req.ready):
                given += 1
            if ctx.get(block.rsp.valid) and ctx.get(block.rsp.ready):
                taken.append((ctx.get(block.rsp.p.result), ctx.get(block.rsp.p.beside)))
            cycles += 1
            await ctx.tick()

    simulator = Simulator(block)
    simulator.add_clock(1e-8)
    simulator.add_testbench(bench)
    simulator.run()
    assert taken == [(expected(a, b), number) for number, (a, b) in enumerate(pairs)]
    assert stall or cycles == len(pairs) + block.latency
