"""The instruction set: what the host asks of the accelerator, word by word, with an assembler and a disassembler.

The encodings are this project's own. Instructions lie in a ring in memory, 16 bytes each, little-endian:

- word 0       opcode (bits 0 to 7), operand register (8 to 15), index (16 to 31)
- word 1       tag: any number; the record of the operation repeats it
- word 2, 3    value, its lowest half first

``SET`` gives an operand register its value; an operation uses what is set when it begins. Each operation starts when
the one before is complete, its writes included, and leaves a record of 32 bytes in another ring:

- word 0       error code (bits 0 to 7), opcode (8 to 15), source (16 to 23), AXI response (24, 25)
- word 1       tag
- word 2, 3    CLASSIFY: popular and other samples. GATHER: bags and rows. READ: entries, 0
- word 4 to 6  of an error: sample, table, row
- word 7       number of the record, from 1

READ leaves 8 bytes an entry, ascending in slot: row (bits 0 to 31), slot (32 to 53), table (54 to 61), RRPV (62, 63).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from enum import IntEnum

from hotline.contract.codes import ErrorCode

__all__ = [
    "ENTRY_BYTES",
    "INSTRUCTION_BYTES",
    "MAX_BAG_LENGTH",
    "RECORD_BYTES",
    "Instruction",
    "Opcode",
    "Operand",
    "Record",
    "assemble",
    "disassemble",
    "entry",
]

INSTRUCTION_BYTES = 16
RECORD_BYTES = 32
ENTRY_BYTES = 8
MAX_BAG_LENGTH = 0xFFFF
"""Lookups of the longest bag."""


class Opcode(IntEnum):
    """What is to be done."""

    NOP = 0
    SET = 1
    """Put ``value`` into ``register``, at ``index`` if it has several."""
    LEARN = 2
    CLASSIFY = 3
    GATHER = 4
    READ = 5
    """Write the entries of the log to ENTRIES."""
    CLEAR = 6
    """Empty the log."""
    FENCE = 7
    """Wait until all that came before is complete."""
    RAISE = 8
    """Raise the interrupt ``done``."""
    HALT = 9
    """Take no more instructions until reset."""


class Operand(IntEnum):
    """The operand registers. Addresses are of bytes; those of lists, vectors, entries and tables are multiples of the
    bus's width, those of ids, slots and weights of 4, that of offsets of 8."""

    IDS = 0
    """Address of the row ids, 32 bits each, table after table, in it sample after sample."""
    OFFSETS = 1
    """Address of the offsets of the bags, 64 bits each, ``tables * samples + 1``; not read if BAG_LENGTH is set."""
    SLOTS = 2
    """Address of the slots, 32 bits a lookup: CLASSIFY writes them, GATHER reads them."""
    WEIGHTS = 3
    """Address of the weights, fp32, one a lookup; read by GATHER if WEIGHTED is set."""
    POPULAR = 4
    """Address of the list of popular samples, 32 bits each."""
    REST = 5
    """Address of the list of the other samples: CLASSIFY writes it, GATHER reads it."""
    VECTORS = 6
    """Address of the sums that GATHER writes: ``dim`` fp32 numbers a table and sample of the list, in its order."""
    ENTRIES = 7
    """Address for READ."""
    SAMPLES = 8
    TABLES = 9
    BAG_LENGTH = 10
    """Lookups of each bag if all have as many; 0: OFFSETS says."""
    LOOKUPS = 11
    """Lookups of the batch, which no offset may exceed."""
    DIM = 12
    """fp32 numbers of a row: a multiple of a bus beat's."""
    WEIGHTED = 13
    """Whether rows are multiplied by WEIGHTS."""
    REST_COUNT = 14
    """Samples in the list for GATHER."""
    TABLE_ROWS = 16
    """Rows of table ``index``."""
    TABLE_FIXED = 17
    """Table ``index``: bit 32 says that it is wholly hot; below, its first slot."""
    TABLE_BASE = 18
    """Address of row 0 of table ``index``; row n lies ``4 * dim * n`` bytes behind it."""


_INSTRUCTION = struct.Struct("<BBHIQ")
_RECORD = struct.Struct("<BBBB7I")


