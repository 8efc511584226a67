"""Criteo-Kaggle: text files in Criteo's format in, a data set in our columns out; streamed, bounded in memory,
resumable.

Preprocessing is that of facebookresearch/dlrm: ids in order of first appearance over all rows, optionally taken modulo
``max_ind_range`` before; integers as ``log(x + 1)``; rows in seven equal consecutive days, of which six train and the
last is halved into ``test`` and ``val``. The distinct values of each column are kept beside the ids, ``vocab/C1.npy``
(uint32, the value of id 0, 1, ...), and serve as the log from which an interrupted import gets its dictionaries back.

While it runs, ``OUT.partial`` holds the columns and ``import.state.json``: how far input and columns were at the last
checkpoint, written after the columns were flushed to the disk. A later import of the same files with the same options
goes on from there and ends with the same bytes.
"""

from __future__ import annotations

import contextlib
import errno
import itertools
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from time import monotonic
from typing import Any

import numpy as np

from hotline.data.columns import DataError, DatasetWriter
from hotline.data.sources import Imported, Progress, Say
from hotline.data.sources.criteo_text import CATEGORICAL, DENSE, Fault, Parsed, explain, is_complete, parse
from hotline.data.sources.vocabulary import MemoryBudget, OverBudget, Vocabulary

__all__ = ["import_criteo_kaggle"]

