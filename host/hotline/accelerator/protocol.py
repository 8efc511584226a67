"""What every accelerator does and what comes out: the protocol, and ``Stitch``, the result of CLASSIFY.

Three implementations share it: ``reference`` (plain Python, the specification), ``golden`` (Numba, all cores) and
``verilated`` (the RTL, simulated in this process). Same inputs, same outputs, to the bit.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from hotline.contract import ErrorCode, SlotLayout

__all__ = ["Accelerator", "AcceleratorError", "EalState", "Missed", "PopularRows", "SparseInputs", "Stitch"]


class SparseInputs(Protocol):
    """The sparse half of a batch.

    ``ids``: int32 (lookups,), table after table, in it sample after sample.
    ``offsets``: int64 (tables * batch + 1,), first id of bag (table, sample) at ``table * batch + sample``.
    ``number``: which batch this is, for messages.
    """

    @property
    def ids(self) -> NDArray[np.int32]: ...
    @property
    def offsets(self) -> NDArray[np.int64]: ...
    @property
    def number(self) -> int: ...


@dataclass(frozen=True)
class Stitch:
    """What CLASSIFY returns for a batch.

    slots: int32 (lookups,), the slot of every lookup or ``MISS``
    popular: int32, the samples whose lookups all have a slot, ascending
    rest: int32, the other samples, ascending
    """

    slots: NDArray[np.int32]
    popular: NDArray[np.int32]
    rest: NDArray[np.int32]

    def digest(self) -> str:
        """SHA-256 of slots and lists (little-endian int32, each preceded by its length): equal for all accelerators."""
        h = hashlib.sha256()
        for array in (self.slots, self.popular, self.rest):
            h.update(np.asarray(array.size, "<i8").tobytes())
            h.update(np.ascontiguousarray(array, "<i4").tobytes())
        return h.hexdigest()


@dataclass(frozen=True)
class Missed:
    """The bags of a stitch's ``rest`` that look up rows without a slot, and those rows.

    bags: int32, place in ``rest`` times the tables, plus the table; ascending
    starts: int64 (bags + 1,); rows: int32 or int64, ``rows[starts[b]:starts[b + 1]]`` are what bag b misses, as rows of
        the array that holds all tables, in the order of the bag
    """

    bags: NDArray[np.int32]
    starts: NDArray[np.int64]
    rows: NDArray[Any]

    def part(self, chosen: NDArray[np.bool_]) -> Missed:
        """The ``chosen`` bags."""
        lengths = np.diff(self.starts)
        kept = np.repeat(chosen, lengths)
        starts = np.concatenate([[0], np.cumsum(lengths[chosen])]).astype(np.int64)
        return Missed(self.bags[chosen], starts, self.rows[kept])


@dataclass(frozen=True)
class PopularRows:
    """READ EAL: the valid entries in the order of their slots; three arrays of equal length."""

    slots: NDArray[np.int32]
    tables: NDArray[np.int32]
    rows: NDArray[np.int64]


@dataclass(frozen=True)
class EalState:
    """Every entry of an EAL, bit for bit: what a checkpoint keeps and tests compare.

    valid: bool (entries,); rrpv: uint8 (entries,); tag: uint32 (entries,). Invalid entries hold zeros.
    """

    valid: NDArray[np.bool_]
    rrpv: NDArray[np.uint8]
    tag: NDArray[np.uint32]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, EalState) and all(
            np.array_equal(a, b) for a, b in ((self.valid, other.valid), (self.rrpv, other.rrpv), (self.tag, other.tag))
        )


class AcceleratorError(RuntimeError):
    """An operation met something wrong in its input.

    ``code`` is the contract's error code; ``stitch`` is CLASSIFY's result without the offending samples (they stand in
    neither list and their bad lookups are MISS), ``None`` for LEARN, which logs everything else.
    """

    def __init__(self, code: ErrorCode, message: str, stitch: Stitch | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.stitch = stitch

    @classmethod
    def bad_id(
        cls, batch: int, sample: int, table: int, row: int, rows: int, stitch: Stitch | None = None
    ) -> AcceleratorError:
        return cls(
            ErrorCode.ID_OUT_OF_RANGE,
            f"batch {batch}, sample {sample}, table {table}: id {row} is outside the table's 0..{rows - 1}",
            stitch,
        )


class Accelerator(Protocol):
    """LEARN, CLASSIFY, GATHER, READ and CLEAR over the tables of ``layout``; one call at a time, from any thread.

    reentrant: whether CLASSIFY and GATHER, which change nothing, may run side by side
    bounded: whether a batch is of at most ``preset.max_batch`` samples, since it has room for no more
    """

    name: str
    reentrant: bool
    bounded: bool
    layout: SlotLayout

    def clear(self) -> None:
        """Invalidate every entry."""

    def learn(self, batch: SparseInputs) -> None:
        """Log every lookup of a table that is not wholly hot, in the contract's order.

        Raises AcceleratorError for an id outside its table, after all others were logged. Of several it names that of
        the lowest sample, there of the lowest table, there the first.
        """

    def classify(self, batch: SparseInputs) -> Stitch:
        """Slots of all lookups and the two lists; the EAL does not change.

        Raises AcceleratorError for an id outside its table, with the other samples' result in it.
        """

    def gather(
        self,
        batch: SparseInputs,
        stitch: Stitch,
        weight: NDArray[np.float32],
        base: NDArray[np.int64],
        factors: NDArray[np.float32] | None = None,
        missed: Missed | None = None,
    ) -> NDArray[np.float32]:
        """Sums of the rows that have no slot: (samples of ``stitch.rest``, tables, dim).

        ``missed``: if it is known what is missed there, the sums of those bags alone, (bags, dim); it must be what
        ``stitch`` says, and an accelerator may go by either. Its rows are then all that is checked: IndexError for one
        that ``weight`` has not.

        Row r of table t is ``weight[base[t] + r]``, ``weight`` (all rows, dim). A sum is ``((0 + row) + row) + ...`` in
        the order of its bag, 0 where no row is missing, as in wholly hot tables; with ``factors`` (lookups,) each row
        is multiplied by its lookup's first. fp32, rounded to nearest even after each step, subnormals kept, NaN always
        the contract's.

        Raises AcceleratorError for a row outside its table, BAD_LIST if ``rest`` does not ascend within the batch.
        """

    def read(self) -> PopularRows:
        """The rows that the EAL holds, each with its slot."""

    def cycles(self) -> dict[str, int]:
        """Clock cycles so far, by operation, where there is a clock: ``learn``, ``classify``, ``gather``."""

    def state(self) -> EalState:
        """A copy of the EAL."""

    def restore(self, state: EalState) -> None:
        """Put a copy back; raises ValueError if it is of another size."""


def check_rest(batch: SparseInputs, rest: NDArray[np.int32], size: int) -> None:
    """AcceleratorError (BAD_LIST) unless ``rest`` ascends within a batch of ``size`` samples."""
    if rest.size and (rest[0] < 0 or rest[-1] >= size or bool((rest[1:] <= rest[:-1]).any())):
        raise AcceleratorError(
            ErrorCode.BAD_LIST,
            f"batch {batch.number}, GATHER: the list of samples must ascend and stay within the batch",
        )


def check_offsets(batch: SparseInputs, tables: int) -> int:
    """Batch size that ``batch.offsets`` means; AcceleratorError (BAD_OFFSETS) if it fits neither tables nor ids."""
    offsets, ids = batch.offsets, batch.ids
    bags = offsets.size - 1
    if bags < 0 or bags % tables:
        raise AcceleratorError(
            ErrorCode.BAD_OFFSETS,
            f"batch {batch.number}: {offsets.size} offsets for {tables} tables; expected tables x batch + 1",
        )
    if offsets[0] != 0 or offsets[-1] != ids.size or bool((offsets[1:] < offsets[:-1]).any()):
        raise AcceleratorError(
            ErrorCode.BAD_OFFSETS,
            f"batch {batch.number}: offsets must rise from 0 to the number of ids, {ids.size}; "
            f"they run from {offsets[0]} to {offsets[-1]}",
        )
    return bags // tables
