"""Tiers: where a table lives, and what runs beside what.

The host's memory is one tier, the device's the other. Whatever goes from one to the other goes through ``Tier.put`` and
``Tier.fetch``, which count it. Work that runs beside the training thread runs in a ``Lane``: functions in the order of
their submission, in a thread of their own and, on a GPU, in a stream of their own.

Three tiers: ``HostTier``, where network and tables share the host's memory and nothing crosses; ``CudaTier``; and
``StandInTier``, a part of the host's memory that stands in for a GPU's, so that every path and every order of things is
the same on a machine without one: what crosses is copied, nothing is shared.
"""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import fields, is_dataclass
from typing import Any, Literal

import numba
import numpy as np
import torch
from numpy.typing import NDArray

__all__ = ["CudaTier", "HostTier", "Lane", "NoLane", "StandInTier", "Ticket", "Tier", "Traffic", "tier_for"]

Array = NDArray[Any] | torch.Tensor

_LARGEST_PINNED = 1 << 28  # bytes; whole tables are copied without staging
_ALIGNED = 256  # bytes at which arrays begin that are copied together

if numba.config.THREADING_LAYER == "default":  # type: ignore[attr-defined]
    numba.config.THREADING_LAYER = "threadsafe"  # type: ignore[attr-defined]  # kernels run in several lanes at once


class Traffic:
    """Bytes that crossed between host and device, by direction and purpose.

    Purposes: ``inputs`` (dense features, labels, ids), ``slots`` (slots and lists), ``vectors`` (embedding vectors),
    ``gradients`` (of them), ``rows`` (rows that move in or out of the device's tables, with their optimizer state); for
    ``xdl`` also ``numbers`` (of rows) and ``network`` (its parameters and their gradients).
    """

    DIRECTIONS = ("to_device", "to_host")
    PURPOSES = ("gradients", "inputs", "network", "numbers", "rows", "slots", "vectors")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._bytes = np.zeros((len(self.DIRECTIONS), len(self.PURPOSES)), np.int64)

    def count(self, direction: Literal["to_device", "to_host"], what: str, size: int) -> None:
        """Raises ValueError for a purpose that is none."""
        with self._lock:
            self._bytes[self.DIRECTIONS.index(direction), self.PURPOSES.index(what)] += size

    @property
    def total(self) -> int:
        return int(self._bytes.sum())

    def figures(
        self, sums: Callable[[NDArray[np.float64]], NDArray[np.float64]] = lambda own: own
    ) -> dict[str, dict[str, int]]:
        """``{"to_device": {purpose: bytes}, "to_host": {...}}``, with ``sums`` of all of a group."""
        with self._lock:
            own = self._bytes.astype(np.float64)
        found = sums(own.reshape(-1)).reshape(own.shape).astype(np.int64).tolist()
        return {
            direction: {purpose: size for purpose, size in zip(self.PURPOSES, sizes, strict=True) if size}
            for direction, sizes in zip(self.DIRECTIONS, found, strict=True)
        }

    def restore(self, figures: Mapping[str, Mapping[str, int]]) -> None:
        """Go on counting from :meth:`figures`."""
        with self._lock:
            for number, direction in enumerate(self.DIRECTIONS):
                self._bytes[number] = [figures.get(direction, {}).get(purpose, 0) for purpose in self.PURPOSES]


class Ticket:
    """Something that a lane does or has done."""

    def __init__(self, future: Future[Any]) -> None:
        self._future = future

    @classmethod
    def done(cls, found: Any = None) -> Ticket:
        """What has been done already."""
        future: Future[Any] = Future()
        future.set_result((found, None))
        return cls(future)

    def result(self) -> Any:
        """Wait for it; raises what it raised. On a GPU the caller's stream waits for the lane's."""
        found, event = self._future.result()
        if event is not None:
            here = torch.cuda.current_stream()
            here.wait_event(event)
            for tensor in _tensors_of(found):
                if tensor.is_cuda:
                    tensor.record_stream(here)
        return found


