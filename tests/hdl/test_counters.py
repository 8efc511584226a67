"""Performance counters wrap around: tried with narrow ones."""

from __future__ import annotations

from typing import Any

import pytest
from amaranth.sim import Simulator

from hotline_hdl import counters
from hotline_hdl.counters import PerformanceCounters


def test_a_counter_goes_on_from_zero_after_its_largest_value(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counters, "COUNTER_BITS", 4)
    dut = PerformanceCounters({"lookups": 3})
    seen = []

    async def bench(ctx: Any) -> None:
        ctx.set(dut.lookups_now, 0b111)
        for _ in range(20):
            await ctx.tick()
            seen.append(ctx.get(dut.lookups))

    simulator = Simulator(dut)
    simulator.add_clock(1e-8)
    simulator.add_testbench(bench)
    simulator.run()
    assert seen == [3 * cycle % 16 for cycle in range(20)]
