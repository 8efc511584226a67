"""Embedding tables in two tiers: ``ColdTable``, all rows, in host memory; ``HotTable``, rows in a device's memory.

The cold table is the master in id space. While a row is popular its truth is in the hot table, at its slot;
:meth:`HotTable.write_back` returns it, with its optimizer state, on re-learning, before evaluation and at checkpoints.
Gradients come as one or two parts (the µ-batches): ``where[sample]`` is the sample's row in their concatenation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import torch
from numpy.typing import NDArray

from hotline.embedding import kernels
from hotline.embedding.engines import engine
from hotline.embedding.optimizer import SparseOptimizer
from hotline.embedding.tiers import Tier
from hotline.native.memory import large

__all__ = ["ColdTable", "DeviceLookups", "Gradient", "HotTable", "Lookups"]


class Lookups(Protocol):
    """The part of a batch that tables need: ``offsets`` int64 (tables * batch + 1,)."""

    @property
    def offsets(self) -> NDArray[np.int64]: ...


@dataclass(frozen=True)
class DeviceLookups:
    """A batch's lookups in a device's memory.

    slots: int32 or int64 (lookups,), row of the device's table, negative where it has none
    offsets: int64 (tables * batch + 1,)
    tables: number of tables
    """

    slots: torch.Tensor
    offsets: torch.Tensor
    tables: int

    @classmethod
    def put(cls, tier: Tier, what: str, slots: NDArray[Any], batch: Lookups, tables: int) -> DeviceLookups:
        """Copy slots there, and offsets unless every bag has one lookup."""
        bags = batch.offsets.size - 1
        if slots.size == bags and bool((np.diff(batch.offsets) == 1).all()):
            return cls(tier.put(what, slots), torch.arange(bags + 1, device=tier.device), tables)
        return cls(tier.put(what, slots), tier.put(what, batch.offsets), tables)


@dataclass(frozen=True)
class Gradient:
    """Gradient of the summed bags of a batch; all three on one device.

    where: int32 (batch,), row of each sample in ``first`` and then ``second``; negative where it has none
    first, second: (samples, tables, dim)
    """

    where: torch.Tensor
    first: torch.Tensor
    second: torch.Tensor

    @classmethod
    def whole(cls, grad: torch.Tensor) -> Gradient:
        """The gradient of an unsplit batch, in the order of its samples."""
        return cls(torch.arange(grad.shape[0], dtype=torch.int32, device=grad.device), grad, grad[:0])


class ColdTable:
    """All tables in one host tensor.

    Attributes
    ----------
    rows: cardinality of each table; base: int64 (tables,), first row of each table in ``weight``
    weight: (total rows, dim); moment: (total rows,) for Adagrad, (total rows, dim) for the elementwise,
        (total rows, 2, dim) for Adam, else (0,)
    """

    def __init__(self, rows: Sequence[int], dim: int, optimizer: SparseOptimizer, dtype: torch.dtype) -> None:
        self.rows, self.dim, self.optimizer = tuple(rows), dim, optimizer
        self.base = np.concatenate([[0], np.cumsum(self.rows)]).astype(np.int64)[:-1]
        total = sum(self.rows)
        kernels.compile_for(np.float64 if dtype == torch.float64 else np.float32, optimizer.rule)
        self.weight = large((total, dim), dtype)
        self.moment = large(optimizer.moment_shape(total, dim), dtype).zero_()

    def bytes_of(self, rows: int) -> tuple[int, int]:
        """Of so many rows, and of their optimizer's state."""
        size = self.weight.element_size()
        return rows * self.dim * size, int(np.prod(self.optimizer.moment_shape(rows, self.dim))) * size

    def initialise(self, seed: int) -> None:
        """U(-sqrt(1/n), sqrt(1/n)) for a table of n rows, as DLRM does; an element depends on seed and place alone."""
        for number in range(len(self.rows)):
            kernels.fill_uniform(self.table(number).numpy(), self.rows[number] ** -0.5, (seed << 8) + number)

    def table(self, number: int) -> torch.Tensor:
        """The rows of one table (a view)."""
        return self.weight[self.base[number] : self.base[number] + self.rows[number]]

    def table_moment(self, number: int) -> torch.Tensor:
        """The optimizer state of one table (a view)."""
        return self.moment[self.base[number] : self.base[number] + self.rows[number]]

    def gather(self, ids: NDArray[np.int32], batch: Lookups, samples: NDArray[np.int32]) -> torch.Tensor:
        """Sum the bags of ``samples``: (samples, tables, dim); negative ids are passed over."""
        return _gather(self.weight, self.base, ids, batch.offsets, samples)

    def update(self, ids: NDArray[np.int32], batch: Lookups, gradient: Gradient, stride: float | None = None) -> None:
        """One optimizer step on the rows ``ids`` (negative ones are passed over).

        ``stride``: the optimizer's, where this happens later than that may move on.
        """
        _update(self.weight, self.moment, self.base, ids, batch.offsets, gradient, self.optimizer, stride)


