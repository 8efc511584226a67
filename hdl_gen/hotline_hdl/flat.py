"""A block with flat ports: each field of each stream under one plain name, as other people's Verilog expects.

Amaranth joins the names of interface members with double underscores and packs structures into vectors. ``FlatTop``
wraps a component whose members are streams of structures and gives it ``req_valid``, ``req_ready``, ``req_<field>``...
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from amaranth.hdl import ClockDomain, Elaboratable, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In

__all__ = ["FlatTop", "Port"]


@dataclass(frozen=True)
class Port:
    """One port of a generated module."""

    name: str
    direction: Literal["input", "output"]
    width: int


class FlatTop(Elaboratable):
    """``block`` behind flat ports.

    Parameters
    ----------
    block : :class:`wiring.Component`
        Its members are streams whose payloads are structures.
    name : :class:`str`
        Instance name of the block.

    Attributes
    ----------
    signals : dict of :class:`str` to (:class:`Signal`, is it an input)
        Clock, synchronous reset, then the ports in the order of the block's members.
    """

    def __init__(self, block: wiring.Component, name: str) -> None:
        self.block = block
        self.name = name
        self.signals: dict[str, tuple[Signal, bool]] = {}
        self._wires: list[tuple[Signal, Signal]] = []
        self._domain = ClockDomain("sync")
        self.signals["clk"] = self._domain.clk, True
        self.signals["rst"] = self._domain.rst, True
        for member, stream in block.signature.members.items():
            interface = getattr(block, member)
            forward_in = stream.flow == In
            self._add(f"{member}_valid", interface.valid, forward_in)
            self._add(f"{member}_ready", interface.ready, not forward_in)
            for field, _ in interface.payload.shape():
                self._add(f"{member}_{field}", interface.payload[field], forward_in)

    def _add(self, name: str, inner: Signal, is_input: bool) -> None:
        outer = Signal(len(inner), name=name)
        self.signals[name] = (outer, is_input)
        self._wires.append((inner, outer) if is_input else (outer, inner))

    @property
    def ports(self) -> tuple[Port, ...]:
        """The ports as a list for people and tools."""
        return tuple(
            Port(name, "input" if is_input else "output", len(signal))
            for name, (signal, is_input) in self.signals.items()
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.domains.sync = self._domain
        m.submodules[self.name] = self.block
        m.d.comb += [target.eq(source) for target, source in self._wires]
        return m
