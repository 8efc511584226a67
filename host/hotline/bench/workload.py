"""The batches of a contest: a data set of ids drawn from one law, written once and read by every contender."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from hotline.bench.suites import Progress
from hotline.data import DatasetWriter
from hotline.data.synth.zipf import Law, draw_ids

__all__ = ["Workload", "by_law"]


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
                lookups = self.bag * self.steps  # of a row in a table
                ids = [
                    draw_ids(Law(rows, self.zipf), first * lookups, count * lookups, self.seed, self.name, table)
                    for rows, (table, _) in zip(self.rows, tables, strict=True)
                ]
                values = rng.normal(size=(count, len(dense))).astype(np.float32)
                writer.append((rng.random(count) < 0.3).astype(np.uint8), values, ids)
            writer.finish(list(self.rows), {"train": (0, total)}, {"name": f"{self.name}, {self.law}"})
        return out


def by_law(
    laws: Sequence[float], of: Callable[[float], Workload], folder: Path, progress: Progress
) -> Iterator[tuple[Workload, Path, Callable[[str], None]]]:
    """For each Zipf exponent its workload, where that lies, and progress that names the law."""
    for number, zipf in enumerate(laws):
        workload = of(zipf)
        say = partial(_say, progress, number, len(laws), workload.law)
        say("batches")
        yield workload, workload.made(folder), say


def _say(progress: Progress, done: int, total: int, law: str, what: str) -> None:
    progress(done, total, f"{law}: {what}")
