"""Measures what a platform file says of this machine: the rates of our parts, each by itself, never of a whole step.

Parts are timed over a grid of sizes, and the rates are those of the law in ``costs.py`` that is nearest to all times of
a part, by least squares of what is predicted over what was measured. How far off it is is said beside each number.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numba
import numpy as np
import torch
from numpy.typing import NDArray
from scipy.optimize import nnls
from torch import nn

from hotline.accelerator import accelerator
from hotline.contract import preset, slot_layout
from hotline.data import Batch, BatchLoader, Dataset, DatasetWriter
from hotline.data.batch import one_hot_offsets
from hotline.embedding import ColdTable, Gradient, HostTier, SparseOptimizer, Tier
from hotline.embedding.kernels import missed_lookups
from hotline.machine import machine
from hotline.model.interaction import Dot
from hotline.native.memory import keep_freed_memory
from hotline.pipeline.cpu import CpuPipeline
from hotline.pipeline.protocol import Parts, forward_backward
from hotline.pipeline.xdl import Network
from hotline.timeline.costs import PASSES
from hotline.timeline.platform import Host, Number, Platform
from hotline.timeline.workload import distinct_rows, look_at_network
from hotline.train import TrainConfig

__all__ = [
    "COMMAND",
    "NETWORKS",
    "SEED",
    "Fit",
    "Progress",
    "batches_of",
    "fit",
    "in_turn",
    "measure_machine",
    "network_config",
    "parts_of",
    "seconds_of",
]

COMMAND = "hotline timeline --measure"
SEED = 1
NETWORKS = (
    ("512-256-64-16", "512-256-1"),
    ("64-64-16", "64-64-64-1"),
    ("16-16-16", "15-15-15-15-1"),
    ("512-256-16", "1024-1024-512-256-1"),
)
BATCHES = (64, 256, 1024, 4096, 16384)
TABLES = ((26, 1000), (26, 20_000), (8, 2_000_000), (4, 4_000_000))
"""Tables and rows of each; the last two hold 1 GB each in rows of 16 numbers"""
DIMS = (16, 64)

Progress = Callable[[str], None]


@dataclass(frozen=True)
class Fit:
    """Rates by the names of their features, and how far from what was measured the law is: the median, in parts."""

    rates: dict[str, float]
    error: float

    def number(self, name: str, of: str, inverse: bool = False) -> Number:
        rate = self.rates[name]
        value = (1 / rate if rate else 1e15) if inverse else rate
        return Number(value, f"{COMMAND}: {of}; half of the times within {100 * self.error:.0f} %")


def seconds_of(work: Callable[[], Any], least: float = 0.15) -> float:
    """The median of some calls after two that are not counted."""
    work()
    work()
    found: list[float] = []
    started = time.perf_counter()
    while len(found) < 3 or (time.perf_counter() - started < least and len(found) < 200):
        begun = time.perf_counter()
        work()
        found.append(time.perf_counter() - begun)
    return float(np.median(found))


def fit(rows: Sequence[dict[str, float]], seconds: Sequence[float]) -> Fit:
    """Rates of at least 0 with which the sums of features times rates are in proportion nearest to ``seconds``."""
    kept = [(row, time) for row, time in zip(rows, seconds, strict=True) if time > 0]  # a remainder may be noise alone
    names, times = list(rows[0]), np.array([time for _, time in kept])
    features = np.array([[row[name] for name in names] for row, _ in kept]) / times[:, None]
    scale = features.max(0)
    scale[scale == 0] = 1
    rates, _ = nnls(features / scale, np.ones(times.size))
    error = float(np.median(np.abs(features / scale @ rates - 1)))
    return Fit(dict(zip(names, (rates / scale).tolist(), strict=True)), error)


def measure_machine(progress: Progress) -> Platform:
    """This machine: its processors and, if torch sees one, its GPU."""
    here = machine()
    about = f"{here['processor']}, {here['cores']} cores, torch {here['versions']['torch']}"
    if not torch.cuda.is_available():
        return Platform("here", about, measure_host(progress))
    from hotline.timeline.measure_gpu import measure_gpu

    gpu, pcie = measure_gpu(progress)
    return Platform("here", f"{about}, {here['gpu']}", measure_host(progress), gpu, pcie)


def measure_host(progress: Progress) -> Host:
    """This machine's processors, with as many threads as it has cores."""
    cores = len(os.sched_getaffinity(0))
    keep_freed_memory()
    torch.set_num_threads(cores)
    numba.set_num_threads(cores)
    rng = np.random.default_rng(SEED)
    progress("memory")
    stream = _stream()
    progress("networks")
    network = _networks(cores)
    progress("pairs")
    pairs = _pairs(cores, network)
    progress("rows")
    gather, update = _rows(cores, rng)
    progress("classification and loader")
    classify, load = _classification(cores, rng), _loader(cores, rng)
    progress("plain PyTorch")
    torch_gather, torch_update = _torch_tables(rng)
    operation = _torch_operation()
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    of_tables = torch_gather.rates["tables"] + torch_update.rates["tables"]
    progress("a step's remainder")
    step = _step(rng, gather.rates["calls"] + update.rates["calls"])
    return Host(
        cores=Number(cores, "cores that this process may use"),
        flops=network.number("flops", "networks", inverse=True),
        bytes_per_second=Number(stream, f"{COMMAND}: 256 MiB copied, both ways counted"),
        memory_bytes=Number(memory, "memory of this machine"),
        operation_seconds=network.number("operations", "networks"),
        number_seconds=network.number("numbers", "networks"),
        parameter_seconds=network.number("parameters", "networks"),
        pair_seconds=pairs.number("pairs", "products of pairs"),
        pair_number_seconds=pairs.number("vectors", "products of pairs"),
        gather_seconds=gather.number("lookups", "bags summed"),
        gather_number_seconds=gather.number("numbers", "bags summed"),
        gather_random_bytes=gather.number("bytes", "bags summed", inverse=True),
        update_seconds=update.number("lookups", "rows updated"),
        update_number_seconds=update.number("numbers", "rows updated"),
        update_random_bytes=update.number("bytes", "rows updated", inverse=True),
        classify_seconds=classify,
        load_seconds=load,
        step_seconds=step,
        torch_gather_seconds=torch_gather.number("lookups", "EmbeddingBag"),
        torch_update_seconds=torch_update.number("lookups", "EmbeddingBag's sparse gradient and SGD"),
        torch_table_seconds=Number(of_tables, torch_update.number("tables", "EmbeddingBag").source),
        torch_operation_seconds=operation,
    )


