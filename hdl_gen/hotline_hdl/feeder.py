"""Between dispatcher and access classifier: chunks of lookups become steps, and the slots that come back go to memory.

Lookups of a wholly hot table need no lookup. Their slots are made here; only ids that are outside their table are shown
to the classifier, so that it leaves their samples out of both lists.
"""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from hotline.contract import Preset
from hotline_hdl.classifier import slots_layout, step_layout
from hotline_hdl.fetch import ADDRESS_BITS
from hotline_hdl.queue import StreamQueue
from hotline_hdl.store import WordWriter, write_layout
from hotline_hdl.walker import LOOKUP_BITS, chunk_layout

__all__ = ["LookupFeeder", "bad_members", "remember_bad"]

_UNDER_WAY = 64


def bad_members(preset: Preset) -> dict[str, Any]:
    """Members of a block that remembers an id outside its table: whether one came, its sample, table and row."""
    return {
        "bad": Out(1),
        "bad_sample": Out(preset.sample_bits),
        "bad_table": Out(preset.table_bits),
        "bad_row": Out(32),
    }


def remember_bad(m: Module, block: Any, preset: Preset, moves: Value, chunk: data.View, bad: Value) -> None:
    """The first bad id by sample and table: within a block, a later table counts only for a lower sample.

    ``chunk`` with its ``bad`` lookups goes by in a cycle with ``moves``, and is looked at in the next; forgotten with
    ``block.start``.
    """
    p = preset
    came = Signal(name="bad_came")
    sample, row = (
        Signal(width, name=f"{name}_of_bad", reset_less=True)
        for name, width in (("sample", p.sample_bits), ("row", 32))
    )
    table = Signal(p.table_bits, name="table_of_bad", reset_less=True)
    m.d.sync += [came.eq(moves & bad.any()), table.eq(chunk.table)]
    for k in reversed(range(p.chunk)):
        with m.If(bad[k]):
            m.d.sync += [
                sample.eq(Cat(chunk.offset.word_select(k, p.chunk_bits), chunk.block)),
                row.eq(chunk.row.word_select(k, 32)),
            ]
    with m.If(block.start):
        m.d.sync += block.bad.eq(0)
    with m.Elif(came & (~block.bad | (sample < block.bad_sample))):
        m.d.sync += [
            block.bad.eq(1),
            block.bad_sample.eq(sample),
            block.bad_table.eq(table),
            block.bad_row.eq(row),
        ]


