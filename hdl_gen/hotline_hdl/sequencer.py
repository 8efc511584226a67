"""The sequencer: takes instructions from a ring in memory, has them carried out one after the other, and leaves a
record of each operation in another ring.

What goes wrong stops the queue: the operation is abandoned, what memory still owes is waited for, and the reason is
left in a record and in registers. A reset makes everything but the log as it was at power-up.
"""

from __future__ import annotations

from amaranth.hdl import Cat, Const, Module, Mux, ResetInserter, Signal, Value
from amaranth.lib import data, enum, stream, wiring
from amaranth.lib.wiring import In, Out

from hotline.contract import CONTEXTS, MAX_BAG_LENGTH, ErrorCode, Opcode, Operand, Preset, ReadSource
from hotline_hdl.fetch import ADDRESS_BITS, WordFetcher, burst_layout, return_layout
from hotline_hdl.memory_port import ID_BITS
from hotline_hdl.store import WordWriter, write_layout
from hotline_hdl.walker import operand_layout, setting_layout

__all__ = ["Sequencer", "outcome_layout"]

_AHEAD = 8
"""Instructions that are read ahead."""
_SETTLED = 3
"""Cycles until it is known for which sum a row could not be read, and until those who are reset ask nothing."""
_INSTRUCTION = data.StructLayout({"opcode": 8, "register": 8, "index": 16, "tag": 32, "value": 64})
_ERROR = data.StructLayout({"code": 8, "source": 8, "response": 2, "sample": 32, "table": 32, "row": 32})


class _State(enum.IntEnum, shape=4):  # type: ignore[call-arg]
    """What the sequencer is doing; up to ``RECORDED``, what may be given up."""

    NEXT = 0
    DECODE = 1
    SET = 2
    CHECK = 3
    BEGIN = 4
    RUN = 5
    RECORD = 6
    RECORDED = 7
    GIVE_UP = 8
    ABANDON = 9
    LAST_RECORD = 10
    LAST_RECORDED = 11
    FAILED = 12
    RESET = 13


def outcome_layout(preset: Preset) -> data.StructLayout:
    """What an operation came to: two counts; a bad id, if there is one, with sample, table and row."""
    p = preset
    return data.StructLayout(
        {
            "first_count": 32,
            "second_count": 32,
            "bad": 1,
            "bad_sample": p.sample_bits,
            "bad_table": p.table_bits,
            "bad_row": 32,
        }
    )


