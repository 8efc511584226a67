"""Both ends of a block with one request and one response stream: drives, stalls at random, and checks the stream rules.

Everything is driven and sampled right after a rising edge, as a flip-flop would: what is read is what the edge saw, and
what is written is seen by the next edge. The rules: once valid, a stream stays valid with the same payload until it is
taken; and a block with work in it doesn't stop.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from random import Random
from typing import Any

from cocotb.clock import Clock
from cocotb.triggers import RisingEdge

__all__ = ["CLOCK_NS", "Cycle", "Exchange", "Fields", "reset", "start_clock"]

Fields = tuple[int, ...]
"""Payload of a stream, field after field."""

CLOCK_NS = 10


@dataclass(frozen=True)
class Cycle:
    """What one rising edge saw."""

    request: Fields | None
    """Payload of the request that was taken."""
    response: Fields | None
    """Payload of the response that was taken."""
    request_waits: bool
    response_waits: bool


def start_clock(dut: Any) -> None:
    Clock(dut.clk, CLOCK_NS, unit="ns").start()


async def reset(dut: Any, cycles: int = 2) -> None:
    """Hold reset for ``cycles`` edges, streams idle; the next edge is the first without reset."""
    dut.rst.value = 1
    dut.req_valid.value = 0
    dut.rsp_ready.value = 0
    for _ in range(cycles):
        await RisingEdge(dut.clk)
    dut.rst.value = 0


class Exchange:
    """Sends requests and takes responses, cycle by cycle.

    Parameters
    ----------
    dut: the top, with ports ``req_valid``, ``req_ready``, ``req_<field>``, ``rsp_...``
    request_fields, response_fields: names in the order of the payload tuples
    rng: makes the choices
    idle: probability that no request is offered in a cycle in which one could be
    stall: probability that a cycle takes no response
    patience: cycles that may pass without a transfer while a request or a response is due
    """

    def __init__(
        self,
        dut: Any,
        request_fields: Iterable[str],
        response_fields: Iterable[str],
        rng: Random,
        *,
        idle: float = 0.0,
        stall: float = 0.0,
        patience: int = 200,
    ) -> None:
        self._clock = dut.clk
        self._req_valid, self._req_ready = dut.req_valid, dut.req_ready
        self._rsp_valid, self._rsp_ready = dut.rsp_valid, dut.rsp_ready
        self._request = [getattr(dut, f"req_{name}") for name in request_fields]
        self._response = [getattr(dut, f"rsp_{name}") for name in response_fields]
        self._rng = rng
        self._idle = idle
        self._stall = stall
        self._patience = patience
        self._offered: Fields | None = None
        self._ready = False
        self._held: Fields | None = None
        self._outstanding = 0

    async def run(
        self, requests: Iterable[Fields], observe: Callable[[Cycle], None], *, abandon_after: int | None = None
    ) -> int:
        """Send ``requests`` and wait for their responses, or stop in the middle after ``abandon_after`` cycles.

        ``observe`` sees every cycle. Returns the cycles from the first offer to the last response, both included.
        """
        pending = deque(requests)
        cycles = quiet = 0
        self._drive(pending)
        while pending or self._offered is not None or self._outstanding:
            await RisingEdge(self._clock)
            cycle = self._sample()
            cycles += 1
            quiet = 0 if cycle.request or cycle.response else quiet + 1
            assert quiet <= self._patience, f"nothing moved for {quiet} cycles; {self._outstanding} responses are due"
            observe(cycle)
            if cycles == abandon_after:
                break
            self._drive(pending)
        self._req_valid.value = 0
        self._rsp_ready.value = 0
        self._ready = False
        return cycles

    def _sample(self) -> Cycle:
        taken, waits = None, False
        if self._offered is not None:
            if self._req_ready.value:
                taken, self._offered = self._offered, None
                self._outstanding += 1
            else:
                waits = True
        response = self._sample_response()
        answered = response if self._ready else None
        if answered is not None:
            self._outstanding -= 1
        return Cycle(taken, answered, waits, response is not None and answered is None)

    def _sample_response(self) -> Fields | None:
        if not self._rsp_valid.value:
            assert self._held is None, f"response {self._held} was withdrawn before it was taken"
            return None
        response = tuple(int(field.value) for field in self._response)
        assert self._held in (None, response), f"response {self._held} became {response} before it was taken"
        assert self._outstanding > 0, f"response {response} without a request"
        self._held = None if self._ready else response
        return response

    def _drive(self, pending: deque[Fields]) -> None:
        if self._offered is None and pending and self._rng.random() >= self._idle:
            self._offered = pending.popleft()
            for field, value in zip(self._request, self._offered, strict=True):
                field.value = value
        self._req_valid.value = self._offered is not None
        ready = self._rng.random() >= self._stall
        if ready != self._ready:
            self._rsp_ready.value = self._ready = ready
