"""Two processes that want to make the same folder: one makes it, the other is refused and changes nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from tests.torture.fuzz.datasets import write_set
from tests.torture.fuzz.imports import criteo_lines

from hotline.cli import main
from hotline.data import DataError, Dataset, DatasetWriter
from hotline.data.sources.criteo_kaggle import import_criteo_kaggle
from hotline.files import Claim, exchange

TRAIN = "--dim 4 --bottom-mlp 8-4 --top-mlp 8-1 --batch-size 16 --log-every 1 --device cpu --pipeline hybrid"


def files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def other(words: list[str]) -> subprocess.CompletedProcess:
    """A command in another process, to its end."""
    command = [sys.executable, "-m", "hotline", *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)


@pytest.fixture
def raw(tmp_path):
    path = tmp_path / "train.txt"
    path.write_bytes(criteo_lines(np.random.default_rng(1), 400))
    return path


def test_a_second_import_to_a_folder_is_refused_while_the_first_one_runs(tmp_path, raw):
    out, answers = tmp_path / "out", []

    def progress(done, total, rows):
        if not answers:
            answers.append(other(["data", "import", "criteo-kaggle", str(raw), str(out)]))

    import_criteo_kaggle([raw], out, progress=progress, checkpoint_seconds=0, block_bytes=8000)
    assert answers[0].returncode == 2
    assert f"{out}: another process is writing it" in " ".join(answers[0].stderr.split())
    import_criteo_kaggle([raw], tmp_path / "alone", block_bytes=8000)
    assert files(out) == files(tmp_path / "alone")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["alone", "out", "train.txt"]


def test_a_second_writer_of_a_folder_is_refused_and_a_third_is_not(tmp_path):
    first = DatasetWriter(tmp_path / "set", ["a"], [("t", 1)])
    with pytest.raises(DataError, match=r"set: another process is writing it \(to .*set\.partial\)"):
        DatasetWriter(tmp_path / "set", ["a"], [("t", 1)])
    first.append(np.ones(1), np.ones((1, 1)), [np.zeros(1)])
    first.finish([1], {"train": (0, 1)}, {})
    with pytest.raises(DataError, match="exists already"):
        DatasetWriter(tmp_path / "set", ["a"], [("t", 1)])
    write_set(tmp_path / "other")
    assert Dataset(tmp_path / "set").schema.rows == 1


def test_a_claim_ends_with_its_process_and_goes_with_its_folder(tmp_path):
    folder = tmp_path / "folder"
    script = f"from pathlib import Path; from hotline.files import Claim; c = Claim(Path({str(folder)!r})); input()"
    process = subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE)
    while not folder.exists():
        assert process.poll() is None
    try:
        while True:  # it has made the folder, and is about to claim it
            Claim(folder).release()
    except BlockingIOError:
        pass
    process.kill()
    process.wait()
    claim = Claim(folder)
    folder.rename(tmp_path / "moved")
    with pytest.raises(BlockingIOError):
        Claim(tmp_path / "moved")
    Claim(folder)  # another one
    claim.release()
    Claim(tmp_path / "moved")


def test_folders_change_names_at_once(tmp_path):
    for name in "ab":
        (tmp_path / name).mkdir()
        (tmp_path / name / "name").write_text(name)
    assert exchange(tmp_path / "a", tmp_path / "b")
    assert [(tmp_path / name / "name").read_text() for name in "ab"] == ["b", "a"]
    assert not exchange(tmp_path / "a", tmp_path / "missing")


@pytest.mark.parametrize("works", [True, False])
def test_replacing_a_data_set_leaves_nothing_of_the_old_one(tmp_path, monkeypatch, works):
    if not works:
        monkeypatch.setattr("hotline.data.columns.exchange", lambda one, other: False)
    write_set(tmp_path / "set", 10)
    write_set(tmp_path / "new", 20)
    new = files(tmp_path / "new")
    with DatasetWriter(tmp_path / "set", ["a", "b"], [("one", 1)], overwrite=True) as writer:
        writer.append(np.ones(2), np.ones((2, 2)), [np.zeros(2)])
        writer.finish([1], {"train": (0, 2)}, {})
    assert Dataset(tmp_path / "set").schema.rows == 2
    assert sorted(p.name for p in tmp_path.iterdir()) == ["new", "set"]
    assert files(tmp_path / "new") == new


def test_a_second_run_in_a_folder_is_refused_while_the_first_one_trains(tmp_path, monkeypatch):
    """Whether it begins anew with --overwrite or goes on: it would cut the log and the checkpoints of the first."""
    from hotline.train import Trainer

    write_set(tmp_path / "set", 400, bags=False)
    begin = ["train", str(tmp_path / "set"), "--out", str(tmp_path / "run"), *TRAIN.split()]
    assert main([*begin[:2], "--out", str(tmp_path / "alone"), *TRAIN.split()]) == 0
    answers, count = [], Trainer._count

    def counted(trainer, *arguments):
        count(trainer, *arguments)
        if trainer.step == 3:
            answers.append(other([*begin, "--overwrite"]))
            answers.append(other(["train", "--resume", str(tmp_path / "run")]))

    monkeypatch.setattr(Trainer, "_count", counted)
    assert main(begin) == 0
    assert [one.returncode for one in answers] == [2, 2]
    for one in answers:
        assert f"{tmp_path / 'run'}: another process" in " ".join(one.stderr.split())
    summaries = [json.loads((tmp_path / name / "summary.json").read_text()) for name in ("run", "alone")]
    assert summaries[0]["loss_digest"] == summaries[1]["loss_digest"]
    assert not os.path.exists(tmp_path / "run" / "checkpoint.new")
