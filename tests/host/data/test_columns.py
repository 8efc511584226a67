"""The columnar format: what is written is read back, and what is cut, foreign or of another form is refused by name."""

import json
import math
import re

import numpy as np
import pytest

from hotline.data import DataError, Dataset, DatasetWriter, Schema
from hotline.data.columns import ColumnFile

TABLES = [("one", 1), ("bag", None), ("pair", 2)]
ROWS = 5


def write(path, *, overwrite=False, resume=None, rows=ROWS, finish=True):
    writer = DatasetWriter(path, ["x", "y"], TABLES, time=True, overwrite=overwrite, resume=resume)
    lengths = np.array([2, 0, 1, 3, 0] * (rows // ROWS))
    writer.append(
        np.arange(rows) % 2,
        np.arange(2 * rows, dtype=np.float32).reshape(rows, 2),
        [np.arange(rows) % 4, np.arange(lengths.sum()), np.arange(2 * rows)],
        [None, lengths, None],
        time=np.arange(rows) + 10**12,
    )
    if finish:
        writer.finish([4, 100, 200], {"train": (0, 3), "test": (3, rows)}, {"name": "made by a test"})
    return writer


def test_columns_come_back_as_they_were_written(tmp_path):
    write(tmp_path / "set")
    data = Dataset(tmp_path / "set")
    assert data.label.tolist() == [0, 1, 0, 1, 0]
    assert data.dense.dtype == np.float32
    assert data.dense.tolist() == np.arange(10).reshape(5, 2).tolist()
    assert [i.tolist() for i in data.ids] == [[0, 1, 2, 3, 0], list(range(6)), list(range(10))]
    assert data.offsets[0] is None
    assert data.offsets[1].tolist() == [0, 2, 2, 3, 6, 6]
    assert data.time.tolist() == [10**12 + i for i in range(5)]
    assert data.schema.cardinalities == (4, 100, 200)
    assert data.split("test") == (3, 5)


def test_columns_are_plain_npy_files(tmp_path):
    write(tmp_path / "set")
    assert np.load(tmp_path / "set" / "ids" / "pair.npy").tolist() == list(range(10))
    assert np.load(tmp_path / "set" / "dense.npy").shape == (5, 2)


def test_schema_survives_its_json(tmp_path):
    write(tmp_path / "set")
    schema = Dataset(tmp_path / "set").schema
    (tmp_path / "again.json").write_text(schema.to_json())
    assert Schema.from_file(tmp_path / "again.json") == schema


@pytest.mark.parametrize(
    "name", ["label.npy", "dense.npy", "time.npy", "ids/one.npy", "ids/bag.npy", "offsets/bag.npy"]
)
def test_cut_and_missing_files_are_named(tmp_path, name):
    write(tmp_path / "set")
    path = tmp_path / "set" / name
    whole = path.read_bytes()
    path.write_bytes(whole[:-1])
    with pytest.raises(DataError, match=rf"{name}: .* cut"):
        Dataset(tmp_path / "set")
    path.write_bytes(whole[:5])
    with pytest.raises(DataError, match=rf"{name}: not a .npy"):
        Dataset(tmp_path / "set")
    path.unlink()
    with pytest.raises(DataError, match=rf"{name}: missing"):
        Dataset(tmp_path / "set")


def test_wrong_type_and_wrong_length_are_refused(tmp_path):
    write(tmp_path / "set")
    np.save(tmp_path / "set" / "ids" / "one.npy", np.zeros(5, np.int64))
    with pytest.raises(DataError, match=r"one\.npy: holds int64 \(5,\); dataset\.json asks for int32 \(5,\)"):
        Dataset(tmp_path / "set")
    np.save(tmp_path / "set" / "ids" / "one.npy", np.zeros(4, np.int32))
    with pytest.raises(DataError, match=r"one\.npy: holds int32 \(4,\)"):
        Dataset(tmp_path / "set")


def test_folders_that_are_not_ours_are_refused(tmp_path):
    with pytest.raises(DataError, match="no such data set"):
        Dataset(tmp_path / "nothing")
    (tmp_path / "photos").mkdir()
    with pytest.raises(DataError, match=r"no dataset\.json"):
        Dataset(tmp_path / "photos")
    for text, message in [
        ('{"format": "other"}', "not a data set of ours"),
        ("{", "not JSON"),
        ('{"format": "hotline-columns", "version": 99}', "version 99"),
        ('{"format": "hotline-columns", "version": 1, "rows": 1}', "missing or malformed"),
    ]:
        (tmp_path / "photos" / "dataset.json").write_text(text)
        with pytest.raises(DataError, match=message):
            Dataset(tmp_path / "photos")


def test_split_beyond_the_rows_is_refused(tmp_path):
    write(tmp_path / "set")
    path = tmp_path / "set" / "dataset.json"
    content = json.loads(path.read_text())
    content["splits"]["test"] = [3, 6]
    path.write_text(json.dumps(content))
    with pytest.raises(DataError, match=r"split 'test' is rows 3\.\.6 of 5"):
        Dataset(tmp_path / "set")


def test_unknown_split_names_those_there_are(tmp_path):
    write(tmp_path / "set")
    with pytest.raises(DataError, match="there are: train, test"):
        Dataset(tmp_path / "set").split("val")


def test_folder_appears_only_when_it_is_whole(tmp_path):
    writer = write(tmp_path / "set", finish=False)
    assert not (tmp_path / "set").exists()
    writer.abandon()
    assert list(tmp_path.iterdir()) == []


def test_existing_data_set_is_kept_unless_told_otherwise(tmp_path):
    write(tmp_path / "set")
    before = (tmp_path / "set" / "label.npy").read_bytes()
    with pytest.raises(DataError, match="--overwrite"):
        write(tmp_path / "set")
    write(tmp_path / "set", overwrite=True, rows=10, finish=False).abandon()
    assert (tmp_path / "set" / "label.npy").read_bytes() == before
    write(tmp_path / "set", overwrite=True, rows=10)
    assert Dataset(tmp_path / "set").schema.rows == 10
    assert [p.name for p in tmp_path.iterdir()] == ["set"]


def test_error_inside_the_writer_leaves_nothing(tmp_path):
    with pytest.raises(RuntimeError), DatasetWriter(tmp_path / "set", ["x"], [("one", 1)]):
        raise RuntimeError("anything")
    assert list(tmp_path.iterdir()) == []


def test_resumed_writer_drops_what_came_after_the_checkpoint(tmp_path):
    write(tmp_path / "whole", rows=10)
    writer = DatasetWriter(tmp_path / "set", ["x", "y"], TABLES, time=True)
    writer.abandon()
    writer = write(tmp_path / "set", finish=False)
    counts = writer.counts()
    writer.abandon(keep=True)
    with (tmp_path / "set.partial" / "label.npy").open("ab") as stream:
        stream.write(b"rows that no checkpoint covers")
    writer = DatasetWriter(tmp_path / "set", ["x", "y"], TABLES, time=True, resume=counts)
    assert writer.rows == 5
    assert writer.stored("ids/one").tolist() == [0, 1, 2, 3, 0]
    writer.abandon()


def test_column_shorter_than_its_checkpoint_is_refused(tmp_path):
    column = ColumnFile(tmp_path / "a.npy", "<i4")
    column.append(np.arange(3))
    column.abandon()
    with pytest.raises(DataError, match="shorter than its checkpoint"):
        ColumnFile(tmp_path / "a.npy", "<i4", keep=4)


def test_bags_that_do_not_add_up_are_refused(tmp_path):
    writer = DatasetWriter(tmp_path / "set", ["x"], [("pair", 2)])
    with pytest.raises(ValueError, match="table pair: 3 ids for 2 rows of 2"):
        writer.append(np.zeros(2), np.zeros((2, 1), np.float32), [np.zeros(3, np.int32)])
    writer.abandon()


def test_rows_of_several_steps_say_so_and_must_have_a_bag_and_dense_features_for_each(tmp_path):
    def made(out, dense, bag):
        with DatasetWriter(tmp_path / out, dense, [("item", bag)], steps=3) as writer:
            writer.append(np.ones(2), np.zeros((2, len(dense))), [np.arange(2 * bag)])
            writer.finish([10], {"train": (0, 2)}, {})
        return tmp_path / out

    path = made("set", ["x0", "x1", "x2"], 3)
    assert Dataset(path).schema.steps == 3
    with pytest.raises(ValueError, match="4 dense features do not divide into 3 steps"):
        made("dense", list("abcd"), 3)
    with pytest.raises(ValueError, match="table 'item' has bags of 2 ids; rows have 3 steps"):
        made("bags", list("abc"), 2)
    raw = json.loads((path / "dataset.json").read_text())
    (path / "dataset.json").write_text(json.dumps({**raw, "steps": 0}))
    with pytest.raises(DataError, match=r"dataset\.json: steps is 0; expected 1 or more"):
        Dataset(path)
    del raw["steps"]
    (path / "dataset.json").write_text(json.dumps(raw))
    assert Dataset(path).schema.steps == 1


def changed_schema(folder, **changes):
    """The data set with other entries in its ``dataset.json``."""
    path = folder / "dataset.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))
    return folder


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"tables": [{"name": "../../x", "rows": 5, "bag": 1}]}, "expected a name that a file can have"),
        ({"tables": [{"name": "/etc/passwd", "rows": 5, "bag": 1}]}, "expected a name that a file can have"),
        ({"tables": [{"name": "a\0b", "rows": 5, "bag": 1}]}, "expected a name that a file can have"),
        ({"tables": [{"name": "\ud800", "rows": 5, "bag": 1}]}, "expected a name that a file can have"),
        ({"tables": [{"name": "x" * 300, "rows": 5, "bag": 1}]}, "expected a name that a file can have"),
        ({"tables": [{"name": "C1", "rows": 5, "bag": 1}] * 2}, "two tables have the same name"),
        ({"tables": [{"name": "C1", "rows": 2**31, "bag": 1}]}, "rows of a table is '2147483648'"),
        ({"tables": [{"name": "C1", "rows": -1, "bag": 1}]}, "rows of a table is '-1'"),
        ({"tables": [{"name": "C1", "rows": 5, "bag": 1.5}]}, "bag is '1.5'"),
        ({"rows": math.inf}, "rows is 'inf'"),
        ({"rows": True}, "rows is 'True'"),
        ({"rows": 2**64}, "rows is '18446744073709551616'"),
        ({"dense": "abc"}, "dense is 'abc'"),
        ({"source": None}, "malformed entry"),
    ],
)
def test_a_description_that_no_writer_makes_is_refused(tmp_path, changes, message):
    with pytest.raises(DataError, match=re.escape(message)) as error:
        Dataset(changed_schema(write(tmp_path / "set").out, **changes))
    assert "dataset.json" in str(error.value)


@pytest.mark.parametrize(
    "text", ["[" * 100_000, '{"rows": ' + "9" * 6000 + "}", "\x00", '{"format": "hotline-columns"}']
)
def test_a_description_that_is_no_json_of_ours_is_refused(tmp_path, text):
    folder = write(tmp_path / "set").out
    (folder / "dataset.json").write_text(text)
    with pytest.raises(DataError, match=r"dataset\.json"):
        Dataset(folder)


@pytest.mark.parametrize("header", ["(" * 200, "{'descr': ", "[" * 3000, "__import__('os')", "{'descr': 1}"])
def test_a_header_that_numpy_cannot_parse_is_refused(tmp_path, header):
    folder = write(tmp_path / "set").out
    text = header.encode()
    (folder / "label.npy").write_bytes(b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text)
    with pytest.raises(DataError, match=r"label\.npy: not a \.npy file of version 1\.0"):
        Dataset(folder)
