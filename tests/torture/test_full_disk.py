"""A disk without room: the message names the file, what was there stays whole, and with room all goes on.

A limit on the size of a file, at several places, stands for the end of the disk: the same system calls fail alike, of
the process that wrote. One test has a disk that says itself that it is full, /dev/full.
"""

from __future__ import annotations

import errno
import os
import resource
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from tests.torture.fuzz.configs import write_run
from tests.torture.fuzz.datasets import write_set
from tests.torture.fuzz.imports import avazu_lines, criteo_lines

from hotline.cli import main
from hotline.data.columns import ColumnFile

TRAIN = "--dim 4 --bottom-mlp 8-4 --top-mlp 8-1 --batch-size 16 --steps 6 --log-every 1 --device cpu --pipeline hybrid"


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file may become larger than ``size`` bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.fixture
def said(capsys):
    return lambda: " ".join(capsys.readouterr().err.split())


@pytest.mark.parametrize("size", [100, 5000, 30_000])
@pytest.mark.parametrize("name", ["criteo-kaggle", "avazu"])
def test_an_import_keeps_what_was_there_and_goes_on_when_there_is_room(tmp_path, said, name, size):
    raw, old, out = tmp_path / "raw", tmp_path / "old", tmp_path / "out"
    rng = np.random.default_rng(1)
    raw.write_bytes(criteo_lines(rng, 3000) if name == "criteo-kaggle" else avazu_lines(rng, 3000))
    options = ["--checkpoint-seconds", "0", *(["--split", "random"] if name == "avazu" else [])]
    assert main(["data", "import", name, str(raw), str(old), *options]) == 0
    write_set(out)
    before = files(out)
    with room_for(size):
        assert main(["data", "import", name, str(raw), str(out), "--overwrite", *options]) == 1
    message = said()
    assert f"{out}.partial/" in message
    assert "file size limit reached" in message
    assert files(out) == before
    assert main(["data", "import", name, str(raw), str(out), "--overwrite", *options]) == 0
    assert files(out) == files(old)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["old", "out", "raw"]


@pytest.mark.parametrize("size", [100, 3000, 20_000])
def test_a_synthetic_set_is_not_half_there(tmp_path, said, size):
    words = ["data", "synth", str(tmp_path / "set"), "--preset", "tiny", "--rows", "3000"]
    with room_for(size):
        assert main(words) == 1
    message = said()
    assert "File too large" in message
    assert f"{tmp_path}/set.partial/" in message
    assert not list(tmp_path.iterdir())
    assert main(words) == 0


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("report {place}/run --out {place}/page.html", "page.html"),
        ("data stats {place}/set --plot {place}/plot.svg", "plot.svg"),
        ("timeline --out {place}/page.html", "page.html"),
    ],
)
def test_a_page_or_a_plot_that_has_no_room_leaves_the_old_one(tmp_path, said, words, name):
    write_run(tmp_path / "run")
    write_set(tmp_path / "set")
    (tmp_path / name).write_text("the old one")
    before = files(tmp_path)
    with room_for(2000):
        assert main(words.format(place=tmp_path).split()) == 1
    assert f"File too large: '{tmp_path / name}" in said()
    assert files(tmp_path) == before
    assert main(words.format(place=tmp_path).split()) == 0
    assert (tmp_path / name).read_text() != "the old one"


def test_a_run_without_room_for_its_configuration_is_not_begun(tmp_path, said):
    write_set(tmp_path / "set", bags=False)
    words = ["train", str(tmp_path / "set"), "--out", str(tmp_path / "run"), *TRAIN.split()]
    with room_for(500):
        assert main(words) == 1
    assert f"File too large: '{tmp_path}/run/config.toml" in said()
    assert not list((tmp_path / "run").iterdir())
    assert main(words) == 0


def test_a_run_without_room_for_its_curves_says_so_once_and_goes_on(tmp_path, capfd):
    write_set(tmp_path / "set", bags=False)
    run, hook = tmp_path / "run", threading.excepthook
    longer = TRAIN.replace("--steps 6", "--epochs 10 --steps 40")
    with room_for(10_000):  # enough for the checkpoint and metrics.jsonl
        assert main(["train", str(tmp_path / "set"), "--out", str(run), *longer.split()]) == 1
    message = " ".join(capfd.readouterr().err.split())
    assert f"File too large: '{run}/tensorboard'" in message
    assert "Traceback" not in message
    assert threading.excepthook is hook
    assert main(["train", "--resume", str(run)]) == 0


def test_a_run_without_room_for_its_page_is_finished_all_the_same(tmp_path, said):
    write_set(tmp_path / "set", bags=False)
    run = tmp_path / "run"
    with room_for(40_000):
        assert main(["train", str(tmp_path / "set"), "--out", str(run), *TRAIN.split()]) == 1
    assert f"File too large: '{run}/report.html" in said()
    assert (run / "summary.json").is_file()
    assert (run / "checkpoint").is_dir()
    assert main(["report", str(run)]) == 0


def test_a_disk_that_says_that_it_is_full_is_named_with_its_file(tmp_path):
    column = ColumnFile(tmp_path / "label.npy", "u1")
    os.dup2(os.open("/dev/full", os.O_WRONLY), column._stream.fileno())
    column.append(np.zeros(10, np.uint8))
    with pytest.raises(OSError, match=r"No space left on device: '.*label\.npy'") as error:
        column.sync()
    assert error.value.errno == errno.ENOSPC
    column.abandon()
