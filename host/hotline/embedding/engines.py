"""Who carries out the loops over rows on the processor, behind one interface: kernels of ours, PyTorch's or FBGEMM's.

    native   C++, compiled at first use; where there is no compiler, numba
    numba    the readable form, in Python
    torch    PyTorch's own operations
    fbgemm   FBGEMM's table-batched embeddings, if installed: fp32, rows of a multiple of 4 numbers, SGD and Adagrad

The environment's ``HOTLINE_KERNELS`` chooses; without it, it is native. All give the same to rounding.
"""

from __future__ import annotations

import os
from typing import Any, Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch.utils.weak import WeakIdKeyDictionary

from hotline import native
from hotline.embedding import kernels
from hotline.embedding.optimizer import SparseOptimizer

__all__ = ["ENGINES", "Engine", "engine", "is_native"]


class Engine(Protocol):
    """Loops over the rows of ``weight``, which holds all tables: row r of table t is row ``base[t] + r``.

    indices: of a batch, table after table; those below zero are passed over
    offsets: int64 (tables * batch + 1,), where the bags begin
    """

    def gather(
        self,
        weight: torch.Tensor,
        base: NDArray[np.int64],
        indices: NDArray[Any],
        offsets: NDArray[np.int64],
        samples: NDArray[np.int32],
        out: torch.Tensor,
    ) -> None:
        """``out`` (samples, tables, dim) becomes the sums of the bags of ``samples``."""

    def update(
        self,
        weight: torch.Tensor,
        moment: torch.Tensor,
        base: NDArray[np.int64],
        indices: NDArray[Any],
        offsets: NDArray[np.int64],
        gradient: tuple[torch.Tensor, torch.Tensor, torch.Tensor],
        optimizer: SparseOptimizer,
        stride: float,
    ) -> None:
        """One step with the ``gradient`` of the bags, its where, first and second; see ``tables.Gradient``."""


def is_native() -> bool:
    """Whether the kernels in C++ carry out the loops of fp32 and fp64."""
    return os.environ.get("HOTLINE_KERNELS", "native") == "native" and native.available()


def engine(weight: torch.Tensor, indices: NDArray[Any]) -> Engine:
    """The one that is chosen; ValueError if there is none of that name, or it does not take these rows."""
    name = os.environ.get("HOTLINE_KERNELS", "native")
    if name not in ENGINES:
        raise ValueError(f"HOTLINE_KERNELS={name}: there are {', '.join(ENGINES)}")
    if name == "native" and not (native.available(weight) and indices.dtype == np.int32):
        name = "numba"
    return ENGINES[name]


