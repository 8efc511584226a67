"""Bench of the request network's switch: order of steps, marks, ways, and that nothing is lost or invented.

Steps with any number of requests on either input, numbered on and on beyond their bits' range; marks that say all that
is known, or lag; random gaps and stalls; in order and not. Both outputs at full rate; reset at any time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import product
from random import Random
from typing import Any

import cocotb

from hotline.contract import Preset
from hotline_verif.marks import MarkedSink, MarkedSource, unwrapped
from hotline_verif.ports import Sink, Source, exchange, quiet, settle
from hotline_verif.session import Session
from hotline_verif.streams import Fields, start_clock
from hotline_verif.switch_model import INPUTS, OUTPUTS, SwitchModel

_FIELDS = ("route", "step", "set", "tag", "learn", "again")
_STEP = _FIELDS.index("step")
_QUEUE = 8
_REGISTERS = 2
"""Behind a queue: its head's, and the output's."""
_SLACK = 16
"""Cycles beyond one a request that a run without stalls may take: into the switch, through it, and out."""


def _bins(preset: Preset) -> Iterator[str]:
    for mode in ("in_order", "unordered"):
        yield from (f"{mode}_{i}_to_{o}" for i, o in product(INPUTS, OUTPUTS))
        yield from (f"{mode}_{event}" for event in ("step_wraps", "widest_span", "both_push_one_output", "one_a_cycle"))
        yield from (f"{mode}_one_a_cycle_and_output", f"{mode}_reset_in_flight", f"{mode}_reset_in_stall")
    for output in OUTPUTS:
        yield from (f"{output}_same_step_a_first", f"{output}_b_of_an_earlier_step", f"{output}_several_in_a_step")
        yield from (f"{output}_{name}_{event}" for name in INPUTS for event in ("held_back", "alone", "ahead_of_mark"))
        yield from (f"{output}_waits", f"{output}_blocked_spares_the_other")
    yield from (f"{name}_{event}" for name in INPUTS for event in ("waits", "pauses", "mark_lags"))
    yield from (f"queue_{i}_to_{o}_full" for i, o in product(INPUTS, OUTPUTS))
    yield from ("empty_step", "steps_in_any_order", "mode_changed_in_between")


_session = Session(_bins)
_preset, _record = _session.preset, _session.record
_cover = _record.coverage


def _request(rng: Random, step: int, route: int) -> Fields:
    return (
        route,
        step,
        rng.getrandbits(_preset.set_bits),
        rng.getrandbits(_preset.tag_bits),
        rng.getrandbits(1),
        rng.getrandbits(1),
    )


_Pattern = Callable[[int], tuple[Sequence[int], Sequence[int]]]
"""From a step to the routes of its requests on each input."""


def _random_pattern(rng: Random, *, share: Sequence[int] = (0, 1), outputs: Sequence[int] = (0, 1)) -> _Pattern:
    """For each input one of the numbers ``share`` of requests, each to one of ``outputs``."""

    def one() -> int:
        return rng.getrandbits(_preset.bank_bits) >> 1 << 1 | rng.choice(outputs)

    return lambda step: ([one() for _ in range(rng.choice(share))], [one() for _ in range(rng.choice(share))])


class _Bench:
    """Both ends of the switch, and what must come out of it; ``span``: how many steps may be under way."""

    def __init__(
        self, dut: Any, rng: Random, *, in_order: bool, idle: float = 0.0, stall: float = 0.0, lag: float = 0.0
    ) -> None:
        self.dut = dut
        self.bits = len(dut.a_mark)
        self.rng = rng
        self.model = SwitchModel(_FIELDS, _preset.bank_bits)
        self.order: tuple[deque[Fields], deque[Fields]] = deque(), deque()
        self.inputs = [
            MarkedSource(dut, name, _FIELDS, rng, idle, partial(self._accept, number), lag=lag)
            for number, name in enumerate(INPUTS)
        ]
        self.outputs = [
            MarkedSink(dut, name, _FIELDS, rng, partial(self._deliver, number), partial(self._bounds, number), stall)
            for number, name in enumerate(OUTPUTS)
        ]
        # outputs first: what they see is in the switch from an earlier edge
        self.ends: list[Source | Sink] = [*self.outputs, *self.inputs]
        self.front = self.oldest = self.total = 0
        self.span = self.widest = (1 << self.bits - 1) - 1
        self.pattern = _random_pattern(rng)
        self._passed = deque([0], maxlen=3)
        self._queued: list[tuple[int, int]] = [(0, 0), (0, 0)]
        self._pushed: list[int] = []
        self._latest: list[tuple[int, int] | None] = [None, None]
        self.set_mode(in_order)

    def set_mode(self, in_order: bool) -> None:
        self.in_order = in_order
        self.mode = "in_order" if in_order else "unordered"
        self.dut.in_order.value = int(in_order)

    # what goes in

    def steps(self, count: int, pattern: _Pattern | None = None) -> None:
        """Have ``count`` more steps, as soon as they may be under way."""
        self.total += count
        self.pattern = pattern or self.pattern
        self._feed()

    def _feed(self) -> None:
        while self.front < self.total and self.front - self.oldest < self.span:
            routes = self.pattern(self.front)
            for number, source in enumerate(self.inputs):
                self._add(
                    number, [_request(self.rng, self.front % (1 << self.bits), route) for route in routes[number]]
                )
                source.upto = self.front + 1
            self.front += 1
            _cover.hit_if(not any(routes), "empty_step")

    def _add(self, number: int, requests: list[Fields]) -> None:
        self.inputs[number].waiting.extend(requests)
        for request in requests if self.in_order else ():
            output, turned = self.model.turned(number, request)
            self.order[output].append(turned)

    def _accept(self, number: int, request: Fields) -> None:
        self.model.accept(number, request)
        self._pushed.append(request[0] & 1)

    # what comes out

    def _bounds(self, output: int) -> tuple[int, int] | None:
        """Where the mark of ``output`` may be; it means nothing unless in order."""
        self._queued[output] = self.model.queued(output)
        return (self._passed[0], self._lowest(output)) if self.in_order else None

    def _lowest(self, output: int) -> int:
        """The lowest step that may still come at ``output``."""
        return min(
            unwrapped(pair[0][_STEP], self.oldest, self.bits) if pair else source.reached
            for source, pair in zip(self.inputs, self.model.ways_to(output), strict=True)
        )

    def _deliver(self, output: int, request: Fields) -> None:
        if self.in_order:
            assert self.order[output], f"{OUTPUTS[output]}: {request}, where nothing was to come"
            wanted = self.order[output].popleft()
            assert request == wanted, f"{OUTPUTS[output]}: {request}, where {wanted} is the next in order"
        heads = [pair[0][_STEP] if pair else None for pair in self.model.ways_to(output)]
        number = self.model.deliver(output, request)
        _record.checks += 1
        self._cover_delivery(output, number, request, heads)

    def _cover_delivery(self, output: int, number: int, request: Fields, heads: list[int | None]) -> None:
        name, step = OUTPUTS[output], request[_STEP]
        _cover.hit(f"{self.mode}_{INPUTS[number]}_to_{name}")
        other = self.inputs[1 - number]
        if heads[1 - number] is None:
            behind = unwrapped(step, self.oldest, self.bits) > other.mark
            _cover.hit_if(self.in_order, f"{name}_{INPUTS[number]}_alone")
            _cover.hit_if(behind and not self.in_order, f"{name}_{INPUTS[number]}_ahead_of_mark")
        elif self.in_order:
            _cover.hit_if(number == 0 and heads[1] == step, f"{name}_same_step_a_first")
            _cover.hit_if(number == 1 and heads[0] != step, f"{name}_b_of_an_earlier_step")
        latest = self._latest[output]
        if latest is not None:
            _cover.hit_if(latest[1] > step, f"{self.mode}_step_wraps")
            _cover.hit_if(self.in_order and latest == (number, step), f"{name}_several_in_a_step")
        self._latest[output] = number, step

    # running

    def _cycle(self) -> None:
        _record.cycles += 1
        _cover.hit_if(self._pushed in ([0, 0], [1, 1]), f"{self.mode}_both_push_one_output")
        self._pushed.clear()
        for output, name in enumerate(OUTPUTS):
            queued = self._queued[output]
            for number in range(2):
                _cover.hit_if(queued[number] == _QUEUE + _REGISTERS, f"queue_{INPUTS[number]}_to_{name}_full")
            if self.in_order and (queued[0] > 0) != (queued[1] > 0) and not self.outputs[output].valid.value:
                _cover.hit(f"{name}_{INPUTS[int(queued[0] == 0)]}_held_back")
        for name, source in zip(INPUTS, self.inputs, strict=True):
            _cover.hit_if(not source.waiting and source.mark != source.upto, f"{name}_mark_lags")
        self.oldest = min(self._lowest(0), self._lowest(1), *(source.mark for source in self.inputs))
        self._passed.append(self.oldest)
        _cover.hit_if(self.front - self.oldest == self.widest, f"{self.mode}_widest_span")
        self._feed()

    def _done(self) -> bool:
        return self.front == self.total and self.model.empty() and not any(source.waiting for source in self.inputs)

    async def finish(self, abandon_after: int | None = None) -> int:
        """Run until all has come out, and see that nothing more does and that the marks arrive."""
        clock = self.dut.clk
        cycles = await exchange(clock, self.ends, self._done, every_cycle=self._cycle, abandon_after=abandon_after)
        if abandon_after is None:
            lags = [source.lag for source in self.inputs]
            for source in self.inputs:
                source.lag = 0.0
            await settle(clock, self.ends, self._cycle)
            for source, lag in zip(self.inputs, lags, strict=True):
                source.lag = lag
            for sink in self.outputs:
                mark, wanted = int(sink.mark.value), self.front % (1 << self.bits)
                assert mark == wanted, f"{sink.name}_mark stays {mark}, and all before {wanted} has come"
                _record.checks += 1
        for end in self.ends:
            _cover.hit_if(end.waits, f"{end.name}_waits")
        for source in self.inputs:
            _cover.hit_if(source.pauses, f"{source.name}_pauses")
        _record.write()
        return cycles


async def _start(dut: Any, rng: Random, *, in_order: bool, **chances: float) -> _Bench:
    start_clock(dut)
    bench = _Bench(dut, rng, in_order=in_order, **chances)
    await quiet(dut.clk, bench.ends, dut.rst)
    return bench


@cocotb.test()
@cocotb.parametrize(in_order=[True, False])
async def gives_one_request_a_cycle_and_output(dut: Any, in_order: bool) -> None:
    bench = await _start(dut, _session.rng(f"throughput {in_order}"), in_order=in_order)
    steps = 200
    patterns: list[tuple[_Pattern, int]] = [
        (lambda step: ([0], [0]), 2),
        (lambda step: ([1], [1]), 2),
        (lambda step: ([0], []), 1),
        (lambda step: ([], [1]), 1),
        # each input goes to either output in turn: all four ways are in use, and all ends busy in every cycle
        (lambda step: ([step & 1], [~step & 1]), 1),
    ]
    for pattern, most in patterns:
        bench.steps(steps, pattern)
        cycles = await bench.finish()
        assert cycles <= most * steps + _SLACK, f"{most * steps} requests to an output took {cycles} cycles"
    _cover.hit(f"{bench.mode}_one_a_cycle")
    _cover.hit(f"{bench.mode}_one_a_cycle_and_output")
    _record.write()


@cocotb.test()
@cocotb.parametrize(in_order=[True, False], idle=[0.0, 0.5], stall=[0.2, 0.7], lag=[0.0, 0.8])
async def keeps_its_contract_under_random_stalls(
    dut: Any, in_order: bool, idle: float, stall: float, lag: float
) -> None:
    rng = _session.rng(f"stalls {in_order} {idle} {stall} {lag}")
    bench = await _start(dut, rng, in_order=in_order, idle=idle, stall=stall, lag=lag)
    for share in ((0, 1), (0, 0, 0, 1), (0, 0, 2, 5), (1, 1, 2)):
        bench.span = rng.choice([2, bench.widest // 2, bench.widest])
        bench.steps(80, _random_pattern(rng, share=share))
        await bench.finish()


@cocotb.test()
async def changes_mode_when_nothing_is_under_way(dut: Any) -> None:
    rng = _session.rng("modes")
    bench = await _start(dut, rng, in_order=True, idle=0.1, stall=0.3, lag=0.2)
    for number in range(8):
        bench.steps(rng.randint(1, 60))
        await bench.finish()
        bench.set_mode(number % 2 == 1)
    _cover.hit("mode_changed_in_between")


@cocotb.test()
@cocotb.parametrize(blocked=[0, 1])
async def an_output_that_is_blocked_spares_the_other(dut: Any, blocked: int) -> None:
    """As long as the queues to the blocked one have room."""
    rng = _session.rng(f"blocked {blocked}")
    bench = await _start(dut, rng, in_order=False)
    bench.outputs[blocked].stall = 1.0
    bench.steps(1, lambda step: ([blocked] * _QUEUE, [blocked] * _QUEUE))
    bench.steps(5, lambda step: ([1 - blocked] * 8, [1 - blocked] * 8))
    await exchange(dut.clk, bench.ends, lambda: bench.outputs[1 - blocked].taken == 80, every_cycle=bench._cycle)
    assert bench.outputs[blocked].taken == 0
    _cover.hit(f"{OUTPUTS[blocked]}_blocked_spares_the_other")
    bench.outputs[blocked].stall = 0.0
    await bench.finish()


@cocotb.test()
@cocotb.parametrize(stall=[0.0, 0.5], marks_move=[True, False])
async def unordered_it_takes_steps_in_any_order(dut: Any, stall: float, marks_move: bool) -> None:
    """As they come from another switch that doesn't keep their order either; marks then mean nothing."""
    rng = _session.rng(f"any order {stall} {marks_move}")
    start_clock(dut)
    dut.in_order.value = 0
    model = SwitchModel(_FIELDS, _preset.bank_bits)
    inputs = [Source(dut, name, _FIELDS, rng, 0.2, partial(model.accept, n)) for n, name in enumerate(INPUTS)]

    def deliver(output: int, request: Fields) -> None:
        model.deliver(output, request)
        _record.checks += 1

    outputs = [Sink(dut, name, _FIELDS, rng, partial(deliver, n), stall) for n, name in enumerate(OUTPUTS)]
    ends: list[Source | Sink] = [*outputs, *inputs]
    await quiet(dut.clk, ends, dut.rst)
    bits = len(dut.a_mark)

    def marks() -> None:
        _record.cycles += 1
        if marks_move:
            dut.a_mark.value, dut.b_mark.value = rng.getrandbits(bits), rng.getrandbits(bits)

    for source in inputs:
        routes = [rng.getrandbits(_preset.bank_bits) for _ in range(400)]
        source.waiting.extend(_request(rng, rng.getrandbits(bits), route) for route in routes)
    await exchange(
        dut.clk, ends, lambda: model.empty() and not any(source.waiting for source in inputs), every_cycle=marks
    )
    await settle(dut.clk, ends, marks)
    _cover.hit("steps_in_any_order")
    _record.write()


@cocotb.test()
@cocotb.parametrize(in_order=[True, False])
async def reset_drops_everything_at_any_time(dut: Any, in_order: bool) -> None:
    rng = _session.rng(f"reset {in_order}")
    bench = await _start(dut, rng, in_order=in_order, stall=0.5, lag=0.3)
    for _ in range(12):
        bench.steps(100, _random_pattern(rng, share=(0, 1, 2)))
        await bench.finish(abandon_after=rng.randint(3, 60))
        _cover.hit_if(not bench.model.empty(), f"{bench.mode}_reset_in_flight")
        _cover.hit_if(any(sink.held for sink in bench.outputs), f"{bench.mode}_reset_in_stall")
        bench = _Bench(dut, rng, in_order=in_order, stall=0.5, lag=0.3)
        await quiet(dut.clk, bench.ends, dut.rst, cycles=rng.randint(1, 3))
        bench.steps(30)
        await bench.finish()
