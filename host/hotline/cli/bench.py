"""Measure on this machine: contenders on the same batches, in turn, with the machine's load beside.

pipelines: every way of training on synthetic criteo-kaggle, flights and MovieLens; needs an hour, and goes on where it
was cut.

Example, two minutes:

    hotline bench pipelines --rows 100000 --seeds 1 --only-data criteo-kaggle --contenders hybrid hotline
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import tyro

if TYPE_CHECKING:
    from rich.table import Table

__all__ = ["HELP", "Config", "run"]

HELP = "our ways of training, and peers, measured side by side on this machine"


@dataclass(frozen=True)
class Config:
    """What is measured."""

    suite: tyro.conf.Positional[Literal["pipelines"]] = "pipelines"
    """which suite"""
    data: str = "data"
    """folder of the data sets; those that are missing are made there"""
    out: str = "runs/bench"
    """folder of the runs; what is there already is not run again"""
    rows: int = 1_200_000
    """rows of synthetic criteo-kaggle"""
    seeds: int = 3
    """runs of each contender, with the seeds 1, 2, ..."""
    only_data: tuple[str, ...] = ()
    """data sets: criteo-kaggle, flights, movielens (default: all)"""
    contenders: tuple[str, ...] = ()
    """pipelines, such as hybrid hotline (default: all)"""
    threads: int = 0
    """processor threads of a run; 0: all cores"""
    result: str = ""
    """write the result, as --json prints it, to this file too"""
    json: tyro.conf.FlagCreatePairsOff[bool] = False
    """print one JSON object on standard output"""

    def __post_init__(self) -> None:
        for name in ("rows", "seeds"):
            if getattr(self, name) < 1:
                raise ValueError(f"--{name} {getattr(self, name)}: expected at least 1")


def run(config: Config) -> int:
    """Carry it out; returns the exit code."""
    import os
    from pathlib import Path

    from rich.console import Console

    from hotline.bench import SUITES
    from hotline.bench.pipelines import CONTENDERS, Options

    console = Console(stderr=True, highlight=False)

    def progress(done: int, total: int, what: str) -> None:
        console.print(f"{done}/{total} {what}", markup=False, soft_wrap=True)

    options = Options(
        Path(config.data),
        Path(config.out),
        config.rows,
        range(1, config.seeds + 1),
        config.only_data,
        config.contenders or CONTENDERS,
        ("--threads", str(config.threads)) if config.threads else (),
    )
    found = SUITES[config.suite].run(options, progress)
    console.print(_table(found))
    for name, value in found["ratios"].items():
        console.print(f"{name}: {value:.3f}")
    console.print(f"load before and after: {found['machine']['load'][0]}, {found['machine']['load_after'][0]}")
    text = json.dumps({"suites": {config.suite: found}})
    if config.result:
        new = Path(config.result + ".new")
        new.write_text(text + "\n", "utf-8")
        os.replace(new, config.result)
    if config.json:
        sys.stdout.write(text + "\n")
    return 0


def _table(found: dict[str, Any]) -> Table:
    from rich.table import Table

    from hotline.cli.sizes import format_bytes

    table = Table(title="mean of the seeds; samples a second: median")
    for name in ("data", "pipeline"):
        table.add_column(name)
    for name in ("samples/s", "AUC", "log loss", "popular", "skipped", "bytes/sample", "peak host", "peak device"):
        table.add_column(name, justify="right")
    before = None
    for row in found["rows"]:
        table.add_row(
            "" if row["data"] == before else row["data"],
            row["contender"],
            f"{row['samples_per_second']['median']:,.0f}",
            f"{row['auc']['mean']:.4f}",
            f"{row['log_loss']['mean']:.4f}",
            *("-" if row[k] is None else f"{100 * row[k]:.1f} %" for k in ("popular_share", "skipped_share")),
            f"{row['bytes_per_sample']:,.0f}",
            *(format_bytes(row["peak_bytes"][tier]) for tier in ("host", "device")),
        )
        before = row["data"]
    return table
