"""Numbers that cross the line between host and accelerator: operations and error codes."""

from __future__ import annotations

from enum import IntEnum

__all__ = ["BankOp", "ErrorCode"]


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
    """Why an operation failed; the same number in an error record, a register and an exception."""

    NONE = 0
    ID_OUT_OF_RANGE = 1
    BAD_OFFSETS = 2
