"""A block with flat ports: each field of each stream under one plain name, as other people's Verilog expects.

Amaranth joins the names of interface members with double underscores and packs structures into vectors. ``FlatTop``
wraps a component and gives its streams of structures ``req_valid``, ``req_ready``, ``req_<field>``, those of an array
``req_0_valid`` and so on, channels of AXI (``m_axi_ar``, ``s_axil_ar``) the names that AXI has for them
(``m_axi_arvalid``), and its other ports their own names. ``Placed`` stands for such a module where a bigger block uses
it many times: it is written once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from amaranth.hdl import ClockDomain, ClockSignal, Elaboratable, Instance, Module, ResetSignal, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In

__all__ = ["FlatTop", "Placed", "Port"]

_AXI = ("m_axi_", "s_axil_")
"""What the names of AXI's channels begin with."""


@dataclass(frozen=True)
class Port:
    """One port of a generated module."""

    name: str
    direction: Literal["input", "output"]
    width: int


def _flat_members(block: wiring.Component) -> Iterator[tuple[str, Value, bool]]:
    """(flat name, signal or field inside, is it an input) of every port, in the order of the block's members."""
    seen: set[str] = set()
    for flat_name, inner, is_input in _members(block):
        if flat_name in seen:
            raise ValueError(f"{type(block).__name__}: two ports would be called {flat_name}; rename a field")
        seen.add(flat_name)
        yield flat_name, inner, is_input


def _members(block: wiring.Component) -> Iterator[tuple[str, Value, bool]]:
    for name, member in block.signature.members.items():
        joint = "" if name.startswith(_AXI) else "_"
        for flat_name, interface in _elements(name, getattr(block, name), len(member.dimensions)):
            inwards = member.flow == In
            if member.is_port:
                yield flat_name, Value.cast(interface), inwards
                continue
            yield f"{flat_name}{joint}valid", interface.valid, inwards
            yield f"{flat_name}{joint}ready", interface.ready, not inwards
            for field, _ in interface.payload.shape():
                yield f"{flat_name}{joint}{field}", Value.cast(interface.payload[field]), inwards


def _elements(name: str, interface: Any, dimensions: int) -> Iterator[tuple[str, Any]]:
    """The elements of an array of ``dimensions``, each with its numbers in its name; none: the interface itself."""
    if not dimensions:
        yield name, interface
        return
    for number, element in enumerate(interface):
        yield from _elements(f"{name}_{number}", element, dimensions - 1)


class FlatTop(Elaboratable):
    """``block`` behind flat ports.

    Parameters
    ----------
    block : :class:`wiring.Component`
        Its members are ports, and streams whose payloads are structures.
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
        self._wires: list[tuple[Value, Value]] = []
        self._domain = ClockDomain("sync")
        self.signals["clk"] = self._domain.clk, True
        self.signals["rst"] = self._domain.rst, True
        for flat_name, inner, is_input in _flat_members(block):
            outer = Signal(len(inner), name=flat_name)
            self.signals[flat_name] = (outer, is_input)
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


class Placed(Elaboratable):
    """``block`` as an instance of the module ``name`` that ``FlatTop`` makes of it elsewhere.

    Its members are wired as if the block itself were the submodule. In Amaranth's own simulator, which knows no
    instances of Verilog, use the block.
    """

    def __init__(self, block: wiring.Component, name: str) -> None:
        self.block = block
        self.name = name
        block._MustUse__silence = True  # it is elaborated where its module is written, not here

    def elaborate(self, platform: object) -> Module:
        m = Module()
        ports: dict[str, Value] = {"i_clk": ClockSignal(), "i_rst": ResetSignal()}
        for flat_name, inner, is_input in _flat_members(self.block):
            wire = Signal(len(inner), name=flat_name)
            m.d.comb += wire.eq(inner) if is_input else inner.eq(wire)
            ports[f"{'i' if is_input else 'o'}_{flat_name}"] = wire
        m.submodules.instance = Instance(self.name, **ports)
        return m
