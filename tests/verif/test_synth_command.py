"""``hotline synth`` as users call it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from hotline.cli import main
from hotline_hdl.generate import BLOCKS


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("--place --no-place", "contradict"),
        ("--place --target ice40", "--place: only --target ecp5"),
        ("--target xilinx --seeds 3", "--seeds is for placing"),
        ("--no-place --seed 0", "--seed is for placing"),
        ("--target generic --frequency 100", "--frequency is for placing"),
        ("--seeds 0", "1 at least is run"),
        ("--frequency -1", "more than 0"),
        ("--block nonesuch", "feistel, eal_bank"),
    ],
)
def test_a_wrong_request_exits_with_2_and_says_what_is_right(
    arguments: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["synth", *arguments.split()]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert message in shown.err


def test_prints_cells_and_rates_as_json_and_keeps_the_reports(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    request = "synth --preset tiny --block feistel --seeds 2 --json --out"
    assert main([*request.split(), str(tmp_path / "out")]) == 0
    shown = capsys.readouterr()
    answer = json.loads(shown.out)
    row = answer["blocks"]["feistel"]
    assert answer["luts"] == row["luts"] == row["cells"]["LUT4"]
    assert (answer["brams"], answer["gates"]) == (0, None)
    assert sorted(row["fmax_mhz_by_seed"]) == ["1", "2"]
    assert min(row["fmax_mhz_by_seed"].values()) <= answer["fmax_mhz"] <= max(row["fmax_mhz_by_seed"].values())
    assert {"start", "end", "delay_ns"} == set(row["critical_path"])
    for name in ("netlist.json", "report-seed1.json", "report-seed2.json"):
        assert (tmp_path / "out" / "feistel" / name).stat().st_size > 0
    assert "slowest path" in shown.err


def _cells(arguments: str, capsys: pytest.CaptureFixture[str]) -> Any:
    assert main(["synth", *arguments.split(), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["fmax_mhz"] is None
    return answer


def test_without_placing_there_is_no_rate(capsys: pytest.CaptureFixture[str]) -> None:
    answer = _cells("--preset tiny --target generic --block list_writer", capsys)
    assert answer["gates"] == answer["blocks"]["list_writer"]["gates"] > 0


@pytest.mark.slow
def test_all_blocks_are_counted_together(capsys: pytest.CaptureFixture[str]) -> None:
    answer = _cells("--preset tiny --target generic", capsys)
    assert set(answer["blocks"]) == set(BLOCKS)
    assert answer["gates"] == sum(row["gates"] for row in answer["blocks"].values())


def test_a_tool_that_fails_makes_exit_code_1(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from hotline_hdl import synthesize

    monkeypatch.setitem(synthesize._MAP, "generic", "no_such_pass")
    assert main(["synth", "--preset", "tiny", "--block", "feistel", "--target", "generic"]) == 1
    assert "yosys failed: ERROR: No such command: no_such_pass" in capsys.readouterr().err
