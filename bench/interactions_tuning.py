"""Chooses the options with which `bench/interactions.py` compares the interactions, without a look at a test split.

The training rows of each data set are divided once more, in the way in which the data set is: a random fifth (another
seed), or the last fifth in time. For each data set and interaction the same number of candidates is drawn, by seed,
from the same space, options of the interaction itself included; all are trained once, the best three with a second
seed, and the candidate and number of epochs with the best mean AUC are chosen. Seeds are others than the table's. One
JSON a run under build/interactions/, which is not run again; out: bench/results/interactions_tuning.json.

    python bench/interactions_tuning.py
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from interactions import BUILD, CHOSEN, DATA, ROOT, Job, Options, import_missing, run

from hotline.data import Dataset
from hotline.data.sources.movielens import import_movielens
from hotline.files import write_text
from hotline.model.interaction import INTERACTIONS

SEEDS = (11, 12)
FINALISTS = 3
CANDIDATES = {"movielens": 12, "flights": 6, "movielens-time": 6}
EPOCHS = {"flights": 2, "movielens": 6, "movielens-time": 6}
SPACE: dict[str, dict[str, tuple[Any, ...]]] = {
    "flights": {
        "dim": (16,),
        "top_mlp": ("64-32-1", "256-64-1"),
        "dropout": (0.0, 0.1, 0.3),
        "learning_rate": (0.005, 0.01, 0.02),
        "weight_decay": (0.0, 1e-5, 1e-4),
        "batch_size": (512, 1024, 2048),
    },
    "movielens": {
        "dim": (32, 64, 128),
        "top_mlp": ("1", "64-1", "256-1"),
        "dropout": (0.1, 0.2, 0.3, 0.5),
        "learning_rate": (0.01, 0.02, 0.04, 0.06),
        "weight_decay": (0.0, 1e-4, 2e-4),
        "batch_size": (128, 256, 1024),
    },
}
SPACE["movielens-time"] = SPACE["movielens"]
OWN: dict[str, dict[str, tuple[Any, ...]]] = {
    "dot": {},
    "cat": {},
    "dcn": {"cross_layers": (2, 3), "cross_rank": (4, 8, 32, 128)},
    "proj": {"projection_mlp": ("128-128", "256-256")},
    "mha": {"attention_heads": (2, 4), "attention_dropout": (0.0, 0.1)},
    "adrec": {
        "attention_dropout": (0.01, 0.1),
        "attention_thresholds": ("0.001-0.01", "0.001-0.005-0.01-0.05", "0.01-0.1"),
        "attention_ff": (64, 128),
    },
}
_FOUND = {"dim": 128, "top_mlp": "1", "cross_rank": 8, "cross_layers": 3}
BY_HAND: dict[tuple[str, str], list[dict[str, Any]]] = {
    ("movielens", "dcn"): [
        {**_FOUND, "dropout": 0.1, "learning_rate": 0.04, "weight_decay": 1e-4, "batch_size": 64},
        {**_FOUND, "dropout": 0.3, "learning_rate": 0.06, "weight_decay": 2e-4, "batch_size": 128},
    ],
}
"""candidates beside the drawn ones: the best of a search of some 150 runs on the same rows, most of them of dcn"""


def candidates(data: str, name: str) -> list[Options]:
    """The draws for a data set and an interaction."""
    rng = np.random.default_rng([17, sorted(DATA).index(data), INTERACTIONS.index(name)])
    drawn = [_draw(data, name, rng) for _ in range(CANDIDATES[data])]
    return drawn + [_options(data, name, given) for given in BY_HAND.get((data, name), [])]


def _draw(data: str, name: str, rng: np.random.Generator) -> Options:
    space = {**SPACE[data], **OWN[name]}
    return _options(data, name, {key: values[rng.integers(len(values))] for key, values in space.items()})


def _options(data: str, name: str, given: dict[str, Any]) -> Options:
    dim = given["dim"]
    architecture = {"interaction": name, "bottom_mlp": f"64-{dim}" if data == "flights" else str(dim)}
    architecture |= {key: given[key] for key in ("dim", "top_mlp", "dropout", *OWN[name])}
    if name == "adrec":
        architecture["attention_heads"] = len(given["attention_thresholds"].split("-"))
    optimizer = {"optimizer": "adagrad", **{key: given[key] for key in ("learning_rate", "weight_decay")}}
    return {
        "architecture": architecture,
        "optimizer": optimizer,
        "loop": {"batch_size": given["batch_size"], "epochs": EPOCHS[data]},
    }


def carve(data: str) -> Path:
    """The training rows of a data set as a data set with a split of its own."""
    out = BUILD / "validation" / data
    if (out / "dataset.json").is_file():
        return out
    out.parent.mkdir(parents=True, exist_ok=True)
    source = Dataset(ROOT / "data" / data)
    first, last = source.split("train")
    if data == "flights":  # features of a day are from strictly earlier days: another border changes none
        new = out.with_name(data + ".new")
        shutil.rmtree(new, ignore_errors=True)
        shutil.copytree(source.path, new)
        schema = json.loads((new / "dataset.json").read_text("utf-8"))
        border = first + (last - first) * 4 // 5
        schema["splits"] = {"train": [first, border], "test": [border, last]}
        (new / "dataset.json").write_text(json.dumps(schema), "utf-8")
        os.replace(new, out)
        return out
    with tempfile.TemporaryDirectory() as folder:  # its features are counts of training labels: they are made anew
        assert source.time is not None
        raw = Path(folder) / "u.data"
        columns = (source.ids[0], source.ids[1], np.where(source.label, 5, 1), source.time)
        np.savetxt(raw, np.column_stack([column[first:last] for column in columns]), "%d", "\t")
        import_movielens(raw, out, split="time" if data == "movielens-time" else "random", seed=7)
    return out


def tune(data: str, name: str) -> dict[str, Any]:
    """Try all candidates; the choice with its AUC, and what was tried."""
    folder = carve(data)

    def auc(options: Options, seeds: tuple[int, ...]) -> np.ndarray:
        """Mean AUC after each epoch."""
        runs = [run(Job(folder, f"{name} (validation)", options, seed, True)) for seed in seeds]
        return np.mean([[e["auc"] for e in r["evaluations"]] for r in runs], 0)

    tried = candidates(data, name)
    first = [auc(options, SEEDS[:1]).max() for options in tried]
    finalists = np.argsort(first)[::-1][:FINALISTS]
    final = {int(n): auc(tried[n], SEEDS) for n in finalists}
    best = max(final, key=lambda n: final[n].max())
    options = json.loads(json.dumps(tried[best]))
    options["loop"]["epochs"] = int(final[best].argmax()) + 1
    return {
        "options": options,
        "validation_auc": float(final[best].max()),
        "tried": [{"options": o, "validation_auc_first_seed": float(a)} for o, a in zip(tried, first, strict=True)],
    }


def main() -> None:
    import_missing()
    chosen = {data: {name: tune(data, name) for name in INTERACTIONS} for data in CANDIDATES}
    CHOSEN.parent.mkdir(exist_ok=True)
    write_text(CHOSEN, json.dumps({"seeds": SEEDS, "chosen": chosen}, indent=1) + "\n")


if __name__ == "__main__":
    main()
