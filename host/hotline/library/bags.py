"""What an ``nn.EmbeddingBag`` may be, to become a table in two tiers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from torch import nn

__all__ = ["check_bags"]


def check_bags(bags: Mapping[str, nn.EmbeddingBag]) -> None:
    """ValueError, which names the table, for what is not supported."""
    if not bags:
        raise ValueError("no bags: one nn.EmbeddingBag at least is expected")
    for name, bag in bags.items():
        _check_bag(name, bag)
    if len({(bag.include_last_offset, bag.weight.dtype) for bag in bags.values()}) > 1:
        raise ValueError("the bags differ in include_last_offset or in their type; they must be the same for all")
    seen: dict[int, str] = {}
    for name, bag in bags.items():
        first = seen.setdefault(id(bag.weight), name)
        if first != name:
            raise ValueError(
                f"tables {first!r} and {name!r} are one bag, and would be trained apart; give it once, with "
                f"features={{{first!r}: [{first!r}, {name!r}]}}"
            )
    frozen = [name for name, bag in bags.items() if not bag.weight.requires_grad]
    if 0 < len(frozen) < len(bags):
        raise ValueError(
            f"table {frozen[0]!r} is frozen and others are not; make two collections, or leave it an nn.EmbeddingBag"
        )


def _check_bag(name: str, bag: Any) -> None:
    if not isinstance(bag, nn.EmbeddingBag):
        raise ValueError(f"table {name!r}: an nn.EmbeddingBag is expected, not a {type(bag).__name__}")
    asked = {
        "max_norm": bag.max_norm is not None,
        "scale_grad_by_freq": bag.scale_grad_by_freq,
        "padding_idx": bag.padding_idx is not None,
        "mode='max'": bag.mode == "max",
    }
    if refused := [option for option, given in asked.items() if given]:
        raise ValueError(f"table {name!r}: {', '.join(refused)} of nn.EmbeddingBag is not supported")
