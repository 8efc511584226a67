"""The kernels of :mod:`hotline.embedding.device` in Triton; fp32 rows whose width is a power of two.

``gather``: a program sums 64 bags. ``order``: each lookup gets a key (its row, or ``NOBODY`` where there is no slot or
no gradient), and the keys are sorted. ``update``: a program of ``merge`` sums the runs of a tile of sorted keys with a
segmented scan and updates the rows whose runs lie within it, and a program of ``finish`` adds up a run that goes on in
the tiles behind its own. The order of every sum is a function of the batch alone.
"""

from __future__ import annotations

import torch
import triton
import triton.language as tl

from hotline.embedding.device import DeviceLookups, Gradient, Order
from hotline.embedding.optimizer import SparseOptimizer

__all__ = ["gather", "order", "update"]

BAGS = 64
"""Bags that a program of ``gather`` sums"""
TILE = 64
"""Sorted lookups that a program of ``merge`` sums"""
NOBODY = tl.constexpr(2**31 - 1)
"""Key of a lookup that nothing comes of; no table has so many rows"""


def gather(weight: torch.Tensor, lookups: DeviceLookups, samples: torch.Tensor, more: int) -> torch.Tensor:
    """See :func:`hotline.embedding.device.gather_on_device`."""
    dim, tables, count = weight.shape[1], lookups.tables, samples.numel()
    out = torch.empty((count + more, tables, dim), dtype=weight.dtype, device=weight.device)
    bags = (count + more) * tables
    if bags:
        one = lookups.offsets is None
        offsets = lookups.slots if lookups.offsets is None else lookups.offsets
        grid = (triton.cdiv(bags, BAGS),)
        _gather[grid](weight, lookups.slots, offsets, samples, out, bags, count, tables, lookups.batch, one, dim, BAGS)
    return out


def order(lookups: DeviceLookups, where: torch.Tensor) -> Order:
    """See :func:`hotline.embedding.device.order_on_device`."""
    slots, size = lookups.slots, lookups.slots.numel()
    keys = torch.empty(size, dtype=torch.int32, device=slots.device)
    if size:
        one = lookups.offsets is None
        _keys[(triton.cdiv(size, 1024),)](slots, _bags_of(lookups), where, keys, size, lookups.batch, one, 1024)
    return Order(*torch.sort(keys, stable=True))


def update(
    weight: torch.Tensor,
    moment: torch.Tensor,
    lookups: DeviceLookups,
    gradient: Gradient,
    optimizer: SparseOptimizer,
    order: Order,
) -> None:
    """See :func:`hotline.embedding.device.update_on_device`."""
    size, dim = lookups.slots.numel(), weight.shape[1]
    if not size:
        return
    bags, keys = _bags_of(lookups), order.keys
    shape = (size, lookups.batch, lookups.offsets is None)
    tiles = triton.cdiv(size, TILE)
    heads, tails = torch.empty((2, tiles, dim), dtype=weight.dtype, device=weight.device)
    first, second = gradient.first.contiguous(), gradient.second.contiguous()
    grads = (bags, gradient.where, first, second, first.shape[0], lookups.tables)
    numbers = (float(optimizer.stride), float(optimizer.eps), *optimizer.fresh)
    rates = (*numbers, optimizer.rule, dim, TILE)
    _merge[(tiles,)](weight, moment, keys, order.lookups, *grads, heads, tails, *shape, *rates)
    _finish[(tiles,)](weight, moment, keys, heads, tails, size, *rates)


def _bags_of(lookups: DeviceLookups) -> torch.Tensor:
    """int32: the bag of each lookup; anything where every bag has one lookup: it is not read then."""
    slots, offsets = lookups.slots, lookups.offsets
    if offsets is None:
        return slots
    bags = torch.arange(offsets.numel() - 1, dtype=torch.int32, device=offsets.device)
    return torch.repeat_interleave(bags, offsets[1:] - offsets[:-1], output_size=slots.numel())


@triton.jit
def _gather(
    weight, slots, offsets, samples, out, bags, count, tables, batch,
    ONE: tl.constexpr, DIM: tl.constexpr, BAGS: tl.constexpr,
):  # fmt: skip
    number = tl.program_id(0) * BAGS + tl.arange(0, BAGS)
    lane = tl.arange(0, DIM)
    place, table = number // tables, number % tables
    real = place < count
    bag = table * batch + tl.load(samples + place, mask=real, other=0)
    total = tl.zeros((BAGS, DIM), tl.float32)
    if ONE:
        slot = tl.load(slots + bag, mask=real, other=-1).to(tl.int64)
        held = (slot >= 0)[:, None]
        total = tl.load(weight + slot[:, None] * DIM + lane[None, :], mask=held, other=0.0)
    else:
        begin = tl.load(offsets + bag, mask=real, other=0)
        length = tl.load(offsets + bag + 1, mask=real, other=0) - begin
        longest = tl.max(length, 0)
        i = 0
        while i < longest:
            slot = tl.load(slots + begin + i, mask=i < length, other=-1).to(tl.int64)
            held = (slot >= 0)[:, None]
            total += tl.load(weight + slot[:, None] * DIM + lane[None, :], mask=held, other=0.0)
            i += 1
    written = (number < bags)[:, None]
    tl.store(out + number.to(tl.int64)[:, None] * DIM + lane[None, :], total, mask=written)


@triton.jit
def _keys(slots, bags, where, keys, size, batch, ONE: tl.constexpr, BLOCK: tl.constexpr):
    i = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    there = i < size
    if ONE:
        bag = i
    else:
        bag = tl.load(bags + i, mask=there, other=0)
    slot = tl.load(slots + i, mask=there, other=-1).to(tl.int32)
    row = tl.load(where + bag % batch, mask=there, other=-1)
    tl.store(keys + i, tl.where((slot >= 0) & (row >= 0), slot, NOBODY), mask=there)


