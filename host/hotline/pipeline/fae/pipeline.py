"""``fae``: hot mini-batches on the device alone, cold ones with their rows on the host, in turns.

A hot mini-batch needs the hot rows and nothing else of the tables; a cold one is trained as in ``hybrid``. Before a hot
phase the hot rows, with their optimizer state, are copied to the device; after it, and before an evaluation or a
checkpoint, back. Which mini-batch comes next is decided as training goes: by the scheduler, from the test log loss at
the end of each round.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from hotline.data import Batch, BatchLoader, Dataset
from hotline.embedding import DeviceLookups, Gradient, HotTable
from hotline.pipeline.fae.config import FaeConfig
from hotline.pipeline.fae.pack import Packed
from hotline.pipeline.fae.schedule import Kind, Slice
from hotline.pipeline.hybrid import train_from_host
from hotline.pipeline.protocol import Parts, Pipeline, check_finite, forward_backward

__all__ = ["FaeLoader", "FaePipeline"]


class FaeLoader(BatchLoader):
    """An epoch's hot and cold mini-batches; ``current``: the slice of which batches may be had."""

    def __init__(self, dataset: Dataset, packed: Packed, batch_size: int, shuffle_seed: int | None, epoch: int) -> None:
        super().__init__(dataset, "train", batch_size)
        self.of: dict[Kind, BatchLoader] = {
            "cold": BatchLoader(packed.cold, "train", batch_size, shuffle_seed, epoch),
            "hot": BatchLoader(packed.hot, "train", batch_size, shuffle_seed, epoch),
        }
        self.current: Slice | None = None

    def __len__(self) -> int:
        return sum(map(len, self.of.values()))

    def batch(self, number: int) -> Batch:
        """Batch ``number``, of the current slice; IndexError for others, whose place is not known."""
        part = self._slice(number)
        return _numbered(self.of[part.kind].batch(part.first + number - part.number), number)

    def iterate(self, start: int = 0, stop: int | None = None, prefetch: int = 4) -> Iterator[Batch]:
        """Batches ``start`` to ``stop``; made ahead within a slice. The next slice is looked at when one is used up."""
        number, stop = start, len(self) if stop is None else min(stop, len(self))
        while number < stop:
            part = self._slice(number)
            first, last = (part.first + n - part.number for n in (number, min(stop, part.stop)))
            for batch in self.of[part.kind].iterate(first, last, prefetch):
                yield _numbered(batch, number)
                number += 1

    def _slice(self, number: int) -> Slice:
        part = self.current
        if part is None or not part.number <= number < part.stop:
            known = "none are yet" if part is None else f"{part.number}..{part.stop - 1} are"
            raise IndexError(f"batch {number} of {len(self)}: not of the current slice, of which {known}")
        return part


def _numbered(batch: Batch, number: int) -> Batch:
    return dataclasses.replace(batch, number=number)


