"""Learn what is popular on a sample of a data set's rows, classify the rest, and say how much of it is popular.

The digest is the same for every accelerator: that is how they are checked against each other.

Example, after `hotline data synth data/tiny --preset tiny --rows 20000 --seed 1`:

    hotline classify data/tiny --preset tiny --small-table-bytes 64KiB
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import tyro

from hotline.clock import now, rate

if TYPE_CHECKING:
    from hotline.accelerator import Accelerator
    from hotline.contract import SlotLayout
    from hotline.data import BatchLoader

__all__ = ["HELP", "Config", "Plan", "plan", "run"]

HELP = "learn what is popular on a sample, classify the rest"


@dataclass(frozen=True)
class Config:
    """What to classify, with what."""

    data: tyro.conf.Positional[str]
    """the data set's folder"""
    accelerator: Literal["golden", "reference", "verilated"] = "golden"
    """who learns and classifies; verilated: the RTL, simulated (its model is built at the first use; --preset small:
    2 minutes)"""
    memory_latency: int = 100
    """verilated: cycles from a request to memory to its first beat"""
    memory_bandwidth: float = 1.0
    """verilated: beats a cycle that memory reads, and writes; at most 1"""
    preset: Literal["tiny", "small", "large"] = "large"
    """sizes of the accelerator"""
    hot_bytes: str = ""
    """room for rows, e.g. 512MiB, down to a power of two of rows; default: what the preset has"""
    small_table_bytes: str = "1MiB"
    """tables up to this size are wholly hot and need no learning"""
    dim: int = 16
    """width of a row in fp32 numbers: decides which tables are wholly hot, and how many rows --hot-bytes is"""
    sample_fraction: float = 0.1
    """share of the batches to learn from; the others are classified"""
    sample: Literal["even", "prefix"] = "even"
    """take the sample evenly over the rows, or from their beginning"""
    split: str = "all"
    """which rows: train, test, val, or all of them"""
    limit: int = 0
    """only so many rows from the beginning; 0: all"""
    batch_size: int = 1000
    """samples a batch"""
    json: tyro.conf.FlagCreatePairsOff[bool] = False
    """print one JSON object on standard output"""

    def __post_init__(self) -> None:
        if not 0 < self.sample_fraction < 1:
            raise ValueError(f"--sample-fraction {self.sample_fraction}: expected a number between 0 and 1")
        if self.dim < 1 or self.limit < 0:
            raise ValueError(f"--dim {self.dim} --limit {self.limit}: expected at least 1 and at least 0")


def run(config: Config) -> int:
    """Carry it out; returns the exit code."""
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    from hotline.sizes import format_bytes

    result = _classify(config)
    table = Table(title=escape(f"{config.data}: {config.accelerator}, preset {result['preset']}"), show_header=False)
    table.add_row("rows learned from", f"{result['rows_learned']:,}")
    table.add_row("rows classified", f"{result['rows_classified']:,}")
    table.add_row("popular share of these", f"{100 * result['popular_share']:.2f} %")
    table.add_row("rows held by the log", f"{result['hot_rows']:,} of {result['entries']:,}")
    table.add_row("wholly hot tables", f"{result['wholly_hot_tables']} of {result['tables']}")
    table.add_row("hot table", format_bytes(result["hot_bytes"]))
    table.add_row("lookups a second, LEARN", f"{result['learn_lookups_per_second']:,.0f}")
    table.add_row("lookups a second, CLASSIFY", f"{result['lookups_per_second']:,.0f}")
    for phase, cycles in result.get("cycles", {}).items():
        table.add_row(f"cycles, {phase.upper()}", f"{cycles:,}")
    table.add_row("digest", result["digest"])
    Console(stderr=True).print(table)
    if config.json:
        print(json.dumps(result))
    return 0


@dataclass(frozen=True)
class Plan:
    """Which batches are learned from, and which are then classified, by number in ``loader``."""

    layout: SlotLayout
    loader: BatchLoader
    learned: list[int]
    asked: list[int]


