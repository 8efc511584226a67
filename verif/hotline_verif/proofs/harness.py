"""What stands around a block in a proof: free inputs, assumptions about them, and the statements to be proved.

A proof's top is a ``Harness``. Its inputs are the solver's to choose, each anew in every cycle; memories hold anything
at first, registers what reset gives them. There is no reset later.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from amaranth.hdl import Assert, Assume, ClockDomain, Cover, Elaboratable, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In

__all__ = ["Harness", "Transfer", "members"]


class Harness(Elaboratable):
    """Top of a proof; derived classes build it in :meth:`build`.

    Attributes
    ----------
    statements : dict of (file, line) to list of :class:`str`
        What assertions and covers say, by the Python line that makes them; a loop makes several in one line.
    independent : list of (:class:`str`, :class:`str`)
        Outputs, and inputs that they must not follow in the same cycle: no path of logic may lead from one to the
        other.
    """

    def __init__(self) -> None:
        self.statements: dict[tuple[str, int], list[str]] = {}
        self.independent: list[tuple[str, str]] = []
        self._domain = ClockDomain("sync", reset_less=True)
        self._ports: dict[str, Signal] = {"clk": self._domain.clk}

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.domains.sync = self._domain
        self.build(m)
        return m

    def build(self, m: Module) -> None:
        raise NotImplementedError

    @property
    def ports(self) -> list[Signal]:
        """Free inputs, and the signals that :meth:`show` made; complete once elaborated."""
        return list(self._ports.values())

    def free(self, name: str, shape: Any = 1) -> Any:
        """An input: the solver's choice in every cycle."""
        signal = Signal(shape, name=name)
        self._ports[name] = Value.cast(signal)
        return signal

    def chosen(self, m: Module, name: str, shape: Any = 1) -> Any:
        """The solver's choice, the same in every cycle."""
        choice = self.free(f"{name}_choice", shape)
        kept = Signal(shape, name=f"{name}_kept")
        started = Signal(name=f"{name}_started")
        chosen = Signal(shape, name=name)
        m.d.sync += [kept.eq(chosen), started.eq(1)]
        m.d.comb += Value.cast(chosen).eq(Mux(started, kept, choice))
        return chosen

    def show(self, m: Module, name: str, value: Value) -> Signal:
        """An output with a plain name."""
        signal = Signal(len(value), name=name)
        self._ports[name] = signal
        m.d.comb += signal.eq(value)
        return signal

    def always(self, m: Module, statement: str, condition: Any, *, src_loc_at: int = 0) -> None:
        """To be proved, in every cycle in which the ``m.If`` around it holds. ``src_loc_at``: as Amaranth's."""
        made = Assert(condition, src_loc_at=1 + src_loc_at)
        m.d.comb += made
        self._note(made, statement)

    def reached(self, m: Module, statement: str, condition: Any) -> None:
        """To be shown possible within the depth: what the proof is about does happen."""
        made = Cover(condition, src_loc_at=1)
        m.d.comb += made
        self._note(made, statement)

    def assume(self, m: Module, condition: Any) -> None:
        """What the block may take for granted."""
        m.d.comb += Assume(condition, src_loc_at=1)

    def _note(self, made: Any, statement: str) -> None:
        file, line = made.src_loc
        said = self.statements.setdefault((file, line), [])
        if statement not in said:
            said.append(statement)

    def drive(self, m: Module, block: wiring.Component) -> None:
        """Give every input of ``block`` to the solver and show its outputs; ``<stream>_<field>`` are the names."""
        for name, value, is_input in members(block):
            if is_input:
                m.d.comb += value.eq(self.free(name, len(value)))
            else:
                self.show(m, name, value)

    def held_until_taken(self, m: Module, name: str, source: Any) -> Signal:
        """To be proved of stream ``source``, of a block that :meth:`drive` has: the rules of streams.

        Once valid, it stays valid with the same payload until it is taken; neither follows ``ready`` in the same cycle.
        Returns whether an offer was not taken the cycle before.
        """
        payload = Value.cast(source.payload)
        waited = Signal(name=f"{name}_waited")
        offered = Signal(len(payload), name=f"{name}_offered")
        m.d.sync += [waited.eq(source.valid & ~source.ready), offered.eq(payload)]
        with m.If(waited):
            held = source.valid & (payload == offered)
            self.always(m, f"an offer on {name} stays until it is taken", held, src_loc_at=1)
        self.independent += [(f"{name}_valid", f"{name}_ready"), (f"{name}_payload", f"{name}_ready")]
        return waited


class Transfer:
    """Follows one transfer, the solver's choice, through something that keeps order.

    Parameters
    ----------
    enters, leaves: a transfer at the entrance, at the exit; from one to the other takes a cycle at least
    recorded: what to remember of the chosen one when it enters

    Attributes
    ----------
    under_way : how many have entered and not left
    inside, oldest : the chosen one is under way; it is the next to leave
    leaving : it leaves now; ``record`` is what was remembered
    """

    def __init__(self, harness: Harness, m: Module, enters: Value, leaves: Value, recorded: Value) -> None:
        choose = harness.free("choose")
        was_chosen = Signal(name="was_chosen")
        self.inside = inside = Signal(name="inside")
        ahead = Signal(_COUNT_BITS, name="ahead")
        self.under_way = Signal(_COUNT_BITS, name="under_way")
        self.record = Signal(len(recorded), name="record")
        self.oldest = Signal(name="oldest")
        self.leaving = Signal(name="leaving")
        m.d.comb += [self.oldest.eq(inside & (ahead == 0)), self.leaving.eq(self.oldest & leaves)]
        m.d.sync += self.under_way.eq(self.under_way + enters - leaves)
        with m.If(enters & choose & ~was_chosen):
            m.d.sync += [
                was_chosen.eq(1),
                inside.eq(1),
                ahead.eq(self.under_way - leaves),
                self.record.eq(recorded),
            ]
        with m.Elif(inside & leaves):
            m.d.sync += [ahead.eq(ahead - 1), inside.eq(ahead != 0)]


_COUNT_BITS = 5


def members(block: wiring.Component) -> Iterator[tuple[str, Value, bool]]:
    """(name, signal, is it an input) of the ports of ``block``; a stream's payload is one vector."""
    for name, member in block.signature.members.items():
        interface = getattr(block, name)
        inwards = member.flow == In
        if member.is_port:
            yield name, Value.cast(interface), inwards
            continue
        yield f"{name}_valid", interface.valid, inwards
        yield f"{name}_ready", interface.ready, not inwards
        yield f"{name}_payload", Value.cast(interface.payload), inwards
