"""An EAL bank at the end of the request network: remembers who asked, and lets the read-out in when all is quiet."""

from __future__ import annotations

from amaranth.hdl import Cat, Module, Mux, Shape
from amaranth.lib import data, stream, wiring
from amaranth.lib.fifo import SyncFIFO
from amaranth.lib.wiring import In, Out

from hotline.contract import RRPV_BITS, BankOp, Preset
from hotline_hdl.eal_bank import EalBank
from hotline_hdl.flat import Placed
from hotline_hdl.links import answer_layout, request_layout

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
        ``op`` (CLEAR or READ), ``set``, ``way``. Taken only while ``quiet``.
    entry : Out(stream)
        ``holds`` (whether it is valid), ``rrpv``, ``tag`` of each READ, in order. CLEAR answers nothing.
    quiet : In(1)
        No lookup is under way and none is offered; stays so until all of ``entry`` has been taken, and for the bank's
        latency after a CLEAR was taken.
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
                "quiet": In(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.preset
        bank = EalBank(p)
        m.submodules.bank = Placed(bank, "hotline_eal_bank")
        answer = answer_layout(p)
        who = data.StructLayout({"route": p.bank_bits, "index": answer["index"].width})
        depth = 1 << EalBank.latency.bit_length()  # every request that the bank may hold
        m.submodules.askers = askers = SyncFIFO(width=who.size, depth=depth)
        asker = data.View(who, askers.r_data)
        is_read = bank.req.p.op == BankOp.READ
        m.submodules.reads = reads = SyncFIFO(width=1, depth=depth)
        m.d.comb += [
            bank.req.valid.eq(Mux(self.quiet, self.upkeep.valid & reads.w_rdy, self.ask.valid & askers.w_rdy)),
            bank.req.p.op.eq(
                Mux(self.quiet, self.upkeep.p.op, Mux(self.ask.p.learn, int(BankOp.LEARN), int(BankOp.CLASSIFY)))
            ),
            bank.req.p.set.eq(Mux(self.quiet, self.upkeep.p.set, self.ask.p.set)),
            bank.req.p.tag.eq(Mux(self.quiet, self.upkeep.p.way, self.ask.p.tag)),
            bank.req.p.again.eq(self.ask.p.again),
            self.ask.ready.eq(~self.quiet & bank.req.ready & askers.w_rdy),
            self.upkeep.ready.eq(self.quiet & bank.req.ready & reads.w_rdy),
            askers.w_data.eq(Cat(self.ask.p.route, self.ask.p.step)),
            askers.w_en.eq(~self.quiet & bank.req.valid & bank.req.ready),
            reads.w_data.eq(is_read),
            reads.w_en.eq(self.quiet & bank.req.valid & bank.req.ready),
            self.back.valid.eq(~self.quiet & bank.rsp.valid),
            self.back.p.route.eq(asker.route),
            self.back.p.index.eq(asker.index),
            self.back.p.hit.eq(bank.rsp.p.hit),
            self.back.p.way.eq(bank.rsp.p.way),
            askers.r_en.eq(~self.quiet & bank.rsp.valid & bank.rsp.ready),
            self.entry.valid.eq(self.quiet & bank.rsp.valid & reads.r_data),
            self.entry.p.holds.eq(bank.rsp.p.entry_valid),
            self.entry.p.rrpv.eq(bank.rsp.p.entry_rrpv),
            self.entry.p.tag.eq(bank.rsp.p.entry_tag),
            reads.r_en.eq(self.quiet & bank.rsp.valid & bank.rsp.ready),
            bank.rsp.ready.eq(Mux(self.quiet, self.entry.ready | ~reads.r_data, self.back.ready)),
        ]
        return m
