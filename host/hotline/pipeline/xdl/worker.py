"""A worker's process: pulls what a batch needs, computes loss and gradients, pushes the gradients.

``python -m hotline.pipeline.xdl.worker FD NUMBER``, started by the pipeline. It holds no parameters between two
batches. Every row of a batch is pulled once, and pushed once, with the gradients of its look-ups summed in the order of
the batch, as the kernels of the tables do.
"""

from __future__ import annotations

import socket
import sys

import numpy as np
import torch
from numpy.typing import NDArray

from hotline.data import Batch
from hotline.embedding import ColdTable, Gradient, SparseOptimizer
from hotline.pipeline.protocol import Parts, forward_backward
from hotline.pipeline.xdl.child import Control, run_child
from hotline.pipeline.xdl.dense import flat_gradient, set_parameters
from hotline.pipeline.xdl.messages import Channel, Kind, Message, ProtocolError, text_to

__all__ = ["work"]


def work(control: Control) -> None:
    """Batches one after the other, until the trainer is gone."""
    worker = _Worker(control, int(sys.argv[2]))
    control.send(Kind.READY)
    while True:
        worker.train(control.next())


class _Worker:
    def __init__(self, control: Control, number: int) -> None:
        self.control, self.plan = control, control.plan
        plan = self.plan
        self.base = np.concatenate([[0], np.cumsum(plan.rows)]).astype(np.int64)[:-1]
        # the rows of one batch; every look-up gets its row's place among them, so all tables begin at 0
        self.own = ColdTable((0,) * len(plan.rows), plan.dim, SparseOptimizer("sgd", -1.0), plan.dtype)
        model = plan.network.build(0).to(plan.dtype)
        steps = plan.network.steps if plan.network.model == "tbsm" else 1
        # the server has the optimizer, and to make one here would take torch a second
        self.parts = Parts(model, None, self.own, steps=steps, loss=plan.loss)  # type: ignore[arg-type]
        stream = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        stream.connect("\0" + plan.address)
        self.server = Channel(stream)
        self.server.send(Kind.HELLO, text_to(plan.token), number=number)

    def train(self, message: Message) -> None:
        """One batch: pull, compute, push, tell its loss."""
        dense, ids, offsets, label = message.arrays
        batch = Batch(message.number, dense, ids, offsets, label, len(self.plan.rows))
        lookups = self.parts.lookups(batch)
        rows, places = self._unique(lookups)
        missing, pulled = self._pull(message.number, rows), rows.size
        embedded = self.own.gather(places, lookups, np.arange(lookups.size, dtype=np.int32))
        _seed_dropout(self.plan.seed, message.number)
        self.parts.model.zero_grad()
        loss, gradient = forward_backward(
            self.parts, self._real(batch.dense), embedded, self._real(batch.label), batch.size
        )
        sums, flat = self._sums(rows.size, places, lookups, gradient), flat_gradient(self.parts.model)
        if not np.isfinite(float(loss)):  # the trainer ends the run; nothing is to change, and nobody is to wait
            rows, sums, flat = rows[:0], sums[:0], flat[:0]
        self.server.send(Kind.PUSH, rows, sums, flat, number=message.number, value=message.value)
        self.control.send(Kind.LOSS, np.array([missing, pulled], np.int64), number=message.number, value=float(loss))

    def _unique(self, lookups: Batch) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """(numbers of the rows that are looked up, ascending; the place of every look-up's row among them)."""
        ends = lookups.offsets[:: lookups.size] if lookups.size else lookups.offsets[:1]
        numbers = lookups.ids + np.repeat(self.base, np.diff(ends))
        rows, places = np.unique(numbers, return_inverse=True)
        return rows.astype(np.int32), places.astype(np.int32)

    def _pull(self, number: int, rows: NDArray[np.int32]) -> int:
        """Take rows and dense parameters; returns how many earlier batches they lack."""
        self.server.send(Kind.PULL, rows, number=number)
        answer = self.server.receive(Kind.ROWS)
        weight, dense = answer.arrays
        if answer.number != number or weight.shape != (rows.size, self.plan.dim):
            raise ProtocolError(f"rows {weight.shape} of batch {answer.number} came; batch {number} wants {rows.size}")
        self.own.weight = torch.from_numpy(weight)
        set_parameters(self.parts.model, dense)
        return int(answer.value)

    def _sums(
        self, rows: int, places: NDArray[np.int32], lookups: Batch, gradient: torch.Tensor
    ) -> NDArray[np.floating]:
        """(rows, dim), the gradient of each row: what one step of SGD at rate -1 makes of zeros."""
        self.own.weight = torch.zeros((rows, self.plan.dim), dtype=self.plan.dtype)
        self.own.update(places, lookups, Gradient.whole(gradient))
        return self.own.weight.numpy()

    def _real(self, array: NDArray[np.float32]) -> torch.Tensor:
        return torch.from_numpy(array).to(self.plan.dtype)


def _seed_dropout(seed: int, number: int) -> None:
    torch.manual_seed(int(np.random.SeedSequence([seed, number]).generate_state(1, np.uint64)[0]))


if __name__ == "__main__":
    run_child((Kind.BATCH,), work)
