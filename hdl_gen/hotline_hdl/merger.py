"""What comes before the engines: checks ids, and merges equal ids of a chunk while learning.

More than half of the lookups of a batch repeat an id of the same batch, and each repeat would go to the same bank. The
contract's order of logging has the repeats of a chunk follow the first at once, so one request that says "twice" does
for all: a third access changes nothing.
"""

from __future__ import annotations

from functools import reduce
from operator import or_

from amaranth.hdl import Cat, Const, Module, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from hotline.contract import Preset

__all__ = ["ChunkMerger"]


def _any(bits: list[Value]) -> Value:
    return reduce(or_, bits, Const(0, 1))


class ChunkMerger(wiring.Component):
    """Range check and merging for one chunk: ``preset.chunk`` lookups side by side, ``preset.unit`` of them a table.

    Parameters
    ----------
    preset : :class:`hotline.contract.Preset`
        Sizes.

    Attributes
    ----------
    req : In(stream)
        ``learn``, ``unsigned(1)``: LEARN or CLASSIFY.
        ``table``, ``rows``: for each unit, lowest first, ``unsigned(table_bits)`` and ``unsigned(row_bits + 1)``: the
        table and how many rows it has. All units of a LEARN chunk have the same table.
        ``present``, ``row``: for each lookup ``unsigned(1)`` and ``unsigned(32)``.
    rsp : Out(stream)
        ``learn``; ``key``, ``present``, ``bad``, ``again`` of each lookup. LEARN: a repeat of an id is not ``present``,
        the first has ``again`` set. ``bad``: the row is outside its table. ``key`` and ``again`` mean something where
        ``present`` and not ``bad``.

    Two cycles from input to output; one chunk a cycle.
    """

    latency = 2

    def __init__(self, preset: Preset) -> None:
        self.preset = p = preset
        units = p.chunk // p.unit
        super().__init__(
            {
                "req": In(
                    stream.Signature(
                        data.StructLayout(
                            {
                                "learn": 1,
                                "table": units * p.table_bits,
                                "rows": units * (p.row_bits + 1),
                                "present": p.chunk,
                                "row": p.chunk * 32,
                            }
                        )
                    )
                ),
                "rsp": Out(
                    stream.Signature(
                        data.StructLayout(
                            {
                                "learn": 1,
                                "key": p.chunk * p.key_bits,
                                "present": p.chunk,
                                "bad": p.chunk,
                                "again": p.chunk,
                            }
                        )
                    )
                ),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.preset
        lanes = range(p.chunk)
        rows = [self.req.p.row.word_select(lane, 32) for lane in lanes]
        tables = [self.req.p.table.word_select(lane // p.unit, p.table_bits) for lane in lanes]
        limits = [self.req.p.rows.word_select(lane // p.unit, p.row_bits + 1) for lane in lanes]

        advance = Signal()
        s1_valid, s1_learn = Signal(), Signal(reset_less=True)
        s1_present, s1_bad = Signal(p.chunk, reset_less=True), Signal(p.chunk, reset_less=True)
        s1_key = Signal(p.chunk * p.key_bits, reset_less=True)
        s1_equal = {(a, b): Signal(name=f"equal_{a}_{b}", reset_less=True) for b in lanes for a in range(b)}
        merged = Signal(self.rsp.payload.shape(), reset_less=True)
        m.d.comb += [
            advance.eq(~self.rsp.valid | self.rsp.ready),
            self.req.ready.eq(advance),
            self.rsp.payload.eq(merged),
        ]
        with m.If(advance):
            m.d.sync += [
                s1_valid.eq(self.req.valid),
                s1_learn.eq(self.req.p.learn),
                s1_present.eq(self.req.p.present),
                s1_bad.eq(Cat(self._outside(rows[lane], limits[lane]) for lane in lanes)),
                s1_key.eq(Cat(Cat(rows[lane][: p.row_bits], tables[lane]) for lane in lanes)),
                *(
                    equal.eq((rows[a][: p.row_bits] == rows[b][: p.row_bits]) & self.req.p.present[a])
                    for (a, b), equal in s1_equal.items()
                ),
            ]
        good = self._mergeable(s1_present, s1_bad)
        merges = self._merges(s1_learn)
        repeat = Cat(_any([s1_equal[a, b] & good[a] for a in range(b)]) & good[b] for b in lanes)
        repeated = Cat(_any([s1_equal[a, b] & good[b] for b in range(a + 1, p.chunk)]) for a in lanes)
        with m.If(advance):
            m.d.sync += [
                self.rsp.valid.eq(s1_valid),
                merged.learn.eq(s1_learn),
                merged.key.eq(s1_key),
                merged.bad.eq(s1_bad & s1_present),
                merged.present.eq(s1_present & ~(repeat & merges)),
                merged.again.eq(repeated & merges),
            ]
        return m

    def _outside(self, row: Value, limit: Value) -> Value:
        """Whether ``row`` is none of a table of ``limit`` rows."""
        return row >= limit

    def _mergeable(self, present: Value, bad: Value) -> Value:
        """Good lookups only: one that is bad is merged with nothing."""
        return present & ~bad

    def _merges(self, learn: Value) -> Value:
        """For each lookup, whether it may be merged: all while learning, none while classifying."""
        return learn.replicate(self.preset.chunk)
