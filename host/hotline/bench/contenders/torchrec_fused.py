"""TorchRec's DLRM with its fused embedding bags (SGD) on the processor.

specification: as of ``torch_plain``
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import nn

from hotline.bench.contenders.common import Missing, in_memory, stepper
from hotline.bench.contenders.fbgemm import INSTALL
from hotline.data import Dataset

__all__ = ["contender"]


def contender(asked: dict[str, Any], dataset: Dataset) -> Callable[[int], float]:
    try:
        from torchrec import EmbeddingBagConfig, KeyedJaggedTensor
        from torchrec.models.dlrm import DLRM
        from torchrec.modules.fused_embedding_modules import FusedEmbeddingBagCollection
    except (ImportError, OSError) as error:
        raise Missing(f"TorchRec: {error}; {INSTALL}") from None
    torch.manual_seed(1)
    schema = dataset.schema
    names = [table.name for table in schema.tables]
    configs = [
        EmbeddingBagConfig(name=name, embedding_dim=asked["dim"], num_embeddings=rows, feature_names=[name])
        for name, rows in zip(names, schema.cardinalities, strict=True)
    ]
    tables = FusedEmbeddingBagCollection(
        configs, optimizer_type=torch.optim.SGD, optimizer_kwargs={"lr": asked["rate"]}, device=torch.device("cpu")
    )
    bottom, top = ([int(w) for w in asked[name].split("-")] for name in ("bottom", "top"))
    model = DLRM(tables, len(schema.dense), bottom, top, torch.device("cpu"))
    dense_parameters = [*model.dense_arch.parameters(), *model.over_arch.parameters()]
    optimizer = torch.optim.SGD(dense_parameters, lr=asked["rate"])
    loss_of = nn.BCEWithLogitsLoss()
    made = [
        (
            torch.from_numpy(batch.dense),
            KeyedJaggedTensor(names, torch.from_numpy(batch.ids).long(), offsets=torch.from_numpy(batch.offsets)),
            torch.from_numpy(batch.label).unsqueeze(1),
        )
        for batch in in_memory(dataset, asked["batch_size"])
    ]

    return stepper(made, lambda dense, lookups, label: loss_of(model(dense, lookups), label), optimizer)
