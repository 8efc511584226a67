"""TOML files that come along, by their names, and anybody's by their paths."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

__all__ = ["names_in", "path_of"]


def names_in(folder: str) -> tuple[str, ...]:
    """Of those that come along in ``folder``."""
    return tuple(sorted(path.stem for path in _place(folder).glob("*.toml")))


def path_of(option: str, name: str, folder: str, wrong: str) -> Path:
    """Of the file that comes along under this name, or at this path; ValueError names option and names."""
    path = _place(folder) / f"{name}.toml"
    if path.is_file():
        return path
    path = Path(name)
    if path.suffix != ".toml" or not path.is_file():
        raise ValueError(f"{option} {name}: {wrong} {', '.join(names_in(folder))}")
    return path


def _place(folder: str) -> Path:
    return Path(str(resources.files("hotline.timeline"))) / folder
