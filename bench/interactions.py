"""How good each feature interaction is in a DLRM on the two real data sets, and what it costs: three seeds each.

In: the data sets that `make data` imports (flights, MovieLens; the split of MovieLens in time is imported here) and the
options that `bench/interactions_tuning.py` chose without a look at a test split. Every run is a training through the
library as `hotline train` does it, on one thread; runs of all interactions alternate. Seconds are the processor's, of
the training with its evaluation: a busy machine adds little to them. Each run leaves one JSON under
build/interactions/, and what is there is not run again: a run that was cut goes on.
Out: bench/results/interactions.json and the tables of docs/interactions.md.

    python bench/interactions.py
"""

from __future__ import annotations

import hashlib
import json
import os
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from hotline.data import BatchLoader, Dataset
from hotline.data.sources.movielens import import_movielens
from hotline.files import write_text
from hotline.model import DlrmConfig
from hotline.model.interaction import INTERACTIONS
from hotline.pipeline import Parts
from hotline.train import (
    LoopConfig,
    OptimizerConfig,
    RunFolder,
    TrainConfig,
    Trainer,
    build_parts,
    build_pipeline,
    measure,
)

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "interactions"
RESULTS = ROOT / "bench" / "results" / "interactions.json"
CHOSEN = ROOT / "bench" / "results" / "interactions_tuning.json"
PAGE = ROOT / "docs" / "interactions.md"
SEEDS = (1, 2, 3)
DATA = {
    "flights": "flights, split in time",
    "movielens": "MovieLens, random split",
    "movielens-time": "MovieLens, split in time",
}
DRIFTING = ("flights", "movielens-time")
ABLATIONS: dict[str, dict[str, Any]] = {
    "no mask": {"attention_mask": False, "attention_thresholds": ""},
    "no LayerNorm": {"attention_layer_norm": False},
    "neither": {"attention_mask": False, "attention_thresholds": "", "attention_layer_norm": False},
    "thresholds 0.1-0.3": {"attention_heads": 2, "attention_thresholds": "0.1-0.3"},
    "the same, empty rows zero": {
        "attention_heads": 2,
        "attention_thresholds": "0.1-0.3",
        "attention_empty_row": "zero",
    },
    "4 heads": {"attention_heads": 4, "attention_thresholds": "0.001-0.005-0.01-0.05"},
    "2 layers": {"attention_layers": 2},
}
PARTS = 5  # of a split, in order of time, for the AUC over time

Options = dict[str, dict[str, Any]]
"""Sections of config.toml: architecture, optimizer, loop."""


