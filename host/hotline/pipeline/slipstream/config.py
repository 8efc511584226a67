"""What Slipstream is asked: one dataclass, from which the command line and ``config.toml`` are made."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from hotline.options import refuse

__all__ = ["SlipstreamConfig"]

_OF_FORM = {
    "inputs": ("slipstream_alpha", "slipstream_alpha_count", "slipstream_alpha_of", "slipstream_replay"),
    "rows": ("slipstream_wake_every",),
}


@dataclass(frozen=True)
class SlipstreamConfig:
    """Which popular inputs, or whose updates, are skipped because their rows have stopped changing."""

    slipstream: bool = False
    """skip what looks up only rows that have stopped changing; over --pipeline hotline or fae"""
    slipstream_form: Literal["inputs", "rows"] = "inputs"
    """what is skipped: popular inputs, or only the updates of single rows"""
    slipstream_drop: float = 0.3
    """share to skip: of the popular inputs after warm-up or, with --slipstream-form rows, of their lookups"""
    slipstream_tolerance: float = 0.08
    """how far from that share the search for a threshold may end"""
    slipstream_sample: float = 0.01
    """share of the coming inputs on which a threshold is tried; 1,024 inputs at least, where there are as many"""
    slipstream_alpha: float = 1.0
    """share of an input's lookups that must be of stale rows for it to be skipped"""
    slipstream_alpha_count: int = 0
    """the same as a number of lookups; 0: --slipstream-alpha says how many"""
    slipstream_alpha_of: Literal["input", "table"] = "input"
    """of which lookups: all of an input, or those in each of its tables, every one of which must have enough"""
    slipstream_norm: Literal["linf", "l2"] = "linf"
    """length of a row's change: its largest number, or the Euclidean length"""
    slipstream_start: int = 1000
    """batch of an epoch before which the first snapshot is taken; after a quarter of the epoch at the latest"""
    slipstream_length: float = 0.03
    """share of an epoch's batches from the first to the last snapshot"""
    slipstream_snapshots: int = 2
    """snapshots, evenly spaced; a row's change is the largest between two that follow each other"""
    slipstream_threshold: float | None = None
    """change below which a row is stale (default: searched); 0: none is"""
    slipstream_from: float = 0.0
    """where the search for a threshold begins"""
    slipstream_to: float = 0.1
    """where it ends"""
    slipstream_iterations: int = 25
    """thresholds that are tried"""
    slipstream_require_touched: bool = False
    """rows that nobody looked up between the snapshots are not stale"""
    slipstream_replay: float = 0.0
    """share of the skipped inputs that is trained after all, drawn at random"""
    slipstream_wake_every: int = 8
    """rows: in one of so many stretches, each as long as between two snapshots, it is measured how far stale rows would
    have moved, and those that reach the threshold wake; 0: never, none wakes"""

    def __post_init__(self) -> None:
        if not self.slipstream:
            refuse(self, "belongs to --slipstream, which is not given")
            return
        other = "rows" if self.slipstream_form == "inputs" else "inputs"
        refuse(self, f"belongs to --slipstream-form {other}", _OF_FORM[other])
        for name in ("drop", "sample", "alpha", "length"):
            self._expect(name, lambda x: 0 < x <= 1, "more than 0 and at most 1")
        self._expect("tolerance", lambda x: 0 <= x < self.slipstream_drop, "0 or more and less than --slipstream-drop")
        self._expect("replay", lambda x: 0 <= x <= 1, "0 to 1")
        for name in ("alpha_count", "start", "wake_every"):
            self._expect(name, lambda x: x >= 0, "0 or more")
        self._expect("snapshots", lambda x: x >= 2, "at least 2")
        self._expect("iterations", lambda x: x >= 1, "at least 1")
        self._expect("from", lambda x: 0 <= x < math.inf, "a number, 0 or more")
        self._expect("to", lambda x: self.slipstream_from < x < math.inf, "a number above --slipstream-from")
        if self.slipstream_threshold is not None:
            self._expect("threshold", lambda x: x >= 0, "0 or more; inf: every row is stale")
            searching = ("slipstream_from", "slipstream_to", "slipstream_iterations")
            refuse(self, "nothing is searched with --slipstream-threshold", searching)
        if self.slipstream_alpha_count and self.slipstream_alpha != 1.0:
            raise ValueError("--slipstream-alpha and --slipstream-alpha-count: give one of them")

    def _expect(self, name: str, holds, what: str) -> None:  # type: ignore[no-untyped-def]
        value = getattr(self, f"slipstream_{name}")
        if not holds(value):
            raise ValueError(f"--slipstream-{name.replace('_', '-')} {value}: expected {what}")

    def check(self, bags: tuple[int | None, ...]) -> None:
        """ValueError where no input has as many lookups as must be stale; ``bags``: lookups in each table, if fixed."""
        fixed = [bag for bag in bags if bag is not None]
        most = min(fixed) if self.slipstream_alpha_of == "table" and fixed else sum(fixed)
        if self.slipstream and len(fixed) == len(bags) and self.slipstream_alpha_count > most:
            where = "one of its tables" if self.slipstream_alpha_of == "table" else "all its tables"
            raise ValueError(
                f"--slipstream-alpha-count {self.slipstream_alpha_count}: an input has {most} lookups in {where}"
            )

    def warm_up(self, first: int, stop: int) -> tuple[int, ...]:
        """The batches before which snapshots are taken when ``first`` to ``stop - 1`` are trained on one hot set.

        Nothing is skipped before the last of them; empty where there are too few batches.
        """
        count, pairs = stop - first, self.slipstream_snapshots - 1
        start = first + min(self.slipstream_start, count // 4)
        length = max(pairs, round(self.slipstream_length * count))
        if start + length >= stop:
            return ()
        return tuple(start + k * length // pairs for k in range(pairs + 1))
