"""A queue of a few places between two streams, made to be fast: whoever takes from it may decide late in the cycle.

Amaranth's ``SyncFIFO`` counts its level: what takes from it goes through an adder, and on to whether there is something
and whether there is room. Here both are registers of their own, worked out for either case before it is known whether
something is taken.
"""

from __future__ import annotations

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

__all__ = ["StreamQueue"]


class StreamQueue(wiring.Component):
    """``depth`` places, first in first out.

    Parameters
    ----------
    layout : :class:`data.Layout`
        Payload.
    depth : :class:`int`
        A power of two, 2 or more.

    Attributes
    ----------
    i, o : In, Out(stream of ``layout``)
        ``o.valid`` and ``i.ready`` are registers, ``o.payload`` comes straight from a memory that registers address. A
        payload may leave the cycle after it came; one a cycle.
    """

    def __init__(self, layout: data.Layout, depth: int) -> None:
        if depth < 2 or depth & (depth - 1):
            raise ValueError(f"a queue needs a power of two of places, 2 or more, not {depth}")
        self.layout = layout
        self.depth = depth
        super().__init__({"i": In(stream.Signature(layout)), "o": Out(stream.Signature(layout))})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.places = places = Memory(shape=self.layout.size, depth=self.depth, init=[])
        write, read = places.write_port(), places.read_port(domain="comb")
        full = Signal()
        newest, oldest = Signal(range(self.depth)), Signal(range(self.depth))
        puts, takes, last, last_place = Signal(), Signal(), Signal(), Signal()
        m.d.comb += [
            self.i.ready.eq(~full),
            puts.eq(self.i.valid & ~full),
            takes.eq(self.o.valid & self.o.ready),
            last.eq(newest == (oldest + 1)[: len(oldest)]),
            last_place.eq(oldest == (newest + 1)[: len(newest)]),
            write.addr.eq(newest),
            write.data.eq(self.i.payload),
            write.en.eq(puts),
            read.addr.eq(oldest),
            self.o.payload.eq(read.data),
        ]
        m.d.sync += [
            self.o.valid.eq(Mux(takes, ~last | puts, self.o.valid | puts)),
            full.eq(~takes & (full | (last_place & puts))),
        ]
        with m.If(puts):
            m.d.sync += newest.eq(newest + 1)
        with m.If(takes):
            m.d.sync += oldest.eq(oldest + 1)
        return m
