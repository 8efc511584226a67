"""Two-by-two switches: what the networks between engines and EAL banks are made of.

A butterfly of them takes the requests of E engines to E banks, a second one takes the answers back. Every switch holds
a queue for each pair of input and output, so that no request waits for one that goes elsewhere. A request carries its
way in ``route``: the lowest bit says which output, and is replaced, at the other end, by the input that it came from;
so after the last stage ``route`` says where it came from.
"""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from hotline_hdl.queue import StreamQueue

__all__ = ["FairSwitch", "OrderedSwitch"]


class _Switch(wiring.Component):
    """Queues and outputs; which input an output takes from is the derived class's choice."""

    def __init__(self, layout: data.StructLayout, depth: int, ports: dict[str, object]) -> None:
        self.layout = layout
        self.depth = depth
        payload = stream.Signature(layout)
        super().__init__({"a": In(payload), "b": In(payload), "x": Out(payload), "y": Out(payload)} | ports)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        queues = [self._queues(m, name, number) for number, name in enumerate(("a", "b"))]
        for number, name in enumerate(("x", "y")):
            self._output(m, name, queues[0][number], queues[1][number])
        return m

    def _queues(self, m: Module, name: str, number: int) -> list[Any]:
        """The queues of an input, one an output; each gives what it holds as stream ``o``."""
        source = getattr(self, name)
        turned = Signal(self.layout)
        m.d.comb += [turned.eq(source.payload), turned.route.eq(Cat(source.p.route[1:], number))]
        made = []
        for output in range(2):
            queue = StreamQueue(self.layout, self.depth)
            m.submodules[f"from_{name}_to_{'xy'[output]}"] = queue
            m.d.comb += [
                queue.i.payload.eq(turned),
                queue.i.valid.eq(source.valid & (source.p.route[0] == output)),
            ]
            made.append(queue)
        m.d.comb += source.ready.eq(Mux(source.p.route[0], made[1].i.ready, made[0].i.ready))
        return made

    def _output(self, m: Module, name: str, a: Any, b: Any) -> None:
        """Move what ``a`` or ``b`` offers to the output's register when that is free."""
        sink = getattr(self, name)
        may_a, may_b = self._may(m, name, a, b)
        free = Signal(name=f"{name}_free")
        offered = Signal(self.layout, name=f"{name}_offered", reset_less=True)
        m.d.comb += [
            free.eq(~sink.valid | sink.ready),
            a.o.ready.eq(free & may_a),
            b.o.ready.eq(free & may_b),
            sink.payload.eq(offered),
        ]
        with m.If(free):
            m.d.sync += [
                sink.valid.eq(may_a | may_b),
                offered.eq(Mux(may_b, b.o.payload.as_value(), a.o.payload.as_value())),
            ]

    def _may(self, m: Module, name: str, a: Any, b: Any) -> tuple[Value, Value]:
        """Whether the output may take from ``a``, and from ``b``; never both."""
        raise NotImplementedError


