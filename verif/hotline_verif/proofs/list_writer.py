"""Proofs of the list writer: each number once, ascending, and every list ends once."""

from __future__ import annotations

from amaranth.hdl import Const, Module, Mux, Signal, Value

from hotline_hdl import list_writer
from hotline_hdl.list_writer import ListWriter
from hotline_verif.proofs.harness import Harness
from hotline_verif.proofs.prove import Fault, Proof

__all__ = ["LIST_WRITER_PROOFS"]

_WIDTH = 2
_NUMBER_BITS = 3
_LIST_BITS = 3


class _Lists(Harness):
    """A number of a list, both the solver's choice, is in that list as given if and only if it is in its masks."""

    def build(self, m: Module) -> None:
        m.submodules.writer = writer = ListWriter(_WIDTH, _NUMBER_BITS)
        self.drive(m, writer)
        takes, gives = Signal(), Signal()
        m.d.comb += [
            takes.eq(writer.req.valid & writer.req.ready),
            gives.eq(writer.rsp.valid & writer.rsp.ready),
        ]
        waited = self.held_until_taken(m, "rsp", writer.rsp)
        self._ascending_blocks(m, writer, takes)

        number, list_number = self.chosen(m, "number", _NUMBER_BITS), self.chosen(m, "list_number", _LIST_BITS)
        lists_in, lists_out = Signal(_LIST_BITS), Signal(_LIST_BITS)
        m.d.sync += [
            lists_in.eq(lists_in + (takes & writer.req.p.last)),
            lists_out.eq(lists_out + (gives & writer.rsp.p.last)),
        ]
        place_bits = writer.place_bits
        asked = (writer.req.p.block == number[place_bits:]) & writer.req.p.mask.bit_select(number[:place_bits], 1)
        is_asked, was_given = Signal(), Signal()
        given = Signal()
        places = [writer.rsp.p.numbers.word_select(k, _NUMBER_BITS) for k in range(_WIDTH)]
        there = [writer.rsp.p.count > k for k in range(_WIDTH)]
        for place, is_there in zip(places, there, strict=True):
            with m.If(is_there & (place == number) & (lists_out == list_number)):
                m.d.comb += given.eq(1)
        with m.If(takes & (lists_in == list_number) & asked):
            m.d.sync += is_asked.eq(1)
        with m.If(gives & given):
            m.d.sync += was_given.eq(1)
        ended = Signal()
        with m.If(takes & writer.req.p.last & (lists_in == list_number)):
            m.d.sync += ended.eq(1)
        with m.If(writer.rsp.valid):
            with m.If(given):
                self.always(m, "a number that is given was in a mask, and was not given before", is_asked & ~was_given)
            with m.If(writer.rsp.p.last & (lists_out == list_number)):
                self.always(m, "a list ends when its last mask has come", ended)
                self.always(m, "when a list ends its numbers have all been given", is_asked == (was_given | given))
            self.always(m, "all beats but a list's last are full", writer.rsp.p.last | (writer.rsp.p.count == _WIDTH))
            self.always(m, "no beat has more numbers than places", writer.rsp.p.count <= _WIDTH)
            self._ascending(m, places, there, gives, writer.rsp.p.last)
        self.reached(m, "the second list ends after a stall", gives & waited & writer.rsp.p.last & (lists_out == 1))
        self._ends(m, writer, lists_in != lists_out)

    def _ascending_blocks(self, m: Module, writer: ListWriter, takes: Value) -> None:
        """What the writer may take for granted: the masks of a list come in ascending order."""
        last_block, within = Signal.like(writer.req.p.block), Signal()
        with m.If(takes):
            m.d.sync += [last_block.eq(writer.req.p.block), within.eq(~writer.req.p.last)]
        with m.If(writer.req.valid & within):
            self.assume(m, writer.req.p.block > last_block)

    def _ascending(self, m: Module, places: list[Value], there: list[Value], gives: Value, last: Value) -> None:
        before, any_before = Signal(_NUMBER_BITS), Signal()
        highest: Value = before
        has_highest: Value = any_before
        for place, is_there in zip(places, there, strict=True):
            with m.If(is_there & has_highest):
                self.always(m, "the numbers of a list ascend", place > highest)
            highest = Mux(is_there, place, highest)
            has_highest = has_highest | is_there
        with m.If(gives):
            m.d.sync += [before.eq(highest), any_before.eq(has_highest & ~last)]

    def _ends(self, m: Module, writer: ListWriter, pending: Value) -> None:
        """A list whose last mask has come ends: its reader is kept waiting for three cycles at most."""
        idle = Signal(range(5))
        with m.If(pending & ~writer.rsp.valid):
            m.d.sync += idle.eq(idle + 1)
        with m.Else():
            m.d.sync += idle.eq(0)
        self.always(m, "a list that has come to its end is given without a gap of three cycles", idle < 3)


def _places_exchanged(self: ListWriter) -> list[Value]:
    return _SOUND_PACKED(self)[::-1]


def _counts_all_but_the_last(bits: list[Value]) -> Value:
    return _SOUND_SUM(bits[:-1]) if len(bits) > 1 else Const(0, 1)


_SOUND_PACKED = ListWriter._packed
_SOUND_SUM = list_writer._sum

LIST_WRITER_PROOFS = (
    Proof(
        name="list_writer",
        statement=(
            "each set bit's number is given once, in its list, ascending; all beats but a list's last are full; every "
            "list ends once; offers stay until taken; if masks of a list come in ascending order"
        ),
        depth=9,
        top=_Lists,
        faults=(
            Fault("numbers packed from the highest place", ListWriter, "_packed", _places_exchanged),
            Fault("a mask's last bit not counted", list_writer, "_sum", _counts_all_but_the_last),
        ),
        uncovered="beats of more than 2 numbers; lists of more than 4 masks",
    ),
)