class HotTable:
    """Rows in the memory of ``tier``, indexed by slot.

    Attributes
    ----------
    weight: (slots, dim) there; moment: as the cold table's, of so many slots, there
    master_row: int64 (slots,), row of the cold table's ``weight`` that a slot holds, or -1
    """

    def __init__(self, slots: int, cold: ColdTable, tier: Tier) -> None:
        self.cold, self.tier = cold, tier
        self.weight = tier.empty((slots, cold.dim), cold.weight.dtype)
        self.moment = tier.empty(cold.optimizer.moment_shape(slots, cold.dim), cold.weight.dtype)
        self.master_row: NDArray[np.int64] = np.full(slots, -1, np.int64)
        self._whole = False  # every row has the slot of its own number
        self._no_base = np.zeros(len(cold.rows), np.int64)

    @property
    def bytes(self) -> int:
        return self.weight.nbytes + self.moment.nbytes

    @property
    def held(self) -> int:
        """Rows held now."""
        return int((self.master_row >= 0).sum())

    def fill(self, slots: NDArray[np.int64], tables: NDArray[np.int64], rows: NDArray[np.int64]) -> None:
        """Take these rows from the cold table, and only these; write back first what must not be lost."""
        self.master_row[:] = -1
        self.master_row[slots] = self.cold.base[tables] + rows
        where = self.tier.put("slots", slots)
        source = torch.from_numpy(self.master_row[slots])
        self.weight[where] = self.tier.put("rows", self.cold.weight[source])
        if self.moment.numel():
            self.moment[where] = self.tier.put("rows", self.cold.moment[source])

    def hold_all(self) -> None:
        """Take every row of the cold table: slot and row are then the same."""
        self.master_row = np.arange(self.cold.weight.shape[0])
        self._whole = True
        self.weight.copy_(self.tier.put("rows", self.cold.weight))
        self.moment.copy_(self.tier.put("rows", self.cold.moment))

    def write_back(self) -> None:
        """Copy every held row, with its optimizer state, to the cold table."""
        if self._whole:
            self.cold.weight.copy_(self.tier.fetch("rows", self.weight))
            self.cold.moment.copy_(self.tier.fetch("rows", self.moment))
            return
        slots = np.flatnonzero(self.master_row >= 0)
        if not slots.size:
            return
        where = self.tier.put("slots", slots)
        target = torch.from_numpy(self.master_row[slots])
        self.cold.weight[target] = self.tier.fetch("rows", self.weight[where])
        if self.moment.numel():
            self.cold.moment[target] = self.tier.fetch("rows", self.moment[where])

    def gather(self, lookups: DeviceLookups, samples: torch.Tensor, more: int = 0) -> torch.Tensor:
        """Sum the bags of ``samples`` (int32, there) over the rows that have a slot: (samples, tables, dim) there.

        ``more``: so many samples of zeros behind them.
        """
        if self.weight.device.type != "cpu":
            found = gather_on_device(self.weight, lookups, samples)
            return torch.cat([found, found.new_zeros((more, *found.shape[1:]))]) if more else found
        places = (lookups.slots.numpy(), lookups.offsets.numpy(), samples.numpy())
        return _gather(self.weight, self._no_base, *places, more)

    def update(self, lookups: DeviceLookups, gradient: Gradient) -> None:
        """One optimizer step on the rows that have a slot."""
        if self.weight.device.type != "cpu":
            update_on_device(self.weight, self.moment, lookups, gradient, self.cold.optimizer)
        else:
            places = (self._no_base, lookups.slots.numpy(), lookups.offsets.numpy())
            _update(self.weight, self.moment, *places, gradient, self.cold.optimizer)

    def accumulate(self, into: torch.Tensor, lookups: DeviceLookups, gradient: Gradient, factor: float) -> None:
        """Add ``factor`` times the gradient of every row that has a slot to its row of ``into`` (slots, dim), there."""
        plain = SparseOptimizer("sgd", -factor)
        if into.device.type != "cpu":
            update_on_device(into, into[:0], lookups, gradient, plain)
        else:
            places = (self._no_base, lookups.slots.numpy(), lookups.offsets.numpy())
            _update(into, into[:0], *places, gradient, plain)


