"""Reads words from memory: in go addresses and counts, out come the words, the first lowest, wherever they lie.

Many requests may be under way; each is asked of memory only when there is room for all that it brings, so that what
comes back never waits, and never keeps others waiting.
"""

from __future__ import annotations

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.fifo import SyncFIFOBuffered
from amaranth.lib.wiring import In, Out

from hotline_hdl.queue import StreamQueue

__all__ = ["ADDRESS_BITS", "PAGE_BITS", "BurstSplitter", "WordFetcher", "burst_layout", "return_layout"]

ADDRESS_BITS = 64
PAGE_BITS = 12
"""No burst crosses a multiple of 4 KiB: a rule of AXI."""
_QUEUE = 4


def burst_layout(id_bits: int) -> data.StructLayout:
    """A burst to read: where, how many beats less one, and as whom."""
    return data.StructLayout({"addr": ADDRESS_BITS, "len": 8, "id": id_bits})


def return_layout(lanes: int) -> data.StructLayout:
    """A beat that was read; ``resp`` is AXI's, 0 if all is well."""
    return data.StructLayout({"data": 32 * lanes, "resp": 2})


class BurstSplitter(wiring.Component):
    """Runs of beats to bursts, none of which crosses a multiple of 4 KiB.

    Parameters
    ----------
    lanes : :class:`int`
        Words of a beat of the bus.
    beats : :class:`range`
        How many beats a run may have: 4 KiB at most.
    id_bits : :class:`int`

    Attributes
    ----------
    run : In(stream)
        ``addr``, a multiple of the bus's width; ``beats``; ``id``.
    burst : Out(stream of :func:`burst_layout`)
        One burst a run, or two.
    """

    def __init__(self, lanes: int, beats: range, id_bits: int) -> None:
        self.bus_bits = (lanes - 1).bit_length() + 2
        run = data.StructLayout({"addr": ADDRESS_BITS, "beats": beats, "id": id_bits})
        super().__init__({"run": In(stream.Signature(run)), "burst": Out(stream.Signature(burst_layout(id_bits)))})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        s1 = Signal(self.run.payload.shape(), reset_less=True)
        s1_before = Signal(PAGE_BITS - self.bus_bits + 1, reset_less=True)
        s1_valid, moves, second = Signal(), Signal(), Signal()
        crosses = Signal()
        m.d.comb += self.run.ready.eq(~s1_valid | moves)
        with m.If(self.run.ready):
            m.d.sync += [
                s1_valid.eq(self.run.valid),
                s1.eq(self.run.payload),
                s1_before.eq((1 << PAGE_BITS - self.bus_bits) - self.run.p.addr[self.bus_bits : PAGE_BITS]),
            ]
        next_page = Cat(Const(0, PAGE_BITS), (s1.addr[PAGE_BITS:] + 1)[: ADDRESS_BITS - PAGE_BITS])
        m.d.comb += [
            crosses.eq(s1.beats > s1_before),
            self.burst.valid.eq(s1_valid),
            self.burst.p.id.eq(s1.id),
            self.burst.p.addr.eq(Mux(second, next_page, s1.addr)),
            self.burst.p.len.eq(Mux(second, s1.beats - s1_before, Mux(crosses, s1_before, s1.beats)) - 1),
            moves.eq(self.burst.ready & (second | ~crosses)),
        ]
        with m.If(s1_valid & self.burst.ready):
            m.d.sync += second.eq(crosses & ~second)
        return m


