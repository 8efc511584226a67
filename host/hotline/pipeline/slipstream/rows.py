"""``SleepingRows``, the finer form: every input is trained, but stale rows are not updated until they wake.

While a row sleeps, neither its weights nor its optimizer's state change. Time is cut into stretches as long as between
two snapshots. In one stretch of ``every``, the changes that the optimizer would have made to sleeping rows are added up
beside the table, and at its end the rows that would have moved by the threshold or more, which is what the snapshots
were asked too, wake as they lie, for as long as the hot rows stay.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal

import numpy as np
import torch
from numba import njit
from numpy.typing import NDArray

from hotline.embedding import DeviceLookups, Gradient, HotTable
from hotline.pipeline.slipstream.snapshots import lengths

__all__ = ["SleepingRows"]


@njit(cache=True, nogil=True)
def _part(slots, asleep, awake, sleeping, counts):
    """See :meth:`SleepingRows._parted`; adds to ``counts`` the lookups whose row sleeps and those with a slot."""
    for i in range(slots.size):
        slot = slots[i]
        sleeps = slot >= 0 and asleep[slot]
        awake[i] = -1 if sleeps else slot
        sleeping[i] = slot if sleeps else -1
        counts[0] += sleeps
        counts[1] += slot >= 0


def part_on_device(
    slots: torch.Tensor, asleep: torch.Tensor, counts: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """:func:`_part` in torch operations, for any device."""
    held = slots >= 0
    sleeps = held & asleep[slots.clamp(min=0).long()]
    counts += torch.stack([sleeps.sum(), held.sum()])
    return slots.masked_fill(sleeps, -1), slots.masked_fill(~sleeps, -1)


class SleepingRows:
    """Rows of ``hot`` that sleep.

    every: one stretch of so many is measured; 0: none, and no row wakes
    woken: rows that have woken
    """

    def __init__(self, hot: HotTable, norm: Literal["linf", "l2"], every: int) -> None:
        self.hot, self.norm, self.every = hot, norm, every
        self.woken = 0
        self._counts = torch.zeros(2, dtype=torch.int64, device=hot.weight.device)  # lookups: of sleeping rows, all
        self._threshold, self._stretch, self._batches = 0.0, 1, 0
        self._asleep: torch.Tensor | None = None  # bool (slots,), on the device
        self._lag: torch.Tensor | None = None  # (slots, dim) there: rate times gradient, not yet divided by moments

    @property
    def asleep(self) -> int:
        """Rows that sleep now."""
        return 0 if self._asleep is None else int(self._asleep.sum())

    @property
    def bytes(self) -> int:
        """Held on the device now."""
        return sum(0 if held is None else held.nbytes for held in (self._asleep, self._lag))

    @property
    def skipped_share(self) -> float:
        """Of the lookups with a slot so far: those whose row slept."""
        skipped, seen = self._counts.tolist()
        return skipped / seen if seen else 0.0

    def put_to_sleep(self, stale: NDArray[np.bool_], threshold: float, stretch: int) -> None:
        """Rows of these slots (slots,) sleep, until ``stretch`` batches would move one by ``threshold``."""
        tier, weight = self.hot.tier, self.hot.weight
        self._threshold, self._stretch, self._batches = threshold, stretch, 0
        self._asleep = tier.put("slots", stale) if stale.any() else None
        measured = self.every and self._asleep is not None
        self._lag = tier.empty(tuple(weight.shape), weight.dtype) if measured else None

    def wake_all(self) -> None:
        """No row sleeps."""
        self._asleep = self._lag = None

    def update(self, lookups: DeviceLookups, gradient: Gradient) -> None:
        """One optimizer step on the rows that have a slot and are awake."""
        if self._asleep is None:
            self._counts[1] += (lookups.slots >= 0).sum()
            self.hot.update(lookups, gradient)
            return
        awake, sleeping = self._parted(lookups.slots, self._asleep)
        self.hot.update(replace(lookups, slots=awake), gradient)
        if self._lag is not None and (self._batches // self._stretch) % self.every == self.every - 1:
            rate = self.hot.cold.optimizer.rate
            self.hot.accumulate(self._lag, replace(lookups, slots=sleeping), gradient, -rate)
            if self._batches % self._stretch == self._stretch - 1:
                self._wake(self._asleep, self._lag)
        self._batches += 1

    def _parted(self, slots: torch.Tensor, asleep: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Slots of the rows that are awake, and of those that sleep; -1 in the place of the others. Counts them."""
        if slots.device.type == "cpu":
            awake, sleeping = torch.empty_like(slots), torch.empty_like(slots)
            _part(slots.numpy(), asleep.numpy(), awake.numpy(), sleeping.numpy(), self._counts.numpy())
            return awake, sleeping
        return part_on_device(slots, asleep, self._counts)

    def _wake(self, asleep: torch.Tensor, lag: torch.Tensor) -> None:
        """Wake the rows that lag by the threshold, and forget the lag."""
        hot, optimizer = self.hot, self.hot.cold.optimizer
        slots = asleep.nonzero().view(-1)
        for some in slots.split(1 << 16):
            moved = lag[some]
            if optimizer.has_moment:
                scale = hot.moment[some].sqrt() + optimizer.eps  # while a row sleeps, its moment stays the same
                moved = moved / (scale if optimizer.elementwise else scale[:, None])
            woken = some[lengths(moved, self.norm) >= self._threshold]
            asleep[woken] = False
            self.woken += woken.numel()
        lag.zero_()

    def state(self) -> tuple[dict[str, NDArray[Any]], dict[str, Any]]:
        """Arrays and values from which :meth:`restore` goes on exactly."""
        held = {"asleep": self._asleep, "lag": self._lag}
        arrays = {name: tensor.cpu().numpy() for name, tensor in held.items() if tensor is not None}
        values = {"woken": self.woken, "threshold": self._threshold, "counts": self._counts.tolist()}
        return arrays, {**values, "stretch": self._stretch, "batches": self._batches}

    def restore(self, arrays: Mapping[str, NDArray[Any]], values: Mapping[str, Any]) -> None:
        """Go on from :meth:`state`."""
        tier = self.hot.tier
        held = {name: torch.from_numpy(arrays[name]) for name in ("asleep", "lag") if name in arrays}
        copies = {name: tier.empty(tuple(array.shape), array.dtype).copy_(array) for name, array in held.items()}
        self._asleep, self._lag = copies.get("asleep"), copies.get("lag")
        self._counts.copy_(torch.tensor(values["counts"]))
        self.woken, self._threshold = values["woken"], values["threshold"]
        self._stretch, self._batches = values["stretch"], values["batches"]
