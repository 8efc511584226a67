"""FBGEMM's table-batched embeddings on the processor, plain PyTorch around them.

specification: as of ``torch_plain``, and ``optimizer``, ``sgd`` or ``rowwise_adagrad``
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import nn

from hotline.bench.contenders.common import GRADIENT, Missing, PlainDlrm, in_memory, stepper
from hotline.data import Batch, Dataset

__all__ = ["INSTALL", "contender", "tables_alone"]

INSTALL = (
    "pip install fbgemm-gpu-cpu==1.8.0 tensordict pyre-extensions iopath tqdm lightning-utilities "
    "&& pip install --no-deps torchrec==1.8.0 torchmetrics==1.0.3"
)
"""Versions that go with torch 2.13; a plain ``pip install torchrec`` brings an FBGEMM for CUDA."""


def contender(asked: dict[str, Any], dataset: Dataset) -> Callable[[int], float]:
    torch.manual_seed(1)
    tables = _tables(asked, dataset)
    rows, dim = dataset.schema.cardinalities, asked["dim"]
    model = PlainDlrm(len(dataset.schema.dense), len(rows), dim, asked["bottom"], asked["top"])
    optimizer = torch.optim.SGD(model.parameters(), lr=asked["rate"])
    loss_of = nn.BCELoss()
    made = [
        (torch.from_numpy(batch.dense), *_places(batch), torch.from_numpy(batch.label).unsqueeze(1))
        for batch in in_memory(dataset, asked["batch_size"])
    ]

    def loss(dense: torch.Tensor, ids: torch.Tensor, offsets: torch.Tensor, label: torch.Tensor) -> torch.Tensor:
        return loss_of(model(dense, [tables(ids, offsets)]), label)  # of the tables (batch, tables * dim)

    return stepper(made, loss, optimizer)


def tables_alone(asked: dict[str, Any], dataset: Dataset) -> Callable[[int], float]:
    """Look-ups and updates without a network; all vectors get one gradient."""
    tables = _tables(asked, dataset)
    made = [_places(batch) for batch in in_memory(dataset, asked["batch_size"])]
    grad = torch.full((asked["batch_size"], len(dataset.schema.tables) * asked["dim"]), GRADIENT)

    def step(number: int) -> float:
        tables(*made[number % len(made)]).backward(grad)
        return 0.0

    return step


def _tables(asked: dict[str, Any], dataset: Dataset) -> Any:
    try:
        from fbgemm_gpu.split_embedding_configs import EmbOptimType
        from fbgemm_gpu.split_table_batched_embeddings_ops_common import EmbeddingLocation
        from fbgemm_gpu.split_table_batched_embeddings_ops_training import (
            ComputeDevice,
            SplitTableBatchedEmbeddingBagsCodegen,
        )
    except (ImportError, OSError) as error:
        raise Missing(f"FBGEMM: {error}; {INSTALL}") from None
    kinds = {"sgd": EmbOptimType.EXACT_SGD, "rowwise_adagrad": EmbOptimType.EXACT_ROWWISE_ADAGRAD}
    tables = SplitTableBatchedEmbeddingBagsCodegen(
        [(n, asked["dim"], EmbeddingLocation.HOST, ComputeDevice.CPU) for n in dataset.schema.cardinalities],
        optimizer=kinds[asked["optimizer"]],
        learning_rate=asked["rate"],
        eps=1e-8,
    )
    tables.init_embedding_weights_uniform(-0.01, 0.01)
    return tables


def _places(batch: Batch) -> tuple[torch.Tensor, torch.Tensor]:
    """ids and offsets."""
    return torch.from_numpy(batch.ids).long(), torch.from_numpy(batch.offsets)
