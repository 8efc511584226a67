"""fp32 addition and multiplication for the reducer, one result a cycle: ``hotline.contract.float32_add`` and
``float32_multiply`` to the bit.

A stream of pairs goes in, a stream of results comes out in the same order, each with bits that travelled beside it.
Both are pipelines with a short step between registers: compare, exchange, align, add, count zeros, choose the shift,
shift, round; and exchange, count zeros, shift left, multiply halves, add them in two steps, shift by a place, shift
right, round. Zeros that a shift must undo come from cancellation in a sum and from a subnormal factor in a product.
"""

from __future__ import annotations

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from hotline.contract import FLOAT32_NAN

__all__ = ["Float32Adder", "Float32Multiplier"]

_EXPONENT_BITS, _FRACTION_BITS = 8, 23
_MANTISSA_BITS = _FRACTION_BITS + 1
_PRODUCT_BITS = 2 * _MANTISSA_BITS
_BIAS = 127
_GUARD_BITS = 3
"""Below the last place of a sum: guard, round, and whether anything is left below them."""


class _Number:
    """Fields of a pattern: ``sign``, ``exponent`` (1 of a subnormal, as of the smallest normals), ``mantissa``."""

    def __init__(self, bits: Value) -> None:
        fraction, field = bits[:_FRACTION_BITS], bits[_FRACTION_BITS:-1]
        normal = field.any()
        self.sign = bits[-1]
        self.magnitude = bits[:-1]
        self.exponent = field | Cat(~normal)
        self.mantissa = Cat(fraction, normal)
        self.is_zero = ~self.magnitude.any()
        self.is_infinite = field.all() & ~fraction.any()
        self.is_nan = field.all() & fraction.any()


def _leading_zeros(stage: _Stages, value: Value) -> Value:
    """How many bits above the highest 1 of ``value``; its length, or more, if there is none.

    Neighbours are joined pair by pair: the count of the upper one, or if that has no 1, its length and the lower's.
    """
    size = 1 << (len(value) - 1).bit_length()
    bits = Cat(Const(0, size - len(value)), value)
    parts: list[tuple[Value, list[Value]]] = [(~bit, []) for bit in bits]  # from below: has no 1, count
    while len(parts) > 1:
        pairs = zip(parts[::2], parts[1::2], strict=True)
        parts = [
            (
                stage.wire("none", none_below & none_above),
                [*(stage.wire("zeros", Mux(none_above, *bits)) for bits in zip(below, above, strict=True)), none_above],
            )
            for (none_below, below), (none_above, above) in pairs
        ]
    none, zeros = parts[0]
    return stage.wire("zeros", Cat(*zeros, none))


def _shifted_right(stage: _Stages, value: Value, places: Value) -> Value:
    """``value >> places``, the lowest bit also set if a 1 was shifted out."""
    for step, bit in enumerate(places):
        by = 1 << step
        if by < len(value):
            moved = Cat(value[by] | value[:by].any(), value[by + 1 :])
        else:
            moved = value.any()
        value = stage.wire("shifted", Mux(bit, moved, value)[: len(value)])
    return value


def _sum(subtract: Value, large: Value, small: Value) -> Value:
    """``large + small``, or ``large - small``, which is not below 0; a bit longer than either."""
    term = Mux(subtract, ~small, small)
    # the lowest place carries the 1 that two's complement asks for
    total = Cat(Const(1, 1), large, Const(0, 1)) + Cat(subtract, term, subtract)
    return total[1 : len(large) + 2]


def _rounded(exponent: Value, mantissa: Value) -> Value:
    """Pattern without sign: ``mantissa``, one place before the point, to the nearest with ``_FRACTION_BITS`` after it.

    A carry out of the fraction belongs into the exponent; from all ones less one it makes infinity.
    """
    drop = len(mantissa) - _MANTISSA_BITS
    kept, half, rest = mantissa[drop:-1], mantissa[drop - 1], mantissa[: drop - 1].any()
    return (Cat(kept, exponent[:_EXPONENT_BITS]) + (half & (rest | kept[0])))[: _EXPONENT_BITS + _FRACTION_BITS]


