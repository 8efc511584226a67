"""The first of several bits, and which bit it is."""

from __future__ import annotations

from functools import reduce
from operator import or_

from amaranth.hdl import Cat, Value

__all__ = ["any_of", "lowest", "number"]


def any_of(bits: list[Value]) -> Value:
    """Whether one of ``bits`` is set."""
    return reduce(or_, bits)


def lowest(bits: list[Value]) -> list[Value]:
    """One-hot: the first of ``bits`` that is set; all zero when none is."""
    return [bit & ~any_of(bits[:n]) if n else bit for n, bit in enumerate(bits)]


def number(one_hot: list[Value], width: int) -> Value:
    """Index of the bit that is set; 0 when none is."""
    return Cat(any_of([bit for n, bit in enumerate(one_hot) if n >> k & 1]) for k in range(width))
