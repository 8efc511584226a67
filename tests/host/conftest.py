"""Small data sets for the tests of the host: every kind of bag, skewed ids, labels that can be learned."""

import os

import numpy as np
import pytest
import torch

from hotline.data import DatasetWriter

if not torch.cuda.is_available():
    os.environ["TRITON_INTERPRET"] = "1"  # before Triton is imported: it decides then who carries its kernels out

TABLES = {"one": (40_000, 1), "bag": (30_000, None), "pair": (20_000, 2), "small": (30, 1)}


def write_dataset(path, rows=3000, seed=0, tables=TABLES, test=600, skew=1.15):
    """A data set with one-hot, varying and fixed bags; ``tables``: name -> (cardinality, bag)."""
    rng = np.random.default_rng(seed)
    dense = rng.normal(size=(rows, 3)).astype(np.float32)
    ids, lengths = [], []
    for cardinality, bag in tables.values():
        length = rng.integers(0, 5, rows) if bag is None else None
        count = int(length.sum()) if length is not None else rows * bag
        ids.append(np.minimum(rng.zipf(skew, count) - 1, cardinality - 1))
        lengths.append(length)
    signal = dense[:, 0] + (ids[0] % 5 - 2) * 0.5 if tables is TABLES else dense[:, 0]
    label = rng.random(rows) < 1 / (1 + np.exp(-signal))
    with DatasetWriter(path, ["a", "b", "c"], [(n, bag) for n, (_, bag) in tables.items()]) as writer:
        writer.append(label, dense, ids, lengths)
        splits = {"train": (0, rows - test), "test": (rows - test, rows)}
        writer.finish([c for c, _ in tables.values()], splits, {"name": "made by a test"})
    return path


@pytest.fixture(scope="session")
def dataset_path(tmp_path_factory):
    return write_dataset(tmp_path_factory.mktemp("data") / "set")
