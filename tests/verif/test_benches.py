"""The benches pass on Verilator, and together their seeds hit every coverage bin."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from hotline.contract import PRESETS
from hotline_verif.coverage import merged, unhit
from hotline_verif.runner import BENCHES, run_bench

SEEDS = {"tiny": (1, 2), "small": (1,)}
OTHER_SEEDS = {("accelerator", "tiny"): (1, 3)}
LEFT_OUT = [
    ("throughput", "small"),
    ("float32_adder", "small"),
    ("float32_multiplier", "small"),
    ("accelerator", "small"),
]
"""The first is in ``test_cycle_model.py``, which compares its figures; fp32 is the same in every preset; the last needs
more than one seed to hit every bin, and is slow."""
MORE_SEEDS = {"tiny": (3, 4, 5), "small": (2, 3)}


def _pass_and_hit_every_bin(bench: str, preset: str, seeds: tuple[int, ...], runs: Path) -> None:
    results = [run_bench(bench, PRESETS[preset], seed, runs=runs) for seed in seeds]
    assert [result.failed for result in results] == [{}] * len(seeds)
    assert all(result.passed for result in results)
    assert unhit(merged(result.coverage for result in results)) == []


@pytest.mark.parametrize(("bench", "preset"), [pair for pair in product(BENCHES, SEEDS) if pair not in LEFT_OUT])
def test_bench_passes_and_every_coverage_bin_is_hit(bench: str, preset: str, tmp_path: Path) -> None:
    _pass_and_hit_every_bin(bench, preset, OTHER_SEEDS.get((bench, preset), SEEDS[preset]), tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("bench", BENCHES)
@pytest.mark.parametrize("preset", MORE_SEEDS)
def test_so_it_does_with_other_seeds(bench: str, preset: str, tmp_path: Path) -> None:
    _pass_and_hit_every_bin(bench, preset, MORE_SEEDS[preset], tmp_path)


@pytest.mark.slow
@pytest.mark.timeout(5400)
def test_large_learns_and_classifies_whole_batches(tmp_path: Path) -> None:
    """Six of 4,096 samples; a quarter of an hour, nearly all of it building the model."""
    _pass_and_hit_every_bin("throughput", "large", (1,), tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("bench", ["merger", "list_writer"])
def test_blocks_that_are_of_one_unit_or_two_numbers_in_small_pass_in_large(bench: str, tmp_path: Path) -> None:
    _pass_and_hit_every_bin(bench, "large", (1,), tmp_path)


def test_the_same_seed_makes_the_same_run(tmp_path: Path) -> None:
    first, second = (run_bench("feistel", PRESETS["tiny"], 3, runs=tmp_path) for _ in range(2))
    assert (first.checks, first.cycles, first.coverage) == (second.checks, second.cycles, second.coverage)


def test_unknown_bench_is_answered_with_those_there_are() -> None:
    with pytest.raises(ValueError, match="feistel, eal_bank"):
        run_bench("nonesuch", PRESETS["tiny"], 1)
