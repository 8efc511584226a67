"""What a model hands to its embedding tables, read: ids by feature in, bags on the host out; and parts of them.

Three forms: a mapping from feature to ids, ``(batch,)``, ``(batch, k)`` or ``(values, offsets)``; one tensor of
``(batch, features)``, an id of each feature; and TorchRec's ``KeyedJaggedTensor``, which is never imported here: who
hands one over has TorchRec.
"""

from __future__ import annotations

import sys
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeGuard

import numpy as np
import torch
from numpy.typing import NDArray

from hotline.data.batch import one_hot_offsets

__all__ = [
    "Bags",
    "Features",
    "Ids",
    "form_of",
    "is_features",
    "is_keyed_jagged",
    "keyed_tensor",
    "read_features",
    "select",
    "size_of",
    "tensors_of",
    "versions_of",
]

Ids: TypeAlias = torch.Tensor | tuple[torch.Tensor, torch.Tensor] | list[torch.Tensor]
"""(batch,), one id a sample; (batch, k), k ids a sample; or (values (lookups,), offsets), also as a list"""
Features: TypeAlias = Mapping[str, Ids] | torch.Tensor | Any
"""Ids by feature; or (batch, features); or a KeyedJaggedTensor, which has no type where TorchRec is not installed"""

_INTEGERS = (torch.int32, torch.int64)


@dataclass(frozen=True)
class Bags:
    """The ids of a feature: int32 or int64 (lookups,), and int64 (batch + 1,), where each sample's begin."""

    ids: NDArray[Any]
    offsets: NDArray[np.int64]

    @property
    def size(self) -> int:
        """Samples."""
        return self.offsets.size - 1


def is_keyed_jagged(found: Any) -> TypeGuard[Any]:
    """Whether it is one of TorchRec's."""
    module = sys.modules.get("torchrec.sparse.jagged_tensor")
    return module is not None and isinstance(found, module.KeyedJaggedTensor)


def is_features(found: Any, names: Sequence[str]) -> bool:
    """Whether it looks like the ids of the features ``names``."""
    if is_keyed_jagged(found):
        return set(names) <= set(found.keys())
    if isinstance(found, Mapping):
        return all(name in found and _is_ids(found[name]) for name in names)
    return (
        isinstance(found, torch.Tensor)
        and found.dtype in _INTEGERS
        and found.dim() == 2
        and found.shape[1] == len(names)
    )


def _is_ids(found: Any) -> bool:
    if isinstance(found, tuple | list) and len(found) == 2:
        return all(_is_ids(part) for part in found)
    return isinstance(found, torch.Tensor) and found.dtype in _INTEGERS


def tensors_of(features: Features) -> tuple[torch.Tensor, ...]:
    """The tensors in it: whoever hands over these very ones, in the same form, means the same ids."""
    if is_keyed_jagged(features):
        return features.values(), features.lengths()
    if isinstance(features, Mapping):
        return tuple(
            part for _, ids in _by_name(features) for part in (ids if isinstance(ids, tuple | list) else (ids,))
        )
    return (features,)


def versions_of(tensors: Iterable[torch.Tensor]) -> tuple[int | None, ...]:
    """How often each was changed in place; None for tensors of inference mode, which count no changes."""
    return tuple(None if tensor.is_inference() else tensor._version for tensor in tensors)


def form_of(features: Features) -> Hashable:
    """What is said of the tensors: whose ids they are."""
    if is_keyed_jagged(features):
        return tuple(features.keys()), tuple(features.stride_per_key()), features.weights_or_none() is None
    if isinstance(features, Mapping):
        return tuple((name, isinstance(ids, tuple | list) and len(ids)) for name, ids in _by_name(features))
    return None


def _by_name(features: Mapping[str, Ids]) -> list[tuple[str, Ids]]:
    return sorted(features.items(), key=lambda one: str(one[0]))


def size_of(features: Features, last_offset: bool) -> int:
    """Samples, of features that are as they must be."""
    if is_keyed_jagged(features):
        return features.stride()
    ids = next(iter(features.values())) if isinstance(features, Mapping) else features
    return ids[1].numel() - last_offset if isinstance(ids, tuple | list) else ids.shape[0]


def keyed_tensor(vectors: Mapping[str, torch.Tensor]) -> Any:
    """TorchRec's ``KeyedTensor`` of (batch, dim) by name."""
    from torchrec.sparse.jagged_tensor import KeyedTensor

    return KeyedTensor(list(vectors), [own.shape[1] for own in vectors.values()], torch.cat([*vectors.values()], 1))


def read_features(features: Features, names: Sequence[str], last_offset: bool) -> dict[str, Bags]:
    """Bags of the features ``names``, in that order.

    ``last_offset``: whether offsets end with the number of values. Raises ValueError, which names the feature, for ids
    of another type or form, offsets that do not rise, features that are missing or unknown, batches of several sizes.
    """
    found: dict[str, Bags]
    if is_keyed_jagged(features):
        found = _keyed_jagged(features, names)
    elif isinstance(features, Mapping):
        if unknown := [name for name in features if name not in names]:
            raise ValueError(f"no feature {', '.join(map(repr, unknown))}; there are: {', '.join(names)}")
        _all_there(names, features)
        found = {name: _bags(name, features[name], last_offset) for name in names}
    elif isinstance(features, torch.Tensor):
        if features.dim() != 2 or features.shape[1] != len(names):
            raise ValueError(
                f"ids of shape {tuple(features.shape)}: (batch, {len(names)}) is expected, a column for each of: "
                f"{', '.join(names)}"
            )
        ids = _on_host("ids", features)
        found = {name: _one_each(np.ascontiguousarray(ids[:, k])) for k, name in enumerate(names)}
    else:
        raise ValueError(
            f"features are a mapping from name to ids, a tensor (batch, features) or a KeyedJaggedTensor, not a "
            f"{type(features).__name__}"
        )
    sizes = {name: bags.size for name, bags in found.items()}
    if len(set(sizes.values())) > 1:
        raise ValueError(f"features of one batch have as many samples each, not {sizes}")
    return found


