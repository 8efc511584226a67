"""``gpu``: all tables and the network in the device's memory; only inputs cross.

What HugeCTR does, on one device. Refused, with what it would need, where the tables don't fit.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from hotline.data import Batch
from hotline.embedding import ColdTable, DeviceLookups, Gradient, HotTable
from hotline.pipeline.protocol import Parts, Pipeline, check_finite, forward_backward

__all__ = ["GpuPipeline", "rows_of"]


class GpuPipeline(Pipeline):
    """Unsplit training, everything on ``parts.tier``; ``batch_size``: for the plan of its memory."""

    name = "gpu"

    def __init__(self, parts: Parts, batch_size: int) -> None:
        super().__init__(parts)
        cold = parts.cold
        vectors = batch_size * parts.steps * len(cold.rows) * cold.dim * cold.weight.element_size()
        plan = {
            "tables": cold.weight.nbytes,
            "their optimizer's state": cold.moment.nbytes,
            "network": parts.network_bytes(),
            "vectors of a batch and their gradients": 2 * vectors,
        }
        parts.tier.require({k: size for k, size in plan.items() if size}, "--pipeline gpu")
        self.table = HotTable(cold.weight.shape[0], cold, parts.tier)
        self.table.hold_all()

    def _train(self, batch: Batch) -> float:
        parts, stages = self.parts, self.parts.stages
        with stages("copy"):
            batch_lookups = parts.lookups(batch)
            rows = rows_of(batch_lookups, parts.cold)
            lookups = DeviceLookups.put(parts.tier, "inputs", rows, batch_lookups, batch.tables)
            dense, label = parts.to_device(batch.dense), parts.to_device(batch.label)
            everyone = torch.arange(batch_lookups.size, dtype=torch.int32, device=parts.device)
        with stages("gather"):
            embedded = self.table.gather(lookups, everyone)
        with stages("network"):
            parts.dense_optimizer.zero_grad()
            loss, grad = forward_backward(parts, dense, embedded, label, batch.size)
            value = float(loss)
        check_finite(value, batch, parts.cold.optimizer.rate)
        with stages("update"):
            parts.dense_optimizer.step()
            self.table.update(lookups, Gradient.whole(grad))
        return value

    def settle(self) -> None:
        """Copy the tables to the host."""
        with self.parts.stages("write_back"):
            self.table.write_back()

    def figures(self) -> dict[str, Any]:
        return {**super().figures(), "hot_bytes": self.table.bytes, "hot_rows": self.table.held}

    def restore(self, arrays: Any, values: Any) -> None:
        self.table.hold_all()


def rows_of(batch: Batch, cold: ColdTable) -> NDArray[Any]:
    """(lookups,) rows of ``cold.weight``: int32 where they fit, else int64."""
    kind = np.int32 if cold.weight.shape[0] <= np.iinfo(np.int32).max else np.int64
    firsts = batch.offsets[:: batch.size] if batch.size else np.zeros(batch.tables + 1, np.int64)
    return batch.ids.astype(kind) + np.repeat(cold.base.astype(kind), np.diff(firsts))
