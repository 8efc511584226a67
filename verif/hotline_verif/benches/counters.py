"""Bench of the classifier's counters: each shows, two cycles late, how many events there were since the last clear.

Any number of events in any cycle, all of them and none; cleared and reset at any time. That a counter wraps around is
checked on a narrow one, in the simulator of Amaranth: no simulation lasts until one of these does.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from random import Random
from typing import Any

import cocotb
from cocotb.triggers import RisingEdge

from hotline.contract import Preset
from hotline_verif.session import Session
from hotline_verif.streams import start_clock

_LATE = 2


def _most(preset: Preset) -> dict[str, int]:
    """Events, and how many of each there may be in a cycle."""
    many, one = ("lookups", "filtered", "asked"), ("busy_cycles", "steps", "held_up", "kept_waiting", "batches")
    return dict.fromkeys(one, 1) | dict.fromkeys(many, preset.engines)


def _bins(preset: Preset) -> Iterator[str]:
    for name, most in _most(preset).items():
        yield from (f"{name}_{count}_at_once" for count in range(most + 1))
        yield from (f"{name}_alone_{bit}" for bit in range(most))
        yield from (f"{name}_{event}" for event in ("with_clear", "just_before_clear", "just_after_clear", "carries"))
    yield from ("cleared_twice_in_a_row", "cleared_at_zero", "reset_while_counting")


_session = Session(_bins)
_preset, _record = _session.preset, _session.record
_cover = _record.coverage


class _Counts:
    """What the counters show: sums of the events of which ``_LATE`` cycles have passed."""

    def __init__(self) -> None:
        self._shown = dict.fromkeys(_most(_preset), 0)
        self._recent = deque([dict.fromkeys(self._shown, 0)] * (_LATE - 1), maxlen=_LATE - 1)
        self._cleared = True

    def check(self, dut: Any) -> None:
        for name, wanted in self._shown.items():
            found = int(getattr(dut, name).value)
            assert found == wanted, f"{name}: {found}, {wanted} have been"
        _record.checks += len(self._shown)

    def step(self, events: dict[str, int], clear: bool) -> None:
        """An edge saw ``events``, the bits of each, and ``clear``."""
        nothing = dict.fromkeys(self._shown, 0)
        now = {name: bits.bit_count() for name, bits in events.items()}
        self._cover(events, clear)
        if clear:
            _cover.hit_if(self._cleared, "cleared_twice_in_a_row")
            _cover.hit_if(not any(self._shown.values()), "cleared_at_zero")
            self._shown = nothing
            self._recent = deque([nothing] * (_LATE - 1), maxlen=_LATE - 1)
        else:
            due = self._recent.popleft()
            for name, count in due.items():
                _cover.hit_if((self._shown[name] + count) >> 6 > self._shown[name] >> 6, f"{name}_carries")
                self._shown[name] += count
            self._recent.append(now)
        self._cleared = clear

    def _cover(self, events: dict[str, int], clear: bool) -> None:
        for name, bits in events.items():
            _cover.hit(f"{name}_{bits.bit_count()}_at_once")
            _cover.hit_if(bits.bit_count() == 1, f"{name}_alone_{bits.bit_length() - 1}")
            _cover.hit_if(clear and bits, f"{name}_with_clear")
            _cover.hit_if(clear and self._recent[-1][name], f"{name}_just_before_clear")
            _cover.hit_if(not clear and self._cleared and bits, f"{name}_just_after_clear")


async def _run(dut: Any, counts: _Counts, rng: Random, cycles: int, clears: float) -> None:
    """Random events for ``cycles``, each kind as dense as it likes; the counters are compared in every cycle."""
    density = {name: rng.choice([0.05, 0.5, 0.95, 1.0]) for name in _most(_preset)}
    for _ in range(cycles):
        events = {
            name: sum((rng.random() < density[name]) << bit for bit in range(most))
            for name, most in _most(_preset).items()
        }
        clear = rng.random() < clears
        for name, bits in events.items():
            getattr(dut, f"{name}_now").value = bits
        dut.clear.value = int(clear)
        await RisingEdge(dut.clk)
        _record.cycles += 1
        counts.check(dut)
        counts.step(events, clear)


async def _reset(dut: Any, rng: Random) -> _Counts:
    """Counters at zero, whatever the events meanwhile."""
    dut.rst.value = 1
    for _ in range(rng.randint(1, 3)):
        await RisingEdge(dut.clk)
    dut.rst.value = 0
    return _Counts()


@cocotb.test()
async def counts_every_event_two_cycles_late(dut: Any) -> None:
    rng = _session.rng("count")
    start_clock(dut)
    counts = await _reset(dut, rng)
    for _ in range(8):
        await _run(dut, counts, rng, 120, 0.0)
    _record.write()


@cocotb.test()
@cocotb.parametrize(clears=[0.01, 0.3])
async def starts_again_at_zero_when_cleared(dut: Any, clears: float) -> None:
    rng = _session.rng(f"clear {clears}")
    start_clock(dut)
    counts = await _reset(dut, rng)
    for _ in range(10):
        await _run(dut, counts, rng, 60, clears)
    _record.write()


@cocotb.test()
async def reset_starts_at_zero(dut: Any) -> None:
    rng = _session.rng("reset")
    start_clock(dut)
    for _ in range(10):
        await _run(dut, await _reset(dut, rng), rng, rng.randint(1, 40), 0.02)
        _cover.hit("reset_while_counting")
    _record.write()
