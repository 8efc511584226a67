"""Files and folders that are there whole or not at all, that one process at a time writes, whose errors name them."""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import os
import weakref
from collections.abc import Iterator
from pathlib import Path

__all__ = ["Claim", "exchange", "naming", "replacing", "write_text"]

_AT_FDCWD, _RENAME_EXCHANGE = -100, 2


@contextlib.contextmanager
def naming(path: Path) -> Iterator[None]:
    """An error of the operating system, such as that of a full disk, says which file it was."""
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """The name of a file beside ``path`` that takes its place afterwards, or is gone where that was not written."""
    new = path.with_name(path.name + ".new")
    try:
        with naming(new):
            yield new
        os.replace(new, path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise


def write_text(path: Path, text: str) -> None:
    """Write beside ``path``, then rename: whoever reads it finds the old text or the new one."""
    with replacing(path) as new:
        new.write_text(text, "utf-8")


def exchange(one: Path, other: Path) -> bool:
    """Two folders change names, in one step that nothing can come between; False where the file system has none."""
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:
        return False
    return bool(rename(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0)


class Claim:
    """A folder that this process alone writes to, until :meth:`release` or its end, however that comes.

    The lock is on the folder itself, so it leaves nothing behind and goes with the folder when that is renamed. Where
    the file system has no locks every claim is granted.
    """

    def __init__(self, folder: Path) -> None:
        """Make the folder if it is not there; BlockingIOError where another process, or another claim, has it."""
        while True:
            folder.mkdir(parents=True, exist_ok=True)
            with contextlib.suppress(FileNotFoundError):  # whoever had it has just renamed or removed it
                held = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
                self.release = weakref.finalize(self, os.close, held)
                try:
                    fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:
                    self.release()
                    raise
                except OSError:
                    return
                if os.path.samestat(os.fstat(held), os.stat(folder)):
                    return
                self.release()
