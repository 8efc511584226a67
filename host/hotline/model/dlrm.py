"""DLRM (Naumov et al. 2019): bottom MLP, interaction with the embeddings, top MLP.

Embedding vectors come in as a tensor: where they are stored, and in how many tiers, is not the model's business.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import torch
from torch import nn

from hotline.model.interaction import Dot, InteractionConfig, interaction
from hotline.model.mlp import layer_widths, mlp

__all__ = ["Dlrm", "DlrmConfig", "Tower"]


@dataclass(frozen=True)
class DlrmConfig(InteractionConfig):
    """Architecture of a DLRM; the options of its interaction are inherited."""

    dim: int = 16
    """width of every embedding vector"""
    bottom_mlp: str = "512-256-64-16"
    """layer widths of the bottom MLP after its input; the last must be --dim"""
    top_mlp: str = "512-256-1"
    """layer widths of the top MLP after its input; the last must be 1"""
    feature_norm: Literal["none", "layernorm"] = "none"
    """normalise every feature vector before they meet; layernorm: one LayerNorm, shared by all of them"""
    dropout: float = 0.0
    """dropout before every layer of the top MLP, in training"""


class Tower(nn.Module):
    """Bottom MLP, normalisation if any, interaction, top MLP: a vector a sample.

    Parameters
    ----------
    config: architecture
    dense: number of dense features; tables: number of embedding tables
    rng: of the initialisation
    last_relu: whether the last layer has a ReLU
    """

    def __init__(
        self, config: DlrmConfig, dense: int, tables: int, rng: np.random.Generator, *, last_relu: bool
    ) -> None:
        """Raises ValueError for widths that do not fit together, naming the options."""
        super().__init__()
        bottom = layer_widths(config.bottom_mlp, "--bottom-mlp")
        top = layer_widths(config.top_mlp, "--top-mlp")
        if bottom[-1] != config.dim:
            raise ValueError(
                f"--bottom-mlp {config.bottom_mlp} ends in {bottom[-1]}, --dim is {config.dim}: they must be equal"
            )
        if config.feature_norm not in ("none", "layernorm"):
            raise ValueError(f"--feature-norm {config.feature_norm!r}: there are: none, layernorm")
        self.norm = nn.LayerNorm(config.dim) if config.feature_norm == "layernorm" else nn.Identity()
        self.interaction = interaction(config, tables, config.dim, rng)
        self.width = top[-1]
        self.bottom = mlp([dense, *bottom], rng, last_relu=True)
        self.top = mlp([self.interaction.width, *top], rng, last_relu=last_relu, dropout=config.dropout)

    def forward(self, dense: torch.Tensor, embedded: torch.Tensor) -> torch.Tensor:
        """(batch, dense features), (batch, tables, dim) -> (batch, width)."""
        as_it_is = isinstance(self.interaction, Dot) and isinstance(self.norm, nn.Identity)
        return self.top(self.interaction(self.norm(self.bottom(dense, as_it_is)), self.norm(embedded)))


class Dlrm(Tower):
    """The dense part of DLRM.

    Parameters
    ----------
    config: architecture
    dense: number of dense features; tables: number of embedding tables
    seed: of the initialisation
    """

    def __init__(self, config: DlrmConfig, dense: int, tables: int, seed: int) -> None:
        """Raises ValueError for widths that do not fit together, naming the options."""
        super().__init__(config, dense, tables, np.random.default_rng(seed), last_relu=False)
        if self.width != 1:
            raise ValueError(
                f"--top-mlp {config.top_mlp} ends in {self.width}: the last layer has one output, the logit"
            )

    def forward(self, dense: torch.Tensor, embedded: torch.Tensor) -> torch.Tensor:
        """(batch, dense features), (batch, tables, dim) -> logits (batch,)."""
        return super().forward(dense, embedded).squeeze(1)
