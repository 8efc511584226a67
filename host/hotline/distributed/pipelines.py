"""Pipelines of several processes: each trains its share of every mini-batch, all take one step together.

A process classifies the samples of its share, sums the popular rows of its own copy, has the others looked up where
they lie, and passes its share through the network. Losses are divided by the whole mini-batch's size and gradients are
summed over all processes: the result is that of one process, to rounding. Popularity is learned by the first process,
on samples of whole mini-batches; the others take what it has learned.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, cast

import numpy as np
import torch
from numpy.typing import NDArray

from hotline.accelerator import Accelerator, EalState, Stitch
from hotline.data import Batch, BatchLoader
from hotline.distributed.group import Launched
from hotline.distributed.tables import ReplicatedHot, ShardedTables
from hotline.embedding import DeviceLookups, Gradient, HotTable
from hotline.pipeline import FaePipeline, HotlinePipeline, Parts, Pipeline, SlipstreamConfig, SplitConfig
from hotline.pipeline.hotline import Sampled
from hotline.pipeline.protocol import check_finite
from hotline.pipeline.slipstream import Slipstream

if TYPE_CHECKING:
    from torchrec.sparse.jagged_tensor import KeyedJaggedTensor

__all__ = ["SharedFae", "SharedHotline", "SharedParts", "SharedPipeline"]


@dataclass
class SharedParts(Parts):
    """What several processes train. cold: :class:`ShardedTables`; group: :class:`Launched`"""

    @property
    def tables(self) -> ShardedTables:
        return cast(ShardedTables, self.cold)

    @property
    def processes(self) -> Launched:
        return cast(Launched, self.group)

    def share(self, batch: Batch) -> Batch:
        """The samples that are this process's: as many as the others have, or one fewer."""
        first, last = (batch.size * rank // self.group.size for rank in (self.group.rank, self.group.rank + 1))
        return replace(batch.only(np.arange(first, last))[0], skipped=0)

    def set_rate(self, rate: float, step: int = 0) -> None:
        super().set_rate(rate, step)
        self.tables.set_rate(rate)

    def predictions(self, batch: Batch) -> NDArray[np.float64]:
        own = self.share(batch)
        lookups = self.lookups(own)
        logits = self.shared_logits(own, _room(batch, self.group.size), lookups.ids, lookups.offsets, None)
        return self.group.joined(torch.sigmoid(logits[: own.size].double()).cpu().numpy())

    def shared_logits(
        self, own: Batch, room: int, ids: NDArray[np.int32], offsets: NDArray[np.int64], hot: torch.Tensor | None
    ) -> torch.Tensor:
        """(room,) logits, the first of them of the samples of ``own``; collective.

        ids, offsets: what is looked up where it lies, of :meth:`lookups`; hot: (room * steps, tables, dim) beside them
        """
        dense = torch.zeros((room, own.dense.shape[1]))
        dense[: own.size] = torch.from_numpy(own.dense)
        lookups = _jagged(self.tables.names(), ids, offsets, room * self.steps).to(self.processes.device)
        return self.tables.model(lookups, hot, dense.to(self.processes.device))


def _room(batch: Batch, processes: int) -> int:
    """Samples that every process passes through the network: the largest share, at least one."""
    return max(1, -(-batch.size // processes))


def _jagged(names: list[str], ids: NDArray[Any], offsets: NDArray[np.int64], room: int) -> KeyedJaggedTensor:
    """Bags, table after table, with empty ones behind each table's up to ``room``."""
    from torchrec.sparse.jagged_tensor import KeyedJaggedTensor

    lengths = np.zeros((len(names), room), np.int64)
    own = np.diff(offsets).reshape(len(names), -1)
    lengths[:, : own.shape[1]] = own
    return KeyedJaggedTensor(
        names, torch.from_numpy(ids.astype(np.int64)), lengths=torch.from_numpy(lengths.reshape(-1))
    )


@dataclass(frozen=True)
class _Share:
    """What a process trains of a mini-batch.

    batch: its samples; lookups: as the tables see them
    ids, offsets: what is looked up where it lies, of all bags
    trained: samples of all processes; room: of the largest share
    """

    batch: Batch
    lookups: Batch
    ids: NDArray[np.int32]
    offsets: NDArray[np.int64]
    trained: int
    room: int


def _train_together(parts: SharedParts, share: _Share, hot: torch.Tensor | None) -> float:
    """Forward and backward of a share; the mean loss over all of the mini-batch.

    Rows that were looked up where they lie have taken their step, the network has its gradient and ``hot`` its own.
    """
    own, processes = share.batch, parts.group.size
    with parts.stages("network"):
        parts.dense_optimizer.zero_grad()
        logits = parts.shared_logits(own, share.room, share.ids, share.offsets, hot)
        loss = parts.summed_loss(logits[: own.size], torch.from_numpy(own.label).to(logits)) + 0 * logits.sum()
        value = float(parts.group.sums(np.array([loss.item()]))[0]) / share.trained
        check_finite(value, own, parts.cold.optimizer.rate)
        (loss * (processes / share.trained)).backward()  # TorchRec and DDP take means over the processes
        if hot is not None and hot.grad is not None:
            hot.grad /= processes
    return value


def _train_hot(
    parts: SharedParts, hot: HotTable, share: _Share, slots: NDArray[np.int32], update: Callable[..., None]
) -> float:
    """A share some of whose look-ups have slots in ``hot``, which takes its step by ``update``; the mean loss."""
    lookups = share.lookups
    with parts.stages("gather"):
        there = DeviceLookups.put(hot.tier, "slots", slots, lookups, lookups.tables)
        samples = torch.arange(lookups.size, dtype=torch.int32, device=parts.device)
        vectors = hot.gather(there, samples, share.room * parts.steps - lookups.size).requires_grad_()
    loss = _train_together(parts, share, vectors)
    with parts.stages("update"):
        parts.dense_optimizer.step()
        assert vectors.grad is not None
        update(there, Gradient.whole(vectors.grad[: lookups.size]))
    return loss


class SharedPipeline(Pipeline):
    """``cpu``: all rows are looked up where they lie."""

    name = "cpu"
    parts: SharedParts

    def _train(self, batch: Batch) -> float:
        return _train_cold(self.parts, batch)


def _train_cold(parts: SharedParts, batch: Batch) -> float:
    """A mini-batch all of whose rows are looked up where they lie; its mean loss."""
    own = parts.share(batch)
    lookups = parts.lookups(own)
    share = _Share(own, lookups, lookups.ids, lookups.offsets, batch.size, _room(batch, parts.group.size))
    loss = _train_together(parts, share, None)
    with parts.stages("update"):
        parts.dense_optimizer.step()
    return loss


class SharedHotline(HotlinePipeline):
    """``hotline``: popular rows are in every process, the others are looked up where they lie."""

    parts: SharedParts

    def __init__(
        self, parts: SharedParts, accelerator: Accelerator, config: SplitConfig, slipstream: SlipstreamConfig, seed: int
    ) -> None:
        super().__init__(parts, accelerator, replace(config, overlap=False), slipstream, seed)
        self.ahead = 0

    def _hot_table(self, slots: int) -> HotTable:
        return ReplicatedHot(slots, self.parts.tables, self.parts.tier, self.parts.processes)

    def _log(self, loader: BatchLoader, numbers: list[int]) -> None:
        """The first process learns, the others take what it has learned."""
        if self.parts.group.rank == 0:
            super()._log(loader, numbers)
        found = self.accelerator.state()
        self.accelerator.restore(EalState(*self.parts.processes.from_first((found.valid, found.rrpv, found.tag))))

    def submit(self, batch: Batch) -> None:
        Pipeline.submit(self, batch)

    def collect(self) -> float:
        parts, stages, batch = self.parts, self.parts.stages, self._submitted.popleft()
        own = parts.share(batch)
        with stages("classify"):
            stitch = self.accelerator.classify(own)
        trained, slots = own, stitch.slots
        if self.slipstream is not None:
            with stages("skip"):
                trained, slots = self._kept(self.slipstream, own, stitch)
        counts = np.array([stitch.popular.size, own.size, trained.size], np.float64)
        by_process = parts.group.joined(counts).reshape(-1, counts.size).astype(np.int64)
        popular, whole, size = by_process.sum(0).tolist()
        self._share.count(popular, whole)
        self.skipped = whole - size
        if self.slipstream is not None:
            self.slipstream.trains(replace(batch, label=batch.label[:size], skipped=self.skipped), slots[:0])
        if not size:
            return 0.0
        lookups = parts.lookups(trained)
        missed = slots < 0
        offsets = np.concatenate([[0], np.cumsum(missed)])[lookups.offsets]
        room = max(1, int(by_process[:, 2].max()))
        share = _Share(trained, lookups, lookups.ids[missed], offsets, size, room)
        return _train_hot(parts, self.hot, share, slots, self._update)

    def _kept(self, slipstream: Slipstream, own: Batch, stitch: Stitch) -> tuple[Batch, NDArray[np.int32]]:
        """The samples that Slipstream does not skip, and the slots of their look-ups."""
        number = own.number * self.parts.group.size + self.parts.group.rank  # by which it draws
        kept = slipstream.kept(number, Sampled(stitch.slots, own.offsets, stitch.popular))
        trained, places = own.only(np.sort(np.concatenate([kept, stitch.rest])))
        return replace(trained, skipped=0), stitch.slots.take(places)

    def _update(self, lookups: DeviceLookups, gradient: Gradient) -> None:
        self.hot.update(lookups, gradient)
        if self.slipstream is not None:
            self.slipstream.snapshots.touch(cast(ReplicatedHot, self.hot).touched)


class SharedFae(FaePipeline):
    """``fae``: hot mini-batches look up the hot rows that every process has, cold ones all where they lie."""

    parts: SharedParts

    def _hot_table(self, slots: int) -> HotTable:
        return ReplicatedHot(slots, self.parts.tables, self.parts.tier, self.parts.processes)

    def _train_cold(self, batch: Batch) -> float:
        return _train_cold(self.parts, batch)

    def _train_hot(self, batch: Batch) -> float:
        parts, own = self.parts, self.parts.share(batch)
        lookups = parts.lookups(own)
        nothing = np.zeros_like(lookups.offsets)
        share = _Share(own, lookups, own.ids[:0], nothing, batch.size, _room(batch, parts.group.size))
        self._changed = True
        return _train_hot(parts, self.hot, share, lookups.ids, self._update)

    def _update(self, lookups: DeviceLookups, gradient: Gradient) -> None:
        (self.hot if self.slipstream is None else self.slipstream).update(lookups, gradient)
