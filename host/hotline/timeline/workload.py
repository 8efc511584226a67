"""Workloads: what a training step does, whoever does it: the network's layers, look-ups, how many are popular.

A workload comes from a recipe's name, whose facts were measured on synthetic data with that data set's tables
(``hotline/timeline/workloads``), or is measured on a data set: learned from a sample as training does, then counted
over batches that come later.
"""

from __future__ import annotations

import json
import math
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from hotline.accelerator import accelerator
from hotline.contract import preset, slot_layout
from hotline.data import Batch, BatchLoader, Dataset
from hotline.embedding import ColdTable, SparseOptimizer
from hotline.embedding.kernels import missed_lookups
from hotline.model.interaction import Dot
from hotline.pipeline.hotline import sample_batches
from hotline.pipeline.protocol import Parts, forward_backward
from hotline.pipeline.xdl import Network
from hotline.timeline.library import names_in, path_of
from hotline.train import TrainConfig
from hotline.train.build import dense_optimizer, sparse_optimizer
from hotline.train.recipes import recipe

__all__ = [
    "Distinct",
    "Hot",
    "Layer",
    "Workload",
    "between",
    "config_of_recipe",
    "distinct_rows",
    "from_toml",
    "look_at_network",
    "measure_workload",
    "moments_of",
    "of_run",
    "to_toml",
    "workload",
    "workloads",
]

BATCHES = (256, 2048, 16384)
BUDGETS = (64 << 20, 256 << 20, 512 << 20, 1 << 30)
SAMPLE = 0.05


@dataclass(frozen=True)
class Layer:
    """A linear layer: ``samples`` times the batch's pass through it."""

    samples: float
    inputs: int
    outputs: int

    @property
    def multiplications(self) -> float:
        """Of a sample's forward pass."""
        return self.samples * self.inputs * self.outputs


@dataclass(frozen=True)
class Distinct:
    """Different rows of a batch of so many samples."""

    batch: int
    rows: float


@dataclass(frozen=True)
class Hot:
    """With so many bytes of hot rows: share of popular samples; of one of the others, look-ups and bags that miss."""

    bytes: int
    popular: float
    missed_lookups: float
    missed_bags: float


@dataclass(frozen=True)
class Workload:
    """A step's work, a sample unless said otherwise.

    layers: of the network; parameters: of the network
    pairs: multiplications in products of pairs, forward; pair_numbers: of the vectors that are multiplied
    operations: PyTorch's, in a step, the optimizer's included; numbers: that they take and give
    tables; table_rows: of all; lookups; bags: embedding vectors that the network takes; dense: features, of all steps
    dim: numbers of a row; moments: numbers of its optimizer's state
    batch: samples of a batch, where it is not said
    distinct: by batch; hot: by budget; skipped: share of the popular samples that Slipstream skips
    source: the command that measured the facts
    """

    name: str
    layers: tuple[Layer, ...]
    pairs: float
    pair_numbers: float
    operations: int
    numbers: float
    parameters: int
    tables: int
    table_rows: int
    lookups: float
    bags: float
    dense: int
    dim: int
    moments: int
    batch: int
    distinct: tuple[Distinct, ...]
    hot: tuple[Hot, ...]
    skipped: float
    source: str

    @property
    def shape(self) -> str:
        """The network and its optimizer, for people and to know them again."""
        products = self.multiplications() + self.pairs
        return (
            f"{self.parameters} parameters, {products:.0f} multiplications a sample, {self.bags:.0f} vectors of "
            f"{self.dim}, {self.moments / self.dim:.2g} moments a number"
        )

    @property
    def row_bytes(self) -> int:
        return 4 * self.dim

    @property
    def table_bytes(self) -> int:
        """Of all rows, their optimizer's state included."""
        return 4 * self.table_rows * (self.dim + self.moments)

    @property
    def vector_bytes(self) -> float:
        """Of the embedding vectors of a sample."""
        return self.bags * self.row_bytes

    @property
    def input_bytes(self) -> float:
        """Dense features and the label of a sample."""
        return 4 * (self.dense + 1)

    def multiplications(self) -> float:
        """Of a sample's forward pass through the layers."""
        return sum(layer.multiplications for layer in self.layers)

    def distinct_rows(self, batch: float) -> float:
        """Different rows of a batch, between the batches that were measured by the power that joins them."""
        if batch <= 0:
            return 0.0
        found = between([(d.batch, d.rows) for d in self.distinct], batch)
        return min(found, batch * self.lookups, self.table_rows)

    def at(self, hot_bytes: float) -> Hot:
        """With so many bytes of hot rows; beyond those that were measured, the nearest of them."""
        points = sorted(self.hot, key=lambda one: one.bytes)
        place = np.log([max(1.0, one.bytes) for one in points])
        found = {
            name: float(np.interp(np.log(max(1.0, hot_bytes)), place, [getattr(one, name) for one in points]))
            for name in ("popular", "missed_lookups", "missed_bags")
        }
        return Hot(int(hot_bytes), **found)


