"""Every deliberate fault makes its block's bench fail."""

from __future__ import annotations

from pathlib import Path

import pytest

from hotline.contract import PRESETS
from hotline_verif.mutations import MUTATIONS, fault_number, faulty_top
from hotline_verif.runner import run_bench

TINY = PRESETS["tiny"]


@pytest.mark.parametrize("block", dict.fromkeys(mutation.block for mutation in MUTATIONS))
def test_bench_passes_the_sound_block_and_fails_every_mutant(block: str, tmp_path: Path) -> None:
    verilog = faulty_top(block, TINY)
    assert run_bench(block, TINY, 1, verilog=verilog, runs=tmp_path).passed
    for mutation in MUTATIONS:
        if mutation.block == block:
            fault = f"+fault={fault_number(mutation)}"
            result = run_bench(block, TINY, 1, verilog=verilog, plusargs=[fault], runs=tmp_path, max_failures=1)
            assert result.failed, f"the bench doesn't notice: {mutation.name}"
            assert result.tests > 0, f"{mutation.name}: the simulation broke down instead of failing by a check"
