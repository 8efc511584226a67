"""Bench of the answer network's switch: nothing lost or invented, the order of each way, and both inputs' fair share.

Random answers, gaps and stalls; inputs that crowd one output; both outputs at full rate; reset at any time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import product
from random import Random
from typing import Any

import cocotb

from hotline.contract import Preset
from hotline_verif.ports import Sink, Source, exchange, quiet, settle
from hotline_verif.session import Session
from hotline_verif.streams import Fields, start_clock
from hotline_verif.switch_model import INPUTS, OUTPUTS, SwitchModel

_FIELDS = ("route", "index", "hit", "way")
_QUEUE = 8
_OUTPUT = 1
_SLACK = 16
"""Cycles beyond one an answer that a run without stalls may take: into the switch, through it, and out."""
_LONGEST_STREAK = 2
"""Answers in a row that an input may give while the other waits: one may have been chosen before that other came."""


def _bins(preset: Preset) -> Iterator[str]:
    for i, o in product(INPUTS, OUTPUTS):
        yield from (f"{i}_to_{o}", f"{i}_to_{o}_while_the_other_waits", f"{i}_to_{o}_alone", f"queue_{i}_to_{o}_full")
    for output in OUTPUTS:
        yield from (
            f"{output}_{event}" for event in ("waits", "both_push", "shared_evenly", "blocked_spares_the_other")
        )
    yield from (f"{name}_{event}" for name in INPUTS for event in ("waits", "pauses"))
    yield from ("one_a_cycle", "one_a_cycle_and_output", "reset_in_flight", "reset_in_stall")
    yield from (f"route_{route}" for route in range(preset.banks))


_session = Session(_bins)
_preset, _record = _session.preset, _session.record
_cover = _record.coverage


class _Bench:
    """Both ends of the switch, and what is in it."""

    def __init__(self, dut: Any, rng: Random, *, idle: float = 0.0, stall: float = 0.0) -> None:
        self.dut = dut
        self.rng = rng
        self.model = SwitchModel(_FIELDS, _preset.bank_bits)
        self.inputs = [
            Source(dut, name, _FIELDS, rng, idle, partial(self._accept, number)) for number, name in enumerate(INPUTS)
        ]
        self.outputs = [
            Sink(dut, name, _FIELDS, rng, partial(self._deliver, number), stall) for number, name in enumerate(OUTPUTS)
        ]
        # outputs first: what they see is in the switch from an earlier edge
        self.ends: list[Source | Sink] = [*self.outputs, *self.inputs]
        self.given = [[0, 0], [0, 0]]
        """By output and input."""
        self._streak = [[0, 0], [0, 0]]
        self._pushed: list[int] = []
        self._index_bits = len(dut.a_index)

    def offer(self, number: int, outputs: Sequence[int]) -> None:
        """Have input ``number`` send an answer to each of ``outputs``, one after the other."""
        rng = self.rng
        for output in outputs:
            route = rng.getrandbits(_preset.bank_bits) >> 1 << 1 | output
            answer = (route, rng.getrandbits(self._index_bits), rng.getrandbits(1), rng.getrandbits(_preset.way_bits))
            self.inputs[number].waiting.append(answer)

    def offer_at_random(self, count: int, outputs: Sequence[int] = (0, 1)) -> None:
        for number in range(2):
            self.offer(number, self.rng.choices(outputs, k=count))

    def _accept(self, number: int, answer: Fields) -> None:
        _cover.hit(f"route_{answer[0]}")
        self._pushed.append(answer[0] & 1)
        self.model.accept(number, answer)

    def _deliver(self, output: int, answer: Fields) -> None:
        number = self.model.deliver(output, answer)
        _record.checks += 1
        self.given[output][number] += 1
        other_waits = bool(self.model.inside[1 - number, output])
        streak = self._streak[output]
        streak[number] = streak[number] + 1 if other_waits else 0
        streak[1 - number] = 0
        assert streak[number] <= _LONGEST_STREAK, (
            f"{OUTPUTS[output]}: {streak[number]} answers from {INPUTS[number]} in a row, and one from the other waits"
        )
        way = f"{INPUTS[number]}_to_{OUTPUTS[output]}"
        _cover.hit(way)
        _cover.hit(f"{way}_while_the_other_waits" if other_waits else f"{way}_alone")

    def _cycle(self) -> None:
        _record.cycles += 1
        for (number, output), way in self.model.inside.items():
            _cover.hit_if(len(way) == _QUEUE + _OUTPUT, f"queue_{INPUTS[number]}_to_{OUTPUTS[output]}_full")
        if len(self._pushed) == 2 and self._pushed[0] == self._pushed[1]:
            _cover.hit(f"{OUTPUTS[self._pushed[0]]}_both_push")
        self._pushed.clear()

    def empty(self) -> bool:
        return self.model.empty() and not any(source.waiting for source in self.inputs)

    async def run(self, finished: Callable[[], bool] | None = None, abandon_after: int | None = None) -> int:
        cycles = await exchange(
            self.dut.clk, self.ends, finished or self.empty, every_cycle=self._cycle, abandon_after=abandon_after
        )
        for end in self.ends:
            _cover.hit_if(end.waits, f"{end.name}_waits")
        for source in self.inputs:
            _cover.hit_if(source.pauses, f"{source.name}_pauses")
        return cycles

    async def finish(self) -> int:
        """Run until all has come out, and see that nothing more does."""
        cycles = await self.run()
        await settle(self.dut.clk, self.ends, self._cycle)
        _record.write()
        return cycles


async def _start(dut: Any, rng: Random, **chances: float) -> _Bench:
    start_clock(dut)
    bench = _Bench(dut, rng, **chances)
    await quiet(dut.clk, bench.ends, dut.rst)
    return bench


@cocotb.test()
async def gives_one_answer_a_cycle_and_output(dut: Any) -> None:
    bench = await _start(dut, _session.rng("throughput"))
    count = 300
    for number, output in product(range(2), range(2)):
        bench.offer(number, [output] * count)
        cycles = await bench.finish()
        assert cycles <= count + _SLACK, f"{count} answers of one input took {cycles} cycles"
    _cover.hit("one_a_cycle")
    crossed = [number & 1 for number in range(count)]
    for first in (crossed, [0] * count):
        bench.offer(0, first)
        bench.offer(1, [1 - output for output in first])
        cycles = await bench.finish()
        assert cycles <= count + _SLACK, f"{count} answers to each output took {cycles} cycles"
    _cover.hit("one_a_cycle_and_output")
    _record.write()


@cocotb.test()
@cocotb.parametrize(output=[0, 1], stall=[0.0, 0.6])
async def two_busy_inputs_share_an_output_evenly(dut: Any, output: int, stall: float) -> None:
    bench = await _start(dut, _session.rng(f"share {output} {stall}"), stall=stall)
    count = 200
    bench.offer_at_random(count, [output])
    given = bench.given[output]
    await bench.run(lambda: sum(given) >= count)
    assert abs(given[0] - given[1]) <= _LONGEST_STREAK, f"of {count} answers {given[0]} are from a, {given[1]} from b"
    _cover.hit(f"{OUTPUTS[output]}_shared_evenly")
    cycles = await bench.finish()
    assert stall or cycles <= count + _SLACK, f"the other {count} answers took {cycles} cycles"


@cocotb.test()
@cocotb.parametrize(idle=[0.0, 0.6], stall=[0.0, 0.3, 0.7])
async def loses_and_invents_nothing_under_random_stalls(dut: Any, idle: float, stall: float) -> None:
    bench = await _start(dut, _session.rng(f"stalls {idle} {stall}"), idle=idle, stall=stall)
    for outputs in ((0, 1), (0, 0, 0, 1), (1, 1, 1, 0)):
        bench.offer_at_random(250, outputs)
        await bench.finish()


@cocotb.test()
@cocotb.parametrize(blocked=[0, 1])
async def an_output_that_is_blocked_spares_the_other(dut: Any, blocked: int) -> None:
    """As long as the queues to the blocked one have room."""
    bench = await _start(dut, _session.rng(f"blocked {blocked}"))
    bench.outputs[blocked].stall = 1.0
    count = 40
    for number in range(2):
        bench.offer(number, [blocked] * _QUEUE + [1 - blocked] * count)
    await bench.run(lambda: bench.outputs[1 - blocked].taken == 2 * count)
    assert bench.outputs[blocked].taken == 0
    _cover.hit(f"{OUTPUTS[blocked]}_blocked_spares_the_other")
    bench.outputs[blocked].stall = 0.0
    await bench.finish()


@cocotb.test()
async def reset_drops_everything_at_any_time(dut: Any) -> None:
    rng = _session.rng("reset")
    bench = await _start(dut, rng, stall=0.5)
    for _ in range(12):
        bench.offer_at_random(100)
        await bench.run(abandon_after=rng.randint(3, 60))
        _cover.hit_if(not bench.model.empty(), "reset_in_flight")
        _cover.hit_if(any(sink.held for sink in bench.outputs), "reset_in_stall")
        bench = _Bench(dut, rng, stall=0.5)
        await quiet(dut.clk, bench.ends, dut.rst, cycles=rng.randint(1, 3))
        bench.offer_at_random(30)
        await bench.finish()