class _Arithmetic(wiring.Component):
    """What both have in common: streams, and registers that all move together."""

    latency: int

    def __init__(self, beside: int = 0) -> None:
        if beside < 0:
            raise ValueError(f"{beside} bits beside a pair; 0 or more are possible")
        more = {"beside": beside} if beside else {}
        super().__init__(
            {
                "req": In(stream.Signature(data.StructLayout({"a": 32, "b": 32} | more))),
                "rsp": Out(stream.Signature(data.StructLayout({"result": 32} | more))),
            }
        )
        self._beside = bool(beside)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        advance, valid = Signal(), self._valid()
        m.d.comb += [
            advance.eq(self._advance()),
            self.req.ready.eq(advance),
            self.rsp.valid.eq(valid[-1]),
        ]
        with m.If(advance):
            m.d.sync += valid.eq(Cat(self.req.valid, valid))
        stage = _Stages(m, advance)
        m.d.comb += self.rsp.p.result.eq(self._result(stage, _Number(self.req.p.a), _Number(self.req.p.b)))
        if stage.number != self.latency:
            raise AssertionError(f"{stage.number} stages, and a latency of {self.latency}")
        if self._beside:
            beside: Value = self.req.p.beside
            for number in range(1, self.latency + 1):
                kept = Signal(beside.shape(), name=f"beside_s{number}", reset_less=True)
                with m.If(advance):
                    m.d.sync += kept.eq(beside)
                beside = kept
            m.d.comb += self.rsp.p.beside.eq(beside)
        return m

    def _advance(self) -> Value:
        """Whether the pipeline moves."""
        return ~self.rsp.valid | self.rsp.ready

    def _valid(self) -> Signal:
        """Which stages hold something."""
        return Signal(self.latency, name="valid")

    def _result(self, stage: _Stages, a: _Number, b: _Number) -> Value:
        raise NotImplementedError

    def _is_invalid(self, a: _Number, b: _Number) -> Value:
        """Whether the operation has no result although both are numbers."""
        raise NotImplementedError


class _Stages:
    """Called with values, gives each back from a register that is loaded when the pipeline advances."""

    def __init__(self, m: Module, advance: Value) -> None:
        self.number = 0
        self._m, self._advance = m, advance

    def __call__(self, **values: Value) -> list[Value]:
        self.number += 1
        registers: list[Value] = []
        with self._m.If(self._advance):
            for name, value in values.items():
                register = Signal(value.shape(), name=f"{name}_s{self.number}", reset_less=True)
                self._m.d.sync += register.eq(value)
                registers.append(register)
        return registers

    def wire(self, name: str, value: Value) -> Signal:
        """``value`` as a signal: what is used more than once is made once."""
        signal = Signal(value.shape(), name=f"{name}_s{self.number}")
        self._m.d.comb += signal.eq(value)
        return signal


def _special(is_nan: Value, is_infinite: Value) -> Value:
    return Cat(is_infinite, is_nan)


def _finished(special: Value, sign: Value, exponent: Value, rounded: Value) -> Value:
    """The pattern, unless it is NaN, or infinite by its operands or its size."""
    infinite = special[0] | (exponent >= (1 << _EXPONENT_BITS) - 1)
    magnitude = Mux(infinite, Const(0xFF << _FRACTION_BITS, 31), rounded)
    return Mux(special[1], Const(FLOAT32_NAN, 32), Cat(magnitude, sign))


