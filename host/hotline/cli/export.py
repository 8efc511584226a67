"""A run's network and tables as one program for serving, in ONNX or as torch.export keeps it, checked against the run.

What is written is run on rows of the test split, and must give what the run gives.

Example: hotline export runs/first --out model.onnx
"""

from __future__ import annotations

import dataclasses
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

import tyro

__all__ = ["HELP", "Config", "run"]

HELP = "a trained run as one program for serving"


@dataclass(frozen=True)
class Config:
    """What to export."""

    run: tyro.conf.Positional[str]
    """the run's folder"""
    out: str
    """the program, whose name says the format: model.onnx, or model.pt2 for torch.export; OUT.json describes it"""
    data: tyro.conf.Positional[str] = ""
    """the data set's folder; default: the one it was trained on"""
    tables: Literal["inside", "beside"] = "inside"
    """inside: the program takes ids (with ONNX, parameters of 2 GB and more are in OUT.data); beside: it takes the
    summed vectors, and the tables are in OUT.tables/, an .npy file each"""
    split: str = "test"
    """of which rows predictions are compared"""
    samples: int = 4096
    """how many"""
    tolerance: float = 1e-5
    """the largest difference of a probability that may be"""
    overwrite: tyro.conf.FlagCreatePairsOff[bool] = False
    """replace what an earlier export wrote"""
    json: tyro.conf.FlagCreatePairsOff[bool] = False
    """print one JSON object on standard output"""

    def __post_init__(self) -> None:
        if self.samples < 1:
            raise ValueError(f"--samples {self.samples}: expected at least 1")
        if not self.tolerance > 0:
            raise ValueError(f"--tolerance {self.tolerance:g}: expected a number above 0")


def run(config: Config) -> int:
    """Carry it out; returns the exit code."""
    from rich.console import Console

    from hotline.data import Dataset
    from hotline.sizes import format_bytes
    from hotline.train import RunFolder, build_parts
    from hotline.train.checkpoint import load_parts
    from hotline.train.export import check_place, export, format_of

    out = Path(config.out)
    format_of(out)
    check_place(out, config.overwrite)
    folder, trained = RunFolder.open(Path(config.run))
    trained = dataclasses.replace(trained, loop=dataclasses.replace(trained.loop, device="cpu"))
    dataset = Dataset(config.data or trained.data)
    parts = build_parts(trained, dataset)
    state = load_parts(folder.checkpoint, parts, dataset.schema)
    about = {"run": str(folder.path), "step": state["step"]}
    done = export(
        parts,
        dataset,
        out,
        tables=config.tables,
        split=config.split,
        samples=config.samples,
        tolerance=config.tolerance,
        overwrite=config.overwrite,
        about=about,
    )
    console = Console(stderr=True, highlight=False, soft_wrap=True)
    console.print(
        f"{out}: {folder.path} at batch {state['step']}, {done.format}, {done.precision}, tables {done.tables}, "
        f"{format_bytes(done.bytes)} in {len(done.files)} files",
        markup=False,
    )
    console.print(f"largest difference from the run's predictions: {done.largest_difference:.2g} in {done.samples:,}")
    if done.bf16_difference is not None:
        console.print(
            f"the run rounds products to bfloat16, the program does not: that moves predictions by up to "
            f"{done.bf16_difference:.2g}, of which the comparison is free"
        )
    if config.json:
        print(json.dumps({"path": str(out), **asdict(done), **about}))
    return 0
