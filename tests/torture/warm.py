"""Commands in processes that start at once: a process that has imported everything forks for each of them.

``python -m tests.torture.warm`` reads a line of JSON a command, {"words": [...], "log": FILE}, answers with the number
of the new process, and when that has ended with the status that ``waitpid`` gave. It has no threads when it forks.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import select
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

__all__ = ["Warm"]

IMPORTS = (
    "torch", "torch.utils.tensorboard", "sklearn.metrics", "matplotlib.pyplot", "hotline.train", "hotline.report",
    "hotline.native", "hotline.cli.train", "hotline.cli.data_import", "hotline.cli.data_synth", "hotline.data.synth",
    "hotline.data.sources.criteo_kaggle", "hotline.data.sources.avazu", "hotline.data.sources.taobao",
    "hotline.data.sources.movielens_histories", "torch.utils.tensorboard.summary",
)  # fmt: skip


class Warm:
    """Starts commands, one at a time."""

    def __init__(self) -> None:
        words = [sys.executable, "-m", "tests.torture.warm"]
        one = dict.fromkeys(("OMP_NUM_THREADS", "NUMBA_NUM_THREADS", "MKL_NUM_THREADS"), "1")
        one["NUMBA_THREADING_LAYER"] = "workqueue"  # which a fork may go on with
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "bufsize": 0}
        self._process = subprocess.Popen(words, env={**os.environ, **one}, **pipes)  # type: ignore[call-overload]
        self._answer(600)
        self._number = 0

    def _answer(self, seconds: float) -> str | None:
        stream = self._process.stdout
        assert stream is not None
        if not select.select([stream], [], [], seconds)[0]:
            return None
        return stream.readline().decode().strip()

    def start(self, words: list[str], log: Path) -> None:
        """A command; what it says goes to ``log``."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"words": words, "log": str(log)}).encode() + b"\n")
        self._number = int(self._answer(60) or 0)

    def ended(self, seconds: float) -> int | None:
        """Its exit code, negative for a signal; None where it still runs after so many seconds."""
        said = self._answer(seconds)
        return None if said is None else os.waitstatus_to_exitcode(int(said))

    def kill(self) -> bool:
        """SIGKILL; whether it was still running."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self._number, signal.SIGKILL)
        return self.ended(60) == -signal.SIGKILL

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(60)


def _child(asked: dict) -> None:
    from hotline.cli import main

    log = os.open(asked["log"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(log, 1)
    os.dup2(log, 2)
    code = 70
    try:
        code = main(asked["words"])
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _train_once() -> None:
    """A few steps of each kind: compiled loops are loaded at their first use. One thread, so that none is left."""
    from tests.torture.runs import PIPELINES, small_set

    from hotline.cli import main

    with tempfile.TemporaryDirectory() as place, open(os.devnull, "w") as nowhere:
        data = small_set(Path(place) / "set", 400, 100)
        with contextlib.redirect_stdout(nowhere), contextlib.redirect_stderr(nowhere):
            for name, words in PIPELINES.items():
                main(["train", str(data), "--out", f"{place}/{name}", *words, "--steps", "4"])
    gc.collect()


def _serve() -> None:
    for name in IMPORTS:
        importlib.import_module(name)
    _train_once()
    print("ready", flush=True)
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            _child(json.loads(line))
        print(child, flush=True)
        print(os.waitpid(child, 0)[1], flush=True)


if __name__ == "__main__":
    _serve()
