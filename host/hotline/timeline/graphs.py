"""The tasks of a step, for every pipeline: the same stages, lanes and order that the pipelines themselves have.

Where the platform has GPUs, hot rows and network are theirs; where it has none, the processors do all, and what would
cross is copied, as in a run on a machine without a GPU.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from hotline.pipeline.protocol import DEVICE_LANE
from hotline.timeline.costs import COMMAND_BYTES, Costs
from hotline.timeline.platform import Platform
from hotline.timeline.simulation import After, Task
from hotline.timeline.workload import Hot

__all__ = ["PIPELINES", "DoesNotFit", "Part", "Plan", "capacity", "parts_of"]

FAE_ROUNDS = 8  # times an epoch that hot rows move to the GPUs and back
EPOCH_BATCHES = 10_000


class DoesNotFit(ValueError):
    """What is to be in a GPU's memory has no room there."""


@dataclass(frozen=True)
class Part:
    """A kind of step: ``share`` of the steps are of it."""

    share: float
    tasks: tuple[Task, ...]


@dataclass(frozen=True)
class Plan:
    """A pipeline's steps. ``hot_bytes``: of rows on each GPU; ``crosses``: whether host and device are two memories."""

    costs: Costs
    hot_bytes: int
    crosses: bool = True

    @property
    def hot(self) -> Hot:
        return self.costs.work.at(self.hot_bytes)

    @property
    def hot_rows(self) -> float:
        """Room for so many on each GPU."""
        return self.hot_bytes / self.costs.work.row_bytes


def capacity(platform: Platform) -> dict[str, float]:
    """Resources of one host and one of its GPUs, which stand for all."""
    found = {"cores": platform.host.cores.value}
    if platform.gpu is not None:
        found |= {"gpu": 1.0, "to GPU": 1.0, "to host": 1.0, "peers": 1.0}
    if platform.accelerator is not None:
        found["accelerator"] = 1.0
    if platform.network is not None:
        found["peers"] = 1.0
    return found


class _Step:
    """Tasks as a pipeline submits them."""

    def __init__(self, plan: Plan) -> None:
        self.costs, self.plan = plan.costs, plan
        self.all_cores = {"cores": plan.costs.platform.host.cores.value}
        self.on_gpu = plan.costs.platform.gpu is not None
        self.tasks: list[Task] = []

    def add(
        self,
        name: str,
        stage: str,
        seconds: float,
        uses: Mapping[str, float],
        *after: str | After,
        lane: str = DEVICE_LANE,
        lead: int = 0,
        moved: Mapping[str, float] | None = None,
    ) -> None:
        waits = tuple(a if isinstance(a, After) else After(a) for a in after)
        self.tasks.append(Task(name, stage, lane, seconds, uses, waits, lead, moved or {}))

    def host(self, name: str, stage: str, seconds: float, *after: str | After, **more: Any) -> None:
        self.add(name, stage, seconds, self.all_cores, *after, **more)

    def gpu(self, name: str, stage: str, seconds: float, *after: str | After, **more: Any) -> None:
        self.add(name, stage, seconds, {"gpu": 1.0}, *after, **more)

    def load(self, lead: int = 0) -> None:
        self.host("load", "load", self.costs.load(self.costs.of_host), lead=lead)

    def put(self, name: str, size: float, *after: str | After, **more: Any) -> None:
        """``size`` bytes to each GPU, or to what stands in for one."""
        self._copy(name, "to GPU", size, *after, **more)

    def fetch(self, name: str, size: float, *after: str | After, stage: str = "copy", **more: Any) -> None:
        """The same the other way; ``stage``: in which a pipeline waits for it."""
        self._copy(name, "to host", size, *after, stage=stage, **more)

    def _copy(self, name: str, way: str, size: float, *after: str | After, stage: str = "copy", **more: Any) -> None:
        moved = {way: size} if self.plan.crosses else {}
        if self.on_gpu:
            self.add(name, stage, self.costs.pcie(size), {way: 1.0}, *after, moved=moved, **more)
        else:
            seconds = self.costs.host_copy(size) if self.plan.crosses else 0.0
            self.host(name, stage, seconds, *after, moved=moved, **more)

    def reduce(self, name: str, size: float, *after: str | After) -> None:
        """The sum over all GPUs of ``size`` bytes that each has."""
        if self.costs.gpus > 1:
            self.add(name, "reduce", self.costs.all_reduce(size), _PEERS, *after, moved={"peers": size})

    def exchange(self, name: str, size: float, *after: str | After) -> None:
        if self.costs.gpus > 1:
            self.add(name, "exchange", self.costs.all_to_all(size), _PEERS, *after, moved={"peers": size})

    def between_hosts(self, name: str, size: float, *after: str | After, **more: Any) -> None:
        """``size`` bytes of vectors or gradients of a host, whose rows lie on all hosts alike."""
        if self.costs.hosts > 1:
            away = size * (self.costs.hosts - 1) / self.costs.hosts
            seconds = self.costs.network(away)
            self.add(name, "exchange", seconds, _PEERS, *after, moved={"hosts": away}, **more)

    def overhead(self) -> None:
        """What a step takes on the host beside all else."""
        c = self.costs
        seconds = c.gpu.step_seconds.got if self.on_gpu else c.platform.host.step_seconds.got
        self.add("step", "step", seconds, {})


