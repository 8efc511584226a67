"""The access classifier: learns which rows are popular, and splits batches by it.

Steps of one lookup an engine go in; out come the slot of every lookup, the popular and the other samples of each batch,
and on command the popular rows. In between: range check and merging, the engines with their filters, a butterfly of
switches to the EAL banks and one back, the popularity store and its list writers, counters.
"""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Cat, Const, Module, Mux, Shape, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.fifo import SyncFIFOBuffered
from amaranth.lib.wiring import In, Out

from hotline.contract import BankOp, Preset
from hotline_hdl.bank_node import BankNode
from hotline_hdl.buffer import StreamBuffer
from hotline_hdl.counters import COUNTER_BITS, PerformanceCounters
from hotline_hdl.engine import LookupEngine
from hotline_hdl.flat import Placed
from hotline_hdl.join import StreamJoin
from hotline_hdl.links import answer_layout, request_layout, verdict_layout
from hotline_hdl.list_writer import ListWriter
from hotline_hdl.merger import ChunkMerger
from hotline_hdl.popularity import PopularityStore
from hotline_hdl.switch import FairSwitch, OrderedSwitch
from hotline_hdl.upkeep import EalUpkeep

__all__ = [
    "AccessClassifier",
    "answer_switch",
    "classifier_counters",
    "request_switch",
    "slots_layout",
    "step_layout",
    "verdict_join",
]

_REQUEST_QUEUE = 8
_ANSWER_QUEUE = 8


def request_switch(preset: Preset) -> OrderedSwitch:
    """Switch of the network from engines to banks."""
    return OrderedSwitch(request_layout(preset), _REQUEST_QUEUE)


def answer_switch(preset: Preset) -> FairSwitch:
    """Switch of the network from banks to engines."""
    return FairSwitch(answer_layout(preset), _ANSWER_QUEUE)


def verdict_join(preset: Preset) -> StreamJoin:
    """Where a step's verdicts, ``engine_0`` and so on, come together, with ``info``, what goes beside the engines."""
    info = data.StructLayout(
        {
            "learn": 1,
            "last": 1,
            "samples": preset.sample_bits + 1,
            "block": preset.engines // preset.unit * (preset.sample_bits - preset.chunk_bits),
            "offset": preset.engines * preset.chunk_bits,
        }
    )
    verdicts = {f"engine_{number}": verdict_layout(preset) for number in range(preset.engines)}
    return StreamJoin({"info": info} | verdicts)


def step_layout(preset: Preset) -> data.StructLayout:
    """A step of one lookup an engine: see :class:`AccessClassifier`."""
    p = preset
    units = p.engines // p.unit
    return data.StructLayout(
        {
            "learn": 1,
            "last": 1,
            "samples": p.sample_bits + 1,
            "table": units * p.table_bits,
            "rows": units * (p.row_bits + 1),
            "block": units * (p.sample_bits - p.chunk_bits),
            "present": p.engines,
            "row": p.engines * 32,
            "offset": p.engines * p.chunk_bits,
        }
    )


def slots_layout(preset: Preset) -> data.StructLayout:
    """What CLASSIFY says of a step: see :class:`AccessClassifier`."""
    return data.StructLayout({"slot": preset.engines * 32, "bad": preset.engines})


def classifier_counters(preset: Preset) -> PerformanceCounters:
    """What the access classifier counts."""
    return PerformanceCounters(
        {
            "busy_cycles": 1,
            "steps": 1,
            "lookups": preset.engines,
            "filtered": preset.engines,
            "asked": preset.engines,
            "held_up": 1,
            "kept_waiting": 1,
            "batches": 1,
        }
    )


