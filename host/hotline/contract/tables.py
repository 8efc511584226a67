"""Which slot a row may have: the tables of a model, laid over the entries of an accelerator.

Slots 0 to ``entries - 1`` are EAL entries. Tables small enough to be wholly hot never need a lookup: they get one fixed
slot a row after them, table after table. The hot table of the GPU has one row a slot, so a slot is an index.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from hotline.contract.preset import Preset

__all__ = ["SMALL_TABLE_BYTES", "SlotLayout", "logging_chunks", "slot_layout"]

SMALL_TABLE_BYTES = 1 << 20
"""A table of at most this many bytes (fp32 rows) is wholly hot: 16,384 rows at dim 16."""


@dataclass(frozen=True)
class SlotLayout:
    """Slots of a model's tables.

    Parameters
    ----------
    preset: the accelerator's sizes
    rows: rows of each table
    wholly_hot: whether each table has fixed slots
    """

    preset: Preset
    rows: tuple[int, ...]
    wholly_hot: tuple[bool, ...]

    def __post_init__(self) -> None:
        p = self.preset
        if len(self.rows) > p.max_tables:
            raise ValueError(f"{len(self.rows)} tables; preset {p.name!r} has room for {p.max_tables}")
        for table, rows in enumerate(self.rows):
            if rows > p.max_rows and not self.wholly_hot[table]:
                raise ValueError(
                    f"table {table} has {rows} rows; a key of preset {p.name!r} holds row ids below {p.max_rows}"
                )

    @cached_property
    def fixed_base(self) -> tuple[int, ...]:
        """First fixed slot of each table (meaningful where it is wholly hot)."""
        sizes = [rows if hot else 0 for rows, hot in zip(self.rows, self.wholly_hot, strict=True)]
        return tuple(accumulate(sizes[:-1], initial=self.preset.entries)) if sizes else ()

    @property
    def slots(self) -> int:
        """Rows of the hot table: EAL entries, then the wholly hot tables."""
        return self.preset.entries + sum(rows for rows, hot in zip(self.rows, self.wholly_hot, strict=True) if hot)


def slot_layout(
    preset: Preset, rows: Sequence[int], dim: int, small_table_bytes: int = SMALL_TABLE_BYTES
) -> SlotLayout:
    """Lay tables of ``rows`` rows of ``dim`` fp32 numbers over ``preset``; small tables become wholly hot."""
    return SlotLayout(preset, tuple(rows), tuple(4 * dim * n <= small_table_bytes for n in rows))


def logging_chunks(offsets: Sequence[int], tables: int, chunk: int) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """The order in which LEARN logs a batch, in chunks of at most ``chunk`` lookups: (table, [(sample, position)...]).

    Block after block of ``chunk`` samples; in it, table after table; in it, the bags of the block's samples one after
    the other, cut into chunks. Within a chunk ids are logged in the order of their first appearance, repeats of an id
    right after it. So equal ids of a chunk can be merged, and the popular ids of all tables come interleaved.

    ``offsets`` has ``tables * batch + 1`` entries; bag (table, sample) is ``offsets[table * batch + sample]`` up to
    the next; a position is one in the batch's ids. A function of the batch and the preset alone: the EAL's contents
    after LEARN depend on nothing else.
    """
    batch = (len(offsets) - 1) // tables if tables else 0
    for first in range(0, batch, chunk):
        block = range(first, min(first + chunk, batch))
        for table in range(tables):
            lookups = [
                (sample, position)
                for sample in block
                for position in range(offsets[table * batch + sample], offsets[table * batch + sample + 1])
            ]
            for start in range(0, len(lookups), chunk):
                yield table, lookups[start : start + chunk]
