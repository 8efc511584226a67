"""Measures what a platform file says of this machine: the rates of our parts, each by itself, never of a whole step.

Parts are timed over a grid of sizes, and the rates are those of the law in ``costs.py`` that is nearest to all times of
a part, by least squares of what is predicted over what was measured. How far off it is is said beside each number.
"""

from __future__ import annotations

import multiprocessing
import os
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

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
from hotline.pipeline.cpu import CpuPipeline
from hotline.pipeline.hotline import HotlinePipeline, SplitConfig
from hotline.pipeline.protocol import Parts, Pipeline, forward_backward
from hotline.pipeline.xdl import Network
from hotline.timeline.costs import CACHE, PASSES, SPILL
from hotline.timeline.platform import Host, MeasuredNetwork, Number, Pass, Platform
from hotline.timeline.workload import (
    Workload,
    config_of_recipe,
    distinct_rows,
    look_at_network,
    workload,
    workloads,
)
from hotline.train import TrainConfig
from hotline.train.build import dense_optimizer, prepare_process

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
PROCESSES = 3
"""That time the networks of workloads: a process trains at a speed of its own"""
TABLES = ((26, 1000), (26, 20_000), (8, 2_000_000), (3, 2_000_000))
"""Tables and rows of each"""
LOOKUPS = (256, 2048, 16384, 262_144)
"""Of each table"""
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


def fit(rows: Sequence[dict[str, float]], seconds: Sequence[float], of: Sequence[float] | None = None) -> Fit:
    """Rates of at least 0 with which the sums of features times rates are in proportion nearest to ``seconds``.

    ``of``: in proportion to these, of which ``seconds`` are what is left, which may be noise alone
    """
    whole = np.array(seconds if of is None else of)
    names, kept = list(rows[0]), whole > 0
    features = np.array([[row[name] for name in names] for row in rows])[kept] / whole[kept, None]
    scale = features.max(0)
    scale[scale == 0] = 1
    target = np.array(seconds)[kept] / whole[kept]
    rates, _ = nnls(features / scale, target)
    error = float(np.median(np.abs(features / scale @ rates - target)))
    return Fit(dict(zip(names, (rates / scale).tolist(), strict=True)), error)


def measure_machine(progress: Progress) -> Platform:
    """This machine: its processors and, if torch sees one, its GPU."""
    here = machine()
    about = f"{here['processor']}, {here['cores']} cores, torch {here['versions']['torch']}"
    networks = measure_networks(progress)
    if not torch.cuda.is_available():
        return Platform("here", about, measure_host(progress), networks=networks)
    from hotline.timeline.measure_gpu import measure_gpu

    gpu, pcie = measure_gpu(progress)
    return Platform("here", f"{about}, {here['gpu']}", measure_host(progress), gpu, pcie, networks=networks)


def measure_networks(progress: Progress) -> tuple[MeasuredNetwork, ...]:
    """Networks of the workloads that come along, on the processors: a mean of medians in processes of their own."""
    found = []
    names = workloads()
    took: dict[str, list[list[float]]] = {name: [] for name in names}
    for number in range(PROCESSES):
        progress(f"networks of workloads, process {number + 1} of {PROCESSES}")
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as process:
            for name in names:
                took[name].append(process.submit(_network_alone, name).result())
    for name in names:
        seconds = np.mean(took[name], 0).tolist()
        passes = tuple(Pass(samples, own) for samples, own in zip(BATCHES, seconds, strict=True))
        found.append(MeasuredNetwork(workload(name).shape, passes, f"{COMMAND}: {name}, {PROCESSES} processes"))
    return tuple(found)


def _network_alone(name: str) -> list[float]:
    """Seconds of a step of this workload's network and its optimizer, by :data:`BATCHES`."""
    prepare_process(len(os.sched_getaffinity(0)))
    work, config = workload(name), config_of_recipe(name)
    return [seconds_of(network_step(work, config, samples)) for samples in BATCHES]


