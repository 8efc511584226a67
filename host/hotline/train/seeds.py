"""The start with many seeds: try several initialisations on a little of the training data, go on with the best.

TBSM's program does so, because Adagrad at times gets stuck early, by the luck of the initial weights. There each of
five seeds is trained on a twentieth of the batches and judged by its accuracy on the validation data; here it is judged
by its log loss on the training batches that come next, so that every data set will do and no test row is looked at.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import numpy as np

from hotline.data import BatchLoader, Dataset
from hotline.train.build import build_parts, build_pipeline
from hotline.train.config import TrainConfig
from hotline.train.metrics import predict

__all__ = ["choose_seed", "with_seed"]

SHARE = 20  # one batch in twenty
LARGEST_SEED = 10_000


def with_seed(config: TrainConfig, seed: int) -> TrainConfig:
    """The same run with this seed of initialisation, and no others to be tried."""
    return dataclasses.replace(config, loop=dataclasses.replace(config.loop, init_seed=seed, try_seeds=0))


def choose_seed(
    config: TrainConfig,
    dataset: Dataset,
    tried: Callable[[int, float], None] = lambda seed, loss: None,
    stop: Callable[[], bool] = lambda: False,
) -> int | None:
    """The best of ``config.loop.try_seeds`` seeds, drawn by ``config.loop.seed``; None if ``stop`` became true.

    ``tried`` is told each seed and its log loss. Raises ValueError where there are too few batches to judge by.
    """
    loop = config.loop
    loader = BatchLoader(dataset, "train", loop.batch_size, loop.seed if loop.shuffle else None)
    share = max(1, len(loader) // SHARE)
    if len(loader) < 2:
        raise ValueError(
            f"--try-seeds {loop.try_seeds}: trains on some batches and judges by others; there is one in all, "
            f"choose a --batch-size below {loop.batch_size}"
        )
    losses: dict[int, float] = {}
    for drawn in np.random.default_rng(loop.seed).integers(0, LARGEST_SEED, loop.try_seeds):
        seed = int(drawn)
        loss = _trial(with_seed(config, seed), dataset, loader, share, stop)
        if loss is None:
            return None
        losses[seed] = loss
        tried(seed, loss)
    return min(losses, key=lambda seed: losses[seed])


def _trial(
    config: TrainConfig, dataset: Dataset, loader: BatchLoader, share: int, stop: Callable[[], bool]
) -> float | None:
    """Log loss on the batches after the first ``share``, which were trained on; infinite where training diverged."""
    parts = build_parts(config, dataset)
    with build_pipeline(config, dataset, parts) as pipeline:
        for number in range(share):
            if stop():
                return None
            parts.set_rate(config.optimizer.rate(number), number)
            pipeline.begin(loader, number)
            try:
                pipeline.step(loader.batch(number))
            except FloatingPointError:
                return float("inf")
        pipeline.settle()
    label, probability = predict(parts, loader.iterate(share, 2 * share, 0))
    chance = np.where(label > 0.5, probability, 1 - probability)
    return float(-np.log(np.maximum(chance, np.finfo(np.float64).tiny)).mean())
