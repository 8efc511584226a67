"""Write a synthetic data set with the columns and cardinalities of a published one.

Ids follow Zipf laws and are correlated through shared entities, as real ones are; labels are drawn from a planted
teacher whose own AUC, the best that any model can reach, is reported. The same options give the same bytes.

Example: hotline data synth data/tiny --preset tiny --rows 20000 --seed 1
"""

from __future__ import annotations

import json
from dataclasses import dataclass

import tyro

__all__ = ["HELP", "Config", "run"]

HELP = "write a synthetic data set with a published one's exact columns"


@dataclass(frozen=True)
class Config:
    """What to write, and where."""

    out: tyro.conf.Positional[str]
    """folder to make"""
    preset: str
    """criteo-kaggle, criteo-terabyte, criteo-multihot, avazu, taobao or tiny"""
    rows: int
    """rows to write"""
    seed: int = 1
    """the same seed gives the same bytes"""
    zipf: float | None = None
    """Zipf exponent of the preset's first entity, the others in proportion; default: as real samples have it"""
    scale: float = 1.0
    """times the published cardinalities"""
    drift: float = 0.0
    """how often each popularity rank changes hands over the data set's time"""
    overwrite: tyro.conf.FlagCreatePairsOff[bool] = False
    """replace the data set at OUT"""
    json: tyro.conf.FlagCreatePairsOff[bool] = False
    """print one JSON object on standard output"""


def run(config: Config) -> int:
    """Carry it out; returns the exit code."""
    from rich.console import Console
    from rich.progress import Progress, TimeRemainingColumn

    from hotline.cli.stop import Stop
    from hotline.clock import now, rate
    from hotline.data.synth import synthesize
    from hotline.sizes import format_bytes

    console = Console(stderr=True, highlight=False)
    started = now()
    stop = Stop("stopping after this block, nothing is kept; once more to stop at once")
    bar = Progress(
        *Progress.get_default_columns()[:-1],
        TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
    with stop, bar:
        task = bar.add_task(f"writing {config.out}", total=config.rows)

        def progress(done: int, rows: int) -> None:
            bar.update(task, completed=done)
            stop.check()

        dataset = synthesize(
            config.out,
            config.preset,
            config.rows,
            config.seed,
            config.zipf,
            config.scale,
            config.drift,
            config.overwrite,
            progress=progress,
        )
    seconds = now() - started
    schema, size, auc = dataset.schema, dataset.bytes, dataset.schema.source["teacher_auc"]
    best = "not defined: the test split lacks a label" if auc is None else f"{auc:.4f}"
    console.print(
        f"{config.out}: {schema.rows:,} rows, {len(schema.dense)} dense features, {len(schema.tables)} tables of "
        f"{sum(schema.cardinalities):,} rows, {format_bytes(size)}, in {seconds:.1f} s "
        f"({rate(schema.rows, seconds):,.0f} rows/s)\nbest attainable AUC (the teacher's own, test split): {best}",
        soft_wrap=True,
        markup=False,
    )
    if config.json:
        summary = {
            "out": config.out,
            "rows": schema.rows,
            "bytes": size,
            "seconds": seconds,
            "rows_per_second": rate(schema.rows, seconds),
            "teacher_auc": auc,
            "teacher_log_loss": schema.source["teacher_log_loss"],
        }
        print(json.dumps(summary))
    return 0
