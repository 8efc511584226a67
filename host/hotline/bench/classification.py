"""Suite ``C``: LEARN and CLASSIFY, ids of the Kaggle architecture at full cardinalities, batches of 2,048.

``golden`` with preset ``large``, as it is and with a hot table of 256 MiB, on one core and on all; ``reference``, plain
Python, on a few small batches. Everybody goes through the same batches again and again; what is timed begins when all
of them have been seen. A table of at most 1 MiB is wholly hot, 18 of the 26, and a look-up in one needs no search.
"""

from __future__ import annotations

import os
from typing import Any

from hotline.bench.kaggle import BATCH, BATCHES, KAGGLE_ROWS
from hotline.bench.suites import Asked, Progress, chosen
from hotline.bench.turns import Entry, contest, others, spread
from hotline.bench.workload import Workload, by_law
from hotline.contract import preset

__all__ = ["USES", "cells", "run"]

USES = ("data", "rounds", "contenders", "threads")

LAWS = (0.0, 1.1)  # Zipf exponents; 0: uniform
DIM = 16
LARGE = preset("large").entries
SIZES = {"64 MiB": LARGE, "256 MiB": 4 * LARGE}
"""Bytes of the searched part of the hot table at dim 16, and the entries that they are."""
OPERATIONS = ("learn", "classify")
REFERENCE = {"batch_size": 128, "batches": 4}
PASSES = 10
"""Through the batches, of a turn of ``golden``: after the others' turns its store is no longer in the cache."""


def _entries(contender: str) -> list[Entry]:
    found = []
    for hot, entries in SIZES.items() if contender == "golden" else [("64 MiB", LARGE)]:
        batches = {"batch_size": BATCH, "batches": BATCHES} if contender == "golden" else REFERENCE
        for operation in OPERATIONS:
            asked = {"accelerator": contender, "operation": operation, "entries": entries, "dim": DIM, **batches}
            lookups = batches["batch_size"] * len(KAGGLE_ROWS)
            found.append(Entry(f"{contender}, {operation}, {hot}", "accelerator", asked, lookups))
    return found


def run(asked: Asked, progress: Progress) -> dict[str, Any]:
    """A row for a law, a number of threads, a contender, a size of the hot table and an operation.

    Each ratio is the lower of those of the two laws: ``golden`` as preset ``large`` is, most threads.
    """
    contenders = chosen("--contenders", asked.contenders, ("golden", "reference"))
    most = asked.threads or len(os.sched_getaffinity(0))
    rows: list[dict[str, Any]] = []

    def workload_of(zipf: float) -> Workload:
        return Workload("kaggle", KAGGLE_ROWS, 13, BATCH, BATCHES, zipf=zipf)

    for workload, data, say in by_law(LAWS, workload_of, asked.data, progress):
        for contender in contenders:
            for threads in sorted({1, most}) if contender == "golden" else [1]:
                entries = _entries(contender)
                once = entries[0].specification["batches"]
                rounds, steps = (asked.rounds, PASSES * once) if contender == "golden" else (1, once)
                found = contest(entries, data, say, threads=threads, rounds=rounds, steps=steps, warm_up=once)
                rows += [{"law": workload.law, "threads": threads, **_row(row)} for row in found]
    return {"rows": rows, "ratios": _ratios(rows)}


def _row(found: dict[str, Any]) -> dict[str, Any]:
    contender, operation, hot = found["contender"].split(", ")
    return {
        "contender": contender,
        "operation": operation,
        "hot_table": hot,
        "lookups_per_second": found["samples_per_second"],
        **{key: found[key] for key in ("cpu_seconds_per_step", "peak_bytes", "foreign", "void")},
    }


def _ratios(rows: list[dict[str, Any]]) -> dict[str, float]:
    ours = [row for row in rows if (row["contender"], row["hot_table"]) == ("golden", "64 MiB")]
    most = max((row["threads"] for row in ours), default=0)
    found = {}
    for operation in reversed(OPERATIONS):
        here = [row for row in ours if (row["threads"], row["operation"]) == (most, operation)]
        if here:
            name = f"{operation}_lookups_per_second"
            found[name] = min(row["lookups_per_second"]["median"] for row in here)
    return found


def cells(row: dict[str, Any]) -> dict[str, str]:
    """A line of the table for people."""
    return {
        "ids": row["law"],
        "contender": f"{row['contender']}, {row['operation']}",
        "hot table": row["hot_table"],
        "threads": str(row["threads"]),
        "M look-ups/s": f"{row['lookups_per_second']['median'] / 1e6:,.2f}",
        "10 to 90 %": spread({key: value / 1e6 for key, value in row["lookups_per_second"].items()}, ",.2f"),
        "others' CPU": others(row),
    }
