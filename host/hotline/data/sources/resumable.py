"""What imports that go on where they were killed have in common: raw files and whether they are still the same ones,
the columns and dictionaries being written, checkpoints, and what is said when disk or memory run out.

While an import runs, ``OUT.partial`` holds the columns and ``import.state.json``: how far input and columns were at the
last checkpoint, written after the columns were flushed to the disk. A later import of the same files with the same
options goes on from there and ends with the same bytes. The distinct values of each numbered column lie beside the
ids, ``vocab/NAME.npy`` (uint32, the value of id 0, 1, ...), and serve as the log from which the dictionaries come back.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from hotline.clock import now
from hotline.data.columns import Damaged, DataError, DatasetWriter
from hotline.data.sources import Imported, Say
from hotline.data.sources.vocabulary import MemoryBudget, OverBudget, Vocabulary
from hotline.files import Claim, naming

__all__ = ["Columns", "ResumableImport", "SourceFile"]

STATE = "import.state.json"
STATE_VERSION = 3
GZIP = b"\x1f\x8b"
COMPRESSED = {
    GZIP: "gunzip",
    b"PK\x03\x04": "unzip",
    b"BZh": "bunzip2",
    b"\xfd7zXZ": "unxz",
    b"(\xb5/\xfd": "unzstd",
}
DISK_FULL = {
    errno.ENOSPC: "no space left on the disk",
    errno.EDQUOT: "disk quota used up",
    errno.EFBIG: "file size limit reached",
}


def _digest(state: Mapping[str, Any]) -> str:
    """Of a checkpoint's content: a changed one is not gone on with."""
    return hashlib.sha256(json.dumps(state, sort_keys=True).encode()).hexdigest()


def _head(path: str) -> bytes:
    with open(path, "rb") as stream:
        return stream.read(8)


@dataclass(frozen=True)
class SourceFile:
    """A raw file, and what tells whether it is still the same one."""

    path: str
    bytes: int
    modified_ns: int

    @classmethod
    def open(cls, name: str | os.PathLike[str], expected: str, example: str, kind: str = "text file") -> SourceFile:
        """Look at a file; DataError where it is none, or empty: ``expected`` says what should be in it, ``example`` is
        what such a file is called, and ``kind`` what it is.
        """
        path = Path(name)
        if path.is_dir():
            raise DataError(f"{path}: a directory; name the {kind} in it, e.g. {path / example}")
        if not path.is_file():
            raise DataError(f"{path}: no such file")
        stat = path.stat()
        if stat.st_size == 0:
            raise DataError(f"{path}: the file is empty; expected {expected}")
        return cls(str(path.resolve()), stat.st_size, stat.st_mtime_ns)

    @cached_property
    def is_gzipped(self) -> bool:
        return _head(self.path).startswith(GZIP)

    def refuse_compressed(self) -> None:
        """DataError, with the command that unpacks it, where the file is packed."""
        head = _head(self.path)
        for magic, remedy in COMPRESSED.items():
            if head.startswith(magic):
                raise DataError(f"{self.path}: compressed; unpack it first: {remedy} {self.path}")


@dataclass(frozen=True)
class Columns:
    """The columns that an import makes.

    dense: names of the dense features; tables: (name, ids a sample) of each table; time: whether rows carry a time
    numbered: names of the tables whose ids come from a dictionary; their distinct values are kept in ``vocab/``
    bound: numbered values are below it, all of them; 0: they are any 32-bit values
    missing: numbered tables whose id 0 stands for a value that is missing, and the value read where it is; None: none
    steps: of each row, where rows are sequences
    """

    dense: tuple[str, ...]
    tables: tuple[tuple[str, int], ...]
    numbered: tuple[str, ...] = ()
    time: bool = False
    bound: int = 0
    missing: Mapping[str, int | None] = field(default_factory=dict)
    steps: int = 1

    @property
    def row_bytes(self) -> int:
        return 1 + 4 * len(self.dense) + 4 * sum(bag for _, bag in self.tables) + 8 * self.time


