"""Proofs of the two-by-two switches: nothing lost or invented, order kept, turns taken, marks true."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import data

from hotline_hdl import switch
from hotline_hdl.queue import StreamQueue
from hotline_hdl.switch import FairSwitch, OrderedSwitch
from hotline_verif.proofs.harness import Harness, Transfer
from hotline_verif.proofs.prove import Fault, Proof

__all__ = ["SWITCH_PROOFS"]

_DEPTH = 2
_STEP_BITS = 3
_HALF = 1 << (_STEP_BITS - 1)
_BASE = _HALF + 2
_FAIR_LAYOUT = data.StructLayout({"route": 2, "item": 2})
_ORDERED_LAYOUT = data.StructLayout({"route": 2, "step": 2})
_STEPS_LAYOUT = data.StructLayout({"route": 2, "step": _STEP_BITS})


class _Path(Harness):
    """One pair of input and output, the solver's choice, and one request on it that is followed.

    ``latency``: cycles from an input to an output, at least; every place but the queue's first takes one.
    """

    def __init__(self, dut: FairSwitch | OrderedSwitch, latency: int) -> None:
        super().__init__()
        self.dut = dut
        self.latency = latency

    def follow(self, m: Module) -> None:
        """State what holds of every switch. Keeps what the derived classes need more."""
        dut = self.dut
        m.submodules.switch = dut
        self.drive(m, dut)
        self.from_b = self.chosen(m, "from_b")
        self.to_y = self.chosen(m, "to_y")
        source, sink = Signal(dut.layout), Signal(dut.layout)
        source_valid, source_ready = Signal(), Signal()
        self.offers, self.taken = Signal(), Signal()
        m.d.comb += [
            source.eq(Mux(self.from_b, Value.cast(dut.b.payload), Value.cast(dut.a.payload))),
            source_valid.eq(Mux(self.from_b, dut.b.valid, dut.a.valid) & (source.route[0] == self.to_y)),
            source_ready.eq(Mux(self.from_b, dut.b.ready, dut.a.ready)),
            sink.eq(Mux(self.to_y, Value.cast(dut.y.payload), Value.cast(dut.x.payload))),
            self.offers.eq(Mux(self.to_y, dut.y.valid, dut.x.valid)),
            self.taken.eq(self.offers & Mux(self.to_y, dut.y.ready, dut.x.ready)),
        ]
        self.source, self.sink = source, sink
        self.enters = Signal()
        self.leaves = Signal()
        turned = Signal(dut.layout)
        m.d.comb += [
            self.enters.eq(source_valid & source_ready),
            self.leaves.eq(self.taken & (sink.route[-1] == self.from_b)),
            turned.eq(source),
            turned.route.eq(Cat(source.route[1:], self.from_b)),
        ]
        self.followed = followed = Transfer(self, m, self.enters, self.leaves, Value.cast(turned))
        with m.If(self.leaves):
            self.always(m, "what an output gives has come in", followed.under_way != 0)
        with m.If(followed.leaving):
            self.always(m, "a request comes out at its turn, as it went in", Value.cast(sink) == followed.record)
        with m.If(source_valid & (followed.under_way < dut.depth)):
            self.always(m, "no request is refused while its queue has room", source_ready)
        places = dut.depth + self.latency - 1  # the queue, and the registers behind it
        self.always(m, "no more is under way than there are places", followed.under_way <= places)
        self.reached(m, "all places are full", followed.under_way == places)
        self.waits: Value = followed.oldest  # for so long that it is offered, or stands where it can be
        for cycle in range(1, self.latency):
            waited = Signal(name=f"waited_{cycle}")
            m.d.sync += waited.eq(self.waits)
            self.waits = waited & followed.oldest
        waits = [self.held_until_taken(m, name, getattr(dut, name)) for name in ("x", "y")]
        self.reached(m, "a request leaves after a stall", followed.leaving & waits[0])


class _Fair(_Path):
    def build(self, m: Module) -> None:
        self.follow(m)
        with m.If(self.waits):
            self.always(m, "an output for which something is there offers something a cycle later", self.offers)
        passed = Signal(2)
        with m.If(~self.followed.oldest):
            m.d.sync += passed.eq(0)
        with m.Elif(self.taken & ~self.leaves & ~passed.all()):
            m.d.sync += passed.eq(passed + 1)
        self.always(m, "at most one of the other input goes before the first of a queue", passed <= 1)
        self.reached(m, "one of the other input goes before it", (passed == 1) & self.followed.leaving)


class _OutOfOrder(_Path):
    """Whatever the marks say: they decide who goes first, not what is kept."""

    def build(self, m: Module) -> None:
        self.follow(m)
        in_order = self.chosen(m, "in_order_kept")
        self.assume(m, self.dut.in_order == in_order)
        with m.If(self.waits & ~in_order):
            self.always(m, "out of order, an output for which something is there offers it 2 cycles later", self.offers)


class _InOrder(Harness):
    """Steps are counted from ``base`` on, so that wherever they wrap, none is further than half the numbers away."""

    def build(self, m: Module) -> None:
        m.submodules.switch = dut = OrderedSwitch(_STEPS_LAYOUT, _DEPTH)
        self.dut = dut
        self.drive(m, dut)
        base = Const(_BASE, _STEP_BITS)
        in_order = self.chosen(m, "in_order_kept")
        follows, started = Signal(), Signal()  # the marks of a switch follow its inputs' two cycles later
        m.d.sync += [follows.eq(1), started.eq(follows)]
        self.assume(m, dut.in_order == in_order)
        for name in ("a", "b"):
            self._keeps_marks(m, name, base, started)

        def since_base(step: Any) -> Value:
            return (step - base)[:_STEP_BITS]

        for name in ("x", "y"):
            mark, output = getattr(dut, f"{name}_mark"), getattr(dut, name)
            step = since_base(output.p.step)
            highest_mark = self._highest_mark(m, name, since_base(mark), started)
            with m.If(output.valid & started & in_order):
                self.always(m, f"nothing comes on {name} of a step before {name}_mark", step >= highest_mark)
            key = Cat(output.p.route[-1], step)
            last_key = Signal.like(key, name=f"{name}_last_key")
            with m.If(output.valid & output.ready):
                m.d.sync += last_key.eq(key)
            with m.If(output.valid & in_order):
                self.always(m, f"{name} gives steps in order, in each those of a first", key >= last_key)
                self.reached(m, f"b's turn comes on {name}", output.p.route[-1] & (step != 0) & (last_key != 0))

    def _highest_mark(self, m: Module, name: str, mark: Value, started: Value) -> Value:
        """Highest of the marks up to now."""
        before = Signal(_STEP_BITS, name=f"{name}_highest_mark")
        highest = Mux(mark > before, mark, before)
        with m.If(started):
            m.d.sync += before.eq(highest)
        return highest

    def _keeps_marks(self, m: Module, name: str, base: Signal, started: Signal) -> None:
        """What a switch may take for granted: the steps of an input go up, none is before a mark that was there."""
        source, mark = getattr(self.dut, name), getattr(self.dut, f"{name}_mark")
        step, marked = (source.p.step - base)[:_STEP_BITS], (mark - base)[:_STEP_BITS]
        last_step = Signal(_STEP_BITS, name=f"{name}_last_step")
        highest_mark = self._highest_mark(m, f"input_{name}", marked, Const(1))
        with m.If(source.valid):
            self.assume(m, started & (step >= last_step) & (step >= highest_mark) & (step < _HALF))
        with m.If(source.valid & source.ready):
            m.d.sync += last_step.eq(step)
        self.assume(m, marked < _HALF)


class _Forgetful(StreamQueue):
    """A queue of one place that takes everything."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        kept = Signal(self.layout)
        m.d.comb += [self.i.ready.eq(1), self.o.payload.eq(kept)]
        m.d.sync += self.o.valid.eq(self.i.valid | (self.o.valid & ~self.o.ready))
        with m.If(self.i.valid):
            m.d.sync += kept.eq(self.i.payload)
        return m


