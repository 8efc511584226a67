"""Statistics of ids against counts done by hand."""

from collections import Counter

import numpy as np
import pytest

from hotline.data import DataError, Dataset, DatasetWriter
from hotline.data.stats import ColumnStats, column_stats, zipf_slope


def test_counts_are_those_of_a_counter(dataset_path):
    data = Dataset(dataset_path)
    first, last = 100, 2500
    for table, ids, offsets, found in zip(
        data.schema.tables, data.ids, data.offsets, column_stats(data, first, last), strict=True
    ):
        begin, end = (offsets[first], offsets[last]) if offsets is not None else (first * table.bag, last * table.bag)
        counts = Counter(np.asarray(ids[begin:end]).tolist())
        assert found.frequency.tolist() == sorted(counts.values(), reverse=True)
        assert (found.name, found.cardinality, found.missing) == (table.name, table.rows, 0)
        assert found.distinct == len(counts)
        assert found.lookups == end - begin
        assert found.once == pytest.approx(sum(v == 1 for v in counts.values()) / len(counts))


def test_top_shares_round_up_to_whole_ids():
    stats = ColumnStats("a", 1000, 0, np.array([50, 30, 10, 5, 4, 1]))
    assert stats.top(0.01) == 0.5
    assert stats.top(0.2) == 0.8
    assert stats.top(1.0) == 1.0


def test_slope_is_that_of_the_law_over_the_first_thousand_ranks():
    frequency = (1e9 * np.arange(1, 5001) ** -1.3).astype(np.int64)
    frequency[1000:] = 1
    assert zipf_slope(frequency) == pytest.approx(1.3, abs=1e-4)
    assert zipf_slope(np.array([9, 1])) is None


def write(path, ids, blank=None):
    with DatasetWriter(path, [], [("a", 1)]) as writer:
        writer.append(np.zeros(len(ids)), np.zeros((len(ids), 0), np.float32), [np.array(ids)])
        source = {"name": "made by a test"} | ({"blank_ids": {"a": blank}} if blank is not None else {})
        writer.finish([5], {"train": (0, len(ids))}, source)
    return Dataset(path)


def test_blanks_are_counted_apart(tmp_path):
    (found,) = column_stats(write(tmp_path / "set", [3, 3, 3, 1, 1, 0], blank=3))
    assert (found.missing, found.lookups, found.frequency.tolist()) == (3, 3, [2, 1])


def test_an_id_outside_its_table_is_named(tmp_path):
    with pytest.raises(DataError, match=r"a\.npy: look-up 2: id 7 is outside table 'a', whose ids are 0\.\.4"):
        column_stats(write(tmp_path / "set", [0, 4, 7]))
