"""Suite ``K``: the Kaggle architecture at full cardinalities, batches of 2,048, one lookup a table.

Peers have their batches in memory; of ours, ``-loader`` reads them, shuffled, from the data set on disk. Everybody
takes plain SGD steps, but ``fbgemm-rowwise-adagrad`` on its tables. ``-bf16`` takes the products of its MLPs in
bfloat16; all else, and all others, is fp32.
"""

from __future__ import annotations

from typing import Any

from hotline.bench.suites import Asked, Progress, chosen
from hotline.bench.turns import Entry, contest
from hotline.bench.workload import Workload, by_law
from hotline.data.synth import synth_preset

__all__ = ["USES", "run"]

USES = ("data", "rounds", "contenders", "threads")

LAWS = (0.0, 1.1)  # Zipf exponents; 0: uniform
KAGGLE_ROWS = tuple(column.rows for column in synth_preset("criteo-kaggle").columns)
BATCH, BATCHES = 2048, 48
TURN = 32  # steps: about a second, since the first of a turn find the caches filled by another
PLAIN = {"dim": 16, "bottom": "512-256-64-16", "top": "512-256-1", "batch_size": BATCH, "rate": 0.1}
PEERS = ("torch", "torchrec", "fbgemm-sgd", "fbgemm-rowwise-adagrad")
CONTESTS = {
    "peers": (*PEERS, "cpu-loader", "cpu-bf16-loader"),
    "ours": ("cpu", "cpu-loader", "hotline", "hotline-loader"),
}
"""Who takes turns with whom: all at once would need 27 GiB"""


def entries(threads: int) -> list[Entry]:
    """All contenders."""
    found = [
        Entry("torch", "torch", PLAIN, BATCH),
        Entry("torchrec", "torchrec", PLAIN, BATCH),
        Entry("fbgemm-sgd", "fbgemm", {**PLAIN, "optimizer": "sgd"}, BATCH),
        Entry("fbgemm-rowwise-adagrad", "fbgemm", {**PLAIN, "optimizer": "rowwise_adagrad"}, BATCH),
    ]
    ours = (("cpu", "cpu", "fp32"), ("cpu-bf16", "cpu", "bf16"), ("hotline", "hotline", "fp32"))
    for name, pipeline, precision in ours:
        loop = {"batch_size": BATCH, "device": "cpu", "threads": threads, "precision": precision}
        specification = {"options": {"pipeline": pipeline, "loop": loop}}
        found.append(Entry(f"{name}-loader", "hotline", {**specification, "loader": True}, BATCH))
        if precision == "fp32":
            found.append(Entry(name, "hotline", {**specification, "loader": False}, BATCH))
    return found


def run(asked: Asked, progress: Progress) -> dict[str, Any]:
    """A row for a law, a contest and a contender; each ratio is the lower of those of the two laws."""
    known = {entry.name: entry for entry in entries(asked.threads)}
    names = chosen("--contenders", asked.contenders, known)
    rows: list[dict[str, Any]] = []

    def workload_of(zipf: float) -> Workload:
        return Workload("kaggle", KAGGLE_ROWS, 13, BATCH, BATCHES, zipf=zipf)

    for workload, data, say in by_law(LAWS, workload_of, asked.data, progress):
        for contest_name, members in CONTESTS.items():
            taking_part = [known[name] for name in members if name in names]
            found = contest(taking_part, data, say, threads=asked.threads, rounds=asked.rounds, steps=TURN)
            rows += [{"law": workload.law, "contest": contest_name, **row} for row in found]
    return {"rows": rows, "ratios": _ratios(rows)}


def _ratios(rows: list[dict[str, Any]]) -> dict[str, float]:
    found: dict[str, list[float]] = {}
    for group in dict.fromkeys((row["law"], row["contest"]) for row in rows):
        own = [row for row in rows if (row["law"], row["contest"]) == group]
        rates = {row["contender"]: row["samples_per_second"]["median"] for row in own}
        best = max((rates[name] for name in PEERS if name in rates), default=None)
        for ratio, name in (("fp32_vs_best_peer", "cpu-loader"), ("bf16_vs_best_peer", "cpu-bf16-loader")):
            if best is not None and name in rates:
                found.setdefault(ratio, []).append(rates[name] / best)
        if {"cpu-loader", "hotline-loader"} <= rates.keys():
            found.setdefault("hotline_vs_cpu", []).append(rates["hotline-loader"] / rates["cpu-loader"])
    return {name: min(values) for name, values in found.items()}
