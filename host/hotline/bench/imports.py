"""Suite ``I``: `hotline data import` of raw text in the published formats, lines a second.

The text is synthetic, written once into the folder of the data sets and kept. Each import is a process of its own, all
take turns; the files are read through just before, so that they come from memory and no disk is measured, and the first
round, in which kernels may have to be compiled, does not count. Peer: Polars, which reads criteo-kaggle's text, numbers
the ids of each column and writes columns: the bulk of the work, without checks, dictionaries, splits or resuming.
"""

from __future__ import annotations

import json
import resource
import shutil
import time
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hotline.bench.commands import hotline, module
from hotline.bench.raw_text import write_raw
from hotline.bench.suites import Asked, Progress, chosen
from hotline.bench.turns import busy_seconds, judged, others, quantiles, share_of_others, spread

__all__ = ["USES", "cells", "run"]

USES = ("data", "rows", "rounds", "only_data", "contenders")

NAMES = {"criteo-kaggle": "criteo", "criteo-terabyte": "terabyte", "avazu": "avazu", "taobao": "taobao"}
"""Sources, and what the ratios call them."""
LENGTHS = {"avazu": 2, "taobao": 4}
"""How many times as many lines as Criteo's: theirs are shorter, and starting is to weigh the same."""
OPTIONS = {"criteo-terabyte": ("--max-ind-range", "10000000")}


def run(asked: Asked, progress: Progress) -> dict[str, Any]:
    """A row for a source and a contender, the peer's for criteo-kaggle alone."""
    sources = chosen("--only-data", asked.only_data, NAMES)
    contenders = chosen("--contenders", asked.contenders, ("hotline", "polars"))
    if "polars" in contenders and find_spec("polars") is None:
        progress(0, asked.rounds, "polars is left out. It is not installed; pip install polars")
        contenders.remove("polars")
    folder = asked.data / "raw"
    raw = {}
    for source in sources:
        progress(0, asked.rounds, f"{source}: text")
        raw[source] = write_raw(folder, source, asked.rows * LENGTHS.get(source, 1))
    pairs = [(s, c) for s in sources for c in contenders if c == "hotline" or s == "criteo-kaggle"]
    found: dict[tuple[str, str], list[dict[str, Any]]] = {pair: [] for pair in pairs}
    for number in range(asked.rounds + 1):
        progress(number, asked.rounds + 1, f"round {number}" if number else "a round that does not count")
        for source, contender in pairs:
            figures = _turn(source, contender, raw[source], folder / f"{source}-imported")
            if number:
                found[source, contender].append(figures)
    rows = [_row(*pair, asked.rows, raw[pair[0]], turns) for pair, turns in found.items()]
    ours = {row["data"]: row["rows_per_second"]["median"] for row in rows if row["contender"] == "hotline"}
    ratios = {f"{NAMES[source]}_rows_per_second": rate for source, rate in ours.items()}
    return {"rows": rows, "ratios": ratios}


def _turn(source: str, contender: str, raw: list[Path], out: Path) -> dict[str, Any]:
    """What one import says of itself, and ``foreign``, the share of the processor that others used meanwhile."""
    for path in raw:
        with path.open("rb") as stream:
            while stream.read(1 << 24):
                pass
    words = [*map(str, raw), str(out)]
    shutil.rmtree(out, ignore_errors=True)  # of a turn that was cut
    busy, own, started = busy_seconds(), _processor_seconds(), time.perf_counter()
    if contender == "polars":
        said = module("hotline.bench.polars_import", *words)
    else:
        said = hotline("data", "import", source, *words, *OPTIONS.get(source, ()), "--json")
    elapsed = time.perf_counter() - started
    foreign = share_of_others(busy_seconds() - busy, _processor_seconds() - own, elapsed)
    shutil.rmtree(out)
    return {**json.loads(said), "foreign": foreign}


def _processor_seconds() -> float:
    """Of all processes that have been waited for."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _row(source: str, contender: str, rows: int, raw: list[Path], turns: list[dict[str, Any]]) -> dict[str, Any]:
    lines = rows * LENGTHS.get(source, 1)
    return {
        "data": source,
        "contender": contender,
        "rows_per_second": quantiles([lines / turn["seconds"] for turn in turns]),
        "peak_rss_bytes": max(turn["peak_rss_bytes"] for turn in turns),
        "lines": lines,
        "rows": turns[0]["rows"],
        "raw_bytes": sum(path.stat().st_size for path in raw),
        **judged([turn["foreign"] for turn in turns]),
    }


def cells(row: dict[str, Any]) -> dict[str, str]:
    """A line of the table for people."""
    return {
        "data": row["data"],
        "contender": row["contender"],
        "lines/s": f"{row['rows_per_second']['median']:,.0f}",
        "10 to 90 %": spread(row["rows_per_second"]),
        "MB/s": f"{row['rows_per_second']['median'] * row['raw_bytes'] / row['lines'] / 1e6:,.0f}",
        "peak memory": f"{row['peak_rss_bytes'] / 2**20:,.0f} MiB",
        "others' CPU": others(row),
    }
