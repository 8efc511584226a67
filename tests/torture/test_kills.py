"""SIGKILL at random moments of training, of checkpoints and of imports: what goes on ends as if nothing had been.

The moments are drawn by seed over the time that a whole run takes. A few kills of each kind are made always, and with
``-m slow`` 200 in all: ``pytest tests/torture/test_kills.py -m slow``.
"""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from tests.torture.fuzz.imports import Taobao, avazu_lines, criteo_lines
from tests.torture.runs import PIPELINES, small_set
from tests.torture.warm import Warm

KEYS = ("loss_digest", "steps", "samples", "auc", "log_loss", "evaluations", "popular_share", "skipped_share")
MOST_TRIES = 60
"""of one run: it is left alone afterwards, and must come to its end"""


@pytest.fixture(scope="module")
def warm() -> Iterator[Warm]:
    one = Warm()
    yield one
    one.close()


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_set(tmp_path_factory.mktemp("d") / "set", 2400, 400)


def files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def names(run: Path) -> set[str]:
    """Files of a run; those of TensorBoard carry the time and the process that wrote them."""
    return {str(p.relative_to(run)) for p in run.rglob("*") if "tensorboard" not in p.parts}


def steps(run: Path) -> list[tuple[int, str]]:
    """(batch, what was logged) of every line but a last one that was cut."""
    path = run / "metrics.jsonl"
    whole = path.read_text("utf-8").split("\n")[:-1] if path.exists() else []
    records = [json.loads(line) for line in whole]
    return [(r["step"], "trained" if "loss" in r else "tested") for r in records]


class Whole:
    """A run that was left alone: what it came to, and how long that took."""

    def __init__(self, warm: Warm, words: list[str], out: Path) -> None:
        started = time.monotonic()
        warm.start([*words, "--out", str(out)], out.with_suffix(".log"))
        assert warm.ended(300) == 0, out.with_suffix(".log").read_text("utf-8")
        self.seconds = time.monotonic() - started
        self.out, self.summary = out, json.loads((out / "summary.json").read_text("utf-8"))


