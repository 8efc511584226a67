"""The Feistel randomizer in Amaranth's own simulator, against the contract."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from amaranth.sim import Simulator

from hotline.contract import permute
from hotline_hdl.feistel import FeistelRandomizer


def scattered_by_hardware(width: int, keys: list[int], *, stall: float, seed: int = 1) -> tuple[list[int], int]:
    """(responses, cycles until the last of them)."""
    block, rng = FeistelRandomizer(width), Random(seed)
    taken: list[int] = []
    cycles = 0

    async def bench(ctx: Any) -> None:
        nonlocal cycles
        waiting = list(keys)
        while len(taken) < len(keys):
            ctx.set(block.req.valid, bool(waiting))
            if waiting:
                ctx.set(block.req.p.key, waiting[0])
            ctx.set(block.rsp.ready, rng.random() >= stall)
            if waiting and ctx.get(block.req.ready):
                waiting.pop(0)
            if ctx.get(block.rsp.valid) and ctx.get(block.rsp.ready):
                taken.append(ctx.get(block.rsp.p.scattered))
            cycles += 1
            await ctx.tick()

    simulator = Simulator(block)
    simulator.add_clock(1e-8)
    simulator.add_testbench(bench)
    simulator.run()
    return taken, cycles


@pytest.mark.parametrize("width", [4, 6, 14, 36, 64])
@pytest.mark.parametrize("stall", [0.0, 0.4])
def test_scatters_as_the_contract_says(width: int, stall: float) -> None:
    rng = Random(width)
    keys = [0, (1 << width) - 1, *(rng.getrandbits(width) for _ in range(60))]
    assert scattered_by_hardware(width, keys, stall=stall)[0] == [permute(key, width) for key in keys]


def test_takes_a_key_a_cycle_and_answers_after_its_latency() -> None:
    keys = list(range(50))
    assert scattered_by_hardware(36, keys, stall=0.0)[1] == len(keys) + FeistelRandomizer.latency


def test_odd_width_is_refused() -> None:
    with pytest.raises(ValueError, match="even number of bits"):
        FeistelRandomizer(13)
