"""``XdlConfig``, what a run is asked, and ``Plan``, all that server and workers are told, as JSON text."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from typing import Any, Literal

import torch
from torch import nn

from hotline.embedding import ColdTable, SparseOptimizer
from hotline.model import DlrmConfig, TbsmConfig, network
from hotline.model.mlp import Mlp

__all__ = ["Network", "Plan", "XdlConfig"]


MOST_WORKERS = 256


@dataclass(frozen=True)
class XdlConfig:
    """A parameter server and its workers."""

    xdl_workers: int = 2
    """xdl: worker processes"""
    xdl_staleness: int = 1
    """xdl: a batch is computed with parameters that lack at most so many earlier batches; 0: none, one after the
    other"""
    xdl_timeout: float = 120.0
    """xdl: seconds without an answer after which a process counts as dead"""
    xdl_restarts: int = 3
    """xdl: how often dead processes are started again, from the last checkpoint, before the run fails"""

    def __post_init__(self) -> None:
        if not 1 <= self.xdl_workers <= MOST_WORKERS:
            raise ValueError(f"--xdl-workers {self.xdl_workers}: expected 1 to {MOST_WORKERS}")
        if self.xdl_staleness < 0:
            raise ValueError(f"--xdl-staleness {self.xdl_staleness}: expected 0 or more batches")
        if not self.xdl_timeout > 0:
            raise ValueError(f"--xdl-timeout {self.xdl_timeout}: expected seconds, more than 0")
        if self.xdl_restarts < 0:
            raise ValueError(f"--xdl-restarts {self.xdl_restarts}: expected 0 or more")


@dataclass(frozen=True)
class Network:
    """The dense network that a worker builds; its parameters come from the server.

    dense: dense features of a step; steps: of a history, or 1
    bf16: products of the MLPs are of bfloat16
    """

    model: Literal["dlrm", "tbsm"]
    architecture: DlrmConfig
    sequence: TbsmConfig
    dense: int
    tables: int
    steps: int
    bf16: bool = False

    def build(self, seed: int) -> nn.Module:
        """With parameters drawn from ``seed``."""
        made = network(self.model, self.architecture, self.sequence, self.dense, self.tables, self.steps, seed)
        for module in made.modules():
            if self.bf16 and isinstance(module, Mlp):
                module.take_bf16()
        return made


@dataclass(frozen=True)
class Plan:
    """What server and workers must know.

    rows: of each table; numbers of rows count through all tables
    dim, precision: of the rows, and of everything else
    optimizer, eps, elementwise: of the rows, see :class:`SparseOptimizer`; weight_decay: of the network
    address, token: where the server listens (an abstract Unix socket), and what lets a worker in
    seed: of dropout, which is drawn for every batch by its number, whichever worker computes it
    """

    network: Network
    loss: Literal["bce", "mse"]
    rows: tuple[int, ...]
    dim: int
    precision: Literal["fp32", "fp64"]
    optimizer: str
    eps: float
    elementwise: bool
    weight_decay: float
    workers: int
    staleness: int
    threads: int
    seed: int
    address: str = ""
    token: str = ""

    @property
    def dtype(self) -> torch.dtype:
        return torch.float64 if self.precision == "fp64" else torch.float32

    def table(self) -> ColdTable:
        """Room for all rows, as one table: the server knows rows by their number alone."""
        rule = SparseOptimizer(self.optimizer, 0.0, self.eps, self.elementwise)
        return ColdTable((sum(self.rows),), self.dim, rule, self.dtype)

    def dense_optimizer(self, model: nn.Module) -> torch.optim.Optimizer:
        if self.optimizer == "adagrad":
            return torch.optim.Adagrad(model.parameters(), eps=self.eps, weight_decay=self.weight_decay)
        return torch.optim.SGD(model.parameters(), weight_decay=self.weight_decay)

    def to_json(self) -> str:
        return json.dumps(dataclasses.asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Plan:
        values: dict[str, Any] = json.loads(text)
        net = values.pop("network")
        net["architecture"] = DlrmConfig(**net["architecture"])
        net["sequence"] = TbsmConfig(**net["sequence"])
        return cls(network=Network(**net), **{**values, "rows": tuple(values["rows"])})