def plan(config: Config) -> Plan:
    """What ``config`` asks for; ValueError names the option that makes no sense."""
    from hotline.contract import preset, slot_layout
    from hotline.data import BatchLoader, Dataset
    from hotline.pipeline.hotline import sample_batches
    from hotline.sizes import parse_bytes

    dataset = Dataset(config.data)
    sizes = preset(config.preset)
    if config.hot_bytes:
        rows = parse_bytes(config.hot_bytes) // (4 * config.dim)
        if rows < 1:
            raise ValueError(f"--hot-bytes {config.hot_bytes}: not one row of dim {config.dim} fits")
        try:
            sizes = sizes.with_entries(1 << (rows.bit_length() - 1))
        except ValueError as error:
            raise ValueError(f"--hot-bytes {config.hot_bytes}: {error}") from None
    small = parse_bytes(config.small_table_bytes)
    layout = slot_layout(sizes, dataset.schema.cardinalities, config.dim, small)
    loader = BatchLoader(dataset, config.split, config.batch_size)
    batches = len(loader) if not config.limit else min(len(loader), -(-config.limit // config.batch_size))
    if batches < 2:
        raise ValueError(
            f"--batch-size {config.batch_size}: {config.data} has {batches} such batches; 2 at least are needed, "
            "one to learn from and one to classify"
        )
    learned = sample_batches(0, batches, config.sample_fraction, config.sample)
    return Plan(layout, loader, learned, sorted(set(range(batches)) - set(learned)))


def _classify(config: Config) -> dict[str, Any]:
    from hotline.accelerator import MemoryModel, accelerator
    from hotline.cli.building import say_what_is_built

    planned = plan(config)
    layout, loader = planned.layout, planned.loader
    say_what_is_built(config.accelerator, layout.preset)
    worker = accelerator(
        config.accelerator, layout, MemoryModel(config.memory_latency, bandwidth=config.memory_bandwidth)
    )
    rows_learned, learn_rate = _learn(worker, loader, planned.learned)
    return {
        **_ask(worker, loader, planned.asked),
        "learn_lookups_per_second": learn_rate,
        "rows_learned": rows_learned,
        "hot_rows": int(worker.read().slots.size),
        "hot_bytes": layout.slots * 4 * config.dim,
        "entries": layout.preset.entries,
        "tables": len(layout.rows),
        "wholly_hot_tables": sum(layout.wholly_hot),
        "accelerator": worker.name,
        "preset": layout.preset.name,
        **({"cycles": worker.cycles()} if worker.cycles() else {}),
    }


def _learn(worker: Accelerator, loader: BatchLoader, numbers: list[int]) -> tuple[int, float]:
    """LEARN the batches; (rows, lookups a second in the accelerator)."""
    rows = lookups = 0
    seconds = 0.0
    for number in numbers:
        batch = loader.batch(number)
        started = now()
        worker.learn(batch)
        seconds += now() - started
        rows, lookups = rows + batch.size, lookups + batch.ids.size
    return rows, rate(lookups, seconds)


def _ask(worker: Accelerator, loader: BatchLoader, numbers: list[int]) -> dict[str, Any]:
    """CLASSIFY the batches; rates count the accelerator's time alone."""
    digest = hashlib.sha256()
    rows = popular = lookups = 0
    seconds = 0.0
    for number in numbers:
        batch = loader.batch(number)
        started = now()
        stitch = worker.classify(batch)
        seconds += now() - started
        digest.update(bytes.fromhex(stitch.digest()))
        rows, popular, lookups = rows + batch.size, popular + stitch.popular.size, lookups + batch.ids.size
    return {
        "popular_share": popular / rows,
        "lookups_per_second": rate(lookups, seconds),
        "samples_per_second": rate(rows, seconds),
        "rows_classified": rows,
        "digest": digest.hexdigest(),
    }
