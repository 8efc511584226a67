"""``synthesize``: a whole synthetic data set, written block by block in bounded memory."""

from __future__ import annotations

import os
import shutil
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from math import isfinite
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hotline.data.columns import Dataset, DatasetWriter
from hotline.data.splits import last_part_halved
from hotline.data.synth.presets import Column, SynthPreset, synth_preset
from hotline.data.synth.teacher import Teacher
from hotline.data.synth.world import Block, World, scaled

__all__ = ["synthesize"]

_BLOCK = 32768
MOST_ROWS = 1 << 40
"""of a set that is made; beyond that, numbers of rows would not be told apart"""
_PILOT_ROWS, _PILOT_ORIGIN = 1 << 15, 1 << 48


def synthesize(
    out: str | os.PathLike[str],
    preset: str,
    rows: int,
    seed: int,
    zipf: float | None = None,
    scale: float = 1.0,
    drift: float = 0.0,
    overwrite: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> Dataset:
    """Write ``rows`` rows of a preset to ``out`` and open them.

    ``zipf``: exponent of the preset's first entity (None: its own); ``scale``: times the published cardinalities;
    ``drift``: how often each popularity rank changes hands; ``progress``: told (rows done, rows).
    The same arguments give the same bytes. Raises ValueError for an option that makes no sense, naming it.
    """
    base = synth_preset(preset)
    zipf = base.zipf if zipf is None else zipf
    _check(rows, seed, zipf, scale, drift)
    shape = scaled(base, scale)
    _check_room(Path(out), shape, rows)
    world = World(shape, seed, rows, zipf, drift)
    pilot = World(shape, seed, _PILOT_ROWS, zipf, drift, _PILOT_ORIGIN).block(0, _PILOT_ROWS)
    teacher = Teacher(shape, seed, pilot)
    splits = last_part_halved(rows, rows // shape.days)
    seconds = shape.days * shape.seconds_a_day
    tables = [(c.name, _bag(c, shape.steps)) for c in shape.columns]
    first_test, last_test = splits["test"]
    told: list[NDArray[np.float32]] = []
    answers: list[NDArray[np.uint8]] = []
    dense = [d.name for d in shape.dense]
    with DatasetWriter(out, dense, tables, time=True, steps=max(1, shape.steps), overwrite=overwrite) as writer:
        for first, block, label, probability in _blocks(world, teacher, rows):
            done = first + label.size
            time = np.arange(first, done, dtype=np.int64) * seconds // rows
            writer.append(label, block.dense, block.ids, block.lengths, time)
            told.append(probability[max(0, first_test - first) : max(0, last_test - first)].astype(np.float32))
            answers.append(label[max(0, first_test - first) : max(0, last_test - first)])
            if progress is not None:
                progress(done, rows)
        auc, log_loss = _metrics(np.concatenate(told), np.concatenate(answers))
        source = {
            "name": f"synthetic {base.name}",
            "preset": base.name,
            "seed": seed,
            "zipf": zipf,
            "scale": scale,
            "drift": drift,
            "teacher_auc": auc,
            "teacher_log_loss": log_loss,
            "blank_ids": world.blank_ids,
        }
        if progress is not None:
            progress(rows, rows)  # the last moment at which it can be stopped
        path = writer.finish([c.rows for c in shape.columns], splits, source)
    return Dataset(path)


def _blocks(
    world: World, teacher: Teacher, rows: int
) -> Iterator[tuple[int, Block, NDArray[np.uint8], NDArray[np.float64]]]:
    """Blocks in the order of their rows, with labels, made ahead on all cores (the kernels release the GIL)."""

    def make(first: int) -> tuple[int, Block, NDArray[np.uint8], NDArray[np.float64]]:
        block = world.block(first, min(_BLOCK, rows - first))
        return first, block, *teacher.label(block, first)

    threads = len(os.sched_getaffinity(0))
    with ThreadPoolExecutor(threads) as pool:
        ahead: deque[Future[tuple[int, Block, NDArray[np.uint8], NDArray[np.float64]]]] = deque()
        for first in range(0, rows, _BLOCK):
            ahead.append(pool.submit(make, first))
            if len(ahead) > threads:
                yield ahead.popleft().result()
        while ahead:
            yield ahead.popleft().result()


def _bag(column: Column, steps: int) -> int | None:
    """Ids a row, None where that varies."""
    return steps or (None if column.bag else column.fixed)


def _metrics(probability: NDArray[np.float32], label: NDArray[np.uint8]) -> tuple[float | None, float | None]:
    """The teacher's AUC and log loss; None where the split does not hold both labels."""
    from sklearn.metrics import log_loss, roc_auc_score

    if label.size == 0 or label.min() == label.max():
        return None, None
    return float(roc_auc_score(label, probability)), float(log_loss(label, probability.astype(np.float64)))


def _check_room(out: Path, shape: SynthPreset, rows: int) -> None:
    """ValueError where the disk has not even room for one id of each table and row."""
    place = next(folder for folder in (out, *out.absolute().parents) if folder.is_dir())
    needed = rows * (1 + 8 + 4 * len(shape.dense) + 4 * max(1, shape.steps) * len(shape.columns))
    free = shutil.disk_usage(place).free
    if needed > free:
        raise ValueError(f"--rows {rows}: takes {needed:,} bytes at the least; {place} has {free:,} left")


def _check(rows: int, seed: int, zipf: float, scale: float, drift: float) -> None:
    if not 1 <= rows <= MOST_ROWS:
        raise ValueError(f"--rows {rows}: expected 1 to {MOST_ROWS:,}")
    if not 0 <= seed < 1 << 63:
        raise ValueError(f"--seed {seed}: must not be negative, and below 2**63")
    for option, value in (("--zipf", zipf), ("--scale", scale)):
        if not (isfinite(value) and value > 0):
            raise ValueError(f"{option} {value}: must be a number above 0")
    if not (isfinite(drift) and drift >= 0):
        raise ValueError(f"--drift {drift}: must be 0 or more")
