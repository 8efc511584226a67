"""Synthesize the accelerator's blocks with yosys; on ECP5 also place and route them with nextpnr, for their clock rate.

Prints for each block its cells by kind and, with several seeds of the placer, the lowest, median and highest clock rate
and where the slowest path runs. A block is placed between registers of our own, so a path through a port counts as one
from register to register. Rates of ECP5 say how blocks compare; they are no promise for another device. Where cells are
only counted, a block made of others has each of them mapped once, by itself. Exits with 1 if a tool refuses a block: a
latch, a combinational loop, a wire without a driver.

Example: hotline synth --preset small --block eal_bank --target ecp5 --seeds 3
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import tyro

if TYPE_CHECKING:
    from hotline.contract import Preset
    from hotline_hdl.synthesize import CellCounts, Placement

__all__ = ["HELP", "Config", "run"]

HELP = "synthesize the blocks with yosys; their clock on ECP5 with nextpnr"
_KINDS = ("luts", "ffs", "brams", "lutrams", "carries", "dsps", "gates", "memory_bits")
_HEADINGS = ("LUTs", "FFs", "BRAMs", "LUT RAMs", "carries", "DSPs", "gates", "memory bits")
_FREQUENCY_MHZ, _SEED, _SEEDS = 125.0, 1, 1


@dataclass(frozen=True)
class Config:
    """What to synthesize."""

    preset: Literal["tiny", "small", "large"] = "small"
    """Sizes of the hardware."""
    block: str = "all"
    """Block to synthesize, or all: each on its own."""
    target: Literal["ecp5", "ice40", "xilinx", "generic"] = "ecp5"
    """Cells to map to: Lattice ECP5 or iCE40, Xilinx UltraScale+, or plain gates with memories left as they are."""
    place: tyro.conf.FlagCreatePairsOff[bool] = False
    """Place and route as well; ecp5 only, and there it is done unless --no-place is given."""
    no_place: tyro.conf.FlagCreatePairsOff[bool] = False
    """Count cells only."""
    frequency: float | None = None
    """Clock rate that the placer is asked for, in MHz; 125 unless said. Missing it is no failure."""
    seed: int | None = None
    """First seed of the placer, 0 or more; 1 unless said."""
    seeds: int | None = None
    """How many seeds, one after the other from the first; 1 unless said."""
    json: tyro.conf.FlagCreatePairsOff[bool] = False
    """Print one JSON object: luts, ffs, brams, fmax_mhz, blocks."""
    out: Path | None = None
    """Folder to keep netlists, reports and logs in, one folder a block; made if need be."""

    def places(self) -> bool:
        """Whether to place and route; ValueError names the options that contradict each other."""
        if self.place and self.no_place:
            raise ValueError("--place and --no-place contradict each other; give one of them")
        if self.place and self.target != "ecp5":
            raise ValueError(f"--place: only --target ecp5 can be placed, not {self.target}")
        places = self.target == "ecp5" and not self.no_place
        for option in ("frequency", "seed", "seeds"):
            if not places and getattr(self, option) is not None:
                raise ValueError(f"--{option} is for placing; it needs --target ecp5 without --no-place")
        return places


@dataclass(frozen=True)
class _BlockResult:
    block: str
    cells: CellCounts
    placements: list[Placement] = field(default_factory=list)

    @property
    def fmax_mhz(self) -> float | None:
        """The median over the seeds."""
        return statistics.median(p.fmax_mhz for p in self.placements) if self.placements else None

    @property
    def slowest(self) -> Placement:
        return min(self.placements, key=lambda p: p.fmax_mhz)


def run(config: Config) -> int:
    """Synthesize; 0 when all blocks went through."""
    try:
        from hotline_hdl.generate import BLOCKS
    except ModuleNotFoundError as error:
        raise RuntimeError(f"{error.name} is not installed; `pip install hotline[hdl]` installs it") from error
    from hotline.contract import preset

    if config.block not in ("all", *BLOCKS):
        raise ValueError(f"--block {config.block}: no such block; there are: {', '.join(BLOCKS)}, all")
    seeds = _seeds(config) if config.places() else ()
    frequency_mhz = _frequency_mhz(config)
    results = []
    with _folder(config.out) as folder:
        for block in BLOCKS if config.block == "all" else (config.block,):
            (folder / block).mkdir(exist_ok=True)
            results.append(_synthesize(config, block, preset(config.preset), seeds, frequency_mhz, folder / block))
    _show(config, results, frequency_mhz)
    if config.json:
        print(json.dumps(_answer(config, results)))
    return 0


def _seeds(config: Config) -> Sequence[int]:
    first = _SEED if config.seed is None else config.seed
    count = _SEEDS if config.seeds is None else config.seeds
    if not 0 <= first < 1 << 32 or count < 1:
        raise ValueError(f"--seed {first} --seeds {count}: seeds start at 0, stay below 2**32, and 1 at least is run")
    return range(first, first + count)


def _frequency_mhz(config: Config) -> float:
    asked = _FREQUENCY_MHZ if config.frequency is None else config.frequency
    if not 0 < asked < 10_000:
        raise ValueError(f"--frequency {asked}: MHz, more than 0 and less than 10,000")
    return asked


@contextmanager
def _folder(out: Path | None) -> Iterator[Path]:
    """``out``, made if need be; or else one that lasts as long as the command."""
    if out is None:
        with tempfile.TemporaryDirectory(prefix="hotline-synth-") as temporary:
            yield Path(temporary)
        return
    if out.exists() and not out.is_dir():
        raise ValueError(f"--out {out} is a file; name a folder")
    out.mkdir(parents=True, exist_ok=True)
    yield out


def _synthesize(
    config: Config, block: str, sizes: Preset, seeds: Sequence[int], frequency_mhz: float, folder: Path
) -> _BlockResult:
    from hotline_hdl.generate import render, sources, verilog_of
    from hotline_hdl.synthesize import place, synthesize, wrap

    def say(step: str) -> None:
        print(f"{block}, preset {sizes.name}: {step} ...", file=sys.stderr, flush=True)

    top = f"hotline_{block}"
    say("Verilog")
    rendering = render(block, sizes)
    say(f"yosys for {config.target}")
    parts = [] if seeds else [f"hotline_{part}" for part in sources(block)[:-1]]
    cells = synthesize(verilog_of(block, sizes), top, config.target, folder, parts=parts)
    placements = []
    if seeds:
        wrap(top, rendering.ports, folder)
    for seed in seeds:
        say(f"nextpnr-ecp5, seed {seed}")
        placements.append(place(folder, seed, frequency_mhz))
    return _BlockResult(block, cells, placements)


def _answer(config: Config, results: Sequence[_BlockResult]) -> dict[str, object]:
    """Sums over the blocks of what the target has; ``fmax_mhz`` is the slowest block's median."""
    rates = [result.fmax_mhz for result in results if result.fmax_mhz is not None]
    answer: dict[str, object] = {"preset": config.preset, "target": config.target}
    for kind in _KINDS:
        counts = [getattr(result.cells, kind) for result in results]
        answer[kind] = None if None in counts else sum(counts)
    return answer | {"fmax_mhz": min(rates, default=None), "blocks": {r.block: _row(r) for r in results}}


