"""The run folder: what was asked, what was measured, where it stands.

``config.toml``, ``metrics.jsonl`` (one object a log step), ``summary.json``, ``spans.json`` (what ran when in a few
steps), ``checkpoint/``, ``tensorboard/``, ``report.html``.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

from hotline.files import write_text
from hotline.train.config import TrainConfig

__all__ = ["RunFolder"]


class RunFolder:
    """Files of one run; use as a context manager."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._writer: Any = None

    @classmethod
    def create(cls, config: TrainConfig, overwrite: bool = False) -> RunFolder:
        """A new folder with ``config.toml``; ValueError if there is one already and it may not be replaced."""
        path = Path(config.out)
        if path.exists() and any(file.name != "config.toml.new" for file in path.iterdir()):
            if not overwrite:
                raise ValueError(
                    f"--out {path}: exists already; choose another, go on with --resume {path}, or add --overwrite"
                )
            if not (path / "config.toml").is_file():
                raise ValueError(f"--out {path}: holds something that is not a run; it will not be overwritten")
            shutil.rmtree(path)
        path.mkdir(parents=True, exist_ok=True)
        run = cls(path)
        run._write("config.toml", config.to_toml())
        return run

    @classmethod
    def open(cls, path: Path) -> tuple[RunFolder, TrainConfig]:
        """An existing run and its configuration."""
        if not (path / "config.toml").is_file():
            raise ValueError(f"{path}: no config.toml in it; this is not a run")
        return cls(path), TrainConfig.from_toml(path / "config.toml")

    @property
    def checkpoint(self) -> Path:
        return self.path / "checkpoint"

    def log(self, step: int, values: Mapping[str, Any]) -> None:
        """Append to ``metrics.jsonl``; numbers go to TensorBoard too."""
        with (self.path / "metrics.jsonl").open("a", encoding="utf-8") as stream:
            stream.write(json.dumps({"step": step, **values}) + "\n")
        if self._writer is None:
            from torch.utils.tensorboard import SummaryWriter

            self._writer = SummaryWriter(str(self.path / "tensorboard"), purge_step=step)
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
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        if self.log_bytes > length:
            self._write("metrics.jsonl", (self.path / "metrics.jsonl").read_bytes()[:length].decode("utf-8"))

    def records(self) -> list[dict[str, Any]]:
        """All of ``metrics.jsonl``."""
        path = self.path / "metrics.jsonl"
        return [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.exists() else []

    def write_summary(self, summary: Mapping[str, Any]) -> None:
        self._write("summary.json", json.dumps(summary, indent=1) + "\n")

    def write_spans(self, timeline: Mapping[str, Any]) -> None:
        """What ran beside what in a few steps (:meth:`Stages.timeline`)."""
        self._write("spans.json", json.dumps(timeline) + "\n")

    def _write(self, name: str, text: str) -> None:
        write_text(self.path / name, text)

    def __enter__(self) -> RunFolder:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._writer is not None:
            self._writer.close()
