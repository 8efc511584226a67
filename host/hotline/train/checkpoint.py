"""Checkpoints: everything a run needs to go on at the exact batch, in files that no reader has to trust.

    checkpoint/state.json            where the run is, its running figures, the names of the columns in their order
    checkpoint/dense.safetensors     network and the dense optimizer's state
    checkpoint/tables/NAME.npy       (rows, dim), one file a table, in id space: no trace of hot or cold
    checkpoint/tables/NAME.moment.npy   optimizer state of the rows, for Adagrad and Adam
    checkpoint/pipeline/NAME.npy     what the pipeline keeps, e.g. the EAL
    checkpoint/SHA256SUMS            digests of all other files, as sha256sum writes them

Written beside, then renamed: there is always one whole checkpoint. Nothing is pickled. Digests are compared when a
checkpoint is read. Where several processes train, each writes and reads the rows that it has; the first does the rest.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import nullcontext, suppress
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file

from hotline.data import Schema
from hotline.embedding import Held
from hotline.folders import SUMS, check_sums, place_before, remove, whole_folder, writing_folder
from hotline.pipeline import Parts

__all__ = [
    "go_back",
    "has_checkpoint",
    "load_checkpoint",
    "load_parts",
    "older_checkpoints",
    "require_checkpoint",
    "save_checkpoint",
    "see_older",
]

_READS = 100
"""times that a checkpoint is read again because a run that trains replaced it meanwhile"""


def save_checkpoint(
    folder: Path,
    parts: Parts,
    schema: Schema,
    arrays: Mapping[str, NDArray[Any]],
    state: Mapping[str, Any],
    keep: int = 1,
) -> None:
    """Write a checkpoint to ``folder``, which then replaces the one that is there.

    ``keep``: checkpoints that are kept, this one included; older ones are called ``folder-STEP``.
    Raises OSError, which says what became of it, where it could not be written; the one before is there as it was.
    """
    first, random = parts.group.rank == 0, _random_states(parts)
    new = folder.with_name(folder.name + ".new")
    try:
        with writing_folder(folder, partial(_retire, folder, keep)) if first else nullcontext(new):
            if first:
                (new / "tables").mkdir()
                (new / "pipeline").mkdir()
            for number, table in enumerate(schema.tables):
                _save_table(new / "tables", table.name, number, parts)
            if first:
                for name, array in arrays.items():
                    _save_array(new / "pipeline" / f"{name}.npy", array)
                save_file(_dense_tensors(parts) | random, new / "dense.safetensors")
                text = json.dumps({**state, "columns": _columns(schema)}, indent=1)
                (new / "state.json").write_text(text, "utf-8")
    except (OSError, SafetensorError) as error:
        about = f"{folder}: the checkpoint at batch {state.get('step')} was not written, the one before is as it was"
        why = getattr(error, "strerror", None) or error
        raise OSError(getattr(error, "errno", None), f"{about}: {why}") from None
    parts.group.barrier()


def _retire(folder: Path, keep: int, old: Path) -> None:
    """Give the one before its place; take away those beyond ``keep``, and those of steps that are done again."""
    _put_aside(folder, keep, old)
    now = _step_of(folder)
    older = [path for path in older_checkpoints(folder) if now is None or _number(path) < now]
    for path in older_checkpoints(folder):
        if path not in older[: keep - 1]:
            remove(path)


def _put_aside(folder: Path, keep: int, old: Path) -> None:
    """Call the one before by its step, if more than one is kept; one that is damaged has none."""
    step = _step_of(old)
    if keep > 1 and step is not None:
        place = folder.with_name(f"{folder.name}-{step}")
        if place.is_dir():
            remove(place)
        old.rename(place)
    else:
        remove(old)


def _step_of(folder: Path) -> int | None:
    """None where that cannot be read."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        return int(json.loads((folder / "state.json").read_text("utf-8"))["step"])
    return None


def go_back(folder: Path, older: Path, keep: int) -> None:
    """Make an older checkpoint that was kept the one that a run goes on from; the one in its place is kept."""
    old = place_before(folder)
    if old.is_dir() and not folder.exists():  # a write was cut
        old.rename(folder)
    elif old.is_dir():
        remove(old)
    if folder.exists():
        folder.rename(old)
    older.rename(folder)
    if old.is_dir():
        _put_aside(folder, keep, old)


def older_checkpoints(folder: Path) -> list[Path]:
    """Those kept beside ``folder``, the newest first."""
    found = [path for path in folder.parent.glob(f"{folder.name}-*") if path.is_dir() and _number(path) >= 0]
    return sorted(found, key=_number, reverse=True)


def see_older(folder: Path) -> str:
    """For a message about ``folder``: which older ones there are, and how one is gone back to; nothing without any."""
    names = ", ".join(path.name for path in older_checkpoints(folder))
    return f"; older ones are {names}, see --from-checkpoint" if names else ""


