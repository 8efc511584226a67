"""The accelerator vectorised: the same results as ``reference`` to the bit, on all cores.

CLASSIFY gives each thread a range of samples, so no two write the same place. LEARN scatters all keys and
merges equal ids first, then gives each thread a range of sets: sets never influence each other, so the contract's
order is kept within each.
The store keeps ``tag + 1`` (0 is an invalid entry) and the RRPVs in two arrays indexed by slot; a lookup
touches one cache line of tags for up to 16 ways.
"""

from __future__ import annotations

from dataclasses import dataclass

import numba
import numpy as np
import torch
from numba import njit, prange
from numpy.typing import NDArray

from hotline import native
from hotline.accelerator.driver import aligned_empty
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
from hotline.accelerator.scatter import gather_keys
from hotline.contract import FLOAT32_NAN, MISS, ROUNDS, RRPV_INSERT, RRPV_MAX, SlotLayout, feistel_constants

__all__ = ["GoldenAccelerator"]

_SAMPLES_A_TASK = 128
_BLOCK = 256


@njit(inline="always")
def _permute(key, f):
    half = f[0]
    mask = (np.uint64(1) << half) - np.uint64(1)
    left = key >> half
    right = key & mask
    for r in range(ROUNDS):
        rotated = (right << f[2]) | (right >> (half - f[2]))
        mixed = (right * f[3 + 2 * r] + f[4 + 2 * r]) ^ (right >> f[1]) ^ rotated
        left, right = right, left ^ (mixed & mask)
    return (left << half) | right


@njit(inline="always")
def _find(tags, base, ways, stored):
    """Way that holds ``stored``, or -1. At most one does, so all are compared at once, without a branch.

    Indices are unsigned, here and below: a signed one may count from the end, and asking keeps a loop from the vector
    units.
    """
    found = np.uint32(0)
    for way in range(ways):
        found |= np.uint32(way + 1) if tags[np.uint64(base) + np.uint64(way)] == stored else np.uint32(0)
    return np.int32(found) - np.int32(1)


@njit(inline="always")
def _victim(tags, rrpv, base, ways):
    empty = np.uint32(ways)
    oldest = np.uint8(0)
    for way in range(ways):
        empty = min(empty, np.uint32(way) if tags[np.uint64(base) + np.uint64(way)] == 0 else np.uint32(ways))
        oldest = max(oldest, rrpv[np.uint64(base) + np.uint64(way)])
    if empty < ways:
        return np.int64(empty)
    victim = np.uint32(ways)
    aged = np.uint8(RRPV_MAX) - oldest  # aging until some way is at the maximum, in one step
    for way in range(ways):
        place = np.uint64(base) + np.uint64(way)
        victim = min(victim, np.uint32(way) if rrpv[place] == oldest else np.uint32(ways))
        rrpv[place] += aged
    return np.int64(victim)


@njit(parallel=True, cache=True, nogil=True)
def _scatter(ids, offsets, rows, hot, chunk, row_bits, set_total_bits, f, set_of, stored_of, again, bad_of):
    """Set number and ``tag + 1`` of every lookup to log; set -1 where there is nothing to log.

    Equal ids of a chunk are merged into the first, whose ``again`` is then 1: a third access changes nothing more.
    Of wholly hot tables, which are never logged, only bad ids are counted.
    """
    tables = rows.size
    batch = (offsets.size - 1) // tables
    set_mask = (np.uint64(1) << set_total_bits) - np.uint64(1)
    for table in prange(tables):
        at = table * batch
        first, last = offsets[at], offsets[at + batch]
        limit = np.uint32(rows[table])
        own = ids[first:last]
        bad = np.int64(0)
        if hot[table]:
            for i in range(own.size):
                bad += np.uint32(own[i]) >= limit  # a negative id is far beyond any table
        else:
            above = np.uint64(table) << row_bits
            own_set, own_stored = set_of[first:last], stored_of[first:last]
            again[first:last] = 0
            for i in range(own.size):
                row = np.uint32(own[i])
                bad += row >= limit
                scattered = _permute(above | np.uint64(row), f)
                own_set[i] = np.int32(scattered & set_mask) if row < limit else np.int32(-1)
                own_stored[i] = np.uint32(scattered >> set_total_bits) + np.uint32(1)
            for block in range(0, batch, chunk):
                end = offsets[at + min(batch, block + chunk)]
                for start in range(offsets[at + block], end, chunk):
                    stop = min(end, start + chunk)
                    _merge_equal(ids[start:stop], set_of[start:stop], again[start:stop])
        bad_of[table] = bad