@dataclass(frozen=True)
class Instruction:
    """One instruction; ValueError if a field is not in its range."""

    opcode: Opcode
    register: int = 0
    index: int = 0
    tag: int = 0
    value: int = 0

    def __post_init__(self) -> None:
        for name, bits in (("register", 8), ("index", 16), ("tag", 32), ("value", 64)):
            number = getattr(self, name)
            if not 0 <= number < 1 << bits:
                raise ValueError(f"{self.opcode.name}: {name} must be 0 to {(1 << bits) - 1}, not {number}")

    @classmethod
    def set(cls, operand: Operand, value: int, index: int = 0) -> Instruction:
        """``SET operand[index] = value``."""
        return cls(Opcode.SET, operand, index, value=value)

    def encode(self) -> bytes:
        return _INSTRUCTION.pack(self.opcode, self.register, self.index, self.tag, self.value)

    @classmethod
    def decode(cls, data: bytes) -> Instruction:
        """Raises ValueError if ``data`` is no instruction."""
        if len(data) != INSTRUCTION_BYTES:
            raise ValueError(f"an instruction has {INSTRUCTION_BYTES} bytes, not {len(data)}")
        opcode, register, index, tag, value = _INSTRUCTION.unpack(data)
        return cls(Opcode(opcode), register, index, tag, value)

    def __str__(self) -> str:
        if self.opcode == Opcode.SET:
            operand = Operand(self.register)
            index = f"[{self.index}]" if operand >= Operand.TABLE_ROWS else ""
            return f"SET {operand.name}{index} {self.value:#x}"
        return f"{self.opcode.name} {self.tag}" if self.tag else self.opcode.name


def assemble(program: str) -> bytes:
    """Instructions of ``program``: one a line, as :func:`disassemble` writes them; ``#`` begins a comment.

    ValueError names the line, and what would be right.
    """
    return b"".join(
        _assembled(number, line.partition("#")[0].split()).encode()
        for number, line in enumerate(program.splitlines(), 1)
        if line.partition("#")[0].strip()
    )


def _assembled(number: int, words: list[str]) -> Instruction:
    name, *operands = words
    try:
        opcode = Opcode[name.upper()]
    except KeyError:
        raise ValueError(
            f"line {number}: no instruction {name!r}; there are: {', '.join(o.name for o in Opcode)}"
        ) from None
    try:
        if opcode != Opcode.SET:
            if len(operands) > 1:
                raise ValueError(f"{opcode.name} has a tag at most, not {len(operands)} operands")
            return Instruction(opcode, tag=int(operands[0], 0) if operands else 0)
        if len(operands) != 2:
            raise ValueError(f"SET needs an operand register and a value, not {len(operands)} operands")
        target, bracket, index = operands[0].partition("[")
        if target.upper() not in Operand.__members__:
            raise ValueError(f"no operand register {target!r}; there are: {', '.join(o.name for o in Operand)}")
        operand = Operand[target.upper()]
        if bool(bracket) != (operand >= Operand.TABLE_ROWS) or (bracket and not index.endswith("]")):
            needs = "needs an index, as in" if operand >= Operand.TABLE_ROWS else "has no index:"
            example = f"{operand.name}[0]" if operand >= Operand.TABLE_ROWS else operand.name
            raise ValueError(f"{operand.name} {needs} SET {example} {operands[1]}")
        return Instruction.set(operand, int(operands[1], 0), int(index[:-1], 0) if bracket else 0)
    except ValueError as error:
        raise ValueError(f"line {number}: {error}") from None


def disassemble(code: bytes) -> str:
    """``code`` as text, a line an instruction; ValueError names the first that is none."""
    lines = []
    for place in range(0, len(code), INSTRUCTION_BYTES):
        try:
            lines.append(str(Instruction.decode(code[place : place + INSTRUCTION_BYTES])))
        except ValueError as error:
            raise ValueError(f"instruction {place // INSTRUCTION_BYTES}: {error}") from None
    return "".join(f"{line}\n" for line in lines)


@dataclass(frozen=True)
class Record:
    """What an operation came to."""

    code: ErrorCode
    opcode: int
    source: int
    response: int
    tag: int
    counts: tuple[int, int]
    sample: int
    table: int
    row: int
    number: int = field(default=0, compare=False)

    @classmethod
    def decode(cls, data: bytes) -> Record:
        """From its 32 bytes."""
        code, opcode, source, response, tag, first, second, sample, table, row, number = _RECORD.unpack(data)
        return cls(ErrorCode(code), opcode, source, response, tag, (first, second), sample, table, row, number)


def entry(word: int) -> tuple[int, int, int, int]:
    """(slot, table, row, RRPV) of an entry that READ wrote."""
    return word >> 32 & 0x3FFFFF, word >> 54 & 0xFF, word & 0xFFFFFFFF, word >> 62
