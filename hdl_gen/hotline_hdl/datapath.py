"""All that carries out operations: dispatcher, access classifier, gather unit, and how their results get to memory."""

from __future__ import annotations

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from hotline.contract import BankOp, Opcode, Preset, WriteSource
from hotline_hdl.bag_cutter import BagCutter
from hotline_hdl.classifier import AccessClassifier
from hotline_hdl.feeder import LookupFeeder
from hotline_hdl.fetch import burst_layout, return_layout
from hotline_hdl.flat import Placed
from hotline_hdl.memory_port import ID_BITS, MemoryPort
from hotline_hdl.rest_reader import RestReader
from hotline_hdl.row_reader import GatherUnit
from hotline_hdl.sequencer import outcome_layout
from hotline_hdl.store import BeatWriter, write_layout
from hotline_hdl.walker import FETCHED, BatchWalker, operand_layout, setting_layout

__all__ = ["Datapath", "READERS", "WRITERS", "accelerator_port"]

READERS = ("offsets", "rest", "ids", "slots", "weights", "rows")
"""Who reads memory, in the order of preference: what others depend on comes first."""
WRITERS = {source.name.lower(): source.value for source in WriteSource if source != WriteSource.RECORDS}
_STILL = 4
"""Cycles for which nothing must be due before an operation counts as complete: something may be between two queues."""


def accelerator_port(preset: Preset) -> MemoryPort:
    """The port of the whole accelerator: the sequencer comes first, and writes records."""
    return MemoryPort(preset.lanes, ("instructions", *READERS), WRITERS | {"records": WriteSource.RECORDS.value})


