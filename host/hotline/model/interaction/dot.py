"""Dot interaction (DLRM): the dot products of all pairs of feature vectors, behind the dense one.

On a processor a kernel of ours computes them, and their gradients, sample by sample; elsewhere, and for widths that it
is not compiled for, PyTorch multiplies each sample's vectors with themselves and picks one half of the result.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import nn

from hotline import native

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
        self.itself = itself
        self._has_kernel = tables <= native.PAIR_TABLES and dim in native.PAIR_DIMS

    def forward(self, dense: torch.Tensor, embedded: torch.Tensor) -> torch.Tensor:
        """(batch, dim), (batch, tables, dim) -> (batch, width); of bfloat16 where ``dense`` is, summed in fp32."""
        narrow = dense.dtype == torch.bfloat16 and embedded.dtype == torch.float32
        if self._has_kernel and native.available(embedded) and (narrow or dense.dtype == embedded.dtype):
            return _Pairs.apply(dense, embedded, self.itself, self.width)
        return self._pairs(dense.to(embedded.dtype), embedded).to(dense.dtype)

    def _pairs(self, dense: torch.Tensor, embedded: torch.Tensor) -> torch.Tensor:
        features = torch.cat([dense.unsqueeze(1), embedded], 1)
        products = torch.bmm(features, features.transpose(1, 2)).flatten(1)
        return torch.cat([dense, products.index_select(1, self.pairs)], 1)


class _Pairs(torch.autograd.Function):
    """Not to be differentiated twice."""

    @staticmethod
    def forward(ctx: Any, dense: torch.Tensor, embedded: torch.Tensor, itself: bool, width: int) -> torch.Tensor:
        dense, embedded = dense.contiguous(), embedded.contiguous()
        out = torch.empty((embedded.shape[0], width), dtype=dense.dtype)
        native.call("pairs", dense, embedded, *embedded.shape, itself, out)
        ctx.save_for_backward(dense, embedded)
        ctx.itself = itself
        return out

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, *grads: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, None, None]:
        dense, embedded = ctx.saved_tensors
        found = torch.empty_like(dense), torch.empty_like(embedded)
        native.call("pairs_backward", dense, embedded, grads[0].contiguous(), *embedded.shape, ctx.itself, *found)
        return *found, None, None
