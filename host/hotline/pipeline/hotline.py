"""``hotline``: learn what is popular, then split every batch into a popular and a remaining µ-batch.

Learning: the accelerator logs a sample of the coming batches, and the rows it then holds move to the hot table, each at
its slot. Training: CLASSIFY gives every lookup's slot and the two lists. The popular µ-batch needs the hot table
alone. For the rest, the missed rows of each bag are summed in host memory, cross, and are added to the sum of the bag's
hot rows. Both losses are divided by the whole batch's size, gradients add up, and one optimizer step is taken: the
result is that of unsplit training, to rounding.

Three lanes work side by side. The device trains the popular µ-batch of batch t while the accelerator gathers for its
rest and then classifies batch t + 1; the host applies t's gradients to the cold table while the device goes on to
t + 1. A gather reads only what the updates before it have written: it starts when they are done, or, with
``scoreboard``, early for the samples none of whose rows they touch.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal

import numpy as np
import torch
from numpy.typing import NDArray

from hotline.accelerator import Accelerator, EalState, MemoryModel, Stitch
from hotline.contract import MISS, SMALL_TABLE_BYTES
from hotline.data import Batch, BatchLoader
from hotline.embedding import DeviceLookups, Gradient, HotTable, NoLane, Ticket
from hotline.embedding.kernels import missed_bags, touched_samples
from hotline.model.linear import EVEN
from hotline.options import given
from hotline.pipeline.protocol import Parts, Pipeline, check_finite, forward_backward
from hotline.pipeline.slipstream import PopularInputs, Slipstream, SlipstreamConfig

__all__ = ["HotlinePipeline", "SplitConfig", "sample_batches"]


@dataclass(frozen=True)
class SplitConfig:
    """How popularity is learned."""

    accelerator: Literal["golden", "reference", "verilated"] = "golden"
    """who learns, classifies and gathers; verilated: the RTL, simulated"""
    memory_latency: int = 100
    """verilated: cycles from a request to memory to its first beat"""
    memory_bandwidth: float = 1.0
    """verilated: beats a cycle that memory reads, and writes; at most 1"""
    preset: Literal["tiny", "small", "large"] = "large"
    """sizes of the accelerator; a model of small is built in 2 minutes, at the first use"""
    hot_bytes: int | None = None
    """room for rows in the hot table, e.g. 256MiB, down to a power of two of rows (default: what the preset has);
    wholly hot tables come on top"""
    small_table_bytes: int = SMALL_TABLE_BYTES
    """tables up to this size are wholly hot and need no learning, e.g. 64KiB (default: 1 MiB)"""
    sample_fraction: float = 0.05
    """share of the coming batches from which popularity is learned"""
    sample: Literal["even", "prefix"] = "even"
    """take the sample evenly over the coming batches, or from their beginning"""
    relearn_every: int = 0
    """learn again after this many batches; 0: at the start of every epoch"""
    relearn_drop: float = 0.0
    """learn again when the popular share of 32 batches is lower by this part than that of the first 32 after learning,
    e.g. 0.1; 0: never for this reason"""
    hazard: Literal["strict", "scoreboard"] = "strict"
    """a batch's rows are gathered when the update before it is done, or, those that it does not touch, at once"""
    overlap: bool = True
    """classify, gather and update beside the training thread"""

    def __post_init__(self) -> None:
        self.memory()
        if not 0 < self.sample_fraction <= 1:
            raise ValueError(f"--sample-fraction {self.sample_fraction}: expected more than 0 and at most 1")
        if self.small_table_bytes < 0:
            raise ValueError(f"--small-table-bytes {self.small_table_bytes}: expected 0 (none) or more")
        if self.relearn_every < 0:
            raise ValueError(f"--relearn-every {self.relearn_every}: expected 0 or more batches")
        if self.accelerator != "verilated" and given(self, ("memory_latency", "memory_bandwidth")):
            raise ValueError(
                f"--memory-latency, --memory-bandwidth: --accelerator {self.accelerator} simulates no memory"
            )
        if not 0 <= self.relearn_drop < 1:
            raise ValueError(f"--relearn-drop {self.relearn_drop}: expected 0 (never) or more, below 1")

    def memory(self) -> MemoryModel:
        """How the memory of a simulated accelerator behaves."""
        return MemoryModel(self.memory_latency, bandwidth=self.memory_bandwidth)