@njit(cache=True, nogil=True, inline="always")
def _merge_equal(ids, set_of, again):
    """Of the lookups of one chunk; bad ids stay what they are."""
    for i in range(1, ids.size):
        row = ids[i]
        first = np.uint32(i)
        for k in range(i):
            first = min(first, np.uint32(k) if ids[k] == row else np.uint32(i))
        if first < i and set_of[i] >= 0:
            again[first] = 1
            set_of[i] = -1


@njit(parallel=True, cache=True, nogil=True)
def _learn(offsets, hot, chunk, set_of, stored_of, again, tags, rrpv, ways, sets, parts):
    tables = hot.size
    batch = (offsets.size - 1) // tables
    for part in prange(parts):
        low, high = part * sets // parts, (part + 1) * sets // parts
        for block in range(0, batch, chunk):
            end = min(batch, block + chunk)
            for table in range(tables):
                if hot[table]:
                    continue
                for i in range(offsets[table * batch + block], offsets[table * batch + end]):
                    s = np.int64(set_of[i])
                    if s < low or s >= high:
                        continue
                    base = s * ways
                    way = _find(tags, base, ways, stored_of[i])
                    if way >= 0:
                        rrpv[base + way] = 0
                    else:
                        way = _victim(tags, rrpv, base, ways)
                        tags[base + way] = stored_of[i]
                        rrpv[base + way] = 0 if again[i] else RRPV_INSERT


@njit(cache=True, nogil=True, inline="always")
def _slots_of(table, ids, limit, row_bits, set_total_bits, f, tags, ways, base_of, stored_of, slots):
    """Slots of lookups of a table, MISS where there is none; returns whether any id is bad, which is a MISS too.

    Keys are scattered first, a block at a time, then looked for: the arithmetic fills the vector units, and many of the
    memory accesses, which the cache seldom holds, are under way at once.
    """
    set_mask = (np.uint64(1) << set_total_bits) - np.uint64(1)
    above = np.uint64(table) << row_bits
    bad = np.uint32(0)
    for begin in range(0, ids.size, _BLOCK):
        some, found = ids[begin : begin + _BLOCK], slots[begin : begin + _BLOCK]
        wrong = np.uint32(0)
        for k in range(some.size):
            row = np.uint32(some[k])  # a negative id is far beyond any table
            wrong |= np.uint32(row >= limit)
            scattered = _permute(above | np.uint64(row), f)
            base_of[k] = np.uint32(np.uint64(scattered & set_mask) * np.uint64(ways))
            stored_of[k] = np.uint32(scattered >> set_total_bits) + np.uint32(1)
        for k in range(some.size):
            way = _find(tags, base_of[k], ways, stored_of[k])
            found[k] = np.int32(base_of[k]) + way if way >= 0 else MISS
        if wrong:
            bad = np.uint32(1)
            for k in range(some.size):
                if np.uint32(some[k]) >= limit:
                    found[k] = MISS
    return bad


@njit(cache=True, nogil=True, inline="always")
def _fixed_slots_of(ids, limit, fixed, slots):
    """The same for a table that is wholly hot."""
    bad = np.uint32(0)
    for i in range(ids.size):
        row = np.uint32(ids[i])
        inside = row < limit
        slots[i] = np.int32(fixed + row) if inside else MISS
        bad |= np.uint32(not inside)
    return bad


@njit(cache=True, nogil=True, inline="always")
def _judge(ids, offsets, limit, bad, slots, verdict):
    """Lower the verdicts of samples with a miss or a bad id; their bags are ``offsets``, one after the other."""
    samples = verdict.size
    if not bad and offsets[samples] - offsets[0] == samples:
        others = np.int64(0)
        for sample in range(samples):
            others |= (offsets[sample] - offsets[0]) ^ sample
        if others == 0:  # one lookup a bag
            own = slots[offsets[0] : offsets[samples]]
            for sample in range(samples):
                verdict[sample] = min(verdict[sample], np.uint8(own[sample] != MISS)) if verdict[sample] < 2 else 2
            return
    for sample in range(samples):
        for i in range(offsets[sample], offsets[sample + 1]):
            if slots[i] == MISS and verdict[sample] == 1:
                verdict[sample] = 0
            if bad and np.uint32(ids[i]) >= limit:
                verdict[sample] = 2


@njit(parallel=True, cache=True, nogil=True)
def _classify(ids, offsets, rows, hot, fixed, row_bits, set_total_bits, f, tags, ways, slots, verdict):
    """``verdict``: 1 popular, 0 rest, 2 holds a bad id."""
    tables = rows.size
    batch = (offsets.size - 1) // tables
    tasks = (batch + _SAMPLES_A_TASK - 1) // _SAMPLES_A_TASK
    for task in prange(tasks):
        low = task * _SAMPLES_A_TASK
        high = min(batch, low + _SAMPLES_A_TASK)
        base_of = np.empty(_BLOCK, np.uint32)
        stored_of = np.empty(_BLOCK, np.uint32)
        verdict[low:high] = 1
        for table in range(tables):
            limit = np.uint32(rows[table])
            bags = offsets[table * batch + low : table * batch + high + 1]
            some, found = ids[bags[0] : bags[high - low]], slots[bags[0] : bags[high - low]]
            if hot[table]:
                bad = _fixed_slots_of(some, limit, fixed[table], found)
                if not bad:
                    continue
            else:
                bad = _slots_of(table, some, limit, row_bits, set_total_bits, f, tags, ways, base_of, stored_of, found)
            _judge(ids, bags, limit, bad, slots, verdict[low:high])


