"""What FAE is asked: how its hot rows are found, and how hot and cold mini-batches take turns."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from hotline.contract import SMALL_TABLE_BYTES
from hotline.options import refuse
from hotline.pipeline.fae.calibrate import BUDGET, Calibrator, Statistical, TopK
from hotline.pipeline.fae.schedule import ShuffleScheduler

__all__ = ["FaeConfig"]


@dataclass(frozen=True)
class FaeConfig:
    """FAE: inputs whose rows are all hot are trained apart, on the device."""

    fae_calibrator: Literal["statistical", "topk"] = "statistical"
    """who chooses hot rows: the paper's estimate from random chunks, or the most accessed of all tables"""
    fae_budget: int = BUDGET
    """bytes of hot rows, 4 for each number, e.g. 128MiB; optimizer state comes on top"""
    fae_sample: float = 0.05
    """share of the training inputs whose accesses are counted"""
    fae_replacement: bool = False
    """draw that sample with replacement, as the published program does"""
    fae_small_table_bytes: int = SMALL_TABLE_BYTES
    """statistical: smaller tables are wholly hot, e.g. 64KiB; 0: none"""
    fae_draw: Literal["chunks", "rows"] = "chunks"
    """statistical: look at chunks of 1,024 rows, or at single rows all over a table, for ids ordered by popularity"""
    fae_fill: bool = False
    """topk: fill the budget with rows that the sample never touched"""
    fae_seed: int = 123
    """of the sample and of the chunks"""
    fae_folder: str = ""
    """where sorted inputs are kept, to be found again; empty: DATA.fae beside the data"""
    fae_first: Literal["cold", "hot"] = "cold"
    """mini-batches that a round begins with"""
    fae_rate: float = 50.0
    """percent of the cold and of the hot mini-batches in a round, at first"""
    fae_adapt: bool = True
    """halve or double the rate by the test log loss after each round"""
    fae_rate_min: float = 1.0
    """lowest rate"""
    fae_rate_max: float = 100.0
    """highest rate"""
    fae_streak: int = 4
    """rounds in a row with a lower loss after which the rate is doubled"""

    def __post_init__(self) -> None:
        if self.fae_budget < 1:
            raise ValueError(f"--fae-budget {self.fae_budget}: expected at least 1 byte")
        if not 0 < self.fae_sample <= 1:
            raise ValueError(f"--fae-sample {self.fae_sample}: expected more than 0 and at most 1")
        for name in ("fae_small_table_bytes", "fae_seed"):
            if getattr(self, name) < 0:
                raise ValueError(f"--{name.replace('_', '-')} {getattr(self, name)}: expected 0 or more")
        if not 0 < self.fae_rate_min <= self.fae_rate <= self.fae_rate_max <= 100:
            raise ValueError(
                f"--fae-rate {self.fae_rate:g}: expected percent, from --fae-rate-min {self.fae_rate_min:g} "
                f"to --fae-rate-max {self.fae_rate_max:g}, above 0 and at most 100"
            )
        if self.fae_streak < 1:
            raise ValueError(f"--fae-streak {self.fae_streak}: expected at least 1")
        if self.fae_fill and self.fae_calibrator != "topk":
            raise ValueError("--fae-fill belongs to --fae-calibrator topk")
        if self.fae_calibrator == "topk":
            refuse(self, "belongs to --fae-calibrator statistical", ("fae_draw", "fae_small_table_bytes"))
        if not self.fae_adapt:
            refuse(self, "with --no-fae-adapt the rate stays", ("fae_rate_min", "fae_rate_max", "fae_streak"))

    def calibrator(self) -> Calibrator:
        """Who chooses the hot rows."""
        if self.fae_calibrator == "topk":
            return TopK(self.fae_budget, self.fae_fill)
        return Statistical(self.fae_budget, self.fae_small_table_bytes, self.fae_draw, self.fae_seed)

    def scheduler(self, cold: int, hot: int) -> ShuffleScheduler:
        """Of so many mini-batches an epoch."""
        return ShuffleScheduler(
            cold, hot, self.fae_first, self.fae_rate, self.fae_rate_min, self.fae_rate_max, self.fae_streak
        )

    def preparation(self) -> dict[str, Any]:
        """The options on which the sorted inputs depend."""
        return {name: asdict(self)[name] for name in _PREPARATION}

    def folder(self, data: Path) -> Path:
        """Where the sorted inputs of the data set at ``data`` are kept."""
        return Path(self.fae_folder) if self.fae_folder else Path(f"{data.resolve()}.fae")


_PREPARATION = (
    "fae_calibrator",
    "fae_budget",
    "fae_sample",
    "fae_replacement",
    "fae_small_table_bytes",
    "fae_draw",
    "fae_fill",
    "fae_seed",
)
