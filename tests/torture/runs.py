"""What the torture of runs trains: a small data set, and pipelines with options under which little of it is popular."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from hotline.data import DatasetWriter

__all__ = ["EVERY", "PIPELINES", "small_set"]

EVERY = 10
"""batches between two checkpoints"""
SMALL = "--bottom-mlp 8-4 --dim 4 --top-mlp 8-1 --batch-size 32 --threads 1 --log-every 1 --test-every 35 --device cpu"
HOT = "--preset small --small-table-bytes 0 --sample-fraction 0.2"
FAE = "--fae-budget 32KiB --fae-small-table-bytes 0 --fae-sample 0.5 --fae-rate 10"
PIPELINES = {
    name: [*words.split(), *SMALL.split(), "--checkpoint-every", str(EVERY)]
    for name, words in {
        "hotline": f"--pipeline hotline {HOT} --relearn-every 40",
        "hybrid": "--pipeline hybrid",
        "fae": f"--pipeline fae {FAE}",
        "slipstream": f"--pipeline hotline {HOT} --slipstream --slipstream-drop 0.5",
    }.items()
}


def small_set(path: Path, train: int, test: int) -> Path:
    """A data set of so many rows: a large table and a little one, skewed, and labels that can be learned."""
    rng, rows = np.random.default_rng(0), train + test
    dense = rng.normal(size=(rows, 2)).astype(np.float32)
    ids = [np.minimum(rng.zipf(1.2, rows) - 1, size - 1) for size in (5000, 50)]
    with DatasetWriter(path, ["a", "b"], [("big", 1), ("little", 1)]) as writer:
        writer.append(dense[:, 0] + rng.normal(size=rows) > 0, dense, ids)
        writer.finish([5000, 50], {"train": (0, train), "test": (train, rows)}, {"name": "made by a test"})
    return path
