"""Any number of streams at once: feeds and drains a block's ports, stalls each at random, checks the stream rules.

As in :mod:`hotline_verif.streams`, everything is driven and sampled right after a rising edge, like a flip-flop. The
rules: once valid, a stream stays valid with the same payload until it is taken.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from random import Random
from typing import Any

from cocotb.triggers import First, RisingEdge, Timer
from cocotb.utils import get_sim_time

from hotline_verif.streams import CLOCK_NS

__all__ = ["Sink", "Source", "exchange", "quiet", "settle"]

Fields = tuple[int, ...]


class Source:
    """Feeds the stream ``name`` of ``dut``; ``idle``: probability that it pauses before a payload, each cycle.

    ``given`` is called with each payload that was taken.
    """

    def __init__(
        self,
        dut: Any,
        name: str,
        fields: Sequence[str],
        rng: Random,
        idle: float = 0.0,
        given: Callable[[Fields], None] | None = None,
    ) -> None:
        self.name = name
        self.idle = idle
        self.waiting: deque[Fields] = deque()
        self.waits = self.taken = self.pauses = 0
        self._valid, self._ready = getattr(dut, f"{name}_valid"), getattr(dut, f"{name}_ready")
        self._fields = [getattr(dut, f"{name}_{field}") for field in fields]
        self._rng = rng
        self._given = given
        self._offered = False
        self._shown: bool | None = None

    def stop(self) -> None:
        """Offer nothing more, drop what was to be offered."""
        self.waiting.clear()
        self._offered = False
        self._show(False)

    def idles(self) -> bool:
        """Whether it will do nothing until it is given something."""
        return not self._offered and not self.waiting

    def sample(self) -> bool:
        if not self._offered:
            return False
        if not self._ready.value:
            self.waits += 1
            return False
        self._offered = False
        payload = self.waiting.popleft()
        self.taken += 1
        if self._given is not None:
            self._given(payload)
        return True

    def drive(self) -> None:
        if self._offered:
            return
        if self.waiting and self._rng.random() >= self.idle:
            for field, value in zip(self._fields, self.waiting[0], strict=True):
                field.value = value
            self._offered = True
        else:
            self.pauses += bool(self.waiting)
        self._show(self._offered)

    def _show(self, valid: bool) -> None:
        if valid != self._shown:
            self._valid.value = self._shown = valid


class Sink:
    """Drains the stream ``name`` of ``dut``; ``stall``: probability that a cycle takes nothing.

    ``take`` is called with each payload, which raises AssertionError if it is wrong.
    """

    def __init__(
        self,
        dut: Any,
        name: str,
        fields: Sequence[str],
        rng: Random,
        take: Callable[[Fields], None],
        stall: float = 0.0,
    ) -> None:
        self.name = name
        self.stall = stall
        self.waits = self.taken = 0
        self.valid = self._valid = getattr(dut, f"{name}_valid")
        self._ready = getattr(dut, f"{name}_ready")
        self._fields = [getattr(dut, f"{name}_{field}") for field in fields]
        self._rng = rng
        self._take = take
        self._was_ready = False
        self._held: Fields | None = None

    def stop(self) -> None:
        self._ready.value = 0
        self._was_ready = False
        self._held = None

    def idles(self) -> bool:
        """Whether it will do nothing until something arrives."""
        return self._was_ready and not self._valid.value

    @property
    def held(self) -> bool:
        """Whether a payload waits that was offered and not taken."""
        return self._held is not None

    def sample(self) -> bool:
        if not self._valid.value:
            assert self._held is None, f"{self.name}: {self._held} was withdrawn before it was taken"
            return False
        payload = tuple(int(field.value) for field in self._fields)
        assert self._held in (None, payload), f"{self.name}: {self._held} became {payload} before it was taken"
        if not self._was_ready:
            self.waits += 1
            self._held = payload
            return False
        self._held = None
        self.taken += 1
        self._take(payload)
        return True

    def drive(self) -> None:
        ready = self._rng.random() >= self.stall
        if ready != self._was_ready:
            self._ready.value = self._was_ready = ready


async def exchange(
    clock: Any,
    ends: Iterable[Source | Sink],
    finished: Callable[[], bool],
    *,
    patience: int = 400,
    every_cycle: Callable[[], None] | None = None,
    abandon_after: int | None = None,
) -> int:
    """Run until ``finished()``, or for ``abandon_after`` cycles; returns the cycles.

    AssertionError if nothing moves for ``patience`` cycles.
    """
    ends = list(ends)
    cycles = still = 0
    for end in ends:
        end.drive()
    while not finished():
        if all(end.idles() for end in ends):
            cycles += await _sleep(ends, patience)
        await RisingEdge(clock)
        cycles += 1
        moved = [end.sample() for end in ends]
        still = 0 if any(moved) else still + 1
        moves = ", ".join(f"{end.name} {end.taken}" for end in ends)
        assert still <= patience, f"nothing moved for {still} cycles; taken: {moves}"
        if every_cycle is not None:
            every_cycle()
        if cycles == abandon_after:
            break
        for end in ends:
            end.drive()
    return cycles


async def _sleep(ends: Sequence[Source | Sink], cycles: int) -> int:
    """Let the simulator run by itself until a stream has something, for ``cycles`` at most; returns how many passed."""
    before = get_sim_time("ns")
    arrivals = [RisingEdge(end.valid) for end in ends if isinstance(end, Sink)]
    await First(*arrivals, Timer(cycles * CLOCK_NS, unit="ns"))
    return int(get_sim_time("ns") - before) // CLOCK_NS


async def settle(clock: Any, ends: Iterable[Source | Sink], every_cycle: Callable[[], None]) -> None:
    """A few cycles more, in which what must not come could still come."""
    edges = 0

    def count() -> None:
        nonlocal edges
        edges += 1
        every_cycle()

    await exchange(clock, ends, lambda: edges >= 6, patience=8, every_cycle=count)


async def quiet(clock: Any, ends: Iterable[Source | Sink], reset: Any, cycles: int = 2) -> None:
    """Reset the block with all streams idle."""
    for end in ends:
        end.stop()
    reset.value = 1
    for _ in range(cycles):
        await RisingEdge(clock)
    reset.value = 0
