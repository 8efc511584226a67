"""Sparse optimizers: what one step does to the rows that a batch touched."""

from __future__ import annotations

from dataclasses import dataclass

import torch

__all__ = ["SPARSE_OPTIMIZERS", "SparseOptimizer"]

SPARSE_OPTIMIZERS = ("sgd", "adagrad", "adam")


@dataclass
class SparseOptimizer:
    """Rule and constants; the state lies with the rows.

    kind: ``sgd``: ``row -= rate * g``; ``adagrad``: row-wise Adagrad, ``moment += mean(g**2)`` and
        ``row -= rate * g / (sqrt(moment) + eps)`` (as DLRM's RWSAdagrad and FBGEMM's EXACT_ROWWISE_ADAGRAD);
        ``adam``: as torch.optim.SparseAdam, both moments of a row move only when the row is touched
    rate: learning rate of the coming step
    eps: Adagrad's and Adam's
    elementwise: Adagrad with a moment for each number, as torch.optim.Adagrad, instead of one for the row
    beta1, beta2: how much Adam's moments keep
    steps: taken before the coming one; Adam's first steps are corrected by it
    """

    kind: str = "sgd"
    rate: float = 0.1
    eps: float = 1e-8
    elementwise: bool = False
    beta1: float = 0.9
    beta2: float = 0.999
    steps: int = 0

    def __post_init__(self) -> None:
        if self.kind not in SPARSE_OPTIMIZERS:
            raise ValueError(f"no sparse optimizer {self.kind!r}; there are: {', '.join(SPARSE_OPTIMIZERS)}")

    @property
    def has_moment(self) -> bool:
        return self.kind != "sgd"

    @property
    def rule(self) -> int:
        """The number that kernels know it by: 0 SGD, 1 Adagrad by rows, 2 Adagrad by numbers, 3 Adam."""
        return {"sgd": 0, "adagrad": 2 if self.elementwise else 1, "adam": 3}[self.kind]

    @property
    def stride(self) -> float:
        """What the coming step multiplies with: the rate, and Adam's corrections of moments that began at zero."""
        if self.kind != "adam":
            return self.rate
        taken = self.steps + 1
        return self.rate * (1 - self.beta2**taken) ** 0.5 / (1 - self.beta1**taken)

    @property
    def fresh(self) -> tuple[float, float]:
        """What Adam's two moments take of the new: 1 - beta, from betas that were not rounded to fp32 before."""
        return 1 - self.beta1, 1 - self.beta2

    def moment_shape(self, rows: int, dim: int) -> tuple[int, ...]:
        """Of the state of ``rows`` rows."""
        return ((0,), (rows,), (rows, dim), (rows, 2, dim))[self.rule]

    def change(
        self, weight: torch.Tensor, moment: torch.Tensor, rows: torch.Tensor, sums: torch.Tensor, stride: float
    ) -> None:
        """One step, in torch operations, on different ``rows``, of whose gradients ``sums`` are the sums."""
        if self.kind == "adam":
            mean, square = moment[rows].unbind(1)
            mean = mean + (1 - self.beta1) * (sums - mean)
            square = square + (1 - self.beta2) * (sums * sums - square)
            moment[rows] = torch.stack([mean, square], 1)
            sums = mean / (square.sqrt() + self.eps)
        elif self.elementwise:
            moment[rows] += sums * sums
            sums = sums / (moment[rows].sqrt() + self.eps)
        elif self.has_moment:
            moment[rows] += (sums * sums).mean(1)
            sums = sums / (moment[rows].sqrt() + self.eps)[:, None]
        weight.index_add_(0, rows, sums, alpha=-stride)
