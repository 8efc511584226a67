"""One self-contained HTML page of one or several runs: figures, tables, what was asked. No script, no network.

In: run folders, as ``runs.py`` reads them. Out: one file, the same bytes for the same runs. All that comes from a file
is escaped. Tables have a column a run, five of them side by side, and a run's colour and line beside its name.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from hotline.files import write_text
from hotline.report.document import document, escaped, figure, note
from hotline.report.figures import (
    POINTS,
    SPANS,
    Look,
    draw_bytes_and_shares,
    draw_curves,
    draw_stages,
    draw_timeline,
    looks,
)
from hotline.report.runs import Run, read_runs

__all__ = ["figures_of", "write_report"]

_RUNS_A_TABLE = 5

_Row = tuple[str, list[str]]  # what, and of each run how it is shown


def write_report(paths: Sequence[Path], out: Path) -> list[Run]:
    """Write the page of the runs at ``paths`` to ``out``; returns them. ValueError: see :func:`read_runs`."""
    runs = read_runs(paths)
    write_text(out, "\n".join(_page(runs)) + "\n")
    return runs


def figures_of(run: Run) -> dict[str, Any]:
    """The run's figures, by name, as they are in its files; None for what it did not record.

    Of a run that is not finished: those of its last log line and its last evaluation.
    """
    summary, options = run.summary or {}, run.options
    pipeline = summary.get("pipeline", options.get("pipeline"))
    asked_accelerator = options.get("split.accelerator") if pipeline in ("hotline", None) else None
    found: dict[str, Any] = {
        "model": options.get("model"),
        "interaction": options.get("architecture.interaction"),
        "pipeline": pipeline,
        "accelerator": summary.get("accelerator") if run.finished else asked_accelerator,
        "device": summary.get("device"),
        "steps": run.steps,
        "samples": summary.get("samples"),
        "samples_per_second": _last(run, "samples_per_second", "samples_per_second"),
    }
    for key in ("auc", "log_loss", "normalized_entropy", "accuracy"):
        found[key] = _last(run, key, f"test_{key}")
    for key in ("popular_share", "skipped_share", "bytes_per_sample"):
        found[key] = _last(run, key, key)
    found["peak_bytes"] = summary.get("peak_bytes")
    found["seconds"] = summary.get("seconds")
    found["loss_digest"] = summary.get("loss_digest")
    return found


def _last(run: Run, key: str, logged: str) -> Any:
    """``key`` of the summary, or where there is none the last value that was logged."""
    return run.last(logged) if run.summary is None else run.summary.get(key)


# -- the page


def _page(runs: Sequence[Run]) -> Iterator[str]:
    title = runs[0].name if len(runs) == 1 else f"{len(runs)} runs: {', '.join(run.name for run in runs)}"
    yield from document(title, runs[0].name if len(runs) == 1 else f"{len(runs)} runs", _sections(runs))


def _sections(runs: Sequence[Run]) -> Iterator[str]:
    yield from _states(runs)
    yield f"<h2>{'Figures' if len(runs) == 1 else 'Side by side'}</h2>"
    yield _table(runs, list(_comparison(runs)))
    if not all(run.finished for run in runs):
        yield note("Of a run that is not finished: the figures of its last log line and of its last evaluation.")
    yield "<h2>Curves</h2>"
    curves = draw_curves(runs)
    yield figure(curves, _thinning(runs)) if curves else note("Nothing has been logged yet.")
    yield from _over_time(runs)
    yield from _time(runs)
    yield from _traffic(runs)
    yield from _asked(runs)
    yield from _others(runs)


def _states(runs: Sequence[Run]) -> Iterator[str]:
    """How far the runs that have not finished have got, and how they go on."""
    for run in runs:
        name = "" if len(runs) == 1 else f"<b>{escaped(run.name)}</b>: "
        if not run.finished:
            reached = f"{run.steps:,}" + (f" of {run.planned:,}" if run.planned else "")
            text = f"not finished: still going, or interrupted; shown up to batch {reached}."
            if run.resumable:
                text += (
                    " Where nothing trains it any more, "
                    f"<code>hotline train --resume {escaped(str(run.path))}</code> goes on from its last checkpoint."
                )
            yield f'<p class="state">{name}{text if name else text[0].upper() + text[1:]}</p>'
        if run.cut:
            text = "the last line of metrics.jsonl is broken off, or still being written, and was passed over."
            yield f'<p class="state">{name}{text}</p>'


def _comparison(runs: Sequence[Run]) -> Iterator[_Row]:
    """Rows of the table of the runs side by side."""
    figures = [figures_of(run) for run in runs]
    for key in ("model", "interaction", "pipeline", "accelerator", "device"):
        yield _title(key), [_text(one[key]) for one in figures]
    formats: dict[str, Callable[[float], str]] = {
        "steps": _whole,
        "samples": _whole,
        "samples_per_second": _whole,
        "auc": _fixed(5),
        "log_loss": _fixed(5),
        "normalized_entropy": _fixed(5),
        "accuracy": _percent,
        "popular_share": _percent,
        "skipped_share": _percent,
        "bytes_per_sample": _fixed(1),
    }
    for key, show in formats.items():
        yield _title(key), [_number(one[key], show) for one in figures]
    tiers = sorted({tier for one in figures for tier in one["peak_bytes"] or {}})
    for tier in tiers:
        yield f"peak bytes, {tier}", [_number((one["peak_bytes"] or {}).get(tier), _whole) for one in figures]
    if not tiers:
        yield "peak bytes", ["-" for _ in figures]
    yield "seconds", [_number(one["seconds"], _fixed(2)) for one in figures]
    digests = [one["loss_digest"] for one in figures]
    yield "loss digest", [_text(digest and digest[:12] + "…" * (len(digest) > 12)) for digest in digests]


def _over_time(runs: Sequence[Run]) -> Iterator[str]:
    drawn = draw_bytes_and_shares(runs)
    if drawn:
        yield "<h2>Shares and bytes over time</h2>"
        yield figure(drawn, f"The bytes of a log line are those since the line before. {_thinning(runs)}".strip())


def _thinning(runs: Sequence[Run]) -> str:
    if all(len(curve.x) <= POINTS for run in runs for curve in run.curves.values()):
        return ""
    return f"A line of more than {POINTS} points is drawn as the means of neighbours."


def _time(runs: Sequence[Run]) -> Iterator[str]:
    yield "<h2>Time by stage</h2>"
    stages = draw_stages(runs)
    yield figure(stages) if stages else note("Known when a run has finished.")
    recorded = [(number, run) for number, run in enumerate(runs) if run.spans]
    if not recorded:
        return
    names = sorted({span.stage for _, run in recorded for span in run.spans})
    yield f"<h2>{'Timeline' if len(recorded) == 1 else 'Timelines'} of a few steps</h2>"
    yield note(
        "A row is a lane, a box a stage and the number of its batch. Boxes above each other ran at the same time; "
        "dotted lines are where the device begins a batch. A lane may work for a batch before the device begins it."
    )
    for number, run in recorded:
        if len(runs) > 1:
            yield f"<h3>{_key(looks(len(runs))[number])}{escaped(run.name)}</h3>"
        left_out = len(run.spans) - SPANS
        caption = f"The last {left_out:,} of {len(run.spans):,} boxes are left out." if left_out > 0 else ""
        yield figure(draw_timeline(run.name, run.spans, names, number), caption)


def _traffic(runs: Sequence[Run]) -> Iterator[str]:
    """Bytes by direction and purpose."""
    yield "<h2>Bytes between host and device</h2>"
    recorded: list[Mapping[str, Mapping[str, int]] | None] = [(run.summary or {}).get("traffic") for run in runs]
    if not any(one is not None for one in recorded):
        yield note("Not recorded, or not yet.")
        return
    rows: list[_Row] = []
    sums: set[str] = set()
    for direction in sorted({way for one in recorded for way in one or {}}):
        purposes = sorted({what for one in recorded for what in (one or {}).get(direction, {})})
        for what in purposes:
            cells = [None if one is None else one.get(direction, {}).get(what, 0) for one in recorded]
            rows.append((f"{_title(direction)}: {what}", [_number(cell, _whole) for cell in cells]))
        all_of_it = [None if one is None else sum(one.get(direction, {}).values()) for one in recorded]
        rows.append((f"{_title(direction)}: all", [_number(cell, _whole) for cell in all_of_it]))
        sums.add(rows[-1][0])
    totals = [None if one is None else sum(sum(kinds.values()) for kinds in one.values()) for one in recorded]
    rows.append(("both ways", [_number(total, _whole) for total in totals]))
    yield _table(runs, rows, sums | {"both ways"})


def _asked(runs: Sequence[Run]) -> Iterator[str]:
    """What was asked: of several runs first the options in which they differ, then those that they share."""
    if len(runs) == 1:
        yield "<h2>What was asked</h2>"
        yield f"<pre>{escaped(runs[0].asked, keep=chr(10) + chr(9))}</pre>"
        return
    names = list(dict.fromkeys(name for run in runs for name in run.options))
    shown = {name: [_option(run, name) for run in runs] for name in names}
    rows = [(name, values) for name, values in shown.items() if len(set(values)) > 1]
    yield "<h2>What was asked: where the runs differ</h2>"
    yield _table(runs, rows, kind="asked") if rows else note("In nothing.")
    yield "<h2>What was asked of all of them</h2>"
    lines = [f"{name} = {values[0]}" for name, values in shown.items() if len(set(values)) == 1]
    yield "<pre>" + "\n".join(map(escaped, lines)) + "</pre>"


def _option(run: Run, name: str) -> str:
    return json.dumps(run.options[name], ensure_ascii=False, default=str) if name in run.options else "-"


def _others(runs: Sequence[Run]) -> Iterator[str]:
    """What else the summaries hold."""
    shown = {*figures_of(runs[0]), "evaluations", "stage_seconds", "traffic"}
    flat = [dict(_flat({k: v for k, v in (run.summary or {}).items() if k not in shown})) for run in runs]
    names = list(dict.fromkeys(name for one in flat for name in one))
    if names:
        yield "<h2>What else was measured</h2>"
        yield _table(runs, [(_title(name), [_any(one.get(name)) for one in flat]) for name in names])


def _flat(values: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for key, value in values.items():
        if isinstance(value, dict):
            yield from ((f"{key}: {inner}", one) for inner, one in value.items())
        else:
            yield key, value


# -- parts of a page


def _table(runs: Sequence[Run], rows: Sequence[_Row], sums: Container[str] = (), kind: str = "figures") -> str:
    """A column a run; more runs than fit side by side come below. ``sums``: names of the rows that add others up."""
    tables = []
    for first in range(0, len(runs), _RUNS_A_TABLE):
        part = slice(first, first + _RUNS_A_TABLE)
        head = "".join(_head(run, look) for run, look in zip(runs[part], looks(len(runs))[part], strict=True))
        lines = [f"<thead><tr><td></td>{head}</tr></thead><tbody>" if len(runs) > 1 else "<tbody>"]
        for name, cells in rows:
            row = ' class="sum"' if name in sums else ""
            shown = "".join(f"<td>{escaped(cell)}</td>" for cell in cells[part])
            lines.append(f'<tr{row}><th scope="row">{_breakable(name)}</th>{shown}</tr>')
        tables.append(f'<div class="wide"><table class="{kind}">{"".join(lines)}</tbody></table></div>')
    return "\n".join(tables)


def _breakable(name: str) -> str:
    """Where the name of an option may go on in the next line."""
    return escaped(name).replace("_", "_<wbr>").replace(".", ".<wbr>")


def _head(run: Run, look: Look) -> str:
    state = "" if run.finished else "<br>not finished"
    return f'<th scope="col" title="{escaped(str(run.path))}">{_key(look)}{escaped(run.name)}{state}</th>'


def _key(look: Look) -> str:
    """The run's line, as in the figures."""
    dashes = f' stroke-dasharray="{" ".join(f"{2 * length:g}" for length in look.dashes)}"' if look.dashes else ""
    line = f'<line x1="0" y1="5" x2="34" y2="5" stroke="{look.colour}" stroke-width="2.5"{dashes}/>'
    return f'<svg class="key" viewBox="0 0 34 10" aria-hidden="true">{line}</svg>'


def _title(key: str) -> str:
    words = {"auc": "AUC", "steps": "batches", "best_auc": "best AUC", "best_attainable_auc": "best attainable AUC"}
    return words.get(key, key.replace("_", " "))


def _text(value: Any) -> str:
    return "-" if value is None else str(value)


def _number(value: float | None, show: Callable[[float], str]) -> str:
    return "-" if value is None else show(value)


def _any(value: Any) -> str:
    if value is None or isinstance(value, str):
        return _text(value)
    if isinstance(value, (bool, list, dict)):
        return json.dumps(value, ensure_ascii=False)
    return f"{value:,}" if isinstance(value, int) else f"{value:,.6g}"


def _whole(value: float) -> str:
    return f"{value:,.0f}"


def _percent(value: float) -> str:
    return f"{100 * value:.2f} %"


def _fixed(digits: int) -> Callable[[float], str]:
    return lambda value: f"{value:,.{digits}f}"
