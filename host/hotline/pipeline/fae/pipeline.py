"""``fae``: hot mini-batches on the device alone, cold ones with their rows on the host, in turns.

A hot mini-batch needs the hot rows and nothing else of the tables; a cold one is trained as in ``hybrid``. Before a hot
phase the hot rows, with their optimizer state, are copied to the device; after it, and before an evaluation or a
checkpoint, back. Which mini-batch comes next is decided as training goes: by the scheduler, from the test log loss at
the end of each round.

With Slipstream, hot inputs are skipped: a phase is an epoch's hot mini-batches. Once the threshold is found, what is
left of them is packed into full mini-batches, and the epoch has fewer; the batches that this saves are empty.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from hotline.data import Batch, BatchLoader, Dataset
from hotline.embedding import DeviceLookups, Gradient, HotTable
from hotline.pipeline.fae.config import FaeConfig
from hotline.pipeline.fae.loader import FaeLoader
from hotline.pipeline.fae.pack import Packed
from hotline.pipeline.fae.schedule import Kind, Slice
from hotline.pipeline.hybrid import train_from_host
from hotline.pipeline.protocol import Parts, Pipeline, check_finite, forward_backward
from hotline.pipeline.slipstream import Slipstream, SlipstreamConfig

__all__ = ["FaePipeline"]


@dataclass(frozen=True)
class _AllHot:
    """A hot mini-batch as :class:`PopularInputs`: its ids are slots."""

    batch: Batch

    @property
    def slots(self) -> NDArray[np.int32]:
        return self.batch.ids

    @property
    def offsets(self) -> NDArray[np.int64]:
        return self.batch.offsets

    @property
    def popular(self) -> NDArray[np.int32]:
        return np.arange(self.batch.size, dtype=np.int32)


class FaePipeline(Pipeline):
    """Hot mini-batches on ``parts.tier`` with the hot table there, cold ones with the host's tables.

    packed: the inputs, sorted; batch_size: of hot and cold mini-batches alike
    slipstream: which hot inputs are skipped, if any; seed: of what it draws
    """

    name = "fae"

    def __init__(
        self,
        parts: Parts,
        packed: Packed,
        config: FaeConfig,
        batch_size: int,
        slipstream: SlipstreamConfig,
        seed: int,
    ) -> None:
        super().__init__(parts)
        self.packed, self.config = packed, config
        cold, rows = parts.cold, packed.rows.size
        size, state = cold.bytes_of(rows)
        plan = {"hot rows": size, "their optimizer's state": state, "network": parts.network_bytes()}
        if slipstream.slipstream:
            plan["a snapshot of the hot rows"] = size
        parts.tier.require(plan, "--pipeline fae")
        self.hot = self._hot_table(rows)
        self.slipstream: Slipstream | None = None
        if slipstream.slipstream:
            self.slipstream = Slipstream(slipstream, self.hot, parts.stages, len(cold.rows), seed)
        self.scheduler = config.scheduler(*(_batches(part, batch_size) for part in (packed.cold, packed.hot)))
        self._current: Slice | None = None
        self._live = False  # the hot table is the truth of its rows
        self._changed = False  # it has been trained since it was last the same as the cold table
        self._test_loss: Callable[[], float] | None = None
        self._rounds: list[dict[str, float | None]] = []
        self._switches = 0

    def _hot_table(self, slots: int) -> HotTable:
        return HotTable(slots, self.parts.cold, self.parts.tier)

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
            self._judge_round()
            self.scheduler.start_epoch()
            if self.slipstream is not None:
                self.slipstream.start(0, len(loader.of["hot"]))
        self._leave_out(loader)  # where a run goes on
        part = self._go_to(loader, number)
        if self.slipstream is not None and part.kind == "hot":
            self._watch(self.slipstream, loader.of["hot"], part.place(number))
            if self._leave_out(loader):
                self.scheduler.shorten(len(loader.of["hot"]))
                self._current = part.until(len(loader.of["hot"]))
                part = self._go_to(loader, number)
            if part.kind == "hot" and part.place(number) < self.slipstream.search:
                part = part.until(self.slipstream.search)  # what comes then is not known yet
        loader.current = part

    def _go_to(self, loader: FaeLoader, number: int) -> Slice:
        """The slice of batch ``number``, with the rows where its mini-batches look for them."""
        part = self._current
        if part is None or number in (0, part.stop):
            self._judge_round()
            kind: Kind = "cold" if part is None else part.kind
            if number and self.scheduler.epoch_over:  # the rest are batches that were saved
                part = Slice(kind, number, len(loader.of[kind]), len(loader) - number)
            else:
                part = self.scheduler.next()
            self._switches += part.kind != kind
            self._current = part
        if part.first < len(loader.of[part.kind]):
            self._enter(part.kind)
        return part

    def _watch(self, slipstream: Slipstream, hot: BatchLoader, place: int) -> None:
        """Tell Slipstream that hot mini-batch ``place`` comes, if there is one."""
        if place < len(hot):
            first = place * hot.batch_size
            slipstream.begin(place, hot.rows - first, lambda places: map(_AllHot, hot.some(first + places)))

    def _leave_out(self, loader: FaeLoader) -> bool:
        """Leave out the inputs that are skipped, if it is known which and they are still there; whether they were."""
        slipstream = self.slipstream
        if slipstream is None or not slipstream.skips_inputs or loader.left_out is not None:
            return False
        with self.parts.stages("skip"):
            loader.leave_out(slipstream.search, lambda batch: slipstream.kept(batch.number, _AllHot(batch)))
        return True

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
        self.skipped = batch.skipped
        if self.slipstream is not None:
            self.slipstream.trains(batch, batch.ids if self._live else batch.ids[:0])
        if not batch.size:
            return 0.0
        return self._train_hot(batch) if self._live else self._train_cold(batch)

    def _train_cold(self, batch: Batch) -> float:
        return train_from_host(self.parts, batch)

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
            parts.clear_gradients()
            loss, grad = forward_backward(parts, dense, embedded, label, batch.size)
            value = float(loss)
        check_finite(value, batch, parts.cold.optimizer.rate)
        with stages("update"):
            parts.dense_optimizer.step()
            self._changed = True
            step = self.hot if self.slipstream is None else self.slipstream
            step.update(lookups, Gradient.whole(grad))
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
            **({} if self.slipstream is None else self.slipstream.figures()),
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
        values: dict[str, Any] = {
            "packed": self.packed.about["key"],
            "scheduler": self.scheduler.state(),
            "current": None if self._current is None else asdict(self._current),
            "rounds": self._rounds,
            "switches": self._switches,
        }
        if self.slipstream is None:
            return {}, values
        arrays, values["slipstream"] = self.slipstream.state()
        return arrays, values

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
        if self.slipstream is not None:
            self.slipstream.restore(arrays, values["slipstream"])


def _batches(part: Dataset, batch_size: int) -> int:
    return -(-part.schema.rows // batch_size)
