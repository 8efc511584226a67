"""Folders that are there whole or not at all, and as they were written."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["SUMS", "check_sums", "place_before", "remove", "whole_folder", "writing_folder"]

SUMS = "SHA256SUMS"
"""Digests of all other files of a folder, as sha256sum writes them."""


def remove(path: Path) -> None:
    """A file, a folder with what is in it, or a link, and not what that leads to."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()


@contextmanager
def writing_folder(folder: Path, retire: Callable[[Path], None] = remove) -> Iterator[Path]:
    """A folder beside ``folder`` to write to, which takes its place when all is written, with digests of its files.

    ``retire``: what becomes of the one that was there. Where the writing fails, that is there as it was.
    """
    new, old = folder.with_name(folder.name + ".new"), place_before(folder)
    if old.is_dir():  # a write was cut between its two renames, or after them
        retire(old) if folder.exists() else old.rename(folder)
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir(parents=True)
    try:
        yield new
        _write_sums(new)
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise
    if folder.exists():
        folder.rename(old)
    new.rename(folder)
    if old.is_dir():
        retire(old)


def whole_folder(folder: Path) -> Path | None:
    """The folder, or the one it was about to replace where a write was cut between its two renames; None without."""
    places = (folder, place_before(folder), folder)  # the last may have taken the place of the second meanwhile
    return next((found for found in places if found.is_dir()), None)


def place_before(folder: Path) -> Path:
    """Where the folder that is to be replaced is for a moment."""
    return folder.with_name(folder.name + ".old")


def _write_sums(folder: Path) -> None:
    lines = []
    for path in _files(folder):
        with path.open("rb+") as stream:  # on the disk before it is called whole
            os.fsync(stream.fileno())
        lines.append(f"{_digest(path)}  {path.relative_to(folder)}\n")
    with (folder / SUMS).open("w", encoding="utf-8") as stream:
        stream.writelines(lines)
        stream.flush()
        os.fsync(stream.fileno())


def check_sums(folder: Path, part: int = 0, parts: int = 1) -> None:
    """Compare the digests of every ``parts``-th file, from the one numbered ``part`` on.

    Raises ValueError that names the file that is not what was written, is not there or was not written.
    """
    try:
        lines = (folder / SUMS).read_text("utf-8").splitlines()
        known = {name: digest for digest, name in (line.split("  ", 1) for line in lines)}
    except (OSError, ValueError) as error:
        raise ValueError(f"{folder / SUMS}: unreadable ({error}); {folder} is incomplete") from None
    there = {str(path.relative_to(folder)) for path in _files(folder)}
    wrong = [f"{folder / name}: not there" for name in sorted(known.keys() - there)]
    wrong += [f"{folder / name}: not written with the others" for name in sorted(there - known.keys())]
    for name in sorted(known.keys() & there)[part::parts]:
        if _digest(folder / name) != known[name]:
            wrong.append(f"{folder / name}: not what was written, its SHA-256 is another than in {SUMS}")
    if wrong:
        raise ValueError(f"{wrong[0]}; {folder} is damaged")


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() and path.name != SUMS)


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
