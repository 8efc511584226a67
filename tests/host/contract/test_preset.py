"""Presets, slot layouts and the order of logging."""

from dataclasses import replace

import pytest

from hotline.contract import PRESETS, SlotLayout, logging_chunks, preset, slot_layout

KAGGLE = [
    1460, 583, 10131227, 2202608, 305, 24, 12517, 633, 3, 93145, 5683, 8351593, 3194, 27, 14992, 5461306, 10, 5652,
    2173, 4, 7046547, 18, 15, 286181, 105, 142572,
]  # fmt: skip


@pytest.mark.parametrize("name", PRESETS)
def test_set_and_tag_name_the_row_exactly(name):
    p = preset(name)
    for table, row in [(0, 0), (1, 1), (p.max_tables - 1, p.max_rows - 1), (2, 1234)]:
        set_number, tag = p.place(table, row)
        assert 0 <= set_number < p.sets
        assert tag < 1 << p.tag_bits
        assert p.row_at(set_number, tag) == (table, row)


def test_entries_of_the_presets_are_those_that_the_documents_name():
    assert {name: p.entries for name, p in PRESETS.items()} == {"tiny": 128, "small": 32768, "large": 1048576}


def test_eight_tables_of_criteo_kaggle_are_not_wholly_hot_at_dim_16():
    layout = slot_layout(preset("large"), KAGGLE, 16)
    assert sum(not hot for hot in layout.wholly_hot) == 8
    assert layout.fixed_base[0] == 1048576
    assert layout.fixed_base[1] == 1048576 + 1460
    assert layout.slots == 1048576 + sum(n for n in KAGGLE if n <= 16384)


def test_capacity_can_be_scaled_to_a_power_of_two():
    assert preset("large").with_entries(1 << 23).entries == 1 << 23
    with pytest.raises(ValueError, match="power of two"):
        preset("large").with_entries(1000)
    with pytest.raises(ValueError, match="at least 1024"):
        preset("large").with_entries(512)


def test_what_cannot_be_built_is_refused_with_the_numbers():
    with pytest.raises(ValueError, match="there are: tiny, small, large"):
        preset("huge")
    for change, message in (
        ({"banks": 3}, "banks must be a power of two, not 3"),
        ({"table_bits": 5}, "must be even"),
        ({"engines": 4}, "4 engines need as many banks, not 8"),
        ({"chunk": 4}, "unit <= chunk <= engines is needed, not 8, 4, 8"),
    ):
        with pytest.raises(ValueError, match=message):
            replace(preset("small"), **change)
    with pytest.raises(ValueError, match="room for 8"):
        SlotLayout(preset("tiny"), (5,) * 9, (False,) * 9)
    with pytest.raises(ValueError, match="table 1 has 5000 rows"):
        SlotLayout(preset("tiny"), (5, 5000), (False, False))


def test_logging_goes_block_after_block_then_table_after_table_then_along_the_bags():
    offsets = [0, 2, 2, 5, 6, 8, 9]  # two tables, three samples; blocks and chunks of two
    assert list(logging_chunks(offsets, 2, 2)) == [
        (0, [(0, 0), (0, 1)]),
        (1, [(0, 5), (1, 6)]),
        (1, [(1, 7)]),
        (0, [(2, 2), (2, 3)]),
        (0, [(2, 4)]),
        (1, [(2, 8)]),
    ]
