"""Feature interactions: one file each, chosen by name."""

from __future__ import annotations

from hotline.model.interaction.cat import Cat
from hotline.model.interaction.dot import Dot

__all__ = ["INTERACTIONS", "Cat", "Dot", "interaction"]

INTERACTIONS = ("dot", "cat")


def interaction(name: str, tables: int, dim: int, itself: bool = False) -> Dot | Cat:
    """The interaction called ``name``; ValueError for an unknown one, or for ``itself`` where it means nothing."""
    if name == "dot":
        return Dot(tables, dim, itself)
    if name == "cat":
        if itself:
            raise ValueError("--interaction-itself belongs to --interaction dot; cat has no products")
        return Cat(tables, dim)
    raise ValueError(f"no interaction {name!r}; there are: {', '.join(INTERACTIONS)}")