def _a_always_first(self: FairSwitch, m: Module, name: str, a: Any, b: Any) -> Any:
    return a.o.valid, b.o.valid & ~a.o.valid


def _both_taken(self: Any, m: Module, name: str, a: Any, b: Any) -> None:
    sink = getattr(self, name)
    m.d.comb += [
        sink.valid.eq(a.o.valid | b.o.valid),
        sink.payload.eq(Mux(a.o.valid, a.o.payload.as_value(), b.o.payload.as_value())),
        a.o.ready.eq(sink.ready),
        b.o.ready.eq(sink.ready),
    ]


def _offers_when_wanted(self: Any, m: Module, name: str, a: Any, b: Any) -> None:
    sink = getattr(self, name)
    m.d.comb += [
        sink.valid.eq((a.o.valid | b.o.valid) & sink.ready),
        sink.payload.eq(Mux(a.o.valid, a.o.payload.as_value(), b.o.payload.as_value())),
        a.o.ready.eq(sink.ready),
        b.o.ready.eq(sink.ready & ~a.o.valid),
    ]


_SOUND_QUEUES = FairSwitch._queues
_SOUND_MAY = OrderedSwitch._may
_SOUND_HEAD = switch._Head.elaborate


def _arrives_from_a(self: Any, m: Module, name: str, number: int) -> Any:
    return _SOUND_QUEUES(self, m, name, 0)


