"""The whole accelerator on the simulated RTL: read-channel use of GATHER, cycles a lookup, cycles simulated a second.

Prints one JSON object in the form of the suites. Cycles are exact and the same on every machine; the speed of the
simulation is this machine's, with its load beside it. Usage: python bench/accelerator.py [preset]
"""

from __future__ import annotations

import json
import os
import sys
import time
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hotline.accelerator import MemoryModel
from hotline.accelerator.driver import aligned_empty
from hotline.accelerator.verilated import VerilatedAccelerator
from hotline.contract import SlotLayout, preset

LATENCY = 100
SHAPES = [
    # tables, samples, lookups a bag, beats of a row
    (26, 2048, 1, 1),
    (8, 1024, 1, 8),
    (4, 512, 21, 1),
    (4, 256, 100, 1),
    (8, 512, 1, 32),
]


@dataclass
class Lookups:
    ids: NDArray[np.int32]
    offsets: NDArray[np.int64]
    number: int = 0


def measured(sizes: str, tables: int, samples: int, length: int, beats: int) -> dict[str, Any]:
    """CLASSIFY and then GATHER of a batch of which no row is popular."""
    p = preset(sizes)
    table_rows = min(50_000, p.max_rows)
    a = VerilatedAccelerator(SlotLayout(p, (table_rows,) * tables, (False,) * tables), MemoryModel(LATENCY))
    rng = np.random.default_rng(1)
    lookups = tables * samples * length
    batch = Lookups(
        rng.integers(0, table_rows, lookups).astype(np.int32), np.arange(tables * samples + 1, dtype=np.int64) * length
    )
    weight = aligned_empty((table_rows * tables, p.lanes * beats), np.float32)
    weight[:] = 1
    stitch = a.classify(batch)
    before, cycles, started = a.counters, a.device.cycles, time.perf_counter()
    a.gather(batch, stitch, weight, np.arange(tables) * table_rows)
    seconds = time.perf_counter() - started
    after = a.counters
    gather_cycles = after["gather_cycles"] - before["gather_cycles"]
    return {
        "contender": "verilated",
        "mode": f"{sizes}: {tables} tables, {samples} samples, bags of {length}, rows of {beats} beats",
        "gather_read_use": round((after["read_beats"] - before["read_beats"]) / gather_cycles, 3),
        "gather_cycles": gather_cycles,
        "classify_cycles_per_lookup": round(after["classify_cycles"] / lookups, 3),
        "simulated_cycles_per_second": round((a.device.cycles - cycles) / seconds),
    }


def main() -> None:
    before = os.getloadavg()
    sizes = sys.argv[1] if len(sys.argv) > 1 else "small"
    p = preset(sizes)
    rows = [
        measured(sizes, min(tables, p.max_tables), min(samples, p.max_batch), length, beats)
        for tables, samples, length, beats in SHAPES
        if beats <= p.row_beats
    ]
    result = {
        "rows": rows,
        "ratios": {"gather_read_use": rows[0]["gather_read_use"]},
        "machine": {"cores": os.cpu_count(), "load_before": before, "load_after": os.getloadavg()},
    }
    print(json.dumps({"suites": {"R": result}}, indent=2))


if __name__ == "__main__":
    main()