def sample_batches(first: int, stop: int, fraction: float, how: str) -> list[int]:
    """Which of the batches ``first`` to ``stop - 1`` are learned from: at least one, if there is any."""
    window = stop - first
    count = min(window, max(1, round(window * fraction)))
    if how == "prefix":
        return list(range(first, first + count))
    return [first + place * window // count for place in range(count)]


WINDOW = 32  # batches over which the popular share is compared


@dataclass
class _Work:
    """A batch on its way, once it is classified without the samples that are skipped.

    ``step``: which of the run it is; ``early``: the part of its gather that did not wait for the update before it
    """

    batch: Batch
    lookups: Batch
    step: int
    classified: Ticket | None = None
    early: Ticket | None = None


@dataclass
class _Split:
    """What CLASSIFY gave for a batch.

    samples, places: its two lists, of samples and of their steps; cold_ids: ids of the missed lookups, else -1
    bags: int32, of the rest, ``place * tables + table`` where a row was missed
    """

    samples: Stitch
    places: Stitch
    cold_ids: NDArray[np.int32]
    bags: NDArray[np.int32]


@dataclass(frozen=True)
class _Sampled:
    """A classified batch as :class:`PopularInputs`."""

    slots: NDArray[np.int32]
    offsets: NDArray[np.int64]
    popular: NDArray[np.int32]


@dataclass
class _Share:
    """Popular share since learning: of the first window, and of the one that is open."""

    first: float | None = None
    popular: int = 0
    seen: int = 0
    total_popular: int = 0
    total_seen: int = 0

    def count(self, popular: int, seen: int) -> None:
        self.popular, self.seen = self.popular + popular, self.seen + seen
        self.total_popular, self.total_seen = self.total_popular + popular, self.total_seen + seen

    def fell(self, drop: float) -> bool:
        """Close the window; whether its share is lower than the first's by the part ``drop``."""
        if not self.seen:
            return False
        share, self.popular, self.seen = self.popular / self.seen, 0, 0
        if self.first is None:
            self.first = share
            return False
        return share < self.first * (1 - drop)

    def restart(self) -> None:
        self.first, self.popular, self.seen = None, 0, 0


class HotlinePipeline(Pipeline):
    """Split training; the hot table lives on ``parts.tier``."""

    name = "hotline"
    ahead = 1

    def __init__(
        self,
        parts: Parts,
        accelerator: Accelerator,
        config: SplitConfig,
        slipstream: SlipstreamConfig | None = None,
        seed: int = 0,
    ) -> None:
        """``slipstream``: what is skipped, if anything; ``seed``: of what it draws."""
        super().__init__(parts)
        self.accelerator, self.config = accelerator, config
        slipstream = slipstream or SlipstreamConfig()
        slots = accelerator.layout.slots
        size, state = parts.cold.bytes_of(slots)
        plan = {"hot table": size, "its optimizer's state": state, "network": parts.network_bytes()}
        if slipstream.slipstream:
            plan["a snapshot of the hot table"] = size
        parts.tier.require(plan, "--pipeline hotline")
        self.hot = HotTable(slots, parts.cold, parts.tier)
        self.slipstream: Slipstream | None = None
        if slipstream.slipstream:
            self.slipstream = Slipstream(slipstream, self.hot, parts.stages, len(parts.cold.rows), seed)
        self._share = _Share()
        self._work: deque[_Work] = deque()
        lanes = [parts.tier.lane(name) if config.overlap else NoLane(name) for name in ("accelerator", "host")]
        self._accelerator_lane, self._host_lane = lanes
        self._updated = Ticket.done()  # the last update of the cold table
        self._cycles: dict[str, int] = {}  # of the accelerator before the run went on, less those of going on

    # -- learning

    def alone(self, number: int) -> bool:
        watches = self.slipstream is not None and self.slipstream.alone(number)
        return watches or self._is_due(number) or self._compares(number)

    def _is_due(self, number: int) -> bool:
        every = self.config.relearn_every
        return number == 0 or bool(every and number % every == 0)

    def _compares(self, number: int) -> bool:
        return bool(self.config.relearn_drop) and number % WINDOW == 0

    def begin(self, loader: BatchLoader, number: int) -> None:
        """Learn (again) where an epoch starts, ``relearn_every`` batches have gone by or the popular share fell."""
        if not self.alone(number):
            return
        every = self.config.relearn_every
        fell = self._compares(number) and self._share.fell(self.config.relearn_drop)
        if self._is_due(number) or fell:
            stop = min(len(loader), number + every) if every else len(loader)
            self._learn(loader, sample_batches(number, stop, self.config.sample_fraction, self.config.sample))
            self._share.restart()
            if self.slipstream is not None:
                self.slipstream.start(number, min(stop, (number // every + 1) * every) if every else stop)
        if self.slipstream is not None:
            first = number * loader.batch_size
            left = min(loader.rows, self.slipstream.stop * loader.batch_size) - first
            self.slipstream.begin(number, left, lambda places: self._sampled(loader, first + places))

    def _sampled(self, loader: BatchLoader, places: NDArray[np.int64]) -> Iterator[PopularInputs]:
        """The samples at these places of the epoch, classified."""
        for batch in loader.some(places):
            stitch = self.accelerator.classify(batch)
            yield _Sampled(stitch.slots, batch.offsets, stitch.popular)

    def _learn(self, loader: BatchLoader, numbers: list[int]) -> None:
        self.settle()
        with self.parts.stages("learn"):
            self.accelerator.clear()
            for number in numbers:
                self.accelerator.learn(loader.batch(number))
            self._fill()

    def _fill(self) -> None:
        layout, popular = self.accelerator.layout, self.accelerator.read()
        fixed = [t for t, hot in enumerate(layout.wholly_hot) if hot]
        held: list[tuple[NDArray[Any], ...]] = [(popular.slots, popular.tables, popular.rows)]
        for t in fixed:
            rows = np.arange(layout.rows[t])
            held.append((layout.fixed_base[t] + rows, np.full(rows.size, t), rows))
        slots, tables, rows = (np.concatenate([part[k] for part in held]).astype(np.int64) for k in range(3))
        self.hot.fill(slots, tables, rows)

    # -- the accelerator's lane

    def _classify(self, work: _Work) -> _Split:
        stages = self.parts.stages
        with stages("classify", "accelerator", work.step):
            samples = self.accelerator.classify(work.batch)
        if self.slipstream is not None:
            with stages("skip", "accelerator", work.step):
                samples = self._skip(self.slipstream, work, samples)
        with stages("classify", "accelerator", work.step):
            batch, parts = work.batch, self.parts
            places = Stitch(samples.slots, parts.places(samples.popular), parts.places(samples.rest))
            cold_ids = np.where(samples.slots == MISS, batch.ids, np.int32(-1))
            bags = missed_bags(cold_ids, work.lookups.offsets, places.rest, batch.tables)
            return _Split(samples, places, cold_ids, bags)

    def _skip(self, slipstream: Slipstream, work: _Work, samples: Stitch) -> Stitch:
        """Take what Slipstream skips out of a batch; what CLASSIFY says of the others."""
        batch = work.batch
        kept = slipstream.kept(batch.number, _Sampled(samples.slots, batch.offsets, samples.popular))
        if kept.size == samples.popular.size:
            return samples
        chosen = np.zeros(batch.size, np.bool_)
        chosen[kept] = chosen[samples.rest] = True
        work.batch, places = batch.only(np.flatnonzero(chosen))
        work.lookups = self.parts.lookups(work.batch)
        number = np.cumsum(chosen, dtype=np.int32) - np.int32(1)
        return Stitch(samples.slots.take(places), number[kept], number[samples.rest])

    def _gather_early(self, work: _Work, split: _Split, rows: NDArray[np.int64]) -> tuple[NDArray[np.bool_], Any]:
        """(which of the rest look up none of ``rows``, (those, tables, dim) sums of their missed rows)."""
        with self.parts.stages("gather", "accelerator", work.step):
            cold, rest = self.parts.cold, split.places.rest
            free = ~touched_samples(split.cold_ids, cold.base, work.lookups.offsets, rest, rows)
            return free, self._sums(work, split, rest[free])

    def _gather(self, work: _Work, split: _Split, updated: Ticket) -> torch.Tensor:
        """(bags, dim) on the device: the sums of the missed rows, where a row was missed."""
        parts = self.parts
        rest, early = split.places.rest, work.early
        if early is None:
            updated.result()
            with parts.stages("gather", "accelerator", work.step):
                sums = self._sums(work, split, rest)
        else:
            free, found = early.result()
            updated.result()
            with parts.stages("gather", "accelerator", work.step):
                sums = torch.empty((rest.size, *found.shape[1:]), dtype=found.dtype)
                sums[torch.from_numpy(free)] = found
                sums[torch.from_numpy(~free)] = self._sums(work, split, rest[~free])
        with parts.stages("copy", "accelerator", work.step):
            chosen = sums.view(-1, parts.cold.dim)[torch.from_numpy(split.bags)]
            return parts.tier.put("vectors", chosen)

    def _sums(self, work: _Work, split: _Split, rest: NDArray[np.int32]) -> torch.Tensor:
        """Sums of the missed rows of the places ``rest``, (rest, tables, dim); accelerators add fp32 alone."""
        cold, lookups = self.parts.cold, work.lookups
        if cold.weight.dtype != torch.float32:
            return cold.gather(split.cold_ids, lookups, rest)
        weight, largest = cold.weight.numpy(), self.accelerator.layout.preset.max_batch
        none = split.places.popular[:0]
        if self.parts.steps == 1 or lookups.size <= largest:
            stitch = Stitch(split.places.slots, none, rest)
            return torch.from_numpy(self.accelerator.gather(lookups, stitch, weight, cold.base))
        slots = split.places.slots.reshape(lookups.tables, lookups.size)
        sums = []
        for first, piece in lookups.pieces(largest):
            low, high = np.searchsorted(rest, (first, first + piece.size))
            own = np.ascontiguousarray(slots[:, first : first + piece.size]).reshape(-1)
            stitch = Stitch(own, none, rest[low:high] - np.int32(first))
            sums.append(torch.from_numpy(self.accelerator.gather(piece, stitch, weight, cold.base)))
        return torch.cat(sums)

    # -- the host's lane

    def _update_cold(self, work: _Work, split: _Split, grads: torch.Tensor, stride: float) -> None:
        """``grads``: (bags, dim), of the bags where a row was missed."""
        cold, rest = self.parts.cold, split.places.rest
        with self.parts.stages("update", "host", work.step):
            whole = torch.empty((rest.size, work.batch.tables, cold.dim), dtype=grads.dtype)  # the others are not read
            whole.view(-1, cold.dim)[torch.from_numpy(split.bags)] = grads
            where = np.full(work.lookups.size, -1, np.int32)
            where[rest] = np.arange(rest.size, dtype=np.int32)
            cold.update(split.cold_ids, work.lookups, Gradient(torch.from_numpy(where), whole, whole[:0]), stride)

    def _missed_rows(self, work: _Work, split: _Split) -> NDArray[np.int64]:
        """The cold rows that a batch touches, ascending."""
        base, batch = self.parts.cold.base, work.batch
        if not batch.size:
            return np.empty(0, np.int64)
        firsts = np.diff(batch.offsets[:: batch.size])
        return np.unique((split.cold_ids + np.repeat(base, firsts))[split.cold_ids >= 0])

    # -- the device's lane: the thread that trains

    def submit(self, batch: Batch) -> None:
        self._work.append(_Work(batch, self.parts.lookups(batch), self.parts.stages.step + len(self._work)))

    def collect(self) -> float:
        parts, stages, tier = self.parts, self.parts.stages, self.parts.tier
        work = self._work.popleft()
        if work.classified is None:
            work.classified = self._accelerator_lane.submit(self._classify, work)
        with stages("wait"):
            split: _Split = work.classified.result()
        samples, places = split.samples, split.places
        self.skipped, size = work.batch.skipped, work.batch.size
        self._share.count(samples.popular.size + self.skipped, size + self.skipped)
        if self.slipstream is not None:
            self.slipstream.trains(work.batch, samples.slots)
        if not size:
            self._accelerator_lane.submit(self._updated.result)  # for which a gather would have waited
            self._look_ahead(work, split)
            return 0.0
        gathered = self._accelerator_lane.submit(self._gather, work, split, self._updated)
        self._look_ahead(work, split)
        with stages("copy"):
            lookups = DeviceLookups.put(tier, "slots", places.slots, work.lookups, work.batch.tables)
            popular, rest = tier.put("slots", samples.popular), tier.put("slots", samples.rest)
            bags = tier.put("slots", split.bags)
            dense, label = parts.to_device(work.batch.dense), parts.to_device(work.batch.label)
        parts.dense_optimizer.zero_grad()
        with stages("popular"):
            popular_places, rest_places = self._places(popular), self._places(rest)
            embedded = self.hot.gather(lookups, popular_places, self._more(popular))
            loss, first = self._part(work.batch, popular, dense, label, embedded)
        with stages("wait"):
            missed = gathered.result()
        with stages("rest"):
            embedded = self.hot.gather(lookups, rest_places, self._more(rest))
            embedded.view(-1, parts.cold.dim).index_add_(0, bags, missed)
            rest_loss, second = self._part(work.batch, rest, dense, label, embedded)
            value = float(loss + rest_loss)
        check_finite(value, work.batch, parts.cold.optimizer.rate)
        with stages("copy"):
            grads = tier.fetch("gradients", second.view(-1, parts.cold.dim)[bags])
        self._updated = self._host_lane.submit(self._update_cold, work, split, grads, parts.cold.optimizer.stride)
        with stages("update"):
            parts.dense_optimizer.step()
            where = torch.full((work.lookups.size,), -1, dtype=torch.int32, device=parts.device)
            for places_of, begin in ((popular_places, 0), (rest_places, first.shape[0])):
                numbers = torch.arange(begin, begin + places_of.numel(), dtype=torch.int32, device=parts.device)
                where[places_of.long()] = numbers
            step = self.hot if self.slipstream is None else self.slipstream
            step.update(lookups, Gradient(where, first, second))
        return value

    def _look_ahead(self, work: _Work, split: _Split) -> None:
        """Have the next batch classified and, with a scoreboard, what this one does not touch of it gathered."""
        if not self._work:
            return
        following = self._work[0]
        following.classified = self._accelerator_lane.submit(self._classify, following)
        if self.config.hazard == "scoreboard":
            rows, classified = self._missed_rows(work, split), following.classified
            following.early = self._accelerator_lane.submit(
                lambda: self._gather_early(following, classified.result(), rows)
            )

    def _places(self, samples: torch.Tensor) -> torch.Tensor:
        """:meth:`Parts.places` on the device."""
        steps = self.parts.steps
        if steps == 1:
            return samples
        return (samples[:, None] * steps + torch.arange(steps, dtype=torch.int32, device=samples.device)).view(-1)

    def _more(self, samples: torch.Tensor) -> int:
        """Places added to those of ``samples`` on a processor, to make a number with which products are quick."""
        return -samples.numel() % EVEN * self.parts.steps if self.parts.device.type == "cpu" else 0

    def _part(
        self, batch: Batch, samples: torch.Tensor, dense: torch.Tensor, label: torch.Tensor, embedded: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Loss and embedding gradient of the µ-batch ``samples``, whose vectors are ``embedded``, zeros behind them."""
        if samples.numel() == 0:
            return torch.zeros((), dtype=embedded.dtype, device=embedded.device), embedded
        own = dense.new_zeros((embedded.shape[0] // self.parts.steps, *dense.shape[1:]))
        torch.index_select(dense, 0, samples, out=own[: samples.numel()])
        return forward_backward(self.parts, own, embedded, label[samples.long()], batch.size)

    # -- between the steps

    def settle(self) -> None:
        """Write the hot rows back to the cold table."""
        self._updated.result()
        with self.parts.stages("write_back"):
            self.hot.write_back()

    def figures(self) -> dict[str, Any]:
        share = self._share
        return {
            **super().figures(),
            **({} if self.slipstream is None else self.slipstream.figures()),
            "popular_share": share.total_popular / share.total_seen if share.total_seen else None,
            "hot_bytes": self.hot.bytes,
            "hot_rows": self.hot.held,
            "accelerator": self.accelerator.name,
            "accelerator_cycles": self._all_cycles() or None,
        }

    def _all_cycles(self) -> dict[str, int]:
        """Of the run so far."""
        found = self._ask(self.accelerator.cycles)
        return {name: count + self._cycles.get(name, 0) for name, count in found.items()}

    def _ask(self, question: Callable[[], Any]) -> Any:
        """What the accelerator answers in its lane, where nothing else is under way: it does one thing at a time."""
        return self._accelerator_lane.submit(question).result()

    def state(self) -> tuple[dict[str, NDArray[Any]], dict[str, Any]]:
        eal = self._ask(self.accelerator.state)
        arrays: dict[str, NDArray[Any]] = {"eal_valid": eal.valid, "eal_rrpv": eal.rrpv, "eal_tag": eal.tag}
        values: dict[str, Any] = {"share": asdict(self._share), "cycles": self._all_cycles()}
        if self.slipstream is not None:
            found, values["slipstream"] = self.slipstream.state()
            arrays |= found
        return arrays, values

    def restore(self, arrays: Mapping[str, NDArray[Any]], values: Mapping[str, Any]) -> None:
        self.accelerator.restore(EalState(arrays["eal_valid"], arrays["eal_rrpv"], arrays["eal_tag"]))
        spent = self._ask(self.accelerator.cycles)
        self._cycles = {name: count - spent[name] for name, count in values["cycles"].items() if name in spent}
        self._share = _Share(**values["share"])
        self._fill()
        if self.slipstream is not None:
            self.slipstream.restore(arrays, values["slipstream"])

    def close(self) -> None:
        self._accelerator_lane.close()
        self._host_lane.close()
