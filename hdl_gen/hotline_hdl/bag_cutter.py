"""Chunks of lookups to bags: which rows are to be gathered, where each bag begins and ends, and where its sum goes."""

from __future__ import annotations

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from hotline.contract import Preset
from hotline_hdl.feeder import bad_members, remember_bad
from hotline_hdl.one_hot import lowest, number
from hotline_hdl.queue import StreamQueue
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

    A row a cycle, one cycle more a chunk and another a run. ``valid`` of what goes out is a register.
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
        token = data.StructLayout(
            {
                "row": 32,
                "weight": 32,
                "table": p.table_bits,
                "sample": p.chunk,
                "same": 1,
                "before": p.chunk,
                "run_ends": 1,
                "first_table": 1,
                "last_table": 1,
                "ends": 1,
            }
        )
        m.submodules.tokens = tokens = StreamQueue(token, 4)
        self._walk(m, tokens)
        self._cut(m, tokens)
        return m

    def _walk(self, m: Module, tokens: StreamQueue) -> None:
        """Chunks to their lookups that are to be gathered, one at a time, and the ends of runs.

        ``sample``, one-hot: of the lookup; ``same``: it is that of the lookup before; ``before``: the listed samples
        that come before it in the block, at a run's end all of them.
        """
        p = self.preset
        lookups = range(p.chunk)
        # s1: a chunk, and what is known of its lookups
        s1, s1_valid, s1_fresh = Signal(chunk_layout(p), reset_less=True), Signal(), Signal()
        s1_mask = Signal(p.chunk, reset_less=True)
        s1_present, s1_missed, s1_listed, s1_outside = (
            Signal(p.chunk, name=f"s1_{name}", reset_less=True) for name in ("present", "missed", "listed", "outside")
        )
        s1_last_table = Signal()
        chunk = self.chunks.p
        mask, enters, done = Signal(p.chunk), Signal(), Signal()
        samples = [chunk.offset.word_select(k, p.chunk_bits) for k in lookups]
        m.d.comb += [
            mask.eq(Mux(self.masks.valid, self.masks.p.mask, 0)),
            # what s1 had is in a token, or on its way into one
            self.chunks.ready.eq(~s1_valid & tokens.i.ready & (self.masks.valid | self.empty)),
            enters.eq(self.chunks.valid & self.chunks.ready),
        ]
        with m.If(enters):
            m.d.sync += [
                s1.eq(chunk),
                s1_mask.eq(mask),
                s1_present.eq(Cat(k < chunk.count for k in lookups)),
                s1_missed.eq(Cat(chunk.slot.word_select(k, 32).all() for k in lookups)),
                s1_listed.eq(Cat(mask.bit_select(sample, 1) for sample in samples)),
                s1_outside.eq(Cat(self._is_bad(chunk.row.word_select(k, 32), chunk.rows) for k in lookups)),
                s1_last_table.eq(chunk.table + 1 == self.tables),
            ]
        m.d.sync += [s1_valid.eq(enters | (s1_valid & ~done)), s1_fresh.eq(enters)]
        # the mask serves all tables of its block
        m.d.comb += self.masks.ready.eq(enters & chunk.run_ends & (chunk.table + 1 == self.tables))
        wanted, bad = Signal(p.chunk), Signal(p.chunk)
        m.d.comb += [wanted.eq(s1_present & s1_missed & s1_listed), bad.eq(wanted & s1_outside)]
        remember_bad(m, self, p, s1_fresh, s1, bad)

        # the next lookup, or the run's end
        left, todo, rest = Signal(p.chunk), Signal(p.chunk), Signal(p.chunk)
        first = Signal(p.chunk)
        m.d.comb += [
            todo.eq(Mux(s1_fresh, wanted & ~s1_outside, left)),
            first.eq(Cat(lowest(list(todo)))),
            rest.eq(todo & ~first),
        ]
        # s2: which lookup goes into the token
        s2_valid, s2_lookup, s2_end = Signal(), Signal(p.chunk_bits), Signal()
        sample_before, within = Signal(p.chunk_bits), Signal()
        free = tokens.i.ready
        with m.If(free):
            m.d.sync += [
                s2_valid.eq(s1_valid & (todo.any() | s1.run_ends)),
                s2_lookup.eq(number(list(first), p.chunk_bits)),
                s2_end.eq(~todo.any()),
                left.eq(rest),
            ]
        with m.Else():
            m.d.sync += left.eq(todo)
        m.d.comb += done.eq(free & (~todo.any() | (~rest.any() & ~s1.run_ends)))
        sample, below = Signal(p.chunk_bits), Signal(p.chunk)
        new = tokens.i.p
        m.d.comb += [
            sample.eq(s1.offset.word_select(s2_lookup, p.chunk_bits)),
            below.eq(Cat(k < sample for k in lookups[:-1])),
            tokens.i.valid.eq(s2_valid),
            new.row.eq(s1.row.word_select(s2_lookup, 32)),
            new.weight.eq(s1.weight.word_select(s2_lookup, 32)),
            new.table.eq(s1.table),
            new.sample.eq(Cat(k == sample for k in lookups)),
            new.same.eq(within & (sample == sample_before) & ~s2_end),
            new.before.eq(s1_mask & (below | s2_end.replicate(p.chunk))),
            new.run_ends.eq(s2_end),
            new.first_table.eq(s1.table == 0),
            new.last_table.eq(s1_last_table),
            new.ends.eq(s1.ends),
        ]
        with m.If(free & s2_valid):
            m.d.sync += [within.eq(~s2_end), sample_before.eq(sample)]
        with m.If(self.start):
            m.d.sync += within.eq(0)

    def _cut(self, m: Module, tokens: StreamQueue) -> None:
        """Lookups to rows of bags, each of which waits until it is known whether another of its bag follows."""
        p = self.preset
        m.submodules.rows = rows = StreamQueue(self.rows.payload.shape(), 2)
        m.submodules.zeros = zeros = StreamQueue(self.zeros.payload.shape(), 2)
        wiring.connect(m, rows.o, wiring.flipped(self.rows))
        wiring.connect(m, zeros.o, wiring.flipped(self.zeros))
        now, now_valid = Signal(tokens.o.payload.shape(), reset_less=True), Signal()
        held, kept = Signal(row_layout(p), reset_less=True), Signal()
        takes, gives_zero = Signal(), Signal()
        m.d.comb += tokens.o.ready.eq(~now_valid | takes)
        with m.If(tokens.o.ready):
            m.d.sync += [now_valid.eq(tokens.o.valid), now.eq(tokens.o.p)]
        # listed samples of the run whose bags have been begun, or have none: those before ``now`` come first
        begun, without, next_without = Signal(p.chunk), Signal(p.chunk), Signal(p.chunk)
        stride = Signal(VECTOR_BITS)
        m.d.sync += stride.eq(self.tables * self.row_beats)
        # where the sum of the next bag goes, of the next run's first, and of the next block's
        vector, run_vector, block_vector = (Signal(VECTOR_BITS, name=f"{n}vector") for n in ("", "run_", "block_"))
        next_run, next_block = Signal(VECTOR_BITS), Signal(VECTOR_BITS)
        m.d.comb += [
            without.eq(now.before & ~begun),
            next_without.eq(Cat(lowest(list(without)))),
            takes.eq(now_valid & ~without.any() & (~kept | rows.i.ready)),
            gives_zero.eq(now_valid & without.any() & zeros.i.ready),
            rows.i.payload.eq(held),
            rows.i.p.last.eq(~now.same),
            rows.i.valid.eq(kept & takes),
            zeros.i.p.vector.eq(vector),
            zeros.i.valid.eq(gives_zero),
            next_run.eq(run_vector + self.row_beats),
            next_block.eq(Mux(now.first_table, vector, block_vector)),
        ]
        finished = Signal(init=1)
        with m.If(gives_zero):
            m.d.sync += begun.eq(begun | next_without)
        with m.Elif(takes):
            m.d.sync += [
                kept.eq(~now.run_ends),
                held.table.eq(now.table),
                held.row.eq(now.row),
                held.weight.eq(now.weight),
                held.first.eq(~now.same),
                begun.eq(Mux(now.run_ends, 0, begun | now.sample)),
            ]
            with m.If(~now.same):
                m.d.sync += held.vector.eq(vector)
        with m.If(gives_zero | (takes & ~now.same & ~now.run_ends)):
            m.d.sync += vector.eq(vector + stride)
        # the next table's sums lie a vector behind this one's, the next block's behind those of all samples of this one
        with m.If(takes & now.run_ends):
            m.d.sync += [run_vector.eq(next_run), vector.eq(next_run)]
            with m.If(now.first_table):
                m.d.sync += block_vector.eq(vector)
            with m.If(now.last_table):
                m.d.sync += [run_vector.eq(next_block), vector.eq(next_block)]
            with m.If(now.ends):
                m.d.sync += finished.eq(1)
        with m.If(self.start):
            m.d.sync += [finished.eq(0), vector.eq(0), run_vector.eq(0), block_vector.eq(0)]
        m.d.comb += self.idle.eq(finished & ~rows.o.valid & ~zeros.o.valid)

    def _is_bad(self, row: Value, rows: Value) -> Value:
        return row >= rows
