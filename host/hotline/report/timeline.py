"""The page of a projection: throughput, charts of a few steps, which number matters, and where all numbers are from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from hotline.files import write_text
from hotline.report.document import document, escaped, figure, note
from hotline.report.figures import draw_by_budget, draw_throughput, draw_timeline
from hotline.report.runs import Span
from hotline.timeline import Projection, project, sensitivity

__all__ = ["HEADLINE_HEAD", "ROW_HEAD", "headline_cells", "row_cells", "weights", "write_timeline"]

ROW_HEAD = ("pipeline", "GPUs", "batch", "ms a step", "samples/s", "what all else waits for")
HEADLINE_HEAD = ("", "paper", "ours", "in plain PyTorch", "the paper's would need, in plain PyTorch, one of")
STEPS = 3  # in a chart
BUDGETS = (16.0 * 2**20, 64.0 * 2**20, 256.0 * 2**20, 1024.0 * 2**20)


def write_timeline(out: Path, result: Mapping[str, Any], projections: Sequence[Projection]) -> None:
    """Write the page of ``result``, as ``hotline timeline --json`` prints it, and of what was projected."""
    title = f"{result['workload']} on {result['platform']}: projected"
    write_text(out, "\n".join(document(title, title, _sections(result, projections))) + "\n")


def _sections(result: Mapping[str, Any], projections: Sequence[Projection]) -> Iterator[str]:
    yield note("Nothing here was measured on the platform; what the projection is made of stands at the end.")
    yield "<h2>Throughput</h2>"
    yield figure(draw_throughput(result["rows"]))
    yield _table(ROW_HEAD, map(row_cells, result["rows"]))
    by_budget = _by_budget(projections)
    if by_budget:
        yield "<h2>Hot rows</h2>"
        yield figure(draw_by_budget(by_budget))
    if result.get("headlines"):
        yield "<h2>The papers' headlines</h2>"
        yield _table(HEADLINE_HEAD, map(_with_source, result["headlines"]))
    yield "<h2>A few steps</h2>"
    yield note(
        "A row is a lane, a box a stage and the number of its batch; of a pipeline with several kinds of steps, each."
    )
    charts = [(p, kind) for p in projections for kind in range(len(p.parts))]
    stages = sorted({span.task.stage for p in projections for _, schedule in p.parts for span in schedule.spans})
    for number, (projection, kind) in enumerate(charts):
        part, schedule = projection.parts[kind]
        share = "" if len(projection.parts) == 1 else f", {100 * part.share:.0f} % of the steps"
        name = projection.case.name + share
        yield f"<h3>{escaped(name)}</h3>"
        first = schedule.steps // 2
        spans = [
            Span(s.step, s.task.lane, s.task.stage, s.start, s.end)
            for s in schedule.spans
            if first <= s.step < first + STEPS and s.end > s.start
        ]
        if spans:
            yield figure(draw_timeline(name, sorted(spans, key=lambda span: span.start), stages, number))
    yield "<h2>Which number matters</h2>"
    yield note("By which power of a number a sample's time goes: +1 means that twice the number takes twice the time.")
    yield _table(("pipeline", "numbers, the weightiest first"), _weights(result, projections))
    if projections:
        yield from _sources(projections[0])


def row_cells(row: Mapping[str, Any]) -> tuple[str, ...]:
    """A row of a projection for people: pipeline, GPUs, batch, ms a step, samples/s, what all else waits for."""
    own = (row["pipeline"], str(row["gpus"] or "-"), f"{row['batch_size']:,}")
    if "refused" in row:
        return (*own, "-", "-", row["refused"])
    longest = list(row["critical"].items())[:3]
    waits = ", ".join(f"{name} {100 * part / row['step_seconds']:.0f} %" for name, part in longest)
    return (*own, f"{1000 * row['step_seconds']:.2f}", f"{row['samples_per_second']:,.0f}", waits)


def headline_cells(one: Mapping[str, Any]) -> tuple[str, ...]:
    """A headline for people: what, the paper's ratio, ours, in plain PyTorch, what the paper's would need there."""
    theirs = f"{one['low']:g}" + (f" to {one['high']:g}" if one["high"] > one["low"] else "")
    if "refused" in one:
        return one["text"], theirs, "-", "-", one["refused"]
    wanted = "; ".join(f"{n['name']} x {n['factor']:.2g}" for n in one["needed"]) or _nothing(one)
    return one["text"], theirs, f"{one['ratio']:.2f}", f"{one['ratio_plain']:.2f}", wanted


def weights(powers: Mapping[str, float], most: int) -> str:
    """The weightiest numbers for people, each with its power."""
    return ", ".join(f"{one} {power:+.2f}" for one, power in list(powers.items())[:most])


def _nothing(one: Mapping[str, Any]) -> str:
    return "it is" if one["low"] <= one["ratio_plain"] <= one["high"] else "no one number"


def _with_source(one: Mapping[str, Any]) -> tuple[str, ...]:
    text, theirs, *others = headline_cells(one)
    return text, f"{theirs} ({one['source']})", *others


def _weights(result: Mapping[str, Any], projections: Sequence[Projection]) -> Iterator[tuple[str, str]]:
    known = result.get("sensitivity", {})
    for case in (projection.case for projection in projections):
        yield case.name, weights(known.get(case.name) or sensitivity(case), 6)


def _by_budget(projections: Sequence[Projection]) -> dict[str, list[tuple[float, float]]]:
    """Of each pipeline that has hot rows, for the most GPUs: samples a second by budget."""
    cases = {p.case.pipeline: p.case for p in sorted(projections, key=lambda p: p.case.gpus)}
    found = {}
    for name, case in cases.items():
        if name.startswith(("fae", "hotline")):
            sizes = [size for size in BUDGETS if case.platform.gpu is None or size < case.platform.gpu.memory_bytes.got]
            found[name] = [(size, project(replace(case, hot_bytes=int(size))).samples_per_second) for size in sizes]
    return found


def _sources(projection: Projection) -> Iterator[str]:
    platform, work = projection.case.platform, projection.case.work
    yield f"<h2>Platform {escaped(platform.name)}</h2>"
    yield note(escaped(platform.about))
    rows = []
    for name, number in platform.numbers():
        reached = "" if not number.measured else f"{100 * number.reached:.0f} %: {number.measured}"
        rows.append((name, f"{number.value:.4g}", number.source, reached))
    yield _table(("number", "value", "from", "of which a program gets"), rows)
    yield f"<h2>Workload {escaped(work.name)}</h2>"
    yield note(f"Measured by <code>{escaped(work.source)}</code>")
    facts = [
        ("tables, rows", f"{work.tables}, {work.table_rows:,}"),
        ("bytes of tables", f"{work.table_bytes:,}"),
        ("look-ups a sample", f"{work.lookups:.1f}"),
        ("numbers of a row", str(work.dim)),
        ("multiplications a sample, forward", f"{work.multiplications() + work.pairs:,.0f}"),
        ("skipped by Slipstream, of the popular", f"{100 * work.skipped:.0f} %"),
    ]
    for one in work.hot:
        text = f"{100 * one.popular:.1f} %; of the others {one.missed_lookups:.1f} look-ups miss"
        facts.append((f"popular samples with {one.bytes / 2**20:,.0f} MiB", text))
    yield _table(("", ""), facts)


def _table(head: Sequence[str], rows: Any) -> str:
    def cells(kind: str, texts: Sequence[str]) -> str:
        return "".join(f"<{kind}>{escaped(text)}</{kind}>" for text in texts)

    body = "".join(f"<tr>{cells('td', row)}</tr>" for row in rows)
    table = f"<thead><tr>{cells('th', head)}</tr></thead><tbody>{body}</tbody>"
    return f'<div class="wide"><table class="asked">{table}</table></div>'
