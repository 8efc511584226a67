"""How fast `golden` learns and classifies: ids of the synthetic criteo-kaggle set, every table of it, in memory.

Prints one JSON object in the form of the suites: a row a mode with median, p10 and p90 of lookups a second, the
machine's load before and after. A run on a busy machine is flagged, not hidden. Usage: python bench/classify.py
[batches]
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from hotline.accelerator import accelerator
from hotline.contract import preset, slot_layout
from hotline.data import Batch, BatchLoader, Dataset
from hotline.data.synth import synthesize

BATCH_SIZE = 4096
DIM = 16


def batches(count: int) -> tuple[Dataset, list[Batch]]:
    """``count`` batches in memory, and the data set that they are from."""
    with tempfile.TemporaryDirectory() as folder:
        synthesize(Path(folder) / "set", "criteo-kaggle", rows=int(BATCH_SIZE * (count + 1) * 7 / 6), seed=1)
        dataset = Dataset(Path(folder) / "set")
        loader = BatchLoader(dataset, "train", BATCH_SIZE)
        return dataset, [loader.batch(number) for number in range(count)]


def rates(work, made: list[Batch], repeats: int = 5) -> dict[str, float]:
    """Lookups a second of ``work`` on each batch, over ``repeats`` passes."""
    found = []
    for _ in range(repeats):
        for batch in made:
            started = time.perf_counter()
            work(batch)
            found.append(batch.ids.size / (time.perf_counter() - started))
    return {"median": np.median(found), "p10": np.quantile(found, 0.1), "p90": np.quantile(found, 0.9)}


def main() -> None:
    before = os.getloadavg()
    dataset, made = batches(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
    rows = []
    for name in ("small", "large"):
        golden = accelerator("golden", slot_layout(preset(name), dataset.schema.cardinalities, DIM))
        rows.append({"contender": "golden", "mode": f"learn {name}", **rates(golden.learn, made)})
        rows.append({"contender": "golden", "mode": f"classify {name}", **rates(golden.classify, made)})
    by_mode = {row["mode"]: row["median"] for row in rows}
    result = {
        "rows": [{k: round(v) if isinstance(v, float) else v for k, v in row.items()} for row in rows],
        "ratios": {
            "classify_lookups_per_second": round(by_mode["classify large"]),
            "learn_lookups_per_second": round(by_mode["learn large"]),
        },
        "machine": {
            "cores": len(os.sched_getaffinity(0)),
            "load_before": before,
            "load_after": os.getloadavg(),
            "busy": before[0] > 0.5,
        },
    }
    print(json.dumps({"suites": {"C": result}}, indent=1))


if __name__ == "__main__":
    main()
