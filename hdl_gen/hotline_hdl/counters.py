"""Performance counters: what happened, how often, since they were last cleared."""

from __future__ import annotations

from collections.abc import Mapping

from amaranth.hdl import Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hotline.contract import COUNTER_BITS

__all__ = ["COUNTER_BITS", "PerformanceCounters", "how_many"]


def how_many(bits: Value) -> Value:
    """How many bits of ``bits`` are set: a tree of adders."""
    values: list[Value] = list(bits)
    while len(values) > 1:
        paired = [a + b for a, b in zip(values[::2], values[1::2], strict=False)]
        values = paired + ([values[-1]] if len(values) % 2 else [])
    return values[0]


class PerformanceCounters(wiring.Component):
    """One counter an event.

    Parameters
    ----------
    events : mapping of :class:`str` to :class:`int`
        Name, and how many of it may happen in one cycle.

    Attributes
    ----------
    <name>_now : In
        As many bits as may happen in a cycle; each that is set counts one.
    <name> : Out(COUNTER_BITS)
        How many there were, two cycles late; wraps around.
    clear : In(1)
        Sets all to 0.
    """

    def __init__(self, events: Mapping[str, int]) -> None:
        self.events = dict(events)
        super().__init__(
            {f"{name}_now": In(most) for name, most in self.events.items()}
            | {name: Out(COUNTER_BITS) for name in self.events}
            | {"clear": In(1)}
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        for name, most in self.events.items():
            now = Signal(range(most + 1), name=f"{name}_seen")
            count = getattr(self, name)
            m.d.sync += [now.eq(how_many(getattr(self, f"{name}_now"))), count.eq(count + now)]
            with m.If(self.clear):
                m.d.sync += [now.eq(0), count.eq(0)]
        return m
