"""Proofs of the EAL bank: with all its forwarding and stalls it is a bank that does one request after the other."""

from __future__ import annotations

from dataclasses import replace

from amaranth.hdl import Array, Cat, Module, Mux, Signal, Value
from amaranth.lib import data

from hotline.contract import PRESETS, RRPV_INSERT, RRPV_MAX, BankOp
from hotline_hdl.eal_bank import EalBank
from hotline_verif.mutations import MUTATIONS
from hotline_verif.proofs.harness import Harness, Transfer
from hotline_verif.proofs.prove import Fault, Proof

__all__ = ["EAL_BANK_PROOFS"]

_SIZES = replace(
    PRESETS["tiny"], name="proof", table_bits=1, row_bits=3, banks=2, engines=2, sets_per_bank=2, ways=2,
)  # fmt: skip
_WAYS = range(_SIZES.ways)


class _OneAtATime(Harness):
    """A set, the solver's choice, is kept beside the bank by the naive rules, and one request on it is followed."""

    def build(self, m: Module) -> None:
        m.submodules.bank = bank = EalBank(_SIZES)
        self.drive(m, bank)
        enters, leaves = Signal(), Signal()
        m.d.comb += [enters.eq(bank.req.valid & bank.req.ready), leaves.eq(bank.rsp.valid & bank.rsp.ready)]
        waited = self.held_until_taken(m, "rsp", bank.rsp)
        the_set = self.chosen(m, "the_set", _SIZES.set_bits)
        row = Signal(bank.row_layout)
        answer, row_after = self._naive(m, bank, row)
        ours = bank.req.p.set == the_set
        with m.If(enters & ours):
            m.d.sync += Value.cast(row).eq(row_after)

        # the solver may follow requests of other sets too: their answers are then not compared
        followed = Transfer(self, m, enters, leaves, Cat(answer, ours))
        with m.If(leaves):
            self.always(m, "a response belongs to a request", followed.under_way != 0)
        self.always(m, "no more requests are under way than cycles of latency", followed.under_way <= bank.latency)
        with m.If(followed.leaving & followed.record[-1]):
            given = Value.cast(bank.rsp.payload)
            self.always(m, "the response is the naive bank's", given == followed.record[:-1])
        unstalled = Signal(range(bank.latency + 1))
        with m.If(~bank.rsp.ready | ~followed.inside):
            m.d.sync += unstalled.eq(0)
        with m.Else():
            m.d.sync += unstalled.eq(unstalled + 1)
        with m.If(followed.inside):
            self.always(m, "without stalls a response leaves within the latency", unstalled < bank.latency)
        same = [row[a].valid & row[b].valid & (row[a].tag == row[b].tag) for a in _WAYS for b in range(a)]
        self.always(m, "one way of a set at most holds a tag", ~Cat(same).any())
        self.reached(m, "a hit is answered after a stall", followed.leaving & followed.record[0] & waited)

    def _naive(self, m: Module, bank: EalBank, row: data.View) -> tuple[Value, Value]:
        """(response, row afterwards) of the request that is offered, done at once on ``row``."""
        request = bank.req.p
        touched, hit, way = self._touch(m, bank, row, request.tag, "once")
        again, _, _ = self._touch(m, bank, touched, request.tag, "again")
        answer, after = Signal(bank.response_layout), Signal(bank.row_layout)
        holds = Cat(row[w].valid & (row[w].tag == request.tag) for w in _WAYS)
        with m.Switch(request.op):
            with m.Case(int(BankOp.CLASSIFY)):
                m.d.comb += [answer.hit.eq(holds.any()), answer.way.eq(Mux(holds.any(), way, 0)), after.eq(row)]
            with m.Case(int(BankOp.LEARN)):
                m.d.comb += [answer.hit.eq(hit), answer.way.eq(way)]
                m.d.comb += after.eq(Mux(request.again, Value.cast(again), Value.cast(touched)))
            with m.Case(int(BankOp.READ)):
                entry = Array(row)[request.tag[: _SIZES.way_bits]]
                m.d.comb += [
                    answer.way.eq(request.tag),
                    answer.entry_valid.eq(entry.valid),
                    answer.entry_rrpv.eq(entry.rrpv),
                    answer.entry_tag.eq(entry.tag),
                    after.eq(row),
                ]
        return Value.cast(answer), Value.cast(after)

    def _touch(
        self, m: Module, bank: EalBank, row: data.View, tag: Value, name: str
    ) -> tuple[data.View, Signal, Signal]:
        """(row afterwards, hit, way) of SRRIP with hit priority: ages by one until there is someone to replace."""
        hit, way = Signal(name=f"{name}_hit"), Signal(_SIZES.way_bits, name=f"{name}_way")
        free = Signal(name=f"{name}_free")
        aged = [row]
        for turn in range(RRPV_MAX):
            older = Signal(bank.row_layout, name=f"{name}_aged_{turn}")
            found = Cat(entry.rrpv == RRPV_MAX for entry in aged[-1]).any()
            for w in _WAYS:
                m.d.comb += [older[w].eq(aged[-1][w]), older[w].rrpv.eq(aged[-1][w].rrpv + ~found)]
            aged.append(older)
        after = Signal(bank.row_layout, name=f"{name}_row")
        m.d.comb += Value.cast(after).eq(Value.cast(row))
        # the last assignment counts: lowest way, an invalid one before an old one, the holder before all
        for w in reversed(_WAYS):
            with m.If(aged[-1][w].rrpv == RRPV_MAX):
                m.d.comb += way.eq(w)
        for w in reversed(_WAYS):
            with m.If(~row[w].valid):
                m.d.comb += [way.eq(w), free.eq(1)]
        for w in reversed(_WAYS):
            with m.If(row[w].valid & (row[w].tag == tag)):
                m.d.comb += [way.eq(w), hit.eq(1)]
        with m.If(~hit & ~free):
            m.d.comb += Value.cast(after).eq(Value.cast(aged[-1]))
        for w in _WAYS:
            with m.If(way == w):
                m.d.comb += [after[w].valid.eq(1), after[w].tag.eq(tag), after[w].rrpv.eq(Mux(hit, 0, RRPV_INSERT))]
        return after, hit, way


_FAULTS = tuple(
    Fault(mutation.name, mutation.owner, mutation.attribute, mutation.faulty)
    for mutation in MUTATIONS
    if mutation.block == "eal_bank"
)

EAL_BANK_PROOFS = (
    Proof(
        name="eal_bank",
        statement=(
            "every response is what a bank gives that does one request after the other; one way of a set at most holds "
            "a tag; responses in order, none lost, none invented, within the latency when not stalled, held"
        ),
        depth=14,
        top=_OneAtATime,
        faults=_FAULTS,
        uncovered="more than 2 sets, 2 ways, 2 bits of tag",
    ),
)
