"""DLRM (Naumov et al. 2019): bottom MLP, interaction with the embeddings, top MLP.

Embedding vectors come in as a tensor: where they are stored, and in how many tiers, is not the model's business.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

import numpy as np
import torch
from torch import nn

from hotline.model.interaction import interaction

__all__ = ["Dlrm", "DlrmConfig", "Tower", "layer_widths", "mlp"]


@dataclass(frozen=True)
class DlrmConfig:
    """Architecture of a DLRM."""

    dim: int = 16
    """width of every embedding vector"""
    bottom_mlp: str = "512-256-64-16"
    """layer widths of the bottom MLP after its input; the last must be --dim"""
    top_mlp: str = "512-256-1"
    """layer widths of the top MLP after its input; the last must be 1"""
    interaction: Literal["dot", "cat"] = "dot"
    """how the feature vectors meet"""
    interaction_itself: bool = False
    """dot: also the product of each vector with itself"""
    dropout: float = 0.0
    """dropout before every layer of the top MLP, in training"""


def layer_widths(text: str, option: str) -> list[int]:
    """``512-256-1`` (or with commas) as numbers; ValueError names the option."""
    try:
        widths = [int(part) for part in text.replace(",", "-").split("-")]
    except ValueError:
        widths = []
    if not widths or min(widths) < 1:
        raise ValueError(f"{option} {text!r}: expected layer widths such as 512-256-64")
    return widths


def mlp(widths: list[int], rng: np.random.Generator, last_relu: bool, dropout: float = 0.0) -> nn.Sequential:
    """Linear layers, n inputs, m outputs, as in DLRM: W ~ N(0, sqrt(2/(m+n))), bias ~ N(0, sqrt(1/m))."""
    layers: list[nn.Module] = []
    for place, (n, m) in enumerate(pairwise(widths)):
        if dropout:
            layers.append(nn.Dropout(dropout))
        linear = nn.Linear(n, m)
        with torch.no_grad():
            linear.weight.copy_(torch.from_numpy(rng.normal(0.0, np.sqrt(2 / (m + n)), (m, n))))
            linear.bias.copy_(torch.from_numpy(rng.normal(0.0, np.sqrt(1 / m), m)))
        layers.append(linear)
        if last_relu or place < len(widths) - 2:
            layers.append(nn.ReLU())
    return nn.Sequential(*layers)


class Tower(nn.Module):
    """Bottom MLP, interaction, top MLP: a vector a sample.

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
        self.interaction = interaction(config.interaction, tables, config.dim, config.interaction_itself)
        self.width = top[-1]
        self.bottom = mlp([dense, *bottom], rng, last_relu=True)
        self.top = mlp([self.interaction.width, *top], rng, last_relu=last_relu, dropout=config.dropout)

    def forward(self, dense: torch.Tensor, embedded: torch.Tensor) -> torch.Tensor:
        """(batch, dense features), (batch, tables, dim) -> (batch, width)."""
        return self.top(self.interaction(self.bottom(dense), embedded))


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
