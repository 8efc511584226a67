"""The run folder: what was asked, what was measured, where it stands.

``config.toml``, ``metrics.jsonl`` (one object a log step), ``summary.json``, ``spans.json`` (what ran when in a few
steps), ``checkpoint/``, ``tensorboard/``, ``report.html``. One process at a time trains there.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

from hotline.files import Claim, naming, write_text
from hotline.folders import remove
from hotline.train.config import TrainConfig

__all__ = ["RunFolder"]

_NOT_A_RUN = ("config.toml.new",)


class RunFolder:
    """Files of one run; use as a context manager. ``writes``: whether this process is the one that writes them."""

    def __init__(self, path: Path, writes: bool = True) -> None:
        self.path, self.writes = path, writes
        self._writer: Any = None
        self._claim: Claim | None = None

    @classmethod
    def create(cls, config: TrainConfig, overwrite: bool = False) -> RunFolder:
        """A new folder with ``config.toml``; ValueError if there is one already and it may not be replaced."""
        run = cls.place(config, overwrite)
        run.begin(config)
        return run

    @classmethod
    def place(cls, config: TrainConfig, overwrite: bool = False) -> RunFolder:
        """The folder for a new run, claimed; what is in it stays there until :meth:`begin`."""
        path = Path(config.out)
        if path.exists() and not path.is_dir():
            raise ValueError(f"--out {path}: is a file; a run is a folder")
        if path.exists() and any(file.name not in _NOT_A_RUN for file in path.iterdir()):
            if not overwrite:
                raise ValueError(
                    f"--out {path}: exists already; choose another, go on with --resume {path}, or add --overwrite"
                )
            if not (path / "config.toml").is_file():
                raise ValueError(f"--out {path}: holds something that is not a run; it will not be overwritten")
        path.mkdir(parents=True, exist_ok=True)
        run = cls(path)
        run.claim()
        return run

    def begin(self, config: TrainConfig) -> None:
        """Empty the folder and write ``config.toml``."""
        if not self.writes:
            return
        files = sorted(self.path.iterdir(), key=lambda one: one.name == "config.toml")  # by which it is known as a run
        for file in files:
            remove(file)
        self.write_config(config)

    @classmethod
    def open(cls, path: Path) -> tuple[RunFolder, TrainConfig]:
        """An existing run and its configuration."""
        if not (path / "config.toml").is_file():
            raise ValueError(f"{path}: no config.toml in it; this is not a run")
        return cls(path), TrainConfig.from_toml(path / "config.toml")

    def claim(self) -> None:
        """Have this run for this process alone, until it ends; ValueError where another process has it."""
        try:
            self._claim = Claim(self.path)
        except BlockingIOError:
            raise ValueError(
                f"{self.path}: another process trains there; wait until it has ended, or choose another --out"
            ) from None

    def write_config(self, config: TrainConfig) -> None:
        """What is asked of the run from now on."""
        self._write("config.toml", config.to_toml())

    @property
    def checkpoint(self) -> Path:
        return self.path / "checkpoint"

    def log(self, step: int, values: Mapping[str, Any]) -> None:
        """Append to ``metrics.jsonl``; numbers go to TensorBoard too."""
        if not self.writes:
            return
        path = self.path / "metrics.jsonl"
        with naming(path), path.open("a", encoding="utf-8") as stream:
            stream.write(json.dumps({"step": step, **values}) + "\n")
        with naming(self.path / "tensorboard"):
            if self._writer is None:
                self._open_writer(step)
            for name, value in values.items():
                if isinstance(value, (int, float)):
                    self._writer.add_scalar(name, value, step)

    @property
    def log_bytes(self) -> int:
        """Length of ``metrics.jsonl``."""
        path = self.path / "metrics.jsonl"
        return path.stat().st_size if path.exists() else 0

    def cut_log(self, length: int) -> None:
        """Drop what was logged after ``metrics.jsonl`` had so many bytes: the run goes on from there."""
        self._close_writer()
        if self.writes and self.log_bytes > length:
            self._write("metrics.jsonl", (self.path / "metrics.jsonl").read_bytes()[:length].decode("utf-8"))

    def records(self) -> list[dict[str, Any]]:
        """All of ``metrics.jsonl``."""
        path = self.path / "metrics.jsonl"
        return [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.exists() else []

    def write_summary(self, summary: Mapping[str, Any]) -> None:
        self._write("summary.json", json.dumps(summary, indent=1) + "\n")

    def drop_summary(self) -> None:
        """The run goes on: it has none until it ends."""
        if self.writes:
            (self.path / "summary.json").unlink(missing_ok=True)

    def write_spans(self, timeline: Mapping[str, Any]) -> None:
        """What ran beside what in a few steps (:meth:`Stages.timeline`)."""
        self._write("spans.json", json.dumps(timeline) + "\n")

    def _write(self, name: str, text: str) -> None:
        if self.writes:
            write_text(self.path / name, text)

    def __enter__(self) -> RunFolder:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._close_writer()
        finally:
            if self._claim is not None:
                self._claim.release()
                self._claim = None

    def _open_writer(self, step: int) -> None:
        """TensorBoard's own thread keeps its exception for whoever writes next, and need not print it too."""
        from torch.utils.tensorboard import SummaryWriter

        usual = threading.excepthook

        def unless_kept(raised: threading.ExceptHookArgs) -> None:
            if not type(raised.thread).__module__.startswith("tensorboard."):
                usual(raised)

        self._writer = SummaryWriter(str(self.path / "tensorboard"), purge_step=step)
        threading.excepthook, self._hook = unless_kept, usual

    def _close_writer(self) -> None:
        writer, self._writer = self._writer, None
        if writer is None:
            return
        try:
            with naming(self.path / "tensorboard"):
                writer.close()
        finally:
            threading.excepthook = self._hook
