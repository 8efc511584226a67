"""Step time that Slipstream saves: the same training with and without it, a few steps each in turn, over an epoch.

Both meet the same machine, so what it does besides falls on both. Saved is the difference of the sums over all turns,
warm-up, snapshots and search included. Writes bench/results/slipstream_time.json and prints its table;
`bench/slipstream.py` has what it costs in AUC.

    python bench/slipstream_time.py --kaggle data/criteo-kaggle-1m --flights data/flights
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
from pathlib import Path
from typing import Any

import numpy as np

from hotline.bench.turns import Entry, take_turns
from hotline.data import Dataset
from hotline.files import write_text
from hotline.machine import machine

STEPS = 6  # of a turn
NARROW = {"bottom_mlp": "64-16", "top_mlp": "64-32-1"}
MODELS = {"criteo-kaggle": ({}, 2048, 256 << 20), "flights": (NARROW, 1024, 512 << 10)}
PIPELINES = {
    "hotline": lambda hot: {"split": {"small_table_bytes": 0, "hot_bytes": hot}},
    # all cold mini-batches, then all hot ones, as published
    "fae": lambda hot: {"fae": {"fae_small_table_bytes": 0, "fae_adapt": False, "fae_rate": 100.0, "fae_budget": hot}},
}


def compared(data: str, path: Path, pipeline: str, drop: float, seed: int) -> dict[str, Any]:
    """A pair of trainings of one epoch."""
    model, batch, hot = MODELS[data]
    options: dict[str, Any] = {
        "pipeline": pipeline,
        "architecture": model,
        "optimizer": {"optimizer": "adagrad", "learning_rate": 0.01},
        "loop": {"batch_size": batch, "seed": seed},
        **PIPELINES[pipeline](hot),
    }
    slipstream = {"slipstream": True, "slipstream_drop": drop, "slipstream_tolerance": 0.02}
    entries = [
        Entry("without", "hotline", {"options": options, "loader": True}, batch),
        Entry("with", "hotline", {"options": {**options, "slipstream": slipstream}, "loader": True}, batch),
    ]
    first, last = Dataset(path).split("train")
    rounds = (last - first) // batch // STEPS
    print(f"{data}, {pipeline}, D {drop:g}, seed {seed}: {rounds} rounds", file=sys.stderr)
    found = take_turns(entries, path, lambda what: None, rounds=rounds, steps=STEPS)
    turns = {name: np.array(measured.walls).reshape(rounds, STEPS).sum(1) for name, measured in found.items()}
    figures = found["with"].figures
    return {
        "data": data,
        "pipeline": pipeline,
        "drop": drop,
        "seed": seed,
        "popular_share": figures["popular_share"],
        "skipped_share": figures["skipped_share"],
        "seconds": {name: float(times.sum()) for name, times in turns.items()},
        "saved": 1 - float(turns["with"].sum() / turns["without"].sum()),
        "cpu_saved": 1 - found["with"].cpu / found["without"].cpu,
        "turn_ratios": [round(float(x), 4) for x in turns["with"] / turns["without"]],
        "foreign": statistics.fmean(found["with"].foreign + found["without"].foreign),
    }


def printed(rows: list[dict[str, Any]]) -> str:
    lines = [
        "| data | over | D | seed | skipped, of all inputs | step time saved | CPU time saved | saved / skipped |",
        "|---|---|--:|--:|--:|--:|--:|--:|",
    ]
    for r in rows:
        shares = " | ".join(f"{100 * r[key]:.1f} %" for key in ("skipped_share", "saved", "cpu_saved"))
        ratio = r["saved"] / r["skipped_share"] if r["skipped_share"] else 0.0
        lines.append(f"| {r['data']} | {r['pipeline']} | {r['drop']:g} | {r['seed']} | {shares} | {ratio:.2f} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kaggle", type=Path, default=Path("data/criteo-kaggle-synthetic-1200000"))
    parser.add_argument("--flights", type=Path, default=Path("data/flights"))
    parser.add_argument("--pipelines", nargs="+", choices=tuple(PIPELINES), default=list(PIPELINES))
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--drops", type=float, nargs="+", default=[0.3])
    parser.add_argument("--out", type=Path, default=Path("bench/results/slipstream_time.json"))
    asked, before, rows = parser.parse_args(), machine(), []
    for seed in asked.seeds:
        for data, path in (("criteo-kaggle", asked.kaggle), ("flights", asked.flights)):
            for pipeline in asked.pipelines:
                rows += [compared(data, path, pipeline, drop, seed) for drop in asked.drops]
    rows.sort(key=lambda r: (r["data"], r["pipeline"], r["drop"], r["seed"]))
    result = {"rows": rows, "machine": {**before, "load_after": machine()["load"]}}
    write_text(asked.out, json.dumps(result, indent=1) + "\n")
    print(printed(rows))


if __name__ == "__main__":
    main()
