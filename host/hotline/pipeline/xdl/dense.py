"""The dense network as flat arrays, in the order of its parameters: how it travels."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

__all__ = ["flat_gradient", "flat_parameters", "flat_state", "set_gradient", "set_parameters", "set_state"]


def flat_parameters(model: nn.Module) -> NDArray[np.floating]:
    """All parameters, one after the other."""
    return torch.cat([p.detach().reshape(-1).cpu() for p in model.parameters()]).numpy()


def set_parameters(model: nn.Module, flat: NDArray[np.floating]) -> None:
    """Copy them back; ValueError where there are more or fewer than the network has."""
    with torch.no_grad():
        for parameter, values in _views(list(model.parameters()), flat):
            parameter.copy_(values)


def flat_gradient(model: nn.Module) -> NDArray[np.floating]:
    """The gradients of all parameters, zeros where there is none."""
    gradients = [torch.zeros_like(p) if p.grad is None else p.grad for p in model.parameters()]
    return torch.cat([g.reshape(-1) for g in gradients]).numpy()


def set_gradient(model: nn.Module, flat: NDArray[np.floating]) -> None:
    """Make views of ``flat`` the gradients."""
    for parameter, values in _views(list(model.parameters()), flat):
        parameter.grad = values


def flat_state(optimizer: torch.optim.Optimizer) -> NDArray[np.float64]:
    """The optimizer's tensors, parameter after parameter, by name in each; float64 holds them exactly."""
    tensors = [t.detach().reshape(-1).cpu().double() for t in _state(optimizer)]
    return torch.cat(tensors).numpy() if tensors else np.empty(0)


def set_state(optimizer: torch.optim.Optimizer, flat: NDArray[np.float64]) -> None:
    """Copy it back; ValueError where the optimizer has another one."""
    for tensor, values in _views(list(_state(optimizer)), flat):
        tensor.copy_(values)


def _state(optimizer: torch.optim.Optimizer) -> Iterator[torch.Tensor]:
    for group in optimizer.param_groups:
        for parameter in group["params"]:
            held = optimizer.state.get(parameter, {})
            yield from (held[name] for name in sorted(held) if isinstance(held[name], torch.Tensor))


def _views(tensors: list[torch.Tensor], flat: NDArray[np.floating]) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
    """(tensor, its part of ``flat`` in its shape)."""
    total = sum(t.numel() for t in tensors)
    if flat.size != total:
        raise ValueError(f"{flat.size} dense numbers came, the network has {total}")
    at = 0
    for tensor in tensors:
        yield tensor, torch.from_numpy(flat[at : at + tensor.numel()]).view(tensor.shape)
        at += tensor.numel()