def _row(result: _BlockResult) -> dict[str, object]:
    row: dict[str, object] = {kind: getattr(result.cells, kind) for kind in _KINDS}
    row |= {"cells": dict(result.cells.cells), "fmax_mhz": result.fmax_mhz}
    if result.placements:
        slowest = result.slowest
        row["fmax_mhz_by_seed"] = {str(p.seed): p.fmax_mhz for p in result.placements}
        row["critical_path"] = {"start": slowest.start, "end": slowest.end, "delay_ns": slowest.delay_ns}
    return row


def _show(config: Config, results: Sequence[_BlockResult], frequency_mhz: float) -> None:
    from rich.console import Console
    from rich.table import Table

    from hotline_hdl.synthesize import DEVICE

    console = Console(stderr=True, highlight=False)
    kinds = [
        (kind, heading)
        for kind, heading in zip(_KINDS, _HEADINGS, strict=True)
        if any(getattr(result.cells, kind) for result in results)
    ]
    table = Table(title=f"preset {config.preset}, target {config.target}")
    table.add_column("block", no_wrap=True)
    for _, heading in kinds:
        table.add_column(heading, justify="right")
    if config.places():
        table.add_column("MHz", justify="right", no_wrap=True)
    for result in results:
        counts = [f"{getattr(result.cells, kind):,}" for kind, _ in kinds]
        table.add_row(result.block, *counts, *([_rates(result, frequency_mhz)] if result.placements else []))
    console.print(table)
    for result in results:
        if result.placements:
            path = result.slowest
            text = f"{result.block}: slowest path {path.start} -> {path.end}, {path.delay_ns} ns (seed {path.seed})"
            console.print(text, markup=False, soft_wrap=True)
    if config.places():
        console.print(
            f"MHz: lowest, median and highest over the seeds; {frequency_mhz:g} were asked for, on {DEVICE}",
            markup=False,
            soft_wrap=True,
        )
    if config.out is not None:
        console.print(f"netlists and reports: {config.out}", markup=False, soft_wrap=True)


def _rates(result: _BlockResult, frequency_mhz: float) -> str:
    """Lowest, median and highest rate; in yellow if the median misses what was asked."""
    rates = [placement.fmax_mhz for placement in result.placements]
    shown = rates if len(rates) == 1 else (min(rates), statistics.median(rates), max(rates))
    text = " / ".join(f"{rate:.1f}" for rate in shown)
    return text if statistics.median(rates) >= frequency_mhz else f"[yellow]{text}[/]"
