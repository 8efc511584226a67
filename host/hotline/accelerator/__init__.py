"""Accelerators: LEARN, CLASSIFY, GATHER, READ and CLEAR behind one protocol, chosen by name."""

from __future__ import annotations

from hotline.accelerator.memory import MemoryModel
from hotline.accelerator.protocol import (
    Accelerator,
    AcceleratorError,
    EalState,
    Missed,
    PopularRows,
    SparseInputs,
    Stitch,
)
from hotline.contract import SlotLayout

__all__ = [
    "ACCELERATORS",
    "Accelerator",
    "AcceleratorError",
    "EalState",
    "MemoryModel",
    "Missed",
    "PopularRows",
    "SparseInputs",
    "Stitch",
    "accelerator",
]

ACCELERATORS = ("golden", "reference", "verilated")


def accelerator(name: str, layout: SlotLayout, memory: MemoryModel | None = None) -> Accelerator:
    """The accelerator called ``name`` for the tables of ``layout``; ValueError names those there are.

    ``memory``: how the memory of ``verilated`` behaves; the others have none.
    """
    if name == "golden":
        from hotline.accelerator.golden import GoldenAccelerator

        return GoldenAccelerator(layout)
    if name == "reference":
        from hotline.accelerator.reference import ReferenceAccelerator

        return ReferenceAccelerator(layout)
    if name == "verilated":
        from hotline.accelerator.verilated import VerilatedAccelerator

        return VerilatedAccelerator(layout, memory)
    raise ValueError(f"no accelerator {name!r}; there are: {', '.join(ACCELERATORS)}")
