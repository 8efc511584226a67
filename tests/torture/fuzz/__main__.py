"""Feeds a reader spoiled files until the time is over: ``python -m tests.torture.fuzz READER... --seconds 60``.

Out: a line a reader with the number of cases, of those that were read and of those that were refused; for a fault, what
was wrong, the files of the case and the command that repeats it, and exit code 1. One case is ``--case NUMBER``.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import itertools
import os
import shutil
import sys
import tempfile
import time
import traceback
import warnings
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from tests.torture.fuzz.guard import Guard
from tests.torture.fuzz.mutations import MARKER
from tests.torture.fuzz.reader import Reader

__all__ = ["main", "readers"]


def readers() -> dict[str, Reader]:
    """All harnesses by name."""
    from tests.torture.fuzz import configs, datasets, imports

    return {one.name: one for one in [*imports.READERS, *datasets.READERS, *configs.READERS]}


def _files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


class Case:
    """One spoiled input of a reader, on disk: ``place/in``, and ``place/out`` for what reading it writes."""

    def __init__(self, reader: Reader, good: Mapping[str, bytes], place: Path, seed: int, number: int) -> None:
        self.reader, self.place = reader, place
        self.rng = np.random.default_rng([seed, number])
        self.files = reader.spoil(self.rng, good) if number else dict(good)  # the first one is good
        self.folder, self.out = place / "in", place / "out"
        shutil.rmtree(place, ignore_errors=True)
        self.out.mkdir(parents=True)
        for name, content in self.files.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            os.utime(path, (10**9, 10**9))

    def run(self, guard: Guard) -> tuple[str, str]:
        """(how it ended, what is wrong with that or nothing)."""
        said = io.StringIO()
        with (
            guard.watching(self.place, self.reader.seconds),
            contextlib.redirect_stdout(said),
            contextlib.redirect_stderr(said),
        ):
            ended, fault = self._read()
        if guard.seen:
            fault = f"it did what no file may make it do: {guard.seen}"
        if MARKER.exists():
            fault = "a program that was in a file has been run"
        return ended, fault

    def _read(self) -> tuple[str, str]:
        try:
            self.reader.read(self.folder, self.out, self.rng)
        except self.reader.errors as error:
            if self.reader.names_it(str(error), self.folder, self.out, self.files):
                return f"{type(error).__name__}", ""
            return "unnamed", f"names no file: {traceback.format_exc()}"
        except BaseException:
            return "fault", traceback.format_exc()
        return "read", ""


def fuzz(reader: Reader, guard: Guard, seconds: float, seed: int, only: int | None, place: Path) -> bool:
    """Whether all cases of so many seconds went well. The good input must be read, and comes first: libraries that are
    loaded at the first use may start compilers.
    """
    good_place = place / "good"
    good_place.mkdir()
    os.chdir(place)
    reader.make(good_place)
    for path in good_place.rglob("*"):
        os.utime(path, (10**9, 10**9))
    good = _files(good_place)
    first = Case(reader, good, place / "case", seed, 0)._read()
    if first[0] != "read":
        print(f"{reader.name}: the good input was refused: {first[1] or first[0]}")
        return False
    guard.bound_memory(reader.bound)
    ended: Counter[str] = Counter()
    finish = time.monotonic() + seconds
    for number in itertools.count(1) if only is None else [only]:
        case = Case(reader, good, place / "case", seed, number)
        repeat = f"python -m tests.torture.fuzz {reader.name} --seed {seed} --case {number}"
        (place / "repeat").write_text(repeat)  # for whoever finds this process dead
        how, fault = case.run(guard)
        ended[how] += 1
        if fault:
            print(f"{repeat}\nfiles: {case.folder}\n{fault}", flush=True)
            return False
        if time.monotonic() > finish:
            break
    print(f"{reader.name}: {sum(ended.values())} cases, {dict(ended)}", flush=True)
    return True


def main() -> int:
    """Returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture.fuzz")
    known = readers()
    parser.add_argument("reader", nargs="+", choices=[*known, "all"])
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--case", type=int)
    parser.add_argument("--place", type=Path, help="folder for the files of cases; default: a new one, kept on a fault")
    asked = parser.parse_args()
    sys.dont_write_bytecode = True
    warnings.simplefilter("ignore")
    guard = Guard()
    place = asked.place or Path(tempfile.mkdtemp(prefix="fuzz-"))
    for name in known if "all" in asked.reader else asked.reader:
        (place / name).mkdir(parents=True)
        if not fuzz(known[name], guard, asked.seconds, asked.seed, asked.case, (place / name).resolve()):
            return 1
    shutil.rmtree(place)
    return 0


if __name__ == "__main__":
    sys.exit(main())
