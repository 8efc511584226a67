"""How a trained model fares as time goes by: metrics of each part of a period, and how far its features have moved.

What moves is measured at the feature interaction: mean and variance of every number that goes into it (the dense vector
and each table's), and of every number that comes out, against the same on training rows. That is the covariate shift
that Ad-Rec's LayerNorms and masks are meant to bear.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from hotline.data import BatchLoader, DataError, Dataset
from hotline.model import Tbsm
from hotline.pipeline import Parts
from hotline.train.metrics import Metrics, measure, predict

__all__ = ["Drift", "Part", "Shift", "by_day", "by_rows", "drift"]

REFERENCE_ROWS = 65_536
DAY = {"s": 86_400, "day": 1}


@dataclass(frozen=True)
class Shift:
    """How far numbers have moved from those of the training rows.

    mean: root mean square, over the numbers, of the difference of the means in training standard deviations
    variance: median of the variances' ratios to training
    Numbers that are constant in training count in neither.
    """

    mean: float
    variance: float


@dataclass(frozen=True)
class Part:
    """One part of the period. ``metrics``: None where its rows have one label only."""

    name: str
    rows: int
    metrics: Metrics | None
    input: Shift
    output: Shift


@dataclass(frozen=True)
class Drift:
    """metrics: of all parts together; parts: in the order in which they were named"""

    metrics: Metrics
    parts: list[Part]


class _Moments:
    """Running mean and variance of each of many numbers."""

    def __init__(self) -> None:
        self.count = 0
        self._sum: torch.Tensor | float = 0.0
        self._squares: torch.Tensor | float = 0.0

    def add(self, values: torch.Tensor) -> None:
        """(samples, numbers)"""
        wide = values.detach().double()
        self.count += wide.shape[0]
        self._sum = self._sum + wide.sum(0)
        self._squares = self._squares + (wide * wide).sum(0)

    def result(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """(means, variances)"""
        assert isinstance(self._sum, torch.Tensor)
        assert isinstance(self._squares, torch.Tensor)
        mean = (self._sum / self.count).cpu().numpy()
        return mean, np.maximum((self._squares / self.count).cpu().numpy() - mean * mean, 0.0)


@contextmanager
def _watched(parts: Parts) -> Iterator[tuple[_Moments, _Moments]]:
    """Moments of what goes into, and comes out of, the interaction while the block runs."""
    tower = parts.model.tower if isinstance(parts.model, Tbsm) else parts.model
    interaction = tower.interaction
    assert isinstance(interaction, torch.nn.Module)
    before, after = _Moments(), _Moments()

    def hook(module: torch.nn.Module, given: tuple[torch.Tensor, torch.Tensor], made: torch.Tensor) -> None:
        dense, embedded = given
        before.add(torch.cat([dense, embedded.flatten(1)], 1))
        after.add(made)

    handle = interaction.register_forward_hook(hook)
    try:
        yield before, after
    finally:
        handle.remove()


def _shift(now: _Moments, reference: _Moments) -> Shift:
    (mean, variance), (mean_then, variance_then) = now.result(), reference.result()
    moves = variance_then > 1e-12 * np.maximum(1.0, mean_then * mean_then)
    if not moves.any():
        return Shift(0.0, 1.0)
    away = (mean[moves] - mean_then[moves]) / np.sqrt(variance_then[moves])
    return Shift(float(np.sqrt(np.mean(away * away))), float(np.median(variance[moves] / variance_then[moves])))


def _in_time(dataset: Dataset, split: str) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """(rows of a split in order of time, their times); in the stored order where there is no time."""
    first, last = dataset.split(split)
    rows = np.arange(first, last)
    if dataset.time is None:
        return rows, np.zeros(rows.size, np.int64)
    time = np.asarray(dataset.time[first:last])
    order = np.argsort(time, kind="stable")
    return rows[order], time[order]


def by_rows(dataset: Dataset, split: str, parts: int) -> list[tuple[str, NDArray[np.int64]]]:
    """``parts`` parts of a split with equally many rows each, to one, in order of time: (name, rows)."""
    rows, _ = _in_time(dataset, split)
    if not 1 <= parts <= rows.size:
        raise ValueError(f"--slices {parts}: expected 1 to {rows.size:,}, the rows of split {split!r}")
    return [(f"{number} of {parts}", part) for number, part in enumerate(np.array_split(rows, parts), 1)]


def by_day(dataset: Dataset, split: str) -> list[tuple[str, NDArray[np.int64]]]:
    """A part for every day of a split that has rows: (name, rows). Raises DataError where rows carry no time."""
    if dataset.time is None:
        raise DataError(f"{dataset.path}: rows carry no time; --by time cuts them in their stored order")
    unit = dataset.schema.source.get("time_unit", "s")
    rows, time = _in_time(dataset, split)
    day = time // DAY[unit]
    days, begins = np.unique(day, return_index=True)
    names = [str(np.datetime64(int(d), "D")) if unit == "s" and d > 3650 else f"day {d}" for d in days]
    return list(zip(names, np.split(rows, begins[1:]), strict=True))


def drift(
    parts: Parts,
    dataset: Dataset,
    cut: list[tuple[str, NDArray[np.int64]]],
    batch_size: int,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Drift:
    """Metrics and shift of every part of ``cut`` (name, rows), against up to 65,536 rows spread over the training
    split; settle the pipeline first. ``progress`` is called with (batches done, batches) and may raise to stop."""
    first, last = dataset.split("train")
    count = min(REFERENCE_ROWS, last - first)
    spread = first + np.arange(count, dtype=np.int64) * (last - first) // max(1, count)
    loaders = [BatchLoader(dataset, "train", batch_size, order=spread)]
    loaders += [BatchLoader(dataset, "all", batch_size, order=rows) for _, rows in cut]
    begins = np.cumsum([0, *(len(loader) for loader in loaders)]).tolist()

    def watched(number: int) -> tuple[NDArray[np.float32], NDArray[np.float64], tuple[_Moments, _Moments]]:
        with _watched(parts) as moments:
            found = predict(parts, loaders[number].iterate(), lambda done: progress(begins[number] + done, begins[-1]))
        return *found, moments

    *_, (before_then, after_then) = watched(0)
    found, labels, probabilities = [], [], []
    for number, (name, _) in enumerate(cut, 1):
        label, probability, (before, after) = watched(number)
        labels.append(label)
        probabilities.append(probability)
        both = 0 < label.sum() < label.size
        found.append(
            Part(
                name,
                int(label.size),
                measure(label, probability) if both else None,
                _shift(before, before_then),
                _shift(after, after_then),
            )
        )
    return Drift(measure(np.concatenate(labels), np.concatenate(probabilities)), found)
