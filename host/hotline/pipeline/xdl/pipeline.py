"""``xdl``: an asynchronous parameter server, the baseline of the papers, as processes of one machine.

A server process holds every row, the dense network and all optimizer state. Worker processes pull what a batch needs,
compute, and push gradients. This process makes batches, hands them out, and collects the losses in the order of the
batches. ``settle`` brings what changed at the server back into ``parts``.
"""

from __future__ import annotations

import secrets
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import torch
from numpy.typing import NDArray

from hotline.data import Batch, BatchLoader, Dataset
from hotline.pipeline.protocol import Parts, Pipeline, check_finite
from hotline.pipeline.xdl.dense import flat_parameters, flat_state, set_parameters, set_state
from hotline.pipeline.xdl.messages import Kind
from hotline.pipeline.xdl.plan import Plan, XdlConfig
from hotline.pipeline.xdl.processes import Child, PeerDied, Processes

__all__ = ["XdlPipeline"]

FILL_BYTES = 8 << 20


@dataclass(frozen=True)
class _InFlight:
    number: int
    batch: Batch
    rate: float
    worker: Child


class XdlPipeline(Pipeline):
    """Training through a parameter server; its processes are started with an epoch, or with the first batch.

    Every method may raise PeerDied; the processes are ended by then. After ``restore`` they are started anew.

    Parameters
    ----------
    plan: for the processes; address and token are drawn at every start
    rate: learning rate of a step of the run
    """

    name = "xdl"
    ahead_changes = True

    def __init__(self, parts: Parts, plan: Plan, config: XdlConfig, rate: Callable[[int], float]) -> None:
        super().__init__(parts)
        if parts.device.type != "cpu":
            raise ValueError(f"--pipeline xdl trains on the processor, not on {parts.device.type}; use --device cpu")
        if parts.cold.weight.shape[0] >= 1 << 31:
            raise ValueError(f"--pipeline xdl: {parts.cold.weight.shape[0]:,} rows; fewer than 2^31 can be numbered")
        self.plan, self.config, self.rate = plan, config, rate
        self.ahead = config.xdl_staleness
        self.processes: Processes | None = None
        self._filled = False
        self._flight: deque[_InFlight] = deque()
        self._next = 0  # step of the run that the next batch is
        self._most = self._missing = self._collected = 0

    def loader(self, dataset: Dataset, batch_size: int, shuffle_seed: int | None, epoch: int) -> BatchLoader:
        """The batches of an epoch; before its first, the processes are started, so that no step waits for them."""
        with self._watched("start"):
            self._running()
        return super().loader(dataset, batch_size, shuffle_seed, epoch)

    def submit(self, batch: Batch) -> None:
        """Hand a batch to the worker that has least to do."""
        with self._watched("hand_out"):
            processes = self._running()
            rate = self.rate(self._next)
            worker = min(processes.workers, key=lambda child: (child.load, child.handed))
            arrays = (batch.dense, batch.ids, batch.offsets, batch.label)
            processes.send(worker, Kind.BATCH, *arrays, number=self._next, value=rate)
        worker.load, worker.handed = worker.load + 1, worker.handed + 1
        self._flight.append(_InFlight(self._next, batch, rate, worker))
        self._next += 1

    def collect(self) -> float:
        """The loss of the oldest batch in flight."""
        if self.processes is None or not self._flight:
            raise RuntimeError("no batch is in flight")
        oldest = self._flight[0]
        with self._watched("wait"):
            message = self.processes.receive(oldest.worker, Kind.LOSS)
        if message.number != oldest.number:
            raise RuntimeError(f"{oldest.worker.name} sent the loss of batch {message.number}, not {oldest.number}")
        self._flight.popleft()
        oldest.worker.load -= 1
        missing, rows = map(int, message.arrays[0])
        self._count(rows)
        check_finite(message.value, oldest.batch, oldest.rate)
        self._most, self._missing = max(self._most, missing), self._missing + missing
        self._collected += 1
        return message.value

    def _count(self, rows: int) -> None:
        """What one batch made cross between server and worker."""
        traffic, cold = self.parts.tier.traffic, self.parts.cold
        size = rows * cold.dim * cold.weight.element_size()
        dense = sum(p.nbytes for p in self.parts.model.parameters())
        for what, crossed in (("rows", size), ("network", dense)):
            traffic.count("to_device", what, crossed)
        for what, crossed in (("gradients", size), ("network", dense), ("numbers", 2 * 4 * rows)):
            traffic.count("to_host", what, crossed)

    def settle(self) -> None:
        """Wait for all batches in flight to be applied; bring back the rows that changed, and the dense network."""
        if self.processes is None or not self._filled:
            return
        parts, server = self.parts, self.processes.server
        with self._watched("settle"):
            self.processes.send(server, Kind.SETTLE, number=self._next)
            while (message := self.processes.receive(server, Kind.CHANGED, Kind.DENSE)).kind == Kind.CHANGED:
                rows, weight, moment = map(torch.from_numpy, message.arrays)
                parts.cold.weight[rows.long()] = weight
                if moment.numel():
                    parts.cold.moment[rows.long()] = moment.view(rows.numel(), *parts.cold.moment.shape[1:])
            set_parameters(parts.model, message.arrays[0])
            set_state(parts.dense_optimizer, message.arrays[1])

    def figures(self) -> dict[str, Any]:
        return {
            **super().figures(),
            "staleness": self._missing / self._collected if self._collected else None,
            "staleness_most": self._most if self._collected else None,
        }

    def state(self) -> tuple[dict[str, NDArray[Any]], dict[str, Any]]:
        counts = {"missing": self._missing, "most": self._most, "collected": self._collected}
        return {}, {"batches": self._next, **counts}

    def restore(self, arrays: Mapping[str, NDArray[Any]], values: Mapping[str, Any]) -> None:
        """Begin where ``values`` say, with what ``parts`` hold; without values at the run's beginning."""
        self._next, self._collected = int(values.get("batches", 0)), int(values.get("collected", 0))
        self._missing, self._most = int(values.get("missing", 0)), int(values.get("most", 0))
        if self._flight:  # what they would push is not to be
            self.close()
        self._filled = False

    def begin_anew(self, step: int) -> None:
        self.restore({}, {"batches": step})

    def close(self) -> None:
        """End the processes; what was not settled is lost."""
        if self.processes is not None:
            self.processes.kill()
        self.processes, self._filled = None, False
        self._flight.clear()

    def _running(self) -> Processes:
        """The processes, started and filled."""
        if self.processes is None:
            address, token = f"hotline-xdl-{secrets.token_hex(16)}", secrets.token_hex(32)
            plan = replace(self.plan, address=address, token=token)
            self.processes = Processes(plan, self.config.xdl_timeout)
        if not self._filled:
            self._fill(self.processes)
        return self.processes

    def _fill(self, processes: Processes) -> None:
        cold, server = self.parts.cold, processes.server
        rows = cold.weight.shape[0]
        moment = cold.moment.reshape(rows, -1) if cold.moment.numel() else cold.weight[:, :0]
        at_once = max(1, FILL_BYTES // (cold.dim * cold.weight.element_size()))
        for first in range(0, rows, at_once):
            part = slice(first, first + at_once)
            processes.send(server, Kind.FILL, cold.weight[part].numpy(), moment[part].numpy(), number=first)
        dense = flat_parameters(self.parts.model), flat_state(self.parts.dense_optimizer)
        processes.send(server, Kind.DENSE, *dense, number=self._next)
        processes.receive(server, Kind.READY)
        self._filled = True

    @contextmanager
    def _watched(self, stage: str) -> Iterator[None]:
        """Count the time; end the processes when it goes wrong, and say where the run stood."""
        try:
            with self.parts.stages(stage):
                yield
        except PeerDied as death:
            flight = [one.number for one in self._flight]
            self.close()
            where = f"batches {flight[0]} to {flight[-1]} were in flight" if flight else "no batch was in flight"
            raise PeerDied(f"{death}, when {self._next} batches had been handed out; {where}") from None
        except BaseException:
            self.close()
            raise
