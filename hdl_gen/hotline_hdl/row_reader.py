"""The gather unit: reads rows of embedding tables, many at a time and in whatever order memory gives them, and adds
them up bag by bag.

Each bag is given to one of the reducer's contexts, and its rows are read with the context's number as their AXI id. AXI
keeps the order of reads of one id and no other, which is just what a sum in the order of its bag needs. A row is asked
for only when its context has room for it, so what comes back never waits.
"""

from __future__ import annotations

from itertools import pairwise

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from hotline.contract import CONTEXTS, Operand, Preset
from hotline_hdl.bag_cutter import VECTOR_BITS, row_layout
from hotline_hdl.fetch import ADDRESS_BITS, BurstSplitter, burst_layout, return_layout
from hotline_hdl.float32 import Float32Multiplier
from hotline_hdl.memory_port import ID_BITS
from hotline_hdl.queue import StreamQueue
from hotline_hdl.reducer import Reducer
from hotline_hdl.store import ends_burst, write_layout
from hotline_hdl.walker import setting_layout

__all__ = ["GatherUnit", "gather_reducer"]

_ONE = 0x3F800000
_ROOM_BITS = 7
_SPARE = 8
"""Places of a context that are never promised: what the reducer keeps free, and what it hears of late."""


def gather_reducer(preset: Preset) -> Reducer:
    """The reducer of a preset, with room for 128 rows of one beat a context: bags of so many don't stall another."""
    return Reducer(preset.lanes, preset.row_beats, CONTEXTS, 1 << _ROOM_BITS)


