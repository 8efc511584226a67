"""Deliberate faults in the RTL, each of which must make a bench fail: a bench that can't fail is a defect.

A mutation replaces a method or a constant of a block while its Verilog is made; the generator knows nothing of them.
``faulty_top`` puts the sound block and all its mutants side by side into one model, so that they are compiled once; the
simulation's ``+fault=N`` chooses which of them drives the ports.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from typing import Any
from unittest.mock import patch

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value

from hotline.contract import RRPV_INSERT, FeistelConstants, Preset, feistel_constants
from hotline_hdl import eal_bank, feistel
from hotline_hdl.eal_bank import EalBank
from hotline_hdl.feistel import FeistelRandomizer
from hotline_hdl.flat import Port
from hotline_hdl.generate import Rendering, render

__all__ = ["MUTATIONS", "Mutation", "fault_number", "faulty_top"]


@dataclass(frozen=True)
class Mutation:
    """A fault of ``block``: attribute ``attribute`` of ``owner`` is ``faulty`` instead."""

    name: str
    block: str
    owner: Any
    attribute: str
    faulty: Any

    def render(self, preset: Preset) -> Rendering:
        """The faulty block."""
        with patch.object(self.owner, self.attribute, self.faulty):
            return render(self.block, preset)


# the sound ones, taken before anything is replaced
_FORWARDS = EalBank._forwards
_AGEING = EalBank._ageing
_LOWEST = eal_bank._lowest
_STAGE = FeistelRandomizer._stage


def _without_forward(distance: int) -> Callable[..., Value]:
    def forwards(self: EalBank, behind: int, *operands: Value) -> Value:
        return Const(0) if behind == distance else _FORWARDS(self, behind, *operands)

    return forwards


def _match_of_the_old_row(self: EalBank, s3: Any, s3_row: Any, *decided: Any) -> Value:
    return Cat(entry.valid & (entry.tag == s3.tag) for entry in s3_row)


def _highest(bits: list[Value]) -> list[Value]:
    return _LOWEST(bits[::-1])[::-1]


def _age_by_one_at_most(self: EalBank, row: Any) -> Value:
    return Mux(_AGEING(self, row) == 0, 0, 1)


def _never_flushing(self: EalBank, m: Module) -> tuple[Signal, Signal]:
    return Signal(name="flushing"), Signal(self.preset.set_bits, name="flush_set")


def _flush_that_misses_the_last_set(self: EalBank, m: Module) -> tuple[Signal, Signal]:
    flushing = Signal(init=1)
    flush_set = Signal(self.preset.set_bits)
    with m.If(flushing):
        m.d.sync += [flush_set.eq(flush_set + 1), flushing.eq(flush_set != self.preset.sets_per_bank - 2)]
    return flushing, flush_set


def _wrong_key(width: int) -> FeistelConstants:
    sound = feistel_constants(width)
    return replace(sound, keys=(*sound.keys[:-1], sound.keys[-1] ^ 1))


def _wrong_shift(width: int) -> FeistelConstants:
    sound = feistel_constants(width)
    return replace(sound, shift=sound.shift + 1)


def _stage_that_ignores_stalls(
    self: FeistelRandomizer, m: Module, advance: Value, name: str, valid: Value, *values: Value
) -> list[Signal]:
    return _STAGE(self, m, Const(1) if name == "mix1" else advance, name, valid, *values)


MUTATIONS = (
    Mutation("no forward to the request 1 behind", "eal_bank", EalBank, "_forwards", _without_forward(1)),
    Mutation("no forward to the request 2 behind", "eal_bank", EalBank, "_forwards", _without_forward(2)),
    Mutation("no forward to the request 3 behind", "eal_bank", EalBank, "_forwards", _without_forward(3)),
    Mutation("no forward to the request 4 behind", "eal_bank", EalBank, "_forwards", _without_forward(4)),
    Mutation("tags compared with the old row", "eal_bank", EalBank, "_match", _match_of_the_old_row),
    Mutation("highest way instead of lowest", "eal_bank", eal_bank, "_lowest", _highest),
    Mutation("inserted with an RRPV one too high", "eal_bank", eal_bank, "RRPV_INSERT", RRPV_INSERT + 1),
    Mutation("aged by one at most", "eal_bank", EalBank, "_ageing", _age_by_one_at_most),
    Mutation("memory read during a stall", "eal_bank", EalBank, "_read_enable", lambda self, advance: Const(1)),
    Mutation("not cleared after reset", "eal_bank", EalBank, "_flush", _never_flushing),
    Mutation("last set not cleared", "eal_bank", EalBank, "_flush", _flush_that_misses_the_last_set),
    Mutation("wrong key in the last round", "feistel", feistel, "feistel_constants", _wrong_key),
    Mutation("shift off by one", "feistel", feistel, "feistel_constants", _wrong_shift),
    Mutation("a stage that ignores stalls", "feistel", FeistelRandomizer, "_stage", _stage_that_ignores_stalls),
)


def _mutations_of(block: str) -> list[Mutation]:
    return [mutation for mutation in MUTATIONS if mutation.block == block]


def fault_number(mutation: Mutation) -> int:
    """What ``+fault=`` must be for ``mutation``; 0 is the sound block."""
    return 1 + _mutations_of(mutation.block).index(mutation)


@cache
def faulty_top(block: str, preset: Preset) -> str:
    """Verilog of a module ``hotline_<block>`` that is the sound block or any of its mutants, by plusarg."""
    variants = [render(block, preset), *(mutation.render(preset) for mutation in _mutations_of(block))]
    texts = [variant.verilog for variant in variants]
    sound = f"hotline_{block}"
    modules = [text.replace(sound, f"{sound}_fault{number}") for number, text in enumerate(texts)]
    return "".join(modules) + _selector(block, variants[0].ports, len(variants))


def _selector(block: str, ports: tuple[Port, ...], variants: int) -> str:
    outputs = [port for port in ports if port.direction == "output"]
    lines = [f"module hotline_{block}({', '.join(port.name for port in ports)});"]
    lines += [f"  {port.direction} [{port.width - 1}:0] {port.name};" for port in ports]
    lines += [f"  wire [{variants * port.width - 1}:0] all_{port.name};" for port in outputs]
    lines += ["  integer fault;", '  initial if (!$value$plusargs("fault=%d", fault)) fault = 0;']
    for port in outputs:
        lines.append(f"  assign {port.name} = all_{port.name}[fault * {port.width} +: {port.width}];")
    for number in range(variants):
        pins = [
            f".{port.name}({port.name})"
            if port.direction == "input"
            else f".{port.name}(all_{port.name}[{number * port.width} +: {port.width}])"
            for port in ports
        ]
        lines.append(f"  hotline_{block}_fault{number} fault{number} ({', '.join(pins)});")
    return "\n".join([*lines, "endmodule", ""])