def _number(path: Path) -> int:
    """Of the step in a kept checkpoint's name; below 0 for another name."""
    step = path.name.rpartition("-")[2]
    return int(step) if step.isdigit() else -1


def has_checkpoint(folder: Path) -> bool:
    """Whether one has been written whole."""
    return whole_folder(folder) is not None


def load_checkpoint(folder: Path, parts: Parts, schema: Schema) -> tuple[dict[str, NDArray[Any]], dict[str, Any]]:
    """Fill ``parts``, which are over a data set of ``schema``; returns the pipeline's arrays and the state.

    Raises ValueError that names the file which does not fit, is not there or is not what was written.
    """
    folder = require_checkpoint(folder)
    state = _load_parts(folder, parts, schema, random=True)
    arrays = {path.stem: _load_array(path, None, None) for path in sorted((folder / "pipeline").glob("*.npy"))}
    return arrays, state


def load_parts(folder: Path, parts: Parts, schema: Schema) -> dict[str, Any]:
    """Fill network, optimizer and tables alone; returns the state. Raises as :func:`load_checkpoint` does.

    The run may be training: what it replaces meanwhile is read again.
    """
    if parts.group.size > 1:  # processes would have to agree on reading it again
        return _load_parts(require_checkpoint(folder), parts, schema, random=False)
    for _ in range(_READS):
        place = require_checkpoint(folder)
        before = _sums(place)
        try:
            state = _load_parts(place, parts, schema, random=False)
        except (OSError, ValueError):
            if before is not None and before == _sums(place):
                raise
            continue
        if before == _sums(place):
            return state
    return _load_parts(require_checkpoint(folder), parts, schema, random=False)


def _sums(folder: Path) -> bytes | None:
    with suppress(OSError):
        return (folder / SUMS).read_bytes()
    return None


def _load_parts(folder: Path, parts: Parts, schema: Schema, random: bool) -> dict[str, Any]:
    _verify(folder, parts)
    state = _state_of(folder / "state.json", schema)
    for number, table in enumerate(schema.tables):
        _load_table(folder / "tables", table.name, number, parts)
    _load_dense(folder / "dense.safetensors", parts, random)
    return state


def _columns(schema: Schema) -> dict[str, list[str]]:
    """In the order in which a network takes them."""
    return {"tables": [table.name for table in schema.tables], "dense features": list(schema.dense)}


def _state_of(path: Path, schema: Schema) -> dict[str, Any]:
    try:
        state = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise ValueError(f"{path}: unreadable ({error})") from None
    if not isinstance(state, dict) or not isinstance(state.get("step"), int):
        raise ValueError(f"{path}: not the state of a run")
    known, own = state.get("columns"), _columns(schema)
    for what, names in own.items():
        if isinstance(known, dict) and known.get(what) != names:
            raise ValueError(
                f"{path}: the run has the {what} {known.get(what)}, and the data set {names}; a network takes them in "
                "their order"
            )
    return state


def require_checkpoint(folder: Path) -> Path:
    """Where it is; ValueError if there is none."""
    found = whole_folder(folder)
    if found is None:
        raise ValueError(f"{folder}: no checkpoint there; it is written when a run ends or is interrupted")
    return found


def _verify(folder: Path, parts: Parts) -> None:
    """Each process a part of the files."""
    found: ValueError | None = None
    try:
        check_sums(folder, parts.group.rank, parts.group.size)
    except (ValueError, OSError) as error:
        found = ValueError(f"{error}")
    if parts.group.all(found is None):
        return
    if found is None:
        raise ValueError(f"{folder}: another process has found it damaged")
    raise ValueError(f"{found}{see_older(folder)}")


# -- tables


def _save_table(folder: Path, name: str, number: int, parts: Parts) -> None:
    """Every process the rows that it holds."""
    for path, shape, of in _files_of(folder, name, number, parts):
        held = [(one.first, of(one)) for one in parts.cold.held(number)]
        if parts.group.size == 1:
            _save_array(path, held[0][1].detach().cpu().numpy())
            continue
        for rank in range(parts.group.size):  # in turn, since hosts may see a file's pages at different times
            if rank == parts.group.rank:
                _add_rows(path, shape, parts.cold.numpy_type, held)
            parts.group.barrier()


def _add_rows(path: Path, shape: tuple[int, ...], kind: Any, held: list[tuple[int, torch.Tensor]]) -> None:
    """Write rows to a table's file, which is made if it is not there."""
    if path.exists():
        whole = np.load(path, mmap_mode="r+", allow_pickle=False)
    else:
        whole = np.lib.format.open_memmap(path, "w+", kind, shape, version=(1, 0))
    for first, tensor in held:
        whole[first : first + tensor.shape[0]] = tensor.detach().cpu().numpy()
    whole.flush()


