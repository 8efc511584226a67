"""Throughput of one process and of several: the same training of the same batches, by `hotline train` and torchrun.

Runs take turns, each a process or processes of its own, which share the machine's cores. Samples a second are those of
the run's summary, without its start; the first run of each kind, which fills caches, does not count. Writes
bench/results/processes.json and prints its table.

    python bench/processes.py --data data/criteo-kaggle-300k
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hotline.files import write_text
from hotline.machine import machine

PIPELINES = {
    "cpu": ["--pipeline", "cpu"],
    "hotline": ["--pipeline", "hotline", "--hot-bytes", "64MiB"],
    "fae": ["--pipeline", "fae", "--fae-budget", "64MiB"],
}
PROCESSES = (0, 1, 2)
"""0: without torchrun"""


def command(processes: int) -> list[str]:
    if not processes:
        return [sys.executable, "-m", "hotline"]
    launcher = ["-m", "torch.distributed.run", "--standalone", "--nproc_per_node", str(processes)]
    return [sys.executable, *launcher, "-m", "hotline"]


def trained(data: Path, pipeline: str, processes: int, batch: int, steps: int) -> dict[str, Any]:
    """The summary of a run."""
    cores = len(os.sched_getaffinity(0))
    environment = {**os.environ, "OMP_NUM_THREADS": str(max(1, cores // max(1, processes)))}
    with tempfile.TemporaryDirectory() as folder:
        words = ["train", str(data), "--out", f"{folder}/run", *PIPELINES[pipeline], "--batch-size", str(batch)]
        words += ["--steps", str(steps), "--log-every", str(steps), "--json"]
        found = subprocess.run(
            [*command(processes), *words], capture_output=True, text=True, check=True, env=environment
        )
    return json.loads(found.stdout)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n", 1)[0])
    parser.add_argument("--data", type=Path, required=True, help="a criteo-kaggle set, e.g. of hotline data synth")
    parser.add_argument("--batch-size", type=int, default=2048)
    parser.add_argument("--steps", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--out", type=Path, default=Path("bench/results/processes.json"))
    asked = parser.parse_args()
    rates: dict[tuple[str, int], list[float]] = {}
    losses: dict[tuple[str, int], float] = {}
    for number in range(asked.rounds + 1):
        for pipeline in PIPELINES:
            for processes in PROCESSES:
                found = trained(asked.data, pipeline, processes, asked.batch_size, asked.steps)
                rate = found["samples_per_second"]
                print(f"round {number}: {pipeline}, {processes or 'no'} torchrun: {rate:,.0f}", file=sys.stderr)
                if number:
                    rates.setdefault((pipeline, processes), []).append(rate)
                losses[pipeline, processes] = found["log_loss"]
    rows = [
        {
            "pipeline": pipeline,
            "processes": processes,
            "samples_per_second": {"median": statistics.median(own), "least": min(own), "most": max(own)},
            "log_loss": losses[pipeline, processes],
        }
        for (pipeline, processes), own in rates.items()
    ]
    about = {"batch_size": asked.batch_size, "steps": asked.steps, "rounds": asked.rounds}
    write_text(asked.out, json.dumps({"machine": machine(), **about, "rows": rows}, indent=1) + "\n")
    print("| pipeline | without torchrun | torchrun, 1 process | torchrun, 2 processes |\n|---|--:|--:|--:|")
    for pipeline in PIPELINES:
        medians = [f"{statistics.median(rates[pipeline, n]):,.0f}" for n in PROCESSES]
        print(f"| `{pipeline}` | " + " | ".join(medians) + " |")


if __name__ == "__main__":
    main()