@triton.jit
def _join(key_a, sum_a, key_b, sum_b):
    """Of two neighbouring stretches of sorted keys: the last key, and the sum of its run at the end."""
    return key_b, tl.where(key_a == key_b, sum_a + sum_b, sum_b)


@triton.jit
def _apply(weight, moment, row, grad, chosen, rate, eps, fresh1, fresh2, RULE: tl.constexpr, DIM: tl.constexpr):
    """One optimizer step of the rows ``row`` (n,), all different, with ``grad`` (n, DIM)."""
    lane = tl.arange(0, DIM)
    at = row.to(tl.int64)[:, None] * DIM + lane[None, :]
    mask = chosen[:, None]
    step = grad
    if RULE == 1:
        old = tl.load(moment + row, mask=chosen, other=1.0)
        new = old + tl.sum(grad * grad, 1) / DIM
        tl.store(moment + row, new, mask=chosen)
        step = grad / (tl.sqrt(new) + eps)[:, None]
    if RULE == 2:
        squares = tl.load(moment + at, mask=mask, other=1.0) + grad * grad
        tl.store(moment + at, squares, mask=mask)
        step = grad / (tl.sqrt(squares) + eps)
    if RULE == 3:
        place = row.to(tl.int64)[:, None] * (2 * DIM) + lane[None, :]
        mean = tl.load(moment + place, mask=mask, other=0.0)
        square = tl.load(moment + place + DIM, mask=mask, other=1.0)
        mean += fresh1 * (grad - mean)
        square += fresh2 * (grad * grad - square)
        tl.store(moment + place, mean, mask=mask)
        tl.store(moment + place + DIM, square, mask=mask)
        step = mean / (tl.sqrt(square) + eps)
    value = tl.load(weight + at, mask=mask, other=0.0)
    tl.store(weight + at, value - rate * step, mask=mask)


@triton.jit
def _merge(
    weight, moment, keys, order, bags, where, first, second, split, tables, heads, tails, size, batch,
    ONE: tl.constexpr, rate, eps, fresh1, fresh2, RULE: tl.constexpr, DIM: tl.constexpr, TILE: tl.constexpr,
):  # fmt: skip
    begin = tl.program_id(0) * TILE
    place = tl.arange(0, TILE)
    i = begin + place
    lane = tl.arange(0, DIM)
    key = tl.load(keys + i, mask=i < size, other=NOBODY)
    used = key != NOBODY
    lookup = tl.load(order + i, mask=used, other=0).to(tl.int32)
    if ONE:
        bag = lookup
    else:
        bag = tl.load(bags + lookup, mask=used, other=0)
    at = tl.load(where + bag % batch, mask=used, other=0)
    table = bag // batch
    in_first = (used & (at < split))[:, None]
    in_second = (used & (at >= split))[:, None]
    from_first = (at.to(tl.int64) * tables + table)[:, None] * DIM + lane[None, :]
    from_second = ((at - split).to(tl.int64) * tables + table)[:, None] * DIM + lane[None, :]
    grad = tl.load(first + from_first, mask=in_first, other=0.0)
    grad += tl.load(second + from_second, mask=in_second, other=0.0)
    wide = tl.broadcast_to(key[:, None], (TILE, DIM))
    _, sums = tl.associative_scan((wide, grad), 0, _join)

    following = tl.load(keys + i + 1, mask=i + 1 < size, other=NOBODY)
    before = tl.load(keys + begin - 1, mask=begin > 0, other=-1)
    opening = tl.load(keys + begin)
    last = used & ((key != following) | (place == TILE - 1))
    continued = (key == opening) & (opening == before)  # began in a tile before this one
    goes_on = (place == TILE - 1) & (key == following)
    _apply(weight, moment, key, sums, last & ~continued & ~goes_on, rate, eps, fresh1, fresh2, RULE, DIM)
    out = tl.program_id(0).to(tl.int64) * DIM + lane[None, :] + place[:, None] * 0
    tl.store(heads + out, sums, mask=(last & continued)[:, None])
    tl.store(tails + out, sums, mask=(last & ~continued & goes_on)[:, None])


@triton.jit
def _finish(
    weight, moment, keys, heads, tails, size, rate, eps, fresh1, fresh2,
    RULE: tl.constexpr, DIM: tl.constexpr, TILE: tl.constexpr,
):  # fmt: skip
    tile = tl.program_id(0)
    begin = tile * TILE
    end = begin + TILE
    lane = tl.arange(0, DIM)
    key = tl.load(keys + end - 1, mask=end - 1 < size, other=NOBODY)
    following = tl.load(keys + end, mask=end < size, other=NOBODY)
    before = tl.load(keys + begin - 1, mask=begin > 0, other=-1)
    opening = tl.load(keys + begin)
    begins = (opening != key) | (before != key)
    if (key != NOBODY) & (key == following) & begins:
        total = tl.load(tails + tile.to(tl.int64) * DIM + lane)
        next_tile = tile + 1
        more = 1
        while more > 0:
            number = next_tile + tl.arange(0, TILE)
            own = tl.load(keys + number * TILE, mask=number * TILE < size, other=NOBODY) == key
            at = number.to(tl.int64)[:, None] * DIM + lane[None, :]
            total += tl.sum(tl.load(heads + at, mask=own[:, None], other=0.0), 0)
            more = tl.sum(own.to(tl.int32), 0) // TILE
            next_tile += TILE
        one = tl.arange(0, 1)
        rows = tl.zeros((1,), tl.int32) + key
        _apply(weight, moment, rows, total[None, :], one == 0, rate, eps, fresh1, fresh2, RULE, DIM)
