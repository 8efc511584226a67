"""Streams whose payloads carry the number of a step, each with a mark beside it: both ends of them.

A mark says that all payloads of steps before it have been transferred, so that whoever merges two such streams in order
knows when nothing earlier can come. Steps are numbered modulo 2**bits; the ends count on without a limit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import Any

from hotline_verif.ports import Sink, Source
from hotline_verif.streams import Fields

__all__ = ["MarkedSink", "MarkedSource", "unwrapped"]


def unwrapped(step: int, base: int, bits: int) -> int:
    """The first number from ``base`` on that is ``step`` modulo 2**bits."""
    return base + (step - base) % (1 << bits)


class MarkedSource(Source):
    """Source of the stream ``name`` whose field ``step`` never goes back, and of ``<name>_mark``.

    Whoever fills ``waiting`` sets ``upto``: there will be nothing more of steps before it. ``lag``: probability that
    the mark, where it could go on, stays for a cycle; with 0 it always says all that is known. ``reached``: the lowest
    step that may still come, as far as the mark and what was transferred tell.
    """

    def __init__(
        self,
        dut: Any,
        name: str,
        fields: Sequence[str],
        rng: Random,
        idle: float = 0.0,
        given: Callable[[Fields], None] | None = None,
        *,
        lag: float = 0.0,
    ) -> None:
        super().__init__(dut, name, fields, rng, idle, given)
        self.mark = self.upto = self.reached = 0
        self.lag = lag
        self._mark = getattr(dut, f"{name}_mark")
        self._bits = len(self._mark)
        self._step_at = list(fields).index("step")

    def stop(self) -> None:
        super().stop()
        self.mark = self.upto = self.reached = 0
        self._mark.value = 0

    def idles(self) -> bool:
        return super().idles() and self.mark == self.upto

    def sample(self) -> bool:
        step = unwrapped(self.waiting[0][self._step_at], self.mark, self._bits) if self.waiting else 0
        if not super().sample():
            return False
        self.reached = step
        return True

    def drive(self) -> None:
        super().drive()
        known = unwrapped(self.waiting[0][self._step_at], self.mark, self._bits) if self.waiting else self.upto
        if known == self.mark or self._rng.random() < self.lag:
            return
        self.mark = known if not self.lag else self._rng.randint(self.mark + 1, known)
        self.reached = max(self.reached, self.mark)
        self._mark.value = self.mark % (1 << self._bits)


class MarkedSink(Sink):
    """Sink of the stream ``name`` that also checks ``<name>_mark``, each cycle.

    ``bounds`` says between which steps the mark may be in this cycle: one that it was known to have passed a little
    earlier, and the lowest that may still come; None where it means nothing.
    """

    def __init__(
        self,
        dut: Any,
        name: str,
        fields: Sequence[str],
        rng: Random,
        take: Callable[[Fields], None],
        bounds: Callable[[], tuple[int, int] | None],
        stall: float = 0.0,
    ) -> None:
        super().__init__(dut, name, fields, rng, take, stall)
        self.mark = getattr(dut, f"{name}_mark")
        self._bits = len(self.mark)
        self._bounds = bounds

    def sample(self) -> bool:
        bounds = self._bounds()
        if bounds is not None:
            passed, lowest = bounds
            mark = int(self.mark.value)
            assert unwrapped(mark, passed, self._bits) <= lowest, (
                f"{self.name}_mark is {mark}, none of the steps {passed} to {lowest} modulo {1 << self._bits}"
            )
        return super().sample()
