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
_KNOWN = data.StructLayout({"rows": 32, "fixed": 32, "hot": 1})
"""What is known of a table."""
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

    A chunk every other cycle; a beat a cycle of ids. ``valid`` of chunks and bursts are registers, chunks come straight
    from memories that registers address.
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
        back = Signal(self.back.shape(), reset_less=True)
        m.d.sync += back.eq(self.back)
        for name, fetcher in self.fetchers.items():
            m.submodules[name] = fetcher
            wiring.connect(m, fetcher.burst, wiring.flipped(getattr(self, f"burst_{name}")))
            comes = Signal(name=f"{name}_come")
            m.d.sync += comes.eq(self.back_valid & (self.back_id == fetcher.number))
            m.d.comb += [fetcher.beat_valid.eq(comes), fetcher.beat.eq(back)]
        m.submodules.plans = plans = StreamQueue(self._plan_layout(), _PLANNED)
        last = self._last_block(m)
        self._ask_offsets(m, last)
        self._walk(m, last, plans)
        self._join(m, plans)
        return m

    def _tables(self, m: Module) -> tuple[Value, Value]:
        """Memory of what is known about tables; returns the address, and what is there in the cycle after it."""
        p = self.preset
        m.submodules.rows = rows = Memory(shape=32, depth=p.max_tables, init=[])
        m.submodules.fixed = fixed = Memory(shape=33, depth=p.max_tables, init=[])
        table, known = Signal(p.table_bits), Signal(_KNOWN)
        for memory, register in ((rows, Operand.TABLE_ROWS), (fixed, Operand.TABLE_FIXED)):
            put = memory.write_port()
            m.d.comb += [
                put.en.eq(self.setting_valid & (self.setting.register == register)),
                put.addr.eq(self.setting.table),
                put.data.eq(self.setting.value),
            ]
        get_rows, get_fixed = rows.read_port(), fixed.read_port()
        m.d.comb += [
            get_rows.addr.eq(table),
            get_fixed.addr.eq(table),
            known.eq(Cat(get_rows.data, get_fixed.data)),
        ]
        return table, known

    def _last_block(self, m: Module) -> data.View:
        """The last block: how many samples it has, and which; known from the second cycle after ``start`` on."""
        p = self.preset
        last = Signal(data.StructLayout({"samples": p.chunk_bits + 1, "within": p.chunk}), name="last", reset_less=True)
        less_one = (self.operands.samples - 1)[: p.chunk_bits]
        m.d.sync += [last.samples.eq(less_one + 1), last.within.eq(Cat(1, *(n <= less_one for n in range(1, p.chunk))))]
        return last

    def _plan_layout(self) -> data.StructLayout:
        """What is known of a chunk before its lookups have been read."""
        members = chunk_layout(self.preset).members
        return data.StructLayout({name: members[name] for name in members if name not in ("row", "slot", "weight")})

    def _ask_offsets(self, m: Module, last: data.View) -> None:
        """Offsets of block after block, table after table, as far ahead as there is room."""
        p, o = self.preset, self.operands
        begins, asking, table = Signal(), Signal(), Signal(p.table_bits + 1)
        first = Signal(p.sample_bits + 1)  # sample of the next block
        index = Signal(LOOKUP_BITS)  # bag of the block's first sample and the table
        left, in_last = Signal(p.sample_bits + 1), Signal()
        asked = self.fetchers["offsets"].req
        m.d.comb += [
            asked.valid.eq(asking),
            asked.p.address.eq(o.offsets + (index << 3)),
            asked.p.count.eq((Mux(in_last, last.samples, p.chunk) + 1) << 1),
        ]
        m.d.sync += begins.eq(self.start)
        with m.If(begins):
            m.d.sync += [
                asking.eq((o.bag_length == 0) & (o.samples != 0)),
                table.eq(1),
                first.eq(p.chunk),
                index.eq(0),
                left.eq(o.samples),
                in_last.eq(o.samples <= p.chunk),
            ]
        with m.Elif(self.bad_offsets):
            m.d.sync += asking.eq(0)
        with m.Elif(asked.valid & asked.ready):
            m.d.sync += [table.eq(table + 1), index.eq(index + o.samples)]
            with m.If(table == o.tables):
                m.d.sync += [
                    table.eq(1),
                    first.eq(first + p.chunk),
                    index.eq(first),
                    asking.eq(~in_last),
                    left.eq(left - p.chunk),
                    in_last.eq(left <= 2 * p.chunk),
                ]

    def _walk(self, m: Module, last: data.View, plans: StreamQueue) -> None:
        p, o = self.preset, self.operands
        count_bits, samples = p.chunk_bits + 1, range(p.chunk)
        offsets = self.fetchers["offsets"].rsp

        # the table, and the one after it, of which is read in time what there is to know
        table, known = Signal(p.table_bits), Signal(_KNOWN, reset_less=True)
        ahead, known_ahead = self._tables(m)
        last_table, last_number, ahead_is_last = Signal(), Signal(p.table_bits), Signal()
        m.d.sync += [last_number.eq(o.tables - 1), ahead_is_last.eq(ahead == last_number)]
        # the block: its first sample, samples from there on, and how many of them it has
        first, left, last_block = Signal(p.sample_bits + 1), Signal(p.sample_bits + 1), Signal()
        here, within, no_samples = Signal(count_bits), Signal(p.chunk), Signal()
        m.d.comb += [
            here.eq(Mux(last_block, last.samples, p.chunk)),
            within.eq(Mux(last_block, last.within, ~0)),
        ]
        one_length = Signal()
        m.d.sync += [no_samples.eq(o.samples == 0), one_length.eq(o.bag_length != 0)]
        # where each bag of a run ends, counted from its beginning; bags of one length: the same for all runs
        same_ends = [Signal(RUN_BITS, name=f"same_end_{n}", reset_less=True) for n in samples]
        end, counted = Signal(RUN_BITS), Signal(range(p.chunk + 1))
        table_stride, whole_block = Signal(LOOKUP_BITS), same_ends[-1]
        same_start, same_block, next_block = (
            Signal(LOOKUP_BITS, name=name) for name in ("same_start", "same_block", "next_block")
        )
        m.d.comb += next_block.eq(same_block + whole_block)
        in_last_block, whole_is_short, last_is_short = Signal(RUN_BITS), Signal(), Signal()
        m.d.sync += [
            in_last_block.eq(Array(same_ends)[(last.samples - 1)[: p.chunk_bits]]),
            whole_is_short.eq(whole_block <= p.chunk),
            last_is_short.eq(in_last_block <= p.chunk),
        ]

        # the run: where it begins, lookups left, and for each bag how many of these lie in it and before it
        place, run_left = Signal(LOOKUP_BITS), Signal(RUN_BITS)
        ends = [Signal(RUN_BITS, name=f"end_{n}", reset_less=True) for n in samples]
        loads = [mine.eq(same) for mine, same in zip(ends, same_ends, strict=True)]
        total, falls, wrong = Signal(LOOKUP_BITS), Signal(p.chunk), Signal()
        too_high, length = Signal(), Signal(LOOKUP_BITS)
        run_ends, skips = Signal(), Signal()
        s1_valid, s1_moves, handed = Signal(), Signal(), Signal()
        free = Signal()
        m.d.comb += [
            free.eq(~s1_valid | s1_moves),
            skips.eq(self.gather & known.hot),
            length.eq(total - place),
        ]

        with m.FSM(name="walk"):
            with m.State("idle"), m.If(self.start):
                m.next = "prepare"
                m.d.sync += [
                    ahead.eq(0),
                    first.eq(0),
                    left.eq(o.samples),
                    last_block.eq(o.samples <= p.chunk),
                    end.eq(o.bag_length),
                    counted.eq(0),
                    same_start.eq(0),
                    same_block.eq(0),
                    run_left.eq(0),
                    run_ends.eq(1),
                ]
            with m.State("prepare"):
                # ends of 1, 2, 3 ... bags; then what else there is of a run
                m.d.sync += [end.eq(end + o.bag_length), counted.eq(counted + 1)]
                for n in samples:
                    with m.If(counted == n):
                        m.d.sync += same_ends[n].eq(end)
                with m.If(counted == p.chunk - 1):
                    m.next = "settle"
            with m.State("settle"):
                m.next = "begin"
            with m.State("begin"):
                m.d.sync += [
                    known.eq(known_ahead),
                    table.eq(0),
                    last_table.eq(ahead_is_last),
                    ahead.eq(Mux(ahead_is_last, 0, 1)),
                ]
                m.next = "run"
                with m.If(no_samples):
                    m.next = "empty"
            with m.State("run"):
                with m.If(one_length):
                    m.d.sync += [
                        place.eq(same_start),
                        run_left.eq(Mux(skips, 0, Mux(last_block, in_last_block, whole_block))),
                        run_ends.eq(skips | Mux(last_block, last_is_short, whole_is_short)),
                        *loads,
                    ]
                    m.next = "hand_on"
                with m.Else():
                    words = [Signal(64, name=f"offset_{n}") for n in range(p.chunk + 1)]
                    m.d.comb += [
                        offsets.ready.eq(1),
                        Cat(words).eq(offsets.p.words),
                    ]
                    lows = [word[:LOOKUP_BITS] for word in words]
                    m.d.sync += [
                        place.eq(lows[0]),
                        total.eq(Array(lows)[here]),
                        falls.eq(Cat((lows[n + 1] < lows[n]) & within[n] for n in samples)),
                        # offsets ascend and none is beyond the number of lookups: then none needs so many bits
                        too_high.eq(
                            words[0][LOOKUP_BITS:].any()
                            | Cat(words[n + 1][LOOKUP_BITS:].any() & within[n] for n in samples).any()
                        ),
                        *(
                            mine.eq(Mux(within[n], (lows[n + 1] - lows[0])[:RUN_BITS], ~0))
                            for n, mine in enumerate(same_ends)
                        ),
                    ]
                    with m.If(offsets.valid):
                        m.next = "measure"
            with m.State("measure"):
                m.d.sync += [
                    run_left.eq(Mux(skips, 0, length)),
                    wrong.eq(self._is_wrong(falls, total, length) | too_high),
                    *loads,
                ]
                m.next = "check"
            with m.State("check"):
                m.d.sync += run_ends.eq(run_left <= p.chunk)
                m.next = "hand_on"
                with m.If(wrong):
                    m.next = "stopped"
            with m.State("hand_on"), m.If(free):
                m.d.comb += handed.eq(1)
                m.d.sync += [
                    place.eq(place + p.chunk),
                    run_left.eq(run_left - p.chunk),
                    run_ends.eq(run_left <= 2 * p.chunk),
                    *(
                        mine.eq(Mux(mine[p.chunk_bits :].any(), Cat(mine[: p.chunk_bits], mine[p.chunk_bits :] - 1), 0))
                        for mine in ends
                    ),
                ]
                with m.If(run_ends):
                    m.next = "run"
                    m.d.sync += [
                        known.eq(known_ahead),
                        table.eq(ahead),
                        last_table.eq(ahead_is_last),
                        ahead.eq(Mux(ahead_is_last, 0, ahead + 1)),
                        same_start.eq(same_start + table_stride),
                    ]
                    with m.If(last_table):
                        m.d.sync += [
                            first.eq(first + p.chunk),
                            left.eq(left - p.chunk),
                            last_block.eq(left <= 2 * p.chunk),
                            same_start.eq(next_block),
                            same_block.eq(next_block),
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
                s1.rows.eq(known.rows),
                s1.hot.eq(known.hot),
                s1.fixed.eq(known.fixed),
                s1.block.eq(first >> p.chunk_bits),
                s1.start.eq(place),
                s1.count.eq(Mux(run_ends, run_left, p.chunk)),
                s1.run_ends.eq(run_ends),
                s1.ends.eq((run_ends & last_table & last_block) | no_samples),
                *(
                    mine.eq(Mux(before[p.chunk_bits :].any(), p.chunk, before[: p.chunk_bits]))
                    for mine, before in zip(s1_ends, ends, strict=True)
                ),
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

    def _is_wrong(self, falls: Value, total: Value, length: Value) -> Value:
        """Whether offsets fall, or lead too far."""
        return falls.any() | (total > self.operands.lookups) | length[RUN_BITS:].any()

    def _join(self, m: Module, plans: StreamQueue) -> None:
        """Plans and what was read for them."""
        o, out, plan = self.operands, self.chunks, plans.o
        ids, slots, weights = (self.fetchers[name].rsp for name in ("ids", "slots", "weights"))
        some, there, taken, used = Signal(), Signal(), Signal(), Signal()
        # after one that was taken, a cycle to see what is next
        m.d.sync += [
            out.valid.eq(Mux(out.valid, ~out.ready, plan.valid & (there | ~some))),
            used.eq(some),
        ]
        m.d.comb += [
            some.eq(plan.p.count != 0),
            there.eq(ids.valid & (~self.gather | (slots.valid & (weights.valid | ~o.weighted)))),
            *(getattr(out.p, name).eq(getattr(plan.p, name)) for name in self._plan_layout().members),
            out.p.row.eq(ids.p.words),
            out.p.slot.eq(slots.p.words),
            out.p.weight.eq(weights.p.words),
            taken.eq(out.valid & out.ready),
            plan.ready.eq(taken),
            ids.ready.eq(taken & used),
            slots.ready.eq(taken & used & self.gather),
            weights.ready.eq(taken & used & self.gather & o.weighted),
        ]


def _how_many(bits: list[Value]) -> Value:
    values = bits
    while len(values) > 1:
        paired = [a + b for a, b in zip(values[::2], values[1::2], strict=False)]
        values = paired + ([values[-1]] if len(values) % 2 else [])
    return values[0]
