"""How the ids of a data set are distributed, column by column, and a plot of it.

Top 1 % is the share of accesses that go to the 1 % most accessed of the distinct ids seen; once, the share of
distinct ids seen a single time; slope, minus the slope of log frequency over log rank of the first 1,000 ids. Look-ups
of the id that stands for a blank are counted as missing, and left out of the rest.

Example, after `hotline data synth data/tiny --preset tiny --rows 20000 --seed 1`:

    hotline data stats data/tiny
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import tyro

if TYPE_CHECKING:
    from hotline.data.stats import ColumnStats

__all__ = ["HELP", "Config", "run"]

HELP = "how the ids of a data set are distributed"


@dataclass(frozen=True)
class Config:
    """What to count."""

    data: tyro.conf.Positional[str]
    """the data set's folder"""
    rows: int = 0
    """only so many rows from the beginning; 0: all"""
    plot: str = ""
    """where the plot goes, .svg, .png or .pdf; default: stats.svg in the data set's folder"""
    json: tyro.conf.FlagCreatePairsOff[bool] = False
    """print one JSON object on standard output"""

    def __post_init__(self) -> None:
        if self.rows < 0:
            raise ValueError(f"--rows {self.rows}: expected 0 (all) or more")
        if self.plot and Path(self.plot).suffix not in (".svg", ".png", ".pdf"):
            raise ValueError(f"--plot {self.plot}: expected a name that ends in .svg, .png or .pdf")


def run(config: Config) -> int:
    """Carry it out; returns the exit code."""
    from rich.console import Console
    from rich.progress import Progress

    from hotline.data import Dataset
    from hotline.data.stats import SHARES, column_stats

    dataset = Dataset(config.data)
    rows = min(config.rows or dataset.schema.rows, dataset.schema.rows)
    if rows == 0:
        raise ValueError(f"{config.data}: the data set has no rows")
    console = Console(stderr=True, highlight=False)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("counting", total=len(dataset.schema.tables))
        columns = column_stats(dataset, 0, rows, progress=lambda name: bar.advance(task))
    label_mean = float(dataset.label[:rows].mean())
    plot = Path(config.plot) if config.plot else Path(config.data) / "stats.svg"
    _draw(columns, plot, f"{config.data}: {rows:,} rows")
    console.print(_table(columns, f"{config.data}: {rows:,} rows, {100 * label_mean:.2f} % positive"))
    console.print(f"plot: {plot}", soft_wrap=True, markup=False)
    if config.json:
        described = [
            {
                "name": c.name,
                "cardinality": c.cardinality,
                "lookups": c.lookups,
                "missing": c.missing,
                "distinct": c.distinct,
                **{f"top_{round(100 * share)}_percent": c.top(share) for share in SHARES},
                "once": c.once,
                "slope": c.slope,
            }
            for c in columns
        ]
        print(json.dumps({"rows": rows, "label_mean": label_mean, "columns": described, "plot": str(plot)}))
    return 0


def _table(columns: list[ColumnStats], title: str) -> Any:
    from rich.table import Table

    from hotline.data.stats import SHARES

    table = Table(title=title)
    table.add_column("column")
    for head in ("rows", "blank", "distinct", *(f"top {100 * share:.0f} %" for share in SHARES), "once", "slope"):
        table.add_column(head, justify="right")
    for c in columns:
        shares = (f"{100 * c.top(share):.0f} %" for share in SHARES)
        slope = "-" if c.slope is None else f"{c.slope:.2f}"
        missing = f"{100 * c.missing / max(1, c.missing + c.lookups):.0f} %" if c.missing else ""
        table.add_row(c.name, f"{c.cardinality:,}", missing, f"{c.distinct:,}", *shares, f"{100 * c.once:.0f} %", slope)
    return table


def _draw(columns: list[ColumnStats], path: Path, title: str) -> None:
    """Frequency over rank, a line a column, both logarithmic."""
    import matplotlib

    matplotlib.use("Agg")
    import numpy as np
    from matplotlib import pyplot

    from hotline.files import replacing

    with matplotlib.rc_context({"svg.hashsalt": "hotline", "svg.fonttype": "none"}):
        figure, axes = pyplot.subplots(figsize=(9, 5.5), layout="constrained")
        colours = pyplot.get_cmap("turbo")(np.linspace(0.05, 0.95, len(columns)))
        for column, colour in zip(columns, colours, strict=True):
            if not column.distinct:
                continue
            ranks = np.unique(np.geomspace(1, column.distinct, 400).astype(np.int64))
            share = column.frequency[ranks - 1] / column.lookups
            axes.loglog(ranks, share, color=colour, lw=1, label=column.name, marker="." if len(ranks) < 6 else None)
        axes.set(xlabel="rank of the id", ylabel="share of accesses", title=title)
        axes.legend(frameon=False, fontsize=7, ncols=2, loc="center left", bbox_to_anchor=(1, 0.5))
        axes.spines[["top", "right"]].set_visible(False)
        with replacing(path) as new:
            figure.savefig(new, format=path.suffix[1:], metadata={"Date": None} if path.suffix == ".svg" else None)
        pyplot.close(figure)