_PEERS = {"peers": 1.0}


def _from_host(plan: Plan) -> tuple[Task, ...]:
    """``cpu`` and ``hybrid``: tables on the host."""
    s, c = _Step(plan), plan.costs
    samples, w = c.of_host, c.work
    lookups, rows = samples * w.lookups, w.distinct_rows(samples)
    s.load()
    s.host("gather", "gather", c.host_gather(lookups, rows))
    s.between_hosts("vectors of other hosts", samples * w.vector_bytes, "gather")
    s.put("vectors", c.of_gpu * (w.vector_bytes + w.input_bytes), "gather")
    if s.on_gpu:
        s.gpu("network", "network", c.gpu_network(c.of_gpu))
    else:
        s.host("network", "network", c.host_network(samples))
    s.reduce("dense gradients", 4 * w.parameters)
    s.fetch("gradients", c.of_gpu * w.vector_bytes, "network")
    s.between_hosts("gradients to other hosts", samples * w.vector_bytes)
    s.host("update", "update", c.host_update(lookups, rows))
    s.overhead()
    return tuple(s.tasks)


def _cpu(plan: Plan) -> list[Part]:
    host = replace(plan.costs.platform, gpu=None, pcie=None, peer=None)
    return [Part(1.0, _from_host(replace(plan, costs=replace(plan.costs, platform=host), crosses=False)))]


def _hybrid(plan: Plan) -> list[Part]:
    return [Part(1.0, _from_host(plan))]


def _dlrm(plan: Plan) -> list[Part]:
    return [Part(1.0, _from_host(replace(plan, costs=replace(plan.costs, plain=True))))]


def _gpu(plan: Plan) -> list[Part]:
    """All tables in the GPUs' memories, dealt out to them."""
    s, c = _Step(plan), plan.costs
    w, samples = c.work, c.of_gpu
    lookups, rows = samples * w.lookups, w.distinct_rows(c.batch) / c.gpus
    if s.on_gpu:
        room, wanted = c.gpu.memory_bytes.got, w.table_bytes / c.gpus
        if wanted > room:
            needed = math.ceil(w.table_bytes / room)
            raise DoesNotFit(
                f"tables of {w.table_bytes / 2**30:.1f} GiB in {c.gpus} GPUs of {room / 2**30:.0f} GiB; "
                f"{needed} or more would hold them"
            )
    s.load(lead=1)
    size = samples * (w.input_bytes + COMMAND_BYTES * w.lookups)
    s.put("inputs", size, "load", lane="inputs", lead=1)
    _device_rows(s, "gather", c.host_gather(lookups, rows), lambda: c.gpu_gather(lookups, samples * w.bags), "inputs")
    s.exchange("vectors", samples * w.vector_bytes)
    _device_network(s, "network", samples)
    s.exchange("gradients", samples * w.vector_bytes)
    s.reduce("dense gradients", 4 * w.parameters)
    _device_rows(s, "update", c.host_update(lookups, rows), lambda: c.gpu_update(lookups, rows))
    s.overhead()
    return [Part(1.0, tuple(s.tasks))]


def _device_network(s: _Step, name: str, samples: float, *after: str) -> None:
    if s.on_gpu:
        s.gpu(name, name, s.costs.gpu_network(samples), *after)
    else:
        s.host(name, name, s.costs.host_network(samples), *after)


