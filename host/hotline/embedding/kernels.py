"""The loops over embedding rows on the processor: initialise, gather and sum bags, sparse updates.

All take one weight array that holds every table (``base[t]`` is the first row of table ``t``), the indices of a batch
table after table, and offsets; an index below zero is somebody else's (the other tier's) and is passed over.
``samples`` picks which samples of the batch an output row belongs to, so a part of a batch needs no copy of its ids.

A row of the output is written by one thread; a table's rows are updated by one thread, in the order of the batch, with
duplicates summed first: the result does not depend on the number of threads.
"""

from __future__ import annotations

import numpy as np
from numba import njit, prange

__all__ = [
    "compile_for",
    "fill_uniform",
    "gather_bags",
    "missed_lookups",
    "update_adagrad",
    "update_adagrad_elementwise",
    "update_adam",
    "update_sgd",
]

_EMPTY = np.int64(-1)


@njit(inline="always")
def _mix(z):
    """SplitMix64's output function: a counter in, 64 well-mixed bits out."""
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return z ^ (z >> np.uint64(31))


@njit(parallel=True, cache=True, nogil=True)
def fill_uniform(weight, bound, stream, first):
    """Fill (rows, dim) with U(-bound, bound): element ``i`` is a function of ``stream`` and ``i`` alone.

    first: how many rows of the table are before these
    """
    dim = weight.shape[1]
    start = _mix(np.uint64(stream) * np.uint64(0x9E3779B97F4A7C15) + np.uint64(1))
    for row in prange(weight.shape[0]):
        for k in range(dim):
            word = _mix(start + np.uint64((first + row) * dim + k + 1) * np.uint64(0x9E3779B97F4A7C15))
            unit = np.float64(word >> np.uint64(11)) * (1.0 / 9007199254740992.0)
            weight[row, k] = (2.0 * unit - 1.0) * bound


@njit(parallel=True, cache=True, nogil=True)
def gather_bags(weight, base, indices, offsets, samples, out):
    """``out[k, t]`` (samples, tables, dim) = sum over the bag (t, samples[k]) of its rows, in the order of the bag."""
    tables = base.size
    batch = (offsets.size - 1) // tables
    dim = weight.shape[1]
    for k in prange(samples.size):
        for t in range(tables):
            bag = t * batch + samples[k]
            for j in range(dim):
                out[k, t, j] = 0
            for i in range(offsets[bag], offsets[bag + 1]):
                index = indices[i]
                if index >= 0:
                    row = base[t] + index
                    for j in range(dim):
                        out[k, t, j] += weight[row, j]


_PLACES = 256  # that a thread goes through at a time


@njit(parallel=True, cache=True, nogil=True)
def missed_lookups(slots, ids, offsets, base, samples, batch, one_each):
    """What the bags of ``samples`` (of ``batch``) look up without a slot: (bags, starts, rows).

    one_each: whether every bag has one lookup; offsets are not read then

    bags: int32, ``k * tables + t``, ascending, of every bag (t, samples[k]) that has such a lookup
    starts, rows: the weight rows of the n-th of them are ``rows[starts[n]:starts[n + 1]]``, in the order of the bag
    """
    tables = base.size
    tasks = (samples.size + _PLACES - 1) // _PLACES
    bags_of, rows_of = np.zeros(tasks + 1, np.int64), np.zeros(tasks + 1, np.int64)
    for task in prange(tasks):
        found = missed = 0
        for k in range(task * _PLACES, min(samples.size, (task + 1) * _PLACES)):
            for t in range(tables):
                bag = t * batch + samples[k]
                if one_each:
                    missed += slots[bag] < 0
                    found = missed
                    continue
                before = missed
                for i in range(offsets[bag], offsets[bag + 1]):
                    missed += slots[i] < 0
                found += missed > before
        bags_of[task + 1], rows_of[task + 1] = found, missed
    bags_of, rows_of = np.cumsum(bags_of), np.cumsum(rows_of)
    bags, starts = np.empty(bags_of[tasks], np.int32), np.zeros(bags_of[tasks] + 1, np.int64)
    rows = np.empty(rows_of[tasks], np.int64)
    for task in prange(tasks):
        found, at = bags_of[task], rows_of[task]
        for k in range(task * _PLACES, min(samples.size, (task + 1) * _PLACES)):
            for t in range(tables):
                bag = t * batch + samples[k]
                if one_each:
                    if slots[bag] < 0:
                        rows[at] = base[t] + ids[bag]
                        bags[at] = k * tables + t
                        at += 1
                        starts[at] = at
                    continue
                before = at
                for i in range(offsets[bag], offsets[bag + 1]):
                    if slots[i] < 0:
                        rows[at] = base[t] + ids[i]
                        at += 1
                if at > before:
                    bags[found] = k * tables + t
                    found += 1
                    starts[found] = at
    return bags, starts, rows


@njit(inline="always")
def _collect(table, base, indices, offsets, batch, where, first, second, rows, sums, table_of):
    """Sum the gradients of equal indices of one table; returns how many different ones there are.

    ``rows[u]`` is the weight row of the ``u``-th different index and ``sums[u]`` its gradient. ``where[sample]`` is the
    sample's row in ``first``, or, past its end, in ``second``; below zero it has no gradient.
    """
    found = 0
    capacity_mask = table_of.size - 1
    table_of[:] = _EMPTY
    split = first.shape[0]
    dim = sums.shape[1]
    for sample in range(batch):
        at = where[sample]
        if at < 0:
            continue
        bag = table * batch + sample
        for i in range(offsets[bag], offsets[bag + 1]):
            index = np.int64(indices[i])
            if index < 0:
                continue
            row = base[table] + index
            probe = np.int64(_mix(np.uint64(row)) & np.uint64(capacity_mask))
            while table_of[probe] != _EMPTY and rows[table_of[probe]] != row:
                probe = (probe + 1) & capacity_mask
            u = table_of[probe]
            if u == _EMPTY:
                u = found
                found += 1
                table_of[probe] = u
                rows[u] = row
                for j in range(dim):
                    sums[u, j] = 0
            if at < split:
                for j in range(dim):
                    sums[u, j] += first[at, table, j]
            else:
                for j in range(dim):
                    sums[u, j] += second[at - split, table, j]
    return found


