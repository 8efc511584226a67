"""Deliberate faults in the RTL, each of which must make a bench fail: a bench that can't fail is a defect.

A mutation replaces a method or a constant of a block while its Verilog is made; the generator knows nothing of them.
``faulty_top`` puts the sound block and mutants of it side by side into one model, so that they are compiled once; the
simulation's ``+fault=N`` chooses which of them drives the ports. Parts of the accelerator that have no bench of their
own are faulty inside it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from typing import Any
from unittest.mock import patch

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import data

from hotline.contract import RRPV_INSERT, BankOp, FeistelConstants, Preset, feistel_constants
from hotline_hdl import (
    bag_cutter,
    counters,
    eal_bank,
    feeder,
    feistel,
    fetch,
    float32,
    list_writer,
    memory_port,
    reducer,
    row_reader,
    sequencer,
    store,
    switch,
    walker,
)
from hotline_hdl.accelerator import HotlineAccelerator
from hotline_hdl.bag_cutter import BagCutter
from hotline_hdl.bank_node import BankNode
from hotline_hdl.classifier import AccessClassifier
from hotline_hdl.counters import PerformanceCounters
from hotline_hdl.eal_bank import EalBank
from hotline_hdl.engine import LookupEngine
from hotline_hdl.feeder import LookupFeeder
from hotline_hdl.feistel import FeistelRandomizer
from hotline_hdl.fetch import WordFetcher
from hotline_hdl.flat import Port
from hotline_hdl.float32 import Float32Adder, Float32Multiplier
from hotline_hdl.generate import Rendering, render, sources
from hotline_hdl.list_writer import ListWriter
from hotline_hdl.memory_port import MemoryPort
from hotline_hdl.merger import ChunkMerger
from hotline_hdl.popularity import PopularityStore
from hotline_hdl.reducer import Reducer
from hotline_hdl.registers import ControlRegisters
from hotline_hdl.rest_reader import RestReader
from hotline_hdl.sequencer import Sequencer
from hotline_hdl.switch import FairSwitch, OrderedSwitch
from hotline_hdl.upkeep import EalUpkeep
from hotline_hdl.walker import BatchWalker
from hotline_verif.runner import BENCHES

__all__ = ["MUTATIONS", "Mutation", "faulty_top"]


@dataclass(frozen=True)
class Mutation:
    """A fault of ``block``: attribute ``attribute`` of ``owner`` is ``faulty`` instead.

    One whose attribute is ``elaborate`` is what the sound block does, with something added that has the last word.
    """

    name: str
    block: str
    owner: Any
    attribute: str
    faulty: Any

    @property
    def bench(self) -> str:
        """The bench that must notice: that of the block, or of the accelerator that it is a part of."""
        return self.block if self.block in BENCHES else "accelerator"

    def render(self, preset: Preset) -> Rendering:
        """The faulty block."""
        with patch.object(self.owner, self.attribute, self.faulty):
            return render(self.block, preset)


# the sound ones, taken before anything is replaced
_FORWARDS = EalBank._forwards
_AGEING = EalBank._ageing
_LOWEST = eal_bank.lowest
_STAGE = FeistelRandomizer._stage
_DECIDE = EalBank._decide
_NODE = BankNode.elaborate
_MERGER = ChunkMerger.elaborate
_PACKED = ListWriter._packed
_SUM = list_writer._sum
_A_FIRST = OrderedSwitch._a_first
_ORDERED_MAY = OrderedSwitch._may
_QUEUES = switch._Switch._queues
_FILTER_REST = LookupEngine._filter_rest
_ENGINE_MEETS = LookupEngine._meets
_ENGINE = LookupEngine.elaborate
_STORE_BEHIND = PopularityStore._behind
_SCAN = PopularityStore._scan
_PLACE = EalUpkeep._place
_UPKEEP = EalUpkeep.elaborate
_HOW_MANY = counters.how_many
_COUNTERS = PerformanceCounters.elaborate
_REGISTERS = ControlRegisters.elaborate
_CONTROL = AccessClassifier._control
_NETWORKS = AccessClassifier._networks
_ENTER = AccessClassifier._enter
_LEAVE = AccessClassifier._leave
_HOW_MANY_END = walker._how_many
_REMEMBER_BAD = feeder.remember_bad
_ALL_ANSWERED = memory_port._all_answered
_PORT = MemoryPort.elaborate
_ACCELERATOR = HotlineAccelerator.elaborate
_REST = RestReader.elaborate
_IS_WRONG = BatchWalker._is_wrong
_WATCH = Sequencer._watch


def _without_forward(distance: int) -> Callable[..., Value]:
    def forwards(self: EalBank, behind: int, *operands: Value) -> Value:
        return Const(0) if behind == distance else _FORWARDS(self, behind, *operands)

    return forwards


def _match_of_the_old_row(self: EalBank, s3: Any, s3_row: Any, *decided: Any) -> Value:
    return Cat(entry.valid & (entry.tag == s3.tag) for entry in s3_row)


def _highest(bits: list[Value]) -> list[Value]:
    return _LOWEST(bits[::-1])[::-1]


def _age_by_one_at_most(self: EalBank, row: Any) -> Value:
    return Mux(_AGEING(self, row) == 0, 0, 1)


def _never_flushing(self: EalBank, m: Module) -> tuple[Signal, Signal]:
    return Signal(name="flushing"), Signal(self.preset.set_bits, name="flush_set")


def _flush_that_misses_the_last_set(self: EalBank, m: Module) -> tuple[Signal, Signal]:
    flushing = Signal(init=1)
    flush_set = Signal(self.preset.set_bits)
    with m.If(flushing):
        m.d.sync += [flush_set.eq(flush_set + 1), flushing.eq(flush_set != self.preset.sets_per_bank - 2)]
    return flushing, flush_set


def _decision_with(again: Value) -> Callable[..., Any]:
    """LEARN whose request says ``again`` always, or never."""

    def decide(self: EalBank, m: Module, request: Any, row: Any, match: Signal) -> Any:
        altered = Signal(self.request_layout)
        m.d.comb += [altered.eq(request), altered.again.eq(again)]
        return _DECIDE(self, m, altered, row, match)

    return decide


def _b_first_in_a_step(self: OrderedSwitch, a_step: Signal, b_step: Signal) -> Value:
    return ~_A_FIRST(self, b_step, a_step)


def _compared_without_wrapping(self: OrderedSwitch, a_step: Signal, b_step: Signal) -> Value:
    return a_step <= b_step


def _mark_of_one_input(self: OrderedSwitch, m: Module, name: str, a: Any, b: Any) -> Any:
    choice = _ORDERED_MAY(self, m, name, a, b)
    m.d.sync += getattr(self, f"{name}_mark").eq(a.step)
    return choice


def _mark_past_what_is_offered(self: OrderedSwitch, m: Module, name: str, a: Any, b: Any) -> Any:
    choice = _ORDERED_MAY(self, m, name, a, b)
    m.d.sync += getattr(self, f"{name}_mark").eq(Mux(self._a_first(a.step, b.step), a.step, b.step))
    return choice


def _mark_that_stands(self: OrderedSwitch, m: Module, name: str, *queues: Any) -> Any:
    choice = _ORDERED_MAY(self, m, name, *queues)
    m.d.sync += getattr(self, f"{name}_mark").eq(0)
    return choice


def _heedless_of_marks(self: OrderedSwitch, m: Module, name: str, a: Any, b: Any) -> Any:
    may_a, may_b = _ORDERED_MAY(self, m, name, a, b)
    return may_a | (a.o.valid & ~b.o.valid), may_b | (b.o.valid & ~a.o.valid)


def _always_in_order(self: OrderedSwitch, m: Module, name: str, *queues: Any) -> Any:
    with patch.object(self, "in_order", Const(1)):
        return _ORDERED_MAY(self, m, name, *queues)


def _queues_that_lose_b(self: Any, m: Module, name: str, number: int) -> Any:
    """Of two that come for one output in the same cycle."""
    queues = _QUEUES(self, m, name, number)
    if name == "b":
        with m.If(self.a.valid & (self.a.p.route[0] == self.b.p.route[0])):
            m.d.comb += [queue.i.valid.eq(0) for queue in queues]
    return queues


def _always_a(self: FairSwitch, m: Module, name: str, a: Any, b: Any) -> Any:
    return a.o.valid, b.o.valid & ~a.o.valid


def _node_with(altered: Callable[[BankNode, EalBank, Any], Any]) -> Callable[..., Module]:
    """A node of which ``altered`` (of node, bank and submodules) are the last assignments."""

    def elaborate(self: BankNode, platform: object) -> Module:
        m = _NODE(self, platform)
        m.d.comb += altered(self, m.submodules.bank.block, m.submodules)
        return m

    return elaborate


def _lookups_first(when: Callable[[Any, Any], Value]) -> Callable[..., list[Any]]:
    """Where ``when``, of the two requests, holds."""

    def altered(node: BankNode, bank: EalBank, parts: Any) -> list[Any]:
        lookup, work = parts.ask_buffer.o, parts.upkeep_buffer.o
        takes = bank.req.valid & bank.req.ready
        asks = Mux(lookup.p.learn, int(BankOp.LEARN), int(BankOp.CLASSIFY))
        first = lookup.valid & (~work.valid | when(lookup.p, work.p))
        return [
            bank.req.p.op.eq(Mux(first, asks, work.p.op)),
            bank.req.p.set.eq(Mux(first, lookup.p.set, work.p.set)),
            bank.req.p.tag.eq(Mux(first, lookup.p.tag, work.p.way)),
            work.ready.eq(takes & ~first),
            lookup.ready.eq(takes & first),
        ]

    return altered


def _gives(parts: Any) -> Value:
    """Whether a result goes on."""
    return parts.results.r_rdy & parts.results.r_en


def _given(node: BankNode, parts: Any) -> Any:
    """The result that goes on."""
    return data.View(node.result_layout, parts.results.r_data)


def _room_without_the_bank(self: BankNode, results: Any) -> Value:
    return results.level < results.depth - 1


_NODE_FAULTS = {
    "upkeep's answers go to back": lambda node, bank, parts: parts.back_buffer.i.valid.eq(_gives(parts)),
    "CLEAR gives an answer": lambda node, bank, parts: parts.results.w_en.eq(bank.rsp.valid),
    "READ answered as CLEAR": lambda node, bank, parts: parts.entry_buffer.i.valid.eq(0),
    "READ of way 0 always": lambda node, bank, parts: bank.req.p.tag.eq(
        Mux(parts.upkeep_buffer.o.valid, 0, parts.ask_buffer.o.p.tag)
    ),
    "lookups before upkeep": _lookups_first(lambda lookup, work: Const(1)),
    "lookups before CLEAR": _lookups_first(lambda lookup, work: work.op == BankOp.CLEAR),
    "lookups before READ of their set": _lookups_first(
        lambda lookup, work: (work.op == BankOp.READ) & (work.set == lookup.set)
    ),
    "lookup lost beside upkeep": lambda node, bank, parts: parts.ask_buffer.o.ready.eq(parts.upkeep_buffer.o.ready),
    "results go on during a stall": lambda node, bank, parts: parts.results.r_en.eq(1),
    "entry not waited for": lambda node, bank, parts: parts.results.r_en.eq(parts.back_buffer.i.ready),
    "back not waited for": lambda node, bank, parts: parts.results.r_en.eq(parts.entry_buffer.i.ready),
    "wrong engine": lambda node, bank, parts: parts.back_buffer.i.p.route.eq(~_given(node, parts).route),
    "index one too high": lambda node, bank, parts: parts.back_buffer.i.p.index.eq(_given(node, parts).index + 1),
    "LEARN once where twice was asked": lambda node, bank, parts: bank.req.p.again.eq(0),
}
"""What a node does wrong, by name."""


def _repeats_forgotten(self: ChunkMerger, platform: object) -> Module:
    """What repeats is left out, and the first doesn't say so."""
    m = _MERGER(self, platform)
    m.d.comb += self.rsp.p.again.eq(0)
    return m


