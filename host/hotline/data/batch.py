"""``Batch``: what the loader hands on and everything downstream takes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["Batch", "one_hot_offsets"]


@dataclass(frozen=True)
class Batch:
    """A mini-batch.

    number: position in its split's order, for messages
    dense: float32 (batch, dense features)
    ids: int32 (lookups,), table after table, in it sample after sample
    offsets: int64 (tables * batch + 1,), first id of bag (table, sample) at ``table * batch + sample``
    label: float32 (batch,)
    tables: number of tables
    skipped: samples that were left out of it
    """

    number: int
    dense: NDArray[np.float32]
    ids: NDArray[np.int32]
    offsets: NDArray[np.int64]
    label: NDArray[np.float32]
    tables: int
    skipped: int = 0

    @property
    def size(self) -> int:
        return self.label.size

    def only(self, samples: NDArray[Any]) -> tuple[Batch, NDArray[np.int64]]:
        """(the batch of ``samples`` alone, in that order; place in :attr:`ids` of each of its ids)."""
        length = np.diff(self.offsets)
        if bool((length == 1).all()):
            places = (np.arange(self.tables)[:, None] * self.size + samples).reshape(-1)
            offsets = one_hot_offsets(length.size)[: places.size + 1]
        else:
            bags = (self.tables, self.size)
            first = self.offsets[:-1].reshape(bags).take(samples, 1).reshape(-1)
            length = length.reshape(bags).take(samples, 1).reshape(-1)
            offsets = np.concatenate([[0], np.cumsum(length)])
            places = np.repeat(first - offsets[:-1], length) + np.arange(offsets[-1])
        dense, ids, label = self.dense.take(samples, 0), self.ids.take(places), self.label[samples]
        skipped = self.skipped + self.size - label.size
        return Batch(self.number, dense, ids, offsets, label, self.tables, skipped), places

    def unrolled(self, steps: int) -> Batch:
        """Every step of every sample as a sample of its own, for rows of ``steps`` steps.

        Step j of sample i becomes sample ``i * steps + j``, with one id of each table.
        """
        return Batch(
            self.number,
            self.dense.reshape(self.size * steps, self.dense.shape[1] // steps),
            self.ids,
            one_hot_offsets(self.ids.size),
            np.repeat(self.label, steps),
            self.tables,
        )

    def pieces(self, size: int) -> Iterator[tuple[int, Batch]]:
        """(first sample, batch) of at most ``size`` samples each, of a batch whose bags all have one id."""
        if self.ids.size != self.tables * self.size:
            raise ValueError(f"batch {self.number}: bags of one id each are needed")
        if self.size <= size:
            yield 0, self
            return
        table = self.ids.reshape(self.tables, self.size)
        for first in range(0, self.size, size):
            part = slice(first, first + size)
            ids = np.ascontiguousarray(table[:, part]).reshape(-1)
            label = self.label[part]
            yield (
                first,
                Batch(self.number, self.dense[part], ids, one_hot_offsets(ids.size), label, self.tables),
            )


@lru_cache(maxsize=8)
def one_hot_offsets(bags: int) -> NDArray[np.int64]:
    """Offsets of ``bags`` bags of one id each. Shared between batches: not to be written."""
    return np.arange(bags + 1, dtype=np.int64)  # flagged read-only it would be another type to Numba