def _stream() -> float:
    source, target = torch.ones(64 << 20), torch.empty(64 << 20)
    return 2 * source.nbytes / seconds_of(lambda: target.copy_(source))


def network_config(bottom: str, top: str, dim: int = 16) -> TrainConfig:
    architecture = {"dim": dim, "bottom_mlp": bottom, "top_mlp": top, "interaction": "cat"}
    return TrainConfig.from_values({"data": "", "out": "", "architecture": architecture}, "measure")


def _networks(cores: int) -> Fit:
    """Forward, backward and the optimizer's step, with 8 tables, without products of pairs."""
    rows, seconds = [], []
    for bottom, top in NETWORKS:
        config, tables = network_config(bottom, top), 8
        facts = look_at_network(config, 13, tables, 1)
        parts = parts_of(config, tables)
        for batch in BATCHES:
            dense, vectors, label = torch.randn(batch, 13), torch.randn(batch, tables, 16), torch.zeros(batch)

            def step(parts: Parts = parts, inputs: Any = (dense, vectors, label), batch: int = batch) -> None:
                parts.clear_gradients()
                forward_backward(parts, inputs[0], inputs[1].detach(), inputs[2], batch)
                parts.dense_optimizer.step()

            seconds.append(seconds_of(step))
            multiplications = sum(layer.multiplications for layer in facts["layers"])
            rows.append(
                {
                    "operations": facts["operations"],
                    "flops": 2 * PASSES * batch * multiplications,
                    "numbers": batch * facts["numbers"] / cores,
                    "parameters": facts["parameters"] / cores,
                }
            )
    return fit(rows, seconds)


def parts_of(config: TrainConfig, tables: int, rows: int = 1000, tier: Tier | None = None) -> Parts:
    """What is trained, with ``tables`` tables of ``rows`` rows, on the host or on ``tier``."""
    tier = tier or HostTier()
    net = Network(config.model, config.architecture, config.sequence, 13, tables, 1).build(SEED).to(tier.device)
    cold = ColdTable((rows,) * tables, config.architecture.dim, SparseOptimizer(), torch.float32)
    cold.initialise(SEED)
    foreach = None if tier.device.type == "cpu" else True
    return Parts(net, torch.optim.SGD(net.parameters(), 1e-6, foreach=foreach), cold, tier)


