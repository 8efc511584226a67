"""Batches of any make: where the ids are in one, some of its samples as another of the same make, a move to a device.

A batch is a tensor or an array, or mappings, tuples, lists and dataclasses of them, however deep; a
``KeyedJaggedTensor`` is one thing.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar

import numpy as np
import torch

from hotline.library.features import Features, is_features, is_keyed_jagged, select, tensors_of

__all__ = ["features_of", "moved", "samples_of"]

T = TypeVar("T")


def features_of(batch: Any, where: str | int | Callable[[Any], Features] | None, names: Sequence[str]) -> Features:
    """The ids in a batch.

    ``where``: a key, an attribute or a place in a tuple; or what finds them; None: the one thing in the batch that
    looks like ids of the features ``names``. ValueError if there is none, or several.
    """
    if callable(where):
        return where(batch)
    if where is not None:
        return _member(batch, where)
    found = list(_look_for(batch, names, 2))
    if len(found) != 1:
        raise ValueError(
            f"{len(found) or 'no'} members of a {type(batch).__name__} look like ids of {', '.join(names)} (a mapping "
            "with these keys, int64 or int32 of (batch, features), a KeyedJaggedTensor); say with features= which it is"
        )
    return {name: found[0][name] for name in names} if isinstance(found[0], Mapping) else found[0]


def _member(batch: Any, where: str | int) -> Any:
    try:
        if isinstance(batch, Mapping) or isinstance(where, int):
            return batch[where]
        return getattr(batch, where)
    except (KeyError, IndexError, AttributeError, TypeError):
        raise ValueError(f"features={where!r}: a {type(batch).__name__} has no such member") from None


def _look_for(found: Any, names: Sequence[str], depth: int) -> Iterator[Any]:
    if is_features(found, names):
        yield found
    elif depth and not isinstance(found, torch.Tensor):
        for member in _members(found):
            yield from _look_for(member, names, depth - 1)


def _members(found: Any) -> list[Any]:
    if isinstance(found, Mapping):
        return list(found.values())
    if isinstance(found, tuple | list):
        return list(found)
    if is_dataclass(found) and not isinstance(found, type) and not is_keyed_jagged(found):
        return [getattr(found, field.name) for field in fields(found)]
    return []


def samples_of(batch: T, ids: Features, size: int, samples: torch.Tensor, last_offset: bool) -> T:
    """Some samples of a batch of ``size``: of its ``ids`` their bags, of everything else with ``size`` rows their rows.

    What has no first dimension of ``size`` stays as it is.
    """
    own = select(ids, samples, last_offset)
    new: dict[int, Any] = {id(ids): own}
    for given, part in zip(tensors_of(ids), tensors_of(own), strict=True):
        if not torch.equal(new.setdefault(id(given), part), part):
            raise ValueError("features with different bags have one tensor of values; give each its own")
    array = samples.numpy() if samples.device.type == "cpu" else samples.cpu().numpy()

    def chosen(found: Any) -> Any:
        if id(found) in new:
            return new[id(found)]
        if isinstance(found, torch.Tensor) and found.dim() and found.shape[0] == size:
            return found.index_select(0, samples.to(found.device))
        if isinstance(found, np.ndarray) and found.ndim and found.shape[0] == size:
            return found[array]
        return None

    return _rebuilt(batch, chosen)


def moved(batch: T, move: Callable[[Any], Any]) -> T:
    """The batch with all tensors, and KeyedJaggedTensors, moved; one that it holds twice is moved once."""
    done: dict[int, Any] = {}

    def once(found: Any) -> Any:
        if not isinstance(found, torch.Tensor) and not is_keyed_jagged(found):
            return None
        if id(found) not in done:
            done[id(found)] = move(found)
        return done[id(found)]

    return _rebuilt(batch, once)


def _rebuilt(found: Any, change: Callable[[Any], Any]) -> Any:
    """The same make of what ``change`` gives for it or, where that is None, for its members."""
    changed = change(found)
    if changed is not None:
        return changed
    if isinstance(found, MutableMapping):
        made = copy.copy(found)
        for key, value in found.items():
            made[key] = _rebuilt(value, change)
        return made
    if isinstance(found, tuple) and hasattr(found, "_fields"):
        return type(found)(*(_rebuilt(value, change) for value in found))
    if isinstance(found, tuple | list):
        return type(found)(_rebuilt(value, change) for value in found)
    if is_dataclass(found) and not isinstance(found, type):
        made = copy.copy(found)  # type: ignore[arg-type]  # not the mapping that it was above
        for field in fields(found):
            object.__setattr__(made, field.name, _rebuilt(getattr(found, field.name), change))  # also if it is frozen
        return made
    return found
