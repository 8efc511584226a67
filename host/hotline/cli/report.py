"""One self-contained page of one or several runs: curves, shares, bytes, time by stage, timelines, tables.

A run that is still going, or that was interrupted, is shown as far as it got. Without --out the page of a single run is
its own report.html.

Example, after `make train`, and with several runs:

    hotline report runs/first
    hotline report runs/first runs/second --out runs/both.html
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import tyro

__all__ = ["HELP", "Config", "run"]

HELP = "one page of one or several runs: curves, shares, bytes, time by stage"


@dataclass(frozen=True)
class Config:
    """What to show."""

    runs: tyro.conf.Positional[Annotated[tuple[str, ...], tyro.conf.arg(metavar="RUN...", help_behavior_hint="")]]
    """folders of the runs"""
    out: str = ""
    """where the page goes, .html; default, for one run: report.html in its folder"""
    json: tyro.conf.FlagCreatePairsOff[bool] = False
    """print one JSON object on standard output"""

    def __post_init__(self) -> None:
        if len(self.runs) > 1 and not self.out:
            raise ValueError(f"--out: needed for the page of {len(self.runs)} runs, e.g. --out runs/report.html")
        if self.out and Path(self.out).suffix not in (".html", ".htm"):
            raise ValueError(f"--out {self.out}: expected a name that ends in .html")
        if self.out and not Path(self.out).parent.is_dir():
            raise ValueError(f"--out {self.out}: there is no folder {Path(self.out).parent}")
        if self.out and Path(self.out).is_dir():
            raise ValueError(f"--out {self.out}: a folder; expected the name of a file")


def run(config: Config) -> int:
    """Carry it out; returns the exit code."""
    from rich.console import Console

    from hotline.report import figures_of, write_report

    paths = [Path(one) for one in config.runs]
    out = Path(config.out) if config.out else (paths or [Path()])[0] / "report.html"
    runs = write_report(paths, out)
    console = Console(stderr=True, highlight=False)
    for one in runs:
        reached = f"{one.steps:,}" + (f" of {one.planned:,}" if one.planned and not one.finished else "")
        state = "" if one.finished else ", not finished"
        console.print(f"{one.path}: {reached} batches{state}", soft_wrap=True, markup=False)
    console.print(f"page: {out}", soft_wrap=True, markup=False)
    if config.json:
        described = [
            {"name": one.name, "path": str(one.path), "finished": one.finished, **figures_of(one)} for one in runs
        ]
        print(json.dumps({"path": str(out), "runs": described}))
    return 0
