"""The rows of a preset before they have labels: entities drawn, columns derived from them, dense features beside.

Which id an entity has in which column is fixed by the preset; the seed draws which entities appear in a row. In: row
numbers. Out: a ``Block`` of ids, bag lengths and dense features. A block depends on its row numbers alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from math import ceil
from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from hotline.data.synth.history import Histories
from hotline.data.synth.presets import Column, SynthPreset
from hotline.data.synth.zipf import Law, bits, key, modulo, normal, pack_laws, sample, scatter, unit

__all__ = ["Block", "World", "scaled"]

_MOST_IN_A_BAG = 16


@dataclass(frozen=True)
class Block:
    """Rows side by side.

    ids: int32 (lookups,), one array a table; lengths: int64 (rows,), None for tables with bags of one length
    dense: float32 (rows, features)
    affinity: what the rows' own story adds to the label's logit, float64 (rows,), or None
    """

    ids: list[NDArray[np.int32]]
    lengths: list[NDArray[np.int64] | None]
    dense: NDArray[np.float32]
    affinity: NDArray[np.float64] | None = None


def scaled(preset: SynthPreset, scale: float) -> SynthPreset:
    """The preset with tables and entities ``scale`` times as large, never under 2 rows; ValueError where one would have
    more than ids tell apart.
    """
    if scale == 1.0:
        return preset
    largest = max(max(c.rows, c.groups) for c in preset.columns)
    largest = max(largest, *(e.size for e in preset.entities))
    if largest * scale >= 1 << 31:
        raise ValueError(f"--scale {scale}: a table of {largest:,} rows would have 2**31 or more")

    def size(rows: int) -> int:
        return max(2, ceil(rows * scale)) if rows else 0

    return replace(
        preset,
        entities=tuple(replace(e, size=size(e.size)) for e in preset.entities),
        columns=tuple(replace(c, rows=size(c.rows), groups=size(c.groups)) for c in preset.columns),
    )


@njit(cache=True, nogil=True)
def _draw_entities(origin, first, total, drift, streams, phases, strides, laws, out):
    """Identity of each row's entities, (entities, rows); see ``World`` for drift."""
    for i in range(out.shape[1]):
        number = origin + first + i
        time = (first + i) / total
        for k in range(out.shape[0]):
            rank = sample(laws, k, unit(streams[k], number))
            out[k, i] = _holder(rank, time, drift, phases[k], strides[k], laws.size[k])


@njit(inline="always")
def _holder(rank, time, drift, phase, stride, size):
    """Which entity has a popularity rank at ``time``."""
    if drift == 0.0:
        return rank
    epoch = np.int64(drift * time + unit(phase, rank))
    return (rank + (epoch * stride) % size) % size


@njit(inline="always")
def _column_id(entity, column, k, laws, c):
    """Id of ``entity`` (entity number ``k``) in ``column``."""
    place = entity
    if c.own[column] < 1.0 and unit(c.chosen[column], entity) >= c.own[column]:
        group = sample(laws, c.law[column], unit(c.family[column], entity))
        place = laws.size[k] + group
    return modulo(place * c.multiplier[column] + c.addend[column], c.rows[column], c.inverse[column])


@njit(cache=True, nogil=True)
def _fill_column(origin, first, entities, column, laws, c, out):
    k = c.entity[column]
    for i in range(out.size):
        if c.blank_high[column] > c.blank_low[column]:
            draw = unit(c.blank[column], origin + first + i)
            if c.blank_low[column] <= draw < c.blank_high[column]:
                out[i] = c.blank_id[column]
                continue
        out[i] = _column_id(entities[k, i], column, k, laws, c)


@njit(cache=True, nogil=True)
def _follow(stream, first, rows, fixed, out):
    """Bags of ``fixed`` ids: the first, then ids drawn evenly, the same ones after the same first."""
    for i in range(first.size):
        out[i * fixed] = first[i]
        for j in range(1, fixed):
            out[i * fixed + j] = bits(stream, first[i] * fixed + j) % np.uint64(rows)


