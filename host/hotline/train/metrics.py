"""How good predictions are: AUC, log loss, normalized entropy, accuracy."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from hotline.data import Batch, BatchLoader, Dataset
from hotline.pipeline import Parts

__all__ = ["Metrics", "check_split", "evaluate", "measure", "predict"]


@dataclass(frozen=True)
class Metrics:
    """Metrics of one pass over a split.

    normalized_entropy: log loss over the entropy of the split's click rate (He et al. 2014); below 1 beats a constant
    accuracy: share of samples whose rounded probability is the label
    """

    auc: float
    log_loss: float
    normalized_entropy: float
    accuracy: float
    samples: int


def measure(label: NDArray[np.float32], probability: NDArray[np.float64]) -> Metrics:
    """Metrics of predictions; ValueError where there are no samples of one of the two labels."""
    from sklearn.metrics import log_loss, roc_auc_score  # a second to import: not for every command

    rate = float(label.mean()) if label.size else 0.0
    if not 0.0 < rate < 1.0:
        raise ValueError(f"{label.size} samples with {rate:.0%} positives: AUC needs both labels; choose another split")
    loss = float(log_loss(label, probability, labels=[0, 1]))
    entropy = -(rate * np.log(rate) + (1 - rate) * np.log(1 - rate))
    return Metrics(
        auc=float(roc_auc_score(label, probability)),
        log_loss=loss,
        normalized_entropy=float(loss / entropy),
        accuracy=float(((probability >= 0.5) == (label >= 0.5)).mean()),
        samples=int(label.size),
    )


def predict(
    parts: Parts, batches: Iterable[Batch], progress: Callable[[int], None] | None = None
) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    """(labels, probabilities) of the network and the cold table, (samples,) each; settle the pipeline first.

    ``progress`` is called with the number of batches done and may raise to stop.
    """
    parts.model.eval()
    labels, probabilities = [np.empty(0, np.float32)], [np.empty(0, np.float64)]
    try:
        with torch.no_grad():
            for done, batch in enumerate(batches, 1):
                probabilities.append(parts.predictions(batch))
                labels.append(batch.label)
                if progress is not None:
                    progress(done)
    finally:
        parts.model.train()
    return np.concatenate(labels), np.concatenate(probabilities)


def check_split(dataset: Dataset, split: str) -> None:
    """DataError or ValueError where nothing can be measured on a split: it is not there, or has not both labels."""
    first, last = dataset.split(split)
    positive = int(np.count_nonzero(dataset.label[first:last]))
    if not 0 < positive < last - first:
        raise ValueError(
            f"{dataset.path}: split {split!r} has {last - first} rows, {positive} of them positive: "
            "AUC needs both labels; choose other data, or another split"
        )


def evaluate(parts: Parts, loader: BatchLoader, progress: Callable[[int, int], None] | None = None) -> Metrics:
    """Metrics on every batch of ``loader``; settle the pipeline first.

    ``progress`` is called with (batches done, batches) and may raise to stop.
    """
    tell = None if progress is None else lambda done: progress(done, len(loader))
    label, probability = predict(parts, loader.iterate(), tell)
    if not label.size:
        raise ValueError(f"{loader.dataset.path}: split {loader.split!r} has no rows to evaluate on")
    return measure(label, probability)
