"""The suites of ``hotline bench`` by name. A suite takes what it is asked and gives rows, ratios and the machine."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from hotline.machine import machine

__all__ = ["Asked", "Progress", "Suite", "carry_out", "chosen", "suite"]

Progress = Callable[[int, int, str], None]
"""Told parts done, parts in all, and what was done or begins."""


@dataclass(frozen=True)
class Asked:
    """What a suite may be asked; which of it one heeds is its ``USES``.

    data, out: folders of the data sets and of the runs
    rows: of synthetic criteo-kaggle; seeds: runs of each contender; rounds: turns of each contender
    only_data, contenders: names; none means all
    threads: of the processor; 0: all cores
    """

    data: Path
    out: Path
    rows: int
    seeds: int
    rounds: int
    only_data: tuple[str, ...]
    contenders: tuple[str, ...]
    threads: int


class Suite(Protocol):
    """A module of this package.

    It may have ``cells(row)``, a row's texts by column title, and ``draw(figure, rows)``, where bars are not the way.
    """

    USES: tuple[str, ...]

    def run(self, asked: Asked, progress: Progress) -> dict[str, Any]:
        """``{"rows": [...], "ratios": {...}}``; what more is to be said of the machine, under ``machine``.

        ValueError for a name that is not there.
        """


def chosen(option: str, names: Sequence[str], known: Collection[str]) -> list[str]:
    """``names``, or all that are ``known`` if there are none; ValueError for one that is not."""
    for name in names:
        if name not in known:
            raise ValueError(f"{option} {name}: there are {', '.join(known)}")
    return list(names or known)


_MODULES = {
    "pipelines": "pipelines",
    "K": "kaggle",
    "E": "embedding",
    "T": "taobao",
    "G": "gpu",
    "C": "classification",
    "I": "imports",
    "R": "rtl",
    "scaling": "scaling",
    "timeline": "timeline",
}


def suite(name: str) -> Any:
    """The module of a suite."""
    return import_module(f"hotline.bench.{_MODULES[name]}")


def carry_out(module: Any, asked: Asked, progress: Progress) -> dict[str, Any]:
    """What the suite ``module`` gives, and ``machine``: what it ran on, with the load before and after."""
    before = machine()
    found = module.run(asked, progress)
    about = {**before, "load_after": machine()["load"], **found.get("machine", {})}
    return {**found, "machine": about}
