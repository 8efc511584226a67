"""Suite ``pipelines``: every way of training on the same data with the same seeds.

Each run is a `hotline train` in a process of its own, so that its peak of memory is its own; all contenders run in turn
before the next seed. A run that is there already is not repeated: a suite that was cut goes on where it stopped.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hotline.bench.commands import hotline
from hotline.bench.suites import Asked, Progress, chosen
from hotline.bench.turns import quantiles

__all__ = ["CONTENDERS", "USES", "run"]

USES = ("data", "out", "rows", "seeds", "only_data", "contenders", "threads")


@dataclass(frozen=True)
class _Data:
    """A data set, the `hotline data` that makes it, how a model is trained on it, how much of its tables may be hot."""

    name: str
    make: tuple[str, ...]
    model: str
    hot_bytes: str
    slipstream: str = ""

    def options(self, contender: str) -> list[str]:
        pipeline, _, policy = contender.partition("+")
        words = [*self.model.split(), "--pipeline", pipeline]
        if pipeline == "hotline":
            words += ["--hot-bytes", self.hot_bytes, "--small-table-bytes", "0"]
        if pipeline == "fae":
            words += ["--fae-budget", self.hot_bytes, "--fae-small-table-bytes", "0"]
        if policy:
            words += ["--slipstream", *self.slipstream.split()]
        return words


def _data(rows: int) -> dict[str, _Data]:
    kaggle = f"criteo-kaggle-synthetic-{rows}"
    return {
        "criteo-kaggle": _Data(
            kaggle,
            ("synth", "{out}", "--preset", "criteo-kaggle", "--rows", str(rows), "--seed", "1"),
            "--optimizer adagrad --learning-rate 0.01",
            "256MiB",
            "--slipstream-tolerance 0.02",
        ),
        "flights": _Data(
            "flights",
            ("import", "flights", "{out}"),
            "--optimizer adagrad --learning-rate 0.01 --bottom-mlp 64-16 --top-mlp 64-32-1 --batch-size 1024",
            "512KiB",
            "--slipstream-tolerance 0.02",
        ),
        "movielens": _Data(
            "movielens",
            ("import", "movielens", "{out}"),
            "--optimizer adagrad --learning-rate 0.04 --dim 64 --bottom-mlp 64 --interaction cat --top-mlp 256-1 "
            "--batch-size 1024 --epochs 8 --dropout 0.5",
            "256KiB",
            "--slipstream-tolerance 0.02",
        ),
    }


CONTENDERS = ("cpu", "hybrid", "gpu", "xdl", "fae", "fae+slipstream", "hotline", "hotline+slipstream")


def run(asked: Asked, progress: Progress) -> dict[str, Any]:
    """Rows (one for a data set and a contender), ratios and the machine. ValueError for a name that is not there."""
    sets = _data(asked.rows)
    wanted = {name: sets[name] for name in chosen("--only-data", asked.only_data, sets)}
    contenders, seeds = chosen("--contenders", asked.contenders, CONTENDERS), range(1, asked.seeds + 1)
    found: dict[tuple[str, str], list[dict[str, Any]]] = {}
    total, done = len(seeds) * len(wanted) * len(contenders), 0
    for data in wanted.values():
        _make(asked.data, data)
    for seed in seeds:
        for name, data in wanted.items():
            for contender in contenders:
                progress(done, total, f"{name}, {contender}, seed {seed}")
                found.setdefault((name, contender), []).append(_train(asked, data, contender, seed))
                done += 1
    progress(done, total, "done")
    rows = [_row(name, contender, runs) for (name, contender), runs in found.items()]
    return {"rows": rows, "ratios": _ratios(found)}


def _make(folder: Path, data: _Data) -> None:
    out = folder / data.name
    if not (out / "dataset.json").is_file():
        hotline("data", *(word.format(out=out) for word in data.make))


def _train(asked: Asked, data: _Data, contender: str, seed: int) -> dict[str, Any]:
    """The summary of a run; from its folder if it is there and was asked the same."""
    out = asked.out / f"{data.name}-{contender}-{seed}"
    words = [*data.options(contender), "--seed", str(seed)]
    words += ["--threads", str(asked.threads)] if asked.threads else []
    note = out.with_suffix(".json")
    if (found := _kept(out / "summary.json", note, words)) is not None:
        return found
    asked.out.mkdir(parents=True, exist_ok=True)
    load = os.getloadavg()[0]
    hotline("train", str(asked.data / data.name), "--out", str(out), "--overwrite", *words)
    shutil.rmtree(out / "checkpoint")  # gigabytes, and nobody goes on with it
    note.write_text(json.dumps({"asked": words, "load": load}), "utf-8")
    return json.loads((out / "summary.json").read_text("utf-8"))


def _kept(summary: Path, note: Path, words: list[str]) -> dict[str, Any] | None:
    """What an earlier run came to that was asked the same; None where there is none, or its files are damaged."""
    try:
        asked, found = (json.loads(path.read_text("utf-8")) for path in (note, summary))
        return found if asked["asked"] == words and isinstance(found, dict) else None
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _row(data: str, contender: str, runs: list[dict[str, Any]]) -> dict[str, Any]:
    rates = [r["samples_per_second"] for r in runs]
    return {
        "data": data,
        "contender": contender,
        "samples_per_second": quantiles(rates),
        **{key: _spread([r[key] for r in runs]) for key in ("auc", "log_loss")},
        **{key: _mean([r[key] for r in runs]) for key in ("popular_share", "skipped_share", "bytes_per_sample")},
        "peak_bytes": {tier: max(r["peak_bytes"][tier] for r in runs) for tier in ("host", "device")},
        "seeds": [r["seed"] for r in runs],
        "loss_digests": [r["loss_digest"] for r in runs],
    }


def _spread(values: list[float]) -> dict[str, float]:
    return {"mean": statistics.fmean(values), "min": min(values), "max": max(values)}


def _mean(values: list[Any]) -> float | None:
    known = [value for value in values if value is not None]
    return statistics.fmean(known) if known else None


def _ratios(found: dict[tuple[str, str], list[dict[str, Any]]]) -> dict[str, float]:
    """Of synthetic criteo-kaggle, with the names that are fixed; those whose contenders ran."""
    ratios = {}
    runs = {contender: rs for (data, contender), rs in found.items() if data == "criteo-kaggle"}
    if {"hotline", "hybrid"} <= runs.keys():
        crossed = [_mean([r["bytes_per_sample"] for r in runs[name]]) or 0.0 for name in ("hotline", "hybrid")]
        ratios["bytes_hotline_vs_hybrid"] = crossed[0] / crossed[1]
    if {"hotline", "hotline+slipstream"} <= runs.keys():
        pairs = list(zip(runs["hotline"], runs["hotline+slipstream"], strict=True))
        saved = [1 - a["samples_per_second"] / b["samples_per_second"] for a, b in pairs]
        skipped = _mean([b["skipped_share"] for _, b in pairs])
        if skipped:
            ratios["slipstream_saved_vs_skipped"] = statistics.fmean(saved) / skipped
        ratios["slipstream_auc_lost"] = statistics.fmean(a["auc"] - b["auc"] for a, b in pairs)
    return ratios
