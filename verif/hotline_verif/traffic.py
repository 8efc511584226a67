"""What reaches the banks: the walking order of a batch, and what mergers, filters and copies keep from them.

In goes a batch of one id a bag; out comes, for each step and engine, the bank that is asked, or -1. None of it depends
on timing. ``hotline_verif.dispatch`` makes the same steps for the RTL, one object a lookup; here they are arrays.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numba import njit
from numpy.typing import NDArray

from hotline.contract import Preset, SlotLayout, feistel_constants
from hotline_verif.popular_ids import PopularBatch

__all__ = ["ORDERS", "Traffic", "scatter", "scattered_keys", "traffic"]

ORDERS = ("unit", "sample", "table", "stripe")
"""Blocks of some samples, in each table after table; blocks of one sample; table after table; the same with each unit
of engines beginning at its own place, so that all have as much to do and each has one or two tables."""

Keys = NDArray[np.uint64]


@dataclass(frozen=True)
class Traffic:
    """How a batch is walked, and what is kept from the banks.

    Parameters
    ----------
    order: one of ORDERS
    block: samples of a block of order ``unit``; engines of a unit of order ``stripe``
    merge: equal ids of so many consecutive lookups ask once; 1 for none
    filter_entries: of a direct-mapped filter, 0 for none
    sharing: engines that share a filter, which serves them all at once and takes the entries of all
    copies: lookups of so many rows, the most frequent of the first batch, need no bank
    """

    order: str = "unit"
    block: int = 8
    merge: int = 1
    filter_entries: int = 0
    sharing: int = 1
    copies: int = 0

    def __post_init__(self) -> None:
        if self.order not in ORDERS:
            raise ValueError(f"no order {self.order!r}; there are: {', '.join(ORDERS)}")


def scattered_keys(layout: SlotLayout, batch: PopularBatch) -> Keys:
    """Scattered keys, (tables that are looked up, samples)."""
    p = layout.preset
    tables = [table for table, hot in enumerate(layout.wholly_hot) if not hot]
    ids = batch.ids.astype(np.uint64).reshape(len(tables), -1)
    return scatter(np.array(tables, np.uint64)[:, None] << np.uint64(p.row_bits) | ids, p.key_bits)


def traffic(preset: Preset, batches: Sequence[Keys], what: Traffic) -> list[NDArray[np.int16]]:
    """For each batch, (steps, engines): the bank asked or -1. Filters keep their contents from batch to batch."""
    streams = [_walk(keys, what, preset.engines) for keys in batches]
    asks = [_first_of_equal(stream, what.merge) for stream in streams]
    if what.copies:
        ids, counts = np.unique(streams[0], return_counts=True)
        copied = ids[np.argsort(-counts, kind="stable")[: what.copies]]
        asks = [ask & ~np.isin(stream, copied) for ask, stream in zip(asks, streams, strict=True)]
    if what.filter_entries:
        stored = np.full((-(-preset.engines // what.sharing), what.filter_entries), -1, np.int64)
        for stream, ask in zip(streams, asks, strict=True):
            _filter(stream.astype(np.int64), ask, stored, preset.engines, what.sharing, preset.bank_bits)
    return [_steps(stream, ask, preset) for stream, ask in zip(streams, asks, strict=True)]


def _walk(keys: Keys, what: Traffic, engines: int) -> Keys:
    """All lookups in the order in which they go, ``engines`` of them a step."""
    tables, samples = keys.shape
    if what.order == "table":
        return keys.reshape(-1)
    if what.order == "stripe":
        if engines % what.block or keys.size % engines:
            raise ValueError(f"{keys.size} lookups don't divide among units of {what.block} of {engines} engines")
        return keys.reshape(engines // what.block, -1, what.block).transpose(1, 0, 2).reshape(-1)
    block = what.block if what.order == "unit" else 1
    return keys.reshape(tables, samples // block, block).transpose(1, 0, 2).reshape(-1)


def _first_of_equal(stream: Keys, merge: int) -> NDArray[np.bool_]:
    """Whether each lookup is the first of its id in its chunk of ``merge``."""
    padding = -stream.size % merge
    chunks = np.concatenate([stream, np.full(padding, np.iinfo(np.uint64).max)]).reshape(-1, merge)
    order = np.argsort(chunks, axis=1, kind="stable")
    ordered = np.take_along_axis(chunks, order, 1)
    first = np.ones(chunks.shape, np.bool_)
    np.put_along_axis(first, order[:, 1:], ordered[:, 1:] != ordered[:, :-1], 1)
    return first.reshape(-1)[: stream.size]


@njit(cache=True)
def _filter(stream, ask, stored, engines, sharing, bank_bits):
    """Clear ``ask`` where a filter holds the lookup; entries go by the key bits above the bank's, as in the RTL."""
    entries = stored.shape[1]
    for i in range(stream.size):
        if ask[i]:
            group = i % engines // sharing
            entry = stream[i] >> bank_bits & (entries - 1)
            ask[i] = stored[group, entry] != stream[i]
            stored[group, entry] = stream[i]


def _steps(stream: Keys, ask: NDArray[np.bool_], preset: Preset) -> NDArray[np.int16]:
    banks = np.where(ask, (stream & np.uint64(preset.banks - 1)).astype(np.int16), np.int16(-1))
    padding = np.full(-banks.size % preset.engines, -1, np.int16)
    return np.concatenate([banks, padding]).astype(np.int16).reshape(-1, preset.engines)


def scatter(keys: Keys, width: int) -> Keys:
    """``hotline.contract.permute`` of every key."""
    c = feistel_constants(width)
    half, mask = np.uint64(c.half), np.uint64((1 << c.half) - 1)
    left, right = keys >> half, keys & mask
    for multiplier, key in zip(c.multipliers, c.keys, strict=True):
        rotated = right << np.uint64(c.rotation) | right >> np.uint64(c.half - c.rotation)
        mixed = (right * np.uint64(multiplier) + np.uint64(key)) ^ (right >> np.uint64(c.shift)) ^ rotated
        left, right = right, left ^ (mixed & mask)
    return left << half | right
