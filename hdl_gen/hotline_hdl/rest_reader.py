"""Reads the list of a batch's samples that GATHER is for, and gives it back as masks, block after block."""

from __future__ import annotations

from amaranth.hdl import Array, Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from hotline.contract import Preset, ReadSource
from hotline_hdl.fetch import ADDRESS_BITS, WordFetcher, burst_layout, return_layout
from hotline_hdl.memory_port import ID_BITS
from hotline_hdl.queue import StreamQueue

__all__ = ["RestReader"]


class RestReader(wiring.Component):
    """A mask a block of samples.

    Parameters
    ----------
    preset : :class:`hotline.contract.Preset`
        Sizes.

    Attributes
    ----------
    start : In(1)
        Begin with the list at ``address`` of ``count`` samples, ascending, of a batch of ``samples``.
    masks : Out(stream of ``mask``)
        For each block of ``chunk`` samples which are in the list.
    done : Out(1)
        All has been read, and all masks taken.
    bad_list : Out(1)
        The list does not ascend, or leads beyond the batch; until the next ``start``.
    burst : Out(stream), back_valid, back_id, back : In
        Memory.
    """

    def __init__(self, preset: Preset) -> None:
        self.preset = p = preset
        super().__init__(
            {
                "start": In(1),
                "address": In(ADDRESS_BITS),
                "count": In(p.sample_bits + 1),
                "samples": In(p.sample_bits + 1),
                "masks": Out(stream.Signature(data.StructLayout({"mask": p.chunk}))),
                "done": Out(1),
                "bad_list": Out(1),
                "burst": Out(stream.Signature(burst_layout(ID_BITS))),
                "back_valid": In(1),
                "back_id": In(ID_BITS),
                "back": In(return_layout(p.lanes)),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.preset
        m.submodules.fetcher = fetcher = WordFetcher(p.chunk, p.lanes, ReadSource.REST, ID_BITS, 32)
        m.submodules.masks = masks = StreamQueue(self.masks.payload.shape(), 2)
        wiring.connect(m, fetcher.burst, wiring.flipped(self.burst))
        wiring.connect(m, masks.o, wiring.flipped(self.masks))
        m.d.comb += [
            fetcher.beat_valid.eq(self.back_valid & (self.back_id == fetcher.number)),
            fetcher.beat.eq(self.back),
        ]
        to_ask, place = Signal(p.sample_bits + 1), Signal(ADDRESS_BITS)
        m.d.comb += [
            fetcher.req.valid.eq(to_ask != 0),
            fetcher.req.p.address.eq(place),
            fetcher.req.p.count.eq(Mux(to_ask < p.chunk, to_ask, p.chunk)),
        ]
        with m.If(fetcher.req.valid & fetcher.req.ready):
            m.d.sync += [
                to_ask.eq(Mux(to_ask < p.chunk, 0, to_ask - p.chunk)),
                place.eq(place + 4 * p.chunk),
            ]
        # s1: one number at a time; s2: what matters of it
        to_take, number_at = Signal(p.sample_bits + 1), Signal(range(p.chunk))
        words = fetcher.rsp.p.words
        s1_valid, s1_number = Signal(), Signal(32, reset_less=True)
        s2_valid, s2_far, s2_beyond = Signal(), Signal(), Signal()
        s2_block, s2_sample = Signal(p.sample_bits - p.chunk_bits, reset_less=True), Signal(p.chunk, reset_less=True)
        uses, moves, takes = Signal(), Signal(), Signal()
        m.d.comb += [
            moves.eq(~s2_valid | uses),
            takes.eq(fetcher.rsp.valid & (~s1_valid | moves)),
            fetcher.rsp.ready.eq(takes & ((number_at == p.chunk - 1) | (to_take == 1))),
        ]
        with m.If(~s1_valid | moves):
            m.d.sync += [
                s1_valid.eq(takes),
                s1_number.eq(Array(words.word_select(k, 32) for k in range(p.chunk))[number_at]),
            ]
        with m.If(moves):
            m.d.sync += [
                s2_valid.eq(s1_valid),
                s2_far.eq(s1_number[p.sample_bits :].any()),
                s2_block.eq(s1_number[p.chunk_bits :]),
                s2_sample.eq(1 << s1_number[: p.chunk_bits]),
                s2_beyond.eq(s1_number >= self.samples),
            ]
        with m.If(takes):
            m.d.sync += [to_take.eq(to_take - 1), number_at.eq(Mux(fetcher.rsp.ready, 0, number_at + 1))]
        # into the block's mask, or the block is complete
        left, following = Signal(p.sample_bits + 1), Signal(p.sample_bits + 1)
        block, walking, mask = Signal.like(s2_block), Signal(), Signal(p.chunk)
        none_left, fits, completes = Signal(), Signal(), Signal()
        m.d.comb += [
            none_left.eq(left == 0),
            fits.eq(~s2_far & (s2_block == block)),
            # what is left of a bad list is read, and used for nothing
            uses.eq(s2_valid & (fits | ~walking)),
            completes.eq(walking & (none_left | (s2_valid & ~fits))),
            masks.i.valid.eq(completes),
            masks.i.p.mask.eq(mask),
            self.done.eq(~walking & none_left & ~masks.o.valid),
        ]
        falls = Signal()
        m.d.comb += falls.eq((mask & ~(s2_sample - 1)).any())  # it, or one after it, has been
        with m.If(self.start):
            m.d.sync += [
                to_ask.eq(self.count),
                to_take.eq(self.count),
                place.eq(self.address),
                left.eq(self.count),
                number_at.eq(0),
                block.eq(0),
                following.eq(p.chunk),
                mask.eq(0),
                walking.eq(self.samples != 0),
                self.bad_list.eq(0),
            ]
        with m.Else():
            with m.If(uses):
                m.d.sync += left.eq(left - 1)
                with m.If(~walking | falls | s2_beyond):
                    m.d.sync += self.bad_list.eq(1)
                with m.Else():
                    m.d.sync += mask.eq(mask | s2_sample)
            with m.If(completes & masks.i.ready):
                m.d.sync += [
                    mask.eq(0),
                    block.eq(block + 1),
                    following.eq(following + p.chunk),
                    walking.eq(following < self.samples),
                ]
        return m
