"""Checkpoints of a model over split tables: files that no reader has to trust, there whole or not at all.

dense.safetensors         the network, the state of its optimizer, the random state of PyTorch
tables/NUMBER.safetensors   a table: ``weight`` (rows, dim), ``moment``; no trace of hot or cold
state.json                names of the tables, options of the optimizers, counts
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import nn

from hotline.folders import check_sums, whole_folder, writing_folder
from hotline.library.collection import HotEmbeddingBagCollection

__all__ = ["load_checkpoint", "save_checkpoint"]

_Optimizer = torch.optim.Optimizer | None


def save_checkpoint(
    folder: Path,
    model: nn.Module,
    tables: HotEmbeddingBagCollection,
    optimizer: _Optimizer,
    counts: Mapping[str, int],
) -> None:
    """Write one to ``folder``; the one that is there is replaced when the new one is whole.

    ValueError if the optimizer's state holds something else than tensors, numbers, texts and lists of them.
    """
    tensors, options = _optimizer_state(optimizer)
    prefix = _place_in(model, tables)
    for name, value in model.state_dict().items():
        if prefix is None or not name.startswith(prefix):
            tensors[f"model.{name}"] = value
    tensors["random.cpu"] = torch.get_rng_state()
    if tables.device.type == "cuda":
        tensors["random.cuda"] = torch.cuda.get_rng_state(tables.device)
    rows = _by_table(tables)
    rates = tables.optimizer.state_dict()["param_groups"]
    state = {**counts, "tables": list(rows), "optimizer": options, "table_optimizer": rates}
    with writing_folder(folder) as new:
        (new / "tables").mkdir()
        for number, own in enumerate(rows.values()):
            save_file(own, new / "tables" / f"{number:04}.safetensors")
        copies = {name: value.detach().cpu().contiguous().clone() for name, value in tensors.items()}
        save_file(copies, new / "dense.safetensors")
        (new / "state.json").write_text(json.dumps(state, indent=1), "utf-8")


def load_checkpoint(
    folder: Path, model: nn.Module, tables: HotEmbeddingBagCollection, optimizer: _Optimizer
) -> dict[str, int]:
    """Fill all of them from ``folder``; the counts. ValueError names the file that does not fit."""
    found = whole_folder(folder)
    if found is None:
        raise ValueError(f"{folder}: no checkpoint there")
    folder = found
    check_sums(folder)
    try:
        state = json.loads((folder / "state.json").read_text("utf-8"))
        names, counts = state["tables"], {name: int(state[name]) for name in ("steps", "epochs")}
        options, rates = state["optimizer"], state["table_optimizer"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ValueError(f"{folder / 'state.json'}: unreadable ({error!r}); the checkpoint is incomplete") from None
    dense = _read(folder / "dense.safetensors")
    rows = {
        f"{tables.state_prefix}{name}.{key}" if name else f"{tables.state_prefix}{key}": value
        for number, name in enumerate(names)
        for key, value in _read(folder / "tables" / f"{number:04}.safetensors").items()
    }
    _load_model(folder, model, tables, dense, rows)
    _load_optimizer(folder / "dense.safetensors", optimizer, dense, options)
    tables.optimizer.load_state_dict({"state": {}, "param_groups": rates})
    if "random.cpu" in dense:
        torch.set_rng_state(dense["random.cpu"])
    if "random.cuda" in dense and tables.device.type == "cuda":
        torch.cuda.set_rng_state(dense["random.cuda"], tables.device)
    return counts


def _place_in(model: nn.Module, tables: HotEmbeddingBagCollection) -> str | None:
    """How the names of the tables' state begin in that of the model; None where they are no part of it."""
    names = (name for name, module in model.named_modules() if module is tables)
    found = next(names, None)
    return found if not found else f"{found}."


def _by_table(tables: HotEmbeddingBagCollection) -> dict[str, dict[str, torch.Tensor]]:
    """Their state, under ``weight`` and ``moment`` of each name, and under no name that of all."""
    found: dict[str, dict[str, torch.Tensor]] = {}
    for key, value in tables.state_dict().items():
        name, _, kind = key.removeprefix(tables.state_prefix).rpartition(".")
        found.setdefault(name, {})[kind] = value
    return found


def _optimizer_state(optimizer: _Optimizer) -> tuple[dict[str, torch.Tensor], dict[str, Any]]:
    """Its tensors, by name, and everything else, as JSON has it."""
    if optimizer is None:
        return {}, {}
    state = optimizer.state_dict()
    tensors, others = {}, {}
    for index, values in state["state"].items():
        for key, value in values.items():
            if isinstance(value, torch.Tensor):
                tensors[f"optimizer.{index}.{key}"] = value
            else:
                others[f"{index}.{key}"] = value
    options = {"groups": state["param_groups"], "others": others}
    try:
        json.dumps(options)
    except TypeError as error:
        raise ValueError(f"{type(optimizer).__name__}: its state can't be written without pickle ({error})") from None
    return tensors, options


def _read(path: Path) -> dict[str, torch.Tensor]:
    try:
        return load_file(path)
    except (OSError, SafetensorError) as error:
        raise ValueError(f"{path}: unreadable ({error}); the checkpoint is incomplete") from None


def _load_model(
    folder: Path,
    model: nn.Module,
    tables: HotEmbeddingBagCollection,
    dense: Mapping[str, torch.Tensor],
    rows: Mapping[str, torch.Tensor],
) -> None:
    network = {name.removeprefix("model."): value for name, value in dense.items() if name.startswith("model.")}
    prefix = _place_in(model, tables)
    try:
        if prefix is None:
            model.load_state_dict(network)
            tables.load_state_dict(dict(rows))
        else:
            model.load_state_dict({**network, **{prefix + name: value for name, value in rows.items()}})
    except RuntimeError as error:
        raise ValueError(f"{folder}: it is of another model or other tables: {error}") from None


def _load_optimizer(
    path: Path, optimizer: _Optimizer, dense: Mapping[str, torch.Tensor], options: Mapping[str, Any]
) -> None:
    if optimizer is None:
        return
    state: dict[int, dict[str, Any]] = {}
    own = {name.removeprefix("optimizer."): v for name, v in dense.items() if name.startswith("optimizer.")}
    try:
        for name, value in [*own.items(), *options["others"].items()]:
            index, _, key = name.partition(".")
            state.setdefault(int(index), {})[key] = value
        optimizer.load_state_dict({"state": state, "param_groups": options["groups"]})
    except (KeyError, ValueError) as error:
        raise ValueError(f"{path}: it is of another optimizer than {type(optimizer).__name__}: {error}") from None
