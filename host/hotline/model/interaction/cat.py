"""Concatenation as interaction: all feature vectors side by side."""

from __future__ import annotations

import torch
from torch import nn

__all__ = ["Cat"]


class Cat(nn.Module):
    """``R = concat(x, e_1 .. e_n)``, width ``(n + 1) * d``."""

    def __init__(self, tables: int, dim: int) -> None:
        super().__init__()
        self.width = (tables + 1) * dim

    def forward(self, dense: torch.Tensor, embedded: torch.Tensor) -> torch.Tensor:
        """(batch, dim), (batch, tables, dim) -> (batch, width)."""
        return torch.cat([dense, embedded.flatten(1)], 1)
