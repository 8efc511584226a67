"""Which rows are hot: FAE's calibrators. In: an ``AccessLog`` and a budget in bytes; out: a ``Calibration``.

``Statistical`` is the paper's Rand-Em box and statistical optimizer: the lowest threshold whose upper confidence bound
on the number of hot rows, estimated from random chunks of every large table, fits the budget. ``TopK`` is what the
published program does: the most accessed rows of all tables together, as many as fit. A row counts ``4 * dim`` bytes,
as published: its optimizer state comes on top.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from math import ceil, sqrt
from typing import Any, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from hotline.contract import SMALL_TABLE_BYTES
from hotline.pipeline.fae.access import AccessLog

__all__ = ["BUDGET", "Calibration", "Calibrator", "Statistical", "TopK", "upper_bound"]

BUDGET = 256 << 20
CHUNKS = 35
CHUNK_ROWS = 1024
T = 3.340
"""Student's one-sided quantile at 99.9 % that the paper uses (35 degrees of freedom)"""
NOTHING_HOT = 2.0  # a threshold that no row's share of its table's accesses reaches
FINEST = 1.001  # ratio of two thresholds between which no further one is tried


@dataclass(frozen=True)
class Calibration:
    """The hot set. hot: bool (all rows,), as ``AccessLog.counts``; figures: how it was found, JSON-able."""

    hot: NDArray[np.bool_]
    figures: dict[str, Any] = field(default_factory=dict)


class Calibrator(Protocol):
    """A way to choose the hot set: at most ``budget`` bytes of rows of ``dim`` numbers."""

    def calibrate(self, log: AccessLog, dim: int) -> Calibration:
        """Raises ValueError where no threshold fits the budget."""
        ...


@dataclass(frozen=True)
class TopK:
    """The rows with the most accesses; ties: the lower table, then the lower row.

    fill: take rows that the sample never touched too, while there is room
    """

    budget: int = BUDGET
    fill: bool = False

    def calibrate(self, log: AccessLog, dim: int) -> Calibration:
        room, counts = self.budget // (4 * dim), log.counts
        if room < 1:
            raise ValueError(f"--fae-budget {self.budget}: not one row of {4 * dim} bytes fits")
        touched = counts[counts > 0]
        least = 0 if self.fill else 1
        if touched.size >= room:
            least = int(np.partition(touched, touched.size - room)[touched.size - room])
        hot = counts > least
        equal = np.flatnonzero(counts == least)[: room - int(hot.sum())]
        hot[equal] = True
        return Calibration(hot, {"calibrator": "topk", "least_count": least})


@dataclass(frozen=True)
class Statistical:
    """The lowest threshold whose estimated hot set fits.

    At threshold θ a row is hot if it has at least θ of its table's accesses in the sample. Tables below
    ``small_table_bytes`` are wholly hot; others of fewer than ``chunks * chunk_rows`` rows are counted exactly.

    draw: ``chunks`` of rows that lie side by side; or ``rows``, one out of each of ``chunks * chunk_rows`` equal parts
        of the table, dealt out to as many groups: for tables whose ids are ordered by popularity
    t: Student's quantile of the confidence bound, for ``chunks`` of another number
    """

    budget: int = BUDGET
    small_table_bytes: int = SMALL_TABLE_BYTES
    draw: Literal["chunks", "rows"] = "chunks"
    seed: int = 123
    chunks: int = CHUNKS
    chunk_rows: int = CHUNK_ROWS
    t: float = T

    def calibrate(self, log: AccessLog, dim: int) -> Calibration:
        small = [4 * dim * rows < self.small_table_bytes for rows in log.rows]
        fixed = sum(rows for rows, is_small in zip(log.rows, small, strict=True) if is_small)
        large = [t for t, is_small in enumerate(small) if not is_small]
        room = self.budget // (4 * dim) - fixed
        if room < 0:
            raise ValueError(
                f"--fae-budget {self.budget}: the tables that are wholly hot need {fixed * 4 * dim} bytes; "
                "raise it, or lower --fae-small-table-bytes"
            )
        boxes = [_Box.of(self, log, t) for t in large]
        theta, bound = self._search(boxes, room)
        theta, exact = _fitting(log, large, theta, room)
        hot = np.zeros(log.counts.size, np.bool_)
        for number, is_small in enumerate(small):
            part = hot[log.base[number] : log.base[number] + log.rows[number]]
            part[:] = True if is_small else log.shares(number) >= theta
        figures = {
            "calibrator": "statistical",
            "threshold": theta,
            "bound_rows": ceil(bound) + fixed,
            "counted_rows": exact + fixed,
            "wholly_hot_tables": sum(small),
        }
        return Calibration(hot, figures)

    def _search(self, boxes: list[_Box], room: int) -> tuple[float, float]:
        """(threshold, bound on its hot rows): by halves while the bound fits, then between the last two."""

        def bound(theta: float) -> float:
            return sum(box.bound(theta) for box in boxes)

        # below one access in the sample nothing more becomes hot
        lowest = 1 / max((box.total for box in boxes if box.total), default=1)
        theta = 1.0
        if bound(theta) > room:
            raise ValueError(
                f"--fae-budget {self.budget}: too little at the highest threshold already, where {bound(theta):,.0f} "
                f"rows of large tables may be hot and {room:,} fit; raise it"
            )
        return _lowest_fitting(bound, theta, lowest, room)


