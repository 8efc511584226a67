"""Cross network, DCN-v2 with low rank (Wang et al. 2021): each layer multiplies by the input once more."""

from __future__ import annotations

import numpy as np
import torch
from torch import nn

from hotline.model.parameter import normal, zeros

__all__ = ["Dcn"]


class Dcn(nn.Module):
    """``x_{l+1} = x_0 * (W_l (V_l x_l) + b_l) + x_l`` on ``x_0 = concat(x, e_1 .. e_n)``; width ``(n + 1) * d``.

    Kernels are Xavier-normal, biases 0.

    Parameters
    ----------
    tables: number of embedding vectors n; dim: width d of all vectors
    layers: number of cross layers; rank: of each layer's matrix W V
    """

    def __init__(self, tables: int, dim: int, rng: np.random.Generator, layers: int, rank: int) -> None:
        super().__init__()
        self.width = width = (tables + 1) * dim
        deviation = np.sqrt(2 / (width + rank))
        self.down = nn.ParameterList(normal(rng, deviation, rank, width) for _ in range(layers))
        self.up = nn.ParameterList(normal(rng, deviation, width, rank) for _ in range(layers))
        self.bias = nn.ParameterList(zeros(width) for _ in range(layers))

    def forward(self, dense: torch.Tensor, embedded: torch.Tensor) -> torch.Tensor:
        """(batch, dim), (batch, tables, dim) -> (batch, width)."""
        first = crossed = torch.cat([dense, embedded.flatten(1)], 1)
        for down, up, bias in zip(self.down, self.up, self.bias, strict=True):
            crossed = first * (crossed @ down.T @ up.T + bias) + crossed
        return crossed
