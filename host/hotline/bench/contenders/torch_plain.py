"""Plain PyTorch: an ``nn.EmbeddingBag`` with sparse gradients for each table, as DLRM's and TBSM's published programs.

specification: ``bottom``, ``top``, ``dim``, ``batch_size``, ``rate``, perhaps ``optimizer``, ``sgd`` or ``adagrad``
with its ``eps``; of a TBSM also ``history``, the widths of the MLP over the products, ``head``, and perhaps
``at_once``: the tower takes all steps in one go, which the published program does not; of a DLRM, if asked, ``held``,
as of ours, the ``device`` of the network and that of the ``tables``
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
    device, there = torch.device(asked.get("device", "cpu")), torch.device(asked.get("tables", "cpu"))
    bags = nn.ModuleList(
        nn.EmbeddingBag(rows, asked["dim"], mode="sum", sparse=True, device=there)
        for rows in dataset.schema.cardinalities
    )
    dense = len(dataset.schema.dense) // steps
    model: nn.Module
    if steps == 1:
        model = PlainDlrm(dense, len(bags), asked["dim"], asked["bottom"], asked["top"])
    else:
        model = _PlainTbsm(dense, len(bags), steps, asked)
    model.to(device)
    optimizers = [_optimizer(module, asked) for module in (model, bags)]
    loss_of = nn.BCELoss()
    together = steps if asked.get("at_once", False) else 1
    made = [_tensors(batch, steps, together) for batch in in_memory(dataset, asked["batch_size"], asked.get("held"))]
    if device.type == "cuda":
        made = [_pinned(batch) for batch in made]

    def loss(dense: list[torch.Tensor], lookups: list[_Places], label: torch.Tensor) -> torch.Tensor:
        if steps > 1:
            return loss_of(model(dense, lookups, bags), label)
        first, labels = (tensor.to(device, non_blocking=True) for tensor in (dense[0], label))
        found = _looked_up(bags, [(ids.to(there, non_blocking=True), at.to(there)) for ids, at in lookups[0]])
        if there != device:
            found = [torch.cat(found, 1).to(device, non_blocking=True)]
        return loss_of(model(first, found), labels)

    return stepper(made, loss, *optimizers)


class _PlainTbsm(nn.Module):
    """The tower goes through the steps; the products with the last step weigh the others."""

    def __init__(self, dense: int, tables: int, steps: int, asked: dict[str, Any]) -> None:
        super().__init__()
        self.steps, width = steps, int(asked["top"].split("-")[-1])
        self.tower = PlainDlrm(dense, tables, asked["dim"], asked["bottom"], asked["top"])
        self.tower.top[-1] = nn.ReLU()
        self.form = nn.Parameter(torch.randn(width, width) * width**-0.5)
        self.weigh = layers([*map(int, asked["history"].split("-")), steps - 1], steps - 1, nn.Sigmoid())
        self.head = layers(asked["head"], 2 * width, nn.Sigmoid())

    def forward(self, dense: list[torch.Tensor], lookups: list[_Places], bags: nn.ModuleList) -> torch.Tensor:
        vectors = [
            normalize(self.tower(own, _looked_up(bags, places))) for own, places in zip(dense, lookups, strict=True)
        ]
        of_steps = torch.cat(vectors).view(self.steps, -1, vectors[0].shape[1])
        history, last = of_steps[:-1].transpose(0, 1), of_steps[-1]
        products = torch.bmm(history, (last @ self.form.T @ self.form).unsqueeze(2)).squeeze(2)
        context = torch.bmm(self.weigh(products).unsqueeze(1), history).squeeze(1)
        return self.head(torch.cat([context, last], 1))


def _looked_up(bags: nn.ModuleList, places: _Places) -> list[torch.Tensor]:
    return [bag(ids, offsets) for bag, (ids, offsets) in zip(bags, places, strict=True)]


def _optimizer(module: nn.Module, asked: dict[str, Any]) -> torch.optim.Optimizer:
    if asked.get("optimizer", "sgd") == "adagrad":
        return torch.optim.Adagrad(module.parameters(), lr=asked["rate"], eps=asked["eps"])
    return torch.optim.SGD(module.parameters(), lr=asked["rate"])


def _pinned(made: Any) -> Any:
    """All tensors of a batch in pinned memory."""
    if isinstance(made, torch.Tensor):
        return made.pin_memory()
    return type(made)(_pinned(part) for part in made)


def _tensors(batch: Batch, steps: int, together: int) -> tuple[list[torch.Tensor], list[_Places], torch.Tensor]:
    """Of ``together`` steps each their dense features and, of each table, ids and offsets; labels (batch, 1)."""
    size, each = batch.size, batch.ids.size // batch.tables // batch.size // steps
    ids = torch.from_numpy(batch.ids).long().view(batch.tables, size, steps, each).transpose(1, 2)
    dense = torch.from_numpy(batch.dense).view(size, steps, -1).transpose(0, 1)
    offsets = torch.arange(0, together * size * each, each)
    groups = [slice(first, first + together) for first in range(0, steps, together)]
    lookups = [[(ids[t, group].reshape(-1), offsets) for t in range(batch.tables)] for group in groups]
    label = torch.from_numpy(batch.label).unsqueeze(1)
    return [dense[group].reshape(together * size, -1) for group in groups], lookups, label
