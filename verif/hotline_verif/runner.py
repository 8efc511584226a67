"""Builds a block for Verilator and runs its bench: in go block, preset and seed, out comes a ``BenchResult``.

Builds are kept under ``$XDG_CACHE_HOME/hotline/sim`` (``~/.cache`` by default) in folders named by a digest of all that
they depend on, so that a second run only simulates. Simulations start with random register and memory contents.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path
from types import MappingProxyType
from xml.etree import ElementTree

from cocotb_tools.runner import get_runner

from hotline.contract import Preset
from hotline_hdl.generate import WAIVERS, kept_verilog, render
from hotline_hdl.tools import cache_dir, locked
from hotline_hdl.verilate import MAKE_FLAGS, verilator_bin, verilator_version
from hotline_verif.session import PRESET_VARIABLE, RECORD_VARIABLE
from hotline_verif.trace import ANSWER_FILE, TRACE_FILE, Trace, TraceAnswer
from hotline_verif.waves import vcd_to_fst

__all__ = ["BENCHES", "BenchResult", "builds_dir", "run_bench", "run_trace"]

BENCHES = {
    "feistel": "feistel",
    "eal_bank": "eal_bank",
    "bank_node": "bank_node",
    "merger": "merger",
    "list_writer": "list_writer",
    "request_switch": "request_switch",
    "answer_switch": "answer_switch",
    "engine": "engine",
    "popularity": "popularity",
    "upkeep": "upkeep",
    "counters": "counters",
    "classifier": "classifier",
    "throughput": "classifier",
    "float32_adder": "float32_adder",
    "float32_multiplier": "float32_multiplier",
    "reducer": "reducer",
    "registers": "registers",
    "accelerator": "accelerator",
    "stitching": "accelerator",
}
"""Benches, and the block that each is of."""

_BUILD_ARGS = (
    "-Wall",
    # cocotb's runner makes every signal public, which costs most of the speed; the ports are enough for a bench
    "--no-public-flat-rw",
    # anything that relies on a value before reset differs from seed to seed
    "--x-assign",
    "unique",
    "--x-initial",
    "unique",
)
_RUN_TIME_OBJECTS = tuple(f"verilated{part}.o" for part in ("", "_vpi", "_dpi", "_threads", "_vcd_c", "_random"))
_AHEAD_SECONDS = 60.0
_ONE_FILE_BYTES = 2_000_000
"""Verilog up to which all of a model is compiled as one C++ file: headers are then read once."""
_RECORD, _RESULTS, _LOG = "record.json", "results.xml", "simulation.log"
_OTHER_SETTINGS = ("VERILATOR_ROOT", "WAVES", "GUI", "PYTEST_CURRENT_TEST", "COCOTB_TEST_FILTER", "COCOTB_MAX_FAILURES")


@dataclass(frozen=True)
class BenchResult:
    """One simulation of a bench.

    tests, failed: how many cocotb tests ran; names and messages of those that failed
    checks: responses compared; cycles: simulated under observation; coverage: count of each bin; figures: what
    it measured
    log, waves: files that were left, if any (logs of failures only)
    """

    bench: str
    preset: str
    seed: int
    tests: int
    failed: dict[str, str]
    checks: int
    cycles: int
    coverage: dict[str, int]
    figures: dict[str, float]
    log: Path | None = None
    waves: Path | None = None

    @property
    def passed(self) -> bool:
        return self.tests > 0 and not self.failed and self.checks > 0


def run_bench(
    bench: str,
    preset: Preset,
    seed: int,
    *,
    waves: bool = False,
    verilog: str | None = None,
    plusargs: Sequence[str] = (),
    runs: Path | None = None,
    max_failures: int | None = None,
) -> BenchResult:
    """Simulate ``bench`` on the RTL of ``preset``.

    Parameters
    ----------
    waves: leave a waveform (FST)
    verilog: simulate this in place of the preset's RTL
    plusargs: for the simulation
    runs: folder for the files of this run, by default one under the cache; only failures and waves leave any
    max_failures: stop after so many failed tests

    Raises ValueError for an unknown bench, RuntimeError if Verilator is missing or can't build the model.
    """
    if bench not in BENCHES:
        raise ValueError(f"no bench {bench!r}; there are: {', '.join(BENCHES)}")
    block = BENCHES[bench]
    run_dir = _run_dir(bench, preset, seed, runs)
    more = {} if max_failures is None else {"COCOTB_MAX_FAILURES": str(max_failures)}
    verilog = verilog or _rtl(block, preset)
    result = _run(bench, block, preset, seed, run_dir, waves=waves, verilog=verilog, plusargs=plusargs, settings=more)
    if result.passed and not waves:
        shutil.rmtree(run_dir)
    return result


def run_trace(trace: Trace, preset: Preset, *, runs: Path | None = None) -> tuple[BenchResult, TraceAnswer | None]:
    """Carry out ``trace`` on the access classifier of ``preset``; the answer is None if the simulation failed.

    Raises RuntimeError if Verilator is missing or can't build the model.
    """
    run_dir = _run_dir("trace", preset, 1, runs)
    trace.save(run_dir / TRACE_FILE)
    result = _run("trace", "classifier", preset, 1, run_dir, verilog=_rtl("classifier", preset))
    if not result.passed:
        return result, None
    answer = TraceAnswer.load(run_dir / ANSWER_FILE)
    shutil.rmtree(run_dir)
    return result, answer


def _run_dir(bench: str, preset: Preset, seed: int, runs: Path | None) -> Path:
    return Path(tempfile.mkdtemp(prefix=f"{bench}-{preset.name}-seed{seed}-", dir=runs or _runs_dir()))


def _run(
    bench: str,
    block: str,
    preset: Preset,
    seed: int,
    run_dir: Path,
    *,
    verilog: str,
    waves: bool = False,
    plusargs: Sequence[str] = (),
    settings: Mapping[str, str] = MappingProxyType({}),
) -> BenchResult:
    """Build ``verilog`` if need be, and simulate it in ``run_dir``."""
    build_dir = _build(block, verilog, _control(block, preset), waves=waves)
    settings = {PRESET_VARIABLE: preset.name, RECORD_VARIABLE: str(run_dir / _RECORD), **settings}
    _simulate(bench, block, seed, build_dir, run_dir, waves=waves, plusargs=plusargs, settings=settings)
    return _result(bench, preset, seed, run_dir)


@cache
def _rtl(block: str, preset: Preset) -> str:
    return kept_verilog(block, preset)


def builds_dir() -> Path:
    """Where builds are kept."""
    return cache_dir() / "sim"


def _runs_dir() -> Path:
    path = builds_dir() / "runs"
    path.mkdir(parents=True, exist_ok=True)
    return path


@contextmanager
def _tool_environment(make_flags: str = MAKE_FLAGS) -> Iterator[None]:
    """Verilator's folder first on PATH, and none of the settings by which an environment could change a run."""
    before = dict(os.environ)
    os.environ["PATH"] = f"{verilator_bin()}{os.pathsep}{before.get('PATH', '')}"
    os.environ["MAKEFLAGS"] = make_flags
    for name in _OTHER_SETTINGS:
        os.environ.pop(name, None)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def _tool_key(waves: bool) -> str:
    tools = (f"cocotb {version('cocotb')}", f"verilator {verilator_version()}")
    return _digest(*tools, sys.prefix, str(verilator_bin()), *_BUILD_ARGS, f"waves {waves}")


