"""How the memory behaves that a simulated accelerator reads and writes."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["MemoryModel"]


@dataclass(frozen=True)
class MemoryModel:
    """How memory behaves.

    latency_cycles: from a request to its first beat; jitter_cycles: up to so many more, by chance
    bandwidth: beats a cycle, of reads and of writes, at most 1
    reorder: answers of different AXI ids overtake each other
    outstanding: bursts of each direction that may be unanswered
    """

    latency_cycles: int = 100
    jitter_cycles: int = 0
    bandwidth: float = 1.0
    reorder: bool = True
    outstanding: int = 1024

    def __post_init__(self) -> None:
        if not 0 < self.bandwidth <= 1:
            raise ValueError(f"bandwidth is more than 0 and at most 1 beat a cycle, not {self.bandwidth}")
        for name in ("latency_cycles", "jitter_cycles"):
            if not 0 <= getattr(self, name) < 1 << 20:
                raise ValueError(f"{name} is 0 to {(1 << 20) - 1}, not {getattr(self, name)}")
        if not 1 <= self.outstanding <= 1 << 16:
            raise ValueError(f"outstanding is 1 to {1 << 16}, not {self.outstanding}")
