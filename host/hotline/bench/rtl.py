"""Suite ``R``: the RTL simulated: look-ups a cycle and engine, use of the memory bus, cycles simulated a second.

In: what ``hotline simulate`` measures with its benches ``throughput`` and ``stitching``, and the whole accelerator of
preset ``small`` in this process. Cycles are exact and the same on every machine. Cycles a second are this machine's: a
batch that is classified and gathered in this process and under cocotb, in turns.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from hotline.bench.commands import hotline
from hotline.bench.suites import Asked, Progress, chosen
from hotline.bench.turns import quantiles, spread
from hotline.contract import preset

if TYPE_CHECKING:
    from hotline_verif.stitching import Stitching

__all__ = ["USES", "cells", "run"]

USES = ("rounds", "contenders")

CONTENDERS = ("small", "large", "verilated", "cocotb")
BY_ITSELF = ("small", "verilated", "cocotb")
"""Those that take part unless others are named: building the model of ``large`` takes a quarter of an hour."""

SIZES = "small"  # what verilated and cocotb simulate
LATENCY = 100  # cycles
SHAPES = (
    # tables, samples, look-ups a bag, beats of a row
    (26, 2048, 1, 1),
    (8, 1024, 1, 8),
    (4, 512, 21, 1),
    (4, 256, 100, 1),
    (8, 512, 1, 32),
)
SPEED = "simulated cycles a second"
READ_USE = "GATHER, beats a cycle of the read channel"


def run(asked: Asked, progress: Progress) -> dict[str, Any]:
    """A row for a contender and a figure; the ratios of those that took part."""
    contenders = chosen("--contenders", asked.contenders or BY_ITSELF, CONTENDERS)
    rows: list[dict[str, Any]] = []
    total = len(contenders)
    for number, name in enumerate(n for n in contenders if n in ("small", "large")):
        progress(number, total, f"{name}: throughput" + (", 16 minutes" if name == "large" else ""))
        rows += [_row(name, figure, [value]) for figure, value in _simulated(name, "throughput").items()]
    if "verilated" in contenders:
        progress(total - 1, total, "verilated: whole batches")
        rows += _whole_batches()
    speeds: dict[str, list[float]] = {name: [] for name in ("verilated", "cocotb") if name in contenders}
    if speeds:
        for number in range(asked.rounds):
            progress(total - 1, total, f"{SPEED}: round {number + 1} of {asked.rounds}")
            for name, into in speeds.items():
                into.append(_speed(name))
        rows += [_row(name, SPEED, values) for name, values in speeds.items()]
    return {"rows": rows, "ratios": _ratios(rows)}


def _simulated(sizes: str, bench: str) -> dict[str, float]:
    """Figures of ``hotline simulate``."""
    said = json.loads(hotline("simulate", "--preset", sizes, "--bench", bench, "--json"))
    return said["benches"][0]["figures"]


def _speed(name: str) -> float:
    """Cycles simulated a second, of the same batch for both."""
    if name == "cocotb":
        figures = _simulated(SIZES, "stitching")
        return next(value for figure, value in figures.items() if figure.startswith(SPEED))
    return carried_out(_work(26, 64, 1, 1), 8)[SPEED]


def _work(tables: int, samples: int, length: int, beats: int) -> Stitching:
    try:
        from hotline_verif.stitching import stitching
    except ModuleNotFoundError as error:
        raise RuntimeError(f"{error.name} is not installed; `pip install hotline[hdl]` installs it") from error
    return stitching(preset(SIZES), tables, samples, length, beats)


def _whole_batches() -> Iterator[dict[str, Any]]:
    for tables, samples, length, beats in SHAPES:
        if beats > preset(SIZES).row_beats:
            continue
        found = carried_out(_work(tables, samples, length, beats), LATENCY)
        shape = f"{tables} tables, {samples} samples, bags of {length}, beats of a row {beats}"
        for figure, value in found.items():
            if figure != SPEED:
                yield {"mode": shape, **_row("verilated", figure, [value])}


def carried_out(work: Stitching, latency: int) -> dict[str, float]:
    """CLASSIFY and then GATHER of ``work``, in this process, by a memory that answers after ``latency`` cycles."""
    from hotline.accelerator import MemoryModel
    from hotline.accelerator.driver import aligned_empty
    from hotline.accelerator.verilated import VerilatedAccelerator
    from hotline.contract import SlotLayout

    layout = SlotLayout(preset(SIZES), (work.table_rows,) * work.tables, (False,) * work.tables)
    accelerator = VerilatedAccelerator(layout, MemoryModel(latency))
    weight = aligned_empty((work.table_rows * work.tables, work.dim), np.float32)
    weight[:] = 1
    cycles, started = accelerator.device.cycles, time.perf_counter()
    stitch = accelerator.classify(work)
    before = accelerator.counters
    accelerator.gather(work, stitch, weight, np.arange(work.tables) * work.table_rows)
    seconds, after = time.perf_counter() - started, accelerator.counters
    beats = after["read_beats"] - before["read_beats"]
    return {
        READ_USE: beats / (after["gather_cycles"] - before["gather_cycles"]),
        "CLASSIFY, cycles a look-up": after["classify_cycles"] / work.ids.size,
        SPEED: (accelerator.device.cycles - cycles) / seconds,
    }


def _row(contender: str, figure: str, values: Sequence[float]) -> dict[str, Any]:
    return {"figure": figure, "contender": contender, "value": quantiles(values)}


def _ratios(rows: list[dict[str, Any]]) -> dict[str, float]:
    """CLASSIFY's is of the first batch after LEARN, the worst; the bus's the first of whole batches."""
    values = {(row["contender"], row["figure"]): row["value"]["median"] for row in reversed(rows)}
    found = {}
    for sizes in ("small", "large"):
        for (name, figure), value in values.items():
            if name == sizes and figure.startswith("CLASSIFY") and "one batch" in figure:
                found[f"classify_efficiency_{sizes}"] = value
    for (name, figure), value in values.items():
        if name == "small" and figure.startswith("LEARN"):
            found["learn_efficiency_small"] = value
    if ("verilated", READ_USE) in values:
        found["gather_read_use"] = values["verilated", READ_USE]
    if {("verilated", SPEED), ("cocotb", SPEED)} <= values.keys():
        found["verilated_vs_cocotb"] = values["verilated", SPEED] / values["cocotb", SPEED]
    return found


def cells(row: dict[str, Any]) -> dict[str, str]:
    """A line of the table for people."""
    value = row["value"]
    form = "{:,.0f}" if value["median"] > 1000 else "{:.3f}"
    return {
        "contender": row["contender"],
        "figure": ": ".join([row["figure"], *([row["mode"]] if "mode" in row else [])]),
        "median": form.format(value["median"]),
        "10 to 90 %": "exact" if value["p10"] == value["p90"] else spread(value),
    }
