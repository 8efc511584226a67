"""Figures of one or several runs, as SVG to be put into a page: curves, shares and bytes, time by stage, timelines.

In: runs that have been read. Out: ``<svg>`` elements with alternative text, the same bytes for the same runs. A run has
one colour, line style, hatch and marker in all of them; a stage has one colour in all timelines.
"""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any
from unicodedata import category

from hotline.report.runs import Curve, Run, Span, shorten

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

__all__ = [
    "POINTS",
    "SPANS",
    "Look",
    "draw_by_budget",
    "draw_bytes_and_shares",
    "draw_curves",
    "draw_stages",
    "draw_throughput",
    "draw_timeline",
    "looks",
    "printable",
]

POINTS = 500
"""Of a line, at most: more are drawn as means of neighbours."""
SPANS = 1500
"""Of a timeline, at most."""

_WIDTH = 10.5  # inches

# Wong's colours (Nature Methods 8, 441, 2011), which are told apart by the colour-blind too; the yellow darkened
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#aa3377", "#56a5d9", "#8c6d00", "#444444", "#e07ba8")
_DASHES: tuple[tuple[float, ...], ...] = (
    (),
    (5, 2),
    (1, 1.2),
    (6, 2, 1, 2),
    (9, 2),
    (3, 1.5, 1, 1.5, 1, 1.5),
    (2.5, 1),
    (9, 1.5, 2.5, 1.5),
)
_MARKERS = "osD^vPX*"
_HATCHES = ("", "////", "--", "\\\\\\\\", "xx", "|||", "++", "//")
_PASTELS = (
    "#8fb8de", "#f3b27a", "#9fd0a0", "#d9a3c7", "#f2d675", "#a8d8d8", "#d8b89a", "#b7b3e0", "#e79a94", "#c9d98a",
    "#7fa8a0", "#d0c0d8",
)  # fmt: skip
_SETTINGS = {
    "svg.fonttype": "none",
    "text.parse_math": False,  # a name may hold dollars
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.titlesize": 10.5,
    "axes.titlelocation": "left",
    "axes.labelsize": 9,
    "xtick.labelsize": 8.5,
    "ytick.labelsize": 8.5,
    "legend.fontsize": 9,
    "legend.frameon": False,
    "legend.handlelength": 3.2,
    "hatch.linewidth": 0.5,
    "axes.axisbelow": True,
}


@dataclass(frozen=True)
class Look:
    """How a run is told apart. dashes: lengths of ink and gap in line widths, empty for a solid line."""

    colour: str
    dashes: tuple[float, ...]
    marker: str
    hatch: str

    @property
    def line(self) -> dict[str, Any]:
        style = (0, self.dashes) if self.dashes else "-"
        return {"color": self.colour, "linestyle": style}

    @property
    def mark(self) -> dict[str, Any]:
        """Hollow: marks of runs that agree lie on each other."""
        return {"marker": self.marker, "ms": 6, "mfc": "none", "mec": self.colour, "mew": 1.3, "clip_on": False}


