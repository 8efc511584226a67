"""``SamplingBlock``: the threshold at which a wanted share of a sample would be skipped.

Every sampled input (or lookup) has a critical change: with a threshold above it, it is skipped. The skipped share is
thus a step function of the threshold that never falls, and bisection finds where it crosses what is wanted.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = ["SamplingBlock", "Threshold"]


@dataclass(frozen=True)
class Threshold:
    """value: rows that changed by less are stale; achieved: share of the sample that it skips
    converged: whether that is within the tolerance of what was wanted; tried: thresholds looked at
    """

    value: float
    achieved: float
    converged: bool
    tried: int


@dataclass(frozen=True)
class SamplingBlock:
    """Bisection between ``low`` and ``high`` until the share is ``drop`` to within ``tolerance``.

    After ``iterations`` thresholds without success it takes, of those it tried and 0, the one whose share is nearest
    to ``drop`` and at most ``drop + tolerance``, of equals the lowest. (The released code takes 0, that is none.)
    """

    drop: float
    tolerance: float
    low: float = 0.0
    high: float = 0.1
    iterations: int = 25

    def search(self, critical: NDArray[np.float64]) -> Threshold:
        """``critical``: the change of each sampled input above which a threshold skips it; inf: none does."""
        ordered = np.sort(critical)

        def share(threshold: float) -> float:
            return float(np.searchsorted(ordered, threshold)) / max(ordered.size, 1)

        low, high, tried = self.low, self.high, [(0.0, 0.0)]
        for number in range(1, self.iterations + 1):
            middle = (low + high) / 2
            if tried[-1][0] == middle:
                break  # there is none between
            achieved = share(middle)
            if abs(achieved - self.drop) <= self.tolerance:
                return Threshold(middle, achieved, True, number)
            tried.append((middle, achieved))
            low, high = (middle, high) if achieved < self.drop else (low, middle)
        allowed = [(abs(got - self.drop), value, got) for value, got in tried if got <= self.drop + self.tolerance]
        _, value, achieved = min(allowed)
        return Threshold(value, achieved, False, self.iterations)
