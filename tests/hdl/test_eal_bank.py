"""The EAL bank in Amaranth's own simulator, against one bank of the reference model."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import Any

import pytest
from amaranth.lib.memory import Memory, ReadPort
from amaranth.sim import Simulator

from hotline.contract import PRESETS, BankOp, Preset
from hotline_hdl import eal_bank
from hotline_hdl.eal_bank import EalBank
from hotline_verif.bank_model import REQUEST_FIELDS, RESPONSE_FIELDS, BankModel, read_back

TINY = PRESETS["tiny"]


def answers_of_hardware(preset: Preset, requests: list[tuple[int, ...]], *, stall: float) -> tuple[list[Any], int]:
    """(responses, cycles from the first request to the last response)."""
    bank, rng = EalBank(preset), Random(1)
    taken: list[tuple[int, ...]] = []
    cycles = 0

    async def bench(ctx: Any) -> None:
        nonlocal cycles
        waiting = list(requests)
        while not ctx.get(bank.req.ready):
            await ctx.tick()
        while len(taken) < len(requests):
            ctx.set(bank.req.valid, bool(waiting))
            if waiting:
                for field, value in zip(REQUEST_FIELDS, waiting[0], strict=True):
                    ctx.set(bank.req.payload[field], value)
            ctx.set(bank.rsp.ready, rng.random() >= stall)
            if waiting and ctx.get(bank.req.ready):
                waiting.pop(0)
            if ctx.get(bank.rsp.valid) and ctx.get(bank.rsp.ready):
                taken.append(tuple(ctx.get(bank.rsp.payload[field]) for field in RESPONSE_FIELDS))
            cycles += 1
            await ctx.tick()

    simulator = Simulator(bank)
    simulator.add_clock(1e-8)
    simulator.add_testbench(bench)
    simulator.run()
    return taken, cycles


def random_requests(preset: Preset, rng: Random, count: int, sets: int) -> list[tuple[int, ...]]:
    ops = rng.choices(list(BankOp), [2, 6, 0.3, 1], k=count)
    tags = [rng.getrandbits(preset.tag_bits) for _ in range(preset.ways + 3)]
    return [(int(op), rng.randrange(sets), rng.choice(tags), rng.randrange(2)) for op in ops]


@pytest.mark.parametrize(("ways", "stall"), [(2, 0.0), (2, 0.3), (4, 0.0), (4, 0.3), (16, 0.3)])
def test_answers_and_contents_equal_the_reference(ways: int, stall: float) -> None:
    preset = replace(TINY, ways=ways, sets_per_bank=2)
    requests = random_requests(preset, Random(ways), 1200 // ways, sets=2) + read_back(preset)
    model = BankModel(preset)
    assert answers_of_hardware(preset, requests, stall=stall)[0] == [model.apply(request)[0] for request in requests]


class ReadsWhatIsBeingWritten(Memory):
    """Where the bank's own gives the old row."""

    def read_port(self, **options: Any) -> ReadPort:
        assert self.write_ports
        return super().read_port(transparent_for=self.write_ports, **options)


def test_what_the_memory_reads_from_a_row_that_is_being_written_is_never_used(monkeypatch: pytest.MonkeyPatch) -> None:
    # with the old row the other tests pass; a synthesis tool is told that it may give either, or anything
    monkeypatch.setattr(eal_bank, "Memory", ReadsWhatIsBeingWritten)
    test_answers_and_contents_equal_the_reference(ways=4, stall=0.3)


def test_one_set_back_to_back_takes_one_cycle_a_request() -> None:
    requests = random_requests(TINY, Random(3), 200, sets=1)
    assert answers_of_hardware(TINY, requests, stall=0.0)[1] == len(requests) + EalBank.latency


def test_fifth_id_of_a_set_replaces_the_first_of_four() -> None:
    learn = [(int(BankOp.LEARN), 0, tag, 0) for tag in (10, 11, 12, 13, 14)]
    answers, _ = answers_of_hardware(TINY, [*learn, (int(BankOp.CLASSIFY), 0, 10, 0)], stall=0.0)
    assert [(hit, way) for hit, way, *_ in answers] == [(0, 0), (0, 1), (0, 2), (0, 3), (0, 0), (0, 0)]


def test_clear_empties_one_set_only() -> None:
    learn, clear, classify = (int(op) for op in (BankOp.LEARN, BankOp.CLEAR, BankOp.CLASSIFY))
    requests = [(learn, 0, 7, 0), (learn, 1, 7, 0), (clear, 0, 0, 0), (classify, 0, 7, 0), (classify, 1, 7, 0)]
    answers, _ = answers_of_hardware(TINY, requests, stall=0.0)
    assert [answer[0] for answer in answers[-2:]] == [0, 1]


@pytest.mark.parametrize("sizes", [{"ways": 1}, {"sets_per_bank": 1}])
def test_a_bank_of_one_way_or_one_set_is_refused(sizes: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="2 sets and 2 ways at least"):
        EalBank(replace(TINY, **sizes))
