"""Train and evaluate a model on a data set in our format.

DLRM's spellings (--arch-mlp-bot 13-512-256-64-16, --mini-batch-size, ...) are understood too. An interrupted run
(Ctrl-C) leaves a checkpoint; --resume RUN goes on at the exact batch, if asked with another pipeline or hot table.

Example, after `hotline data synth data/tiny --preset tiny --rows 20000 --seed 1`:

    hotline train data/tiny --out runs/tiny --preset tiny --small-table-bytes 64KiB --batch-size 256
"""

from __future__ import annotations

import dataclasses
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import tyro
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, TextColumn
from rich.table import Table

from hotline.cli.dlrm_spellings import translate
from hotline.cli.stop import Stop
from hotline.sizes import format_bytes, parse_bytes
from hotline.train.config import TrainConfig

if TYPE_CHECKING:
    from collections.abc import Callable

    from hotline.data import Dataset
    from hotline.pipeline.group import Group
    from hotline.train import RunFolder, Trainer

__all__ = ["HELP", "Config", "parse", "run"]

HELP = "train and evaluate a model"


@dataclasses.dataclass(frozen=True)
class Config(TrainConfig):
    """Everything a run is asked, and how this command goes about it."""

    overwrite: tyro.conf.FlagCreatePairsOff[bool] = False
    """replace the run at --out"""
    resume: str = ""
    """go on with this run; what else is given replaces its own option from now on: the pipeline, its hot table, the
    device, how long and how often, not what is trained on what"""
    from_checkpoint: str = ""
    """with --resume: an older checkpoint that the run kept, e.g. checkpoint-2000"""
    config: str = ""
    """TOML file whose keys become the defaults (the form of a run's config.toml)"""
    recipe: str = ""
    """the same from a published configuration by name; `--recipe help` lists them"""
    json: tyro.conf.FlagCreatePairsOff[bool] = False
    """print the summary as one JSON object on standard output"""


def parse(argv: Sequence[str]) -> Config:
    """Options to a configuration; ValueError (or tyro's exit) for a wrong request."""
    words, notes = translate(argv)
    for note in notes:
        print(f"hotline train: {note}", file=sys.stderr)
    if "--resume" in words:
        return _resumed(words)
    if "--from-checkpoint" in words:
        raise ValueError("--from-checkpoint belongs to --resume, whose run has kept it")
    words = _plain_sizes(words)
    default = None
    if (base := _base(words)) is not None:
        values = {f.name: getattr(base, f.name) for f in dataclasses.fields(base)}
        values = {k: tyro.MISSING if v == "" else v for k, v in values.items()}
        default = Config(**values)
    chosen = tyro.cli(Config, prog="hotline train", description=__doc__, args=words, default=default)
    assert chosen is not None
    return chosen


def _base(words: list[str]) -> TrainConfig | None:
    """What ``--config`` or ``--recipe`` makes the defaults."""
    given = [option for option in ("--config", "--recipe") if option in words]
    if not given:
        return None
    if len(given) > 1:
        raise ValueError("--config and --recipe: give one of them; a recipe is a TOML file too, see --recipe help")
    at = words.index(given[0])
    if at + 1 >= len(words):
        raise ValueError(f"{given[0]}: a {'file' if given[0] == '--config' else 'name'} is missing")
    if given[0] == "--config":
        return TrainConfig.with_defaults_from(Path(words[at + 1]))
    from hotline.train.recipes import recipe

    if words[at + 1] == "help":
        _list_recipes()
        raise SystemExit(0)
    return TrainConfig.with_defaults_from(recipe(words[at + 1]).path)


def _list_recipes() -> None:
    from hotline.train.recipes import recipes

    for one in recipes():
        print(f"{one.name}{f' ({one.alias})' if one.alias else ''}: {one.network}, published target: {one.target}")
        print(f"    data: {one.data}")
        print(f"    from: {one.source}")
    print(
        "\n`hotline data import` makes such data, `hotline data synth` has presets with the same columns. Options "
        f"given beside --recipe win.\nThe files: {recipes()[0].path.parent}"
    )


def _resumed(words: list[str]) -> Config:
    """The run's own options, but for those that are given and may be others from now on."""
    from hotline.train import RunFolder

    at = words.index("--resume")
    if at + 1 >= len(words):
        raise ValueError("--resume: the run is missing")
    run, rest = words[at + 1], _plain_sizes(words[:at] + words[at + 2 :])
    _, base = RunFolder.open(Path(run))
    for option in ("--out", "--overwrite", "--config", "--recipe"):
        if any(word == option or word.startswith(f"{option}=") for word in rest):
            raise ValueError(f"{option} belongs to a new run; --resume goes on with {run}, as it was asked")
    values = {f.name: getattr(base, f.name) for f in dataclasses.fields(base)}
    if "--pipeline" in rest[:-1] and rest[rest.index("--pipeline") + 1] != base.pipeline:
        values |= {name: type(values[name])() for name in ("split", "xdl", "fae", "slipstream")}
    default = Config(**{**values, "out": run}, resume=run)
    chosen = tyro.cli(Config, prog="hotline train", description=__doc__, args=rest, default=default)
    assert chosen is not None
    _check_changes(base, chosen)
    return chosen


