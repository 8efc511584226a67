"""What must become of a chunk of lookups: checked against their tables' sizes, and while learning, repeats merged.

In goes a ``Chunk``, as the merger's request takes it; out comes for each lookup what its response must say.
"""

from __future__ import annotations

from dataclasses import dataclass

from hotline.contract import Preset
from hotline_verif.streams import Fields

__all__ = ["REQUEST_FIELDS", "RESPONSE_FIELDS", "Chunk", "Lane", "lanes_of", "merged"]

REQUEST_FIELDS = ("learn", "table", "rows", "present", "row")
RESPONSE_FIELDS = ("learn", "key", "present", "bad", "again")


@dataclass(frozen=True)
class Chunk:
    """``tables``, ``limits`` (how many rows): one a unit; ``present``, ``rows`` (32 bits, whatever): one a lookup."""

    learn: bool
    tables: tuple[int, ...]
    limits: tuple[int, ...]
    present: tuple[bool, ...]
    rows: tuple[int, ...]

    def pack(self, preset: Preset) -> Fields:
        """Values of REQUEST_FIELDS."""
        return (
            int(self.learn),
            _packed(self.tables, preset.table_bits),
            _packed(self.limits, preset.row_bits + 1),
            _packed(self.present, 1),
            _packed(self.rows, 32),
        )


@dataclass(frozen=True)
class Lane:
    """What a response says of one lookup; ``key`` and ``again`` only where something is to be looked up."""

    present: bool
    bad: bool
    again: bool = False
    key: int | None = None


def merged(chunk: Chunk, preset: Preset) -> list[Lane]:
    """The lookups of ``chunk`` as they must come out."""
    lanes: list[Lane] = []
    first: dict[int, int] = {}
    for lane, (present, row) in enumerate(zip(chunk.present, chunk.rows, strict=True)):
        unit = lane // preset.unit
        if not present:
            lanes.append(Lane(False, False))
        elif row >= chunk.limits[unit]:
            lanes.append(Lane(True, True))
        elif chunk.learn and row in first:
            kept = lanes[first[row]]
            lanes[first[row]] = Lane(True, False, True, kept.key)
            lanes.append(Lane(False, False))
        else:
            first[row] = lane
            lanes.append(Lane(True, False, False, preset.key(chunk.tables[unit], row)))
    return lanes


def lanes_of(response: Fields, preset: Preset) -> list[Lane]:
    """The lookups in a response, without what means nothing."""
    _, keys, present, bad, again = response
    lanes = []
    for lane in range(preset.chunk):
        there, wrong = bool(present >> lane & 1), bool(bad >> lane & 1)
        if there and not wrong:
            key = keys >> lane * preset.key_bits & (1 << preset.key_bits) - 1
            lanes.append(Lane(there, wrong, bool(again >> lane & 1), key))
        else:
            lanes.append(Lane(there, wrong))
    return lanes


def _packed(values: tuple[int, ...], width: int) -> int:
    return sum(int(value) << number * width for number, value in enumerate(values))
