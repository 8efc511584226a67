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

__all__ = ["write_timeline"]

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
    yield _table(("pipeline", "GPUs", "batch", "ms a step", "samples/s", "what all else waits for"), _rows(result))
    by_budget = _by_budget(projections)
    if by_budget:
        yield "<h2>Hot rows</h2>"
        yield figure(draw_by_budget(by_budget))
    if result.get("headlines"):
        yield "<h2>The papers' headlines</h2>"
        yield _table(
            ("", "paper", "ours", "in plain PyTorch", "for the paper's, in plain PyTorch, one of"),
            _headlines(result["headlines"]),
        )
    yield "<h2>A few steps</h2>"
    yield note(
        "A row is a lane, a box a stage and the number of its batch; of a pipeline with several kinds of steps, each."
    )
    charts = [(p, kind) for p in projections for kind in range(len(p.parts))]
    stages = sorted({span.task.stage for p in projections for _, schedule in p.parts for span in schedule.spans})
    for number, (projection, kind) in enumerate(charts):
        part, schedule = projection.parts[kind]
        share = "" if len(projection.parts) == 1 else f", {100 * part.share:.0f} % of the steps"
        name = f"{projection.case.pipeline}, {projection.case.gpus} GPUs{share}"
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
    yield _table(("pipeline", "numbers, the weightiest first"), [_weights(p) for p in projections])
    if projections:
        yield from _sources(projections[0])


def _rows(result: Mapping[str, Any]) -> Iterator[tuple[str, ...]]:
    for row in result["rows"]:
        own = (row["pipeline"], str(row["gpus"] or "-"), f"{row['batch_size']:,}")
        if "refused" in row:
            yield (*own, "-", "-", row["refused"])
            continue
        longest = list(row["critical"].items())[:3]
        waits = ", ".join(f"{name} {100 * part / row['step_seconds']:.0f} %" for name, part in longest)
        yield (*own, f"{1000 * row['step_seconds']:.2f}", f"{row['samples_per_second']:,.0f}", waits)


def _headlines(found: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, ...]]:
    for one in found:
        theirs = f"{one['low']:g}" + (f" to {one['high']:g}" if one["high"] > one["low"] else "")
        ours, plain = ("-" if one[key] is None else f"{one[key]:.2f}" for key in ("ratio", "ratio_plain"))
        wanted = (
            one.get("refused") or "; ".join(f"{n['name']} x {n['factor']:.2g}" for n in one["needed"]) or _nothing(one)
        )
        yield one["text"], f"{theirs} ({one['source']})", ours, plain, wanted


def _nothing(one: Mapping[str, Any]) -> str:
    return "it is" if one["low"] <= one["ratio_plain"] <= one["high"] else "no one number"


def _by_budget(projections: Sequence[Projection]) -> dict[str, list[tuple[float, float]]]:
    """Of each pipeline that has hot rows, for the most GPUs: samples a second by budget."""
    cases = {p.case.pipeline: p.case for p in sorted(projections, key=lambda p: p.case.gpus)}
    found = {}
    for name, case in cases.items():
        if name.startswith(("fae", "hotline")):
            sizes = [size for size in BUDGETS if case.platform.gpu is None or size < case.platform.gpu.memory_bytes.got]
            found[name] = [(size, project(replace(case, hot_bytes=int(size))).samples_per_second) for size in sizes]
    return found


def _weights(projection: Projection) -> tuple[str, str]:
    powers = list(sensitivity(projection.case).items())[:6]
    name = f"{projection.case.pipeline}, {projection.case.gpus} GPUs"
    return name, ", ".join(f"{one} {power:+.2f}" for one, power in powers)


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
