"""The page of the verification status: blocks, proofs, what is compared with what in software, and what never was.

In: the benches, faults and proofs as ``hotline_verif`` has them, ``bench/results/`` with what they gave, the table of
synthesized blocks in figures.md, the tests. Out: one page in Markdown.
"""

from __future__ import annotations

import ast
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from evidence import tables_of
from reference import table

from hotline_hdl.generate import BLOCKS
from hotline_verif.mutations import MUTATIONS
from hotline_verif.proofs import PROOFS
from hotline_verif.runner import BENCHES

__all__ = ["page"]

ROOT = Path(__file__).resolve().parents[2]
RESULTS = ROOT / "bench/results"


@dataclass(frozen=True)
class Part:
    """A block as people call it: its proofs, and its line in the table of synthesized blocks."""

    title: str
    proofs: tuple[str, ...] = ()
    synthesized: str = ""


PARTS = {
    "feistel": Part("Feistel randomizer", ("feistel_inverse", "feistel_forward", "feistel_wide", "feistel_stalls")),
    "eal_bank": Part("EAL bank", ("eal_bank",), "EAL bank"),
    "bank_node": Part("Bank node", ("bank_node_streams",), "Bank node, the bank included"),
    "merger": Part("Chunk merger", ("merger",), "Chunk merger"),
    "engine": Part("Lookup engine", ("engine_streams",), "Lookup engine"),
    "request_switch": Part("Request switch", ("ordered_switch", "ordered_switch_steps"), "Request switch"),
    "answer_switch": Part("Answer switch", ("fair_switch",), "Answer switch"),
    "popularity": Part("Popularity store", ("popularity_streams",), "Popularity store"),
    "list_writer": Part("List writer", ("list_writer",), "List writer"),
    "upkeep": Part("Upkeep", (), "Upkeep"),
    "counters": Part("Counters"),
    "classifier": Part("Access classifier, the whole"),
    "float32_adder": Part("fp32 adder", (), "fp32 adder, seeds 1, 2, 3"),
    "float32_multiplier": Part("fp32 multiplier", (), "fp32 multiplier, likewise"),
    "reducer": Part("Reducer"),
    "registers": Part("Control registers", (), "Control registers"),
    "memory_port": Part("Memory port", (), "Memory port"),
    "sequencer": Part("Sequencer", (), "Sequencer"),
    "walker": Part("Dispatcher", (), "Dispatcher"),
    "feeder": Part("Lookup feeder", (), "Lookup feeder"),
    "rest_reader": Part("Rest reader", (), "Rest reader"),
    "bag_cutter": Part("Bag cutter", (), "Bag cutter"),
    "gather": Part("Gather unit", (), "Gather unit, the reducer included"),
    "accelerator": Part("The whole accelerator"),
}
BETWEEN = ("stream_queue", "stream_join")
"""Proofs of what is between blocks."""

