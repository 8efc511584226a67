"""Payloads of the streams between the blocks of the access classifier, for a preset.

One place for their fields, so that two blocks that meet agree.
"""

from __future__ import annotations

from amaranth.hdl import Shape
from amaranth.lib import data

from hotline.contract import BankOp, Preset

__all__ = ["answer_layout", "lookup_layout", "request_layout", "step_bits", "verdict_layout"]

_OP_BITS = Shape.cast(BankOp).width


def step_bits(preset: Preset) -> int:
    """Bits of a step number: four windows, so that marks may lag behind by more than one."""
    return (preset.window - 1).bit_length() + 2


def lookup_layout(preset: Preset) -> data.StructLayout:
    """What an engine is asked: ``present`` unless its place in the step is empty.

    ``bad``: the id is outside its table, nothing is looked up. ``again``: LEARN it twice.
    """
    return data.StructLayout({"key": preset.key_bits, "present": 1, "bad": 1, "again": 1, "learn": 1})


def request_layout(preset: Preset) -> data.StructLayout:
    """Engine to bank. ``route`` is the bank's number, and the engine's once it has arrived."""
    return data.StructLayout(
        {
            "route": preset.bank_bits,
            "step": step_bits(preset),
            "set": preset.set_bits,
            "tag": preset.tag_bits,
            "learn": 1,
            "again": 1,
        }
    )


def answer_layout(preset: Preset) -> data.StructLayout:
    """Bank to engine. ``route`` is the engine's number; ``index`` the step modulo the window."""
    return data.StructLayout(
        {"route": preset.bank_bits, "index": step_bits(preset) - 2, "hit": 1, "way": preset.way_bits}
    )


def verdict_layout(preset: Preset) -> data.StructLayout:
    """What an engine found: ``slot`` means something if ``hit``."""
    return data.StructLayout(
        {"slot": preset.bank_bits + preset.set_bits + preset.way_bits, "hit": 1, "present": 1, "bad": 1}
    )
