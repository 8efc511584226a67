"""``HotEmbeddingBagCollection``: embedding tables for a model that somebody already has, popular rows on the device.

In goes what ``nn.EmbeddingBag`` or TorchRec's ``EmbeddingBagCollection`` take, out come the pooled vectors of each
feature. All rows lie in host memory, popular ones in the device's as well, where their truth is meanwhile. Samples
whose rows are all popular are a matter of the device alone; what the others miss is summed on the host and sent.
Backward keeps the gradients, and one step applies all of them, whichever parts they came from: the result is that of
ordinary tables.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from torch.autograd.function import once_differentiable

from hotline.contract import SMALL_TABLE_BYTES
from hotline.embedding import Lane, NoLane, SparseOptimizer, tier_for
from hotline.library.bags import check_bags
from hotline.library.features import (
    Bags,
    Features,
    form_of,
    is_keyed_jagged,
    keyed_tensor,
    read_features,
    tensors_of,
    versions_of,
)
from hotline.library.group import Placed, TableGroup
from hotline.library.optimizer import TableOptimizer
from hotline.library.plan import Mode, check, describe, divide, parse_room, require_room
from hotline.sizes import format_bytes

__all__ = ["HotEmbeddingBagCollection", "PlacedPart"]


@dataclass(frozen=True)
class PlacedPart:
    """Samples of a batch and, for each group of tables, where their rows are."""

    samples: NDArray[np.int64]
    placed: tuple[Placed, ...]


@dataclass(frozen=True)
class _Expected:
    """Features that have been placed: these very tensors in this form, as long as nobody changed them."""

    form: Hashable
    tensors: tuple[torch.Tensor, ...]
    versions: tuple[int | None, ...]
    part: PlacedPart

    def means(self, form: Hashable, tensors: tuple[torch.Tensor, ...]) -> bool:
        return (
            form == self.form
            and len(tensors) == len(self.tensors)
            and all(a is b for a, b in zip(tensors, self.tensors, strict=True))
            and self.versions == versions_of(tensors)
        )


class _Pool(torch.autograd.Function):
    """Pooled vectors of each of a group's features; backward keeps their gradient until the step."""

    @staticmethod
    def forward(ctx: Any, anchor: torch.Tensor, tables: HotEmbeddingBagCollection, number: int, placed: Placed) -> Any:
        ctx.kept = tables, number, placed
        ctx.set_materialize_grads(False)
        group = tables.groups[number]
        vectors = group.pooled(placed).view(group.folds, -1, group.tables, group.dim)
        return tuple(vectors[fold, :, table].clone() for table, fold in group.outputs)  # to do with as one likes

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, *grads: torch.Tensor | None) -> tuple[None, ...]:
        tables, number, placed = ctx.kept
        if any(grad is not None for grad in grads):
            tables.gradients[number].append(tables.groups[number].gradient(placed, grads))
        return None, None, None, None


