"""The accelerator in plain Python, one lookup at a time: the readable specification of all operations.

Everything else (the Numba form, the RTL, the documents) is checked against this file. It is slow on purpose.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hotline.accelerator.protocol import (
    AcceleratorError,
    EalState,
    Missed,
    PopularRows,
    SparseInputs,
    Stitch,
    check_offsets,
    check_rest,
)
from hotline.contract import (
    MISS,
    RRPV_INSERT,
    RRPV_MAX,
    Preset,
    SlotLayout,
    float32_add,
    float32_multiply,
    logging_chunks,
)

__all__ = ["EmbeddingAccessLogger", "Entry", "ReferenceAccelerator"]


_ONE = 0x3F80_0000  # fp32


@dataclass
class Entry:
    """One way of one set."""

    valid: bool = False
    rrpv: int = 0
    tag: int = 0


class EmbeddingAccessLogger:
    """The EAL: a set-associative tag store with SRRIP replacement, hit priority (Jaleel et al., ISCA 2010)."""

    def __init__(self, preset: Preset) -> None:
        self.preset = preset
        self.sets = [[Entry() for _ in range(preset.ways)] for _ in range(preset.sets)]

    def clear_set(self, set_number: int) -> None:
        self.sets[set_number] = [Entry() for _ in range(self.preset.ways)]

    def find(self, set_number: int, tag: int) -> int | None:
        """Way that holds ``tag``, or None."""
        for way, entry in enumerate(self.sets[set_number]):
            if entry.valid and entry.tag == tag:
                return way
        return None

    def touch(self, set_number: int, tag: int) -> tuple[bool, int]:
        """Log one access; returns (hit, the way that now holds ``tag``)."""
        entries = self.sets[set_number]
        way = self.find(set_number, tag)
        if way is not None:
            entries[way].rrpv = 0
            return True, way
        way = self._victim(entries)
        entries[way] = Entry(valid=True, rrpv=RRPV_INSERT, tag=tag)
        return False, way

    @staticmethod
    def _victim(entries: list[Entry]) -> int:
        """The lowest invalid way; else age all until some way is at the maximum, and take the lowest such way."""
        for way, entry in enumerate(entries):
            if not entry.valid:
                return way
        while True:
            for way, entry in enumerate(entries):
                if entry.rrpv == RRPV_MAX:
                    return way
            for entry in entries:
                entry.rrpv += 1


class ReferenceAccelerator:
    """``Accelerator`` by the letter of the contract."""

    name = "reference"
    reentrant = False
    bounded = True

    def __init__(self, layout: SlotLayout) -> None:
        self.layout = layout
        self.eal = EmbeddingAccessLogger(layout.preset)

    def clear(self) -> None:
        for set_number in range(self.layout.preset.sets):
            self.eal.clear_set(set_number)

    def learn(self, batch: SparseInputs) -> None:
        check_offsets(batch, len(self.layout.rows))
        bad = []
        for table, chunk in self._chunks(batch):
            times: dict[int, int] = {}
            for sample, position in chunk:
                row = int(batch.ids[position])
                if not 0 <= row < self.layout.rows[table]:
                    bad.append((sample, table, position))
                else:
                    times[row] = times.get(row, 0) + 1
            if not self.layout.wholly_hot[table]:
                for row, count in times.items():
                    for _ in range(count):
                        self.eal.touch(*self.layout.preset.place(table, row))
        if bad:
            raise self._bad_id(batch, min(bad), None)

    def classify(self, batch: SparseInputs) -> Stitch:
        size = check_offsets(batch, len(self.layout.rows))
        slots = np.full(batch.ids.size, MISS, np.int32)
        popular = [True] * size
        bad = []
        for table, chunk in self._chunks(batch):
            for sample, position in chunk:
                row = int(batch.ids[position])
                if not 0 <= row < self.layout.rows[table]:
                    bad.append((sample, table, position))
                    continue
                slots[position] = self._slot(table, row)
                popular[sample] = popular[sample] and slots[position] != MISS
        bad_samples = {sample for sample, _, _ in bad}
        stitch = Stitch(
            slots,
            np.array([s for s in range(size) if popular[s] and s not in bad_samples], np.int32),
            np.array([s for s in range(size) if not popular[s] and s not in bad_samples], np.int32),
        )
        if bad:
            raise self._bad_id(batch, min(bad), stitch)
        return stitch

    def gather(
        self,
        batch: SparseInputs,
        stitch: Stitch,
        weight: NDArray[np.float32],
        base: NDArray[np.int64],
        factors: NDArray[np.float32] | None = None,
        missed: Missed | None = None,
    ) -> NDArray[np.float32]:
        size = check_offsets(batch, len(self.layout.rows))
        check_rest(batch, stitch.rest, size)
        patterns, (_, dim) = weight.view(np.uint32), weight.shape
        sums = np.zeros((stitch.rest.size, len(self.layout.rows), dim), np.uint32)
        bad = []
        for place, sample in enumerate(stitch.rest.tolist()):
            for table, rows in enumerate(self.layout.rows):
                if self.layout.wholly_hot[table]:
                    continue
                bag = table * size + sample
                for position in range(batch.offsets[bag], batch.offsets[bag + 1]):
                    if stitch.slots[position] != MISS:
                        continue
                    row = int(batch.ids[position])
                    if not 0 <= row < rows:
                        bad.append((sample, table, position))
                        continue
                    factor = _ONE if factors is None else int(factors[position : position + 1].view(np.uint32)[0])
                    for k in range(dim):
                        term = float32_multiply(int(patterns[base[table] + row, k]), factor)
                        sums[place, table, k] = float32_add(int(sums[place, table, k]), term)
        if bad:
            raise self._bad_id(batch, min(bad), None)
        found = sums.view(np.float32)
        return found if missed is None else found.reshape(-1, dim)[missed.bags]

    def _chunks(self, batch: SparseInputs) -> Iterator[tuple[int, list[tuple[int, int]]]]:
        return logging_chunks(batch.offsets.tolist(), len(self.layout.rows), self.layout.preset.chunk)

    def _bad_id(self, batch: SparseInputs, first: tuple[int, int, int], stitch: Stitch | None) -> AcceleratorError:
        sample, table, position = first
        return AcceleratorError.bad_id(
            batch.number, sample, table, int(batch.ids[position]), self.layout.rows[table], stitch
        )

    def _slot(self, table: int, row: int) -> int:
        if self.layout.wholly_hot[table]:
            return self.layout.fixed_base[table] + row
        set_number, tag = self.layout.preset.place(table, row)
        way = self.eal.find(set_number, tag)
        return MISS if way is None else set_number * self.layout.preset.ways + way

    def read(self) -> PopularRows:
        preset = self.layout.preset
        found = [
            (set_number * preset.ways + way, *preset.row_at(set_number, entry.tag))
            for set_number, entries in enumerate(self.eal.sets)
            for way, entry in enumerate(entries)
            if entry.valid
        ]
        slots, tables, rows = zip(*found, strict=True) if found else ((), (), ())
        return PopularRows(np.array(slots, np.int32), np.array(tables, np.int32), np.array(rows, np.int64))

    def cycles(self) -> dict[str, int]:
        return {}

    def state(self) -> EalState:
        entries = [entry for ways in self.eal.sets for entry in ways]
        return EalState(
            np.array([e.valid for e in entries], np.bool_),
            np.array([e.rrpv if e.valid else 0 for e in entries], np.uint8),
            np.array([e.tag if e.valid else 0 for e in entries], np.uint32),
        )

    def restore(self, state: EalState) -> None:
        preset = self.layout.preset
        if state.valid.size != preset.entries:
            raise ValueError(f"an EAL of {state.valid.size} entries for preset {preset.name!r} of {preset.entries}")
        for slot in range(preset.entries):
            self.eal.sets[slot // preset.ways][slot % preset.ways] = Entry(
                bool(state.valid[slot]), int(state.rrpv[slot]), int(state.tag[slot])
            )