def _row_bits_alone(self: ChunkMerger, row: Value, limit: Value) -> Value:
    return row[: self.preset.row_bits] >= limit


def _sum_without_the_highest(bits: list[Value]) -> Value:
    """Of a whole mask: ``count`` is one too few; the numbers before each bit are right."""
    whole = len(bits) > 1 and len(bits) & len(bits) - 1 == 0
    return _SUM(bits[:-1]) if whole else _SUM(bits)


def _packed_descending(self: ListWriter) -> list[Value]:
    """In a full beat; the numbers of fewer are right."""
    packed = _PACKED(self)
    return [Mux(self.req.p.mask.all(), last, first) for first, last in zip(packed, packed[::-1], strict=True)]


def _numbered_from_one(self: ListWriter) -> list[Value]:
    return [number + 1 for number in _PACKED(self)]


def _wrong_key(width: int) -> FeistelConstants:
    sound = feistel_constants(width)
    return replace(sound, keys=(*sound.keys[:-1], sound.keys[-1] ^ 1))


def _wrong_shift(width: int) -> FeistelConstants:
    sound = feistel_constants(width)
    return replace(sound, shift=sound.shift + 1)


def _stage_that_ignores_stalls(
    self: FeistelRandomizer, m: Module, advance: Value, name: str, valid: Value, *values: Value
) -> list[Signal]:
    return _STAGE(self, m, Const(1) if name == "mix1" else advance, name, valid, *values)