def _check_changes(base: TrainConfig, chosen: Config) -> None:
    """ValueError for an option that a run keeps."""
    if chosen.pipeline != base.pipeline and "fae" in (chosen.pipeline, base.pipeline):
        raise ValueError(
            f"--pipeline {chosen.pipeline}: fae has an order of inputs of its own, so that no batch of {base.pipeline} "
            f"is one of {chosen.pipeline}; begin a new run with --init-from {chosen.resume}"
        )
    if chosen.pipeline == "fae" and chosen.slipstream != base.slipstream:
        raise ValueError(
            "--slipstream and its options: fae has its inputs in another order with them; begin a new run with "
            f"--init-from {chosen.resume}"
        )
    for section in dataclasses.fields(TrainConfig):
        old, new = getattr(base, section.name), getattr(chosen, section.name)
        if section.name in ("data", "out", "pipeline", *MAY_CHANGE) or old == new:
            continue
        fields = dataclasses.fields(old) if dataclasses.is_dataclass(old) else ()
        changed = [f.name for f in fields if getattr(old, f.name) != getattr(new, f.name)]
        for name in changed or [section.name]:
            if name not in MAY_CHANGE_IN_LOOP:
                option = f"--{name.replace('_', '-')}" if changed else name
                raise ValueError(
                    f"{option}: a run that is resumed keeps it; others may change: --pipeline and the options of "
                    f"pipelines, --{', --'.join(MAY_CHANGE_IN_LOOP).replace('_', '-')}"
                )


MAY_CHANGE = ("split", "xdl", "slipstream")
MAY_CHANGE_IN_LOOP = (
    "epochs", "steps", "test_every", "test_batch_size", "log_every", "checkpoint_every", "keep_checkpoints", "device",
    "device_memory", "prefetch", "threads",
)  # fmt: skip


SIZES = ("--hot-bytes", "--small-table-bytes", "--fae-budget", "--fae-small-table-bytes", "--device-memory")


def _plain_sizes(words: list[str]) -> list[str]:
    for option in SIZES:
        if option in words[:-1]:
            at = words.index(option) + 1
            words = [*words[:at], str(parse_bytes(words[at])), *words[at + 1 :]]
    return words


class _Screen:
    """Tells people how the run is going, on standard error: a line a log step, a bar where there is a terminal."""

    def __init__(self, quiet: bool = False) -> None:
        """``quiet``: tell nothing"""
        self.console = Console(stderr=True, highlight=False, quiet=quiet)
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.percentage:>3.0f} %  {task.fields[left]}"),
            console=self.console,
            transient=True,
            disable=quiet or not self.console.is_terminal,
        )
        self._task = self._bar.add_task("training", left="")

    def __enter__(self) -> _Screen:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def say(self, text: str) -> None:
        self.console.print(text, soft_wrap=True, markup=False)

    def trained(self, record: dict[str, Any]) -> None:
        share = "" if record["popular_share"] is None else f", popular {100 * record['popular_share']:.1f} %"
        share += f", skipped {100 * record['skipped_share']:.1f} %" if record["skipped_share"] else ""
        loss = "all skipped" if record["loss"] is None else f"loss {record['loss']:.6f}"
        left = f"{record['eta_seconds']:.0f} s left"
        self.say(
            f"Finished training it {record['batch']}/{record['batches']} of epoch {record['epoch']}, "
            f"{loss}, {record['samples_per_second']:,.0f} samples/s{share}, {left}"
        )
        self._bar.update(self._task, description="training", total=record["steps"], completed=record["step"], left=left)

    def evaluating(self, done: int, batches: int) -> None:
        self._bar.update(self._task, description="evaluating", total=batches, completed=done, left="")

    def evaluated(self, step: int, metrics: Any) -> None:
        self.say(
            f"Testing at {step}: auc {metrics.auc:.5f}, log loss {metrics.log_loss:.5f}, "
            f"normalized entropy {metrics.normalized_entropy:.5f}, accuracy {100 * metrics.accuracy:.2f} %"
        )

    def recovering(self, death: Exception, step: int) -> None:
        self.say(f"{death}. New processes go on at batch {step}")


STOPPING = "stopping after this batch; once more to stop at once, without a checkpoint"