def _device_rows(s: _Step, name: str, on_host: float, on_gpu: Callable[[], float], *after: str) -> None:
    if s.on_gpu:
        s.gpu(f"{name} hot", name, on_gpu(), *after)
    else:
        s.host(f"{name} hot", name, on_host, *after)


def _xdl(plan: Plan) -> list[Part]:
    """Tables in a server; a worker pulls its rows, trains on the processors, pushes gradients. All cores are busy."""
    host = replace(plan.costs.platform, gpu=None, pcie=None, peer=None)
    c = replace(plan.costs, platform=host)
    s = _Step(replace(plan, costs=c))
    samples, w = c.of_host, c.work
    lookups, rows = samples * w.lookups, w.distinct_rows(samples)
    s.load()
    s.host("pull", "wait", c.host_gather(lookups, rows) + 2 * c.host_copy(samples * w.vector_bytes))
    s.host("network", "network", c.host_network(samples))
    s.reduce("dense gradients", 4 * w.parameters)
    pushed = samples * w.vector_bytes + 4 * w.parameters
    s.host("push", "wait", c.host_update(lookups, rows) + 2 * c.host_copy(pushed))
    s.overhead()
    return [Part(1.0, tuple(s.tasks))]


def _fae(plan: Plan, skipped: float = 0.0) -> list[Part]:
    """Hot mini-batches on the GPUs alone, the others as ``hybrid``; hot rows move at the change of a phase."""
    hot = plan.hot.popular
    kept = hot * (1 - skipped)
    parts = [Part(1 - hot, _from_host(plan))] if hot < 1 else []
    if kept:
        parts.append(Part(kept, _hot_step(plan)))
    return parts


def _hot_step(plan: Plan) -> tuple[Task, ...]:
    """A step of samples that look up hot rows alone."""
    s, c = _Step(plan), plan.costs
    w, samples = c.work, c.of_gpu
    lookups = samples * w.lookups
    own, together = w.distinct_rows(samples), w.distinct_rows(c.batch)
    s.load()
    s.put("inputs", samples * (w.input_bytes + COMMAND_BYTES * w.lookups), "load")
    _device_rows(s, "gather", c.host_gather(lookups, own), lambda: c.gpu_gather(lookups, samples * w.bags))
    _device_network(s, "network", samples)
    s.reduce("hot gradients", 4 * w.parameters + min(together, plan.hot_rows) * w.row_bytes)
    _device_rows(s, "update", c.host_update(lookups, own), lambda: c.gpu_update(lookups, min(together, plan.hot_rows)))
    moved = 2 * plan.hot_bytes * FAE_ROUNDS / EPOCH_BATCHES
    s.put("phase", moved)
    s.overhead()
    return tuple(s.tasks)


def _hotline(plan: Plan, skipped: float = 0.0) -> list[Part]:
    """Popular and remaining µ-batches, as :class:`hotline.pipeline.HotlinePipeline` has them."""
    if plan.costs.platform.gpu is None:
        return [Part(1.0, _split_on_host(plan, skipped))]
    if plan.costs.platform.accelerator is not None:
        room = plan.costs.card.rows.got * plan.costs.work.row_bytes
        plan = replace(plan, hot_bytes=min(plan.hot_bytes, int(room)))
    return [Part(1.0, _split_on_gpu(plan, skipped))]


@dataclass(frozen=True)
class _Split:
    """Of a GPU's samples: the popular and the rest, and what the rest misses, look-ups and bags."""

    popular: float
    rest: float
    missed: float
    bags: float

    @classmethod
    def of(cls, plan: Plan, samples: float, skipped: float) -> _Split:
        hot = plan.hot
        popular, rest = samples * hot.popular * (1 - skipped), samples * (1 - hot.popular)
        return cls(popular, rest, rest * hot.missed_lookups, rest * hot.missed_bags)