def _build(block: str, verilog: str, control: str, *, waves: bool) -> Path:
    """Folder with the compiled model of top ``hotline_<block>``.

    Only one that is to leave a waveform can: the code that writes it takes most of the time of compiling.
    """
    folder = builds_dir() / f"{block}-{_digest(verilog, control, _tool_key(waves))}"
    done = folder / "done"
    if done.exists():
        return folder
    with locked(folder.with_suffix(".lock")):
        if not done.exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            (folder / f"hotline_{block}.v").write_text(verilog)
            (folder / "bench.vlt").write_text(control)
            _compile(block, folder, waves)
            for header in folder.glob("*.gch"):  # precompiled, most of the bytes of a build
                header.unlink()
            done.touch()
    return folder


@cache
def _control(block: str, preset: Preset) -> str:
    """Waivers, and what a bench may see: the ports."""
    ports = [port.name for port in render(block, preset).ports]
    return WAIVERS + "".join(f'public_flat_rw -module "hotline_{block}" -var "{port}"\n' for port in ports)


def _compile(block: str, folder: Path, waves: bool) -> None:
    """Build in ``folder``, with Verilator's own run-time library from the first build that there ever was.

    That library is most of what a build compiles, and the same for every model. Whoever comes first makes it while
    others wait.
    """
    library = builds_dir() / f"run-time-{_tool_key(waves)}"
    if not library.exists():
        with locked(library.with_suffix(".lock")):
            if not library.exists():
                _make(block, folder, waves)
                _copy_objects(folder, library.with_suffix(".new"))
                library.with_suffix(".new").rename(library)
                return
    _copy_objects(library, folder)
    _make(block, folder, waves)


