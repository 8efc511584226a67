"""Suite ``scaling``: the Kaggle architecture with tables of 0.1, 1 and 4 times their rows, batches of 256 to 65,536.

Pipeline ``cpu`` and plain PyTorch, uniform ids, batches in memory, plain SGD. Each measurement is a process of its own,
alone in memory, since its tables take up to 8.6 GB; a size that the free memory does not hold is left out. One that
other processes disturb is repeated, and the least disturbed is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hotline.bench.kaggle import KAGGLE_ROWS, PLAIN
from hotline.bench.suites import Asked, Progress, chosen
from hotline.bench.turns import Entry, contest, others, spread
from hotline.bench.workload import Workload

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = ["USES", "cells", "draw", "run"]

USES = ("data", "only_data", "contenders", "threads")

SIZES = {"x0.1": 0.1, "x1": 1.0, "x4": 4.0}
DIM = 16
BATCHES = (256, 1024, 4096, 16384, 65536)
CONTENDERS = ("cpu", "torch")
SAMPLES = 1 << 16
"""Timed of each, but four steps at least."""
TRIES = 2
BESIDES = 3 << 29
"""Bytes that a contender takes besides its tables."""


def run(asked: Asked, progress: Progress) -> dict[str, Any]:
    """A row for a size of tables, a contender and a size of batches; ratios are of ``cpu`` and the worst anywhere."""
    sizes = chosen("--only-data", asked.only_data, SIZES)
    contenders = chosen("--contenders", asked.contenders, CONTENDERS)
    rows: list[dict[str, Any]] = []
    cases = [(size, contender, batch) for size in sizes for contender in contenders for batch in BATCHES]
    for number, (size, contender, batch) in enumerate(cases):
        tables = tuple(max(1, round(n * SIZES[size])) for n in KAGGLE_ROWS)
        table_bytes = sum(tables) * DIM * 4
        if _free_bytes() < table_bytes + BESIDES:
            why = f"{table_bytes / 1e9:.1f} GB of tables do not fit into the free memory"
            progress(number, len(cases), f"{size}, {contender}, {batch} is left out: {why}")
            continue

        def say(what: str, number: int = number, size: str = size, batch: int = batch) -> None:
            progress(number, len(cases), f"{size}, batches of {batch}: {what}")

        data = Workload(f"kaggle-{size}", tables, 13, max(BATCHES), 4).made(asked.data)
        steps = max(4, SAMPLES // batch)
        entry = _entry(contender, batch, asked.threads)
        row = _least_disturbed(entry, data, say, asked.threads, steps)
        rows.append({"data": size, "batch_size": batch, "table_bytes": table_bytes, **row})
    if not rows:
        raise RuntimeError("no size of tables fits into the free memory; ask for the smallest with --only-data x0.1")
    return {"rows": rows, "ratios": _ratios(rows)}


def _entry(contender: str, batch: int, threads: int) -> Entry:
    if contender == "torch":
        return Entry("torch", "torch", {**PLAIN, "batch_size": batch}, batch)
    options = {"pipeline": "cpu", "loop": {"batch_size": batch, "device": "cpu", "threads": threads}}
    return Entry("cpu", "hotline", {"options": options}, batch)


def _free_bytes() -> int:
    for line in Path("/proc/meminfo").read_text("ascii").splitlines():
        if line.startswith("MemAvailable:"):
            return int(line.split()[1]) * 1024
    raise RuntimeError("/proc/meminfo does not say how much memory is free")


def _least_disturbed(entry: Entry, data: Path, say: Callable[[str], None], threads: int, steps: int) -> dict[str, Any]:
    """The row, without its loss, of the first measurement that is not void, or of the one nearest to it."""
    tried: list[dict[str, Any]] = []
    while not tried or (tried[-1]["void"] and len(tried) < TRIES):
        tried += contest([entry], data, say, threads=threads, rounds=1, steps=steps, warm_up=1 + steps // 8)
    best = min(tried, key=lambda row: row["foreign"])
    return {key: value for key, value in best.items() if key != "loss"}


def _ratios(rows: Sequence[dict[str, Any]]) -> dict[str, float]:
    """Of neighbouring sizes, ``cpu``: how much dearer a sample becomes in larger batches or with more rows, at most;
    how many bytes of memory a byte of tables takes, at most.
    """
    ours = {(row["data"], row["batch_size"]): row for row in rows if row["contender"] == "cpu"}
    sizes = [size for size in SIZES if any(size == key[0] for key in ours)]
    found = {}

    def dearer(pairs: Iterator[tuple[Any, Any]]) -> list[float]:
        return [a["samples_per_second"]["median"] / b["samples_per_second"]["median"] for a, b in pairs]

    def neighbours(by_batch: bool) -> Iterator[tuple[Any, Any]]:
        if by_batch:
            keys = [((size, a), (size, b)) for size in sizes for a, b in pairwise(BATCHES)]
        else:
            keys = [((a, batch), (b, batch)) for batch in BATCHES for a, b in pairwise(sizes)]
        return ((ours[a], ours[b]) for a, b in keys if a in ours and b in ours)

    if values := dearer(neighbours(by_batch=True)):
        found["cost_growth_with_batch"] = max(values)
    if values := dearer(neighbours(by_batch=False)):
        found["cost_growth_with_rows"] = max(values)
        found["memory_per_table_byte"] = max(
            (b["peak_bytes"] - a["peak_bytes"]) / (b["table_bytes"] - a["table_bytes"])
            for a, b in neighbours(by_batch=False)
        )
    return found


def draw(figure: Figure, rows: Sequence[dict[str, Any]]) -> None:
    """Samples a second, 10 to 90 % as a band, and peak memory, over the size of batches."""
    from hotline.report.figures import looks

    figure.set_size_inches(10.5, 4.5)
    speed, memory = figure.subplots(1, 2)
    lines = list(dict.fromkeys((row["data"], row["contender"]) for row in rows))
    for (size, contender), look in zip(lines, looks(len(lines)), strict=True):
        here = [row for row in rows if (row["data"], row["contender"]) == (size, contender)]
        batches = [row["batch_size"] for row in here]
        rates = [row["samples_per_second"] for row in here]
        name = f"{contender}, {size}"
        speed.plot(batches, [rate["median"] for rate in rates], label=name, **look.line, **look.mark)
        low, high = ([rate[key] for rate in rates] for key in ("p10", "p90"))
        speed.fill_between(batches, low, high, color=look.colour, alpha=0.15, linewidth=0)
        memory.plot(batches, [row["peak_bytes"] / 2**30 for row in here], **look.line, **look.mark)
    for axes, title in ((speed, "samples a second"), (memory, "peak memory, GiB")):
        axes.set_title(title, fontsize=10, loc="left")
        axes.set_xscale("log", base=4)
        axes.set_xticks(BATCHES, [f"{batch:,}" for batch in BATCHES], fontsize=8)
        axes.set_xlabel("samples of a batch", fontsize=9)
        axes.spines[["top", "right"]].set_visible(False)
    speed.set_ylim(bottom=0)
    memory.set_yscale("log", base=2)
    memory.yaxis.set_major_formatter("{x:g}")
    figure.legend(loc="outside lower center", ncols=len(lines), fontsize=8, frameon=False)


def cells(row: dict[str, Any]) -> dict[str, str]:
    """A line of the table for people."""
    return {
        "data": f"{row['data']}, {row['table_bytes'] / 1e9:.2f} GB",
        "contender": row["contender"],
        "batch": f"{row['batch_size']:,}",
        "samples/s": f"{row['samples_per_second']['median']:,.0f}",
        "10 to 90 %": spread(row["samples_per_second"]),
        "peak memory": f"{row['peak_bytes'] / 2**20:,.0f} MiB",
        "others' CPU": others(row),
    }
