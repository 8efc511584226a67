"""Measure on this machine: contenders on the same batches, in turn, with the machine's load beside.

pipelines: every way of training on synthetic criteo-kaggle, flights and MovieLens; needs half an hour, and goes on
where it was cut.

K: the Kaggle architecture against plain PyTorch, TorchRec and FBGEMM, those that are installed; needs 16 GiB.

E: many look-ups, DLRM's own benchmark, against the same; needs 20 GiB.

T: TBSM on histories of 21 steps, against plain PyTorch; needs 6 GiB.

G: the same architecture on a GPU, several sizes of hot tables and batches, against plain PyTorch; needs 32 GiB.

C: the accelerator's models learn and classify, look-ups a second.

I: imports of synthetic raw text in the published formats, rows a second.

R: the RTL simulated: look-ups a cycle, use of the memory bus, cycles a second. Preset large only where --contenders
names it: 16 minutes, nearly all of it building the model.

scaling: pipeline cpu and plain PyTorch over sizes of tables and batches; needs 12 GiB, or sizes are left out.

timeline: steps as the platform model predicts them beside steps as they are; a quarter of an hour; needs 16 GiB.

Example, two minutes:

    hotline bench pipelines --rows 100000 --seeds 1 --only-data criteo-kaggle --contenders hybrid hotline

Example, two minutes, with a picture:

    hotline bench I --rows 200000 --rounds 3 --plot imports.svg
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import tyro

from hotline.bench import Asked, carry_out, suite
from hotline.bench.plots import SUFFIXES, write_plot
from hotline.files import write_text
from hotline.options import refuse

if TYPE_CHECKING:
    from rich.table import Table

__all__ = ["HELP", "Config", "run"]

_LEFT = ("data", "ids", "contender", "figure")

HELP = "our ways of training, and peers, measured side by side on this machine"


@dataclass(frozen=True)
class Config:
    """What is measured."""

    suite: tyro.conf.Positional[Literal["pipelines", "K", "E", "T", "G", "C", "I", "R", "scaling", "timeline"]] = (
        "pipelines"
    )
    """which suite"""
    data: str = "data"
    """folder of the data sets; those that are missing are made there"""
    out: str = "runs/bench"
    """pipelines: folder of the runs; what is there already is not run again"""
    rows: int = 1_200_000
    """pipelines, G: rows of synthetic criteo-kaggle; I: lines of Criteo's raw files"""
    seeds: int = 3
    """pipelines: runs of each contender, with the seeds 1, 2, ..."""
    rounds: int = 8
    """K, E, G, T, timeline: turns of each contender, of 32, 8, 8, 40, 3 or more steps; C: of 480; I: imports of each
    source; R: simulations of a batch"""
    only_data: tuple[str, ...] = ()
    """pipelines: data sets: criteo-kaggle, flights, movielens; I: sources: criteo-kaggle, criteo-terabyte, avazu,
    taobao; scaling: rows of the tables: x0.1, x1, x4; timeline: criteo-kaggle, avazu, taobao (default: all)"""
    contenders: tuple[str, ...] = ()
    """which, such as hybrid hotline (default: all)"""
    threads: int = 0
    """processor threads of a contender; 0: all cores"""
    result: str = ""
    """write the result, as --json prints it, to this file too"""
    plot: str = ""
    """draw the rows into this file, .svg, .png or .pdf: medians, and 10 to 90 %"""
    json: tyro.conf.FlagCreatePairsOff[bool] = False
    """print one JSON object on standard output"""

    def __post_init__(self) -> None:
        for name in ("rows", "seeds", "rounds"):
            if getattr(self, name) < 1:
                raise ValueError(f"--{name} {getattr(self, name)}: expected at least 1")
        if self.plot and Path(self.plot).suffix not in SUFFIXES:
            raise ValueError(f"--plot {self.plot}: it ends in none of {', '.join(SUFFIXES)}")


def run(config: Config) -> int:
    """Carry it out; returns the exit code."""
    from rich.console import Console

    chosen = suite(config.suite)
    values = {field.name: getattr(config, field.name) for field in fields(Asked)}
    refuse(config, f"suite {config.suite} does not use it", values.keys() - set(chosen.USES))
    console = Console(stderr=True, highlight=False)

    def progress(done: int, total: int, what: str) -> None:
        console.print(f"{done}/{total} {what}", markup=False, soft_wrap=True)

    asked = Asked(**{**values, "data": Path(config.data), "out": Path(config.out)})
    found = carry_out(chosen, asked, progress)
    cells = getattr(chosen, "cells", _of_pipelines if config.suite == "pipelines" else _of_contest)
    console.print(_table(found["rows"], cells))
    for name, value in found["ratios"].items():
        console.print(f"{name}: {value:.3f}" if value < 1000 else f"{name}: {value:,.0f}")
    console.print(f"load before and after: {found['machine']['load'][0]}, {found['machine']['load_after'][0]}")
    text = json.dumps({"suites": {config.suite: found}})
    if config.result:
        write_text(Path(config.result), text + "\n")
    if config.plot:
        write_plot(Path(config.plot), config.suite, found["rows"], getattr(chosen, "draw", None))
    if config.json:
        sys.stdout.write(text + "\n")
    return 0


def _table(rows: list[dict[str, Any]], cells: Callable[[dict[str, Any]], dict[str, str]]) -> Table:
    from rich.table import Table

    table, before = Table(), None
    longest = max(len(cells(row)["contender"]) for row in rows)
    for title in cells(rows[0]):
        least = longest if title == "contender" else None  # a name that is cut is another's too
        table.add_column(title, justify="left" if title in _LEFT else "right", min_width=least)
    for row in rows:
        group, *others = cells(row).values()
        table.add_row("" if group == before else group, *others)
        before = group
    return table


def _of_pipelines(row: dict[str, Any]) -> dict[str, str]:
    """Means over the seeds; of samples a second the median."""
    from hotline.sizes import format_bytes

    shares = {
        title: "-" if row[key] is None else f"{100 * row[key]:.1f} %"
        for title, key in (("popular", "popular_share"), ("skipped", "skipped_share"))
    }
    return {
        "data": row["data"],
        "contender": row["contender"],
        "samples/s": f"{row['samples_per_second']['median']:,.0f}",
        "AUC": f"{row['auc']['mean']:.4f}",
        "log loss": f"{row['log_loss']['mean']:.4f}",
        **shares,
        "bytes/sample": f"{row['bytes_per_sample']:,.0f}",
        **{f"peak {tier}": format_bytes(row["peak_bytes"][tier]) for tier in ("host", "device")},
    }


def _of_contest(row: dict[str, Any]) -> dict[str, str]:
    from hotline.bench.turns import others, spread
    from hotline.sizes import format_bytes

    return {
        "ids": row["law"],
        **({"contest": row["contest"]} if "contest" in row else {}),
        "contender": row["contender"],
        "samples/s": f"{row['samples_per_second']['median']:,.0f}",
        "10 to 90 %": spread(row["samples_per_second"]),
        "CPU ms a step": f"{1000 * row['cpu_seconds_per_step']:.1f}",
        "peak memory": format_bytes(row["peak_bytes"]),
        "others' CPU": others(row),
    }
