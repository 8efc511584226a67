"""Chunks of lookups to bags: which rows are to be gathered, where each bag begins and ends, and where its sum goes."""

from __future__ import annotations

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from hotline.contract import Preset
from hotline_hdl.buffer import StreamBuffer
from hotline_hdl.feeder import bad_members, remember_bad
from hotline_hdl.walker import chunk_layout

__all__ = ["VECTOR_BITS", "BagCutter", "row_layout"]

VECTOR_BITS = 28
"""Of the place of a sum among all sums, in beats."""


def row_layout(preset: Preset) -> data.StructLayout:
    """A row to gather. ``table``, ``row``, ``weight``; ``first``, ``last`` of its bag; ``vector``: where its bag's sum
    goes, in beats behind the first sum."""
    return data.StructLayout(
        {"table": preset.table_bits, "row": 32, "weight": 32, "first": 1, "last": 1, "vector": VECTOR_BITS}
    )


class BagCutter(wiring.Component):
    """The missed rows of listed samples, bag after bag, and the bags that have none.

    Parameters
    ----------
    preset : :class:`hotline.contract.Preset`
        Sizes.

    Attributes
    ----------
    start : In(1)
        A batch begins.
    empty : In(1)
        It has no samples, and so no masks.
    tables, row_beats : In
        Tables of the batch, beats of a row; constant while there is any of it here.
    chunks : In(stream of :func:`~hotline_hdl.walker.chunk_layout`)
    masks : In(stream of ``mask``)
        Which samples of a block are listed.
    rows : Out(stream of :func:`row_layout`)
        Of each bag of a listed sample and a table its rows that have no slot. Sums lie sample after sample, in it table
        after table.
    zeros : Out(stream of ``vector``)
        The bags that have no such row.
    idle : Out(1)
        The batch's last chunk has gone by, and all of it has been handed on.
    bad, bad_sample, bad_table, bad_row : Out
        A row to be gathered is outside its table; it is left out.

    A row a cycle, one cycle more a run.
    """

    def __init__(self, preset: Preset) -> None:
        self.preset = p = preset
        super().__init__(
            {
                "start": In(1),
                "empty": In(1),
                "tables": In(p.table_bits + 1),
                "row_beats": In(range(p.row_beats + 1)),
                "chunks": In(stream.Signature(chunk_layout(p))),
                "masks": In(stream.Signature(data.StructLayout({"mask": p.chunk}))),
                "rows": Out(stream.Signature(row_layout(p))),
                "zeros": Out(stream.Signature(data.StructLayout({"vector": VECTOR_BITS}))),
                "idle": Out(1),
            }
            | bad_members(p)
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.preset
        lookups = range(p.chunk)
        m.submodules.rows = rows = StreamBuffer(self.rows.payload.shape())
        m.submodules.zeros = zeros = StreamBuffer(self.zeros.payload.shape())
        wiring.connect(m, rows.o, wiring.flipped(self.rows))
        wiring.connect(m, zeros.o, wiring.flipped(self.zeros))

        # s1: a chunk, and which of its lookups are to be gathered
        s1, s1_valid, todo = Signal(chunk_layout(p), reset_less=True), Signal(), Signal(p.chunk)
        s1_last_table = Signal()
        chunk, listed = self.chunks.p, self.masks.p.mask
        enters, ends_run, done = Signal(), Signal(), Signal()
        samples = [chunk.offset.word_select(k, p.chunk_bits) for k in lookups]
        missed = Cat(
            (k < chunk.count) & listed.bit_select(samples[k], 1) & chunk.slot.word_select(k, 32).all() for k in lookups
        )
        bad = Signal(p.chunk)
        m.d.comb += [
            bad.eq(missed & Cat(self._is_bad(chunk.row.word_select(k, 32), chunk.rows) for k in lookups)),
            enters.eq(self.chunks.valid & (self.masks.valid | self.empty) & (~s1_valid | done)),
            self.chunks.ready.eq(enters),
        ]
        mask = Signal(p.chunk)
        with m.If(enters):
            m.d.sync += [
                s1.eq(chunk),
                todo.eq(missed & ~bad),
                mask.eq(Mux(self.masks.valid, listed, 0)),
                s1_last_table.eq(chunk.table + 1 == self.tables),
            ]
        m.d.sync += s1_valid.eq(enters | (s1_valid & ~done))
        # the mask serves all tables of its block
        m.d.comb += self.masks.ready.eq(enters & chunk.run_ends & (chunk.table + 1 == self.tables))
        remember_bad(m, self, p, enters, chunk, bad)

        # the next lookup, or the run's end
        lookup = _lowest_number(todo)
        sample = Signal(p.chunk_bits)
        there, over = Signal(), Signal()
        m.d.comb += [
            there.eq(s1_valid & todo.any()),
            sample.eq(s1.offset.word_select(lookup, p.chunk_bits)),
            over.eq(s1_valid & ~todo.any()),
        ]
        # the bag that is being cut: ``here``, with its last row kept until it is known whether another follows
        here = Signal(p.chunk_bits + 1)
        held, kept = Signal(row_layout(p), reset_less=True), Signal()
        new = Signal(row_layout(p))
        behind = mask & Cat(k >= here for k in lookups)  # of the listed samples, ``here`` and those after it
        empty = Signal(p.chunk)  # of these, what lies before the next lookup
        next_empty = Signal(p.chunk_bits)
        before = Cat(k < sample for k in lookups[:-1])
        passed = behind & ~Cat(kept & (k == here) for k in lookups)
        m.d.comb += [
            empty.eq(passed & Mux(there, before, ~0)),
            next_empty.eq(_lowest_number(empty)),
        ]
        vector, run_vector, block_vector = (Signal(VECTOR_BITS, name=f"{n}vector") for n in ("", "run_", "block_"))
        stride = Signal(VECTOR_BITS)
        m.d.sync += stride.eq(self.tables * self.row_beats)
        following = Signal(VECTOR_BITS)
        same = Signal()
        gives_row, gives_zero, takes_lookup = Signal(), Signal(), Signal()
        m.d.comb += [
            following.eq(vector + stride),
            same.eq(kept & there & (sample == here)),
            new.table.eq(s1.table),
            new.row.eq(s1.row.word_select(lookup, 32)),
            new.weight.eq(s1.weight.word_select(lookup, 32)),
            new.first.eq(~same),
            new.vector.eq(Mux(kept & ~same, following, vector)),
            rows.i.payload.eq(held),
            rows.i.p.last.eq(~same),
            rows.i.valid.eq(gives_row),
            zeros.i.p.vector.eq(vector),
            zeros.i.valid.eq(gives_zero),
        ]
        with m.If(kept):
            # another lookup, or the end of the run, shows whether the bag has more
            m.d.comb += [
                gives_row.eq(there | (over & s1.run_ends)),
                takes_lookup.eq(there & rows.i.ready & (same | ~empty.any())),
                done.eq(over & ~s1.run_ends),
            ]
            with m.If(gives_row & rows.i.ready):
                m.d.sync += kept.eq(0)
                with m.If(~same):
                    m.d.sync += [vector.eq(following), here.eq(here + 1)]
        with m.Elif(empty.any() & (there | (over & s1.run_ends))):
            m.d.comb += gives_zero.eq(1)
            with m.If(zeros.i.ready):
                m.d.sync += [vector.eq(following), here.eq(next_empty + 1)]
        with m.Else():
            m.d.comb += [takes_lookup.eq(there), done.eq(over), ends_run.eq(over & s1.run_ends)]
        with m.If(takes_lookup):
            m.d.sync += [held.eq(new), kept.eq(1), here.eq(sample), todo.eq(todo & (todo - 1))]
        # the next table's sums lie a vector behind this one's, the next block's behind those of all samples of this one
        with m.If(ends_run):
            m.d.sync += [
                here.eq(0),
                run_vector.eq(run_vector + self.row_beats),
                vector.eq(run_vector + self.row_beats),
            ]
            with m.If(s1.table == 0):
                m.d.sync += block_vector.eq(vector)
            with m.If(s1_last_table):
                after = Mux(s1.table == 0, vector, block_vector)
                m.d.sync += [run_vector.eq(after), vector.eq(after)]
        finished = Signal(init=1)
        with m.If(self.start):
            m.d.sync += [finished.eq(0), vector.eq(0), run_vector.eq(0), block_vector.eq(0), here.eq(0)]
        with m.Elif(ends_run & s1.ends):
            m.d.sync += finished.eq(1)
        m.d.comb += self.idle.eq(finished & ~rows.o.valid & ~zeros.o.valid)
        return m

    def _is_bad(self, row: Value, rows: Value) -> Value:
        return row >= rows


def _lowest_number(bits: Value) -> Value:
    """Number of the lowest bit that is set; the highest if none is."""
    result: Value = Value.cast(len(bits) - 1)
    for number in reversed(range(len(bits) - 1)):
        result = Mux(bits[number], number, result)
    return result[: max(1, (len(bits) - 1).bit_length())]