class _Native:
    def gather(self, weight, base, indices, offsets, samples, out):
        shape = (base.size, (offsets.size - 1) // base.size)
        native.call("gather", weight, weight.shape[1], base, indices, offsets, *shape, samples, samples.size, out)

    def update(self, weight, moment, base, indices, offsets, gradient, optimizer, stride):
        shape = (base.size, (offsets.size - 1) // base.size)
        where, first, second = (part.contiguous() for part in gradient)
        grads = (where, first, second, first.shape[0])
        rates = (float(stride), float(optimizer.eps), *optimizer.fresh)
        places = (base, indices, offsets, *shape)
        native.call("update", weight, moment, weight.shape[1], optimizer.rule, *places, *grads, *rates)


class _Numba:
    def gather(self, weight, base, indices, offsets, samples, out):
        kernels.gather_bags(weight.numpy(), base, indices, offsets, samples, out.numpy())

    def update(self, weight, moment, base, indices, offsets, gradient, optimizer, stride):
        kind = weight.numpy().dtype.type
        where, first, second = (part.numpy() for part in gradient)
        places = (base, indices, offsets, where, first, second)
        rate, eps = kind(stride), kind(optimizer.eps)
        if optimizer.kind == "adam":
            kernels.update_adam(weight.numpy(), moment.numpy(), *places, rate, eps, *map(kind, optimizer.fresh))
        elif optimizer.has_moment:
            update = kernels.update_adagrad_elementwise if optimizer.elementwise else kernels.update_adagrad
            update(weight.numpy(), moment.numpy(), *places, rate, eps)
        else:
            kernels.update_sgd(weight.numpy(), *places, rate)


class _Torch:
    def gather(self, weight, base, indices, offsets, samples, out):
        where = _places_of(samples, (offsets.size - 1) // base.size)
        row, at, table = (torch.from_numpy(part) for part in _lookup_list(base, indices, offsets, where))
        out.zero_()
        out.view(-1, weight.shape[1]).index_add_(0, at * base.size + table, weight[row])

    def update(self, weight, moment, base, indices, offsets, gradient, optimizer, stride):
        where, first, second = gradient
        row, at, table = (torch.from_numpy(part) for part in _lookup_list(base, indices, offsets, where.numpy()))
        unique, inverse = torch.unique(row, return_inverse=True)
        sums = weight.new_zeros((unique.numel(), weight.shape[1]))
        sums.index_add_(0, inverse, torch.cat([first, second])[at, table])
        optimizer.change(weight, moment, unique, sums, stride)


class _Fbgemm:
    """All tables as one, in which each is a feature; FBGEMM works on our memory."""

    def __init__(self) -> None:
        self._made = WeakIdKeyDictionary()  # of a weight: of what it is to do, FBGEMM's module

    def gather(self, weight, base, indices, offsets, samples, out):
        tables = self._tables(weight, weight[:0, 0], base, SparseOptimizer())
        where = _places_of(samples, (offsets.size - 1) // base.size)
        with torch.no_grad():
            out.copy_(tables(*_bags(base, indices, offsets, where, samples.size)).view(out.shape))

    def update(self, weight, moment, base, indices, offsets, gradient, optimizer, stride):
        where, first, second = gradient
        grads = torch.cat([first, second])
        tables = self._tables(weight, moment, base, optimizer)
        tables.set_learning_rate(stride)
        found = tables(*_bags(base, indices, offsets, where.numpy(), grads.shape[0]))
        found.backward(grads.reshape(found.shape))

    def _tables(
        self, weight: torch.Tensor, moment: torch.Tensor, base: NDArray[np.int64], optimizer: SparseOptimizer
    ) -> Any:
        made = self._made.setdefault(weight, {})
        key = (base.size, optimizer.rule, optimizer.eps, moment.data_ptr())
        if key not in made:
            made[key] = self._make(weight, moment, base, optimizer)
        return made[key]

    def _make(
        self, weight: torch.Tensor, moment: torch.Tensor, base: NDArray[np.int64], optimizer: SparseOptimizer
    ) -> Any:
        try:
            from fbgemm_gpu.split_embedding_configs import EmbOptimType
            from fbgemm_gpu.split_table_batched_embeddings_ops_common import EmbeddingLocation
            from fbgemm_gpu.split_table_batched_embeddings_ops_training import (
                ComputeDevice,
                SplitTableBatchedEmbeddingBagsCodegen,
            )
        except (ImportError, OSError) as error:
            raise ValueError(f"HOTLINE_KERNELS=fbgemm: {error}; `hotline doctor` says how to get it") from None
        rows, dim = weight.shape
        if weight.dtype != torch.float32 or dim % 4 or optimizer.kind == "adam":
            raise ValueError(
                f"HOTLINE_KERNELS=fbgemm: it has fp32, rows of a multiple of 4 numbers, sgd and adagrad, not "
                f"{weight.dtype}, {dim} numbers and {optimizer.kind}"
            )
        kinds = (EmbOptimType.EXACT_SGD, EmbOptimType.EXACT_ROWWISE_ADAGRAD, EmbOptimType.EXACT_ADAGRAD)
        tables = SplitTableBatchedEmbeddingBagsCodegen(
            [(rows, dim, EmbeddingLocation.HOST, ComputeDevice.CPU)],
            feature_table_map=[0] * base.size,
            optimizer=kinds[optimizer.rule],
            eps=optimizer.eps,
        )
        tables.weights_host.data = weight.view(-1)
        if optimizer.has_moment:
            tables.momentum1_host.data = moment.view(-1)
        return tables


ENGINES: dict[str, Engine] = {"native": _Native(), "numba": _Numba(), "torch": _Torch(), "fbgemm": _Fbgemm()}


def _places_of(samples: NDArray[np.int32], batch: int) -> NDArray[np.int32]:
    """int32 (batch,): place of a sample among ``samples``; -1 for the others."""
    where = np.full(batch, -1, np.int32)
    where[samples] = np.arange(samples.size, dtype=np.int32)
    return where


def _lookup_list(
    base: NDArray[np.int64], indices: NDArray[Any], offsets: NDArray[np.int64], where: NDArray[np.int32]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """(row, place of its sample, table) of every lookup that is not passed over."""
    bag = np.repeat(np.arange(offsets.size - 1), np.diff(offsets))
    table, sample = np.divmod(bag, where.size)
    at = where[sample].astype(np.int64)
    kept = (indices >= 0) & (at >= 0)
    return base[table[kept]] + indices[kept], at[kept], table[kept]


def _bags(
    base: NDArray[np.int64], indices: NDArray[Any], offsets: NDArray[np.int64], where: NDArray[np.int32], count: int
) -> tuple[torch.Tensor, torch.Tensor]:
    """(rows, offsets) of the bags, table after table, in each the samples by their places."""
    row, at, table = _lookup_list(base, indices, offsets, where)
    bag = table * count + at
    order = np.argsort(bag, kind="stable")
    lengths = np.bincount(bag, minlength=base.size * count)
    return torch.from_numpy(row[order]), torch.from_numpy(np.concatenate([[0], np.cumsum(lengths)]))
