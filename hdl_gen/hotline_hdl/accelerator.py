"""The whole accelerator: control registers, sequencer, memory port, and all that carries out operations."""

from __future__ import annotations

from amaranth.hdl import Cat, ClockDomain, ClockSignal, DomainRenamer, Module, ResetSignal, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hotline.contract import COUNTERS, Opcode, Preset
from hotline_hdl.counters import PerformanceCounters
from hotline_hdl.datapath import READERS, WRITERS, Datapath, accelerator_port
from hotline_hdl.flat import Placed
from hotline_hdl.registers import ControlRegisters
from hotline_hdl.sequencer import Sequencer

__all__ = ["HotlineAccelerator"]

_OWN_COUNTERS = {
    "learn_cycles": 1,
    "classify_cycles": 1,
    "gather_cycles": 1,
    "read_beats": 1,
    "write_beats": 1,
    "gathered_rows": 1,
    "gathered_bags": 1,
}


class HotlineAccelerator(wiring.Component):
    """Between memory and GPUs: learns which rows are popular, splits batches by it, and gathers what is not popular.

    Parameters
    ----------
    preset : :class:`hotline.contract.Preset`
        Sizes.

    Attributes
    ----------
    s_axil_aw, s_axil_w, s_axil_b, s_axil_ar, s_axil_r
        AXI4-Lite subordinate: the control registers (``hotline.contract.REGISTERS``).
    m_axi_aw, m_axi_w, m_axi_b, m_axi_ar, m_axi_r
        AXI4 manager: instructions, batches, tables and results in memory.
    irq : Out(1)
        As long as an enabled interrupt is set.

    What it does, and how it is asked, is in ``hotline.contract.instructions``.
    """

    def __init__(self, preset: Preset) -> None:
        self.preset = preset
        self.registers = ControlRegisters(preset)
        self.port = accelerator_port(preset)
        buses = {
            name: member
            for block in (self.registers, self.port)
            for name, member in block.signature.members.items()
            if name.startswith(("s_axil_", "m_axi_"))
        }
        super().__init__(buses | {"irq": Out(1)})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.preset
        m.submodules.registers = Placed(self.registers, "hotline_registers")
        port, sequencer = self.port, Sequencer(p)
        m.submodules.port = Placed(port, "hotline_memory_port")
        m.submodules.sequencer = Placed(sequencer, "hotline_sequencer")
        datapath = Datapath(p)
        # what carries out operations has a reset of its own
        m.domains.operations = ClockDomain(local=True)
        abandoned = Signal(init=1)
        m.d.sync += abandoned.eq(sequencer.abandon)
        m.d.comb += [
            ClockSignal("operations").eq(ClockSignal()),
            ResetSignal("operations").eq(ResetSignal() | abandoned),
        ]
        m.submodules.datapath = DomainRenamer("operations")(datapath)
        for name, member in self.signature.members.items():
            if name != "irq":
                inner = getattr(self.registers if name.startswith("s_axil_") else port, name)
                outer = getattr(self, name)
                if member.flow == In:
                    wiring.connect(m, wiring.flipped(outer), inner)
                else:
                    wiring.connect(m, inner, wiring.flipped(outer))
        m.d.comb += [self.irq.eq(self.registers.irq), port.drop.eq(sequencer.abandon | abandoned)]
        self._control(m, sequencer)
        self._memory(m, sequencer, datapath)
        self._operate(m, sequencer, datapath)
        self._count(m, sequencer, datapath)
        return m

    def _control(self, m: Module, sequencer: Sequencer) -> None:
        r, s = self.registers, sequencer
        m.d.comb += [
            s.enable.eq(r.control_enable),
            s.reset.eq(r.control_reset),
            s.queue_base.eq(Cat(r.queue_base_low, r.queue_base_high)),
            s.queue_size.eq(r.queue_size),
            s.queue_tail.eq(r.queue_tail),
            s.completion_base.eq(Cat(r.completion_base_low, r.completion_base_high)),
            s.completion_size.eq(r.completion_size),
            s.watchdog.eq(r.watchdog),
            r.status_busy.eq(s.busy),
            r.status_halted.eq(s.halted),
            r.status_failed.eq(s.failed),
            r.status_resetting.eq(s.resetting),
            r.queue_head.eq(s.queue_head),
            r.completions.eq(s.completions),
            r.set_interrupt_done.eq(s.raise_done),
            r.set_interrupt_error.eq(s.raise_error),
            r.error_code_code.eq(s.error_code),
            r.error_code_opcode.eq(s.error_opcode),
            r.error_code_source.eq(s.error_source),
            r.error_code_response.eq(s.error_response),
            r.error_tag.eq(s.error_tag),
            r.error_sample.eq(s.error_sample),
            r.error_table.eq(s.error_table),
            r.error_row.eq(s.error_row),
        ]

    def _memory(self, m: Module, sequencer: Sequencer, datapath: Datapath) -> None:
        port = self.port
        wiring.connect(m, sequencer.burst, port.read_instructions)
        wiring.connect(m, sequencer.beats, port.write_records)
        for name in READERS:
            wiring.connect(m, getattr(datapath, f"burst_{name}"), getattr(port, f"read_{name}"))
        for name in WRITERS:
            wiring.connect(m, getattr(datapath, f"write_{name}"), getattr(port, f"write_{name}"))
        for block in (sequencer, datapath):
            m.d.comb += [
                block.back_valid.eq(port.back_valid),
                block.back_id.eq(port.back_id),
                block.back.eq(port.back),
                block.written.eq(port.written),
            ]
        m.d.comb += [
            sequencer.idle.eq(port.idle),
            sequencer.moves.eq(port.moves),
            sequencer.failed_access.eq(port.failed),
            sequencer.failed_read.eq(port.failed_read),
            sequencer.failed_id.eq(port.failed_id),
            sequencer.failed_resp.eq(port.failed_resp),
            sequencer.vector.eq(datapath.vector),
        ]

    def _operate(self, m: Module, sequencer: Sequencer, datapath: Datapath) -> None:
        for name in ("opcode", "start", "operands", "setting_valid", "setting"):
            m.d.comb += getattr(datapath, name).eq(getattr(sequencer, name))
        for name in ("finished", "outcome", "bad_offsets", "bad_table", "bad_sample", "bad_list"):
            m.d.comb += getattr(sequencer, name).eq(getattr(datapath, name))

    def _count(self, m: Module, sequencer: Sequencer, datapath: Datapath) -> None:
        registers, port = self.registers, self.port
        m.submodules.counters = counters = PerformanceCounters(_OWN_COUNTERS)
        events = {
            "learn_cycles": sequencer.running & (sequencer.opcode == Opcode.LEARN),
            "classify_cycles": sequencer.running & (sequencer.opcode == Opcode.CLASSIFY),
            "gather_cycles": sequencer.running & (sequencer.opcode == Opcode.GATHER),
            "read_beats": port.reads,
            "write_beats": port.writes,
            "gathered_rows": datapath.rows,
            "gathered_bags": datapath.bags,
        }
        for name, event in events.items():
            m.d.comb += getattr(counters, f"{name}_now").eq(event)
        m.d.comb += [
            counters.clear.eq(registers.control_clear_counters),
            datapath.clear_counters.eq(registers.control_clear_counters),
        ]
        for counter in COUNTERS:
            source = counters if counter.name in events else datapath
            m.d.comb += getattr(registers, counter.name).eq(getattr(source, counter.name))
