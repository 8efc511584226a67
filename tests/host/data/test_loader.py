"""The batch loader: whole batches, every row once, any batch by its number, bad ids named."""

import subprocess
import sys

import numpy as np
import pytest
from tests.host.conftest import write_dataset

from hotline.data import BatchLoader, DataError, Dataset


def naive_bags(dataset, table, rows):
    """Bags of one table, row by row."""
    ids, offsets, bag = dataset.ids[table], dataset.offsets[table], dataset.schema.tables[table].bag
    if offsets is None:
        return [ids[r * bag : (r + 1) * bag].tolist() for r in rows]
    return [ids[offsets[r] : offsets[r + 1]].tolist() for r in rows]


@pytest.mark.parametrize("seed", [None, 5])
def test_a_batch_is_its_rows_table_after_table(dataset_path, seed):
    dataset = Dataset(dataset_path)
    loader = BatchLoader(dataset, "train", 128, seed)
    rows = np.arange(2400) if seed is None else loader._order
    for number in (0, 7, len(loader) - 1):
        batch, chosen = loader.batch(number), rows[number * 128 : (number + 1) * 128]
        assert np.array_equal(batch.dense, dataset.dense[chosen])
        assert np.array_equal(batch.label, dataset.label[chosen])
        for table in range(4):
            bags = naive_bags(dataset, table, chosen)
            for sample, bag in enumerate(bags):
                place = table * batch.size + sample
                assert batch.ids[batch.offsets[place] : batch.offsets[place + 1]].tolist() == bag


def test_every_row_comes_once_an_epoch_in_an_order_of_its_own(dataset_path):
    dataset = Dataset(dataset_path)
    orders = [BatchLoader(dataset, "train", 100, 3, epoch)._order for epoch in (0, 1)]
    assert sorted(orders[0].tolist()) == list(range(2400))
    assert not np.array_equal(*orders)
    assert np.array_equal(orders[0], BatchLoader(dataset, "train", 100, 3, 0)._order)
    loader = BatchLoader(dataset, "test", 250, 3)
    assert [b.size for b in loader.iterate()] == [250, 250, 100]


def test_prefetching_changes_nothing_and_can_be_left_early(dataset_path):
    loader = BatchLoader(Dataset(dataset_path), "train", 100, 3)
    ahead, plain = list(loader.iterate(2, 9)), list(loader.iterate(2, 9, prefetch=0))
    assert [b.number for b in ahead] == [b.number for b in plain] == list(range(2, 9))
    assert all(np.array_equal(a.ids, b.ids) for a, b in zip(ahead, plain, strict=True))
    for batch in loader.iterate():
        if batch.number == 1:
            break


def test_an_id_outside_its_table_names_file_row_and_range(dataset_path):
    dataset = Dataset(dataset_path)
    column = np.array(dataset.ids[1])
    row = int(np.flatnonzero(np.diff(dataset.offsets[1]) > 2)[3])
    column[dataset.offsets[1][row] + 1] = -7
    loader = BatchLoader(dataset, "train", 5000)
    loader._columns[1] = column
    dataset.ids[1] = column
    with pytest.raises(
        DataError, match=rf"bag\.npy: row {row}: id -7 is outside table 'bag', whose ids are 0\.\.29999"
    ):
        next(loader.iterate())


def test_what_is_not_there_is_refused(dataset_path):
    dataset = Dataset(dataset_path)
    with pytest.raises(DataError, match="no split 'val'; there are: train, test"):
        BatchLoader(dataset, "val", 10)
    with pytest.raises(ValueError, match="batch size must be at least 1, not 0"):
        BatchLoader(dataset, "train", 0)
    with pytest.raises(IndexError, match="batch 24 of 24"):
        BatchLoader(dataset, "train", 100).batch(24)


class TestSingleIds:
    """Where every table has one id a row, a kernel takes them from all columns at once."""

    @pytest.fixture
    def dataset(self, tmp_path):
        tables = {"a": (5000, 1), "b": (30, 1), "c": (40_000, 1)}
        return Dataset(write_dataset(tmp_path / "single", rows=900, tables=tables, test=100))

    @pytest.mark.parametrize("seed", [None, 4])
    def test_batches_are_those_of_the_columns_one_by_one(self, dataset, seed):
        at_once, one_by_one = (BatchLoader(dataset, "train", 170, seed) for _ in range(2))
        one_by_one._at_once = False
        for ours, theirs in zip(at_once.iterate(), one_by_one.iterate(), strict=True):
            assert np.array_equal(ours.ids, theirs.ids)
            assert np.array_equal(ours.offsets, theirs.offsets)
            assert np.array_equal(ours.dense, theirs.dense)

    @pytest.mark.parametrize("wrong", [-1, 30])
    def test_an_id_outside_its_table_is_named(self, dataset, wrong):
        column = np.array(dataset.ids[1])
        column[[7, 400]] = wrong
        dataset.ids[1] = column
        with pytest.raises(DataError, match=rf"b\.npy: row 7: id {wrong} is outside table 'b', whose ids are 0\.\.29"):
            BatchLoader(dataset, "train", 200).batch(0)


def test_data_sets_are_imported_without_pytorch():
    code = "import sys, hotline.data; print('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"


@pytest.mark.parametrize(("place", "value"), [(3, -1), (3, 2**62), (40, 0), (41, 10**6)])
def test_offsets_that_do_not_rise_within_the_column_are_refused(tmp_path, place, value):
    """Whatever is written there, nothing beyond the column is read."""
    path = write_dataset(tmp_path / "set")
    offsets = np.load(path / "offsets" / "bag.npy", mmap_mode="r+")
    assert offsets[place] != value
    offsets[place] = value
    offsets.flush()
    with pytest.raises(DataError, match=rf"offsets/bag\.npy: row {place - 1}: its bag is .*expected offsets that rise"):
        BatchLoader(Dataset(path), "train", 100).batch(0)


def test_a_label_that_is_neither_0_nor_1_is_refused(tmp_path):
    path = write_dataset(tmp_path / "set")
    label = np.load(path / "label.npy", mmap_mode="r+")
    label[17] = 2
    label.flush()
    with pytest.raises(DataError, match=r"label\.npy: row 17: found 2, expected 0 or 1"):
        BatchLoader(Dataset(path), "train", 100).batch(0)