class Lane:
    """Runs what is submitted, in order, beside the thread that submits it; once closed, at once and in that thread."""

    def __init__(self, name: str, device: torch.device) -> None:
        self.name = name
        self._closed = False
        self._stream = torch.cuda.Stream(device) if device.type == "cuda" else None
        threads = numba.get_num_threads()  # of the thread that makes the lane: the number is kept by thread
        if device.type == "cuda":  # lanes beside each other, and the thread that feeds the GPU, have the cores to share
            threads = max(1, threads // 2)
        self._pool = ThreadPoolExecutor(1, f"hotline-{name}", _take_threads, (threads,))

    def submit(self, work: Callable[..., Any], *arguments: Any) -> Ticket:
        if self._closed:
            return Ticket.done(work(*arguments))
        return Ticket(self._pool.submit(self._run, work, *arguments))

    def _run(self, work: Callable[..., Any], *arguments: Any) -> tuple[Any, Any]:
        if self._stream is None:
            return work(*arguments), None
        with torch.cuda.stream(self._stream):
            found = work(*arguments)
            event = torch.cuda.Event()
            event.record(self._stream)
        return found, event

    def close(self) -> None:
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)


class NoLane(Lane):
    """Does what is submitted at once, in the thread that submits it."""

    def __init__(self, name: str) -> None:
        self.name = name

    def submit(self, work: Callable[..., Any], *arguments: Any) -> Ticket:
        return Ticket.done(work(*arguments))

    def close(self) -> None: ...


class Tier:
    """A device's memory as seen from the host.

    device: the torch device of its tensors; traffic: what has crossed; capacity: bytes there is room for, or None
    """

    def __init__(self, device: torch.device, capacity: int | None = None) -> None:
        self.device, self.capacity, self.traffic = device, capacity, Traffic()

    def put(self, what: str, array: Array, dtype: torch.dtype | None = None) -> torch.Tensor:
        """A copy of a host array in the device's memory, as ``dtype``."""
        raise NotImplementedError

    def put_all(self, *arrays: tuple[str, Array]) -> tuple[torch.Tensor, ...]:
        """Copies of several host arrays, each with its purpose: in one go, where that is quicker."""
        return tuple(self.put(what, array) for what, array in arrays)

    def fetch(self, what: str, tensor: torch.Tensor) -> torch.Tensor:
        """A copy of a device tensor in the host's memory."""
        return self.fetching(what, tensor)()

    def fetching(self, what: str, tensor: torch.Tensor) -> Callable[[], torch.Tensor]:
        """Begin to copy; what is returned waits for the copy, in any thread."""
        raise NotImplementedError

    def empty(self, shape: tuple[int, ...], dtype: torch.dtype) -> torch.Tensor:
        """Room in the device's memory, all zeros."""
        return torch.zeros(shape, dtype=dtype, device=self.device)

    def lane(self, name: str) -> Lane:
        """A new lane."""
        return Lane(name, self.device)

    def room(self) -> int | None:
        """Bytes that are free, or None where nobody set a limit."""
        return self.capacity

    def require(self, plan: Mapping[str, int], asked: str) -> None:
        """ValueError with the whole plan, bytes by purpose, if it does not fit; ``asked``: the option to blame."""
        room, need = self.room(), sum(plan.values())
        if room is not None and need > room:
            parts = ", ".join(f"{name} {_mebibytes(size)}" for name, size in plan.items())
            raise ValueError(
                f"{asked} needs {_mebibytes(need)} on {self.device} ({parts}), where {_mebibytes(room)} are free; "
                "--pipeline hotline or fae keeps only popular rows there, hybrid none"
            )

    @property
    def peak_bytes(self) -> int:
        """The most bytes that were in use at once."""
        return 0


class HostTier(Tier):
    """No device: everything is where it is."""

    def __init__(self) -> None:
        super().__init__(torch.device("cpu"))

    def put(self, what: str, array: Array, dtype: torch.dtype | None = None) -> torch.Tensor:
        return _tensor(array).to(dtype or _tensor(array).dtype)

    def fetching(self, what: str, tensor: torch.Tensor) -> Callable[[], torch.Tensor]:
        return lambda: tensor