class Datapath(wiring.Component):
    """Carries out one operation after the other.

    Parameters
    ----------
    preset : :class:`hotline.contract.Preset`
        Sizes.

    Attributes
    ----------
    opcode : In(8), start : In(1), operands : In, setting_valid, setting : In, finished : Out(1), outcome : Out,
    bad_offsets, bad_table, bad_sample, bad_list : Out
        Those of :class:`~hotline_hdl.sequencer.Sequencer`.
    burst_<reader>, write_<writer> : Out(stream); back_valid, back_id, back, written : In
        Those of :class:`~hotline_hdl.memory_port.MemoryPort`.
    vector : Out(32)
        Place of the sum whose row came back three cycles ago.
    <counter> : Out
        Counters of the access classifier; ``rows``, ``bags``: a row is asked for, a sum is complete.
    clear_counters : In(1)
    """

    def __init__(self, preset: Preset) -> None:
        self.preset = p = preset
        self.classifier = AccessClassifier(p)
        super().__init__(
            {
                "opcode": In(8),
                "start": In(1),
                "operands": In(operand_layout(p)),
                "setting_valid": In(1),
                "setting": In(setting_layout(p)),
                "finished": Out(1),
                "outcome": Out(outcome_layout(p)),
                "bad_offsets": Out(1),
                "bad_table": Out(p.table_bits),
                "bad_sample": Out(p.sample_bits + 1),
                "bad_list": Out(1),
                "back_valid": In(1),
                "back_id": In(ID_BITS),
                "back": In(return_layout(p.lanes)),
                "written": In(1),
                "vector": Out(32),
                "rows": Out(1),
                "bags": Out(1),
                "clear_counters": In(1),
            }
            | {f"burst_{name}": Out(stream.Signature(burst_layout(ID_BITS))) for name in READERS}
            | {f"write_{name}": Out(stream.Signature(write_layout(p.lanes))) for name in WRITERS}
            | {name: Out(len(getattr(self.classifier, name))) for name in self.classifier.counters.events}
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p, o = self.preset, self.operands
        walker, feeder, rest = BatchWalker(p), LookupFeeder(p), RestReader(p)
        cutter, gather = BagCutter(p), GatherUnit(p)
        m.submodules.walker = Placed(walker, "hotline_walker")
        m.submodules.feeder = Placed(feeder, "hotline_feeder")
        m.submodules.classifier = Placed(self.classifier, "hotline_classifier")
        m.submodules.rest = Placed(rest, "hotline_rest_reader")
        m.submodules.cutter = Placed(cutter, "hotline_bag_cutter")
        m.submodules.gather = Placed(gather, "hotline_gather")
        is_learn, is_classify, is_gather = (
            self.opcode == opcode for opcode in (Opcode.LEARN, Opcode.CLASSIFY, Opcode.GATHER)
        )
        row_beats = o.dim >> (p.lanes.bit_length() - 1)

        for block in (walker, rest, gather):
            m.d.comb += [
                block.back_valid.eq(self.back_valid),
                block.back_id.eq(self.back_id),
                block.back.eq(self.back),
            ]
        for name, source in (
            *((name, getattr(walker, f"burst_{name}")) for name in FETCHED),
            ("rest", rest.burst),
            ("rows", gather.burst),
        ):
            wiring.connect(m, source, wiring.flipped(getattr(self, f"burst_{name}")))

        # chunks go to the classifier, or to be gathered
        m.d.comb += [
            walker.start.eq(self.start & (is_learn | is_classify | is_gather)),
            walker.gather.eq(is_gather),
            walker.operands.eq(o),
            walker.setting_valid.eq(self.setting_valid),
            walker.setting.eq(self.setting),
            gather.setting_valid.eq(self.setting_valid),
            gather.setting.eq(self.setting),
            feeder.chunks.payload.eq(walker.chunks.payload),
            cutter.chunks.payload.eq(walker.chunks.payload),
            feeder.chunks.valid.eq(walker.chunks.valid & ~is_gather),
            cutter.chunks.valid.eq(walker.chunks.valid & is_gather),
            walker.chunks.ready.eq(Mux(is_gather, cutter.chunks.ready, feeder.chunks.ready)),
            feeder.learn.eq(is_learn),
            feeder.samples.eq(o.samples),
            feeder.slots_address.eq(o.slots),
            feeder.start.eq(self.start),
            rest.start.eq(self.start & is_gather),
            rest.address.eq(o.rest),
            rest.count.eq(o.rest_count),
            rest.samples.eq(o.samples),
            cutter.start.eq(self.start & is_gather),
            cutter.empty.eq(o.samples == 0),
            cutter.tables.eq(o.tables),
            cutter.row_beats.eq(row_beats),
            gather.row_beats.eq(row_beats),
            gather.weighted.eq(o.weighted),
            gather.address.eq(o.vectors),
            self.vector.eq(gather.vector_of_back),
            self.rows.eq(gather.row_taken),
            self.bags.eq(gather.bag_ends),
            self.bad_offsets.eq(walker.bad_offsets),
            self.bad_table.eq(walker.bad_table),
            self.bad_sample.eq(walker.bad_sample),
            self.bad_list.eq(rest.bad_list),
        ]
        wiring.connect(m, feeder.step, self.classifier.step)
        wiring.connect(m, self.classifier.slots, feeder.slots)
        wiring.connect(m, rest.masks, cutter.masks)
        wiring.connect(m, cutter.rows, gather.rows)
        wiring.connect(m, cutter.zeros, gather.zeros)
        wiring.connect(m, feeder.beats, wiring.flipped(self.write_slots))
        wiring.connect(m, gather.beats, wiring.flipped(self.write_vectors))
        m.d.comb += self.classifier.clear_counters.eq(self.clear_counters)
        for name in self.classifier.counters.events:
            m.d.comb += getattr(self, name).eq(getattr(self.classifier, name))

        lists_end = self._lists(m)
        entries, entries_end = self._entries(m)
        self._finish(m, walker, feeder, rest, cutter, gather, lists_end, entries, entries_end)
        return m

    def _lists(self, m: Module) -> Value:
        """Lists of samples to memory; returns whether both have ended since ``start``."""
        p, o = self.preset, self.operands
        ended = []
        for name in ("popular", "rest"):
            m.submodules[f"{name}_writer"] = writer = BeatWriter(p.lanes)
            numbers = getattr(self.classifier, name)
            wiring.connect(m, writer.beats, wiring.flipped(getattr(self, f"write_{name}")))
            places = range(p.lanes)
            end = Signal(name=f"{name}_ended")
            m.d.comb += [
                writer.start.eq(self.start),
                writer.address.eq(getattr(o, name)),
                writer.req.valid.eq(numbers.valid),
                writer.req.p.data.eq(
                    Cat(
                        Cat(numbers.p.numbers.word_select(k, p.sample_bits), Const(0, 32 - p.sample_bits))
                        for k in places
                    )
                ),
                writer.req.p.strb.eq(Cat(k < numbers.p.count for k in places)),
                writer.req.p.last.eq(numbers.p.last),
                numbers.ready.eq(writer.req.ready),
            ]
            with m.If(self.start):
                m.d.sync += end.eq(0)
            with m.Elif(numbers.valid & numbers.ready & numbers.p.last):
                m.d.sync += end.eq(1)
            ended.append(end & writer.idle)
        return ended[0] & ended[1]

    def _entries(self, m: Module) -> tuple[Signal, Value]:
        """CLEAR, and READ to memory, two words an entry; returns how many there were, and whether all are written."""
        p, o = self.preset, self.operands
        classifier, found = self.classifier, self.classifier.rows
        m.submodules.entry_writer = writer = BeatWriter(p.lanes)
        wiring.connect(m, writer.beats, wiring.flipped(self.write_entries))
        command = classifier.command
        is_upkeep = (self.opcode == Opcode.READ) | (self.opcode == Opcode.CLEAR)
        with m.If(self.start & is_upkeep):
            m.d.sync += [
                command.valid.eq(1),
                command.p.op.eq(Mux(self.opcode == Opcode.READ, int(BankOp.READ), int(BankOp.CLEAR))),
            ]
        with m.Elif(command.ready):
            m.d.sync += command.valid.eq(0)
        # entries are put together to beats
        each = p.lanes // 2
        held, held_count = Signal(64 * each, reset_less=True), Signal(range(each + 1))
        count, ended = Signal(32), Signal()
        word = Signal(64)
        full = held_count == each
        m.d.comb += [
            word.eq(
                Cat(
                    found.p.row,
                    Const(0, 32 - p.row_bits),
                    _filled(found.p.slot, 22),
                    _filled(found.p.table, 8),
                    found.p.rrpv,
                )
            ),
            writer.start.eq(self.start),
            writer.address.eq(o.entries),
            writer.req.valid.eq(found.valid & (found.p.end | full)),
            writer.req.p.data.eq(held),
            writer.req.p.strb.eq(Cat((k < held_count).replicate(2) for k in range(each))),
            writer.req.p.last.eq(found.p.end),
            found.ready.eq(writer.req.ready | ~writer.req.valid),
        ]
        with m.If(found.valid & found.ready):
            with m.If(found.p.end):
                m.d.sync += [held_count.eq(0), ended.eq(1)]
            with m.Else():
                m.d.sync += [held_count.eq(Mux(full, 1, held_count + 1)), count.eq(count + 1)]
                for k in range(each):
                    with m.If(Mux(full, 0, held_count) == k):
                        m.d.sync += held[64 * k : 64 * k + 64].eq(word)
        with m.If(self.start):
            m.d.sync += [count.eq(0), ended.eq(0), held_count.eq(0)]
        return count, ended & writer.idle

    def _finish(
        self,
        m: Module,
        walker: BatchWalker,
        feeder: LookupFeeder,
        rest: RestReader,
        cutter: BagCutter,
        gather: GatherUnit,
        lists_end: Value,
        entries: Value,
        entries_end: Value,
    ) -> None:
        done, out = self.classifier.done, self.outcome
        marked, popular, others = Signal(), Signal(32), Signal(32)
        rows, bags = Signal(32), Signal(32)
        m.d.comb += done.ready.eq(1)
        with m.If(self.start):
            m.d.sync += [marked.eq(0), rows.eq(0), bags.eq(0)]
        with m.Else():
            m.d.sync += [rows.eq(rows + gather.row_taken), bags.eq(bags + gather.bag_ends)]
            with m.If(done.valid):
                m.d.sync += [marked.eq(1), popular.eq(done.p.popular), others.eq(done.p.rest)]
        still, quiet = Signal(range(_STILL + 1)), Signal()
        with m.Switch(self.opcode):
            with m.Case(Opcode.LEARN):
                m.d.comb += quiet.eq(marked & walker.done & feeder.idle)
            with m.Case(Opcode.CLASSIFY):
                m.d.comb += [
                    quiet.eq(marked & walker.done & feeder.idle & lists_end & self.written),
                    out.first_count.eq(popular),
                    out.second_count.eq(others),
                ]
            with m.Case(Opcode.GATHER):
                m.d.comb += [
                    quiet.eq(walker.done & rest.done & cutter.idle & gather.idle & self.written),
                    out.first_count.eq(bags),
                    out.second_count.eq(rows),
                ]
            with m.Default():
                m.d.comb += [quiet.eq(entries_end & self.written), out.first_count.eq(entries)]
        is_gather = self.opcode == Opcode.GATHER
        has_ids = is_gather | (self.opcode == Opcode.LEARN) | (self.opcode == Opcode.CLASSIFY)
        m.d.comb += [
            self.finished.eq(still == _STILL),
            out.bad.eq(has_ids & Mux(is_gather, cutter.bad, feeder.bad)),
            out.bad_sample.eq(Mux(is_gather, cutter.bad_sample, feeder.bad_sample)),
            out.bad_table.eq(Mux(is_gather, cutter.bad_table, feeder.bad_table)),
            out.bad_row.eq(Mux(is_gather, cutter.bad_row, feeder.bad_row)),
        ]
        with m.If(self.start | ~quiet):
            m.d.sync += still.eq(0)
        with m.Elif(still != _STILL):
            m.d.sync += still.eq(still + 1)


def _filled(value: Value, bits: int) -> Value:
    return Cat(value, Const(0, bits - len(value)))
