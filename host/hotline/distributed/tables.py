"""Tables whose rows are dealt out to the processes, by TorchRec; the rows that are popular, in every process.

``ShardedTables`` hands all tables and the network to TorchRec's ``DistributedModelParallel``: its planner decides which
table lies whole in one process and which by rows in all, look-ups and gradients of other processes' rows are exchanged
by it, and rows are updated by its fused optimizers. The network's gradients are averaged over the processes.

``ReplicatedHot`` holds popular rows in every process. Each sums the gradients of its own samples; the rows that any of
them touched are exchanged and every process takes the same step on them, so that they stay the same to the bit.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
import torch.distributed as dist
from numpy.typing import NDArray
from torch import nn

from hotline.distributed.group import Launched
from hotline.embedding import ColdTable, DeviceLookups, Gradient, Held, HotTable, Order, SparseOptimizer, Tier, kernels
from hotline.embedding.tables import update_rows

if TYPE_CHECKING:
    from torchrec.distributed.model_parallel import DistributedModelParallel
    from torchrec.distributed.planner import Topology
    from torchrec.sparse.jagged_tensor import KeyedJaggedTensor

__all__ = ["Model", "ReplicatedHot", "ShardedTables", "check_torchrec"]


def check_torchrec() -> None:
    """ValueError, which says how to get it and which versions go together, where TorchRec cannot be imported."""
    try:
        import torchrec  # noqa: F401
    except (ImportError, OSError) as error:
        raise ValueError(
            f"training with several processes needs TorchRec, which cannot be imported ({error}); `hotline doctor` "
            "says which versions go with this torch, and how to install them"
        ) from None


class Model(nn.Module):
    """Tables and network as one: what ``DistributedModelParallel`` wraps."""

    def __init__(self, tables: nn.Module, network: nn.Module, names: Sequence[str], steps: int) -> None:
        super().__init__()
        self.tables, self.network = tables, network
        self._names, self._steps = list(names), steps

    def forward(self, lookups: KeyedJaggedTensor, hot: torch.Tensor | None, dense: torch.Tensor) -> torch.Tensor:
        """(samples,) logits. hot: (samples * steps, tables, dim), added to the sums of the looked up rows."""
        found = self.tables(lookups)
        keys = found.keys()
        embedded = found.values().view(lookups.stride(), len(self._names), -1)
        if keys != self._names:
            embedded = embedded[:, [keys.index(name) for name in self._names]]
        embedded = embedded if hot is None else embedded + hot
        if self._steps > 1:
            embedded = embedded.view(-1, self._steps, *embedded.shape[1:])
        return self.network(dense, embedded)


class ShardedTables(ColdTable):
    """All tables, of which this process holds a part; ``weight`` and ``moment`` are empty here.

    model: tables and network, distributed; parts: of each table (first row, rows, their optimizer's state), here
    """

    def __init__(
        self,
        rows: Sequence[int],
        dim: int,
        optimizer: SparseOptimizer,
        network: nn.Module,
        steps: int,
        group: Launched,
    ) -> None:
        if optimizer.kind == "adam":
            raise ValueError("--optimizer adam: tables in several processes have sgd and adagrad")
        if dim % 4:
            raise ValueError(f"--dim {dim}: tables in several processes have rows of a multiple of 4 numbers")
        check_torchrec()
        self.rows, self.dim, self.optimizer = tuple(rows), dim, optimizer
        self.base = np.concatenate([[0], np.cumsum(self.rows)]).astype(np.int64)[:-1]
        self.weight = torch.empty((0, dim))
        self.moment = torch.empty(optimizer.moment_shape(0, dim))
        self.model = _distributed(self, network, steps, group)
        self._fused = self.model.fused_optimizer
        self.parts = self._parts()

    def initialise(self, seed: int) -> None:
        for number, own in enumerate(self.parts):
            for first, weight, moment in own:
                part = np.empty(weight.shape, np.float32)
                kernels.fill_uniform(part, self.rows[number] ** -0.5, (seed << 8) + number, first)
                weight.copy_(torch.from_numpy(part))
                moment.zero_()

    def held(self, number: int) -> Iterator[Held]:
        yield from self.parts[number]

    def set_rate(self, rate: float) -> None:
        """Of the coming step."""
        for group in self._fused.param_groups:
            group["lr"] = rate
        self._fused.step()  # hands the rate on; rows change in the backward pass

    def names(self) -> list[str]:
        """Of the tables, there."""
        return [_name(number) for number in range(len(self.rows))]

    def _parts(self) -> list[list[Held]]:
        found = []
        weights, states = self.model.state_dict(), self._fused.state_dict()["state"]
        shape = self.optimizer.moment_shape(1, self.dim)[1:]
        for number in range(len(self.rows)):
            name = f"tables.embedding_bags.{_name(number)}.weight"
            rows = _shards(weights[name])
            state = [value for value in states.get(name, {}).values() if hasattr(value, "local_shards")]
            moments = _shards(state[0]) if self.optimizer.has_moment else dict.fromkeys(rows, self.moment)
            own = [
                Held(first, rows[first], moments[first].view(-1, *shape) if shape else moments[first])
                for first in sorted(rows)
            ]
            found.append(own)
        return found


def _name(number: int) -> str:
    return f"t{number}"


def _shards(tensor: Any) -> dict[int, torch.Tensor]:
    """By its first row, every part that is here."""
    return {shard.metadata.shard_offsets[0]: shard.tensor.detach() for shard in tensor.local_shards()}


def _distributed(cold: ShardedTables, network: nn.Module, steps: int, group: Launched) -> DistributedModelParallel:
    from fbgemm_gpu.split_embedding_configs import EmbOptimType
    from torchrec import EmbeddingBagCollection, EmbeddingBagConfig, PoolingType
    from torchrec.distributed.embedding_types import ShardingType
    from torchrec.distributed.embeddingbag import EmbeddingBagCollectionSharder
    from torchrec.distributed.model_parallel import DistributedModelParallel
    from torchrec.distributed.planner import EmbeddingShardingPlanner, ParameterConstraints
    from torchrec.distributed.planner.storage_reservations import FixedPercentageStorageReservation
    from torchrec.distributed.planner.types import PlannerError

    class Sharder(EmbeddingBagCollectionSharder):
        """By rows on processors too, which TorchRec can but does not offer."""

        def sharding_types(self, compute_device_type: str) -> list[str]:
            return sorted({*super().sharding_types(compute_device_type), ShardingType.ROW_WISE.value})

    configs = [
        EmbeddingBagConfig(
            name=_name(n),
            embedding_dim=cold.dim,
            num_embeddings=rows,
            feature_names=[_name(n)],
            pooling=PoolingType.SUM,
        )
        for n, rows in enumerate(cold.rows)
    ]
    o = cold.optimizer
    kind = "EXACT_SGD" if not o.has_moment else "EXACT_ADAGRAD" if o.elementwise else "EXACT_ROWWISE_ADAGRAD"
    fused = {"optimizer": EmbOptimType[kind], "learning_rate": o.rate, "eps": o.eps}
    on_gpu = group.device.type == "cuda"
    constraints = {
        _name(n): ParameterConstraints(
            sharding_types=[ShardingType.TABLE_WISE.value, ShardingType.ROW_WISE.value],
            compute_kernels=["fused_uvm" if on_gpu else "fused"],  # rows stay in the hosts' memories
        )
        for n in range(len(cold.rows))
    }
    tables = EmbeddingBagCollection(configs, device=torch.device("meta"))
    model = Model(tables, network, [_name(n) for n in range(len(cold.rows))], steps)
    sharders: list[Any] = [Sharder(fused_params=fused)]
    everyone = dist.group.WORLD
    assert everyone is not None
    planner = EmbeddingShardingPlanner(
        topology=_topology(group), constraints=constraints, storage_reservation=FixedPercentageStorageReservation(0.0)
    )
    try:
        plan = planner.collective_plan(model, sharders, everyone)
    except PlannerError as error:
        raise ValueError(f"no way found to deal the tables out to {group.size} processes: {error}") from None
    return DistributedModelParallel(model, device=group.device, plan=plan, sharders=sharders)


def _topology(group: Launched) -> Topology:
    """The processes, and the memory that each may take."""
    from torchrec.distributed.planner import Topology

    host = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // group.local_size
    device = torch.cuda.get_device_properties(group.device).total_memory if group.device.type == "cuda" else None
    return Topology(group.size, group.device.type, hbm_cap=device, ddr_cap=host, local_world_size=group.local_size)


class ReplicatedHot(HotTable):
    """Popular rows, in every process; the cold rows that they come from lie in one of them."""

    cold: ShardedTables

    def __init__(self, slots: int, cold: ShardedTables, tier: Tier, group: Launched) -> None:
        super().__init__(slots, cold, tier)
        self._group = group
        self._sums = tier.empty((slots, cold.dim), self.weight.dtype)  # zeros between the steps
        self.touched = np.zeros(0, np.int32)  # slots that the last step changed

    def fill(self, slots: NDArray[np.int64], tables: NDArray[np.int64], rows: NDArray[np.int64]) -> None:
        """Take these rows from the processes that have them."""
        self.master_row[:] = -1
        self.master_row[slots] = self.cold.base[tables] + rows
        self.weight.zero_()
        self.moment.zero_()
        for slot, weight, moment, place in self._here():
            where = torch.from_numpy(slot).to(self.weight.device)
            self.weight[where] = weight[place].to(self.weight.device)
            if moment.numel():
                self.moment[where] = moment[place].to(self.weight.device)
        self.weight.copy_(self._group.summed(self.weight))  # every other process has zeros there
        if self.moment.numel():
            self.moment.copy_(self._group.summed(self.moment))

    def write_back(self) -> None:
        """Every process the rows that it has."""
        for slot, weight, moment, place in self._here():
            where = torch.from_numpy(slot).to(self.weight.device)
            weight[place] = self.weight[where].to(weight.device)
            if moment.numel():
                moment[place] = self.moment[where].to(weight.device)

    def _here(self) -> Iterator[tuple[NDArray[np.int64], torch.Tensor, torch.Tensor, torch.Tensor]]:
        """(slots, rows, their optimizer's state, places in these) of what is popular in every part that is here."""
        for number in range(len(self.cold.rows)):
            for first, weight, moment in self.cold.held(number):
                begin = self.cold.base[number] + first
                slots = np.flatnonzero((self.master_row >= begin) & (self.master_row < begin + weight.shape[0]))
                if slots.size:
                    yield slots, weight, moment, torch.from_numpy(self.master_row[slots] - begin).to(weight.device)

    def update(self, lookups: DeviceLookups, gradient: Gradient, order: Order | None = None) -> None:
        """One optimizer step on all rows that any process looked up, the same in all of them."""
        self.accumulate(self._sums, lookups, gradient, 1.0)
        touched = torch.unique(lookups.slots[lookups.slots >= 0]).long()
        grads = self._sums[touched]
        self._sums[touched] = 0
        slots, grads = self._group.joined_rows(touched), self._group.joined_rows(grads)
        update_rows(self.weight, self.moment, slots, grads, self.cold.optimizer)
        self.touched = np.unique(slots.cpu().numpy()).astype(np.int32)
