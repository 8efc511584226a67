"""The AXI4 manager: many who read and write share one port to memory, and may be reset without harm to it.

What AXI has been promised is kept here, outside of what a reset of the others reaches: a burst that was offered stays
offered, data of a burst that was begun come to their end, and answers that nobody waits for any more are taken.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from amaranth.hdl import Array, Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.fifo import SyncFIFOBuffered
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from hotline_hdl.buffer import StreamBuffer
from hotline_hdl.fetch import ADDRESS_BITS, burst_layout, return_layout
from hotline_hdl.store import BURST_BEATS, write_layout

__all__ = ["ID_BITS", "MemoryPort"]

ID_BITS = 5
_WRITTEN = 4 * BURST_BEATS
_UNDER_WAY = 1 << 10


class MemoryPort(wiring.Component):
    """One AXI4 manager for all.

    Parameters
    ----------
    lanes : :class:`int`
        Words of 32 bits of a beat.
    readers : sequence of :class:`str`
        Names of the streams of bursts to read, in the order of preference. Each burst carries its AXI id.
    writers : mapping of :class:`str` to :class:`int`
        Names of the streams of beats to write, and the AXI id of each.

    Attributes
    ----------
    read_<name> : In(stream of ``burst_layout``), write_<name> : In(stream of ``write_layout``)
        Whoever begins a burst writes it to its end.
    back_valid, back_id, back : Out
        A beat that was read. It must be taken.
    drop : In(1)
        Those who read and write are being reset: takes nothing from them, forgets bursts whose beats aren't all here.
    idle : Out(1)
        Nothing that was asked of memory is unanswered, nor waits to be asked.
    written : Out(1)
        Every burst that was taken has been answered.
    failed : Out(1), failed_read : Out(1), failed_id : Out(ID_BITS), failed_resp : Out(2)
        Memory answered a read or a write with an error, in this cycle.
    moves : Out(1)
        Something moved between here and memory. ``reads``, ``writes``: a beat was read, written.
    m_axi_ar, m_axi_r, m_axi_aw, m_axi_w, m_axi_b
        AXI4; INCR bursts of whole beats. ``rready`` and ``bready`` are always high.
    """

    def __init__(self, lanes: int, readers: Sequence[str], writers: Mapping[str, int]) -> None:
        self.lanes, self.readers, self.writers = lanes, tuple(readers), dict(writers)
        self.size = (4 * lanes - 1).bit_length()
        address = {"addr": ADDRESS_BITS, "id": ID_BITS, "len": 8, "size": 3, "burst": 2}
        super().__init__(
            {f"read_{name}": In(stream.Signature(burst_layout(ID_BITS))) for name in self.readers}
            | {f"write_{name}": In(stream.Signature(write_layout(lanes))) for name in self.writers}
            | {
                "back_valid": Out(1),
                "back_id": Out(ID_BITS),
                "back": Out(return_layout(lanes)),
                "drop": In(1),
                "idle": Out(1),
                "written": Out(1),
                "failed": Out(1),
                "failed_read": Out(1),
                "failed_id": Out(ID_BITS),
                "failed_resp": Out(2),
                "moves": Out(1),
                "reads": Out(1),
                "writes": Out(1),
                "m_axi_ar": Out(stream.Signature(data.StructLayout(address))),
                "m_axi_r": In(
                    stream.Signature(data.StructLayout({"data": 32 * lanes, "id": ID_BITS, "resp": 2, "last": 1}))
                ),
                "m_axi_aw": Out(stream.Signature(data.StructLayout(address))),
                "m_axi_w": Out(stream.Signature(data.StructLayout({"data": 32 * lanes, "strb": 4 * lanes, "last": 1}))),
                "m_axi_b": In(stream.Signature(data.StructLayout({"id": ID_BITS, "resp": 2}))),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        read_idle = _all_answered(m, "reads", self._read(m), self.m_axi_r.valid & self.m_axi_r.p.last)
        write_idle = _all_answered(m, "writes", self._write(m), self.m_axi_b.valid)
        r, b = self.m_axi_r, self.m_axi_b
        read_failed, write_failed = Signal(), Signal()
        m.d.comb += [
            self.m_axi_r.ready.eq(1),
            self.m_axi_b.ready.eq(1),
            read_failed.eq(r.valid & (r.p.resp != 0)),
            write_failed.eq(b.valid & (b.p.resp != 0)),
            self.written.eq(write_idle),
            self.idle.eq(read_idle & write_idle),
        ]
        m.d.sync += [
            self.back_valid.eq(r.valid & ~self.drop),
            self.back_id.eq(r.p.id),
            self.back.data.eq(r.p.data),
            self.back.resp.eq(r.p.resp),
            self.failed.eq((read_failed | write_failed) & ~self.drop),
            self.failed_read.eq(read_failed),
            self.failed_id.eq(Mux(read_failed, r.p.id, b.p.id)),
            self.failed_resp.eq(Mux(read_failed, r.p.resp, b.p.resp)),
            self.reads.eq(r.valid),
            self.writes.eq(self.m_axi_w.valid & self.m_axi_w.ready),
            self.moves.eq(
                r.valid
                | b.valid
                | (self.m_axi_ar.valid & self.m_axi_ar.ready)
                | (self.m_axi_aw.valid & self.m_axi_aw.ready)
            ),
        ]
        return m

    def _read(self, m: Module) -> Value:
        """The first in the order of preference that has a burst; what was taken is offered until memory takes it.

        Returns whether a burst is taken.
        """
        m.submodules.asked = asked = StreamBuffer(burst_layout(ID_BITS))
        offers = [getattr(self, f"read_{name}") for name in self.readers]
        earlier: Value = Const(0, 1)
        chosen = Signal(burst_layout(ID_BITS))
        for offer in offers:
            m.d.comb += offer.ready.eq(asked.i.ready & ~earlier & ~self.drop)
            with m.If(offer.valid & ~earlier):
                m.d.comb += chosen.eq(offer.payload)
            earlier = earlier | offer.valid
        m.d.comb += [asked.i.valid.eq(earlier & ~self.drop), asked.i.payload.eq(chosen)]
        ar = self.m_axi_ar
        m.d.comb += [
            ar.valid.eq(asked.o.valid),
            asked.o.ready.eq(ar.ready),
            ar.p.addr.eq(asked.o.p.addr),
            ar.p.len.eq(asked.o.p.len),
            ar.p.id.eq(asked.o.p.id),
            ar.p.size.eq(self.size),
            ar.p.burst.eq(1),
        ]
        return asked.i.valid & asked.i.ready

    def _write(self, m: Module) -> Value:
        """Whole bursts into the store; only then is memory told of them. Returns whether a burst is whole."""
        lanes = self.lanes
        kept = data.StructLayout({"data": 32 * lanes, "strb": lanes, "last": 1})
        told = data.StructLayout({"addr": ADDRESS_BITS, "len": 8, "id": ID_BITS})
        m.submodules.places = places = Memory(shape=kept, depth=_WRITTEN, init=[])
        m.submodules.told = bursts = SyncFIFOBuffered(width=told.size, depth=_WRITTEN)
        put, get = places.write_port(), places.read_port()
        offers = [getattr(self, f"write_{name}") for name in self.writers]
        numbers = list(self.writers.values())
        length = Signal(8)
        # who writes: whoever began, else the next in turn
        owner, owned = Signal(range(len(offers))), Signal()
        valid = Cat(offer.valid for offer in offers)
        turn = Signal(len(offers))
        after = valid & turn
        candidates = Signal(len(offers))
        m.d.comb += candidates.eq(Mux(after.any(), after, valid))
        beat, number_of_owner = Signal(write_layout(lanes)), Signal(ID_BITS)
        newest, whole, oldest = (Signal(range(2 * _WRITTEN), name=name) for name in ("newest", "whole", "oldest"))
        has_room, takes = Signal(), Signal()
        m.d.sync += has_room.eq((newest - oldest)[: len(newest)] < _WRITTEN - 2)
        m.d.comb += takes.eq(
            owned & Array(offer.valid for offer in offers)[owner] & has_room & bursts.w_rdy & ~self.drop
        )
        for number, offer in enumerate(offers):
            mine = owned & (owner == number)
            m.d.comb += offer.ready.eq(mine & has_room & bursts.w_rdy & ~self.drop)
            with m.If(owner == number):
                m.d.comb += [beat.eq(offer.payload), number_of_owner.eq(numbers[number])]
        # who has nothing to begin lets others go first
        waits = Signal()
        m.d.comb += waits.eq((length == 0) & ~Array(offer.valid for offer in offers)[owner])
        with m.If(self.drop):
            m.d.sync += owned.eq(0)
        with m.Elif(~owned | (takes & beat.last) | waits):
            m.d.sync += owned.eq(valid.any())
            for number in reversed(range(len(offers))):
                with m.If(candidates[number]):
                    m.d.sync += [owner.eq(number), turn.eq(~((1 << number + 1) - 1))]
        first_address = Signal(ADDRESS_BITS, reset_less=True)
        m.d.comb += [
            put.en.eq(takes),
            put.addr.eq(newest),
            put.data.data.eq(beat.data),
            put.data.strb.eq(beat.strb),
            put.data.last.eq(beat.last),
            bursts.w_en.eq(takes & beat.last),
            bursts.w_data.eq(Cat(Mux(length == 0, beat.addr, first_address), length, number_of_owner)),
        ]
        with m.If(self.drop):
            m.d.sync += [newest.eq(whole), length.eq(0)]
        with m.Elif(takes):
            m.d.sync += [newest.eq(newest + 1), length.eq(Mux(beat.last, 0, length + 1))]
            with m.If(length == 0):
                m.d.sync += first_address.eq(beat.addr)
            with m.If(beat.last):
                m.d.sync += whole.eq(newest + 1)
        # to memory
        aw, w = self.m_axi_aw, self.m_axi_w
        head = data.View(told, bursts.r_data)
        m.submodules.address = address = StreamBuffer(told)
        m.d.comb += [
            address.i.valid.eq(bursts.r_rdy),
            address.i.payload.eq(head),
            bursts.r_en.eq(address.i.ready),
            aw.valid.eq(address.o.valid),
            address.o.ready.eq(aw.ready),
            aw.p.addr.eq(address.o.p.addr),
            aw.p.len.eq(address.o.p.len),
            aw.p.id.eq(address.o.p.id),
            aw.p.size.eq(self.size),
            aw.p.burst.eq(1),
        ]
        m.submodules.out = out = StreamBuffer(kept)
        reading = Signal()
        # a beat is at the memory's output the cycle after its address, and stays there until it is taken
        read_place = Signal.like(oldest, name="read_place")
        taken = Signal()
        m.d.comb += [
            taken.eq(reading & out.i.ready),
            read_place.eq(oldest + taken),
            get.addr.eq(read_place),
            out.i.valid.eq(reading),
            out.i.payload.eq(get.data),
            w.valid.eq(out.o.valid),
            out.o.ready.eq(w.ready),
            w.p.data.eq(out.o.p.data),
            w.p.strb.eq(Cat(bit.replicate(4) for bit in out.o.p.strb)),
            w.p.last.eq(out.o.p.last),
        ]
        m.d.sync += [oldest.eq(read_place), reading.eq(read_place != whole)]
        return takes & beat.last


def _all_answered(m: Module, name: str, begins: Value, ends: Value) -> Value:
    """Whether nothing that began is without its answer."""
    under_way, begun = Signal(range(_UNDER_WAY), name=f"{name}_under_way"), Signal(name=f"{name}_begun")
    m.d.comb += begun.eq(begins)
    m.d.sync += under_way.eq(under_way + begun - ends)
    return (under_way == 0) & ~begun
