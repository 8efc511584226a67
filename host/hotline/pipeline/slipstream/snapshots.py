"""``SnapshotBlock``: how far each row of a hot table moved between snapshots.

A snapshot is compared with the one before it and takes its place, so one copy of the table is held, on the table's own
tier, and none after the last.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import numpy as np
import torch
from numpy.typing import NDArray

from hotline.embedding import Tier

__all__ = ["SnapshotBlock", "lengths"]

_CHUNK = 1 << 16  # rows compared at once


def lengths(change: torch.Tensor, norm: Literal["linf", "l2"]) -> torch.Tensor:
    """(rows,) of (rows, dim)."""
    return change.abs().amax(1) if norm == "linf" else torch.linalg.vector_norm(change, dim=1)


class SnapshotBlock:
    """Change of every row of ``weight`` (slots, dim), a tensor of ``tier`` that training changes in place.

    norm: of the difference of two snapshots; of several differences the largest counts
    require_touched: rows that nobody looked up between first and last snapshot have an infinite change
    """

    def __init__(
        self, tier: Tier, weight: torch.Tensor, norm: Literal["linf", "l2"], require_touched: bool = False
    ) -> None:
        self.tier, self.weight, self.norm = tier, weight, norm
        self._previous: torch.Tensor | None = None
        self._change: torch.Tensor | None = None
        self._touched: NDArray[np.bool_] | None = None
        self._marks = require_touched

    @property
    def bytes(self) -> int:
        """Held on the tier now."""
        return sum(0 if held is None else held.nbytes for held in (self._previous, self._change))

    def start(self) -> None:
        """The first snapshot; forgets what was before."""
        self._previous = self._copy()
        self._change = self.tier.empty((self.weight.shape[0],), self.weight.dtype)
        self._touched = np.zeros(self.weight.shape[0], np.bool_) if self._marks else None

    def touch(self, slots: NDArray[np.int32]) -> None:
        """These slots (below 0: none) are looked up by a batch that is trained."""
        if self._touched is not None:
            self._touched[slots[slots >= 0]] = True

    def next(self) -> None:
        """A further snapshot."""
        self._compare()
        self._previous = self._copy()

    def finish(self) -> NDArray[np.float64]:
        """The last snapshot: (slots,) the largest change of each row, in host memory. Frees what was held."""
        self._compare()
        assert self._change is not None
        change = self.tier.fetch("slots", self._change).numpy().astype(np.float64)
        if self._touched is not None:
            change[~self._touched] = np.inf
        self._previous = self._change = self._touched = None
        return change

    def drop(self) -> None:
        """Free what is held."""
        self._previous = self._change = self._touched = None

    def _copy(self) -> torch.Tensor:
        room = self._previous
        if room is None:
            room = self.tier.empty(tuple(self.weight.shape), self.weight.dtype)
        return room.copy_(self.weight)

    def _compare(self) -> None:
        assert self._previous is not None
        assert self._change is not None
        for first in range(0, self.weight.shape[0], _CHUNK):
            part = slice(first, first + _CHUNK)
            moved = lengths(self.weight[part] - self._previous[part], self.norm)
            torch.maximum(self._change[part], moved, out=self._change[part])

    def state(self) -> dict[str, NDArray[Any]]:
        """Arrays from which :meth:`restore` goes on exactly."""
        held = {"previous": self._previous, "change": self._change}
        arrays = {name: tensor.cpu().numpy() for name, tensor in held.items() if tensor is not None}
        return arrays if self._touched is None else {**arrays, "touched": self._touched}

    def restore(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        """Go on from :meth:`state`."""
        self.drop()
        if "previous" in arrays:
            self.start()
            assert self._previous is not None
            assert self._change is not None
            self._previous.copy_(torch.from_numpy(arrays["previous"]))
            self._change.copy_(torch.from_numpy(arrays["change"]))
            if self._touched is not None:
                self._touched[:] = arrays["touched"]
