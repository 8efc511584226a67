"""Proofs of queues, and of the join that is made of them: nothing lost or invented, order kept."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Const, Module, Mux, Signal, Value
from amaranth.lib import data

from hotline_hdl.join import StreamJoin
from hotline_hdl.queue import StreamQueue
from hotline_verif.proofs.harness import Harness, Transfer
from hotline_verif.proofs.prove import Fault, Proof

__all__ = ["QUEUE_PROOFS"]

_ITEM = data.StructLayout({"item": 1})
_JOIN_LATENCY = 5


class _Queue(Harness):
    """A queue by itself, more than full and empty: pointers and what is derived from them are decided for any past."""

    def build(self, m: Module) -> None:
        m.submodules.queue = dut = StreamQueue(data.StructLayout({"item": 2}), self.places)
        self.drive(m, dut)
        enters, leaves = dut.i.valid & dut.i.ready, dut.o.valid & dut.o.ready
        followed = Transfer(self, m, enters, leaves, Value.cast(dut.i.payload))
        full, empty = followed.under_way == self.places, followed.under_way == 0
        self.always(m, "it takes something exactly when it has room", dut.i.ready == ~full)
        self.always(m, "it offers something exactly when something is in it", dut.o.valid == ~empty)
        with m.If(followed.leaving):
            self.always(m, "what comes out is what went in", Value.cast(dut.o.payload) == followed.record)
        waited = self.held_until_taken(m, "o", dut.o)
        self.independent += [("i_ready", "i_valid"), ("i_ready", "o_ready")]
        self.reached(m, "it is full", full)
        self.reached(m, "the chosen one leaves after a stall", followed.leaving & waited)

    places = 4


class _Join(Harness):
    """Of one of two inputs, the solver's choice, one item is followed."""

    def build(self, m: Module) -> None:
        m.submodules.join = dut = StreamJoin({"p": _ITEM, "q": _ITEM}, depth=4)
        self.drive(m, dut)
        of_q = self.chosen(m, "of_q")
        leaves = dut.o.valid & dut.o.ready
        entering = [source.valid & source.ready for source in (dut.p, dut.q)]
        came = Mux(of_q, Value.cast(dut.q.payload), Value.cast(dut.p.payload))
        given = Mux(of_q, Value.cast(dut.o.p.q), Value.cast(dut.o.p.p))
        followed = Transfer(self, m, Mux(of_q, entering[1], entering[0]), leaves, came)
        other, waited_for_both = Signal(5), Signal(4)
        m.d.sync += other.eq(other + Mux(of_q, entering[0], entering[1]) - leaves)
        both = (followed.under_way != 0) & (other != 0)
        with m.If(leaves):
            self.always(m, "what is given has come on both inputs", both)
        with m.If(followed.leaving):
            self.always(m, "the n-th of an input is given n-th, as it came", given == followed.record)
        with m.If(both & ~dut.o.valid):
            m.d.sync += waited_for_both.eq(waited_for_both + 1)
        with m.Else():
            m.d.sync += waited_for_both.eq(0)
        self.always(m, "what has come on both inputs is offered within the latency", waited_for_both < _JOIN_LATENCY)
        waited = self.held_until_taken(m, "o", dut.o)
        self.reached(m, "an input waits for the other", ~dut.p.ready & (other == 0))
        self.reached(m, "the chosen one leaves after a stall", followed.leaving & waited)


_SOUND_QUEUE = StreamQueue.elaborate
_SOUND_COUNTED = StreamJoin._counted


def _never_full(self: Any, platform: object) -> Module:
    m = _SOUND_QUEUE(self, platform)
    m.d.comb += self.i.ready.eq(1)
    return m


def _empty_though_put(self: Any, platform: object) -> Module:
    """When its last is taken in the same cycle."""
    m = _SOUND_QUEUE(self, platform)
    with m.If(self.o.valid & self.o.ready & self.i.valid):
        m.d.sync += self.o.valid.eq(0)
    return m


def _one_not_waited_for(self: StreamJoin, m: Module, name: str, queue: StreamQueue, takes: Signal) -> Any:
    there = _SOUND_COUNTED(self, m, name, queue, takes)
    return Const(1) if name == "q" else there


QUEUE_PROOFS = (
    Proof(
        name="stream_queue",
        statement=(
            "what goes in comes out once, unchanged, in order; something is offered exactly when something is in it, "
            "and taken exactly when it has room"
        ),
        depth=12,
        top=_Queue,
        faults=(
            Fault("never full", StreamQueue, "elaborate", _never_full),
            Fault("empty though something is put while the last is taken", StreamQueue, "elaborate", _empty_though_put),
        ),
        uncovered="queues of more than 4 places",
    ),
    Proof(
        name="stream_join",
        statement=(
            "the n-th of each input is given n-th, side by side, unchanged; what has come on both inputs is offered "
            "within the latency"
        ),
        depth=13,
        top=_Join,
        faults=(
            Fault("one input is not waited for", StreamJoin, "_counted", _one_not_waited_for),
            Fault("room is taken for granted", StreamJoin, "_has_room", lambda self, inside: Const(1)),
        ),
        uncovered="queues of more than 4 places; more than 2 inputs; that it gives one a cycle",
    ),
)
