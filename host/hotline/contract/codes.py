"""Numbers that cross the line between host and accelerator: operations and error codes."""

from __future__ import annotations

from enum import IntEnum

__all__ = ["BankOp", "ErrorCode", "ReadSource", "WriteSource"]


class BankOp(IntEnum):
    """What a request asks of an EAL bank."""

    CLASSIFY = 0
    """Look up; change nothing."""
    LEARN = 1
    """Look up; on a hit set RRPV to 0, on a miss insert (SRRIP, hit priority)."""
    CLEAR = 2
    """Invalidate every way of the addressed set."""
    READ = 3
    """Return entry ``tag mod ways`` of the addressed set."""


class ErrorCode(IntEnum):
    """Why an operation failed; the same number in an error record, a register and an exception.

    All but the first two stop the queue until the accelerator is reset.
    """

    NONE = 0
    ID_OUT_OF_RANGE = 1
    """A row id is outside its table: the record names the lowest such sample, there the lowest table, there the first
    id. The other samples of the batch are unharmed."""
    BAD_OFFSETS = 2
    """The offsets of the bags fall, or end beyond the batch's lookups: the record names table and first sample of the
    block in which they do."""
    BAD_INSTRUCTION = 3
    """No such opcode or operand register: the record's row holds the instruction's lowest word."""
    BAD_OPERAND = 4
    """A value that an operand register can't have: the record's table holds the register, its sample the index, its row
    the value's lowest word."""
    READ_FAILED = 5
    """Memory answered a read with an error: ``source`` says what was read, ``response`` what was answered."""
    WRITE_FAILED = 6
    """Memory answered a write with an error: ``source`` says what was written, ``response`` what was answered."""
    HUNG = 7
    """Memory made no progress for ``watchdog`` cycles."""
    BAD_LIST = 8
    """The list of samples for GATHER does not ascend, or leads beyond the batch."""


class ReadSource(IntEnum):
    """Who reads memory: the AXI id of its reads.

    The ids below ``INSTRUCTIONS`` are the rows of embedding tables, one a context of the reducer.
    """

    ROWS = 0
    INSTRUCTIONS = 16
    OFFSETS = 17
    REST = 18
    IDS = 19
    SLOTS = 20
    WEIGHTS = 21


class WriteSource(IntEnum):
    """Who writes memory: the AXI id of its writes."""

    SLOTS = 0
    POPULAR = 1
    REST = 2
    VECTORS = 3
    ENTRIES = 4
    RECORDS = 5
