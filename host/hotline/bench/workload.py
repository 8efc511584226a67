"""The batches of a contest: a data set of ids drawn from one law, written once and read by every contender."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hotline.data import DatasetWriter

__all__ = ["KAGGLE_ROWS", "Workload"]

KAGGLE_ROWS = (
    1460, 583, 10131227, 2202608, 305, 24, 12517, 633, 3, 93145, 5683, 8351593, 3194,
    27, 14992, 5461306, 10, 5652, 2173, 4, 7046547, 18, 15, 286181, 105, 142572,
)  # fmt: skip
"""Rows of the 26 tables of Criteo Kaggle"""


@dataclass(frozen=True)
class Workload:
    """What is trained on.

    rows: of each table; bag: lookups in each; dense: features; batch_size, batches: how much there is
    zipf: exponent of the popularity of a table's rows, which lie scattered; 0: all are alike
    steps: of a row that is a sequence; each step has ``dense`` features
    """

    name: str
    rows: tuple[int, ...]
    dense: int
    batch_size: int
    batches: int
    bag: int = 1
    zipf: float = 0.0
    steps: int = 1
    seed: int = 1

    @property
    def law(self) -> str:
        return f"zipf {self.zipf:g}" if self.zipf else "uniform"

    def made(self, folder: Path) -> Path:
        """The data set's folder; it is made unless it is there. All rows are in the split ``train``."""
        out = folder / f"{self.name}-{self.law.replace(' ', '-')}-{self.batch_size}x{self.batches}-{self.seed}"
        if (out / "dataset.json").is_file():
            return out
        total, rng = self.batch_size * self.batches, np.random.default_rng(self.seed)
        dense = [f"d{n}" for n in range(self.dense * self.steps)]
        tables = [(f"t{n}", self.bag * self.steps) for n in range(len(self.rows))]
        with DatasetWriter(out, dense, tables, steps=self.steps, overwrite=True) as writer:
            for first in range(0, total, 1 << 16):
                count = min(1 << 16, total - first)
                ids = [self._ids(rng, n, count * self.bag * self.steps) for n in self.rows]
                values = rng.normal(size=(count, len(dense))).astype(np.float32)
                writer.append((rng.random(count) < 0.3).astype(np.uint8), values, ids)
            writer.finish(list(self.rows), {"train": (0, total)}, {"name": f"{self.name}, {self.law}"})
        return out

    def _ids(self, rng: np.random.Generator, rows: int, count: int) -> NDArray[np.int32]:
        if not self.zipf:
            return rng.integers(0, rows, count, dtype=np.int32)
        rank = np.minimum(_continuous_zipf(rng.random(count), rows, self.zipf).astype(np.int64) - 1, rows - 1)
        return ((rank * _coprime(rows) + rows // 3) % rows).astype(np.int32)


def _continuous_zipf(unit: NDArray[np.float64], rows: int, exponent: float) -> NDArray[np.float64]:
    """Numbers in [1, rows + 1) whose density falls with ``exponent``."""
    if exponent == 1:
        return (rows + 1.0) ** unit
    power = 1 - exponent
    return (1 + unit * ((rows + 1.0) ** power - 1)) ** (1 / power)


def _coprime(rows: int) -> int:
    """A number that scatters ranks over ``rows``."""
    step = int(rows * 0.6180339887) | 1
    while math.gcd(step, rows) != 1:
        step += 2
    return step
