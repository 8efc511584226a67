"""``gpu``: all tables and the network in the device's memory; only inputs cross.

What HugeCTR does, on one device. Refused, with what it would need, where the tables don't fit.
"""

from __future__ import annotations

from collections import deque
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from hotline.data import Batch
from hotline.embedding import ColdTable, DeviceLookups, Gradient, HotTable, Ticket, one_each
from hotline.pipeline.protocol import Parts, Pipeline, check_finite, forward_backward

__all__ = ["GpuPipeline", "rows_of"]


class GpuPipeline(Pipeline):
    """Unsplit training, everything on ``parts.tier``; ``batch_size``: for the plan of its memory."""

    name = "gpu"
    ahead = 1

    def __init__(self, parts: Parts, batch_size: int) -> None:
        super().__init__(parts)
        cold = parts.cold
        vectors = batch_size * parts.steps * len(cold.rows) * cold.dim * cold.weight.element_size()
        plan = {
            "tables": cold.weight.nbytes,
            "their optimizer's state": cold.moment.nbytes,
            "network": parts.network_bytes(),
            "vectors of a batch and their gradients": (2 if parts.captured is None else 3) * vectors,
        }
        parts.tier.require({k: size for k, size in plan.items() if size}, "--pipeline gpu")
        self.table = HotTable(cold.weight.shape[0], cold, parts.tier)
        self.table.hold_all()
        self._sent: deque[tuple[Batch, Ticket]] = deque()
        self._lane = parts.tier.lane("inputs")

    def submit(self, batch: Batch) -> None:
        self._sent.append((batch, self._lane.submit(self._send, batch, self.parts.stages.step + len(self._sent))))

    def collect(self) -> float:
        return self._finish(*self._sent.popleft())

    def _send(self, batch: Batch, step: int) -> tuple[torch.Tensor, torch.Tensor, DeviceLookups, torch.Tensor, Any]:
        """On the device: dense features, labels, lookups, the numbers of the samples, the update's order."""
        parts = self.parts
        with parts.stages("copy", "inputs", step):
            lookups = parts.lookups(batch)
            rows = rows_of(lookups, parts.cold)
            others = [("inputs", tensor) for tensor in parts.inputs(batch)]
            there, (dense, label) = DeviceLookups.put_with(parts.tier, "inputs", rows, lookups, batch.tables, *others)
            everyone = torch.arange(lookups.size, dtype=torch.int32, device=parts.device)
            return dense, label, there, everyone, self.table.order(there, everyone)

    def _finish(self, batch: Batch, sent: Ticket) -> float:
        parts, stages = self.parts, self.parts.stages
        with stages("wait"):
            dense, label, lookups, everyone, order = sent.result()
        with stages("gather"):
            embedded = self.table.gather(lookups, everyone)
        with stages("network"):
            parts.clear_gradients()
            loss, grad = forward_backward(parts, dense, embedded, label, batch.size)
            value = float(loss)
        check_finite(value, batch, parts.cold.optimizer.rate)
        with stages("update"):
            parts.dense_optimizer.step()
            self.table.update(lookups, Gradient(everyone, grad, grad[:0]), order)
        return value

    def settle(self) -> None:
        """Copy the tables to the host."""
        with self.parts.stages("write_back"):
            self.table.write_back()

    def figures(self) -> dict[str, Any]:
        return {**super().figures(), "hot_bytes": self.table.bytes, "hot_rows": self.table.held}

    def restore(self, arrays: Any, values: Any) -> None:
        self.table.hold_all()

    def begin_anew(self, step: int) -> None:
        self.table.hold_all()

    def close(self) -> None:
        self._lane.close()


def rows_of(batch: Batch, cold: ColdTable) -> NDArray[Any]:
    """(lookups,) rows of ``cold.weight``: int32 where they fit, else int64."""
    kind = cold.row_type
    if one_each(batch.offsets, batch.ids.size):
        return (batch.ids.reshape(batch.tables, -1) + cold.base.astype(kind)[:, None]).reshape(-1)
    firsts = batch.offsets[:: batch.size] if batch.size else np.zeros(batch.tables + 1, np.int64)
    return batch.ids.astype(kind) + np.repeat(cold.base.astype(kind), np.diff(firsts))
