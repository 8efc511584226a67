"""`hotline train --recipe` and `hotline evaluate --by` as a user meets them, with TBSM on synthetic histories."""

import json

import pytest

from hotline.data.synth import synthesize


@pytest.fixture(scope="module")
def taobao(tmp_path_factory):
    path = tmp_path_factory.mktemp("data") / "taobao"
    synthesize(path, "taobao", rows=12_000, seed=1, scale=0.01)
    return path


@pytest.fixture(scope="module")
def trained(taobao, tmp_path_factory, hotline):
    out = tmp_path_factory.mktemp("runs") / "taobao"
    done = hotline("train", taobao, "--recipe", "taobao", "--out", out, "--try-seeds", "2", "--threads", "1", "--json")
    assert done.returncode == 0, done.stderr
    return out, json.loads(done.stdout), done.stderr


def test_a_recipe_trains_with_its_options_and_with_the_best_seed(trained):
    out, summary, told = trained
    assert told.count("log loss") >= 3  # two seeds, an evaluation
    assert f"going on with seed {summary['init_seed']}" in told
    assert summary["seed"] == 123
    config = (out / "config.toml").read_text()
    assert 'model = "tbsm"' in config
    assert 'adagrad_moment = "element"' in config
    assert f"init_seed = {summary['init_seed']}" in config
    assert summary["auc"] > 0.52
    assert 0 < summary["popular_share"] < 1


def test_evaluate_by_time_gives_every_slice(trained, hotline):
    out, summary, _ = trained
    done = hotline("evaluate", out, "--by", "time", "--slices", "3", "--json")
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert result["auc"] == pytest.approx(summary["auc"], abs=1e-9)
    assert [part["name"] for part in result["parts"]] == ["1 of 3", "2 of 3", "3 of 3"]
    assert sum(part["rows"] for part in result["parts"]) == result["samples"]
    assert "3 of 3" in done.stderr


def test_recipes_are_listed_and_an_unknown_one_is_refused(taobao, tmp_path, hotline):
    listed = hotline("train", "--recipe", "help")
    assert listed.returncode == 0
    assert "adrec-criteo-kaggle (RM1): Ad-Rec, published target: AUC 0.80" in listed.stdout
    unknown = hotline("train", taobao, "--recipe", "RM8", "--out", tmp_path / "run")
    assert unknown.returncode == 2
    assert "--recipe RM8: no such recipe" in unknown.stderr


def test_tbsm_refuses_rows_that_are_no_sequences(tmp_path, hotline):
    synthesize(tmp_path / "tiny", "tiny", rows=1000, seed=1)
    done = hotline("train", tmp_path / "tiny", "--recipe", "taobao", "--out", tmp_path / "run", "--try-seeds", "0")
    assert done.returncode == 2
    assert "--model tbsm reads rows of several steps, which these are not" in done.stderr


def test_spellings_of_tbsms_program_are_understood(taobao, tmp_path, hotline):
    done = hotline(
        "train", taobao, "--out", tmp_path / "run", "--model-type", "rnn", "--rnn-num-layers", "2", "--arch-mlp", "8-1",
        "--arch-mlp-bot", "1-16", "--arch-mlp-top", "15-15", "--num-batches", "2", "--mini-batch-size", "64",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "--model-type rnn became --model tbsm --history rnn" in done.stderr
