"""A model that knows nothing of a split, its tables, its batches, and how it is trained without one."""

import numpy as np
import torch
from torch import nn

from hotline import HotEmbeddingBagCollection

SHAPES = {"user": (3000, 8), "item": (2000, 8), "tags": (900, 4), "hour": (24, 8)}
"""Two widths; `hour` is small enough to be wholly hot"""
MODES = {"user": "sum", "item": "sum", "tags": "mean", "hour": "sum"}
TOLERANCE = {torch.float32: 1e-5, torch.float64: 1e-12}


def plain_bags(dtype=torch.float64, seed=0, shapes=SHAPES, modes=MODES):
    """nn.EmbeddingBag for each table, sparse, with offsets to the end."""
    torch.manual_seed(seed)
    options = {"include_last_offset": True, "sparse": True, "dtype": dtype}
    bags = {name: nn.EmbeddingBag(rows, dim, mode=modes[name], **options) for name, (rows, dim) in shapes.items()}
    for bag in bags.values():
        nn.init.normal_(bag.weight, 0, 0.1)
    return nn.ModuleDict(bags)


def hot_tables(bags, **options):
    """The same tables in two tiers, with room for some of the rows."""
    options = {"hot_bytes": "128KiB", "small_table_bytes": 2000, "preset": "small", **options}
    return HotEmbeddingBagCollection.from_bags(bags, **options)


def make_batches(count=12, size=48, seed=0, longest=3, shapes=SHAPES, dtype=torch.float64):
    """Dictionaries of dense features, ids in bags of 0 to `longest`, labels."""
    rng = np.random.default_rng(seed)
    batches = []
    for _ in range(count):
        sparse = {}
        for name, (rows, _) in shapes.items():
            offsets = np.concatenate([[0], np.cumsum(rng.integers(0, longest + 1, size))])
            ids = np.minimum(rng.zipf(1.2, offsets[-1]) - 1, rows - 1)
            sparse[name] = (torch.from_numpy(ids), torch.from_numpy(offsets))
        dense, label = (
            torch.from_numpy(rng.normal(size=(size, 5))).to(dtype),
            torch.from_numpy(rng.random(size)).to(dtype),
        )
        batches.append({"dense": dense, "sparse": sparse, "label": label, "name": "kept"})
    return batches


class Network(nn.Module):
    """Dense features and pooled vectors to one number."""

    def __init__(self, tables, dtype=torch.float64, shapes=SHAPES):
        super().__init__()
        torch.manual_seed(5)
        self.tables = tables
        width = 5 + sum(dim for _, dim in shapes.values())
        self.layers = nn.Sequential(nn.Linear(width, 16), nn.Tanh(), nn.Linear(16, 1)).to(dtype)

    def vectors(self, sparse):
        if isinstance(self.tables, HotEmbeddingBagCollection):
            return self.tables(sparse)
        return {name: bag(*sparse[name]) for name, bag in self.tables.items()}

    def forward(self, batch):
        found = self.layers(torch.cat([batch["dense"], *self.vectors(batch["sparse"]).values()], 1)).squeeze(1)
        return ((found - batch["label"]) ** 2).mean()

    def dense_parameters(self):
        return list(self.layers.parameters())


class RowWiseAdagrad(torch.optim.Optimizer):
    """``moment += mean(g**2)``, ``row -= rate * g / (sqrt(moment) + eps)``, on the rows that have a gradient."""

    def __init__(self, parameters, lr, eps=1e-8):
        super().__init__(parameters, {"lr": lr, "eps": eps})

    @torch.no_grad()
    def step(self):
        group = self.param_groups[0]
        for parameter in group["params"]:
            grad = parameter.grad.coalesce()
            rows, values = grad.indices()[0], grad.values()
            moment = self.state[parameter].setdefault("moment", parameter.new_zeros(len(parameter)))
            moment[rows] += (values**2).mean(1)
            parameter[rows] -= group["lr"] * values / (moment[rows].sqrt() + group["eps"])[:, None]


def sparse_optimizer(kind, bags, rate):
    parameters = list(bags.parameters())
    kinds = {"sgd": torch.optim.SGD, "adagrad": RowWiseAdagrad, "adam": torch.optim.SparseAdam}
    return kinds[kind](parameters, lr=rate)


def train_plain(network, batches, kind="sgd", rate=0.2):
    """Losses of unsplit training with nn.EmbeddingBag and torch's optimizers."""
    dense = torch.optim.SGD(network.dense_parameters(), rate)
    sparse = sparse_optimizer(kind, network.tables, rate)
    losses = []
    for batch in batches:
        dense.zero_grad()
        sparse.zero_grad()
        loss = network(batch)
        loss.backward()
        dense.step()
        sparse.step()
        losses.append(float(loss.detach()))
    return losses


def train_parts(network, stitched, rate=0.2):
    """Losses of training in two parts, one step for both."""
    dense = torch.optim.SGD(network.dense_parameters(), rate)
    losses = []
    for batch in stitched:
        dense.zero_grad()
        value = 0.0
        for part, share in batch.parts:
            loss = network(part) * share
            loss.backward()
            value += float(loss.detach())
        dense.step()
        network.tables.step()
        losses.append(value)
    return losses


def assert_same_tables(tables, bags, dtype=torch.float64):
    for name, bag in bags.items():
        difference = float((tables.weight(name) - bag.weight.detach()).norm() / bag.weight.detach().norm())
        assert difference <= TOLERANCE[dtype], f"{name}: {difference:.1e}"
