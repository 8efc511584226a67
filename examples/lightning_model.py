"""A LightningModule trained as it is, then with ``hotline.SplitTraining`` before it: the losses are the same.

Nothing goes in; synthetic ratings with Zipf ids are made here. Losses of both come out, and how far they are apart.
"""

from __future__ import annotations

import copy
import logging
import warnings
from typing import Any

import lightning
import numpy as np
import torch
from torch import nn
from torch.nn.functional import mse_loss
from torch.utils.data import DataLoader, Dataset

import hotline

TABLES = {"user": 50_000, "film": 20_000}
DIM, RATE = 16, 0.05


class Ratings(Dataset):
    """Dictionaries of a user, the films that he saw last, and what he thinks of a film."""

    def __init__(self, rows: int, seed: int) -> None:
        rng = np.random.default_rng(seed)
        self.user, self.films = (
            torch.from_numpy(np.minimum(rng.zipf(1.3, shape), TABLES[name]) - 1)
            for name, shape in (("user", rows), ("film", (rows, 3)))
        )
        taste = torch.sin(self.user * 1.0) + torch.cos(self.films * 1.0).sum(1)
        self.rating = (taste + torch.from_numpy(rng.normal(0, 0.1, rows))).float()

    def __len__(self) -> int:
        return len(self.rating)

    def __getitem__(self, number: int) -> dict[str, torch.Tensor]:
        return {"user": self.user[number], "film": self.films[number], "rating": self.rating[number]}


class Embeddings(nn.ModuleDict):
    """An ``nn.EmbeddingBag`` for each feature."""

    def forward(self, ids: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
        return {name: bag(ids[name] if ids[name].dim() == 2 else ids[name][:, None]) for name, bag in self.items()}


class Rater(lightning.LightningModule):
    """Knows nothing of a split."""

    def __init__(self) -> None:
        super().__init__()
        self.tables: Any = Embeddings({name: nn.EmbeddingBag(n, DIM, mode="mean") for name, n in TABLES.items()})
        self.mlp = nn.Sequential(nn.Linear(2 * DIM, 32), nn.ReLU(), nn.Linear(32, 1))

    def training_step(self, batch: dict[str, torch.Tensor], batch_idx: int) -> torch.Tensor:
        vectors = self.tables({name: batch[name] for name in TABLES})
        rating = self.mlp(torch.cat([vectors["user"], vectors["film"]], 1)).squeeze(1)
        return mse_loss(rating, batch["rating"])

    def configure_optimizers(self) -> torch.optim.Optimizer:
        return torch.optim.SGD(self.parameters(), RATE)


class SplitRater(hotline.SplitTraining, Rater):
    """The same, trained in two parts."""


class Losses(lightning.Callback):
    """Writes down the loss of each step."""

    def __init__(self) -> None:
        self.found: list[float] = []

    def on_train_batch_end(self, trainer: Any, module: Any, outputs: Any, batch: Any, batch_idx: int) -> None:
        self.found.append(float(outputs["loss"] if isinstance(outputs, dict) else outputs))


def fit(model: lightning.LightningModule, batches: Any) -> list[float]:
    losses = Losses()
    off = ("logger", "enable_checkpointing", "enable_progress_bar", "enable_model_summary")
    quiet: dict[str, Any] = dict.fromkeys(off, False)
    lightning.Trainer(max_epochs=1, accelerator="cpu", callbacks=[losses], **quiet).fit(model, batches)
    return losses.found


def main() -> None:
    logging.getLogger("lightning.pytorch").setLevel(logging.WARNING)
    warnings.filterwarnings("ignore", module="lightning")
    torch.manual_seed(1)
    model, same = Rater(), SplitRater()
    same.load_state_dict(copy.deepcopy(model.state_dict()))
    same.tables = hotline.HotEmbeddingBagCollection.from_bags(same.tables, hot_bytes="1MiB", learning_rate=RATE)
    loader = DataLoader(Ratings(20_000, seed=1), batch_size=256)
    batches = hotline.stitched(loader, same.tables)
    unsplit, split = fit(model, loader), fit(same, batches)
    print(f"popular samples: {batches.popular_share:.1%}")
    for name, losses in (("without", unsplit), ("with", split)):
        print(f"{name} the split: loss {np.mean(losses[:5]):.6f} at first, {np.mean(losses[-5:]):.6f} at last")
    print(f"largest difference of a step: {max(abs(a - b) for a, b in zip(unsplit, split, strict=True)):.1e}")


if __name__ == "__main__":
    main()