def _load_table(folder: Path, name: str, number: int, parts: Parts) -> None:
    for path, shape, of in _files_of(folder, name, number, parts):
        if not path.is_file():
            what = "optimizer state of rows" if path.stem.endswith(".moment") else f"table {name!r}"
            raise ValueError(f"{path}: not there, the run has no {what}; is it another --optimizer, or data set?")
        whole = _load_array(path, shape, parts.cold.numpy_type, mapped=True)
        for one in parts.cold.held(number):
            tensor = of(one)
            tensor.copy_(torch.from_numpy(np.array(whole[one.first : one.first + tensor.shape[0]])))


def _files_of(
    folder: Path, name: str, number: int, parts: Parts
) -> Iterator[tuple[Path, tuple[int, ...], Callable[[Held], torch.Tensor]]]:
    """A table's rows and their optimizer's state, if it has any: where, of what shape, how they are found."""
    rows, state = parts.cold.shape_of(parts.cold.rows[number])
    yield folder / f"{name}.npy", rows, lambda held: held.rows
    if parts.cold.optimizer.has_moment:
        yield folder / f"{name}.moment.npy", state, lambda held: held.state


def _save_array(path: Path, array: NDArray[Any]) -> None:
    with path.open("wb") as stream:
        np.lib.format.write_array(stream, np.ascontiguousarray(array), allow_pickle=False)


def _load_array(path: Path, shape: tuple[int, ...] | None, kind: Any, mapped: bool = False) -> NDArray[Any]:
    try:
        array = np.load(path, "r" if mapped else None, allow_pickle=False)
    except (OSError, ValueError, EOFError) as error:
        raise ValueError(f"{path}: unreadable ({error}); the checkpoint is incomplete") from None
    if shape is not None and array.shape != shape:
        asked = "--optimizer or --adagrad-moment" if path.stem.endswith(".moment") else "data set or --dim"
        raise ValueError(f"{path}: shape {array.shape}, the model's is {shape}; is it another {asked}?")
    if kind is not None and array.dtype != np.dtype(kind):
        raise ValueError(f"{path}: of {array.dtype}, the model's is of {np.dtype(kind)}; is it another --precision?")
    return array


def _dense_tensors(parts: Parts) -> dict[str, torch.Tensor]:
    tensors = {f"model.{name}": value.contiguous() for name, value in parts.model.state_dict().items()}
    for index, values in parts.dense_optimizer.state_dict()["state"].items():
        for key, value in values.items():
            if isinstance(value, torch.Tensor):
                tensors[f"optimizer.{index}.{key}"] = value.contiguous()
    return {name: value.detach().cpu().clone() for name, value in tensors.items()}


def _random_states(parts: Parts) -> dict[str, torch.Tensor]:
    """Of the generators that dropout draws from, of every process; collective."""
    own = {"cpu": torch.get_rng_state()}
    if parts.device.type == "cuda":
        own["cuda"] = torch.cuda.get_rng_state(parts.device).cpu()
    found: dict[str, torch.Tensor] = {}
    for kind, state in own.items():
        states = parts.group.joined(state.double().numpy()).astype(np.uint8).reshape(parts.group.size, -1)
        found |= {f"random.{kind}.{rank}": torch.from_numpy(one.copy()) for rank, one in enumerate(states)}
    return found


def _restore_random(tensors: Mapping[str, torch.Tensor], parts: Parts) -> None:
    """Go on with this process's generators; where there were fewer processes or more, with some made of the first's."""
    rank, size = parts.group.rank, parts.group.size
    if f"random.cpu.{size - 1}" in tensors and f"random.cpu.{size}" not in tensors:
        torch.set_rng_state(tensors[f"random.cpu.{rank}"])
        if parts.device.type == "cuda" and f"random.cuda.{rank}" in tensors:
            torch.cuda.set_rng_state(tensors[f"random.cuda.{rank}"], parts.device)
        return
    drawn = hashlib.sha256(tensors["random.cpu.0"].numpy().tobytes() + bytes([rank % 256, rank // 256])).digest()
    torch.manual_seed(int.from_bytes(drawn[:7], "little"))


def _load_dense(path: Path, parts: Parts, random: bool) -> None:
    try:
        tensors = load_file(path)
    except (OSError, SafetensorError) as error:
        raise ValueError(f"{path}: unreadable ({error}); the checkpoint is incomplete") from None
    try:
        parts.model.load_state_dict({k[6:]: v for k, v in tensors.items() if k.startswith("model.")})
    except RuntimeError as error:
        raise ValueError(f"{path}: the network in it is another one: {error}") from None
    if random and "random.cpu.0" not in tensors:
        raise ValueError(f"{path}: without the state of the random generators; it is not the checkpoint of a run")
    if random:
        _restore_random(tensors, parts)
    state = parts.dense_optimizer.state_dict()
    for name, value in tensors.items():
        if name.startswith("optimizer."):
            _, index, key = name.split(".", 2)
            state["state"].setdefault(int(index), {})[key] = value
    parts.dense_optimizer.load_state_dict(state)
