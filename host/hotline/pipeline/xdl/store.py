"""What the server holds, and the rule by which it gives it out: rows, dense network, and which batches are in them.

A push is applied when it comes, whole, whatever its number: a batch that is late keeps nobody else's push back. A pull
for batch t waits until of the batches before t at most ``staleness`` are missing. A lock keeps them apart, so that a
pull sees a push with all its rows and the dense network, or none of it. With staleness 0 batches follow each other, as
without a server.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from hotline.embedding import Gradient
from hotline.pipeline.xdl.dense import flat_parameters, flat_state, set_gradient, set_parameters, set_state
from hotline.pipeline.xdl.plan import Plan

__all__ = ["Store"]


@dataclass(frozen=True)
class _OneEach:
    """Lookups of one row each."""

    offsets: NDArray[np.int64]


class Store:
    """Parameters of a run; its methods may be called from several threads."""

    def __init__(self, plan: Plan) -> None:
        self.table = plan.table()
        self.network = plan.network.build(0).to(plan.dtype)
        self.optimizer = plan.dense_optimizer(self.network)
        self.staleness = plan.staleness
        self._changed = np.zeros(self.table.rows[0], np.bool_)
        self._first = 0  # all batches before it are in,
        self._early: set[int] = set()  # and these after it
        self._turn = threading.Condition()

    def fill(self, first: int, weight: NDArray[Any], moment: NDArray[Any]) -> None:
        """Rows from ``first`` on, (rows, dim), and their moments, (rows, 0), (rows, 1) or (rows, dim)."""
        with self._turn:
            stop = first + weight.shape[0]
            if first < 0 or stop > self.table.rows[0]:
                raise ValueError(f"rows {first} to {stop - 1}: there are {self.table.rows[0]}")
            self.table.weight[first:stop] = self._real(weight)
            if self.table.moment.numel():
                self.table.moment[first:stop] = self._real(moment).view(self.table.moment[first:stop].shape)

    def begin(self, number: int, parameters: NDArray[Any], state: NDArray[np.float64]) -> None:
        """The dense network; batch ``number`` is the next."""
        with self._turn:
            set_parameters(self.network, parameters)
            set_state(self.optimizer, state)
            self._changed[:] = False
            self._first, self._early = number, set()
            self._turn.notify_all()

    def pull(self, number: int, rows: NDArray[np.int32]) -> tuple[NDArray[Any], NDArray[Any], int]:
        """(rows, dense parameters, missing batches) for batch ``number``, as soon as it may have them."""
        self._check(rows)
        with self._turn:
            self._check_new(number)
            self._turn.wait_for(lambda: self._missing(number) <= self.staleness)
            each = np.arange(rows.size, dtype=np.int32)
            weight = self.table.gather(rows, _OneEach(np.arange(rows.size + 1)), each)
            return weight.numpy()[:, 0], flat_parameters(self.network), self._missing(number)

    def push(
        self, number: int, rate: float, rows: NDArray[np.int32], gradient: NDArray[Any], dense: NDArray[Any]
    ) -> None:
        """One optimizer step with the gradients of batch ``number``: (rows, dim) and flat.

        Without rows and dense gradient the batch counts as in: its loss was not a number.
        """
        self._check(rows)
        if gradient.shape != (rows.size, self.table.dim):
            raise ValueError(f"batch {number}: gradients {gradient.shape} for {rows.size} rows of {self.table.dim}")
        with self._turn:
            self._check_new(number)
            if rows.size or dense.size:
                self._apply(rate, rows, gradient, dense)
            self._count(number)
            self._turn.notify_all()

    def _apply(self, rate: float, rows: NDArray[np.int32], gradient: NDArray[Any], dense: NDArray[Any]) -> None:
        self.table.optimizer.rate = rate
        whole = Gradient.whole(self._real(gradient)[:, None])
        self.table.update(rows, _OneEach(np.arange(rows.size + 1)), whole)
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        set_gradient(self.network, dense)
        self.optimizer.step()
        self._changed[rows] = True

    def settle(self, number: int) -> None:
        """Returns when all batches before ``number`` are in."""
        with self._turn:
            self._turn.wait_for(lambda: self._first >= number)

    def changes(self, rows_at_once: int) -> Iterator[tuple[NDArray[np.int32], NDArray[Any], NDArray[Any]]]:
        """(numbers, rows, moments) of what changed since this was asked last; nothing is to be pushed meanwhile."""
        changed = np.flatnonzero(self._changed).astype(np.int32)
        for first in range(0, changed.size, rows_at_once):
            rows = changed[first : first + rows_at_once]
            where = torch.from_numpy(rows.astype(np.int64))
            moment = self.table.moment[where] if self.table.moment.numel() else self.table.moment
            yield rows, self.table.weight[where].numpy(), moment.reshape(rows.size, -1).numpy()
        self._changed[:] = False

    def dense(self) -> tuple[NDArray[Any], NDArray[np.float64]]:
        """(parameters, optimizer state)."""
        return flat_parameters(self.network), flat_state(self.optimizer)

    def _real(self, array: NDArray[Any]) -> torch.Tensor:
        tensor = torch.from_numpy(array)
        if tensor.dtype != self.table.weight.dtype:
            raise ValueError(f"numbers of {array.dtype} came, those here are {self.table.weight.dtype}")
        return tensor

    def _check(self, rows: NDArray[np.int32]) -> None:
        if rows.size and (rows[0] < 0 or rows[-1] >= self.table.rows[0] or not (np.diff(rows) > 0).all()):
            raise ValueError(f"numbers of rows must ascend from 0 to {self.table.rows[0] - 1} at most")

    def _check_new(self, number: int) -> None:
        if number < self._first or number in self._early:
            raise ValueError(f"batch {number} has been pushed already")

    def _missing(self, number: int) -> int:
        return number - self._first - sum(early < number for early in self._early)

    def _count(self, number: int) -> None:
        self._early.add(number)
        while self._first in self._early:
            self._early.remove(self._first)
            self._first += 1