class GatherUnit(wiring.Component):
    """Rows in, sums out.

    Parameters
    ----------
    preset : :class:`hotline.contract.Preset`
        Sizes.

    Attributes
    ----------
    row_beats : In, weighted : In(1), address : In(ADDRESS_BITS)
        Beats of a row; whether rows are multiplied by their weights, else by 1; where sums go. Constant while there is
        anything in the block.
    setting_valid, setting : In
        Addresses of tables.
    rows : In(stream of :func:`~hotline_hdl.bag_cutter.row_layout`)
        Bag after bag.
    zeros : In(stream of ``vector``)
        Bags without rows: their sums are 0.
    burst : Out(stream), back_valid, back_id, back : In
        Memory, to read.
    beats : Out(stream of :func:`~hotline_hdl.store.write_layout`)
        Sums to memory.
    idle : Out(1)
        No row, and no sum, is due.
    row_taken, bag_ends : Out(1)
        A row has been asked for; a sum has been handed on.
    vector_of_back : Out(VECTOR_BITS)
        Where the sum goes of which a row came back three cycles ago: for messages.

    A beat read a cycle, whatever the bags' lengths, up to bags of 128 beats.
    """

    def __init__(self, preset: Preset) -> None:
        self.preset = p = preset
        super().__init__(
            {
                "row_beats": In(range(p.row_beats + 1)),
                "weighted": In(1),
                "address": In(ADDRESS_BITS),
                "setting_valid": In(1),
                "setting": In(setting_layout(p)),
                "rows": In(stream.Signature(row_layout(p))),
                "zeros": In(stream.Signature(data.StructLayout({"vector": VECTOR_BITS}))),
                "burst": Out(stream.Signature(burst_layout(ID_BITS))),
                "back_valid": In(1),
                "back_id": In(ID_BITS),
                "back": In(return_layout(p.lanes)),
                "beats": Out(stream.Signature(write_layout(p.lanes))),
                "idle": Out(1),
                "row_taken": Out(1),
                "bag_ends": Out(1),
                "vector_of_back": Out(VECTOR_BITS),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.preset
        m.submodules.reducer = reducer = gather_reducer(p)
        m.d.comb += reducer.last_column.eq(self.row_beats - 1)
        # after a reset, the numbers that are kept for each context are made equal
        sweep, swept = Signal(range(CONTEXTS)), Signal()
        with m.If(~swept):
            m.d.sync += [sweep.eq(sweep + 1), swept.eq(sweep == CONTEXTS - 1)]
        self._sweep, self._swept = sweep, swept
        sum_ends = Signal(CONTEXTS)
        row, context = self._ask(m, reducer, sum_ends)
        self._come_back(m, reducer, row, context)
        on_its_way = self._give(m, reducer, row, context, sum_ends)
        # sums that are due: of bags whose first row has been taken, and which are not handed on yet
        due, begins = Signal(range(1 << 14)), Signal()
        m.d.comb += begins.eq(self.rows.valid & self.rows.ready & self.rows.p.first)
        m.d.sync += due.eq(due + begins - sum_ends.any())
        m.d.comb += self.idle.eq((due == 0) & ~on_its_way & ~self.zeros.valid & ~self.beats.valid & ~self.rows.valid)
        return m

    def _counted(self, m: Module, name: str, bits: int, context: Value, following: Signal, en: Value) -> Signal:
        """A number for each context: returns that of ``context``, which becomes ``following`` where ``en`` is set."""
        m.submodules[name] = memory = Memory(shape=bits, depth=CONTEXTS, init=[])
        put, get = memory.write_port(), memory.read_port(domain="comb")
        number = Signal(bits, name=name)
        m.d.comb += [
            get.addr.eq(context),
            number.eq(get.data),
            put.addr.eq(Mux(self._swept, context, self._sweep)),
            put.data.eq(Mux(self._swept, following, 0)),
            put.en.eq(en | ~self._swept),
        ]
        return number

    def _ask(self, m: Module, reducer: Reducer, sum_ends: Signal) -> tuple[data.View, Signal]:
        """Rows to bursts; returns the row that is asked for, with ``row_taken``, and its context."""
        p = self.preset
        bus_bits = (4 * p.lanes - 1).bit_length()
        m.submodules.bases = bases = Memory(shape=ADDRESS_BITS, depth=p.max_tables, init=[])
        m.submodules.splitter = splitter = BurstSplitter(p.lanes, range(p.row_beats + 1), ID_BITS)
        wiring.connect(m, splitter.burst, wiring.flipped(self.burst))
        put, get = bases.write_port(), bases.read_port(domain="comb")
        m.d.comb += [
            put.en.eq(self.setting_valid & (self.setting.register == Operand.TABLE_BASE)),
            put.addr.eq(self.setting.table),
            put.data.eq(self.setting.value),
        ]
        # s1: the row; s2 and s3: how far from its table's beginning; then its address; s4: what is asked for next
        stages = [Signal(row_layout(p), name=f"s{n}", reset_less=True) for n in (1, 2, 3)]
        valid = [Signal(name=f"s{n}_valid") for n in (1, 2, 3)]
        known = data.StructLayout({"address": ADDRESS_BITS, "first": 1, "last": 1, "weight": 32, "vector": VECTOR_BITS})
        m.submodules.addresses = addresses = StreamQueue(known, 2)
        s4, s4_valid = Signal(known, reset_less=True), Signal()
        half, beats_bits = 16, len(self.row_beats)
        s2_low, s2_high = (Signal(half + beats_bits, name=f"s2_{name}", reset_less=True) for name in ("low", "high"))
        s2_base, s3_base = (Signal(ADDRESS_BITS, name=f"s{n}_base", reset_less=True) for n in (2, 3))
        s3_beats = Signal(32 + beats_bits, reset_less=True)
        moves, taken = Signal(), Signal()
        m.d.comb += [
            moves.eq(addresses.i.ready),
            addresses.i.valid.eq(valid[2]),
            addresses.i.p.address.eq(s3_base + (s3_beats << bus_bits)),
            *(
                getattr(addresses.i.p, name).eq(getattr(stages[2], name))
                for name in ("first", "last", "weight", "vector")
            ),
            addresses.o.ready.eq(~s4_valid | taken),
            self.rows.ready.eq(moves),
            get.addr.eq(stages[0].table),
        ]
        with m.If(moves):
            m.d.sync += [
                Cat(valid).eq(Cat(self.rows.valid, valid[:2])),
                stages[0].eq(self.rows.payload),
                *(after.eq(before) for before, after in pairwise(stages)),
                s2_low.eq(stages[0].row[:half] * self.row_beats),
                s2_high.eq(stages[0].row[half:] * self.row_beats),
                s2_base.eq(get.data),
                s3_beats.eq(s2_low + (s2_high << half)),
                s3_base.eq(s2_base),
            ]
        with m.If(addresses.o.ready):
            m.d.sync += [s4_valid.eq(addresses.o.valid), s4.eq(addresses.o.p)]
        # each bag is given to the next context that has room; its rows wait for that
        context, turn, same = (Signal(range(CONTEXTS), name=name) for name in ("context", "turn", "same_context"))
        turns, sames = Signal(CONTEXTS, init=1), Signal(CONTEXTS)  # the same, one-hot
        has_room, chosen, fits, turn_fits = Signal(CONTEXTS), Signal(CONTEXTS), Signal(), Signal()
        row = s4
        m.d.comb += [
            context.eq(Mux(row.first, turn, same)),
            chosen.eq(Mux(row.first, turns, sames)),
            fits.eq((chosen & has_room).any()),
            turn_fits.eq((turns & has_room).any()),
            taken.eq(s4_valid & fits & splitter.run.ready),
            splitter.run.valid.eq(s4_valid & fits),
            splitter.run.p.addr.eq(row.address),
            splitter.run.p.beats.eq(self.row_beats),
            splitter.run.p.id.eq(context),
            self.row_taken.eq(taken),
        ]
        with m.If(taken & row.first):
            m.d.sync += [same.eq(turn), sames.eq(turns)]
        with m.If((taken & row.first) | (s4_valid & row.first & ~turn_fits)):
            m.d.sync += [turn.eq(turn + 1), turns.eq(turns.rotate_left(1))]
        # rows are counted late: of the last three cycles none is in ``promised``
        taken_1, taken_2, gone = Signal(CONTEXTS), Signal(CONTEXTS), Signal(CONTEXTS)
        m.d.sync += [
            taken_1.eq(Mux(taken, chosen, 0)),
            taken_2.eq(taken_1),
            gone.eq(reducer.started),
        ]
        begun = Signal()
        m.d.sync += begun.eq(taken & row.first)
        most, most_bags = (1 << _ROOM_BITS) - _SPARE, (1 << _ROOM_BITS) - 8
        room_bits = range(-4 * (1 << beats_bits), most + 1)
        for_one, for_four = Signal(room_bits), Signal(room_bits)
        m.d.sync += [for_one.eq(most - self.row_beats), for_four.eq(most - (self.row_beats << 2))]
        for n in range(CONTEXTS):
            promised, bags = Signal(_ROOM_BITS + 1, name=f"promised_{n}"), Signal(_ROOM_BITS, name=f"bags_{n}")
            one, four, few = Signal(name=f"one_fits_{n}"), Signal(name=f"four_fit_{n}"), Signal(name=f"few_bags_{n}")
            more = Signal(range(p.row_beats + 1), name=f"more_{n}")
            less = Signal(range(p.row_beats + 1), name=f"less_{n}")
            m.d.comb += [
                more.eq(Mux(taken_1[n], self.row_beats, 0)),
                less.eq(Mux(gone[n], self.row_beats, 0)),
            ]
            m.d.sync += [
                promised.eq(promised + more - less),
                bags.eq(bags + (taken_1[n] & begun) - sum_ends[n]),
                one.eq(promised <= for_one),
                four.eq(promised <= for_four),
                few.eq(bags < most_bags),
                has_room[n].eq(self._swept & few & (four | (one & ~(taken & chosen[n]) & ~taken_1[n] & ~taken_2[n]))),
            ]
        return row, context

    def _come_back(self, m: Module, reducer: Reducer, row: data.View, context: Value) -> None:
        """Beats from memory, multiplied by the weights of their rows, to the reducer."""
        p = self.preset
        kept = data.StructLayout({"first": 1, "last": 1, "weight": 32, "vector": VECTOR_BITS})
        m.submodules.waiting = waiting = Memory(shape=kept, depth=CONTEXTS << _ROOM_BITS, init=[])
        put, get = waiting.write_port(), waiting.read_port()
        mine = self.back_id[: len(context)]
        comes, ends, last_column = Signal(), Signal(), Signal(range(p.row_beats))
        m.d.sync += last_column.eq(self.row_beats - 1)
        next_newest, next_oldest = Signal(_ROOM_BITS), Signal(_ROOM_BITS)
        next_column = Signal(range(p.row_beats))
        newest = self._counted(m, "newest_row", _ROOM_BITS, context, next_newest, self.row_taken)
        oldest = self._counted(m, "oldest_row", _ROOM_BITS, mine, next_oldest, comes & ends)
        column = self._counted(m, "column_of_row", len(next_column), mine, next_column, comes)
        m.d.comb += [
            next_newest.eq(newest + 1),
            next_oldest.eq(oldest + 1),
            next_column.eq(Mux(ends, 0, column + 1)),
            put.en.eq(self.row_taken),
            put.addr.eq(Cat(newest, context)),
            put.data.first.eq(row.first),
            put.data.last.eq(row.last),
            put.data.weight.eq(Mux(self.weighted, row.weight, _ONE)),
            put.data.vector.eq(row.vector),
            comes.eq(self.back_valid & (self.back_id < CONTEXTS)),
            ends.eq(column == last_column),
            get.addr.eq(Cat(oldest, mine)),
        ]
        # s1: what is known of the row is there; s2: to the multipliers
        beside = data.StructLayout({"context": len(context), "first": 1, "last": 1})
        s1_valid, s2_valid = Signal(), Signal()
        s1_context = Signal.like(context, name="s1_context")
        s1_data = Signal(32 * p.lanes, reset_less=True)
        s2_data, s2_weight = Signal(32 * p.lanes, reset_less=True), Signal(32, reset_less=True)
        s2_beside = Signal(beside, reset_less=True)
        m.d.sync += [
            s1_valid.eq(comes),
            s1_context.eq(mine),
            s1_data.eq(self.back.data),
            s2_valid.eq(s1_valid),
            s2_data.eq(s1_data),
            s2_weight.eq(get.data.weight),
            s2_beside.context.eq(s1_context),
            s2_beside.first.eq(get.data.first),
            s2_beside.last.eq(get.data.last),
            self.vector_of_back.eq(get.data.vector),
        ]
        multipliers = [Float32Multiplier(beside.size if lane == 0 else 0) for lane in range(p.lanes)]
        for lane, multiplier in enumerate(multipliers):
            m.submodules[f"multiplier_{lane}"] = multiplier
            m.d.comb += [
                multiplier.req.valid.eq(s2_valid),
                multiplier.req.p.a.eq(s2_data[32 * lane : 32 * lane + 32]),
                multiplier.req.p.b.eq(s2_weight),
                multiplier.rsp.ready.eq(1),
            ]
        m.d.comb += multipliers[0].req.p.beside.eq(s2_beside)
        out = data.View(beside, multipliers[0].rsp.p.beside)
        m.d.comb += [
            reducer.rows.valid.eq(multipliers[0].rsp.valid),
            reducer.rows.p.context.eq(out.context),
            reducer.rows.p.first.eq(out.first),
            reducer.rows.p.last.eq(out.last),
            reducer.rows.p.data.eq(Cat(multiplier.rsp.p.result for multiplier in multipliers)),
        ]

    def _give(self, m: Module, reducer: Reducer, row: data.View, context: Value, sum_ends: Signal) -> Value:
        """Sums and zeros to memory, in any order, each to its place; returns whether one is on its way."""
        p = self.preset
        bus_bits = (4 * p.lanes - 1).bit_length()
        m.submodules.vectors = vectors = Memory(shape=VECTOR_BITS, depth=CONTEXTS << _ROOM_BITS, init=[])
        put, get = vectors.write_port(), vectors.read_port()
        next_newest, next_oldest = Signal(_ROOM_BITS), Signal(_ROOM_BITS)
        begins = Signal()
        newest = self._counted(m, "newest_bag", _ROOM_BITS, context, next_newest, begins)
        m.d.comb += [
            begins.eq(self.row_taken & row.first),
            next_newest.eq(newest + 1),
            put.en.eq(begins),
            put.addr.eq(Cat(newest, context)),
            put.data.eq(row.vector),
        ]

        # a beat of a sum, or of a bag without rows
        zeros, sum_, sum_valid = self.zeros, Signal(reducer.sums.payload.shape(), reset_less=True), Signal()
        column, last_column = Signal(range(p.row_beats)), Signal(range(p.row_beats))
        within_sum, within_zeros, sum_was_last = Signal(), Signal(), Signal()
        takes_sum, takes_zero, sum_moves, ends, moves = Signal(), Signal(), Signal(), Signal(), Signal()
        zero_first, sum_over = Signal(), Signal()
        m.d.sync += last_column.eq(self.row_beats - 1)
        mine = sum_.context
        oldest = self._counted(m, "oldest_bag", _ROOM_BITS, mine, next_oldest, sum_over)
        m.d.comb += [
            sum_moves.eq(~sum_valid | takes_sum),
            reducer.sums.ready.eq(sum_moves),
            zero_first.eq(zeros.valid & (sum_was_last | ~sum_valid)),
            takes_zero.eq(moves & zeros.valid & (within_zeros | (~within_sum & zero_first))),
            takes_sum.eq(moves & sum_valid & ~within_zeros & (within_sum | ~zero_first)),
            ends.eq(column == last_column),
            zeros.ready.eq(takes_zero & ends),
            sum_over.eq(takes_sum & ends),
            next_oldest.eq(oldest + 1),
            get.addr.eq(Cat(oldest, mine)),
            get.en.eq(moves),
        ]
        with m.If(sum_moves):
            m.d.sync += [sum_valid.eq(reducer.sums.valid), sum_.eq(reducer.sums.p)]
        takes = takes_sum | takes_zero
        with m.If(takes):
            m.d.sync += [
                column.eq(Mux(ends, 0, column + 1)),
                within_sum.eq(takes_sum & ~ends),
                within_zeros.eq(takes_zero & ~ends),
                sum_was_last.eq(takes_sum),
            ]
        m.d.sync += sum_ends.eq(Mux(sum_over, 1 << mine, 0))
        m.d.comb += self.bag_ends.eq(takes & ends)
        # s1: where the sum goes is there; s2: where the beat goes; then its address
        s1_valid, s1_zero, s1_ends, s1_begins, s2_moves = Signal(), Signal(), Signal(), Signal(), Signal()
        s1_data, s1_vector = Signal(32 * p.lanes, reset_less=True), Signal(VECTOR_BITS, reset_less=True)
        s2_valid, s2_ends, s3_moves = Signal(), Signal(), Signal()
        s2_data, s2_place = Signal(32 * p.lanes, reset_less=True), Signal(VECTOR_BITS, reset_less=True)
        m.d.comb += [
            moves.eq(~s1_valid | s2_moves),
            s2_moves.eq(~s2_valid | s3_moves),
            s3_moves.eq(~self.beats.valid | self.beats.ready),
        ]
        with m.If(moves):
            m.d.sync += [
                s1_valid.eq(takes),
                s1_zero.eq(takes_zero),
                s1_ends.eq(ends),
                s1_begins.eq(column == 0),
                s1_data.eq(Mux(takes_zero, 0, sum_.data)),
                s1_vector.eq(zeros.p.vector),
            ]
        with m.If(s2_moves):
            m.d.sync += [s2_valid.eq(s1_valid), s2_ends.eq(s1_ends), s2_data.eq(s1_data)]
            with m.If(s1_valid):
                m.d.sync += s2_place.eq(Mux(s1_begins, Mux(s1_zero, s1_vector, get.data), s2_place + 1))
        address = Signal(ADDRESS_BITS)
        m.d.comb += address.eq(self.address + (s2_place << bus_bits))
        with m.If(s3_moves):
            m.d.sync += [
                self.beats.valid.eq(s2_valid),
                self.beats.p.addr.eq(address),
                self.beats.p.data.eq(s2_data),
                self.beats.p.strb.eq(~0),
                self.beats.p.last.eq(s2_ends | ends_burst(address, p.lanes)),
            ]
        return sum_valid | s1_valid | s2_valid