@njit(inline="always")
def _scratch_size(lookups):
    size = 16
    while size < 2 * lookups:
        size *= 2
    return size


@njit(inline="always")
def _gradient_of(table, weight, base, indices, offsets, where, first, second):
    """(how many rows of a table the batch touches, which, their gradients summed over duplicates): see _collect."""
    batch = (offsets.size - 1) // base.size
    lookups = offsets[(table + 1) * batch] - offsets[table * batch]
    rows = np.empty(lookups, np.int64)
    sums = np.empty((lookups, weight.shape[1]), weight.dtype)
    table_of = np.empty(_scratch_size(lookups), np.int64)
    found = _collect(table, base, indices, offsets, batch, where, first, second, rows, sums, table_of)
    return found, rows, sums


@njit(parallel=True, cache=True, nogil=True)
def update_sgd(weight, base, indices, offsets, where, first, second, rate):
    """``row -= rate * g`` for every row of the batch, g summed over its duplicates."""
    dim = weight.shape[1]
    for t in prange(base.size):
        found, rows, sums = _gradient_of(t, weight, base, indices, offsets, where, first, second)
        for u in range(found):
            for j in range(dim):
                weight[rows[u], j] -= rate * sums[u, j]


@njit(parallel=True, cache=True, nogil=True)
def update_adagrad(weight, moment, base, indices, offsets, where, first, second, rate, eps):
    """Row-wise Adagrad: ``moment += mean(g**2)``, ``row -= rate * g / (sqrt(moment) + eps)``."""
    dim = weight.shape[1]
    for t in prange(base.size):
        found, rows, sums = _gradient_of(t, weight, base, indices, offsets, where, first, second)
        for u in range(found):
            square = weight.dtype.type(0)
            for j in range(dim):
                square += sums[u, j] * sums[u, j]
            row = rows[u]
            moment[row] += square / dim
            step = rate / (np.sqrt(moment[row]) + eps)
            for j in range(dim):
                weight[row, j] -= step * sums[u, j]


@njit(parallel=True, cache=True, nogil=True)
def update_adagrad_elementwise(weight, moment, base, indices, offsets, where, first, second, rate, eps):
    """Adagrad, number by number: ``moment += g**2``, ``weight -= rate * g / (sqrt(moment) + eps)``."""
    dim = weight.shape[1]
    for t in prange(base.size):
        found, rows, sums = _gradient_of(t, weight, base, indices, offsets, where, first, second)
        for u in range(found):
            row = rows[u]
            for j in range(dim):
                moment[row, j] += sums[u, j] * sums[u, j]
                weight[row, j] -= rate * sums[u, j] / (np.sqrt(moment[row, j]) + eps)


@njit(parallel=True, cache=True, nogil=True)
def update_adam(weight, moments, base, indices, offsets, where, first, second, stride, eps, fresh1, fresh2):
    """Adam on the rows of the batch alone; ``moments[row]`` (2, dim) holds the mean of g and that of g**2.

    ``m += fresh1 * (g - m)``, ``v += fresh2 * (g**2 - v)``, ``row -= stride * m / (sqrt(v) + eps)``; fresh: 1 - beta
    """
    dim = weight.shape[1]
    for t in prange(base.size):
        found, rows, sums = _gradient_of(t, weight, base, indices, offsets, where, first, second)
        for u in range(found):
            row = rows[u]
            for j in range(dim):
                grad = sums[u, j]
                mean = moments[row, 0, j] + fresh1 * (grad - moments[row, 0, j])
                square = moments[row, 1, j] + fresh2 * (grad * grad - moments[row, 1, j])
                moments[row, 0, j] = mean
                moments[row, 1, j] = square
                weight[row, j] -= stride * mean / (np.sqrt(square) + eps)


def compile_for(dtype: type[np.floating], rule: int = 1, loops: bool = True) -> None:
    """Have every kernel compiled (or taken from Numba's cache) for rows of ``dtype``, so that no step waits for it.

    ``rule``: of the optimizer; the elementwise Adagrad and Adam, which few want, only if they are it. Gathering and
    updates, which others may do, only with ``loops``.
    """
    weight, moment, base = np.zeros((1, 1), dtype), np.zeros(1, dtype), np.zeros(1, np.int64)
    indices, offsets, where = np.zeros(1, np.int32), np.arange(2), np.zeros(1, np.int32)
    grad, rate = np.zeros((1, 1, 1), dtype), dtype(0)
    fill_uniform(weight, 1.0, 0, 0)
    missed_lookups(where, where, offsets, base, where, 1, True)
    if not loops:
        return
    gather_bags(weight, base, indices, offsets, where, np.zeros((1, 1, 1), dtype))
    update_sgd(weight, base, indices, offsets, where, grad, grad, rate)
    if rule == 3:
        state = np.zeros((1, 2, 1), dtype)
        update_adam(weight, state, base, indices, offsets, where, grad, grad, rate, dtype(1), rate, rate)
    elif rule == 2:
        update_adagrad_elementwise(weight, moment[:, None], base, indices, offsets, where, grad, grad, rate, dtype(1))
    else:
        update_adagrad(weight, moment, base, indices, offsets, where, grad, grad, rate, rate)
