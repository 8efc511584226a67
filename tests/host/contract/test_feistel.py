"""The Feistel randomizer of the contract."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hotline.contract import PRESETS, feistel_constants, invert, permute


@pytest.mark.parametrize("width", [4, 10, 14])
def test_it_is_a_bijection_on_every_key_of_a_small_width(width):
    assert sorted(permute(key, width) for key in range(1 << width)) == list(range(1 << width))


@given(st.integers(0, (1 << 36) - 1))
def test_the_inverse_recovers_any_key_of_36_bits(key):
    assert invert(permute(key, 36), 36) == key


def test_contiguous_keys_spread_evenly_over_the_sets_of_small():
    preset = PRESETS["small"]
    keys = 8 * preset.sets
    counts = np.bincount([preset.place(3, row)[0] for row in range(keys)], minlength=preset.sets)
    chi_square = float(((counts - 8) ** 2 / 8).sum())
    degrees = preset.sets - 1
    assert abs(chi_square - degrees) < 5 * np.sqrt(2 * degrees)


def test_constants_never_change():
    c = feistel_constants(36)
    assert (c.half, c.shift, c.rotation) == (18, 7, 5)
    # computed once from the definition in feistel.py; a change here changes every slot of every run
    assert c.multipliers == (79585, 40813, 10473, 187235)
    assert c.keys == (116301, 124837, 35254, 259802)
    assert all(m % 2 for m in c.multipliers)


@pytest.mark.parametrize("width", [3, 7, 2, 66])
def test_an_odd_or_absurd_width_is_refused(width):
    with pytest.raises(ValueError, match=str(width)):
        feistel_constants(width)