NAME = "criteo-kaggle"
DAYS = 7
LONGEST_LINE = 1 << 16
STATE = "import.state.json"
STATE_VERSION = 1
COMPRESSED = {
    b"\x1f\x8b": "gunzip",
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


@dataclass(frozen=True)
class _Source:
    """A raw file, and what tells whether it is still the same one."""

    path: str
    bytes: int
    modified_ns: int

    @classmethod
    def open(cls, name: str | os.PathLike[str]) -> _Source:
        path = Path(name)
        if path.is_dir():
            raise DataError(f"{path}: a directory; name the text file in it, e.g. {path / 'train.txt'}")
        if not path.is_file():
            raise DataError(f"{path}: no such file")
        stat = path.stat()
        if stat.st_size == 0:
            raise DataError(f"{path}: the file is empty; expected lines of label, 13 integers, 26 hexadecimal ids")
        with path.open("rb") as stream:
            head = stream.read(8)
        for magic, remedy in COMPRESSED.items():
            if head.startswith(magic):
                raise DataError(f"{path}: compressed; unpack it first: {remedy} {path}")
        return cls(str(path.resolve()), stat.st_size, stat.st_mtime_ns)


@dataclass(frozen=True)
class _Place:
    """How far an import is: the next byte of which file, lines of that file already read, lines left out so far."""

    source: int = 0
    offset: int = 0
    line: int = 0
    rejected: int = 0


@dataclass(frozen=True)
class _Block:
    """Whole lines of one file. ``end``: offset of the byte after them; ``cut``: the last line is not complete."""

    source: int
    text: bytes
    end: int
    cut: bool = False


def _blocks(sources: Sequence[_Source], place: _Place, block_bytes: int) -> Iterator[_Block]:
    """The input from ``place`` on, in blocks that end where a line ends."""
    for number in range(place.source, len(sources)):
        offset = place.offset if number == place.source else 0
        rest = b""
        with open(sources[number].path, "rb") as stream:
            stream.seek(offset)
            while read := stream.read(block_bytes):
                text = rest + read
                end = text.rfind(b"\n") + 1
                rest = text[end:]
                if len(rest) > LONGEST_LINE:
                    raise DataError(
                        f"{sources[number].path}: no line ends within {len(rest):,} bytes from byte "
                        f"{offset + end:,} on; this is not Criteo's text format"
                    )
                if end:
                    offset += end
                    yield _Block(number, text[:end], offset)
        if rest:
            yield _Block(number, rest + b"\n", offset + len(rest), cut=not is_complete(rest))


def _ahead(blocks: Iterator[_Block], pool: ThreadPoolExecutor) -> Iterator[_Block]:
    """The same blocks, each read while the one before is worked on."""
    coming = pool.submit(next, blocks, None)
    while (block := coming.result()) is not None:
        coming = pool.submit(next, blocks, None)
        yield block


def _pieces(text: bytes, count: int) -> list[np.ndarray]:
    """Cut whole lines into ``count`` pieces of whole lines (fewer where there are too few)."""
    cuts = [0]
    for part in range(1, count + 1):
        end = text.find(b"\n", max(cuts[-1], len(text) * part // count - 1)) + 1
        if end > cuts[-1]:
            cuts.append(end)
    data = np.frombuffer(text, np.uint8)
    return [data[a:b] for a, b in itertools.pairwise(cuts)]


def _read_state(path: Path, identity: dict[str, Any], say: Say) -> dict[str, Any] | None:
    """The checkpoint of an interrupted import of the same input with the same options; says why there is none."""
    if not path.parent.exists():
        return None
    again = f"{path.parent}: left by an interrupted import, cannot be continued"
    try:
        state = json.loads(path.read_text("utf-8"))
        before = state["identity"]
    except FileNotFoundError:
        say(f"{again}: it had not reached its first checkpoint; starting over")
        return None
    except (ValueError, KeyError, TypeError):
        say(f"{again}: {path.name} is damaged; starting over")
        return None
    if before != identity:
        names = {"sources": "the source files are others or have changed", "max_ind_range": "--max-ind-range differs"}
        why = [text for key, text in names.items() if before.get(key) != identity[key]] or ["another version wrote it"]
        say(f"{again}: {' and '.join(why)}; starting over")
        return None
    return state


def _write_state(path: Path, state: dict[str, Any]) -> None:
    """Put the checkpoint in the place of the one before, all of it or nothing."""
    new = path.with_name("new." + path.name)
    with new.open("w", encoding="utf-8") as stream:
        json.dump(state, stream)
        stream.flush()
        os.fsync(stream.fileno())
    new.replace(path)


def _splits(rows: int) -> dict[str, tuple[int, int]]:
    """Six days, then the halves of the seventh (the first ``rows % 7`` days have one row more)."""
    last_day = rows // DAYS
    test = rows - last_day
    val = test + (last_day + 1) // 2
    return {"train": (0, test), "test": (test, val), "val": (val, rows)}


class _Import:
    """One import: the columns being written, the dictionaries, the place in the input."""

    def __init__(
        self, sources: Sequence[_Source], out: Path, max_ind_range: int, overwrite: bool, memory_limit: int, say: Say
    ) -> None:
        self.sources, self.max_ind_range = sources, max_ind_range
        self.identity = {
            "version": STATE_VERSION,
            "sources": [asdict(s) for s in sources],
            "max_ind_range": max_ind_range,
        }
        self.state_path = DatasetWriter.partial_path(out) / STATE
        if out.exists() and not overwrite:
            raise DataError(f"{out}: exists already; choose another folder or add --overwrite")
        state = _read_state(self.state_path, self.identity, say)
        self.writer = DatasetWriter(
            out,
            DENSE,
            [(name, 1) for name in CATEGORICAL],
            extra={f"vocab/{name}": "<u4" for name in CATEGORICAL},
            resume=None if state is None else state["counts"],
            overwrite=overwrite,
        )
        self.place = _Place() if state is None else _Place(**state["place"])
        self.resumed_from_row = self.checkpoint_row = self.writer.rows
        self.has_checkpoint = state is not None
        self.budget = MemoryBudget(memory_limit)
        self.vocabularies = [Vocabulary(self.budget) for _ in CATEGORICAL]
        if state is not None:
            say(f"{self.writer.partial}: going on from row {self.writer.rows:,}")
            self._restore()

    def _restore(self) -> None:
        for name, vocabulary in zip(CATEGORICAL, self.vocabularies, strict=True):
            values = self.writer.stored(f"vocab/{name}")
            for first in range(0, values.size, 1 << 20):
                vocabulary.restore(values[first : first + (1 << 20)])

    @property
    def bytes_done(self) -> int:
        return sum(s.bytes for s in self.sources[: self.place.source]) + self.place.offset

    def add(self, block: _Block, pieces: Iterable[Parsed], max_rejects: int, pool: ThreadPoolExecutor) -> None:
        """Write a block: bad lines counted or refused, ids looked up a column a thread."""
        line = self.place.line if block.source == self.place.source else 0
        rejected = self.place.rejected
        parsed = list(pieces)
        for piece in parsed:
            for number, text in piece.bad:
                rejected += 1
                if rejected > max_rejects:
                    raise self._refusal(block, line + number, text, max_rejects)
            line += piece.lines
        fresh = list(
            pool.map(lambda c: [self.vocabularies[c].encode(p.ids[c]) for p in parsed], range(len(CATEGORICAL)))
        )
        for piece in parsed:
            self.writer.append(piece.label, piece.dense, list(piece.ids.view(np.int32)))
        for name, arrays in zip(CATEGORICAL, fresh, strict=True):
            for values in arrays:
                self.writer.append_extra(f"vocab/{name}", values)
        self.place = _Place(block.source, block.end, line, rejected)

    def refuse_cut(self, block: _Block, max_rejects: int) -> bool:
        """Deal with an incomplete last line that parses: True where it may be left out."""
        rejected = self.place.rejected + 1
        line = self.place.line if block.source == self.place.source else 0
        if rejected > max_rejects:
            raise self._refusal(block, line, block.text, max_rejects, cut=True)
        self.place = _Place(block.source, block.end, line + 1, rejected)
        return True

    def _refusal(self, block: _Block, line: int, text: bytes, max_rejects: int, cut: bool = False) -> DataError:
        fault = explain(text) or Fault("C26", repr(text.split(b"\t")[-1].strip().decode()), "8 hexadecimal digits")
        tail = "the file is cut: its last line has no line end and is not complete; " if cut or block.cut else ""
        skip = "--max-rejects N skips and counts up to N bad lines"
        if max_rejects:
            skip = f"this is bad line {max_rejects + 1}, --max-rejects allows {max_rejects}"
        return DataError(
            f"{self.sources[block.source].path}: line {line + 1}: column {fault.column}: {tail}found {fault.found}, "
            f"expected {fault.expected} ({skip})"
        )

    def checkpoint(self) -> None:
        """What is written so far survives whatever happens to this process from now on."""
        counts = self.writer.counts()
        _write_state(self.state_path, {"identity": self.identity, "place": asdict(self.place), "counts": counts})
        self.has_checkpoint, self.checkpoint_row = True, self.writer.rows

    def finish(self) -> Imported:
        rows = self.writer.rows
        if rows == 0:
            raise DataError(f"{self.sources[0].path}: no good line in it; {self.place.rejected} were left out")
        source = {
            "name": NAME,
            "files": [{"name": Path(s.path).name, "bytes": s.bytes} for s in self.sources],
            "max_ind_range": self.max_ind_range,
            "rejected": self.place.rejected,
        }
        path = self.writer.finish([v.rows for v in self.vocabularies], _splits(rows), source)
        return Imported(path, rows, self.place.rejected, self.resumed_from_row)


@contextlib.contextmanager
def _explaining(work: _Import) -> Iterator[None]:
    """Keep what a checkpoint covers when the import fails, and say so where it helps."""
    try:
        yield
    except BaseException as error:
        work.writer.abandon(keep=work.has_checkpoint)
        partial, row = work.writer.partial, work.checkpoint_row
        again = f"it goes on from row {row:,}" if work.has_checkpoint else "it starts at the first row"
        if isinstance(error, OSError) and error.errno in DISK_FULL:
            raise RuntimeError(
                f"{error.filename or partial}: {DISK_FULL[error.errno]} after {work.writer.rows:,} rows; {row:,} of "
                f"them are safe in {partial}. Free space (the whole needs about {_needed_bytes(work):,} bytes) and run "
                f"the same command again: {again}"
            ) from None
        if isinstance(error, OverBudget):
            raise RuntimeError(
                f"the dictionaries of distinct ids need more than --memory-limit ({work.budget.limit:,} bytes) after "
                f"{work.writer.rows:,} rows: raise it, or bound the ids with --max-ind-range N "
                "(each takes 8 to 16 bytes; N is a bound for every column)"
            ) from None
        raise


def _needed_bytes(work: _Import) -> int:
    """Estimated size of the finished data set: columns so far, stretched to all of the input."""
    so_far = work.writer.rows * (1 + 4 * len(DENSE) + 4 * len(CATEGORICAL)) + 4 * sum(v.rows for v in work.vocabularies)
    total = sum(s.bytes for s in work.sources)
    return so_far * total // max(1, work.bytes_done)


def import_criteo_kaggle(
    sources: Sequence[str | os.PathLike[str]],
    out: str | os.PathLike[str],
    *,
    max_ind_range: int = 0,
    max_rejects: int = 0,
    overwrite: bool = False,
    memory_limit: int = 3 << 30,
    checkpoint_seconds: float = 5.0,
    block_bytes: int = 8 << 20,
    threads: int = 0,
    say: Say = lambda text: None,
    progress: Progress = lambda done, total, rows: None,
) -> Imported:
    """Import text files, one after the other, as one data set.

    Parameters
    ----------
    sources: the files, in order of time
    out: the folder to make; with ``overwrite`` it takes the place of the one there when it is complete
    max_ind_range: ids are taken modulo this before they are numbered; 0: not
    max_rejects: so many bad lines are left out and counted; one more is an error
    memory_limit: bytes for all dictionaries; the rest takes some hundreds of MB whatever the input's size
    checkpoint_seconds: between checkpoints, at the least (they never take more than a tenth of the time)
    block_bytes, threads: of input worked on at a time, and by how many; 0: all cores

    Raises
    ------
    DataError: input that cannot be used; RuntimeError: disk full, or too many distinct ids for ``memory_limit``
    """
    if not sources:
        raise DataError(f"{NAME}: name the raw text file, e.g. train.txt")
    if max_ind_range < 0 or max_ind_range >= 1 << 32:
        raise DataError(f"--max-ind-range {max_ind_range}: expected 0 (no bound) or a bound below 2**32")
    if max_rejects < 0:
        raise DataError(f"--max-rejects {max_rejects}: expected 0 or more")
    threads = threads or len(os.sched_getaffinity(0))
    work = _Import([_Source.open(s) for s in sources], Path(out), max_ind_range, overwrite, memory_limit, say)
    total = sum(s.bytes for s in work.sources)
    with ThreadPoolExecutor(threads) as pool, ThreadPoolExecutor(1) as reader, _explaining(work):
        saved, every = monotonic(), checkpoint_seconds
        for block in _ahead(_blocks(work.sources, work.place, block_bytes), reader):
            if block.cut and explain(block.text) is None:
                work.refuse_cut(block, max_rejects)
            else:
                left = max_rejects - work.place.rejected
                pieces = pool.map(
                    lambda text, left=left: parse(text, max_ind_range, left), _pieces(block.text, threads)
                )
                work.add(block, pieces, max_rejects, pool)
            progress(work.bytes_done, total, work.writer.rows)
            if monotonic() - saved >= every:
                started = monotonic()
                work.checkpoint()
                saved = monotonic()
                every = max(checkpoint_seconds, 9 * (saved - started)) if checkpoint_seconds else 0.0
        progress(total, total, work.writer.rows)  # the last moment at which it can be stopped
        return work.finish()
