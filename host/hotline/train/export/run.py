"""A trained run's export: written beside its place, run there, compared with the run's own predictions, then renamed.

OUT            the program: model.onnx or model.pt2
OUT.json       inputs, output, tables with their cardinalities, what the comparison gave
OUT.data       parameters of an ONNX program that is too large for one file
OUT.tables/    one NAME.npy a table, (rows, dim), where they lie beside
"""

from __future__ import annotations

import copy
import json
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from importlib.metadata import version
from pathlib import Path
from typing import Any, Literal

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from hotline.data import Batch, BatchLoader, Dataset, Schema
from hotline.model.interaction import Adrec
from hotline.model.linear import Linear
from hotline.pipeline import Parts
from hotline.train.export.formats import FORMATS, opened, program_of, write
from hotline.train.export.serving import OUTPUT, Input, Serving, feeds, ids_name, inputs, offsets_name, summed
from hotline.train.metrics import predict

__all__ = ["Exported", "Tables", "check_place", "export"]

Tables = Literal["inside", "beside"]

FORMAT, VERSION = "hotline-serving", 1
BATCHES = (1, 3, 64, 1024)
"""Sizes of the batches on which program and run are compared; the last again and again"""


@dataclass(frozen=True)
class Exported:
    """What was written, and how it compares.

    files: all of them, the program first; bytes: of them together
    precision: of parameters and probabilities
    largest_difference: between the program's probabilities and the run's, over ``samples``
    bf16_difference: how far the run's own move where products are not rounded to bfloat16, as they are not in the
        program; None where they are not rounded in the run either
    """

    files: tuple[str, ...]
    bytes: int
    format: str
    tables: Tables
    precision: str
    samples: int
    largest_difference: float
    bf16_difference: float | None


def export(
    parts: Parts,
    dataset: Dataset,
    out: Path,
    *,
    tables: Tables = "inside",
    split: str = "test",
    samples: int = 4096,
    tolerance: float = 1e-5,
    overwrite: bool = False,
    about: Mapping[str, Any] | None = None,
) -> Exported:
    """Write network and tables of ``parts``, which are on the processor and settled, as one program to ``out``.

    samples: rows of ``split``, spread over it, on which program and run are compared; about: more for the JSON
    Raises ValueError for a place, a split or names that cannot be used; RuntimeError, with nothing at ``out``, where
    the program cannot be made or differs by more than ``tolerance``.
    """
    check_place(out, overwrite)
    _check_precision(out, parts)
    batches = list(_batches(dataset, split, samples))
    network, expected, bf16_difference = _expected(parts, batches)
    precision = str(parts.cold.weight.dtype).removeprefix("torch.")
    named = inputs(dataset.schema, parts.steps, (parts.cold.dim, precision) if tables == "beside" else None)
    staging = _staging(out)
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir(parents=True)
    try:
        _write(staging / out.name, network, parts, dataset.schema, named)
        difference = float(np.abs(_answers(staging / out.name, batches, dataset.schema, parts.steps) - expected).max())
        if not difference <= tolerance:
            raise RuntimeError(_too_far(out, difference, tolerance, network))
        of = (FORMATS[out.suffix], tables, precision, expected.size, difference, bf16_difference)
        done = Exported((), 0, *of)
        described = {**_description(dataset.schema, parts, named, done), "split": split, **(about or {})}
        (staging / f"{out.name}.json").write_text(json.dumps(described, indent=1) + "\n", "utf-8")
        files = _install(staging, out)
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    return replace(done, files=tuple(map(str, files)), bytes=sum(file.stat().st_size for file in files))


def check_place(out: Path, overwrite: bool) -> None:
    """ValueError where there is something already that may not, or should not, be replaced."""
    there = [path for path in (out, *_companions(out)) if path.exists()]
    if there and not overwrite:
        raise ValueError(f"--out {out}: {there[0]} exists already; choose another name or add --overwrite")
    for path in there:
        folder = path.suffix == ".tables"
        if path.is_dir() != folder or (folder and any(file.suffix != ".npy" for file in path.iterdir())):
            raise ValueError(f"--out {out}: {path} is nothing that an export wrote; it will not be replaced")
    staging, names = _staging(out), {path.name for path in (out, *_companions(out))}
    if staging.exists() and not (staging.is_dir() and {file.name for file in staging.iterdir()} <= names):
        raise ValueError(
            f"--out {out}: {staging}, where it would be made, is nothing that an export left; move it away"
        )


def _staging(out: Path) -> Path:
    """The folder in which everything is made."""
    return out.with_name(out.name + ".new")


def _check_precision(out: Path, parts: Parts) -> None:
    recurrent = any(isinstance(layer, nn.LSTM) for layer in parts.model.modules())
    if out.suffix == ".onnx" and recurrent and parts.cold.weight.dtype == torch.float64:
        raise ValueError(
            f"--out {out}: the run has --precision fp64 and --history rnn, and ONNX Runtime no LSTM of float64; "
            "choose a name that ends in .pt2"
        )


