"""Measures what a platform file says of this machine's GPU and its link: our kernels and captured passes alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import torch

from hotline.embedding import ColdTable, DeviceLookups, Gradient, HotTable, SparseOptimizer, Tier, tier_for
from hotline.pipeline.captured import Captured
from hotline.pipeline.gpu import GpuPipeline, rows_of
from hotline.pipeline.protocol import Parts
from hotline.timeline.costs import NUMBER, PASSES
from hotline.timeline.measure import (
    COMMAND,
    NETWORKS,
    SEED,
    Fit,
    Progress,
    batches_of,
    fit,
    in_turn,
    network_config,
    parts_of,
    seconds_of,
)
from hotline.timeline.platform import Gpus, Link, Number
from hotline.timeline.workload import look_at_network

__all__ = ["measure_gpu"]

BATCHES = (512, 2048, 8192, 32768)


def measure_gpu(progress: Progress) -> tuple[Gpus, Link]:
    """The GPU that torch sees first, and what joins it with the host."""
    device = torch.device("cuda")
    tier = tier_for(device, None)
    rng = np.random.default_rng(SEED)
    progress("the GPU's networks")
    passes = _passes(tier)
    progress("the GPU's rows")
    rows = _rows(tier, rng)
    progress("the GPU's link")
    link = _link(device)
    progress("the remainder of a step on the GPU")
    rest = _step(tier, rng)
    name = torch.cuda.get_device_name()
    memory = float(torch.cuda.get_device_properties(device).total_memory)
    stream = _stream(device)
    gpus = Gpus(
        count=Number(torch.cuda.device_count(), f"{name}, as torch sees them"),
        flops=passes.number("flops", "captured passes", inverse=True),
        bytes_per_second=Number(stream, f"{COMMAND}: 1 GiB copied, both ways counted"),
        memory_bytes=Number(memory, f"{name}, as torch sees it"),
        pass_seconds=passes.number("calls", "captured passes"),
        step_seconds=rest,
        table_seconds=rows.number("calls", "bags summed, rows updated"),
    )
    return gpus, link


def _waited(work: Callable[[], Any]) -> Callable[[], None]:
    def run() -> None:
        work()
        torch.cuda.synchronize()

    return run


def _stream(device: torch.device) -> float:
    source = torch.ones(256 << 20, device=device)
    target = torch.empty_like(source)
    return 2 * source.nbytes / seconds_of(_waited(lambda: target.copy_(source)))


def _parts(bottom: str, top: str, tables: int, tier: Tier, rows: int = 1000) -> Parts:
    parts = parts_of(network_config(bottom, top), tables, rows, tier)
    parts.captured = Captured(parts.weighted_pass, 1)
    return parts


def _passes(tier: Tier) -> Fit:
    """Captured passes with the optimizer's step, with 8 tables."""
    rows, seconds = [], []
    for bottom, top in NETWORKS:
        facts = look_at_network(network_config(bottom, top), 13, 8, 1)
        parts = _parts(bottom, top, 8, tier)
        for batch in BATCHES:
            dense = torch.randn(batch, 13, device=tier.device)
            vectors = torch.randn(batch, 8, 16, device=tier.device)
            label = torch.zeros(batch, device=tier.device)

            def step(parts: Parts = parts, inputs: Any = (dense, vectors, label), batch: int = batch) -> None:
                assert parts.captured is not None
                parts.clear_gradients()
                parts.captured("whole", inputs[0], inputs[1], inputs[2], batch)
                parts.dense_optimizer.step()

            seconds.append(seconds_of(_waited(step)))
            multiplications = sum(layer.multiplications for layer in facts["layers"])
            numbers = NUMBER * batch * (facts["numbers"] + 2 * 8 * 16)
            rows.append({"calls": 1.0, "flops": 2 * PASSES * batch * multiplications, "bytes": float(numbers)})
    return fit(rows, seconds)