class AccessClassifier(wiring.Component):
    """LEARN and CLASSIFY of whole batches, READ and CLEAR of the log.

    Parameters
    ----------
    preset : :class:`hotline.contract.Preset`
        Sizes. E engines; units of ``unit`` engines share a table.

    Attributes
    ----------
    step : In(stream)
        ``learn``: LEARN or CLASSIFY, the same for all steps of a batch. ``last``: the batch's last step, with
        ``samples``: how many samples it has (0 to ``max_batch``).
        For each unit, lowest first: ``table``; ``rows``, how many rows it has; ``block``, which ``chunk`` samples.
        For each engine, lowest first: ``present``; ``row``, ``unsigned(32)``; ``offset``, the sample in the block.
        LEARN: the lookups in ``hotline.contract.logging_chunks``'s order, a chunk to each ``chunk`` engines, so all
        units of a chunk have one table. CLASSIFY: any order; a batch of no lookups is one step with none present.
    slots : Out(stream)
        One a CLASSIFY step, in order: ``slot`` of each engine, ``unsigned(32)``, all ones for a miss, a bad id, or
        where nothing was present; ``bad``, ``unsigned(1)`` of each.
    popular, rest : Out(stream)
        The two lists of each CLASSIFY batch: ``numbers``, ``bus_bits / 32`` sample numbers, ``count`` of them,
        ``last``.
    done : Out(stream)
        One a batch: ``learn``, ``popular``, ``rest`` (how many), ``bad``, ``first_bad`` (lowest sample with a bad id).
    command : In(stream of ``op``)
        CLEAR or READ; waits until no step is under way, and goes before the next.
    rows : Out(stream)
        What READ finds: ``slot``, ``table``, ``row``, ``rrpv``; a beat with ``end`` closes READ and CLEAR.
    clear_counters : In(1)
    busy_cycles, steps, lookups, filtered, asked, held_up, kept_waiting, batches : Out(COUNTER_BITS)
        Cycles with a step under way; steps and lookups done; lookups answered by filters; requests to banks; cycles in
        which a step was offered and not taken, and in which ``slots`` was offered and not taken; batches done. All of
        them three cycles late, ``busy_cycles`` four.

    A step a cycle at best. LEARN waits until all CLASSIFY steps are done, and the other way round; the first CLASSIFY
    after a LEARN, a CLEAR or a reset also waits until the filters are cleared (``filter_entries`` cycles).
    Nothing but speed depends on stalls: neither the log, nor slots, nor lists.
    """

    def __init__(self, preset: Preset) -> None:
        self.preset = p = preset
        self.units = p.engines // p.unit
        self.block_bits = p.sample_bits - p.chunk_bits
        self.store = PopularityStore(p)
        self.upkeep = EalUpkeep(p)
        self.lists = {name: ListWriter(p.bus_bits // 32, p.sample_bits) for name in ("popular", "rest")}
        self.counters = classifier_counters(p)
        # only their ports are needed where the classifier is placed
        placed: list[Any] = [self.store, self.upkeep, self.counters, *self.lists.values()]
        for part in placed:
            part._MustUse__silence = True
        list_beat = self.lists["popular"].rsp.payload.shape()
        super().__init__(
            {
                "step": In(stream.Signature(step_layout(p))),
                "slots": Out(stream.Signature(slots_layout(p))),
                "popular": Out(stream.Signature(list_beat)),
                "rest": Out(stream.Signature(list_beat)),
                "done": Out(stream.Signature(self.store.done.payload.shape())),
                "command": In(stream.Signature(data.StructLayout({"op": Shape.cast(BankOp).width}))),
                "rows": Out(stream.Signature(self.upkeep.rows.payload.shape())),
                "clear_counters": In(1),
            }
            | {name: Out(COUNTER_BITS) for name in self.counters.events}
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.preset
        engines = [LookupEngine(p) for _ in range(p.engines)]
        nodes = [BankNode(p) for _ in range(p.banks)]
        for number, engine in enumerate(engines):
            m.submodules[f"engine_{number}"] = Placed(engine, "hotline_engine")
        for number, node in enumerate(nodes):
            m.submodules[f"bank_{number}"] = Placed(node, "hotline_bank_node")
        learning, quiet = Signal(), Signal()
        self._networks(m, engines, nodes, learning)

        accepted, leaves = Signal(), Signal()
        # a cycle late, both: neither is at the end of its way
        entered, left = Signal(), Signal()
        under_way = Signal(range(4 * p.window + 64))
        m.d.sync += [entered.eq(accepted), left.eq(leaves)]
        with m.If(entered & ~left):
            m.d.sync += under_way.eq(under_way + 1)
        with m.If(left & ~entered):
            m.d.sync += under_way.eq(under_way - 1)
        idle = ~entered & (under_way == 0)
        joined = verdict_join(p)
        info_layout = joined.layouts["info"]
        m.submodules.info = info = SyncFIFOBuffered(width=info_layout.size, depth=4 * p.window)
        about = Signal(info_layout, reset_less=True)
        m.d.comb += [info.w_en.eq(entered), info.w_data.eq(about)]
        may_enter = self._control(m, engines, nodes, learning, quiet, idle)
        self._enter(m, engines, info, about, may_enter, accepted)
        self._leave(m, engines, info, joined, leaves)
        verdicts = [getattr(joined.o.p, f"engine_{number}") for number in range(p.engines)]
        self._count(m, engines, verdicts, under_way, leaves)
        return m

    def _networks(self, m: Module, engines: list[LookupEngine], nodes: list[BankNode], learning: Signal) -> None:
        """A butterfly of switches from engines to banks, and one from banks to engines.

        Stage s pairs the links that differ in bit s, so the lower engines are always on the upper input, and the
        order of engines in a step is the order of inputs.
        """
        p = self.preset
        asks = [engine.ask for engine in engines]
        marks = [engine.mark for engine in engines]
        backs = [node.back for node in nodes]
        for stage in range(p.bank_bits):
            for low in range(p.banks):
                high = low | 1 << stage
                if low == high:
                    continue
                there, back = request_switch(p), answer_switch(p)
                m.submodules[f"request_{stage}_{low}"] = Placed(there, "hotline_request_switch")
                m.submodules[f"answer_{stage}_{low}"] = Placed(back, "hotline_answer_switch")
                wiring.connect(m, asks[low], there.a)
                wiring.connect(m, asks[high], there.b)
                wiring.connect(m, backs[low], back.a)
                wiring.connect(m, backs[high], back.b)
                m.d.comb += [
                    there.a_mark.eq(marks[low]),
                    there.b_mark.eq(marks[high]),
                    there.in_order.eq(learning),
                ]
                asks[low], asks[high] = there.x, there.y
                marks[low], marks[high] = there.x_mark, there.y_mark
                backs[low], backs[high] = back.x, back.y
        for number in range(p.banks):
            engine, answer = engines[number], backs[number]
            wiring.connect(m, asks[number], nodes[number].ask)
            m.d.comb += [
                engine.back_valid.eq(answer.valid),
                engine.back_index.eq(answer.p.index),
                engine.back_hit.eq(answer.p.hit),
                engine.back_way.eq(answer.p.way),
                answer.ready.eq(1),
            ]

    def _control(
        self,
        m: Module,
        engines: list[LookupEngine],
        nodes: list[BankNode],
        learning: Signal,
        quiet: Signal,
        idle: Value,
    ) -> Signal:
        """Who may go: LEARN, CLASSIFY or maintenance; returns whether the offered step may enter."""
        p = self.preset
        upkeep = self.upkeep
        m.submodules.upkeep = Placed(upkeep, "hotline_upkeep")
        forgetting, forget_index = Signal(init=1), Signal(range(max(2, p.filter_entries)))
        may_enter = Signal()
        with m.If(forgetting):
            m.d.sync += [forget_index.eq(forget_index + 1), forgetting.eq(forget_index != p.filter_entries - 1)]
        with m.If(self.step.valid & (self.step.p.learn != learning) & idle & ~quiet & ~self.command.valid):
            m.d.sync += learning.eq(self.step.p.learn)
            with m.If(self.step.p.learn):
                m.d.sync += [forgetting.eq(1), forget_index.eq(0)]
        m.d.comb += may_enter.eq(
            (self.step.p.learn == learning) & (learning | ~forgetting) & ~quiet & ~self.command.valid
        )

        command_open = Signal()
        m.d.comb += [
            command_open.eq(quiet),
            upkeep.command.valid.eq(self.command.valid & command_open),
            upkeep.command.p.op.eq(self.command.p.op),
            self.command.ready.eq(upkeep.command.ready & command_open),
        ]
        wiring.connect(m, upkeep.rows, wiring.flipped(self.rows))
        ends = self.rows.valid & self.rows.ready & self.rows.p.end
        with m.If(ends):
            m.d.sync += quiet.eq(0)
        with m.Elif(self.command.valid & idle & ~quiet):
            m.d.sync += quiet.eq(1)
        with m.If(self.command.valid & self.command.ready & (self.command.p.op == BankOp.CLEAR)):
            m.d.sync += [forgetting.eq(1), forget_index.eq(0)]
        for engine in engines:
            m.d.comb += [engine.forget.eq(forgetting), engine.forget_index.eq(forget_index)]
        for number, node in enumerate(nodes):
            wiring.connect(m, upkeep.asks[number], node.upkeep)
            wiring.connect(m, node.entry, upkeep.entries[number])
        return may_enter

    def _enter(
        self,
        m: Module,
        engines: list[LookupEngine],
        info: SyncFIFOBuffered,
        about: data.View,
        may_enter: Signal,
        accepted: Signal,
    ) -> None:
        """A step to the mergers, from them to all engines at once; what the store needs of it goes beside.

        Each engine has a buffer of its own, so that what must be ready together is close together.
        """
        p = self.preset
        chunks = p.engines // p.chunk
        units = p.chunk // p.unit
        mergers = [ChunkMerger(p) for _ in range(chunks)]
        buffers = [StreamBuffer(merger.rsp.payload.shape()) for merger in mergers]
        lookups = [StreamBuffer(engine.req.payload.shape()) for engine in engines]
        ready, room = Signal(), Signal()
        merged, fits = Signal(), Signal()
        # room for one in ``about``, one that is accepted now, and one more, as this is a register
        m.d.sync += room.eq(info.level < info.depth - 3)
        m.d.comb += [
            ready.eq(may_enter & room & mergers[0].req.ready),
            self.step.ready.eq(ready),
            accepted.eq(self.step.valid & ready),
            fits.eq(Cat(lookup.i.ready for lookup in lookups).all()),
            merged.eq(buffers[0].o.valid & fits),
        ]
        m.d.sync += [
            about.learn.eq(self.step.p.learn),
            about.last.eq(self.step.p.last),
            about.samples.eq(self.step.p.samples),
            about.block.eq(self.step.p.block),
            about.offset.eq(self.step.p.offset),
        ]
        for chunk, (merger, buffer) in enumerate(zip(mergers, buffers, strict=True)):
            m.submodules[f"merger_{chunk}"] = Placed(merger, "hotline_merger")
            m.submodules[f"buffer_{chunk}"] = buffer
            m.d.comb += [
                merger.req.valid.eq(accepted),
                merger.req.p.learn.eq(self.step.p.learn),
                merger.req.p.table.eq(self.step.p.table.word_select(chunk, units * p.table_bits)),
                merger.req.p.rows.eq(self.step.p.rows.word_select(chunk, units * (p.row_bits + 1))),
                merger.req.p.present.eq(self.step.p.present.word_select(chunk, p.chunk)),
                merger.req.p.row.eq(self.step.p.row.word_select(chunk, p.chunk * 32)),
                buffer.o.ready.eq(fits),
            ]
            wiring.connect(m, merger.rsp, buffer.i)
            for lane in range(p.chunk):
                number = chunk * p.chunk + lane
                m.submodules[f"lookup_{number}"] = lookup = lookups[number]
                m.d.comb += [
                    lookup.i.valid.eq(merged),
                    lookup.i.p.key.eq(buffer.o.p.key.word_select(lane, p.key_bits)),
                    lookup.i.p.present.eq(buffer.o.p.present[lane]),
                    lookup.i.p.bad.eq(buffer.o.p.bad[lane]),
                    lookup.i.p.again.eq(buffer.o.p.again[lane]),
                    lookup.i.p.learn.eq(buffer.o.p.learn),
                ]
                wiring.connect(m, lookup.o, engines[number].req)

    def _leave(
        self, m: Module, engines: list[LookupEngine], info: SyncFIFOBuffered, joined: StreamJoin, leaves: Signal
    ) -> None:
        """When all engines have a step's verdict: its slots go out, its misses to the store."""
        store = self.store
        m.submodules.store = Placed(store, "hotline_popularity")
        m.submodules.joined = joined
        m.d.comb += [
            joined.info.valid.eq(info.r_rdy),
            joined.info.payload.eq(info.r_data),
            info.r_en.eq(joined.info.ready),
        ]
        miss_slot = Const((1 << 32) - 1, 32)
        there, about = joined.o.valid, joined.o.p.info
        m.d.comb += [
            self.slots.valid.eq(there & store.req.ready & ~about.learn),
            store.req.valid.eq(there & (about.learn | self.slots.ready)),
            leaves.eq(store.req.valid & store.req.ready),
            joined.o.ready.eq(leaves),
            store.req.p.learn.eq(about.learn),
            store.req.p.last.eq(about.last),
            store.req.p.samples.eq(about.samples),
            store.req.p.block.eq(about.block),
            store.req.p.offset.eq(about.offset),
        ]
        for number, engine in enumerate(engines):
            wiring.connect(m, engine.rsp, getattr(joined, f"engine_{number}"))
            verdict = getattr(joined.o.p, f"engine_{number}")
            m.d.comb += [
                self.slots.p.slot.word_select(number, 32).eq(Mux(verdict.hit, verdict.slot, miss_slot)),
                self.slots.p.bad[number].eq(verdict.bad),
                store.req.p.miss[number].eq(verdict.present & ~verdict.hit & ~verdict.bad & ~about.learn),
                store.req.p.bad[number].eq(verdict.bad),
            ]
        for name, writer in self.lists.items():
            m.submodules[f"{name}_list"] = Placed(writer, "hotline_list_writer")
            wiring.connect(m, getattr(store, name), writer.req)
            wiring.connect(m, writer.rsp, wiring.flipped(getattr(self, name)))
        wiring.connect(m, store.done, wiring.flipped(self.done))

    def _count(
        self,
        m: Module,
        engines: list[LookupEngine],
        verdicts: list[data.View],
        under_way: Signal,
        leaves: Signal,
    ) -> None:
        """Events reach the counters a cycle late: none of them is at the end of a long way."""
        counters = self.counters
        m.submodules.counters = Placed(counters, "hotline_counters")
        events = {
            "busy_cycles": under_way != 0,
            "steps": leaves,
            "lookups": Cat(verdict.present for verdict in verdicts) & leaves.replicate(len(engines)),
            "filtered": Cat(engine.filtered for engine in engines),
            "asked": Cat(engine.asked for engine in engines),
            "held_up": self.step.valid & ~self.step.ready,
            "kept_waiting": self.slots.valid & ~self.slots.ready,
            "batches": self.done.valid & self.done.ready,
        }
        m.d.sync += counters.clear.eq(self.clear_counters)
        m.d.sync += [getattr(counters, f"{name}_now").eq(event) for name, event in events.items()]
        m.d.comb += [getattr(self, name).eq(getattr(counters, name)) for name in events]
