"""What :mod:`hotline.train.build` makes where several processes train together: tables dealt out, their pipelines."""

from __future__ import annotations

import os
from typing import cast

import torch

from hotline.data import Dataset
from hotline.distributed.group import Launched
from hotline.distributed.pipelines import SharedFae, SharedHotline, SharedParts, SharedPipeline
from hotline.distributed.tables import ShardedTables
from hotline.embedding import tier_for
from hotline.pipeline import Parts, Pipeline, packed
from hotline.pipeline.group import Group
from hotline.train.build import build_accelerator, dense_optimizer, prepare, sparse_optimizer, steps_of
from hotline.train.config import TrainConfig

__all__ = ["build_shared_parts", "build_shared_pipeline"]


def build_shared_parts(config: TrainConfig, dataset: Dataset, group: Group) -> SharedParts:
    """This process's part."""
    launched = cast(Launched, group)
    threads = config.loop.threads or max(1, len(os.sched_getaffinity(0)) // launched.local_size)
    model = prepare(config, dataset, launched.device, threads)
    torch.manual_seed(config.loop.seed + launched.rank)  # dropout is another in each
    steps = steps_of(config, dataset)
    rows, dim = dataset.schema.cardinalities, config.architecture.dim
    tables = ShardedTables(rows, dim, sparse_optimizer(config), model, steps, launched)
    tables.initialise(config.loop.initialisation)
    optimizer, tier = dense_optimizer(config, model), tier_for(launched.device, config.loop.device_memory)
    return SharedParts(model, optimizer, tables, tier, steps=steps, loss=config.loop.loss, group=launched)


def build_shared_pipeline(config: TrainConfig, dataset: Dataset, parts: Parts) -> Pipeline:
    """The pipeline that was asked for, over what :func:`build_shared_parts` made."""
    shared, seed = cast(SharedParts, parts), config.loop.seed
    if config.pipeline == "cpu":
        return SharedPipeline(shared)
    config.slipstream.check(tuple(table.bag for table in dataset.schema.tables))
    if config.pipeline == "hotline":
        return SharedHotline(shared, build_accelerator(config, dataset, parts), config.split, config.slipstream, seed)
    dim = config.architecture.dim
    if shared.group.rank == 0:
        packed(dataset, config.fae, dim)  # the others find it done
    shared.group.barrier()
    inputs = packed(dataset, config.fae, dim)
    return SharedFae(shared, inputs, config.fae, config.loop.batch_size, config.slipstream, seed)
