"""Metrics of a run's checkpoint, on its own data set or another one with the same columns.

Example: hotline evaluate runs/first
"""

from __future__ import annotations

import dataclasses
import json
from dataclasses import asdict, dataclass
from pathlib import Path

import tyro

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
    json: tyro.conf.FlagCreatePairsOff[bool] = False
    """print one JSON object on standard output"""


def run(config: Config) -> int:
    """Carry it out; returns the exit code."""
    from rich.console import Console
    from rich.table import Table

    from hotline.data import BatchLoader, Dataset
    from hotline.train import RunFolder, build_parts, evaluate
    from hotline.train.checkpoint import load_parts

    folder, trained = RunFolder.open(Path(config.run))
    if config.data:
        trained = dataclasses.replace(trained, data=config.data)
    dataset = Dataset(trained.data)
    loader = BatchLoader(dataset, config.split, trained.loop.test_batch_size)
    parts = build_parts(trained, dataset)
    state = load_parts(folder.checkpoint, parts, tuple(t.name for t in dataset.schema.tables))
    metrics = evaluate(parts, loader)
    table = Table(title=f"{folder.path} at batch {state['step']}, split {config.split} of {trained.data}")
    for name in ("AUC", "log loss", "normalized entropy", "accuracy", "samples"):
        table.add_column(name, justify="right")
    table.add_row(
        f"{metrics.auc:.5f}",
        f"{metrics.log_loss:.5f}",
        f"{metrics.normalized_entropy:.5f}",
        f"{100 * metrics.accuracy:.2f} %",
        f"{metrics.samples:,}",
    )
    Console(stderr=True).print(table)
    if config.json:
        print(json.dumps({**asdict(metrics), "step": state["step"], "split": config.split}))
    return 0
