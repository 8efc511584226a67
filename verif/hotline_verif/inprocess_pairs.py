"""Millions of pairs through a block's RTL, compiled and run inside this process."""

from __future__ import annotations

import ctypes
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hotline.contract import Preset
from hotline_hdl.generate import WAIVERS, kept_verilog
from hotline_hdl.verilate import shared_library

__all__ = ["run_pairs"]

_DRIVER = Path(__file__).with_name("pair_stream.cpp")


@cache
def _library(block: str, preset: Preset) -> ctypes.CDLL:
    library = ctypes.CDLL(str(shared_library(f"hotline_{block}", kept_verilog(block, preset), WAIVERS, _DRIVER)))
    library.run_pairs.restype = ctypes.c_uint64
    return library


def run_pairs(
    block: str,
    preset: Preset,
    a: NDArray[np.uint32],
    b: NDArray[np.uint32],
    *,
    idle: float = 0.0,
    stall: float = 0.0,
    seed: int = 1,
) -> tuple[NDArray[np.uint32], int]:
    """(results, cycles) of ``block``, one with streams of pairs and results; RuntimeError if it gets stuck.

    ``idle``, ``stall``: share of the cycles in which nothing is offered, nothing taken.
    """
    library = _library(block, preset)
    a, b = np.ascontiguousarray(a, np.uint32), np.ascontiguousarray(b, np.uint32)
    result = np.empty_like(a)
    if a.size == 0:
        return result, 0
    cycles = library.run_pairs(
        *(ctypes.c_void_p(array.ctypes.data) for array in (a, b, result)),
        ctypes.c_uint64(a.size),
        *(ctypes.c_uint32(round(share * 65536)) for share in (idle, stall)),
        ctypes.c_uint64(seed),
    )
    if not cycles:
        raise RuntimeError(f"hotline_{block} is stuck")
    return result, int(cycles)