def _rest_without_the_highest_bit(self: LookupEngine, key: Value) -> Value:
    return _FILTER_REST(self, key)[:-1]


def _rest_without_the_bank(self: LookupEngine, key: Value) -> Value:
    return _FILTER_REST(self, key)[self.preset.bank_bits :]


def _engine_not_meeting(distance: int) -> Callable[..., Value]:
    def meets(self: LookupEngine, behind: int, *keys: Value) -> Value:
        return Const(0) if behind == distance else _ENGINE_MEETS(self, behind, *keys)

    return meets


def _engine_that_remembers(self: LookupEngine, platform: object) -> Module:
    m = _ENGINE(self, platform)
    with m.If(self.forget):
        m.d.comb += m.submodules.filter_tags.write_ports[0].en.eq(0)
    return m


def _engine_that_swaps_answers(self: LookupEngine, platform: object) -> Module:
    m = _ENGINE(self, platform)
    m.d.comb += m.submodules.answers.write_ports[0].addr.eq(self.back_index ^ 1)
    return m


def _engine_that_marks_what_waits(self: LookupEngine, platform: object) -> Module:
    m = _ENGINE(self, platform)
    with m.If(self.ask.valid):
        m.d.sync += self.mark.eq(self.ask.p.step + 1)
    return m


