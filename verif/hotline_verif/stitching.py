"""A batch to classify and gather of which no row is popular: the same work for every way of simulating it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hotline.contract import Preset

__all__ = ["Stitching", "stitching"]


@dataclass(frozen=True)
class Stitching:
    """``tables`` tables of ``table_rows`` rows; bags of ``length`` ids; rows of ``dim`` fp32 numbers.

    ids: int32 (tables * samples * length,), table after table
    """

    tables: int
    samples: int
    length: int
    dim: int
    table_rows: int
    ids: NDArray[np.int32]
    number: int = 0

    @property
    def offsets(self) -> NDArray[np.int64]:
        """int64 (tables * samples + 1,), as a batch has them."""
        return np.arange(self.tables * self.samples + 1, dtype=np.int64) * self.length


def stitching(preset: Preset, tables: int, samples: int, length: int, beats: int) -> Stitching:
    """The work of these sizes, as far as ``preset`` has room; rows of ``beats`` beats of its bus."""
    tables, samples = min(tables, preset.max_tables), min(samples, preset.max_batch)
    table_rows = min(50_000, preset.max_rows)
    ids = np.random.default_rng(1).integers(0, table_rows, tables * samples * length).astype(np.int32)
    return Stitching(tables, samples, length, preset.lanes * beats, table_rows, ids)
