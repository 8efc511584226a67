"""fp32 as the reducer computes it: IEEE 754-2019 binary32, rounded to nearest, ties to even, subnormals kept, one NaN.

Numbers are bit patterns, ints of 32 bits. Every finite one is a whole multiple of the smallest subnormal, 2**-149, so a
sum or product is worked out exactly, as an int, and rounded once. This is the specification of the RTL's adder and
multiplier; the processor's own fp32 is a second implementation of the same standard.
"""

from __future__ import annotations

__all__ = ["FLOAT32_NAN", "float32_add", "float32_multiply"]

FLOAT32_NAN = 0x7FC0_0000
"""The only NaN that comes out: quiet, positive, no payload."""

_INFINITY = 0x7F80_0000
_SIGN = 0x8000_0000
_FRACTION_BITS = 23
_HIDDEN = 1 << _FRACTION_BITS
_LOWEST = -149
"""Exponent of the smallest subnormal."""


def float32_add(a: int, b: int) -> int:
    """``a + b``; the sum of numbers that cancel is +0, that of two negative zeros -0 (IEEE 754-2019, 6.3)."""
    if _is_nan(a) or _is_nan(b):
        return FLOAT32_NAN
    if _is_infinite(a) or _is_infinite(b):
        if _is_infinite(a) and _is_infinite(b) and a != b:
            return FLOAT32_NAN
        return a if _is_infinite(a) else b
    total = _multiples(a) + _multiples(b)
    if total == 0:
        return a & b & _SIGN
    return (_SIGN if total < 0 else 0) | _rounded(abs(total), _LOWEST)


def float32_multiply(a: int, b: int) -> int:
    """``a * b``; its sign is negative if one factor's is, zeros and infinities included."""
    if _is_nan(a) or _is_nan(b):
        return FLOAT32_NAN
    sign = (a ^ b) & _SIGN
    if _is_infinite(a) or _is_infinite(b):
        return sign | _INFINITY if _magnitude(a) and _magnitude(b) else FLOAT32_NAN
    return sign | _rounded(_magnitude(a) * _magnitude(b), 2 * _LOWEST)


def _is_nan(bits: int) -> bool:
    return bits & ~_SIGN > _INFINITY


def _is_infinite(bits: int) -> bool:
    return bits & ~_SIGN == _INFINITY


def _magnitude(bits: int) -> int:
    """How many times 2**-149; of an infinity, as if it were the number after the largest."""
    exponent, fraction = bits >> _FRACTION_BITS & 0xFF, bits & (_HIDDEN - 1)
    return (_HIDDEN | fraction) << (exponent - 1) if exponent else fraction


def _multiples(bits: int) -> int:
    return -_magnitude(bits) if bits & _SIGN else _magnitude(bits)


def _rounded(magnitude: int, exponent: int) -> int:
    """Bits of ``magnitude * 2**exponent``, an int of any size, to nearest, ties to even; too large is infinity."""
    step = max(_LOWEST, exponent + magnitude.bit_length() - 24)  # exponent of the last place
    cut = step - exponent
    if cut > 0:
        kept, rest, half = magnitude >> cut, magnitude & ((1 << cut) - 1), 1 << (cut - 1)
        kept += rest > half or (rest == half and kept & 1)
    else:
        kept = magnitude << -cut
    # the hidden bit, where there is one, adds 1 to the exponent's field, and so does a carry out of the fraction
    return min(kept + (step - _LOWEST) * _HIDDEN, _INFINITY)
