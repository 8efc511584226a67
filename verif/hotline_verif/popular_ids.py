"""Batches of popular ids, of which throughput is measured: the same for the RTL bench and for the cycle model.

Batches of 4,096 samples with the cardinalities of Criteo-Kaggle's eight tables of more than 16,384 rows (the others are
wholly hot at dim 16 and are never looked up), ids of rank r with a probability proportional to r^-1.1. A preset whose
keys are too small for them gets tables of 1,000 rows.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from hotline.contract import Preset, SlotLayout

__all__ = ["KAGGLE_ROWS", "PopularBatch", "batch_size", "popular_layout"]

KAGGLE_ROWS = {2: 10131227, 3: 2202608, 9: 93145, 11: 8351593, 15: 5461306, 20: 7046547, 23: 286181, 25: 142572}
"""Rows of the tables that are looked up, by table."""
_EXPONENT = 1.1
_BATCH = 4096
_TINY_ROWS = 1000


def batch_size(preset: Preset) -> int:
    """Samples of a batch."""
    return min(_BATCH, preset.max_batch)


def popular_layout(preset: Preset) -> SlotLayout:
    """Tables of the batches; only those that are looked up have more than one row."""
    fits = preset.max_rows >= max(KAGGLE_ROWS.values()) and preset.max_tables > max(KAGGLE_ROWS)
    rows = KAGGLE_ROWS if fits else dict.fromkeys(range(preset.max_tables), _TINY_ROWS)
    tables = range(max(rows) + 1)
    return SlotLayout(
        preset, tuple(rows.get(table, 1) for table in tables), tuple(table not in rows for table in tables)
    )


class PopularBatch:
    """A batch of one id a bag; tables that are wholly hot have empty bags.

    Parameters
    ----------
    layout: of ``popular_layout``
    seed, number: which batch; a function of both
    """

    def __init__(self, layout: SlotLayout, seed: int, number: int) -> None:
        rng = np.random.default_rng([seed, number])
        samples = batch_size(layout.preset)
        columns, lengths = [], []
        for rows, hot in zip(layout.rows, layout.wholly_hot, strict=True):
            if not hot:
                cumulative = _cumulative_weights(rows)
                columns.append(np.searchsorted(cumulative, rng.random(samples) * cumulative[-1]))
            lengths.append(np.full(samples, int(not hot)))
        self.ids = np.concatenate(columns).astype(np.int32)
        self.offsets = np.concatenate([[0], np.cumsum(np.concatenate(lengths))]).astype(np.int64)
        self.number = number


@lru_cache(maxsize=len(KAGGLE_ROWS))
def _cumulative_weights(rows: int) -> NDArray[np.float64]:
    return np.cumsum(np.arange(1, rows + 1, dtype=np.float64) ** -_EXPONENT)
