"""What a pipeline is: a way of carrying out one training step of a batch, on the tiers that it uses.

``Parts`` is what is trained; a pipeline owns where the work happens and in which order. The trainer calls ``begin``
before every batch, ``step`` with it, and ``settle`` whenever the cold table must hold the truth.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits, mse_loss

from hotline.data import Batch, BatchLoader
from hotline.embedding import ColdTable

__all__ = ["Parts", "Pipeline", "Stages", "forward_backward"]


class Stages:
    """Seconds spent, by stage name."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)

    @contextmanager
    def __call__(self, name: str) -> Iterator[None]:
        started = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[name] += time.perf_counter() - started


@dataclass
class Parts:
    """What a training run trains.

    model: dense network on ``device``; dense_optimizer: over its parameters
    cold: every embedding row, in host memory
    steps: embedding vectors that the network wants of each table: one, the sum of the bag, or one for each of a
        sequence's steps
    loss: what is minimised: binary cross-entropy, or the squared error of the probability
    """

    model: nn.Module
    dense_optimizer: torch.optim.Optimizer
    cold: ColdTable
    device: torch.device
    stages: Stages = field(default_factory=Stages)
    steps: int = 1
    loss: Literal["bce", "mse"] = "bce"

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

    def set_rate(self, rate: float) -> None:
        """The learning rate of the coming step, of network and tables."""
        self.cold.optimizer.rate = rate
        for group in self.dense_optimizer.param_groups:
            group["lr"] = rate

    def to_device(self, array: NDArray[np.float32]) -> torch.Tensor:
        """A dense array on the device, in the model's precision."""
        return torch.from_numpy(array).to(self.device, self.cold.weight.dtype)


class Pipeline(Protocol):
    """A way of training."""

    name: str
    parts: Parts

    def begin(self, loader: BatchLoader, number: int) -> None:
        """Called before batch ``number`` of an epoch is trained: the place to learn what is popular."""

    def step(self, batch: Batch) -> float:
        """Train on one batch with one optimizer step; returns its mean loss. Raises FloatingPointError if it is not
        finite, before any parameter changed."""

    def settle(self) -> None:
        """Make the cold table the truth (write back what lives elsewhere)."""

    def figures(self) -> dict[str, Any]:
        """Numbers for the summary: popular_share, hot_bytes, accelerator and the like."""

    def state(self) -> tuple[dict[str, NDArray[Any]], dict[str, Any]]:
        """Arrays and JSON-able values from which :meth:`restore` goes on exactly."""

    def restore(self, arrays: Mapping[str, NDArray[Any]], values: Mapping[str, Any]) -> None:
        """Go on from :meth:`state`; the cold table has been restored before."""


def forward_backward(
    parts: Parts, dense: torch.Tensor, embedded: torch.Tensor, label: torch.Tensor, batch_size: int
) -> tuple[torch.Tensor, torch.Tensor]:
    """Loss of a µ-batch, summed and divided by the whole batch's size, and its gradient by the embedding vectors.

    Gradients of the dense parameters are added to what they hold.
    """
    embedded.requires_grad_()
    logits = parts.logits(dense, embedded)
    if parts.loss == "mse":
        loss = mse_loss(torch.sigmoid(logits), label, reduction="sum") / batch_size
    else:
        loss = binary_cross_entropy_with_logits(logits, label, reduction="sum") / batch_size
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
