"""The suites of ``hotline bench`` by name. A suite takes its options and gives rows, ratios and the machine."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from hotline.bench import pipelines

__all__ = ["SUITES", "Progress", "Suite"]

Progress = Callable[[int, int, str], None]
"""Told runs done, runs in all, and what was done or begins."""


class Suite(Protocol):
    """A module of this package."""

    HELP: str

    def run(self, options: Any, progress: Progress) -> dict[str, Any]:
        """``{"rows": [...], "ratios": {...}, "machine": {...}}``."""


SUITES: dict[str, Any] = {"pipelines": pipelines}
