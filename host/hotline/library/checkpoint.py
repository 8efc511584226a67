"""Checkpoints of a model over split tables: files that no reader has to trust, there whole or not at all.

dense.safetensors         the network, the state of its optimizer, the random state of PyTorch
tables/NUMBER.safetensors   a table: ``weight`` (rows, dim), ``moment``; no trace of hot or cold
state.json                names of the tables, options of the optimizers, counts
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import nn

from hotline.folders import SUMS, check_sums, place_before, whole_folder, writing_folder
from hotline.library.collection import HotEmbeddingBagCollection

__all__ = ["load_checkpoint", "save_checkpoint"]

_Optimizer = torch.optim.Optimizer | None
_FILE = re.compile(rf"dense\.safetensors|state\.json|{SUMS}|tables(/\d{{4,}}\.safetensors)?")


def save_checkpoint(
    folder: Path,
    model: nn.Module,
    collections: Sequence[HotEmbeddingBagCollection],
    optimizer: _Optimizer,
    counts: Mapping[str, int],
) -> None:
    """Write one to ``folder``; the one that is there is replaced when the new one is whole.

    ``collections``: the first need not be in the model, and has files of its own. ValueError if something else than a
    checkpoint is in the way, and if there is something in a state that neither safetensors nor JSON have.
    """
    for path in (folder, place_before(folder)):
        _check_ours(path, whole=True)
    _check_ours(folder.with_name(folder.name + ".new"), whole=False)
    tables = collections[0]
    tensors, options = _optimizer_state(optimizer)
    tensors |= {f"model.{name}": value for name, value in _network(model, tables).items()}
    tensors["random.cpu"] = torch.get_rng_state()
    if tables.device.type == "cuda":
        tensors["random.cuda"] = torch.cuda.get_rng_state(tables.device)
    rows = _by_table(tables)
    rates = [one.optimizer.state_dict()["param_groups"] for one in collections]
    state = {**counts, "tables": list(rows), "optimizer": options, "table_optimizers": rates}
    with writing_folder(folder) as new:
        (new / "tables").mkdir()
        for number, own in enumerate(rows.values()):
            save_file(own, new / "tables" / f"{number:04}.safetensors")
        copies = {name: value.detach().cpu().contiguous().clone() for name, value in tensors.items()}
        save_file(copies, new / "dense.safetensors")
        (new / "state.json").write_text(json.dumps(state, indent=1), "utf-8")


def _check_ours(path: Path, whole: bool) -> None:
    """ValueError if there is anything that no checkpoint has; a ``whole`` one has digests, or is empty."""
    if path.is_dir() and not path.is_symlink():
        files = sorted(str(file.relative_to(path)) for file in path.rglob("*"))
        others = [name for name in files if not _FILE.fullmatch(name)]
        if others or (whole and files and SUMS not in files):
            found = f"holds {others[0]}" if others else f"holds no {SUMS}"
            raise ValueError(f"{path}: {found}, so it is no checkpoint, and is not replaced; choose another place")
    elif path.exists() or path.is_symlink():
        raise ValueError(f"{path}: is a file or a link, no folder; choose another place for the checkpoint")


def load_checkpoint(
    folder: Path, model: nn.Module, collections: Sequence[HotEmbeddingBagCollection], optimizer: _Optimizer
) -> dict[str, int]:
    """Fill all of them from ``folder``; the counts. ValueError names what does not fit; nothing has changed then."""
    found, tables = whole_folder(folder), collections[0]
    if found is None:
        raise ValueError(f"{folder}: no checkpoint there")
    folder = found
    check_sums(folder)
    try:
        state = json.loads((folder / "state.json").read_text("utf-8"))
        names, counts = state["tables"], {name: int(state[name]) for name in ("steps", "epochs")}
        options, rates = state["optimizer"], [list(groups) for groups in state["table_optimizers"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ValueError(f"{folder / 'state.json'}: unreadable ({error!r}); the checkpoint is incomplete") from None
    dense = _read(folder / "dense.safetensors")
    rows = {
        f"{tables.state_prefix}{name}.{key}" if name else f"{tables.state_prefix}{key}": value
        for number, name in enumerate(names)
        for key, value in _read(folder / "tables" / f"{number:04}.safetensors").items()
    }
    network = {name.removeprefix("model."): value for name, value in dense.items() if name.startswith("model.")}
    _check_fits(folder, _network(model, tables), network)
    _check_fits(folder, tables.state_dict(), rows)
    if len(rates) != len(collections):
        raise ValueError(f"{folder}: it is of {len(rates)} HotEmbeddingBagCollection, the model has {len(collections)}")
    own_state = _checked_state(folder / "dense.safetensors", optimizer, dense, options)
    prefix = _place_in(model, tables)
    if prefix is None:
        model.load_state_dict(network)
        tables.load_state_dict(rows)
    else:
        model.load_state_dict({**network, **{prefix + name: value for name, value in rows.items()}})
    if optimizer is not None:
        optimizer.load_state_dict(own_state)
    for one, groups in zip(collections, rates, strict=True):
        one.optimizer.load_state_dict({"state": {}, "param_groups": groups})
    if "random.cpu" in dense:
        torch.set_rng_state(dense["random.cpu"])
    if "random.cuda" in dense and tables.device.type == "cuda":
        torch.cuda.set_rng_state(dense["random.cuda"], tables.device)
    return counts


def _network(model: nn.Module, tables: HotEmbeddingBagCollection) -> dict[str, torch.Tensor]:
    """The model's state but for that of ``tables``; ValueError for what is no tensor."""
    prefix = _place_in(model, tables)
    found = {name: value for name, value in model.state_dict().items() if prefix is None or not name.startswith(prefix)}
    if others := [name for name, value in found.items() if not isinstance(value, torch.Tensor)]:
        raise ValueError(f"{others[0]}: the model's state has what is no tensor, and can't be written without pickle")
    return found


