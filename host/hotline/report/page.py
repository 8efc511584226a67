"""One self-contained HTML page of a run: curves, popular share, time by stage, tables. No script, no network."""

from __future__ import annotations

import html
import io
import json
import os
from pathlib import Path
from typing import Any

__all__ = ["draw_run", "write_report"]

_STYLE = (
    "body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222}"
    "table{border-collapse:collapse}td,th{padding:.2rem .8rem;border-bottom:1px solid #ddd;text-align:left}"
    "td+td{text-align:right;font-variant-numeric:tabular-nums}svg{max-width:100%;height:auto}"
)


def write_report(run: Path) -> Path:
    """Write ``run/report.html`` from ``metrics.jsonl`` and ``summary.json``; returns its path."""
    records = [json.loads(line) for line in (run / "metrics.jsonl").read_text("utf-8").splitlines()]
    summary = json.loads((run / "summary.json").read_text("utf-8"))
    config = (run / "config.toml").read_text("utf-8")
    parts = [
        "<!doctype html><meta charset='utf-8'>",
        f"<title>{html.escape(run.name)}</title><style>{_STYLE}</style>",
        f"<h1>{html.escape(run.name)}</h1>",
        draw_run(records, summary),
        "<h2>Summary</h2>",
        _table(summary),
        "<h2>Asked for</h2>",
        f"<pre>{html.escape(config)}</pre>",
    ]
    path = run / "report.html"
    new = path.with_suffix(".html.new")
    new.write_text("\n".join(parts), "utf-8")
    os.replace(new, path)
    return path


def draw_run(records: list[dict[str, Any]], summary: dict[str, Any]) -> str:
    """Loss and test AUC over batches, popular share, seconds by stage, as an SVG image."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    with matplotlib.rc_context({"svg.hashsalt": "hotline", "svg.fonttype": "none"}):
        figure, (left, middle, right) = pyplot.subplots(1, 3, figsize=(12, 3.4), layout="constrained")
        trained = [r for r in records if "loss" in r]
        tested = [r for r in records if "test_auc" in r]
        left.plot([r["step"] for r in trained], [r["loss"] for r in trained], label="training loss", color="#1f6fb4")
        left.set(xlabel="batch", ylabel="log loss", title="Loss")
        left.plot([r["step"] for r in tested], [r["test_log_loss"] for r in tested], "o", label="test", color="#c2452d")
        left.legend(frameon=False)
        middle.plot(
            [r["step"] for r in tested], [r["test_auc"] for r in tested], "o-", label="test AUC", color="#c2452d"
        )
        if summary.get("best_attainable_auc"):
            middle.axhline(summary["best_attainable_auc"], ls="--", color="#888", label="best attainable")
        shares = [(r["step"], r["popular_share"]) for r in trained if r.get("popular_share") is not None]
        if shares:
            middle.plot(*zip(*shares, strict=True), label="popular share", color="#2b8a57")
        middle.set(xlabel="batch", title="AUC and popular share", ylim=(0, 1))
        middle.legend(frameon=False)
        stages = sorted(summary["stage_seconds"].items(), key=lambda item: item[1])
        right.barh([name.replace("_", " ") for name, _ in stages], [seconds for _, seconds in stages], color="#1f6fb4")
        right.set(xlabel="seconds", title="Time by stage")
        for axes in (left, middle, right):
            axes.spines[["top", "right"]].set_visible(False)
        buffer = io.StringIO()
        figure.savefig(buffer, format="svg", metadata={"Date": None})
        pyplot.close(figure)
    drawn = buffer.getvalue()
    return drawn[drawn.index("<svg") :]


def _table(summary: dict[str, Any]) -> str:
    rows = []
    for key, value in summary.items():
        if isinstance(value, (dict, list)):
            continue
        shown = f"{value:,.5g}" if isinstance(value, float) else "-" if value is None else str(value)
        rows.append(f"<tr><td>{html.escape(key.replace('_', ' '))}</td><td>{html.escape(shown)}</td></tr>")
    return f"<table>{''.join(rows)}</table>"
