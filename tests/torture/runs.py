"""What the torture of runs trains: a small data set, and pipelines with options under which little of it is popular."""

from __future__ import annotations

from pathlib import Path

from tests.system.conftest import two_tables

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
    """A data set of so many rows, whose large table is none too large."""
    return two_tables(path, train, test, large=5000)
