"""Run the hardware's benches on Verilator and check every response against the reference model.

Stimulus, stalls and what registers hold before reset are random, all made from the seed: a failure comes back with it.
Exits with 1 if a bench fails. Builds are kept under ~/.cache/hotline/sim (or $XDG_CACHE_HOME): the first run takes
half a minute, later ones seconds.

With --data, no bench: the batches of a data set go through the access classifier as `hotline classify` would have them,
LEARN on a sample, CLASSIFY of the rest, and everything that comes out is compared with the golden model. The digest is
that of `hotline classify` with the same options. About 2,000 samples a second.

Example: hotline simulate --preset tiny --bench eal_bank --seeds 3
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from typing import TYPE_CHECKING, Literal

import tyro

if TYPE_CHECKING:
    from hotline_verif.runner import BenchResult

__all__ = ["HELP", "Config", "run"]

HELP = "run the hardware's benches on Verilator"


@dataclass(frozen=True)
class Config:
    """What to simulate."""

    preset: Literal["tiny", "small", "large"] = "tiny"
    """Sizes of the hardware."""
    bench: str = "all"
    """Bench to run: a block's name, such as eal_bank or classifier, or throughput, or all of them."""
    seed: int = 1
    """First seed, 0 or more."""
    seeds: int = 1
    """How many seeds, one after the other from the first."""
    jobs: int = 0
    """Simulations side by side; 0: as many as there are cores."""
    waves: tyro.conf.FlagCreatePairsOff[bool] = False
    """Leave a waveform (FST) of each run and print its path."""
    data: str = ""
    """Folder of a data set: put it through the access classifier in place of the benches."""
    limit: int = 0
    """With --data: only so many rows from the beginning; 0: all."""
    sample_fraction: float = 0.1
    """With --data: share of the batches to learn from; the others are classified."""
    batch_size: int = 1000
    """With --data: samples a batch."""
    json: tyro.conf.FlagCreatePairsOff[bool] = False
    """Print one JSON object: benches, failures, coverage; with --data also trace."""


def run(config: Config) -> int:
    """Simulate; 1 if any bench failed."""
    try:
        from hotline_verif.runner import BENCHES
    except ModuleNotFoundError as error:
        raise RuntimeError(f"{error.name} is not installed; `pip install hotline[hdl]` installs it") from error
    if config.data:
        return _run_data(config)
    if config.bench not in ("all", *BENCHES):
        raise ValueError(f"--bench {config.bench}: no such bench; there are: {', '.join(BENCHES)}, all")
    if config.jobs < 0:
        raise ValueError(f"--jobs {config.jobs}: 1 or more, or 0 for as many as there are cores")
    if not 0 <= config.seed < 1 << 32 or config.seeds < 1:
        raise ValueError(
            f"--seed {config.seed} --seeds {config.seeds}: seeds start at 0, stay below 2**32, and 1 at least is run"
        )
    benches = BENCHES if config.bench == "all" else (config.bench,)
    runs = [(bench, seed) for bench in benches for seed in range(config.seed, config.seed + config.seeds)]
    results = list(_results(config, runs))
    coverage = {bench: _coverage([r for r in results if r.bench == bench]) for bench in benches}
    _show(results, coverage)
    failures = [_failure(result, name, message) for result in results for name, message in result.failed.items()]
    if config.json:
        print(json.dumps({"benches": [_row(r) for r in results], "failures": failures, "coverage": coverage}))
    return 0 if all(result.passed for result in results) else 1


