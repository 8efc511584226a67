"""Carries out a trace on the access classifier and leaves its answers: the same work as ``hotline classify``'s.

Checks itself what can be told without a model: each list's length is what ``done`` says, and together they hold every
sample once. The slots are compared by whoever asked for the trace.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cocotb
import numpy as np
from numpy.typing import NDArray

from hotline.accelerator import Stitch
from hotline.contract import Preset
from hotline_verif.dispatch import STEP_FIELDS, Step, classify_steps, learn_steps
from hotline_verif.list_reader import BEAT_FIELDS, ListReader
from hotline_verif.ports import Sink, Source, exchange, quiet
from hotline_verif.session import Session
from hotline_verif.streams import start_clock
from hotline_verif.trace import ANSWER_FILE, TRACE_FILE, Trace, TraceAnswer, TracedBatch, fixed_slots


def _bins(preset: Preset) -> Iterator[str]:
    yield from ("learned", "popular", "rest")


_session = Session(_bins)
_preset, _record = _session.preset, _session.record
_cover = _record.coverage
_trace = Trace.load(Path(TRACE_FILE))
_LAYOUT = _trace.layout(_preset)
_TABLES = len(_LAYOUT.rows)


class _Replay:
    """Offers the trace's steps as fast as they are taken, and puts the answers together."""

    def __init__(self, dut: Any) -> None:
        rng = _session.rng("unused")
        self.dut = dut
        self.expected: deque[tuple[NDArray[np.int32], Step]] = deque()
        self.readers = {name: ListReader(_preset.bus_bits // 32, _preset.sample_bits) for name in ("popular", "rest")}
        self.lists: dict[str, list[NDArray[np.int32]]] = {"popular": [], "rest": []}
        self.done: list[tuple[int, ...]] = []
        self.step = Source(dut, "step", STEP_FIELDS, rng)
        self.ends: list[Source | Sink] = [
            self.step,
            Source(dut, "command", ("op",), rng),
            Sink(dut, "slots", ("slot",), rng, self._slots),
            Sink(dut, "popular", BEAT_FIELDS, rng, lambda beat: self._list("popular", beat)),
            Sink(dut, "rest", BEAT_FIELDS, rng, lambda beat: self._list("rest", beat)),
            Sink(dut, "done", ("learn", "popular", "rest", "bad"), rng, self.done.append),
            Sink(dut, "rows", ("end",), rng, lambda beat: None),
        ]

    def _slots(self, beat: tuple[int, ...]) -> None:
        slots, step = self.expected.popleft()
        words = beat[0].to_bytes(4 * _preset.engines, "little")
        for found, lookup in zip(np.frombuffer(words, "<i4"), step.lookups, strict=True):
            if lookup is not None:
                slots[lookup.position] = found

    def _list(self, name: str, beat: tuple[int, ...]) -> None:
        whole = self.readers[name].take(beat)
        if whole is not None:
            self.lists[name].append(np.array(whole, np.int32))

    async def run(self, batches: list[TracedBatch]) -> tuple[list[NDArray[np.int32]], int, int]:
        """(slots of each batch, cycles, look-ups that went to the classifier); all batches are of one operation."""
        if not batches:
            return [], 0, 0
        all_slots, lookups = [], 0
        for batch in batches:
            samples = batch.samples(_TABLES)
            steps = (learn_steps if batch.learn else classify_steps)(batch, _LAYOUT, samples)
            slots = fixed_slots(batch, _LAYOUT)
            all_slots.append(slots)
            lookups += sum(lookup is not None for step in steps for lookup in step.lookups)
            self.step.waiting.extend(step.pack(batch, _LAYOUT) for step in steps)
            if not batch.learn:
                self.expected.extend((slots, step) for step in steps)
        wanted = len(self.done) + len(batches)
        classified = 0 if batches[0].learn else len(batches)
        lists = [len(found) + classified for found in self.lists.values()]

        def finished() -> bool:
            return len(self.done) >= wanted and [len(found) for found in self.lists.values()] == lists

        return all_slots, await exchange(self.dut.clk, self.ends, finished, patience=20_000), lookups


@cocotb.test()
async def carries_out_the_trace(dut: Any) -> None:
    start_clock(dut)
    replay = _Replay(dut)
    dut.clear_counters.value = 0
    await quiet(dut.clk, replay.ends, dut.rst)
    _, learn_cycles, learn_lookups = await replay.run([batch for batch in _trace.batches if batch.learn])
    _cover.hit_if(learn_lookups, "learned")
    asked = [batch for batch in _trace.batches if not batch.learn]
    all_slots, classify_cycles, classify_lookups = await replay.run(asked)
    _record.cycles += learn_cycles + classify_cycles
    stitches = []
    verdicts = [done for done in replay.done if not done[0]]
    for batch, slots, popular, rest, done in zip(
        asked, all_slots, replay.lists["popular"], replay.lists["rest"], verdicts, strict=True
    ):
        assert done == (0, popular.size, rest.size, 0), f"batch {batch.number}: done {done}"
        both = np.sort(np.concatenate([popular, rest]))
        assert np.array_equal(both, np.arange(batch.samples(_TABLES))), f"batch {batch.number}: a sample is missing"
        _record.checks += 2
        _cover.hit_if(popular.size, "popular")
        _cover.hit_if(rest.size, "rest")
        stitches.append(Stitch(slots, popular, rest))
    answer = TraceAnswer(tuple(stitches), learn_cycles, learn_lookups, classify_cycles, classify_lookups)
    answer.save(Path(ANSWER_FILE))
    _record.write()
