"""Parameters whose initial values are drawn from a generator, never from torch's global one."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

__all__ = ["normal", "uniform", "zeros"]


def _parameter(values: NDArray[np.float64]) -> nn.Parameter:
    return nn.Parameter(torch.from_numpy(values).to(torch.get_default_dtype()))


def normal(rng: np.random.Generator, deviation: float, *shape: int) -> nn.Parameter:
    """Values from N(0, deviation)."""
    return _parameter(rng.normal(0.0, deviation, shape))


def uniform(rng: np.random.Generator, bound: float, *shape: int) -> nn.Parameter:
    """Values from U(-bound, bound)."""
    return _parameter(rng.uniform(-bound, bound, shape))


def zeros(*shape: int) -> nn.Parameter:
    """Zeros."""
    return _parameter(np.zeros(shape))