@dataclass(frozen=True)
class Job:
    """One training: a data set's folder, what it is called, options, a seed, whether every epoch is evaluated."""

    data: Path
    label: str
    options: Options
    seed: int
    every_epoch: bool = False

    @property
    def path(self) -> Path:
        asked = json.dumps([self.options, self.seed, self.every_epoch, self.label], sort_keys=True)
        digest = hashlib.sha256(asked.encode()).hexdigest()[:10]
        return BUILD / "runs" / f"{self.data.name}-{self.options['architecture']['interaction']}-{digest}.json"

    def config(self, out: str) -> TrainConfig:
        loop = dict(self.options["loop"])
        if self.every_epoch:
            first, last = Dataset(self.data).split("train")
            loop["test_every"] = -(-(last - first) // loop["batch_size"])
        return TrainConfig(
            data=str(self.data),
            out=out,
            pipeline="cpu",  # all tables are wholly hot: there is nothing to split
            architecture=DlrmConfig(**self.options["architecture"]),
            optimizer=OptimizerConfig(**self.options["optimizer"]),
            loop=LoopConfig(**loop, seed=self.seed, threads=1, device="cpu", log_every=1 << 30),
        )


class _Silent:
    def trained(self, record: dict[str, Any]) -> None: ...

    def evaluating(self, done: int, batches: int) -> None: ...

    def evaluated(self, step: int, metrics: Any) -> None: ...


def run(job: Job) -> dict[str, Any]:
    """The figures of a job; trains unless they are there already."""
    if job.path.is_file():
        return json.loads(job.path.read_text("utf-8"))
    dataset = Dataset(job.data)
    with tempfile.TemporaryDirectory() as folder:
        config = job.config(folder + "/run")
        parts = build_parts(config, dataset)
        pipeline = build_pipeline(config, dataset, parts)
        started = time.process_time()
        with RunFolder.create(config) as out:
            summary = Trainer(config, dataset, parts, pipeline, out, _Silent()).train()
        seconds = time.process_time() - started
    result = {
        "data": job.data.name,
        "label": job.label,
        "seed": job.seed,
        "options": job.options,
        "auc": summary["auc"],
        "log_loss": summary["log_loss"],
        "seconds": seconds,
        "evaluations": [{"auc": e["auc"], "log_loss": e["log_loss"]} for e in summary["evaluations"]],
        "width": parts.model.interaction.width,
        "interaction_parameters": sum(p.numel() for p in parts.model.interaction.parameters()),
        "network_parameters": sum(p.numel() for p in parts.model.parameters()),
    }
    if not job.every_epoch:
        result |= over_time(parts, dataset)
    job.path.parent.mkdir(parents=True, exist_ok=True)
    write_text(job.path, json.dumps(result, indent=1) + "\n")
    print(
        f"{job.data.name:15} {job.label:28} seed {job.seed}: AUC {result['auc']:.4f}, {result['seconds']:.1f} s",
        flush=True,
    )
    return result


def over_time(parts: Parts, dataset: Dataset) -> dict[str, Any]:
    """AUC on the last fifth of the training rows and on each fifth of the test rows; for adrec what its mask does."""
    masks = _Masks(parts.model)
    labels, probabilities = {}, {}
    parts.model.eval()
    for split in ("train", "test"):
        found = []
        with torch.no_grad():
            loader = BatchLoader(dataset, split, 16384)
            for batch in loader.iterate():
                embedded = parts.cold.gather(batch.ids, batch, np.arange(batch.size, dtype=np.int32))
                logits = parts.model(parts.to_device(batch.dense), embedded)
                found.append((batch.label, torch.sigmoid(logits.double()).numpy()))
        labels[split], probabilities[split] = (np.concatenate(part) for part in zip(*found, strict=True))
    cut = {split: np.array_split(np.arange(labels[split].size), PARTS) for split in labels}
    auc = {s: [measure(labels[s][rows], probabilities[s][rows]).auc for rows in cut[s]] for s in cut}
    return {"auc_end_of_training": auc["train"][-1], "auc_test_parts": auc["test"], **masks.shares()}


class _Masks:
    """Counts which attention of a first layer is masked, over all rows that pass."""

    def __init__(self, model: torch.nn.Module) -> None:
        self.counts: list[torch.Tensor] = []
        blocks = getattr(model.interaction, "blocks", None)
        if blocks is not None and blocks[0].attention.thresholds is not None:
            blocks[0].attention.register_forward_hook(self._count)

    def _count(self, attention: Any, inputs: tuple[torch.Tensor], output: torch.Tensor) -> None:
        scores, _ = attention.scores_and_values(inputs[0])
        masked = scores.softmax(-1) <= attention.thresholds[:, None, None]
        self.counts.append(torch.stack([masked.double().mean((0, 2, 3)), masked.all(-1).double().mean((0, 2))]))

    def shares(self) -> dict[str, Any]:
        """Share of the scores masked, of the rows masked whole, by head."""
        if not self.counts:
            return {}
        scores, rows = torch.stack(self.counts).mean(0).tolist()
        return {"masked_scores": scores, "masked_rows": rows}


def import_missing() -> None:
    """MovieLens split in time, and a word where `make data` has not been run."""
    for name in DATA:
        if not (ROOT / "data" / name / "dataset.json").is_file():
            if name != "movielens-time":
                raise SystemExit(f"data/{name} is missing: run `make data` first")
            import_movielens(None, ROOT / "data" / name, split="time")


def summarize(results: list[dict[str, Any]]) -> dict[str, Any]:
    """One row of a table: mean and range over the seeds."""
    row: dict[str, Any] = {"data": results[0]["data"], "label": results[0]["label"], "seeds": len(results)}
    for key in ("auc", "log_loss", "seconds", "auc_end_of_training"):
        values = [r[key] for r in results]
        row[key] = {"mean": statistics.fmean(values), "min": min(values), "max": max(values)}
    row["auc_test_parts"] = np.mean([r["auc_test_parts"] for r in results], 0).tolist()
    for key in ("masked_scores", "masked_rows"):
        if key in results[0]:
            row[key] = np.mean([r[key] for r in results], 0).tolist()
    same = ("width", "interaction_parameters", "network_parameters", "options")
    return {**row, **{key: results[0][key] for key in same}}


def main() -> None:
    import_missing()
    load_before = os.getloadavg()
    chosen = json.loads(CHOSEN.read_text("utf-8"))["chosen"]
    jobs = {(data, name): chosen[data][name]["options"] for data in DATA for name in INTERACTIONS}
    ablated = {}
    for data in DRIFTING:
        options = chosen[data]["adrec"]["options"]
        for label, changes in ABLATIONS.items():
            ablated[data, label] = {**options, "architecture": {**options["architecture"], **changes}}
    done: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for seed in SEEDS:  # all interactions in turn: a slow minute of the machine hits each of them
        for (data, label), options in {**jobs, **ablated}.items():
            done.setdefault((data, label), []).append(run(Job(ROOT / "data" / data, label, options, seed)))
    result = {
        "rows": [summarize(done[key]) for key in jobs],
        "ablations": [summarize(done[key]) for key in ablated],
        "runs": [{k: v for k, v in r.items() if k != "options"} for rs in done.values() for r in rs],
        "machine": {"threads": 1, "load_before": load_before, "load_after": os.getloadavg()},
    }
    RESULTS.parent.mkdir(exist_ok=True)
    write_text(RESULTS, json.dumps(result, indent=1) + "\n")
    write_page(result)


# -- the page


def write_page(result: dict[str, Any]) -> None:
    """Put the tables between their marks in docs/interactions.md."""
    text = PAGE.read_text("utf-8")
    for name, lines in tables(result).items():
        begin, end = f"<!-- {name}: begin -->\n", f"<!-- {name}: end -->"
        if begin not in text or end not in text:
            raise SystemExit(f"{PAGE}: the marks {begin.strip()} and {end} are missing")
        head, rest = text.split(begin)
        text = head + begin + "\n" + "\n".join(lines) + "\n\n" + end + rest.split(end)[1]
    write_text(PAGE, text)


def tables(result: dict[str, Any]) -> dict[str, list[str]]:
    """Markdown by name of table."""
    made: dict[str, list[str]] = {}
    for data, title in DATA.items():
        rows = [r for r in result["rows"] if r["data"] == data]
        best = max(r["auc"]["mean"] for r in rows)
        made[data] = [
            f"| {title} | AUC | log loss | seconds | parameters of the interaction | of the whole network |",
            "|---|---|---|--:|--:|--:|",
        ]
        for r in sorted(rows, key=lambda r: -r["auc"]["mean"]):
            name = f"**{r['label']}**" if r["auc"]["mean"] == best else r["label"]
            made[data].append(
                f"| {name} | {_spread(r['auc'])} | {_spread(r['log_loss'])} | {r['seconds']['mean']:.1f} "
                f"| {r['interaction_parameters']:,} | {r['network_parameters']:,} |"
            )
        made[f"{data} options"] = [
            f"- {r['label']}: `{command(data, r['options'])}`" for r in sorted(rows, key=lambda r: -r["auc"]["mean"])
        ]
    made["ablations"] = _ablation_table(result)
    made["over time"] = _time_table(result)
    return made


def _ablation_table(result: dict[str, Any]) -> list[str]:
    lines = ["| adrec | " + " | ".join(f"{DATA[d]}: AUC | scores masked | rows masked whole" for d in DRIFTING) + " |"]
    lines.append("|---|" + "---|--:|--:|" * len(DRIFTING))
    tuned = {r["data"]: r for r in result["rows"] if r["label"] == "adrec"}
    by = {(r["data"], r["label"]): r for r in result["ablations"]} | {(d, "as chosen"): r for d, r in tuned.items()}
    for label in ("as chosen", *ABLATIONS):
        cells = []
        for data in DRIFTING:
            row = by[data, label]
            shares = [_percents(row[k]) if k in row else "-" for k in ("masked_scores", "masked_rows")]
            cells += [_spread(row["auc"]), *shares]
        lines.append(f"| {label} | " + " | ".join(cells) + " |")
    return lines


def _time_table(result: dict[str, Any]) -> list[str]:
    lines = [
        "| data | interaction | end of training | " + " | ".join(f"test {n + 1}/{PARTS}" for n in range(PARTS)) + " |"
    ]
    lines.append("|---|---|" + "--:|" * (PARTS + 1))
    for data in DRIFTING:
        for r in (r for r in result["rows"] if r["data"] == data):
            parts = " | ".join(f"{v:.4f}" for v in r["auc_test_parts"])
            lines.append(f"| {data} | {r['label']} | {r['auc_end_of_training']['mean']:.4f} | {parts} |")
    return lines


def command(data: str, options: Options) -> str:
    """What to type for a row of the table."""
    words = [f"hotline train data/{data} --out runs/{data} --pipeline cpu"]
    for section in options.values():
        for key, value in section.items():
            option = key.replace("_", "-")
            if isinstance(value, bool):
                words.append(f"--{option}" if value else f"--no-{option}")
            else:
                words.append(f"--{option} {value}")
    return " ".join(words)


def _spread(value: dict[str, float]) -> str:
    return f"{value['mean']:.4f} ({value['min']:.4f} to {value['max']:.4f})"


def _percents(shares: list[float]) -> str:
    return ", ".join(f"{100 * s:.0f} %" for s in shares)


if __name__ == "__main__":
    main()