class Killed:
    """A run that is killed again and again, and gone on with."""

    def __init__(self, warm: Warm, words: list[str], out: Path) -> None:
        self.warm, self.begin, self.out = warm, [*words, "--out", str(out)], out
        self.log = out.with_suffix(".log")
        self.every = int(words[-1])
        self.kills = 0

    def start(self) -> int:
        """Begin, or go on; returns how many batches are safe if what is logged is to be trusted."""
        logged = [step for step, what in steps(self.out) if what == "trained"]
        begun = (self.out / "config.toml").exists()
        self.log.unlink(missing_ok=True)
        self.warm.start(["train", "--resume", str(self.out)] if begun else self.begin, self.log)
        return max(0, (logged[-1] - 1) // self.every * self.every) if logged else 0

    def check_resumed(self, safe: int) -> None:
        """It goes on where the last checkpoint was: only the steps after it are done again."""
        text = self.log.read_text("utf-8", "replace") if self.log.exists() else ""
        found = re.search(r"going on with .* at batch (\d+) of", text)
        if found:
            assert int(found[1]) >= safe, f"gone on with at batch {found[1]}, {safe} were safe"

    def kill_after(self, seconds: float) -> bool:
        """Whether it ran that long; otherwise it must have ended well."""
        safe = self.start()
        code = self.warm.ended(seconds)
        if code is not None:
            assert code == 0, self.log.read_text("utf-8")
            return False
        killed = self.warm.kill()
        self.kills += killed
        self.check_resumed(safe)
        return True

    def kill_within_a_checkpoint(self, usual: set[str], rng: np.random.Generator) -> bool:
        """Wait until a name that a finished run does not have appears for some time, and kill some moments later."""

        def unusual() -> bool:
            return self.out.is_dir() and bool({p.name for p in os.scandir(self.out)} - usual)

        before = unusual()  # what the last kill has left
        safe = self.start()
        wait, left = int(rng.integers(0, 2000)), int(rng.integers(1, 5))
        while self.warm.ended(0) is None:
            writing = unusual()
            left -= writing and not before
            before = writing
            if left == 0:
                sum(range(wait))  # a moment shorter than any timer's
                self.kills += self.warm.kill()
                self.check_resumed(safe)
                return True
        assert (self.out / "report.html").exists(), self.log.read_text("utf-8")
        return False

    def finish(self) -> None:
        safe = self.start()
        assert self.warm.ended(300) == 0, self.log.read_text("utf-8")
        self.check_resumed(safe)


def compare(whole: Whole, out: Path) -> None:
    found = json.loads((out / "summary.json").read_text("utf-8"))
    for key in KEYS:
        assert found[key] == whole.summary[key], key
    assert steps(out) == steps(whole.out)
    assert names(out) == names(whole.out)


def kill_training(warm: Warm, data: Path, place: Path, name: str, kills: int, seed: int) -> None:
    words = ["train", str(data), *PIPELINES[name]]
    whole = Whole(warm, words, place / "whole")
    rng, done, number = np.random.default_rng([seed, len(name)]), 0, 0
    while done < kills:
        run = Killed(warm, words, place / f"run{number}")
        number += 1
        for _ in range(min(MOST_TRIES, kills - done)):
            if not run.kill_after(rng.uniform(0.02, 1.1 * whole.seconds)):
                break
        else:
            run.finish()
        compare(whole, run.out)
        done += run.kills


def kill_checkpoints(warm: Warm, data: Path, place: Path, kills: int, seed: int) -> None:
    words = ["train", str(data), *PIPELINES["hotline"], "--steps", "30", "--checkpoint-every", "3"]
    whole = Whole(warm, words, place / "whole")
    usual = {p.name for p in whole.out.iterdir()} | {"metrics.jsonl.new", "config.toml.new", "spans.json.new"}
    rng, done, number = np.random.default_rng(seed), 0, 0
    while done < kills:
        run = Killed(warm, words, place / f"run{number}")
        number += 1
        while done + run.kills < kills:
            if not run.kill_within_a_checkpoint(usual, rng):
                break
        else:
            run.finish()
        compare(whole, run.out)
        done += run.kills


def raw_file(name: str, folder: Path) -> Path:
    """Enough for some tenths of a second."""
    folder.mkdir()
    rng = np.random.default_rng(1)
    if name == "taobao":
        Taobao().make(folder)
        path = folder / "UserBehavior.csv"
        lines = path.read_text().splitlines()
        copies = [line.split(",", 1) for line in lines]
        path.write_text("".join(f"{int(user) + 10 * n},{rest}\n" for n in range(400) for user, rest in copies))
        return path
    block = avazu_lines(rng, 2000) if name == "avazu" else criteo_lines(rng, 1000)
    head, body = block.split(b"\n", 1) if name == "avazu" else (b"", block)
    path = folder / "train"
    path.write_bytes(head + b"\n" * bool(head) + body * 60)
    return path


def kill_imports(warm: Warm, place: Path, name: str, kills: int, seed: int) -> None:
    raw = raw_file(name, place / "raw")
    options = ["--split", "random"] if name == "avazu" else []
    words, options = ["data", "import", name, str(raw)], [*options, "--checkpoint-seconds", "0", "--json"]
    log, started = place / "log", time.monotonic()
    warm.start([*words, str(place / "whole"), *options], log)
    assert warm.ended(300) == 0, log.read_text("utf-8")
    seconds, expected = time.monotonic() - started, files(place / "whole")
    rng, done, number = np.random.default_rng([seed, len(name)]), 0, 0
    while done < kills:
        out, number = place / f"out{number}", number + 1
        state = place / f"{out.name}.partial" / "import.state.json"
        while not out.exists():
            safe = json.loads(state.read_text("utf-8"))["counts"]["label"] if state.exists() else 0
            warm.start([*words, str(out), *options], log)
            code = warm.ended(rng.uniform(0.02, 1.1 * seconds) if done < kills else 300)
            if code is None:
                done += warm.kill()
                continue
            said = log.read_text("utf-8")
            assert code == 0, said
            assert json.loads(said.splitlines()[-1])["resumed_from_row"] == safe
        assert files(out) == expected
    assert not list(place.glob("out*.partial")) + list(place.glob("out*.old*"))


@pytest.mark.parametrize("name", ["hotline"])
def test_a_run_killed_at_random_moments_ends_as_if_it_had_not_been(warm, data, tmp_path, name):
    kill_training(warm, data, tmp_path, name, 2, 1)


def test_a_run_killed_within_checkpoints_ends_as_if_it_had_not_been(warm, data, tmp_path):
    kill_checkpoints(warm, data, tmp_path, 2, 1)


@pytest.mark.parametrize("name", ["taobao"])
def test_an_import_killed_at_random_moments_ends_with_the_same_bytes(warm, tmp_path, name):
    kill_imports(warm, tmp_path, name, 2, 1)


@pytest.mark.slow
@pytest.mark.parametrize("name", PIPELINES)
def test_25_kills_of_each_pipeline_change_nothing(warm, data, tmp_path, name):
    kill_training(warm, data, tmp_path, name, 25, 2)


@pytest.mark.slow
def test_40_kills_within_checkpoints_change_nothing(warm, data, tmp_path):
    kill_checkpoints(warm, data, tmp_path, 40, 2)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["criteo-kaggle", "avazu", "taobao"])
def test_20_kills_of_each_import_change_nothing(warm, tmp_path, name):
    kill_imports(warm, tmp_path, name, 20, 2)
