"""A linear layer with its ReLU as one step, forward and backward: what the MLPs are made of.

On a processor the products of ``EVEN`` samples, or a multiple, with the weights go to oneDNN; the gradient of
the weights goes to the BLAS, as ``x' g``, which is quicker there. Other numbers of samples go to the BLAS too: oneDNN
compiles for every number that it meets. Elsewhere, where this PyTorch has no such operation, and where torch.export
makes a program for any number of samples, PyTorch's own are called. All give the same to rounding.

With ``bf16`` the factors of all products are bfloat16: weights are rounded anew in every step from the parameters,
which stay as they are and get gradients of their own kind.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import nn
from torch.nn.functional import linear

from hotline import native

__all__ = ["EVEN", "Linear"]

EVEN = 64
"""Samples; parts of a batch are quickest in multiples of it"""

try:
    _FUSED: Any = torch.ops.mkldnn._linear_pointwise
except AttributeError:  # a PyTorch without oneDNN
    _FUSED = None


class Linear(nn.Linear):
    """``nn.Linear`` with a ReLU behind it if ``relu``; not to be differentiated twice.

    bf16: take products of bfloat16, whatever comes in; bfloat16 comes out
    """

    def __init__(self, inputs: int, outputs: int, relu: bool) -> None:
        super().__init__(inputs, outputs)
        self.relu = relu
        self.bf16 = False

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """(samples, inputs) -> (samples, outputs)."""
        factors: tuple[torch.Tensor, ...] = (x, self.weight, self.bias)
        if self.bf16:
            factors = tuple(tensor.to(torch.bfloat16) for tensor in factors)
        if torch.compiler.is_exporting():
            out = linear(*factors)
            return out.relu() if self.relu else out
        return _LinearRelu.apply(*factors, self.relu)

    def extra_repr(self) -> str:
        return f"{super().extra_repr()}, relu={self.relu}"


def _fused(x: torch.Tensor) -> bool:
    """Whether oneDNN is to multiply with it."""
    if _FUSED is None or x.device.type != "cpu" or x.dtype == torch.float64:
        return False
    return x.numel() > 0 and x.shape[0] % EVEN == 0


class _LinearRelu(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor, relu: bool) -> torch.Tensor:
        x = x.contiguous()
        if _fused(x) and x.shape[1] == weight.shape[1]:
            out = _FUSED(x, weight, bias, "none", [], "")  # its own ReLU would make a 0 of what is no number
        else:
            out = torch.addmm(bias, x, weight.t())
        if relu:
            out.relu_()
        ctx.save_for_backward(x, weight, out if relu else None)
        return out

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, *grads: torch.Tensor) -> tuple[torch.Tensor | None, torch.Tensor, torch.Tensor, None]:
        x, weight, out = ctx.saved_tensors
        grad, bias = _through_relu(grads[0].contiguous(), out)
        inwards = None
        if ctx.needs_input_grad[0]:
            inwards = _FUSED(grad, weight.t(), None, "none", [], "") if _fused(grad) else grad.mm(weight)
        return inwards, x.t().mm(grad).t(), bias, None


def _through_relu(grad: torch.Tensor, out: torch.Tensor | None) -> tuple[torch.Tensor, torch.Tensor]:
    """(gradient before the ReLU that gave ``out``, its sum over the samples); None: there was none."""
    if out is None:
        return grad, grad.sum(0)
    if not native.available(grad):
        masked = torch.ops.aten.threshold_backward(grad, out, 0)
        return masked, masked.sum(0)
    rows, columns = grad.shape
    masked, sums = torch.empty_like(grad), grad.new_empty(columns)
    native.call("relu_backward", grad, out, rows, columns, masked, sums)
    return masked, sums
