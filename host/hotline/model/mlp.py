"""Multi-layer perceptrons as DLRM has them: widths from an option's text, weights from a generator."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import torch
from torch import nn

__all__ = ["layer_widths", "mlp"]


def layer_widths(text: str, option: str) -> list[int]:
    """``512-256-1`` (or with commas) as numbers; ValueError names the option."""
    try:
        widths = [int(part) for part in text.replace(",", "-").split("-")]
    except ValueError:
        widths = []
    if not widths or min(widths) < 1:
        raise ValueError(f"{option} {text!r}: expected layer widths such as 512-256-64")
    return widths


def mlp(widths: list[int], rng: np.random.Generator, last_relu: bool, dropout: float = 0.0) -> nn.Sequential:
    """Linear layers, n inputs, m outputs, as in DLRM: W ~ N(0, sqrt(2/(m+n))), bias ~ N(0, sqrt(1/m))."""
    layers: list[nn.Module] = []
    for place, (n, m) in enumerate(pairwise(widths)):
        if dropout:
            layers.append(nn.Dropout(dropout))
        linear = nn.Linear(n, m)
        with torch.no_grad():
            linear.weight.copy_(torch.from_numpy(rng.normal(0.0, np.sqrt(2 / (m + n)), (m, n))))
            linear.bias.copy_(torch.from_numpy(rng.normal(0.0, np.sqrt(1 / m), m)))
        layers.append(linear)
        if last_relu or place < len(widths) - 2:
            layers.append(nn.ReLU())
    return nn.Sequential(*layers)