def between(points: Sequence[tuple[float, float]], x: float) -> float:
    """On the lines through ``points`` in logarithms of both, carried on beyond them."""
    xs, ys = (np.log(np.array(values, float)) for values in zip(*sorted(points), strict=True))
    if xs.size == 1:
        return float(np.exp(ys[0] + np.log(float(x)) - xs[0]))
    n = int(np.clip(np.searchsorted(xs, np.log(float(x))), 1, xs.size - 1))
    slope = (ys[n] - ys[n - 1]) / (xs[n] - xs[n - 1])
    return float(np.exp(ys[n] + slope * (np.log(float(x)) - xs[n])))


# -- those that come along, and files like theirs


def workloads() -> tuple[str, ...]:
    """Names of those that come along."""
    return names_in(_FOLDER)


def workload(name: str) -> Workload:
    """The one of this name, or of this file; ValueError names the file and what is wrong."""
    path = path_of("--workload", name, _FOLDER, "no file, no run and no name of")
    try:
        return from_toml(tomllib.loads(path.read_text("utf-8")), path.stem)
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise ValueError(f"{path}: {error!r}: expected what `hotline timeline --save` writes") from None


_FOLDER = "workloads"


def to_toml(found: Workload) -> dict[str, Any]:
    """What :func:`from_toml` reads; the name is the file's."""
    values = asdict(found)
    del values["name"]
    return values


def from_toml(values: Mapping[str, Any], name: str) -> Workload:
    """Raises KeyError, TypeError or ValueError for what is no workload."""
    parts = {
        "layers": tuple(_checked(Layer(**one)) for one in values["layers"]),
        "distinct": tuple(_checked(Distinct(**one)) for one in values["distinct"]),
        "hot": tuple(_checked(Hot(**one)) for one in values["hot"]),
    }
    found = _checked(Workload(name=name, **{**values, **parts}))
    if not found.layers or not found.distinct or not found.hot:
        raise ValueError("at least one of layers, distinct and hot each")
    if min(found.tables, found.table_rows, found.dim, found.batch, found.lookups, found.bags) <= 0:
        raise ValueError("tables, table_rows, dim, batch, lookups and bags are more than 0")
    if min(min(one.batch, one.rows) for one in found.distinct) <= 0 or min(one.bytes for one in found.hot) <= 0:
        raise ValueError("batch and rows in distinct, and bytes in hot, are more than 0")
    if len({one.batch for one in found.distinct}) < len(found.distinct):
        raise ValueError("distinct: a batch is there twice")
    if max(found.skipped, *(one.popular for one in found.hot)) > 1:
        raise ValueError("skipped, and popular in hot, are shares, at most 1")
    return found


_KINDS: Mapping[str, tuple[tuple[type, ...], float, str]] = {
    "int": ((int,), 1 << 53, "a whole number of 0 or more, below 2**53"),
    "float": ((int, float), 1e30, "a number of 0 or more, below 1e30"),
    "str": ((str,), 0, "a text"),
}


_T = TypeVar("_T", Layer, Distinct, Hot, Workload)


def _checked(one: _T) -> _T:
    """The same, with floats where there are to be; ValueError for a value that is not of its field's type or range."""
    numbers: dict[str, Any] = {}
    for known in fields(one):
        value, kind = getattr(one, known.name), str(known.type)
        if kind not in _KINDS:
            continue
        types, most, what = _KINDS[kind]
        if type(value) not in types or (kind != "str" and not 0 <= value < most):
            raise ValueError(f"{known.name}: found {str(value)[:40]!r}, expected {what}")
        if kind == "float":
            numbers[known.name] = float(value)
    return replace(one, **numbers)


