"""Imports of text files, a row a line: streamed in blocks of whole lines, each read while the one before is parsed, on
all cores, bounded in memory, resumable.

What a line holds is a :class:`LineFormat`'s: it parses blocks, says what is wrong with a bad line, and cuts the rows
into splits. In: the format and the files, in order; out: a data set in our columns.
"""

from __future__ import annotations

import contextlib
import gzip
import itertools
import os
import zlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, BinaryIO, cast

import numpy as np
from numpy.typing import NDArray

from hotline.data.columns import DataError
from hotline.data.sources import Imported, Progress, Say
from hotline.data.sources.resumable import Columns, ResumableImport, SourceFile
from hotline.data.sources.vocabulary import Vocabulary

__all__ = ["Fault", "LineFormat", "Lines", "Parsed", "first_fault", "import_lines", "parse_lines"]

LONGEST_LINE = 1 << 16


@dataclass(frozen=True)
class Fault:
    """What is wrong with a line: in which column, what was found, what would be right."""

    column: str
    found: str
    expected: str


def first_fault(
    line: bytes, between: bytes, columns: Sequence[str], expected: str, rule: Callable[[str, bytes], tuple[bool, str]]
) -> Fault | None:
    """What is wrong with a line of text columns, the first thing of it; None for a good line.

    ``expected``: how many columns there are, and of what; ``rule``: (whether a column's content is good, what is).
    """
    fields = line.removesuffix(b"\n").removesuffix(b"\r").split(between)
    if len(fields) != len(columns):
        near = columns[min(len(fields), len(columns)) - 1]
        extra = "; the line is cut" if len(fields) < len(columns) else ""
        found = "an empty line" if fields == [b""] else f"{len(fields)} columns"
        return Fault(near, found + extra, expected)
    for column, text in zip(columns, fields, strict=True):
        good, right = rule(column, text)
        if not good:
            return Fault(column, repr(text[:40].decode("utf-8", "replace")), right)
    return None


@dataclass
class Parsed:
    """Good lines as arrays, and where the bad ones were.

    label: uint8 (rows,); dense: float32 (rows, features); ids: uint32 (tables, rows), raw values
    lines: how many there were; bad: (line number within the piece, line) of those left out
    time: int64 (rows,), for formats that have one
    """

    label: NDArray[np.uint8]
    dense: NDArray[np.float32]
    ids: NDArray[np.uint32]
    lines: int
    bad: list[tuple[int, bytes]] = field(default_factory=list)
    time: NDArray[np.int64] | None = None


class LineFormat(ABC):
    """A text format whose rows are lines.

    Attributes
    ----------
    name: of the importer; example: what its file is called; line: what a line holds, for messages ("label, 13 ...")
    title: of the format, for messages; header: lines before the first row of each file
    advice: what to do where the dictionaries need more than ``--memory-limit``
    unpacks: gzipped files are read too; otherwise they are refused, as all other packed files are
    """

    name: str
    example: str
    line: str
    title: str
    advice: str
    header: int = 0
    unpacks: bool = False

    @property
    @abstractmethod
    def columns(self) -> Columns:
        """The columns made; every table is numbered and has one id a row."""

    @abstractmethod
    def parse(self, text: NDArray[np.uint8], max_bad: int) -> Parsed:
        """Parse whole lines, each ended by LF; stops after ``max_bad`` + 1 bad ones. Called from many threads."""

    @abstractmethod
    def explain(self, line: bytes) -> Fault | None:
        """Why :meth:`parse` leaves a line out; None for a good one."""

    @abstractmethod
    def explain_cut(self, line: bytes) -> Fault | None:
        """Why a last line without a line feed may not be all there, though it parses; None where it is complete."""

    @abstractmethod
    def splits(self, rows: Sequence[int]) -> dict[str, tuple[int, int]]:
        """Split of the data set; ``rows``: how many rows each file gave."""

    def options(self) -> dict[str, Any]:
        """What decides the outcome, by the option's name with underscores; kept in ``dataset.json``."""
        return {}

    def explain_header(self, line: bytes) -> Fault | None:
        """What is wrong with a header line; None for a good one."""
        return None

    def located(self, parsed: Parsed, source: int, line: int) -> Parsed:
        """The rows to keep, once it is known where they come from: file number and number of lines before them in it.
        Called from many threads.
        """
        return parsed

    def origin(self, rows: Sequence[int], dropped: int) -> dict[str, Any]:
        """What else ``dataset.json`` says of where the rows came from.

        ``rows``: how many each file gave; ``dropped``: good lines that :meth:`located` did not keep.
        """
        return {}