@njit(cache=True, nogil=True)
def _fill_bags(origin, first, total, drift, stream, phase, stride, lengths, column, laws, c, out):
    k = c.entity[column]
    at = 0
    for i in range(lengths.size):
        number = (origin + first + i) * _MOST_IN_A_BAG
        for j in range(lengths[i]):
            rank = sample(laws, k, unit(stream, number + j))
            entity = _holder(rank, (first + i) / total, drift, phase, stride, laws.size[k])
            out[at] = _column_id(entity, column, k, laws, c)
            at += 1


@njit(cache=True, nogil=True)
def _bag_lengths(stream, number, most, out):
    for i in range(out.size):
        out[i] = bits(stream, number + i) % np.uint64(most + 1)


@njit(cache=True, nogil=True)
def _fill_dense(origin, first, total, seconds, entities, d, out):
    for i in range(out.shape[0]):
        number = origin + first + i
        for f in range(out.shape[1]):
            if d.entity[f] < 0:
                second = np.int64((first + i) / total * seconds)
                out[i, f] = np.log(np.float64(second // 3600 % 24) + 1.0)
                continue
            shared = normal(d.owner[f], entities[d.entity[f], i])
            z = d.loading[f] * shared + np.sqrt(1.0 - d.loading[f] ** 2) * normal(d.noise[f], number)
            count = np.floor(np.exp(d.level[f] + d.spread[f] * z))
            out[i, f] = np.log(count + 1.0)


class _ColumnArrays(NamedTuple):
    """The columns, an array a property, for the kernels."""

    rows: NDArray[np.int64]
    entity: NDArray[np.int64]
    law: NDArray[np.int64]
    own: NDArray[np.float64]
    chosen: NDArray[np.uint64]
    """stream that decides which entities have an id of their own; one an entity kind, so that columns nest"""
    family: NDArray[np.uint64]
    """stream that puts entities into groups"""
    inverse: NDArray[np.float64]
    multiplier: NDArray[np.int64]
    addend: NDArray[np.int64]
    blank: NDArray[np.uint64]
    blank_low: NDArray[np.float64]
    blank_high: NDArray[np.float64]
    blank_id: NDArray[np.int64]

    @classmethod
    def of(cls, preset: SynthPreset, seed: int, number: dict[str, int]) -> _ColumnArrays:
        columns, name = preset.columns, preset.name
        blanks = [next((b for b in preset.blanks if c.name in b.columns), None) for c in columns]
        scattered = [scatter(c.rows, name, c.name) for c in columns]
        return cls(
            rows=np.array([c.rows for c in columns], np.int64),
            entity=np.array([number[c.entity] for c in columns], np.int64),
            law=np.arange(len(number), len(number) + len(columns)),
            own=np.array([c.own for c in columns], np.float64),
            chosen=np.array([key(name, "own", c.entity) for c in columns]),
            family=np.array([key(name, "group", c.entity, c.family or c.name) for c in columns]),
            inverse=np.array([1.0 / c.rows for c in columns]),
            multiplier=np.array([m for m, _ in scattered], np.int64),
            addend=np.array([a for _, a in scattered], np.int64),
            blank=np.array([key(seed, "blank", b.draw if b else "") for b in blanks]),
            blank_low=np.array([b.low if b else 0.0 for b in blanks], np.float64),
            blank_high=np.array([b.high if b else 0.0 for b in blanks], np.float64),
            blank_id=np.array([int(key(name, "blank", c.name)) % c.rows for c in columns], np.int64),
        )


class _DenseArrays(NamedTuple):
    """The dense features, an array a property, for the kernels."""

    entity: NDArray[np.int64]
    owner: NDArray[np.uint64]
    noise: NDArray[np.uint64]
    level: NDArray[np.float64]
    spread: NDArray[np.float64]
    loading: NDArray[np.float64]

    @classmethod
    def of(cls, preset: SynthPreset, seed: int, number: dict[str, int]) -> _DenseArrays:
        dense = preset.dense
        return cls(
            entity=np.array([number.get(d.entity, -1) for d in dense], np.int64),
            owner=np.array([key(preset.name, "dense", d.name) for d in dense], np.uint64),
            noise=np.array([key(seed, "noise", d.name) for d in dense], np.uint64),
            level=np.array([d.level for d in dense], np.float64),
            spread=np.array([d.spread for d in dense], np.float64),
            loading=np.array([d.loading for d in dense], np.float64),
        )


class World:
    """Rows of a preset.

    Parameters
    ----------
    preset: what they look like
    seed: draws the rows
    rows: rows of the whole data set; time runs with the row number
    zipf: exponent of the first entity; the others keep their ratio to it
    drift: how often each popularity rank changes hands on average. Rank r belongs to entity ``r + e * stride mod N``,
        where the epoch e steps from one number to the next at moments that differ between ranks: newcomers come from
        the tail, the displaced go there
    origin: added to every row number; rows of different origins have nothing in common
    """

    def __init__(
        self, preset: SynthPreset, seed: int, rows: int, zipf: float, drift: float = 0.0, origin: int = 0
    ) -> None:
        self.preset, self.seed, self.rows, self.drift, self.origin = preset, seed, rows, drift, origin
        laws = [Law(e.size, e.popularity * zipf, e.shift) for e in preset.entities]
        laws += [Law(c.groups or c.rows, c.exponent, c.shift) for c in preset.columns]
        self._laws = pack_laws(laws)
        self._number = {e.name: k for k, e in enumerate(preset.entities)}
        self._streams = np.array([key(seed, "entity", e.name) for e in preset.entities])
        self._phases = np.array([key(preset.name, "phase", e.name) for e in preset.entities])
        self._strides = np.array([scatter(e.size, "drift")[0] for e in preset.entities], np.int64)
        self._columns = _ColumnArrays.of(preset, seed, self._number)
        self._dense = _DenseArrays.of(preset, seed, self._number)
        self._histories = Histories(preset, seed, rows, zipf, drift, origin) if preset.steps else None

    @cached_property
    def blank_ids(self) -> dict[str, int]:
        """The id that stands for a missing value, for columns that have one."""
        named = {name for blank in self.preset.blanks for name in blank.columns}
        ids = self._columns.blank_id
        return {c.name: int(ids[n]) for n, c in enumerate(self.preset.columns) if c.name in named}

    def block(self, first: int, count: int) -> Block:
        """Rows ``first`` to ``first + count``."""
        if self._histories is not None:
            steps, affinity = self._histories.block(first, count)
            position = np.arange(self.preset.steps, dtype=np.float32) / self.preset.steps
            return Block(steps, [None] * len(steps), np.tile(position, (count, 1)), affinity)
        entities = np.empty((len(self.preset.entities), count), np.int64)
        _draw_entities(
            self.origin, first, self.rows, self.drift, self._streams, self._phases, self._strides, self._laws, entities
        )
        ids: list[NDArray[np.int32]] = []
        lengths: list[NDArray[np.int64] | None] = []
        for number, column in enumerate(self.preset.columns):
            if column.bag:
                bag, found = self._bags(number, column, first, count)
                lengths.append(bag)
            else:
                found = np.empty(count, np.int32)
                _fill_column(self.origin, first, entities, number, self._laws, self._columns, found)
                lengths.append(None)
            ids.append(self._followed(column, found))
        dense = np.empty((count, len(self.preset.dense)), np.float32)
        seconds = self.preset.days * self.preset.seconds_a_day
        _fill_dense(self.origin, first, self.rows, seconds, entities, self._dense, dense)
        return Block(ids, lengths, dense)

    def _followed(self, column: Column, first: NDArray[np.int32]) -> NDArray[np.int32]:
        """The bags of a column whose rows all have ``column.fixed`` ids, of which ``first`` (rows,) is each first."""
        if column.fixed == 1:
            return first
        bags = np.empty(first.size * column.fixed, np.int32)
        _follow(key(self.preset.name, "follow", column.name), first.astype(np.int64), column.rows, column.fixed, bags)
        return bags

    def _bags(self, number: int, column: Column, first: int, count: int) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
        lengths = np.empty(count, np.int64)
        _bag_lengths(key(self.seed, "bag", column.name), self.origin + first, column.bag, lengths)
        found = np.empty(int(lengths.sum()), np.int32)
        k = self._number[column.entity]
        _fill_bags(
            self.origin, first, self.rows, self.drift, key(self.seed, "in bag", column.name), self._phases[k],
            self._strides[k], lengths, number, self._laws, self._columns, found,
        )  # fmt: skip
        return lengths, found