def _store_without_forward(distance: int) -> Callable[..., Value]:
    def behind(self: PopularityStore, *operands: Any) -> Value:
        sound = _STORE_BEHIND(self, *operands)
        return Cat(Const(0) if number == distance else bit for number, bit in enumerate(sound, start=1))

    return behind


def _bad_is_a_miss(self: PopularityStore, there: Value, miss: Value, bad: Value) -> dict[str, Value]:
    return {"popular": there & ~miss & ~bad, "rest": there & (miss | bad)}


def _ends_too_late(self: PopularityStore, left: Value) -> Value:
    return left < self.width


def _one_half_alone(self: PopularityStore, m: Module, word: Any, half: Signal, *others: Any) -> None:
    _SCAN(self, m, word, half, *others)
    m.d.sync += half.eq(0)


def _bank_before_way(self: EalUpkeep) -> Any:
    sound = {name: field.width for name, field in _PLACE(self)}
    return data.StructLayout({name: sound[name] for name in ("bank", "way", "set", "over")})


def _last_but_one(self: EalUpkeep, set_number: Value) -> Value:
    return set_number == self.preset.sets_per_bank - 2


def _upkeep_that_skips_nothing(self: EalUpkeep, platform: object) -> Module:
    m = _UPKEEP(self, platform)
    for entry in self.entries:
        with m.If(entry.valid & entry.ready):
            m.d.comb += m.submodules.inverse.req.valid.eq(1)
    return m


def _registers_that_withdraw(self: ControlRegisters, platform: object) -> Module:
    m = _REGISTERS(self, platform)
    with m.If(~self.s_axil_r.ready):
        m.d.sync += self.s_axil_r.valid.eq(0)
    return m


def _counters_that_are_never_cleared(self: PerformanceCounters, platform: object) -> Module:
    clear, self.clear = self.clear, Const(0)
    m = _COUNTERS(self, platform)
    self.clear = clear
    return m


def _all_but_the_last(bits: Value) -> Value:
    return _HOW_MANY(bits[:-1]) if len(bits) > 1 else bits


def _one_at_most(bits: Value) -> Value:
    return bits.any()


def _control_that_keeps_filters(
    self: AccessClassifier, m: Module, engines: list[LookupEngine], nodes: Any, learning: Signal, *others: Any
) -> Signal:
    may_enter = _CONTROL(self, m, engines, nodes, learning, *others)
    with m.If(learning):
        m.d.comb += [engine.forget.eq(0) for engine in engines]
    return may_enter


def _control_that_lets_learn_overtake(
    self: AccessClassifier, m: Module, engines: Any, nodes: Any, learning: Signal, quiet: Signal, under_way: Signal
) -> Value:
    may_enter = _CONTROL(self, m, engines, nodes, learning, quiet, under_way)
    return may_enter | (self.step.valid & self.step.p.learn & ~quiet & ~self.command.valid)


def _networks_without_order(self: AccessClassifier, m: Module, engines: Any, nodes: Any, learning: Signal) -> None:
    _NETWORKS(self, m, engines, nodes, Const(0))


def _enter_with_two_engines_exchanged(
    self: AccessClassifier, m: Module, engines: list[LookupEngine], *others: Any
) -> None:
    _ENTER(self, m, engines, *others)
    merged = m.submodules.merger_0.block.rsp.p
    for engine, lane in zip(engines[:2], (1, 0), strict=True):
        with m.If(merged.learn):
            m.d.comb += [
                engine.req.p.key.eq(merged.key.word_select(lane, self.preset.key_bits)),
                engine.req.p.present.eq(merged.present[lane]),
                engine.req.p.bad.eq(merged.bad[lane]),
                engine.req.p.again.eq(merged.again[lane]),
            ]


def _leave_that_hides_bad_ids(self: AccessClassifier, m: Module, *others: Any) -> None:
    _LEAVE(self, m, *others)
    m.d.comb += self.store.req.p.bad.eq(0)


_LEADING_ZEROS = float32._leading_zeros
_APART_SOUND = reducer._APART


def _shifted_without_sticky(stage: Any, value: Value, places: Value) -> Value:
    return (value >> places)[: len(value)]


