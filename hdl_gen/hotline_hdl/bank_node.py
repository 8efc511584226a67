"""An EAL bank at the end of the request network: remembers who asked, and lets maintenance in."""

from __future__ import annotations

from amaranth.hdl import Cat, Module, Mux, Shape, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from hotline.contract import RRPV_BITS, BankOp, Preset
from hotline_hdl.buffer import StreamBuffer
from hotline_hdl.eal_bank import EalBank
from hotline_hdl.flat import Placed
from hotline_hdl.links import answer_layout, request_layout
from hotline_hdl.queue import StreamQueue

__all__ = ["BankNode"]


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

    All streams are buffered: ``valid``, payload and ``ready`` of every port come from registers. 7 cycles at least from
    a lookup to its answer, from READ to its entry; one request a cycle, of either kind. ``back`` or ``entry``, where it
    is not taken, holds up both kinds.
    """

    def __init__(self, preset: Preset) -> None:
        self.preset = preset
        super().__init__(
            {
                "ask": In(stream.Signature(request_layout(preset))),
                "back": Out(stream.Signature(answer_layout(preset))),
                "upkeep": In(
                    stream.Signature(
                        data.StructLayout(
                            {"op": Shape.cast(BankOp).width, "set": preset.set_bits, "way": preset.way_bits}
                        )
                    )
                ),
                "entry": Out(
                    stream.Signature(data.StructLayout({"holds": 1, "rrpv": RRPV_BITS, "tag": preset.tag_bits}))
                ),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.preset
        bank = EalBank(p)
        m.submodules.bank = Placed(bank, "hotline_eal_bank")
        answer = answer_layout(p)
        who = data.StructLayout({"op": Shape.cast(BankOp).width, "route": p.bank_bits, "index": answer["index"].width})
        # every request that the bank may hold
        m.submodules.askers = askers = StreamQueue(who, 1 << EalBank.latency.bit_length())
        asker = askers.o.p
        m.submodules.ask_buffer = ask = StreamBuffer(self.ask.payload.shape())
        m.submodules.back_buffer = back = StreamBuffer(self.back.payload.shape())
        m.submodules.upkeep_buffer = upkeep = StreamBuffer(self.upkeep.payload.shape())
        m.submodules.entry_buffer = entry = StreamBuffer(self.entry.payload.shape())
        wiring.connect(m, wiring.flipped(self.ask), ask.i)
        wiring.connect(m, back.o, wiring.flipped(self.back))
        wiring.connect(m, wiring.flipped(self.upkeep), upkeep.i)
        wiring.connect(m, entry.o, wiring.flipped(self.entry))

        lookup, work = ask.o, upkeep.o
        takes = Signal()
        is_read = asker.op == BankOp.READ
        is_clear = asker.op == BankOp.CLEAR
        m.d.comb += [
            # ``askers`` has room for all that the bank may hold
            takes.eq(bank.req.ready),
            bank.req.valid.eq(work.valid | lookup.valid),
            bank.req.p.op.eq(Mux(work.valid, work.p.op, Mux(lookup.p.learn, int(BankOp.LEARN), int(BankOp.CLASSIFY)))),
            bank.req.p.set.eq(Mux(work.valid, work.p.set, lookup.p.set)),
            bank.req.p.tag.eq(Mux(work.valid, work.p.way, lookup.p.tag)),
            bank.req.p.again.eq(lookup.p.again),
            work.ready.eq(takes),
            lookup.ready.eq(takes & ~work.valid),
            askers.i.payload.eq(Cat(bank.req.p.op, lookup.p.route, lookup.p.step)),
            askers.i.valid.eq(bank.req.valid & bank.req.ready),
            # of either kind, so that ready need not wait for what the oldest request was
            bank.rsp.ready.eq(back.i.ready & entry.i.ready),
            askers.o.ready.eq(bank.rsp.valid & bank.rsp.ready),
            back.i.valid.eq(askers.o.ready & ~is_read & ~is_clear),
            back.i.p.route.eq(asker.route),
            back.i.p.index.eq(asker.index),
            back.i.p.hit.eq(bank.rsp.p.hit),
            back.i.p.way.eq(bank.rsp.p.way),
            entry.i.valid.eq(askers.o.ready & is_read),
            entry.i.p.holds.eq(bank.rsp.p.entry_valid),
            entry.i.p.rrpv.eq(bank.rsp.p.entry_rrpv),
            entry.i.p.tag.eq(bank.rsp.p.entry_tag),
        ]
        return m