class StandInTier(Tier):
    """Host memory that stands in for a device's.

    ``peak_bytes`` counts tables and what was put there; not the network's activations, which torch allocates.
    """

    def __init__(self, capacity: int | None = None) -> None:
        super().__init__(torch.device("cpu"), capacity)
        self._live = self._peak = 0
        self._lock = threading.RLock()  # a finalizer may run while it is held

    def put(self, what: str, array: Array, dtype: torch.dtype | None = None) -> torch.Tensor:
        source = _tensor(array)
        copy = torch.empty(source.shape, dtype=dtype or source.dtype).copy_(source)
        self.traffic.count("to_device", what, copy.nbytes)
        return self._keep(copy)

    def fetching(self, what: str, tensor: torch.Tensor) -> Callable[[], torch.Tensor]:
        self.traffic.count("to_host", what, tensor.nbytes)
        copy = tensor.clone()
        return lambda: copy

    def empty(self, shape: tuple[int, ...], dtype: torch.dtype) -> torch.Tensor:
        return self._keep(super().empty(shape, dtype))

    def _keep(self, tensor: torch.Tensor) -> torch.Tensor:
        self._change(tensor.nbytes)
        weakref.finalize(tensor, self._change, -tensor.nbytes).atexit = False
        return tensor

    def _change(self, size: int) -> None:
        with self._lock:
            self._live += size
            self._peak = max(self._peak, self._live)

    @property
    def peak_bytes(self) -> int:
        return self._peak


class CudaTier(Tier):
    """A GPU. Copies to and from it go through pinned memory, of which PyTorch keeps a stock, and don't wait."""

    def put(self, what: str, array: Array, dtype: torch.dtype | None = None) -> torch.Tensor:
        source = _tensor(array)
        if source.nbytes > _LARGEST_PINNED:
            copy = source.to(self.device, dtype or source.dtype)
        else:
            staged = torch.empty(source.shape, dtype=dtype or source.dtype, pin_memory=True)
            np.copyto(staged.numpy(), source.numpy())
            copy = staged.to(self.device, non_blocking=True)
        self.traffic.count("to_device", what, copy.nbytes)
        return copy

    def put_all(self, *arrays: tuple[str, Array]) -> tuple[torch.Tensor, ...]:
        sources = [_tensor(array) for _, array in arrays]
        starts = np.cumsum([0, *(-(-source.nbytes // _ALIGNED) * _ALIGNED for source in sources)]).tolist()
        if starts[-1] > _LARGEST_PINNED:
            return super().put_all(*arrays)
        staged = torch.empty(starts[-1], dtype=torch.uint8, pin_memory=True)
        for source, start in zip(sources, starts, strict=False):
            np.copyto(_piece(staged, start, source).numpy(), source.numpy())
        sent = staged.to(self.device, non_blocking=True)
        for (what, _), source in zip(arrays, sources, strict=True):
            self.traffic.count("to_device", what, source.nbytes)
        return tuple(_piece(sent, start, source) for source, start in zip(sources, starts, strict=False))

    def fetching(self, what: str, tensor: torch.Tensor) -> Callable[[], torch.Tensor]:
        self.traffic.count("to_host", what, tensor.nbytes)
        if tensor.nbytes > _LARGEST_PINNED:
            copy = tensor.to("cpu")
            return lambda: copy
        buffer = torch.empty(tensor.shape, dtype=tensor.dtype, pin_memory=True).copy_(tensor, non_blocking=True)
        copied = torch.cuda.Event()
        copied.record()

        def wait() -> torch.Tensor:
            copied.synchronize()
            return buffer

        return wait

    def room(self) -> int | None:
        free = torch.cuda.mem_get_info(self.device)[0]
        return free if self.capacity is None else min(free, self.capacity)

    @property
    def peak_bytes(self) -> int:
        return torch.cuda.max_memory_allocated(self.device)


def tier_for(device: torch.device, capacity: int | None = None) -> Tier:
    """The tier of a torch device; a processor stands in for a GPU."""
    return CudaTier(device, capacity) if device.type == "cuda" else StandInTier(capacity)


def _tensor(array: Array) -> torch.Tensor:
    return array if isinstance(array, torch.Tensor) else torch.from_numpy(np.ascontiguousarray(array))


def _piece(bytes_: torch.Tensor, start: int, like: torch.Tensor) -> torch.Tensor:
    """The part of a row of bytes that begins at ``start``, as kind and shape of ``like``."""
    return bytes_[start : start + like.nbytes].view(like.dtype).view(like.shape)


def _take_threads(count: int) -> None:
    """Have what this thread calls run on so many."""
    numba.set_num_threads(count)
    torch.set_num_threads(count)


def _tensors_of(found: Any) -> Iterator[torch.Tensor]:
    """Those in tuples and dataclasses, however deep."""
    if isinstance(found, torch.Tensor):
        yield found
    elif isinstance(found, tuple):
        for part in found:
            yield from _tensors_of(part)
    elif is_dataclass(found):
        for field in fields(found):
            yield from _tensors_of(getattr(found, field.name))


def _mebibytes(size: int) -> str:
    return f"{size / 2**20:,.1f} MiB"