def network_step(work: Workload, config: TrainConfig, samples: int) -> Callable[[], Any]:
    """Forward, backward and the optimizer's step of a workload's network, on inputs that are drawn once."""
    steps = round(work.bags / work.tables)
    net = Network(config.model, config.architecture, config.sequence, work.dense // steps, work.tables, steps)
    model = net.build(SEED)
    parts = Parts(model, dense_optimizer(config, model), ColdTable((1,), 1, SparseOptimizer(), torch.float32))
    parts.steps = steps
    dense = torch.rand(samples, work.dense)
    vectors = 0.1 * torch.randn(samples * steps, work.tables, work.dim)
    return _pass(parts, dense, vectors, (torch.rand(samples) < 0.3).float())


def _pass(parts: Parts, dense: torch.Tensor, vectors: torch.Tensor, label: torch.Tensor) -> Callable[[], Any]:
    """Forward, backward and the optimizer's step of a network, on these inputs."""

    def step() -> None:
        parts.clear_gradients()
        forward_backward(parts, dense, vectors.detach(), label, label.numel())
        parts.dense_optimizer.step()

    return step


def measure_host(progress: Progress) -> Host:
    """This machine's processors, with as many threads as it has cores."""
    cores = len(os.sched_getaffinity(0))
    prepare_process(cores)
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
    progress("a step's split")
    split = _split(cores, rng, classify)
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
        load_seconds=load.number("lookups", "batches of a data set"),
        step_seconds=step,
        torch_gather_seconds=torch_gather.number("lookups", "EmbeddingBag"),
        torch_update_seconds=torch_update.number("lookups", "EmbeddingBag's sparse gradient and SGD"),
        torch_table_seconds=Number(of_tables, torch_update.number("tables", "EmbeddingBag").source),
        torch_operation_seconds=operation,
        update_state_seconds=update.number("state", "rows updated"),
        update_spilled_bytes=update.number("spilled", "rows updated", inverse=True),
        load_bag_seconds=load.number("of bags", "batches of a data set"),
        load_batch_seconds=load.number("batches", "batches of a data set"),
        copy_bytes_per_second=Number(_copy(), f"{COMMAND}: 64 MiB copied to new memory"),
        split_step_seconds=split.number("steps", "steps of hotline less those of cpu"),
        split_seconds=split.number("lookups", "steps of hotline less those of cpu"),
        split_missed_seconds=split.number("missed", "steps of hotline less those of cpu"),
    )


def _stream() -> float:
    source, target = torch.ones(64 << 20), torch.empty(64 << 20)
    return 2 * source.nbytes / seconds_of(lambda: target.copy_(source))


def _copy() -> float:
    source = torch.ones(16 << 20)
    return source.nbytes / seconds_of(source.clone)


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
            inputs = torch.randn(batch, 13), torch.randn(batch, tables, 16), torch.zeros(batch)
            seconds.append(seconds_of(_pass(parts, *inputs)))
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
    rows: list[dict[str, float]] = []
    seconds: list[float] = []
    whole: list[float] = []
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
            whole.append(seconds_of(step))
            seconds.append(whole[-1] - known)
            vectors = batch * (tables + 1) * dim
            rows.append({"pairs": batch * (dot.width - dim) * dim / cores, "vectors": vectors / cores})
    return fit(rows, seconds, whole)


def batches_of(tables: int, rows: int, batch: int, rng: np.random.Generator, count: int = 4) -> list[Batch]:
    """Of uniform ids, one a bag."""
    found = []
    for number in range(count):
        ids = rng.integers(0, rows, (tables, batch)).astype(np.int32).reshape(-1)
        label = np.zeros(batch, np.float32)
        found.append(Batch(number, np.zeros((batch, 1), np.float32), ids, one_hot_offsets(ids.size), label, tables))
    return found


def _rows(cores: int, rng: np.random.Generator) -> tuple[Fit, Fit]:
    """Bags gathered, rows updated, over tables that caches hold and tables that they do not, by SGD and Adagrad."""
    features: dict[str, list[dict[str, float]]] = {"gather": [], "update": []}
    gathered: list[float] = []
    updated: list[float] = []
    for tables, rows in TABLES:
        for dim in DIMS:
            outside = tables * rows * dim * 4 > CACHE
            for optimizer in (SparseOptimizer("sgd", 1e-6), SparseOptimizer("adagrad", 1e-6, elementwise=True)):
                cold = ColdTable((rows,) * tables, dim, optimizer, torch.float32)
                cold.initialise(SEED)
                for batch in LOOKUPS:
                    if batch * tables * dim > 20_000_000:
                        continue
                    taken, distinct = _taken(cold, batch, rng)
                    gather, update = _gathering(cold, taken, batch), _updating(cold, taken, batch)
                    lookups, state = batch * tables, dim if optimizer.has_moment else 0
                    shared = {"calls": 1.0, "lookups": lookups / cores, "numbers": lookups * dim / cores}
                    moved, spilled = outside * distinct * 4 / cores, lookups * dim * 4
                    if not state:
                        gathered.append(seconds_of(gather))
                        features["gather"].append({**shared, "bytes": moved * dim})
                    updated.append(seconds_of(update))
                    features["update"].append(
                        {
                            **shared,
                            "bytes": moved * (dim + state),
                            "state": distinct * state / cores,
                            "spilled": spilled * (spilled > SPILL) / cores,
                        }
                    )
    return fit(features["gather"], gathered), fit(features["update"], updated)


