"""The two formats of an exported program: ONNX, and the archive that torch.export writes; each written and run again.

No file that is written holds a pickle. A program carries no example inputs and no lines of source.
"""

from __future__ import annotations

import importlib.util
import logging
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch.export import Dim, ExportedProgram

from hotline.train.export.serving import OUTPUT, Input, Serving

__all__ = ["FORMATS", "Run", "format_of", "opened", "program_of", "write"]

FORMATS = {".onnx": "onnx", ".pt2": "torch.export"}
"""Ending of the file's name -> format"""
PACKAGES = ("onnx", "onnxscript", "onnxruntime")
OPSET = 20
LARGEST_FILE = 2_000_000_000
"""Bytes of parameters from which an ONNX file has them beside it: a protocol buffer ends at 2 GiB"""

Run = Callable[[Mapping[str, NDArray[Any]]], NDArray[Any]]
"""Inputs by name -> probabilities (batch,)"""


def format_of(path: Path) -> str:
    """By the name's ending; ValueError says which there are, or which package the format lacks."""
    found = FORMATS.get(path.suffix)
    if found is None:
        raise ValueError(f"--out {path}: the name's ending says the format; there are: {', '.join(FORMATS)}")
    missing = [name for name in PACKAGES if importlib.util.find_spec(name) is None] if found == "onnx" else []
    if missing:
        raise ValueError(
            f"--out {path}: {', '.join(missing)} missing; pip install 'hotline[export]' installs what ONNX needs, "
            "or choose a name that ends in .pt2"
        )
    return found


def program_of(serving: Serving, named: Sequence[Input]) -> ExportedProgram:
    """The module as a graph, for every batch size."""
    examples, shapes = _examples(named), _shapes(named)
    attention = torch.backends.mha.get_fastpath_enabled()
    torch.backends.mha.set_fastpath_enabled(False)  # one operation that only PyTorch has
    try:
        with torch.no_grad(), _quiet():
            program = torch.export.export(serving.eval(), (), examples, dynamic_shapes=shapes, strict=False)
    finally:
        torch.backends.mha.set_fastpath_enabled(attention)
    for node in program.graph.nodes:
        node.meta.pop("stack_trace", None)
    return program


def write(program: ExportedProgram, named: Sequence[Input], path: Path) -> None:
    """Write it in the format that the path's ending says."""
    with _quiet():
        if FORMATS[path.suffix] == "onnx":
            _write_onnx(program, named, path)
        else:
            program.example_inputs = None  # they would be a pickle
            torch.export.save(program, path)


def opened(path: Path) -> Run:
    """A written program, ready to run on the processor. What its runtime says against it is a RuntimeError."""
    return _opened_onnx(path) if FORMATS[path.suffix] == "onnx" else _opened_pt2(path)


def _sizes(named: Sequence[Input]) -> dict[str, int]:
    """Of the example, by text: all different, none of them 0 or 1, which would be taken for constants."""
    lookups = dict.fromkeys(size for one in named for size in one.shape if str(size).startswith("lookups"))
    return {"batch": 3, "batch + 1": 4, **{str(text): 5 + number for number, text in enumerate(lookups)}}


def _examples(named: Sequence[Input]) -> dict[str, torch.Tensor]:
    sizes = _sizes(named)
    shapes = {one.name: [sizes[s] if isinstance(s, str) else s for s in one.shape] for one in named}
    return {one.name: torch.zeros(shapes[one.name], dtype=getattr(torch, one.dtype)) for one in named}


def _shapes(named: Sequence[Input]) -> dict[str, dict[int, Any]]:
    batch = Dim("batch")
    dims: dict[str, Any] = {"batch": batch, "batch + 1": batch + 1}
    for number, text in enumerate(text for text in _sizes(named) if text not in dims):
        dims[text] = Dim(f"lookups{number}")
    return {one.name: {at: dims[s] for at, s in enumerate(one.shape) if isinstance(s, str)} for one in named}


def _write_onnx(program: ExportedProgram, named: Sequence[Input], path: Path) -> None:
    model = torch.onnx.export(
        program,
        (),
        kwargs=_examples(named),
        dynamic_shapes=_shapes(named),
        input_names=[one.name for one in named],  # by themselves they would be in lower case
        output_names=[OUTPUT],
        opset_version=OPSET,
        dynamo=True,
        verbose=False,
    )
    assert model is not None
    size = sum(value.nbytes for value in program.state_dict.values())
    model.save(path, external_data=size > LARGEST_FILE)


def _opened_onnx(path: Path) -> Run:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = torch.get_num_threads()
    options.log_severity_level = 4  # what it logs below is in its exceptions too
    try:
        session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # its exceptions have no class of their own in common
        raise RuntimeError(f"{path.name}: ONNX Runtime does not take it: {error}") from error

    def run(given: Mapping[str, NDArray[Any]]) -> NDArray[Any]:
        try:
            return session.run([OUTPUT], dict(given))[0]
        except Exception as error:
            raise RuntimeError(f"{path.name}: ONNX Runtime: {error}") from error

    return run


def _opened_pt2(path: Path) -> Run:
    module = torch.export.load(path).module()

    def run(given: Mapping[str, NDArray[Any]]) -> NDArray[Any]:
        tensors = {name: torch.from_numpy(np.ascontiguousarray(values)) for name, values in given.items()}
        try:
            with torch.no_grad():
                return module(**tensors).numpy()
        except (IndexError, ValueError) as error:
            raise RuntimeError(f"{path.name}: {error}") from error

    return run


@contextmanager
def _quiet() -> Iterator[None]:
    """Without what PyTorch's exporters say to those who develop them."""
    loggers = [logging.getLogger(name) for name in ("torch.onnx", "onnxscript")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
