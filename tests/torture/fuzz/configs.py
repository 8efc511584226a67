"""Harnesses of what people and runs write: configurations, platforms, workloads, run folders, command lines."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import signal
import threading
from collections.abc import Mapping
from dataclasses import fields
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np
from tests.torture.fuzz.datasets import write_set
from tests.torture.fuzz.mutations import chosen
from tests.torture.fuzz.reader import Reader

from hotline.cli import COMMANDS, _module, main
from hotline.report import figures_of, read_run, write_report
from hotline.timeline import PIPELINES, Case, DoesNotFit, platform, project, workload
from hotline.train import RunFolder, TrainConfig

__all__ = ["READERS"]


class Toml(Reader):
    """A run's ``config.toml``; what is read must be written and read again as the same."""

    name = "config"

    def make(self, folder: Path) -> None:
        (folder / "config.toml").write_text(TrainConfig(data="set", out="run").to_toml(), "utf-8")

    def read(self, folder: Path, out: Path, rng: np.random.Generator) -> None:
        found = TrainConfig.from_toml(folder / "config.toml")
        (out / "again.toml").write_text(found.to_toml(), "utf-8")
        assert repr(TrainConfig.from_toml(out / "again.toml")) == repr(found)  # not ==: of NaN
        TrainConfig.with_defaults_from(folder / "config.toml")


class Timeline(Reader):
    """A platform and a workload, and steps projected from them."""

    name = "timeline"

    def make(self, folder: Path) -> None:
        place = Path(str(resources.files("hotline.timeline")))
        (folder / "platform.toml").write_bytes((place / "platforms" / "v100x4.toml").read_bytes())
        (folder / "workload.toml").write_bytes((place / "workloads" / "avazu.toml").read_bytes())

    def read(self, folder: Path, out: Path, rng: np.random.Generator) -> None:
        machine, work = platform(str(folder / "platform.toml")), workload(str(folder / "workload.toml"))
        with contextlib.suppress(DoesNotFit):
            found = project(Case(chosen(rng, PIPELINES), machine, work, work.batch, 1 << 28))
            assert 0 < found.step_seconds < float("inf")
            assert found.samples_per_second >= 0


def write_run(folder: Path) -> None:
    """A run as far as `hotline report` looks at it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.toml").write_text(TrainConfig(data="set", out="run").to_toml(), "utf-8")
    lines: list[dict[str, Any]] = []
    for step in range(1, 6):
        lines.append({"step": step, "epoch": 0, "batch": step, "batches": 5, "loss": 0.5, "samples_per_second": 1e4})
        lines[-1] |= {"popular_share": 0.5, "skipped_share": 0.0, "bytes_per_sample": 100.0, "learning_rate": 0.1}
    lines.append(
        {"step": 5, "test_auc": 0.7, "test_log_loss": 0.5, "test_normalized_entropy": 0.8, "test_accuracy": 0.7}
    )
    (folder / "metrics.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    summary = {"steps": 5, "samples": 50, "auc": 0.7, "log_loss": 0.5, "normalized_entropy": 0.8, "accuracy": 0.7}
    summary |= {"seconds": 2.0, "samples_per_second": 1e4, "popular_share": 0.5, "hot_bytes": 1000, "seed": 1}
    summary |= {"stage_seconds": {"network": 1.0, "load": 0.5}, "loss_digest": "ab" * 32, "device": "cpu"}
    summary |= {"traffic": {"to_device": {"rows": 10}, "to_host": {"rows": 5}}, "peak_bytes": {"host": 9, "device": 1}}
    summary |= {"evaluations": [{"step": 5, "auc": 0.7}], "versions": {"hotline": "0"}, "pipeline": "hotline"}
    (folder / "summary.json").write_text(json.dumps(summary))
    spans = [{"step": n, "lane": "host", "stage": "load", "start": n * 0.1, "end": n * 0.1 + 0.05} for n in range(4)]
    (folder / "spans.json").write_text(json.dumps({"spans": spans}))


class RunOfReport(Reader):
    """A run's folder, as `hotline report` reads it; of some cases the page is made, too."""

    name = "run"
    seconds = 60.0

    def make(self, folder: Path) -> None:
        write_run(folder / "run")
        write_report([folder / "run"], folder / "first.html")  # what draws makes its caches
        (folder / "first.html").unlink()

    def read(self, folder: Path, out: Path, rng: np.random.Generator) -> None:
        found = read_run(folder / "run")
        json.dumps(figures_of(found))
        if rng.random() < 0.1:
            write_report([folder / "run"], out / "page.html")
            assert "<script" not in (out / "page.html").read_text("utf-8")


class RunOfTrainer(Reader):
    """A run's folder, as a resumed run and the log of its steps read it."""

    name = "run-log"

    def make(self, folder: Path) -> None:
        write_run(folder / "run")

    def read(self, folder: Path, out: Path, rng: np.random.Generator) -> None:
        RunFolder.open(folder / "run")


NUMBERS = ("0", "1", "-1", "2", "9223372036854775808", "18446744073709551616", "1e400", "nan", "inf", "-inf", "1e-400")
WORDS = (
    "",
    "-",
    "--",
    "x",
    "../x",
    "a\x00b",
    "\udcff",
    "None",
    "True",
    "[]",
    "0-0",
    "13-16",
    "16-8",
    "--help",
    "-h",
    "--json",
)
SIZES = ("0", "1KiB", "1e9GiB", "-1MiB", "9" * 400, "99999TiB")
REFUSED = ("simulate", "prove", "synth", "bench", "generate", "doctor")
"""commands that take minutes or look around: always with an option that is not there"""
NEVER = {"xdl_workers", "measure", "accelerator", "overwrite", "try_seeds", "xdl", "threads"}
"""options that start processes, time the machine, build simulators; or remove what the next case needs"""


