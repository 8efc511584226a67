"""Proof of the chunk merger: every lookup is asked for, or an equal one before it is, twice."""

from __future__ import annotations

from dataclasses import replace

from amaranth.hdl import Cat, Const, Module, Signal, Value
from amaranth.lib import data

from hotline.contract import PRESETS
from hotline_hdl import merger
from hotline_hdl.merger import ChunkMerger
from hotline_verif.proofs.harness import Harness, Transfer
from hotline_verif.proofs.prove import Fault, Proof

__all__ = ["MERGER_PROOFS"]

_LANES = 4
_SIZES = replace(
    PRESETS["tiny"], name="proof", table_bits=2, row_bits=2, banks=_LANES, sets_per_bank=2, engines=_LANES,
    chunk=_LANES, unit=_LANES // 2,
)  # fmt: skip


class _Chunks(Harness):
    """One chunk, the solver's choice, is compared with what it says when it leaves."""

    def build(self, m: Module) -> None:
        m.submodules.merger = block = ChunkMerger(_SIZES)
        self.drive(m, block)
        asked = block.req.payload
        for lane in range(_LANES):
            self.assume(m, asked.row.word_select(lane, 32)[_SIZES.row_bits + 1 :] == 0)
        units = range(1, _LANES // _SIZES.unit)
        tables = [asked.table.word_select(unit, _SIZES.table_bits) for unit in (0, *units)]
        limits = [asked.rows.word_select(unit, _SIZES.row_bits + 1) for unit in (0, *units)]
        with m.If(block.req.valid & asked.learn):
            for unit in units:
                self.assume(m, (tables[unit] == tables[0]) & (limits[unit] == limits[0]))
        for limit in limits:
            self.assume(m, limit <= 1 << _SIZES.row_bits)

        enters = block.req.valid & block.req.ready
        leaves = block.rsp.valid & block.rsp.ready
        followed = Transfer(self, m, enters, leaves, Value.cast(asked))
        waited = self.held_until_taken(m, "rsp", block.rsp)
        with m.If(leaves):
            self.always(m, "a chunk comes out for one that went in", followed.under_way != 0)
        self.always(m, "no more than two chunks are under way", followed.under_way <= block.latency)
        with m.If(followed.under_way == block.latency):
            self.always(m, "two chunks under way: the first is offered", block.rsp.valid)
        with m.If(followed.leaving):
            self._states(m, block, data.View(asked.shape(), followed.record))
        repeats = followed.leaving & block.rsp.p.learn & block.rsp.p.again.any()
        self.reached(m, "a repeat is merged, after a stall", repeats & waited)

    def _states(self, m: Module, block: ChunkMerger, asked: data.View) -> None:
        given = block.rsp.p
        row = [asked.row.word_select(lane, 32) for lane in range(_LANES)]
        limit = [asked.rows.word_select(lane // _SIZES.unit, _SIZES.row_bits + 1) for lane in range(_LANES)]
        table = [asked.table.word_select(lane // _SIZES.unit, _SIZES.table_bits) for lane in range(_LANES)]
        bad = [asked.present[lane] & (row[lane] >= limit[lane]) for lane in range(_LANES)]
        good = [asked.present[lane] & ~bad[lane] for lane in range(_LANES)]
        self.always(m, "learn stays with its chunk", given.learn == asked.learn)
        self.always(m, "bad: there, and outside its table", given.bad == Cat(bad))
        for lane in range(_LANES):
            key = given.key.word_select(lane, _SIZES.key_bits)
            own = Cat(row[lane][: _SIZES.row_bits], table[lane])
            before = Cat(good[a] & (row[a] == row[lane]) for a in range(lane)).any() if lane else Const(0)
            after = Cat(good[b] & (row[b] == row[lane]) for b in range(lane + 1, _LANES)).any()
            with m.If(good[lane]):
                self.always(m, "a lookup keeps its key", key == own)
            with m.If(asked.learn & good[lane]):
                self.always(m, "LEARN: an id is asked for where it comes first", given.present[lane] == ~before)
                with m.If(given.present[lane]):
                    self.always(m, "LEARN: it is asked twice if it comes again", given.again[lane] == after)
            with m.Else():
                self.always(m, "all others pass as they are", given.present[lane] == asked.present[lane])
            with m.If(~asked.learn):
                self.always(m, "CLASSIFY: none is asked twice", ~given.again[lane])


def _only_the_last(bits: list[Value]) -> Value:
    return bits[-1] if bits else Const(0, 1)


def _never(bits: list[Value]) -> Value:
    return Signal(name="never")


MERGER_PROOFS = (
    Proof(
        name="merger",
        statement=(
            "LEARN: of equal good ids of a chunk the first is asked for, and twice, the others not; CLASSIFY: all are; "
            "ids outside their table are marked; chunks keep their order, none lost, none invented; offers stay"
        ),
        depth=6,
        top=_Chunks,
        faults=(
            Fault("compared with the lookup before alone", merger, "_any", _only_the_last),
            Fault("nothing is merged", merger, "_any", _never),
        ),
        uncovered="chunks of more than 4 lookups, rows of more than 2 bits",
    ),
)
