"""The contract between hardware and software: numbers, bit layouts and definitions, in pure Python.

Golden model, RTL generator, benches, driver and documents read them here; nothing of it is written anywhere else.
"""

from hotline.contract.codes import BankOp, ErrorCode
from hotline.contract.feistel import ROUNDS, FeistelConstants, feistel_constants, invert, permute
from hotline.contract.float32 import FLOAT32_NAN, float32_add, float32_multiply
from hotline.contract.preset import CONTEXTS, MISS, PRESETS, RRPV_BITS, RRPV_INSERT, RRPV_MAX, Preset, preset
from hotline.contract.registers import (
    COUNTER_BITS,
    COUNTERS,
    PAGE_BITS,
    REGISTER_BITS,
    REGISTERS,
    Counter,
    Field,
    Register,
    constant_words,
)
from hotline.contract.tables import SMALL_TABLE_BYTES, SlotLayout, logging_chunks, slot_layout

__all__ = [
    "CONTEXTS",
    "COUNTERS",
    "COUNTER_BITS",
    "FLOAT32_NAN",
    "MISS",
    "PAGE_BITS",
    "PRESETS",
    "REGISTERS",
    "REGISTER_BITS",
    "ROUNDS",
    "RRPV_BITS",
    "RRPV_INSERT",
    "RRPV_MAX",
    "SMALL_TABLE_BYTES",
    "BankOp",
    "Counter",
    "ErrorCode",
    "FeistelConstants",
    "Field",
    "Preset",
    "Register",
    "SlotLayout",
    "constant_words",
    "feistel_constants",
    "float32_add",
    "float32_multiply",
    "invert",
    "logging_chunks",
    "permute",
    "preset",
    "slot_layout",
]
