"""The sample, and the count of accesses on it."""

import numpy as np
import pytest
from tests.host.conftest import write_dataset

from hotline.data import DataError, Dataset
from hotline.pipeline.fae.access import log_accesses, sample_rows


def rows_of(*arguments, **options):
    return np.concatenate(list(sample_rows(*arguments, **options)))


class TestSample:
    @pytest.mark.parametrize("block", [1, 7, 64, 1000])
    @pytest.mark.parametrize("fraction", [0.01, 0.05, 0.333, 1.0])
    def test_without_replacement_has_exactly_its_number_of_different_rows(self, fraction, block):
        for seed in range(5):
            rows = rows_of(100, 600, fraction, seed, block=block)
            assert rows.size == int(fraction * 500)
            assert (np.diff(rows) > 0).all()
            assert rows.min() >= 100
            assert rows.max() < 600

    def test_takes_every_row_equally_often(self):
        times = np.zeros(40)
        for seed in range(4000):
            times[rows_of(0, 40, 0.25, seed, block=16)] += 1
        assert np.abs(times - 1000).max() < 5 * np.sqrt(4000 * 0.25 * 0.75)

    def test_with_replacement_has_its_number_of_rows_and_repeats(self):
        times = np.zeros(40)
        for seed in range(1000):
            rows = rows_of(0, 40, 0.5, seed, replacement=True, block=16)
            assert rows.size == 20
            times += np.bincount(rows, minlength=40)
        assert np.abs(times - 500).max() < 5 * np.sqrt(500)
        assert any(np.unique(rows_of(0, 40, 0.5, seed, replacement=True)).size < 20 for seed in range(9))

    def test_depends_on_the_seed_alone(self):
        assert np.array_equal(rows_of(0, 9000, 0.1, 3), rows_of(0, 9000, 0.1, 3))
        assert not np.array_equal(rows_of(0, 9000, 0.1, 3), rows_of(0, 9000, 0.1, 4))

    def test_of_nothing_is_refused(self):
        with pytest.raises(ValueError, match=r"--fae-sample 0.05: not one of 10 training rows; take at least 0.1"):
            rows_of(0, 10, 0.05, 1)


def test_every_lookup_of_a_bag_counts(dataset_path):
    dataset = Dataset(dataset_path)
    log = log_accesses(dataset, 0.3, 5)
    rows = rows_of(*dataset.split("train"), 0.3, 5)
    assert log.inputs == rows.size == 720
    for number, table in enumerate(dataset.schema.tables):
        offsets = dataset.offsets[number]
        bags = [(r * table.bag, (r + 1) * table.bag) if offsets is None else (offsets[r], offsets[r + 1]) for r in rows]
        expected = np.zeros(table.rows, np.int64)
        for first, last in bags:
            for one in dataset.ids[number][first:last]:
                expected[one] += 1
        assert np.array_equal(log.table(number), expected)


def test_an_id_outside_its_table_is_named(tmp_path):
    path = write_dataset(tmp_path / "set", rows=100, tables={"one": (50, 1)}, test=20)
    ids = np.load(path / "ids" / "one.npy")
    ids[17] = 50
    np.save(path / "ids" / "one.npy", ids)
    with pytest.raises(DataError, match=r"one.npy: row 17: id 50 is outside table 'one'"):
        log_accesses(Dataset(path), 1.0, 1)
