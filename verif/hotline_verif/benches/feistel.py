"""Bench of the Feistel randomizer: every response equals ``hotline.contract.permute`` of its key, in order.

All keys of small presets, edges and random keys of the others; random gaps and stalls; one key a cycle without them;
reset while keys are in flight.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from random import Random
from typing import Any

import cocotb

from hotline.contract import ROUNDS, Preset, permute
from hotline_verif.session import Session
from hotline_verif.streams import Cycle, Exchange, reset, start_clock

_EXHAUSTIVE_BITS = 14
_RANDOM_KEYS = 4000
_LATENCY = 2 * ROUNDS


def _bins(preset: Preset) -> Iterator[str]:
    yield from ("request_idle", "request_waits", "response_waits", "response_waits_with_full_pipeline")
    yield from ("key_zero", "key_ones", "reset_in_flight", "one_a_cycle")
    yield from (f"key_only_bit_{bit}" for bit in range(preset.key_bits))
    yield from (f"into_bank_{bank}" for bank in range(preset.banks))


_session = Session(_bins)
_preset, _record = _session.preset, _session.record


class _Checker:
    """Compares responses with the contract and counts coverage."""

    def __init__(self) -> None:
        self.expected: deque[int] = deque()

    def __call__(self, cycle: Cycle) -> None:
        _record.cycles += 1
        coverage = _record.coverage
        coverage.hit_if(cycle.request_waits, "request_waits")
        coverage.hit_if(cycle.response_waits, "response_waits")
        coverage.hit_if(cycle.request is None and not cycle.request_waits and self.expected, "request_idle")
        coverage.hit_if(cycle.response_waits and len(self.expected) == _LATENCY, "response_waits_with_full_pipeline")
        if cycle.response is not None:
            (scattered,), wanted = cycle.response, self.expected.popleft()
            assert scattered == wanted, f"scattered to {scattered:#x}, the contract says {wanted:#x}"
            coverage.hit(f"into_bank_{scattered % _preset.banks}")
            _record.checks += 1
        if cycle.request is not None:
            self._take(cycle.request[0])

    def _take(self, key: int) -> None:
        coverage = _record.coverage
        self.expected.append(permute(key, _preset.key_bits))
        coverage.hit_if(key == 0, "key_zero")
        coverage.hit_if(key == (1 << _preset.key_bits) - 1, "key_ones")
        coverage.hit_if(key.bit_count() == 1, f"key_only_bit_{key.bit_length() - 1}")


def _edges() -> list[int]:
    ones = (1 << _preset.key_bits) - 1
    bits = [1 << bit for bit in range(_preset.key_bits)]
    return [0, ones, *bits, *(ones ^ bit for bit in bits)]


def _random_keys(rng: Random, count: int) -> list[int]:
    return [rng.getrandbits(_preset.key_bits) for _ in range(count)]


def _exchange(dut: Any, rng: Random, *, idle: float = 0.0, stall: float = 0.0) -> Exchange:
    return Exchange(dut, ["key"], ["scattered"], rng, idle=idle, stall=stall)


@cocotb.test()
async def scatters_as_the_contract_says_one_key_a_cycle(dut: Any) -> None:
    rng = _session.rng("throughput")
    if _preset.key_bits <= _EXHAUSTIVE_BITS:
        keys = list(range(1 << _preset.key_bits))
    else:
        keys = _edges() + _random_keys(rng, _RANDOM_KEYS)
    start_clock(dut)
    await reset(dut)
    cycles = await _exchange(dut, rng).run([(key,) for key in keys], _Checker())
    _record.write()
    assert cycles == len(keys) + _LATENCY, f"{len(keys)} keys took {cycles} cycles"
    _record.coverage.hit("one_a_cycle")
    _record.write()


@cocotb.test()
@cocotb.parametrize(idle=[0.0, 0.4], stall=[0.3, 0.7])
async def keeps_order_and_values_under_random_stalls(dut: Any, idle: float, stall: float) -> None:
    rng = _session.rng(f"stalls {idle} {stall}")
    start_clock(dut)
    await reset(dut)
    keys = _edges() + _random_keys(rng, 500)
    rng.shuffle(keys)
    await _exchange(dut, rng, idle=idle, stall=stall).run([(key,) for key in keys], _Checker())
    _record.write()


@cocotb.test()
async def reset_drops_what_is_in_flight(dut: Any) -> None:
    rng = _session.rng("reset")
    start_clock(dut)
    await reset(dut)
    for _ in range(20):
        keys = [(key,) for key in _random_keys(rng, 60)]
        checker = _Checker()
        await _exchange(dut, rng, idle=0.2, stall=0.4).run(keys, checker, abandon_after=rng.randint(5, 40))
        _record.coverage.hit_if(checker.expected, "reset_in_flight")
        await reset(dut, cycles=rng.randint(1, 3))
        await _exchange(dut, rng, stall=0.2).run(keys, _Checker())
    _record.write()
