"""Inputs sorted into hot and cold: exact, whole, the same at every number of threads, made once."""

import dataclasses
import json
import os
import subprocess
import sys

import numba
import numpy as np
import pytest
from tests.host.conftest import write_dataset

from hotline.data import BatchLoader, DataError, Dataset
from hotline.pipeline.fae import pack
from hotline.pipeline.fae.access import log_accesses
from hotline.pipeline.fae.config import FaeConfig
from hotline.pipeline.fae.hot_rows import HotRows
from hotline.pipeline.fae.pack import Packed, packed

DIM = 8


def asked(folder, **options):
    small = {} if options.get("fae_calibrator") == "topk" else {"fae_small_table_bytes": 4096}
    return FaeConfig(fae_folder=str(folder), **{"fae_budget": 64 << 10, **small, **options})


def lookups(dataset, table, row):
    """Ids of a row in a table, by the format's definition."""
    bag, offsets = dataset.schema.tables[table].bag, dataset.offsets[table]
    first, last = (row * bag, (row + 1) * bag) if offsets is None else (offsets[row], offsets[row + 1])
    return dataset.ids[table][first:last].tolist()


@pytest.fixture(scope="module")
def source(dataset_path):
    return Dataset(dataset_path)


@pytest.mark.parametrize("calibrator", ["statistical", "topk"])
def test_an_input_is_hot_if_all_its_lookups_are_and_nothing_is_lost(source, tmp_path, calibrator):
    found = packed(source, asked(tmp_path, fae_calibrator=calibrator), DIM)
    hot_set = set(zip(found.tables.tolist(), found.rows.tolist(), strict=True))
    expected = {"hot": [], "cold": []}
    for row in range(*source.split("train")):
        hot = all((t, one) in hot_set for t in range(4) for one in lookups(source, t, row))
        expected["hot" if hot else "cold"].append(row)
    for name, part in (("hot", found.hot), ("cold", found.cold)):
        rows = np.load(part.path / "row.npy")
        assert rows.tolist() == expected[name]  # the relative order is kept
        assert np.array_equal(part.label, source.label[rows])
        assert np.array_equal(part.dense, source.dense[rows])
        for t in range(4):
            for place, row in enumerate(rows.tolist()):
                ids = lookups(part, t, place)
                if name == "hot":
                    assert (found.tables[ids] == t).all()
                    ids = found.rows[ids].tolist()
                assert ids == lookups(source, t, row)
    assert found.about["inputs"] == {name: len(rows) for name, rows in expected.items()}
    assert min(found.about["inputs"].values()) > 100
    assert found.about["hot_bytes"] == found.rows.size * 4 * DIM <= 64 << 10


def test_hot_rows_are_those_that_were_chosen(source):
    options = asked("")
    log = log_accesses(source, 0.2, 1)
    calibration = options.calibrator().calibrate(log, DIM)
    hot_rows = HotRows.of(log, calibration)
    for number, (table, row) in enumerate(zip(hot_rows.tables, hot_rows.rows, strict=True)):
        assert calibration.hot[log.base[table] + row]
        assert hot_rows.hot_of[log.base[table] + row] == number
    assert (hot_rows.hot_of >= 0).sum() == calibration.hot.sum() == hot_rows.rows.size
    assert hot_rows.remap(np.arange(30, dtype=np.int32), 3).tolist() == list(range(hot_rows.rows.size)[-30:])


def test_neither_threads_nor_blocks_change_which_inputs_are_hot(source, monkeypatch):
    log = log_accesses(source, 0.2, 1)
    hot_rows = HotRows.of(log, asked("").calibrator().calibrate(log, DIM))
    batch = BatchLoader(source, "train", 2400).batch(0)
    whole = hot_rows.inputs(batch)
    assert 0 < whole.sum() < whole.size
    before = numba.get_num_threads()
    try:
        for threads in range(1, numba.config.NUMBA_NUM_THREADS + 1):
            numba.set_num_threads(threads)
            assert np.array_equal(hot_rows.inputs(batch), whole)
    finally:
        numba.set_num_threads(before)
    in_blocks = [hot_rows.inputs(b) for b in BatchLoader(source, "train", 171).iterate(prefetch=0)]
    assert len(in_blocks[-1]) == 2400 % 171
    assert np.array_equal(np.concatenate(in_blocks), whole)


def test_blocks_of_any_size_give_the_same_files(source, tmp_path, monkeypatch):
    one = packed(source, asked(tmp_path / "one"), DIM)
    monkeypatch.setattr(pack, "BLOCK", 171)
    two = packed(source, asked(tmp_path / "two"), DIM)
    for path in one.hot.path.parent.rglob("*.npy"):
        assert path.read_bytes() == (two.hot.path.parent / path.relative_to(one.hot.path.parent)).read_bytes(), path


