"""Draws docs/timing.svg: the bus while a small batch is classified and gathered, recorded from the simulated RTL.

Usage: python bench/timing_diagram.py [OUT.svg]
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt
import numpy as np
from numpy.typing import NDArray

from hotline.accelerator import MemoryModel
from hotline.accelerator.driver import aligned_empty
from hotline.accelerator.verilated import VerilatedAccelerator
from hotline.contract import CONTEXTS, ReadSource, SlotLayout, WriteSource, preset

CHANNELS = {"register written": 5, "AR": 0, "R": 1, "AW": 2, "W": 3, "B": 4, "irq": 6}
IDS = {"AR": 8, "R": 13, "AW": 18, "B": 23}
LATENCY = 30


@dataclass
class Lookups:
    ids: NDArray[np.int32]
    offsets: NDArray[np.int64]
    number: int = 0


def recorded() -> list[tuple[str, NDArray[np.uint32]]]:
    """(operation, the bus cycle by cycle) of CLASSIFY and GATHER."""
    rng = np.random.default_rng(1)
    layout = SlotLayout(preset("tiny"), (2000, 500), (False, False))
    a = VerilatedAccelerator(layout, MemoryModel(LATENCY))
    weight = aligned_empty((2500, 8), np.float32)
    weight[:] = rng.standard_normal(weight.shape)
    batch = Lookups(rng.integers(0, 500, 32).astype(np.int32), np.arange(33) * 1)
    a.learn(Lookups(batch.ids[::3].copy()[:10], np.arange(11)))
    found = []
    record = a.device.watch(4000)
    stitch = a.classify(batch)
    found.append(("CLASSIFY", record))
    record = a.device.watch(4000)
    a.gather(batch, stitch, weight, np.array([0, 2000]))
    found.append(("GATHER", record))
    return [(name, record[: np.flatnonzero(record & (1 << 6)).max() + 3]) for name, record in found]


def who(channel: str, number: int) -> str:
    """Whose beat it is."""
    if channel in ("AW", "B"):
        return f"write {WriteSource(number).name.lower()}"
    return "rows" if number < CONTEXTS else ReadSource(number).name.lower()


def main() -> None:
    out = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[1] / "docs" / "timing.svg")
    plt.rcParams.update({"svg.hashsalt": "hotline", "font.size": 8})
    figure, axes = plt.subplots(2, 1, figsize=(11, 5.2))
    colors: dict[str, tuple[float, ...]] = {}
    for axis, (name, record) in zip(axes, recorded(), strict=True):
        for row, (channel, bit) in enumerate(CHANNELS.items()):
            spans: dict[str, list[tuple[int, int]]] = {}
            for cycle in map(int, np.flatnonzero(record >> bit & 1)):
                owner = who(channel, int(record[cycle]) >> IDS[channel] & 31) if channel in IDS else channel
                mine = spans.setdefault("data" if channel == "W" else owner, [])
                if mine and sum(mine[-1]) == cycle:
                    mine[-1] = (mine[-1][0], mine[-1][1] + 1)
                else:
                    mine.append((cycle, 1))
            for owner, cycles in spans.items():
                color = colors.setdefault(owner, plt.get_cmap("tab20")(len(colors)))
                axis.broken_barh(cycles, (row - 0.4, 0.8), color=color)
        axis.set(title=name, yticks=range(len(CHANNELS)), yticklabels=list(CHANNELS), xlim=(0, record.size))
        axis.invert_yaxis()
    axes[-1].set_xlabel(f"cycle; preset tiny, 16 samples, two tables, dim 8, memory answers after {LATENCY} cycles")
    handles = [plt.Rectangle((0, 0), 1, 1, color=color) for color in colors.values()]
    figure.legend(handles, colors, ncol=7, loc="lower center", frameon=False)
    figure.tight_layout(rect=(0, 0.1, 1, 1))
    figure.savefig(out, metadata={"Date": None})
    print(f"written {out}", file=sys.stderr)


if __name__ == "__main__":
    main()
