"""Reads words from memory: in go addresses and counts, out come the words, the first lowest, wherever they lie.

Many requests may be under way; each is asked of memory only when there is room for all that it brings, so that what
comes back never waits, and never keeps others waiting.
"""

from __future__ import annotations

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.fifo import SyncFIFOBuffered
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from hotline_hdl.queue import StreamQueue

__all__ = ["ADDRESS_BITS", "PAGE_BITS", "BurstSplitter", "WordFetcher", "burst_layout", "return_layout"]

ADDRESS_BITS = 64
PAGE_BITS = 12
"""No burst crosses a multiple of 4 KiB: a rule of AXI."""
_QUEUE = 4
_ANSWERS = 4


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
        One burst a run, or two; ``valid`` is a register.
    """

    def __init__(self, lanes: int, beats: range, id_bits: int) -> None:
        self.bus_bits = (lanes - 1).bit_length() + 2
        run = data.StructLayout({"addr": ADDRESS_BITS, "beats": beats, "id": id_bits})
        super().__init__({"run": In(stream.Signature(run)), "burst": Out(stream.Signature(burst_layout(id_bits)))})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.bursts = bursts = StreamQueue(self.burst.payload.shape(), 2)
        wiring.connect(m, bursts.o, wiring.flipped(self.burst))
        s1, page_bits = Signal(self.run.payload.shape(), reset_less=True), PAGE_BITS - self.bus_bits
        s1_before = Signal(page_bits + 1, reset_less=True)
        s1_valid, s1_crosses, moves, second = Signal(), Signal(), Signal(), Signal()
        in_page = self.run.p.addr[self.bus_bits : PAGE_BITS]
        m.d.comb += self.run.ready.eq(~s1_valid | moves)
        with m.If(self.run.ready):
            m.d.sync += [
                s1_valid.eq(self.run.valid),
                s1.eq(self.run.payload),
                s1_before.eq((1 << page_bits) - in_page),
                s1_crosses.eq(in_page + self.run.p.beats > 1 << page_bits),
            ]
        next_page = Cat(Const(0, PAGE_BITS), (s1.addr[PAGE_BITS:] + 1)[: ADDRESS_BITS - PAGE_BITS])
        burst = bursts.i
        m.d.comb += [
            burst.valid.eq(s1_valid),
            burst.p.id.eq(s1.id),
            burst.p.addr.eq(Mux(second, next_page, s1.addr)),
            burst.p.len.eq(Mux(second, s1.beats - s1_before, Mux(s1_crosses, s1_before, s1.beats)) - 1),
            moves.eq(burst.ready & (second | ~s1_crosses)),
        ]
        with m.If(s1_valid & burst.ready):
            m.d.sync += second.eq(s1_crosses & ~second)
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
        ``valid`` is a register, the payload comes straight from memories that registers address.

    A beat a cycle.
    """

    def __init__(self, words: int, lanes: int, number: int, id_bits: int, places: int = 128) -> None:
        self.words, self.lanes, self.number, self.places = words, lanes, number, places
        self.lane_bits = (lanes - 1).bit_length()
        self.beats = (words + lanes - 2) // lanes + 1
        if places < 3 * self.beats + 2:
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
        more, less = Signal(range(self.beats + 1)), Signal()
        m.d.sync += [
            more.eq(Mux(asks, s1.beats, 0)),
            less.eq(takes),
            reserved.eq(reserved + more - less),
            # two requests may be reserved meanwhile
            room.eq(self._has_room(reserved)),
        ]
        # there is room in ``under_way`` too: each request has a beat or more
        m.d.comb += [
            asks.eq(s1_valid & room & splitter.run.ready),
            splitter.run.valid.eq(s1_valid & room),
            splitter.run.p.addr.eq(s1_address),
            splitter.run.p.beats.eq(s1.beats),
            splitter.run.p.id.eq(self.number),
            under_way.w_en.eq(asks),
            under_way.w_data.eq(s1),
        ]

    def _has_room(self, reserved: Value) -> Value:
        return reserved <= self.places - 3 * self.beats

    def _give(
        self, m: Module, about: data.StructLayout, under_way: SyncFIFOBuffered, beats: SyncFIFOBuffered, takes: Value
    ) -> None:
        """Beats to words: each beat is turned so that its words lie as in the answer, and put into its places.

        Each word of an answer has a small memory of its own, in which answers are put together one after the other.
        """
        asked, came = data.View(about, under_way.r_data), data.View(self.beat.shape(), beats.r_data)
        lanes, words = self.lanes, range(self.words)
        # what is asked for next, and the next beat
        valid, last, beat_valid, moves = Signal(), Signal(), Signal(), Signal()
        left, offset = Signal(range(self.beats + 1)), Signal(self.lane_bits)
        beat = Signal(self.beat.shape(), reset_less=True)
        place = Signal(range(self.beats))
        m.d.comb += [
            takes.eq(beat_valid & valid & moves),
            under_way.r_en.eq(~valid | (takes & last)),
            beats.r_en.eq(~beat_valid | takes),
        ]
        with m.If(under_way.r_en):
            m.d.sync += [
                valid.eq(under_way.r_rdy),
                offset.eq(asked.offset),
                left.eq(asked.beats),
                last.eq(asked.beats == 1),
            ]
        with m.Elif(takes):
            m.d.sync += [left.eq(left - 1), last.eq(left == 2)]
        with m.If(beats.r_en):
            m.d.sync += [beat_valid.eq(beats.r_rdy), beat.eq(came)]
        with m.If(takes):
            m.d.sync += place.eq(Mux(last, 0, place + 1))
        # s1: the beat, turned, and which words of the answer it has
        s1_valid, s1_last, s1_resp = Signal(), Signal(), Signal(2)
        s1_turned, s1_has = Signal(32 * lanes, reset_less=True), Signal(self.words)
        with m.If(moves):
            m.d.sync += [
                s1_valid.eq(takes),
                s1_last.eq(last),
                s1_resp.eq(beat.resp),
                s1_turned.eq(_turned(beat.data, offset, lanes)),
                # the words before ``offset`` are those that the beat before did not have
                s1_has.eq(Cat(place == word // lanes + (word % lanes + offset >= lanes) for word in words)),
            ]
        m.submodules.answers = answers = StreamQueue(data.StructLayout({"resp": 2}), _ANSWERS)
        worst, response = Signal(2), Signal(2)
        newest, oldest, puts = Signal(range(_ANSWERS)), Signal(range(_ANSWERS)), Signal()
        m.d.comb += [
            moves.eq(~s1_valid | answers.i.ready),
            puts.eq(s1_valid & answers.i.ready),
            response.eq(worst | s1_resp),
            answers.i.valid.eq(s1_valid & s1_last),
            answers.i.p.resp.eq(response),
            self.rsp.valid.eq(answers.o.valid),
            answers.o.ready.eq(self.rsp.ready),
            self.rsp.p.resp.eq(answers.o.p.resp),
        ]
        with m.If(puts):
            m.d.sync += [worst.eq(Mux(s1_last, 0, response)), newest.eq(newest + s1_last)]
        with m.If(self.rsp.valid & self.rsp.ready):
            m.d.sync += oldest.eq(oldest + 1)
        for word in words:
            lane = word % lanes
            m.submodules[f"word_{word}"] = memory = Memory(shape=32, depth=_ANSWERS, init=[])
            put, get = memory.write_port(), memory.read_port(domain="comb")
            m.d.comb += [
                put.en.eq(puts & s1_has[word]),
                put.addr.eq(newest),
                put.data.eq(s1_turned[32 * lane : 32 * lane + 32]),
                get.addr.eq(oldest),
                self.rsp.p.words[32 * word : 32 * word + 32].eq(get.data),
            ]


def _turned(beat: Value, offset: Value, lanes: int) -> Value:
    """The words of ``beat`` from ``offset`` on, then those before it."""
    for place in range(len(offset)):
        step = 32 << place
        beat = Mux(offset[place], Cat(beat[step:], beat[:step]), beat)
    return beat