def _pairs(cores: int, network: Fit) -> Fit:
    """What products of pairs take beside what they cost as an operation that takes and gives numbers."""
    rows, seconds = [], []
    for tables, dim in ((26, 16), (21, 16), (26, 64), (8, 64), (3, 16)):
        dot = Dot(tables, dim)
        for batch in BATCHES[2:]:
            dense, embedded = torch.randn(batch, dim, requires_grad=True), torch.randn(batch, tables, dim)
            embedded.requires_grad_()
            grad = torch.randn(batch, dot.width)

            def step(dot: Dot = dot, inputs: Any = (dense, embedded), grad: torch.Tensor = grad) -> None:
                dot(*inputs).backward(grad)
                for tensor in inputs:
                    tensor.grad = None

            numbers = batch * 2 * (dot.width + dim * (tables + 1))
            known = numbers * network.rates["numbers"] / cores + 3 * network.rates["operations"]
            seconds.append(seconds_of(step) - known)
            vectors = batch * (tables + 1) * dim
            rows.append({"pairs": batch * (dot.width - dim) * dim / cores, "vectors": vectors / cores})
    return fit(rows, seconds)


def batches_of(tables: int, rows: int, batch: int, rng: np.random.Generator, count: int = 4) -> list[Batch]:
    """Of uniform ids, one a bag."""
    found = []
    for number in range(count):
        ids = rng.integers(0, rows, (tables, batch)).astype(np.int32).reshape(-1)
        label = np.zeros(batch, np.float32)
        found.append(Batch(number, np.zeros((batch, 1), np.float32), ids, one_hot_offsets(ids.size), label, tables))
    return found


