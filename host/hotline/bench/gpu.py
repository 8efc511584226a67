"""Suite ``G``: one GPU; full Kaggle cardinalities, Zipf 1.1, hot tables and batches of several sizes.

Our pipelines against plain PyTorch: ``torch-hybrid`` has tables and their updates on the host and the network on the
GPU, ``torch-gpu`` everything on the GPU. All take the same batches, from memory, in fp32 with plain SGD. What is
popular is learned from the rows before those batches. First the losses of our pipelines are compared with those of
``cpu``. Without a GPU the same suite runs to its end with a part of the host's memory in place of a GPU's, on tables
of a tenth of the rows.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch

from hotline.bench.kaggle import KAGGLE_ROWS, PLAIN
from hotline.bench.suites import Asked, Progress, chosen
from hotline.bench.turns import Entry, contest, take_turns
from hotline.bench.workload import Workload

__all__ = ["USES", "run"]

USES = ("data", "rows", "rounds", "contenders", "threads")

BATCHES = (2048, 16_384, 65_536)
COMPARED = 16_384  # the batch size of the ratios
MEASURED = 8  # batches of the largest size, at most a half of all
HOT = {"64M": 1 << 26, "256M": 1 << 28, "1G": 1 << 30}  # bytes
CHECKED = 8  # steps that are compared
CLOSE = 1e-4  # by which losses may differ, of their size


def entries(batch: int, workload: Workload, threads: int) -> list[Entry]:
    """All contenders for a batch size."""
    device = "cuda" if torch.cuda.is_available() else "cpu"
    largest = workload.batch_size
    first = (workload.batches - min(MEASURED, workload.batches // 2)) * largest // batch
    stop = workload.batches * largest // batch
    shared = {"held": [first, stop]}
    plain = {**PLAIN, **shared, "batch_size": batch, "device": device}
    found = [
        Entry("torch-hybrid", "torch", {**plain, "tables": "cpu"}, batch),
        Entry("torch-gpu", "torch", {**plain, "tables": device}, batch),
    ]
    loop = {"batch_size": batch, "device": device, "threads": threads}
    split = {"sample": "prefix", "sample_fraction": first / stop}
    for pipeline in ("hybrid", "gpu"):
        found.append(Entry(pipeline, "hotline", {**shared, "options": {"pipeline": pipeline, "loop": loop}}, batch))
    for name, size in HOT.items():
        options = {"pipeline": "hotline", "loop": loop, "split": {**split, "hot_bytes": size}}
        found.append(Entry(f"hotline-{name}", "hotline", {**shared, "options": options}, batch))
    return found


def run(asked: Asked, progress: Progress) -> dict[str, Any]:
    """A row for a batch size and a contender; the ratios are those of batches of 16,384 and 256 MiB of hot rows.

    ``hotline_vs_hybrid`` and ``hotline_vs_gpu_only`` are to plain PyTorch, ``..._own_...`` to our pipelines.

    RuntimeError where a pipeline's losses are not those of ``cpu``.
    """
    largest = BATCHES[-1]
    on_gpu = torch.cuda.is_available()
    tables = KAGGLE_ROWS if on_gpu else tuple(-(-rows // 10) for rows in KAGGLE_ROWS)
    name = "kaggle" if on_gpu else "kaggle-tenth"
    workload = Workload(name, tables, 13, largest, max(2, asked.rows // largest), zipf=1.1)
    names = [entry.name for entry in entries(largest, workload, asked.threads)]
    names = chosen("--contenders", asked.contenders, names)
    rows: list[dict[str, Any]] = []
    progress(0, len(BATCHES), "batches")
    data = workload.made(asked.data)
    checked = _check(workload, names, data, asked, progress)
    for number, batch in enumerate(BATCHES):

        def say(what: str, number: int = number, batch: int = batch) -> None:
            progress(number, len(BATCHES), f"batches of {batch:,}: {what}")

        taking_part = [entry for entry in entries(batch, workload, asked.threads) if entry.name in names]
        found = contest(taking_part, data, say, threads=asked.threads, rounds=asked.rounds, warm_up=16)
        rows += [{"law": f"{workload.law}, {batch:,}", "batch": batch, **row} for row in found]
    device = "gpu" if on_gpu else "stand-in"
    return {
        "rows": rows,
        "ratios": _ratios(rows),
        "machine": {"device": device},
        "largest_difference_from_cpu": checked,
    }


def _check(workload: Workload, names: list[str], data: Path, asked: Asked, progress: Progress) -> float:
    """The largest relative difference of a loss of ours from that of ``cpu``."""
    batch = BATCHES[0]
    ours = [e for e in entries(batch, workload, asked.threads) if e.name in names and e.kind == "hotline"]
    if not ours:
        return 0.0
    options = {"pipeline": "cpu", "loop": {"batch_size": batch, "device": "cpu", "threads": asked.threads}}
    held = {"held": ours[0].specification["held"]}
    cpu = Entry("cpu", "hotline", {**held, "options": options}, batch)

    def say(what: str) -> None:
        progress(0, len(BATCHES), f"equality: {what}")

    found = take_turns([cpu, *ours], data, say, threads=asked.threads, rounds=CHECKED, steps=1)
    expected, worst = np.array(found["cpu"].losses), 0.0
    for entry in ours:
        difference = float(np.abs(np.array(found[entry.name].losses) / expected - 1).max())
        if not difference <= CLOSE:
            raise RuntimeError(f"{entry.name}: losses differ from those of cpu by {difference:.1e} of their size")
        worst = max(worst, difference)
    return worst


def _ratios(rows: list[dict[str, Any]]) -> dict[str, float]:
    rates = {row["contender"]: row["samples_per_second"]["median"] for row in rows if row["batch"] == COMPARED}
    ours = rates.get("hotline-256M")
    against = {
        "hotline_vs_hybrid": "torch-hybrid",
        "hotline_vs_gpu_only": "torch-gpu",
        "hotline_vs_own_hybrid": "hybrid",
        "hotline_vs_own_gpu": "gpu",
    }
    if ours is None:
        return {}
    return {name: ours / rates[other] for name, other in against.items() if other in rates}
