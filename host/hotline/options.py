"""Dataclasses as groups of command-line options: which were given, and what to say where one does not belong."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from typing import Any

__all__ = ["given", "refuse"]


def given(section: Any, names: Iterable[str] | None = None) -> list[str]:
    """Those of the fields ``names`` (all by default) that are not at their defaults, as ``--options``."""
    defaults = {field.name: field.default for field in fields(section)}
    chosen = defaults if names is None else names
    return [f"--{name.replace('_', '-')}" for name in chosen if getattr(section, name) != defaults[name]]


def refuse(section: Any, why: str, names: Iterable[str] | None = None) -> None:
    """ValueError that names the options of ``names`` (all by default) that were given."""
    if options := given(section, names):
        raise ValueError(f"{', '.join(options)}: {why}")
