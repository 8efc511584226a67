"""``cpu``: the whole batch at once, tables and network in host memory. What every other pipeline must equal."""

from __future__ import annotations

from hotline.data import Batch
from hotline.pipeline.hybrid import train_from_host
from hotline.pipeline.protocol import Parts, Pipeline

__all__ = ["CpuPipeline"]


class CpuPipeline(Pipeline):
    """Unsplit training on the processor: ``hybrid`` where nothing has to cross."""

    name = "cpu"

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        if parts.device.type != "cpu":
            raise ValueError(
                f"--pipeline cpu trains on the processor, not on {parts.device.type}; "
                "use --device cpu, or another pipeline"
            )

    def _train(self, batch: Batch) -> float:
        return train_from_host(self.parts, batch)
