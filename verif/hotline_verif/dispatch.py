"""What the classifier is fed with: a batch cut into steps, as the data dispatcher will do it.

LEARN goes by ``hotline.contract.logging_chunks``, a chunk to ``chunk`` engines. CLASSIFY may take any order; it gives
each unit of engines a table's lookups of ``unit`` samples, table after table, so that neighbouring units have different
tables and, as far as their number allows, always the same ones: filters then hold few tables' rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hotline.accelerator import SparseInputs
from hotline.contract import Preset, SlotLayout, logging_chunks

__all__ = ["STEP_FIELDS", "Lookup", "Step", "classify_steps", "learn_steps"]

STEP_FIELDS = ("learn", "last", "samples", "table", "rows", "block", "present", "row", "offset")


@dataclass(frozen=True)
class Lookup:
    """One lookup: which sample, and where in the batch's ids."""

    sample: int
    position: int


@dataclass
class Step:
    """A step: for each unit its table and the block of its samples, for each engine a lookup or None."""

    learn: bool
    tables: list[int]
    blocks: list[int]
    lookups: list[Lookup | None]
    last: bool = False
    samples: int = 0

    def pack(self, batch: SparseInputs, layout: SlotLayout) -> tuple[int, ...]:
        """Values of STEP_FIELDS."""
        p = layout.preset
        rows_bits, block_bits = p.row_bits + 1, p.sample_bits - p.chunk_bits
        packed = dict.fromkeys(STEP_FIELDS, 0) | {
            "learn": int(self.learn),
            "last": int(self.last),
            "samples": self.samples,
        }
        for unit, (table, block) in enumerate(zip(self.tables, self.blocks, strict=True)):
            packed["table"] |= table << unit * p.table_bits
            packed["rows"] |= layout.rows[table] << unit * rows_bits
            packed["block"] |= block << unit * block_bits
        for engine, lookup in enumerate(self.lookups):
            if lookup is not None:
                packed["present"] |= 1 << engine
                packed["row"] |= (int(batch.ids[lookup.position]) & 0xFFFFFFFF) << 32 * engine
                packed["offset"] |= lookup.sample % p.chunk << p.chunk_bits * engine
        return tuple(packed[name] for name in STEP_FIELDS)


def _close(steps: list[Step], learn: bool, preset: Preset, samples: int) -> list[Step]:
    """Mark the last step; a batch without lookups is one empty step."""
    if not steps:
        units = preset.engines // preset.unit
        steps = [Step(learn, [0] * units, [0] * units, [None] * preset.engines)]
    steps[-1].last, steps[-1].samples = True, samples
    return steps


def _tables(layout: SlotLayout) -> list[int]:
    return [table for table, hot in enumerate(layout.wholly_hot) if not hot]


def learn_steps(batch: SparseInputs, layout: SlotLayout, samples: int) -> list[Step]:
    """Steps of LEARN; wholly hot tables are left out."""
    p = layout.preset
    chunks = [
        (table, [Lookup(*lookup) for lookup in chunk])
        for table, chunk in logging_chunks(batch.offsets.tolist(), len(layout.rows), p.chunk)
        if not layout.wholly_hot[table]
    ]
    return _close(list(_fill(chunks, True, p, p.chunk)), True, p, samples)


def classify_steps(batch: SparseInputs, layout: SlotLayout, samples: int) -> list[Step]:
    """Steps of CLASSIFY; wholly hot tables are left out."""
    p = layout.preset
    offsets = batch.offsets.tolist()
    pieces = []
    for first in range(0, samples, p.unit):
        for table in _tables(layout):
            lookups = [
                Lookup(sample, position)
                for sample in range(first, min(first + p.unit, samples))
                for position in range(offsets[table * samples + sample], offsets[table * samples + sample + 1])
            ]
            pieces += [(table, lookups[start : start + p.unit]) for start in range(0, len(lookups), p.unit)]
    return _close(list(_fill(pieces, False, p, p.unit)), False, p, samples)


def _fill(pieces: list[tuple[int, list[Lookup]]], learn: bool, preset: Preset, width: int) -> Iterator[Step]:
    """Pieces of at most ``width`` lookups of one table, ``width`` engines each, side by side into steps."""
    places, units = preset.engines // width, width // preset.unit
    for start in range(0, len(pieces), places):
        step = Step(learn, [], [], [])
        for table, lookups in pieces[start : start + places]:
            step.tables += [table] * units
            step.blocks += [lookups[0].sample // preset.chunk] * units
            step.lookups += [*lookups, *[None] * (width - len(lookups))]
        missing = preset.engines - len(step.lookups)
        step.tables += [0] * (missing // preset.unit)
        step.blocks += [0] * (missing // preset.unit)
        step.lookups += [None] * missing
        yield step
