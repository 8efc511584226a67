"""The processes that torchrun started, as a :class:`hotline.pipeline.Group`: gloo on processors, NCCL on GPUs."""

from __future__ import annotations

import logging
import os
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any, NoReturn

import numpy as np
import torch
import torch.distributed as dist
from numpy.typing import NDArray

from hotline.pipeline.group import Alone, Group

__all__ = ["Launched", "launched", "leave", "processes"]

PATIENCE = timedelta(hours=6)
"""That processes wait for one that sorts inputs or learns; torchrun ends them when one has died"""
_VARIABLES = ("RANK", "WORLD_SIZE", "LOCAL_RANK", "LOCAL_WORLD_SIZE", "MASTER_ADDR", "MASTER_PORT")


def launched() -> bool:
    """Whether torchrun started this process; its environment says so."""
    return all(name in os.environ for name in _VARIABLES)


@contextmanager
def processes(device: str = "auto") -> Iterator[Group]:
    """The group that this process is in: that of torchrun, or this process alone. What it joins it leaves at the end.

    ``device``: cpu, cuda, or auto: cuda if there is one. Raises ValueError where a process has no GPU.
    """
    if not launched():
        yield Alone()
        return
    _quieten()
    on_gpu = device == "cuda" or (device == "auto" and torch.cuda.is_available())
    local, gpus = int(os.environ["LOCAL_RANK"]), torch.cuda.device_count()
    if on_gpu and local >= gpus:
        raise ValueError(f"--device {device}: process {local} of this host has no GPU of its own, torch sees {gpus}")
    joins = not dist.is_initialized()
    if joins:
        dist.init_process_group("nccl" if on_gpu else "gloo", timeout=PATIENCE)
    try:
        yield Launched(torch.device("cuda", local) if on_gpu else torch.device("cpu"))
    finally:
        if joins:
            dist.destroy_process_group()


def leave(code: int) -> NoReturn:
    """End this process. One of torchrun's ends at once: at Python's own end gloo's threads may still hold objects, and
    abort.
    """
    if launched():
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    sys.exit(code)


def _quieten() -> None:
    """Of what libraries say of each other's and their own future, nothing is for who trains."""
    for name in ("torchrec", "torch.fx._symbolic_trace"):
        logging.getLogger(name).setLevel(logging.ERROR)
    for module in ("torch.distributed", "torchrec"):
        warnings.filterwarnings("ignore", category=FutureWarning, module=module)
    warnings.filterwarnings("ignore", "Grad strides do not match bucket view strides")


class Launched:
    """All processes of torchrun. device: where tensors must be that processes send each other

    local_size: how many of the processes are on this host
    """

    def __init__(self, device: torch.device) -> None:
        self.rank, self.size = dist.get_rank(), dist.get_world_size()
        self.local_size = int(os.environ["LOCAL_WORLD_SIZE"])
        self.device = device
        if device.type == "cuda":
            torch.cuda.set_device(device)

    def barrier(self) -> None:
        dist.barrier()

    def all(self, flag: bool) -> bool:
        said = torch.tensor([int(flag)], device=self.device)
        dist.all_reduce(said, dist.ReduceOp.MIN)
        return bool(said.item())

    def sums(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """In the order of the ranks, so that all processes have the same to the bit."""
        found = np.zeros_like(values)
        for part in self.joined(values).reshape(self.size, values.size):
            found += part
        return found

    def joined(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        return self.joined_rows(torch.from_numpy(values)).cpu().numpy()

    def joined_rows(self, rows: torch.Tensor) -> torch.Tensor:
        """(n, ...) of every process, one after the other by rank, on :attr:`device`; n may be another in each."""
        rows = rows.to(self.device)
        counts = [torch.zeros(1, dtype=torch.int64, device=self.device) for _ in range(self.size)]
        dist.all_gather(counts, torch.tensor([rows.shape[0]], device=self.device))
        sizes = [int(count.item()) for count in counts]
        most = max(sizes)
        padded = rows.new_zeros((most, *rows.shape[1:]))
        padded[: rows.shape[0]] = rows
        parts = [torch.empty_like(padded) for _ in range(self.size)]
        dist.all_gather(parts, padded)
        return torch.cat([part[:size] for part, size in zip(parts, sizes, strict=True)])

    def from_first(self, arrays: tuple[NDArray[Any], ...]) -> tuple[NDArray[Any], ...]:
        """What the first process has; the others' give shapes and kinds."""
        found = []
        for array in arrays:
            there = torch.from_numpy(np.ascontiguousarray(array).view(np.uint8)).to(self.device)
            dist.broadcast(there, 0)
            found.append(there.cpu().numpy().view(array.dtype).reshape(array.shape))
        return tuple(found)

    def summed(self, tensor: torch.Tensor) -> torch.Tensor:
        """Over all processes, in place."""
        there = tensor.to(self.device)
        dist.all_reduce(there)
        return there.to(tensor.device)
