"""Rows of a suite as a picture: a bar for each median, a line over it from the 10th to the 90th percentile.

In: rows as a suite gives them; out: an SVG, PNG or PDF file. Rows with the same law or figure share a panel. A suite
whose rows lie along axes draws them itself: it has ``draw(figure, rows)``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

__all__ = ["SUFFIXES", "Draw", "write_plot"]

SUFFIXES = (".svg", ".png", ".pdf")

Draw = Callable[["Figure", Sequence[dict[str, Any]]], None]

_PANELS = ("law", "figure")
_WIDTH, _BAR, _PANEL = 9.0, 0.28, 0.9  # inches


def write_plot(path: Path, suite: str, rows: Sequence[dict[str, Any]], draw: Draw | None = None) -> None:
    """Draw ``rows`` into ``path``, by ``draw`` or else as bars; folders on the way are made."""
    import matplotlib
    from matplotlib.figure import Figure

    with matplotlib.rc_context({"svg.hashsalt": "hotline", "svg.fonttype": "none"}):
        figure = Figure(layout="constrained")
        (draw or _bars)(figure, rows)
        figure.suptitle(f"hotline bench {suite}", fontsize=11)
        path.parent.mkdir(parents=True, exist_ok=True)
        figure.savefig(path, dpi=150)


def _bars(figure: Figure, rows: Sequence[dict[str, Any]]) -> None:
    panels: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        panels.setdefault(next((row[key] for key in _PANELS if key in row), ""), []).append(row)
    heights = [_PANEL + _BAR * len(here) for here in panels.values()]
    figure.set_size_inches(_WIDTH, sum(heights))
    grid = figure.subplots(len(panels), 1, squeeze=False, height_ratios=heights)
    for axes, (title, here) in zip(grid[:, 0], panels.items(), strict=True):
        _panel(axes, title, here)


def _panel(axes: Axes, title: str, rows: Sequence[dict[str, Any]]) -> None:
    key = measured(rows[0])
    medians = [row[key]["median"] for row in rows]
    below = [row[key]["median"] - row[key]["p10"] for row in rows]
    above = [row[key]["p90"] - row[key]["median"] for row in rows]
    places = range(len(rows))
    axes.barh(places, medians, color="#56a5d9", xerr=(below, above), error_kw={"elinewidth": 1, "capsize": 2})
    axes.set_yticks(places, [_label(row, title) for row in rows], fontsize=8)
    axes.invert_yaxis()
    axes.set_xlabel("" if title and key == "value" else key.replace("_", " "), fontsize=9)
    axes.set_title(title, fontsize=9, loc="left")
    axes.spines[["top", "right"]].set_visible(False)


def measured(row: dict[str, Any]) -> str:
    """The key of the figure that has a median."""
    return next(key for key, value in row.items() if isinstance(value, dict) and "median" in value)


def _label(row: dict[str, Any], title: str) -> str:
    """What names a row, its texts and its number of threads."""
    words = [value for key, value in row.items() if isinstance(value, str) and value != title and key != "unit"]
    return ", ".join([*words, f"threads {row['threads']}"] if "threads" in row else words)
