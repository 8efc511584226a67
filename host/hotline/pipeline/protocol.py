"""What a pipeline is: a way of carrying out one training step of a batch, on the tiers that it uses.

``Parts`` is what is trained; a pipeline owns where the work happens and in which order. The trainer hands it batches
with ``submit``, up to ``ahead`` of them before it asks with ``collect`` for the loss of the oldest, and calls
``settle`` whenever the cold table must hold the truth. Where ``alone`` says so, a batch is announced with ``begin``
only when all before it have been collected.
"""

from __future__ import annotations

import threading
from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal, Self

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits, mse_loss

from hotline.clock import now
from hotline.data import Batch, BatchLoader, Dataset
from hotline.embedding import ColdTable, HostTier, Tier
from hotline.pipeline.captured import Captured
from hotline.pipeline.group import Alone, Group

__all__ = ["DEVICE_LANE", "Parts", "Pipeline", "Stages", "check_finite", "forward_backward"]

DEVICE_LANE = "device"
"""The lane of the thread that trains."""


class Stages:
    """Seconds spent, by stage name; for a few steps also what ran when, in which lane."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self.step = 0  # of the batch that is being collected
        self.spans: list[dict[str, Any]] = []
        self._recorded = range(0)
        self._started: float | None = None
        self._lock = threading.Lock()

    def record(self, steps: range) -> None:
        """Keep the spans of these steps."""
        self._recorded = steps

    @contextmanager
    def __call__(self, name: str, lane: str = DEVICE_LANE, step: int | None = None) -> Iterator[None]:
        """Time what is within; ``step``: of which batch, if not of the one that is being collected."""
        step, started = self.step if step is None else step, now()
        try:
            yield
        finally:
            ended = now()
            with self._lock:
                self.seconds[name] += ended - started
                if step in self._recorded:
                    self._started = started if self._started is None else min(self._started, started)
                    self.spans.append({"step": step, "lane": lane, "stage": name, "start": started, "end": ended})

    def timeline(self) -> dict[str, Any] | None:
        """The recorded spans, in seconds from the first: ``{"steps": [first, last], "spans": [...]}``."""
        if self._started is None:
            return None
        spans = sorted(self.spans, key=lambda span: span["start"])
        moved = [{**s, "start": s["start"] - self._started, "end": s["end"] - self._started} for s in spans]
        return {"steps": [spans[0]["step"], max(s["step"] for s in spans)], "spans": moved}


@dataclass
class Parts:
    """What a training run trains.

    model: dense network on the device; dense_optimizer: over its parameters
    cold: every embedding row, in host memory
    tier: the device's memory
    steps: embedding vectors that the network wants of each table: one, the sum of the bag, or one for each of a
        sequence's steps
    loss: what is minimised: binary cross-entropy, or the squared error of the probability
    captured: the network's passes as CUDA graphs, where there are any
    group: the processes that train this together
    """

    model: nn.Module
    dense_optimizer: torch.optim.Optimizer
    cold: ColdTable
    tier: Tier = field(default_factory=HostTier)
    stages: Stages = field(default_factory=Stages)
    steps: int = 1
    loss: Literal["bce", "mse"] = "bce"
    captured: Captured | None = None
    group: Group = field(default_factory=Alone)

    @property
    def device(self) -> torch.device:
        return self.tier.device

    def lookups(self, batch: Batch) -> Batch:
        """The batch as the tables see it: where the network wants steps, each is a sample of its own."""
        return batch if self.steps == 1 else batch.unrolled(self.steps)

    def places(self, samples: NDArray[np.int32]) -> NDArray[np.int32]:
        """Numbers in :meth:`lookups` of all steps of ``samples``, in their order."""
        if self.steps == 1:
            return samples
        steps = np.arange(self.steps, dtype=np.int32)
        return (samples[:, None] * np.int32(self.steps) + steps).reshape(-1)

    def logits(self, dense: torch.Tensor, embedded: torch.Tensor) -> torch.Tensor:
        """(samples,) of (samples, dense features) and the vectors (samples * steps, tables, dim)."""
        if self.steps > 1:
            embedded = embedded.view(-1, self.steps, *embedded.shape[1:])
        return self.model(dense, embedded)

    def predictions(self, batch: Batch) -> NDArray[np.float64]:
        """(samples,) probabilities, of the network and the cold table."""
        lookups = self.lookups(batch)
        embedded = self.cold.gather(lookups.ids, lookups, np.arange(lookups.size, dtype=np.int32))
        dense = torch.from_numpy(batch.dense).to(self.device, embedded.dtype)  # not counted as traffic
        return torch.sigmoid(self.logits(dense, embedded.to(self.device)).double()).cpu().numpy()

    def summed_loss(self, logits: torch.Tensor, label: torch.Tensor) -> torch.Tensor:
        """Over the samples, of (samples,) logits and labels."""
        if self.loss == "mse":
            return mse_loss(torch.sigmoid(logits), label, reduction="sum")
        return binary_cross_entropy_with_logits(logits, label, reduction="sum")

    def weighted_pass(
        self, dense: torch.Tensor, vectors: torch.Tensor, label: torch.Tensor, share: torch.Tensor
    ) -> torch.Tensor:
        """Loss of the samples that are no padding, carried backward; see :class:`hotline.pipeline.captured.Compute`."""
        logits, counts = self.logits(dense, vectors), label >= 0
        weight, label = counts.to(label.dtype) * share, label.clamp(min=0)
        if self.loss == "mse":
            loss = ((torch.sigmoid(logits) - label) ** 2 * weight).sum()
        else:
            loss = binary_cross_entropy_with_logits(logits, label, weight, reduction="sum")
        loss.backward()
        return loss

    def clear_gradients(self) -> None:
        """Of the network's parameters, before a step."""
        self.dense_optimizer.zero_grad(set_to_none=self.captured is None)

    def set_rate(self, rate: float, step: int = 0) -> None:
        """The learning rate of the coming step, of network and tables; ``step``: how many were before."""
        self.cold.optimizer.rate, self.cold.optimizer.steps = rate, step
        for group in self.dense_optimizer.param_groups:
            group["lr"] = rate

    def inputs(self, batch: Batch) -> tuple[torch.Tensor, torch.Tensor]:
        """Dense features and labels in the model's precision, in host memory."""
        dtype = self.cold.weight.dtype
        return torch.from_numpy(batch.dense).to(dtype), torch.from_numpy(batch.label).to(dtype)

    def to_device(self, array: NDArray[np.float32]) -> torch.Tensor:
        """A dense array on the device, in the model's precision."""
        return self.tier.put("inputs", array, self.cold.weight.dtype)

    def network_bytes(self) -> int:
        """Of the network's parameters, their gradients and their optimizer's state."""
        states = {torch.optim.Adagrad: 1, torch.optim.Adam: 2}.get(type(self.dense_optimizer), 0)
        return (2 + states) * sum(p.nbytes for p in self.model.parameters())


