"""CLEAR and READ of the whole EAL: walks over all banks and names the row that each valid entry holds."""

from __future__ import annotations

from amaranth.hdl import Array, Cat, Module, Mux, Shape, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from hotline.contract import RRPV_BITS, BankOp, Preset
from hotline_hdl.buffer import StreamBuffer
from hotline_hdl.feistel import FeistelInverse

__all__ = ["EalUpkeep"]


class EalUpkeep(wiring.Component):
    """Reads the log out in the order of slots, or clears it.

    Parameters
    ----------
    preset : :class:`hotline.contract.Preset`
        Sizes.

    Attributes
    ----------
    command : In(stream of ``op``)
        :class:`hotline.contract.BankOp`: CLEAR or READ; the next is taken when this one is done.
    rows : Out(stream)
        READ: a beat a valid entry, ascending in ``slot``: ``slot``, ``table``, ``row``, ``rrpv``, ``end`` 0. READ and
        CLEAR: then a beat with ``end`` 1, the rest 0.
    asks : Out(stream of ``op``, ``set``, ``way``), an array, one a bank
    entries : In(stream of ``holds``, ``rrpv``, ``tag``), an array, one a bank
        The banks' ports for maintenance. All take a CLEAR together.

    READ takes a cycle an entry, CLEAR a cycle a set of a bank, and the latency of bank and inverse network.
    """

    def __init__(self, preset: Preset) -> None:
        self.preset = p = preset
        op_bits = Shape.cast(BankOp).width
        ask = data.StructLayout({"op": op_bits, "set": p.set_bits, "way": p.way_bits})
        entry = data.StructLayout({"holds": 1, "rrpv": RRPV_BITS, "tag": p.tag_bits})
        self.slot_bits = p.way_bits + p.bank_bits + p.set_bits
        super().__init__(
            {
                "command": In(stream.Signature(data.StructLayout({"op": op_bits}))),
                "rows": Out(
                    stream.Signature(
                        data.StructLayout(
                            {
                                "slot": self.slot_bits,
                                "table": p.table_bits,
                                "row": p.row_bits,
                                "rrpv": RRPV_BITS,
                                "end": 1,
                            }
                        )
                    )
                ),
                "asks": Out(stream.Signature(ask)).array(p.banks),
                "entries": In(stream.Signature(entry)).array(p.banks),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.preset
        beside = data.StructLayout({"slot": self.slot_bits, "rrpv": RRPV_BITS, "end": 1})
        m.submodules.inverse = inverse = FeistelInverse(p.key_bits, beside.size)
        m.submodules.found = found = StreamBuffer(data.StructLayout({"key": p.key_bits, "beside": beside.size}))
        asked, got = Signal(self.slot_bits + 1), Signal(self.slot_bits + 1)
        place = self._place()
        ask, expect = data.View(place, asked), data.View(place, got)
        clear_set = Signal(p.set_bits + 1)
        clear_sent = Signal(p.banks)
        head = Array(self.entries)[expect.bank]
        buffers = [StreamBuffer(port.payload.shape()) for port in self.asks]
        for bank, (buffer, port) in enumerate(zip(buffers, self.asks, strict=True)):
            m.submodules[f"ask_{bank}"] = buffer
            wiring.connect(m, buffer.o, wiring.flipped(port))
        asks = [buffer.i for buffer in buffers]
        all_taken = self._all_taken()
        arrived, ending = Signal(), Signal()

        with m.FSM():
            with m.State("idle"):
                m.d.comb += self.command.ready.eq(1)
                with m.If(self.command.valid):
                    m.d.sync += [asked.eq(0), got.eq(0), clear_set.eq(0), clear_sent.eq(0)]
                    with m.If(self.command.p.op == BankOp.READ):
                        m.next = "read"
                    with m.Else():
                        m.next = "clear"
            with m.State("read"):
                for bank, port in enumerate(asks):
                    m.d.comb += [
                        port.valid.eq(~ask.over & (ask.bank == bank)),
                        port.p.op.eq(int(BankOp.READ)),
                        port.p.set.eq(ask.set),
                        port.p.way.eq(ask.way),
                    ]
                with m.If(~ask.over & Array(port.ready for port in asks)[ask.bank]):
                    m.d.sync += asked.eq(asked + 1)
                for bank, port in enumerate(self.entries):
                    m.d.comb += port.ready.eq((expect.bank == bank) & ~expect.over & found.i.ready)
                m.d.comb += [
                    arrived.eq(~expect.over & found.i.ready & Array(port.valid for port in self.entries)[expect.bank]),
                    found.i.valid.eq(arrived & head.p.holds),
                ]
                with m.If(arrived):
                    m.d.sync += got.eq(got + 1)
                with m.If(expect.over):
                    m.next = "end"
            with m.State("clear"):
                for bank, port in enumerate(asks):
                    m.d.comb += [
                        port.valid.eq(~clear_sent[bank]),
                        port.p.op.eq(int(BankOp.CLEAR)),
                        port.p.set.eq(clear_set),
                    ]
                    with m.If(port.ready):
                        m.d.sync += clear_sent[bank].eq(1)
                all_sent = (clear_sent | Cat(port.ready for port in asks)).all()
                with m.If(all_sent):
                    m.d.sync += [clear_sent.eq(0), clear_set.eq(clear_set + 1)]
                    with m.If(self._is_last(clear_set)):
                        m.next = "end"
            with m.State("end"):
                # not before the banks have taken every request
                m.d.comb += [found.i.valid.eq(all_taken), ending.eq(1)]
                with m.If(all_taken & found.i.ready):
                    m.next = "wait"
            with m.State("wait"):
                with m.If(self.rows.valid & self.rows.ready & self.rows.p.end):
                    m.next = "idle"

        sent = data.View(beside, inverse.rsp.p.beside)
        m.d.comb += [
            found.i.p.key.eq(Cat(expect.bank, expect.set, head.p.tag)),
            found.i.p.beside.eq(Cat(Mux(ending, 0, got[: self.slot_bits]), Mux(ending, 0, head.p.rrpv), ending)),
            inverse.req.valid.eq(found.o.valid),
            inverse.req.p.key.eq(found.o.p.key),
            inverse.req.p.beside.eq(found.o.p.beside),
            found.o.ready.eq(inverse.req.ready),
            self.rows.valid.eq(inverse.rsp.valid),
            inverse.rsp.ready.eq(self.rows.ready),
            self.rows.p.slot.eq(sent.slot),
            self.rows.p.rrpv.eq(sent.rrpv),
            self.rows.p.end.eq(sent.end),
            self.rows.p.row.eq(Mux(sent.end, 0, inverse.rsp.p.scattered)),
            self.rows.p.table.eq(Mux(sent.end, 0, inverse.rsp.p.scattered >> p.row_bits)),
        ]
        return m

    def _place(self) -> data.StructLayout:
        """What the number of an entry, its slot, is made of; ``over``: there are no more."""
        p = self.preset
        return data.StructLayout({"way": p.way_bits, "bank": p.bank_bits, "set": p.set_bits, "over": 1})

    def _all_taken(self) -> Value:
        """Whether the banks have taken every request."""
        return ~Cat(port.valid for port in self.asks).any()

    def _is_last(self, set_number: Value) -> Value:
        return set_number == self.preset.sets_per_bank - 1