class Float32Adder(_Arithmetic):
    """``a + b``, rounded to nearest, ties to even, subnormals kept, one NaN.

    Parameters
    ----------
    beside : :class:`int`
        Bits that travel beside each pair, unchanged; none unless said.

    Attributes
    ----------
    req : In(stream of ``a``, ``b``, ``unsigned(32)``, and ``beside``)
        Pairs to add.
    rsp : Out(stream of ``result``, ``unsigned(32)``, and ``beside``)
        ``float32_add(a, b)`` for each pair, in order. Valid ``latency`` cycles after its pair was taken, plus the
        cycles in which ``rsp`` stalled; held until taken.
    latency : :class:`int`
        8.

    One pair a cycle. While ``rsp`` is valid and not ready the whole pipeline stands and ``req.ready`` is low:
    ``req.ready`` follows ``rsp.ready`` in the same cycle. Reset drops what is in flight.
    """

    latency = 8

    def _result(self, stage: _Stages, a: _Number, b: _Number) -> Value:
        nan = a.is_nan | b.is_nan | self._is_invalid(a, b)
        special, larger_first, signs, exponents, mantissas, a_above_b, b_above_a = stage(
            special=_special(nan, a.is_infinite | b.is_infinite),
            larger_first=a.magnitude >= b.magnitude,
            signs=Cat(a.sign, b.sign),
            exponents=Cat(a.exponent, b.exponent),
            mantissas=Cat(a.mantissa, b.mantissa),
            a_above_b=(a.exponent - b.exponent)[:_EXPONENT_BITS],
            b_above_a=(b.exponent - a.exponent)[:_EXPONENT_BITS],
        )
        apart = stage.wire("apart", Mux(larger_first, a_above_b, b_above_a))
        special, sign, subtract, exponent, large, small, apart = stage(
            special=special,
            sign=Mux(larger_first, signs[0], signs[1]),
            subtract=signs[0] ^ signs[1],
            exponent=Mux(larger_first, exponents[:_EXPONENT_BITS], exponents[_EXPONENT_BITS:]),
            large=Mux(larger_first, mantissas[:_MANTISSA_BITS], mantissas[_MANTISSA_BITS:]),
            small=Mux(larger_first, mantissas[_MANTISSA_BITS:], mantissas[:_MANTISSA_BITS]),
            # past all places everything is below the last
            apart=apart[:5] | apart[5:].any().replicate(5),
        )
        special, sign, subtract, exponent, large, small = stage(
            special=special,
            sign=sign,
            subtract=subtract,
            exponent=exponent,
            large=large,
            small=_shifted_right(stage, Cat(Const(0, _GUARD_BITS), small), apart),
        )
        special, sign, subtract, exponent, total = stage(
            special=special,
            sign=sign,
            subtract=subtract,
            exponent=exponent,
            total=_sum(subtract, Cat(Const(0, _GUARD_BITS), large), small),
        )
        # as if the sum's carry were before the point: one place more, to be taken back by the exponent
        special, sign, subtract, exponent, total, zeros = stage(
            special=special,
            sign=sign,
            subtract=subtract,
            exponent=exponent,
            total=total,
            zeros=_leading_zeros(stage, total),
        )
        enough = stage.wire("enough", zeros <= exponent)
        some = stage.wire("some", zeros < len(total))
        special, sign, exponent, total, places, normal = stage(
            special=special,
            # numbers that cancel give +0
            sign=sign & (some | ~subtract),
            exponent=exponent,
            total=total,
            places=Mux(enough, zeros, exponent)[:5],
            normal=enough & some,
        )
        special, sign, exponent, mantissa = stage(
            special=special,
            sign=sign,
            exponent=Mux(normal, exponent + 1 - places, 0)[: _EXPONENT_BITS + 1],
            mantissa=(total << places)[: len(total)],
        )
        (result,) = stage(result=_finished(special, sign, exponent, _rounded(exponent, mantissa)))
        return result

    def _is_invalid(self, a: _Number, b: _Number) -> Value:
        return a.is_infinite & b.is_infinite & (a.sign ^ b.sign)


