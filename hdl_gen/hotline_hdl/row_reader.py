"""The gather unit: reads rows of embedding tables, many at a time and in whatever order memory gives them, and adds
them up bag by bag.

Each bag is given to one of the reducer's contexts, and its rows are read with the context's number as their AXI id. AXI
keeps the order of reads of one id and no other, which is just what a sum in the order of its bag needs. A row is asked
for only when its context has room for it, so what comes back never waits.
"""

from __future__ import annotations

from amaranth.hdl import Array, Cat, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from hotline.contract import CONTEXTS, Operand, Preset
from hotline_hdl.bag_cutter import VECTOR_BITS, row_layout
from hotline_hdl.fetch import ADDRESS_BITS, BurstSplitter, burst_layout, return_layout
from hotline_hdl.float32 import Float32Multiplier
from hotline_hdl.memory_port import ID_BITS
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
        # s1: the row; s2: how far from its table's beginning; s3: its address
        stages = [Signal(row_layout(p), name=f"s{n}", reset_less=True) for n in (1, 2, 3)]
        valid = [Signal(name=f"s{n}_valid") for n in (1, 2, 3)]
        product_bits = 32 + p.row_beats.bit_length()
        s2_beats, s3_address = Signal(product_bits, reset_less=True), Signal(ADDRESS_BITS, reset_less=True)
        s2_base = Signal(ADDRESS_BITS, reset_less=True)
        moves, taken = Signal(), Signal()
        m.d.comb += [
            moves.eq(~valid[2] | taken),
            self.rows.ready.eq(moves),
            get.addr.eq(stages[0].table),
        ]
        with m.If(moves):
            m.d.sync += [
                Cat(valid).eq(Cat(self.rows.valid, valid[:2])),
                stages[0].eq(self.rows.payload),
                stages[1].eq(stages[0]),
                stages[2].eq(stages[1]),
                s2_beats.eq(stages[0].row * self.row_beats),
                s2_base.eq(get.data),
                s3_address.eq(s2_base + (s2_beats << bus_bits)),
            ]
        # each bag is given to the next context that has room; its rows wait for that
        context, turn, same = (Signal(range(CONTEXTS), name=name) for name in ("context", "turn", "same_context"))
        has_room = Array(Signal(name=f"has_room_{n}") for n in range(CONTEXTS))
        row = stages[2]
        m.d.comb += [
            context.eq(Mux(row.first, turn, same)),
            taken.eq(valid[2] & has_room[context] & splitter.run.ready),
            splitter.run.valid.eq(valid[2] & has_room[context]),
            splitter.run.p.addr.eq(s3_address),
            splitter.run.p.beats.eq(self.row_beats),
            splitter.run.p.id.eq(context),
            self.row_taken.eq(taken),
        ]
        with m.If(taken & row.first):
            m.d.sync += same.eq(turn)
        with m.If((taken & row.first) | (valid[2] & row.first & ~has_room[turn])):
            m.d.sync += turn.eq(turn + 1)
        most, most_bags = (1 << _ROOM_BITS) - _SPARE, (1 << _ROOM_BITS) - 2
        for n in range(CONTEXTS):
            promised, bags = Signal(_ROOM_BITS + 1, name=f"promised_{n}"), Signal(_ROOM_BITS, name=f"bags_{n}")
            more = Signal(range(p.row_beats + 1), name=f"more_{n}")
            less = Signal(range(p.row_beats + 1), name=f"less_{n}")
            mine = taken & (context == n)
            m.d.comb += [
                more.eq(Mux(mine, self.row_beats, 0)),
                less.eq(Mux(reducer.started[n], self.row_beats, 0)),
            ]
            m.d.sync += [
                promised.eq(promised + more - less),
                bags.eq(bags + (mine & row.first) - sum_ends[n]),
                # another row beside the one that may be promised in this cycle
                has_room[n].eq((promised + more + self.row_beats <= most) & (bags < most_bags)),
            ]
        return row, context

    def _come_back(self, m: Module, reducer: Reducer, row: data.View, context: Value) -> None:
        """Beats from memory, multiplied by the weights of their rows, to the reducer."""
        p = self.preset
        kept = data.StructLayout({"first": 1, "last": 1, "weight": 32, "vector": VECTOR_BITS})
        m.submodules.waiting = waiting = Memory(shape=kept, depth=CONTEXTS << _ROOM_BITS, init=[])
        put, get = waiting.write_port(), waiting.read_port()
        newest = Array(Signal(_ROOM_BITS, name=f"newest_row_{n}") for n in range(CONTEXTS))
        oldest = Array(Signal(_ROOM_BITS, name=f"oldest_row_{n}") for n in range(CONTEXTS))
        columns = Array(Signal(range(p.row_beats), name=f"column_{n}") for n in range(CONTEXTS))
        mine = self.back_id[: len(context)]
        comes, ends = Signal(), Signal()
        m.d.comb += [
            put.en.eq(self.row_taken),
            put.addr.eq(Cat(newest[context], context)),
            put.data.first.eq(row.first),
            put.data.last.eq(row.last),
            put.data.weight.eq(Mux(self.weighted, row.weight, _ONE)),
            put.data.vector.eq(row.vector),
            comes.eq(self.back_valid & (self.back_id < CONTEXTS)),
            ends.eq(columns[mine] == self.row_beats - 1),
            get.addr.eq(Cat(oldest[mine], mine)),
        ]
        with m.If(self.row_taken):
            m.d.sync += newest[context].eq(newest[context] + 1)
        with m.If(comes):
            m.d.sync += columns[mine].eq(Mux(ends, 0, columns[mine] + 1))
            with m.If(ends):
                m.d.sync += oldest[mine].eq(oldest[mine] + 1)
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
        newest = Array(Signal(_ROOM_BITS, name=f"newest_bag_{n}") for n in range(CONTEXTS))
        oldest = Array(Signal(_ROOM_BITS, name=f"oldest_bag_{n}") for n in range(CONTEXTS))
        begins = Signal()
        m.d.comb += [
            begins.eq(self.row_taken & row.first),
            put.en.eq(begins),
            put.addr.eq(Cat(newest[context], context)),
            put.data.eq(row.vector),
        ]
        with m.If(begins):
            m.d.sync += newest[context].eq(newest[context] + 1)

        sums, zeros = reducer.sums, self.zeros
        column = Signal(range(p.row_beats))
        within_sum, within_zeros, sum_was_last = Signal(), Signal(), Signal()
        takes_sum, takes_zero, ends, moves = Signal(), Signal(), Signal(), Signal()
        zero_first = zeros.valid & (sum_was_last | ~sums.valid)
        mine = sums.p.context
        m.d.comb += [
            takes_zero.eq(moves & zeros.valid & (within_zeros | (~within_sum & zero_first))),
            takes_sum.eq(moves & sums.valid & ~within_zeros & (within_sum | ~zero_first)),
            ends.eq(column == self.row_beats - 1),
            sums.ready.eq(takes_sum),
            zeros.ready.eq(takes_zero & ends),
            get.addr.eq(Cat(oldest[mine], mine)),
            get.en.eq(moves),
        ]
        takes = takes_sum | takes_zero
        with m.If(takes):
            m.d.sync += [
                column.eq(Mux(ends, 0, column + 1)),
                within_sum.eq(takes_sum & ~ends),
                within_zeros.eq(takes_zero & ~ends),
                sum_was_last.eq(takes_sum),
            ]
        with m.If(takes_sum & ends):
            m.d.sync += oldest[mine].eq(oldest[mine] + 1)
            m.d.comb += sum_ends.bit_select(mine, 1).eq(1)
        m.d.comb += self.bag_ends.eq(takes & ends)
        # s1: where the sum goes is there; s2: its address
        s1_valid, s1_zero, s1_ends, s2_moves = Signal(), Signal(), Signal(), Signal()
        s1_data = Signal(32 * p.lanes, reset_less=True)
        s1_vector, s1_column = Signal(VECTOR_BITS, reset_less=True), Signal.like(column, name="s1_column")
        m.d.comb += [moves.eq(~s1_valid | s2_moves), s2_moves.eq(~self.beats.valid | self.beats.ready)]
        with m.If(moves):
            m.d.sync += [
                s1_valid.eq(takes),
                s1_zero.eq(takes_zero),
                s1_ends.eq(ends),
                s1_data.eq(Mux(takes_zero, 0, sums.p.data)),
                s1_vector.eq(zeros.p.vector),
                s1_column.eq(column),
            ]
        address = Signal(ADDRESS_BITS)
        m.d.comb += address.eq(self.address + ((Mux(s1_zero, s1_vector, get.data) + s1_column) << bus_bits))
        with m.If(s2_moves):
            m.d.sync += [
                self.beats.valid.eq(s1_valid),
                self.beats.p.addr.eq(address),
                self.beats.p.data.eq(s1_data),
                self.beats.p.strb.eq(~0),
                self.beats.p.last.eq(s1_ends | ends_burst(address, p.lanes)),
            ]
        return s1_valid
