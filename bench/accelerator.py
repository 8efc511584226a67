"""The whole accelerator on the simulated RTL: read-channel use of GATHER, cycles a lookup, cycles simulated a second
in-process and by cocotb on the same work.

Prints one JSON object in the form of the suites. Cycles are exact and the same on every machine; speeds of simulation
are this machine's, interleaved, with its load beside them. Usage: python bench/accelerator.py [preset]
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from typing import Any

import numpy as np

from hotline.accelerator import MemoryModel
from hotline.accelerator.driver import aligned_empty
from hotline.accelerator.verilated import VerilatedAccelerator
from hotline.contract import SlotLayout, preset
from hotline_verif.runner import run_bench
from hotline_verif.stitching import Stitching, stitching

LATENCY = 100
SHAPES = [
    # tables, samples, lookups a bag, beats of a row
    (26, 2048, 1, 1),
    (8, 1024, 1, 8),
    (4, 512, 21, 1),
    (4, 256, 100, 1),
    (8, 512, 1, 32),
]
REPEATS = 5
SPEED = "simulated cycles a second, this machine"


def carried_out(sizes: str, work: Stitching, latency: int) -> dict[str, Any]:
    """CLASSIFY and then GATHER of ``work``, in this process."""
    p = preset(sizes)
    layout = SlotLayout(p, (work.table_rows,) * work.tables, (False,) * work.tables)
    a = VerilatedAccelerator(layout, MemoryModel(latency))
    weight = aligned_empty((work.table_rows * work.tables, work.dim), np.float32)
    weight[:] = 1
    cycles, started = a.device.cycles, time.perf_counter()
    stitch = a.classify(work)
    before = a.counters
    a.gather(work, stitch, weight, np.arange(work.tables) * work.table_rows)
    seconds = time.perf_counter() - started
    after = a.counters
    gather_cycles = after["gather_cycles"] - before["gather_cycles"]
    return {
        "gather_read_use": round((after["read_beats"] - before["read_beats"]) / gather_cycles, 3),
        "gather_cycles": gather_cycles,
        "classify_cycles_per_lookup": round(after["classify_cycles"] / work.ids.size, 3),
        "simulated_cycles_per_second": round((a.device.cycles - cycles) / seconds),
    }


def speeds(sizes: str) -> dict[str, float]:
    """Cycles a second of the same work, in-process and by cocotb, in turns: medians."""
    work, found = stitching(preset(sizes), 26, 64, 1, 1), {"verilated": [], "cocotb": []}
    for _ in range(REPEATS):
        found["cocotb"].append(run_bench("stitching", preset(sizes), 1).figures[SPEED])
        found["verilated"].append(carried_out(sizes, work, 8)["simulated_cycles_per_second"])
    return {name: statistics.median(values) for name, values in found.items()}


def main() -> None:
    before = os.getloadavg()
    sizes = sys.argv[1] if len(sys.argv) > 1 else "small"
    p = preset(sizes)
    rows = []
    for tables, samples, length, beats in SHAPES:
        if beats <= p.row_beats:
            work = stitching(p, tables, samples, length, beats)
            mode = f"{sizes}: {work.tables} tables, {work.samples} samples, bags of {length}, rows of {beats} beats"
            rows.append({"contender": "verilated", "mode": mode, **carried_out(sizes, work, LATENCY)})
    speed = speeds(sizes)
    rows += [{"contender": name, "mode": "simulated cycles a second", "median": round(n)} for name, n in speed.items()]
    result = {
        "rows": rows,
        "ratios": {
            "gather_read_use": rows[0]["gather_read_use"],
            "verilated_vs_cocotb": round(speed["verilated"] / speed["cocotb"], 1),
        },
        "machine": {"cores": os.cpu_count(), "load_before": before, "load_after": os.getloadavg()},
    }
    print(json.dumps({"suites": {"R": result}}, indent=2))


if __name__ == "__main__":
    main()
