"""Runs `hotline data import` a few times in processes of their own: what the import benches print."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

__all__ = ["timed_import"]


def timed_import(
    source: str,
    raw: list[Path],
    out: Path,
    repeats: int,
    *options: str,
    rate: Callable[[dict[str, Any]], float] = lambda run: run["rows_per_second"],
) -> tuple[dict[str, Any], dict[str, Any]]:
    """(summary of the first run, figures of all). ``rate``: rows a second of a run, from its summary."""
    command = [sys.executable, "-m", "hotline.cli", "data", "import", source, *map(str, raw), str(out)]
    command += [*options, "--overwrite", "--json"]
    load = os.getloadavg()
    runs = [
        json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)
        for _ in range(repeats)
    ]
    rates = sorted(map(rate, runs))
    return runs[0], {
        "raw_bytes": sum(file.stat().st_size for file in raw),
        "rows_per_second": {"median": rates[len(rates) // 2], "min": rates[0], "max": rates[-1]},
        "peak_rss_bytes": max(run["peak_rss_bytes"] for run in runs),
        "cores": len(os.sched_getaffinity(0)),
        "load_average_before": load,
    }