class _Head(wiring.Component):
    """Register for the oldest request of a queue, and with it the step that its way is known to have come to.

    Attributes
    ----------
    i, o : In, Out(stream of ``layout``)
        One place; ``o.valid`` and ``o.payload`` are registers.
    mark : In(step)
        All requests of steps before this one have been transferred on the input that the queue belongs to.
    step : Out(step)
        Register: the step of what ``o`` offers; where that is nothing, none of an earlier step is to come.
    step_behind : Out(step)
        What ``step`` will be if ``i.ready``.
    """

    def __init__(self, layout: data.StructLayout) -> None:
        self.layout = layout
        payload, step = stream.Signature(layout), layout["step"].width
        super().__init__(
            {"i": In(payload), "o": Out(payload), "mark": In(step), "step": Out(step), "step_behind": Out(step)}
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        offered = Signal(self.layout, reset_less=True)
        m.d.comb += [
            self.i.ready.eq(~self.o.valid | self.o.ready),
            self.o.payload.eq(offered),
            self.step_behind.eq(Mux(self.i.valid, self.i.p.step, self.mark)),
        ]
        with m.If(self.i.ready):
            m.d.sync += [
                self.o.valid.eq(self.i.valid),
                offered.eq(self.i.payload),
                self.step.eq(self.step_behind),
            ]
        return m


class OrderedSwitch(_Switch):
    """Switch of the request network: keeps the order of steps, and in a step that of engines, when it is asked to.

    Parameters
    ----------
    layout : :class:`data.StructLayout`
        Payload; has the fields ``route`` and ``step``.
    depth : :class:`int`
        Places of each of the four queues, a power of two; behind each is a register for one request more.

    Attributes
    ----------
    a, b : In(stream of ``layout``)
        Each carries its requests in the order of ``step``, if ``in_order``. What comes from ``a`` precedes what comes
        from ``b`` in the same step.
    a_mark, b_mark : In(step)
        All requests of steps before this one have been transferred on ``a`` (``b``).
    in_order : In(1)
        Merge the inputs in order; otherwise whatever is there may go first. Constant while requests are under way.
    x, y : Out(stream of ``layout``)
        Requests whose ``route`` had 0 (1) in its lowest bit. ``route`` is turned by one place, its highest bit is then
        0 for what came from ``a``, 1 for ``b``.
    x_mark, y_mark : Out(step)
        As ``a_mark``, for ``x`` (``y``). Unless ``in_order``, they mean nothing while requests are under way.

    Steps are compared modulo 2**bits: those under way and the marks must span less than half of that. Marks that lag
    hold up requests, no more; where an input's mark lags behind what it gave, an output's may go back. Cycles from
    input to output: 3 at least. One request a cycle and output.
    """

    def __init__(self, layout: data.StructLayout, depth: int) -> None:
        step = layout["step"].width
        marks = {"a_mark": In(step), "b_mark": In(step), "x_mark": Out(step), "y_mark": Out(step)}
        super().__init__(layout, depth, marks | {"in_order": In(1)})

    def _queues(self, m: Module, name: str, number: int) -> list[Any]:
        heads = []
        for output, queue in zip("xy", super()._queues(m, name, number), strict=True):
            head = _Head(self.layout)
            m.submodules[f"head_from_{name}_to_{output}"] = head
            wiring.connect(m, queue.o, head.i)
            m.d.comb += head.mark.eq(getattr(self, f"{name}_mark"))
            heads.append(head)
        return heads

    def _may(self, m: Module, name: str, a: Any, b: Any) -> tuple[Value, Value]:
        # a register, so that steps are compared before it is known which of them move on: for every case
        a_first = Signal(init=1, name=f"{name}_a_first")
        with m.If(a.i.ready & b.i.ready):
            m.d.sync += a_first.eq(self._a_first(a.step_behind, b.step_behind))
        with m.Elif(a.i.ready):
            m.d.sync += a_first.eq(self._a_first(a.step_behind, b.step))
        with m.Elif(b.i.ready):
            m.d.sync += a_first.eq(self._a_first(a.step, b.step_behind))
        sink = getattr(self, name)
        m.d.sync += getattr(self, f"{name}_mark").eq(Mux(sink.valid, sink.p.step, Mux(a_first, a.step, b.step)))
        alone_a = ~b.o.valid & ~self.in_order
        alone_b = ~a.o.valid & ~self.in_order
        return a.o.valid & (a_first | alone_a), b.o.valid & (~a_first | alone_b)

    def _a_first(self, a_step: Signal, b_step: Signal) -> Value:
        """Whether step ``a_step`` is not after ``b_step``."""
        return ~(b_step - a_step)[len(a_step) - 1]


class FairSwitch(_Switch):
    """Switch of the answer network: inputs take turns where both have something for an output.

    Parameters and streams are those of :class:`OrderedSwitch`, without steps and marks, and without the registers
    behind the queues: 2 cycles at least from input to output.
    """

    def __init__(self, layout: data.StructLayout, depth: int) -> None:
        super().__init__(layout, depth, {})

    def _may(self, m: Module, name: str, a: Any, b: Any) -> tuple[Value, Value]:
        turn_b = Signal(name=f"{name}_turn_b")
        with m.If(a.o.ready):
            m.d.sync += turn_b.eq(1)
        with m.Elif(b.o.ready):
            m.d.sync += turn_b.eq(0)
        return a.o.valid & ~(b.o.valid & turn_b), b.o.valid & (turn_b | ~a.o.valid)
