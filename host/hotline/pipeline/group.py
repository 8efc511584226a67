"""The processes that train one model together, as far as trainer, tables and checkpoints must know of each other.

:class:`Alone` is the usual case; :mod:`hotline.distributed` has the other. All methods are collective: every process of
the group calls them, in the same order.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

__all__ = ["Alone", "Group"]


class Group(Protocol):
    """rank: number of this process; size: how many there are"""

    rank: int
    size: int

    def barrier(self) -> None:
        """Wait for all."""

    def all(self, flag: bool) -> bool:
        """Whether it is true in every process."""

    def sums(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Element by element, over all processes, added in the order of their ranks."""

    def joined(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n,) of every process, one after the other by rank; they may have different lengths."""


class Alone:
    """A group of one."""

    rank, size = 0, 1

    def barrier(self) -> None: ...

    def all(self, flag: bool) -> bool:
        return flag

    def sums(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        return values

    def joined(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        return values
