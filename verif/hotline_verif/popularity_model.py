"""What the popularity store must give for each batch: masks for both lists, and a record when it is done.

In go steps, as what happened to which samples; out comes, for a whole batch, what each of its streams brings.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from hotline.contract import Preset

__all__ = ["DONE_FIELDS", "MASK_FIELDS", "STEP_FIELDS", "Mark", "MarkedBatch", "Results", "pack_step"]

STEP_FIELDS = ("miss", "bad", "block", "offset", "learn", "last", "samples")
MASK_FIELDS = ("mask", "block", "last")
DONE_FIELDS = ("learn", "popular", "rest", "bad", "first_bad")


@dataclass(frozen=True)
class Mark:
    """An engine's verdict in a step: of the sample ``offset`` of its unit's block."""

    offset: int
    miss: bool = False
    bad: bool = False


def pack_step(
    preset: Preset, blocks: list[int], marks: list[Mark], learn: bool, last: bool, samples: int
) -> tuple[int, ...]:
    """STEP_FIELDS of a step: ``blocks`` of each unit, ``marks`` of each engine."""
    block_bits = preset.sample_bits - preset.chunk_bits
    return (
        sum(mark.miss << engine for engine, mark in enumerate(marks)),
        sum(mark.bad << engine for engine, mark in enumerate(marks)),
        sum(block << block_bits * unit for unit, block in enumerate(blocks)),
        sum(mark.offset << preset.chunk_bits * engine for engine, mark in enumerate(marks)),
        int(learn),
        int(last),
        samples,
    )


@dataclass(frozen=True)
class Results:
    """What a batch brings: masks of each list in order, as MASK_FIELDS; the record, as DONE_FIELDS."""

    popular: list[tuple[int, ...]]
    rest: list[tuple[int, ...]]
    done: tuple[int, ...]


@dataclass
class MarkedBatch:
    """A batch of ``samples``: which of them have a miss, and which a bad id."""

    preset: Preset
    samples: int
    learn: bool
    missed: set[int] = field(default_factory=set)
    bad: set[int] = field(default_factory=set)

    def mark(self, blocks: list[int], marks: list[Mark]) -> None:
        """A step's verdicts."""
        for engine, mark in enumerate(marks):
            sample = blocks[engine // self.preset.unit] * self.preset.chunk + mark.offset
            if mark.miss:
                self.missed.add(sample)
            if mark.bad:
                self.bad.add(sample)

    def results(self) -> Results:
        popular = [sample not in self.missed | self.bad for sample in range(self.samples)]
        rest = [sample in self.missed - self.bad for sample in range(self.samples)]
        counts = (0, 0) if self.learn else (sum(popular), sum(rest))
        done = (int(self.learn), *counts, int(bool(self.bad)), min(self.bad, default=0))
        return Results(self._masks(popular), self._masks(rest), done)

    def _masks(self, members: list[bool]) -> list[tuple[int, ...]]:
        """A mask for each ``bus_bits / 32`` samples, one at least."""
        if self.learn:
            return []
        width = self.preset.bus_bits // 32
        starts = range(0, max(self.samples, 1), width)
        return [
            (
                sum(member << k for k, member in enumerate(members[start : start + width])),
                start // width,
                int(start == starts[-1]),
            )
            for start in starts
        ]