@njit(parallel=True, cache=True, nogil=True)
def _gather(ids, offsets, rows, hot, slots, rest, weight, base, factors, unweighted, sums):
    """Returns how many ids that were to be gathered are outside their table."""
    tables = rows.size
    batch = (offsets.size - 1) // tables
    dim = weight.shape[1]
    nan = np.uint32(FLOAT32_NAN)
    patterns = sums.view(np.uint32)
    bad = 0
    for place in prange(rest.size):
        for table in range(tables):
            bag = table * batch + rest[place]
            for k in range(dim):
                sums[place, table, k] = 0
            if hot[table]:
                continue
            for i in range(offsets[bag], offsets[bag + 1]):
                if slots[i] != MISS:
                    continue
                row = np.int64(ids[i])
                if row < 0 or row >= rows[table]:
                    bad += 1
                    continue
                if unweighted:
                    for k in range(dim):
                        sums[place, table, k] += weight[base[table] + row, k]
                else:
                    for k in range(dim):
                        sums[place, table, k] += weight[base[table] + row, k] * factors[i]
            for k in range(dim):
                if sums[place, table, k] != sums[place, table, k]:
                    patterns[place, table, k] = nan
    return bad


@njit(parallel=True, cache=True, nogil=True)
def _add_up(starts, rows, weight, sums):
    for bag in prange(sums.shape[0]):
        total = sums[bag]
        total[:] = 0
        for i in range(starts[bag], starts[bag + 1]):
            own = weight[rows[i]]
            for k in range(total.size):
                total[k] += own[k]


def _sums(missed: Missed, weight: NDArray[np.float32]) -> NDArray[np.float32]:
    """(bags, dim); IndexError for a row that ``weight`` has not."""
    rows, starts, (held, dim) = missed.rows, missed.starts, weight.shape
    sums = np.empty((missed.bags.size, dim), np.float32)
    if rows.size and (rows.min() < 0 or rows.max() >= held):
        raise IndexError(f"rows {rows.min()} to {rows.max()} of {held}")
    if native.available() and rows.dtype == np.int32:
        bags, first = np.arange(sums.shape[0], dtype=np.int32), np.zeros(1, np.int64)
        out = torch.from_numpy(sums)
        native.call("gather", torch.from_numpy(weight), dim, first, rows, starts, 1, bags.size, bags, bags.size, out)
    else:
        _add_up(starts, rows, weight, sums)
    every = sums.reshape(-1)
    if np.isnan(np.dot(every, every)):  # squares, and sums of them, are no NaN unless one went in
        sums.view(np.uint32)[np.isnan(sums)] = FLOAT32_NAN
    return sums


_NO_FACTORS = np.zeros(0, np.float32)


def _missed(batch: SparseInputs, stitch: Stitch, size: int) -> _Lookups:
    """``batch`` with an id inside its table in place of all that are not to be gathered."""
    sample = np.repeat(np.arange(batch.offsets.size - 1) % size, np.diff(batch.offsets))
    gathered = (stitch.slots == MISS) & np.isin(sample, stitch.rest)
    return _Lookups(np.where(gathered, batch.ids, 0).astype(np.int32), batch.offsets, batch.number)


@dataclass(frozen=True)
class _Lookups:
    """Lookups, as a batch."""

    ids: NDArray[np.int32]
    offsets: NDArray[np.int64]
    number: int = 0