class Pipeline:
    """A way of training.

    ahead: batches that may be submitted beyond the one that is collected next
    ahead_changes: whether those may change parameters before they are collected
    skipped: samples of the batch collected last that were not trained
    """

    name: str
    ahead = 0
    ahead_changes = False
    skipped = 0

    def __init__(self, parts: Parts) -> None:
        self.parts = parts
        self._submitted: deque[Batch] = deque()

    def loader(self, dataset: Dataset, batch_size: int, shuffle_seed: int | None, epoch: int) -> BatchLoader:
        """The batches of an epoch."""
        return BatchLoader(dataset, "train", batch_size, shuffle_seed, epoch)

    def batches(self, dataset: Dataset, batch_size: int) -> int:
        """How many there are in an epoch."""
        first, last = dataset.split("train")
        return -(-(last - first) // batch_size)

    def evaluates_with(self, test_loss: Callable[[], float]) -> None:
        """Called once, with a way to get the log loss on the test split (it settles first)."""

    def alone(self, number: int) -> bool:
        """Whether batch ``number`` of an epoch may begin only when all before it have been collected."""
        return False

    def may_begin(self, number: int, collected: int) -> bool:
        """Whether batch ``number`` of an epoch may be handed over when ``collected`` have been collected."""
        ahead = number - collected
        return ahead == 0 or (ahead <= self.ahead and not self.alone(number))

    def begin(self, loader: BatchLoader, number: int) -> None:
        """Called before batch ``number`` of an epoch is submitted: the place to learn what is popular."""

    def submit(self, batch: Batch) -> None:
        """Hand over the next batch."""
        self._submitted.append(batch)

    def collect(self) -> float:
        """Finish the oldest batch, with one optimizer step; the mean loss of its samples that are trained.

        Where none is (:attr:`skipped`), there is no step and the loss is 0.
        Raises FloatingPointError if that is not finite, before any parameter changed.
        """
        return self._train(self._submitted.popleft())

    def step(self, batch: Batch) -> float:
        """Train on one batch: :meth:`submit` and :meth:`collect`."""
        self.submit(batch)
        return self.collect()

    def _train(self, batch: Batch) -> float:
        raise NotImplementedError

    def settle(self) -> None:
        """Make the cold table the truth (write back what lives elsewhere)."""

    def figures(self) -> dict[str, Any]:
        """Numbers for the summary: popular_share, hot_bytes, accelerator and the like."""
        return {"popular_share": None, "skipped_share": 0.0, "hot_bytes": 0, "accelerator": None}

    def state(self) -> tuple[dict[str, NDArray[Any]], dict[str, Any]]:
        """Arrays and JSON-able values from which :meth:`restore` goes on exactly."""
        return {}, {}

    def restore(self, arrays: Mapping[str, NDArray[Any]], values: Mapping[str, Any]) -> None:
        """Go on from :meth:`state`; the cold table has been restored before."""

    def begin_anew(self, step: int) -> None:
        """Go on from network and cold table alone, whoever trained them, at any batch; ``step``: of the run."""

    def close(self) -> None:
        """End the threads and processes that work for it."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def forward_backward(
    parts: Parts,
    dense: torch.Tensor,
    embedded: torch.Tensor,
    label: torch.Tensor,
    batch_size: int,
    part: str = "whole",
) -> tuple[torch.Tensor, torch.Tensor]:
    """Loss of a µ-batch, summed and divided by the whole batch's size, and its gradient by the embedding vectors.

    Gradients of the dense parameters are added to what they hold. Vectors behind those of the samples do not count.
    ``part``: which of the step's; what is returned holds until the next call for the same.
    """
    if parts.captured is not None:
        return parts.captured(part, dense, embedded, label, batch_size)
    more = embedded.shape[0] // parts.steps - dense.shape[0]
    if more:
        dense = torch.cat([dense, dense.new_zeros((more, *dense.shape[1:]))])
    embedded.requires_grad_()
    logits = parts.logits(dense, embedded)[: label.shape[0]]
    loss = parts.summed_loss(logits, label) / batch_size
    loss.backward()
    assert embedded.grad is not None
    return loss.detach(), embedded.grad


def check_finite(loss: float, batch: Batch, rate: float) -> None:
    """Raise FloatingPointError, naming batch and learning rate, unless the loss is a number."""
    if not np.isfinite(loss):
        raise FloatingPointError(
            f"the loss of batch {batch.number} is {loss}; training diverged at learning rate {rate:g}. "
            "Try a tenth of it; the last checkpoint is as it was"
        )
