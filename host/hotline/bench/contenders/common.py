"""What contenders share: batches in memory, and the dense parts of a DLRM as its published program has them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

import torch
from torch import nn

from hotline.data import Batch, BatchLoader, Dataset

__all__ = ["GRADIENT", "Missing", "PlainDlrm", "in_memory", "layers", "stepper"]


GRADIENT = 1e-4
"""Every number of the gradient where tables are trained without a network"""


class Missing(Exception):
    """A peer is not installed; the message says how to get it."""


def in_memory(dataset: Dataset, batch_size: int, held: Sequence[int] | None = None) -> list[Batch]:
    """Every batch of the training split, or those from ``held[0]`` to before ``held[1]``."""
    loader = BatchLoader(dataset, "train", batch_size)
    return [loader.batch(number) for number in range(*(held or (0, len(loader))))]


def stepper(
    made: Sequence[tuple[Any, ...]], loss_of: Callable[..., torch.Tensor], *optimizers: torch.optim.Optimizer
) -> Callable[[int], float]:
    """A step on batch ``number`` of ``made``, again and again; ``loss_of`` takes what a batch consists of."""

    def step(number: int) -> float:
        for optimizer in optimizers:
            optimizer.zero_grad()
        loss = loss_of(*made[number % len(made)])
        loss.backward()
        for optimizer in optimizers:
            optimizer.step()
        return loss.item()

    return step


def layers(widths: str | list[int], first: int, last: nn.Module | None) -> nn.Sequential:
    """Linear layers with ReLU between them, and ``last`` after the last."""
    sizes = [first, *(map(int, widths.split("-")) if isinstance(widths, str) else widths)]
    found: list[nn.Module] = []
    for n, m in pairwise(sizes):
        found += [nn.Linear(n, m), nn.ReLU()]
    return nn.Sequential(*found[:-1], *([] if last is None else [last]))


class PlainDlrm(nn.Module):
    """Bottom MLP, products of all pairs picked by index pairs, top MLP, sigmoid."""

    def __init__(self, dense: int, tables: int, dim: int, bottom: str, top: str) -> None:
        super().__init__()
        self.bottom = layers(bottom, dense, nn.ReLU())
        self.row: torch.Tensor
        self.column: torch.Tensor
        self.register_buffer("row", torch.tensor([i for i in range(tables + 1) for j in range(i)]))
        self.register_buffer("column", torch.tensor([j for i in range(tables + 1) for j in range(i)]))
        self.top = layers(top, dim + self.row.numel(), nn.Sigmoid())

    def forward(self, dense: torch.Tensor, embedded: list[torch.Tensor]) -> torch.Tensor:
        """(batch, dense features), a (batch, dim) of each table -> probabilities (batch, 1)."""
        x = self.bottom(dense)
        vectors = torch.cat([x, *embedded], 1).view(x.shape[0], -1, x.shape[1])
        products = torch.bmm(vectors, vectors.transpose(1, 2))
        return self.top(torch.cat([x, products[:, self.row, self.column]], 1))
