"""Draws the pictures of docs/concepts/ that show data: made by this script from a data set, a run and bench/results/.

In: nothing but the code and ``bench/results/pipelines.json``; the data set is synthesized into a temporary folder, with
a seed. Out: SVG files in ``docs/images/``, those named or all; the pictures of a run have its times and so differ from
one call to the next.

Usage: python docs/site/pictures.py [popularity] [split] [lanes] [bytes]
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import matplotlib
import numpy as np
from matplotlib.colors import ListedColormap
from matplotlib.figure import Figure
from matplotlib.patches import Patch
from numpy.typing import NDArray

from hotline.accelerator import Accelerator, accelerator
from hotline.cli import main as hotline
from hotline.contract import MISS, SlotLayout, preset, slot_layout
from hotline.data import BatchLoader, Dataset
from hotline.data.synth import synthesize
from hotline.pipeline.hotline import sample_batches
from hotline.report import read_run
from hotline.report.figures import draw_timeline

ROOT = Path(__file__).resolve().parents[2]
IMAGES = ROOT / "docs/images"
ROWS, SEED, BATCH, DIM = 100_000, 1, 2_048, 16
MISSED, HOT, FIXED = "#d55e00", "#0072b2", "#b9d4ea"
SETTINGS: Any = {
    "svg.hashsalt": "hotline",
    "svg.fonttype": "none",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.titlesize": 10.5,
    "axes.titlelocation": "left",
    "legend.frameon": False,
    "font.size": 9,
}


def popularity(folder: Path) -> str:
    """Which share of the look-ups the most accessed rows take, and which share of samples a hot table makes popular."""
    data = _dataset(folder)
    cardinalities = data.schema.cardinalities
    figure = Figure((10.5, 3.6), layout="constrained")
    accesses, samples = figure.subplots(1, 2)
    largest = np.argsort(cardinalities)[::-1][:3]
    tables = [np.sort(np.unique(data.ids[t], return_counts=True)[1])[::-1] for t in largest]
    for place, counts in zip(largest, tables, strict=True):
        share = np.cumsum(counts) / counts.sum()
        label = f"{data.schema.tables[place].name}, {cardinalities[place]:,} rows"
        accesses.plot(np.arange(1, counts.size + 1), 100 * share, label=label)
    accesses.set(xscale="log", xlabel="rows, most accessed first", ylabel="share of the table's look-ups, %")
    accesses.set_title("Few rows take most look-ups")
    accesses.legend()
    entries = [1 << bits for bits in range(10, 21)]
    shares = [_shares(data, size) for size in entries]
    mebibytes = [4 * DIM * size / 2**20 for size in entries]
    samples.plot(mebibytes, [100 * s for s, _ in shares], "o-", color=HOT, label="samples, all of whose rows are hot")
    samples.plot(mebibytes, [100 * s for _, s in shares], "s--", color=MISSED, label="look-ups that hit")
    samples.set(xscale="log", ylim=(0, 101), xlabel="MiB of hot rows beside the wholly hot tables", ylabel="share, %")
    samples.set_title("A small hot table makes many samples popular")
    samples.legend(loc="lower right")
    return _svg(figure)


def split(folder: Path) -> str:
    """One mini-batch, look-up by look-up: as it came, and parted into the popular and the rest."""
    data = _dataset(folder)
    worker = _learned(data, 1 << 20)
    batch = BatchLoader(data, "train", 64).batch(300)
    stitch = worker.classify(batch)
    tables = len(data.schema.tables)
    kinds = np.full(stitch.slots.shape, 1)
    kinds[stitch.slots == MISS] = 2
    kinds[stitch.slots >= worker.layout.preset.entries] = 0
    seen = kinds.reshape(tables, batch.size)  # one id a bag
    figure = Figure((10.5, 4.6), layout="constrained")
    as_it_came, parted = figure.subplots(2, 1, sharex=True)
    colours = ListedColormap([FIXED, HOT, MISSED])
    order = np.concatenate([stitch.popular, stitch.rest])
    for axes, cells in ((as_it_came, seen), (parted, seen[:, order])):
        axes.imshow(cells, cmap=colours, vmin=0, vmax=2, aspect="auto", interpolation="nearest")
        axes.set_xticks(np.arange(batch.size - 1) + 0.5, minor=True)
        axes.set_yticks(np.arange(tables - 1) + 0.5, minor=True)
        axes.grid(which="minor", color="white", lw=0.7)
        axes.tick_params(which="minor", length=0)
        axes.set(ylabel="table", yticks=[0, tables - 1], yticklabels=["1", str(tables)])
    as_it_came.set_title(f"A mini-batch of {batch.size} samples: a column is a sample, a cell a look-up")
    parted.set_title(f"Parted: {stitch.popular.size} samples that hit everywhere, then the rest, {stitch.rest.size}")
    parted.axvline(stitch.popular.size - 0.5, color="black", lw=2)
    parted.set_xticks([])
    names = ("wholly hot table", "hot row", "missed row: to be gathered")
    handles = [Patch(facecolor=colour, label=name) for colour, name in zip((FIXED, HOT, MISSED), names, strict=True)]
    figure.legend(handles=handles, loc="outside lower center", ncols=3)
    return _svg(figure)


def lanes(folder: Path) -> str:
    """Some steps of a run of two passes a batch: what the lanes do at the same time."""
    data, out = _dataset(folder), folder / "run"
    asked = ["--passes", "two", "--steps", "20", "--batch-size", str(BATCH), "--threads", "2"]
    if code := hotline(["train", str(data.path), "--out", str(out), *asked]):
        raise RuntimeError(f"hotline train ended with {code}")
    run = read_run(out)
    stages = sorted({span.stage for span in run.spans})
    return draw_timeline("hotline", run.spans, stages, 0)


def bytes_between_tiers(folder: Path) -> str:
    """What crosses between the host's memory and the device's for a sample, by way of training."""
    del folder
    rows = json.loads((ROOT / "bench/results/pipelines.json").read_text("utf-8"))["suites"]["pipelines"]["rows"]
    rows = [row for row in rows if row["data"] == "criteo-kaggle"]
    figure = Figure((10.5, 3.0), layout="constrained")
    axes = figure.subplots()
    names, values = [row["contender"] for row in rows], [row["bytes_per_sample"] for row in rows]
    axes.bar_label(axes.barh(names, values, color=HOT), [f"{value:,.0f}" for value in values], padding=3)
    axes.invert_yaxis()
    axes.set(xlabel="bytes a sample", xlim=(0, 1.1 * max(values)))
    axes.set_title("Criteo-Kaggle's shape, synthetic: bytes between the tiers")
    return _svg(figure)


def _dataset(folder: Path) -> Dataset:
    path = folder / "criteo-kaggle"
    if path.exists():
        return Dataset(path)
    return synthesize(path, "criteo-kaggle", ROWS, SEED)


def _learned(data: Dataset, entries: int) -> Accelerator:
    """An accelerator with so many entries that learned from a tenth of the batches."""
    layout: SlotLayout = slot_layout(preset("large").with_entries(entries), data.schema.cardinalities, DIM)
    worker = accelerator("golden", layout)
    loader = BatchLoader(data, "train", BATCH)
    for number in sample_batches(0, len(loader), 0.1, "even"):
        worker.learn(loader.batch(number))
    return worker


def _shares(data: Dataset, entries: int) -> tuple[float, float]:
    """(popular share of the samples, share of the look-ups that hit) of the batches that were not learned from."""
    worker, loader = _learned(data, entries), BatchLoader(data, "train", BATCH)
    asked = sorted(set(range(len(loader))) - set(sample_batches(0, len(loader), 0.1, "even")))
    counts: NDArray[np.int64] = np.zeros(4, np.int64)
    for number in asked:
        batch = loader.batch(number)
        stitch = worker.classify(batch)
        hits = int(np.count_nonzero(stitch.slots != MISS))
        counts += np.array([stitch.popular.size, batch.size, hits, stitch.slots.size])
    return counts[0] / counts[1], counts[2] / counts[3]


def _svg(figure: Figure) -> str:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "picture.svg"
        figure.savefig(path, metadata=dict.fromkeys(("Creator", "Date", "Format", "Type")))
        return path.read_text("utf-8")


PICTURES: dict[str, Callable[[Path], str]] = {
    "popularity": popularity,
    "split": split,
    "lanes": lanes,
    "bytes": bytes_between_tiers,
}


def main(names: Sequence[str]) -> None:
    """Draw the pictures called ``names``, or all."""
    if unknown := sorted(set(names) - set(PICTURES)):
        raise SystemExit(f"no picture {', '.join(unknown)}; there are: {', '.join(PICTURES)}")
    with tempfile.TemporaryDirectory() as folder, matplotlib.rc_context(SETTINGS):
        for name in names or PICTURES:
            (IMAGES / f"{name}.svg").write_text(PICTURES[name](Path(folder)), "utf-8")
            print(f"docs/images/{name}.svg")


if __name__ == "__main__":
    main(sys.argv[1:])