COMPARED = (
    ("`golden`: LEARN, CLASSIFY, GATHER, READ", "`reference`, the specification", "to the bit",
     "tests/host/accelerator/test_accelerators.py"),
    ("the RTL behind the driver, whatever memory does", "`reference`", "to the bit",
     "tests/host/accelerator/test_verilated.py"),
    ("a training run on the RTL", "the run with `golden`", "losses, to the last bit",
     "tests/system/test_verilated_cli.py"),
    ("split training, two passes", "unsplit training", "every parameter after 200 batches: 1e-5 of its norm in fp32, "
     "1e-12 in fp64", "tests/host/pipeline/test_fidelity.py"),
    ("`hybrid`, `gpu`; one pass of `hotline`", "`cpu`", "to the bit, on a processor; `hotline` where no bag has "
     "more than two "
     "look-ups", "tests/host/pipeline/test_pipelines.py"),
    ("lanes, `--hazard scoreboard`", "one after the other, `strict`", "to the bit",
     "tests/host/pipeline/test_pipelines.py"),
    ("captured passes", "plain ones", "same training; without a GPU by a recorder that carries out again",
     "tests/host/pipeline/test_captured.py"),
    ("`xdl` without staleness", "`cpu`", "to the bit", "tests/host/pipeline/xdl/test_pipeline.py"),
    ("`fae` with every row hot", "unsplit training", "to the bit", "tests/host/pipeline/fae/test_fae.py"),
    ("Slipstream with threshold 0", "without it", "to the bit", "tests/host/pipeline/test_slipstream.py"),
    ("bf16", "fp32", "near", "tests/host/pipeline/test_bf16.py"),
    ("kernels in C++", "their readable forms", "to rounding", "tests/host/native/test_kernels.py"),
    ("engines of rows", "the readable kernels", "to rounding", "tests/host/embedding/test_engines.py"),
    ("Triton kernels", "the processor's", "to rounding; without a GPU in Triton's interpreter",
     "tests/host/embedding/test_triton_kernels.py"),
    ("tables and sparse optimizers", "PyTorch's own operations", "to rounding", "tests/host/embedding/test_tables.py"),
    ("DLRM, TBSM", "the examples in their READMEs", "to the last printed digit, but for what TBSM's order touches",
     "tests/host/model/test_published.py"),
    ("gradients of the networks", "finite differences in fp64", "", "tests/host/model/test_dlrm.py"),
    ("a run stopped and resumed at any batch", "one never stopped", "loss digest", "tests/host/train/test_loop.py"),
    ("a run killed 20 times", "one left alone", "loss digest", "tests/system/test_kill_cli.py"),
    ("two and three processes under torchrun: `cpu`, `hotline`, `fae`, TBSM, Slipstream", "one process",
     "losses within 1e-6", "tests/system/test_torchrun_cli.py"),
    ("a checkpoint of two processes, read and written by one and by three", "itself", "to the bit",
     "tests/system/test_torchrun_cli.py"),
    ("the library's split", "nn.EmbeddingBag and torch.optim, unsplit", "1e-12 in fp64, 1e-5 in fp32",
     "tests/host/library/test_collection.py"),
    ("what `hotline export` writes, run", "the run's own predictions", "1e-5", "tests/host/train/test_export.py"),
    ("200 kills in training, imports and checkpoints", "runs and imports left alone", "loss digest, bytes",
     "tests/torture/test_kills.py"),
    ("fp32 of the contract", "the processor's", "to the bit, but for one NaN", "tests/host/contract/test_float32.py"),
    ("graphs of the timeline: `cpu`, `hybrid`, `gpu`, `hotline`", "lanes, stages and order of real runs",
     "on a processor", "tests/host/timeline/test_graphs.py"),
    ("the cycle model of the classifier", "the RTL", "one cycle", "tests/verif/test_cycle_model.py"),
)  # fmt: skip
"""What, with what, how exactly, by which file of tests."""

NEVER = (
    "On a board or as a chip: nothing. Clocks are a model's, of one ECP5 device.",
    "Preset `large` as RTL: the throughput bench with one seed, merger and list writer; the rest of its blocks are "
    "simulated as `tiny` and `small`. It is mapped, not placed.",
    "Code coverage: not measured, the simulator's own fails on these memories. Coverage here is named bins.",
    "Reset in mid-operation: simulated, not proved.",
    "On a GPU: FAE over several epochs ([gpu.md](gpu.md)). GPUs other than the H200 named there; several GPUs at "
    "once, which our runtime does not drive.",
    "Real Criteo, Avazu and Taobao data in full: no figure here is of them. Importers are tested on small files of "
    "their forms.",
    "The timeline's graphs of `xdl`, `fae` and Slipstream, and that of `hotline` on a GPU: compared with the code "
    "alone.",
)


def page() -> str:
    """The page in Markdown."""
    parts = [
        "# Verification status",
        "What is checked, by what, how far, and what is not. Tables on this page are made from the benches, faults, "
        "proofs, tests and results as they are when the site is built. How the checks work: "
        "[hardware.md](hardware.md#how-it-is-verified), [proofs.md](proofs.md).",
        "## Blocks",
        _benches_said(),
        table(
            ("block", "bench", "checks, `tiny`:", "bins, `tiny`:", "checks, `small`:", "bins, `small`:", "faults:",
             "proofs", "LUTs on ECP5:", "MHz:"),
            map(_block, BLOCKS),
        ),
        "*Bench*: a block without one of its own is checked within the accelerator's. *Faults*: deliberate ones, "
        "each of which must make that bench fail ([tests](../tests/verif/test_mutations.py)). *LUTs, MHz*: preset "
        "`small`, from [figures.md](figures.md#rtl), which has the commands.",
        "Two benches measure: `throughput` (of the classifier) and `stitching` (of the accelerator). "
        f"{len(MUTATIONS)} faults in all. "
        "No proof: " + ", ".join(PARTS[name].title for name in BLOCKS if not PARTS[name].proofs) + ".",
        "## Proofs",
        "`hotline prove`, [proofs.json](../bench/results/proofs.json); *any*: by induction, after any number of "
        "cycles. Queue and join are what stands between blocks.",
        table(("proof", "holds that", "cycles:", "faults that break it:", "leaves open", "verdict"), _proofs()),
        "## Software",
        table(("what", "compared with", "how exactly", "tests"), _compared()),
        "## Never done",
        "".join(f"- {text}\n" for text in NEVER),
        "## What each file of tests states",
        *(part for folder in ("hdl", "verif", "host", "system", "torture") for part in _tests(folder)),
    ]  # fmt: skip
    if set(BLOCKS) != set(PARTS):
        raise ValueError(f"docs/site/verification.py and the blocks differ: {set(BLOCKS) ^ set(PARTS)}")
    if set(PROOFS) != {proof for part in PARTS.values() for proof in part.proofs} | set(BETWEEN):
        raise ValueError("docs/site/verification.py: PARTS and BETWEEN must name every proof, and none besides")
    return "\n\n".join(parts) + "\n"


