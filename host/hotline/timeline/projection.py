"""Projections: a pipeline's step on a platform, what it waits for, which number matters, and the papers' headlines."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from hotline.timeline.costs import Costs
from hotline.timeline.graphs import DoesNotFit, Part, Plan, capacity, parts_of
from hotline.timeline.platform import Number, Platform
from hotline.timeline.simulation import Schedule, simulate
from hotline.timeline.workload import Workload

__all__ = ["HEADLINES", "Case", "Headline", "Needed", "Projection", "needed", "project", "sensitivity"]


@dataclass(frozen=True)
class Case:
    """What is projected: ``batch`` samples a step on all GPUs together, ``hot_bytes`` of popular rows on each.

    ``plain``: as programs in plain PyTorch do it, see :class:`hotline.timeline.costs.Costs`
    """

    pipeline: str
    platform: Platform
    work: Workload
    batch: int
    hot_bytes: int
    plain: bool = False

    @property
    def gpus(self) -> int:
        """In all; 0 where the platform has none."""
        return self.platform.gpus

    @property
    def name(self) -> str:
        """For people: the pipeline and on how many GPUs."""
        return f"{self.pipeline}, {self.gpus} GPUs"


@dataclass(frozen=True)
class Projection:
    """A case's steps: of each kind its share of them and its schedule."""

    case: Case
    parts: tuple[tuple[Part, Schedule], ...]

    @property
    def step_seconds(self) -> float:
        """Of a step, over all kinds of steps."""
        return sum(part.share * schedule.step_seconds for part, schedule in self.parts)

    @property
    def samples_per_second(self) -> float:
        """Those that are skipped count."""
        return self.case.batch / self.step_seconds

    def critical(self) -> dict[str, float]:
        """Seconds a step that each task is what all else waits for, the longest first."""
        return self._sum(lambda schedule: schedule.critical())

    def busy(self) -> dict[str, float]:
        """Seconds a step of each resource."""
        return self._sum(lambda schedule: schedule.busy())

    def moved(self) -> dict[str, float]:
        """Bytes a step, by what they cross, of one GPU."""
        return self._sum(lambda schedule: schedule.moved())

    def _sum(self, of: Callable[[Schedule], dict[str, float]]) -> dict[str, float]:
        found: dict[str, float] = {}
        for part, schedule in self.parts:
            for name, value in of(schedule).items():
                found[name] = found.get(name, 0.0) + part.share * value
        return dict(sorted(found.items(), key=lambda item: -item[1]))


SEARCH = 16  # steps, where many cases are projected


def project(case: Case, steps: int = 64) -> Projection:
    """Raises ValueError for a pipeline that is not there, :class:`DoesNotFit` where memory is too small."""
    if case.batch < 1:
        raise ValueError(f"--batch-size {case.batch}: expected 1 or more")
    plan = Plan(Costs(case.platform, case.work, case.batch, case.plain), case.hot_bytes)
    _check_memory(case, plan.costs)
    room_of = capacity(case.platform)
    return Projection(
        case, tuple((part, simulate(part.tasks, room_of, steps)) for part in parts_of(case.pipeline, plan))
    )


def _check_memory(case: Case, costs: Costs) -> None:
    work, host, gpu = case.work, case.platform.host, case.platform.gpu
    if gpu is None or case.pipeline != "gpu":  # tables are in the hosts' memories, dealt out to them
        room, wanted = host.memory_bytes.got, work.table_bytes / costs.hosts
        if wanted > room:
            raise DoesNotFit(f"{wanted / 2**30:.1f} GiB of tables in a host of {room / 2**30:.0f} GiB")
    if gpu is not None and case.pipeline.startswith(("fae", "hotline")):
        state = case.hot_bytes * work.moments / work.dim
        besides = 2 * costs.of_gpu * work.vector_bytes + 8 * work.parameters
        room, wanted = gpu.memory_bytes.got, case.hot_bytes + state + besides
        if wanted > room:
            raise DoesNotFit(
                f"{wanted / 2**30:.1f} GiB of hot rows, their state, vectors and network in a GPU of "
                f"{room / 2**30:.0f} GiB"
            )


# -- which number matters


def _changes(case: Case) -> Iterator[tuple[str, Callable[[Case, float], Case]]]:
    """By name, ways of multiplying one number of a case."""
    for name, number in case.platform.numbers():
        if name not in ("gpu.count", "network.hosts", "host.cores", "gpu.memory_bytes", "host.memory_bytes"):
            yield (
                name,
                partial(_with_number, name, number),
            )
    if case.platform.measured(case.work.shape):
        yield "the network as timed", _with_networks
    yield "workload.popular share", _popular
    yield (
        "workload.missed look-ups",
        lambda c, factor: replace(
            c,
            work=replace(
                c.work,
                hot=tuple(
                    replace(h, missed_lookups=h.missed_lookups * factor, missed_bags=h.missed_bags * factor)
                    for h in c.work.hot
                ),
            ),
        ),
    )
    yield (
        "workload.skipped",
        lambda c, factor: replace(c, work=replace(c.work, skipped=min(1.0, c.work.skipped * factor))),
    )
    yield "batch size", lambda c, factor: replace(c, batch=max(1, round(c.batch * factor)))