def _ties_away(exponent: Value, mantissa: Value) -> Value:
    drop = len(mantissa) - 24
    return (Cat(mantissa[drop:-1], exponent[:8]) + mantissa[drop - 1])[:31]


def _cut_off(exponent: Value, mantissa: Value) -> Value:
    return Cat(mantissa[len(mantissa) - 24 : -1], exponent[:8])


class _FlushedNumber(float32._Number):
    def __init__(self, bits: Value) -> None:
        super().__init__(bits)
        self.mantissa = Mux(bits[23:-1].any(), self.mantissa, 0)


def _sixteen_zeros_too_few(stage: Any, value: Value) -> Value:
    zeros = _LEADING_ZEROS(stage, value)
    return Mux(zeros == 17, 16, zeros)


def _falling_offsets_let_pass(self: BatchWalker, falls: Value, total: Value, length: Value) -> Value:
    return _IS_WRONG(self, Const(0), total, length)


def _offsets_beyond_let_pass(self: BatchWalker, falls: Value, total: Value, length: Value) -> Value:
    return falls.any() | length[walker.RUN_BITS :].any()


def _one_bag_not_counted(bits: list[Value]) -> Value:
    return _HOW_MANY_END(bits[:-1]) if len(bits) > 1 else Const(0)


def _table_of_the_last_bad_id(m: Module, block: Any, preset: Preset, moves: Value, chunk: Any, bad: Value) -> None:
    _REMEMBER_BAD(m, block, preset, moves, chunk, bad)
    with m.If(moves & bad.any()):
        m.d.sync += block.bad_table.eq(chunk.table)


def _not_waiting_for(direction: str) -> Callable[..., Value]:
    """A port that never waits for the answers to its reads, or writes."""

    def all_answered(m: Module, name: str, begins: Value, ends: Value) -> Value:
        return Const(1) if name == direction else _ALL_ANSWERED(m, name, begins, ends)

    return all_answered


def _port_with_every_beat_the_last(self: MemoryPort, platform: object) -> Module:
    m = _PORT(self, platform)
    m.d.comb += self.m_axi_w.p.last.eq(1)
    return m


def _accelerator_that_drops_nothing(self: HotlineAccelerator, platform: object) -> Module:
    m = _ACCELERATOR(self, platform)
    m.d.comb += self.port.drop.eq(0)
    return m


def _port_that_hides_refused_writes(self: MemoryPort, platform: object) -> Module:
    m = _PORT(self, platform)
    with m.If(~self.m_axi_r.valid):
        m.d.sync += self.failed.eq(0)
    return m


def _reader_that_believes_any_list(self: RestReader, platform: object) -> Module:
    m = _REST(self, platform)
    m.d.sync += self.bad_list.eq(0)
    return m


def _watch_without_its_dog(self: Sequencer, *others: Any) -> None:
    moves, self.moves = self.moves, Const(1)
    _WATCH(self, *others)
    self.moves = moves


