"""How fast the classifier is on popular ids: lookups served a cycle and engine, with the results checked.

Batches are those of ``hotline_verif.popular_ids``. Cycles count from the first step that is offered to the last answer
that is taken; nothing stalls the streams.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import cocotb
from cocotb.triggers import RisingEdge

from hotline.contract import BankOp, Preset
from hotline_verif.dispatch import STEP_FIELDS, Step, classify_steps, learn_steps
from hotline_verif.popular_ids import PopularBatch, batch_size, popular_layout
from hotline_verif.ports import Sink, Source, exchange, quiet
from hotline_verif.session import Session
from hotline_verif.streams import start_clock


def _bins(preset: Preset) -> Iterator[str]:
    yield from ("filtered", "merged")


_session = Session(_bins)
_preset, _record = _session.preset, _session.record
_samples = batch_size(_preset)
_LAYOUT = popular_layout(_preset)


class _Driver:
    """Offers steps without a pause and takes everything at once; ``beats`` are the slots as they come."""

    def __init__(self, dut: Any) -> None:
        rng = _session.rng("unused")
        self.dut = dut
        self.beats: list[int] = []
        self.done = 0
        self.rows = 0
        self.step = Source(dut, "step", STEP_FIELDS, rng)
        self.command = Source(dut, "command", ("op",), rng)

        def finished(_: tuple[int, ...]) -> None:
            self.done += 1

        def row(beat: tuple[int, ...]) -> None:
            self.rows += 1
            self.ended = bool(beat[-1])

        self.ended = False
        self.ends: list[Source | Sink] = [
            self.step,
            self.command,
            Sink(dut, "slots", ("slot",), rng, lambda beat: self.beats.append(beat[0])),
            Sink(dut, "popular", ("count",), rng, lambda beat: None),
            Sink(dut, "rest", ("count",), rng, lambda beat: None),
            Sink(dut, "done", ("learn",), rng, finished),
            Sink(dut, "rows", ("slot", "end"), rng, row),
        ]

    async def run(self, batches: list[tuple[PopularBatch, list[Step]]]) -> int:
        """Cycles from the first step to CLASSIFY's last slots; for LEARN to the end of the last batch's logging.

        No stream shows when LEARN's last step leaves, and ``done`` comes only after the store's scan: so its cycles are
        those in which the block counts a step as under way, and the two before the first has been taken.
        """
        for batch, steps in batches:
            self.step.waiting.extend(step.pack(batch, _LAYOUT) for step in steps)
        learn = batches[0][1][0].learn
        wanted, beats_due = self.done + len(batches), len(self.beats) + sum(len(steps) for _, steps in batches)
        busy_before = int(self.dut.busy_cycles.value)

        def served() -> bool:
            return self.done >= wanted if learn else len(self.beats) >= beats_due

        cycles = await exchange(self.dut.clk, self.ends, served, patience=4000)
        if learn:
            cycles = int(self.dut.busy_cycles.value) - busy_before + 2
        _record.cycles += cycles
        await exchange(self.dut.clk, self.ends, lambda: self.done >= wanted, patience=4000)
        return cycles


@cocotb.test()
async def serves_popular_ids(dut: Any) -> None:
    start_clock(dut)
    driver = _Driver(dut)
    dut.clear_counters.value = 0
    await quiet(dut.clk, driver.ends, dut.rst)
    # CLEAR, so that what follows reset is over
    driver.command.waiting.append((int(BankOp.CLEAR),))
    await exchange(dut.clk, driver.ends, lambda: driver.ended, patience=_preset.max_batch + 4000)
    for _ in range(2 * _preset.filter_entries):
        await RisingEdge(dut.clk)

    batches = [PopularBatch(_LAYOUT, _session.seed, number) for number in range(5)]
    learn = [(batch, learn_steps(batch, _LAYOUT, _samples)) for batch in batches]
    classify = [(batch, classify_steps(batch, _LAYOUT, _samples)) for batch in batches]
    lookups = batches[0].ids.size

    def rate(count: int, cycles: int) -> float:
        return count * lookups / cycles / _preset.engines

    learned = await driver.run(learn[:1])
    merged = int(dut.lookups.value)
    first = await driver.run(classify[:1])
    asked = int(dut.asked.value)
    more = await driver.run(classify[1:])
    _record.figures = {
        "LEARN, lookups a cycle and engine, one batch": rate(1, learned),
        "CLASSIFY, lookups a cycle and engine, one batch after LEARN": rate(1, first),
        "CLASSIFY, lookups a cycle and engine, the four batches after it": rate(4, more),
    }
    _record.coverage.hit_if(merged < lookups, "merged")
    _record.coverage.hit_if(int(dut.filtered.value) and asked, "filtered")
    assert len(driver.beats) == sum(len(steps) for _, steps in classify)
    _record.checks += len(driver.beats)
    _record.write()