# -- measured


def config_of_recipe(name: str) -> TrainConfig:
    """How a recipe trains."""
    return TrainConfig.with_defaults_from(recipe(name).path)


def of_run(folder: Path) -> Workload:
    """Measured on the data of a run, as the run trains them; the shares that it found itself take the place of ours,
    whatever the budget.

    Raises ValueError for a folder that is no run, DataError where its data are not there.
    """
    config = TrainConfig.from_toml(folder / "config.toml")
    found = measure_workload(Dataset(config.data), config, folder.name, f"hotline timeline --workload {folder}")
    summary = folder / "summary.json"
    if not summary.is_file():
        return found
    try:
        told = json.loads(summary.read_text("utf-8"))
        popular, skipped = told.get("popular_share"), told.get("skipped_share") or 0.0
        if not all(type(share) in (int, float) and 0 <= share <= 1 for share in (popular or 0.0, skipped)):
            raise ValueError("popular_share and skipped_share are shares, 0 to 1")
    except (ValueError, AttributeError, RecursionError) as error:
        raise ValueError(f"{summary}: {error}: expected the summary of a run") from None
    if not popular:
        return found
    hot = tuple(replace(one, popular=popular) for one in found.hot)
    return replace(found, hot=hot, skipped=skipped / popular if skipped else found.skipped)


class _Operations(TorchDispatchMode):
    """Counts operations, and the numbers that they take and give; views are none."""

    def __init__(self) -> None:
        super().__init__()
        self.count = self.numbers = 0

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        found = func(*args, **(kwargs or {}))
        if not func.is_view:
            self.count += 1
            self.numbers += sum(t.numel() for t in tree_leaves((found, args)) if isinstance(t, torch.Tensor))
        return found


@dataclass
class _Seen:
    """What hooks saw of a network's forward pass."""

    samples: int
    layers: list[Layer] = field(default_factory=list)
    pairs: float = 0.0
    pair_numbers: float = 0.0

    def linear(self, module: torch.nn.Linear, inputs: tuple[torch.Tensor, ...], _: torch.Tensor) -> None:
        rows = inputs[0].numel() // module.in_features
        self.layers.append(Layer(rows / self.samples, module.in_features, module.out_features))

    def dot(self, module: Dot, inputs: tuple[torch.Tensor, ...], _: torch.Tensor) -> None:
        vectors = inputs[1]
        times, tables, dim = vectors.shape[0] / self.samples, *vectors.shape[1:]
        self.pairs += times * (module.width - dim) * dim
        self.pair_numbers += times * (tables + 1) * dim


