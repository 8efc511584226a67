"""The data dispatcher: walks through a batch in memory and hands it on, chunk after chunk, far ahead of who takes it.

A batch's ids lie table after table, in it sample after sample. LEARN's order goes block after block of samples and in a
block table after table. So what is read is many short runs: of each table the bags of one block. Where each bag begins
is either known, if all have as many ids, or read ahead of the ids.
"""

from __future__ import annotations

from amaranth.hdl import Array, Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from hotline.contract import Operand, Preset, ReadSource
from hotline_hdl.fetch import ADDRESS_BITS, WordFetcher, burst_layout, return_layout
from hotline_hdl.memory_port import ID_BITS
from hotline_hdl.queue import StreamQueue

__all__ = ["BatchWalker", "FETCHED", "LOOKUP_BITS", "chunk_layout", "operand_layout", "setting_layout"]

LOOKUP_BITS = 32
"""Of a number of lookups of a batch."""
RUN_BITS = 22
"""Of the number of lookups of one table in one block."""
_PLANNED = 32
_PLACES = 128
FETCHED = ("offsets", "ids", "slots", "weights")
"""What is read, as named in :class:`hotline.contract.ReadSource`."""


def operand_layout(preset: Preset) -> data.StructLayout:
    """What an operation works on: the operand registers of the contract that there is one of."""
    p = preset
    addresses = ("ids", "offsets", "slots", "weights", "popular", "rest", "vectors", "entries")
    return data.StructLayout(
        dict.fromkeys(addresses, ADDRESS_BITS)
        | {
            "samples": p.sample_bits + 1,
            "tables": p.table_bits + 1,
            "bag_length": 16,
            "lookups": LOOKUP_BITS,
            "dim": p.max_dim.bit_length(),
            "weighted": 1,
            "rest_count": p.sample_bits + 1,
        }
    )


def setting_layout(preset: Preset) -> data.StructLayout:
    """Something about a table: ``register`` of :class:`hotline.contract.Operand`, ``table``, ``value``."""
    return data.StructLayout({"register": 8, "table": preset.table_bits, "value": 64})


def chunk_layout(preset: Preset) -> data.StructLayout:
    """Lookups of one table in one block, at most ``chunk``.

    ``table``; ``rows``: how many it has; ``hot``, ``fixed``: wholly hot, and then its first slot; ``block``; ``start``:
    place of the first lookup in the batch; ``count``; ``offset``: of each its sample in the block; ``row``, ``slot``,
    ``weight`` of each, the last two for GATHER alone; ``run_ends``: the table has no more in this block; ``ends``: the
    batch has no more.
    """
    p = preset
    return data.StructLayout(
        {
            "table": p.table_bits,
            "rows": 32,
            "hot": 1,
            "fixed": 32,
            "block": p.sample_bits - p.chunk_bits,
            "start": LOOKUP_BITS,
            "count": p.chunk_bits + 1,
            "offset": p.chunk * p.chunk_bits,
            "run_ends": 1,
            "ends": 1,
            "row": 32 * p.chunk,
            "slot": 32 * p.chunk,
            "weight": 32 * p.chunk,
        }
    )


