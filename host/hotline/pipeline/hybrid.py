"""``hybrid``: tables and their updates in host memory, the network on the device.

All embedding vectors of a batch go to the device, all their gradients come back: what the popular/rest split is
measured against, as in Intel's optimised DLRM with a GPU. Nothing overlaps.
"""

from __future__ import annotations

import numpy as np
import torch

from hotline.data import Batch
from hotline.embedding import Gradient
from hotline.pipeline.protocol import Parts, Pipeline, check_finite, forward_backward

__all__ = ["HybridPipeline", "train_from_host"]


class HybridPipeline(Pipeline):
    """Unsplit training, tables on the host, network on ``parts.tier``."""

    name = "hybrid"

    def _train(self, batch: Batch) -> float:
        return train_from_host(self.parts, batch)


def train_from_host(parts: Parts, batch: Batch) -> float:
    """One step of the whole batch with all rows from the cold table; its mean loss."""
    stages, tier = parts.stages, parts.tier
    with stages("gather"):
        lookups = parts.lookups(batch)
        found = parts.cold.gather(lookups.ids, lookups, np.arange(lookups.size, dtype=np.int32))
    with stages("copy"):
        embedded = tier.put("vectors", found)
        dense, label = parts.to_device(batch.dense), parts.to_device(batch.label)
    with stages("network"):
        parts.clear_gradients()
        loss, grad = forward_backward(parts, dense, embedded, label, batch.size)
        value = float(loss)
    check_finite(value, batch, parts.cold.optimizer.rate)
    with stages("copy"):
        on_host: torch.Tensor = tier.fetch("gradients", grad)
    with stages("update"):
        parts.dense_optimizer.step()
        parts.cold.update(lookups.ids, lookups, Gradient.whole(on_host))
    return value
