"""An EAL bank at the end of the request network: remembers who asked, and lets maintenance in."""

from __future__ import annotations

from amaranth.hdl import Module, Mux, Shape, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.fifo import SyncFIFO
from amaranth.lib.wiring import In, Out

from hotline.contract import RRPV_BITS, BankOp, Preset
from hotline_hdl.buffer import StreamBuffer
from hotline_hdl.eal_bank import EalBank
from hotline_hdl.flat import Placed
from hotline_hdl.links import answer_layout, request_layout

__all__ = ["BankNode"]

_RESULTS = 16


class BankNode(wiring.Component):
    """EAL bank with a port to the networks and one for maintenance.

    Parameters
    ----------
    preset : :class:`hotline.contract.Preset`
        Sizes.

    Attributes
    ----------
    ask : In(stream of :func:`request_layout`)
        Lookups, LEARN or CLASSIFY.
    back : Out(stream of :func:`answer_layout`)
        One answer a lookup, in order; ``route`` is the engine that asked.
    upkeep : In(stream)
        ``op`` (CLEAR or READ), ``set``, ``way``. Goes before lookups as long as it has something.
    entry : Out(stream)
        ``holds`` (whether it is valid), ``rrpv``, ``tag`` of each READ, in order. CLEAR answers nothing.

    Lookups are done in their order, requests for upkeep in theirs. Of a lookup and a request for upkeep, the latter is
    done first if it was transferred in an earlier cycle or in the same one: a lookup transferred with a CLEAR of its
    set, or later, finds nothing. If it was transferred in a later cycle, the lookup is sure to be done first once its
    answer is offered; before that it may still wait in its buffer and be overtaken.

    All streams are buffered: ``valid``, payload and ``ready`` of every port come from registers. 8 cycles at least from
    a lookup to its answer, from READ to its entry; one request a cycle, of either kind. ``back`` or ``entry``, where it
    is not taken, holds up both kinds, once 10 to 16 results and requests are in the bank and behind it.

    The bank itself never stands, so no signal has to reach all of its stages: a request enters only while what it gives
    is sure to find room in the queue behind.
    """

    def __init__(self, preset: Preset) -> None:
        self.preset = preset
        answer = answer_layout(preset)
        who = {"route": preset.bank_bits, "index": answer["index"].width}
        self._who_layout = data.StructLayout({"op": Shape.cast(BankOp).width, **who})
        entry = {"holds": 1, "rrpv": RRPV_BITS, "tag": preset.tag_bits}
        self.result_layout = data.StructLayout({"is_read": 1, **who, "hit": 1, "way": preset.way_bits, **entry})
        super().__init__(
            {
                "ask": In(stream.Signature(request_layout(preset))),
                "back": Out(stream.Signature(answer)),
                "upkeep": In(
                    stream.Signature(
                        data.StructLayout(
                            {"op": Shape.cast(BankOp).width, "set": preset.set_bits, "way": preset.way_bits}
                        )
                    )
                ),
                "entry": Out(stream.Signature(data.StructLayout(entry))),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.preset
        bank = EalBank(p)
        m.submodules.bank = Placed(bank, "hotline_eal_bank")
        m.submodules.ask_buffer = ask = StreamBuffer(self.ask.payload.shape())
        m.submodules.back_buffer = back = StreamBuffer(self.back.payload.shape())
        m.submodules.upkeep_buffer = upkeep = StreamBuffer(self.upkeep.payload.shape())
        m.submodules.entry_buffer = entry = StreamBuffer(self.entry.payload.shape())
        wiring.connect(m, wiring.flipped(self.ask), ask.i)
        wiring.connect(m, back.o, wiring.flipped(self.back))
        wiring.connect(m, wiring.flipped(self.upkeep), upkeep.i)
        wiring.connect(m, entry.o, wiring.flipped(self.entry))

        m.submodules.results = results = SyncFIFO(width=self.result_layout.size, depth=_RESULTS)
        lookup, work = ask.o, upkeep.o
        room, takes = Signal(), Signal()
        m.d.sync += room.eq(self._has_room(results))
        m.d.comb += [
            takes.eq(room & bank.req.ready),
            bank.req.valid.eq(room & (work.valid | lookup.valid)),
            bank.req.p.op.eq(Mux(work.valid, work.p.op, Mux(lookup.p.learn, int(BankOp.LEARN), int(BankOp.CLASSIFY)))),
            bank.req.p.set.eq(Mux(work.valid, work.p.set, lookup.p.set)),
            bank.req.p.tag.eq(Mux(work.valid, work.p.way, lookup.p.tag)),
            bank.req.p.again.eq(lookup.p.again),
            work.ready.eq(takes),
            lookup.ready.eq(takes & ~work.valid),
        ]

        # who asked goes beside the request, stage by stage
        beside: Value = Signal(self._who_layout)
        m.d.comb += [beside.op.eq(bank.req.p.op), beside.route.eq(lookup.p.route), beside.index.eq(lookup.p.step)]
        for stage in range(EalBank.latency):
            further = Signal(self._who_layout, name=f"asker_{stage}", reset_less=True)
            m.d.sync += further.eq(beside)
            beside = further
        came, given = Signal(self.result_layout), data.View(self.result_layout, results.r_data)
        gives = Signal()
        m.d.comb += [
            bank.rsp.ready.eq(1),
            came.is_read.eq(beside.op == BankOp.READ),
            came.route.eq(beside.route),
            came.index.eq(beside.index),
            came.hit.eq(bank.rsp.p.hit),
            came.way.eq(bank.rsp.p.way),
            came.holds.eq(bank.rsp.p.entry_valid),
            came.rrpv.eq(bank.rsp.p.entry_rrpv),
            came.tag.eq(bank.rsp.p.entry_tag),
            results.w_data.eq(came),
            results.w_en.eq(bank.rsp.valid & (beside.op != BankOp.CLEAR)),
            # both, whichever it is for: so nothing has to wait for what the oldest is
            results.r_en.eq(back.i.ready & entry.i.ready),
            gives.eq(results.r_rdy & results.r_en),
            back.i.valid.eq(gives & ~given.is_read),
            back.i.p.route.eq(given.route),
            back.i.p.index.eq(given.index),
            back.i.p.hit.eq(given.hit),
            back.i.p.way.eq(given.way),
            entry.i.valid.eq(gives & given.is_read),
            entry.i.p.holds.eq(given.holds),
            entry.i.p.rrpv.eq(given.rrpv),
            entry.i.p.tag.eq(given.tag),
        ]
        return m

    def _has_room(self, results: SyncFIFO) -> Value:
        """Whether the next request's result finds room behind those of all that the bank may hold by then."""
        return results.level < _RESULTS - EalBank.latency - 1
