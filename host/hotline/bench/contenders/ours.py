"""Our pipelines, as `hotline train` builds them and with its order of calls.

specification: ``options``, sections and keys of a run's ``config.toml``; ``loader``: batches come from the loader,
shuffled, epoch after epoch, instead of from memory, where what is popular is learned once; ``held``: the first of the
batches in memory and that behind the last
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import torch

from hotline.bench.contenders.common import GRADIENT, in_memory
from hotline.data import Batch, BatchLoader, Dataset
from hotline.embedding import Gradient
from hotline.train import TrainConfig, build_parts, build_pipeline

__all__ = ["contender", "tables_alone"]


def contender(asked: dict[str, Any], dataset: Dataset) -> _Steps:
    return _Steps(asked, dataset)


def tables_alone(asked: dict[str, Any], dataset: Dataset) -> Callable[[int], float]:
    """Look-ups and updates without a network; all vectors get one gradient."""
    config = TrainConfig.from_values({**asked["options"], "data": str(dataset.path), "out": ""}, "specification")
    cold = build_parts(config, dataset).cold
    held = in_memory(dataset, config.loop.batch_size)
    samples = np.arange(config.loop.batch_size, dtype=np.int32)
    gradient = Gradient.whole(torch.full((samples.size, len(cold.rows), cold.dim), GRADIENT))

    def step(number: int) -> float:
        batch = held[number % len(held)]
        cold.gather(batch.ids, batch, samples)
        cold.update(batch.ids, batch, gradient)
        return 0.0

    return step


class _Steps:
    """A step when called; ``figures()``: what the pipeline says of itself."""

    def __init__(self, asked: dict[str, Any], dataset: Dataset) -> None:
        where = {"data": str(dataset.path), "out": ""}
        self.config = TrainConfig.from_values({**asked["options"], **where}, "specification")
        self.dataset = dataset
        self.parts = build_parts(self.config, dataset)
        self.pipeline = build_pipeline(self.config, dataset, self.parts)
        self.held = None if asked.get("loader") else in_memory(dataset, self.config.loop.batch_size, asked.get("held"))
        self.epoch, self.collected, self.submitted = -1, 0, 0
        self._next_epoch()

    def __call__(self, number: int) -> float:
        if self.collected == self.count:
            self._next_epoch()
        self.parts.set_rate(self.config.optimizer.rate(number), number)
        while self.submitted < self.count and self.pipeline.may_begin(self.submitted, self.collected):
            if self.held is None or (self.epoch, self.submitted) == (0, 0):
                self.pipeline.begin(self.loader, self.submitted)
            self.pipeline.submit(next(self.batches))
            self.submitted += 1
        self.collected += 1
        return self.pipeline.collect()

    def _next_epoch(self) -> None:
        self.epoch, self.collected, self.submitted = self.epoch + 1, 0, 0
        loop = self.config.loop
        seed = loop.seed if self.held is None else None
        self.loader: BatchLoader = self.pipeline.loader(self.dataset, loop.batch_size, seed, self.epoch)
        self.count = len(self.loader) if self.held is None else len(self.held)
        self.batches: Iterator[Batch] = self.loader.iterate(prefetch=0) if self.held is None else iter(self.held)

    def figures(self) -> dict[str, Any]:
        return {name: self.pipeline.figures().get(name) for name in ("popular_share", "skipped_share")}
