"""Ad-Rec (Adnan et al. 2023): a transformer over the features whose attention is masked by its own scores.

Built after the released code of the authors: no positional encoding, no other width than the vectors' own; per head, a
feature attends to those alone that a first softmax gives more than the head's threshold. LayerNorm stands behind every
residual sum.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from hotline.model.parameter import uniform, zeros

__all__ = ["Adrec", "masked_softmax"]

MASKED = -9e15  # the published code's; a row of nothing else is uniform after the softmax


class Adrec(nn.Module):
    """``R = concat(x, flatten(encoder(stack([x, e_1 .. e_n]))))``; width ``(n + 2) * d``.

    Parameters
    ----------
    tables: number of embedding vectors n; dim: width d of all vectors
    heads: of each layer, a divisor of ``dim``; layers: how many
    ff: width between the layers of the feed-forward network
    dropout: of attention's output, inside and behind the feed-forward network, in training
    thresholds: one a head, the same in all layers; None: no mask
    empty_row: what a row that is masked whole attends to: all features alike, or none
    layer_norm: False leaves out every LayerNorm
    """

    def __init__(
        self,
        tables: int,
        dim: int,
        rng: np.random.Generator,
        *,
        heads: int,
        layers: int,
        ff: int,
        dropout: float,
        thresholds: Sequence[float] | None,
        empty_row: Literal["uniform", "zero"] = "uniform",
        layer_norm: bool = True,
    ) -> None:
        """Raises ValueError where the heads do not divide ``dim`` or have not one threshold each."""
        super().__init__()
        if dim % heads:
            raise ValueError(f"--attention-heads {heads} does not divide --dim {dim}")
        if thresholds is not None and len(thresholds) != heads:
            raise ValueError(f"{len(thresholds)} thresholds for {heads} heads: one a head is needed")
        self.width = (tables + 2) * dim
        self.blocks = nn.Sequential(
            *(
                _EncoderBlock(
                    _MaskedAttention(dim, rng, heads, thresholds, empty_row), dim, rng, ff, dropout, layer_norm
                )
                for _ in range(layers)
            )
        )

    def forward(self, dense: torch.Tensor, embedded: torch.Tensor) -> torch.Tensor:
        """(batch, dim), (batch, tables, dim) -> (batch, width)."""
        features = torch.cat([dense.unsqueeze(1), embedded], 1)
        return torch.cat([dense, self.blocks(features).flatten(1)], 1)


def masked_softmax(scores: torch.Tensor, thresholds: torch.Tensor, empty_row: str) -> torch.Tensor:
    """Softmax over the scores whose probability in a first softmax is above the head's threshold.

    scores (batch, heads, features, features), thresholds (heads,) -> weights of the scores' shape. The mask has no
    gradient. A row without a survivor has equal weights (``uniform``) or none (``zero``).
    """
    masked = scores.detach().softmax(-1) <= thresholds[:, None, None]
    weights = scores.masked_fill(masked, MASKED).softmax(-1)
    if empty_row == "zero":
        weights = weights.masked_fill(masked.all(-1, keepdim=True), 0.0)
    return weights


class _EncoderBlock(nn.Module):
    """Masked attention and a feed-forward network, each with a residual sum and LayerNorm (eps 1e-5) behind it."""

    def __init__(
        self,
        attention: _MaskedAttention,
        dim: int,
        rng: np.random.Generator,
        ff: int,
        dropout: float,
        layer_norm: bool,
    ) -> None:
        super().__init__()
        self.attention = attention
        self.widen = uniform(rng, np.sqrt(1 / dim), ff, dim)
        self.widen_bias = uniform(rng, np.sqrt(1 / dim), ff)
        self.narrow = uniform(rng, np.sqrt(1 / ff), dim, ff)
        self.narrow_bias = uniform(rng, np.sqrt(1 / ff), dim)
        self.dropout = nn.Dropout(dropout)
        self.norms = nn.ModuleList(nn.LayerNorm(dim, eps=1e-5) if layer_norm else nn.Identity() for _ in range(2))

    def forward(self, features: torch.Tensor) -> torch.Tensor:
        """(batch, features, dim) -> the same."""
        mixed = self.norms[0](features + self.dropout(self.attention(features)))
        hidden = torch.relu(self.dropout(functional.linear(mixed, self.widen, self.widen_bias)))
        return self.norms[1](mixed + self.dropout(functional.linear(hidden, self.narrow, self.narrow_bias)))


class _MaskedAttention(nn.Module):
    """Multi-head attention; rows of the one map to query, key and value lie head by head. Xavier-uniform, biases 0.

    The keys' bias adds one number to a whole row of scores, which the softmax takes away again. Its gradient is 0 but
    for rounding, out of which Adagrad would make steps as long as any: it gets none, and stays 0.
    """

    def __init__(
        self, dim: int, rng: np.random.Generator, heads: int, thresholds: Sequence[float] | None, empty_row: str
    ) -> None:
        super().__init__()
        self.heads, self.empty_row = heads, empty_row
        self.in_weight = uniform(rng, np.sqrt(6 / (dim + 3 * dim)), 3 * dim, dim)
        self.in_bias = zeros(heads, 3, dim // heads)
        self.out_weight = uniform(rng, np.sqrt(6 / (dim + dim)), dim, dim)
        self.out_bias = zeros(dim)
        self.thresholds: torch.Tensor | None
        bounds = None if thresholds is None else torch.tensor(thresholds, dtype=torch.float64)
        self.register_buffer("thresholds", bounds, persistent=False)

    def scores_and_values(self, features: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """(batch, features, dim) -> scores (batch, heads, features, features), values (batch, heads, features, .)."""
        query_bias, key_bias, value_bias = self.in_bias.unbind(1)
        bias = torch.stack([query_bias, key_bias.detach(), value_bias], 1).flatten()
        mapped = functional.linear(features, self.in_weight, bias).unflatten(2, (self.heads, -1)).transpose(1, 2)
        query, key, value = mapped.chunk(3, -1)
        return query @ key.transpose(2, 3) / query.shape[-1] ** 0.5, value

    def forward(self, features: torch.Tensor) -> torch.Tensor:
        """(batch, features, dim) -> the same."""
        scores, value = self.scores_and_values(features)
        if self.thresholds is None:
            weights = scores.softmax(-1)
        else:
            weights = masked_softmax(scores, self.thresholds, self.empty_row)
        return functional.linear((weights @ value).transpose(1, 2).flatten(2), self.out_weight, self.out_bias)