def _companions(out: Path) -> list[Path]:
    return [out.with_name(out.name + ending) for ending in (".json", ".data", ".tables")]


def _batches(dataset: Dataset, split: str, samples: int) -> Iterator[Batch]:
    """So many rows, evenly spread over the split, in batches of several sizes."""
    first, last = dataset.split(split)
    if first == last:
        raise ValueError(f"{dataset.path}: split {split!r} has no rows to compare predictions on; choose another")
    places = np.unique(np.linspace(0, last - first - 1, min(samples, last - first)).astype(np.int64))
    at, sizes = 0, iter(BATCHES)
    while at < places.size:
        size = next(sizes, BATCHES[-1])
        yield from BatchLoader(dataset, split, size).some(places[at : at + size])
        at += size


def _expected(parts: Parts, batches: Sequence[Batch]) -> tuple[nn.Module, NDArray[np.float64], float | None]:
    """(a network with these parameters that rounds no products, its predictions, how far the run's own are off)."""
    own = predict(parts, batches)[1]
    network = copy.deepcopy(parts.model).requires_grad_(False)
    rounding = [layer for layer in network.modules() if isinstance(layer, Linear) and layer.bf16]
    for layer in rounding:
        layer.bf16 = False
    expected = predict(replace(parts, model=network), batches)[1] if rounding else own
    return network, expected, float(np.abs(own - expected).max()) if rounding else None


def _write(path: Path, network: nn.Module, parts: Parts, schema: Schema, named: Sequence[Input]) -> None:
    tables = [parts.cold.table(number) for number in range(len(schema.tables))]
    beside = any(one.name == "vectors" for one in named)
    if beside:
        _write_tables(path.with_name(f"{path.name}.tables"), tables, schema)
    elif path.suffix == ".pt2":  # whose writer keeps the whole memory that a tensor is a part of
        tables = [table.clone() for table in tables]
    serving = Serving(network, schema, parts.steps, None if beside else tables, named, parts.cold.weight.dtype)
    write(program_of(serving, named), named, path)


def _write_tables(folder: Path, tables: Sequence[torch.Tensor], schema: Schema) -> None:
    folder.mkdir()
    for values, table in zip(tables, schema.tables, strict=True):
        np.save(folder / f"{table.name}.npy", values.numpy(), allow_pickle=False)


def _answers(path: Path, batches: Sequence[Batch], schema: Schema, steps: int) -> NDArray[np.float64]:
    """What the written program gives, its tables read from where they lie."""
    run, folder = opened(path), path.with_name(f"{path.name}.tables")
    if folder.is_dir():
        beside = [np.load(folder / f"{table.name}.npy", "r", allow_pickle=False) for table in schema.tables]
        answers = [run(summed(feeds(batch, schema), beside, schema, steps)) for batch in batches]
    else:
        answers = [run(feeds(batch, schema)) for batch in batches]
    return np.concatenate(answers).astype(np.float64)


def _too_far(out: Path, difference: float, tolerance: float, network: nn.Module) -> str:
    masks = any(isinstance(layer, Adrec) for layer in network.modules())
    why = "; a score at a threshold of adrec's masks may fall on its other side by rounding" if masks else ""
    return (
        f"{out}: predictions differ from the run's by up to {difference:.2g}, --tolerance is {tolerance:g}{why}. "
        "Nothing was written"
    )


def _description(schema: Schema, parts: Parts, named: Sequence[Input], done: Exported) -> dict[str, Any]:
    tables = []
    for table in schema.tables:
        of = {"name": table.name, "rows": table.rows, "dim": parts.cold.dim, "bag": table.bag}
        inside = {"ids": ids_name(table), "offsets": offsets_name(table)}
        tables.append({**of, **(inside if done.tables == "inside" else {"file": f"{table.name}.npy"})})
    return {
        "format": FORMAT,
        "version": VERSION,
        "program": done.format,
        "inputs": [asdict(one) for one in named],
        "output": asdict(Input(OUTPUT, done.precision, ("batch",))),
        "dense": schema.dense,
        "steps": parts.steps,
        "tables_are": done.tables,
        "tables": tables,
        "compared_samples": done.samples,
        "largest_difference": done.largest_difference,
        "torch": version("torch"),
    }


def _install(staging: Path, out: Path) -> list[Path]:
    """Put all files where they belong, the program last; returns them, the program first."""
    out.unlink(missing_ok=True)
    for path in _companions(out):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    written = [staging / path.name for path in (*_companions(out), out)]
    moved = [out.with_name(path.name) for path in written if path.exists()]
    for path in moved:
        os.replace(staging / path.name, path)
    return [file for path in reversed(moved) for file in (sorted(path.iterdir()) if path.is_dir() else [path])]
