"""Proofs hold for the blocks as they are, and each finds its deliberate faults; ``hotline prove`` as users call it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from hotline.cli import main
from hotline_verif.proofs import PROOFS
from hotline_verif.proofs import prove as engine
from hotline_verif.proofs.prove import Fault, Proof, prove


def _proofs() -> Iterator[object]:
    for proof in PROOFS.values():
        yield pytest.param(proof, id=proof.name, marks=[pytest.mark.slow] if proof.slow else [])


def _faults() -> Iterator[object]:
    for proof in PROOFS.values():
        for number, fault in enumerate(proof.faults):
            slow = proof.slow or (number and proof.name == "eal_bank")
            yield pytest.param(proof, fault, id=f"{proof.name}-{fault.name}", marks=[pytest.mark.slow] if slow else [])


@pytest.mark.parametrize("proof", list(_proofs()))
def test_proof_holds(proof: Proof, tmp_path: Path) -> None:
    verdict = prove(proof, runs=tmp_path)
    assert verdict.passed, f"step {verdict.step}: {verdict.failure} ({verdict.where}), {verdict.trace}"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("proof", "fault"), list(_faults()))
def test_proof_finds_the_fault(proof: Proof, fault: Fault, tmp_path: Path) -> None:
    verdict = prove(proof, fault, runs=tmp_path)
    assert verdict.failure, f"the proof doesn't notice: {fault.name}"
    if verdict.where is None:  # a path of logic, found without the solver
        assert "in the same cycle" in verdict.failure
    else:
        assert verdict.step is not None
        assert verdict.trace is not None
        assert verdict.trace.stat().st_size > 0


def test_every_proof_has_a_fault_that_breaks_it() -> None:
    assert [name for name, proof in PROOFS.items() if not proof.faults] == []


def test_unknown_proof_exits_with_2_and_names_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["prove", "--proof", "nonesuch"]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "feistel_wide" in shown.err
    assert "fair_switch" in shown.err


def test_prove_prints_table_and_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["prove", "--proof", "feistel_wide", "--json"]) == 0
    shown = capsys.readouterr()
    answer = json.loads(shown.out)
    (row,) = answer["proofs"]
    assert (row["proof"], row["depth"], row["passed"]) == ("feistel_wide", 1, True)
    assert row["statement"]
    assert answer["failures"] == []
    assert "passed" in shown.err


def test_a_failing_proof_exits_with_1_and_names_step_assertion_and_waves(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = engine.prove
    monkeypatch.setattr(engine, "prove", lambda proof: sound(proof, proof.faults[0], runs=tmp_path))
    assert main(["prove", "--proof", "list_writer", "--json"]) == 1
    shown = capsys.readouterr()
    (failure,) = json.loads(shown.out)["failures"]
    assert failure["proof"] == "list_writer"
    assert failure["step"] >= 0
    assert "list_writer.py:" in failure["assertion"]
    assert Path(failure["waves"]).stat().st_size > 0
    assert failure["waves"] in shown.err


def test_a_cover_that_is_never_reached_fails_the_proof(tmp_path: Path) -> None:
    shallow = PROOFS["list_writer"]
    too_short = Proof("too_short", shallow.statement, 2, shallow.top, shallow.faults)
    verdict = prove(too_short, runs=tmp_path)
    assert verdict.failure is not None
    assert verdict.failure.startswith("never reached in 2 cycles")
