"""Carries out the tasks of many training steps on the resources of a platform: a discrete-event simulation with SimPy.

In: the tasks of one step, in the order in which a pipeline's program submits them, and the capacity of each resource.
Out: when each task of each step began and ended, and from that the step's time once it has become steady.

A resource serves tasks in the order of their submission, as a stream, a thread or a queue of copies does. So a
task that becomes shorter makes no other later: whatever begins, begins at the largest of some ends before it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import simpy

__all__ = ["After", "Schedule", "Span", "Task", "simulate"]

STEPS = 64


@dataclass(frozen=True)
class After:
    """A task that must be done before: of which name, so many steps earlier."""

    name: str
    steps: int = 0


@dataclass(frozen=True)
class Task:
    """A part of every step.

    name: unique in the step; stage, lane: as a run's spans have them; the lane does one thing at a time
    seconds: how long, once begun
    uses: of each resource, how much of its capacity is held meanwhile
    after: what must be done before
    lead: so many steps earlier than the rest of its step it is submitted
    moved: bytes, by what they cross
    """

    name: str
    stage: str
    lane: str
    seconds: float
    uses: Mapping[str, float] = field(default_factory=dict)
    after: tuple[After, ...] = ()
    lead: int = 0
    moved: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Span:
    """A task of a step, in seconds from the beginning."""

    step: int
    task: Task
    start: float
    end: float


@dataclass(frozen=True)
class Schedule:
    """What the steps did.

    spans: in the order of submission; capacity: of each resource, lanes included
    """

    spans: tuple[Span, ...]
    capacity: Mapping[str, float]
    steps: int

    @property
    def step_seconds(self) -> float:
        """Of a step, over the second half of them."""
        ends = self.ends()
        half = self.steps // 2
        return (ends[self.steps - 1] - ends[half - 1]) / (self.steps - half)

    def ends(self) -> list[float]:
        """When each step was done with all that it did."""
        ends = [0.0] * self.steps
        for span in self.spans:
            ends[span.step] = max(ends[span.step], span.end)
        latest, found = 0.0, []
        for end in ends:
            latest = max(latest, end)
            found.append(latest)
        return found

    def busy(self) -> dict[str, float]:
        """Seconds a step of each resource at its full capacity."""
        found: dict[str, float] = defaultdict(float)
        for span in self.spans:
            for name, amount in _uses(span.task).items():
                found[name] += span.task.seconds * amount / self.capacity[name] / self.steps
        return dict(found)

    def moved(self) -> dict[str, float]:
        """Bytes a step, by what they cross."""
        found: dict[str, float] = defaultdict(float)
        for span in self.spans:
            for name, size in span.task.moved.items():
                found[name] += size / self.steps
        return dict(found)

    def critical(self) -> dict[str, float]:
        """Seconds a step that each task is on the longest chain of tasks that waited for each other."""
        at_end: dict[float, list[int]] = defaultdict(list)
        for number, span in enumerate(self.spans):
            at_end[span.end].append(number)
        half = self.steps // 2
        first = self.ends()[half - 1]
        number = max(range(len(self.spans)), key=lambda n: self.spans[n].end)
        found: dict[str, float] = defaultdict(float)
        while self.spans[number].end > first:
            span = self.spans[number]
            found[span.task.name] += (span.end - max(span.start, first)) / (self.steps - half)
            causes = [n for n in at_end[span.start] if n < number]
            if not causes:
                break
            number = max(causes, key=lambda n: (self._nearness(span, self.spans[n]), n))
        return dict(sorted(found.items(), key=lambda item: -item[1]))

    @staticmethod
    def _nearness(span: Span, before: Span) -> int:
        """How plainly ``span`` waited for ``before``, which ended when it began: as it says, or for what both use."""
        if any((a.name, span.step - a.steps) == (before.task.name, before.step) for a in span.task.after):
            return 2
        return int(bool(_uses(span.task).keys() & _uses(before.task).keys()))


def simulate(tasks: Sequence[Task], capacity: Mapping[str, float], steps: int = STEPS) -> Schedule:
    """``steps`` steps of these tasks.

    Raises ValueError for tasks of the same name, for one that uses more of a resource than there is, that waits for
    one that is not there, or that is submitted before what it waits for.
    """
    if steps < 2:
        raise ValueError(f"{steps} steps: at least 2 are needed to tell how long one takes")
    _check(tasks, capacity)
    env = simpy.Environment()
    known = {**capacity, **{f"lane {task.lane}": 1.0 for task in tasks}}
    room = {name: simpy.Container(env, amount, amount) for name, amount in known.items()}
    order = sorted(
        ((step - task.lead, place, step, task) for step in range(steps) for place, task in enumerate(tasks)),
        key=lambda one: one[:2],
    )
    begun: dict[tuple[int, str], simpy.Event] = {}
    ended: dict[tuple[int, str], simpy.Event] = {(s, t.name): env.event() for s in range(steps) for t in tasks}
    latest: dict[str, tuple[int, str]] = {}  # who was the last to be submitted to a resource
    spans: dict[tuple[int, str], Span] = {}
    for _, _, step, task in order:
        key = (step, task.name)
        begun[key] = env.event()
        before = [begun[latest[name]] for name in _uses(task) if name in latest]
        waits = [ended[step - a.steps, a.name] for a in task.after if step >= a.steps]
        env.process(_carry_out(env, key, task, [*waits, *before], room, (begun[key], ended[key]), spans))
        latest.update(dict.fromkeys(_uses(task), key))
    env.run()
    return Schedule(tuple(spans[step, task.name] for _, _, step, task in order), known, steps)


def _carry_out(
    env: simpy.Environment,
    key: tuple[int, str],
    task: Task,
    before: list[simpy.Event],
    room: dict[str, simpy.Container],
    events: tuple[simpy.Event, simpy.Event],
    spans: dict[tuple[int, str], Span],
) -> Generator[simpy.Event, Any, None]:
    """One task: waits for what is before it and for its turn, takes what it uses, and gives it back."""
    begun, ended = events
    yield env.all_of(before)
    for name, amount in _uses(task).items():
        yield room[name].get(amount)
    start = env.now
    begun.succeed()
    yield env.timeout(task.seconds)
    for name, amount in _uses(task).items():
        yield room[name].put(amount)
    spans[key] = Span(key[0], task, start, env.now)
    ended.succeed()


def _uses(task: Task) -> dict[str, float]:
    return {f"lane {task.lane}": 1.0, **{name: amount for name, amount in task.uses.items() if amount}}


def _check(tasks: Sequence[Task], capacity: Mapping[str, float]) -> None:
    places = {task.name: place for place, task in enumerate(tasks)}
    if len(places) < len(tasks):
        raise ValueError(f"tasks of the same name: {', '.join(sorted(task.name for task in tasks))}")
    leads = {task.name: task.lead for task in tasks}
    for task in tasks:
        if task.seconds < 0:
            raise ValueError(f"{task.name}: {task.seconds} seconds")
        for name, amount in task.uses.items():
            if amount > capacity.get(name, 0.0):
                raise ValueError(f"{task.name} uses {amount:g} of {name}, of which there is {capacity.get(name, 0):g}")
        for a in task.after:
            if a.name not in places:
                raise ValueError(f"{task.name} waits for {a.name}, which is no task of the step")
            earlier = a.steps + leads[a.name] - task.lead  # turns of submission between the two
            if earlier < 0 or (earlier == 0 and places[a.name] >= places[task.name]):
                raise ValueError(f"{task.name} is submitted before {a.name}, for which it waits")