def _results(config: Config, runs: Sequence[tuple[str, int]]) -> Iterator[BenchResult]:
    """Results of ``runs`` (bench, seed), in their order; ``jobs`` of them side by side, each a process."""
    from hotline.contract import preset
    from hotline_verif import runner

    sizes, jobs = preset(config.preset), min(config.jobs or os.cpu_count() or 1, len(runs))

    def say(bench: str, seed: int) -> None:
        print(f"{bench}, preset {sizes.name}, seed {seed} ...", file=sys.stderr, flush=True)

    if jobs == 1:
        for bench, seed in runs:
            say(bench, seed)
            yield runner.run_bench(bench, sizes, seed, waves=config.waves)
        return
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        started = [pool.submit(runner.run_bench, bench, sizes, seed, waves=config.waves) for bench, seed in runs]
        try:
            for (bench, seed), future in zip(runs, started, strict=True):
                say(bench, seed)
                yield future.result()
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def _run_data(config: Config) -> int:
    """Put a data set through the classifier; 1 if anything differs from the golden model."""
    from hotline.accelerator import accelerator
    from hotline.cli import classify
    from hotline_verif.runner import run_trace
    from hotline_verif.trace import Trace

    if config.bench != "all" or config.waves or config.seeds != 1:
        raise ValueError("--data goes with none of --bench, --seeds and --waves")
    request = classify.Config(
        config.data,
        preset=config.preset,
        limit=config.limit,
        sample_fraction=config.sample_fraction,
        batch_size=config.batch_size,
    )
    planned = classify.plan(request)
    sizes = planned.layout.preset
    if config.batch_size > sizes.max_batch:
        raise ValueError(f"--batch-size {config.batch_size}: preset {sizes.name} takes {sizes.max_batch} at most")
    golden = accelerator("golden", planned.layout)
    learned, asked = ([planned.loader.batch(n) for n in numbers] for numbers in (planned.learned, planned.asked))
    for batch in learned:
        golden.learn(batch)
    print(f"{len(learned)} batches to learn, {len(asked)} to classify, preset {sizes.name} ...", file=sys.stderr)
    result, answer = run_trace(Trace.of(planned.layout, learned, asked), sizes)
    failures = [_failure(result, name, message) for name, message in result.failed.items()]
    trace: dict[str, object] = {}
    if answer is not None:
        digest = hashlib.sha256()
        for batch, stitch in zip(asked, answer.stitches, strict=True):
            wanted = golden.classify(batch).digest()
            digest.update(bytes.fromhex(stitch.digest()))
            if stitch.digest() != wanted:
                message = f"batch {batch.number} of {config.data}: not what the golden model says"
                failures.append({"bench": "trace", "seed": 1, "test": "data", "message": message, "log": ""})
        trace = {
            "digest": digest.hexdigest(),
            "preset": sizes.name,
            "popular_share": sum(s.popular.size for s in answer.stitches) / sum(batch.size for batch in asked),
            "learn_cycles": answer.learn_cycles,
            "learn_lookups": answer.learn_lookups,
            "classify_cycles": answer.classify_cycles,
            "classify_lookups": answer.classify_lookups,
        }
    _show_trace(config, trace, failures)
    if config.json:
        print(json.dumps({"benches": [], "failures": failures, "coverage": {}, "trace": trace}))
    return 1 if failures else 0


def _show_trace(config: Config, trace: Mapping[str, object], failures: Sequence[Mapping[str, object]]) -> None:
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    console = Console(stderr=True)
    table = Table(title=escape(f"{config.data} on the RTL, preset {config.preset}"), show_header=False)
    for name, value in trace.items():
        table.add_row(name.replace("_", " "), f"{value:,}" if isinstance(value, int) else str(value))
    table.add_row("against the golden model", "[bold red]different" if failures else "equal")
    console.print(table)
    for failure in failures:
        console.print(f"{failure['message']}", markup=False, highlight=False)


def _row(result: BenchResult) -> dict[str, object]:
    row: dict[str, object] = {
        "bench": result.bench,
        "preset": result.preset,
        "seed": result.seed,
        "tests": result.tests,
        "checks": result.checks,
        "cycles": result.cycles,
        "passed": result.passed,
    }
    row |= {"figures": result.figures} if result.figures else {}
    return row | ({"waves": str(result.waves)} if result.waves else {})


def _failure(result: BenchResult, test: str, message: str) -> dict[str, object]:
    return {"bench": result.bench, "seed": result.seed, "test": test, "message": message, "log": str(result.log)}


def _coverage(results: Sequence[BenchResult]) -> dict[str, object]:
    from hotline_verif.coverage import merged, unhit

    counts = merged(result.coverage for result in results)
    missed = unhit(counts)
    return {"hit": len(counts) - len(missed), "total": len(counts), "unhit": missed}


def _show(results: Sequence[BenchResult], coverage: Mapping[str, Mapping[str, object]]) -> None:
    from rich.console import Console
    from rich.table import Table

    console = Console(stderr=True)
    table = Table()
    for heading in ("bench", "preset"):
        table.add_column(heading)
    for heading in ("seed", "tests", "checks", "cycles", "bins hit"):
        table.add_column(heading, justify="right")
    table.add_column("verdict")
    for r in results:
        hit = sum(1 for count in r.coverage.values() if count)
        numbers = (r.seed, r.tests, r.checks, r.cycles)
        verdict = "passed" if r.passed else "[bold red]failed"
        table.add_row(r.bench, r.preset, *map(str, numbers), f"{hit}/{len(r.coverage)}", verdict)
    console.print(table)
    for bench, bins in coverage.items():
        console.print(f"coverage of {bench}: {bins['hit']} of {bins['total']} bins over all seeds", highlight=False)
        if bins["unhit"]:
            console.print(f"  never hit: {', '.join(bins['unhit'])}", highlight=False)  # type: ignore[arg-type]
    for r in results:
        for name, value in r.figures.items():
            console.print(f"{r.bench}, preset {r.preset}, seed {r.seed}: {name} {value:.3f}", highlight=False)
        for name, message in r.failed.items():
            console.print(f"{r.bench}, seed {r.seed}, {name}: {message}", markup=False, highlight=False)
            console.print(f"  log: {r.log}", markup=False, highlight=False, soft_wrap=True)
        if r.waves:
            console.print(f"waves: {r.waves}", markup=False, highlight=False, soft_wrap=True)