def _b_first_in_a_step(self: Any, m: Module, name: str, a: Any, b: Any) -> Any:
    later_a, earlier_b = _SOUND_MAY(self, m, name, a, b)
    same = a.o.valid & b.o.valid & (a.step == b.step)
    return later_a & ~same, earlier_b | same


def _mark_of_the_later(self: Any, m: Module, name: str, a: Any, b: Any) -> Any:
    may = _SOUND_MAY(self, m, name, a, b)
    m.d.sync += getattr(self, f"{name}_mark").eq(b.step)
    return may


def _ignores_the_other_mark(self: Any, m: Module, name: str, a: Any, b: Any) -> Any:
    may_a, may_b = _SOUND_MAY(self, m, name, a, b)
    return may_a | (a.o.valid & ~b.o.valid), may_b | (b.o.valid & ~a.o.valid)


def _mark_though_something_is_queued(self: Any, platform: object) -> Module:
    m = _SOUND_HEAD(self, platform)
    with m.If(~self.o.valid):
        m.d.sync += self.step.eq(self.mark)
    return m


SWITCH_PROOFS = (
    Proof(
        name="fair_switch",
        statement=(
            "every request comes out once, at its output, unchanged, in the order of its input and output; an output "
            "takes from one input a cycle, never idles, and lets one request of the other input go first at most"
        ),
        depth=9,
        top=lambda: _Fair(FairSwitch(_FAIR_LAYOUT, _DEPTH), latency=2),
        faults=(
            Fault("input a always first", FairSwitch, "_may", _a_always_first),
            Fault("both queues give up a request at once", FairSwitch, "_output", _both_taken),
            Fault("queues that forget", switch, "StreamQueue", _Forgetful),
            Fault("all requests say that they came from a", FairSwitch, "_queues", _arrives_from_a),
            Fault("valid only when ready", FairSwitch, "_output", _offers_when_wanted),
        ),
        uncovered="queues of more than 2 places",
    ),
    Proof(
        name="ordered_switch",
        statement=(
            "every request comes out once, at its output, unchanged, in the order of its input and output; an output "
            "takes from one input a cycle; out of order it never idles"
        ),
        depth=9,
        top=lambda: _OutOfOrder(OrderedSwitch(_ORDERED_LAYOUT, _DEPTH), latency=3),
        faults=(Fault("queues that forget", switch, "StreamQueue", _Forgetful),),
        uncovered="queues of more than 2 places; which input goes first (ordered_switch_steps)",
    ),
    Proof(
        name="ordered_switch_steps",
        statement=(
            "in order, outputs give (step, a before b) ascending; marks of outputs are true; both if steps of each "
            "input ascend and its marks are true"
        ),
        depth=9,
        top=_InOrder,
        faults=(
            Fault("b before a in a step", OrderedSwitch, "_may", _b_first_in_a_step),
            Fault("an output's mark is b's", OrderedSwitch, "_may", _mark_of_the_later),
            Fault("an empty queue is not waited for", OrderedSwitch, "_may", _ignores_the_other_mark),
            Fault("a head's step is its input's mark", switch._Head, "elaborate", _mark_though_something_is_queued),
        ),
        uncovered="queues of more than 2 places; more than 4 steps; that marks move on",
    ),
)
