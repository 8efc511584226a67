"""What the benches of fp32 addition and multiplication share: the checker, its coverage, and how they are driven."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

import numpy as np
from cocotb.triggers import RisingEdge

from hotline.contract import Preset
from hotline_verif.float_pairs import EDGES, float_pairs, kind
from hotline_verif.session import Session
from hotline_verif.streams import Cycle, Exchange, reset, start_clock

__all__ = ["FloatBench", "float_bins"]

_KINDS = ("zero", "subnormal", "normal", "infinity", "nan")
_STALLED_PAIRS = 400


def float_bins(preset: Preset) -> Iterator[str]:
    """Kinds of operands and results that every one of the two must meet, and what happens on the streams."""
    yield from ("request_idle", "request_waits", "response_waits", "response_waits_with_full_pipeline")
    yield from ("reset_in_flight", "one_a_cycle", "result_negative", "result_positive", "result_minus_zero")
    yield from (f"{a}_with_{b}" for a in _KINDS for b in _KINDS)
    yield from (f"result_{result}" for result in _KINDS)
    yield from ("normals_give_subnormal", "normals_give_infinity", "subnormal_gives_normal")


class FloatBench:
    """Puts pairs through a block and compares each result with ``expected(a, b)``; ``latency`` is the block's."""

    def __init__(self, session: Session, expected: Callable[[int, int], int], latency: int) -> None:
        self._session, self._record = session, session.record
        self._expected, self._latency = expected, latency
        self._due: deque[tuple[int, int]] = deque()

    async def one_a_cycle(self, dut: Any, pairs: int) -> None:
        """All edges with all edges and random pairs, without a stall."""
        await self._start(dut)
        items = self._pairs("throughput", pairs)
        cycles = await self._exchange(dut, Random(0)).run(items, self._check)
        await self._nothing_more(dut)
        self._record.write()
        assert cycles == len(items) + self._latency, f"{len(items)} pairs took {cycles} cycles"
        self._record.coverage.hit("one_a_cycle")
        self._record.write()

    async def under_stalls(self, dut: Any, idle: float, stall: float) -> None:
        rng = self._session.rng(f"stalls {idle} {stall}")
        await self._start(dut)
        items = rng.sample(self._pairs(f"stalls {idle} {stall}", 8 * _STALLED_PAIRS), _STALLED_PAIRS)
        await self._exchange(dut, rng, idle=idle, stall=stall).run(items, self._check)
        await self._nothing_more(dut)
        self._record.write()

    async def with_resets(self, dut: Any) -> None:
        """What is in flight at a reset never comes."""
        rng = self._session.rng("reset")
        await self._start(dut)
        for number in range(20):
            items = self._pairs(f"reset {number}", len(EDGES) ** 2 + 40)[-40:]
            exchange = self._exchange(dut, rng, idle=0.2, stall=0.4)
            await exchange.run(items, self._check, abandon_after=rng.randint(4, 30))
            self._record.coverage.hit_if(self._due, "reset_in_flight")
            self._due.clear()
            await reset(dut, cycles=rng.randint(1, 3))
            await self._exchange(dut, rng, stall=0.2).run(items, self._check)
            await self._nothing_more(dut)
        self._record.write()

    async def _start(self, dut: Any) -> None:
        self._due.clear()
        start_clock(dut)
        await reset(dut)

    async def _nothing_more(self, dut: Any) -> None:
        """A few cycles more, in which what must not come could still come."""
        dut.rsp_ready.value = 0
        for _ in range(self._latency + 2):
            await RisingEdge(dut.clk)
            assert not dut.rsp_valid.value, "a result came for which there was no pair"

    def _pairs(self, purpose: str, count: int) -> list[tuple[int, ...]]:
        generator = np.random.default_rng([self._session.seed, *purpose.encode()])
        a, b = float_pairs(generator, count)
        return list(zip(a.tolist(), b.tolist(), strict=True))

    def _exchange(self, dut: Any, rng: Random, *, idle: float = 0.0, stall: float = 0.0) -> Exchange:
        return Exchange(dut, ["a", "b"], ["result"], rng, idle=idle, stall=stall)

    def _check(self, cycle: Cycle) -> None:
        self._record.cycles += 1
        hit_if = self._record.coverage.hit_if
        hit_if(cycle.request_waits, "request_waits")
        hit_if(cycle.response_waits, "response_waits")
        hit_if(cycle.request is None and not cycle.request_waits and self._due, "request_idle")
        hit_if(cycle.response_waits and len(self._due) == self._latency, "response_waits_with_full_pipeline")
        if cycle.response is not None:
            (result,), (a, b) = cycle.response, self._due.popleft()
            wanted = self._expected(a, b)
            assert result == wanted, f"{a:#010x}, {b:#010x} gave {result:#010x}, the contract says {wanted:#010x}"
            self._record.checks += 1
            self._cover(a, b, result)
        if cycle.request is not None:
            a, b = cycle.request
            self._due.append((a, b))

    def _cover(self, a: int, b: int, result: int) -> None:
        coverage = self._record.coverage
        kinds, made = {kind(a), kind(b)}, kind(result)
        coverage.hit(f"{kind(a)}_with_{kind(b)}")
        coverage.hit(f"result_{made}")
        coverage.hit_if(made in ("subnormal", "normal"), "result_negative" if result >> 31 else "result_positive")
        coverage.hit_if(result == 1 << 31, "result_minus_zero")
        coverage.hit_if(kinds == {"normal"} and made == "subnormal", "normals_give_subnormal")
        coverage.hit_if(kinds == {"normal"} and made == "infinity", "normals_give_infinity")
        coverage.hit_if("subnormal" in kinds and made == "normal", "subnormal_gives_normal")
