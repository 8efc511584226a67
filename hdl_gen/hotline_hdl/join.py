"""Joins streams: takes one of each as soon as all have one.

Where streams come from far apart, whether all have one and that they are taken should not cross the chip in one cycle.
Here each stream has a queue, of which a count is kept beside the others' counts: what decides is in one place and goes
out to the queues, and what comes from them comes in, through registers.
"""

from __future__ import annotations

from collections.abc import Mapping

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from hotline_hdl.queue import StreamQueue

__all__ = ["StreamJoin"]


class StreamJoin(wiring.Component):
    """The n-th of every input, side by side, is the n-th of the output.

    Parameters
    ----------
    layouts : mapping of :class:`str` to :class:`data.Layout`
        Payload of each input, by name.
    depth : :class:`int`
        Places of the queue behind each input and of that before the output: a power of two, 4 or more.

    Attributes
    ----------
    <name> : In(stream)
        An input; ``ready`` is a register.
    o : Out(stream)
        Structure of the inputs' payloads, by name; ``valid`` is a register. 5 cycles at least from the last input to
        the output; one a cycle if the queues have 8 places.
    """

    def __init__(self, layouts: Mapping[str, data.Layout], depth: int = 8) -> None:
        if depth < 4:
            raise ValueError(f"a join needs queues of 4 or more, not {depth}")
        self.layouts = dict(layouts)
        self.depth = depth
        self.joined_layout = data.StructLayout(self.layouts)
        super().__init__(
            {name: In(stream.Signature(layout)) for name, layout in self.layouts.items()}
            | {"o": Out(stream.Signature(self.joined_layout))}
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        takes, taken = Signal(), Signal()
        m.d.sync += taken.eq(takes)
        joined, joined_valid = Signal(self.joined_layout, reset_less=True), Signal()
        m.d.sync += joined_valid.eq(taken)
        there = []
        for name, layout in self.layouts.items():
            m.submodules[name] = queue = StreamQueue(layout, self.depth)
            wiring.connect(m, wiring.flipped(getattr(self, name)), queue.i)
            m.d.comb += queue.o.ready.eq(taken)
            m.d.sync += getattr(joined, name).eq(queue.o.payload)
            there.append(self._counted(m, name, queue, takes))

        m.submodules.joined = out = StreamQueue(self.joined_layout, self.depth)
        m.d.comb += [out.i.valid.eq(joined_valid), out.i.payload.eq(joined)]
        wiring.connect(m, out.o, wiring.flipped(self.o))
        inside, given, room = Signal(range(self.depth + 1)), Signal(), Signal()
        m.d.sync += [
            given.eq(self.o.valid & self.o.ready),
            inside.eq(inside + takes - given),
            room.eq(self._has_room(inside)),
        ]
        m.d.comb += takes.eq(Cat(there).all() & room)
        return m

    def _counted(self, m: Module, name: str, queue: StreamQueue, takes: Signal) -> Signal:
        """Whether ``queue`` has one that is not being taken yet: a register, by a count that is a cycle late."""
        count, there, came = (
            Signal(range(self.depth + 1), name=f"{name}_count"),
            Signal(name=f"{name}_there"),
            Signal(name=f"{name}_came"),
        )
        m.d.sync += [
            came.eq(queue.i.valid & queue.i.ready),
            count.eq(count + came - takes),
            there.eq(Mux(takes, (count > 1) | came, there | came)),
        ]
        return there

    def _has_room(self, inside: Signal) -> Value:
        """Whether the queue before the output will have room for one more beside the one that is being taken."""
        return inside < self.depth - 1