def _check_fits(folder: Path, own: Mapping[str, torch.Tensor], given: Mapping[str, torch.Tensor]) -> None:
    wrong = [f"{name} is missing" for name in own.keys() - given.keys()]
    wrong += [f"{name} is unknown here" for name in given.keys() - own.keys()]
    wrong += [
        f"{name} has shape {tuple(given[name].shape)}, not {tuple(own[name].shape)}"
        for name in own.keys() & given.keys()
        if own[name].shape != given[name].shape
    ]
    if wrong:
        raise ValueError(f"{folder}: it is of another model or other tables: {', '.join(sorted(wrong)[:4])}")


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
    options = {"kind": type(optimizer).__name__, "groups": state["param_groups"], "others": others}
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


def _checked_state(
    path: Path, optimizer: _Optimizer, dense: Mapping[str, torch.Tensor], options: Mapping[str, Any]
) -> dict[str, Any]:
    """The state of the optimizer; ValueError if it is of another."""
    if optimizer is None:
        return {}
    state: dict[int, dict[str, Any]] = {}
    own = {name.removeprefix("optimizer."): v for name, v in dense.items() if name.startswith("optimizer.")}
    kind = type(optimizer).__name__
    try:
        for name, value in [*own.items(), *options["others"].items()]:
            index, _, key = name.partition(".")
            state.setdefault(int(index), {})[key] = value
        sizes = [len(group["params"]) for group in options["groups"]]
        same = options["kind"] == kind and sizes == [len(group["params"]) for group in optimizer.param_groups]
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        raise ValueError(f"{path}: it is of another optimizer than {kind}: {error!r}") from None
    if not same:
        raise ValueError(
            f"{path}: it is of {options['kind']} with groups of {sizes} parameters, not of this {kind} with "
            f"{[len(group['params']) for group in optimizer.param_groups]}"
        )
    return {"state": state, "param_groups": options["groups"]}
