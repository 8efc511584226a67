"""Sums the rows of bags: fp32, in the order of each bag, a beat a cycle whatever the lengths of the bags.

An addition takes several cycles, and the next row of the same bag needs its result. So the reducer works on several
bags at once, one a context, and takes a row from another while one is waiting. A bag of any length holds up
nobody but those that come behind it in its own context.
"""

from __future__ import annotations

from amaranth.hdl import Array, Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.fifo import SyncFIFOBuffered
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from hotline_hdl.float32 import Float32Adder
from hotline_hdl.one_hot import number

__all__ = ["Reducer"]

_APART = Float32Adder.latency + 3
"""Cycles after which a sum can be read again: memory, register, addition, memory."""


def _power_of_two(name: str, value: int, least: int) -> int:
    if value < least or value & (value - 1):
        raise ValueError(f"{name} must be a power of two from {least} on, not {value}")
    return value


class Reducer(wiring.Component):
    """For each bag the sum of its rows, ``((0 + row) + row) + row ...``.

    Parameters
    ----------
    lanes : :class:`int`
        fp32 numbers of a beat, a power of two.
    columns : :class:`int`
        Beats of the longest row, a power of two, 2 or more.
    contexts : :class:`int`
        Bags that are summed side by side, a power of two, 2 or more. 11 keep the adders busy if rows have one beat.
    places : :class:`int`
        Beats that there is room for in each context, a power of two, 16 or more.

    Attributes
    ----------
    last_column : In(``range(columns)``)
        Beats of a row, less one. Constant while there is anything in the block.
    rows : In(stream)
        A beat of a row. ``context``: of the bag. ``first``, ``last``: the row is its bag's first, last; the same in all
        beats of a row. ``data``: ``lanes`` numbers, the first lowest. Bags of a context follow each other, and so do
        the rows of a bag and the beats of a row; beats of different contexts come in any mixture. ``ready`` depends on
        ``context``: of each there is room for two of the longest rows, or ``places`` beats, less two.
    sums : Out(stream)
        A beat of a sum. ``context``: of the bag. ``end``: the sum's last. ``data``: as in ``rows``. The beats of a sum
        follow each other; sums come in the order in which their last rows were taken up.
    started : Out(``contexts``)
        Context by context, whether a row of it is taken up: its room is being given back.

    A beat a cycle, if enough contexts have rows: a row of B beats is followed by another of the same context after B
    cycles, but not before 11.
    """

    def __init__(self, lanes: int, columns: int, contexts: int = 16, places: int = 16) -> None:
        self.lanes = _power_of_two("lanes", lanes, 1)
        self.columns = _power_of_two("columns", columns, 2)
        self.contexts = _power_of_two("contexts", contexts, 2)
        self.context_bits = contexts.bit_length() - 1
        _power_of_two("places", places, 16)
        self._place_bits = max(columns.bit_length(), places.bit_length() - 1)  # two of the longest rows at least
        beat = {"context": self.context_bits, "data": 32 * lanes}
        super().__init__(
            {
                "last_column": In(range(columns)),
                "rows": In(stream.Signature(data.StructLayout(beat | {"first": 1, "last": 1}))),
                "sums": Out(stream.Signature(data.StructLayout(beat | {"end": 1}))),
                "started": Out(contexts),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        column_bits = len(self.last_column)
        kept = data.StructLayout({"data": 32 * self.lanes, "first": 1, "last": 1})
        place_bits = self._place_bits
        # what a read gives while its place is written is never used: a row is whole, a sum ready, before it is read
        unused = {"no_rw_check": 1}
        m.submodules.places = places = Memory(shape=kept, depth=self.contexts << place_bits, init=[], attrs=unused)
        m.submodules.partial = partial = Memory(
            shape=32 * self.lanes, depth=self.contexts << column_bits, init=[], attrs=unused
        )
        put, get = places.write_port(), places.read_port()
        write, read = partial.write_port(), partial.read_port()

        issues, context, column = Signal(), Signal(self.context_bits), Signal(column_bits)
        row_ends, free, room = Signal(), Signal(), Signal()
        waiting, oldest = self._take(m, put, issues, context)
        chosen = self._choose(m, waiting, free & room)
        m.d.comb += free.eq(~issues | row_ends)
        with m.If(free):
            m.d.sync += [
                issues.eq(self.started.any()),
                context.eq(number(list(chosen), self.context_bits)),
                column.eq(0),
                row_ends.eq(self.last_column == 0),
            ]
        with m.Else():
            following = column + 1
            m.d.sync += [column.eq(following), row_ends.eq(following == self.last_column)]

        # a beat is read together with what its column has come to
        m.d.comb += [get.addr.eq(Cat(oldest[context], context)), read.addr.eq(Cat(column, context))]
        beside = data.StructLayout({"context": self.context_bits, "column": column_bits, "last": 1, "end": 1})
        fetched, operands = Signal(), Signal()
        tags = Signal(
            data.StructLayout({"context": self.context_bits, "column": column_bits, "end": 1}), reset_less=True
        )
        m.d.sync += [
            fetched.eq(issues),
            operands.eq(fetched),
            tags.context.eq(context),
            tags.column.eq(column),
            tags.end.eq(row_ends),
        ]
        adders = [Float32Adder(beside.size if lane == 0 else 0) for lane in range(self.lanes)]
        for lane, adder in enumerate(adders):
            m.submodules[f"adder_{lane}"] = adder
            mine = slice(32 * lane, 32 * lane + 32)
            before, row = (Signal(32, name=f"{name}_{lane}", reset_less=True) for name in ("before", "row"))
            m.d.sync += [before.eq(self._before(get.data.first, read.data[mine])), row.eq(get.data.data[mine])]
            m.d.comb += [
                adder.req.valid.eq(operands),
                adder.req.p.a.eq(before),
                adder.req.p.b.eq(row),
                adder.rsp.ready.eq(1),
            ]
        about = Signal(beside.size, reset_less=True)
        m.d.sync += about.eq(Cat(tags.context, tags.column, get.data.last, tags.end))
        m.d.comb += adders[0].req.p.beside.eq(about)
        added = data.View(beside, adders[0].rsp.p.beside)
        done = Signal()
        total = Cat(adder.rsp.p.result for adder in adders)
        m.d.comb += [
            done.eq(adders[0].rsp.valid),
            write.en.eq(done),
            write.addr.eq(Cat(added.column, added.context)),
            write.data.eq(total),
        ]
        self._give(m, done, added, total, room, self.started.any())
        return m

    def _take(self, m: Module, put: Value, issues: Value, context: Value) -> tuple[list[Value], Array]:
        """Beats into the places of their contexts; returns how many whole rows each has, and its oldest place."""
        place_bits = self._place_bits
        newest = Array(Signal(place_bits, name=f"newest_{n}") for n in range(self.contexts))
        oldest = Array(Signal(place_bits, name=f"oldest_{n}") for n in range(self.contexts))
        columns = Array(Signal(len(self.last_column), name=f"column_{n}") for n in range(self.contexts))
        has_room = Array(Signal(init=1, name=f"has_room_{n}") for n in range(self.contexts))
        comes, beat = Signal(), Signal(self.rows.payload.shape(), reset_less=True)
        asking, mine = self.rows.p.context, beat.context
        place, column = Signal(place_bits, reset_less=True), Signal(len(self.last_column), reset_less=True)
        following, whole, again = Signal(len(self.last_column)), Signal(), Signal()
        completes, completed = Signal(), Signal(self.context_bits, reset_less=True)
        m.d.comb += [
            self.rows.ready.eq(has_room[asking]),
            whole.eq(self._is_whole(column)),
            following.eq(Mux(whole, 0, column + 1)),
            again.eq(comes & (mine == asking)),
            put.en.eq(comes),
            put.addr.eq(Cat(place, mine)),
            put.data.data.eq(beat.data),
            put.data.first.eq(beat.first),
            put.data.last.eq(beat.last),
        ]
        m.d.sync += [
            comes.eq(self.rows.valid & self.rows.ready),
            beat.eq(self.rows.p),
            # what the beat before it is about to write is not there yet
            place.eq(Mux(again, place + 1, newest[asking])),
            column.eq(Mux(again, following, columns[asking])),
            completes.eq(comes & whole),
            completed.eq(mine),
        ]
        waiting: list[Value] = []
        for n in range(self.contexts):
            level, rows = Signal(place_bits + 1, name=f"level_{n}"), Signal(place_bits + 1, name=f"rows_{n}")
            enters, leaves = Signal(name=f"enters_{n}"), Signal(name=f"leaves_{n}")
            m.d.comb += [enters.eq(comes & (mine == n)), leaves.eq(issues & (context == n))]
            _count(m, level, enters, leaves)
            _count(m, rows, completes & (completed == n), self.started[n])
            # a beat counts a cycle after it was taken, and its context's room is known another later
            m.d.sync += has_room[n].eq(self._has_room(level, 1 << place_bits))
            with m.If(enters):
                m.d.sync += [newest[n].eq(place + 1), columns[n].eq(following)]
            with m.If(leaves):
                m.d.sync += oldest[n].eq(oldest[n] + 1)
            waiting.append(rows.any())
        return waiting, oldest

    def _choose(self, m: Module, waiting: list[Value], free: Value) -> Value:
        """One-hot, or nothing: which context takes up a row as soon as one can, which ``free`` says.

        Of those that have a row, and whose last sum can be read again, the next in turn. Which may is found a cycle
        before it is chosen, and it is chosen a cycle before it starts at the earliest.
        """
        may, turn, chosen = Signal(self.contexts), Signal(self.contexts), Signal(self.contexts)
        others, after, is_chosen = Signal(self.contexts), Signal(self.contexts), Signal()
        m.d.comb += self.started.eq(Mux(free, chosen, 0))
        for n in range(self.contexts):
            rests = Signal(range(self._apart()), name=f"rests_{n}")
            with m.If(self.started[n]):
                m.d.sync += rests.eq(self._apart() - 2)
            with m.Elif(rests != 0):
                m.d.sync += rests.eq(rests - 1)
            m.d.sync += may[n].eq(waiting[n] & (rests <= 1) & ~self.started[n])
        minus_others, minus_after = Signal(self.contexts), Signal(self.contexts)
        m.d.comb += [
            others.eq(may & ~chosen),
            after.eq(others & turn),  # ``turn``: those behind the one that was chosen last
            minus_others.eq(-others),
            minus_after.eq(-after),
        ]
        with m.If(free | ~is_chosen):
            # n and -n have the lowest 1 in common, and differ in all bits above it
            m.d.sync += [
                is_chosen.eq(others.any()),
                chosen.eq(Mux(after.any(), after & minus_after, others & minus_others)),
            ]
            with m.If(others.any()):
                m.d.sync += turn.eq(Mux(after.any(), after ^ minus_after, others ^ minus_others))
        return chosen

    def _apart(self) -> int:
        return _APART

    def _before(self, first: Value, partial: Value) -> Value:
        """What a row is added to."""
        return Mux(first, 0, partial)

    def _is_whole(self, column: Value) -> Value:
        """Whether all of a row is there, now that ``column`` has come."""
        return column == self.last_column

    def _has_room(self, level: Value, places: int) -> Value:
        return level < places - 2

    def _fits(self, due: Value, depth: int) -> Value:
        """Whether another sum has room in a queue of ``depth``, beside the ``due`` beats that may still come.

        Beside those of the last three cycles as well, which are not in ``due`` yet.
        """
        return due < depth - 2 * self.columns - 4

    def _give(self, m: Module, done: Value, added: data.View, total: Value, room: Value, starts: Value) -> None:
        """Sums into their queue; ``room``: whether whatever a row may give still fits."""
        depth = 4 * self.columns + 2 * _APART
        m.submodules.queue = queue = SyncFIFOBuffered(width=self.sums.payload.shape().size, depth=depth)
        due, more, fewer = Signal(range(depth + 1)), Signal(range(self.columns + 1)), Signal(2)
        leaves = self.sums.valid & self.sums.ready
        m.d.sync += [
            more.eq(Mux(starts, self.last_column + 1, 0)),
            fewer.eq((done & ~added.last) + leaves),
            due.eq(due + more - fewer),
            room.eq(self._fits(due, depth)),
        ]
        m.d.comb += [
            queue.w_en.eq(done & added.last),
            queue.w_data.eq(Cat(added.context, total, added.end)),
            self.sums.valid.eq(queue.r_rdy),
            self.sums.payload.eq(queue.r_data),
            queue.r_en.eq(self.sums.ready),
        ]


def _count(m: Module, number: Signal, up: Value, down: Value) -> None:
    """One more, one less, or neither."""
    with m.If(up ^ down):
        m.d.sync += number.eq(number + Mux(up, 1, Const(-1, number.shape())))