def _make(block: str, folder: Path, waves: bool) -> None:
    log = folder / "build.log"
    one_file = (folder / f"hotline_{block}.v").stat().st_size <= _ONE_FILE_BYTES
    more = " VM_PARALLEL_BUILDS=0" if one_file else ""
    with _tool_environment(MAKE_FLAGS + more), redirect_stdout(None), redirect_stderr(None):
        try:
            get_runner("verilator").build(
                sources=[folder / "bench.vlt", folder / f"hotline_{block}.v"],
                hdl_toplevel=f"hotline_{block}",
                build_dir=folder,
                build_args=list(_BUILD_ARGS),
                timescale=("1ns", "1ns"),
                waves=waves,
                log_file=log,
            )
        except (RuntimeError, SystemExit) as error:
            raise RuntimeError(f"hotline_{block} could not be built ({error}); see {log}") from error


def _copy_objects(source: Path, target: Path) -> None:
    """Copy the run-time library, dated ahead: ``make`` must take it for newer than the makefile yet to be written."""
    ahead = time.time() + _AHEAD_SECONDS
    target.mkdir(parents=True, exist_ok=True)
    for name in _RUN_TIME_OBJECTS:
        if (source / name).exists():
            shutil.copyfile(source / name, target / name)
            os.utime(target / name, (ahead, ahead))


def _simulate(
    bench: str,
    block: str,
    seed: int,
    build_dir: Path,
    run_dir: Path,
    *,
    waves: bool,
    plusargs: Sequence[str],
    settings: dict[str, str],
) -> None:
    # a failing test ends the simulator with an error; the results say which one
    with _tool_environment(), suppress(RuntimeError, SystemExit):
        get_runner("verilator").test(
            test_module=f"hotline_verif.benches.{bench}",
            hdl_toplevel=f"hotline_{block}",
            hdl_toplevel_lang="verilog",
            build_dir=build_dir,
            test_dir=run_dir,
            results_xml=str(run_dir / _RESULTS),
            seed=seed,
            # 2: registers and memories start with random values made from the seed, which can't be 0
            test_args=["+verilator+rand+reset+2", f"+verilator+seed+{seed % (2**31 - 1) + 1}"],
            plusargs=list(plusargs),
            extra_env=settings,
            waves=waves,
            log_file=run_dir / _LOG,
        )


def _result(bench: str, preset: Preset, seed: int, run_dir: Path) -> BenchResult:
    tests, failed = _verdicts(run_dir / _RESULTS, run_dir / _LOG)
    record, dump = run_dir / _RECORD, run_dir / "dump.vcd"
    recorded = (
        json.loads(record.read_text()) if record.exists() else {"checks": 0, "cycles": 0, "coverage": {}, "figures": {}}
    )
    return BenchResult(
        bench,
        preset.name,
        seed,
        tests,
        failed,
        **recorded,
        log=run_dir / _LOG if failed else None,
        waves=_waves(dump),
    )


def _waves(dump: Path) -> Path | None:
    """The waveform as FST; as the simulator wrote it, if that is cut off because the simulator broke down."""
    if not dump.exists():
        return None
    try:
        return vcd_to_fst(dump)
    except ValueError:
        return dump


def _verdicts(results: Path, log: Path) -> tuple[int, dict[str, str]]:
    """(number of tests, message of each that failed); a simulation that left no results has failed as a whole."""
    if not results.exists():
        return 0, {"simulation": f"ended without results; see {log}"}
    cases = list(ElementTree.parse(results).getroot().iter("testcase"))
    failed = {}
    for case in cases:
        for verdict in (*case.findall("failure"), *case.findall("error")):
            failed[case.get("name", "?")] = verdict.get("message") or verdict.get("error_msg") or "failed"
    return len(cases), failed
