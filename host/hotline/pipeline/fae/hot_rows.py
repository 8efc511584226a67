"""The hot rows as one table: FAE's embedding classifier, and its input classifier.

In: a ``Calibration``; out: ``HotRows``, from hot row to (table, row) and back. An input is hot if all of its lookups
are, in every table and every step.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numba import njit, prange
from numpy.typing import NDArray

from hotline.data import Batch
from hotline.pipeline.fae.access import AccessLog
from hotline.pipeline.fae.calibrate import Calibration

__all__ = ["HotRows"]


@dataclass(frozen=True)
class HotRows:
    """Hot rows by table, then row.

    tables, rows: int64 (hot rows,), what each is; base: int64 (tables,); hot_of: int32 (all rows,), or -1 where cold
    """

    tables: NDArray[np.int64]
    rows: NDArray[np.int64]
    base: NDArray[np.int64]
    hot_of: NDArray[np.int32]

    @classmethod
    def of(cls, log: AccessLog, calibration: Calibration) -> HotRows:
        flat = np.flatnonzero(calibration.hot)
        tables = np.searchsorted(log.base, flat, "right") - 1
        hot_of = np.full(log.counts.size, -1, np.int32)
        hot_of[flat] = np.arange(flat.size, dtype=np.int32)
        return cls(tables.astype(np.int64), flat - log.base[tables], log.base, hot_of)

    def inputs(self, batch: Batch) -> NDArray[np.bool_]:
        """bool (batch,): which samples are hot. Does not depend on the number of threads."""
        return _inputs(batch.ids, batch.offsets, self.base, self.hot_of)

    def remap(self, ids: NDArray[np.int32], table: int) -> NDArray[np.int32]:
        """Ids of one table as hot rows, -1 where cold."""
        return self.hot_of[self.base[table] + ids]


@njit(parallel=True, cache=True, nogil=True)
def _inputs(ids, offsets, base, hot_of):
    batch = (offsets.size - 1) // base.size
    out = np.ones(batch, np.bool_)
    for sample in prange(batch):
        for t in range(base.size):
            bag = t * batch + sample
            for i in range(offsets[bag], offsets[bag + 1]):
                if hot_of[base[t] + ids[i]] < 0:
                    out[sample] = False
                    break
            if not out[sample]:
                break
    return out
