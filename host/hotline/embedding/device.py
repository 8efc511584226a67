"""The loops over embedding rows in a device's memory: gather and sum bags, merge gradients and update rows.

On a GPU they are kernels in Triton, and a row's gradient is summed in one order whatever the GPU does first: the
lookups are sorted by row, tiles of the sorted list sum their runs of equal rows, and a run that goes over several tiles
is summed by the tile in which it begins. Nothing waits for the host. Without Triton, and for widths that are no power
of two, PyTorch's own operations do the same, slower and on any device.
"""

from __future__ import annotations

import importlib.util
import os
from collections import deque
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import torch
from numpy.typing import NDArray

from hotline.embedding.optimizer import SparseOptimizer

if TYPE_CHECKING:
    from hotline.embedding.tiers import Array, Tier

__all__ = [
    "DeviceLookups",
    "Gradient",
    "Lookups",
    "Order",
    "gather_on_device",
    "has_kernels",
    "one_each",
    "order_on_device",
    "update_on_device",
]


class Lookups(Protocol):
    """The part of a batch that tables need: ``offsets`` int64 (tables * batch + 1,)."""

    @property
    def offsets(self) -> NDArray[np.int64]: ...


@dataclass(frozen=True)
class DeviceLookups:
    """A batch's lookups in a device's memory.

    slots: int32 or int64 (lookups,), row of the device's table, negative where it has none
    offsets: int64 (tables * batch + 1,); None where every bag has one lookup
    tables: number of tables
    """

    slots: torch.Tensor
    offsets: torch.Tensor | None
    tables: int

    @classmethod
    def put(cls, tier: Tier, what: str, slots: NDArray[Any], batch: Lookups, tables: int) -> DeviceLookups:
        """Copy slots there, and offsets unless every bag has one lookup."""
        return cls.put_with(tier, what, slots, batch, tables)[0]

    @classmethod
    def put_with(
        cls, tier: Tier, what: str, slots: NDArray[Any], batch: Lookups, tables: int, *others: tuple[str, Array]
    ) -> tuple[DeviceLookups, tuple[torch.Tensor, ...]]:
        """The same in one go with ``others``, each with its purpose, and these there."""
        offsets = () if one_each(batch.offsets, slots.size) else ((what, batch.offsets),)
        own, *sent = tier.put_all((what, slots), *others, *offsets)
        return cls(own, sent.pop() if offsets else None, tables), tuple(sent)

    @property
    def batch(self) -> int:
        """Samples."""
        bags = self.slots.numel() if self.offsets is None else self.offsets.numel() - 1
        return bags // self.tables

    def all_offsets(self) -> torch.Tensor:
        """The offsets, also where every bag has one lookup."""
        if self.offsets is not None:
            return self.offsets
        return _offsets_of_one_each(self.slots.numel(), self.slots.device)


@lru_cache(maxsize=8)
def _offsets_of_one_each(bags: int, device: torch.device) -> torch.Tensor:
    """Shared: not to be written."""
    return torch.arange(bags + 1, device=device)


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


@dataclass(frozen=True)
class Order:
    """Lookups sorted by the row they update: what an update can find out before it has a gradient.

    keys: int32 (lookups,), ascending; lookups: int64, whose keys these are
    """

    keys: torch.Tensor
    lookups: torch.Tensor


def one_each(offsets: NDArray[np.int64], lookups: int) -> bool:
    """Whether every bag has one lookup. Batches share their offsets then; the last few are known again."""
    if any(offsets is known for known in tuple(_KNOWN)):  # other threads add to them meanwhile
        return lookups == offsets.size - 1
    found = lookups == offsets.size - 1 and bool((np.diff(offsets) == 1).all())
    if found:
        _KNOWN.append(offsets)
    return found


_KNOWN: deque[NDArray[np.int64]] = deque(maxlen=4)


def has_kernels(weight: torch.Tensor) -> bool:
    """Whether the kernels take rows such as these: on a GPU or, for tests, interpreted."""
    where = weight.device.type == "cuda" or os.environ.get("TRITON_INTERPRET") == "1"
    dim = weight.shape[1]
    fits = weight.dtype == torch.float32 and dim & (dim - 1) == 0 and dim <= 256 and weight.shape[0] < 2**31 - 1
    return where and fits and _has_triton()


@cache
def _has_triton() -> bool:
    return importlib.util.find_spec("triton") is not None


def gather_on_device(
    weight: torch.Tensor, lookups: DeviceLookups, samples: torch.Tensor, more: int = 0
) -> torch.Tensor:
    """(samples + more, tables, dim): :func:`kernels.gather_bags` for any device, then zeros."""
    if has_kernels(weight):
        from hotline.embedding import triton_kernels

        return triton_kernels.gather(weight, lookups, samples, more)
    tables, count = lookups.tables, samples.numel()
    where = torch.full((lookups.batch,), -1, dtype=torch.int32, device=weight.device)
    where[samples.long()] = torch.arange(count, dtype=torch.int32, device=weight.device)
    slot, row, table = _lookup_list(lookups, where)
    out = torch.zeros(((count + more) * tables, weight.shape[1]), dtype=weight.dtype, device=weight.device)
    out.index_add_(0, row * tables + table, weight[slot])
    return out.view(count + more, tables, weight.shape[1])


def order_on_device(weight: torch.Tensor, lookups: DeviceLookups, where: torch.Tensor) -> Order | None:
    """What an update of ``weight`` needs to know of its lookups, where that takes kernels."""
    if not has_kernels(weight):
        return None
    from hotline.embedding import triton_kernels

    return triton_kernels.order(lookups, where)


def update_on_device(
    weight: torch.Tensor,
    moment: torch.Tensor,
    lookups: DeviceLookups,
    gradient: Gradient,
    optimizer: SparseOptimizer,
    order: Order | None = None,
) -> None:
    """The sparse optimizers for any device; duplicates are summed first.

    ``order``: what :func:`order_on_device` gave for the same lookups and the gradient's ``where``, if it was asked.
    """
    if has_kernels(weight):
        from hotline.embedding import triton_kernels

        order = order or triton_kernels.order(lookups, gradient.where)
        triton_kernels.update(weight, moment, lookups, gradient, optimizer, order)
        return
    slot, row, table = _lookup_list(lookups, gradient.where)
    grads = torch.cat([gradient.first, gradient.second])[row, table]
    unique, inverse = torch.unique(slot, return_inverse=True)
    sums = torch.zeros((unique.numel(), weight.shape[1]), dtype=weight.dtype, device=weight.device)
    sums.index_add_(0, inverse, grads)
    optimizer.change(weight, moment, unique, sums, optimizer.stride)


def _lookup_list(lookups: DeviceLookups, chosen: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """(slot, row of its sample, table) of every lookup with a slot whose sample has a row in ``chosen`` (>= 0)."""
    slots, offsets = lookups.slots, lookups.all_offsets()
    counts = offsets[1:] - offsets[:-1]
    bags = torch.repeat_interleave(torch.arange(counts.numel(), device=slots.device), counts, output_size=slots.numel())
    batch = max(chosen.numel(), 1)
    tables, samples = bags // batch, bags % batch
    rows = chosen[samples].long()
    keep = (slots >= 0) & (rows >= 0)
    return slots[keep].long(), rows[keep], tables[keep]
