"""Proofs of the stream rules where nothing else is proved of a block: engine, bank node, popularity store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from unittest.mock import patch

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring

from hotline.contract import PRESETS, BankOp
from hotline_hdl import bank_node
from hotline_hdl.bank_node import BankNode
from hotline_hdl.engine import LookupEngine
from hotline_hdl.popularity import PopularityStore
from hotline_verif.proofs.harness import Harness, members
from hotline_verif.proofs.prove import Fault, Proof

__all__ = ["STREAM_PROOFS"]

_SIZES = replace(
    PRESETS["tiny"], name="proof", table_bits=1, row_bits=3, sets_per_bank=2, ways=2, filter_entries=2, window=4,
    max_batch=4,
)  # fmt: skip


class _Rules(Harness):
    """A block whose inputs do as they like; every stream that it gives keeps the rules."""

    def __init__(self, block: Callable[[], wiring.Component], outputs: tuple[str, ...]) -> None:
        super().__init__()
        self.block = block
        self.outputs = outputs

    def build(self, m: Module) -> None:
        m.submodules.block = block = self.block()
        self.drive(m, block)
        for name in self.outputs:
            waited = self.held_until_taken(m, name, getattr(block, name))
            self.reached(m, f"an offer on {name} waits", waited)
        self.contract(m, block)

    def contract(self, m: Module, block: Any) -> None:
        """What this block may take for granted, and what else is stated of it."""


class _WholeNode(BankNode):
    """Bank node with the bank in it, not as an instance of another module."""

    def elaborate(self, platform: object) -> Module:
        with patch.object(bank_node, "Placed", lambda block, name: block):
            return super().elaborate(platform)


class _Node(_Rules):
    """Lookups and maintenance come at any time, side by side."""

    def contract(self, m: Module, block: BankNode) -> None:
        asked, answered = block.ask.valid & block.ask.ready, block.back.valid & block.back.ready
        wanted = block.upkeep.valid & block.upkeep.ready & (block.upkeep.p.op == BankOp.READ)
        given = block.entry.valid & block.entry.ready
        lookups, reads = Signal(5), Signal(5)
        m.d.sync += [lookups.eq(lookups + asked - answered), reads.eq(reads + wanted - given)]
        with m.If(block.upkeep.valid):
            self.assume(m, (block.upkeep.p.op == BankOp.READ) | (block.upkeep.p.op == BankOp.CLEAR))
        with m.If(answered):
            self.always(m, "an answer belongs to a lookup", lookups != 0)
        with m.If(given):
            self.always(m, "an entry belongs to a READ", reads != 0)
        self.reached(m, "lookups and READs are under way together", (lookups != 0) & (reads != 0))


class _Engine(_Rules):
    """The steps of ``ask`` and its marks are what the ordered switches behind it take for granted.

    Steps wrap later than the depth, so they are compared as they are.
    """

    def contract(self, m: Module, block: LookupEngine) -> None:
        highest_mark, last_step = Signal.like(block.mark), Signal.like(block.mark)
        with m.If(block.mark > highest_mark):
            m.d.sync += highest_mark.eq(block.mark)
        with m.If(block.ask.valid & block.ask.ready):
            m.d.sync += last_step.eq(block.ask.p.step)
        with m.If(block.ask.valid):
            step = block.ask.p.step
            self.always(m, "no request is of a step before a mark", (step >= highest_mark) & (step >= block.mark))
            self.always(m, "requests come in the order of steps", step >= last_step)
        self.reached(m, "a request of a later step waits", block.ask.valid & ~block.ask.ready & (highest_mark > 1))


def _altered(name: str, owner: type[Any], port: str, faulty: Callable[[Module, Any, Signal], Any]) -> Fault:
    """``owner`` with something else on an output: ``faulty`` of the module, the block and what the output should be."""
    sound = owner.elaborate

    def elaborate(self: Any, platform: object) -> Module:
        m = Module()
        inner = owner(self.preset)
        inner.elaborate = lambda platform: sound(inner, platform)
        m.submodules.inner = inner
        for (member, value, is_input), (_, other, _) in zip(members(self), members(inner), strict=True):
            if member == port:
                m.d.comb += value.eq(faulty(m, self, other))
            else:
                m.d.comb += other.eq(value) if is_input else value.eq(other)
        return m

    return Fault(name, owner, "elaborate", elaborate)


def _impatient(owner: type[Any], output: str) -> Fault:
    def taken_back(m: Module, block: Any, valid: Signal) -> Any:
        stream, refused = getattr(block, output), Signal()
        m.d.sync += refused.eq(stream.valid & ~stream.ready)
        return valid & ~refused

    return _altered(f"takes back an offer on {output} that is not taken at once", owner, f"{output}_valid", taken_back)


def _one_more(m: Module, block: LookupEngine, mark: Signal) -> Any:
    return mark + 1


_HELD = "every offer stays, with its payload, until it is taken, and follows no ready in the same cycle"

STREAM_PROOFS = (
    Proof(
        name="bank_node_streams",
        statement=f"{_HELD}; every answer belongs to a lookup, every entry to a READ",
        depth=14,
        top=lambda: _Node(lambda: _WholeNode(_SIZES), ("back", "entry")),
        faults=(_impatient(_WholeNode, "back"), _impatient(_WholeNode, "entry")),
        uncovered="what the answers say (eal_bank)",
    ),
    Proof(
        name="engine_streams",
        statement=f"{_HELD}; requests come in the order of steps, none of a step before a mark",
        depth=20,
        top=lambda: _Engine(lambda: LookupEngine(_SIZES), ("ask", "rsp")),
        faults=(
            _impatient(LookupEngine, "ask"),
            _altered("a mark one too high", LookupEngine, "mark", _one_more),
        ),
        uncovered="what the verdicts say",
    ),
    Proof(
        name="popularity_streams",
        statement=_HELD,
        depth=20,
        top=lambda: _Rules(lambda: PopularityStore(_SIZES), ("popular", "rest", "done")),
        faults=(_impatient(PopularityStore, "popular"), _impatient(PopularityStore, "done")),
        uncovered="what the masks say; batches of more than 4 samples",
    ),
)
