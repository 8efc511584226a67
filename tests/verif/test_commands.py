"""``hotline generate`` and ``hotline simulate`` as users call them."""

from __future__ import annotations

import functools
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from hotline.cli import main
from hotline.contract import PRESETS
from hotline_verif import runner
from hotline_verif.mutations import MUTATIONS, faulty_top


def hotline(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "hotline.cli", *arguments], env=os.environ, capture_output=True, text=True, check=False
    )


def test_generate_prints_files_and_digest(tmp_path: Path) -> None:
    done = hotline("generate", "--preset", "tiny", "--json", str(tmp_path / "rtl"))
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert all(Path(path).exists() for path in answer["files"])
    assert len(answer["digest"]) == 64


def test_simulate_prints_benches_failures_and_coverage_and_leaves_waves() -> None:
    done = hotline("simulate", "--preset", "tiny", "--bench", "feistel", "--seed", "5", "--waves", "--json")
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    (row,) = answer["benches"]
    assert (row["bench"], row["seed"], row["passed"]) == ("feistel", 5, True)
    assert row["checks"] > 0
    assert row["cycles"] > 0
    assert answer["failures"] == []
    assert answer["coverage"]["feistel"]["unhit"] == []
    waves = Path(row["waves"])
    assert waves.stat().st_size > 0
    waves.unlink()
    assert "passed" in done.stderr


@pytest.mark.parametrize("arguments", [["--bench", "nonesuch"], ["--seeds", "0"], ["--seed", "-1"]])
def test_a_wrong_request_exits_with_2_and_says_what_is_right(arguments: list[str]) -> None:
    done = hotline("simulate", *arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "feistel, eal_bank" in done.stderr or "seeds start at 0" in done.stderr


def test_simulate_exits_with_1_and_shows_the_check_when_the_rtl_is_at_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = next(m for m in MUTATIONS if m.block == "feistel")
    options = {"verilog": faulty_top(PRESETS["tiny"], (fault,)), "plusargs": ["+fault=1"]}
    at_fault = functools.partial(runner.run_bench, runs=tmp_path, max_failures=1, **options)
    monkeypatch.setattr(runner, "run_bench", at_fault)
    assert main(["simulate", "--preset", "tiny", "--bench", "feistel", "--json"]) == 1
    shown = capsys.readouterr()
    (failure, *_) = json.loads(shown.out)["failures"]
    assert failure["bench"] == "feistel"
    assert failure["message"]
    assert Path(failure["log"]).exists()
    assert "failed" in shown.err


def test_simulate_puts_a_data_set_through_the_rtl_with_the_digest_of_classify(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, shared = str(tmp_path / "set"), ["--limit", "1000", "--batch-size", "50", "--sample-fraction", "0.3"]
    assert main(["data", "synth", data, "--preset", "tiny", "--rows", "1000", "--seed", "1"]) == 0
    capsys.readouterr()
    assert main(["simulate", "--preset", "tiny", "--data", data, "--json", *shared]) == 0
    on_the_rtl = json.loads(capsys.readouterr().out)
    assert main(["classify", data, "--preset", "tiny", "--json", *shared]) == 0
    by_the_model = json.loads(capsys.readouterr().out)
    assert on_the_rtl["failures"] == []
    assert on_the_rtl["trace"]["digest"] == by_the_model["digest"]
