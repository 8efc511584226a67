"""Metrics of a run's checkpoint, on its own data set or another one with the same columns.

With --by, also of each part of the period, and how far what goes into the feature interaction, and what comes out, has
moved since training: the shift of the means in standard deviations, and the ratio of the variances.

Example: hotline evaluate runs/first --by time
"""

from __future__ import annotations

import dataclasses
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import tyro

if TYPE_CHECKING:
    from rich.table import Table

    from hotline.train.drift import Part

__all__ = ["HELP", "Config", "run"]

HELP = "metrics of a trained run"


@dataclass(frozen=True)
class Config:
    """What to evaluate."""

    run: tyro.conf.Positional[str]
    """the run's folder"""
    data: tyro.conf.Positional[str] = ""
    """the data set's folder; default: the one it was trained on"""
    split: str = "test"
    """which rows"""
    by: Literal["all", "time", "day"] = "all"
    """also by equal slices in order of time, or by day"""
    slices: int = 10
    """--by time: how many"""
    json: tyro.conf.FlagCreatePairsOff[bool] = False
    """print one JSON object on standard output"""


def run(config: Config) -> int:
    """Carry it out; returns the exit code."""
    import torch
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import Progress
    from rich.table import Table

    from hotline.data import BatchLoader, Dataset
    from hotline.train import RunFolder, build_parts, evaluate
    from hotline.train.checkpoint import load_parts
    from hotline.train.drift import by_day, by_rows, drift

    folder, trained = RunFolder.open(Path(config.run))
    if config.data:
        trained = dataclasses.replace(trained, data=config.data)
    if trained.loop.device == "cuda" and not torch.cuda.is_available():
        trained = dataclasses.replace(trained, loop=dataclasses.replace(trained.loop, device="cpu"))
    dataset = Dataset(trained.data)
    size = trained.loop.test_batch_size
    loader = BatchLoader(dataset, config.split, size)
    parts = build_parts(trained, dataset)
    state = load_parts(folder.checkpoint, parts, dataset.schema)
    found: list[Part] = []
    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("evaluating", total=None)

        def progress(done: int, batches: int) -> None:
            bar.update(task, completed=done, total=batches)

        if config.by == "all":
            metrics = evaluate(parts, loader, progress)
        else:
            cut = by_day(dataset, config.split) if config.by == "day" else by_rows(dataset, config.split, config.slices)
            drifted = drift(parts, dataset, cut, size, progress)
            metrics, found = drifted.metrics, drifted.parts
    table = Table(title=escape(f"{folder.path} at batch {state['step']}, split {config.split} of {trained.data}"))
    for name in ("AUC", "log loss", "normalized entropy", "accuracy", "samples"):
        table.add_column(name, justify="right")
    table.add_row(
        f"{metrics.auc:.5f}",
        f"{metrics.log_loss:.5f}",
        f"{metrics.normalized_entropy:.5f}",
        f"{100 * metrics.accuracy:.2f} %",
        f"{metrics.samples:,}",
    )
    console.print(table)
    if found:
        console.print(_by_time(found))
    if config.json:
        summary: dict[str, Any] = {**asdict(metrics), "step": state["step"], "split": config.split}
        if found:
            summary["parts"] = [asdict(part) for part in found]
        print(json.dumps(summary))
    return 0


def _by_time(found: list[Part]) -> Table:
    from rich.table import Table

    table = Table(title="in order of time; means moved, in standard deviations of training, and variance over its")
    table.add_column("part", no_wrap=True)
    for name in ("rows", "AUC", "log loss", "mean in", "var. in", "mean out", "var. out"):
        table.add_column(name, justify="right")
    for part in found:
        metrics = ("-", "-") if part.metrics is None else (f"{part.metrics.auc:.4f}", f"{part.metrics.log_loss:.4f}")
        shifts = [f"{value:.3f}" for shift in (part.input, part.output) for value in (shift.mean, shift.variance)]
        table.add_row(part.name, f"{part.rows:,}", *metrics, *shifts)
    return table
