"""Sparse optimizers: what one step does to the rows that a batch touched."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["SPARSE_OPTIMIZERS", "SparseOptimizer"]

SPARSE_OPTIMIZERS = ("sgd", "adagrad")


@dataclass
class SparseOptimizer:
    """Rule and constants; the state lies with the rows.

    kind: ``sgd``: ``row -= rate * g``; ``adagrad``: row-wise Adagrad, ``moment += mean(g**2)`` and
        ``row -= rate * g / (sqrt(moment) + eps)`` (as DLRM's RWSAdagrad and FBGEMM's EXACT_ROWWISE_ADAGRAD)
    rate: learning rate of the coming step
    eps: Adagrad's
    elementwise: Adagrad with a moment for each number, as torch.optim.Adagrad, instead of one for the row
    """

    kind: str = "sgd"
    rate: float = 0.1
    eps: float = 1e-8
    elementwise: bool = False

    def __post_init__(self) -> None:
        if self.kind not in SPARSE_OPTIMIZERS:
            raise ValueError(f"no sparse optimizer {self.kind!r}; there are: {', '.join(SPARSE_OPTIMIZERS)}")

    @property
    def has_moment(self) -> bool:
        return self.kind == "adagrad"

    def moment_shape(self, rows: int, dim: int) -> tuple[int, ...]:
        """Of the state of ``rows`` rows."""
        if not self.has_moment:
            return (0,)
        return (rows, dim) if self.elementwise else (rows,)
