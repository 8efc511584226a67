"""Bench of the fp32 multiplier: every product equals ``hotline.contract.float32_multiply``, in order.

All edges with all edges, and random pairs that cancel, tie, overflow and leave subnormals; random gaps and stalls; one
pair a cycle without them; reset while pairs are in flight.
"""

from __future__ import annotations

from typing import Any

import cocotb

from hotline.contract import float32_multiply
from hotline_verif.float_bench import FloatBench, float_bins
from hotline_verif.session import Session

_LATENCY = 9
_session = Session(float_bins)
_bench = FloatBench(_session, float32_multiply, _LATENCY)


@cocotb.test()
async def rounds_as_the_contract_says_one_pair_a_cycle(dut: Any) -> None:
    await _bench.one_a_cycle(dut, 8000)


@cocotb.test()
@cocotb.parametrize(idle=[0.0, 0.4], stall=[0.3, 0.7])
async def keeps_order_and_values_under_random_stalls(dut: Any, idle: float, stall: float) -> None:
    await _bench.under_stalls(dut, idle, stall)


@cocotb.test()
async def reset_drops_what_is_in_flight(dut: Any) -> None:
    await _bench.with_resets(dut)
