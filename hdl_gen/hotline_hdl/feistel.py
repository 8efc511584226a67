"""The Feistel randomizer in hardware: scatters (table, row) keys over the banks and sets of the EAL.

A stream of keys goes in, a stream of scattered values comes out in the same order, one a cycle. Every constant comes
from ``hotline.contract``; ``hotline.contract.permute`` is the specification. The order of bits is the contract's: bank
lowest, then set, then tag.
"""

from __future__ import annotations

from collections.abc import Sequence

from amaranth.hdl import Cat, Const, Module, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from hotline.contract import ROUNDS, FeistelConstants, feistel_constants

__all__ = ["FeistelInverse", "FeistelRandomizer"]


def _mix(product: Value, x: Value, number: int, c: FeistelConstants) -> Value:
    """``F`` of round ``number``, given ``product = x * multipliers[number]`` cut to half a key."""
    rotated = Cat(x[c.half - c.rotation :], x[: c.half - c.rotation])
    return ((product + Const(c.keys[number], c.half))[: c.half] ^ (x >> c.shift) ^ rotated)[: c.half]


class FeistelRandomizer(wiring.Component):
    """Pipelined Feistel network: two stages a round, a multiplication in the first, the rest in the second.

    Parameters
    ----------
    width : :class:`int`
        Bits of a key: even, from 4 to 64. A preset's is ``key_bits``.
    beside : :class:`int`
        Bits that travel beside each key, unchanged; none unless said.

    Attributes
    ----------
    req : In(stream of ``key``, ``unsigned(width)``, and ``beside``, ``unsigned(beside)``)
        Keys to scatter.
    rsp : Out(stream of ``scattered``, ``unsigned(width)``, and ``beside``, ``unsigned(beside)``)
        ``permute(key, width)`` for each key, in order. Valid ``latency`` cycles after its key was taken, plus the
        cycles in which ``rsp`` stalled; held until taken.
    latency : :class:`int`
        Cycles from the transfer of a key to its response's first valid cycle: 8.

    One key a cycle. While ``rsp`` is valid and not ready the whole pipeline stands and ``req.ready`` is low:
    ``req.ready`` follows ``rsp.ready`` in the same cycle. Reset drops what is in flight.
    """

    latency = 2 * ROUNDS

    def __init__(self, width: int, beside: int = 0) -> None:
        self.width = width
        self.constants = feistel_constants(width)
        more = {"beside": beside} if beside else {}
        super().__init__(
            {
                "req": In(stream.Signature(data.StructLayout({"key": width} | more))),
                "rsp": Out(stream.Signature(data.StructLayout({"scattered": width} | more))),
            }
        )
        self._beside = bool(beside)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        c = self.constants
        advance = Signal()
        m.d.comb += [
            advance.eq(~self.rsp.valid | self.rsp.ready),
            self.req.ready.eq(advance),
        ]
        valid: Value = self.req.valid
        left, right = self._halves(self.req.p.key)
        for number in self._rounds:
            product = (right * Const(c.multipliers[number], c.half))[: c.half]
            valid, left, right, product = self._stage(m, advance, f"multiply{number}", valid, left, right, product)
            mixed = left ^ _mix(product, right, number, c)
            valid, left, right = self._stage(m, advance, f"mix{number}", valid, right, mixed)
        m.d.comb += [
            self.rsp.valid.eq(valid),
            self.rsp.p.scattered.eq(self._joined(left, right)),
        ]
        if self._beside:
            beside: Value = self.req.p.beside
            for number in range(self.latency):
                beside_q = Signal.like(beside, name=f"beside_{number}", reset_less=True)
                with m.If(advance):
                    m.d.sync += beside_q.eq(beside)
                beside = beside_q
            m.d.comb += self.rsp.p.beside.eq(beside)
        return m

    _rounds: Sequence[int] = range(ROUNDS)

    def _halves(self, value: Value) -> tuple[Value, Value]:
        """(left, right) as the rounds take them."""
        return value[self.constants.half :], value[: self.constants.half]

    def _joined(self, left: Value, right: Value) -> Value:
        return Cat(right, left)

    def _stage(self, m: Module, advance: Value, name: str, valid: Value, *values: Value) -> list[Signal]:
        """Registers of one pipeline stage, loaded when the pipeline advances: ``valid`` first, then ``values``."""
        valid_q = Signal(name=f"valid_{name}")
        values_q = [
            Signal(self.constants.half, name=f"{part}_{name}", reset_less=True) for part in _PARTS[: len(values)]
        ]
        with m.If(advance):
            m.d.sync += valid_q.eq(valid)
            m.d.sync += [q.eq(value) for q, value in zip(values_q, values, strict=True)]
        return [valid_q, *values_q]


class FeistelInverse(FeistelRandomizer):
    """The inverse network: ``invert(key, width)`` of each ``key``, in the field ``scattered``.

    The same rounds in reverse order on exchanged halves. Ports, latency and throughput are those of
    :class:`FeistelRandomizer`.
    """

    _rounds = tuple(reversed(range(ROUNDS)))

    def _halves(self, value: Value) -> tuple[Value, Value]:
        return value[: self.constants.half], value[self.constants.half :]

    def _joined(self, left: Value, right: Value) -> Value:
        return Cat(left, right)


_PARTS = ("left", "right", "product")
