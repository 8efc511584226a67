"""``hotline``: learn what is popular, then split every batch into a popular and a remaining µ-batch.

Learning: the accelerator logs a sample of the coming batches, and the rows it then holds move to the hot table, each at
its slot. Training: CLASSIFY gives every lookup's slot and the two lists. The popular µ-batch needs the hot table alone.
For the rest, the missed rows of each bag are summed in host memory and added to the sum of the bag's hot rows. Both
losses are divided by the whole batch's size, gradients add up, and one optimizer step is taken: the result is that of
unsplit training, to rounding.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import torch
from numpy.typing import NDArray

from hotline.accelerator import Accelerator, EalState, MemoryModel, Stitch
from hotline.contract import MISS, SMALL_TABLE_BYTES
from hotline.data import Batch, BatchLoader
from hotline.embedding import Gradient, HotTable
from hotline.pipeline.protocol import Parts, check_finite, forward_backward

__all__ = ["HotlinePipeline", "SplitConfig", "sample_batches"]


@dataclass(frozen=True)
class SplitConfig:
    """How popularity is learned."""

    accelerator: Literal["golden", "reference", "verilated"] = "golden"
    """who learns, classifies and gathers; verilated: the RTL, simulated"""
    memory_latency: int = 100
    """verilated: cycles from a request to memory to its first beat"""
    memory_bandwidth: float = 1.0
    """verilated: beats a cycle that memory reads, and writes; at most 1"""
    preset: Literal["tiny", "small", "large"] = "large"
    """sizes of the accelerator; a model of small is built in 2 minutes, at the first use"""
    hot_bytes: int | None = None
    """room for rows in the hot table, e.g. 256MiB, down to a power of two of rows (default: what the preset has);
    wholly hot tables come on top"""
    small_table_bytes: int = SMALL_TABLE_BYTES
    """tables up to this size are wholly hot and need no learning, e.g. 64KiB (default: 1 MiB)"""
    sample_fraction: float = 0.05
    """share of the coming batches from which popularity is learned"""
    sample: Literal["even", "prefix"] = "even"
    """take the sample evenly over the coming batches, or from their beginning"""
    relearn_every: int = 0
    """learn again after this many batches; 0: at the start of every epoch"""

    def __post_init__(self) -> None:
        self.memory()
        if not 0 < self.sample_fraction <= 1:
            raise ValueError(f"--sample-fraction {self.sample_fraction}: expected more than 0 and at most 1")
        if self.small_table_bytes < 0:
            raise ValueError(f"--small-table-bytes {self.small_table_bytes}: expected 0 (none) or more")
        if self.relearn_every < 0:
            raise ValueError(f"--relearn-every {self.relearn_every}: expected 0 or more batches")

    def memory(self) -> MemoryModel:
        """How the memory of a simulated accelerator behaves."""
        return MemoryModel(self.memory_latency, bandwidth=self.memory_bandwidth)


def sample_batches(first: int, stop: int, fraction: float, how: str) -> list[int]:
    """Which of the batches ``first`` to ``stop - 1`` are learned from: at least one, if there is any."""
    window = stop - first
    count = min(window, max(1, round(window * fraction)))
    if how == "prefix":
        return list(range(first, first + count))
    return [first + place * window // count for place in range(count)]


class HotlinePipeline:
    """Split training; the hot table lives on ``parts.device``."""

    name = "hotline"

    def __init__(self, parts: Parts, accelerator: Accelerator, config: SplitConfig) -> None:
        self.parts, self.accelerator, self.config = parts, accelerator, config
        self.hot = HotTable(accelerator.layout.slots, parts.cold, parts.device)
        self._popular = self._seen = 0

    def begin(self, loader: BatchLoader, number: int) -> None:
        """Learn (again) where an epoch starts or ``relearn_every`` batches have gone by."""
        every = self.config.relearn_every
        if number == 0 or (every and number % every == 0):
            stop = min(len(loader), number + every) if every else len(loader)
            self._learn(loader, sample_batches(number, stop, self.config.sample_fraction, self.config.sample))

    def _learn(self, loader: BatchLoader, numbers: list[int]) -> None:
        self.settle()
        with self.parts.stages("learn"):
            self.accelerator.clear()
            for number in numbers:
                self.accelerator.learn(loader.batch(number))
            self._fill()

    def _fill(self) -> None:
        layout, popular = self.accelerator.layout, self.accelerator.read()
        fixed = [t for t, hot in enumerate(layout.wholly_hot) if hot]
        held: list[tuple[NDArray[Any], ...]] = [(popular.slots, popular.tables, popular.rows)]
        for t in fixed:
            rows = np.arange(layout.rows[t])
            held.append((layout.fixed_base[t] + rows, np.full(rows.size, t), rows))
        slots, tables, rows = (np.concatenate([part[k] for part in held]).astype(np.int64) for k in range(3))
        self.hot.fill(slots, tables, rows)

    def step(self, batch: Batch) -> float:
        """See :class:`Pipeline`."""
        parts, stages = self.parts, self.parts.stages
        with stages("classify"):
            stitch = self.accelerator.classify(batch)
            cold_ids = np.where(stitch.slots == MISS, batch.ids, np.int32(-1))
        self._popular += stitch.popular.size
        self._seen += batch.size
        lookups = parts.lookups(batch)
        places = Stitch(stitch.slots, parts.places(stitch.popular), parts.places(stitch.rest))
        dense, label = parts.to_device(batch.dense), parts.to_device(batch.label)
        parts.dense_optimizer.zero_grad()
        with stages("popular"):
            embedded = self.hot.gather(places.slots, lookups, places.popular)
            loss, first = self._part(batch, stitch.popular, dense, label, embedded)
        with stages("gather"):
            missed = self._gather(lookups, places, cold_ids).to(parts.device)
        with stages("rest"):
            embedded = self.hot.gather(places.slots, lookups, places.rest)
            embedded += missed
            rest_loss, second = self._part(batch, stitch.rest, dense, label, embedded)
            value = float(loss + rest_loss)
        check_finite(value, batch, parts.cold.optimizer.rate)
        with stages("update"):
            parts.dense_optimizer.step()
            where = _where(places, lookups.size)
            self.hot.update(places.slots, lookups, Gradient(where, first, second))
            split = places.popular.size
            only_rest = np.where(where >= split, where - split, -1).astype(np.int32)
            on_host = second.to("cpu")
            parts.cold.update(cold_ids, lookups, Gradient(only_rest, on_host, on_host[:0]))
        return value

    def _gather(self, lookups: Batch, places: Stitch, cold_ids: NDArray[np.int32]) -> torch.Tensor:
        """Sums of the missed rows of the rest; accelerators add fp32 alone."""
        cold = self.parts.cold
        if cold.weight.dtype != torch.float32:
            return cold.gather(cold_ids, lookups, places.rest)
        weight, largest = cold.weight.numpy(), self.accelerator.layout.preset.max_batch
        if self.parts.steps == 1 or lookups.size <= largest:
            return torch.from_numpy(self.accelerator.gather(lookups, places, weight, cold.base))
        slots = places.slots.reshape(lookups.tables, lookups.size)
        sums = []
        for first, piece in lookups.pieces(largest):
            low, high = np.searchsorted(places.rest, (first, first + piece.size))
            own = np.ascontiguousarray(slots[:, first : first + piece.size]).reshape(-1)
            stitch = Stitch(own, places.popular[:0], places.rest[low:high] - np.int32(first))
            sums.append(torch.from_numpy(self.accelerator.gather(piece, stitch, weight, cold.base)))
        return torch.cat(sums)

    def _part(
        self,
        batch: Batch,
        samples: NDArray[np.int32],
        dense: torch.Tensor,
        label: torch.Tensor,
        embedded: torch.Tensor,
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Loss and embedding gradient of the µ-batch ``samples``, whose vectors are ``embedded``."""
        if samples.size == 0:
            return torch.zeros((), dtype=embedded.dtype, device=embedded.device), embedded
        chosen = torch.from_numpy(samples.astype(np.int64)).to(self.parts.device)
        return forward_backward(self.parts, dense[chosen], embedded, label[chosen], batch.size)

    def settle(self) -> None:
        """Write the hot rows back to the cold table."""
        with self.parts.stages("write_back"):
            self.hot.write_back()

    def figures(self) -> dict[str, Any]:
        return {
            "popular_share": self._popular / self._seen if self._seen else None,
            "hot_bytes": self.hot.bytes,
            "hot_rows": self.hot.held,
            "accelerator": self.accelerator.name,
            "accelerator_cycles": self.accelerator.cycles() or None,
        }

    def state(self) -> tuple[dict[str, NDArray[Any]], dict[str, Any]]:
        eal = self.accelerator.state()
        arrays = {"eal_valid": eal.valid, "eal_rrpv": eal.rrpv, "eal_tag": eal.tag}
        return arrays, {"popular": self._popular, "seen": self._seen}

    def restore(self, arrays: Mapping[str, NDArray[Any]], values: Mapping[str, Any]) -> None:
        self.accelerator.restore(EalState(arrays["eal_valid"], arrays["eal_rrpv"], arrays["eal_tag"]))
        self._popular, self._seen = int(values["popular"]), int(values["seen"])
        self._fill()


def _where(stitch: Stitch, size: int) -> NDArray[np.int32]:
    """Row of each sample in the popular gradient followed by the rest's."""
    where = np.full(size, -1, np.int32)
    where[stitch.popular] = np.arange(stitch.popular.size, dtype=np.int32)
    where[stitch.rest] = np.arange(stitch.popular.size, stitch.popular.size + stitch.rest.size, dtype=np.int32)
    return where