def _lowest_fitting(bound: Callable[[float], float], theta: float, lowest: float, room: int) -> tuple[float, float]:
    fits, fails = theta, None
    while fails is None and fits > lowest:
        tried = max(lowest, fits / 2)
        if bound(tried) <= room:
            fits = tried
        else:
            fails = tried
    while fails is not None and fits / fails > FINEST:
        tried = sqrt(fits * fails)
        if bound(tried) <= room:
            fits = tried
        else:
            fails = tried
    return fits, bound(fits)


@dataclass(frozen=True)
class _Box:
    """What is looked at of one large table: the shares of all rows, or of (chunks, rows) of them."""

    rows: int
    total: int
    shares: NDArray[np.float64]
    t: float

    @classmethod
    def of(cls, asked: Statistical, log: AccessLog, number: int) -> _Box:
        shares, drawn = log.shares(number), asked.chunks * asked.chunk_rows
        if shares.size >= drawn:
            rng = np.random.default_rng([asked.seed, number])
            places = _chunks if asked.draw == "chunks" else _spread_rows
            shares = shares[places(rng, shares.size, asked.chunks, asked.chunk_rows)]
        return cls(log.rows[number], log.total(number), shares, asked.t)

    def bound(self, theta: float) -> float:
        hot = self.shares >= theta
        return float(hot.sum()) if hot.ndim == 1 else upper_bound(hot.sum(1), hot.shape[1], self.rows, self.t)


def upper_bound(found: NDArray[np.int64], chunk_rows: int, rows: int, t: float = T) -> float:
    """Upper confidence bound on the hot rows of a table of ``rows``, of which chunks had ``found`` (chunks,) each."""
    mean, spread = float(found.mean()), float(found.std(ddof=1))
    return min(float(rows), rows / chunk_rows * (mean + t * spread / sqrt(found.size)))


def _chunks(rng: np.random.Generator, rows: int, chunks: int, chunk_rows: int) -> NDArray[np.int64]:
    starts = rng.integers(0, rows - chunk_rows, chunks, endpoint=True)
    return starts[:, None] + np.arange(chunk_rows)


def _spread_rows(rng: np.random.Generator, rows: int, chunks: int, chunk_rows: int) -> NDArray[np.int64]:
    edges = np.arange(chunks * chunk_rows + 1) * rows // (chunks * chunk_rows)
    return rng.integers(edges[:-1], edges[1:]).reshape(chunk_rows, chunks).T


def _fitting(log: AccessLog, large: list[int], theta: float, room: int) -> tuple[float, int]:
    """(threshold, hot rows of the large tables): raised until it fits, where the bound was wrong and it does not."""
    hot = np.concatenate([np.empty(0), *(shares[shares >= theta] for shares in map(log.shares, large))])
    if hot.size <= room:
        return theta, hot.size
    first_left_out = np.partition(hot, hot.size - room - 1)[hot.size - room - 1]
    kept = hot[hot > first_left_out]
    return (float(kept.min()), kept.size) if kept.size else (NOTHING_HOT, 0)
