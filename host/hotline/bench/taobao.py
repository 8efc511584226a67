"""Suite ``T``: TBSM in its recipe's shape, histories of 21 steps over the three tables of Taobao, batches of 256.

Plain PyTorch goes through the steps one by one, as the published program does; ours takes all of them at once, and so
does PyTorch as ``torch-at-once``. With plain SGD steps, and with Adagrad, number by number, which the recipe has.
PyTorch has its batches in memory; of ours, ``-loader`` reads them, shuffled, from the data set on disk.
"""

from __future__ import annotations

from typing import Any

from hotline.bench.suites import Asked, Progress, chosen
from hotline.bench.turns import Entry, contest
from hotline.bench.workload import Workload, by_law
from hotline.data.synth import synth_preset
from hotline.train import TrainConfig
from hotline.train.recipes import recipe

__all__ = ["USES", "run"]

USES = ("data", "rounds", "contenders", "threads")

LAWS = (0.0, 1.1)  # Zipf exponents; 0: uniform
PRESET = synth_preset("taobao")
ROWS, STEPS = tuple(column.rows for column in PRESET.columns), PRESET.steps
BATCHES, TURN, WARM_UP = 200, 40, 20
SGD_RATE = 0.1


def entries(threads: int) -> list[Entry]:
    """All contenders."""
    config = TrainConfig.with_defaults_from(recipe("taobao").path)
    a, s, o, batch = config.architecture, config.sequence, config.optimizer, config.loop.batch_size
    widths = {"dim": a.dim, "bottom": a.bottom_mlp, "top": a.top_mlp, "history": s.history_mlp, "head": s.head_mlp}
    plain = {**widths, "batch_size": batch}
    tbsm = {
        "model": "tbsm",
        "architecture": {"dim": a.dim, "bottom_mlp": a.bottom_mlp, "top_mlp": a.top_mlp},
        "sequence": {"history_mlp": s.history_mlp, "head_mlp": s.head_mlp, "history_inner": s.history_inner},
        "loop": {"batch_size": batch, "device": "cpu", "threads": threads},
    }
    sgd = {**tbsm, "optimizer": {"optimizer": "sgd", "learning_rate": SGD_RATE}}
    names = ("optimizer", "learning_rate", "eps", "adagrad_moment")
    adagrad = {**tbsm, "optimizer": {name: getattr(o, name) for name in names}}
    theirs = {**plain, "optimizer": "adagrad", "rate": o.learning_rate, "eps": o.eps}

    def ours(options: dict[str, Any], pipeline: str = "cpu", loader: bool = False) -> dict[str, Any]:
        return {"options": {**options, "pipeline": pipeline}, "loader": loader}

    return [
        Entry("torch-sgd", "torch", {**plain, "rate": SGD_RATE}, batch),
        Entry("cpu-sgd", "hotline", ours(sgd), batch),
        Entry("torch", "torch", theirs, batch),
        Entry("torch-at-once", "torch", {**theirs, "at_once": True}, batch),
        Entry("cpu", "hotline", ours(adagrad), batch),
        Entry("cpu-loader", "hotline", ours(adagrad, loader=True), batch),
        Entry("hotline", "hotline", ours(adagrad, pipeline="hotline"), batch),
    ]


def run(asked: Asked, progress: Progress) -> dict[str, Any]:
    """A row for a law and a contender; each ratio is the lowest of those of the laws, and of the two optimizers."""
    known = {entry.name: entry for entry in entries(asked.threads)}
    taking_part = [known[name] for name in chosen("--contenders", asked.contenders, known)]
    batch = known["cpu"].samples
    rows: list[dict[str, Any]] = []

    def workload_of(zipf: float) -> Workload:
        return Workload("taobao", ROWS, 1, batch, BATCHES, zipf=zipf, steps=STEPS)

    for workload, data, say in by_law(LAWS, workload_of, asked.data, progress):
        found = contest(taking_part, data, say, threads=asked.threads, rounds=asked.rounds, steps=TURN, warm_up=WARM_UP)
        rows += [{"law": workload.law, **row} for row in found]
    return {"rows": rows, "ratios": _ratios(rows)}


_PAIRS = {
    "vs_torch": (("cpu", "torch"), ("cpu-sgd", "torch-sgd")),
    "vs_torch_at_once": (("cpu", "torch-at-once"),),
}


def _ratios(rows: list[dict[str, Any]]) -> dict[str, float]:
    rates = {(r["law"], r["contender"]): r["samples_per_second"]["median"] for r in rows}
    found: dict[str, list[float]] = {}
    for law in dict.fromkeys(row["law"] for row in rows):
        for name, pairs in _PAIRS.items():
            for ours, theirs in pairs:
                if {(law, ours), (law, theirs)} <= rates.keys():
                    found.setdefault(name, []).append(rates[law, ours] / rates[law, theirs])
    return {name: min(values) for name, values in found.items()}
