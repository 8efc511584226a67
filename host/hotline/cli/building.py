"""Tells people that something is about to be built that takes a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hotline.contract import Preset

__all__ = ["say_what_is_built"]


def say_what_is_built(accelerator: str, preset: Preset) -> None:
    """A line on standard error if ``accelerator`` is simulated and its model isn't there yet."""
    if accelerator != "verilated":
        return
    from rich.console import Console

    from hotline.accelerator.verilated import building

    if (line := building(preset)) is not None:
        Console(stderr=True, highlight=False).print(line, soft_wrap=True)
