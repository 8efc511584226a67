"""Suite ``timeline``: steps as the platform model predicts them beside steps as they are, on this machine.

The machine's parts are measured first, each by itself (`hotline timeline --measure`), and the workloads of three
synthetic data sets at full cardinalities. Then every pipeline trains them, alone, in batches of 256 to 16,384. A step's
time is the mean of the steps timed, without those of more than three medians, in which popularity is learned anew; of
``xdl``, whose workers are ahead of each other, of all.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from hotline.bench.commands import hotline
from hotline.bench.suites import Asked, Progress, chosen
from hotline.bench.turns import Entry, Measured, judged, others, quantiles, spread, take_turns
from hotline.data import Dataset
from hotline.timeline import Case, Platform, Workload, project
from hotline.timeline.measure import measure_machine
from hotline.timeline.workload import measure_workload
from hotline.train import TrainConfig
from hotline.train.recipes import recipe

__all__ = ["USES", "cells", "run"]

USES = ("data", "rounds", "only_data", "contenders", "threads")

DATA = {"criteo-kaggle": 1_000_000, "avazu": 1_000_000, "taobao": 400_000}
"""Rows, by preset and recipe"""
BATCHES = (256, 1024, 4096, 16384)
CONTENDERS = ("cpu", "hybrid", "gpu", "xdl", "fae", "hotline", "hotline+slipstream")
HOT_BYTES = 64 << 20
SAMPLES = 1 << 15
"""Of a turn, but eight steps at least"""
OUTLIER = 3.0


def run(asked: Asked, progress: Progress) -> dict[str, Any]:
    """A row for a data set, a size of batches and a pipeline; ratios are the farthest that predictions are off."""
    sets = chosen("--only-data", asked.only_data, DATA)
    names = chosen("--contenders", asked.contenders, CONTENDERS)
    total = len(sets) * len(BATCHES)
    platform = measure_machine(lambda what: progress(0, total, f"measuring: {what}"))
    rows: list[dict[str, Any]] = []
    for number, (name, batch) in enumerate((name, batch) for name in sets for batch in BATCHES):
        data = _made(asked.data, name)
        config = TrainConfig.from_values({**_options(name, "cpu", batch, asked.threads), **_NOWHERE}, "specification")
        work = measure_workload(Dataset(data), config, name, "", budgets=(HOT_BYTES,), skipped=0.0)
        for member in names:
            entry = Entry(member, "hotline", _specification(name, member, batch, asked.threads), batch)

            def say(what: str, number: int = number, name: str = name, batch: int = batch) -> None:
                progress(number, total, f"{name}, batches of {batch}: {what}")

            steps = max(8, SAMPLES // batch)
            warm_up = max(8, steps // 4)
            turns = take_turns(
                [entry], data, say, threads=asked.threads, rounds=asked.rounds, steps=steps, warm_up=warm_up
            )
            rows.append(_row(member, platform, work, batch, turns[member]))
    return {"rows": rows, "ratios": _ratios(rows)}


_NOWHERE = {"data": "", "out": ""}


def _made(folder: Path, name: str) -> Path:
    out = folder / f"{name}-synthetic-{DATA[name]}"
    if not (out / "dataset.json").is_file():
        hotline("data", "synth", str(out), "--preset", name, "--rows", str(DATA[name]), "--seed", "1")
    return out


def _options(name: str, pipeline: str, batch: int, threads: int) -> dict[str, Any]:
    """A recipe's, but for where and in which batches."""
    values = tomllib.loads(recipe(name).path.read_text("utf-8"))
    del values["recipe"]
    loop = {"batch_size": batch, "device": "cpu", "threads": threads, "seed": values["loop"]["seed"]}
    return {**values, "pipeline": pipeline, "loop": loop}


def _specification(name: str, contender: str, batch: int, threads: int) -> dict[str, Any]:
    pipeline, _, policy = contender.partition("+")
    options = _options(name, pipeline, batch, threads)
    if pipeline == "hotline":
        options["split"] = {"hot_bytes": HOT_BYTES}
    if pipeline == "fae":
        options["fae"] = {"fae_budget": HOT_BYTES}
    if policy:
        options["slipstream"] = {"slipstream": True, "slipstream_start": 2, "slipstream_length": 0.03}
    return {"options": options, "loader": True}


def _row(name: str, platform: Platform, work: Workload, batch: int, found: Measured) -> dict[str, Any]:
    walls = np.array(found.walls)
    own_processes = name == "xdl"
    kept = walls if own_processes else walls[walls <= OUTLIER * np.median(walls)]
    predicted = project(Case(name, platform, _as_seen(work, found.figures), batch, HOT_BYTES)).step_seconds
    measured = float(kept.mean())
    return {
        "data": work.name,
        "batch_size": batch,
        "contender": name,
        "mean_seconds": measured,
        "step_seconds": quantiles(kept),
        "predicted_seconds": predicted,
        "predicted_vs_measured": predicted / measured,
        **({"foreign": 0.0, "void": False} if own_processes else judged(found.foreign)),  # its own count as others
    }


def _as_seen(work: Workload, figures: dict[str, Any]) -> Workload:
    """With the popular and the skipped share that the pipeline had."""
    popular, skipped = figures.get("popular_share"), figures.get("skipped_share") or 0.0
    if popular is None:
        return work
    hot = tuple(replace(one, popular=popular) for one in work.hot)
    return replace(work, hot=hot, skipped=min(1.0, skipped / popular) if popular else 0.0)


def _ratios(rows: Sequence[dict[str, Any]]) -> dict[str, float]:
    off = [row["predicted_vs_measured"] for row in rows]
    if not off:
        return {}
    within = sum(0.8 <= one <= 1.2 for one in off) / len(off)
    return {"predicted_vs_measured_least": min(off), "predicted_vs_measured_most": max(off), "within_a_fifth": within}


def cells(row: dict[str, Any]) -> dict[str, str]:
    """For people."""
    step = row["step_seconds"]
    return {
        "data": row["data"],
        "batch": f"{row['batch_size']:,}",
        "contender": row["contender"],
        "measured, ms": f"{1000 * row['mean_seconds']:.2f}",
        "10 to 90 %": spread({key: 1000 * value for key, value in step.items()}, ".2f"),
        "predicted, ms": f"{1000 * row['predicted_seconds']:.2f}",
        "predicted / measured": f"{row['predicted_vs_measured']:.2f}",
        "others' CPU": others(row),
    }