def _with_number(name: str, number: Number, case: Case, factor: float) -> Case:
    return replace(case, platform=case.platform.with_number(name, number.times(factor)))


def _with_networks(case: Case, factor: float) -> Case:
    networks = tuple(
        replace(one, passes=tuple(replace(p, seconds=p.seconds * factor) for p in one.passes))
        for one in case.platform.networks
    )
    return replace(case, platform=replace(case.platform, networks=networks))


def _popular(case: Case, factor: float) -> Case:
    hot = tuple(replace(one, popular=min(1.0, one.popular * factor)) for one in case.work.hot)
    return replace(case, work=replace(case.work, hot=hot))


def sensitivity(case: Case, factor: float = 1.1) -> dict[str, float]:
    """Of each number, by which power of it the time of a sample goes, the largest first."""
    before = project(case, SEARCH)
    found = {}
    for name, change in _changes(case):
        changed = project(change(case, factor), SEARCH)
        slower = math.log(before.samples_per_second / changed.samples_per_second) / math.log(factor)
        if abs(slower) > 0.005:
            found[name] = slower
    return dict(sorted(found.items(), key=lambda item: -abs(item[1])))


# -- the papers' headlines


@dataclass(frozen=True)
class Headline:
    """A ratio that a paper claims, low and high: how much sooner ``ours`` is done than ``other``."""

    text: str
    ours: str
    other: str
    low: float
    high: float
    source: str


HEADLINES = (
    Headline("Hotline over Intel-optimised DLRM", "hotline", "dlrm", 2.2, 3.0, "Hotline, abstracts: 2.2 (v2), 3 (v1)"),
    Headline("Hotline over HugeCTR on GPUs alone", "hotline", "gpu", 1.8, 1.8, "Hotline, abstract (v1)"),
    Headline("FAE over DLRM on CPU and GPUs", "fae", "dlrm", 2.34, 2.34, "FAE, abstract (v1)"),
    Headline("Slipstream over XDL", "hotline+slipstream", "xdl", 2.0, 2.0, "Slipstream, abstract"),
    Headline("Slipstream over Intel-optimised DLRM", "hotline+slipstream", "dlrm", 2.4, 2.4, "Slipstream, abstract"),
    Headline("Slipstream over FAE", "fae+slipstream", "fae", 1.2, 1.2, "Slipstream, abstract"),
    Headline("Slipstream over Hotline", "hotline+slipstream", "hotline", 1.175, 1.175, "Slipstream, abstract"),
)


@dataclass(frozen=True)
class Needed:
    """By which factor a number would have to be another for a headline's ratio to come out."""

    name: str
    factor: float


def ratio(case: Case, headline: Headline) -> float:
    """How much sooner ``headline.ours`` is done; the case's own pipeline does not count."""
    ours, other = (project(replace(case, pipeline=name), SEARCH) for name in (headline.ours, headline.other))
    return ours.samples_per_second / other.samples_per_second


def needed(case: Case, headline: Headline, most: int = 3, reach: float = 16.0) -> list[Needed]:
    """What would have to be true for the paper's ratio: one number changed, by at most ``reach``; the nearest first.

    Nothing where the ratio is within the paper's, or where no number alone does it.
    """
    now = ratio(case, headline)
    if headline.low <= now <= headline.high:
        return []
    target = headline.low if now < headline.low else headline.high
    found = []
    for name, change in _changes(case):
        factor = _factor(partial(_miss, case, headline, target, change), reach)
        if factor is not None:
            found.append(Needed(name, factor))
    return sorted(found, key=lambda one: abs(math.log(one.factor)))[:most]


def _miss(case: Case, headline: Headline, target: float, change: Callable[[Case, float], Case], factor: float) -> float:
    return ratio(change(case, factor), headline) - target


def _factor(miss: Callable[[float], float], reach: float) -> float | None:
    """A factor of 1/reach to reach at which ``miss``, which is not 0 at 1, changes its sign; None if there is none."""
    at_one = miss(1.0)
    for end in (reach, 1 / reach):
        try:
            if at_one * miss(end) > 0:
                continue
            near, far = 0.0, math.log(end)
            for _ in range(14):
                middle = (near + far) / 2
                near, far = (middle, far) if at_one * miss(math.exp(middle)) > 0 else (near, middle)
            return math.exp(far)
        except DoesNotFit:
            continue
    return None
