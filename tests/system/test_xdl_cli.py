"""`hotline train --pipeline xdl` as a user meets it: processes may be killed at any moment, and none is left over."""

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from tests.system.conftest import two_tables

SMALL = ["--bottom-mlp", "16-8", "--dim", "8", "--top-mlp", "16-1", "--batch-size", "16", "--threads", "1"]
XDL = ["--pipeline", "xdl", "--xdl-workers", "2", "--xdl-staleness", "0", "--xdl-restarts", "100"]
EPOCH = 500  # batches


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return two_tables(tmp_path_factory.mktemp("d") / "set", 8000, 1000)


@pytest.fixture(scope="module")
def digest(data, tmp_path_factory, hotline):
    """Epochs -> digest of the losses of a run that is left alone, on the processor: that of xdl without staleness."""

    def of(epochs):
        out = tmp_path_factory.mktemp("runs") / "cpu"
        done = hotline("train", data, "--out", out, *SMALL, "--epochs", epochs, "--pipeline", "cpu", "--json")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)["loss_digest"]

    return cache(of)


class Run:
    """A run in a process group of its own."""

    def __init__(self, *arguments):
        command = [sys.executable, "-m", "hotline", "train", *map(str, arguments)]
        self.process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, process_group=0
        )
        self.seen = set()

    def children(self):
        """Process numbers of its server and its workers, in the order of their start."""
        found = sorted(pid for pid, parent in parents() if parent == self.process.pid)
        self.seen.update(found)
        return found

    def until(self, what):
        """Wait for something to be true while it runs."""
        end = time.monotonic() + 120
        while not what():
            assert self.process.poll() is None, self.process.stderr.read()
            assert time.monotonic() < end
            time.sleep(0.02)

    def end(self):
        """(exit code, standard error); by then, or soon, all that it started is gone."""
        said = self.process.communicate(timeout=300)[1]
        end = time.monotonic() + 20
        while (left := self.seen & {pid for pid, _ in parents()}) and time.monotonic() < end:
            time.sleep(0.05)
        assert not left
        return self.process.returncode, said


def parents():
    """(process, its parent) of every process that has not ended."""
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, parent = path.read_text().rsplit(")", 1)[1].split()[:2]
        except OSError:
            continue
        if state != "Z":
            yield int(path.parent.name), int(parent)


def trained(out, at_least):
    path = out / "metrics.jsonl"
    return path.exists() and len(path.read_text().splitlines()) * 25 >= at_least


def started(data, out, *more):
    run = Run(data, "--out", out, *SMALL, *XDL, "--epochs", 2, *more)
    run.until(lambda: trained(out, 50))
    assert len(run.children()) == 3
    return run


def test_when_the_trainer_is_killed_the_others_end_and_the_run_begins_again(data, digest, tmp_path):
    run = started(data, tmp_path / "run")
    run.process.kill()
    assert run.end()[0] == -signal.SIGKILL
    assert not (tmp_path / "run" / "checkpoint").exists()
    again = Run("--resume", tmp_path / "run")
    again.until(again.children)
    code, said = again.end()
    assert code == 0, said
    assert "at its beginning: it ended before its first checkpoint" in said
    summary = json.loads((tmp_path / "run" / "summary.json").read_text())
    assert (summary["steps"], summary["loss_digest"]) == (2 * EPOCH, digest(2))


def test_when_another_is_killed_the_run_says_so_and_goes_on(data, digest, tmp_path):
    run = started(data, tmp_path / "run", "--checkpoint-every", 40)
    os.kill(run.children()[0], signal.SIGKILL)
    run.until(lambda: len(run.children()) == 3 and len(run.seen) == 6)
    code, said = run.end()
    assert code == 0, said
    assert "server (process" in said
    assert "was killed by SIGKILL, when" in said
    summary = json.loads((tmp_path / "run" / "summary.json").read_text())
    assert (summary["steps"], summary["restarts"], summary["loss_digest"]) == (2 * EPOCH, 1, digest(2))


def test_ctrl_c_in_a_terminal_leaves_a_checkpoint_at_the_exact_batch(data, digest, tmp_path):
    run = started(data, tmp_path / "run")
    os.killpg(run.process.pid, signal.SIGINT)
    code, said = run.end()
    assert code == 130, said
    assert "was killed" not in said
    assert Run("--resume", tmp_path / "run").end()[0] == 0
    assert json.loads((tmp_path / "run" / "summary.json").read_text())["loss_digest"] == digest(2)


@pytest.mark.slow
def test_twenty_kills_at_random_moments_lose_no_batch_and_train_none_twice(data, digest, tmp_path):
    rng, kills, runs, epochs = np.random.default_rng(20), 0, 0, 8
    while kills < 20:
        runs += 1
        out = tmp_path / f"run{runs}"
        begin = [data, "--out", out, *SMALL, *XDL, "--epochs", epochs, "--checkpoint-every", 40]
        run = Run(*begin)
        while kills < 20 and run.process.poll() is None:
            time.sleep(rng.uniform(0, 8))
            victims = [run.process.pid, *run.children()]
            victim = victims[rng.integers(len(victims))]
            if run.process.poll() is not None:
                break
            with suppress(ProcessLookupError):
                os.kill(victim, signal.SIGKILL)
                kills += 1
            if victim == run.process.pid:
                run.end()
                run = Run("--resume", out) if (out / "config.toml").exists() else Run(*begin)
        code, said = run.end()
        assert code == 0, said
        summary = json.loads((out / "summary.json").read_text())
        assert (summary["steps"], summary["loss_digest"]) == (epochs * EPOCH, digest(epochs))
        lines = [json.loads(line) for line in (out / "metrics.jsonl").read_text().splitlines()]
        assert [line["step"] for line in lines if "loss" in line] == [*range(25, epochs * EPOCH + 1, 25)]
