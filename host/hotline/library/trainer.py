"""``Trainer``: the loop over batches in two parts, for models that have none of their own.

Model, tables and stitched batches go in; losses come out, one a batch, with checkpoints if asked. Each part's loss
counts by its share of the batch, gradients add up, and network and tables take one step: the result is that of unsplit
training, to rounding.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Generic, TypeAlias, TypeVar

import torch
from torch import nn

from hotline.library.checkpoint import load_checkpoint, save_checkpoint
from hotline.library.collection import HotEmbeddingBagCollection
from hotline.library.stitching import SplitBatch, Stitched

__all__ = ["Loss", "Trainer", "mean_loss"]

T = TypeVar("T")
Loss: TypeAlias = Callable[[nn.Module, Any], torch.Tensor]
"""Of a model and a part of a batch, the mean loss over the part's samples"""
Evaluate: TypeAlias = Callable[[nn.Module], Mapping[str, float]]


def mean_loss(model: nn.Module, batch: Any) -> torch.Tensor:
    """What the model gives for the batch, where that is its loss, or a tuple that begins with it."""
    found = model(batch)
    loss = found[0] if isinstance(found, tuple) and found else found
    if not isinstance(loss, torch.Tensor) or loss.numel() != 1:
        raise ValueError("the model gives no loss, nor a tuple that begins with one; say with loss= how to get it")
    return loss


class Trainer(Generic[T]):
    """Trains a model over ``HotEmbeddingBagCollection``.

    Parameters
    ----------
    model: dense network, on the tables' device; the tables may be part of it
    tables: that it looks up
    batches: what :func:`hotline.stitched` gives
    loss: (model, part of a batch) to the mean loss of its samples; by default the model itself returns it
    optimizer: of the network; by default that of the tables' kind, with their learning rate. Other
        ``HotEmbeddingBagCollection`` that are part of the model are stepped as well
    evaluate: called with the model, in evaluation mode and without gradients, after each epoch; gives figures by name

    Attributes
    ----------
    collections: ``tables``, then others in the model
    losses: of each batch so far; figures: what ``evaluate`` gave after each epoch
    steps, epochs: taken so far, also before the checkpoint that was loaded
    """

    def __init__(
        self,
        model: nn.Module,
        tables: HotEmbeddingBagCollection,
        batches: Stitched[T],
        *,
        loss: Loss = mean_loss,
        optimizer: torch.optim.Optimizer | None = None,
        evaluate: Evaluate | None = None,
    ) -> None:
        self.model, self.tables, self.batches = model, tables, batches
        self.optimizer = optimizer or _like(tables, model)
        others = (module for module in model.modules() if isinstance(module, HotEmbeddingBagCollection))
        self.collections = (tables, *(one for one in others if one is not tables))
        self._loss, self._evaluate = loss, evaluate
        self.losses: list[float] = []
        self.figures: list[dict[str, float]] = []
        self.steps = self.epochs = 0

    def fit(self, epochs: int = 1) -> list[float]:
        """Train so many times on all batches; the losses of these.

        Raises FloatingPointError for a loss that is not finite, before any parameter changed.
        """
        if epochs < 0:
            raise ValueError(f"epochs {epochs}: expected 0 or more")
        before = len(self.losses)
        for _ in range(epochs):
            self.model.train()
            for batch in self.batches:
                self.losses.append(self.step(batch))
            self.epochs += 1
            if self._evaluate is not None:
                self.figures.append(self.evaluate(self._evaluate))
        return self.losses[before:]

    def step(self, batch: SplitBatch[T]) -> float:
        """Train on one batch; its loss, nan if it has no samples."""
        optimizers = [*(one.optimizer for one in self.collections), *([self.optimizer] if self.optimizer else [])]
        for optimizer in optimizers:
            optimizer.zero_grad()
        losses = []
        for part, share in batch.parts:
            loss = self._loss(self.model, part) * share
            loss.backward()
            losses.append(loss.detach().reshape(()))
        if not losses:
            return math.nan
        value = float(torch.stack(losses).sum())
        if not math.isfinite(value):
            rate = self.tables.optimizer.param_groups[0]["lr"]
            raise FloatingPointError(f"the loss of step {self.steps} is {value}; training diverged at rate {rate:g}")
        for optimizer in optimizers:
            optimizer.step()
        self.steps += 1
        return value

    def evaluate(self, measure: Evaluate) -> dict[str, float]:
        """What ``measure`` finds with the model as it is now."""
        training = self.model.training
        self.model.eval()
        try:
            with torch.no_grad():
                return dict(measure(self.model))
        finally:
            self.model.train(training)

    def save(self, folder: str | Path) -> None:
        """Write a checkpoint of model, tables and optimizers; one that is there is replaced when this one is whole.

        ValueError where something else is there.
        """
        counts = {"steps": self.steps, "epochs": self.epochs}
        save_checkpoint(Path(folder), self.model, self.collections, self.optimizer, counts)

    def load(self, folder: str | Path) -> None:
        """Go on from a checkpoint; ValueError names the file that is missing, unreadable or of another model, before
        anything changed.
        """
        counts = load_checkpoint(Path(folder), self.model, self.collections, self.optimizer)
        self.steps, self.epochs = counts["steps"], counts["epochs"]


def _like(tables: HotEmbeddingBagCollection, model: nn.Module) -> torch.optim.Optimizer | None:
    """For the network what the tables have; None where there is nothing to train."""
    parameters, sparse = list(model.parameters()), tables.sparse_optimizer
    rate = tables.optimizer.param_groups[0]["lr"]
    if not parameters:
        return None
    if sparse.kind == "adagrad":
        return torch.optim.Adagrad(parameters, rate, eps=sparse.eps)
    if sparse.kind == "adam":
        return torch.optim.Adam(parameters, rate, (sparse.beta1, sparse.beta2), sparse.eps)
    return torch.optim.SGD(parameters, rate)
