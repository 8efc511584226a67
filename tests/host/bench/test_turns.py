"""Contests: the same batches for everybody, turns, what is measured; peers that are missing are left out."""

import dataclasses
import json

import numpy as np
import pytest

from hotline.bench import kaggle, turns
from hotline.bench.contenders import CONTENDERS
from hotline.bench.turns import Entry, contest, take_turns
from hotline.bench.workload import Workload
from hotline.cli import main
from hotline.data import BatchLoader, Dataset

PLAIN = {"dim": 8, "bottom": "16-8", "top": "16-1", "batch_size": 64, "rate": 0.1}
OURS = {
    "options": {
        "architecture": {"dim": 8, "bottom_mlp": "16-8", "top_mlp": "16-1"},
        "loop": {"batch_size": 64, "device": "cpu", "threads": 1},
        "split": {"preset": "small"},
    }
}


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return Workload("small", (300, 50_000), 3, 64, 10, zipf=1.1).made(tmp_path_factory.mktemp("bench"))


def test_rows_follow_their_law_and_lie_scattered(tmp_path):
    for exponent in (0.0, 1.0, 1.2):
        work = Workload("w", (20_000, 7), 2, 1000, 30, bag=2, zipf=exponent)
        ids = np.sort(np.bincount(Dataset(work.made(tmp_path)).ids[0], minlength=20_000))[::-1]
        share = ids[:200].sum() / ids.sum()
        if exponent:
            rank = np.arange(1, 20_001.0) ** -exponent
            assert share == pytest.approx(rank[:200].sum() / rank.sum(), rel=0.15)
        else:
            assert share < 0.05
    popular = np.bincount(Dataset(work.made(tmp_path)).ids[0], minlength=20_000).argsort()[-20:]
    assert np.diff(np.sort(popular)).min() > 1


def test_a_workload_is_made_once(tmp_path):
    work = Workload("w", (50,), 2, 8, 3)
    made = work.made(tmp_path)
    before = (made / "dataset.json").stat().st_mtime_ns
    assert work.made(tmp_path) == made
    assert (made / "dataset.json").stat().st_mtime_ns == before
    assert dataclasses.replace(work, zipf=1.1).made(tmp_path) != made


def test_our_pipelines_take_the_losses_of_plain_training(data):
    """From memory and from the loader; one as `hotline train` orders its calls."""
    dataset = Dataset(data)
    for pipeline in ("cpu", "hotline"):
        options = {**OURS["options"], "pipeline": pipeline}
        if pipeline == "cpu":
            del options["split"]
        held = CONTENDERS["hotline"]({"options": options}, dataset)
        losses = [held(number) for number in range(25)]
        assert losses[20] < losses[0]  # the third time that it sees a batch
        if pipeline == "cpu":
            expected = losses
    assert losses == pytest.approx(expected, rel=1e-4)


def test_plain_pytorch_learns_the_same_batches(data):
    dataset = Dataset(data)
    step = CONTENDERS["torch"](PLAIN, dataset)
    losses = [step(number) for number in range(40)]
    label = BatchLoader(dataset, "train", 64).batch(0).label.mean()
    assert losses[0] == pytest.approx(-np.log(label) * label - np.log(1 - label) * (1 - label), abs=0.35)
    assert np.mean(losses[30:]) < np.mean(losses[:10])


def test_plain_pytorch_takes_sequences_step_by_step(tmp_path):
    data = Workload("seq", (40, 60), 1, 32, 4, steps=5).made(tmp_path)
    asked = {**PLAIN, "batch_size": 32, "top": "15-15", "history": "5-5", "head": "8-1"}
    step = CONTENDERS["torch"](asked, Dataset(data))
    losses = [step(number) for number in range(60)]
    assert np.mean(losses[50:]) < np.mean(losses[:4])
    at_once = CONTENDERS["torch"]({**asked, "at_once": True}, Dataset(data))
    assert [at_once(number) for number in range(5)] == pytest.approx(losses[:5], rel=1e-4)


def test_contenders_take_turns_and_a_missing_one_is_left_out(data, monkeypatch):
    entries = [Entry("plain", "torch", PLAIN, 64), Entry("ours", "hotline", OURS, 64)]
    entries.append(Entry("gone", "fbgemm", {**PLAIN, "optimizer": "sgd"}, 64))
    said = []
    rows = contest(entries, data, said.append, threads=1, rounds=2, steps=3, warm_up=1)
    installed = not any("gone is left out. FBGEMM" in line and "pip install" in line for line in said)
    assert [row["contender"] for row in rows] == ["plain", "ours", *(["gone"] if installed else [])]
    for row in rows:
        rates = row["samples_per_second"]
        assert 0 < rates["p10"] <= rates["median"] <= rates["p90"]
        assert row["cpu_seconds_per_step"] > 0
        assert row["peak_bytes"] > 1 << 26
        assert 0 < row["loss"] < 2
    found = take_turns(entries[:1], data, said.append, threads=1, rounds=3, steps=2)
    assert len(found["plain"].walls) == 6
    assert len(found["plain"].foreign) == 3


def test_a_contest_beside_other_work_is_void(data, monkeypatch):
    monkeypatch.setattr(turns, "FOREIGN", -1.0)
    [row] = contest([Entry("plain", "torch", PLAIN, 64)], data, print, threads=1, rounds=1, steps=1)
    assert row["void"]


def test_a_contender_that_fails_says_why(data):
    with pytest.raises(RuntimeError, match=r"contender broken ended: [\s\S]*KeyError: 'bottom'"):
        contest([Entry("broken", "torch", {"dim": 8, "batch_size": 64}, 64)], data, print, threads=1)


def test_suite_k_prints_rows_and_the_fixed_ratios(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(kaggle, "KAGGLE_ROWS", (100, 20_000))
    monkeypatch.setattr(kaggle, "BATCHES", 4)
    words = ["--data", str(tmp_path), "--rounds", "1", "--contenders", "torch", "cpu-loader", "hotline-loader"]
    assert main(["bench", "K", "--json", *words]) == 0
    found = json.loads(capsys.readouterr().out)["suites"]["K"]
    assert [(row["law"], row["contest"], row["contender"]) for row in found["rows"][:4]] == [
        ("uniform", "peers", "torch"),
        ("uniform", "peers", "cpu-loader"),
        ("uniform", "ours", "cpu-loader"),
        ("uniform", "ours", "hotline-loader"),
    ]
    rates = {(r["law"], r["contest"], r["contender"]): r["samples_per_second"]["median"] for r in found["rows"]}
    laws = ("uniform", "zipf 1.1")
    expected = min(rates[law, "peers", "cpu-loader"] / rates[law, "peers", "torch"] for law in laws)
    assert found["ratios"]["fp32_vs_best_peer"] == pytest.approx(expected)
    assert main(["bench", "K", "--seeds", "2"]) == 2
    assert "--seeds: suite K does not use it" in capsys.readouterr().err
    assert main(["bench", "K", "--contenders", "nobody"]) == 2
    assert "--contenders nobody: there are torch, torchrec" in capsys.readouterr().err