class Words(Reader):
    """Command lines of right and wrong words: exit code 0, 1 or 2, or 130 for one that was stopped; no traceback."""

    name = "words"
    bound = 6 << 30
    seconds = 60.0
    patience = 3.0

    def make(self, folder: Path) -> None:
        write_set(folder / "set", 400, bags=False)
        write_run(folder / "run")
        place = folder.with_name("first")
        (place / "out").mkdir(parents=True)
        (place / "in").symlink_to(folder)
        os.chdir(place)
        for line in self._good(np.random.default_rng(0)):  # what is loaded at the first use may start a compiler
            with contextlib.redirect_stderr(io.StringIO()), contextlib.redirect_stdout(io.StringIO()):
                main(line.split(" "))
        os.chdir(folder.parent)
        shutil.rmtree(place)

    def spoil(self, rng: np.random.Generator, files: Mapping[str, bytes]) -> dict[str, bytes]:
        return dict(files)

    def _good(self, rng: np.random.Generator) -> tuple[str, ...]:
        """Lines of which all but the last say something that can be done, or nearly."""
        small = "--dim 4 --bottom-mlp 8-4 --top-mlp 8-1 --batch-size 64 --preset tiny --log-every 2 --steps 4"
        unsplit = small.replace("--preset tiny", "--precision fp32")
        return (
            f"train in/set --out out/run {small} --small-table-bytes 1KiB",
            f"train in/set --out out/run {unsplit} --pipeline {chosen(rng, ('cpu', 'hybrid', 'gpu'))}",
            "train --resume in/run",
            "data stats in/set --plot out/stats.svg --rows 50",
            "data synth out/synth --preset tiny --rows 200 --seed 1 --scale 0.01",
            "classify in/set --preset tiny --batch-size 50 --dim 4 --small-table-bytes 0",
            "report in/run --out out/page.html",
            "evaluate in/run in/set --split test",
            "timeline --platform v100x4 --workload avazu --pipeline cpu hotline --gpus 1 2 --batch-size 256",
            "data import criteo-kaggle in/set/label.npy out/set --max-rejects 3 --memory-limit 1MiB",
            "data import criteo-binary in/set/label.npy out/set --test-share 0.5 --table-rows 1-2",
            "data import movielens in/run/summary.json out/set --seed 3 --split time --history-steps 4",
            f"{chosen(rng, REFUSED)} --preset tiny --seeds 1 --no-such-option",
        )

    def _options(self, command: str) -> list[str]:
        """All of a command's options, those of its sections too."""
        found = [f.name for f in fields(_module(command).Config)]
        if command == "train":
            sections = [f.default_factory() for f in fields(TrainConfig) if callable(f.default_factory)]
            found += [f.name for section in sections for f in fields(section)]
        return [f"--{name.replace('_', '-')}" for name in found if name not in NEVER and not name.startswith("xdl")]

    def line(self, rng: np.random.Generator) -> list[str]:
        """A command line, with one to three changes."""
        words = chosen(rng, self._good(rng)).split(" ")
        command = next(" ".join(words[:n]) for n in (2, 1) if " ".join(words[:n]) in COMMANDS)
        for _ in range(int(rng.integers(1, 4))):
            words = self._changed(rng, words, command)
        if any(word in REFUSED for word in words):
            words = [*words, "--no-such-option"]
        return words

    def _changed(self, rng: np.random.Generator, words: list[str], command: str) -> list[str]:
        """A word replaced, left out or doubled, or an option more."""
        at, value = int(rng.integers(len(words))), chosen(rng, (*NUMBERS, *NUMBERS, *WORDS, *SIZES))
        option = chosen(rng, self._options(command))
        ways = (
            [*words[:at], value, *words[at + 1 :]],
            [*words[:at], *words[at + 1 :]],
            [*words[:at], words[at], *words[at:]],
            [*words, option, value],
            [*words, option, value],
            [*words, option],
            [*words, value],
        )
        return chosen(rng, ways)

    def read(self, folder: Path, out: Path, rng: np.random.Generator) -> None:
        words = self.line(rng)
        said = io.StringIO()
        (folder.parent / "words.json").write_text(json.dumps(words))
        stopped = threading.Event()

        def interrupt() -> None:
            stopped.set()
            os.kill(os.getpid(), signal.SIGINT)

        stop = threading.Timer(self.patience, interrupt)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        before = os.getcwd()
        os.chdir(folder.parent)
        try:
            stop.start()
            with contextlib.redirect_stderr(said), contextlib.redirect_stdout(io.StringIO()):
                code = main(words)
        finally:
            stop.cancel()
            os.chdir(before)
        assert code in (0, 1, 2, 130), f"exit code {code} of {words}"
        assert code == 0 or said.getvalue().strip(), f"no message of {words}"
        if not stopped.is_set():  # Python itself shows one where Ctrl-C comes while it removes an object
            assert "Traceback" not in said.getvalue(), f"{words}: {said.getvalue()}"


READERS: list[Reader] = [Toml(), Timeline(), RunOfReport(), RunOfTrainer(), Words()]
