"""The contract between hardware and software: numbers, bit layouts and definitions, in pure Python.

Golden model, RTL generator, benches, driver and documents read them here; nothing of it is written anywhere else.
"""

from hotline.contract.codes import BankOp, ErrorCode, ReadSource, WriteSource
from hotline.contract.feistel import ROUNDS, FeistelConstants, feistel_constants, invert, permute
from hotline.contract.float32 import FLOAT32_NAN, float32_add, float32_multiply
from hotline.contract.instructions import (
    ENTRY_BYTES,
    INSTRUCTION_BYTES,
    MAX_BAG_LENGTH,
    RECORD_BYTES,
    Instruction,
    Opcode,
    Operand,
    Record,
    assemble,
    disassemble,
    entry,
)
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
    "ENTRY_BYTES",
    "FLOAT32_NAN",
    "INSTRUCTION_BYTES",
    "MAX_BAG_LENGTH",
    "MISS",
    "PAGE_BITS",
    "PRESETS",
    "RECORD_BYTES",
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
    "Instruction",
    "Opcode",
    "Operand",
    "Preset",
    "ReadSource",
    "Record",
    "Register",
    "SlotLayout",
    "WriteSource",
    "assemble",
    "constant_words",
    "disassemble",
    "entry",
    "feistel_constants",
    "float32_add",
    "float32_multiply",
    "invert",
    "logging_chunks",
    "permute",
    "preset",
    "slot_layout",
]
