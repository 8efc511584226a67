"""A run folder as it is found: finished, still going, interrupted, or made before some of its figures were recorded.

In: ``config.toml``, ``metrics.jsonl``, ``summary.json``, ``spans.json``, of which only the first must be there. Out: a
``Run``, every value of which has been checked, so that what draws it need not. Memory: eight bytes a number of a curve.
"""

from __future__ import annotations

import json
import math
import tomllib
from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

__all__ = ["CURVES", "Curve", "Run", "Span", "read_run", "read_runs", "shorten"]

CURVES = (
    "loss",
    "samples_per_second",
    "popular_share",
    "skipped_share",
    "bytes_per_sample",
    "test_auc",
    "test_log_loss",
    "test_normalized_entropy",
    "test_accuracy",
)
"""Keys of ``metrics.jsonl`` that are drawn or tabulated."""

MOST_RUNS = 24
_NAME_LENGTH = 26
_NEIGHBOURS = 8  # named in an error


@dataclass
class Curve:
    """Values (``y``) over batches (``x``)."""

    x: array[float] = field(default_factory=lambda: array("d"))
    y: array[float] = field(default_factory=lambda: array("d"))


@dataclass(frozen=True)
class Span:
    """A stage of a batch's training: in which lane it ran, from when to when, in seconds."""

    step: int
    lane: str
    stage: str
    start: float
    end: float


@dataclass(frozen=True)
class Run:
    """One run.

    path: as it was named; name: short, and no other run's on the page
    options: ``config.toml``, keys of its sections as ``loop.batch_size``; asked: its text
    curves: by key of ``metrics.jsonl``, those of ``CURVES``, some of them empty
    steps: batches trained; planned: batches of the whole run, None where nothing tells
    summary: ``summary.json``, None while there is none
    cut: whether the last line of ``metrics.jsonl`` was broken off and has been passed over
    """

    path: Path
    name: str
    options: Mapping[str, Any]
    asked: str
    curves: Mapping[str, Curve]
    steps: int
    planned: int | None
    summary: Mapping[str, Any] | None
    spans: Sequence[Span]
    cut: bool
    resumable: bool

    @property
    def finished(self) -> bool:
        return self.summary is not None

    def last(self, key: str) -> float | None:
        """The last value of a curve."""
        values = self.curves[key].y
        return values[-1] if values else None


def read_runs(paths: Sequence[Path]) -> list[Run]:
    """The runs, with names that differ. ValueError for none, too many, one that is named twice or is not a run."""
    if not paths:
        raise ValueError("RUN: name a run's folder, or several, e.g. hotline report runs/first")
    if len(paths) > MOST_RUNS:
        raise ValueError(f"RUN: {len(paths)} runs; a page shows at most {MOST_RUNS} that can be told apart")
    places = [path.resolve() for path in paths]
    for number, place in enumerate(places):
        if place in places[:number]:
            raise ValueError(f"RUN: {paths[number]} is named twice")
    names = _names(places)
    return [replace(read_run(path), name=name) for path, name in zip(paths, names, strict=True)]


def read_run(path: Path) -> Run:
    """The run at ``path``.

    ValueError names the file, and the line and column or the key, of what is not as a run has it.
    """
    _refuse_no_run(path)
    asked, options = _read_options(path / "config.toml")
    curves, steps, batches, cut = _read_metrics(path / "metrics.jsonl")
    summary = _read_summary(path / "summary.json")
    spans = _read_spans(path / "spans.json")
    return Run(
        path=path,
        name=_names([path.resolve()])[0],
        options=options,
        asked=asked,
        curves=curves,
        steps=steps if summary is None else summary.get("steps", steps),
        planned=_planned(options, batches),
        summary=summary,
        spans=spans,
        cut=cut,
        resumable=any((path / name).is_dir() for name in ("checkpoint", "checkpoint.old")),
    )


def shorten(text: str, length: int) -> str:
    """At most ``length`` characters: the middle is left out, as both ends tell names apart."""
    if len(text) <= length:
        return text
    tail = (length - 1) // 2
    return f"{text[: length - 1 - tail]}…{text[-tail:]}"


# -- names


def _names(places: Sequence[Path]) -> list[str]:
    """The last parts of the paths, as many as tell them apart, shortened; numbered where that makes two alike."""
    depth = 1
    longest = max(len(place.parts) for place in places)
    while depth < longest and len({place.parts[-depth:] for place in places}) < len(places):
        depth += 1
    full = ["/".join(place.parts[-depth:]) for place in places]
    short = [shorten(name, _NAME_LENGTH) for name in full]
    return [
        f"{number}: {shorten(full[number - 1], _NAME_LENGTH - 4)}" if short.count(name) > 1 else name
        for number, name in enumerate(short, 1)
    ]


def _refuse_no_run(path: Path) -> None:
    if (path / "config.toml").is_file():
        return
    if path.is_file():
        raise ValueError(f"{path}: a file; expected a run's folder")
    around = path if path.is_dir() else path.parent
    there = sorted(str(entry.parent) for entry in around.glob("*/config.toml")) if around.is_dir() else []
    more = ", ..." if len(there) > _NEIGHBOURS else ""
    hint = f"; runs in {around}: {', '.join(there[:_NEIGHBOURS])}{more}" if there else ""
    what = "no config.toml in it; this is not a run" if path.is_dir() else "no such run"
    raise ValueError(f"{path}: {what}{hint}")


# -- files


