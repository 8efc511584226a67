"""Kernels in C++ (``kernels.cpp``), compiled for this processor at their first use and kept under ~/.cache/hotline.

They run in PyTorch's own pool of threads, so no two pools fight for the cores, and heed ``torch.set_num_threads``.
Without g++ there are none, and what would call them goes the longer way through PyTorch; so it does with the
environment's ``HOTLINE_NATIVE=0``, and while torch.export, which can't look into them, writes down what is computed.
Who loops over embedding rows is chosen in ``embedding/engines.py``.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

__all__ = ["PAIR_DIMS", "PAIR_TABLES", "available", "call"]

_SOURCE = Path(__file__).with_name("kernels.cpp")
_FLAGS = ("-std=c++17", "-O3", "-march=native", "-fopenmp", "-fPIC", "-fno-math-errno")

_KINDS = {torch.float32: "f32", torch.float64: "f64", torch.bfloat16: "bf16"}
_OF_ONE_KIND = ("take",)

PAIR_DIMS = (8, 16, 32, 64, 128)
"""Widths of vectors that ``hotline_pairs`` is compiled for"""
PAIR_TABLES = 63
"""Vectors, besides the dense one, that it takes at the most"""


def available(tensor: torch.Tensor | None = None) -> bool:
    """Whether there are such kernels here, and, for a tensor, whether they all take it."""
    if tensor is not None and (tensor.device.type != "cpu" or tensor.dtype not in (torch.float32, torch.float64)):
        return False
    if torch.compiler.is_exporting():
        return False
    return library() is not None


@cache
def library() -> ctypes.CDLL | None:
    """The compiled kernels; None where they cannot be had."""
    compiler = shutil.which("g++")
    if compiler is None or os.environ.get("HOTLINE_NATIVE") == "0":
        return None
    return ctypes.CDLL(str(_compiled(compiler)))


def call(name: str, *arguments: torch.Tensor | NDArray[Any] | int | float) -> None:
    """Call ``hotline_NAME``, most with the kind of the first tensor behind it, on as many threads as PyTorch takes.

    Tensors and arrays are contiguous, in host memory, of the type that the kernel has for them.
    """
    kernels = library()
    assert kernels is not None
    if name not in _OF_ONE_KIND:
        kind = next(_KINDS[a.dtype] for a in arguments if isinstance(a, torch.Tensor) and a.dtype in _KINDS)
        name = f"{name}_{kind}"
    getattr(kernels, f"hotline_{name}")(*map(_as_c, arguments), ctypes.c_long(torch.get_num_threads()))


def _as_c(argument: torch.Tensor | NDArray[Any] | int | float) -> Any:
    if isinstance(argument, torch.Tensor):
        return ctypes.c_void_p(argument.data_ptr())
    if isinstance(argument, np.ndarray):
        return ctypes.c_void_p(argument.ctypes.data)
    return ctypes.c_double(argument) if isinstance(argument, float) else ctypes.c_long(argument)


def _compiled(compiler: str) -> Path:
    """The shared library, made if it is not there; RuntimeError with what the compiler said."""
    about = subprocess.run([compiler, "--version"], capture_output=True, text=True, check=True).stdout
    digest = hashlib.sha256("\n".join([_SOURCE.read_text("utf-8"), *_FLAGS, about, _processor()]).encode())
    folder = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "hotline" / "native"
    path = folder / f"{digest.hexdigest()[:16]}.so"
    if is_whole(path):
        return path
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as work:
        compiled, linked = Path(work) / "kernels.o", Path(work) / "kernels.so"
        # linked without -fopenmp: its symbols are then those of the OpenMP that PyTorch has loaded
        for command in (
            [compiler, *_FLAGS, "-c", str(_SOURCE), "-o", str(compiled)],
            [compiler, "-shared", str(compiled), "-o", str(linked)],
        ):
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode:
                raise RuntimeError(f"{' '.join(command)}: {done.stderr[-2000:]}; HOTLINE_NATIVE=0 does without")
        kept = linked.with_suffix(".sha256")
        kept.write_text(hashlib.sha256(linked.read_bytes()).hexdigest(), "utf-8")
        kept.replace(path.with_suffix(".sha256"))
        linked.replace(path)
    return path


def is_whole(path: Path) -> bool:
    """Whether a library is there as it was made: a cut one would end the process that loads it. One of before digests
    were kept is trusted.
    """
    kept = path.with_suffix(".sha256")
    if not path.exists():
        return False
    return not kept.exists() or kept.read_text("utf-8", "replace") == hashlib.sha256(path.read_bytes()).hexdigest()


def _processor() -> str:
    """What ``-march=native`` depends on."""
    cpuinfo = Path("/proc/cpuinfo")
    if not cpuinfo.is_file():
        return ""
    return "\n".join(sorted({line for line in cpuinfo.read_text("utf-8").splitlines() if line.startswith("flags")}))
