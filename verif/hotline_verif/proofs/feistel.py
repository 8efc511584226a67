"""Proofs of the Feistel randomizer: it and its inverse undo each other; stalls change neither results nor order."""

from __future__ import annotations

from amaranth.hdl import Array, Cat, Module, Signal, Value

from hotline.contract import PRESETS, ROUNDS, permute
from hotline_hdl.feistel import FeistelInverse, FeistelRandomizer
from hotline_verif.mutations import MUTATIONS
from hotline_verif.proofs.harness import Harness, Transfer
from hotline_verif.proofs.prove import Fault, Proof

__all__ = ["FEISTEL_PROOFS"]

_BESIDE = 2
_LATENCY = 2 * FeistelRandomizer.latency
_STALLED_WIDTH = 4


class _ThereAndBack(Harness):
    """One network behind the other, never stalled: out comes what went in, both latencies later."""

    def __init__(self, first: type[FeistelRandomizer], second: type[FeistelRandomizer], width: int) -> None:
        super().__init__()
        self.first = first(width, _BESIDE)
        self.second = second(width, _BESIDE)

    def build(self, m: Module) -> None:
        there, back = self.first, self.second
        m.submodules.there, m.submodules.back = there, back
        key, beside, valid = self.free("key", there.width), self.free("beside", _BESIDE), self.free("valid")
        m.d.comb += [
            there.req.valid.eq(valid),
            there.req.p.key.eq(key),
            there.req.p.beside.eq(beside),
            back.req.valid.eq(there.rsp.valid),
            back.req.p.key.eq(there.rsp.p.scattered),
            back.req.p.beside.eq(there.rsp.p.beside),
            there.rsp.ready.eq(back.req.ready),
            back.rsp.ready.eq(1),
        ]
        sent: Value = Cat(valid, beside, key)
        for cycle in range(_LATENCY):
            before = Signal(len(sent), name=f"sent_{cycle + 1}_ago")
            m.d.sync += before.eq(sent)
            sent = before
        self.always(m, "every key comes back after both latencies, and nothing else does", back.rsp.valid == sent[0])
        with m.If(back.rsp.valid):
            came = Cat(back.rsp.p.beside, back.rsp.p.scattered)
            self.always(m, "what comes back is the key that went in, with what went beside it", came == sent[1:])
        self.reached(m, "a key that isn't zero comes back", back.rsp.valid & (sent[1:] != 0))


class _Round(FeistelRandomizer):
    """One round alone, and no registers."""

    def __init__(self, width: int, number: int) -> None:
        super().__init__(width)
        self._rounds = (number,)

    def _stage(self, m: Module, advance: Value, name: str, valid: Value, *values: Value) -> list[Signal]:
        return [valid, *values]


class _InverseRound(_Round, FeistelInverse):
    """The inverse of one round alone."""


class _BothWays(Harness):
    """Each round and its inverse one behind the other: all rounds at once would cost the solver hours."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.width = width

    def build(self, m: Module) -> None:
        key = self.free("key", self.width)
        for number in range(ROUNDS):
            for first, second in ((_Round, _InverseRound), (_InverseRound, _Round)):
                there, back = first(self.width, number), second(self.width, number)
                m.submodules += [there, back]
                m.d.comb += [there.req.p.key.eq(key), back.req.p.key.eq(there.rsp.p.scattered)]
                self.always(m, f"round {number} is undone", back.rsp.p.scattered == key)
                self.reached(m, f"round {number} changes a key", there.rsp.p.scattered != key)


class _Stalled(Harness):
    """A network with a key of 4 bits whose reader stalls as it likes, against the contract's permutation."""

    def build(self, m: Module) -> None:
        m.submodules.network = network = FeistelRandomizer(_STALLED_WIDTH, _BESIDE)
        self.drive(m, network)
        enters = network.req.valid & network.req.ready
        leaves = network.rsp.valid & network.rsp.ready
        followed = Transfer(self, m, enters, leaves, Cat(network.req.p.key, network.req.p.beside))
        key, beside = followed.record[:_STALLED_WIDTH], followed.record[_STALLED_WIDTH:]
        permuted = Array(permute(key, _STALLED_WIDTH) for key in range(1 << _STALLED_WIDTH))[key]
        waited = self.held_until_taken(m, "rsp", network.rsp)
        with m.If(leaves):
            self.always(m, "a response belongs to a request", followed.under_way != 0)
        with m.If(followed.leaving):
            self.always(m, "the response is permute(key)", network.rsp.p.scattered == permuted)
            self.always(m, "what travels beside a key stays with it", network.rsp.p.beside == beside)
        unstalled = Signal(range(network.latency + 1))
        with m.If(~network.rsp.ready | ~followed.inside):
            m.d.sync += unstalled.eq(0)
        with m.Else():
            m.d.sync += unstalled.eq(unstalled + 1)
        with m.If(followed.inside):
            self.always(m, "without stalls a key leaves within the latency", unstalled < network.latency)
        self.reached(m, "the chosen key leaves after a stall", followed.leaving & waited)


def _known(name: str) -> Fault:
    mutation = next(mutation for mutation in MUTATIONS if mutation.name == name)
    return Fault(mutation.name, mutation.owner, mutation.attribute, mutation.faulty)


def _joined_wrong(self: FeistelInverse, left: Value, right: Value) -> Value:
    return Cat(right, left)


_ROUNDS_IN_ORDER = Fault("the inverse takes the rounds in the wrong order", FeistelInverse, "_rounds", range(ROUNDS))


_HALVES_EXCHANGED = Fault("the inverse joins its halves the wrong way round", FeistelInverse, "_joined", _joined_wrong)
_TINY, _WIDE = PRESETS["tiny"].key_bits, PRESETS["small"].key_bits

FEISTEL_PROOFS = (
    Proof(
        name="feistel_inverse",
        statement=f"the inverse undoes the randomizer for every key of {_TINY} bits; what is beside comes along",
        depth=_LATENCY + 2,
        induction=_LATENCY + 1,
        top=lambda: _ThereAndBack(FeistelRandomizer, FeistelInverse, _TINY),
        faults=(_ROUNDS_IN_ORDER, _HALVES_EXCHANGED),
        uncovered="stalls (feistel_stalls); wider keys (feistel_wide)",
    ),
    Proof(
        name="feistel_forward",
        statement=f"the randomizer undoes the inverse for every key of {_TINY} bits; what is beside comes along",
        depth=_LATENCY + 2,
        induction=_LATENCY + 1,
        top=lambda: _ThereAndBack(FeistelInverse, FeistelRandomizer, _TINY),
        faults=(_ROUNDS_IN_ORDER, _HALVES_EXCHANGED),
        uncovered="as feistel_inverse",
    ),
    Proof(
        name="feistel_wide",
        statement=f"each round undoes its inverse and the other way round, for every key of {_WIDE} bits",
        depth=1,
        induction=1,
        top=lambda: _BothWays(_WIDE),
        faults=(_HALVES_EXCHANGED,),
        uncovered="the order of the rounds and the registers between them, which do not depend on the width",
    ),
    Proof(
        name="feistel_stalls",
        statement="under any stalls every key's response is permute(key), in order, none lost, none invented, held",
        depth=14,
        top=_Stalled,
        faults=(_known("a stage that ignores stalls"), _known("wrong key in the last round")),
        uncovered="keys of more than 4 bits",
    ),
)
