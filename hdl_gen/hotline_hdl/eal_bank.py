"""One bank of the Embedding Access Logger: a set-associative tag store with SRRIP replacement, one lookup a cycle.

Requests (operation, set, tag) go in, responses come out in the same order. The specification, to the bit, is
``hotline.accelerator.reference.EmbeddingAccessLogger``; the layout of a memory row is the contract's. A lookup reads
its row, decides and writes the row back; requests for the same set may follow each other without a gap, so what older
requests are about to write is forwarded to the younger ones.
"""

from __future__ import annotations

from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Mux, Shape, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from hotline.contract import RRPV_BITS, RRPV_INSERT, RRPV_MAX, BankOp, Preset
from hotline_hdl.one_hot import any_of, lowest, number

__all__ = ["EalBank"]


@dataclass(frozen=True)
class _Decision:
    """What the deciding stage makes of a request: ``row`` to write if it writes, and what the response says."""

    row: data.View
    clear: Value
    read: Value
    hit: Value
    inserted: Value
    """One-hot: the way that takes the request's tag now."""
    holder: Value
    """One-hot: the way that holds the tag afterwards."""


class EalBank(wiring.Component):
    """EAL bank: CLASSIFY, LEARN, CLEAR and READ on the sets of one bank.

    Parameters
    ----------
    preset : :class:`hotline.contract.Preset`
        Sizes; at least 2 sets a bank and 2 ways.

    Attributes
    ----------
    req : In(stream)
        ``op``, ``unsigned(2)``: a :class:`hotline.contract.BankOp`.
        ``set``, ``unsigned(set_bits)``: set within the bank.
        ``tag``, ``unsigned(tag_bits)``: what to look up; for READ, the way in its lowest bits; for CLEAR, ignored.
        ``again``, ``unsigned(1)``: LEARN as if asked twice; otherwise ignored.
    rsp : Out(stream)
        One response a request, in order, valid ``latency`` cycles after the request was taken, plus the cycles in
        which ``rsp`` stalled; held until taken.
        ``hit``, ``unsigned(1)``: CLASSIFY and LEARN found the tag; 0 for CLEAR and READ.
        ``way``, ``unsigned(way_bits)``: the way that holds the tag (after LEARN, always); for READ, the way read;
        0 for CLEAR and for CLASSIFY without a hit.
        ``entry_valid``, ``entry_rrpv``, ``entry_tag``: for READ, the entry (all 0 if invalid); otherwise 0.
    latency : :class:`int`
        Cycles from the transfer of a request to its response's first valid cycle: 5.

    One request a cycle, the same set back to back included. While ``rsp`` is valid and not ready the whole pipeline
    stands and ``req.ready`` is low: ``req.ready`` follows ``rsp.ready`` in the same cycle.

    Memories have no reset. After reset the bank clears one set a cycle, and takes its first request ``sets_per_bank``
    cycles later. Reset in mid-operation drops what is in flight and clears the bank again.

    Stages: the request addresses the memory; ``s1`` has the row at the memory's output; ``s2`` has it in a register;
    ``s3`` compares tags; ``s4`` decides; ``s5`` writes, beside the response. A row from ``s4`` reaches a later request
    of the same set 1 behind (in ``s3``) and 2 behind (in ``s2``) at once; 1, 2 and 3 steps later, from ``s5`` and its
    copies ``s6`` and ``s7``, one 3, 4 and 5 behind, each when it is in ``s2``; 6 behind reads it. Whether two requests
    are for one set is found out a step ahead of its use.
    """

    latency = 5

    def __init__(self, preset: Preset) -> None:
        if preset.sets_per_bank < 2 or preset.ways < 2:
            raise ValueError(
                f"preset {preset.name!r}: a bank needs 2 sets and 2 ways at least, "
                f"not {preset.sets_per_bank} and {preset.ways}"
            )
        self.preset = preset
        self.entry_layout = data.StructLayout({"valid": 1, "rrpv": RRPV_BITS, "tag": preset.tag_bits})
        self.row_layout = data.ArrayLayout(self.entry_layout, preset.ways)
        self.request_layout = data.StructLayout(
            {"op": Shape.cast(BankOp).width, "set": preset.set_bits, "tag": preset.tag_bits, "again": 1}
        )
        self.response_layout = data.StructLayout(
            {
                "hit": 1,
                "way": preset.way_bits,
                "entry_valid": 1,
                "entry_rrpv": RRPV_BITS,
                "entry_tag": preset.tag_bits,
            }
        )
        super().__init__(
            {
                "req": In(stream.Signature(self.request_layout)),
                "rsp": Out(stream.Signature(self.response_layout)),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.preset
        m.submodules.rows = rows = Memory(
            shape=self.row_layout,
            depth=p.sets_per_bank,
            init=[],
            # what a read gives while its row is written is never used: that row is forwarded
            attrs={"no_rw_check": 1},
        )
        write = rows.write_port()
        read = rows.read_port()
        flushing, flush_set = self._flush(m)

        advance = Signal()
        s1_valid = Signal()
        s1 = Signal(self.request_layout, reset_less=True)
        s2_valid = Signal()
        s2 = Signal(self.request_layout, reset_less=True)
        s2_row = Signal(self.row_layout, reset_less=True)
        s3_valid = Signal()
        s3 = Signal(self.request_layout, reset_less=True)
        s3_row = Signal(self.row_layout, reset_less=True)
        s4_valid = Signal()
        s4 = Signal(self.request_layout, reset_less=True)
        s4_row = Signal(self.row_layout, reset_less=True)
        s4_match = Signal(p.ways, reset_less=True)
        s4_writes, s5_writes, s6_writes = Signal(), Signal(), Signal()
        s5_set, s6_set = Signal(p.set_bits, reset_less=True), Signal(p.set_bits, reset_less=True)
        s5_row, s6_row, s7_row = (Signal(self.row_layout, name=f"s{k}_row", reset_less=True) for k in (5, 6, 7))
        answer = Signal(self.response_layout, reset_less=True)
        forward = {behind: Signal(name=f"forward_{behind}") for behind in (1, 2, 3, 4, 5)}
        decision = self._decide(m, s4, s4_row, s4_match)

        m.d.comb += [
            advance.eq(~self.rsp.valid | self.rsp.ready),
            self.req.ready.eq(advance & ~flushing),
            read.addr.eq(self.req.p.set),
            read.en.eq(self._read_enable(advance)),
            write.addr.eq(Mux(flushing, flush_set, s5_set)),
            write.data.eq(Mux(flushing, 0, s5_row.as_value())),
            write.en.eq(flushing | (advance & s5_writes)),
            self.rsp.payload.eq(answer),
        ]

        decided_row = decision.row.as_value()
        into_s3: Value = s2_row.as_value()
        for behind, row in ((5, s7_row.as_value()), (4, s6_row.as_value()), (3, s5_row.as_value()), (2, decided_row)):
            into_s3 = Mux(forward[behind], row, into_s3)
        into_s4 = Mux(forward[1], decided_row, s3_row.as_value())
        s3_writes = s3_valid & ((s3.op == BankOp.LEARN) | (s3.op == BankOp.CLEAR))

        with m.If(advance):
            m.d.sync += [
                s1_valid.eq(self.req.valid & ~flushing),
                s1.eq(self.req.p),
                s2_valid.eq(s1_valid),
                s2.eq(s1),
                s2_row.eq(read.data),
                s3_valid.eq(s2_valid),
                s3.eq(s2),
                s3_row.eq(into_s3),
                s4_valid.eq(s3_valid),
                s4.eq(s3),
                s4_row.eq(into_s4),
                s4_match.eq(self._match(s3, s3_row, forward[1], s4, decision)),
                s4_writes.eq(s3_writes),
                s5_writes.eq(s4_writes),
                s5_set.eq(s4.set),
                s5_row.eq(decision.row),
                s6_writes.eq(s5_writes),
                s6_set.eq(s5_set),
                s6_row.eq(s5_row),
                s7_row.eq(s6_row),
                forward[1].eq(self._forwards(1, s3_writes, s3.set, s2.set)),
                forward[2].eq(self._forwards(2, s3_writes, s3.set, s1.set)),
                forward[3].eq(self._forwards(3, s4_writes, s4.set, s1.set)),
                forward[4].eq(self._forwards(4, s5_writes, s5_set, s1.set)),
                forward[5].eq(self._forwards(5, s6_writes, s6_set, s1.set)),
                self.rsp.valid.eq(s4_valid),
                *self._response(answer, s4, s4_row, decision),
            ]
        return m

    def _flush(self, m: Module) -> tuple[Signal, Signal]:
        """(busy clearing, the set being cleared): one set a cycle, from reset on."""
        flushing = Signal(init=1)
        flush_set = Signal(self.preset.set_bits)
        with m.If(flushing):
            m.d.sync += [flush_set.eq(flush_set + 1), flushing.eq(~flush_set.all())]
        return flushing, flush_set

    def _read_enable(self, advance: Value) -> Value:
        """The memory's output is a pipeline register: it stands when the pipeline stands."""
        return advance

    def _forwards(self, behind: int, writes: Value, older_set: Value, younger_set: Value) -> Value:
        """Whether the request ``behind`` places behind an older one must take that one's row in the next step."""
        return writes & (older_set == younger_set)

    def _match(self, s3: data.View, s3_row: data.View, newer: Value, s4: data.View, decision: _Decision) -> Value:
        """Ways of the row that ``s4`` will hold next which have the tag of ``s3``.

        If both are for one set, ``s3_row`` is the row that ``s4`` is changing (every older write was forwarded to
        both), and the change is known: cleared, or one tag replaced. So no tag is compared after the decision.
        """
        match = Cat(entry.valid & (entry.tag == s3.tag) for entry in s3_row)
        same_tag = (s3.tag == s4.tag).replicate(self.preset.ways)
        changed = (match & ~decision.inserted) | (decision.inserted & same_tag)
        return Mux(newer, Mux(decision.clear, 0, changed), match)

    def _decide(self, m: Module, request: data.View, row: data.View, match: Signal) -> _Decision:
        """SRRIP with hit priority: what ``request`` makes of ``row``, of whose ways ``match`` hold its tag."""
        learn = request.op == BankOp.LEARN
        clear = request.op == BankOp.CLEAR
        read = request.op == BankOp.READ
        hit = Signal()
        inserting = Signal()
        inserted = Signal(self.preset.ways)
        holder = Signal(self.preset.ways)
        ageing = Signal(RRPV_BITS)
        full = Cat(entry.valid for entry in row).all()
        m.d.comb += [
            hit.eq(match.any() & ~clear & ~read),
            inserting.eq(learn & ~hit),
            inserted.eq(Mux(inserting, self._victim(row, full), 0)),
            holder.eq(Mux(hit, match, inserted)),
            ageing.eq(Mux(inserting & full, self._ageing(row), 0)),
        ]
        inserted_rrpv = Mux(request.again, 0, RRPV_INSERT)
        changed = Signal(self.row_layout)
        with m.If(~clear):
            for way in range(self.preset.ways):
                entry, old = changed[way], row[way]
                m.d.comb += [entry.valid.eq(old.valid), entry.rrpv.eq(old.rrpv + ageing), entry.tag.eq(old.tag)]
                with m.If(inserted[way]):
                    m.d.comb += [entry.valid.eq(1), entry.rrpv.eq(inserted_rrpv), entry.tag.eq(request.tag)]
                with m.Elif(match[way]):
                    m.d.comb += entry.rrpv.eq(0)
        return _Decision(row=changed, clear=clear, read=read, hit=hit, inserted=inserted, holder=holder)

    def _victim(self, row: data.View, full: Value) -> Value:
        """One-hot: the lowest invalid way; if the set is full, the lowest of those with the highest RRPV."""
        invalid = [~entry.valid for entry in row]
        highest = RRPV_MAX - self._ageing(row)
        oldest = [entry.rrpv == highest for entry in row]
        return Mux(full, Cat(*lowest(oldest)), Cat(*lowest(invalid)))

    def _ageing(self, row: data.View) -> Value:
        """By how much all ways of a full set age until one is at the maximum: what the highest RRPV lacks."""
        lacks: Value = Const(RRPV_MAX, RRPV_BITS)
        for rrpv in range(1, RRPV_MAX + 1):
            lacks = Mux(any_of([entry.rrpv == rrpv for entry in row]), RRPV_MAX - rrpv, lacks)
        return lacks

    def _response(self, answer: data.View, request: data.View, row: data.View, decision: _Decision) -> list[object]:
        """Assignments to the fields of ``answer``."""
        way_read = request.tag[: self.preset.way_bits]
        entry = row[way_read]
        return [
            answer.hit.eq(decision.hit),
            answer.way.eq(Mux(decision.read, way_read, number(decision.holder, self.preset.way_bits))),
            answer.entry_valid.eq(entry.valid & decision.read),
            answer.entry_rrpv.eq(Mux(decision.read, entry.rrpv, 0)),
            answer.entry_tag.eq(Mux(decision.read, entry.tag, 0)),
        ]
