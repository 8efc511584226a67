"""``cpu``: the whole batch at once, tables and network in host memory. What every other pipeline must equal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hotline.data import Batch, BatchLoader
from hotline.embedding import Gradient
from hotline.pipeline.protocol import Parts, check_finite, forward_backward

__all__ = ["CpuPipeline"]


class CpuPipeline:
    """Unsplit training on the processor."""

    name = "cpu"

    def __init__(self, parts: Parts) -> None:
        if parts.device.type != "cpu":
            raise ValueError(
                f"--pipeline cpu trains on the processor, not on {parts.device.type}; "
                "use --device cpu, or --pipeline hotline"
            )
        self.parts = parts

    def begin(self, loader: BatchLoader, number: int) -> None:
        """Nothing to learn."""

    def step(self, batch: Batch) -> float:
        """See :class:`Pipeline`."""
        parts, stages = self.parts, self.parts.stages
        with stages("gather"):
            lookups = parts.lookups(batch)
            embedded = parts.cold.gather(lookups.ids, lookups, np.arange(lookups.size, dtype=np.int32))
        with stages("network"):
            parts.dense_optimizer.zero_grad()
            loss, grad = forward_backward(
                parts, parts.to_device(batch.dense), embedded, parts.to_device(batch.label), batch.size
            )
            value = float(loss)
        check_finite(value, batch, parts.cold.optimizer.rate)
        with stages("update"):
            parts.dense_optimizer.step()
            parts.cold.update(lookups.ids, lookups, Gradient.whole(grad))
        return value

    def settle(self) -> None:
        """The cold table is all there is."""

    def figures(self) -> dict[str, Any]:
        return {"popular_share": None, "hot_bytes": 0, "accelerator": None}

    def state(self) -> tuple[dict[str, NDArray[Any]], dict[str, Any]]:
        return {}, {}

    def restore(self, arrays: Mapping[str, NDArray[Any]], values: Mapping[str, Any]) -> None:
        """Nothing beyond the tables."""
