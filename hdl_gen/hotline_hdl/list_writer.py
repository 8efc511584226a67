"""Turns masks of samples into a list of their numbers, several numbers a cycle."""

from __future__ import annotations

from functools import reduce
from operator import or_

from amaranth.hdl import Array, Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

__all__ = ["ListWriter"]


class ListWriter(wiring.Component):
    """Packs the numbers of the set bits of a row of masks, ascending, into beats that are full but for the last.

    Parameters
    ----------
    width : :class:`int`
        Bits of a mask and numbers of a beat, a power of two, 2 or more.
    number_bits : :class:`int`
        Bits of a number.

    Attributes
    ----------
    req : In(stream)
        ``mask``, ``unsigned(width)``: which of the samples ``block * width`` to ``block * width + width - 1``.
        ``block``, ``unsigned(number_bits - log2(width))``. ``last``, ``unsigned(1)``: no more masks of this list.
    rsp : Out(stream)
        ``numbers``, ``width`` numbers, the first lowest. ``count``: how many of them there are: ``width``, or fewer in
        the last beat. ``last``: the list ends here. Every list has a last beat, if an empty one.

    A mask a cycle, but for one more cycle where the last mask fills a beat and begins another.
    """

    def __init__(self, width: int, number_bits: int) -> None:
        if width < 2 or width & (width - 1):
            raise ValueError(f"width must be a power of two from 2 on, not {width}")
        self.width = width
        self.number_bits = number_bits
        self.place_bits = width.bit_length() - 1
        block_bits = max(1, number_bits - self.place_bits)
        super().__init__(
            {
                "req": In(stream.Signature(data.StructLayout({"mask": width, "block": block_bits, "last": 1}))),
                "rsp": Out(
                    stream.Signature(
                        data.StructLayout({"numbers": width * number_bits, "count": self.place_bits + 1, "last": 1})
                    )
                ),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        width, places = self.width, range(self.width)
        # s1: the numbers packed to the lowest places, and how many
        s1_valid, s1_last = Signal(), Signal()
        s1_numbers = [Signal(self.number_bits, name=f"s1_number_{k}", reset_less=True) for k in places]
        s1_count = Signal(self.place_bits + 1)
        s1_taken = Signal()
        m.d.comb += self.req.ready.eq(~s1_valid | s1_taken)
        with m.If(self.req.ready):
            m.d.sync += [
                s1_valid.eq(self.req.valid),
                s1_last.eq(self.req.p.last),
                s1_count.eq(_sum(list(self.req.p.mask))),
                *(number.eq(packed) for number, packed in zip(s1_numbers, self._packed(), strict=True)),
            ]

        # the beat that is being filled
        held = [Signal(self.number_bits, name=f"held_{k}", reset_less=True) for k in places]
        numbers = Signal(width * self.number_bits, reset_less=True)
        m.d.comb += self.rsp.p.numbers.eq(numbers)
        fill = Signal(self.place_bits)
        ending = Signal()
        total = Signal(self.place_bits + 2)
        room = Signal()
        turned = [Array(s1_numbers)[(k - fill)[: self.place_bits]] for k in places]
        merged = [Mux(fill > k, held[k], turned[k]) for k in places[:-1]] + [turned[-1]]
        overflows = self._overflows(total)
        m.d.comb += [
            total.eq(fill + s1_count),
            room.eq(~self.rsp.valid | self.rsp.ready),
            s1_taken.eq(room & ~ending),
        ]
        with m.If(room):
            m.d.sync += self.rsp.valid.eq(0)
            with m.If(ending):  # what the last mask had left over
                m.d.sync += [
                    self.rsp.valid.eq(1),
                    numbers.eq(Cat(held)),
                    self.rsp.p.count.eq(fill),
                    self.rsp.p.last.eq(1),
                    ending.eq(0),
                    fill.eq(0),
                ]
            with m.Elif(s1_valid):
                full = (total >= width) & ~(s1_last & (total == width))
                closes = self._closes(s1_last, overflows)
                m.d.sync += [
                    self.rsp.valid.eq(full | closes),
                    numbers.eq(Cat(merged)),
                    self.rsp.p.count.eq(Mux(total >= width, width, total)),
                    self.rsp.p.last.eq(closes),
                    ending.eq(s1_last & overflows),
                    fill.eq(Mux(closes, 0, total[: self.place_bits])),
                    *(h.eq(Mux(total >= width, t, n)) for h, t, n in zip(held, turned, merged, strict=True)),
                ]
        return m

    def _overflows(self, total: Value) -> Value:
        """Whether ``total`` numbers fill a beat and begin another."""
        return total > self.width

    def _closes(self, last: Value, overflows: Value) -> Value:
        """Whether the list ends with this beat."""
        return last & ~overflows

    def _packed(self) -> list[Value]:
        """Numbers of the set bits, without gaps from the lowest place on."""
        mask, block = self.req.p.mask, self.req.p.block
        before = [_sum(list(mask[:k])) if k else Const(0, 1) for k in range(self.width)]
        packed = []
        for place in range(self.width):
            chosen = [
                (mask[k] & (before[k] == place)).replicate(self.place_bits) & Const(k, self.place_bits)
                for k in range(place, self.width)
            ]
            packed.append(Cat(reduce(or_, chosen), block)[: self.number_bits])
        return packed


def _sum(bits: list[Value]) -> Value:
    """How many of ``bits`` are set: a tree of adders."""
    values: list[Value] = bits
    while len(values) > 1:
        paired = [a + b for a, b in zip(values[::2], values[1::2], strict=False)]
        values = paired + ([values[-1]] if len(values) % 2 else [])
    return values[0]
