"""Embedding tables in two tiers: ``ColdTable``, all rows, in host memory; ``HotTable``, the popular rows, on a device.

The cold table is the master in id space. While a row is popular its truth is in the hot table, at its slot;
:meth:`HotTable.write_back` returns it, with its optimizer state, on re-learning, before evaluation and at checkpoints.
Gradients come as one or two parts (the µ-batches): ``where[sample]`` is the sample's row in their concatenation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import torch
from numpy.typing import NDArray

from hotline.embedding import kernels
from hotline.embedding.optimizer import SparseOptimizer

__all__ = ["ColdTable", "Gradient", "HotTable", "Lookups"]


class Lookups(Protocol):
    """The part of a batch that tables need: ``offsets`` int64 (tables * batch + 1,)."""

    @property
    def offsets(self) -> NDArray[np.int64]: ...


@dataclass(frozen=True)
class Gradient:
    """Gradient of the summed bags of a batch.

    where: int32 (batch,), row of each sample in ``first`` and then ``second``; negative where it has none
    first, second: (samples, tables, dim) on one device
    """

    where: NDArray[np.int32]
    first: torch.Tensor
    second: torch.Tensor

    @classmethod
    def whole(cls, grad: torch.Tensor) -> Gradient:
        """The gradient of an unsplit batch, in the order of its samples."""
        return cls(np.arange(grad.shape[0], dtype=np.int32), grad, grad[:0])


class ColdTable:
    """All tables in one host tensor.

    Attributes
    ----------
    rows: cardinality of each table; base: int64 (tables,), first row of each table in ``weight``
    weight: (total rows, dim); moment: (total rows,) for Adagrad, (total rows, dim) for the elementwise, else (0,)
    """

    def __init__(self, rows: Sequence[int], dim: int, optimizer: SparseOptimizer, dtype: torch.dtype) -> None:
        self.rows, self.dim, self.optimizer = tuple(rows), dim, optimizer
        self.base = np.concatenate([[0], np.cumsum(self.rows)]).astype(np.int64)[:-1]
        total = sum(self.rows)
        kernels.compile_for(np.float64 if dtype == torch.float64 else np.float32, optimizer.elementwise)
        self.weight = torch.empty((total, dim), dtype=dtype)
        self.moment = torch.zeros(optimizer.moment_shape(total, dim), dtype=dtype)

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
        out = torch.empty((samples.size, len(self.rows), self.dim), dtype=self.weight.dtype)
        kernels.gather_bags(self.weight.numpy(), self.base, ids, batch.offsets, samples, out.numpy())
        return out

    def update(self, ids: NDArray[np.int32], batch: Lookups, gradient: Gradient) -> None:
        """One optimizer step on the rows ``ids`` (negative ones are passed over)."""
        _update_on_host(self.weight, self.moment, self.base, ids, batch, gradient, self.optimizer)


class HotTable:
    """The popular rows on ``device``, indexed by slot.

    Attributes
    ----------
    weight: (slots, dim) on the device; moment: as the cold table's, (slots,) or (slots, dim), there
    master_row: int64 (slots,), row of the cold table's ``weight`` that a slot holds, or -1
    """

    def __init__(self, slots: int, cold: ColdTable, device: torch.device) -> None:
        self.cold, self.device = cold, device
        self.weight = torch.zeros((slots, cold.dim), dtype=cold.weight.dtype, device=device)
        shape = cold.optimizer.moment_shape(slots, cold.dim)
        self.moment = torch.zeros(shape, dtype=cold.weight.dtype, device=device)
        self.master_row: NDArray[np.int64] = np.full(slots, -1, np.int64)
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
        where = torch.from_numpy(slots).to(self.device)
        source = torch.from_numpy(self.master_row[slots])
        self.weight[where] = self.cold.weight[source].to(self.device)
        if self.moment.numel():
            self.moment[where] = self.cold.moment[source].to(self.device)

    def write_back(self) -> None:
        """Copy every held row, with its optimizer state, to the cold table."""
        slots = np.flatnonzero(self.master_row >= 0)
        where = torch.from_numpy(slots).to(self.device)
        target = torch.from_numpy(self.master_row[slots])
        self.cold.weight[target] = self.weight[where].to("cpu")
        if self.moment.numel():
            self.cold.moment[target] = self.moment[where].to("cpu")

    def gather(self, slots: NDArray[np.int32], batch: Lookups, samples: NDArray[np.int32]) -> torch.Tensor:
        """Sum the bags of ``samples`` over the rows that have a slot: (samples, tables, dim) on the device."""
        tables = self._no_base.size
        if self.device.type == "cpu":
            out = torch.empty((samples.size, tables, self.cold.dim), dtype=self.weight.dtype)
            kernels.gather_bags(self.weight.numpy(), self._no_base, slots, batch.offsets, samples, out.numpy())
            return out
        return gather_on_device(self.weight, slots, batch.offsets, samples, tables)

    def update(self, slots: NDArray[np.int32], batch: Lookups, gradient: Gradient) -> None:
        """One optimizer step on the rows at ``slots`` (MISS is passed over)."""
        if self.device.type == "cpu":
            _update_on_host(self.weight, self.moment, self._no_base, slots, batch, gradient, self.cold.optimizer)
        else:
            update_on_device(self.weight, self.moment, slots, batch.offsets, gradient, self.cold.optimizer)


def _update_on_host(
    weight: torch.Tensor,
    moment: torch.Tensor,
    base: NDArray[np.int64],
    indices: NDArray[np.int32],
    batch: Lookups,
    gradient: Gradient,
    optimizer: SparseOptimizer,
) -> None:
    kind = weight.numpy().dtype.type
    places = (base, indices, batch.offsets, gradient.where, gradient.first.numpy(), gradient.second.numpy())
    if optimizer.has_moment:
        rate, eps = kind(optimizer.rate), kind(optimizer.eps)
        update = kernels.update_adagrad_elementwise if optimizer.elementwise else kernels.update_adagrad
        update(weight.numpy(), moment.numpy(), *places, rate, eps)
    else:
        kernels.update_sgd(weight.numpy(), *places, kind(optimizer.rate))


def _lookup_list(
    indices: NDArray[np.int32], offsets: NDArray[np.int64], chosen: NDArray[np.int32]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """(index, row of its sample, table) of every lookup with an index whose sample has a row in ``chosen`` (>= 0)."""
    batch = chosen.size
    bags = np.repeat(np.arange(offsets.size - 1), np.diff(offsets))
    tables, samples = np.divmod(bags, batch) if batch else (bags, bags)
    rows = chosen[samples].astype(np.int64)
    keep = (indices >= 0) & (rows >= 0)
    return indices[keep].astype(np.int64), rows[keep], tables[keep]


def gather_on_device(
    weight: torch.Tensor,
    slots: NDArray[np.int32],
    offsets: NDArray[np.int64],
    samples: NDArray[np.int32],
    tables: int,
) -> torch.Tensor:
    """:func:`kernels.gather_bags` in torch operations, for any device."""
    where = np.full((offsets.size - 1) // tables, -1, np.int32)
    where[samples] = np.arange(samples.size, dtype=np.int32)
    index, row, table = _lookup_list(slots, offsets, where)
    target = torch.from_numpy(row * tables + table).to(weight.device)
    out = torch.zeros((samples.size * tables, weight.shape[1]), dtype=weight.dtype, device=weight.device)
    out.index_add_(0, target, weight[torch.from_numpy(index).to(weight.device)])
    return out.view(samples.size, tables, weight.shape[1])


def update_on_device(
    weight: torch.Tensor,
    moment: torch.Tensor,
    slots: NDArray[np.int32],
    offsets: NDArray[np.int64],
    gradient: Gradient,
    optimizer: SparseOptimizer,
) -> None:
    """The sparse optimizers in torch operations, for any device; duplicates are summed first."""
    index, row, table = _lookup_list(slots, offsets, gradient.where)
    grads = torch.cat([gradient.first, gradient.second])
    grads = grads[torch.from_numpy(row).to(weight.device), torch.from_numpy(table).to(weight.device)]
    unique, inverse = torch.unique(torch.from_numpy(index).to(weight.device), return_inverse=True)
    sums = torch.zeros((unique.numel(), weight.shape[1]), dtype=weight.dtype, device=weight.device)
    sums.index_add_(0, inverse, grads)
    if optimizer.elementwise:
        moment[unique] += sums * sums
        sums *= 1.0 / (moment[unique].sqrt() + optimizer.eps)
    elif optimizer.has_moment:
        moment[unique] += (sums * sums).mean(1)
        sums *= (1.0 / (moment[unique].sqrt() + optimizer.eps))[:, None]
    weight.index_add_(0, unique, sums, alpha=-optimizer.rate)
