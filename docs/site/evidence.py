"""The page of every figure: what was asked and reached, by suite; what else was measured; where each stands.

In: ``bench/results/*.json`` and the tables of the pages that have a command in them. Out: one page in Markdown. No
figure is written here: asked values are, and which page tells more of each.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reference import table

__all__ = ["figures_of", "page", "tables_of"]

ROOT = Path(__file__).resolve().parents[2]
RESULTS = ROOT / "bench/results"
DOCS = ROOT / "docs"


@dataclass(frozen=True)
class Suite:
    """A results file: what made it, where it is told, what each of its ratios means and what was asked of it."""

    file: str
    title: str
    command: str
    told: str
    asked: dict[str, tuple[str, float | None]]


SUITES = (
    Suite(
        "kaggle", "K: the Kaggle architecture beside peers on a processor", "hotline bench K --rounds 6",
        "figures.md#beside-peers-on-a-processor",
        {
            "fp32_vs_best_peer": ("fp32 with the loader, over the best peer without", 1.3),
            "bf16_vs_best_peer": ("bf16, the same", 2.2),
            "hotline_vs_cpu": ("`hotline` over `cpu`", 0.95),
        },
    ),
    Suite(
        "embedding", "E: many look-ups",
        "hotline bench E --rounds 3 --contenders fbgemm-rowwise-adagrad cpu cpu-bf16 fbgemm-tables cpu-tables",
        "figures.md#many-look-ups",
        {
            "uniform_vs_fbgemm": ("uniform ids, over FBGEMM's row-wise Adagrad", 1.1),
            "zipf_vs_fbgemm": ("Zipf 1.2, the same", 1.5),
            "uniform_bf16_vs_fbgemm": ("uniform ids, in bf16", None),
            "zipf_bf16_vs_fbgemm": ("Zipf 1.2, in bf16", None),
            "uniform_tables_vs_fbgemm": ("uniform ids, the tables alone", None),
            "zipf_tables_vs_fbgemm": ("Zipf 1.2, the tables alone", None),
        },
    ),
    Suite(
        "taobao", "T: TBSM on histories", "hotline bench T --rounds 2", "figures.md#histories",
        {
            "vs_torch": ("over plain PyTorch", 1.5),
            "vs_torch_at_once": ("over PyTorch with all steps at once", None),
        },
    ),
    Suite(
        "classification", "C: LEARN and CLASSIFY on a processor", "hotline bench C --contenders golden --rounds 3",
        "figures.md#classification",
        {
            "classify_lookups_per_second": ("CLASSIFY, look-ups a second", 100e6),
            "learn_lookups_per_second": ("LEARN, look-ups a second", 20e6),
        },
    ),
    Suite(
        "imports", "I: imports", "hotline bench I --rounds 3", "figures.md#data",
        {
            "criteo_rows_per_second": ("Criteo's text, rows a second", 250e3),
            "terabyte_rows_per_second": ("Terabyte's text, rows a second", None),
            "avazu_rows_per_second": ("Avazu's log, rows a second", None),
            "taobao_rows_per_second": ("Taobao's log, lines a second", None),
        },
    ),
    Suite(
        "rtl", "R: the RTL", "hotline bench R --contenders small large verilated cocotb", "figures.md#rtl",
        {
            "classify_efficiency_small": ("CLASSIFY, look-ups a cycle and engine, `small`", None),
            "classify_efficiency_large": ("the same, `large`", None),
            "learn_efficiency_small": ("LEARN, look-ups a cycle and engine, `small`", None),
            "gather_read_use": ("GATHER, beats of the read channel a cycle", None),
            "verilated_vs_cocotb": ("simulated in this process, over cocotb", None),
        },
    ),
    Suite(
        "gpu", "G: one GPU", "hotline bench G --rows 2800000 --rounds 3", "gpu.md#measured",
        {
            "hotline_vs_hybrid": ("`hotline` over plain PyTorch's hybrid", 3.0),
            "hotline_vs_gpu_only": ("`hotline` over PyTorch with everything on the GPU", 0.9),
            "hotline_vs_own_hybrid": ("`hotline` over our `hybrid`", None),
            "hotline_vs_own_gpu": ("`hotline` over our `gpu`", None),
        },
    ),
    Suite(
        "pipelines", "Pipelines, on a processor", "hotline bench pipelines", "pipelines.md#measured",
        {
            "bytes_hotline_vs_hybrid": ("bytes between the tiers, `hotline` over `hybrid`", None),
            "slipstream_saved_vs_skipped": ("Slipstream, time saved over inputs skipped", 0.8),
            "slipstream_auc_lost": ("Slipstream, AUC lost", None),
        },
    ),
    Suite(
        "pipelines_gpu", "Pipelines, a short run on a GPU",
        "hotline bench pipelines --rows 300000 --seeds 1 --only-data criteo-kaggle --contenders cpu hybrid gpu fae "
        "hotline",
        "gpu.md#measured",
        {"bytes_hotline_vs_hybrid": ("bytes between the tiers, `hotline` over `hybrid`", None)},
    ),
    Suite(
        "scaling", "Scaling", "hotline bench scaling --contenders cpu --plot scaling.svg", "figures.md#scaling",
        {
            "cost_growth_with_batch": ("cost of a sample over that in the next smaller batch, at most", None),
            "cost_growth_with_rows": ("cost of a sample over that with the next smaller tables, at most", None),
            "memory_per_table_byte": ("bytes of memory a byte of tables", None),
        },
    ),
    Suite(
        "timeline", "Timeline: predicted over measured", "hotline bench timeline --rounds 2",
        "timeline.md#how-far-off-it-is",
        {
            "within_a_fifth": ("share of predictions within a fifth", 1.0),
            "predicted_vs_measured_least": ("least predicted over measured", 0.8),
            "predicted_vs_measured_most": ("most predicted over measured", None),
        },
    ),
)  # fmt: skip
"""Results files that ``hotline bench`` makes; asked: at least so much, None where nothing was set beforehand."""

SCRIPTS = {
    "interactions.json": ("python bench/interactions.py", "interactions.md#how-they-compare"),
    "interactions_tuning.json": ("python bench/interactions_tuning.py", "interactions.md#how-they-compare"),
    "conflicts_area.json": ("python bench/conflicts_area.py > bench/results/conflicts_area.json",
                            "conflicts.md#worth-its-area"),
    "slipstream.json": ("python bench/slipstream.py --rows 1200000 --forms inputs --drops 0.3",
                        "slipstream.md#what-it-costs"),
    "slipstream_by_drop.json": ("python bench/slipstream.py --rows 1200000 --forms inputs --seeds 1 "
                                "--out bench/results/slipstream_by_drop.json", "slipstream.md#what-it-costs"),
    "slipstream_forms.json": ("python bench/slipstream.py --rows 1200000 --forms rows random --drops 0.3 --seeds 1 "
                              "--pipelines hotline --out bench/results/slipstream_forms.json",
                              "slipstream.md#what-it-costs"),
    "processes.json": ("python bench/processes.py --data data/criteo-kaggle-300k", "distributed.md#how-fast"),
    "slipstream_time.json": ("python bench/slipstream_time.py", "slipstream.md#what-it-saves"),
    "benches_tiny.json": ("hotline simulate --preset tiny --seeds 3 --json > bench/results/benches_tiny.json",
                          "verification.md#blocks"),
    "benches_small.json": ("hotline simulate --preset small --seeds 3 --json > bench/results/benches_small.json",
                           "verification.md#blocks"),
    "proofs.json": ("hotline prove --json > bench/results/proofs.json", "verification.md#proofs"),
}  # fmt: skip
"""Other results files: the command that makes each, and where it is told."""

NOT_REACHED = (
    ("MovieLens, random split: AUC 0.790", "interactions.md#how-they-compare"),
    ("The papers' speed-up over HugeCTR on GPUs alone, projected", "timeline.md#the-papers-headlines"),
    ("The papers' speed-up of Slipstream over Hotline, projected", "timeline.md#the-papers-headlines"),
    ("The whole accelerator at the clock of its parts", "figures.md#rtl"),
    ("The gap that Ad-Rec's mask is to close", "interactions.md#does-adrec-help-against-drift"),
)
"""Of what no results file has a ratio: what was aimed at and not reached, and where that is told."""

TOLD = (
    ("look-ups a cycle of the designs tried against bank conflicts", "python bench/conflicts.py",
     "conflicts.md#the-problem"),
    ("hot rows and hot inputs of FAE by budget", "hotline train data/kaggle --out runs/kaggle --pipeline fae "
     "--fae-budget 4MiB --steps 1", "fae.md#measured"),
    ("log loss on a GPU beside `cpu`", "hotline train, as the page says", "gpu.md#measured"),
    ("synthetic ids beside real ones", "hotline classify data/criteo-kaggle-synthetic --limit 8000 --sample prefix "
     "--sample-fraction 0.1 --small-table-bytes 0 --batch-size 100",
     "synthetic-data.md#how-like-real-ids-they-are-criteo-kaggle"),
    ("AUC on MovieLens histories", "hotline train data/movielens-histories, with the options of each row",
     "importing-sequences.md#movielens-histories"),
    ("imports of logs, by an earlier program", "hotline bench I --only-data avazu taobao",
     "importing-sequences.md#speed"),
    ("projected ratios beside the papers'", "hotline timeline --platform v100x4 --workload criteo-kaggle "
     "--batch-size 1024 --headlines", "timeline.md#the-papers-headlines"),
    ("predicted beside measured steps on an H200", "by hand, without a command", "timeline.md#how-far-off-it-is"),
    ("look-ups a cycle and engine of the RTL", "hotline simulate --preset small --bench throughput",
     "hardware.md#how-fast"),
    ("cells and clock of each block on an ECP5", "hotline synth --preset small --block BLOCK", "figures.md#rtl"),
    ("what the interactions come to", "python bench/interactions.py", "interactions.md#how-they-compare"),
    ("losses of the published examples", "pytest tests/host/model/test_published.py",
     "models.md#what-they-are-checked-against"),
    ("split and unsplit training, largest difference", "pytest tests/host/pipeline/test_fidelity.py",
     "interactions.md#split-and-unsplit"),
    ("deliberate faults that the benches catch", "pytest tests/verif/test_mutations.py",
     "hardware.md#how-it-is-verified"),
)  # fmt: skip
"""Figures that stand in a page beside one command for all, or in its text: what, command, where."""


def page() -> str:
    """The page in Markdown."""
    parts = [
        "# Every figure",
        "Each figure that these pages state, with the command that made it, the file in which its numbers lie, and "
        "the page that tells what it depends on. Times are of the machine that is named; what is not a time is the "
        "same everywhere, up to the last bits of floating point. Tables on this page are made from the files "
        "whenever the site is built.",
        "## Asked and reached",
        "*Asked* is what this project set itself beforehand. What bounds each figure: [limits.md](limits.md).",
        table(("figure", "asked:", "got:", "", "results"), _asked()),
        "Not reached either, where no results file has a ratio:",
        "".join(f"- [{what}]({where})\n" for what, where in NOT_REACHED),
        "## By suite",
        *(part for suite in SUITES for part in _suite(suite)),
        "## Other results",
        table(("results", "command", "told in"), _scripts()),
        "## Figures told in a page",
        table(("figures", "command", "told in"), _told()),
        "## Figures with a command each",
        "As the pages have them.",
        *(part for name in sorted(p.name for p in DOCS.glob("*.md")) for part in _page_tables(name)),
    ]
    return "\n\n".join(parts) + "\n"


def figures_of(file: str) -> dict[str, Any]:
    """What is in a results file of a suite: rows, ratios, machine."""
    (suite,) = json.loads((RESULTS / f"{file}.json").read_text("utf-8"))["suites"].values()
    assert isinstance(suite, dict)
    return suite


def tables_of(name: str) -> Iterator[tuple[str, list[list[str]]]]:
    """Tables of a page, each with the anchor of the section in which it is; the first row of each is its head."""
    anchor, rows, fenced = "", [], False
    for line in [*(DOCS / name).read_text("utf-8").splitlines(), ""]:
        fenced ^= line.startswith("```")
        if head := re.match(r"#{2,} (.+)", line) if not fenced else None:
            anchor = re.sub(r"[^\w\s-]", "", head[1].lower()).strip()
            anchor = re.sub(r"[\s-]+", "-", anchor)
        if line.startswith("|"):
            rows.append([cell.strip().replace("\0", "|") for cell in line.strip("|").replace("\\|", "\0").split("|")])
        elif rows:
            yield anchor, [row for place, row in enumerate(rows) if place != 1]
            rows = []


def _asked() -> Iterator[tuple[str, ...]]:
    for suite in SUITES:
        ratios = figures_of(suite.file)["ratios"]
        for name, (what, asked) in suite.asked.items():
            if asked is not None:
                verdict = "reached" if ratios[name] >= asked else "**not reached**"
                told = f"[{suite.file}.json](../bench/results/{suite.file}.json), [page]({suite.told})"
                title = suite.title.partition(":")[0]
                yield f"{title}: {what}", _number(asked), _number(ratios[name]), verdict, told


def _suite(suite: Suite) -> Iterator[str]:
    found = figures_of(suite.file)
    machine = found["machine"]
    versions = ", ".join(f"{name} {version}" for name, version in machine["versions"].items())
    if missing := set(found["ratios"]) ^ set(suite.asked):
        raise ValueError(f"bench/results/{suite.file}.json: docs/site/evidence.py and its ratios differ: {missing}")
    yield f"### {suite.title}"
    yield (
        f"`{suite.command}`, on {machine['cores']} cores of "
        f"{machine['processor']}{', ' + machine['gpu'] if machine['gpu'] else ''}; {versions}; load "
        f"{machine['load'][0]} before, {machine['load_after'][0]} after. "
        f"[{suite.file}.json](../bench/results/{suite.file}.json), {len(found['rows'])} rows; told in "
        f"{_link(suite.told)}."
    )
    ratios = found["ratios"]
    yield table(
        ("figure", "`ratios`", "value:", "asked:"),
        (
            (what, f"`{name}`", _number(ratios[name]), "" if asked is None else _number(asked))
            for name, (what, asked) in suite.asked.items()
        ),
    )


def _scripts() -> Iterator[tuple[str, str, str]]:
    for file, (command, told) in SCRIPTS.items():
        yield f"[{file}](../bench/results/{file})", f"`{command}`", _link(told)
    known = {*SCRIPTS, *(f"{suite.file}.json" for suite in SUITES)}
    if unknown := sorted(path.name for path in RESULTS.glob("*.json") if path.name not in known):
        raise ValueError(f"bench/results: docs/site/evidence.py says nothing of {', '.join(unknown)}")


def _told() -> Iterator[tuple[str, str, str]]:
    for what, command, where in TOLD:
        yield what, f"`{command}`" if " " in command and "," not in command else command, _link(where)


def _link(where: str) -> str:
    return f"[{where.partition('#')[0]}]({where})"


def _page_tables(name: str) -> Iterator[str]:
    """Tables of a page in which a command stands beside each figure."""
    for anchor, (head, *rows) in tables_of(name):
        if "command" in head:
            yield f"From [{name}, {anchor.replace('-', ' ')}]({name}#{anchor}):"
            yield table([cell or " " for cell in head], rows)


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}" if abs(value) < 0.01 else f"{value:.2f}"