MUTATIONS = (
    Mutation("no forward to the request 1 behind", "eal_bank", EalBank, "_forwards", _without_forward(1)),
    Mutation("no forward to the request 2 behind", "eal_bank", EalBank, "_forwards", _without_forward(2)),
    Mutation("no forward to the request 3 behind", "eal_bank", EalBank, "_forwards", _without_forward(3)),
    Mutation("no forward to the request 4 behind", "eal_bank", EalBank, "_forwards", _without_forward(4)),
    Mutation("no forward to the request 5 behind", "eal_bank", EalBank, "_forwards", _without_forward(5)),
    Mutation("tags compared with the old row", "eal_bank", EalBank, "_match", _match_of_the_old_row),
    Mutation("highest way instead of lowest", "eal_bank", eal_bank, "lowest", _highest),
    Mutation("inserted with an RRPV one too high", "eal_bank", eal_bank, "RRPV_INSERT", RRPV_INSERT + 1),
    Mutation("aged by one at most", "eal_bank", EalBank, "_ageing", _age_by_one_at_most),
    Mutation("memory read during a stall", "eal_bank", EalBank, "_read_enable", lambda self, advance: Const(1)),
    Mutation("not cleared after reset", "eal_bank", EalBank, "_flush", _never_flushing),
    Mutation("last set not cleared", "eal_bank", EalBank, "_flush", _flush_that_misses_the_last_set),
    Mutation("LEARN takes nothing for twice", "eal_bank", EalBank, "_decide", _decision_with(Const(0))),
    Mutation("LEARN takes everything for twice", "eal_bank", EalBank, "_decide", _decision_with(Const(1))),
    *(Mutation(name, "bank_node", BankNode, "elaborate", _node_with(fault)) for name, fault in _NODE_FAULTS.items()),
    Mutation("room for what the bank holds forgotten", "bank_node", BankNode, "_has_room", _room_without_the_bank),
    Mutation("row of the table's size let in", "merger", ChunkMerger, "_outside", lambda self, row, limit: row > limit),
    Mutation("row bits alone checked", "merger", ChunkMerger, "_outside", _row_bits_alone),
    Mutation("bad ids merged", "merger", ChunkMerger, "_mergeable", lambda self, present, bad: present),
    Mutation("nothing merged", "merger", ChunkMerger, "_merges", lambda self, learn: Const(0, self.preset.chunk)),
    Mutation(
        "merged in CLASSIFY",
        "merger",
        ChunkMerger,
        "_merges",
        lambda self, learn: Const(1).replicate(self.preset.chunk),
    ),
    Mutation("repeats forgotten", "merger", ChunkMerger, "elaborate", _repeats_forgotten),
    Mutation("count one too few", "list_writer", list_writer, "_sum", _sum_without_the_highest),
    Mutation("full masks backwards", "list_writer", ListWriter, "_packed", _packed_descending),
    Mutation("numbers from one on", "list_writer", ListWriter, "_packed", _numbered_from_one),
    Mutation("what overflows is lost", "list_writer", ListWriter, "_overflows", lambda self, total: Const(0)),
    Mutation("two lists in one", "list_writer", ListWriter, "_closes", lambda self, last, overflows: Const(0)),
    Mutation("list ends before its overflow", "list_writer", ListWriter, "_closes", lambda self, last, overflows: last),
    Mutation("b before a in a step", "request_switch", OrderedSwitch, "_a_first", _b_first_in_a_step),
    Mutation(
        "steps compared without wrapping", "request_switch", OrderedSwitch, "_a_first", _compared_without_wrapping
    ),
    Mutation("mark of one input alone", "request_switch", OrderedSwitch, "_may", _mark_of_one_input),
    Mutation("mark past what is offered", "request_switch", OrderedSwitch, "_may", _mark_past_what_is_offered),
    Mutation("mark that stands", "request_switch", OrderedSwitch, "_may", _mark_that_stands),
    Mutation("marks not heeded", "request_switch", OrderedSwitch, "_may", _heedless_of_marks),
    Mutation("marks heeded though not in order", "request_switch", OrderedSwitch, "_may", _always_in_order),
    Mutation("one of two is lost", "request_switch", switch._Switch, "_queues", _queues_that_lose_b),
    Mutation("inputs mistaken", "request_switch", switch, "Cat", lambda rest, number: Cat(rest, 1 - number)),
    Mutation("a always first", "answer_switch", FairSwitch, "_may", _always_a),
    Mutation("one of two is lost", "answer_switch", switch._Switch, "_queues", _queues_that_lose_b),
    Mutation("inputs mistaken", "answer_switch", switch, "Cat", lambda rest, number: Cat(rest, 1 - number)),
    Mutation("wrong key in the last round", "feistel", feistel, "feistel_constants", _wrong_key),
    Mutation("shift off by one", "feistel", feistel, "feistel_constants", _wrong_shift),
    Mutation("a stage that ignores stalls", "feistel", FeistelRandomizer, "_stage", _stage_that_ignores_stalls),
    Mutation(
        "highest bit of the tag not compared", "engine", LookupEngine, "_filter_rest", _rest_without_the_highest_bit
    ),
    Mutation("bank not compared", "engine", LookupEngine, "_filter_rest", _rest_without_the_bank),
    Mutation(
        "entry just taken not seen by the lookup 1 behind", "engine", LookupEngine, "_meets", _engine_not_meeting(1)
    ),
    Mutation(
        "entry just taken not seen by the lookup 2 behind", "engine", LookupEngine, "_meets", _engine_not_meeting(2)
    ),
    Mutation("filter never forgotten", "engine", LookupEngine, "elaborate", _engine_that_remembers),
    Mutation("answer kept for the step beside", "engine", LookupEngine, "elaborate", _engine_that_swaps_answers),
    Mutation("mark past a request that waits", "engine", LookupEngine, "elaborate", _engine_that_marks_what_waits),
    Mutation("no forward to the step 1 behind", "popularity", PopularityStore, "_behind", _store_without_forward(1)),
    Mutation("no forward to the step 2 behind", "popularity", PopularityStore, "_behind", _store_without_forward(2)),
    Mutation("no forward to the step 3 behind", "popularity", PopularityStore, "_behind", _store_without_forward(3)),
    Mutation("a bad id taken for a miss", "popularity", PopularityStore, "_masks", _bad_is_a_miss),
    Mutation("a full last mask not the last", "popularity", PopularityStore, "_ends", _ends_too_late),
    Mutation("both batches in one half", "popularity", PopularityStore, "_scan", _one_half_alone),
    Mutation("bank before way in a slot", "upkeep", EalUpkeep, "_place", _bank_before_way),
    Mutation("last set not cleared", "upkeep", EalUpkeep, "_is_last", _last_but_one),
    Mutation("invalid entries named", "upkeep", EalUpkeep, "elaborate", _upkeep_that_skips_nothing),
    Mutation("end before a late bank", "upkeep", EalUpkeep, "_all_taken", lambda self: Const(1)),
    Mutation("sticky bit lost in a sum", "float32_adder", float32, "_shifted_right", _shifted_without_sticky),
    Mutation("moves while nobody takes", "float32_adder", Float32Adder, "_advance", lambda self: Const(1)),
    Mutation("ties of sums away from zero", "float32_adder", float32, "_rounded", _ties_away),
    Mutation("subnormal terms taken for zero", "float32_adder", float32, "_Number", _FlushedNumber),
    Mutation("17 zeros taken for 16 in a sum", "float32_adder", float32, "_leading_zeros", _sixteen_zeros_too_few),
    Mutation("infinity less infinity", "float32_adder", Float32Adder, "_is_invalid", lambda self, a, b: Const(0)),
    Mutation(
        "survives a reset", "float32_adder", Float32Adder, "_valid", lambda self: Signal(self.latency, reset_less=True)
    ),
    Mutation("sticky bit lost in a product", "float32_multiplier", float32, "_shifted_right", _shifted_without_sticky),
    Mutation("moves while nobody takes", "float32_multiplier", Float32Multiplier, "_advance", lambda self: Const(1)),
    Mutation("products cut off", "float32_multiplier", float32, "_rounded", _cut_off),
    Mutation("subnormal factors taken for zero", "float32_multiplier", float32, "_Number", _FlushedNumber),
    Mutation(
        "17 zeros taken for 16 in a product", "float32_multiplier", float32, "_leading_zeros", _sixteen_zeros_too_few
    ),
    Mutation(
        "zero times infinity", "float32_multiplier", Float32Multiplier, "_is_invalid", lambda self, a, b: Const(0)
    ),
    Mutation(
        "survives a reset",
        "float32_multiplier",
        Float32Multiplier,
        "_valid",
        lambda self: Signal(self.latency, reset_less=True),
    ),
    Mutation("a sum read a cycle too early", "reducer", Reducer, "_apart", lambda self: _APART_SOUND - 1),
    Mutation("sums without room given up", "reducer", Reducer, "_fits", lambda self, due, depth: Const(1)),
    Mutation("a bag begins with the one before", "reducer", Reducer, "_before", lambda self, first, partial: partial),
    Mutation("a row taken up before it is whole", "reducer", Reducer, "_is_whole", lambda self, column: column == 0),
    Mutation("one place too many", "reducer", Reducer, "_has_room", lambda self, level, places: level <= places),
    Mutation("strobes ignored", "registers", ControlRegisters, "_is_written", lambda self, strobes, byte: Const(1)),
    Mutation(
        "cleared though it is set",
        "registers",
        ControlRegisters,
        "_flag",
        lambda self, flag, sets, clears: (flag | sets) & ~clears,
    ),
    Mutation("upper part not kept", "registers", ControlRegisters, "_upper", lambda self, kept, count: count[32:]),
    Mutation("no doorbell", "registers", ControlRegisters, "_rings", lambda self, written: Const(0)),
    Mutation("no error answered", "registers", ControlRegisters, "_response", lambda self, known: Const(0, 2)),
    Mutation("answer withdrawn", "registers", ControlRegisters, "elaborate", _registers_that_withdraw),
    Mutation("never cleared", "counters", PerformanceCounters, "elaborate", _counters_that_are_never_cleared),
    Mutation("last bit not counted", "counters", counters, "how_many", _all_but_the_last),
    Mutation("one counted at most", "counters", counters, "how_many", _one_at_most),
    Mutation(
        "filters not forgotten after LEARN", "classifier", AccessClassifier, "_control", _control_that_keeps_filters
    ),
    Mutation("LEARN overtakes", "classifier", AccessClassifier, "_control", _control_that_lets_learn_overtake),
    Mutation("LEARN out of order", "classifier", AccessClassifier, "_networks", _networks_without_order),
    Mutation(
        "LEARN with engines exchanged", "classifier", AccessClassifier, "_enter", _enter_with_two_engines_exchanged
    ),
    Mutation("bad ids not told to the store", "classifier", AccessClassifier, "_leave", _leave_that_hides_bad_ids),
    Mutation("words not turned", "walker", fetch, "_turned", lambda beat, offset, lanes: beat),
    Mutation("records not waited for", "sequencer", Sequencer, "_is_recorded", lambda self: Const(1)),
    Mutation("falling offsets let pass", "walker", BatchWalker, "_is_wrong", _falling_offsets_let_pass),
    Mutation("offsets that lead beyond let pass", "walker", BatchWalker, "_is_wrong", _offsets_beyond_let_pass),
    Mutation("end of a bag not seen", "walker", walker, "_how_many", _one_bag_not_counted),
    Mutation("reads across 4 KiB", "walker", fetch, "PAGE_BITS", fetch.PAGE_BITS + 1),
    Mutation(
        "more offsets asked for than there is room", "walker", WordFetcher, "_has_room", lambda self, held: Const(1)
    ),
    Mutation("row of the table's size let in", "feeder", LookupFeeder, "_is_bad", lambda self, row, rows: row > rows),
    Mutation("table of the last bad id", "feeder", feeder, "remember_bad", _table_of_the_last_bad_id),
    Mutation("slots at a beat's beginning", "feeder", store, "_moved_up", lambda value, places, bits: value),
    Mutation("reads not waited for", "memory_port", memory_port, "_all_answered", _not_waiting_for("reads")),
    Mutation("writes not waited for", "memory_port", memory_port, "_all_answered", _not_waiting_for("writes")),
    Mutation("every beat the last", "memory_port", MemoryPort, "elaborate", _port_with_every_beat_the_last),
    Mutation("refused writes hidden", "memory_port", MemoryPort, "elaborate", _port_that_hides_refused_writes),
    Mutation("any list believed", "rest_reader", RestReader, "elaborate", _reader_that_believes_any_list),
    Mutation(
        "row of the table's size gathered", "bag_cutter", BagCutter, "_is_bad", lambda self, row, rows: row > rows
    ),
    Mutation("highest instead of lowest", "bag_cutter", bag_cutter, "lowest", _highest),
    Mutation("a factor beside one", "gather", row_reader, "_ONE", row_reader._ONE + 1),
    Mutation("sums across 4 KiB", "gather", row_reader, "ends_burst", lambda address, lanes: Const(0)),
    Mutation("queues that don't wrap", "sequencer", sequencer, "_wrapped", lambda number, size: number),
    Mutation("nothing need be set", "sequencer", Sequencer, "_missing", lambda self, opcode: []),
    Mutation("no watchdog", "sequencer", Sequencer, "_watch", _watch_without_its_dog),
    Mutation("nothing dropped", "accelerator", HotlineAccelerator, "elaborate", _accelerator_that_drops_nothing),
    Mutation("lists of bursts that don't end", "accelerator", store, "ends_burst", lambda address, lanes: Const(0)),
)