class FaePipeline(Pipeline):
    """Hot mini-batches on ``parts.tier`` with the hot table there, cold ones with the host's tables.

    packed: the inputs, sorted; batch_size: of hot and cold mini-batches alike
    """

    name = "fae"

    def __init__(self, parts: Parts, packed: Packed, config: FaeConfig, batch_size: int) -> None:
        super().__init__(parts)
        self.packed, self.config = packed, config
        cold, rows = parts.cold, packed.rows.size
        row = cold.dim * cold.weight.element_size()
        state = int(np.prod(cold.optimizer.moment_shape(rows, cold.dim))) * cold.weight.element_size()
        plan = {"hot rows": rows * row, "their optimizer's state": state, "network": parts.network_bytes()}
        parts.tier.require(plan, "--pipeline fae")
        self.hot = HotTable(rows, cold, parts.tier)
        self.scheduler = config.scheduler(*(_batches(part, batch_size) for part in (packed.cold, packed.hot)))
        self._current: Slice | None = None
        self._live = False  # the hot table is the truth of its rows
        self._changed = False  # it has been trained since it was last the same as the cold table
        self._test_loss: Callable[[], float] | None = None
        self._rounds: list[dict[str, float | None]] = []
        self._switches = 0

    # -- which batch comes next

    def batches(self, dataset: Dataset, batch_size: int) -> int:
        return _batches(self.packed.cold, batch_size) + _batches(self.packed.hot, batch_size)

    def loader(self, dataset: Dataset, batch_size: int, shuffle_seed: int | None, epoch: int) -> FaeLoader:
        return FaeLoader(dataset, self.packed, batch_size, shuffle_seed, epoch)

    def evaluates_with(self, test_loss: Callable[[], float]) -> None:
        self._test_loss = test_loss

    def alone(self, number: int) -> bool:
        return True

    def begin(self, loader: BatchLoader, number: int) -> None:
        """Go on to the next slice where one is used up, with the copying that this takes."""
        assert isinstance(loader, FaeLoader)
        if number == 0:
            self.scheduler.start_epoch()
        if self._current is None or number in (0, self._current.stop):
            self._judge_round()
            before, self._current = self._current, self.scheduler.next()
            self._switches += self._current.kind != ("cold" if before is None else before.kind)
        loader.current = self._current
        self._enter(self._current.kind)

    def _judge_round(self) -> None:
        """At the end of a round, the rate of the next."""
        if not self.scheduler.round_over:
            return
        rate = self.scheduler.rate
        loss = self._test_loss() if self.config.fae_adapt and self._test_loss is not None else None
        self.scheduler.judge(loss)
        self._rounds.append({"rate": rate, "test_log_loss": loss})

    def _enter(self, kind: Kind) -> None:
        """Have the rows where mini-batches of this kind look for them."""
        if (kind == "hot") == self._live:
            return
        if kind == "cold":
            self.settle()
            self._live = False
            return
        with self.parts.stages("fill"):
            self.hot.fill(np.arange(self.packed.rows.size), self.packed.tables, self.packed.rows)
        self._live = True

    # -- training

    def _train(self, batch: Batch) -> float:
        return self._train_hot(batch) if self._live else train_from_host(self.parts, batch)

    def _train_hot(self, batch: Batch) -> float:
        parts, stages = self.parts, self.parts.stages
        with stages("copy"):
            own = parts.lookups(batch)
            lookups = DeviceLookups.put(parts.tier, "inputs", own.ids, own, batch.tables)
            dense, label = parts.to_device(batch.dense), parts.to_device(batch.label)
            everyone = torch.arange(own.size, dtype=torch.int32, device=parts.device)
        with stages("gather"):
            embedded = self.hot.gather(lookups, everyone)
        with stages("network"):
            parts.dense_optimizer.zero_grad()
            loss, grad = forward_backward(parts, dense, embedded, label, batch.size)
            value = float(loss)
        check_finite(value, batch, parts.cold.optimizer.rate)
        with stages("update"):
            parts.dense_optimizer.step()
            self._changed = True
            self.hot.update(lookups, Gradient.whole(grad))
        return value

    # -- between the steps

    def settle(self) -> None:
        """Copy the hot rows to the host, if they may have changed since the last time."""
        if self._changed:
            with self.parts.stages("write_back"):
                self.hot.write_back()
            self._changed = False

    def figures(self) -> dict[str, Any]:
        about = self.packed.about
        inputs = about["inputs"]
        return {
            **super().figures(),
            "popular_share": inputs["hot"] / max(1, sum(inputs.values())),
            "hot_bytes": self.hot.bytes,
            "hot_rows": self.packed.rows.size,
            "fae": {
                "rounds": self._rounds,
                "switches": self._switches,
                "inputs": inputs,
                "sampled_inputs": about["sampled_inputs"],
                "calibration": about["calibration"],
                "preparation_seconds": about["seconds"],
            },
        }

    def state(self) -> tuple[dict[str, NDArray[Any]], dict[str, Any]]:
        values = {
            "packed": self.packed.about["key"],
            "scheduler": self.scheduler.state(),
            "current": None if self._current is None else dataclasses.asdict(self._current),
            "rounds": self._rounds,
            "switches": self._switches,
        }
        return {}, values

    def restore(self, arrays: Mapping[str, NDArray[Any]], values: Mapping[str, Any]) -> None:
        if values["packed"] != self.packed.about["key"]:
            raise ValueError(
                f"the checkpoint was made with inputs sorted as {values['packed']}; the data are now sorted as "
                f"{self.packed.about['key']}: have the data changed since?"
            )
        self.scheduler.restore(values["scheduler"])
        current = values["current"]
        self._current = None if current is None else Slice(**current)
        self._rounds, self._switches = list(values["rounds"]), int(values["switches"])
        self._live = self._changed = False


def _batches(part: Dataset, batch_size: int) -> int:
    return -(-part.schema.rows // batch_size)