def _rows(tier: Tier, rng: np.random.Generator) -> Fit:
    """Bags gathered and rows updated in a table that has all rows."""
    features, seconds = [], []
    for tables, held, dim in ((26, 20_000, 16), (8, 1_000_000, 16), (8, 500_000, 64)):
        cold = ColdTable((held,) * tables, dim, SparseOptimizer("sgd", 1e-6), torch.float32)
        table = HotTable(held * tables, cold, tier)
        table.hold_all()
        for batch in BATCHES:
            one = batches_of(tables, held, batch, rng, 1)[0]
            slots = rows_of(one, cold)
            there = DeviceLookups.put(tier, "slots", slots, one, tables)
            everyone = torch.arange(batch, dtype=torch.int32, device=tier.device)
            gradient = Gradient(everyone, torch.ones(batch, tables, dim, device=tier.device), torch.zeros(0))

            def gather(table: HotTable = table, there: Any = there, everyone: Any = everyone) -> None:
                table.gather(there, everyone)

            def update(table: HotTable = table, there: Any = there, gradient: Gradient = gradient) -> None:
                table.update(there, replace(gradient, second=gradient.first[:0]))

            lookups = batch * tables
            distinct = np.unique(slots).size
            seconds.append(seconds_of(_waited(gather)))
            features.append({"calls": 1.0, "bytes": float(2 * lookups * 4 * dim + 4 * lookups)})
            seconds.append(seconds_of(_waited(update)))
            features.append({"calls": 1.0, "bytes": float(lookups * 4 * dim + 8 * distinct * dim)})
    return fit(features, seconds)


def _link(device: torch.device) -> Link:
    """From pinned memory and back."""
    rows, seconds = [], []
    for size in (1 << 12, 1 << 18, 1 << 22, 1 << 26):
        host = torch.ones(size // 4).pin_memory()
        there = torch.empty(size // 4, device=device)
        for source, target in ((host, there), (there, host)):

            def copy(source: torch.Tensor = source, target: torch.Tensor = target) -> None:
                target.copy_(source, non_blocking=True)

            seconds.append(seconds_of(_waited(copy)))
            rows.append({"calls": 1.0, "bytes": float(size)})
    found = fit(rows, seconds)
    return Link(found.number("bytes", "pinned copies", inverse=True), found.number("calls", "pinned copies"))


def _step(tier: Tier, rng: np.random.Generator) -> Number:
    """What a step of ``gpu`` takes longer than its kernels by themselves, with batches of 512."""
    parts = _parts(*NETWORKS[0], 8, tier, rows=20_000)
    dense = np.zeros((512, 13), np.float32)
    taken = in_turn([replace(batch, dense=dense) for batch in batches_of(8, 20_000, 512, rng)])
    pipeline = GpuPipeline(parts, 512)

    pipeline.submit(next(taken))

    def step() -> None:
        pipeline.submit(next(taken))
        pipeline.collect()

    whole = seconds_of(step, 1.0)
    batch = next(taken)
    vectors, label = torch.randn(512, 8, 16, device=tier.device), torch.zeros(512, device=tier.device)
    features = torch.zeros(512, 13, device=tier.device)

    def network() -> None:
        assert parts.captured is not None
        parts.clear_gradients()
        parts.captured("whole", features, vectors, label, 512)
        parts.dense_optimizer.step()

    slots = rows_of(batch, parts.cold)
    there = DeviceLookups.put(tier, "slots", slots, batch, 8)
    everyone = torch.arange(512, dtype=torch.int32, device=tier.device)
    gradient = Gradient(everyone, vectors, vectors[:0])
    known = seconds_of(_waited(network)) + seconds_of(_waited(lambda: pipeline.table.gather(there, everyone)))
    known += seconds_of(_waited(lambda: pipeline.table.update(there, gradient)))
    pipeline.close()
    return Number(max(0.0, whole - known), f"{COMMAND}: pipeline gpu, batches of 512, of 8 tables")
