"""Dot interaction (DLRM): the dot products of all pairs of feature vectors, behind the dense one."""

from __future__ import annotations

import torch
from torch import nn

__all__ = ["Dot"]


class Dot(nn.Module):
    """``R = concat(x, lower triangle of T T^t)`` with ``T = stack([x, e_1 .. e_n])``; row-major, strictly lower.

    Parameters
    ----------
    tables: number of embedding vectors n
    dim: width d of all vectors
    itself: also the products of each vector with itself
    """

    def __init__(self, tables: int, dim: int, itself: bool = False) -> None:
        super().__init__()
        features = tables + 1
        row, column = torch.tril_indices(features, features, 0 if itself else -1)
        self.pairs: torch.Tensor
        self.register_buffer("pairs", row * features + column, persistent=False)
        self.width = dim + int(row.numel())

    def forward(self, dense: torch.Tensor, embedded: torch.Tensor) -> torch.Tensor:
        """(batch, dim), (batch, tables, dim) -> (batch, width)."""
        features = torch.cat([dense.unsqueeze(1), embedded], 1)
        products = torch.bmm(features, features.transpose(1, 2)).flatten(1)
        return torch.cat([dense, products.index_select(1, self.pairs)], 1)