class BatchWalker(wiring.Component):
    """Reads a batch, and gives its lookups in the contract's order, a chunk at a time.

    Parameters
    ----------
    preset : :class:`hotline.contract.Preset`
        Sizes.

    Attributes
    ----------
    start : In(1)
        Begin with the batch of ``operands``, which stay as they are until ``done``.
    gather : In(1)
        Slots and, if ``weighted``, weights are read too, and wholly hot tables have no lookups.
    operands : In(:func:`operand_layout`)
    setting_valid, setting : In
        Rows, fixed slots of a table; taken at once, not while a batch is under way.
    chunks : Out(stream of :func:`chunk_layout`)
        For each block, for each table, one chunk at least, if an empty one; an empty batch is one empty chunk.
    done : Out(1)
        All of the batch has been handed on.
    bad_offsets, bad_table, bad_sample : Out
        Offsets of a block fall, or lead beyond the batch's lookups or more than ``2**RUN_BITS`` lookups far; the walk
        has stopped. Table, and the block's first sample.
    burst_offsets, burst_ids, burst_slots, burst_weights : Out(stream)
        What is asked of memory.
    back_valid, back_id, back : In
        What memory gives back, to whomever.

    Bags of one length: a chunk every other cycle, or one a cycle if a run has several; a beat a cycle of ids.
    """

    def __init__(self, preset: Preset) -> None:
        self.preset = p = preset
        super().__init__(
            {
                "start": In(1),
                "gather": In(1),
                "operands": In(operand_layout(p)),
                "setting_valid": In(1),
                "setting": In(setting_layout(p)),
                "chunks": Out(stream.Signature(chunk_layout(p))),
                "done": Out(1),
                "bad_offsets": Out(1),
                "bad_table": Out(p.table_bits),
                "bad_sample": Out(p.sample_bits + 1),
                "back_valid": In(1),
                "back_id": In(ID_BITS),
                "back": In(return_layout(p.lanes)),
            }
            | {f"burst_{name}": Out(stream.Signature(burst_layout(ID_BITS))) for name in FETCHED}
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.preset
        words = {"offsets": 2 * p.chunk + 2}
        self.fetchers = {
            name: WordFetcher(words.get(name, p.chunk), p.lanes, ReadSource[name.upper()], ID_BITS, _PLACES)
            for name in FETCHED
        }
        for name, fetcher in self.fetchers.items():
            m.submodules[name] = fetcher
            wiring.connect(m, fetcher.burst, wiring.flipped(getattr(self, f"burst_{name}")))
            m.d.comb += [
                fetcher.beat_valid.eq(self.back_valid & (self.back_id == fetcher.number)),
                fetcher.beat.eq(self.back),
            ]
        about = self._tables(m)
        plan = self._plan_layout()
        m.submodules.plans = plans = StreamQueue(plan, _PLANNED)
        self._ask_offsets(m)
        self._walk(m, about, plans)
        self._join(m, plans)
        return m

    def _tables(self, m: Module) -> tuple[Value, Value]:
        """Memory of what is known about tables; returns the address, and what is there."""
        p = self.preset
        kept = data.StructLayout({"rows": 32, "fixed": 32, "hot": 1})
        m.submodules.rows = rows = Memory(shape=32, depth=p.max_tables, init=[])
        m.submodules.fixed = fixed = Memory(shape=33, depth=p.max_tables, init=[])
        table, about = Signal(p.table_bits), Signal(kept)
        for memory, register in ((rows, Operand.TABLE_ROWS), (fixed, Operand.TABLE_FIXED)):
            put = memory.write_port()
            m.d.comb += [
                put.en.eq(self.setting_valid & (self.setting.register == register)),
                put.addr.eq(self.setting.table),
                put.data.eq(self.setting.value),
            ]
        get_rows, get_fixed = rows.read_port(domain="comb"), fixed.read_port(domain="comb")
        m.d.comb += [
            get_rows.addr.eq(table),
            get_fixed.addr.eq(table),
            about.eq(Cat(get_rows.data, get_fixed.data)),
        ]
        return table, about

    def _plan_layout(self) -> data.StructLayout:
        """What is known of a chunk before its lookups have been read."""
        members = chunk_layout(self.preset).members
        return data.StructLayout({name: members[name] for name in members if name not in ("row", "slot", "weight")})

    def _ask_offsets(self, m: Module) -> None:
        """Offsets of block after block, table after table, as far ahead as there is room."""
        p, o = self.preset, self.operands
        asking, table = Signal(), Signal(p.table_bits + 1)
        first = Signal(p.sample_bits + 1)  # sample of the block
        index = Signal(LOOKUP_BITS)  # bag of that sample and the table
        left = Signal(p.sample_bits + 1)
        asked = self.fetchers["offsets"].req
        m.d.comb += [
            left.eq(o.samples - first),
            asked.valid.eq(asking),
            asked.p.address.eq(o.offsets + (index << 3)),
            asked.p.count.eq((Mux(left < p.chunk, left, p.chunk) + 1) << 1),
        ]
        with m.If(self.start):
            m.d.sync += [asking.eq((o.bag_length == 0) & (o.samples != 0)), table.eq(1), first.eq(0), index.eq(0)]
        with m.Elif(self.bad_offsets):
            m.d.sync += asking.eq(0)
        with m.Elif(asked.valid & asked.ready):
            m.d.sync += [table.eq(table + 1), index.eq(index + o.samples)]
            with m.If(table == o.tables):
                m.d.sync += [
                    table.eq(1),
                    first.eq(first + p.chunk),
                    index.eq(first + p.chunk),
                    asking.eq(left > p.chunk),
                ]

    def _walk(self, m: Module, about: tuple[Value, Value], plans: StreamQueue) -> None:
        p, o = self.preset, self.operands
        table_address, known = about
        kept = data.View(data.StructLayout({"rows": 32, "fixed": 32, "hot": 1}), known)
        count_bits, samples = p.chunk_bits + 1, range(p.chunk)
        offsets = self.fetchers["offsets"].rsp

        table, first = Signal(p.table_bits + 1), Signal(p.sample_bits + 1)
        left, here = Signal(p.sample_bits + 1), Signal(count_bits)  # samples from here on; of them in this block
        last_table, last_block = Signal(), Signal()
        m.d.comb += [
            table_address.eq(table),
            left.eq(o.samples - first),
            here.eq(Mux(left < p.chunk, left, p.chunk)),
            last_table.eq(table + 1 == o.tables),
            last_block.eq(left <= p.chunk),
        ]
        # bags of one length: where each bag of a block ends, counted from the run's beginning
        same_ends = [Signal(RUN_BITS, name=f"same_end_{n}", reset_less=True) for n in samples]
        end, counted = Signal(RUN_BITS), Signal(range(p.chunk + 1))
        table_stride = Signal(LOOKUP_BITS)
        same_start, same_block = Signal(LOOKUP_BITS), Signal(LOOKUP_BITS)

        # the run: where it begins, lookups left, and for each bag how many of these lie in it and before it
        place, run_left = Signal(LOOKUP_BITS), Signal(RUN_BITS)
        ends = [Signal(RUN_BITS, name=f"end_{n}", reset_less=True) for n in samples]
        words = [Signal(64, name=f"offset_{n}", reset_less=True) for n in range(p.chunk + 1)]
        run_ends, wrong = Signal(), Signal()
        s1_valid, s1_moves, handed = Signal(), Signal(), Signal()
        free = ~s1_valid | s1_moves
        m.d.comb += run_ends.eq(run_left <= p.chunk)

        with m.FSM(name="walk"):
            with m.State("idle"), m.If(self.start):
                m.next = "prepare"
                m.d.sync += [
                    table.eq(0),
                    first.eq(0),
                    end.eq(o.bag_length),
                    counted.eq(0),
                    same_start.eq(0),
                    same_block.eq(0),
                    run_left.eq(0),
                ]
            with m.State("prepare"):
                # ends of 1, 2, 3 ... bags; then the stride from table to table, known by now
                m.d.sync += [end.eq(end + o.bag_length), counted.eq(counted + 1)]
                for n in samples:
                    with m.If(counted == n):
                        m.d.sync += same_ends[n].eq(end)
                with m.If(counted == p.chunk - 1):
                    m.next = "empty"
                    with m.If(o.samples != 0):
                        m.next = "run"
            with m.State("run"):
                with m.If(o.bag_length != 0):
                    m.d.sync += [
                        place.eq(same_start),
                        run_left.eq(Mux(self.gather & kept.hot, 0, Array(same_ends)[(here - 1)[: p.chunk_bits or 1]])),
                        *(mine.eq(same) for mine, same in zip(ends, same_ends, strict=True)),
                    ]
                    m.next = "hand_on"
                with m.Else():
                    m.d.comb += offsets.ready.eq(1)
                    m.d.sync += [word.eq(offsets.p.words[64 * n : 64 * n + 64]) for n, word in enumerate(words)]
                    with m.If(offsets.valid):
                        m.next = "measure"
            with m.State("measure"):
                lengths = [(words[n + 1] - words[0])[:RUN_BITS] for n in samples]
                total = Array([words[0], *words[1:]])[here]
                m.d.sync += [
                    place.eq(words[0]),
                    run_left.eq(Mux(self.gather & kept.hot, 0, (total - words[0])[:RUN_BITS])),
                    *(
                        mine.eq(Mux(n < here, length, ~0))
                        for n, (mine, length) in enumerate(zip(ends, lengths, strict=True))
                    ),
                    wrong.eq(self._is_wrong(words, total, here)),
                ]
                m.next = "check"
            with m.State("check"):
                m.next = "hand_on"
                with m.If(wrong):
                    m.next = "stopped"
            with m.State("hand_on"), m.If(free):
                m.d.comb += handed.eq(1)
                m.d.sync += [
                    place.eq(place + p.chunk),
                    run_left.eq(run_left - p.chunk),
                    *(mine.eq(Mux(mine > p.chunk, mine - p.chunk, 0)) for mine in ends),
                ]
                with m.If(run_ends):
                    m.next = "run"
                    m.d.sync += [table.eq(table + 1), same_start.eq(same_start + table_stride)]
                    with m.If(last_table):
                        m.d.sync += [
                            table.eq(0),
                            first.eq(first + p.chunk),
                            same_start.eq(same_block + same_ends[-1]),
                            same_block.eq(same_block + same_ends[-1]),
                        ]
                        with m.If(last_block):
                            m.next = "idle"
            with m.State("empty"), m.If(free):
                m.d.comb += handed.eq(1)
                m.next = "idle"
            with m.State("stopped"):
                m.d.comb += self.bad_offsets.eq(1)

        m.d.sync += table_stride.eq(o.samples * o.bag_length)

        # what was handed on: a cycle of its own to find the samples of the lookups
        plan = plans.i.p
        s1 = Signal(plans.i.payload.shape(), reset_less=True)
        s1_ends = [Signal(count_bits, name=f"s1_end_{n}", reset_less=True) for n in samples]
        with m.If(free):
            m.d.sync += [
                s1_valid.eq(handed),
                s1.table.eq(table),
                s1.rows.eq(kept.rows),
                s1.hot.eq(kept.hot),
                s1.fixed.eq(kept.fixed),
                s1.block.eq(first >> p.chunk_bits),
                s1.start.eq(place),
                s1.count.eq(Mux(run_ends, run_left, p.chunk)),
                s1.run_ends.eq(run_ends),
                s1.ends.eq((run_ends & last_table & last_block) | (o.samples == 0)),
                *(mine.eq(Mux(length > p.chunk, p.chunk, length)) for mine, length in zip(s1_ends, ends, strict=True)),
            ]
        found = [_how_many([mine <= k for mine in s1_ends[:-1]]) for k in samples]
        m.d.comb += [
            plan.eq(s1),
            plan.offset.eq(Cat(sample[: p.chunk_bits] for sample in found)),
        ]
        # a chunk is planned when its lookups can be asked for
        used = {"ids": Const(1, 1), "slots": self.gather, "weights": self.gather & o.weighted}
        asked = {name: self.fetchers[name].req for name in used}
        open_ = Signal()
        m.d.comb += [
            open_.eq(plans.i.ready & Cat(request.ready | ~used[name] for name, request in asked.items()).all()),
            s1_moves.eq(open_),
            plans.i.valid.eq(s1_valid & open_),
        ]
        for name, request in asked.items():
            m.d.comb += [
                request.valid.eq(s1_valid & open_ & used[name] & (s1.count != 0)),
                request.p.address.eq(getattr(o, name) + (s1.start << 2)),
                request.p.count.eq(s1.count),
            ]
        walking = Signal()
        with m.If(self.start):
            m.d.sync += walking.eq(1)
        with m.Elif(self.chunks.valid & self.chunks.ready & self.chunks.p.ends):
            m.d.sync += walking.eq(0)
        m.d.comb += [self.done.eq(~walking), self.bad_table.eq(table), self.bad_sample.eq(first)]

    def _is_wrong(self, words: list[Signal], total: Value, here: Value) -> Value:
        """Whether offsets fall, or lead too far."""
        falls = Cat((words[n + 1] < words[n]) & (here > n) for n in range(self.preset.chunk)).any()
        return falls | (total > self.operands.lookups) | ((total - words[0])[RUN_BITS:64] != 0)

    def _join(self, m: Module, plans: StreamQueue) -> None:
        """Plans and what was read for them."""
        o, out, plan = self.operands, self.chunks, plans.o
        ids, slots, weights = (self.fetchers[name].rsp for name in ("ids", "slots", "weights"))
        some, there = Signal(), Signal()
        m.d.comb += [
            some.eq(plan.p.count != 0),
            there.eq(ids.valid & (~self.gather | (slots.valid & (weights.valid | ~o.weighted)))),
            out.valid.eq(plan.valid & (there | ~some)),
            *(getattr(out.p, name).eq(getattr(plan.p, name)) for name in self._plan_layout().members),
            out.p.row.eq(ids.p.words),
            out.p.slot.eq(slots.p.words),
            out.p.weight.eq(weights.p.words),
            plan.ready.eq(out.valid & out.ready),
            ids.ready.eq(plan.ready & some),
            slots.ready.eq(plan.ready & some & self.gather),
            weights.ready.eq(plan.ready & some & self.gather & o.weighted),
        ]


def _how_many(bits: list[Value]) -> Value:
    values = bits
    while len(values) > 1:
        paired = [a + b for a, b in zip(values[::2], values[1::2], strict=False)]
        values = paired + ([values[-1]] if len(values) % 2 else [])
    return values[0]
