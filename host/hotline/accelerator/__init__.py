"""Accelerators: LEARN, CLASSIFY, READ and CLEAR behind one protocol, chosen by name."""

from __future__ import annotations

from hotline.accelerator.protocol import (
    Accelerator,
    AcceleratorError,
    EalState,
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
    "PopularRows",
    "SparseInputs",
    "Stitch",
    "accelerator",
]

ACCELERATORS = ("golden", "reference")


def accelerator(name: str, layout: SlotLayout) -> Accelerator:
    """The accelerator called ``name`` for the tables of ``layout``; ValueError names those there are."""
    if name == "golden":
        from hotline.accelerator.golden import GoldenAccelerator

        return GoldenAccelerator(layout)
    if name == "reference":
        from hotline.accelerator.reference import ReferenceAccelerator

        return ReferenceAccelerator(layout)
    raise ValueError(f"no accelerator {name!r}; there are: {', '.join(ACCELERATORS)}")
