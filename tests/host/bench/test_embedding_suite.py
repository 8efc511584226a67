"""Suites E and T: their rows, their fixed ratios; tables alone."""

import json

import numpy as np
import pytest
import torch

from hotline.bench import embedding, taobao
from hotline.bench.contenders import CONTENDERS, Missing, fbgemm, ours
from hotline.bench.workload import Workload
from hotline.cli import main
from hotline.data import Dataset


def run(suite, tmp_path, capsys, *words):
    assert main(["bench", suite, "--json", "--data", str(tmp_path), "--rounds", "1", "--threads", "1", *words]) == 0
    return json.loads(capsys.readouterr().out)["suites"][suite]


def rates(found):
    return {(row["law"], row["contender"]): row["samples_per_second"]["median"] for row in found["rows"]}


def test_suite_e_prints_rows_and_the_fixed_ratios(tmp_path, monkeypatch, capsys):
    for name, value in {"ROWS": (2000,) * 3, "BAG": 7, "DENSE": 5, "BATCH": 64, "BATCHES": 3}.items():
        monkeypatch.setattr(embedding, name, value)
    monkeypatch.setattr(embedding, "WIDTHS", {"dim": 16, "bottom": "16", "top": "16-1"})
    words = ["--contenders", "cpu", "cpu-tables", "fbgemm-rowwise-adagrad", "fbgemm-tables"]
    found = run("E", tmp_path, capsys, *words)
    seen = rates(found)
    assert {law for law, _ in seen} == {"uniform", "zipf 1.2"}
    assert ("uniform", "cpu") in seen
    assert ("zipf 1.2", "cpu-tables") in seen
    if ("uniform", "fbgemm-rowwise-adagrad") not in seen:  # not installed
        assert found["ratios"] == {}
        return
    for law, name in (("uniform", "uniform"), ("zipf 1.2", "zipf")):
        expected = seen[law, "cpu"] / seen[law, "fbgemm-rowwise-adagrad"]
        assert found["ratios"][f"{name}_vs_fbgemm"] == pytest.approx(expected)
        expected = seen[law, "cpu-tables"] / seen[law, "fbgemm-tables"]
        assert found["ratios"][f"{name}_tables_vs_fbgemm"] == pytest.approx(expected)


def test_every_contender_of_suite_e_is_in_one_contest():
    names = [entry.name for group in embedding.entries(1).values() for entry in group]
    assert len(set(names)) == len(names)
    assert {"cpu", "cpu-loader", "cpu-sgd", "torch", "torchrec", "hotline"} <= set(names)


def test_suite_t_prints_rows_and_the_lower_ratio(tmp_path, monkeypatch, capsys):
    for name, value in {"ROWS": (90, 3000, 40), "STEPS": 5, "BATCHES": 4, "TURN": 4, "WARM_UP": 1}.items():
        monkeypatch.setattr(taobao, name, value)
    found = run("T", tmp_path, capsys, "--contenders", "torch", "torch-sgd", "cpu", "cpu-sgd")
    seen = rates(found)
    expected = min(
        seen[law, ours] / seen[law, theirs]
        for law in ("uniform", "zipf 1.1")
        for ours, theirs in (("cpu", "torch"), ("cpu-sgd", "torch-sgd"))
    )
    assert found["ratios"] == {"vs_torch": pytest.approx(expected)}


@pytest.mark.parametrize("rule", ["sgd", "rowwise_adagrad"])
def test_tables_alone_change_in_fbgemm_as_in_ours(rule, tmp_path, monkeypatch):
    """The same rows, look-ups and gradients through both."""
    data = Dataset(Workload("alone", (300, 50), 1, 32, 3, bag=6, zipf=1.2).made(tmp_path))
    kept = {}

    def keep(made, name):
        original = getattr(made, name)

        def kept_one(*arguments):
            kept[made.__name__] = original(*arguments)
            return kept[made.__name__]

        monkeypatch.setattr(made, name, kept_one)

    keep(fbgemm, "_tables")
    keep(ours, "build_parts")
    plain = {"dim": 16, "batch_size": 32, "rate": 0.1, "optimizer": rule}
    try:
        theirs = CONTENDERS["fbgemm-tables"](plain, data)
    except Missing:
        pytest.skip("FBGEMM, a peer that only the benches need, is not installed; `hotline doctor` says how to get it")
    options = {
        "pipeline": "cpu",
        "architecture": {"dim": 16, "bottom_mlp": "16", "top_mlp": "1"},
        "optimizer": {"optimizer": "sgd" if rule == "sgd" else "adagrad", "learning_rate": 0.1},
        "loop": {"batch_size": 32, "device": "cpu", "threads": 1},
    }
    step = CONTENDERS["hotline-tables"]({"options": options}, data)
    cold, tables = kept[ours.__name__].cold, kept[fbgemm.__name__]
    for number, weight in enumerate(tables.split_embedding_weights()):
        cold.table(number).copy_(weight)
    before = cold.weight.clone()
    for number in range(6):
        step(number)
        theirs(number)
    assert not torch.equal(before, cold.weight)
    for number, weight in enumerate(tables.split_embedding_weights()):
        np.testing.assert_allclose(cold.table(number).numpy(), weight.numpy(), rtol=1e-4, atol=1e-6)
