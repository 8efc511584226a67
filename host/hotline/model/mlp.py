"""Multi-layer perceptrons as DLRM has them: widths from an option's text, weights from a generator."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import torch
from torch import nn

from hotline.model.linear import Linear

__all__ = ["Mlp", "layer_widths", "mlp"]

WIDEST = 1 << 20


def layer_widths(text: str, option: str) -> list[int]:
    """``512-256-1`` (or with commas) as numbers; ValueError names the option."""
    try:
        widths = [int(part) for part in text.replace(",", "-").split("-")]
    except ValueError:
        widths = []
    if not widths or min(widths) < 1 or max(widths) > WIDEST:
        raise ValueError(f"{option} {text!r}: expected layer widths such as 512-256-64, each from 1 to {WIDEST:,}")
    return widths


class Mlp(nn.Sequential):
    """Layers whose result is of the kind of their parameters, whatever is between them, unless asked otherwise."""

    def take_bf16(self) -> None:
        """Have all products be of bfloat16."""
        for layer in self:
            if isinstance(layer, Linear):
                layer.bf16 = True

    def forward(self, x: torch.Tensor, as_it_is: bool = False) -> torch.Tensor:
        """(samples, inputs) -> (samples, outputs); ``as_it_is``: of bfloat16, if products are."""
        last = self[-1]
        assert isinstance(last, Linear)
        out: torch.Tensor = super().forward(x)
        return out if as_it_is else out.to(last.weight.dtype)


def mlp(widths: list[int], rng: np.random.Generator, last_relu: bool, dropout: float = 0.0) -> Mlp:
    """Linear layers, n inputs, m outputs, as in DLRM: W ~ N(0, sqrt(2/(m+n))), bias ~ N(0, sqrt(1/m))."""
    layers: list[nn.Module] = []
    for place, (n, m) in enumerate(pairwise(widths)):
        if dropout:
            layers.append(nn.Dropout(dropout))
        linear = Linear(n, m, relu=last_relu or place < len(widths) - 2)
        with torch.no_grad():
            linear.weight.copy_(torch.from_numpy(rng.normal(0.0, np.sqrt(2 / (m + n)), (m, n))))
            linear.bias.copy_(torch.from_numpy(rng.normal(0.0, np.sqrt(1 / m), m)))
        layers.append(linear)
    return Mlp(*layers)
