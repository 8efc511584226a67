"""Which samples of a batch are popular: an AND over all of their lookups, kept as bits and read out as masks.

Lookups of a sample come in many steps, table after table. Each step's misses are marked in a memory with a word a block
of samples; when the batch is complete its words are read, turned into masks and cleared, while the next batch is
marked in a second half.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from operator import or_

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.fifo import SyncFIFO
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from hotline.contract import Preset
from hotline_hdl.buffer import StreamBuffer

__all__ = ["PopularityStore"]


_FETCHED_QUEUE = 4


def _any(bits: list[Value]) -> Value:
    return reduce(or_, bits)


@dataclass(frozen=True)
class _Fetch:
    """The read-out of the half that is not being marked: what to fetch, and what becomes of it in the cycles after."""

    address: Signal
    fetching: Signal
    cleared_address: Signal
    clearing: Signal
    """The word is at the memory's output, and cleared in the memory."""
    landed: Signal
    """The word is in the register behind it."""


class PopularityStore(wiring.Component):
    """Marks misses and bad ids by sample; gives masks of popular and of other samples when a batch ends.

    Parameters
    ----------
    preset : :class:`hotline.contract.Preset`
        Sizes. A mask has ``bus_bits / 32`` samples.

    Attributes
    ----------
    req : In(stream)
        A step's verdicts. ``miss``, ``bad``: for each engine ``unsigned(1)``. ``block``: for each unit, the block of
        ``chunk`` samples that its lookups are of; ``offset``: for each engine, the sample in it. ``learn``; ``last``:
        the batch's last step; with it ``samples``, ``unsigned(sample_bits + 1)``: samples in the batch, 0 included.
    popular, rest : Out(stream)
        ``mask``, ``block``, ``last``: for :class:`hotline_hdl.list_writer.ListWriter`. A sample with a miss is in
        ``rest``, one with a bad id in neither, every other in ``popular``. Nothing for a LEARN batch.
    done : Out(stream)
        One a batch, after its masks: ``learn``; ``popular``, ``rest``: how many samples; ``bad``, ``unsigned(1)``:
        there was a bad id, and ``first_bad``: the lowest sample with one.

    A step a cycle; a few cycles between batches. Two batches may be in it. After reset it clears itself first.
    """

    def __init__(self, preset: Preset) -> None:
        self.preset = p = preset
        self.width = p.bus_bits // 32
        if not 2 <= self.width <= p.chunk:
            raise ValueError(f"preset {p.name!r}: a bus of {p.bus_bits} bits; 64 to {32 * p.chunk} go with this chunk")
        self.units = p.engines // p.unit
        self.block_bits = p.sample_bits - p.chunk_bits
        count_bits = p.sample_bits + 1
        mask = data.StructLayout(
            {"mask": self.width, "block": p.sample_bits - (self.width.bit_length() - 1), "last": 1}
        )
        super().__init__(
            {
                "req": In(
                    stream.Signature(
                        data.StructLayout(
                            {
                                "miss": p.engines,
                                "bad": p.engines,
                                "block": self.units * self.block_bits,
                                "offset": p.engines * p.chunk_bits,
                                "learn": 1,
                                "last": 1,
                                "samples": count_bits,
                            }
                        )
                    )
                ),
                "popular": Out(stream.Signature(mask)),
                "rest": Out(stream.Signature(mask)),
                "done": Out(
                    stream.Signature(
                        data.StructLayout(
                            {"learn": 1, "popular": count_bits, "rest": count_bits, "bad": 1, "first_bad": count_bits}
                        )
                    )
                ),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.preset
        word = data.StructLayout({"miss": p.chunk, "bad": p.chunk})
        half = Signal()  # which half is being marked
        fetch = _Fetch(Signal(self.block_bits), Signal(), Signal(self.block_bits), Signal(), Signal())

        # after reset: clear both halves
        flushing, flush_address = Signal(init=1), Signal(self.block_bits)
        with m.If(flushing):
            m.d.sync += [flush_address.eq(flush_address + 1), flushing.eq(~flush_address.all())]

        accepts, closing = Signal(), Signal()
        marking = Signal(4)  # a step in each of the three stages of marking, and in the cycle after
        m.d.comb += [self.req.ready.eq(~flushing & ~closing), accepts.eq(self.req.valid & self.req.ready)]
        m.d.sync += marking.eq(Cat(accepts, marking[:3]))

        fetched_words: list[Value] = []
        for unit in range(self.units):
            fetched_words.append(self._unit(m, unit, word, half, marking, fetch, flushing, flush_address))
        self._scan(m, word, half, accepts, closing, marking, fetched_words, fetch)
        return m

    def _unit(
        self,
        m: Module,
        unit: int,
        word: data.StructLayout,
        half: Signal,
        marking: Signal,
        fetch: _Fetch,
        flushing: Signal,
        flush_address: Signal,
    ) -> Value:
        """Marking of one unit's lookups; returns the word of the other half that was fetched two cycles ago.

        ``s1`` has the block's word at the memory's output, ``s2`` in a register, ``s3`` with what the steps just before
        have marked, and writes it. Steps 1, 2 and 3 behind a writer read the memory too early for its word.
        """
        p = self.preset

        def blocks(name: str) -> Signal:
            return Signal(self.block_bits, name=f"{name}_{unit}", reset_less=True)

        def words(name: str) -> data.View:
            return Signal(word, name=f"{name}_{unit}", reset_less=True)

        s1_block, s2_block, s3_block, written_block = (
            blocks(f"{stage}_block") for stage in ("s1", "s2", "s3", "written")
        )
        s1_mark, s2_mark, s3_mark = (words(f"{stage}_mark") for stage in ("s1", "s2", "s3"))
        s3_word, new_word, written_word, older_word = (
            words(f"{name}_word") for name in ("s3", "new", "written", "older")
        )
        behind = Signal(3, name=f"behind_{unit}")

        in_s2 = []
        for number in range(2):
            memory = Memory(shape=word, depth=1 << self.block_bits, init=[])
            m.submodules[f"words_{unit}_{number}"] = memory
            read, write = memory.read_port(), memory.write_port()
            marked = half == number
            s2_word = words(f"s2_word_of_{number}")
            m.d.comb += [
                read.addr.eq(Mux(marked, self.req.p.block.word_select(unit, self.block_bits), fetch.address)),
                read.en.eq(1),
                write.addr.eq(Mux(flushing, flush_address, Mux(marked, s3_block, fetch.cleared_address))),
                write.data.eq(Mux(~flushing & marked, new_word, 0)),
                write.en.eq(flushing | Mux(marked, marking[2], fetch.clearing)),
            ]
            m.d.sync += s2_word.eq(read.data)
            in_s2.append(s2_word.as_value())

        lanes = range(unit * p.unit, (unit + 1) * p.unit)
        marks = []
        for bits in (self.req.p.miss, self.req.p.bad):
            for sample in range(p.chunk):
                marks.append(
                    _any([bits[lane] & (self.req.p.offset.word_select(lane, p.chunk_bits) == sample) for lane in lanes])
                )
        stored = Mux(half, in_s2[1], in_s2[0])
        m.d.comb += new_word.eq(s3_word.as_value() | s3_mark.as_value())
        m.d.sync += [
            s1_block.eq(self.req.p.block.word_select(unit, self.block_bits)),
            s1_mark.eq(Cat(marks)),
            s2_block.eq(s1_block),
            s2_mark.eq(s1_mark),
            behind.eq(self._behind(s1_block, (s2_block, s3_block, written_block), marking[1:4])),
            s3_block.eq(s2_block),
            s3_mark.eq(s2_mark),
            s3_word.eq(Mux(behind[0], new_word, Mux(behind[1], written_word, Mux(behind[2], older_word, stored)))),
            written_block.eq(s3_block),
            written_word.eq(new_word),
            older_word.eq(written_word),
        ]
        return Mux(half, in_s2[0], in_s2[1])

    def _behind(self, block: Value, older_blocks: tuple[Value, ...], older_valid: Value) -> Value:
        """Which of the steps 1, 2 and 3 before wrote, or will write, ``block``'s word."""
        return Cat(block == older for older in older_blocks) & older_valid

    def _scan(
        self,
        m: Module,
        word: data.StructLayout,
        half: Signal,
        accepts: Signal,
        closing: Signal,
        marking: Signal,
        fetched_words: list[Value],
        fetch: _Fetch,
    ) -> None:
        """When a batch is complete: fetch its words in turn, slice them into masks, clear them."""
        p = self.preset
        slices = p.chunk // self.width
        count_bits = p.sample_bits + 1
        closing_learn, closing_samples = Signal(), Signal(count_bits)
        scanning, learn, left = Signal(), Signal(), Signal(count_bits)
        with m.If(accepts & self.req.p.last):
            m.d.sync += [closing.eq(1), closing_learn.eq(self.req.p.learn), closing_samples.eq(self.req.p.samples)]

        # fetch: a word's address, then it is at the memory's output, then it goes into the queue
        to_fetch = Signal(count_bits)
        m.submodules.fetched = fetched = SyncFIFO(width=word.size, depth=_FETCHED_QUEUE)
        take = Signal()
        m.d.comb += [
            # two more may be on their way
            fetch.fetching.eq(scanning & (to_fetch != 0) & (fetched.level < _FETCHED_QUEUE - 2)),
            fetched.w_en.eq(fetch.landed),
            fetched.w_data.eq(_any(fetched_words)),
            fetched.r_en.eq(take),
        ]
        m.d.sync += [
            fetch.clearing.eq(fetch.fetching),
            fetch.cleared_address.eq(fetch.address),
            fetch.landed.eq(fetch.clearing),
        ]
        with m.If(fetch.fetching):
            m.d.sync += [
                fetch.address.eq(fetch.address + 1),
                to_fetch.eq(Mux(to_fetch > p.chunk, to_fetch - p.chunk, 0)),
            ]

        # slice: ``left`` samples from here on
        current, current_valid = Signal(word, reset_less=True), Signal()
        slice_number = Signal(range(max(2, slices)))
        block = Signal(p.sample_bits - (self.width.bit_length() - 1))
        miss, bad, there = Signal(self.width), Signal(self.width), Signal(self.width)
        moves, ends, nothing = Signal(), Signal(), Signal()
        m.d.comb += [
            miss.eq(current.miss.word_select(slice_number, self.width)),
            bad.eq(current.bad.word_select(slice_number, self.width)),
            there.eq(Cat(left > k for k in range(self.width))),
            take.eq(fetched.r_rdy & (~current_valid | (moves & (ends | (slice_number == slices - 1))))),
        ]
        with m.If(take):
            m.d.sync += [current.eq(fetched.r_data), current_valid.eq(1), slice_number.eq(0)]
        with m.Elif(moves & (ends | (slice_number == slices - 1))):
            m.d.sync += current_valid.eq(0)
        with m.Elif(moves):
            m.d.sync += slice_number.eq(slice_number + 1)

        # both lists take a slice before the next
        offers = current_valid | nothing
        sent = {name: Signal(name=f"{name}_sent") for name in ("popular", "rest")}
        masks = self._masks(there, miss, bad)
        passed = []
        for name, mask in masks.items():
            m.submodules[f"{name}_buffer"] = buffer = StreamBuffer(getattr(self, name).payload.shape())
            wiring.connect(m, buffer.o, wiring.flipped(getattr(self, name)))
            out = buffer.i
            m.d.comb += [
                out.valid.eq(offers & ~learn & ~sent[name]),
                out.p.mask.eq(mask),
                out.p.block.eq(block),
                out.p.last.eq(ends),
            ]
            passed.append(learn | sent[name] | out.ready)
            m.d.sync += sent[name].eq(out.valid & out.ready & ~moves | sent[name] & ~moves)
        m.d.comb += moves.eq(offers & passed[0] & passed[1])
        bad_here = bad & there
        lowest = Signal(range(self.width))
        for k in reversed(range(self.width)):
            with m.If(bad_here[k]):
                m.d.comb += lowest.eq(k)
        with m.If(moves):
            m.d.sync += [
                block.eq(block + 1),
                left.eq(left - self.width),
                ends.eq(self._ends(left - self.width)),
                nothing.eq(0),
            ]
            with m.If(bad_here.any() & ~self.done.p.bad):
                m.d.sync += [self.done.p.bad.eq(1), self.done.p.first_bad.eq(Cat(lowest, block))]
        # counted a cycle later; done when that is done and all masks have been taken
        counted = {name: Signal(range(self.width + 1), name=f"{name}_counted") for name in masks}
        counts_last, finished = Signal(), Signal()
        m.d.sync += [
            counts_last.eq(moves & ends),
            *(counted[name].eq(Mux(moves, _count(mask, learn), 0)) for name, mask in masks.items()),
            self.done.p.popular.eq(self.done.p.popular + counted["popular"]),
            self.done.p.rest.eq(self.done.p.rest + counted["rest"]),
        ]
        with m.If(counts_last):
            m.d.sync += finished.eq(1)
        with m.If(finished & ~self.popular.valid & ~self.rest.valid):
            m.d.sync += [finished.eq(0), self.done.valid.eq(1)]

        with m.If(self.done.valid & self.done.ready):
            m.d.sync += [self.done.valid.eq(0), scanning.eq(0)]
        with m.If(closing & ~marking[:3].any() & ~scanning):
            m.d.sync += [
                closing.eq(0),
                scanning.eq(1),
                half.eq(~half),
                learn.eq(closing_learn),
                left.eq(closing_samples),
                ends.eq(self._ends(closing_samples)),
                nothing.eq(closing_samples == 0),
                to_fetch.eq(closing_samples),
                fetch.address.eq(0),
                block.eq(0),
                self.done.p.learn.eq(closing_learn),
                self.done.p.popular.eq(0),
                self.done.p.rest.eq(0),
                self.done.p.bad.eq(0),
                self.done.p.first_bad.eq(0),
            ]

    def _ends(self, left: Value) -> Value:
        """Whether the slice is the last, with so many samples ``left``."""
        return left <= self.width

    def _masks(self, there: Value, miss: Value, bad: Value) -> dict[str, Value]:
        """Which samples of a slice go to which list."""
        return {"popular": there & ~miss & ~bad, "rest": there & miss & ~bad}


def _count(mask: Value, suppressed: Value) -> Value:
    total: Value = Const(0, 1)
    for bit in range(len(mask)):
        total = total + (mask[bit] & ~suppressed)
    return total
