"""What a spoiled file must not be able to do: write elsewhere, start a program, load a pickle, take memory or time.

Python's audit hooks see every opening, renaming and removal of a file, every process and every class that a pickle asks
for, wherever in the program that happens. They cannot be taken out again, so a guard is for processes of their own.
"""

from __future__ import annotations

import faulthandler
import os
import resource
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

__all__ = ["Guard"]

WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
PATHS: dict[str, tuple[tuple[int, int | None], ...]] = {
    "os.remove": ((0, 1),),
    "os.rmdir": ((0, 1),),
    "os.mkdir": ((0, 2),),
    "os.rename": ((0, 2), (1, 3)),
    "os.link": ((1, 3),),
    "os.symlink": ((1, 2),),
    "os.truncate": ((0, None),),
    "os.chmod": ((0, 2),),
    "os.chown": ((0, 3),),
    "os.utime": ((0, 3),),
}
"""events that change files: which of their arguments is a path, and which the open folder that it is relative to"""
PROGRAMS = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork")


class Guard:
    """Watches this process while it is told to.

    seen: what it did meanwhile that no file may make it do. Only the folder that is named may be written to, beside
    /dev/null and Python's and Numba's own caches.
    """

    def __init__(self) -> None:
        self.seen: list[str] = []
        self._inside = ""
        self._watching = False
        self._most = resource.RLIM_INFINITY
        sys.addaudithook(self._audit)

    def _audit(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self._watching:
            return
        if event in PROGRAMS:
            self.seen.append(f"{event} {arguments[:2]!r}")
        elif event == "pickle.find_class" and arguments[0] in ("os", "posix"):  # Numba's own cache asks for others
            self.seen.append(f"{event} {arguments!r}")
        elif event == "open":
            path, mode, flags = arguments
            if (isinstance(mode, str) and set(mode) & set("wax+")) or (isinstance(flags, int) and flags & WRITES):
                self._look(event, path)
        else:
            for path, folder in PATHS.get(event, ()):
                self._look(event, arguments[path], -1 if folder is None else arguments[folder])

    def _look(self, event: str, path: Any, folder: int = -1) -> None:
        if isinstance(path, int):  # a file that is open already
            return
        base = os.getcwd() if folder == -1 else os.readlink(f"/proc/self/fd/{folder}")
        place = os.path.abspath(os.path.join(base, os.fsdecode(path)))
        real = os.path.join(os.path.realpath(os.path.dirname(place)), os.path.basename(place))
        if (real + os.sep).startswith(self._inside) or real == os.devnull or "__pycache__" in real:
            return
        self.seen.append(f"{event} {place}")

    def bound_memory(self, more: int) -> None:
        """From now on, so many bytes of address space beyond what is taken now, while this process is watched."""
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
        self._most = pages * resource.getpagesize() + more

    @contextmanager
    def watching(self, folder: Path, seconds: float) -> Iterator[None]:
        """Whatever takes longer ends the process, with the stacks of all its threads on standard error."""
        self.seen.clear()
        self._inside = str(folder.resolve()) + os.sep
        faulthandler.dump_traceback_later(seconds, exit=True)
        resource.setrlimit(resource.RLIMIT_AS, (self._most, resource.RLIM_INFINITY))
        self._watching = True
        try:
            yield
        finally:
            self._watching = False
            resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
            faulthandler.cancel_dump_traceback_later()