def run(config: Config) -> int:
    """Carry it out, in one process or as one of those that torchrun started; returns the exit code."""
    from hotline.distributed import processes

    asked = TrainConfig(**{f.name: getattr(config, f.name) for f in dataclasses.fields(TrainConfig)})
    with processes(_device(asked)) as group, _Screen(quiet=bool(group.rank)) as screen, Stop(STOPPING) as stop:
        return _run(config, asked, group, screen, stop)


def _device(asked: TrainConfig) -> str:
    """Where processes that train together send from: a pipeline of processors leaves the GPU alone, if it may."""
    return "cpu" if asked.loop.device == "auto" and asked.pipeline == "cpu" else asked.loop.device


def _run(config: Config, asked: TrainConfig, group: Group, screen: _Screen, stop: Stop) -> int:
    from hotline.cli.building import say_what_is_built
    from hotline.contract import preset
    from hotline.data import Dataset
    from hotline.report import write_report
    from hotline.train import Interrupted, Trainer, build_parts, build_pipeline, check_group

    dataset = Dataset(asked.data)
    check_group(asked, group)
    if asked.loop.try_seeds and not config.resume:
        chosen = _with_best_seed(screen, asked, dataset, lambda: stop.asked)
        if chosen is None:
            return 130
        asked = chosen
    parts = build_parts(asked, dataset, group)
    if asked.pipeline == "hotline":
        say_what_is_built(asked.split.accelerator, preset(asked.split.preset))
    if asked.pipeline == "fae":
        screen.say(f"inputs sorted into hot and cold, made once: {asked.fae.folder(dataset.path)}")
    pipeline = build_pipeline(asked, dataset, parts)
    with _folder(config, asked, group) as folder, pipeline:
        trainer = Trainer(asked, dataset, parts, pipeline, folder, screen, lambda: stop.asked)
        _begin(config, asked, trainer, screen)
        _say_plan(screen, asked, trainer)
        try:
            summary = trainer.train()
        except Interrupted:
            screen.say(f"stopped at batch {trainer.step}; go on with: hotline train --resume {folder.path}")
            return 130
    if group.rank:
        return 0
    write_report([folder.path], folder.path / "report.html")
    _print_summary(screen.console, summary, folder.path)
    if config.json:
        print(json.dumps(summary))
    return 0


def _folder(config: Config, asked: TrainConfig, group: Group) -> RunFolder:
    """The run's, new or as it is; the first process has it for itself and writes it."""
    from hotline.train import RunFolder

    path = Path(config.resume or asked.out)
    if group.rank:
        group.barrier()
        return RunFolder(path, writes=False)
    if config.resume:
        folder = RunFolder(path)
        folder.claim()
    else:
        if asked.loop.init_from and path.resolve() == Path(asked.loop.init_from).resolve():
            raise ValueError(f"--init-from {asked.loop.init_from}: it is --out, which it would replace; choose another")
        folder = RunFolder.place(asked, config.overwrite)
    group.barrier()
    return folder


def _with_whole_paths(asked: TrainConfig) -> TrainConfig:
    """So that the run can be resumed from anywhere."""
    loop = asked.loop
    if loop.init_from:
        loop = dataclasses.replace(loop, init_from=str(Path(loop.init_from).resolve()))
    fae = asked.fae
    if fae.fae_folder:
        fae = dataclasses.replace(fae, fae_folder=str(Path(fae.fae_folder).resolve()))
    return dataclasses.replace(asked, data=str(Path(asked.data).resolve()), loop=loop, fae=fae)


def _begin(config: Config, asked: TrainConfig, trainer: Trainer, screen: _Screen) -> None:
    """Have the trainer where the run is to begin or to go on."""
    from hotline.train.checkpoint import has_checkpoint

    folder, keep = trainer.run_folder, _with_whole_paths(asked)
    older = _older(folder, config.from_checkpoint) if config.from_checkpoint else None
    if asked.loop.init_from and not (config.resume and (older or has_checkpoint(folder.checkpoint))):
        trainer.begin_with(Path(asked.loop.init_from) / "checkpoint")
        screen.say(f"tables and network are those of {asked.loop.init_from}")
    if not config.resume:
        folder.begin(keep)
        return
    trainer.resume(older)
    folder.write_config(keep)
    where = f"at batch {trainer.step} of {trainer.steps}"
    if not has_checkpoint(folder.checkpoint):
        where = "at its beginning: it ended before its first checkpoint"
    screen.say(f"going on with {folder.path} {where}")


def _older(folder: RunFolder, name: str) -> Path:
    """A checkpoint that the run has kept."""
    from hotline.train.checkpoint import older_checkpoints

    older = older_checkpoints(folder.checkpoint)
    found = next((path for path in older if path.name == name), None)
    if found is None:
        there = ", ".join(path.name for path in older) or "none; --keep-checkpoints keeps some"
        raise ValueError(f"--from-checkpoint {name}: older checkpoints of {folder.path} are: {there}")
    return found


