"""Projection (DLRM-projection of TorchRec): two MLPs make two small matrices of all features; their product is used."""

from __future__ import annotations

import numpy as np
import torch
from torch import nn

from hotline.model.mlp import mlp

__all__ = ["Proj"]


class Proj(nn.Module):
    """``R = concat(x, P Q)``, with P (p x d) and Q (d x p) from ``concat(x, e_1 .. e_n)``; width ``d + p * p``.

    Each branch is an MLP with ReLU behind every layer; its last width is ``p * d``.

    Parameters
    ----------
    tables: number of embedding vectors n; dim: width d of all vectors
    branch: layer widths of each branch
    """

    def __init__(self, tables: int, dim: int, rng: np.random.Generator, branch: list[int]) -> None:
        """Raises ValueError where the branches' last width is no multiple of ``dim``."""
        super().__init__()
        if branch[-1] % dim:
            raise ValueError(
                f"--projection-mlp {'-'.join(map(str, branch))} ends in {branch[-1]}, which --dim {dim} does not "
                f"divide; the last width must be a multiple of it, e.g. {dim * max(1, branch[-1] // dim)}"
            )
        self.rows, self.dim = branch[-1] // dim, dim
        self.width = dim + self.rows**2
        widths = [(tables + 1) * dim, *branch]
        self.left = mlp(widths, rng, last_relu=True)
        self.right = mlp(widths, rng, last_relu=True)

    def forward(self, dense: torch.Tensor, embedded: torch.Tensor) -> torch.Tensor:
        """(batch, dim), (batch, tables, dim) -> (batch, width)."""
        flat = torch.cat([dense, embedded.flatten(1)], 1)
        left = self.left(flat).unflatten(1, (self.rows, self.dim))
        right = self.right(flat).unflatten(1, (self.dim, self.rows))
        return torch.cat([dense, (left @ right).flatten(1)], 1)
