"""Functional coverage: named bins that a bench must hit, counted in the simulator and merged over seeds.

A bench declares its bins before it starts, and an unknown name is an error: a bin can't be renamed on one side only.
``BenchRecord`` is what a bench leaves behind besides its verdict: checks made, cycles simulated, coverage.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

__all__ = ["BenchRecord", "Coverage", "merged", "unhit"]


class Coverage:
    """Counts of named bins."""

    def __init__(self, bins: Iterable[str]) -> None:
        self.counts = dict.fromkeys(bins, 0)

    def hit(self, name: str) -> None:
        if name not in self.counts:
            raise KeyError(f"no coverage bin {name!r}")
        self.counts[name] += 1

    def hit_if(self, condition: object, name: str) -> None:
        if condition:
            self.hit(name)


class BenchRecord:
    """Checks, cycles and coverage of one simulation, kept in a JSON file that is rewritten after every test."""

    def __init__(self, path: Path, bins: Iterable[str]) -> None:
        self.path = path
        self.checks = 0
        self.cycles = 0
        self.coverage = Coverage(bins)
        self.figures: dict[str, float] = {}
        """What a bench measured, by name."""

    def write(self) -> None:
        self.path.write_text(
            json.dumps(
                {
                    "checks": self.checks,
                    "cycles": self.cycles,
                    "coverage": self.coverage.counts,
                    "figures": self.figures,
                }
            )
        )


def merged(counts: Iterable[Mapping[str, int]]) -> dict[str, int]:
    """Bins of several simulations of one bench, added up."""
    total: Counter[str] = Counter()
    for count in counts:
        total.update(count)
    return dict(total)


def unhit(counts: Mapping[str, int]) -> list[str]:
    """Names of the bins that were never hit."""
    return [name for name, count in counts.items() if not count]