def parse_lines(
    parse: Callable[[int, int], tuple[int, int]], text: NDArray[np.uint8], max_bad: int
) -> tuple[int, list[tuple[int, bytes]]]:
    """Parse whole lines, each ended by LF, around the bad ones; stops after ``max_bad`` + 1 of them.

    ``parse``: (position, row) -> the same when it is done: ``text.size``, or where the first bad line starts.
    Returns (rows, bad as in :class:`Parsed`).
    """
    bad: list[tuple[int, bytes]] = []
    at, row = parse(0, 0)
    while at < text.size:
        end = at
        while text[end] != 10:
            end += 1
        bad.append((row + len(bad), text[at : end + 1].tobytes()))
        if len(bad) > max_bad:
            break
        at, row = parse(end + 1, row)
    return row, bad


@dataclass(frozen=True)
class _Place:
    """How far an import is: the next byte of which file (of its unpacked text), lines of that file already read, lines
    left out and rows dropped so far, bytes of that file read.
    """

    source: int = 0
    offset: int = 0
    line: int = 0
    rejected: int = 0
    dropped: int = 0
    consumed: int = 0


@dataclass(frozen=True)
class _Block:
    """Whole lines of one file. ``end``: offset of the byte after them in the text, ``consumed``: bytes of the file read
    for it; ``cut``: its last line may not be complete.
    """

    source: int
    text: bytes
    end: int
    consumed: int
    cut: Fault | None = None


class _Text:
    """The text of a file, unpacked where it is gzipped. ``consumed``: bytes of the file read."""

    def __init__(self, source: SourceFile, file: BinaryIO) -> None:
        self._path, self._file = source.path, file
        self._stream: BinaryIO = file
        if source.is_gzipped:
            self._stream = cast(BinaryIO, gzip.GzipFile(fileobj=file, mode="rb"))

    @property
    def consumed(self) -> int:
        return self._file.tell()

    def seek(self, offset: int) -> None:
        with self._explaining():
            self._stream.seek(offset)

    def read(self, count: int) -> bytes:
        with self._explaining():
            return self._stream.read(count)

    def readline(self) -> bytes:
        with self._explaining():
            return self._stream.readline(LONGEST_LINE)

    def tell(self) -> int:
        return self._stream.tell()

    @contextlib.contextmanager
    def _explaining(self) -> Iterator[None]:
        try:
            yield
        except EOFError:
            raise DataError(f"{self._path}: the file is cut: its gzip stream has no end") from None
        except (gzip.BadGzipFile, zlib.error) as error:
            raise DataError(f"{self._path}: its gzip stream is damaged ({error})") from None


def _skip_header(format: LineFormat, source: SourceFile, text: _Text) -> int:
    """Read the header lines; returns their length in bytes."""
    for number in range(format.header):
        fault = format.explain_header(text.readline())
        if fault:
            raise DataError(
                f"{source.path}: line {number + 1}: {fault.column}: found {fault.found}, expected {fault.expected}"
            )
    return text.tell()


def _blocks(format: LineFormat, sources: Sequence[SourceFile], place: _Place, block_bytes: int) -> Iterator[_Block]:
    """The input from ``place`` on, in blocks that end where a line ends."""
    for number in range(place.source, len(sources)):
        source = sources[number]
        rest = b""
        with open(source.path, "rb") as file:
            stream = _Text(source, file)
            offset = place.offset if number == place.source else 0
            if offset:
                stream.seek(offset)
            else:
                offset = _skip_header(format, source, stream)
            while read := stream.read(block_bytes):
                text = rest + read
                end = text.rfind(b"\n") + 1
                rest = text[end:]
                if len(rest) > LONGEST_LINE:
                    raise DataError(
                        f"{source.path}: no line ends within {len(rest):,} bytes from byte {offset + end:,} on; this "
                        f"is not {format.title}"
                    )
                if end:
                    offset += end
                    yield _Block(number, text[:end], offset, stream.consumed - len(rest) * (not source.is_gzipped))
        if rest:
            yield _Block(number, rest + b"\n", offset + len(rest), source.bytes, format.explain_cut(rest))


