"""A stream buffer in Amaranth's own simulator: a queue of two places whose both ends are registers."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from random import Random
from typing import Any

import pytest
from amaranth.hdl import ResetInserter, Signal
from amaranth.lib import data
from amaranth.sim import Simulator

from hotline_hdl.buffer import StreamBuffer

LAYOUT = data.StructLayout({"number": 12, "flag": 1})
PLACES = 2


def payload(number: int) -> dict[str, int]:
    return {"number": number, "flag": number & 1}


def run(bench: Callable[[Any, StreamBuffer], Any]) -> None:
    buffer = StreamBuffer(LAYOUT)

    async def testbench(ctx: Any) -> None:
        await bench(ctx, buffer)

    simulator = Simulator(buffer)
    simulator.add_clock(1e-8)
    simulator.add_testbench(testbench)
    simulator.run()


def outputs(ctx: Any, buffer: StreamBuffer) -> tuple[int, ...]:
    return ctx.get(buffer.i.ready), ctx.get(buffer.o.valid), ctx.get(buffer.o.p.number), ctx.get(buffer.o.p.flag)


def pass_through(count: int, *, idle: float = 0.0, stall: float = 0.0, seed: int = 1) -> tuple[list[int], int]:
    """(what came out, cycles) of ``count`` numbers in ascending order; what is offered must stand until taken."""
    rng = Random(seed)
    came: list[int] = []
    cycles = 0

    async def bench(ctx: Any, buffer: StreamBuffer) -> None:
        nonlocal cycles
        given, offers, held = 0, False, None
        while len(came) < count:
            offers = offers or (given < count and rng.random() >= idle)
            ctx.set(buffer.i.valid, offers)
            ctx.set(buffer.i.payload, payload(given if offers else rng.getrandbits(12)))
            ctx.set(buffer.o.ready, rng.random() >= stall)
            ready, valid, number, flag = outputs(ctx, buffer)
            assert (valid, ready) == (given > len(came), given - len(came) < PLACES)
            if held is not None:
                assert (valid, number) == (1, held)
            held = None
            if valid:
                assert flag == number & 1
                if ctx.get(buffer.o.ready):
                    came.append(number)
                else:
                    held = number
            if offers and ready:
                given, offers = given + 1, False
            cycles += 1
            await ctx.tick()

    run(bench)
    return came, cycles


@pytest.mark.parametrize(("idle", "stall"), list(product((0.0, 0.3, 0.8), repeat=2)))
def test_everything_comes_out_once_and_in_order(idle: float, stall: float) -> None:
    assert pass_through(500, idle=idle, stall=stall)[0] == list(range(500))


def test_one_a_cycle_and_the_first_a_cycle_after_it_came() -> None:
    assert pass_through(200)[1] == 200 + 1


def test_two_are_kept_while_none_is_taken() -> None:
    async def bench(ctx: Any, buffer: StreamBuffer) -> None:
        ctx.set(buffer.i.valid, 1)
        taken = 0
        for cycle in range(10):
            ctx.set(buffer.i.payload, payload(cycle))
            taken += ctx.get(buffer.i.ready)
            await ctx.tick()
        assert taken == PLACES
        assert outputs(ctx, buffer) == (0, 1, 0, 0)

    run(bench)


@pytest.mark.parametrize("filled", range(PLACES + 1))
def test_no_output_follows_an_input_in_the_same_cycle(filled: int) -> None:
    async def bench(ctx: Any, buffer: StreamBuffer) -> None:
        ctx.set(buffer.i.valid, 1)
        for number in range(filled):
            ctx.set(buffer.i.payload, payload(number + 1))
            await ctx.tick()
        seen = set()
        for valid, ready, number in product((0, 1), (0, 1), (0, 1, 4095)):
            ctx.set(buffer.i.valid, valid)
            ctx.set(buffer.o.ready, ready)
            ctx.set(buffer.i.payload, payload(number))
            await ctx.delay(1e-10)
            seen.add(outputs(ctx, buffer))
        assert len(seen) == 1
        assert seen.pop()[:2] == (filled < PLACES, filled > 0)

    run(bench)


def test_reset_empties_it() -> None:
    reset = Signal()
    buffer = StreamBuffer(LAYOUT)

    async def bench(ctx: Any) -> None:
        ctx.set(buffer.i.valid, 1)
        await ctx.tick().repeat(3)
        assert ctx.get(buffer.i.ready) == 0
        ctx.set(buffer.i.valid, 0)
        ctx.set(reset, 1)
        await ctx.tick()
        ctx.set(reset, 0)
        assert outputs(ctx, buffer)[:2] == (1, 0)

    simulator = Simulator(ResetInserter(reset)(buffer))
    simulator.add_clock(1e-8)
    simulator.add_testbench(bench)
    simulator.run()
