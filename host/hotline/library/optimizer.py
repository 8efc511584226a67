"""The optimizer of embedding tables as PyTorch knows optimizers: for schedulers, Lightning and training loops."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import torch

if TYPE_CHECKING:
    from hotline.library.collection import HotEmbeddingBagCollection

__all__ = ["TableOptimizer"]


class TableOptimizer(torch.optim.Optimizer):
    """Steps the rows of a ``HotEmbeddingBagCollection``.

    ``param_groups[0]["lr"]`` is the learning rate of the coming step. Gradients lie with the tables, and no tensor's
    ``grad`` has them. The rows' state is in the tables' ``state_dict``, as logical tables; here is only the rate.
    """

    def __init__(self, tables: HotEmbeddingBagCollection, anchor: torch.Tensor, learning_rate: float) -> None:
        self._tables = tables
        super().__init__([anchor], {"lr": learning_rate})

    def step(self, closure: Callable[[], Any] | None = None) -> Any:
        """One step with all gradients since :meth:`zero_grad`; nothing where there are none.

        ``closure``: computes them first; its result is returned.
        """
        found = None
        if closure is not None:
            with torch.enable_grad():
                found = closure()
        self._tables.apply_gradients(float(self.param_groups[0]["lr"]))
        return found

    def zero_grad(self, set_to_none: bool = True) -> None:
        """Forget all gradients; there is nothing to be set to zero."""
        self._tables.forget_gradients()
