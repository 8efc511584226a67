"""Checkpoints: everything a run needs to go on at the exact batch, in files that no reader has to trust.

    checkpoint/state.json            where the run is, its running figures
    checkpoint/dense.safetensors     network and the dense optimizer's state
    checkpoint/tables/NAME.npy       (rows, dim), one file a table, in id space: no trace of hot or cold
    checkpoint/tables/NAME.moment.npy   optimizer state of the rows, for Adagrad and Adam
    checkpoint/pipeline/NAME.npy     what the pipeline keeps, e.g. the EAL

Written beside, then renamed: there is always one whole checkpoint. Nothing is pickled.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file

from hotline.files import whole_folder, writing_folder
from hotline.pipeline import Parts

__all__ = ["has_checkpoint", "load_checkpoint", "load_parts", "save_checkpoint"]


def save_checkpoint(
    folder: Path,
    parts: Parts,
    table_names: tuple[str, ...],
    arrays: Mapping[str, NDArray[Any]],
    state: Mapping[str, Any],
) -> None:
    """Write a checkpoint to ``folder``; the one that is there is replaced when the new one is complete."""
    with writing_folder(folder) as new:
        (new / "tables").mkdir()
        (new / "pipeline").mkdir()
        for number, name in enumerate(table_names):
            _save_array(new / "tables" / f"{name}.npy", parts.cold.table(number).numpy())
            if parts.cold.moment.numel():
                _save_array(new / "tables" / f"{name}.moment.npy", parts.cold.table_moment(number).numpy())
        for name, array in arrays.items():
            _save_array(new / "pipeline" / f"{name}.npy", array)
        save_file(_dense_tensors(parts), new / "dense.safetensors")
        with (new / "state.json").open("w", encoding="utf-8") as stream:
            json.dump(state, stream, indent=1)
            stream.flush()
            os.fsync(stream.fileno())


def has_checkpoint(folder: Path) -> bool:
    """Whether one has been written whole."""
    return whole_folder(folder) is not None


def load_checkpoint(
    folder: Path, parts: Parts, table_names: tuple[str, ...]
) -> tuple[dict[str, NDArray[Any]], dict[str, Any]]:
    """Fill ``parts``; returns the pipeline's arrays and the state. ValueError names the file that does not fit."""
    state = load_parts(folder, parts, table_names)
    folder = _whole(folder)
    arrays = {path.stem: _load_array(path, None) for path in sorted((folder / "pipeline").glob("*.npy"))}
    return arrays, state


def load_parts(folder: Path, parts: Parts, table_names: tuple[str, ...]) -> dict[str, Any]:
    """Fill network, optimizer and tables alone; returns the state."""
    folder = _whole(folder)
    for number, name in enumerate(table_names):
        table = parts.cold.table(number)
        table.copy_(torch.from_numpy(_load_array(folder / "tables" / f"{name}.npy", tuple(table.shape))))
        if parts.cold.moment.numel():
            moment = parts.cold.table_moment(number)
            path = folder / "tables" / f"{name}.moment.npy"
            moment.copy_(torch.from_numpy(_load_array(path, tuple(moment.shape))))
    _load_dense(folder / "dense.safetensors", parts)
    try:
        return json.loads((folder / "state.json").read_text("utf-8"))
    except (OSError, json.JSONDecodeError) as error:
        raise ValueError(f"{folder / 'state.json'}: unreadable ({error})") from None


def _whole(folder: Path) -> Path:
    found = whole_folder(folder)
    if found is None:
        raise ValueError(f"{folder}: no checkpoint there; it is written when a run ends or is interrupted")
    return found


def _save_array(path: Path, array: NDArray[Any]) -> None:
    with path.open("wb") as stream:
        np.lib.format.write_array(stream, np.ascontiguousarray(array), allow_pickle=False)


def _load_array(path: Path, shape: tuple[int, ...] | None) -> NDArray[Any]:
    try:
        array = np.load(path, allow_pickle=False)
    except (OSError, ValueError, EOFError) as error:
        raise ValueError(f"{path}: unreadable ({error}); the checkpoint is incomplete") from None
    if shape is not None and array.shape != shape:
        raise ValueError(f"{path}: shape {array.shape}, the model's is {shape}; is it another data set or --dim?")
    return array


def _dense_tensors(parts: Parts) -> dict[str, torch.Tensor]:
    tensors = {f"model.{name}": value.contiguous() for name, value in parts.model.state_dict().items()}
    for index, values in parts.dense_optimizer.state_dict()["state"].items():
        for key, value in values.items():
            if isinstance(value, torch.Tensor):
                tensors[f"optimizer.{index}.{key}"] = value.contiguous()
    tensors["random.cpu"] = torch.get_rng_state()  # dropout draws from it
    if parts.device.type == "cuda":
        tensors["random.cuda"] = torch.cuda.get_rng_state(parts.device)
    return {name: value.detach().cpu().clone() for name, value in tensors.items()}


def _load_dense(path: Path, parts: Parts) -> None:
    try:
        tensors = load_file(path)
    except (OSError, SafetensorError) as error:
        raise ValueError(f"{path}: unreadable ({error}); the checkpoint is incomplete") from None
    try:
        parts.model.load_state_dict({k[6:]: v for k, v in tensors.items() if k.startswith("model.")})
    except RuntimeError as error:
        raise ValueError(f"{path}: the network in it is another one: {error}") from None
    if "random.cpu" in tensors:
        torch.set_rng_state(tensors["random.cpu"])
    if "random.cuda" in tensors and parts.device.type == "cuda":
        torch.cuda.set_rng_state(tensors["random.cuda"], parts.device)
    state = parts.dense_optimizer.state_dict()
    for name, value in tensors.items():
        if name.startswith("optimizer."):
            _, index, key = name.split(".", 2)
            state["state"].setdefault(int(index), {})[key] = value
    parts.dense_optimizer.load_state_dict(state)
