"""Project the training step of every pipeline on a platform that need not be here: time, throughput, what waits.

Platforms and workloads that come along are named; others are TOML files like theirs. A workload can be measured on a
data set (--data with --recipe), a platform on this machine (--measure).

Examples:

    hotline timeline --platform v100x4 --workload criteo-kaggle
    hotline timeline --platform v100x4 --workload criteo-terabyte --headlines
    hotline timeline --platform dgx-a100 --workload criteo-terabyte --gpus 1 8 64 --out timeline.html
    hotline timeline --measure here.toml
    hotline timeline --platform here.toml --workload avazu --pipeline cpu hotline --sensitivity
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import tyro

if TYPE_CHECKING:
    from rich.console import Console

    from hotline.timeline import Case, Platform, Projection, Workload

__all__ = ["HELP", "Config", "run"]

MOST = 1 << 63
HELP = "project every pipeline's step on a platform: time, throughput, what waits for what"


@dataclass(frozen=True)
class Config:
    """What to project."""

    platform: str = "v100x4"
    """name, or TOML file, of the machine; `--platform help` lists the names"""
    workload: str = "criteo-kaggle"
    """name, TOML file, or folder of a run; `--workload help` lists the names"""
    pipeline: tuple[str, ...] = ()
    """those of cpu, hybrid, gpu, xdl, fae, hotline, fae+slipstream, hotline+slipstream and dlrm; default: all"""
    gpus: tuple[int, ...] = ()
    """how many GPUs, of as many hosts as they fill; default: those of one host"""
    batch_size: int = 0
    """samples a GPU and step; 0: the workload's"""
    hot_bytes: str = "256MiB"
    """popular rows on each GPU"""
    plain: tyro.conf.FlagCreatePairsOff[bool] = False
    """all pipelines as programs in plain PyTorch, with its rates for rows and operations launched one by one"""
    headlines: tyro.conf.FlagCreatePairsOff[bool] = False
    """the papers' ratios beside ours, and what would have to be true for theirs"""
    sensitivity: tyro.conf.FlagCreatePairsOff[bool] = False
    """which number matters: by which power of it a sample's time goes"""
    data: str = ""
    """measure the workload on this data set's folder, as --recipe trains it"""
    recipe: str = ""
    """with --data: the network and the optimizer, by the recipe's name"""
    sample_fraction: float = 0.05
    """with --data: share of the rows from which popularity is learned; the others are counted"""
    save: str = ""
    """with --data: write the workload to this .toml"""
    measure: str = ""
    """measure this machine, write it to this .toml, and project nothing"""
    out: str = ""
    """a page of the projection, .html"""
    json: tyro.conf.FlagCreatePairsOff[bool] = False
    """print one JSON object on standard output"""

    def __post_init__(self) -> None:
        for name, ending in (("save", ".toml"), ("measure", ".toml"), ("out", ".html")):
            value = getattr(self, name)
            if value and (Path(value).suffix != ending or not Path(value).parent.is_dir() or Path(value).is_dir()):
                raise ValueError(f"--{name} {value}: expected a file that ends in {ending}, in a folder that is there")
        if bool(self.data) != bool(self.recipe):
            raise ValueError("--data and --recipe go together: rows, and how they are trained")
        if self.save and not self.data:
            raise ValueError(f"--save {self.save}: what was measured with --data is saved")
        if not 0 < self.sample_fraction < 1:
            raise ValueError(f"--sample-fraction {self.sample_fraction}: expected more than 0 and less than 1")
        if not 0 <= self.batch_size < MOST or not all(1 <= count < MOST for count in self.gpus):
            raise ValueError("--batch-size, --gpus: expected numbers of 1 or more, below 2**63")


def run(config: Config) -> int:
    """Carry it out; returns the exit code."""
    from rich.console import Console

    from hotline.timeline import platform, platforms, workloads

    console = Console(stderr=True, highlight=False)
    if "help" in (config.platform, config.workload):
        for title, names in (("platforms", platforms()), ("workloads", workloads())):
            console.print(f"{title}: {', '.join(names)}", soft_wrap=True)
        return 0
    if config.measure:
        return _measure(config, console)
    machine, work = platform(config.platform), _workload(config, console)
    rows = [_row(case, console) for case in _cases(config, machine, work)]
    result: dict[str, Any] = {"platform": machine.name, "workload": work.name, "rows": [row for row, _ in rows]}
    found = [projection for _, projection in rows if projection is not None]
    _print_rows(console, machine, work, result["rows"])
    if config.headlines:
        result["headlines"] = _headlines(config, machine, work, console)
    if config.sensitivity:
        result["sensitivity"] = _sensitivity(found, console)
    if config.out:
        from hotline.report.timeline import write_timeline

        write_timeline(Path(config.out), result, found)
        console.print(f"page: {config.out}", soft_wrap=True, markup=False)
    if config.json:
        print(json.dumps(result))
    return 0