def _split_on_gpu(plan: Plan, skipped: float) -> tuple[Task, ...]:
    s, c = _Step(plan), plan.costs
    w, each = c.work, c.gpus / c.hosts
    split, row = _Split.of(plan, c.of_gpu, skipped), c.work.row_bytes
    classified, samples = c.of_host, split.popular + split.rest
    missed_rows = min(split.missed * each, w.distinct_rows(c.of_host))
    rows = min(w.distinct_rows(c.batch), plan.hot_rows)
    card = c.platform.accelerator is not None

    def accelerator(name: str, on_card: Callable[[], float], on_host: float, *after: str | After, **more: Any) -> None:
        if card:
            s.add(name, name, on_card(), {"accelerator": 1.0}, *after, lane="accelerator", **more)
        else:
            s.host(name, name, on_host, *after, lane="accelerator", **more)

    accelerator(
        "gather",
        lambda: c.card_gather(split.missed * each),
        c.host_gather(split.missed * each, missed_rows),
        "classify",
        After("update cold", 1),
    )
    s.between_hosts("vectors of other hosts", split.bags * each * row, "gather", lane="accelerator")
    s.put("vectors", split.bags * row, "gather", lane="accelerator")
    s.load(lead=1)
    accelerator("classify", lambda: c.card_classify(classified), c.host_classify(classified), "load", lead=1)
    sent = c.of_gpu * (w.input_bytes + COMMAND_BYTES * w.lookups)
    s.put("inputs", sent, "classify", lane="inputs", lead=1)
    s.gpu("popular", "popular", _pass(c, split.popular, 0.0), "inputs")
    s.gpu("rest", "rest", _pass(c, split.rest, split.missed), "vectors")
    s.fetch("gradients", split.bags * row, "rest", stage="rest")
    s.between_hosts("gradients to other hosts", split.bags * each * row, "gradients", lane="host")
    s.host("update cold", "update", c.host_update(split.missed * each, missed_rows), "gradients", lane="host")
    s.reduce("hot gradients", 4 * w.parameters + rows * row)
    s.gpu("update hot", "update", c.gpu_update(samples * w.lookups - split.missed, rows))
    s.overhead()
    return tuple(s.tasks)


def _pass(c: Costs, samples: float, missed: float) -> float:
    """Hot rows gathered and the network's pass, of one µ-batch."""
    if samples <= 0:
        return 0.0
    return c.gpu_gather(samples * c.work.lookups - missed, samples * c.work.bags) + c.gpu_network(samples)


def _split_on_host(plan: Plan, skipped: float) -> tuple[Task, ...]:
    """One pass, nothing beside it: the processors would do one after the other."""
    s, c = _Step(plan), plan.costs
    w, row = c.work, c.work.row_bytes
    split = _Split.of(plan, c.of_host, skipped)
    samples = split.popular + split.rest
    rows = w.distinct_rows(samples)
    missed_rows = min(split.missed, rows)
    hot, hot_rows = samples * w.lookups - split.missed, max(0.0, rows - missed_rows)
    last = After("update cold", 1)
    s.host("gather", "gather", c.host_gather(split.missed, missed_rows), "classify", last, lane="accelerator")
    s.put("vectors", split.bags * row, "gather", lane="accelerator")
    s.load(lead=1)
    s.host("classify", "classify", c.host_classify(c.of_host), "load", lane="accelerator", lead=1)
    moved = {"to GPU": samples * (w.input_bytes + COMMAND_BYTES * w.lookups)}
    s.host("inputs", "copy", c.host_split(samples, split.missed), "classify", lane="accelerator", lead=1, moved=moved)
    s.host("gather hot", "gather", c.host_gather(hot, hot_rows), "inputs")
    s.host("network", "network", c.host_network(samples), "vectors")
    s.fetch("gradients", split.bags * row, "network", stage="network")
    s.host("update cold", "update", c.host_update(split.missed, missed_rows), "gradients", lane="host")
    s.host("update hot", "update", c.host_update(hot, hot_rows))
    s.overhead()
    return tuple(s.tasks)


PIPELINES: Mapping[str, Callable[[Plan], list[Part]]] = {
    "dlrm": _dlrm,
    "xdl": _xdl,
    "cpu": _cpu,
    "hybrid": _hybrid,
    "gpu": _gpu,
    "fae": _fae,
    "hotline": _hotline,
    "fae+slipstream": lambda plan: _fae(plan, plan.costs.work.skipped),
    "hotline+slipstream": lambda plan: _hotline(plan, plan.costs.work.skipped),
}
"""dlrm: plain PyTorch with its tables on the host, what Intel's optimised DLRM is a quicker form of"""


def parts_of(pipeline: str, plan: Plan) -> list[Part]:
    """The kinds of steps of ``pipeline``.

    Raises ValueError for a name that is not there, :class:`DoesNotFit` where the GPUs have no room for the tables.
    """
    if pipeline not in PIPELINES:
        raise ValueError(f"--pipeline {pipeline}: there are {', '.join(PIPELINES)}")
    return PIPELINES[pipeline](plan)
