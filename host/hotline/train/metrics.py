"""How good predictions are: AUC, log loss, normalized entropy, accuracy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from hotline.data import BatchLoader
from hotline.pipeline import Parts

__all__ = ["Metrics", "evaluate", "measure"]


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


def evaluate(parts: Parts, loader: BatchLoader, progress: Callable[[int, int], None] | None = None) -> Metrics:
    """Metrics of the network and the cold table on every batch of ``loader``; settle the pipeline first.

    ``progress`` is called with (batches done, batches) and may raise to stop.
    """
    parts.model.eval()
    labels, probabilities = [], []
    try:
        with torch.no_grad():
            for batch in loader.iterate():
                embedded = parts.cold.gather(batch.ids, batch, np.arange(batch.size, dtype=np.int32))
                logits = parts.model(parts.to_device(batch.dense), embedded.to(parts.device))
                probabilities.append(torch.sigmoid(logits.double()).cpu().numpy())
                labels.append(batch.label)
                if progress is not None:
                    progress(batch.number + 1, len(loader))
    finally:
        parts.model.train()
    if not labels:
        raise ValueError(f"{loader.dataset.path}: split {loader.split!r} has no rows to evaluate on")
    return measure(np.concatenate(labels), np.concatenate(probabilities))