@cache
def faulty_top(preset: Preset, mutations: tuple[Mutation, ...]) -> str:
    """Verilog of the module that a bench is of, sound or with one of ``mutations`` in it, all of that bench.

    Which one is said by ``+fault=N``: 0 is the sound one, 1 has the first fault.
    """
    (bench,) = {mutation.bench for mutation in mutations}
    text = ""
    for block in sources(BENCHES[bench]):
        sound = render(block, preset)
        mutants = {
            number: mutation.render(preset).verilog
            for number, mutation in enumerate(mutations, 1)
            if mutation.block == block
        }
        if not mutants:
            text += sound.verilog
            continue
        name = f"hotline_{block}"
        for number, verilog in {0: sound.verilog, **mutants}.items():
            text += verilog.replace(name, f"{name}_fault{number}")
        text += _selector(name, sound.ports, tuple(mutants))
    return text


def _selector(name: str, ports: tuple[Port, ...], faults: tuple[int, ...]) -> str:
    """Module ``name``: the mutant that ``+fault`` chooses, if it is one of ``faults``, else the sound one."""
    outputs = [port for port in ports if port.direction == "output"]
    variants = (0, *faults)
    lines = [f"module {name}({', '.join(port.name for port in ports)});"]
    lines += [f"  {port.direction} [{port.width - 1}:0] {port.name};" for port in ports]
    lines += [f"  wire [{len(variants) * port.width - 1}:0] all_{port.name};" for port in outputs]
    lines += ["  integer fault, place;", "  initial begin", '    if (!$value$plusargs("fault=%d", fault)) fault = 0;']
    lines += ["    case (fault)"]
    lines += [f"      {fault}: place = {place};" for place, fault in enumerate(faults, 1)]
    lines += ["      default: place = 0;", "    endcase", "  end"]
    for port in outputs:
        lines.append(f"  assign {port.name} = all_{port.name}[place * {port.width} +: {port.width}];")
    for place, fault in enumerate(variants):
        pins = [
            f".{port.name}({port.name})"
            if port.direction == "input"
            else f".{port.name}(all_{port.name}[{place * port.width} +: {port.width}])"
            for port in ports
        ]
        lines.append(f"  {name}_fault{fault} fault{fault} ({', '.join(pins)});")
    return "\n".join([*lines, "endmodule", ""])
