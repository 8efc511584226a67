"""Self-attention between the features (AutoInt, Song et al. 2019): every feature becomes a mix of all of them."""

from __future__ import annotations

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from hotline.model.parameter import normal, uniform, zeros

__all__ = ["Mha"]


class Mha(nn.Module):
    """``X <- ReLU(X + attention(X))`` on ``X = stack([x, e_1 .. e_n])``, a layer or more; width ``(n + 1) * d``.

    Attention is among the features of one sample. (The released code of Ad-Rec's baseline attends over the batch.)

    Parameters
    ----------
    tables: number of embedding vectors n; dim: width d of all vectors
    heads: of each layer, a divisor of ``dim``; layers: how many; dropout: of the attention weights, in training
    """

    def __init__(
        self, tables: int, dim: int, rng: np.random.Generator, heads: int, layers: int, dropout: float
    ) -> None:
        """Raises ValueError where the heads do not divide ``dim``."""
        super().__init__()
        if dim % heads:
            raise ValueError(f"--attention-heads {heads} does not divide --dim {dim}")
        self.width = (tables + 1) * dim
        self.layers = nn.Sequential(*(_Layer(dim, rng, heads, dropout) for _ in range(layers)))

    def forward(self, dense: torch.Tensor, embedded: torch.Tensor) -> torch.Tensor:
        """(batch, dim), (batch, tables, dim) -> (batch, width)."""
        return self.layers(torch.cat([dense.unsqueeze(1), embedded], 1)).flatten(1)


class _Layer(nn.Module):
    """Linear maps to query, key and value, N(0, sqrt(2/d)), then a whole multi-head attention with its own.

    The keys' bias adds one number to a whole row of scores, which the softmax takes away again. Its gradient is 0 but
    for rounding, out of which Adagrad would make steps as long as any: it gets none, and stays 0.
    """

    def __init__(self, dim: int, rng: np.random.Generator, heads: int, dropout: float) -> None:
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.maps = normal(rng, np.sqrt(2 / dim), 3, dim, dim)
        self.in_weight = uniform(rng, np.sqrt(6 / (dim + 3 * dim)), 3, dim, dim)
        self.in_bias = zeros(3, dim)
        self.out_weight = uniform(rng, np.sqrt(1 / dim), dim, dim)
        self.out_bias = zeros(dim)

    def forward(self, features: torch.Tensor) -> torch.Tensor:
        """(batch, features, dim) -> the same."""
        query, key, value = (
            functional.linear(functional.linear(features, first), second, bias).unflatten(2, (self.heads, -1))
            for first, second, bias in zip(
                self.maps, self.in_weight, (self.in_bias[0], self.in_bias[1].detach(), self.in_bias[2]), strict=True
            )
        )
        scores = torch.einsum("bihd,bjhd->bhij", query, key) / query.shape[-1] ** 0.5
        weights = functional.dropout(scores.softmax(-1), self.dropout, self.training)
        mixed = torch.einsum("bhij,bjhd->bihd", weights, value).flatten(2)
        return torch.relu(features + functional.linear(mixed, self.out_weight, self.out_bias))
