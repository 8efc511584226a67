"""fp32 of the contract, against the processor's."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hotline.contract import FLOAT32_NAN, float32_add, float32_multiply

PATTERNS = st.one_of(
    st.integers(0, (1 << 32) - 1), st.floats(width=32).map(lambda x: int(np.float32(x).view(np.uint32)))
)


def of_the_processor(operation, a, b):
    x, y = (np.array(bits, np.uint32).view(np.float32) for bits in (a, b))
    with np.errstate(all="ignore"):
        result = operation(x, y)
    return FLOAT32_NAN if np.isnan(result) else int(result.view(np.uint32))


@pytest.mark.parametrize(("ours", "processor"), [(float32_add, np.add), (float32_multiply, np.multiply)])
@settings(deadline=None)
@given(PATTERNS, PATTERNS)
def test_it_is_what_the_processor_computes_but_for_one_nan(ours, processor, a, b):
    assert ours(a, b) == of_the_processor(processor, a, b)


@settings(deadline=None)
@given(PATTERNS, PATTERNS, st.integers(0, 8), st.sampled_from([0, 1 << 31]))
def test_numbers_that_nearly_cancel_are_added_exactly(a, b, apart, sign):
    near = (a ^ sign) - min(apart, a & 0x7FFF_FFFF)
    assert float32_add(a, near) == float32_add(near, a) == of_the_processor(np.add, a, near)


def test_zeros_keep_the_signs_that_the_standard_gives_them():
    zero, minus_zero, one, minus_one = 0, 1 << 31, 0x3F80_0000, 0xBF80_0000
    assert float32_add(minus_zero, minus_zero) == minus_zero
    assert float32_add(zero, minus_zero) == float32_add(one, minus_one) == zero
    assert float32_multiply(minus_one, zero) == float32_multiply(one, minus_zero) == minus_zero


def test_ties_go_to_the_even_neighbour():
    one, half_a_place = 0x3F80_0000, 0x3380_0000
    assert float32_add(one, half_a_place) == one
    assert float32_add(one + 1, half_a_place) == one + 2
