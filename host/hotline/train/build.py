"""From a configuration and a data set to what is trained and how: ``Parts`` and a pipeline."""

from __future__ import annotations

import os
from typing import Any

import numba
import torch
from torch import nn

from hotline.accelerator import Accelerator, accelerator
from hotline.contract import Preset, preset, slot_layout
from hotline.data import Dataset, Schema
from hotline.embedding import ColdTable, HostTier, SparseOptimizer, tier_for
from hotline.model.mlp import layer_widths
from hotline.native.memory import keep_freed_memory
from hotline.pipeline import (
    CpuPipeline,
    FaePipeline,
    GpuPipeline,
    HotlinePipeline,
    HybridPipeline,
    Parts,
    Pipeline,
    XdlPipeline,
    packed,
)
from hotline.pipeline.captured import Captured
from hotline.pipeline.group import Alone, Group
from hotline.pipeline.xdl import Network, Plan
from hotline.train.config import TrainConfig

__all__ = [
    "build_accelerator",
    "build_parts",
    "build_pipeline",
    "check_group",
    "choose_device",
    "dense_optimizer",
    "prepare",
    "prepare_process",
    "reset_parts",
    "sparse_optimizer",
    "steps_of",
]


_HOST_ALONE = ("cpu", "xdl")
TOGETHER = ("cpu", "hotline", "fae")
"""Pipelines of several processes"""


def choose_device(config: TrainConfig) -> torch.device:
    """The device that ``--device`` and ``--pipeline`` mean here; ValueError where there is no such thing."""
    asked = config.loop.device
    if asked == "cuda" and not torch.cuda.is_available():
        raise ValueError("--device cuda: torch sees no CUDA device here; use --device auto or cpu")
    if asked == "auto":
        asked = "cuda" if torch.cuda.is_available() and config.pipeline not in _HOST_ALONE else "cpu"
    return torch.device(asked)


def build_parts(config: TrainConfig, dataset: Dataset, group: Group | None = None) -> Parts:
    """Initialised network, tables and optimizers. Raises ValueError for options that do not fit the data.

    ``group``: the processes that train together, each of which then holds a part of the tables; ImportError if TorchRec
    is not there, which does that.
    """
    _check_shape(config, dataset)
    check_group(config, group or Alone())
    if group is not None and not isinstance(group, Alone):
        from hotline.train.together import build_shared_parts

        return build_shared_parts(config, dataset, group)
    device = choose_device(config)
    model = prepare(config, dataset, device, _threads(config))
    dtype = torch.float64 if config.loop.precision == "fp64" else torch.float32
    cold = ColdTable(dataset.schema.cardinalities, config.architecture.dim, sparse_optimizer(config), dtype)
    cold.initialise(config.loop.initialisation)
    steps = steps_of(config, dataset)
    tier = HostTier() if config.pipeline in _HOST_ALONE else tier_for(device, config.loop.device_memory)
    parts = Parts(model, dense_optimizer(config, model), cold, tier, steps=steps, loss=config.loop.loss)
    if device.type == "cuda" and Captured.fits(model):
        parts.captured = Captured(parts.weighted_pass, steps)
    return parts


def check_group(config: TrainConfig, group: Group) -> None:
    """ValueError for options that several processes don't have."""
    if isinstance(group, Alone):
        return
    if config.pipeline not in TOGETHER:
        raise ValueError(f"--pipeline {config.pipeline}: several processes train by {', '.join(TOGETHER)}")
    if config.loop.precision == "fp64":
        raise ValueError("--precision fp64: tables in several processes are of fp32")
    if config.slipstream.slipstream and config.slipstream.slipstream_form == "rows":
        raise ValueError("--slipstream-form rows: several processes skip inputs alone; use --slipstream-form inputs")
    if config.slipstream.slipstream and config.slipstream.slipstream_replay:
        raise ValueError("--slipstream-replay: each of several processes would draw of its own share; leave it at 0")
    if config.loop.try_seeds:
        raise ValueError("--try-seeds: find a seed with one process, and give it as --init-seed")


