"""``Batch``: what the loader hands on and everything downstream takes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

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
    """

    number: int
    dense: NDArray[np.float32]
    ids: NDArray[np.int32]
    offsets: NDArray[np.int64]
    label: NDArray[np.float32]
    tables: int

    @property
    def size(self) -> int:
        return self.label.size


@lru_cache(maxsize=8)
def one_hot_offsets(bags: int) -> NDArray[np.int64]:
    """Offsets of ``bags`` bags of one id each. Shared between batches: not to be written."""
    return np.arange(bags + 1, dtype=np.int64)  # flagged read-only it would be another type to Numba
