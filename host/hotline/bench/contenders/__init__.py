"""Who takes part in a contest: our pipelines and peers, each in a process of its own, one file a peer.

A contender is a function from a specification (JSON-able) and a data set to ``step``: given the number of a batch, it
trains on it and returns the loss. Batches are in memory before the clock starts, unless the specification has
``loader``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hotline.bench.contenders import accelerators, fbgemm, ours, torch_plain, torchrec_fused
from hotline.bench.contenders.common import Missing
from hotline.data import Dataset

__all__ = ["CONTENDERS", "Missing", "Step"]

Step = Callable[[int], float]


CONTENDERS: dict[str, Callable[[dict[str, Any], Dataset], Step]] = {
    "hotline": ours.contender,
    "hotline-tables": ours.tables_alone,
    "torch": torch_plain.contender,
    "torchrec": torchrec_fused.contender,
    "fbgemm": fbgemm.contender,
    "accelerator": accelerators.contender,
    "fbgemm-tables": fbgemm.tables_alone,
}