class Float32Multiplier(_Arithmetic):
    """``a * b``, rounded to nearest, ties to even, subnormals kept, one NaN.

    Parameters, ports and throughput are those of :class:`Float32Adder`; ``rsp`` brings ``float32_multiply(a, b)``.
    ``latency`` is 9.
    """

    latency = 9

    def _result(self, stage: _Stages, a: _Number, b: _Number) -> Value:
        nan = a.is_nan | b.is_nan | self._is_invalid(a, b)
        # two subnormals give next to nothing, however their product is placed; of others one at most needs a shift
        b_normal = stage.wire("b_normal", b.mantissa[-1])
        special, sign, exponent, left, right = stage(
            special=_special(nan, a.is_infinite | b.is_infinite),
            sign=a.sign ^ b.sign,
            exponent=a.exponent + b.exponent,
            left=Mux(b_normal, a.mantissa, b.mantissa),
            right=Mux(b_normal, b.mantissa, a.mantissa),
        )
        special, sign, exponent, left, right, zeros = stage(
            special=special,
            sign=sign,
            # of the product's highest bit
            exponent=exponent - (_BIAS - 1),
            left=left,
            right=right,
            zeros=_leading_zeros(stage, left),
        )
        special, sign, exponent, is_zero, left, right = stage(
            special=special,
            sign=sign,
            exponent=(exponent - zeros)[: _EXPONENT_BITS + 2].as_signed(),
            is_zero=zeros >= _MANTISSA_BITS,
            left=(left << zeros[:5])[:_MANTISSA_BITS],
            right=right,
        )
        normal = stage.wire("normal", (exponent > 0) & ~is_zero)
        below = stage.wire("below", 1 - exponent)
        middle = _MANTISSA_BITS // 2
        special, sign, exponent, down, lowest, highest, inner, outer = stage(
            special=special,
            sign=sign,
            exponent=Mux(normal, exponent, 0)[: _EXPONENT_BITS + 1],
            # past all places everything is below the last
            down=Mux(normal, 0, below[:5] | below[5:].any().replicate(5)),
            lowest=left[:middle] * right[:middle],
            highest=left[middle:] * right[middle:],
            inner=left[:middle] * right[middle:],
            outer=left[middle:] * right[:middle],
        )
        special, sign, exponent, normal, rises, down, ends, cross = stage(
            special=special,
            sign=sign,
            exponent=exponent,
            normal=exponent.any(),
            rises=exponent > 1,
            down=down,
            ends=Cat(lowest, highest),
            cross=inner + outer,
        )
        special, sign, exponent, normal, rises, down, product = stage(
            special=special,
            sign=sign,
            exponent=exponent,
            normal=normal,
            rises=rises,
            down=down,
            product=Cat(ends[:middle], (ends[middle:] + cross)[: _PRODUCT_BITS - middle]),
        )
        # its highest bit or the next one is set, if it moves no further; what rounding needs is one place more
        less = stage.wire("less", ~product[-1])
        up = stage.wire("up", rises & less)
        rest = _PRODUCT_BITS - _MANTISSA_BITS - 1
        special, sign, exponent, down, mantissa = stage(
            special=special,
            sign=sign,
            exponent=(exponent - (normal & less))[: _EXPONENT_BITS + 1],
            down=down,
            mantissa=Cat(
                product[: rest - 1].any() | (product[rest - 1] & ~up), Mux(up, product[rest - 1 : -1], product[rest:])
            ),
        )
        special, sign, exponent, mantissa = stage(
            special=special, sign=sign, exponent=exponent, mantissa=_shifted_right(stage, mantissa, down)
        )
        (result,) = stage(result=_finished(special, sign, exponent, _rounded(exponent, mantissa)))
        return result

    def _is_invalid(self, a: _Number, b: _Number) -> Value:
        return (a.is_infinite & b.is_zero) | (a.is_zero & b.is_infinite)