@cache
def _results(name: str) -> dict[str, Any]:
    found = json.loads((RESULTS / f"{name}.json").read_text("utf-8"))
    if name.startswith("benches_"):
        presets, benches = {run["preset"] for run in found["benches"]}, set(found["coverage"])
        if presets != {name.removeprefix("benches_")} or benches != set(BENCHES):
            raise ValueError(f"bench/results/{name}.json: of {presets} and {len(benches)} benches; simulate again")
    assert isinstance(found, dict)
    return found


def _benches_said() -> str:
    lines = []
    for preset in ("tiny", "small"):
        found = _results(f"benches_{preset}")
        bins = [bench["hit"] for bench in found["coverage"].values()], [b["total"] for b in found["coverage"].values()]
        checks = sum(run["checks"] for run in found["benches"])
        lines.append(
            f"- `hotline simulate --preset {preset} --seeds 3`: {len(found['benches'])} runs of "
            f"{len(found['coverage'])} benches, {checks:,} checks, {len(found['failures'])} failures, "
            f"{sum(bins[0]):,} of {sum(bins[1]):,} coverage bins hit "
            f"([benches_{preset}.json](../bench/results/benches_{preset}.json)).\n"
        )
    return "".join(lines)


def _block(name: str) -> tuple[object, ...]:
    part, bench = PARTS[name], name if name in BENCHES else "accelerator"
    faults = Counter(mutation.block for mutation in MUTATIONS)[name]
    cells: list[object] = []
    for preset in ("tiny", "small"):
        found = _results(f"benches_{preset}")
        runs = [run for run in found["benches"] if run["bench"] == name]
        covered = found["coverage"].get(name)
        cells += [
            f"{sum(run['checks'] for run in runs):,}" if runs else "",
            f"{covered['hit']} of {covered['total']}" if covered else "",
        ]
    luts, clock = _synthesized(part.synthesized)
    return part.title, f"`{bench}`", *cells, faults, ", ".join(f"`{p}`" for p in part.proofs) or "-", luts, clock


def _synthesized(title: str) -> tuple[str, str]:
    """(LUTs, MHz) of a block as figures.md has them."""
    if not title:
        return "", ""
    for _, (head, *rows) in tables_of("figures.md"):
        if head[0].startswith("block, preset"):
            for row in rows:
                if row[0] == title:
                    return row[1], row[-1]
    raise ValueError(f"docs/figures.md: no line {title!r} in the table of synthesized blocks")


def _proofs() -> Iterator[tuple[object, ...]]:
    verdicts = {row["proof"]: row for row in _results("proofs")["proofs"]}
    for name, proof in PROOFS.items():
        verdict = verdicts.get(name)
        if verdict is None or (verdict["depth"], verdict["statement"]) != (proof.depth, proof.statement):
            raise ValueError(f"bench/results/proofs.json: not of {name} as it is; run hotline prove --json again")
        passed = f"passed, {verdict['seconds']} s" if verdict["passed"] else "**failed**"
        cycles = "any" if proof.induction else proof.depth
        yield f"`{name}`", proof.statement, cycles, len(proof.faults), proof.uncovered or "-", passed


def _compared() -> Iterator[tuple[str, ...]]:
    for what, other, how, tests in COMPARED:
        yield what, other, how, f"[{Path(tests).name}](../{tests})"


def _tests(folder: str) -> Iterator[str]:
    rows = []
    for path in sorted((ROOT / "tests" / folder).rglob("test_*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        count = sum(isinstance(node, ast.FunctionDef) and node.name.startswith("test_") for node in ast.walk(tree))
        place = path.relative_to(ROOT / "tests").as_posix()
        rows.append((f"`{place}`", (ast.get_docstring(tree) or "").partition("\n\n")[0], count))
    yield f"### tests/{folder}"
    yield table(("file", "states", "tests:"), rows)
