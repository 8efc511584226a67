"""Recipes: the published configurations by name, one TOML file each in ``hotline/recipes``.

A file has the keys of a run's ``config.toml``, of which it may leave out what is the default, and a table
``[recipe]``: ``network`` and ``data`` that it is for, the published ``target``, the ``source`` of the numbers, and
perhaps an ``alias``.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

__all__ = ["Recipe", "recipe", "recipes"]


@dataclass(frozen=True)
class Recipe:
    """One of them. ``data``: what to give to ``hotline data import`` or ``synth``."""

    name: str
    alias: str
    network: str
    data: str
    target: str
    source: str
    path: Path


def recipes() -> tuple[Recipe, ...]:
    """All there are, by name."""
    folder = Path(str(resources.files("hotline"))) / "recipes"
    found = []
    for path in sorted(folder.glob("*.toml")):
        about = tomllib.loads(path.read_text("utf-8"))["recipe"]
        found.append(Recipe(path.stem, about.get("alias", ""), path=path, **{k: about[k] for k in _ABOUT}))
    return tuple(found)


def recipe(name: str) -> Recipe:
    """The recipe of this name or alias; ValueError names those there are."""
    known = recipes()
    for one in known:
        if name.lower() in (one.name, one.alias.lower()):
            return one
    raise ValueError(
        f"--recipe {name}: no such recipe; `--recipe help` lists them: {', '.join(one.name for one in known)}"
    )


_ABOUT = ("network", "data", "target", "source")
