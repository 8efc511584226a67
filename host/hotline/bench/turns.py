"""A contest: contenders in processes of their own take turns of a few steps each, so that all meet the same machine.

In: entries and a data set; out: a row for each with the median, the 10th and the 90th percentile of its steps' rates.
While one takes its turn the others wait. What other processes use of the processor in the meantime is measured; a
contest in which that is more than a tenth is void, and says so.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = [
    "Entry",
    "FOREIGN",
    "Measured",
    "busy_seconds",
    "contest",
    "judged",
    "others",
    "quantiles",
    "share_of_others",
    "spread",
    "take_turns",
]

FOREIGN = 0.10
"""Share of the processor that others may use."""


@dataclass(frozen=True)
class Entry:
    """A contender: its ``name`` in the table, ``kind`` and ``specification`` for its process, samples of a step."""

    name: str
    kind: str
    specification: dict[str, Any]
    samples: int


@dataclass
class Measured:
    """What one entry's turns took: seconds of each step, of the processor in all, what others used in each turn.

    losses: of the last step of each turn
    """

    walls: list[float] = field(default_factory=list)
    cpu: float = 0.0
    foreign: list[float] = field(default_factory=list)
    losses: list[float] = field(default_factory=list)
    peak_bytes: int = 0
    device_peak_bytes: int = 0
    figures: dict[str, Any] = field(default_factory=dict)


class _Process:
    """A contender that gets ready."""

    def __init__(self, entry: Entry, data: Path, threads: int) -> None:
        environment = {**os.environ, "OMP_NUM_THREADS": str(threads), "MKL_NUM_THREADS": str(threads)}
        self.entry = entry
        self.process = subprocess.Popen(
            [sys.executable, "-m", "hotline.bench.contenders"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
        )
        asked = {
            "kind": entry.kind,
            "data": str(data),
            "threads": threads,
            "specification": entry.specification,
        }
        self._say(json.dumps(asked))

    def ready(self) -> str | None:
        """Wait until it is; what is missing, if anything."""
        return self._hear().get("missing")

    def steps(self, count: int) -> dict[str, Any]:
        return self._ask(str(count))

    def _ask(self, line: str) -> dict[str, Any]:
        self._say(line)
        return self._hear()

    def _say(self, line: str) -> None:
        assert self.process.stdin is not None
        with suppress(BrokenPipeError):  # what it died of is read where its answer is awaited
            self.process.stdin.write(line + "\n")
            self.process.stdin.flush()

    def _hear(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        said = self.process.stdout.readline()
        if not said:
            assert self.process.stderr is not None
            raise RuntimeError(f"contender {self.entry.name} ended: {self.process.stderr.read()[-2000:]}")
        return json.loads(said)

    def close(self) -> None:
        self.process.kill()
        self.process.communicate()


def contest(
    entries: Sequence[Entry],
    data: Path,
    progress: Callable[[str], None],
    *,
    threads: int = 0,
    rounds: int = 8,
    steps: int = 8,
    warm_up: int = 5,
) -> list[dict[str, Any]]:
    """``rounds`` turns of ``steps`` steps of every entry, after ``warm_up`` steps each. Missing peers get no row.

    Without entries nothing runs. A row: contender, samples_per_second (median, p10, p90 of the steps),
    cpu_seconds_per_step, peak_bytes (of the host), device_peak_bytes, loss, figures of the contender such as
    popular_share, foreign (share of the processor that others used), void.
    """
    if not entries:
        return []
    found = take_turns(entries, data, progress, threads=threads, rounds=rounds, steps=steps, warm_up=warm_up)
    return [_row(entry, found[entry.name], steps * rounds) for entry in entries if entry.name in found]


def take_turns(
    entries: Sequence[Entry],
    data: Path,
    progress: Callable[[str], None],
    *,
    threads: int = 0,
    rounds: int,
    steps: int,
    warm_up: int = 0,
) -> dict[str, Measured]:
    """The same, by name and unsummed; who begins a round moves on by one each time."""
    threads = threads or len(os.sched_getaffinity(0))
    taking_part: list[_Process] = []
    try:
        for entry in entries:
            taking_part.append(_Process(entry, data, threads))
        for process in list(taking_part):
            progress(f"{process.entry.name} gets ready")
            missing = process.ready()
            if missing is not None:
                progress(f"{process.entry.name} is left out. {missing}")
                process.close()
                taking_part.remove(process)
        for process in taking_part if warm_up else ():
            process.steps(warm_up)
        found = {process.entry.name: Measured() for process in taking_part}
        for number in range(rounds):
            progress(f"round {number + 1} of {rounds}")
            first = number % max(1, len(taking_part))
            for process in taking_part[first:] + taking_part[:first]:
                _turn(process, steps, found[process.entry.name])
        return found
    finally:
        for process in taking_part:
            process.close()


def _turn(process: _Process, steps: int, into: Measured) -> None:
    busy, started = busy_seconds(), time.perf_counter()
    said = process.steps(steps)
    elapsed = time.perf_counter() - started
    into.walls += said["wall"]
    into.cpu += said["cpu"]
    into.foreign.append(share_of_others(busy_seconds() - busy, said["cpu"], elapsed))
    into.losses.append(said["loss"])
    into.peak_bytes, into.device_peak_bytes = said["peak_bytes"], said["device_peak_bytes"]
    into.figures = said["figures"]


def busy_seconds() -> float:
    """Seconds that all processors have been busy since the machine started, those that a host took away included."""
    user, nice, system, _, _, irq, soft, steal, *_ = map(
        int, Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:]
    )
    return (user + nice + system + irq + soft + steal) / os.sysconf("SC_CLK_TCK")


def _row(entry: Entry, found: Measured, steps: int) -> dict[str, Any]:
    rates = entry.samples / np.array(found.walls)
    return {
        "contender": entry.name,
        "samples_per_second": quantiles(rates),
        "cpu_seconds_per_step": found.cpu / steps,
        "peak_bytes": found.peak_bytes,
        "device_peak_bytes": found.device_peak_bytes,
        "loss": found.losses[-1],
        **found.figures,
        **judged(found.foreign),
    }


def quantiles(values: Sequence[float] | NDArray[np.float64]) -> dict[str, float]:
    """``{"median": ..., "p10": ..., "p90": ...}``."""
    low, median, high = (float(value) for value in np.quantile(values, (0.1, 0.5, 0.9)))
    return {"median": median, "p10": low, "p90": high}


def share_of_others(busy: float, own: float, elapsed: float) -> float:
    """Of all processors in ``elapsed`` seconds, when they were ``busy`` for so many and ``own`` of these were ours."""
    return max(0.0, busy - own) / (elapsed * (os.cpu_count() or 1))


def judged(foreign: Sequence[float]) -> dict[str, Any]:
    """``foreign``, the median of what others used in each turn, and whether that makes a measurement ``void``."""
    share = float(np.median(foreign))
    return {"foreign": share, "void": share > FOREIGN}


def spread(figure: Mapping[str, float], form: str = ",.0f") -> str:
    """The 10th and the 90th percentile, for people."""
    return f"{figure['p10']:{form}} to {figure['p90']:{form}}"


def others(row: Mapping[str, Any]) -> str:
    """What :func:`judged` said, for people."""
    return f"{100 * row['foreign']:.1f} %" + (": void" if row["void"] else "")