def prepare(config: TrainConfig, dataset: Dataset, device: torch.device, threads: int) -> nn.Module:
    """Have this process train with so many threads; the network, there."""
    _check_names(config, dataset)
    prepare_process(threads)
    torch.manual_seed(config.loop.seed)
    dtype = torch.float64 if config.loop.precision == "fp64" else torch.float32
    return _network(config, dataset.schema).build(config.loop.initialisation).to(device, dtype)


def _check_names(config: TrainConfig, dataset: Dataset) -> None:
    """ValueError where the optimizer's state of a table would have the file of another."""
    names = {table.name for table in dataset.schema.tables}
    both = sorted(name for name in names if f"{name}.moment" in names)
    if both and sparse_optimizer(config).has_moment:
        raise ValueError(
            f"{dataset.path}: tables {both[0]!r} and '{both[0]}.moment': the state of the first is called so in "
            "checkpoints; call the second otherwise, or use --optimizer sgd"
        )


def prepare_process(threads: int) -> None:
    """Have what this process calls run on so many threads, in memory that it keeps."""
    keep_freed_memory()
    torch.set_num_threads(threads)
    numba.set_num_threads(min(threads, numba.config.NUMBA_NUM_THREADS))  # type: ignore[attr-defined]


def sparse_optimizer(config: TrainConfig) -> SparseOptimizer:
    """The tables', as the run's options have it."""
    o = config.optimizer
    return SparseOptimizer(o.optimizer, o.learning_rate, o.eps, o.adagrad_moment == "element", o.beta1, o.beta2)


def steps_of(config: TrainConfig, dataset: Dataset) -> int:
    """Vectors that the network wants of each table."""
    return dataset.schema.steps if config.model == "tbsm" else 1


def reset_parts(config: TrainConfig, dataset: Dataset, parts: Parts) -> None:
    """Make ``parts`` what :func:`build_parts` made them."""
    torch.manual_seed(config.loop.seed)
    parts.model.load_state_dict(_network(config, dataset.schema).build(config.loop.initialisation).state_dict())
    parts.dense_optimizer.load_state_dict(dense_optimizer(config, parts.model).state_dict())
    parts.cold.initialise(config.loop.initialisation)
    parts.cold.moment.zero_()


def dense_optimizer(config: TrainConfig, model: nn.Module) -> torch.optim.Optimizer:
    """The network's, as the run's options have it."""
    o, parameters = config.optimizer, list(model.parameters())
    common: dict[str, Any] = {"lr": o.learning_rate, "weight_decay": o.weight_decay}
    if parameters[0].device.type == "cuda":
        common["foreach"] = True  # gradients are cleared in one go, too
    if o.optimizer == "adagrad":
        return torch.optim.Adagrad(parameters, eps=o.eps, **common)
    if o.optimizer == "adam":
        return torch.optim.Adam(parameters, betas=(o.beta1, o.beta2), eps=o.eps, **common)
    return torch.optim.SGD(parameters, **common)


def _threads(config: TrainConfig) -> int:
    return config.loop.threads or len(os.sched_getaffinity(0))