def _all_there(names: Iterable[str], given: Iterable[str]) -> None:
    have = list(given)
    if missing := [name for name in names if name not in have]:
        raise ValueError(f"feature {', '.join(map(repr, missing))} is missing; there are: {', '.join(have) or 'none'}")


def _on_host(name: str, tensor: Any) -> NDArray[Any]:
    if not isinstance(tensor, torch.Tensor) or tensor.dtype not in _INTEGERS:
        kind = tensor.dtype if isinstance(tensor, torch.Tensor) else type(tensor).__name__
        raise ValueError(f"feature {name!r}: tensors of int64 or int32 are expected, not {kind}")
    return tensor.detach().cpu().numpy()


def _one_each(ids: NDArray[Any]) -> Bags:
    return Bags(ids, one_hot_offsets(ids.size))


def _bags(name: str, given: Any, last_offset: bool) -> Bags:
    if isinstance(given, tuple | list):
        if len(given) != 2:
            raise ValueError(
                f"feature {name!r}: (values, offsets) is expected, not {len(given)} tensors; "
                "weights of single ids are not supported"
            )
        ids, offsets = _on_host(name, given[0]), _on_host(name, given[1]).astype(np.int64, copy=False)
        if ids.ndim != 1 or offsets.ndim != 1:
            raise ValueError(f"feature {name!r}: values and offsets have one dimension, not {ids.ndim}, {offsets.ndim}")
        return Bags(ids, _checked(name, offsets if last_offset else np.append(offsets, ids.size), ids.size))
    ids = _on_host(name, given)
    if ids.ndim == 1:
        return _one_each(ids)
    if ids.ndim == 2:
        samples, each = ids.shape
        return Bags(np.ascontiguousarray(ids).reshape(-1), np.arange(samples + 1, dtype=np.int64) * each)
    raise ValueError(f"feature {name!r}: ids of (batch,) or (batch, k) are expected, not of {ids.shape}")


def _checked(name: str, offsets: NDArray[np.int64], ids: int) -> NDArray[np.int64]:
    if not offsets.size or offsets[0] != 0 or offsets[-1] != ids or bool((np.diff(offsets) < 0).any()):
        ends = f"they run from {offsets[0]} to {offsets[-1]}" if offsets.size else "there are none"
        raise ValueError(
            f"feature {name!r}: offsets must rise from 0 to the number of values, {ids}; {ends}. Without the number of "
            "values at their end, make the tables with include_last_offset=False"
        )
    return offsets


def _keyed_jagged(given: Any, names: Sequence[str]) -> dict[str, Bags]:
    keys, size = given.keys(), given.stride()
    _all_there(names, keys)
    if given.weights_or_none() is not None:
        raise ValueError("a KeyedJaggedTensor with weights: weights of single ids are not supported")
    if given.variable_stride_per_key() or given.inverse_indices_or_none() is not None:
        raise ValueError("a KeyedJaggedTensor whose features have batches of several sizes is not supported")
    ids = _on_host("values", given.values())
    offsets = np.concatenate([[0], np.cumsum(_on_host("lengths", given.lengths()))]).astype(np.int64)
    bags = {}
    for name in names:
        first = keys.index(name) * size
        own = offsets[first : first + size + 1]
        bags[name] = Bags(ids[own[0] : own[-1]], own - own[0])
    return bags


def select(features: Features, samples: torch.Tensor, last_offset: bool) -> Features:
    """The features of ``samples`` (int64) alone, in the same form."""
    if is_keyed_jagged(features):
        size, keys = features.stride(), features.keys()
        bags = (torch.arange(len(keys), device=samples.device)[:, None] * size + samples).reshape(-1)
        offsets = _with_zero(features.lengths().cumsum(0))
        values, offsets = _select_bags(features.values(), offsets, bags)
        return type(features)(keys=keys, values=values, lengths=offsets.diff().to(features.lengths().dtype))
    if isinstance(features, Mapping):
        return {name: _select_ids(ids, samples, last_offset) for name, ids in features.items()}
    return features.index_select(0, samples)


def _select_ids(ids: Ids, samples: torch.Tensor, last_offset: bool) -> Ids:
    if isinstance(ids, torch.Tensor):
        return ids.index_select(0, samples)
    values, offsets = ids
    if not last_offset:
        offsets = torch.cat([offsets, offsets.new_tensor([values.numel()])])
    values, offsets = _select_bags(values, offsets, samples)
    return values, offsets if last_offset else offsets[:-1]


def _select_bags(values: torch.Tensor, offsets: torch.Tensor, bags: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """(values, offsets with their end) of some bags."""
    first, lengths = offsets[:-1][bags], offsets.diff()[bags]
    begin = _with_zero(lengths.cumsum(0)).to(offsets.dtype)
    places = torch.repeat_interleave(first - begin[:-1], lengths)
    return values[places + torch.arange(places.numel(), device=places.device)], begin


def _with_zero(sums: torch.Tensor) -> torch.Tensor:
    return torch.cat([sums.new_zeros(1), sums])