def _with_best_seed(
    screen: _Screen, config: TrainConfig, dataset: Dataset, stop: Callable[[], bool]
) -> TrainConfig | None:
    """The run with the seed that ``--try-seeds`` chose; None if it was stopped meanwhile."""
    from hotline.train import choose_seed, with_seed

    seed = choose_seed(
        config, dataset, lambda seed, loss: screen.say(f"seed {seed}: log loss {loss:.5f} after a twentieth"), stop
    )
    if seed is None:
        screen.say("stopped before the training began; nothing was written")
        return None
    screen.say(f"going on with seed {seed}")
    return with_seed(config, seed)


def _say_plan(screen: _Screen, config: TrainConfig, trainer: Any) -> None:
    schema, parts = trainer.dataset.schema, trainer.parts
    train, test = (trainer.dataset.split(name) for name in ("train", "test"))
    screen.say(
        f"{config.data}: {train[1] - train[0]:,} rows to train on, {test[1] - test[0]:,} to test on, "
        f"{len(schema.dense)} dense features, {len(schema.tables)} tables of {sum(schema.cardinalities):,} rows"
    )
    network = sum(p.numel() for p in parts.model.parameters())
    held, processes = format_bytes(parts.cold.bytes), parts.group.size
    plan = f"{config.model}: {network:,} parameters in the network, {held} of tables in host memory"
    plan += f", dealt out to {processes} processes" if processes > 1 else ""
    if config.pipeline == "hotline":
        layout = trainer.pipeline.accelerator.layout
        plan += (
            f"; hot table {format_bytes(trainer.pipeline.hot.bytes)} on {parts.device}: "
            f"{layout.preset.entries:,} entries and {sum(layout.wholly_hot)} wholly hot tables"
        )
    if config.pipeline == "fae":
        found = trainer.pipeline.figures()
        plan += (
            f"; hot table {format_bytes(found['hot_bytes'])} on {parts.device}: {found['hot_rows']:,} rows, all that "
            f"{100 * found['popular_share']:.1f} % of the inputs need"
        )
    screen.say(plan)
    screen.say(f"pipeline {config.pipeline}: {trainer.steps:,} batches of {config.loop.batch_size:,}")


def _stale_rows(found: dict[str, Any]) -> str:
    """What Slipstream found last, in a line."""
    if not found["warm_up"]:
        return "not looked for: too few batches"
    if not found["sampled"]:
        return "not looked for yet"
    if found["threshold"] is None:
        return f"{found['stale_rows']:,}: all"
    missed = "" if found["converged"] else ", not the share that was asked for"
    return f"{found['stale_rows']:,} moved by less than {found['threshold']:.2e}{missed}"


def _print_summary(console: Console, summary: dict[str, Any], path: Path) -> None:
    table = Table(title=escape(f"{path}"), show_header=False)
    table.add_column(style="bold")
    table.add_column(justify="right")
    best = summary["best_attainable_auc"]
    table.add_row("AUC on the test split", f"{summary['auc']:.4f}")
    if best is not None:
        table.add_row("best attainable AUC (the teacher's own)", f"{best:.4f}")
    if summary["best_step"] != summary["steps"]:
        table.add_row(f"best AUC, at batch {summary['best_step']}", f"{summary['best_auc']:.4f}")
    table.add_row("log loss", f"{summary['log_loss']:.4f}")
    table.add_row("normalized entropy", f"{summary['normalized_entropy']:.4f}")
    table.add_row("accuracy", f"{100 * summary['accuracy']:.2f} %")
    if summary["popular_share"] is not None:
        table.add_row("popular share of the samples", f"{100 * summary['popular_share']:.1f} %")
        if (stale := summary.get("slipstream")) is not None:
            table.add_row("skipped share of the samples", f"{100 * summary['skipped_share']:.1f} %")
            table.add_row("stale rows", _stale_rows(stale))
        table.add_row("hot table", f"{format_bytes(summary['hot_bytes'])}, {summary['hot_rows']:,} rows held")
    for operation, cycles in (summary.get("accelerator_cycles") or {}).items():
        table.add_row(f"cycles of the accelerator, {operation.upper()}", f"{cycles:,}")
    table.add_row("samples a second in training", f"{summary['samples_per_second']:,.0f}")
    table.add_section()
    for name, seconds in sorted(summary["stage_seconds"].items(), key=lambda item: -item[1]):
        table.add_row(f"time: {name.replace('_', ' ')}", f"{seconds:.2f} s")
    table.add_row("time: all", f"{summary['seconds']:.2f} s")
    table.add_section()
    table.add_row("loss digest", summary["loss_digest"][:16] + "…")
    console.print(table)
    console.print(f"curves: {path / 'report.html'}", soft_wrap=True, markup=False)
