"""Plain PyTorch: an ``nn.EmbeddingBag`` with sparse gradients for each table, as DLRM's and TBSM's published programs.

specification: ``bottom``, ``top``, ``dim``, ``batch_size``, ``rate``, perhaps ``optimizer``, ``sgd`` or ``adagrad``
with its ``eps``; of a TBSM also ``history``, the widths of the MLP over the products, and ``head``
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import nn
from torch.nn.functional import normalize

from hotline.bench.contenders.common import PlainDlrm, in_memory, layers, stepper
from hotline.data import Batch, Dataset

__all__ = ["contender"]

_Places = list[tuple[torch.Tensor, torch.Tensor]]
"""ids and offsets of each table"""


def contender(asked: dict[str, Any], dataset: Dataset) -> Callable[[int], float]:
    torch.manual_seed(1)
    steps = dataset.schema.steps
    bags = nn.ModuleList(
        nn.EmbeddingBag(rows, asked["dim"], mode="sum", sparse=True) for rows in dataset.schema.cardinalities
    )
    dense = len(dataset.schema.dense) // steps
    model: nn.Module
    if steps == 1:
        model = PlainDlrm(dense, len(bags), asked["dim"], asked["bottom"], asked["top"])
    else:
        model = _PlainTbsm(dense, len(bags), steps, asked)
    parameters, rate = [*model.parameters(), *bags.parameters()], asked["rate"]
    optimizer: torch.optim.Optimizer
    if asked.get("optimizer", "sgd") == "adagrad":
        optimizer = torch.optim.Adagrad(parameters, lr=rate, eps=asked["eps"])
    else:
        optimizer = torch.optim.SGD(parameters, lr=rate)
    loss_of = nn.BCELoss()
    made = [_tensors(batch, steps) for batch in in_memory(dataset, asked["batch_size"])]

    def loss(dense: list[torch.Tensor], lookups: list[_Places], label: torch.Tensor) -> torch.Tensor:
        if steps > 1:
            return loss_of(model(dense, lookups, bags), label)
        return loss_of(model(dense[0], _looked_up(bags, lookups[0])), label)

    return stepper(made, loss, optimizer)


class _PlainTbsm(nn.Module):
    """The tower goes through the steps one by one; the products with the last step weigh the others."""

    def __init__(self, dense: int, tables: int, steps: int, asked: dict[str, Any]) -> None:
        super().__init__()
        width = int(asked["top"].split("-")[-1])
        self.tower = PlainDlrm(dense, tables, asked["dim"], asked["bottom"], asked["top"])
        self.tower.top[-1] = nn.ReLU()
        self.form = nn.Parameter(torch.randn(width, width) * width**-0.5)
        self.weigh = layers([*map(int, asked["history"].split("-")), steps - 1], steps - 1, nn.Sigmoid())
        self.head = layers(asked["head"], 2 * width, nn.Sigmoid())

    def forward(self, dense: list[torch.Tensor], lookups: list[_Places], bags: nn.ModuleList) -> torch.Tensor:
        vectors = []
        for own, places in zip(dense, lookups, strict=True):
            vectors.append(normalize(self.tower(own, _looked_up(bags, places))))
        history, last = torch.stack(vectors[:-1], 1), vectors[-1]
        products = torch.bmm(history, (last @ self.form.T @ self.form).unsqueeze(2)).squeeze(2)
        context = torch.bmm(self.weigh(products).unsqueeze(1), history).squeeze(1)
        return self.head(torch.cat([context, last], 1))


def _looked_up(bags: nn.ModuleList, places: _Places) -> list[torch.Tensor]:
    return [bag(ids, offsets) for bag, (ids, offsets) in zip(bags, places, strict=True)]


def _tensors(batch: Batch, steps: int) -> tuple[list[torch.Tensor], list[_Places], torch.Tensor]:
    """Of each step its dense features and, of each table, ids and offsets; labels (batch, 1)."""
    size, each = batch.size, batch.ids.size // batch.tables // batch.size
    ids = torch.from_numpy(batch.ids).long().view(batch.tables, size, steps, each // steps)
    dense = torch.from_numpy(batch.dense).view(size, steps, -1)
    offsets = torch.arange(0, size * each // steps, each // steps)
    lookups = [[(ids[t, :, s].reshape(-1), offsets) for t in range(batch.tables)] for s in range(steps)]
    return [dense[:, s].contiguous() for s in range(steps)], lookups, torch.from_numpy(batch.label).unsqueeze(1)
