"""Files and folders that are there whole or not at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["whole_folder", "write_text", "writing_folder"]


def write_text(path: Path, text: str) -> None:
    """Write beside ``path``, then rename: whoever reads it finds the old text or the new one."""
    new = path.with_name(path.name + ".new")
    new.write_text(text, "utf-8")
    os.replace(new, path)


@contextmanager
def writing_folder(folder: Path) -> Iterator[Path]:
    """A folder beside ``folder`` to write to, which takes its place when all is written."""
    new, old = folder.with_name(folder.name + ".new"), _old(folder)
    if not folder.exists() and old.is_dir():  # a write was cut between its two renames
        old.rename(folder)
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir(parents=True)
    yield new
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        folder.rename(old)
    new.rename(folder)
    shutil.rmtree(old, ignore_errors=True)


def whole_folder(folder: Path) -> Path | None:
    """The folder, or the one it was about to replace where a write was cut between its two renames; None without."""
    return next((found for found in (folder, _old(folder)) if found.is_dir()), None)


def _old(folder: Path) -> Path:
    return folder.with_name(folder.name + ".old")
