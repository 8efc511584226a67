"""What Slipstream saves and what it costs: `hotline train` with and without it, by form and share to skip.

Each run is a process of its own; one without Slipstream comes before every few others and at the end, and the time of a
run is compared with the mean of the two that are nearest. A run that is there already (under --folder, as a JSON file)
is not repeated. Writes bench/results/slipstream.json and prints its table. Step time is the trainer's own, without
evaluation; CPU seconds are those of the whole process, start and evaluation included.

    python bench/slipstream.py --rows 2000000 --seeds 1 2 3
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hotline.files import write_text
from hotline.machine import machine

FORMS = ("inputs", "rows", "random")
KEPT = ("seconds", "samples", "samples_per_second", "auc", "log_loss", "popular_share", "skipped_share", "slipstream")
KEPT += ("stage_seconds", "loss_digest", "peak_bytes", "bytes_per_sample")
TRAINED = {
    "criteo-kaggle": "--optimizer adagrad --learning-rate 0.01",
    "flights": "--optimizer adagrad --learning-rate 0.01 --bottom-mlp 64-16 --top-mlp 64-32-1 --batch-size 1024",
}
HOT_BYTES = {"criteo-kaggle": "256MiB", "flights": "512KiB"}
PIPELINES = {
    "hotline": "--pipeline hotline --small-table-bytes 0 --hot-bytes",
    # all cold mini-batches, then all hot ones, as published; without the evaluations, which are part of FAE's time
    "fae": "--pipeline fae --fae-small-table-bytes 0 --no-fae-adapt --fae-rate 100 --fae-budget",
}


@dataclass(frozen=True)
class Case:
    """A way of skipping; ``drop`` 0: the run without. ``random``: inputs drawn by chance, whatever their rows do."""

    form: str = "none"
    drop: float = 0.0

    @property
    def name(self) -> str:
        return f"{self.form}-{self.drop:g}" if self.drop else "without"

    def options(self, tolerance: float) -> list[str]:
        if not self.drop:
            return []
        if self.form == "random":
            return ["--slipstream", "--slipstream-threshold", "inf", "--slipstream-replay", str(1 - self.drop)]
        words = ["--slipstream", "--slipstream-form", self.form, "--slipstream-drop", str(self.drop)]
        return [*words, "--slipstream-tolerance", str(tolerance)]


def prepared(name: str, asked: argparse.Namespace) -> Path:
    """The folder of a data set, made if it is not there."""
    if name == "flights":
        if not (asked.flights / "dataset.json").is_file():
            raise SystemExit(f"--flights {asked.flights}: no data set there; `hotline data import flights` makes it")
        return asked.flights
    out = asked.folder / f"criteo-kaggle-{asked.rows}-{asked.scale:g}"
    if not (out / "dataset.json").is_file():
        words = ["--preset", "criteo-kaggle", "--rows", str(asked.rows), "--scale", str(asked.scale), "--seed", "1"]
        hotline("data", "synth", str(out), *words)
    return out


def hotline(*words: str) -> tuple[str, float]:
    """(standard output, CPU seconds) of a command; SystemExit with what it said if it fails."""
    before = os.times()
    done = subprocess.run([sys.executable, "-m", "hotline", *words], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"hotline {' '.join(words)}: exit code {done.returncode}\n{done.stderr[-2000:]}")
    after = os.times()
    return done.stdout, (after.children_user - before.children_user) + (after.children_system - before.children_system)


@dataclass(frozen=True)
class Subject:
    """A data set, where it is, and the pipeline that is trained with and without Slipstream."""

    data: str
    path: Path
    pipeline: str

    @property
    def options(self) -> list[str]:
        return [*TRAINED[self.data].split(), *PIPELINES[self.pipeline].split(), HOT_BYTES[self.data]]


def run(subject: Subject, case: Case, seed: int, turn: int, asked: argparse.Namespace) -> dict[str, Any]:
    """What is kept of a run, from its file if it is there and was asked the same."""
    words = [*subject.options, *case.options(asked.tolerance), "--seed", str(seed)]
    words += ["--threads", str(asked.threads), "--device", asked.device]
    kept = asked.folder / "runs" / f"{subject.path.name}-{subject.pipeline}-{case.name}-{seed}-{turn}.json"
    if kept.is_file() and (found := json.loads(kept.read_text("utf-8")))["asked"] == words:
        return found
    kept.parent.mkdir(parents=True, exist_ok=True)
    folder, load = asked.folder / "running", os.getloadavg()[0]
    print(
        f"{time.strftime('%H:%M:%S')} load {load:.1f}: {subject.data}, {subject.pipeline}, {case.name}, seed {seed}",
        file=sys.stderr,
    )
    said, cpu = hotline("train", str(subject.path), "--out", str(folder), "--overwrite", *words, "--json")
    shutil.rmtree(folder)
    summary = json.loads(said)
    found = {"asked": words, "load": [load, os.getloadavg()[0]], "cpu_seconds": cpu}
    found |= {key: summary[key] for key in KEPT if key in summary}
    found["step_seconds"] = summary["samples"] / summary["samples_per_second"]
    write_text(kept, json.dumps(found, indent=1))
    return found


def compared(subject: Subject, seed: int, asked: argparse.Namespace) -> dict[str, list[dict[str, Any]]]:
    """(run, without before, without after) of every case by name, run in turn."""
    cases = [Case(form, drop) for form in asked.forms for drop in asked.drops]
    found, waiting = {}, []
    before = run(subject, Case(), seed, 0, asked)
    for number, case in enumerate(cases, 1):
        waiting.append((case.name, run(subject, case, seed, 0, asked)))
        if number % asked.between == 0 or number == len(cases):
            after = run(subject, Case(), seed, -(-number // asked.between), asked)
            if after["loss_digest"] != before["loss_digest"]:
                raise SystemExit(f"{subject.data}, {subject.pipeline}, seed {seed}: two runs without Slipstream differ")
            found |= {name: [each, before, after] for name, each in waiting}
            before, waiting = after, []
    return found


def overhead(run: dict[str, Any]) -> float:
    """Time of snapshots, search and taking inputs out of batches, as a share of the steps'; the last in a lane."""
    return sum(run["stage_seconds"].get(name, 0.0) for name in ("snapshot", "search", "skip")) / run["step_seconds"]


