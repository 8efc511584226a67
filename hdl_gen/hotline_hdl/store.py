"""Writes to memory: words anywhere, or beats one after the other, cut into bursts that break no rule of AXI."""

from __future__ import annotations

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.fifo import SyncFIFOBuffered
from amaranth.lib.wiring import In, Out

from hotline_hdl.fetch import ADDRESS_BITS

__all__ = ["BURST_BEATS", "BeatWriter", "WordWriter", "ends_burst", "write_layout"]

BURST_BEATS = 16
"""Bursts end at multiples of so many beats, at the latest: none crosses a multiple of 4 KiB."""


def write_layout(lanes: int) -> data.StructLayout:
    """A beat to write. ``addr``: its address, a multiple of the bus's width; ``strb``: which of its words, a bit each;
    ``last``: its burst ends."""
    return data.StructLayout({"addr": ADDRESS_BITS, "data": 32 * lanes, "strb": lanes, "last": 1})


def ends_burst(address: Value, lanes: int) -> Value:
    """Whether a burst ends with the beat at ``address``, whatever follows."""
    bus_bits = (lanes - 1).bit_length() + 2
    return address[bus_bits : bus_bits + BURST_BEATS.bit_length() - 1].all()


class WordWriter(wiring.Component):
    """Up to ``words`` words of 32 bits a request.

    Parameters
    ----------
    words, lanes : :class:`int`
        Words of the longest request; words of a beat of the bus, a power of two, 2 or more.

    Attributes
    ----------
    req : In(stream)
        ``address``, of bytes, a multiple of 4; ``count``, 1 to ``words``; ``words``, the first lowest.
    beats : Out(stream of :func:`write_layout`)
        A beat a cycle.
    """

    def __init__(self, words: int, lanes: int) -> None:
        self.words, self.lanes = words, lanes
        self.lane_bits = (lanes - 1).bit_length()
        self.most = (words + lanes - 2) // lanes + 1
        super().__init__(
            {
                "req": In(
                    stream.Signature(
                        data.StructLayout({"address": ADDRESS_BITS, "count": range(words + 1), "words": 32 * words})
                    )
                ),
                "beats": Out(stream.Signature(write_layout(lanes))),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        lanes, bus_bits = self.lanes, self.lane_bits + 2
        room = self.most * lanes
        # s1: the words where they lie on the bus, and which are meant
        s1_valid, s1_address = Signal(), Signal(ADDRESS_BITS, reset_less=True)
        s1_words, s1_strb = Signal(32 * room, reset_less=True), Signal(room)
        moves, ends = Signal(), Signal()
        offset = self.req.p.address[2:bus_bits]
        meant = Cat(place < self.req.p.count for place in range(self.words))
        m.d.comb += [
            ends.eq(~s1_strb[lanes:].any()),
            self.beats.valid.eq(s1_valid),
            self.beats.p.addr.eq(s1_address),
            self.beats.p.data.eq(s1_words),
            self.beats.p.strb.eq(s1_strb),
            self.beats.p.last.eq(ends | ends_burst(s1_address, lanes)),
            moves.eq(self.beats.valid & self.beats.ready),
            self.req.ready.eq(~s1_valid | (moves & ends)),
        ]
        with m.If(self.req.ready):
            m.d.sync += [
                s1_valid.eq(self.req.valid),
                s1_address.eq(Cat(Const(0, bus_bits), self.req.p.address[bus_bits:])),
                s1_words.eq(_moved_up(self.req.p.words, offset, 32)),
                s1_strb.eq(_moved_up(meant, offset, 1)),
            ]
        with m.Elif(moves):
            m.d.sync += [
                s1_address.eq(s1_address + 4 * lanes),
                s1_words.eq(s1_words >> 32 * lanes),
                s1_strb.eq(s1_strb >> lanes),
            ]
        return m


def _moved_up(value: Value, places: Value, bits: int) -> Value:
    """``value`` behind ``places`` empty places of ``bits`` bits."""
    for place in range(len(places)):
        value = Mux(places[place], Cat(Const(0, bits << place), value), value)
    return value


class BeatWriter(wiring.Component):
    """Beats one after the other, from an address that is a multiple of the bus's width.

    Parameters
    ----------
    lanes : :class:`int`
        Words of a beat of the bus, a power of two, 2 or more.

    Attributes
    ----------
    start : In(1), address : In(ADDRESS_BITS)
        With ``start``, the next beat goes to ``address``.
    req : In(stream)
        ``data``; ``strb``, one bit a word; ``last``: no more for now, so that the burst ends. A last beat of no words
        ends it without being written.
    beats : Out(stream of :func:`write_layout`)
        A beat a cycle, whole bursts.
    idle : Out(1)
        Nothing is left here.
    """

    def __init__(self, lanes: int) -> None:
        self.lanes = lanes
        beat = data.StructLayout({"data": 32 * lanes, "strb": lanes, "last": 1})
        super().__init__(
            {
                "start": In(1),
                "address": In(ADDRESS_BITS),
                "req": In(stream.Signature(beat)),
                "beats": Out(stream.Signature(write_layout(lanes))),
                "idle": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        place = Signal(ADDRESS_BITS, reset_less=True)
        held, held_valid = Signal(self.req.payload.shape(), reset_less=True), Signal()
        leaves, empty, last = Signal(), Signal(), Signal()
        # who shares the port waits for none but whole bursts: others may have to go first for the next beat to come
        m.submodules.queue = queue = SyncFIFOBuffered(width=self.beats.payload.shape().size, depth=2 * BURST_BEATS)
        whole, gives_last = Signal(range(2 * BURST_BEATS + 1)), Signal()
        m.d.comb += [
            empty.eq(self.req.valid & (self.req.p.strb == 0)),
            leaves.eq(held_valid & queue.w_rdy & (held.last | self.req.valid)),
            last.eq(held.last | empty | ends_burst(place, self.lanes)),
            self.req.ready.eq(~held_valid | leaves),
            queue.w_en.eq(leaves),
            queue.w_data.eq(Cat(place, held.data, held.strb, last)),
            self.beats.valid.eq(queue.r_rdy & (whole != 0)),
            self.beats.payload.eq(queue.r_data),
            queue.r_en.eq(self.beats.ready & (whole != 0)),
            gives_last.eq(self.beats.valid & self.beats.ready & self.beats.p.last),
            self.idle.eq(~held_valid & (queue.level == 0)),
        ]
        m.d.sync += whole.eq(whole + (leaves & last) - gives_last)
        with m.If(self.req.ready):
            m.d.sync += [held.eq(self.req.payload), held_valid.eq(self.req.valid & ~empty)]
        with m.If(self.start):
            m.d.sync += place.eq(self.address)
        with m.Elif(leaves):
            m.d.sync += place.eq(place + 4 * self.lanes)
        return m
