"""Workloads: a network looked at is its arithmetic by hand; what is measured on data is what is in them."""

import dataclasses

import numpy as np
import pytest
import tomli_w
from tests.host.pipeline.training import config

from hotline.data import BatchLoader, Dataset
from hotline.timeline import workload, workloads
from hotline.timeline.workload import config_of_recipe, look_at_network, measure_workload, of_run, to_toml
from hotline.train.run import RunFolder


def test_kaggle_s_network_is_the_sum_of_its_layers():
    found = look_at_network(config_of_recipe("criteo-kaggle"), 13, 26, 1)
    widths = [(13, 512), (512, 256), (256, 64), (64, 16), (367, 512), (512, 256), (256, 1)]
    assert [(layer.inputs, layer.outputs) for layer in found["layers"]] == widths
    assert found["parameters"] == sum((n + 1) * m for n, m in widths) == 475_985
    assert found["pairs"] == 351 * 16
    assert found["operations"] > 40


def test_a_history_s_tower_is_gone_through_for_every_step():
    found = look_at_network(config_of_recipe("taobao"), 21, 3, 21)
    tower = [layer for layer in found["layers"] if layer.samples == 21]
    assert [(layer.inputs, layer.outputs) for layer in tower] == [(1, 16), (22, 15), (15, 15)]
    assert found["pairs"] == 21 * 6 * 16


@pytest.mark.parametrize("name", workloads())
def test_those_that_come_along_hold_together(name):
    found = workload(name)
    shares = [one.popular for one in sorted(found.hot, key=lambda one: one.bytes)]
    assert shares == sorted(shares)
    assert all(0 < share < 1 for share in shares)
    rows = [found.distinct_rows(batch) for batch in (1, 100, 1000, 10_000, 100_000)]
    assert rows == sorted(rows)
    assert all(row <= batch * found.lookups for row, batch in zip(rows, (1, 100, 1000, 10_000, 100_000), strict=True))
    assert found.source.startswith("hotline timeline --data")


def test_what_is_measured_is_what_is_in_the_data(dataset_path, tmp_path):
    dataset = Dataset(dataset_path)
    found = measure_workload(dataset, config(dataset_path, "hotline", "fp32", "adagrad"), "mine", "test")
    batch = BatchLoader(dataset, "train", 2048).batch(0)
    assert found.lookups == pytest.approx(batch.ids.size / batch.size, rel=0.05)
    assert (found.tables, found.table_rows, found.dim, found.moments) == (4, 90_030, 8, 1)
    table = np.repeat(np.arange(batch.offsets.size - 1) // batch.size, np.diff(batch.offsets))
    distinct = len(set(zip(table.tolist(), batch.ids.tolist(), strict=True)))
    assert {d.batch: d.rows for d in found.distinct}[2048] == distinct
    assert 0 < found.hot[0].popular <= 1
    path = tmp_path / "mine.toml"
    path.write_text(tomli_w.dumps(to_toml(found)), "utf-8")
    assert workload(str(path)) == found


def test_a_run_s_own_popular_share_takes_the_place_of_ours(dataset_path, tmp_path):
    asked = config(dataset_path, "hotline", "fp32", "adagrad")
    folder = tmp_path / "run"
    run = RunFolder(folder)
    folder.mkdir(exist_ok=True)
    (folder / "config.toml").write_text(dataclasses.replace(asked, out=str(folder)).to_toml(), "utf-8")
    run.write_summary({"popular_share": 0.25, "skipped_share": 0.05, "hot_bytes": 123_456})
    found = of_run(folder)
    assert {found.at(size).popular for size in (123_456, 256 << 20)} == {0.25}
    assert found.skipped == pytest.approx(0.2)


def test_files_that_are_no_workloads_are_named(tmp_path):
    path = tmp_path / "odd.toml"
    path.write_text("tables = 3", "utf-8")
    with pytest.raises(ValueError, match=r"odd.toml: KeyError"):
        workload(str(path))
    with pytest.raises(ValueError, match="--workload kagle: no file, no run and no name of avazu, criteo-kaggle"):
        workload("kagle")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"dim": "16"}, "dim: found '16', expected a whole number of 0 or more"),
        ({"dim": 10**25}, r"dim: found '1000000.*', expected a whole number of 0 or more, below 2\*\*53"),
        ({"lookups": float("nan")}, "lookups: found 'nan'"),
        ({"table_rows": True}, "table_rows: found 'True'"),
        ({"skipped": 1.5}, "skipped, and popular in hot, are shares"),
        ({"distinct": [{"batch": 0, "rows": 5.0}]}, "batch and rows in distinct"),
        ({"distinct": [{"batch": 9, "rows": 5.0}] * 2}, "distinct: a batch is there twice"),
        ({"hot": [{"bytes": 0, "popular": 0.5, "missed_lookups": 1.0, "missed_bags": 1.0}]}, "bytes in hot"),
    ],
)
def test_numbers_that_no_workload_has_are_refused(tmp_path, change, message):
    path = tmp_path / "mine.toml"
    path.write_text(tomli_w.dumps({**to_toml(workload("avazu")), **change}), "utf-8")
    with pytest.raises(ValueError, match=message) as error:
        workload(str(path))
    assert "mine.toml" in str(error.value)


def test_numbers_of_a_run_that_are_none_are_refused(dataset_path, tmp_path):
    folder = tmp_path / "run"
    folder.mkdir()
    (folder / "config.toml").write_text(config(dataset_path, "hotline", "fp32", "sgd").to_toml())
    for text in ("[", '{"popular_share": "x"}', '{"popular_share": 7}', "[" * 100_000):
        (folder / "summary.json").write_text(text)
        with pytest.raises(ValueError, match=r"summary\.json: .*expected the summary of a run"):
            of_run(folder)