def _measure(config: Config, console: Console) -> int:
    from hotline.files import write_text
    from hotline.timeline import platform_toml
    from hotline.timeline.measure import measure_machine

    found = measure_machine(lambda what: console.print(f"measuring: {what}"))
    write_text(Path(config.measure), platform_toml(found))
    console.print(f"this machine: {config.measure}", soft_wrap=True, markup=False)
    return 0


def _workload(config: Config, console: Console) -> Workload:
    """The one that was asked for, measured if its data set was named."""
    import tomli_w

    from hotline.files import write_text
    from hotline.timeline import workload
    from hotline.timeline.workload import measure_workload, of_run, to_toml

    if not config.data:
        folder = Path(config.workload)
        return of_run(folder) if (folder / "config.toml").is_file() else workload(config.workload)
    from hotline.data import Dataset
    from hotline.timeline.workload import config_of_recipe

    source = (
        f"hotline timeline --data {config.data} --recipe {config.recipe} --sample-fraction {config.sample_fraction:g}"
    )
    name = Path(config.save).stem if config.save else config.recipe
    found = measure_workload(
        Dataset(config.data),
        config_of_recipe(config.recipe),
        name,
        source,
        sample_fraction=config.sample_fraction,
        progress=lambda what: console.print(f"measuring: {what}"),
    )
    if config.save:
        write_text(Path(config.save), tomli_w.dumps(to_toml(found)))
    return found


def _cases(config: Config, machine: Platform, work: Workload) -> Iterator[Case]:
    from hotline.sizes import parse_bytes
    from hotline.timeline import PIPELINES, Case

    each, hot = config.batch_size or work.batch, parse_bytes(config.hot_bytes)
    for gpus in config.gpus or (0,):
        own = machine.with_gpus(gpus) if gpus else machine
        for name in config.pipeline or PIPELINES:
            case = Case(name, own, work, 1, hot)
            yield Case(name, own, work, each * max(1, case.gpus), hot, config.plain)


def _row(case: Case, console: Console) -> tuple[dict[str, Any], Projection | None]:
    from hotline.timeline import DoesNotFit, project

    about = {"pipeline": case.pipeline, "gpus": case.gpus, "batch_size": case.batch}
    try:
        found = project(case)
    except DoesNotFit as error:
        return {**about, "refused": str(error)}, None
    return {
        **about,
        "step_seconds": found.step_seconds,
        "samples_per_second": found.samples_per_second,
        "critical": found.critical(),
        "busy": found.busy(),
        "moved": found.moved(),
    }, found


def _print_rows(console: Console, machine: Platform, work: Workload, rows: list[dict[str, Any]]) -> None:
    from rich.markup import escape
    from rich.table import Table

    from hotline.report.timeline import ROW_HEAD, row_cells

    table = Table(title=escape(f"{work.name} on {machine.name}: projected"))
    for place, name in enumerate(ROW_HEAD):
        table.add_column(name, justify="left" if place in (0, len(ROW_HEAD) - 1) else "right")
    for row in rows:
        table.add_row(*row_cells(row))
    console.print(table)


def _headlines(config: Config, machine: Platform, work: Workload, console: Console) -> list[dict[str, Any]]:
    """The papers' ratios and ours, for the last number of GPUs that was asked for."""
    from rich.markup import escape
    from rich.table import Table

    from hotline.report.timeline import HEADLINE_HEAD, headline_cells
    from hotline.timeline import HEADLINES, DoesNotFit, needed, ratio

    case = replace(list(_cases(config, machine, work))[-1], plain=False)
    table = Table(title=escape(f"{work.name} on {machine.name}, {case.gpus} GPUs: times as fast"))
    for name in HEADLINE_HEAD:
        table.add_column(name)
    found: list[dict[str, Any]] = []
    for headline in HEADLINES:
        plain = replace(case, plain=True)
        try:
            ours, plainly, wanted = ratio(case, headline), ratio(plain, headline), needed(plain, headline)
            told = {"ratio": ours, "ratio_plain": plainly, "needed": [asdict(one) for one in wanted]}
        except DoesNotFit as error:
            told = {"ratio": None, "ratio_plain": None, "refused": str(error)}
        found.append({**asdict(headline), **told})
        table.add_row(*headline_cells(found[-1]))
    console.print(table)
    return found


def _sensitivity(found: list[Projection], console: Console) -> dict[str, dict[str, float]]:
    from rich.table import Table

    from hotline.report.timeline import weights
    from hotline.timeline import sensitivity

    result = {}
    table = Table(title="a sample's time goes by this power of a number")
    table.add_column("pipeline")
    table.add_column("numbers, the weightiest first")
    for projection in found:
        case = projection.case
        result[case.name] = sensitivity(case)
        table.add_row(case.name, weights(result[case.name], 5))
    console.print(table)
    return result
