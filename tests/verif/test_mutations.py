"""Every deliberate fault makes its block's bench fail."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from hotline.contract import PRESETS
from hotline_verif.mutations import MUTATIONS, Mutation, faulty_top
from hotline_verif.runner import run_bench

TINY = PRESETS["tiny"]
FIRST = 2
"""Faults that a bench is to notice in every run of the tests; the others are slow together."""
TESTED = tuple(dict.fromkeys(mutation.bench for mutation in MUTATIONS))


def _fail_every_mutant(bench: str, mutations: Sequence[Mutation], runs: Path) -> None:
    verilog = faulty_top(TINY, tuple(mutations))
    assert run_bench(bench, TINY, 1, verilog=verilog, runs=runs).passed
    for number, mutation in enumerate(mutations, 1):
        result = run_bench(bench, TINY, 1, verilog=verilog, plusargs=[f"+fault={number}"], runs=runs, max_failures=1)
        assert result.failed, f"the bench doesn't notice: {mutation.name}"
        assert result.tests > 0, f"{mutation.name}: the simulation broke down instead of failing by a check"


def _of(bench: str) -> list[Mutation]:
    return [mutation for mutation in MUTATIONS if mutation.bench == bench]


@pytest.mark.parametrize("bench", TESTED)
def test_bench_passes_the_sound_block_and_fails_the_first_mutants(bench: str, tmp_path: Path) -> None:
    _fail_every_mutant(bench, _of(bench)[:FIRST], tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("bench", [bench for bench in TESTED if len(_of(bench)) > FIRST])
def test_bench_fails_the_other_mutants(bench: str, tmp_path: Path) -> None:
    _fail_every_mutant(bench, _of(bench)[FIRST:], tmp_path)
