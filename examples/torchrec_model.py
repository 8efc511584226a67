"""TorchRec's own DLRM trained as it is, then with its ``EmbeddingBagCollection`` replaced: the losses are the same.

Nothing goes in; synthetic clicks with Zipf ids, as TorchRec's batches, are made here. Losses of both come out, and how
far they are apart.
"""

from __future__ import annotations

import copy

import numpy as np
import torch
from torchrec.datasets.utils import Batch
from torchrec.models.dlrm import DLRM, DLRMTrain
from torchrec.modules.embedding_configs import EmbeddingBagConfig
from torchrec.modules.embedding_modules import EmbeddingBagCollection
from torchrec.sparse.jagged_tensor import KeyedJaggedTensor

import hotline

TABLES = {"user": 40_000, "item": 30_000, "tags": 2_000}
DIM, RATE = 16, 0.1


def clicks(batches: int, size: int, seed: int) -> list[Batch]:
    """Batches with one user and one item a sample, and 0 to 3 tags."""
    rng = np.random.default_rng(seed)
    found = []
    for _ in range(batches):
        lengths = np.stack([np.ones(size), np.ones(size), rng.integers(0, 4, size)]).astype(np.int32)
        counts = zip(TABLES.values(), lengths.sum(1), strict=True)
        ids = [np.minimum(rng.zipf(1.3, count), rows) - 1 for rows, count in counts]
        dense = rng.normal(size=(size, 4)).astype(np.float32)
        logit = 2 * dense[:, 0] + 2 * np.sin(ids[0]) * np.cos(ids[1])
        label = rng.random(size) < 1 / (1 + np.exp(-logit))
        values = torch.from_numpy(np.concatenate(ids))
        sparse = KeyedJaggedTensor(keys=list(TABLES), values=values, lengths=torch.from_numpy(lengths.reshape(-1)))
        found.append(Batch(torch.from_numpy(dense), sparse, torch.from_numpy(label.astype(np.int32))))
    return found


def dlrm() -> DLRMTrain:
    configs = [
        EmbeddingBagConfig(name=f"t_{name}", embedding_dim=DIM, num_embeddings=rows, feature_names=[name])
        for name, rows in TABLES.items()
    ]
    tables = EmbeddingBagCollection(tables=configs)
    return DLRMTrain(DLRM(tables, dense_in_features=4, dense_arch_layer_sizes=[32, DIM], over_arch_layer_sizes=[32, 1]))


def train_unsplit(model: DLRMTrain, batches: list[Batch]) -> list[float]:
    optimizer = torch.optim.SGD(model.parameters(), RATE)
    losses = []
    for batch in batches:
        optimizer.zero_grad()
        loss, _ = model(batch)
        loss.backward()
        optimizer.step()
        losses.append(float(loss.detach()))
    return losses


def train_split(model: DLRMTrain, loader: list[Batch]) -> list[float]:
    arch = model.model.sparse_arch
    tables = hotline.HotEmbeddingBagCollection.from_torchrec(
        arch.embedding_bag_collection, hot_bytes="1MiB", learning_rate=RATE
    )
    arch.embedding_bag_collection = tables
    batches = hotline.stitched(loader, tables)
    losses = hotline.Trainer(model, tables, batches).fit()
    print(f"popular samples: {batches.popular_share:.1%}")
    return losses


def main() -> None:
    torch.manual_seed(1)
    model = dlrm()
    same, batches = copy.deepcopy(model), clicks(60, 512, seed=1)
    unsplit, split = train_unsplit(model, batches), train_split(same, batches)
    for name, losses in (("without", unsplit), ("with", split)):
        print(f"{name} the split: loss {np.mean(losses[:5]):.6f} at first, {np.mean(losses[-5:]):.6f} at last")
    print(f"largest difference of a step: {max(abs(a - b) for a, b in zip(unsplit, split, strict=True)):.1e}")


if __name__ == "__main__":
    main()
