"""What a harness says of its reader: how a good input is made, how it is read, what a good answer is."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from tests.torture.fuzz.mutations import chosen, spoil_file

__all__ = ["Reader"]


class Reader:
    """One of our readers.

    name: of it; bound: bytes of memory beyond a good input's; seconds: that a case may take
    errors: that it may raise, each with a message that names a file of the input, the output or an option
    """

    name: str
    bound = 1 << 30
    seconds = 30.0
    errors: tuple[type[Exception], ...] = (ValueError,)

    def make(self, folder: Path) -> None:
        """Write a good input into an empty folder."""
        raise NotImplementedError

    def read(self, folder: Path, out: Path, rng: np.random.Generator) -> None:
        """Read it; ``out``, a folder, is there for what that writes. AssertionError where the answer is wrong."""
        raise NotImplementedError

    def spoil(self, rng: np.random.Generator, files: Mapping[str, bytes]) -> dict[str, bytes]:
        """Another input, of one to three changed files."""
        found = dict(files)
        for _ in range(1 + int(rng.geometric(0.7)) // 2):
            name = chosen(rng, found)
            found[name] = spoil_file(rng, name, found[name])
            if rng.random() < 0.02 and len(found) > 1:
                del found[name]
        return found

    def names_it(self, message: str, folder: Path, out: Path, files: Mapping[str, bytes]) -> bool:
        """Whether a message says where to look."""
        return str(folder) in message or str(out) in message or message.startswith("--")
