"""How fast the classifier is on popular ids: lookups served a cycle and engine, with the results checked.

Batches of 4,096 samples with the cardinalities of Criteo-Kaggle's eight tables of more than 16,384 rows (the others are
wholly hot at dim 16 and never come here), ids of rank r with a probability proportional to r^-1.1. Cycles count from
the first step that is offered to the last answer that is taken; nothing stalls the streams.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import cocotb
import numpy as np
from cocotb.triggers import RisingEdge

from hotline.contract import BankOp, Preset, SlotLayout
from hotline_verif.dispatch import STEP_FIELDS, Step, classify_steps, learn_steps
from hotline_verif.ports import Sink, Source, exchange, quiet
from hotline_verif.session import Session
from hotline_verif.streams import start_clock

_KAGGLE = {2: 10131227, 3: 2202608, 9: 93145, 11: 8351593, 15: 5461306, 20: 7046547, 23: 286181, 25: 142572}
"""Rows of the tables that are looked up, by table."""
_EXPONENT = 1.1
_BATCH = 4096
_COUNTERS_LATE = 3
"""Cycles from an event to its counter."""


def _bins(preset: Preset) -> Iterator[str]:
    yield from ("filtered", "merged")


_session = Session(_bins)
_preset, _record = _session.preset, _session.record
_fits = _preset.max_rows >= max(_KAGGLE.values()) and _preset.max_tables > max(_KAGGLE)
_tables = _KAGGLE if _fits else dict.fromkeys(range(_preset.max_tables), 1000)
_samples = min(_BATCH, _preset.max_batch)
_LAYOUT = SlotLayout(
    _preset,
    tuple(_tables.get(table, 1) for table in range(max(_tables) + 1)),
    tuple(table not in _tables for table in range(max(_tables) + 1)),
)


class _Ids:
    """A batch of one id a bag; tables that are wholly hot have empty bags."""

    def __init__(self, seed: int, number: int) -> None:
        rng = np.random.default_rng([seed, number])
        columns, lengths = [], []
        for table in range(len(_LAYOUT.rows)):
            if table in _tables:
                weights = np.arange(1, _tables[table] + 1, dtype=np.float64) ** -_EXPONENT
                cumulative = np.cumsum(weights)
                columns.append(np.searchsorted(cumulative, rng.random(_samples) * cumulative[-1]))
            lengths.append(np.full(_samples, int(table in _tables)))
        self.ids = np.concatenate(columns).astype(np.int32)
        self.offsets = np.concatenate([[0], np.cumsum(np.concatenate(lengths))]).astype(np.int64)
        self.number = number


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

    async def run(self, batches: list[tuple[_Ids, list[Step]]]) -> int:
        """Cycles from the first step to CLASSIFY's last slots; for LEARN to the end of the last batch's logging."""
        for batch, steps in batches:
            self.step.waiting.extend(step.pack(batch, _LAYOUT) for step in steps)
        learn = batches[0][1][0].learn
        wanted, steps_done = self.done + len(batches), sum(len(steps) for _, steps in batches)
        beats_before = len(self.beats)
        steps_before = int(self.dut.steps.value)

        def served() -> bool:
            if learn:
                return int(self.dut.steps.value) - steps_before >= steps_done
            return len(self.beats) - beats_before >= steps_done

        cycles = await exchange(self.dut.clk, self.ends, served, patience=4000) - (_COUNTERS_LATE if learn else 0)
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

    batches = [_Ids(_session.seed, number) for number in range(5)]
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
