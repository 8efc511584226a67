"""A data set's batches on the RTL: LEARN some, CLASSIFY others, in one simulation; out come stitches and cycles.

The batches go to the simulator, and its answers come back, as arrays in files. What the host does around the classifier
is done here: batches are cut into steps, and look-ups of wholly hot tables get their fixed slots.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hotline.accelerator import SparseInputs, Stitch
from hotline.contract import MISS, Preset, SlotLayout

__all__ = ["ANSWER_FILE", "TRACE_FILE", "Trace", "TraceAnswer", "TracedBatch", "fixed_slots"]

TRACE_FILE, ANSWER_FILE = "trace.npz", "answer.npz"


@dataclass(frozen=True)
class TracedBatch:
    """The sparse half of a batch, and what is done with it."""

    ids: NDArray[np.int32]
    offsets: NDArray[np.int64]
    number: int
    learn: bool

    def samples(self, tables: int) -> int:
        return (self.offsets.size - 1) // tables


@dataclass(frozen=True)
class Trace:
    """Tables and batches, in the order in which they are learned and classified."""

    rows: tuple[int, ...]
    wholly_hot: tuple[bool, ...]
    batches: tuple[TracedBatch, ...]

    @classmethod
    def of(cls, layout: SlotLayout, learned: Sequence[SparseInputs], asked: Sequence[SparseInputs]) -> Trace:
        """``learned`` first, then ``asked``."""
        pairs = [(batch, True) for batch in learned] + [(batch, False) for batch in asked]
        batches = tuple(
            TracedBatch(batch.ids.astype(np.int32), batch.offsets.astype(np.int64), batch.number, learn)
            for batch, learn in pairs
        )
        return cls(layout.rows, layout.wholly_hot, batches)

    def layout(self, preset: Preset) -> SlotLayout:
        return SlotLayout(preset, self.rows, self.wholly_hot)

    def save(self, path: Path) -> None:
        arrays: dict[str, Any] = {f"ids_{n}": batch.ids for n, batch in enumerate(self.batches)}
        arrays |= {f"offsets_{n}": batch.offsets for n, batch in enumerate(self.batches)}
        np.savez(
            path,
            rows=np.array(self.rows, np.int64),
            wholly_hot=np.array(self.wholly_hot, np.bool_),
            learn=np.array([batch.learn for batch in self.batches], np.bool_),
            number=np.array([batch.number for batch in self.batches], np.int64),
            **arrays,
        )

    @classmethod
    def load(cls, path: Path) -> Trace:
        with np.load(path) as saved:
            batches = tuple(
                TracedBatch(saved[f"ids_{n}"], saved[f"offsets_{n}"], int(number), bool(learn))
                for n, (number, learn) in enumerate(zip(saved["number"], saved["learn"], strict=True))
            )
            return cls(tuple(saved["rows"].tolist()), tuple(saved["wholly_hot"].tolist()), batches)


@dataclass(frozen=True)
class TraceAnswer:
    """One stitch a classified batch, in order; cycles and lookups in the classifier of all LEARN, of all CLASSIFY."""

    stitches: tuple[Stitch, ...]
    learn_cycles: int
    learn_lookups: int
    classify_cycles: int
    classify_lookups: int

    def save(self, path: Path) -> None:
        figures = (self.learn_cycles, self.learn_lookups, self.classify_cycles, self.classify_lookups)
        arrays: dict[str, Any] = {
            f"{name}_{n}": getattr(stitch, name)
            for n, stitch in enumerate(self.stitches)
            for name in ("slots", "popular", "rest")
        }
        np.savez(path, figures=np.array(figures, np.int64), **arrays)

    @classmethod
    def load(cls, path: Path) -> TraceAnswer:
        with np.load(path) as saved:
            count = sum(name.startswith("slots_") for name in saved.files)
            stitches = tuple(
                Stitch(saved[f"slots_{n}"], saved[f"popular_{n}"], saved[f"rest_{n}"]) for n in range(count)
            )
            return cls(stitches, *saved["figures"].tolist())


def fixed_slots(batch: TracedBatch, layout: SlotLayout) -> NDArray[np.int32]:
    """int32 (lookups,): slots of look-ups in wholly hot tables, MISS elsewhere."""
    slots = np.full(batch.ids.size, MISS, np.int32)
    samples = batch.samples(len(layout.rows))
    for table, hot in enumerate(layout.wholly_hot):
        if hot:
            first, last = batch.offsets[table * samples], batch.offsets[(table + 1) * samples]
            slots[first:last] = layout.fixed_base[table] + batch.ids[first:last]
    return slots