def _read_options(path: Path) -> tuple[str, dict[str, Any]]:
    try:
        text = path.read_text("utf-8")
        values = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # of TOML, of UTF-8, of digits and brackets in thousands
        raise ValueError(f"{path}: not TOML: {error}") from None
    options: dict[str, Any] = {}
    for key, value in values.items():
        if isinstance(value, dict):
            options.update({f"{key}.{inner}": one for inner, one in value.items()})
        else:
            options[key] = value
    return text, options


def _planned(options: Mapping[str, Any], batches: int | None) -> int | None:
    """Batches of the whole run, of those of an epoch."""
    epochs, limit = options.get("loop.epochs"), options.get("loop.steps")
    if batches is None or type(epochs) is not int:
        return None
    return min(batches * epochs, limit) if type(limit) is int and limit > 0 else batches * epochs


def _read_metrics(path: Path) -> tuple[dict[str, Curve], int, int | None, bool]:
    """Curves, last batch, batches of an epoch, whether the last line was broken off."""
    curves = {key: Curve() for key in CURVES}
    steps, batches = 0, None
    if not path.is_file():
        return curves, steps, batches, False
    with path.open("rb") as stream:
        for number, line in enumerate(stream, 1):
            where = f"{path}: line {number}"
            try:
                record = _parse(line, where, 'a JSON object, such as {"step": 25, "loss": 0.61}')
            except ValueError:
                if line.endswith(b"\n"):
                    raise
                return curves, steps, batches, True
            step = _whole(record.get("step"), f"{where}: step")
            if step < steps:
                raise ValueError(f"{where}: step: found {step}, expected {steps} or later, as the line before")
            steps = step
            if record.get("batches") is not None:
                batches = _whole(record["batches"], f"{where}: batches")
            for key, curve in curves.items():
                if record.get(key) is not None:
                    curve.y.append(_number(record[key], f"{where}: {key}"))
                    curve.x.append(step)
    return curves, steps, batches, False


def _read_summary(path: Path) -> dict[str, Any] | None:
    if not path.is_file():
        return None
    summary = _parse(path.read_bytes(), str(path), "a JSON object", whole_file=True)
    check: dict[str, Callable[[Any, str], Any]] = {
        **dict.fromkeys(("auc", "log_loss", "normalized_entropy", "accuracy", "best_auc"), _number),
        **dict.fromkeys(("seconds", "samples_per_second", "bytes_per_sample"), _number),
        **dict.fromkeys(("popular_share", "skipped_share", "best_attainable_auc"), _number),
        **dict.fromkeys(("steps", "samples", "hot_bytes"), _whole),
        **dict.fromkeys(("loss_digest", "pipeline", "accelerator", "device"), _text),
        "stage_seconds": lambda value, where: _each(value, where, _number),
        "peak_bytes": lambda value, where: _each(value, where, _whole),
        "traffic": lambda value, where: _each(value, where, lambda v, w: _each(v, w, _whole)),
    }
    for key, checked in check.items():
        if summary.get(key) is not None:
            checked(summary[key], f"{path}: {key}")
    return {key: value for key, value in summary.items() if value is not None}


def _read_spans(path: Path) -> list[Span]:
    if not path.is_file():
        return []
    found = _parse(path.read_bytes(), str(path), "a JSON object", whole_file=True).get("spans")
    if not isinstance(found, list):
        raise ValueError(f"{path}: spans: found {_shown(found)}, expected a list")
    spans = []
    for number, one in enumerate(found):
        where = f"{path}: spans[{number}]"
        if not isinstance(one, dict):
            raise ValueError(f"{where}: found {_shown(one)}, expected an object")
        start, end = (_number(one.get(key), f"{where}: {key}") for key in ("start", "end"))
        if end < start:
            raise ValueError(f"{where}: end: found {end}, expected {start} or later, its start")
        lane, stage = (_text(one.get(key), f"{where}: {key}") for key in ("lane", "stage"))
        spans.append(Span(_whole(one.get("step"), f"{where}: step"), lane, stage, start, end))
    return sorted(spans, key=lambda s: (s.start, s.end, s.lane, s.stage))


# -- values


def _parse(data: bytes, where: str, expected: str, whole_file: bool = False) -> dict[str, Any]:
    """The JSON object in ``data``; ValueError says where it stops being one."""
    try:
        found = json.loads(data.decode("utf-8"))
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}: column {error.colno}" if whole_file else f"column {error.colno}"
        raise ValueError(f"{where}: {place}: {error.msg}; expected {expected}") from None
    except UnicodeDecodeError as error:
        raise ValueError(f"{where}: byte {error.start + 1} is not UTF-8; expected {expected}") from None
    except (ValueError, RecursionError) as error:  # a number of thousands of digits, brackets in thousands of brackets
        raise ValueError(f"{where}: {error}; expected {expected}") from None
    if not isinstance(found, dict):
        raise ValueError(f"{where}: found {_shown(found)}, expected {expected}")
    return found


def _shown(value: Any) -> str:
    return "nothing" if value is None else shorten(repr(value), 60)


def _number(value: Any, where: str) -> float:
    if type(value) not in (int, float) or not abs(value) <= 1e300 or not math.isfinite(value):
        raise ValueError(f"{where}: found {_shown(value)}, expected a number")
    return float(value)


def _whole(value: Any, where: str) -> int:
    if type(value) is not int or not 0 <= value < 1 << 63:
        raise ValueError(f"{where}: found {_shown(value)}, expected a whole number, 0 or more")
    return value


def _text(value: Any, where: str) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{where}: found {_shown(value)}, expected a string")
    return value


def _each(values: Any, where: str, check: Callable[[Any, str], Any]) -> None:
    if not isinstance(values, dict):
        raise ValueError(f"{where}: found {_shown(values)}, expected an object")
    for key, value in values.items():
        check(value, f"{where}: {key}")