class HotEmbeddingBagCollection(nn.Module):
    """Embedding tables in two tiers.

    Parameters
    ----------
    tables: rows and width of each table, by its name
    features: the features that look a table up, by its name; by default one, called as the table is
    mode: ``sum`` or ``mean`` of a bag's rows; or one for each table, by its name
    hot_bytes: room for popular rows on the device, shared by tables of different widths in proportion to their sizes,
        for each width down to a power of two of rows; tables that are wholly hot come on top
    small_table_bytes: tables up to this size are wholly hot
    preset: the sizes of the accelerator; ``small`` holds 128 rows at least, ``large`` 1,024
    device: where popular rows, and all vectors, are; with ``cpu`` a part of the host's memory stands in for a GPU's
    optimizer: ``sgd``; ``adagrad``, by rows, as TorchRec's; ``adam``, as torch.optim.SparseAdam
    learning_rate, eps, betas: the optimizer's; eps of Adagrad and Adam, betas of Adam
    dtype: torch.float32 or torch.float64
    seed: of the initial rows: uniform within sqrt(1 / rows), as DLRM's
    include_last_offset: whether offsets end with the number of values, as ``nn.EmbeddingBag`` has it
    overlap: gather and update rows of the host beside the thread that trains

    Raises ValueError for options that make no sense, and where the device has no room.

    It has no ``nn.Parameter``: a model's ``parameters()`` are its dense ones. :meth:`step`, or :attr:`optimizer`, steps
    the tables. ``state_dict()`` has the tables as such, whatever is hot on whichever device: ``NAME.weight`` (rows,
    dim), the optimizer's state ``NAME.moment``, for Adam also ``steps``. They are no copies, and of now: after further
    steps, ask again. A copy of the module (``copy.deepcopy``, pickle) has rows, state hooks and options; it has learned
    nothing yet, and has no gradients. A class made of this one must be made with the same arguments, to be copied.
    """

    def __init__(
        self,
        tables: Mapping[str, tuple[int, int]],
        *,
        features: Mapping[str, Sequence[str]] | None = None,
        mode: Mode | Mapping[str, Mode] = "sum",
        hot_bytes: int | str = "256MiB",
        small_table_bytes: int | str = SMALL_TABLE_BYTES,
        preset: str = "large",
        device: str | torch.device = "cpu",
        optimizer: str = "sgd",
        learning_rate: float = 0.01,
        eps: float = 1e-8,
        betas: tuple[float, float] = (0.9, 0.999),
        dtype: torch.dtype = torch.float32,
        seed: int = 0,
        include_last_offset: bool = True,
        overlap: bool = True,
    ) -> None:
        made_of = {name: given for name, given in locals().items() if name not in ("self", "__class__")}
        super().__init__()
        self.device, self.dtype = torch.device(device), dtype
        check(tables, features, mode, self.device, learning_rate, eps, betas, dtype)
        self._made_of = {**made_of, "tables": dict(tables)}
        self.include_last_offset, self.state_prefix = include_last_offset, ""
        self.sparse_optimizer = SparseOptimizer(optimizer, learning_rate, eps, False, *betas)
        names = {table: tuple((features or {}).get(table, (table,))) for table in tables}
        self.modes = {table: mode if isinstance(mode, str) else mode.get(table, "sum") for table in tables}
        room = parse_room("hot_bytes", hot_bytes), parse_room("small_table_bytes", small_table_bytes)
        plans = divide(tables, dtype.itemsize, *room, preset)
        self._tables = describe(tables, names, plans)
        self.features = tuple(dict.fromkeys(feature for own in names.values() for feature in own))
        """the features, in the order of their columns"""
        tier = tier_for(self.device)
        require_room(tier, plans, self.sparse_optimizer, dtype.itemsize)
        self._tier, self._overlap = tier, overlap
        self._lane = self.new_lane("host")
        self.groups = []
        for plan in plans:
            own, means = [names[table] for table in plan.names], [self.modes[table] == "mean" for table in plan.names]
            shape = (plan.layout, own, means, plan.dim)
            self.groups.append(TableGroup(*shape, self.sparse_optimizer, tier, self._lane, dtype))
        self.gradients: list[list[tuple[Placed, torch.Tensor]]] = [[] for _ in self.groups]
        self._anchor = torch.zeros((), device=self.device, requires_grad=True)  # for what autograd needs to see
        self._expected: list[_Expected] = []
        self._initialise(seed)
        self.optimizer = TableOptimizer(self, self._anchor, learning_rate)

    @classmethod
    def from_bags(
        cls, bags: Mapping[str, nn.EmbeddingBag] | nn.ModuleDict, **options: Any
    ) -> HotEmbeddingBagCollection:
        """Tables with the rows, modes and types of some ``nn.EmbeddingBag``; ``options``: see the class.

        Bags that are all frozen (``weight.requires_grad`` is False) make tables that are, see :meth:`requires_grad_`.
        Raises ValueError, which names the table, for what is not supported here: options of ``nn.EmbeddingBag``, one
        bag under two names, some frozen bags among others.
        """
        own: dict[str, nn.EmbeddingBag] = dict(bags.items())  # type: ignore[arg-type]  # a ModuleDict has modules
        check_bags(own)
        first = next(iter(own.values()))
        shapes = {name: (bag.num_embeddings, bag.embedding_dim) for name, bag in own.items()}
        kept = {"mode": {name: bag.mode for name, bag in own.items()}, "include_last_offset": first.include_last_offset}
        made = cls(shapes, **{**kept, "dtype": first.weight.dtype, **options})
        made._take({name: bag.weight for name, bag in own.items()})
        return made.requires_grad_(first.weight.requires_grad)

    @classmethod
    def from_torchrec(cls, collection: Any, **options: Any) -> HotEmbeddingBagCollection:
        """The tables of TorchRec's ``EmbeddingBagCollection``, with its rows unless they are on the device ``meta``.

        The keys of ``state_dict()`` are those of TorchRec's. ``options``: see the class.
        """
        if collection.is_weighted():
            raise ValueError("a weighted EmbeddingBagCollection: weights of single ids are not supported")
        features = {config.name: list(config.feature_names) for config in collection.embedding_bag_configs()}
        made = cls.from_bags(collection.embedding_bags, **{"features": features, **options})
        made.state_prefix = "embedding_bags."
        return made

    # -- as a module

    def forward(self, features: Features) -> Any:
        """Pooled vectors (batch, dim) of each feature, by name, on :attr:`device`.

        ``features``: a mapping from feature to ids (batch,), (batch, k) or (values, offsets); or a tensor of ids
        (batch, features), its columns in the order of :attr:`features`; or a ``KeyedJaggedTensor``, for which a
        ``KeyedTensor`` comes back. A feature of several tables comes out once for each, as ``feature@table``.

        Raises ValueError for unknown or missing features, for ids of another type, and for an id outside its table,
        with feature, table and place.
        """
        form, tensors = form_of(features), tensors_of(features)
        part = next((expected.part for expected in self._expected if expected.means(form, tensors)), None)
        if part is None:
            part = self._place_all(self.read(features))
        pooled = []
        for number, (group, placed) in enumerate(zip(self.groups, part.placed, strict=True)):
            vectors = _Pool.apply(self._anchor, self, number, placed)
            pooled.append(dict(zip(group.outputs, vectors, strict=True)))
        found = {
            output: pooled[table.group][table.number, fold]
            for table in self._tables.values()
            for fold, (output, _) in enumerate(table.outputs)
        }
        return keyed_tensor(found) if is_keyed_jagged(features) else found

    def step(self) -> None:
        """One optimizer step with all gradients since the last one, which are forgotten then."""
        self.optimizer.step()
        self.optimizer.zero_grad()

    def apply_gradients(self, learning_rate: float) -> None:
        """One optimizer step with the gradients that backward has left; they stay until they are forgotten.

        RuntimeError in one of several processes of ``torch.distributed``, each of which would train rows of its own.
        """
        if not any(self.gradients):
            return
        distributed = torch.distributed
        if distributed.is_available() and distributed.is_initialized() and distributed.get_world_size() > 1:
            raise RuntimeError(
                "HotEmbeddingBagCollection trains in one process: of several, as DistributedDataParallel has, each "
                "would train rows of its own. `torchrun -m hotline train` trains a model of ours in several"
            )
        self.sparse_optimizer.rate = learning_rate
        for group, gradients in zip(self.groups, self.gradients, strict=True):
            if gradients:
                group.update(gradients)
        self.sparse_optimizer.steps += 1

    def forget_gradients(self) -> None:
        """Drop the gradients that backward has left."""
        for gradients in self.gradients:
            gradients.clear()

    def weight(self, table: str) -> torch.Tensor:
        """The rows of a table, (rows, dim), in host memory: a view, to read until the next step and to write until
        the next look-up or step.
        """
        if table not in self._tables:
            raise ValueError(f"no table {table!r}; there are: {', '.join(self._tables)}")
        own = self._tables[table]
        group = self.groups[own.group]
        group.lend()
        return group.cold.table(own.number)

    @property
    def hot_rows(self) -> int:
        """Rows that are on the device now."""
        return sum(group.hot.held for group in self.groups)

    @property
    def hot_bytes(self) -> int:
        """Room for rows, and for their optimizer's state, on the device."""
        return sum(group.hot.bytes for group in self.groups)

    def is_weighted(self) -> bool:
        """Whether single ids have weights, as TorchRec asks; they never have."""
        return False

    def embedding_bag_configs(self) -> list[Any]:
        """The tables as TorchRec describes them; ImportError where it is not installed.

        ValueError for float64, which TorchRec has no name for.
        """
        from torchrec.modules.embedding_configs import DataType, EmbeddingBagConfig, PoolingType

        if any(group.cold.weight.dtype != torch.float32 for group in self.groups):
            raise ValueError("TorchRec has no tables of float64")
        pooling = {"sum": PoolingType.SUM, "mean": PoolingType.MEAN}
        return [
            EmbeddingBagConfig(
                name=name,
                num_embeddings=table.rows,
                embedding_dim=table.dim,
                feature_names=[feature for _, feature in table.outputs],
                data_type=DataType.FP32,
                pooling=pooling[self.modes[name]],
            )
            for name, table in self._tables.items()
        ]

    def extra_repr(self) -> str:
        shapes = ", ".join(f"{name}: {table.rows:,} x {table.dim}" for name, table in self._tables.items())
        return f"{shapes}; hot: {format_bytes(self.hot_bytes)} on {self.device}"

    def new_lane(self, name: str) -> Lane:
        """A thread, and stream, for work beside the thread that trains; without ``overlap`` that thread itself."""
        return self._tier.lane(name) if self._overlap else NoLane(name)

    def requires_grad_(self, requires_grad: bool = True) -> HotEmbeddingBagCollection:
        """Whether rows are trained: without, backward leaves no gradients. That of a whole model does not reach them,
        as it goes by ``parameters()``.
        """
        self._anchor.requires_grad_(requires_grad)
        return self

    def _apply(self, fn: Callable[[torch.Tensor], torch.Tensor], recurse: bool = True) -> HotEmbeddingBagCollection:
        """What ``to``, ``double``, ``cuda`` and others do: ValueError where they ask for another type or device."""
        here = torch.zeros(0, dtype=self.dtype, device=self.device)
        there = fn(here)
        if (there.dtype, there.device) != (here.dtype, here.device):
            raise ValueError(
                f"tables of {here.dtype} on {here.device} don't become {there.dtype} on {there.device}; make them so, "
                "with dtype= and device="
            )
        return super()._apply(fn, recurse)

    def __reduce__(self) -> Any:
        state = {name: tensor.clone() for name, tensor in self.state_dict().items()}
        kept = {name: value for name, value in vars(self).items() if name in _KEPT or "hooks" in name}
        group = {name: value for name, value in self.optimizer.param_groups[0].items() if name != "params"}
        return _made_again, (type(self), self._made_of, state, kept, group, self._anchor.requires_grad)

    def close(self) -> None:
        """End the thread that works beside; the tables can be used on."""
        self._lane.close()

    # -- what is popular

    def learn(self, samples: Iterable[Features]) -> None:
        """Find out which rows are popular in the batches ``samples``, and hold those on the device, no others.

        Raises ValueError, as :meth:`forward` does, for a batch that is wrong; nothing is learned then.
        """
        batches = [[group.batch(*self._sized(bags)) for group in self.groups] for bags in map(self.read, samples)]
        for number, group in enumerate(self.groups):
            group.learn([of_groups[number] for of_groups in batches])

    def split(self, features: Features) -> tuple[PlacedPart, PlacedPart]:
        """The samples whose rows are all on the device, and the others, each with where its rows are."""
        bags, size = self._sized(self.read(features))
        batches = [group.batch(bags, size) for group in self.groups]
        classified = [group.classify(batch) for group, batch in zip(self.groups, batches, strict=True)]
        popular = np.logical_and.reduce([found for _, found, _ in classified])
        halves = []
        for samples in (np.flatnonzero(popular), np.flatnonzero(~popular)):
            placed = []
            for group, batch, (stitch, _, layout) in zip(self.groups, batches, classified, strict=True):
                part, places = batch.only(group.places(samples, size))
                placed.append(group.place(part, stitch.slots.take(places), layout))
            halves.append(PlacedPart(samples, tuple(placed)))
        return halves[0], halves[1]

    def expect(self, features: Features, part: PlacedPart) -> None:
        """When these very tensors come, they are ``part``, whose missed rows are gathered from now on."""
        tensors = tensors_of(features)
        self._expected.append(_Expected(form_of(features), tensors, versions_of(tensors), part))
        for group, placed in zip(self.groups, part.placed, strict=True):
            group.prefetch(placed)

    def forget(self, part: PlacedPart) -> None:
        """Expect it no longer."""
        self._expected = [expected for expected in self._expected if expected.part is not part]

    def read(self, features: Features) -> dict[str, Bags]:
        """Bags on the host, all ids within their tables; see :meth:`forward` for what is raised."""
        bags = read_features(features, self.features, self.include_last_offset)
        for name, table in self._tables.items():
            for _, feature in table.outputs:
                _check_ids(feature, name, bags[feature].ids, table.rows)
        return bags

    def _sized(self, bags: dict[str, Bags]) -> tuple[dict[str, Bags], int]:
        return bags, next(iter(bags.values())).size

    def _place_all(self, bags: dict[str, Bags]) -> PlacedPart:
        _, size = self._sized(bags)
        placed = tuple(group.place_all(group.batch(bags, size)) for group in self.groups)
        return PlacedPart(np.arange(size), placed)

    # -- rows and state

    def _initialise(self, seed: int) -> None:
        for number, group in enumerate(self.groups):
            group.cold.initialise((seed << 8) + number)
            group.hold()

    def _take(self, weights: Mapping[str, torch.Tensor]) -> None:
        """Rows of all tables that are not on the device ``meta``."""
        for name, weight in weights.items():
            if not weight.is_meta:
                table = self._tables[name]
                self.groups[table.group].cold.table(table.number).copy_(weight.detach())
        for group in self.groups:
            group.hold()

    def _state(self) -> dict[str, torch.Tensor]:
        """What ``state_dict`` has, in the cold tables."""
        found = {}
        for name, table in self._tables.items():
            cold, key = self.groups[table.group].cold, f"{self.state_prefix}{name}"
            found[f"{key}.weight"] = cold.table(table.number)
            if self.sparse_optimizer.has_moment:
                found[f"{key}.moment"] = cold.table_moment(table.number)
        if self.sparse_optimizer.kind == "adam":
            found[f"{self.state_prefix}steps"] = torch.tensor(self.sparse_optimizer.steps)
        return found

    def _save_to_state_dict(self, destination: Any, prefix: str, keep_vars: bool) -> None:
        for group in self.groups:
            group.lend()
        for name, tensor in self._state().items():
            destination[prefix + name] = tensor

    def _load_from_state_dict(
        self,
        state_dict: Mapping[str, Any],
        prefix: str,
        local_metadata: Any,
        strict: bool,
        missing_keys: list[str],
        unexpected_keys: list[str],
        error_msgs: list[str],
    ) -> None:
        """What fits; nothing where a shape is wrong. Without any optimizer's state, as of ordinary tables, that of the
        tables that are given begins anew.
        """
        for group in self.groups:
            group.settle()
        own = {prefix + name: tensor for name, tensor in self._state().items()}
        given = {name: value for name, value in state_dict.items() if name.startswith(prefix)}
        states = {name for name in own if not name.endswith(".weight")}
        begins = states.isdisjoint(given)
        wrong = [
            f"{name}: shape {tuple(given[name].shape)}, where {tuple(tensor.shape)} is expected"
            for name, tensor in own.items()
            if name in given and given[name].shape != tensor.shape
        ]
        if strict:
            missing_keys += [name for name in own if name not in given and not (begins and name in states)]
            unexpected_keys += [name for name in given if name not in own]
        error_msgs += wrong
        fitting = own.keys() & given.keys()
        if wrong or not fitting:
            return
        steps = f"{prefix}{self.state_prefix}steps"
        for name, tensor in own.items():
            if name in given:
                tensor.copy_(given[name].detach())
            elif begins and (name == steps or name.removesuffix("moment") + "weight" in given):
                tensor.zero_()
        if self.sparse_optimizer.kind == "adam":
            self.sparse_optimizer.steps = int(own[steps])
        for group in self.groups:
            group.hold()


_KEPT = ("state_prefix", "training")


def _made_again(
    kind: type[HotEmbeddingBagCollection],
    made_of: Mapping[str, Any],
    state: Mapping[str, torch.Tensor],
    kept: Mapping[str, Any],
    group: Mapping[str, Any],
    trained: bool,
) -> HotEmbeddingBagCollection:
    """The copy of a module."""
    made = kind(**made_of)
    for name, value in kept.items():
        setattr(made, name, value)
    made.load_state_dict(state)
    made.optimizer.param_groups[0].update(group)
    return made.requires_grad_(trained)


def _check_ids(feature: str, table: str, ids: NDArray[Any], rows: int) -> None:
    if ids.size and (ids.min() < 0 or ids.max() >= rows):
        first = int(np.flatnonzero((ids < 0) | (ids >= rows))[0])
        raise ValueError(
            f"feature {feature!r}, table {table!r}: id {ids[first]} at position {first} is outside 0 to {rows - 1}"
        )