def _taken(cold: ColdTable, batch: int, rng: np.random.Generator) -> tuple[Iterator[Batch], int]:
    """Batches, so many that no cache holds the rows of all; different rows of one."""
    tables = len(cold.rows)
    count = min(64, max(3, 2 * CACHE // (tables * batch * cold.dim * 4)))
    batches = batches_of(tables, cold.rows[0], batch, rng, count)
    return in_turn(batches), distinct_rows(batches[0])


def _gathering(cold: ColdTable, taken: Iterator[Batch], batch: int) -> Callable[[], Any]:
    samples = np.arange(batch, dtype=np.int32)

    def gather() -> None:
        one = next(taken)
        cold.gather(one.ids, one, samples)

    return gather


def _updating(cold: ColdTable, taken: Iterator[Batch], batch: int) -> Callable[[], Any]:
    gradient = Gradient.whole(torch.full((batch, len(cold.rows), cold.dim), 0.1))

    def update() -> None:
        one = next(taken)
        cold.update(one.ids, one, gradient)

    return update


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


def _loader(cores: int, rng: np.random.Generator) -> Fit:
    """Shuffled batches of rows of 26 ids and 13 dense features, and of rows of three bags of 21 ids."""
    rows: list[dict[str, float]] = []
    seconds = []
    with tempfile.TemporaryDirectory() as folder:
        for tables, bag, dense in ((26, 1, 13), (3, 21, 21)):
            dataset = _dataset(Path(folder) / f"of-{bag}", 1 << 19, tables, bag, dense, rng)
            for batch in (256, 2048, 16384):
                loader = BatchLoader(dataset, "train", batch, SEED)
                seconds.append(seconds_of(partial(next, _batches_in_turn(loader))))
                lookups = batch * tables * bag
                rows.append(
                    {
                        "batches": 1.0,
                        "lookups": lookups / cores if bag == 1 else 0.0,
                        "of bags": float(lookups) if bag > 1 else 0.0,
                    }
                )
    return fit(rows, seconds)


def _batches_in_turn(loader: BatchLoader) -> Iterator[Batch]:
    while True:
        for number in range(len(loader)):
            yield loader.batch(number)


def _dataset(
    out: Path, count: int, tables: int, bag: int, dense: int, rng: np.random.Generator, skew: int = 6
) -> Dataset:
    """Ids of 1,000,000 rows a table, those at the beginning the most frequent."""
    block = 1 << 15
    with DatasetWriter(out, [f"d{n}" for n in range(dense)], [(f"t{n}", bag) for n in range(tables)]) as writer:
        for _ in range(count // block):
            ids: list[NDArray[Any]] = [
                (1_000_000 * rng.random(block * bag) ** skew).astype(np.int64) for _ in range(tables)
            ]
            writer.append((rng.random(block) < 0.3).astype(np.uint8), np.zeros((block, dense), np.float32), ids)
        writer.finish([1_000_000] * tables, {"train": (0, count)}, {"name": "measure"})
    return Dataset(out)


def _split(cores: int, rng: np.random.Generator, classify: Number) -> Fit:
    """What a step of ``hotline`` takes longer than one of ``cpu`` on the same batches, less CLASSIFY."""
    rows, tables = [], 8
    seconds: list[float] = []
    whole: list[float] = []
    config = network_config("64-64-16", "64-64-64-1")
    for skew in (4, 32):  # much is missed, or little
        with tempfile.TemporaryDirectory() as folder:
            dataset = _dataset(Path(folder) / "rows", 1 << 17, tables, 1, 13, rng, skew)
            for batch in (64, 256, 2048, 16384):
                loader = BatchLoader(dataset, "train", batch)
                worker = accelerator("golden", slot_layout(preset("large"), (1_000_000,) * tables, 16))
                steps: list[Pipeline] = [CpuPipeline(parts_of(config, tables, 1_000_000))]
                steps.append(HotlinePipeline(parts_of(config, tables, 1_000_000), worker, SplitConfig()))
                steps[1].begin(loader, 0)
                held = [loader.batch(number) for number in range(min(len(loader), 32))]
                missed = np.mean([(worker.classify(one).slots < 0).sum() for one in held])
                lookups = batch * tables
                rows.append({"steps": 1.0, "lookups": lookups / cores, "missed": float(missed) / cores})
                own, of = _longer(steps, in_turn(held), max(16, min(100, (1 << 18) // batch)))
                seconds.append(own - lookups * classify.got / cores)
                whole.append(of)
                steps[1].close()
    return fit(rows, seconds, whole)


def _longer(steps: Sequence[Pipeline], taken: Iterator[Batch], count: int) -> tuple[float, float]:
    """Seconds that a step of the second takes longer than one of the first, and that it takes: medians, in turn."""
    found, of = [], []
    for number in range(count):
        one, took = next(taken), [0.0, 0.0]
        for which in (0, 1) if number % 2 else (1, 0):
            begun = time.perf_counter()
            steps[which].step(one)
            took[which] = time.perf_counter() - begun
        found.append(took[1] - took[0])
        of.append(took[1])
    return float(np.median(found[4:])), float(np.median(of[4:]))


def _torch_tables(rng: np.random.Generator) -> tuple[Fit, Fit]:
    """Plain PyTorch's EmbeddingBag with sparse gradients and SGD, a module a table, as DLRM's published program."""
    rows, forward, both = [], [], []
    for tables, held in ((26, 20_000), (8, 2_000_000), (4, 8_000_000)):
        modules = [nn.EmbeddingBag(held, 16, mode="sum", sparse=True) for _ in range(tables)]
        optimizer = torch.optim.SGD([p for m in modules for p in m.parameters()], 1e-6)
        for batch in (256, 2048, 16384):
            taken = in_turn(batches_of(tables, held, batch, rng, max(4, 2 * CACHE // (tables * batch * 64))))
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
    return fit(rows, forward), fit(rows, [b - f for b, f in zip(both, forward, strict=True)], both)


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