class GoldenAccelerator:
    """``Accelerator`` on all cores."""

    name = "golden"
    reentrant = True
    bounded = False

    def __init__(self, layout: SlotLayout) -> None:
        self.layout = layout
        p = layout.preset
        c = feistel_constants(p.key_bits)
        numbers = [c.half, c.shift, c.rotation]
        for multiplier, key in zip(c.multipliers, c.keys, strict=True):
            numbers += [multiplier, key]
        self._feistel = np.array(numbers, np.uint64)
        self._rows = np.array(layout.rows, np.int64)
        self._hot = np.array(layout.wholly_hot, np.bool_)
        self._fixed = np.array(layout.fixed_base, np.int64)
        self._row_bits = np.uint64(p.row_bits)
        self._set_total_bits = np.uint64(p.bank_bits + p.set_bits)
        self._tags: NDArray[np.uint32] = aligned_empty(p.entries, np.uint32)
        self._rrpv: NDArray[np.uint8] = np.zeros(p.entries, np.uint8)
        self.clear()
        nothing = _Lookups(np.zeros(0, np.int32), np.zeros(len(layout.rows) + 1, np.int64))
        self.learn(nothing)  # compiles, so that no batch waits for it
        nowhere = self.classify(nothing)
        self.gather(nothing, nowhere, np.zeros((1, 1), np.float32), np.zeros(len(layout.rows), np.int64))

    def clear(self) -> None:
        self._tags[:] = 0
        self._rrpv[:] = 0

    def learn(self, batch: SparseInputs) -> None:
        size = check_offsets(batch, len(self.layout.rows))
        ids, p = batch.ids, self.layout.preset
        set_of, stored_of = np.empty(ids.size, np.int32), np.empty(ids.size, np.uint32)
        again = np.empty(ids.size, np.uint8)
        bad_of = np.empty(self._rows.size, np.int64)
        _scatter(
            ids, batch.offsets, self._rows, self._hot, p.chunk, self._row_bits, self._set_total_bits, self._feistel,
            set_of, stored_of, again, bad_of,
        )  # fmt: skip
        _learn(
            batch.offsets, self._hot, p.chunk, set_of, stored_of, again, self._tags, self._rrpv, p.ways, p.sets,
            numba.get_num_threads(),
        )  # fmt: skip
        if bad_of.any():
            raise self._bad_id(batch, size, None)

    def classify(self, batch: SparseInputs) -> Stitch:
        size = check_offsets(batch, len(self.layout.rows))
        slots, verdict = np.empty(batch.ids.size, np.int32), np.empty(size, np.uint8)
        _classify(
            batch.ids, batch.offsets, self._rows, self._hot, self._fixed, self._row_bits, self._set_total_bits,
            self._feistel, self._tags, self.layout.preset.ways, slots, verdict,
        )  # fmt: skip
        stitch = Stitch(
            slots, np.flatnonzero(verdict == 1).astype(np.int32), np.flatnonzero(verdict == 0).astype(np.int32)
        )
        if (verdict == 2).any():
            raise self._bad_id(batch, size, stitch)
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
        size = check_offsets(batch, self._rows.size)
        check_rest(batch, stitch.rest, size)
        if missed is not None and factors is None:
            return _sums(missed, weight)
        sums = np.empty((stitch.rest.size, self._rows.size, weight.shape[1]), np.float32)
        unweighted = factors is None
        bad = _gather(
            batch.ids, batch.offsets, self._rows, self._hot, stitch.slots, stitch.rest, weight, base,
            _NO_FACTORS if factors is None else factors, unweighted, sums,
        )  # fmt: skip
        if bad:
            raise self._bad_id(_missed(batch, stitch, size), size, None)
        return sums if missed is None else sums.reshape(-1, weight.shape[1])[missed.bags]

    def _bad_id(self, batch: SparseInputs, size: int, stitch: Stitch | None) -> AcceleratorError:
        """The error of a batch that holds a bad id: names the first by sample, table and position."""
        bag = np.repeat(np.arange(batch.offsets.size - 1), np.diff(batch.offsets))
        table, sample = np.divmod(bag, size)
        bad = np.flatnonzero((batch.ids < 0) | (batch.ids >= self._rows[table]))
        first = bad[np.lexsort((bad, table[bad], sample[bad]))[0]]
        at = int(table[first])
        return AcceleratorError.bad_id(
            batch.number, int(sample[first]), at, int(batch.ids[first]), self.layout.rows[at], stitch
        )

    def read(self) -> PopularRows:
        p = self.layout.preset
        slots = np.flatnonzero(self._tags).astype(np.int64)
        scattered = ((self._tags[slots].astype(np.uint64) - np.uint64(1)) << self._set_total_bits) | (
            slots // p.ways
        ).astype(np.uint64)
        keys = gather_keys(scattered, p.key_bits)
        return PopularRows(
            slots.astype(np.int32),
            (keys >> self._row_bits).astype(np.int32),
            (keys & np.uint64(p.max_rows - 1)).astype(np.int64),
        )

    def cycles(self) -> dict[str, int]:
        return {}

    def state(self) -> EalState:
        valid = self._tags != 0
        return EalState(valid, self._rrpv.copy(), np.where(valid, self._tags - np.uint32(1), np.uint32(0)))

    def restore(self, state: EalState) -> None:
        p = self.layout.preset
        if state.valid.size != p.entries:
            raise ValueError(f"an EAL of {state.valid.size} entries for preset {p.name!r} of {p.entries}")
        self._tags[:] = np.where(state.valid, state.tag + np.uint32(1), np.uint32(0))
        self._rrpv[:] = state.rrpv