def test_is_made_once_and_found_again(source, tmp_path):
    first = packed(source, asked(tmp_path), DIM)
    written = {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*")}
    assert packed(source, asked(tmp_path, fae_rate=10.0), DIM).about == first.about  # the rate does not matter
    assert {p: p.stat().st_mtime_ns for p in tmp_path.rglob("*")} == written
    others = [({}, 16), ({"fae_seed": 7}, DIM), ({"fae_calibrator": "topk"}, DIM), ({"fae_budget": 32 << 10}, DIM)]
    keys = {packed(source, asked(tmp_path, **options), dim).about["key"] for options, dim in others}
    assert len(keys | {first.about["key"]}) == 5
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(keys | {first.about["key"]})


def test_is_made_again_for_other_data(tmp_path):
    path = write_dataset(tmp_path / "set", rows=400, test=100)
    key = packed(Dataset(path), FaeConfig(), DIM).about["key"]
    assert (tmp_path / "set.fae" / key / "hot" / "dataset.json").is_file()  # beside the data
    os.utime(path / "ids" / "one.npy", ns=(0, 0))
    assert packed(Dataset(path), FaeConfig(), DIM).about["key"] != key


def test_a_folder_within_the_data_set_is_refused(source):
    with pytest.raises(ValueError, match=r"--fae-folder .*sorted: lies within the data set"):
        packed(source, asked(source.path / "sorted"), DIM)


def test_what_a_killed_process_left_is_removed_and_what_another_is_making_is_not(source, tmp_path):
    key = packed(source, asked(tmp_path), DIM).about["key"]
    (tmp_path / key).rename(tmp_path / "away")
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    left, living = (tmp_path / f"{key}.partial-{process}-abc" for process in (child.pid, os.getpid()))
    left.mkdir()
    living.mkdir()
    packed(source, asked(tmp_path), DIM)
    assert not left.exists()
    assert living.exists()


def test_leaves_nothing_behind_where_the_data_are_bad(tmp_path):
    path = write_dataset(tmp_path / "set", rows=400, test=100)
    ids = np.load(path / "ids" / "one.npy")
    ids[299] = -1  # the last training row; the sample of a twentieth does not have it
    np.save(path / "ids" / "one.npy", ids)
    with pytest.raises(DataError, match=r"one.npy: row 299: id -1 is outside table 'one'"):
        packed(Dataset(path), FaeConfig(), DIM)
    assert list((tmp_path / "set.fae").iterdir()) == []


def test_without_any_hot_input_all_are_cold_and_without_any_cold_one_all_are_hot(source, tmp_path):
    few = packed(source, asked(tmp_path, fae_calibrator="topk", fae_budget=4 * DIM), DIM)
    assert few.rows.size == 1
    assert few.about["inputs"] == {"hot": 0, "cold": 2400}
    every = packed(source, asked(tmp_path, fae_calibrator="topk", fae_budget=1 << 30, fae_fill=True), DIM)
    assert every.about["inputs"] == {"hot": 2400, "cold": 0}
    assert every.rows.size == sum(source.schema.cardinalities)


def test_sequences_stay_sequences(tmp_path):
    path = write_dataset(tmp_path / "set", rows=300, tables={"a": (500, 3), "b": (40, 3)}, test=50)
    about = json.loads((path / "dataset.json").read_text())
    (path / "dataset.json").write_text(json.dumps({**about, "steps": 3}))
    found = packed(Dataset(path), asked(tmp_path / "fae"), DIM)
    assert found.hot.schema.steps == found.cold.schema.steps == 3


@pytest.mark.parametrize(
    ("name", "spoil"),
    [
        ("fae.json", lambda text: text[: len(text) // 2]),
        ("fae.json", lambda text: text.replace(b'"version": 1', b'"version": 9')),
        ("hot_rows.npy", lambda text: text[:200]),
        ("hot_rows.npy", lambda text: text[:-8] + b"\xff" * 8),
        ("hot_rows.npy", lambda text: text[:128] + b"\x09" + text[129:]),
        ("hot_rows.npy", lambda text: text[:10] + b"(" * 100 + text[110:]),
        ("fae.json", lambda text: b"[" * 100_000),
        ("fae.json", lambda text: text.replace(b'"inputs"', b'"outputs"')),
    ],
)
def test_a_cut_file_is_named(source, tmp_path, name, spoil):
    folder = packed(source, asked(tmp_path), DIM).hot.path.parent
    (folder / name).write_bytes(spoil((folder / name).read_bytes()))
    with pytest.raises(DataError, match=r"unreadable.*delete the folder, it will be made again"):
        Packed.open(folder)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"fae_budget": 0}, "--fae-budget 0"),
        ({"fae_sample": 0.0}, "--fae-sample 0.0"),
        ({"fae_sample": 5.0}, "--fae-sample 5.0: expected more than 0 and at most 1"),
        ({"fae_small_table_bytes": -1}, "--fae-small-table-bytes -1"),
        ({"fae_rate": 0.5}, "--fae-rate 0.5"),
        ({"fae_rate_max": 101.0}, "--fae-rate-max 101"),
        ({"fae_streak": 0}, "--fae-streak 0"),
        ({"fae_fill": True}, "--fae-fill belongs to --fae-calibrator topk"),
        ({"fae_calibrator": "topk", "fae_draw": "rows"}, "--fae-draw: belongs to --fae-calibrator statistical"),
        ({"fae_adapt": False, "fae_streak": 2}, "--fae-streak: with --no-fae-adapt the rate stays"),
    ],
)
def test_wrong_options_are_named(options, message):
    with pytest.raises(ValueError, match=message):
        FaeConfig(**options)


def test_every_option_of_the_preparation_changes_the_key(source):
    names = set(FaeConfig().preparation())
    assert names | {"fae_folder", "fae_first", "fae_adapt", "fae_streak"} | {
        f"fae_rate{end}" for end in ("", "_min", "_max")
    } == {f.name for f in dataclasses.fields(FaeConfig)}