def _gather(
    weight: torch.Tensor,
    base: NDArray[np.int64],
    indices: NDArray[Any],
    offsets: NDArray[np.int64],
    samples: NDArray[np.int32],
    more: int = 0,
) -> torch.Tensor:
    """(samples + more, tables, dim): sums of bags on the processor, then zeros."""
    out = torch.empty((samples.size + more, base.size, weight.shape[1]), dtype=weight.dtype)
    out[samples.size :] = 0
    engine(weight, indices).gather(weight, base, indices, offsets, samples, out[: samples.size])
    return out


def _update(
    weight: torch.Tensor,
    moment: torch.Tensor,
    base: NDArray[np.int64],
    indices: NDArray[Any],
    offsets: NDArray[np.int64],
    gradient: Gradient,
    optimizer: SparseOptimizer,
    stride: float | None = None,
) -> None:
    """One step on the processor; ``stride``: other than the optimizer's."""
    stride = optimizer.stride if stride is None else stride
    grads = (gradient.where, gradient.first, gradient.second)
    engine(weight, indices).update(weight, moment, base, indices, offsets, grads, optimizer, stride)


def _lookup_list(lookups: DeviceLookups, chosen: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """(slot, row of its sample, table) of every lookup with a slot whose sample has a row in ``chosen`` (>= 0)."""
    slots, offsets = lookups.slots, lookups.offsets
    counts = offsets[1:] - offsets[:-1]
    bags = torch.repeat_interleave(torch.arange(counts.numel(), device=slots.device), counts, output_size=slots.numel())
    batch = max(chosen.numel(), 1)
    tables, samples = bags // batch, bags % batch
    rows = chosen[samples].long()
    keep = (slots >= 0) & (rows >= 0)
    return slots[keep].long(), rows[keep], tables[keep]


def gather_on_device(weight: torch.Tensor, lookups: DeviceLookups, samples: torch.Tensor) -> torch.Tensor:
    """:func:`kernels.gather_bags` in torch operations, for any device."""
    tables, count = lookups.tables, samples.numel()
    where = torch.full(((lookups.offsets.numel() - 1) // tables,), -1, dtype=torch.int32, device=weight.device)
    where[samples.long()] = torch.arange(count, dtype=torch.int32, device=weight.device)
    slot, row, table = _lookup_list(lookups, where)
    out = torch.zeros((count * tables, weight.shape[1]), dtype=weight.dtype, device=weight.device)
    out.index_add_(0, row * tables + table, weight[slot])
    return out.view(count, tables, weight.shape[1])


def update_on_device(
    weight: torch.Tensor,
    moment: torch.Tensor,
    lookups: DeviceLookups,
    gradient: Gradient,
    optimizer: SparseOptimizer,
) -> None:
    """The sparse optimizers in torch operations, for any device; duplicates are summed first."""
    slot, row, table = _lookup_list(lookups, gradient.where)
    grads = torch.cat([gradient.first, gradient.second])[row, table]
    unique, inverse = torch.unique(slot, return_inverse=True)
    sums = torch.zeros((unique.numel(), weight.shape[1]), dtype=weight.dtype, device=weight.device)
    sums.index_add_(0, inverse, grads)
    optimizer.change(weight, moment, unique, sums, optimizer.stride)