def _ahead(blocks: Iterator[_Block], pool: ThreadPoolExecutor) -> Iterator[_Block]:
    """The same blocks, each read while the one before is worked on."""
    coming = pool.submit(next, blocks, None)
    while (block := coming.result()) is not None:
        coming = pool.submit(next, blocks, None)
        yield block


def _pieces(text: bytes, count: int) -> list[NDArray[np.uint8]]:
    """Cut whole lines into ``count`` pieces of whole lines (fewer where there are too few)."""
    cuts = [0]
    for part in range(1, count + 1):
        end = text.find(b"\n", max(cuts[-1], len(text) * part // count - 1)) + 1
        if end > cuts[-1]:
            cuts.append(end)
    data = np.frombuffer(text, np.uint8)
    return [data[a:b] for a, b in itertools.pairwise(cuts)]


def _encode(vocabulary: Vocabulary, pieces: list[Parsed], table: int) -> list[NDArray[np.uint32]]:
    """Replace the values of a table by ids; returns those not seen before."""
    return [vocabulary.encode(piece.ids[table]) for piece in pieces]


class Lines:
    """One import: the place in the input, and what becomes of a block of it. A format whose lines are not the rows has
    its own kind, with another :meth:`store` and :meth:`finish`.
    """

    def __init__(self, format: LineFormat, work: ResumableImport, max_rejects: int) -> None:
        self.format, self.work, self.max_rejects = format, work, max_rejects
        self.place = _Place(**work.position.get("place", {}))
        self.rows: list[int] = work.position.get("rows", [0] * len(work.sources))

    @property
    def bytes_done(self) -> int:
        return sum(s.bytes for s in self.work.sources[: self.place.source]) + self.place.consumed

    @property
    def bytes_total(self) -> int:
        """To be read, of which ``bytes_done`` are."""
        return sum(s.bytes for s in self.work.sources)

    def add(self, block: _Block, pool: ThreadPoolExecutor, threads: int) -> None:
        """Parse and write a block: bad lines counted or refused, ids looked up a column a thread."""
        left = self.max_rejects - self.place.rejected
        pieces = list(pool.map(lambda text: self.format.parse(text, left), _pieces(block.text, threads)))
        firsts, place = self._count(block, pieces)
        kept = list(pool.map(lambda p, at: self.format.located(p, block.source, at), pieces, firsts))
        numbered = self.work.vocabularies
        fresh = list(pool.map(lambda c: _encode(numbered[c[1]], kept, c[0]), enumerate(numbered)))
        dropped = sum(p.label.size - k.label.size for p, k in zip(pieces, kept, strict=True))
        for piece in kept:
            self.store(piece)
            self.rows[block.source] += piece.label.size
        for name, arrays in zip(numbered, fresh, strict=True):
            for values in arrays:
                self.work.writer.append_extra(f"vocab/{name}", values)
        self._move(replace(place, dropped=place.dropped + dropped))

    def store(self, piece: Parsed) -> None:
        """Write rows whose values have become ids."""
        self.work.writer.append(piece.label, piece.dense, list(piece.ids.view(np.int32)), time=piece.time)

    def _count(self, block: _Block, pieces: list[Parsed]) -> tuple[list[int], _Place]:
        """(lines of the file before each piece, where the block ends); refuses one bad line too many."""
        line, rejected = self._line_before(block), self.place.rejected
        firsts = []
        for piece in pieces:
            firsts.append(line)
            for number, text in piece.bad:
                rejected += 1
                if rejected > self.max_rejects:
                    raise self._refusal(block, line + number, text)
            line += piece.lines
        return firsts, _Place(block.source, block.end, line, rejected, self.place.dropped, block.consumed)

    def _line_before(self, block: _Block) -> int:
        started = block.source == self.place.source and self.place.offset
        return self.place.line if started else self.format.header

    def leave_out_cut(self, block: _Block) -> None:
        """Deal with an incomplete last line that parses: counted or refused."""
        rejected, line = self.place.rejected + 1, self._line_before(block)
        if rejected > self.max_rejects:
            raise self._refusal(block, line, block.text)
        place = _Place(block.source, block.end, line + 1, rejected, self.place.dropped, block.consumed)
        self._move(place)

    def _move(self, place: _Place) -> None:
        self.place = place
        self.work.position = {"place": vars(place), "rows": self.rows}
        self.work.share_done = self.bytes_done / sum(s.bytes for s in self.work.sources)

    def _refusal(self, block: _Block, line: int, text: bytes) -> DataError:
        fault = self.format.explain(text) or block.cut
        assert fault is not None, text
        tail = "the file is cut: its last line has no line end and is not complete; " if block.cut else ""
        skip = "--max-rejects N skips and counts up to N bad lines"
        if self.max_rejects:
            skip = f"this is bad line {self.max_rejects + 1}, --max-rejects allows {self.max_rejects}"
        return DataError(
            f"{self.work.sources[block.source].path}: line {line + 1}: column {fault.column}: {tail}found "
            f"{fault.found}, expected {fault.expected} ({skip})"
        )

    def finish(self, tick: Callable[[], None]) -> Imported:
        """Complete the data set, when all input is read. ``tick``: to be called between two pieces of work that take a
        while, with ``work.position`` up to date: tells how far it is, makes checkpoints.
        """
        if self.work.writer.rows == 0:
            raise DataError(f"{self.work.sources[0].path}: no good line in it; {self.place.rejected} were left out")
        more = self.format.origin(self.rows, self.place.dropped)
        return self.work.finish({}, self.format.splits(self.rows), self.place.rejected, more)


def import_lines(
    format: LineFormat,
    sources: Sequence[str | os.PathLike[str]],
    out: str | os.PathLike[str],
    *,
    max_rejects: int = 0,
    overwrite: bool = False,
    memory_limit: int = 3 << 30,
    checkpoint_seconds: float = 5.0,
    block_bytes: int = 8 << 20,
    threads: int = 0,
    say: Say = lambda text: None,
    progress: Progress = lambda done, total, rows: None,
    kind: type[Lines] = Lines,
) -> Imported:
    """Import text files, one after the other, as one data set.

    Parameters
    ----------
    sources: the files, in order of time
    out: the folder to make; with ``overwrite`` it takes the place of the one there when it is complete
    max_rejects: so many bad lines are left out and counted; one more is an error
    memory_limit: bytes for all dictionaries; the rest takes some hundreds of MB whatever the input's size
    checkpoint_seconds: between checkpoints, at the least (they never take more than a tenth of the time)
    block_bytes, threads: of input worked on at a time, and by how many; 0: all cores
    kind: what is done with the lines

    Raises
    ------
    DataError: input that cannot be used; RuntimeError: disk full, or too many distinct ids for ``memory_limit``
    """
    if not sources:
        raise DataError(f"{format.name}: name the raw text file, e.g. {format.example}")
    if max_rejects < 0:
        raise DataError(f"--max-rejects {max_rejects}: expected 0 or more")
    threads = threads or len(os.sched_getaffinity(0))
    files = [SourceFile.open(s, f"lines of {format.line}", format.example) for s in sources]
    for file in files:
        if not (format.unpacks and file.is_gzipped):
            file.refuse_compressed()
    work = ResumableImport(
        format.name, files, format.options(), format.columns, Path(out), overwrite, memory_limit, say, format.advice
    )
    checkpoints = work.paced_checkpoints(checkpoint_seconds)
    with ThreadPoolExecutor(threads) as pool, ThreadPoolExecutor(1) as reader, work.explaining():
        lines = kind(format, work, max_rejects)

        def tick() -> None:
            progress(lines.bytes_done, lines.bytes_total, work.writer.rows)
            next(checkpoints)

        for block in _ahead(_blocks(format, files, lines.place, block_bytes), reader):
            if block.cut and format.explain(block.text) is None:
                lines.leave_out_cut(block)
            else:
                lines.add(block, pool, threads)
            tick()
        progress(lines.bytes_done, lines.bytes_total, work.writer.rows)  # the last moment at which it can be stopped
        return lines.finish(tick)