def hot_seconds(run: dict[str, Any]) -> float:
    """Time of the network on popular inputs; FAE does not tell it from that on cold ones."""
    seconds = run["stage_seconds"]
    return seconds["popular"] if "popular" in seconds else seconds["network"]


def figures(subject: Subject, case: Case, triples: list[list[dict[str, Any]]]) -> dict[str, Any]:
    """A row of the table, over the seeds."""

    def saved(value) -> dict[str, float]:  # type: ignore[no-untyped-def]
        shares = [1 - value(ours) / statistics.fmean(map(value, plain)) for ours, *plain in triples]
        return {"mean": statistics.fmean(shares), "min": min(shares), "max": max(shares)}

    runs = [ours for ours, *_ in triples]
    lost = [plain["auc"] - ours["auc"] for ours, plain, _ in triples]
    skipped = statistics.fmean(r["skipped_share"] for r in runs)
    steps = saved(lambda r: r["step_seconds"])
    return {
        "data": subject.data,
        "pipeline": subject.pipeline,
        "form": case.form,
        "drop": case.drop,
        "achieved": statistics.fmean(r["slipstream"]["achieved"] for r in runs),
        "converged": all(r["slipstream"]["converged"] for r in runs),
        "popular_share": statistics.fmean(r["popular_share"] for r in runs),
        "skipped_share": skipped,
        "updates_skipped_share": statistics.fmean(r["slipstream"].get("updates_skipped_share", 0.0) for r in runs),
        "steps_saved": steps,
        "popular_saved": saved(hot_seconds),
        "update_saved": saved(lambda r: r["stage_seconds"]["update"]),
        "overhead": statistics.fmean(map(overhead, runs)),
        "cpu_saved": saved(lambda r: r["cpu_seconds"]),
        "saved_vs_skipped": steps["mean"] / skipped if skipped else None,
        "auc": statistics.fmean(r["auc"] for r in runs),
        "auc_lost": {"mean": statistics.fmean(lost), "min": min(lost), "max": max(lost)},
        "load": [max(r["load"]) for triple in triples for r in triple],
    }


def printed(rows: list[dict[str, Any]]) -> str:
    lines = [
        "| data | over | form | D | skipped | updates skipped | step time saved | of popular work | of updates "
        "| overhead | CPU saved | saved / skipped | AUC | AUC lost |",
        "|---|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for r in rows:
        shares = [r["skipped_share"], r["updates_skipped_share"]]
        shares += [r[key]["mean"] for key in ("steps_saved", "popular_saved", "update_saved")]
        shares += [r["overhead"], r["cpu_saved"]["mean"]]
        ratio = "-" if r["saved_vs_skipped"] is None else f"{r['saved_vs_skipped']:.2f}"
        cells = [r["data"], r["pipeline"], r["form"], f"{r['drop']:g}", *(f"{100 * s:.1f} %" for s in shares)]
        cells += [ratio, f"{r['auc']:.4f}", f"{r['auc_lost']['mean']:+.4f}"]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", nargs="+", choices=tuple(TRAINED), default=list(TRAINED))
    parser.add_argument("--pipelines", nargs="+", choices=tuple(PIPELINES), default=list(PIPELINES))
    parser.add_argument("--rows", type=int, default=2_000_000, help="of synthetic criteo-kaggle")
    parser.add_argument("--scale", type=float, default=1.0, help="of its cardinalities")
    parser.add_argument("--flights", type=Path, default=Path("data/flights"))
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--drops", type=float, nargs="+", default=[0.1, 0.2, 0.3, 0.4, 0.5])
    parser.add_argument("--forms", nargs="+", choices=FORMS, default=list(FORMS))
    parser.add_argument("--tolerance", type=float, default=0.02)
    parser.add_argument("--between", type=int, default=3, help="runs between two without Slipstream")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--folder", type=Path, default=Path("build/slipstream"))
    parser.add_argument("--out", type=Path, default=Path("bench/results/slipstream.json"))
    return parser.parse_args()


def main() -> None:
    asked, before = arguments(), machine()
    asked.folder.mkdir(parents=True, exist_ok=True)
    found: dict[tuple[Subject, str], list[list[dict[str, Any]]]] = {}
    paths = {name: prepared(name, asked) for name in asked.data}
    subjects = [Subject(name, path, pipeline) for name, path in paths.items() for pipeline in asked.pipelines]
    for seed in asked.seeds:
        for subject in subjects:
            for name, triple in compared(subject, seed, asked).items():
                found.setdefault((subject, name), []).append(triple)
    cases = {case.name: case for case in (Case(form, drop) for form in asked.forms for drop in asked.drops)}
    rows = [figures(subject, cases[name], triples) for (subject, name), triples in found.items()]
    rows.sort(key=lambda r: (r["data"], r["pipeline"], r["form"], r["drop"]))
    options = {k: str(v) if isinstance(v, Path) else v for k, v in vars(asked).items() if k not in ("folder", "out")}
    result = {"asked": options, "rows": rows, "machine": {**before, "load_after": machine()["load"]}}
    write_text(asked.out, json.dumps(result, indent=1) + "\n")
    print(printed(rows))


if __name__ == "__main__":
    main()
