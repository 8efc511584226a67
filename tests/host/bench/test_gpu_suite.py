"""Suite G on small tables, with a part of the host's memory in place of a GPU's where there is none."""

import json

import pytest

from hotline.bench import gpu
from hotline.cli import main


@pytest.fixture
def small(monkeypatch):
    monkeypatch.setattr(gpu, "KAGGLE_ROWS", (300, 200_000))
    monkeypatch.setattr(gpu, "BATCHES", (64, 128))
    monkeypatch.setattr(gpu, "COMPARED", 64)
    monkeypatch.setattr(gpu, "HOT", {"256M": 1 << 16})


def test_all_contenders_are_compared_with_plain_pytorch_and_with_our_own(small, tmp_path, capsys):
    assert main(["bench", "G", "--json", "--data", str(tmp_path), "--rows", "1024", "--rounds", "1"]) == 0
    found = json.loads(capsys.readouterr().out)["suites"]["G"]
    names = ["torch-hybrid", "torch-gpu", "hybrid", "gpu", "hotline-256M"]
    assert [(row["batch"], row["contender"]) for row in found["rows"]] == [(b, n) for b in (64, 128) for n in names]
    rates = {(row["batch"], row["contender"]): row["samples_per_second"]["median"] for row in found["rows"]}
    ours = rates[64, "hotline-256M"]
    for ratio, other in (
        ("hybrid", "torch-hybrid"),
        ("gpu_only", "torch-gpu"),
        ("own_hybrid", "hybrid"),
        ("own_gpu", "gpu"),
    ):
        assert found["ratios"][f"hotline_vs_{ratio}"] == pytest.approx(ours / rates[64, other])
    assert found["largest_difference_from_cpu"] <= gpu.CLOSE
    assert 0 < found["rows"][-1]["popular_share"] < 1


def test_losses_that_are_not_those_of_cpu_end_it(small, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(gpu, "CLOSE", -1.0)
    words = ["--data", str(tmp_path), "--rows", "1024", "--rounds", "1", "--contenders", "gpu"]
    assert main(["bench", "G", *words]) == 1
    assert "gpu: losses differ from those of cpu by" in capsys.readouterr().err
