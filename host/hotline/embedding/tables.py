"""Embedding tables in two tiers: ``ColdTable``, all rows, in host memory; ``HotTable``, rows in a device's memory.

The cold table is the master in id space. While a row is popular its truth is in the hot table, at its slot;
:meth:`HotTable.write_back` returns it, with its optimizer state, on re-learning, before evaluation and at checkpoints.
Gradients come as one or two parts (the µ-batches): ``where[sample]`` is the sample's row in their concatenation.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray

from hotline.embedding import kernels
from hotline.embedding.device import (
    DeviceLookups,
    Gradient,
    Lookups,
    Order,
    gather_on_device,
    order_on_device,
    update_on_device,
)
from hotline.embedding.engines import engine, is_native
from hotline.embedding.optimizer import SparseOptimizer
from hotline.embedding.tiers import Tier
from hotline.native.memory import large

__all__ = ["ColdTable", "Held", "HotTable", "update_rows"]


_ROWS = 1 << 20  # copied at a time


class Held(NamedTuple):
    """Rows of a table, views. first: the number of the first; state: their optimizer's, empty if it has none"""

    first: int
    rows: torch.Tensor
    state: torch.Tensor


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
        kind = np.float64 if dtype == torch.float64 else np.float32
        kernels.compile_for(kind, optimizer.rule, loops=not is_native())
        self.weight = large((total, dim), dtype)
        self.moment = large(optimizer.moment_shape(total, dim), dtype).zero_()

    @property
    def row_type(self) -> type[np.signedinteger[Any]]:
        """Of numbers of rows of :attr:`weight`: int32 where they fit, else int64."""
        return np.int32 if self.weight.shape[0] <= np.iinfo(np.int32).max else np.int64

    @property
    def bytes(self) -> int:
        """Of all rows and their optimizer's state."""
        return sum(self.bytes_of(sum(self.rows)))

    def bytes_of(self, rows: int) -> tuple[int, int]:
        """Of so many rows, and of their optimizer's state."""
        size = self.weight.element_size()
        return rows * self.dim * size, int(np.prod(self.optimizer.moment_shape(rows, self.dim))) * size

    def initialise(self, seed: int) -> None:
        """U(-sqrt(1/n), sqrt(1/n)) for a table of n rows, as DLRM does; an element depends on seed and place alone."""
        for number in range(len(self.rows)):
            kernels.fill_uniform(self.table(number).numpy(), self.rows[number] ** -0.5, (seed << 8) + number, 0)

    @property
    def numpy_type(self) -> type[np.floating[Any]]:
        """Of a number of a row, or of its state."""
        return np.float64 if self.weight.dtype == torch.float64 else np.float32

    def shape_of(self, rows: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Of so many rows, and of their optimizer's state."""
        return (rows, self.dim), self.optimizer.moment_shape(rows, self.dim)

    def held(self, number: int) -> Iterator[Held]:
        """Every part of a table that this process has."""
        yield Held(0, self.table(number), self.table_moment(number) if self.moment.numel() else self.moment)

    def table(self, number: int) -> torch.Tensor:
        """The rows of one table (a view)."""
        return self.weight[self.base[number] : self.base[number] + self.rows[number]]

    def table_moment(self, number: int) -> torch.Tensor:
        """The optimizer state of one table (a view)."""
        return self.moment[self.base[number] : self.base[number] + self.rows[number]]

    def gather(self, ids: NDArray[np.int32], batch: Lookups, samples: NDArray[np.int32]) -> torch.Tensor:
        """Sum the bags of ``samples``: (samples, tables, dim); negative ids are passed over."""
        return _gather(self.weight, self.base, ids, batch.offsets, samples)

    def sums(self, rows: NDArray[Any], starts: NDArray[np.int64]) -> torch.Tensor:
        """(bags, dim): sums of rows of :attr:`weight`, bag b being ``rows[starts[b]:starts[b + 1]]``."""
        everyone = np.arange(starts.size - 1, dtype=np.int32)
        return _gather(self.weight, self.base[:1], rows, starts, everyone).view(-1, self.dim)

    def update_bags(self, rows: NDArray[Any], starts: NDArray[np.int64], grads: torch.Tensor, stride: float) -> None:
        """One optimizer step on the rows of bags, as of :meth:`sums`, whose gradients are ``grads`` (bags, dim)."""
        gradient = Gradient.whole(grads.view(-1, 1, self.dim))
        _update(self.weight, self.moment, self.base[:1], rows, starts, gradient, self.optimizer, stride)

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
        for own, source in ((self.weight, self.cold.weight), (self.moment, self.cold.moment)):
            for first in range(0, source.shape[0], _ROWS):  # so that no second table is there for a moment
                own[first : first + _ROWS].copy_(self.tier.put("rows", source[first : first + _ROWS]))

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
            return gather_on_device(self.weight, lookups, samples, more)
        places = (lookups.slots.numpy(), lookups.all_offsets().numpy(), samples.numpy())
        return _gather(self.weight, self._no_base[: lookups.tables], *places, more)

    def order(self, lookups: DeviceLookups, where: torch.Tensor) -> Order | None:
        """What an update can find out before it has its gradient, whose ``where`` will be this."""
        return order_on_device(self.weight, lookups, where) if self.weight.device.type != "cpu" else None

    def update(self, lookups: DeviceLookups, gradient: Gradient, order: Order | None = None) -> None:
        """One optimizer step on the rows that have a slot; ``order``: what :meth:`order` found out, if asked."""
        if self.weight.device.type != "cpu":
            update_on_device(self.weight, self.moment, lookups, gradient, self.cold.optimizer, order)
        else:
            places = (self._no_base[: lookups.tables], lookups.slots.numpy(), lookups.all_offsets().numpy())
            _update(self.weight, self.moment, *places, gradient, self.cold.optimizer)

    def accumulate(self, into: torch.Tensor, lookups: DeviceLookups, gradient: Gradient, factor: float) -> None:
        """Add ``factor`` times the gradient of every row that has a slot to its row of ``into`` (slots, dim), there."""
        plain = SparseOptimizer("sgd", -factor)
        if into.device.type != "cpu":
            update_on_device(into, into[:0], lookups, gradient, plain)
        else:
            places = (self._no_base[: lookups.tables], lookups.slots.numpy(), lookups.all_offsets().numpy())
            _update(into, into[:0], *places, gradient, plain)


def update_rows(
    weight: torch.Tensor, moment: torch.Tensor, rows: torch.Tensor, grads: torch.Tensor, optimizer: SparseOptimizer
) -> None:
    """One optimizer step on ``rows``, int64 (n,), of ``weight`` with ``grads`` (n, dim), those of equal rows summed."""
    lookups, gradient = DeviceLookups(rows.int(), None, 1), Gradient.whole(grads[:, None])
    if weight.device.type != "cpu":
        update_on_device(weight, moment, lookups, gradient, optimizer, None)
        return
    places = (np.zeros(1, np.int64), lookups.slots.numpy(), lookups.all_offsets().numpy())
    _update(weight, moment, *places, gradient, optimizer)


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
