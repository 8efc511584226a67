"""The control registers behind AXI4-Lite: made from ``hotline.contract.REGISTERS``, which says what each of them is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from operator import or_

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from hotline.contract import (
    COUNTER_BITS,
    COUNTERS,
    PAGE_BITS,
    REGISTER_BITS,
    REGISTERS,
    Field,
    Preset,
    Register,
    constant_words,
)

__all__ = ["ControlRegisters"]

_BYTES = REGISTER_BITS // 8
_OKAY, _SLVERR = 0, 2
_DOORBELL = "queue_tail"


def _channel(**fields: int) -> stream.Signature:
    return stream.Signature(data.StructLayout(fields))


class ControlRegisters(wiring.Component):
    """What software sees of the accelerator, and what it tells it.

    Parameters
    ----------
    preset : :class:`Preset`
        Gives the constants.

    Attributes
    ----------
    s_axil_ar, s_axil_aw : In(stream)
        ``addr``, ``unsigned(12)``: byte address; the lowest two bits are ignored.
    s_axil_r : Out(stream)
        ``data``, ``unsigned(32)``; ``resp``: 0 (OKAY), or 2 (SLVERR) with data 0 where there is no register.
    s_axil_w : In(stream)
        ``data``, ``unsigned(32)``; ``strb``, ``unsigned(4)``: which bytes of it are written.
    s_axil_b : Out(stream)
        ``resp``: 0 (OKAY), or 2 (SLVERR) where nothing can be written: no register, or ``ro`` and ``const`` fields
        alone. Then nothing changes.
    <register>, or <register>_<field>
        Each field but constants and counters, named by :meth:`Register.port`. ``rw``: Out(width), its value; ``pulse``:
        Out(1), 1 for one cycle; ``ro``: In(width), what is read; ``w1c``: Out(1), the flag, and In(1)
        ``set_<register>_<field>``, which sets it.
    <counter> : In(COUNTER_BITS)
        Each of ``hotline.contract.COUNTERS``.
    queue_rings : Out(1)
        1 for one cycle, the first in which ``queue_tail`` is what was written, be it the same as before. No strobe of
        its bytes, no ring.
    irq : Out(1)
        Whether any flag of register ``interrupt`` is set and enabled, a cycle late. (Verilator has a warning for ports
        called ``interrupt``.)

    No output depends on an input of the same cycle. One write and one read at a time, side by side; address and data of
    a write may come in any order. A write shows, pulses included, in the cycle in which ``s_axil_b`` becomes valid; a
    read gives what was there in the cycle before ``s_axil_r`` becomes valid. A read every three cycles, a write every
    two.
    """

    def __init__(self, preset: Preset) -> None:
        self.preset = preset
        ports: dict[str, wiring.Member] = {}
        for register, field in _fields():
            name = register.port(field)
            if field.access == "w1c":
                ports[f"set_{name}"] = In(1)
            if field.access != "const":
                ports[name] = In(field.width) if field.access == "ro" else Out(field.width)
        super().__init__(
            {
                "s_axil_ar": In(_channel(addr=PAGE_BITS)),
                "s_axil_r": Out(_channel(data=REGISTER_BITS, resp=2)),
                "s_axil_aw": In(_channel(addr=PAGE_BITS)),
                "s_axil_w": In(_channel(data=REGISTER_BITS, strb=_BYTES)),
                "s_axil_b": Out(_channel(resp=2)),
            }
            | ports
            | {counter.name: In(COUNTER_BITS) for counter in COUNTERS}
            | {"queue_rings": Out(1), "irq": Out(1)}
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        self._write(m)
        self._read(m)
        (flags,) = (register for register in REGISTERS if register.name == "interrupt")
        raised = [
            getattr(self, flags.port(field)) & getattr(self, f"interrupt_enable_{field.name}") for field in flags.fields
        ]
        m.d.sync += self.irq.eq(reduce(or_, raised))
        return m

    def _write(self, m: Module) -> None:
        """Channels AW, W and B, and all fields that software can change."""
        aw, w, b = self.s_axil_aw, self.s_axil_w, self.s_axil_b
        has_address, has_data = Signal(), Signal()
        address, word = Signal(PAGE_BITS - 2, name="write_address"), Signal.like(w.p.data, name="write_data")
        strobes = Signal.like(w.p.strb, name="write_strobes")
        done = Signal(name="write_done")
        m.d.comb += [
            aw.ready.eq(~has_address),
            w.ready.eq(~has_data),
            done.eq(has_address & has_data & ~b.valid),
        ]
        with m.If(aw.valid & aw.ready):
            m.d.sync += [has_address.eq(1), address.eq(aw.p.addr >> 2)]
        with m.If(w.valid & w.ready):
            m.d.sync += [has_data.eq(1), word.eq(w.p.data), strobes.eq(w.p.strb)]
        with m.If(b.ready):
            m.d.sync += b.valid.eq(0)
        writable = [register for register in REGISTERS if register.writable]
        chosen = {register.name: done & (address == register.offset >> 2) for register in writable}
        with m.If(done):
            m.d.sync += [
                has_address.eq(0),
                has_data.eq(0),
                b.valid.eq(1),
                b.p.resp.eq(self._response(reduce(or_, chosen.values()))),
            ]
        mask = Cat(self._is_written(strobes, byte).replicate(8) for byte in range(_BYTES))
        for register in writable:
            here = chosen[register.name]
            for field in register.fields:
                self._change(m, register, field, here, mask, word)
            if register.name == _DOORBELL:
                (tail,) = register.fields
                m.d.sync += self.queue_rings.eq(self._rings(here & mask[tail.low : tail.low + tail.width].any()))

    def _change(self, m: Module, register: Register, field: Field, here: Value, mask: Value, word: Value) -> None:
        """What becomes of ``field``; ``here``: its register is written now, the bits ``mask`` of it, with ``word``."""
        bits = slice(field.low, field.low + field.width)
        if field.access == "rw":
            value = getattr(self, register.port(field))
            with m.If(here):
                m.d.sync += value.eq((word[bits] & mask[bits]) | (value & ~mask[bits]))
        elif field.access == "pulse":
            m.d.sync += getattr(self, register.port(field)).eq(here & word[bits] & mask[bits])
        elif field.access == "w1c":
            flag, sets = getattr(self, register.port(field)), getattr(self, f"set_{register.port(field)}")
            m.d.sync += flag.eq(self._flag(flag, sets, here & word[bits] & mask[bits]))

    def _read(self, m: Module) -> None:
        """Channels AR and R."""
        ar, r = self.s_axil_ar, self.s_axil_r
        asked = Signal(name="read_asked")
        address = Signal(PAGE_BITS - 2, name="read_address")
        m.d.comb += ar.ready.eq(~asked & ~r.valid)
        m.d.sync += asked.eq(ar.valid & ar.ready)
        with m.If(ar.valid & ar.ready):
            m.d.sync += address.eq(ar.p.addr >> 2)
        with m.If(r.ready):
            m.d.sync += r.valid.eq(0)
        words, kept = self._words()
        with m.If(asked):
            m.d.sync += r.valid.eq(1)
            with m.Switch(address):
                for register in REGISTERS:
                    with m.Case(register.offset >> 2):
                        m.d.sync += [r.p.data.eq(words[register.name]), r.p.resp.eq(_OKAY)]
                        if register.name in kept:
                            upper, now = kept[register.name]
                            m.d.sync += upper.eq(now)
                with m.Default():
                    m.d.sync += [r.p.data.eq(0), r.p.resp.eq(self._response(Const(0)))]

    def _words(self) -> tuple[dict[str, Value], dict[str, tuple[Signal, Value]]]:
        """What each register reads as; and of each lower part of a counter, what keeps the upper part, and it now."""
        constants = constant_words(self.preset)
        words: dict[str, Value] = {name: Const(word, REGISTER_BITS) for name, word in constants.items()}
        kept = {}
        for counter in COUNTERS:
            count = getattr(self, counter.name)
            upper = Signal(COUNTER_BITS - REGISTER_BITS, name=f"{counter.name}_kept")
            words[f"{counter.name}_low"] = count[:REGISTER_BITS]
            words[f"{counter.name}_high"] = self._upper(upper, count)
            kept[f"{counter.name}_low"] = upper, count[REGISTER_BITS:]
        for register in REGISTERS:
            if register.name in words:
                continue
            parts: list[Value] = []
            for field in register.fields:
                parts.append(Const(0, field.low - sum(len(part) for part in parts)))
                pulse = field.access == "pulse"
                parts.append(Const(0, field.width) if pulse else getattr(self, register.port(field)))
            words[register.name] = Cat(parts)
        return words, kept

    def _is_written(self, strobes: Value, byte: int) -> Value:
        """Whether ``byte`` of the data is written."""
        return strobes[byte]

    def _flag(self, flag: Value, sets: Value, clears: Value) -> Value:
        """``flag`` after a cycle."""
        return (flag & ~clears) | sets

    def _rings(self, written: Value) -> Value:
        """Whether the doorbell rings."""
        return written

    def _upper(self, kept: Value, count: Value) -> Value:
        """Upper part of a counter as it is read."""
        return kept

    def _response(self, known: Value) -> Value:
        """Answer to an access; ``known``: there is something to access."""
        return Mux(known, _OKAY, _SLVERR)


def _fields() -> Iterator[tuple[Register, Field]]:
    """All fields that have ports of their own: those of counters have not."""
    counters = {f"{counter.name}_{part}" for counter in COUNTERS for part in ("low", "high")}
    for register in REGISTERS:
        if register.name not in counters:
            yield from ((register, field) for field in register.fields)
