"""A small PyTorch model trained as it is, then with the split under it: the losses are the same.

Nothing goes in; synthetic clicks with Zipf ids are made here. Losses of both come out, and how far they are apart.
"""

from __future__ import annotations

import copy
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits
from torch.utils.data import DataLoader, TensorDataset

import hotline

TABLES = {"user": 60_000, "item": 40_000, "shop": 5_000, "hour": 24}
DIM, RATE = 16, 0.2
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"


class Bags(nn.ModuleDict):
    """Embedding tables as one often sees them: a column of ids for each."""

    def forward(self, ids: torch.Tensor) -> dict[str, torch.Tensor]:
        return {name: bag(ids[:, k : k + 1]) for k, (name, bag) in enumerate(self.items())}


class Recommender(nn.Module):
    """Knows nothing of a split: it asks its tables for vectors."""

    def __init__(self, tables: nn.Module) -> None:
        super().__init__()
        self.tables: Any = tables
        width = 4 + DIM * len(TABLES)
        self.mlp = nn.Sequential(nn.Linear(width, 64), nn.ReLU(), nn.Linear(64, 1))

    def forward(self, dense: torch.Tensor, ids: torch.Tensor) -> torch.Tensor:
        vectors = self.tables(ids)
        return self.mlp(torch.cat([dense, *vectors.values()], 1)).squeeze(1)


def clicks(rows: int, seed: int) -> TensorDataset:
    """Dense features, ids, labels that depend on both."""
    rng = np.random.default_rng(seed)
    ids = np.stack([np.minimum(rng.zipf(1.3, rows), n) - 1 for n in TABLES.values()], 1)
    dense = rng.normal(size=(rows, 4)).astype(np.float32)
    logit = 2 * dense[:, 0] + 2 * np.sin(ids[:, 0]) * np.cos(ids[:, 1])
    label = (rng.random(rows) < 1 / (1 + np.exp(-logit))).astype(np.float32)
    return TensorDataset(torch.from_numpy(dense), torch.from_numpy(ids), torch.from_numpy(label))


def loss_of(model: nn.Module, batch: list[torch.Tensor]) -> torch.Tensor:
    dense, ids, label = (tensor.to(DEVICE) for tensor in batch)
    return binary_cross_entropy_with_logits(model(dense, ids), label)


def train_unsplit(model: Recommender, loader: DataLoader) -> list[float]:
    optimizer = torch.optim.SGD(model.parameters(), RATE)
    losses = []
    for batch in loader:
        optimizer.zero_grad()
        loss = loss_of(model, batch)
        loss.backward()
        optimizer.step()
        losses.append(float(loss.detach()))
    return losses


def train_split(model: Recommender, loader: DataLoader) -> list[float]:
    """The same model over tables in two tiers, the same loop over parts."""
    options = {"hot_bytes": "1MiB", "learning_rate": RATE, "device": DEVICE}
    model.tables = tables = hotline.HotEmbeddingBagCollection.from_bags(model.tables, **options)
    batches = hotline.stitched(loader, tables)
    optimizer = torch.optim.SGD(model.parameters(), RATE)
    losses = []
    for batch in batches:
        optimizer.zero_grad()
        value = 0.0
        for part, share in batch.parts:  # or: popular, rest = batch
            loss = loss_of(model, part) * share
            loss.backward()
            value += float(loss.detach())
        optimizer.step()
        tables.step()
        losses.append(value)
    print(f"popular samples: {batches.popular_share:.1%}")
    return losses


def main() -> None:
    torch.manual_seed(1)
    bags = Bags({name: nn.EmbeddingBag(rows, DIM, mode="sum") for name, rows in TABLES.items()})
    model = Recommender(bags).to(DEVICE)
    same = copy.deepcopy(model)
    loader = DataLoader(clicks(20_000, seed=1), batch_size=512)
    unsplit, split = train_unsplit(model, loader), train_split(same, loader)
    for name, losses in (("without", unsplit), ("with", split)):
        print(f"{name} the split: loss {np.mean(losses[:5]):.6f} at first, {np.mean(losses[-5:]):.6f} at last")
    print(f"largest difference of a step: {max(abs(a - b) for a, b in zip(unsplit, split, strict=True)):.1e}")


if __name__ == "__main__":
    main()
