"""The tables of one width under a model: their accelerator, their rows in both tiers, what a batch's look-ups become.

Bags come in table after table; each gets its slot or its place among the missed rows (``Placed``), its sum, and later
its gradient. A table with several features has a fold for each: the samples of the second follow those of the
first, as if the batch were longer; tables with fewer features have empty bags there.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from hotline.accelerator import Missed, Stitch, accelerator
from hotline.contract import SlotLayout
from hotline.data import Batch
from hotline.data.batch import one_hot_offsets
from hotline.embedding import (
    ColdTable,
    DeviceLookups,
    Gradient,
    HotTable,
    Lane,
    SparseOptimizer,
    Ticket,
    Tier,
    one_each,
)
from hotline.embedding.kernels import missed_lookups
from hotline.library.features import Bags

__all__ = ["Placed", "TableGroup"]


@dataclass
class Placed:
    """Look-ups of some samples, and where their rows are.

    batch: ids and offsets, table after table
    lookups, samples: slots, offsets and the numbers of all samples, on the device
    missed, missed_bags: bags that miss a row, with these; and their numbers, sample * tables + table, on the device
    scale: (samples, tables, 1) on the device, what sums are multiplied with to be means; None where all are sums
    layout: how often the group had learned by then
    gathered: how often the rows had changed when the sums of the missed ones were asked for, and these
    """

    batch: Batch
    lookups: DeviceLookups
    samples: torch.Tensor
    missed: Missed
    missed_bags: torch.Tensor
    scale: torch.Tensor | None
    layout: int
    gathered: tuple[int, Ticket] | None = None


class TableGroup:
    """Tables of one width, with one optimizer.

    Parameters
    ----------
    layout: slots of the tables; features: those of each table; means: whether a table's bags are averaged
    tier: the device's memory; lane: where the cold rows are gathered and updated
    """

    def __init__(
        self,
        layout: SlotLayout,
        features: Sequence[Sequence[str]],
        means: Sequence[bool],
        dim: int,
        optimizer: SparseOptimizer,
        tier: Tier,
        lane: Lane,
        dtype: torch.dtype,
    ) -> None:
        self.features, self.dim, self.tables = tuple(map(tuple, features)), dim, len(layout.rows)
        self.folds = max(map(len, self.features))
        self.outputs = tuple((table, fold) for table, own in enumerate(self.features) for fold in range(len(own)))
        """(table, fold) of each feature"""
        self._means = np.array(means)
        self._tier, self._lane = tier, lane
        self._accelerator = accelerator("golden", layout)
        self._accelerating = threading.Lock()  # batches are placed in a lane beside the thread that learns
        self._layout = self._version = 0
        self._lent = False  # whether the cold table is the truth, and somebody may be changing it
        self._updated = Ticket.done()  # the last update of the cold table
        self.cold = ColdTable(layout.rows, dim, optimizer, dtype)
        self.hot = HotTable(layout.slots, self.cold, tier)

    # -- where rows are

    def batch(self, bags: Mapping[str, Bags], size: int) -> Batch:
        """The ids of ``size`` samples, table after table, fold after fold; they must be within their tables."""
        nothing = Bags(np.zeros(0, np.int32), np.zeros(size + 1, np.int64))
        own = [
            bags[features[fold]] if fold < len(features) else nothing
            for features in self.features
            for fold in range(self.folds)
        ]
        ids = np.concatenate([found.ids.astype(np.int32, copy=False) for found in own])
        if all(one_each(found.offsets, found.ids.size) for found in own):
            offsets = one_hot_offsets(ids.size)
        else:
            starts = np.cumsum([0, *(found.ids.size for found in own)])
            ends = [found.offsets[1:] + start for found, start in zip(own, starts, strict=False)]
            offsets = np.concatenate([np.zeros(1, np.int64), *ends])
        samples = self.folds * size
        return Batch(0, np.empty((samples, 0), np.float32), ids, offsets, np.empty(samples, np.float32), self.tables)

    def classify(self, batch: Batch) -> tuple[Stitch, NDArray[np.bool_], int]:
        """What CLASSIFY says; (batch,) whether all look-ups of a sample have a slot; of which layout this is true."""
        with self._accelerating:
            stitch, layout = self._accelerator.classify(batch), self._layout
        popular = np.zeros(batch.size, np.bool_)
        popular[stitch.popular] = True
        everywhere = np.logical_and.reduce(popular.reshape(self.folds, -1))
        return stitch, everywhere, layout

    def places(self, samples: NDArray[np.int64], size: int) -> NDArray[np.int64]:
        """Of ``samples`` of so many, in all folds."""
        return (np.arange(self.folds)[:, None] * size + samples).reshape(-1)

    def place(self, batch: Batch, slots: NDArray[np.int32], layout: int) -> Placed:
        """Send slots to the device, and find what has none."""
        everyone = np.arange(batch.size, dtype=np.int32)
        single = one_each(batch.offsets, slots.size)
        shape = (everyone, batch.size, single)
        bags, starts, rows = missed_lookups(slots, batch.ids, batch.offsets, self.cold.base, *shape)
        missed = Missed(bags, starts, rows.astype(self.cold.row_type, copy=False))
        scale = self._scale(batch, single)
        others = [("slots", everyone), ("slots", bags), *([] if scale is None else [("slots", scale)])]
        lookups, sent = DeviceLookups.put_with(self._tier, "slots", slots, batch, self.tables, *others)
        return Placed(batch, lookups, sent[0], missed, sent[1], sent[2] if len(sent) > 2 else None, layout)

    def place_all(self, batch: Batch) -> Placed:
        """Classify and place a batch that is not split."""
        stitch, _, layout = self.classify(batch)
        return self.place(batch, stitch.slots, layout)

    def _scale(self, batch: Batch, single: bool) -> NDArray[Any] | None:
        if single or not self._means.any():
            return None
        lengths = np.diff(batch.offsets).reshape(self.tables, batch.size)
        scale = np.where(self._means[:, None], 1 / np.maximum(lengths, 1), 1.0)
        return np.ascontiguousarray(scale.T[:, :, None], self.cold.weight.numpy().dtype)

    def _current(self, placed: Placed) -> Placed:
        """The same look-ups, placed again if the group has learned since."""
        return placed if placed.layout == self._layout else self.place_all(placed.batch)

    # -- a step

    def prefetch(self, placed: Placed) -> None:
        """Begin to gather the rows that are missed, behind the updates that have been asked for."""
        if placed.missed.bags.size:
            placed.gathered = (self._version, self._lane.submit(self._missed_sums, placed.missed))

    def _missed_sums(self, missed: Missed) -> torch.Tensor:
        return self._tier.put("vectors", self.cold.sums(missed.rows, missed.starts))

    def pooled(self, placed: Placed) -> torch.Tensor:
        """(samples, tables, dim) on the device: sums, or means, of all bags."""
        self._take_back()
        placed = self._current(placed)
        vectors = self.hot.gather(placed.lookups, placed.samples)
        if placed.missed.bags.size:
            if placed.gathered is None or placed.gathered[0] != self._version:
                self.prefetch(placed)
            assert placed.gathered is not None
            flat, bags = vectors.view(-1, self.dim), placed.missed_bags.long()
            flat.index_copy_(0, bags, flat.index_select(0, bags).add_(placed.gathered[1].result()))
        return vectors if placed.scale is None else vectors.mul_(placed.scale)

    def gradient(self, placed: Placed, grads: Sequence[torch.Tensor | None]) -> tuple[Placed, torch.Tensor]:
        """That of :meth:`pooled`, of one (batch, dim) for each of :attr:`outputs`, and its look-ups: without those of
        outputs that have none, since a step of Adam moves every row that was looked up.
        """
        given = next(grad for grad in grads if grad is not None)  # at least one
        whole = given.new_zeros((self.folds, given.shape[0], self.tables, self.dim))
        for (table, fold), grad in zip(self.outputs, grads, strict=True):
            if grad is not None:
                whole[fold, :, table] = grad
        unused = [output for output, grad in zip(self.outputs, grads, strict=True) if grad is None]
        if unused:
            placed = self.place_all(self._without(placed.batch, unused))
        return placed, whole.view(-1, self.tables, self.dim)

    def _without(self, batch: Batch, outputs: Iterable[tuple[int, int]]) -> Batch:
        """The batch with empty bags there."""
        kept = np.ones((self.tables, self.folds, batch.size // self.folds), np.bool_)
        for output in outputs:
            kept[output] = False
        lengths = np.diff(batch.offsets)
        ids = batch.ids[np.repeat(kept.reshape(-1), lengths)]
        offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(np.where(kept.reshape(-1), lengths, 0))])
        return replace(batch, ids=ids, offsets=offsets)

    def update(self, gradients: Sequence[tuple[Placed, torch.Tensor]]) -> None:
        """One optimizer step with the gradients (samples, tables, dim) of several look-ups' :meth:`pooled`."""
        self._take_back()
        parts = [(self._current(placed), grad) for placed, grad in gradients]
        parts = [(p, (grad if p.scale is None else grad * p.scale).reshape(-1, 1, self.dim)) for p, grad in parts]
        self._update_cold(parts)
        self._update_hot(parts)
        self._version += 1

    def _update_cold(self, parts: Sequence[tuple[Placed, torch.Tensor]]) -> None:
        self._updated.result()
        rows = np.concatenate([placed.missed.rows for placed, _ in parts])
        if not rows.size:
            return
        grads = torch.cat([grad[:, 0].index_select(0, placed.missed_bags) for placed, grad in parts])
        lengths = np.concatenate([np.diff(placed.missed.starts) for placed, _ in parts])
        starts = np.concatenate([np.zeros(1, np.int64), np.cumsum(lengths)])
        wait, stride = self._tier.fetching("gradients", grads), self.cold.optimizer.stride
        self._updated = self._lane.submit(lambda: self.cold.update_bags(rows, starts, wait(), stride))

    def _update_hot(self, parts: Sequence[tuple[Placed, torch.Tensor]]) -> None:
        """As of one table whose samples are the bags of all parts."""
        first, *others = (grad for _, grad in parts)
        where, begin = [], 0
        for _, grad in parts:
            rows = torch.arange(begin, begin + grad.shape[0], dtype=torch.int32, device=grad.device)
            where.append(rows.view(-1, self.tables).t().reshape(-1))
            begin += grad.shape[0]
        lookups = _joined([placed.lookups for placed, _ in parts])
        second = torch.cat(others) if others else first[:0]
        self.hot.update(lookups, Gradient(torch.cat(where), first.contiguous(), second.contiguous()))

    # -- between the steps

    def settle(self) -> None:
        """Make the cold table the truth."""
        self.wait()
        if not self._lent:
            self.hot.write_back()

    def lend(self) -> None:
        """Make the cold table the truth until rows are needed again: whoever has it may change it."""
        self.settle()
        self._lent = True

    def _take_back(self) -> None:
        if self._lent:
            self.hold()

    def wait(self) -> None:
        """Until all that was asked of the lane is done; raises what failed there."""
        self._updated.result()
        self._lane.submit(lambda: None).result()

    def learn(self, batches: Iterable[Batch]) -> None:
        """Find out what is popular in ``batches`` and hold that."""
        self.settle()
        with self._accelerating:
            self._accelerator.clear()
            try:
                for batch in batches:
                    self._accelerator.learn(batch)
            finally:
                self._layout += 1
                self.hold()

    def hold(self) -> None:
        """Take what the accelerator calls popular, and the tables that are wholly hot, from the cold table."""
        layout, popular = self._accelerator.layout, self._accelerator.read()
        held: list[tuple[NDArray[Any], ...]] = [(popular.slots, popular.tables, popular.rows)]
        for table in np.flatnonzero(layout.wholly_hot):
            rows = np.arange(layout.rows[table])
            held.append((layout.fixed_base[table] + rows, np.full(rows.size, table), rows))
        slots, tables, rows = (np.concatenate([part[k] for part in held]).astype(np.int64) for k in range(3))
        self.hot.fill(slots, tables, rows)
        self._version += 1
        self._lent = False


def _joined(parts: Sequence[DeviceLookups]) -> DeviceLookups:
    """All bags of several look-ups, as those of one table."""
    slots = torch.cat([part.slots for part in parts])
    if all(part.offsets is None for part in parts):
        return DeviceLookups(slots, None, 1)
    offsets, begin = [], 0
    for part in parts:
        offsets.append(part.all_offsets()[:-1] + begin)
        begin += part.slots.numel()
    return DeviceLookups(slots, torch.cat([*offsets, offsets[0].new_tensor([begin])]), 1)