def looks(count: int) -> list[Look]:
    """As many different looks: colours come round after eight, then with other dashes, markers and hatches."""
    found = []
    for number in range(count):
        style = (number + number // len(_COLOURS)) % len(_DASHES)
        found.append(Look(_COLOURS[number % len(_COLOURS)], _DASHES[style], _MARKERS[style], _HATCHES[style]))
    return found


def printable(text: str, keep: str = "") -> str:
    """Without what neither a page nor a figure can hold: control characters but ``keep``, halves of characters."""
    return "".join("�" if category(c) in ("Cc", "Cf", "Cs") and c not in keep else c for c in text)


def draw_curves(runs: Sequence[Run]) -> str:
    """Training and test log loss, test AUC; "" where no run has got as far."""
    panels = [panel for panel in ("loss", "test_auc") if any(run.curves[panel].x for run in runs)]
    if not panels:
        return ""
    with _drawing("curves", "Curves of log loss and test AUC over batches", runs) as (figure, made):
        for key, axes in zip(panels, _panels(figure, len(panels), 3.5), strict=True):
            if key == "loss":
                _loss(axes, runs)
            else:
                _auc(axes, runs)
        _legend(figure, runs)
    return made()


def draw_bytes_and_shares(runs: Sequence[Run]) -> str:
    """Popular share, skipped share and bytes moved per sample; "" where nothing of it was recorded."""
    titles = {
        "popular_share": "Popular share so far",
        "skipped_share": "Skipped share so far",
        "bytes_per_sample": "Bytes moved per sample",
    }
    panels = [key for key in titles if any(run.curves[key].x for run in runs)]
    if not panels:
        return ""
    alt = "Curves over batches: " + ", ".join(titles[key].lower() for key in panels)
    with _drawing("shares", alt, runs) as (figure, made):
        for key, axes in zip(panels, _panels(figure, len(panels), 3.2), strict=True):
            for run, look in zip(runs, looks(len(runs)), strict=True):
                _line(axes, run.curves[key], look)
            axes.set(title=titles[key], xlabel="batch")
            highest = max(max(run.curves[key].y, default=0.0) for run in runs)
            axes.set_ylim(-0.02 * (highest or 1), 1.08 * (highest or 1))
            axes.set_xlim(0, _batches(runs))
            _ticks(axes.yaxis, percent=key.endswith("share"))
        _legend(figure, runs)
    return made()


def draw_stages(runs: Sequence[Run]) -> str:
    """Seconds by stage, a bar a run; "" where no run has them."""
    timed = [(run, look) for run, look in zip(runs, looks(len(runs)), strict=True) if _seconds(run)]
    if not timed:
        return ""
    totals: dict[str, float] = {}
    for run, _ in timed:
        for stage, seconds in _seconds(run).items():
            totals[stage] = max(totals.get(stage, 0.0), seconds)
    stages = sorted(totals, key=lambda stage: (-totals[stage], stage))
    bar = 0.8 / len(timed)
    with _drawing("stages", "Bars of seconds by stage: " + ", ".join(stages), runs) as (figure, made):
        height = 1.1 + len(stages) * max(0.25, 0.15 * len(timed))
        (axes,) = _panels(figure, 1, height)
        for place, (run, look) in enumerate(timed):
            at = [number - 0.4 + (place + 0.5) * bar for number in range(len(stages))]
            widths = [_seconds(run).get(stage, 0.0) for stage in stages]
            axes.barh(at, widths, bar * 0.92, facecolor=look.colour, hatch=look.hatch, edgecolor="white", linewidth=0)
            if len(timed) <= 4:
                for y, width, stage in zip(at, widths, stages, strict=True):
                    if stage not in _seconds(run):
                        continue
                    axes.annotate(
                        f"{width:,.2f}",
                        (width, y),
                        (3, 0),
                        textcoords="offset points",
                        va="center",
                        size=7,
                        color="#444",
                    )
        axes.set_yticks(range(len(stages)), [_label(stage.replace("_", " "), 24) for stage in stages])
        axes.grid(False, axis="y")
        axes.invert_yaxis()
        axes.margins(y=0.01)
        axes.set(xlabel="seconds", title="Seconds by stage; stages of different lanes run side by side")
        _ticks(axes.xaxis)
        _legend(figure, runs, {run.name for run, _ in timed})
    return made()


def draw_timeline(name: str, spans: Sequence[Span], stages: Sequence[str], number: int) -> str:
    """What ran beside what: a row a lane, a box a stage; ``stages``: all of the page, for their colours.

    ``name``, ``number``: of the run, or projection, on the page.
    """
    spans = spans[:SPANS]
    rows = _rows(spans)
    colours = {stage: _PASTELS[place % len(_PASTELS)] for place, stage in enumerate(stages)} | {"wait": "#f3f3f3"}
    unit, scale = ("ms", 1e3) if spans[-1].end < 2 else ("s", 1.0)
    first = min(span.start for span in spans)
    whole = (max(span.end for span in spans) - first) * scale or 1.0
    steps = sorted({span.step for span in spans})
    alt = f"Timeline of batches {steps[0]:,} to {steps[-1]:,} of {name}: a row a lane, a box a stage"
    with _drawing(f"timeline{number}", alt, ()) as (figure, made):
        (axes,) = _panels(figure, 1, 1.15 + 0.42 * len(rows))
        for row, (_, boxes) in enumerate(rows):
            for span in boxes:
                left, width = (span.start - first) * scale, (span.end - span.start) * scale
                axes.barh(row, width, 0.78, left, facecolor=colours[span.stage], edgecolor="#555", linewidth=0.4)
                _box_text(axes, span, left + width / 2, row, width / whole)
        _batch_marks(axes, spans, first, scale)
        axes.set_yticks(range(len(rows)), [_label(lane, 16) for lane, _ in rows])
        axes.grid(False, axis="y")
        axes.set(xlim=(0, 1.004 * whole), ylim=(len(rows) - 0.5, -0.5), xlabel=unit)
        axes.tick_params(axis="y", length=0)
        _stage_legend(figure, [stage for stage in stages if any(s.stage == stage for s in spans)], colours)
    return made()


def draw_throughput(rows: Sequence[Mapping[str, Any]]) -> str:
    """Samples a second over GPUs, a line a pipeline; bars where there is one number of GPUs."""
    pipelines = list(dict.fromkeys(row["pipeline"] for row in rows))
    gpus = sorted({row["gpus"] for row in rows})
    with _drawing("throughput", "Projected samples a second by pipeline and number of GPUs", ()) as (figure, made):
        (axes,) = _panels(figure, 1, 3.6)
        for look, name in zip(looks(len(pipelines)), pipelines, strict=True):
            own = [row for row in rows if row["pipeline"] == name and "samples_per_second" in row]
            x, y = [row["gpus"] for row in own], [row["samples_per_second"] for row in own]
            if len(gpus) > 1:
                axes.plot(x, y, **look.line, **look.mark, label=printable(name))
            else:
                axes.barh(printable(name), y[:1] or [0.0], color=look.colour)
        if len(gpus) > 1:
            axes.set(xlabel="GPUs", ylabel="samples/s", xscale="log", yscale="log")
            axes.set_xticks(gpus, [f"{one:,}" for one in gpus])
            axes.minorticks_off()
            axes.legend()
        else:
            axes.invert_yaxis()
            axes.set_xlabel("samples/s")
    return made()


def draw_by_budget(curves: Mapping[str, Sequence[tuple[float, float]]]) -> str:
    """Samples a second over bytes of hot rows, a line a pipeline."""
    with _drawing("budget", "Projected samples a second by bytes of hot rows", ()) as (figure, made):
        (axes,) = _panels(figure, 1, 3.2)
        for look, (name, points) in zip(looks(len(curves)), curves.items(), strict=True):
            x, y = zip(*points, strict=True)
            axes.plot([size / 2**20 for size in x], y, **look.line, **look.mark, label=printable(name))
        axes.set(xlabel="MiB of hot rows on each GPU", ylabel="samples/s", xscale="log", ylim=(0, None))
        sizes = sorted({size for points in curves.values() for size, _ in points})
        axes.set_xticks([size / 2**20 for size in sizes], [f"{size / 2**20:,.0f}" for size in sizes])
        axes.minorticks_off()
        axes.legend()
    return made()


# -- panels


def _loss(axes: Axes, runs: Sequence[Run]) -> None:
    from matplotlib.lines import Line2D

    for run, look in zip(runs, looks(len(runs)), strict=True):
        _line(axes, run.curves["loss"], look)
        if run.curves["test_log_loss"].x:  # an empty line without clipping has an extent
            axes.plot(*_thinned(run.curves["test_log_loss"]), ls="", **look.mark)
    axes.set(title="Log loss: training (lines) and test (marks)", xlabel="batch", xlim=(0, _batches(runs)))
    if len(runs) == 1:
        line, mark = Line2D([], [], color=_COLOURS[0]), Line2D([], [], ls="", **looks(1)[0].mark)
        axes.legend([line, mark], ["training", "test"])


def _auc(axes: Axes, runs: Sequence[Run]) -> None:
    for run, look in zip(runs, looks(len(runs)), strict=True):
        if run.curves["test_auc"].x:
            axes.plot(*_thinned(run.curves["test_auc"]), **look.line, **look.mark, lw=1.4)
    attainable: set[Any] = {(run.summary or {}).get("best_attainable_auc") for run in runs}
    best = sorted(attainable - {None})
    for number, value in enumerate(best):
        axes.axhline(value, ls=":", lw=1, color="#888", label=None if number else "best attainable")
    if best:
        axes.legend()
    axes.margins(y=0.12)
    axes.set(title="AUC on the test split", xlabel="batch", xlim=(0, _batches(runs)))


def _line(axes: Axes, curve: Curve, look: Look) -> None:
    x, y = _thinned(curve)
    axes.plot(x, y, **look.line, lw=1.4, marker=look.marker if len(x) == 1 else None, ms=5)


def _batches(runs: Sequence[Run]) -> float:
    """Where the axis of the batches ends."""
    return 1.02 * max(1, *(curve.x[-1] for run in runs for curve in run.curves.values() if curve.x))


def _thinned(curve: Curve) -> tuple[Sequence[float], Sequence[float]]:
    """The curve, or the means of equally many neighbours, at their last batch."""
    group = -(-len(curve.x) // POINTS)
    if group <= 1:
        return curve.x, curve.y
    firsts = range(0, len(curve.x), group)
    means = [sum(part) / len(part) for part in (curve.y[first : first + group] for first in firsts)]
    return [curve.x[min(first + group, len(curve.x)) - 1] for first in firsts], means


def _seconds(run: Run) -> Mapping[str, float]:
    return (run.summary or {}).get("stage_seconds", {})


def _rows(spans: Sequence[Span]) -> list[tuple[str, list[Span]]]:
    """Lane and its spans, a row each; spans of a lane that overlap go to rows of their own."""
    order = {"device": "0", "accelerator": "1", "host": "2"}
    rows: list[tuple[str, list[Span]]] = []
    for lane in sorted({span.lane for span in spans}, key=lambda lane: order.get(lane, "3" + lane)):
        of_lane: list[list[Span]] = []
        for span in (s for s in spans if s.lane == lane):
            free = next((row for row in of_lane if row[-1].end <= span.start), None)
            if free is None:
                of_lane.append([span])
            else:
                free.append(span)
        rows += [(lane if not number else "", row) for number, row in enumerate(of_lane)]
    return rows


def _box_text(axes: Axes, span: Span, x: float, row: int, share: float) -> None:
    """Stage over batch, or the batch alone, or nothing, as the box has room."""
    room = share * 165  # characters of size 7 in the width of the axes
    name, step = printable(span.stage.replace("_", " ")), str(span.step)
    for text in (f"{name}\n{step}", step):
        if max(map(len, text.split("\n"))) + 1 <= room:
            axes.text(x, row, text, ha="center", va="center", size=6.5, color="#111", linespacing=1.05)
            return


def _batch_marks(axes: Axes, spans: Sequence[Span], first: float, scale: float) -> None:
    """A line where the device begins a batch."""
    device = [span for span in spans if span.lane == "device"]
    for step in sorted({span.step for span in device}):
        begins = (min(span.start for span in device if span.step == step) - first) * scale
        axes.axvline(begins, ls=":", lw=0.9, color="#333", zorder=0.5)


# -- figures


@contextmanager
def _drawing(name: str, alt: str, runs: Sequence[Run]) -> Iterator[tuple[Figure, Callable[[], str]]]:
    """An empty figure, and what makes an SVG element of it afterwards."""
    import matplotlib
    from matplotlib import style
    from matplotlib.figure import Figure

    if len(runs) > 1:
        alt += "; of " + ", ".join(run.name for run in runs)
    drawn: list[str] = []
    settings: Any = {**_SETTINGS, "svg.hashsalt": f"hotline {name}"}
    with style.context("default"), matplotlib.rc_context(settings), warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Glyph")  # the reader's fonts may have what the layout's lacks
        figure = Figure(layout="constrained")
        yield figure, lambda: drawn[0]
        drawn.append(_svg(figure, alt))


def _svg(figure: Figure, alt: str) -> str:
    buffer = io.StringIO()
    figure.savefig(buffer, format="svg", metadata=dict.fromkeys(("Creator", "Date", "Format", "Type")))
    text = buffer.getvalue()
    text = text[text.index("<svg") :].strip()
    text = re.sub(r'<g id="[^"]*"', "<g", text)  # the same in all figures of a page; nothing refers to them
    return text.replace("<svg ", f'<svg role="img" aria-label="{escape(printable(alt))}" ', 1)


def _panels(figure: Figure, count: int, height: float) -> list[Axes]:
    """Side by side; ``height`` in inches, to which a legend adds its own."""
    figure.set_size_inches(_WIDTH, height)
    made = figure.subplots(1, count, squeeze=False)[0]
    for axes in made:
        axes.grid(axis="both", color="#e6e6e6", lw=0.6)
        _ticks(axes.xaxis)
    return list(made)


def _ticks(axis: Any, percent: bool = False) -> None:
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    axis.set_major_locator(MaxNLocator(6))
    axis.set_major_formatter(FuncFormatter(lambda v, _: f"{100 * v:,.4g} %" if percent else _plain(v)))


def _plain(value: float) -> str:
    return f"{value:,.0f}" if value == round(value) else f"{value:,.4g}"


def _label(text: str, length: int) -> str:
    return shorten(printable(text), length)


def _legend(figure: Figure, runs: Sequence[Run], bars: Container[str] = ()) -> None:
    """Of several runs, above the panels; the figure grows by its height. ``bars``: names of the runs that have bars."""
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    if len(runs) < 2:
        return
    handles: dict[str, Any] = {}
    for run, look in zip(runs, looks(len(runs)), strict=True):
        if not bars:
            handles[printable(run.name)] = Line2D([], [], **look.line, **look.mark, lw=1.6)
        elif run.name in bars:
            handles[printable(run.name)] = Patch(
                facecolor=look.colour, hatch=look.hatch, edgecolor="white", linewidth=0
            )
    columns = min(len(handles), 3 if len(handles) in (3, 5, 6) else 4)
    _grow(figure, -(-len(handles) // columns))
    figure.legend(list(handles.values()), list(handles), loc="outside upper left", ncols=columns)


def _stage_legend(figure: Figure, stages: Sequence[str], colours: Mapping[str, str]) -> None:
    from matplotlib.patches import Patch

    handles = [Patch(facecolor=colours[stage], edgecolor="#555", linewidth=0.4) for stage in stages]
    columns = min(8, len(stages))
    _grow(figure, -(-len(stages) // columns))
    names = [_label(stage.replace("_", " "), 14) for stage in stages]
    figure.legend(handles, names, loc="outside upper left", ncols=columns, handlelength=1.4)


def _grow(figure: Figure, lines: int) -> None:
    width, height = figure.get_size_inches()
    figure.set_size_inches(width, height + 0.12 + 0.21 * lines)
