"""Forward and backward pass of the network as CUDA graphs: one launch in place of a hundred.

A graph has fixed shapes and fixed places in memory. So parts of a batch are padded to few different sizes
(:meth:`Captured.more`), with samples of label ``PADDING``, and inputs are copied to places of their own. A size is
carried out plainly at its first use and captured at its second; all that is computed is the same, to the bit.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

import torch
from torch import nn

__all__ = ["Captured", "Compute", "record_graph"]

PADDING = -1.0
"""Label of a sample that does not count"""


class Compute(Protocol):
    """Loss of samples, those of labels below 0 left out, summed and multiplied by ``share`` ().

    The vectors' gradient is then in ``vectors.grad``.
    """

    def __call__(
        self, dense: torch.Tensor, vectors: torch.Tensor, label: torch.Tensor, share: torch.Tensor
    ) -> torch.Tensor: ...


Record = Callable[[str, Callable[[], torch.Tensor]], tuple[torch.Tensor, Callable[[], None]]]
"""Records what a function does for a part, without doing it: (where its result will be, what does it)"""


@dataclass
class _Pass:
    """Places of the inputs of one part and size, and, once it is recorded, of what comes out."""

    dense: torch.Tensor
    vectors: torch.Tensor
    label: torch.Tensor
    share: torch.Tensor
    loss: torch.Tensor | None = None
    replay: Callable[[], None] | None = None


class Captured:
    """``compute`` on padded parts of batches.

    The gradients of the network's parameters must stay where they are: clear them with zeros.
    What a call returns holds until the next call for the same ``part``.
    """

    SIZES = 16
    """Sizes of a part that are told apart, for a batch size"""

    def __init__(self, compute: Compute, each: int = 1, record: Record | None = None) -> None:
        """``each``: rows of the vectors for a sample."""
        self._compute, self._each, self._record = compute, each, record or record_graph()
        self._passes: dict[tuple[str, int], _Pass] = {}

    @staticmethod
    def fits(model: nn.Module) -> bool:
        """Whether a network does the same every time: not if it draws what to drop."""
        return not any(isinstance(module, nn.Dropout) and module.p for module in model.modules())

    @classmethod
    def more(cls, samples: int, batch_size: int) -> int:
        """Samples to add to a part of a batch, behind it."""
        least = -(-batch_size // (64 * cls.SIZES)) * 64
        return -samples % least

    def __call__(
        self, part: str, dense: torch.Tensor, vectors: torch.Tensor, label: torch.Tensor, batch_size: int
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """(loss, gradient of the vectors) of a part, whose losses are summed and divided by ``batch_size``.

        Vectors are those of the samples and, behind them, of some that do not count; each sample has as many.
        """
        count, each = label.shape[0], self._each
        size = vectors.shape[0] // each
        key = (part, size)
        own = self._passes.get(key)
        first = own is None
        if own is None:
            inputs = dense.new_zeros((size, *dense.shape[1:]))
            own = _Pass(inputs, torch.empty_like(vectors), label.new_zeros(size), label.new_zeros(()))
            own.vectors.requires_grad_()
            self._passes[key] = own
        with torch.no_grad():
            own.dense[:count].copy_(dense)
            own.vectors.copy_(vectors)
            own.label[:count].copy_(label)
            own.label[count:].fill_(PADDING)
            own.share.fill_(1 / batch_size)
        if first:
            loss = self._once(own)
            grad = own.vectors.grad
            assert grad is not None
            own.vectors.grad = None
            return loss, grad
        if own.replay is None:
            own.loss, own.replay = self._record(part, lambda: self._once(own))
        own.replay()
        assert own.loss is not None
        assert own.vectors.grad is not None
        return own.loss, own.vectors.grad

    def _once(self, own: _Pass) -> torch.Tensor:
        own.vectors.grad = None
        return self._compute(own.dense, own.vectors, own.label, own.share).detach()


def record_graph() -> Record:
    """Records CUDA graphs; those of a part share their memory, since what one gives is used before the next begins."""
    pools: dict[str, Any] = {}

    def record(part: str, what: Callable[[], torch.Tensor]) -> tuple[torch.Tensor, Callable[[], None]]:
        graph = torch.cuda.CUDAGraph()
        pool = pools.setdefault(part, torch.cuda.graph_pool_handle())
        with torch.cuda.graph(graph, pool=pool, capture_error_mode="thread_local"):
            found = what()
        return found, graph.replay

    return record