class Sequencer(wiring.Component):
    """Instructions in, operations out, one at a time.

    Parameters
    ----------
    preset : :class:`hotline.contract.Preset`
        Sizes.

    Attributes
    ----------
    enable, reset : In(1); queue_base, completion_base : In(ADDRESS_BITS); queue_size, completion_size : In(5);
    queue_tail : In(16); watchdog : In(32)
        The control registers of these names.
    queue_head : Out(16), completions : Out(32), busy, halted, failed, resetting : Out(1)
        What the status registers show.
    error_code, error_opcode, error_source : Out(8), error_response : Out(2), error_tag, error_sample, error_table,
    error_row : Out(32)
        Of the last error.
    raise_done, raise_error : Out(1)
        For one cycle: the interrupts of these names.
    opcode : Out(8), start, running : Out(1)
        An operation, which begins in the cycle of ``start``, and is ``running`` after it.
    operands : Out(:func:`~hotline_hdl.walker.operand_layout`); setting_valid, setting : Out
        What it works on.
    finished : In(1), outcome : In(:func:`outcome_layout`)
        It is complete, its writes included; not before the third cycle after ``start``.
    bad_offsets, bad_table, bad_sample, bad_list : In
        It can't go on.
    abandon : Out(1)
        Resets all that carries out operations, and has the port drop what they asked of it.
    burst, back_valid, back_id, back, beats
        Memory: instructions and records.
    idle, written, moves, failed_... : In
        Those of :class:`~hotline_hdl.memory_port.MemoryPort`.
    vector : In(32)
        Place of the sum whose row came back three cycles ago.
    """

    def __init__(self, preset: Preset) -> None:
        self.preset = p = preset
        super().__init__(
            {
                "enable": In(1),
                "reset": In(1),
                "queue_base": In(ADDRESS_BITS),
                "queue_size": In(5),
                "queue_tail": In(16),
                "completion_base": In(ADDRESS_BITS),
                "completion_size": In(5),
                "watchdog": In(32),
                "queue_head": Out(16),
                "completions": Out(32),
                "busy": Out(1),
                "running": Out(1),
                "halted": Out(1),
                "failed": Out(1),
                "resetting": Out(1),
                "error_code": Out(8),
                "error_opcode": Out(8),
                "error_source": Out(8),
                "error_response": Out(2),
                "error_tag": Out(32),
                "error_sample": Out(32),
                "error_table": Out(32),
                "error_row": Out(32),
                "raise_done": Out(1),
                "raise_error": Out(1),
                "opcode": Out(8),
                "start": Out(1),
                "operands": Out(operand_layout(p)),
                "setting_valid": Out(1),
                "setting": Out(setting_layout(p)),
                "finished": In(1),
                "outcome": In(outcome_layout(p)),
                "bad_offsets": In(1),
                "bad_table": In(p.table_bits),
                "bad_sample": In(p.sample_bits + 1),
                "bad_list": In(1),
                "abandon": Out(1),
                "burst": Out(stream.Signature(burst_layout(ID_BITS))),
                "back_valid": In(1),
                "back_id": In(ID_BITS),
                "back": In(return_layout(p.lanes)),
                "beats": Out(stream.Signature(write_layout(p.lanes))),
                "idle": In(1),
                "written": In(1),
                "moves": In(1),
                "failed_access": In(1),
                "failed_read": In(1),
                "failed_id": In(ID_BITS),
                "failed_resp": In(2),
                "vector": In(32),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.preset
        # what is under way is given up together with what it was for
        fetcher = WordFetcher(4, p.lanes, ReadSource.INSTRUCTIONS, ID_BITS, 32)
        m.submodules.fetcher = ResetInserter(self.abandon)(fetcher)
        writer = WordWriter(8, p.lanes)
        m.submodules.writer = ResetInserter(self.abandon)(writer)
        wiring.connect(m, writer.beats, wiring.flipped(self.beats))
        now = Signal(_INSTRUCTION)
        state = Signal(_State)
        fetched = self._fetch(m, fetcher)
        operand_is_unknown, operand_is_bad = self._set(m, now, state == _State.SET)
        error, counts = Signal(_ERROR), Signal(64)
        record_address = Signal(ADDRESS_BITS, reset_less=True)
        m.d.sync += record_address.eq(self.completion_base + (_wrapped(self.completions, self.completion_size) << 5))
        wait, ends = Signal(range(_SETTLED + 1)), Signal()
        settled = wait == _SETTLED
        m.d.comb += [
            self.opcode.eq(now.opcode),
            self.running.eq(state == _State.RUN),
            self.busy.eq((state != _State.NEXT) | (self.queue_head != self.queue_tail)),
            writer.req.valid.eq((state == _State.RECORD) | (state == _State.LAST_RECORD)),
            writer.req.p.address.eq(record_address),
            writer.req.p.count.eq(8),
            writer.req.p.words.eq(
                Cat(
                    Cat(error.code, now.opcode, error.source, error.response, Const(0, 6)),
                    Cat(now.tag, counts, error.sample, error.table, error.row),
                    (self.completions + 1)[:32],
                )
            ),
        ]
        with m.If(ends):
            m.d.sync += self.queue_head.eq(self.queue_head + 1)

        with m.Switch(state):
            with m.Case(_State.NEXT):
                m.d.comb += fetched.ready.eq(self.enable & ~self.halted)
                m.d.sync += [now.eq(fetched.p.words), error.eq(0), counts.eq(0), wait.eq(0)]
                with m.If(fetched.valid & fetched.ready):
                    m.d.sync += state.eq(_State.DECODE)
            with m.Case(_State.DECODE):
                self._decode(m, now, state, error, ends)
            with m.Case(_State.SET):
                m.d.sync += [
                    state.eq(Mux(operand_is_unknown | operand_is_bad, _State.GIVE_UP, _State.NEXT)),
                    error.code.eq(Mux(operand_is_unknown, ErrorCode.BAD_INSTRUCTION, ErrorCode.BAD_OPERAND)),
                    error.table.eq(now.register),
                    error.sample.eq(now.index),
                    error.row.eq(Mux(operand_is_unknown, now.as_value()[:32], now.value)),
                ]
                m.d.comb += ends.eq(~(operand_is_unknown | operand_is_bad))
            with m.Case(_State.CHECK):
                m.d.sync += state.eq(_State.BEGIN)
                for wrong, operand, value in self._missing(now.opcode):
                    with m.If(wrong):
                        m.d.sync += [
                            state.eq(_State.GIVE_UP),
                            error.code.eq(ErrorCode.BAD_OPERAND),
                            error.table.eq(operand),
                            error.row.eq(value),
                        ]
            with m.Case(_State.BEGIN):
                m.d.comb += self.start.eq(1)
                m.d.sync += state.eq(_State.RUN)
            with m.Case(_State.RUN):
                outcome = self.outcome
                with m.If(self.finished):
                    m.d.sync += [
                        state.eq(_State.RECORD),
                        counts.eq(Cat(outcome.first_count, outcome.second_count)),
                        error.code.eq(Mux(outcome.bad, ErrorCode.ID_OUT_OF_RANGE, ErrorCode.NONE)),
                        error.sample.eq(Mux(outcome.bad, outcome.bad_sample, 0)),
                        error.table.eq(Mux(outcome.bad, outcome.bad_table, 0)),
                        error.row.eq(Mux(outcome.bad, outcome.bad_row, 0)),
                    ]
            with m.Case(_State.RECORD):
                with m.If(writer.req.ready):
                    m.d.sync += state.eq(_State.RECORDED)
            with m.Case(_State.RECORDED):
                with m.If(self._is_recorded() & ~self.failed_access):
                    m.d.sync += [self.completions.eq(self.completions + 1), state.eq(_State.NEXT)]
                    m.d.comb += ends.eq(1)
            with m.Case(_State.GIVE_UP):
                m.d.sync += wait.eq(wait + 1)
                # by now it is known for which sum the row was read
                with m.If((wait == 1) & (error.code == ErrorCode.READ_FAILED) & (error.source < CONTEXTS)):
                    m.d.sync += [error.row.eq(self.vector), error.source.eq(ReadSource.ROWS)]
                with m.If(settled):
                    m.d.sync += [
                        state.eq(_State.ABANDON),
                        wait.eq(0),
                        self.abandon.eq(1),
                        self.failed.eq(1),
                        self.error_code.eq(error.code),
                        self.error_opcode.eq(now.opcode),
                        self.error_source.eq(error.source),
                        self.error_response.eq(error.response),
                        self.error_tag.eq(now.tag),
                        self.error_sample.eq(error.sample),
                        self.error_table.eq(error.table),
                        self.error_row.eq(error.row),
                    ]
                    m.d.comb += self.raise_error.eq(1)
            with m.Case(_State.ABANDON):
                with m.If(~settled):
                    m.d.sync += wait.eq(wait + 1)
                with m.Elif(self.idle):
                    m.d.sync += [self.abandon.eq(0), state.eq(_State.LAST_RECORD)]
            with m.Case(_State.LAST_RECORD):
                with m.If(writer.req.ready):
                    m.d.sync += state.eq(_State.LAST_RECORDED)
            with m.Case(_State.LAST_RECORDED):
                with m.If(self._is_recorded()):
                    m.d.sync += [self.completions.eq(self.completions + 1), state.eq(_State.FAILED)]
            with m.Case(_State.RESET):
                with m.If(~settled):
                    m.d.sync += wait.eq(wait + 1)
                with m.Elif(self.idle):
                    m.d.sync += [self.abandon.eq(0), self.resetting.eq(0), state.eq(_State.NEXT)]
        self._watch(m, state, error, wait)
        with m.If(self.reset):
            m.d.sync += [
                state.eq(_State.RESET),
                wait.eq(0),
                self.abandon.eq(1),
                self.resetting.eq(1),
                self.queue_head.eq(0),
                self.completions.eq(0),
                self.halted.eq(0),
                self.failed.eq(0),
            ]
        return m

    def _is_recorded(self) -> Value:
        """Whether memory has answered for all that was written, the record included."""
        return ~self.beats.valid & self.written

    def _fetch(self, m: Module, fetcher: WordFetcher) -> stream.Interface:
        """Instructions as far ahead as there are any."""
        asked = Signal(16)
        request = fetcher.req
        m.d.comb += [
            request.valid.eq(
                self.enable & ~self.abandon & (asked != self.queue_tail) & ((asked - self.queue_head)[:16] < _AHEAD)
            ),
            request.p.address.eq(self.queue_base + (_wrapped(asked, self.queue_size) << 4)),
            request.p.count.eq(4),
            fetcher.beat_valid.eq(self.back_valid & (self.back_id == fetcher.number)),
            fetcher.beat.eq(self.back),
        ]
        wiring.connect(m, fetcher.burst, wiring.flipped(self.burst))
        with m.If(request.valid & request.ready):
            m.d.sync += asked.eq(asked + 1)
        with m.If(self.reset):
            m.d.sync += asked.eq(0)
        return fetcher.rsp

    def _decode(self, m: Module, now: data.View, state: Signal, error: data.View, ends: Signal) -> None:
        with m.Switch(now.opcode):
            with m.Case(Opcode.NOP, Opcode.FENCE):  # nothing is ever left to wait for
                m.d.comb += ends.eq(1)
                m.d.sync += state.eq(_State.NEXT)
            with m.Case(Opcode.SET):
                m.d.sync += state.eq(_State.SET)
            with m.Case(Opcode.LEARN, Opcode.CLASSIFY, Opcode.GATHER, Opcode.READ, Opcode.CLEAR):
                m.d.sync += state.eq(_State.CHECK)
            with m.Case(Opcode.RAISE):
                m.d.comb += [ends.eq(1), self.raise_done.eq(1)]
                m.d.sync += state.eq(_State.NEXT)
            with m.Case(Opcode.HALT):
                m.d.comb += ends.eq(1)
                m.d.sync += [state.eq(_State.NEXT), self.halted.eq(1)]
            with m.Default():
                m.d.sync += [
                    state.eq(_State.GIVE_UP),
                    error.code.eq(ErrorCode.BAD_INSTRUCTION),
                    error.row.eq(now.as_value()[:32]),
                ]

    def _set(self, m: Module, now: data.View, sets: Value) -> tuple[Signal, Signal]:
        """Values to operands; returns whether there is no such operand, and whether it can't have the value.

        Both are known a cycle after ``now``.
        """
        p, o, value = self.preset, self.operands, now.value
        bus_bits = (4 * p.lanes - 1).bit_length()
        unknown, bad, is_unknown, is_bad = Signal(), Signal(), Signal(), Signal()
        m.d.sync += [is_unknown.eq(unknown), is_bad.eq(bad)]

        def unaligned(bits: int) -> Value:
            return value[:bits].any()

        scalars = {
            Operand.IDS: (o.ids, unaligned(2)),
            Operand.OFFSETS: (o.offsets, unaligned(3)),
            Operand.SLOTS: (o.slots, unaligned(2)),
            Operand.WEIGHTS: (o.weights, unaligned(2)),
            Operand.POPULAR: (o.popular, unaligned(bus_bits)),
            Operand.REST: (o.rest, unaligned(bus_bits)),
            Operand.VECTORS: (o.vectors, unaligned(bus_bits)),
            Operand.ENTRIES: (o.entries, unaligned(bus_bits)),
            Operand.SAMPLES: (o.samples, value > p.max_batch),
            Operand.TABLES: (o.tables, (value > p.max_tables) | (value == 0)),
            Operand.BAG_LENGTH: (o.bag_length, value > MAX_BAG_LENGTH),
            Operand.LOOKUPS: (o.lookups, value[31:].any()),
            Operand.DIM: (o.dim, (value > p.max_dim) | (value == 0) | unaligned(p.lanes.bit_length() - 1)),
            Operand.WEIGHTED: (o.weighted, value > 1),
            Operand.REST_COUNT: (o.rest_count, value > p.max_batch),
        }
        tables = {
            Operand.TABLE_ROWS: value > 1 << 31,
            Operand.TABLE_FIXED: value[33:].any(),
            Operand.TABLE_BASE: unaligned(bus_bits),
        }
        m.d.comb += [
            self.setting.register.eq(now.register),
            self.setting.table.eq(now.index),
            self.setting.value.eq(value),
        ]
        with m.Switch(now.register):
            for operand, (target, wrong) in scalars.items():
                with m.Case(operand):
                    m.d.comb += bad.eq(wrong)
                    with m.If(sets & ~is_bad):
                        m.d.sync += target.eq(value)
            for operand, wrong in tables.items():
                with m.Case(operand):
                    m.d.comb += [
                        bad.eq(wrong | (now.index >= p.max_tables)),
                        self.setting_valid.eq(sets & ~is_bad),
                    ]
            with m.Default():
                m.d.comb += unknown.eq(1)
        return is_unknown, is_bad

    def _missing(self, opcode: Value) -> list[tuple[Value, Operand, Value]]:
        """Operands without which the operation makes no sense: when, which, and the value it has."""
        o = self.operands
        on_batch = (opcode == Opcode.LEARN) | (opcode == Opcode.CLASSIFY) | (opcode == Opcode.GATHER)
        gather = opcode == Opcode.GATHER
        return [
            (on_batch & (o.tables == 0), Operand.TABLES, o.tables),
            (gather & (o.dim == 0), Operand.DIM, o.dim),
            (gather & (o.rest_count > o.samples), Operand.REST_COUNT, o.rest_count),
        ]

    def _watch(self, m: Module, state: Signal, error: data.View, wait: Signal) -> None:
        """What may go wrong at any time: then it is given up."""
        still, hung = Signal(32), Signal()
        watched = Signal()
        m.d.comb += watched.eq(state <= _State.RECORDED)
        # the log may be gone through for long without asking anything of memory
        in_log = (self.opcode == Opcode.CLEAR) | (self.opcode == Opcode.READ)
        waits = ((state == _State.RUN) & ~in_log) | ~self.idle
        m.d.sync += [
            still.eq(Mux(self.moves | ~waits, 0, still + 1)),
            hung.eq((self.watchdog != 0) & (still >= self.watchdog) & waits),
        ]
        running = state == _State.RUN
        with m.If(watched & (self.failed_access | (running & (self.bad_offsets | self.bad_list)) | hung)):
            m.d.sync += [state.eq(_State.GIVE_UP), wait.eq(0), error.eq(0)]
            with m.If(self.failed_access):
                m.d.sync += [
                    error.code.eq(Mux(self.failed_read, ErrorCode.READ_FAILED, ErrorCode.WRITE_FAILED)),
                    error.source.eq(self.failed_id),
                    error.response.eq(self.failed_resp),
                ]
            with m.Elif(running & self.bad_offsets):
                m.d.sync += [
                    error.code.eq(ErrorCode.BAD_OFFSETS),
                    error.table.eq(self.bad_table),
                    error.sample.eq(self.bad_sample),
                ]
            with m.Elif(running & self.bad_list):
                m.d.sync += error.code.eq(ErrorCode.BAD_LIST)
            with m.Else():
                m.d.sync += error.code.eq(ErrorCode.HUNG)


def _wrapped(number: Value, size: Value) -> Value:
    """``number`` modulo ``2**size``."""
    return number & Cat(bit < size for bit in range(min(len(number), (1 << len(size)) - 1)))
