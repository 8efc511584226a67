"""Harnesses of data sets in our own format: all their files, and what the pipeline ``fae`` keeps of its sorting."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
from tests.torture.fuzz.imports import every_batch
from tests.torture.fuzz.reader import Reader

from hotline import native
from hotline.data import BatchLoader, DataError, Dataset, DatasetWriter
from hotline.data.stats import column_stats
from hotline.pipeline import FaeConfig
from hotline.pipeline.fae.pack import Packed, packed

__all__ = ["READERS", "write_set"]


def write_set(path: Path, rows: int = 80, bags: bool = True, time: bool = True) -> None:
    """Two dense features, tables with bags of one, of two and, with ``bags``, of 0 to 3 ids."""
    rng = np.random.default_rng(1)
    tables: list[tuple[str, int | None]] = [("one", 1), ("two", 2 if bags else 1), ("any", None if bags else 1)]
    lengths = rng.integers(0, 4, rows)
    counts = (rows, 2 * rows, int(lengths.sum())) if bags else (rows,) * 3
    ids = [np.minimum(rng.zipf(1.3, count) - 1, 49) for count in counts]
    dense = rng.normal(size=(rows, 2)).astype(np.float32)
    with DatasetWriter(path, ["a", "b"], tables, time=time) as writer:
        writer.append(dense[:, 0] > 0, dense, ids, [None, None, lengths], np.arange(rows) if time else None)
        splits = {"train": (0, rows * 3 // 4), "test": (rows * 3 // 4, rows)}
        writer.finish([50, 50, 50], splits, {"name": "made by a test"})


class Columns(Reader):
    """Opened, every batch of it taken in order, some shuffled ones, and statistics."""

    errors = (DataError,)

    def __init__(self, name: str, bags: bool) -> None:
        self.name, self._bags = name, bags

    def make(self, folder: Path) -> None:
        write_set(folder / "set", bags=self._bags)
        native.available()  # it may have to be compiled

    def read(self, folder: Path, out: Path, rng: np.random.Generator) -> None:
        data = Dataset(folder / "set")
        assert data.bytes > 0
        for split in data.schema.splits:
            loader = BatchLoader(data, split, 32, shuffle_seed=1)
            for batch in loader.iterate(prefetch=2):
                assert batch.label.size == batch.size <= 32
        assert sum(batch.size for batch in every_batch(data)) == data.schema.rows
        column_stats(data, 0, data.schema.rows)


class Sorted(Reader):
    """What ``--pipeline fae`` has made of a data set, opened again."""

    name = "fae-pack"
    errors = (DataError,)

    def make(self, folder: Path) -> None:
        write_set(folder / "set", bags=False, time=False)
        config = FaeConfig(fae_folder=str(folder / "made"), fae_budget=1 << 14, fae_small_table_bytes=0, fae_sample=0.9)
        packed(Dataset(folder / "set"), config, 4)
        made = next((folder / "made").iterdir())
        made.rename(folder / "pack")
        shutil.rmtree(folder / "made")
        shutil.rmtree(folder / "set")

    def read(self, folder: Path, out: Path, rng: np.random.Generator) -> None:
        found = Packed.open(folder / "pack")
        assert found.tables.size == found.rows.size == found.about["hot_rows"]
        for data in (found.hot, found.cold):
            for _ in every_batch(data):
                pass


READERS: list[Reader] = [Columns("columns", True), Columns("columns-single", False), Sorted()]
