"""Prove properties of the hardware's blocks with yosys and z3, for every input, up to a number of cycles after reset.

Exits with 1 if a proof fails; the waveform that shows why is kept, and its path printed.

Example: hotline prove --proof fair_switch
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import tyro

if TYPE_CHECKING:
    from hotline_verif.proofs.prove import Proof, Verdict

__all__ = ["HELP", "Config", "run"]

HELP = "prove properties of the hardware's blocks"


@dataclass(frozen=True)
class Config:
    """What to prove."""

    proof: str = "all"
    """Name of a proof, or all of them; a name that there isn't is answered with those there are."""
    json: tyro.conf.FlagCreatePairsOff[bool] = False
    """Print one JSON object: proofs, failures."""


def run(config: Config) -> int:
    """Prove; 1 if any proof failed."""
    try:
        from hotline_verif.proofs import PROOFS
        from hotline_verif.proofs.prove import prove
    except ModuleNotFoundError as error:
        raise RuntimeError(f"{error.name} is not installed; `pip install hotline[hdl]` installs it") from error

    if config.proof not in ("all", *PROOFS):
        raise ValueError(f"--proof {config.proof}: no such proof; there are: {', '.join(PROOFS)}, all")
    verdicts = []
    for proof in PROOFS.values() if config.proof == "all" else (PROOFS[config.proof],):
        print(f"{proof.name}, {_cycles(proof.depth)} ...", file=sys.stderr, flush=True)
        verdicts.append(prove(proof))
    _show(verdicts)
    if config.json:
        failures = [_failure(verdict) for verdict in verdicts if not verdict.passed]
        print(json.dumps({"proofs": [_row(verdict) for verdict in verdicts], "failures": failures}))
    return 0 if all(verdict.passed for verdict in verdicts) else 1


def _cycles(depth: int) -> str:
    return "1 cycle" if depth == 1 else f"{depth} cycles"


def _depth(proof: Proof) -> str:
    return str(proof.depth) if proof.induction is None else f"{proof.depth}, then any"


def _row(verdict: Verdict) -> dict[str, object]:
    proof = verdict.proof
    return {
        "proof": proof.name,
        "statement": proof.statement,
        "depth": proof.depth,
        "induction": proof.induction,
        "seconds": round(verdict.seconds, 1),
        "passed": verdict.passed,
    }


def _failure(verdict: Verdict) -> dict[str, object]:
    return {
        "proof": verdict.proof.name,
        "message": verdict.failure,
        "step": verdict.step,
        "assertion": verdict.where,
        "waves": None if verdict.trace is None else str(verdict.trace),
    }


def _show(verdicts: Sequence[Verdict]) -> None:
    from rich.console import Console
    from rich.table import Table

    console = Console(stderr=True)
    table = Table()
    table.add_column("proof", no_wrap=True)
    table.add_column("statement")
    for heading in ("depth", "seconds"):
        table.add_column(heading, justify="right", no_wrap=True)
    table.add_column("verdict", no_wrap=True)
    for verdict in verdicts:
        shown = "passed" if verdict.passed else "[bold red]failed"
        proof = verdict.proof
        table.add_row(proof.name, proof.statement, _depth(proof), f"{verdict.seconds:.1f}", shown)
    console.print(table)
    for verdict in verdicts:
        if not verdict.passed:
            step = "" if verdict.step is None else f", step {verdict.step}"
            where = "" if verdict.where is None else f" ({verdict.where})"
            text = f"{verdict.proof.name}{step}: does not hold: {verdict.failure}{where}"
            console.print(text, markup=False, highlight=False, soft_wrap=True)
            if verdict.trace is not None:
                console.print(f"  waves: {verdict.trace}", markup=False, highlight=False, soft_wrap=True)