class LookupFeeder(wiring.Component):
    """Chunks to steps of the classifier, one each, in the lowest ``chunk`` engines; its slots to memory.

    Parameters
    ----------
    preset : :class:`hotline.contract.Preset`
        Sizes.

    Attributes
    ----------
    learn : In(1), samples : In, slots_address : In(ADDRESS_BITS)
        What is done with the batch, how many samples it has, where slots go; constant while there is any of it here.
    start : In(1)
        A batch begins: forgets the bad id of the one before.
    chunks : In(stream of :func:`~hotline_hdl.walker.chunk_layout`)
    step : Out(stream), slots : In(stream)
        Those of :class:`~hotline_hdl.classifier.AccessClassifier`.
    beats : Out(stream of :func:`~hotline_hdl.store.write_layout`)
        Slots, each at the place of its lookup.
    idle : Out(1)
        No slots are due.
    bad, bad_sample, bad_table, bad_row : Out
        An id outside its table has come: the one of the lowest sample, there the first in the order of tables.

    A chunk every other cycle.
    """

    def __init__(self, preset: Preset) -> None:
        self.preset = p = preset
        super().__init__(
            {
                "learn": In(1),
                "samples": In(p.sample_bits + 1),
                "slots_address": In(ADDRESS_BITS),
                "start": In(1),
                "chunks": In(stream.Signature(chunk_layout(p))),
                "step": Out(stream.Signature(step_layout(p))),
                "slots": In(stream.Signature(slots_layout(p))),
                "beats": Out(stream.Signature(write_layout(p.lanes))),
                "idle": Out(1),
            }
            | bad_members(p)
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.preset
        known = data.StructLayout(
            {
                "start": LOOKUP_BITS,
                "count": p.chunk_bits + 1,
                "hot": 1,
                "fixed": 32 * p.chunk,
                "asked": 1,
            }
        )
        m.submodules.due = due = StreamQueue(known, _UNDER_WAY)
        # s1: the chunk, and which of its ids are outside their table
        s1 = Signal(chunk_layout(p), reset_less=True)
        s1_valid, s1_bad = Signal(), Signal(p.chunk)
        lookups = range(p.chunk)
        chunk = self.chunks.p
        rows = [chunk.row.word_select(k, 32) for k in lookups]
        moves, asks, shown, gives = Signal(), Signal(), Signal(p.chunk), Signal()
        m.d.comb += self.chunks.ready.eq(~s1_valid)
        with m.If(moves):
            m.d.sync += s1_valid.eq(0)
        with m.If(~s1_valid):
            m.d.sync += [
                s1_valid.eq(self.chunks.valid),
                s1.eq(chunk),
                s1_bad.eq(Cat(self._is_bad(row, chunk.rows) & (k < chunk.count) for k, row in enumerate(rows))),
            ]
        step = self.step.p
        units = p.chunk // p.unit
        m.d.comb += [
            shown.eq(Cat((k < s1.count) & (~s1.hot | s1_bad[k]) for k in lookups)),
            asks.eq(shown.any() | s1.ends),
            gives.eq(~self.learn & (s1.count != 0)),
            # one goes where the other can, so that they stay in step
            self.step.valid.eq(s1_valid & asks & (due.i.ready | ~gives)),
            due.i.valid.eq(s1_valid & gives & (self.step.ready | ~asks)),
            moves.eq(s1_valid & (self.step.ready | ~asks) & (due.i.ready | ~gives)),
            step.learn.eq(self.learn),
            step.last.eq(s1.ends),
            step.samples.eq(self.samples),
            step.table.eq(Cat(s1.table for _ in range(units))),
            # no id is inside a wholly hot table, for the classifier
            step.rows.eq(Cat(Mux(s1.hot, 0, s1.rows)[: p.row_bits + 1] for _ in range(units))),
            step.block.eq(Cat(s1.block for _ in range(units))),
            step.present.eq(shown),
            step.row.eq(s1.row),
            step.offset.eq(s1.offset),
            due.i.p.start.eq(s1.start),
            due.i.p.count.eq(s1.count),
            due.i.p.hot.eq(s1.hot),
            due.i.p.fixed.eq(Cat(Mux(s1_bad[k], ~0, s1.fixed + s1.row.word_select(k, 32))[:32] for k in lookups)),
            due.i.p.asked.eq(asks),
        ]
        # a last step without lookups gives slots too, which nobody is waiting for
        unwanted = Signal()
        with m.If(self.step.valid & self.step.ready & ~self.learn & ~gives):
            m.d.sync += unwanted.eq(1)
        with m.Elif(unwanted & self.slots.valid & ~due.o.valid):
            m.d.sync += unwanted.eq(0)
        remember_bad(m, self, p, moves, s1, s1_bad)
        self._give(m, due, unwanted, s1_valid)
        return m

    def _is_bad(self, row: Value, rows: Value) -> Value:
        return row >= rows

    def _give(self, m: Module, due: StreamQueue, unwanted: Value, coming: Value) -> None:
        """Slots to memory, those of wholly hot tables from ``due``."""
        p = self.preset
        m.submodules.writer = writer = WordWriter(p.chunk, p.lanes)
        wiring.connect(m, writer.beats, wiring.flipped(self.beats))
        head, out = due.o.p, writer.req
        # s1: the slots of one chunk, whichever they are
        s1_valid, s1, moves = Signal(), Signal(out.payload.shape(), reset_less=True), Signal()
        slots = [
            Mux(head.hot, head.fixed.word_select(k, 32), self.slots.p.slot.word_select(k, 32)) for k in range(p.chunk)
        ]
        m.d.comb += [
            out.valid.eq(s1_valid),
            out.payload.eq(s1),
            moves.eq(~s1_valid | out.ready),
            due.o.ready.eq(moves & (self.slots.valid | ~head.asked)),
            self.slots.ready.eq(Mux(due.o.valid, moves & head.asked, unwanted)),
            self.idle.eq(~due.o.valid & ~unwanted & ~coming & ~s1_valid & ~self.beats.valid),
        ]
        with m.If(moves):
            m.d.sync += [
                s1_valid.eq(due.o.valid & (self.slots.valid | ~head.asked)),
                s1.address.eq(self.slots_address + (head.start << 2)),
                s1.count.eq(head.count),
                s1.words.eq(Cat(slots)),
            ]
