"""What a bench knows of the simulation it runs in: preset, seed, and the record that it leaves behind.

The runner passes these through the environment, because a bench is imported by the simulator and not called.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random

from hotline.contract import Preset, preset
from hotline_verif.coverage import BenchRecord

__all__ = ["PRESET_VARIABLE", "RECORD_VARIABLE", "Session"]

PRESET_VARIABLE = "HOTLINE_BENCH_PRESET"
RECORD_VARIABLE = "HOTLINE_BENCH_RECORD"
_SEED_VARIABLE = "COCOTB_RANDOM_SEED"


class Session:
    """Preset, seed and record of this simulation; ``bins`` makes the names of the coverage bins from the preset."""

    def __init__(self, bins: Callable[[Preset], Iterable[str]]) -> None:
        self.preset = preset(os.environ[PRESET_VARIABLE])
        self.seed = int(os.environ[_SEED_VARIABLE])
        self.record = BenchRecord(Path(os.environ[RECORD_VARIABLE]), bins(self.preset))

    def rng(self, purpose: str) -> Random:
        """A generator of its own for each test, so that a test makes the same choices alone and in company."""
        return Random(f"{self.seed}/{purpose}")
