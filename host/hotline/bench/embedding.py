"""Suite ``E``: look-ups are most of the work. 8 tables of a million rows of 64 numbers, 100 look-ups in each a sample.

The shape is that of DLRM's own benchmark (``bench/dlrm_s_benchmark.sh``: bottom MLP 512-512-64, top 1024-1024-1024-1),
in batches of 2,048. Three contests, one after the other for the room that tables take: plain SGD steps; row-wise
Adagrad on the tables, with which the peers' networks take SGD steps and ours Adagrad's too; and the tables alone, with
row-wise Adagrad and no network. Peers have their batches in memory; of ours, ``-loader`` reads them, shuffled, from the
data set on disk, and ``-bf16`` multiplies bfloat16 numbers in its network.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hotline.bench.suites import Asked, Progress, chosen
from hotline.bench.turns import Entry, contest
from hotline.bench.workload import Workload, by_law

__all__ = ["USES", "run"]

USES = ("data", "rounds", "contenders", "threads")

LAWS = (0.0, 1.2)  # Zipf exponents; 0: uniform
ROWS, BAG, DENSE = (1_000_000,) * 8, 100, 512
BATCH, BATCHES = 2048, 12
WIDTHS = {"dim": 64, "bottom": "512-64", "top": "1024-1024-1024-1"}
RATE = {"sgd": 0.001, "adagrad": 0.01}


def entries(threads: int) -> dict[str, list[Entry]]:
    """All contenders, by the contest that they are in."""
    plain = {**WIDTHS, "batch_size": BATCH}
    sgd, adagrad = ({**plain, "rate": RATE[kind]} for kind in ("sgd", "adagrad"))
    rowwise = {**adagrad, "optimizer": "rowwise_adagrad"}
    return {
        "SGD": [
            Entry("torch", "torch", sgd, BATCH),
            Entry("torchrec", "torchrec", sgd, BATCH),
            Entry("fbgemm-sgd", "fbgemm", {**sgd, "optimizer": "sgd"}, BATCH),
            _ours("cpu-sgd", threads, optimizer="sgd"),
        ],
        "row-wise Adagrad": [
            Entry("fbgemm-rowwise-adagrad", "fbgemm", rowwise, BATCH),
            _ours("cpu", threads),
            _ours("cpu-loader", threads, loader=True),
            _ours("cpu-bf16", threads, precision="bf16"),
            _ours("hotline", threads, pipeline="hotline"),
        ],
        "tables alone": [
            Entry("fbgemm-tables", "fbgemm-tables", rowwise, BATCH),
            _ours("cpu-tables", threads, kind="hotline-tables"),
        ],
    }


def _ours(
    name: str,
    threads: int,
    *,
    kind: str = "hotline",
    pipeline: str = "cpu",
    optimizer: str = "adagrad",
    loader: bool = False,
    precision: str = "fp32",
) -> Entry:
    options = {
        "pipeline": pipeline,
        "architecture": {"dim": WIDTHS["dim"], "bottom_mlp": WIDTHS["bottom"], "top_mlp": WIDTHS["top"]},
        "optimizer": {"optimizer": optimizer, "learning_rate": RATE[optimizer]},
        "loop": {"batch_size": BATCH, "device": "cpu", "threads": threads, "precision": precision},
    }
    return Entry(name, kind, {"options": options, "loader": loader}, BATCH)


def run(asked: Asked, progress: Progress) -> dict[str, Any]:
    """A row for a law and a contender; each ratio is of row-wise Adagrad under one law."""
    contests = entries(asked.threads)
    names = chosen("--contenders", asked.contenders, [e.name for group in contests.values() for e in group])
    rows: list[dict[str, Any]] = []

    def workload_of(zipf: float) -> Workload:
        return Workload("embedding", ROWS, DENSE, BATCH, BATCHES, bag=BAG, zipf=zipf)

    for workload, data, say in by_law(LAWS, workload_of, asked.data, progress):
        for kind, group in contests.items():

            def of_kind(what: str, kind: str = kind, say: Callable[[str], None] = say) -> None:
                say(f"{kind}: {what}")

            taking_part = [entry for entry in group if entry.name in names]
            found = contest(taking_part, data, of_kind, threads=asked.threads, rounds=asked.rounds)
            rows += [{"law": workload.law, **row} for row in found]
    return {"rows": rows, "ratios": _ratios(rows)}


_PAIRS = {
    "{}_vs_fbgemm": ("cpu", "fbgemm-rowwise-adagrad"),
    "{}_bf16_vs_fbgemm": ("cpu-bf16", "fbgemm-rowwise-adagrad"),
    "{}_tables_vs_fbgemm": ("cpu-tables", "fbgemm-tables"),
}


def _ratios(rows: list[dict[str, Any]]) -> dict[str, float]:
    rates = {(r["law"], r["contender"]): r["samples_per_second"]["median"] for r in rows}
    found = {}
    for name, pair in _PAIRS.items():
        for law in dict.fromkeys(row["law"] for row in rows):
            if all((law, contender) in rates for contender in pair):
                ours, theirs = (rates[law, contender] for contender in pair)
                found[name.format(law.split()[0])] = ours / theirs
    return found