@dataclass
class ResumableImport:
    """The columns being written, the dictionaries, the position in the input.

    Parameters
    ----------
    name: of the importer; sources: its files; options: what else decides the outcome, by the option's name
    columns: what is written; out, overwrite: the folder to make; memory_limit: bytes for all dictionaries
    say: is told how an interrupted import is gone on with, or why it is not

    Attributes
    ----------
    position: where in the input the next row comes from, as JSON has it; {} at the start
    share_done: of the input, for the estimate of what the whole needs. The owner keeps both up to date
    resumed_from_row: rows that were there already
    """

    name: str
    sources: Sequence[SourceFile]
    options: Mapping[str, Any]
    columns: Columns
    out: Path
    overwrite: bool
    memory_limit: int
    say: Say
    advice: str = "raise it"
    """what to do where the dictionaries need more than ``memory_limit``"""
    position: dict[str, Any] = field(default_factory=dict)
    share_done: float = 0.0
    flush: Callable[[], Mapping[str, Any]] = dict
    """called before a checkpoint: what the owner writes beside the columns goes to the disk, and what is to be known of
    it joins ``position``"""
    beside_bytes: int = 0
    """what the owner writes beside the columns needs at the most, for the estimate of what the whole needs"""

    def __post_init__(self) -> None:
        claim = DatasetWriter.claimed(self.out, self.overwrite)
        self._state_path = DatasetWriter.partial_path(self.out) / STATE
        self._identity = {
            "version": STATE_VERSION,
            "importer": self.name,
            "sources": [asdict(s) for s in self.sources],
            "options": dict(self.options),
        }
        state = self._read_state()
        try:
            self.writer = self._writer(claim, None if state is None else state["counts"])
        except BaseException as error:
            claim.release()
            raise self._explained(error) from None
        self.has_checkpoint = state is not None
        self.resumed_from_row = self.checkpoint_row = self.writer.rows
        self.budget = MemoryBudget(self.memory_limit)
        with self.explaining():
            self.vocabularies = {name: Vocabulary(self.budget, self.columns.bound) for name in self.columns.numbered}
            if state is None:
                self._number_missing()
            else:
                self.position = state["position"]
                self.say(f"{self.writer.partial}: going on from row {self.writer.rows:,}")
                self._restore()

    def _writer(self, claim: Claim, counts: Mapping[str, int] | None) -> DatasetWriter:
        return DatasetWriter(
            self.out,
            self.columns.dense,
            self.columns.tables,
            time=self.columns.time,
            steps=self.columns.steps,
            extra={f"vocab/{name}": "<u4" for name in self.columns.numbered},
            resume=counts,
            overwrite=self.overwrite,
            claim=claim,
        )

    def _number_missing(self) -> None:
        for name, value in self.columns.missing.items():
            self.vocabularies[name].reserve(value)
            self.writer.append_extra(f"vocab/{name}", np.array([value or 0], np.uint32))

    def _restore(self) -> None:
        for name, vocabulary in self.vocabularies.items():
            if name in self.columns.missing:
                vocabulary.reserve(self.columns.missing[name])
            values = self.writer.stored(f"vocab/{name}")
            try:
                for first in range(vocabulary.rows, values.size, 1 << 20):
                    vocabulary.restore(values[first : first + (1 << 20)])
            except ValueError as error:
                raise Damaged(f"{self.writer.partial / 'vocab' / name}.npy: {error}") from None

    def _read_state(self) -> dict[str, Any] | None:
        """The checkpoint of an interrupted import of the same input with the same options; says why there is none."""
        path = self._state_path
        if not any(path.parent.iterdir()):
            return None
        again = f"{path.parent}: left by an interrupted import, cannot be continued"
        try:
            state = json.loads(path.read_text("utf-8"))
            if state.pop("digest") != _digest(state):
                raise ValueError
            before = state["identity"]
        except FileNotFoundError:
            self.say(f"{again}: it had not reached its first checkpoint; starting over")
            return None
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            self.say(f"{again}: {path.name} is damaged; starting over")
            return None
        if before == self._identity:
            return state
        self.say(f"{again}: {' and '.join(self._differences(before))}; starting over")
        return None

    def _differences(self, before: dict[str, Any]) -> list[str]:
        if any(before.get(key) != self._identity[key] for key in ("version", "importer")):
            return ["another importer wrote it"]
        why = [] if before["sources"] == self._identity["sources"] else ["the source files are others or have changed"]
        found = before["options"]
        return why + [f"--{key.replace('_', '-')} differs" for key, v in self.options.items() if found.get(key) != v]

    def checkpoint(self) -> None:
        """What is written so far survives whatever happens to this process from now on."""
        position = {**self.position, **self.flush()}
        state = {"identity": self._identity, "position": position, "counts": self.writer.counts()}
        new = self._state_path.with_name("new." + STATE)
        with naming(new), new.open("w", encoding="utf-8") as stream:
            json.dump({**state, "digest": _digest(state)}, stream)
            stream.flush()
            os.fsync(stream.fileno())
        new.replace(self._state_path)
        self.has_checkpoint, self.checkpoint_row = True, self.writer.rows

    def paced_checkpoints(self, seconds: float) -> Iterator[None]:
        """Advance it after every block: makes a checkpoint where the last one is ``seconds`` old, but spends no more
        than a tenth of the time on them.
        """
        saved, every = now(), seconds
        while True:
            if now() - saved >= every:
                started = now()
                self.checkpoint()
                saved = now()
                every = max(seconds, 9 * (saved - started)) if seconds else 0.0
            yield

    @contextlib.contextmanager
    def explaining(self) -> Iterator[None]:
        """Keep what a checkpoint covers when the import fails, and say so where it helps."""
        try:
            yield
        except BaseException as error:
            self.writer.abandon(keep=self.has_checkpoint)
            raise self._explained(error) from None

    def _explained(self, error: BaseException) -> BaseException:
        """The error itself, or one that says what to do about it."""
        partial = DatasetWriter.partial_path(self.out)
        if isinstance(error, Damaged):
            return DataError(f"{error}: delete {partial} and run the same command again: it starts at the first row")
        if isinstance(error, OSError) and error.errno in DISK_FULL:
            row = self.checkpoint_row
            again = f"it goes on from row {row:,}" if self.has_checkpoint else "it starts at the first row"
            return RuntimeError(
                f"{error.filename or partial}: {DISK_FULL[error.errno]} after {self.writer.rows:,} rows; {row:,} "
                f"of them are safe in {partial}. Free space (the whole needs about {self._needed_bytes():,} bytes) "
                f"and run the same command again: {again}"
            )
        if isinstance(error, OverBudget):
            return RuntimeError(
                f"the dictionaries of distinct ids need more than --memory-limit ({self.budget.limit:,} bytes) "
                f"after {self.writer.rows:,} rows: {self.advice}"
            )
        return error

    def _needed_bytes(self) -> int:
        """Estimated size of the finished data set: columns so far, stretched to all of the input."""
        so_far = self.writer.rows * self.columns.row_bytes + 4 * sum(v.rows for v in self.vocabularies.values())
        return int(so_far / max(self.share_done, 1e-9)) + self.beside_bytes

    def finish(
        self,
        cardinalities: Mapping[str, int],
        splits: Mapping[str, tuple[int, int]],
        rejected: int = 0,
        more: Mapping[str, Any] | None = None,
    ) -> Imported:
        """Complete the data set. ``cardinalities``: of the tables that are not numbered, or have more rows than their
        dictionary; ``more``: what else ``dataset.json`` shall say of where the rows came from.
        """
        rows = self.writer.rows
        source = {
            "name": self.name,
            "files": [{"name": Path(s.path).name, "bytes": s.bytes} for s in self.sources],
            **self.options,
            "rejected": rejected,
            **(more or {}),
        }
        sizes = {**{name: v.rows for name, v in self.vocabularies.items()}, **cardinalities}
        path = self.writer.finish([sizes[name] for name, _ in self.columns.tables], splits, source)
        return Imported(path, rows, rejected, self.resumed_from_row)
