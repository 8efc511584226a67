"""A place to rest on a long way: a stream of which both directions come from registers.

Where two blocks are far apart on a chip, neither ``valid`` and its payload nor ``ready`` should pass from one to the
other and on through logic in the same cycle. A buffer between them ends both paths and costs a cycle, no throughput.
"""

from __future__ import annotations

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

__all__ = ["StreamBuffer"]


class StreamBuffer(wiring.Component):
    """Two places, first in first out.

    Parameters
    ----------
    layout : :class:`data.Layout`
        Payload.

    Attributes
    ----------
    i, o : In, Out(stream of ``layout``)
        ``o.valid``, ``o.payload`` and ``i.ready`` are registers. A payload may leave the cycle after it came; one a
        cycle.
    """

    def __init__(self, layout: data.Layout) -> None:
        self.layout = layout
        super().__init__({"i": In(stream.Signature(layout)), "o": Out(stream.Signature(layout))})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        room = Signal()
        offered, spare = Signal(self.layout, reset_less=True), Signal(self.layout, reset_less=True)
        spare_valid = Signal()
        m.d.comb += [
            room.eq(~self.o.valid | self.o.ready),
            self.i.ready.eq(~spare_valid),
            self.o.payload.eq(offered),
        ]
        with m.If(room):
            m.d.sync += [
                self.o.valid.eq(spare_valid | self.i.valid),
                offered.eq(Mux(spare_valid, spare.as_value(), self.i.payload.as_value())),
                spare_valid.eq(0),
            ]
        with m.Elif(self.i.valid & ~spare_valid):
            m.d.sync += spare_valid.eq(1)
        with m.If(~spare_valid):
            m.d.sync += spare.eq(self.i.payload)
        return m