def look_at_network(config: TrainConfig, dense: int, tables: int, steps: int) -> dict[str, Any]:
    """Layers, pairs, operations, numbers and parameters of :class:`Workload`; ``dense``: features of all steps."""
    own = steps if config.model == "tbsm" else 1
    net = Network(config.model, config.architecture, config.sequence, dense // own, tables, own).build(0)
    parts = Parts(net, dense_optimizer(config, net), ColdTable((1,), 1, SparseOptimizer(), torch.float32))
    parts.steps = own
    counted = []
    for samples in (64, 128):  # what doubles is of the samples
        seen = _Seen(samples)
        hooks = [m.register_forward_hook(seen.linear) for m in net.modules() if isinstance(m, torch.nn.Linear)]
        hooks += [m.register_forward_hook(seen.dot) for m in net.modules() if isinstance(m, Dot)]
        features = torch.zeros(samples, dense)
        parts.clear_gradients()
        vectors = torch.zeros(samples * own, tables, config.architecture.dim)
        with _Operations() as operations:
            forward_backward(parts, features, vectors, torch.zeros(samples), samples)
            parts.dense_optimizer.step()
        counted.append(operations)
        for hook in hooks:
            hook.remove()
    return {
        "layers": tuple(seen.layers),
        "pairs": seen.pairs,
        "pair_numbers": seen.pair_numbers,
        "operations": counted[0].count,
        "numbers": (counted[1].numbers - counted[0].numbers) / 64,
        "parameters": sum(p.numel() for p in net.parameters()),
    }


def measure_workload(
    dataset: Dataset,
    config: TrainConfig,
    name: str,
    source: str,
    *,
    budgets: Sequence[int] = BUDGETS,
    sample_fraction: float = SAMPLE,
    skipped: float = 0.3,
    progress: Callable[[str], None] = lambda text: None,
) -> Workload:
    """The facts of training ``dataset`` as ``config`` says, popularity learned on ``sample_fraction`` of the rows.

    ``skipped``: the share that Slipstream is asked to skip, of the popular samples

    Raises ValueError where there are no rows beside those that are learned from.
    """
    schema, dim, batch = dataset.schema, config.architecture.dim, config.loop.batch_size
    tables, steps = len(schema.tables), schema.steps if config.model == "tbsm" else 1
    loader = BatchLoader(dataset, "train", 4096)
    if len(loader) < 64:  # of few rows smaller batches, so that some are learned from and some are not
        loader = BatchLoader(dataset, "train", max(1, loader.rows // 64))
    learned = sample_batches(0, len(loader), sample_fraction, "even")
    chosen = set(learned)
    others = [n for n in range(len(loader)) if n not in chosen]
    asked = others[:: max(1, len(others) // 16)][:16]
    if not asked:
        raise ValueError(f"--data {dataset.path}: {loader.rows} rows of the train split, all learned from")
    network = look_at_network(config, len(schema.dense), tables, steps)
    hot = []
    for budget in budgets:
        progress(f"{budget >> 20} MiB of hot rows")
        one = _hot(loader, learned, asked, schema.cardinalities, dim, budget)
        hot.append(one if steps == 1 else replace(one, missed_bags=one.missed_lookups))  # a step is a bag of its own
    progress("different rows")
    ids = [loader.batch(n) for n in asked[:2]]
    lookups = sum(b.ids.size for b in ids) / sum(b.size for b in ids)
    return Workload(
        name=name,
        **network,
        tables=tables,
        table_rows=sum(schema.cardinalities),
        lookups=lookups,
        bags=float(tables * steps),
        dense=len(schema.dense),
        dim=dim,
        moments=moments_of(config),
        batch=batch,
        distinct=tuple(_distinct(dataset, size) for size in BATCHES if size <= loader.rows),
        hot=tuple(hot),
        skipped=skipped,
        source=source,
    )


def moments_of(config: TrainConfig) -> int:
    """Numbers of the optimizer's state of a row."""
    return math.prod(sparse_optimizer(config).moment_shape(1, config.architecture.dim))


def distinct_rows(batch: Batch) -> int:
    """Different rows that a batch looks up."""
    table = np.repeat(np.arange(batch.offsets.size - 1) // batch.size, np.diff(batch.offsets)).astype(np.int64)
    return np.unique((table << 32) + batch.ids).size


def _distinct(dataset: Dataset, size: int) -> Distinct:
    loader = BatchLoader(dataset, "train", size)
    found = []
    for number in range(min(len(loader), 4)):
        batch = loader.batch(number)
        if batch.size < size:
            break
        found.append(distinct_rows(batch))
    return Distinct(size, float(np.mean(found)))


def _hot(
    loader: BatchLoader, learned: list[int], asked: list[int], rows: tuple[int, ...], dim: int, budget: int
) -> Hot:
    """Learned by the golden model of an accelerator with room for so many bytes, then counted."""
    entries = 1 << ((budget // (4 * dim)).bit_length() - 1)
    layout = slot_layout(preset("large").with_entries(entries), rows, dim)
    worker = accelerator("golden", layout)
    for number in learned:
        worker.learn(loader.batch(number))
    base = np.concatenate([[0], np.cumsum(rows)]).astype(np.int64)[:-1]
    popular = samples = rest = bags = lookups = 0
    for number in asked:
        batch = loader.batch(number)
        stitch = worker.classify(batch)
        found = missed_lookups(stitch.slots, batch.ids, batch.offsets, base, stitch.rest, batch.size, False)
        samples, popular, rest = samples + batch.size, popular + stitch.popular.size, rest + stitch.rest.size
        bags, lookups = bags + found[0].size, lookups + found[2].size
    return Hot(budget, popular / samples, lookups / max(1, rest), bags / max(1, rest))
