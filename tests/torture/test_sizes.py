"""Huge sizes, none at all, and data sets of one row or none, on the command line: done, or refused by name."""

from __future__ import annotations

import resource

import numpy as np
import pytest
from tests.torture.fuzz.datasets import write_set

from hotline.cli import main
from hotline.data import BatchLoader, Dataset, DatasetWriter

TRAIN = "train set --out run --dim 4 --bottom-mlp 8-4 --top-mlp 8-1 --batch-size 64 --steps 2 --device cpu"
SPLIT = f"{TRAIN} --preset tiny --small-table-bytes 1KiB"
HUGE, BEYOND = 2**63 - 1, 2**64


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write_set(tmp_path / "set", 400, bags=False)
    write_set(tmp_path / "one", 1, bags=False)
    return tmp_path


def names(folder):
    return sorted(p.name for p in folder.iterdir())


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("data synth out --preset tiny --rows 0", "--rows 0"),
        (f"data synth out --preset tiny --rows {BEYOND}", f"--rows {BEYOND}"),
        ("data synth out --preset criteo-kaggle --rows 1000000000000", "takes 165,000,000,000,000 bytes at the least"),
        ("data synth out --preset tiny --rows 100 --scale 1e400", "--scale inf"),
        ("data synth out --preset tiny --rows 100 --scale 1e30", "--scale 1e+30: a table of 2,000 rows"),
        (f"data synth out --preset tiny --rows 100 --seed {BEYOND}", f"--seed {BEYOND}"),
        (f"{TRAIN} --dim 0", "--dim is 0"),
        (f"{TRAIN} --dim {BEYOND}", f"--dim {BEYOND}: expected a number below 2**63"),
        (f"{TRAIN} --bottom-mlp {HUGE}-4", f"--bottom-mlp '{HUGE}-4': expected layer widths"),
        (f"{TRAIN} --batch-size 0", "--batch-size 0: expected at least 1"),
        (f"{TRAIN} --threads 100000", "--threads 100000: expected up to 1,024"),
        (f"{TRAIN} --seed {HUGE}", f"--seed {HUGE}: expected less than 2**48"),
        (f"{TRAIN} --try-seeds {HUGE}", f"--try-seeds {HUGE}: expected up to 1,000"),
        (f"{TRAIN} --learning-rate 1e400", "--learning-rate inf: expected a number above 0"),
        (f"{TRAIN} --learning-rate 1e300", "--learning-rate 1e+300: expected a number above 0"),
        (f"{TRAIN} --eps nan", "--eps nan: expected a finite number"),
        (f"{TRAIN} --pipeline xdl --xdl-workers 100000", "--xdl-workers 100000: expected 1 to 256"),
        (f"{SPLIT} --hot-bytes 0", "--hot-bytes 0: not one row"),
        (f"{SPLIT} --hot-bytes 9999999TiB", "expected a number below 2**63"),
        ("train one --out run --steps 1 --batch-size 1", "split 'test' has 1 rows"),
        ("classify one --batch-size 1", "--batch-size 1: one has 1 such batches"),
        (f"classify set --batch-size {HUGE}", f"--batch-size {HUGE}: set has 1 such batches"),
        ("classify set --hot-bytes 9999999TiB --batch-size 9", "--hot-bytes 9999999TiB: preset"),
        (f"timeline --gpus {HUGE}", f"--gpus {HUGE}"),
        (f"timeline --batch-size {BEYOND}", "--batch-size, --gpus: expected numbers of 1 or more, below 2**63"),
        (f"timeline --hot-bytes {'9' * 400}", "is more bytes than there are anywhere"),
        (f"simulate --seed {BEYOND}", f"--seed {BEYOND}"),
        (f"data import taobao set/label.npy out --history-steps {BEYOND}", f"--history-steps {BEYOND}"),
        ("data import criteo-binary set/label.npy out --test-share nan", "--test-share nan"),
        (f"data import criteo-binary set/label.npy out --table-rows {BEYOND}", "--table-rows: [18446744073709551616]"),
    ],
)
def test_what_cannot_be_is_refused_by_name_and_makes_nothing(here, capsys, words, message):
    assert main(words.split()) == 2
    assert message in " ".join(capsys.readouterr().err.split())
    assert [name for name in names(here) if name != "run"] == ["one", "set"]
    assert not (here / "run" / "summary.json").exists()


@pytest.mark.parametrize(
    "words",
    [
        f"{TRAIN} --pipeline hybrid --batch-size {HUGE} --test-batch-size {HUGE} --log-every {HUGE}",
        "data synth out --preset tiny --rows 1",
        "data synth out --preset tiny --rows 100 --scale 1e-300 --zipf 1e300 --drift 1e300",
        f"data stats set --rows {HUGE}",
        "data stats one",
        f"timeline --batch-size {HUGE} --hot-bytes 99999999999TiB",
    ],
)
def test_what_is_only_large_or_little_is_done(here, words):
    assert main(words.split()) == 0


def test_a_data_set_without_rows_has_no_batches(here, capsys):
    with DatasetWriter(here / "none", ["a"], [("t", 1), ("u", None)]) as writer:
        writer.finish([5, 5], {"train": (0, 0), "test": (0, 0)}, {})
    assert len(BatchLoader(Dataset(here / "none"), "train", 10)) == 0
    for words, message in (
        ("data stats none", "none: the data set has no rows"),
        ("train none --out run", "split 'test' has 0 rows"),
        ("classify none", "none has 0 such batches"),
    ):
        assert main(words.split()) == 2
        assert message in " ".join(capsys.readouterr().err.split())


def test_too_little_memory_is_said_and_no_traceback(here, capsys, monkeypatch):
    """A table of more rows than memory holds."""
    with DatasetWriter(here / "wide", ["a"], [("t", 1)]) as writer:
        writer.append(np.arange(40) % 2, np.ones((40, 1)), [np.zeros(40)])
        writer.finish([2**31 - 1], {"train": (0, 20), "test": (20, 40)}, {})
    limits = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (40 << 30, limits[1]))
    try:
        words = TRAIN.replace("train set", "train wide").replace("-4 ", "-64 ").replace("--dim 4", "--dim 64")
        assert main([*words.split(), "--pipeline", "cpu"]) == 1
    finally:
        resource.setrlimit(resource.RLIMIT_AS, limits)
    assert "memory" in capsys.readouterr().err
