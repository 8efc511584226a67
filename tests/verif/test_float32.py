"""The RTL of fp32 addition and multiplication against the processor, on millions of pairs, inside this process."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from hotline.contract import PRESETS, float32_add, float32_multiply
from hotline_hdl.float32 import Float32Adder, Float32Multiplier
from hotline_verif.float_pairs import Operation, float_pairs, of_the_processor
from hotline_verif.inprocess_pairs import run_pairs

TINY = PRESETS["tiny"]
LATENCY = {"float32_adder": Float32Adder.latency, "float32_multiplier": Float32Multiplier.latency}
BLOCKS: list[tuple[str, Operation]] = [("float32_adder", "add"), ("float32_multiplier", "multiply")]


def _equals_the_processor(block: str, operation: Operation, pairs: int, seed: int) -> None:
    a, b = float_pairs(np.random.default_rng(seed), pairs)
    wanted = of_the_processor(operation, a, b)
    result, cycles = run_pairs(block, TINY, a, b)
    wrong = np.flatnonzero(result != wanted)
    assert wrong.size == 0, _first(a, b, result, wanted, int(wrong[0]))
    assert cycles == pairs + LATENCY[block]


def _first(a: np.ndarray, b: np.ndarray, result: np.ndarray, wanted: np.ndarray, at: int) -> str:
    return f"pair {at}: {a[at]:#010x}, {b[at]:#010x} gave {result[at]:#010x}, the processor says {wanted[at]:#010x}"


@pytest.mark.parametrize(("block", "operation"), BLOCKS)
def test_two_million_pairs_at_one_a_cycle(block: str, operation: Operation) -> None:
    _equals_the_processor(block, operation, 2_000_000, 1)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2, 4))
@pytest.mark.parametrize(("block", "operation"), BLOCKS)
def test_tens_of_millions_of_pairs(block: str, operation: Operation, seed: int) -> None:
    for part in range(5):
        _equals_the_processor(block, operation, 10_000_000, 100 * seed + part)


@pytest.mark.parametrize(("block", "operation"), BLOCKS)
def test_gaps_and_stalls_change_nothing_but_the_time(block: str, operation: Operation) -> None:
    a, b = float_pairs(np.random.default_rng(3), 50_000)
    result, cycles = run_pairs(block, TINY, a, b, idle=0.4, stall=0.3, seed=5)
    assert np.array_equal(result, of_the_processor(operation, a, b))
    assert cycles > 1.3 * a.size


@pytest.mark.parametrize(("operation", "ours"), [("add", float32_add), ("multiply", float32_multiply)])
def test_processor_and_contract_agree_on_these_pairs(operation: Operation, ours: Callable[[int, int], int]) -> None:
    a, b = float_pairs(np.random.default_rng(4), 20_000)
    made = [ours(x, y) for x, y in zip(a.tolist(), b.tolist(), strict=True)]
    assert made == of_the_processor(operation, a, b).tolist()