def _network(config: TrainConfig, schema: Schema) -> Network:
    dense, tables, bf16 = len(schema.dense), len(schema.tables), config.loop.precision == "bf16"
    if config.model == "dlrm":
        return Network("dlrm", config.architecture, config.sequence, dense, tables, 1, bf16)
    if schema.steps < 2:
        raise ValueError(
            "--model tbsm reads rows of several steps, which these are not (dataset.json: steps); "
            "`hotline data synth --preset taobao` and `hotline data import taobao` make some"
        )
    return Network("tbsm", config.architecture, config.sequence, dense // schema.steps, tables, schema.steps, bf16)


def _plan(config: TrainConfig, schema: Schema) -> Plan:
    o, loop = config.optimizer, config.loop
    return Plan(
        network=_network(config, schema),
        loss=loop.loss,
        rows=schema.cardinalities,
        dim=config.architecture.dim,
        precision="fp64" if loop.precision == "fp64" else "fp32",
        optimizer=o.optimizer,
        eps=o.eps,
        elementwise=o.adagrad_moment == "element",
        weight_decay=o.weight_decay,
        workers=config.xdl.xdl_workers,
        staleness=config.xdl.xdl_staleness,
        threads=max(1, _threads(config) // config.xdl.xdl_workers),
        seed=loop.seed,
    )


def build_pipeline(config: TrainConfig, dataset: Dataset, parts: Parts) -> Pipeline:
    """The pipeline that was asked for. Raises ValueError where the preset has no room for the tables.

    For ``fae`` the inputs are sorted into hot and cold on disk, unless they have been before.
    """
    if not isinstance(parts.group, Alone):
        from hotline.train.together import build_shared_pipeline

        return build_shared_pipeline(config, dataset, parts)
    if config.pipeline == "cpu":
        return CpuPipeline(parts)
    if config.pipeline == "hybrid":
        return HybridPipeline(parts)
    if config.pipeline == "gpu":
        return GpuPipeline(parts, config.loop.batch_size)
    if config.pipeline == "xdl":
        return XdlPipeline(parts, _plan(config, dataset.schema), config.xdl, config.optimizer.rate)
    config.slipstream.check(tuple(table.bag for table in dataset.schema.tables))
    if config.pipeline == "fae":
        sorted_inputs = packed(dataset, config.fae, config.architecture.dim)
        loop = config.loop
        return FaePipeline(parts, sorted_inputs, config.fae, loop.batch_size, config.slipstream, loop.seed)
    return HotlinePipeline(
        parts, build_accelerator(config, dataset, parts), config.split, config.slipstream, config.loop.seed
    )


def build_accelerator(config: TrainConfig, dataset: Dataset, parts: Parts) -> Accelerator:
    """Of the preset and with the room for hot rows that were asked for; ValueError where they don't fit the tables."""
    sizes = preset(config.split.preset)
    dim = config.architecture.dim
    if config.split.hot_bytes is not None:
        rows = config.split.hot_bytes // (parts.cold.weight.element_size() * dim)
        if rows < 1:
            raise ValueError(f"--hot-bytes {config.split.hot_bytes}: not one row of dim {dim} fits")
        try:
            sizes = sizes.with_entries(1 << (rows.bit_length() - 1))
        except ValueError as error:
            raise ValueError(f"--hot-bytes {config.split.hot_bytes}: {error}") from None
    if config.split.accelerator == "verilated":
        _check_rtl(config, sizes)
    layout = slot_layout(sizes, dataset.schema.cardinalities, dim, config.split.small_table_bytes)
    return accelerator(config.split.accelerator, layout, config.split.memory())


def _check_rtl(config: TrainConfig, sizes: Preset) -> None:
    """What the RTL of a preset can't do is said before its model is built."""
    dim, batch = config.architecture.dim, config.loop.batch_size
    if config.loop.precision != "fp64" and (dim % sizes.lanes or dim > sizes.max_dim):
        raise ValueError(
            f"--dim {dim}: preset {sizes.name!r} gathers rows of {sizes.lanes} to {sizes.max_dim} numbers, "
            f"in multiples of {sizes.lanes}"
        )
    if batch > sizes.max_batch:
        raise ValueError(f"--batch-size {batch}: preset {sizes.name!r} takes {sizes.max_batch} samples at most")


def _check_shape(config: TrainConfig, dataset: Dataset) -> None:
    schema, loop = dataset.schema, config.loop
    width = len(schema.dense) // (schema.steps if config.model == "tbsm" else 1)
    if loop.dense_width and loop.dense_width != width:
        step = " a step" if config.model == "tbsm" else ""
        raise ValueError(f"--dense-width {loop.dense_width}: {dataset.path} has {width} dense features{step}")
    if loop.table_rows:
        asked = tuple(layer_widths(loop.table_rows, "--table-rows"))
        if asked != schema.cardinalities:
            found = "-".join(map(str, schema.cardinalities))
            raise ValueError(f"--table-rows {loop.table_rows}: {dataset.path} has {found}")