def _rows(cores: int, rng: np.random.Generator) -> tuple[Fit, Fit]:
    """Bags gathered, rows updated, over tables that caches hold and tables that they do not."""
    features: list[dict[str, float]] = []
    gathered, updated = [], []
    for tables, rows in TABLES:
        for dim in DIMS:
            if tables * rows * dim > 300_000_000:
                continue
            cold = ColdTable((rows,) * tables, dim, SparseOptimizer("sgd", 1e-6), torch.float32)
            cold.initialise(SEED)
            outside = tables * rows * dim * 4 > _CACHE
            for batch in (2048, 16384) if outside else (256, 2048, 16384):
                # so many that no cache holds the rows of all
                batches = batches_of(tables, rows, batch, rng, max(4, 2 * _CACHE // (tables * batch * dim * 4)))
                taken = in_turn(batches)
                samples = np.arange(batch, dtype=np.int32)
                gradient = Gradient.whole(torch.full((batch, tables, dim), 0.1))

                def gather(cold: ColdTable = cold, taken: Iterator[Batch] = taken, samples: Any = samples) -> None:
                    one = next(taken)
                    cold.gather(one.ids, one, samples)

                def update(cold: ColdTable = cold, taken: Iterator[Batch] = taken, gradient: Any = gradient) -> None:
                    one = next(taken)
                    cold.update(one.ids, one, gradient)

                gathered.append(seconds_of(gather))
                updated.append(seconds_of(update))
                lookups = batch * tables
                features.append(
                    {
                        "calls": 1.0,
                        "lookups": lookups / cores,
                        "numbers": lookups * dim / cores,
                        "bytes": outside * distinct_rows(batches[0]) * dim * 4 / cores,
                    }
                )
    return fit(features, gathered), fit(features, updated)


_CACHE = 32 << 20  # bytes of tables that we take the caches to hold


def in_turn(batches: Sequence[Batch]) -> Iterator[Batch]:
    while True:
        yield from batches


def _classification(cores: int, rng: np.random.Generator) -> Number:
    """CLASSIFY of 26 tables, eight of which are learned, and the list of what was missed."""
    rows = (2_000_000,) * 8 + (5_000,) * 18
    worker = accelerator("golden", slot_layout(preset("large"), rows, 16))
    base = np.concatenate([[0], np.cumsum(rows)]).astype(np.int64)[:-1]
    batches = []
    for number in range(4):
        ids = np.concatenate([rng.zipf(1.1, 2048) % many for many in rows]).astype(np.int32)
        label = np.zeros(2048, np.float32)
        batches.append(Batch(number, np.zeros((2048, 1), np.float32), ids, one_hot_offsets(ids.size), label, 26))
    for batch in batches:
        worker.learn(batch)
    taken = in_turn(batches)

    def classify() -> None:
        batch = next(taken)
        stitch = worker.classify(batch)
        missed_lookups(stitch.slots, batch.ids, batch.offsets, base, stitch.rest, batch.size, True)

    return Number(seconds_of(classify) * cores / (26 * 2048), f"{COMMAND}: batches of 2,048, 26 tables")


def _loader(cores: int, rng: np.random.Generator) -> Number:
    """Shuffled batches of 2,048 rows of 26 ids and 13 dense features."""
    count, tables = 1 << 17, 26
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "rows"
        with DatasetWriter(out, [f"d{n}" for n in range(13)], [(f"t{n}", 1) for n in range(tables)]) as writer:
            ids: list[NDArray[Any]] = [rng.integers(0, 1000, count) for _ in range(tables)]
            writer.append(np.zeros(count, np.uint8), np.zeros((count, 13), np.float32), ids)
            writer.finish([1000] * tables, {"train": (0, count)}, {"name": "measure"})
        loader = BatchLoader(Dataset(out), "train", 2048, SEED)
        numbers = iter(list(range(len(loader))) * 100)
        seconds = seconds_of(lambda: loader.batch(next(numbers)))
    return Number(seconds * cores / (tables * 2048), f"{COMMAND}: batches of 2,048 rows of 26 ids, 13 dense features")


def _torch_tables(rng: np.random.Generator) -> tuple[Fit, Fit]:
    """Plain PyTorch's EmbeddingBag with sparse gradients and SGD, a module a table, as DLRM's published program."""
    rows, forward, both = [], [], []
    for tables, held in ((26, 20_000), (8, 2_000_000), (4, 8_000_000)):
        modules = [nn.EmbeddingBag(held, 16, mode="sum", sparse=True) for _ in range(tables)]
        optimizer = torch.optim.SGD([p for m in modules for p in m.parameters()], 1e-6)
        for batch in (256, 2048, 16384):
            taken = in_turn(batches_of(tables, held, batch, rng, max(4, 2 * _CACHE // (tables * batch * 64))))
            offsets, grad = torch.arange(batch), torch.full((batch, 16), 0.1)

            def gather(modules: Any = modules, taken: Any = taken, offsets: torch.Tensor = offsets) -> Any:
                ids = torch.from_numpy(next(taken).ids.reshape(len(modules), -1)).long()
                return [module(ids[t], offsets) for t, module in enumerate(modules)]

            def step(gather: Any = gather, optimizer: Any = optimizer, grad: torch.Tensor = grad) -> None:
                optimizer.zero_grad()
                found = gather()
                torch.autograd.backward(found, [grad] * len(found))
                optimizer.step()

            forward.append(seconds_of(gather))
            both.append(seconds_of(step))
            rows.append({"tables": float(tables), "lookups": float(tables * batch)})
    return fit(rows, forward), fit(rows, [b - f for b, f in zip(both, forward, strict=True)])


def _torch_operation() -> Number:
    """An operation of a small network, forward and backward and the optimizer's step, in plain PyTorch."""
    layers: list[nn.Module] = []
    for _ in range(8):
        layers += [nn.Linear(8, 8), nn.ReLU()]
    net = nn.Sequential(*layers)
    optimizer = torch.optim.SGD(net.parameters(), 1e-6)
    x = torch.randn(4, 8)

    def step() -> None:
        optimizer.zero_grad()
        net(x).sum().backward()
        optimizer.step()

    operations = 8 * 8  # of a layer: two forward, six backward
    return Number(seconds_of(step) / operations, f"{COMMAND}: eight layers of 8 numbers, on the processor")


def _step(rng: np.random.Generator, calls: float) -> Number:
    """What a step of ``cpu`` takes longer than its parts called one by one, and what calls of its kernels take."""
    config = network_config("64-64-16", "64-64-64-1")
    parts, dense = parts_of(config, 8), np.zeros((64, 13), np.float32)
    taken = in_turn([replace(batch, dense=dense) for batch in batches_of(8, 1000, 64, rng)])
    pipeline, samples = CpuPipeline(parts), np.arange(64, dtype=np.int32)

    def one_by_one() -> None:
        batch = next(taken)
        vectors = parts.cold.gather(batch.ids, batch, samples)
        parts.clear_gradients()
        _, grad = forward_backward(parts, *parts.inputs(batch)[:1], vectors, parts.inputs(batch)[1], 64)
        parts.dense_optimizer.step()
        parts.cold.update(batch.ids, batch, Gradient.whole(grad))

    more = []
    for _ in range(200):
        begun = time.perf_counter()
        pipeline.step(next(taken))
        between = time.perf_counter()
        one_by_one()
        more.append(2 * between - begun - time.perf_counter())
    return Number(max(0.0, float(np.median(more))) + calls, f"{COMMAND}: batches of 64, of 8 tables")
