"""The benches pass on Verilator, and together their seeds hit every coverage bin."""

from __future__ import annotations

from pathlib import Path

import pytest

from hotline.contract import PRESETS
from hotline_verif.coverage import merged, unhit
from hotline_verif.runner import BENCHES, run_bench

SEEDS = (1, 2)


@pytest.mark.parametrize("bench", BENCHES)
@pytest.mark.parametrize("preset", ["tiny", "small"])
def test_bench_passes_and_every_coverage_bin_is_hit(bench: str, preset: str, tmp_path: Path) -> None:
    results = [run_bench(bench, PRESETS[preset], seed, runs=tmp_path) for seed in SEEDS]
    assert [result.failed for result in results] == [{}] * len(SEEDS)
    assert all(result.passed for result in results)
    assert unhit(merged(result.coverage for result in results)) == []


@pytest.mark.parametrize("bench", ["merger", "list_writer"])
def test_blocks_that_are_of_one_unit_or_two_numbers_in_small_pass_in_large(bench: str, tmp_path: Path) -> None:
    result = run_bench(bench, PRESETS["large"], 1, runs=tmp_path)
    assert result.failed == {}
    assert unhit(result.coverage) == []


def test_the_same_seed_makes_the_same_run(tmp_path: Path) -> None:
    first, second = (run_bench("feistel", PRESETS["tiny"], 3, runs=tmp_path) for _ in range(2))
    assert (first.checks, first.cycles, first.coverage) == (second.checks, second.cycles, second.coverage)


def test_unknown_bench_is_answered_with_those_there_are() -> None:
    with pytest.raises(ValueError, match="feistel, eal_bank"):
        run_bench("nonesuch", PRESETS["tiny"], 1)