class WordFetcher(wiring.Component):
    """Up to ``words`` words of 32 bits a request.

    Parameters
    ----------
    words : :class:`int`
        Words of the longest request.
    lanes : :class:`int`
        Words of a beat of the bus, a power of two, 2 or more.
    number, id_bits : :class:`int`
        The AXI id of its reads.
    places : :class:`int`
        Beats that may be under way, a power of two.

    Attributes
    ----------
    req : In(stream)
        ``address``, of bytes, a multiple of 4; ``count``, 1 to ``words``.
    burst : Out(stream of :func:`burst_layout`)
        What is asked of memory: one burst a request, two if it crosses a multiple of 4 KiB.
    beat_valid, beat : In
        What memory gives back, in order; always taken.
    rsp : Out(stream)
        ``words``, the first lowest, those beyond ``count`` undefined; ``resp``, the worst answer of its beats.

    A beat a cycle.
    """

    def __init__(self, words: int, lanes: int, number: int, id_bits: int, places: int = 128) -> None:
        self.words, self.lanes, self.number, self.places = words, lanes, number, places
        self.lane_bits = (lanes - 1).bit_length()
        self.beats = (words + lanes - 2) // lanes + 1
        if places < 2 * self.beats + 2:
            raise ValueError(f"{places} places are too few for requests of {self.beats} beats")
        super().__init__(
            {
                "req": In(stream.Signature(data.StructLayout({"address": ADDRESS_BITS, "count": range(words + 1)}))),
                "burst": Out(stream.Signature(burst_layout(id_bits))),
                "beat_valid": In(1),
                "beat": In(return_layout(lanes)),
                "rsp": Out(stream.Signature(data.StructLayout({"words": 32 * words, "resp": 2}))),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        about = data.StructLayout({"offset": self.lane_bits, "beats": range(self.beats + 1)})
        m.submodules.requests = requests = StreamQueue(self.req.payload.shape(), _QUEUE)
        m.submodules.under_way = under_way = SyncFIFOBuffered(width=about.size, depth=self.places)
        m.submodules.beats = beats = SyncFIFOBuffered(width=self.beat.shape().size, depth=self.places)
        wiring.connect(m, wiring.flipped(self.req), requests.i)
        takes = Signal()
        self._ask(m, requests, about, under_way, takes)
        m.d.comb += [beats.w_en.eq(self.beat_valid), beats.w_data.eq(self.beat), beats.r_en.eq(takes)]
        self._give(m, about, under_way, beats, takes)
        return m

    def _ask(
        self, m: Module, requests: StreamQueue, about: data.StructLayout, under_way: SyncFIFOBuffered, takes: Value
    ) -> None:
        """Requests to bursts, as far as there is room for what they bring."""
        bus_bits = self.lane_bits + 2
        m.submodules.splitter = splitter = BurstSplitter(self.lanes, range(self.beats + 1), len(self.burst.p.id))
        wiring.connect(m, splitter.burst, wiring.flipped(self.burst))
        # s1: how many beats
        s1_valid, s1_address = Signal(), Signal(ADDRESS_BITS, reset_less=True)
        s1 = Signal(about, reset_less=True)
        asks = Signal()
        head = requests.o
        m.d.comb += head.ready.eq(~s1_valid | asks)
        with m.If(head.ready):
            offset = head.p.address[2:bus_bits]
            m.d.sync += [
                s1_valid.eq(head.valid),
                s1_address.eq(Cat(Const(0, bus_bits), head.p.address[bus_bits:])),
                s1.offset.eq(offset),
                s1.beats.eq((offset + head.p.count + (self.lanes - 1)) >> self.lane_bits),
            ]
        reserved, room = Signal(range(self.places + 1)), Signal()
        m.d.sync += [
            reserved.eq(reserved + Mux(asks, s1.beats, 0) - takes),
            # one request may be reserved meanwhile
            room.eq(self._has_room(reserved)),
        ]
        m.d.comb += [
            asks.eq(s1_valid & room & under_way.w_rdy & splitter.run.ready),
            splitter.run.valid.eq(s1_valid & room & under_way.w_rdy),
            splitter.run.p.addr.eq(s1_address),
            splitter.run.p.beats.eq(s1.beats),
            splitter.run.p.id.eq(self.number),
            under_way.w_en.eq(asks),
            under_way.w_data.eq(s1),
        ]

    def _has_room(self, reserved: Value) -> Value:
        return reserved <= self.places - 2 * self.beats

    def _give(
        self, m: Module, about: data.StructLayout, under_way: SyncFIFOBuffered, beats: SyncFIFOBuffered, takes: Value
    ) -> None:
        """Beats to words: each beat is turned so that its words lie as in the answer, and put into its places."""
        head, beat = data.View(about, under_way.r_data), data.View(self.beat.shape(), beats.r_data)
        lanes, groups = self.lanes, -(-self.words // self.lanes)
        place = Signal(range(self.beats))
        last, free = Signal(), Signal()
        m.d.comb += [
            last.eq(place == (head.beats - 1)[: len(place)]),
            free.eq(~self.rsp.valid | self.rsp.ready),
        ]
        # s1: the beat, turned
        s1_valid, s1_last = Signal(), Signal()
        s1_place, s1_resp = Signal.like(place, name="s1_place"), Signal(2)
        s1_turned = Signal(32 * lanes, reset_less=True)
        s1_wraps = Signal(lanes, reset_less=True)
        s1_moves = Signal()
        m.d.comb += [
            s1_moves.eq(~s1_valid | ~s1_last | free),
            takes.eq(beats.r_rdy & under_way.r_rdy & s1_moves),
            under_way.r_en.eq(takes & last),
        ]
        with m.If(s1_moves):
            m.d.sync += [
                s1_valid.eq(takes),
                s1_last.eq(last),
                s1_place.eq(place),
                s1_resp.eq(beat.resp),
                s1_turned.eq(_turned(beat.data, head.offset, lanes)),
                s1_wraps.eq(Cat(lane + head.offset >= lanes for lane in range(lanes))),
            ]
        with m.If(takes):
            m.d.sync += place.eq(Mux(last, 0, place + 1))
        # what has come so far; the last beat goes straight on
        so_far, worst = Signal(32 * groups * lanes, reset_less=True), Signal(2)
        whole = Signal(32 * groups * lanes)
        for group in range(groups):
            for lane in range(lanes):
                mine = slice(32 * (group * lanes + lane), 32 * (group * lanes + lane + 1))
                belongs = Mux(s1_wraps[lane], s1_place == group + 1, s1_place == group)
                m.d.comb += whole[mine].eq(Mux(belongs, s1_turned[32 * lane : 32 * lane + 32], so_far[mine]))
        response = Signal(2)
        m.d.comb += response.eq(worst | s1_resp)
        with m.If(s1_valid & s1_moves):
            m.d.sync += [so_far.eq(whole), worst.eq(Mux(s1_last, 0, response))]
        with m.If(free):
            m.d.sync += [
                self.rsp.valid.eq(s1_valid & s1_last),
                self.rsp.p.words.eq(whole[: 32 * self.words]),
                self.rsp.p.resp.eq(response),
            ]


def _turned(beat: Value, offset: Value, lanes: int) -> Value:
    """The words of ``beat`` from ``offset`` on, then those before it."""
    for place in range(len(offset)):
        step = 32 << place
        beat = Mux(offset[place], Cat(beat[step:], beat[:step]), beat)
    return beat
