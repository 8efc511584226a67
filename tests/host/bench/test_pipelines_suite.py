"""Suite ``pipelines``: rows and ratios come from the runs, and what is there is not run again."""

import json

import pytest

from hotline.bench import pipelines
from hotline.cli import main


@pytest.fixture
def tiny(monkeypatch):
    """The suite on a tiny data set that goes by the name of criteo-kaggle."""
    small = pipelines._Data(
        "tiny",
        ("synth", "{out}", "--preset", "tiny", "--rows", "4000", "--seed", "1"),
        "--dim 8 --bottom-mlp 16-8 --top-mlp 16-1 --batch-size 256 --optimizer adagrad --learning-rate 0.02",
        "32KiB",
    )
    monkeypatch.setattr(pipelines, "_data", lambda rows: {"criteo-kaggle": small})


def bench(tmp_path, capsys, *more):
    words = ["bench", "pipelines", "--data", str(tmp_path / "data"), "--out", str(tmp_path / "runs"), "--threads", "1"]
    code = main([*words, "--json", *more])
    said = capsys.readouterr()
    return code, said


def test_a_row_for_each_contender_and_ratios_between_them(tiny, tmp_path, capsys):
    code, said = bench(tmp_path, capsys, "--seeds", "2", "--contenders", "cpu", "hybrid", "hotline")
    assert code == 0, said.err
    found = json.loads(said.out)["suites"]["pipelines"]
    rows = {row["contender"]: row for row in found["rows"]}
    assert list(rows) == ["cpu", "hybrid", "hotline"]
    summaries = [json.loads((tmp_path / f"runs/tiny-hybrid-{seed}/summary.json").read_text()) for seed in (1, 2)]
    assert rows["hybrid"]["auc"]["mean"] == pytest.approx(sum(s["auc"] for s in summaries) / 2)
    assert rows["hybrid"]["loss_digests"] == rows["cpu"]["loss_digests"]
    assert rows["cpu"]["bytes_per_sample"] == 0
    assert 0 < rows["hotline"]["popular_share"] < 1
    ratio = rows["hotline"]["bytes_per_sample"] / rows["hybrid"]["bytes_per_sample"]
    assert found["ratios"] == {"bytes_hotline_vs_hybrid": pytest.approx(ratio)}
    assert found["machine"]["cores"] >= 1

    changed = {path: path.stat().st_mtime_ns for path in (tmp_path / "runs").glob("*/summary.json")}
    assert len(changed) == 6
    again = json.loads(bench(tmp_path, capsys, "--seeds", "2", "--contenders", "cpu", "hybrid", "hotline")[1].out)
    assert again["suites"]["pipelines"]["rows"] == found["rows"]
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "runs").glob("*/summary.json")} == changed


def test_slipstream_is_compared_with_the_same_pipeline_without_it(tiny, tmp_path, capsys):
    code, said = bench(tmp_path, capsys, "--seeds", "1", "--contenders", "hotline", "hotline+slipstream")
    assert code == 0, said.err
    found = json.loads(said.out)["suites"]["pipelines"]
    without, ours = found["rows"]
    assert without["skipped_share"] == 0 < ours["skipped_share"] < 0.6
    assert found["ratios"]["slipstream_auc_lost"] == pytest.approx(without["auc"]["mean"] - ours["auc"]["mean"])
    saved = 1 - without["samples_per_second"]["median"] / ours["samples_per_second"]["median"]
    assert found["ratios"]["slipstream_saved_vs_skipped"] == pytest.approx(saved / ours["skipped_share"])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--contenders", "sideways"], "--contenders sideways: there are cpu, hybrid"),
        (["--only-data", "avazu"], "--only-data avazu: there are criteo-kaggle"),
        (["--seeds", "0"], "--seeds 0: expected at least 1"),
    ],
)
def test_a_wrong_request_is_named(tiny, tmp_path, capsys, words, said):
    code, found = bench(tmp_path, capsys, *words)
    assert code == 2
    assert said in found.err


def test_a_run_that_fails_ends_the_suite_with_what_it_said(tiny, tmp_path, capsys, monkeypatch):
    broken = pipelines._data(1)["criteo-kaggle"]
    broken = pipelines._Data(broken.name, broken.make, broken.model + " --dim 7", broken.hot_bytes)
    monkeypatch.setattr(pipelines, "_data", lambda rows: {"criteo-kaggle": broken})
    code, found = bench(tmp_path, capsys, "--seeds", "1", "--contenders", "cpu")
    assert code == 1
    assert "--bottom-mlp" in found.err
