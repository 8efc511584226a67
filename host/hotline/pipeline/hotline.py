"""``hotline``: learn what is popular, then split every batch into a popular and a remaining µ-batch.

Learning: the accelerator logs a sample of the coming batches, and the rows it then holds move to the hot table, each at
its slot. Training: CLASSIFY gives every lookup's slot and the two lists. The popular µ-batch needs the hot table
alone. For the rest, the missed rows of each bag are summed in host memory, cross, and are added to the sum of the bag's
hot rows. Both losses are divided by the whole batch's size, gradients add up, and one optimizer step is taken: the
result is that of unsplit training, to rounding.

Lanes work side by side. The device trains the popular µ-batch of batch t while the accelerator gathers for its
rest and then classifies batch t + 1; the host applies t's gradients to the cold table while the device goes on to
t + 1. A gather reads only what the updates before it have written: it starts when they are done, or, with
``scoreboard``, early for the samples none of whose rows they touch. With many cores an accelerator in software is
spread over them: batches are classified two ahead, what the device needs of them is sent by a lane of its own, and the
host's lane gathers as soon as it has updated.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal

import numba
import numpy as np
import torch
from numpy.typing import NDArray

from hotline.accelerator import Accelerator, EalState, MemoryModel, Missed, Stitch
from hotline.contract import SMALL_TABLE_BYTES
from hotline.data import Batch, BatchLoader
from hotline.embedding import DeviceLookups, Gradient, HotTable, NoLane, Order, Ticket, one_each
from hotline.embedding.kernels import missed_lookups
from hotline.model.linear import EVEN
from hotline.options import given
from hotline.pipeline.captured import Captured
from hotline.pipeline.protocol import Parts, Pipeline, check_finite, forward_backward
from hotline.pipeline.slipstream import PopularInputs, Slipstream, SlipstreamConfig

__all__ = ["HotlinePipeline", "Sampled", "SplitConfig", "sample_batches"]


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
    passes: Literal["auto", "one", "two"] = "auto"
    """passes of a batch through the network: two, of the popular inputs while the rest's rows are gathered, then of the
    rest; one, of both together; auto: two on a GPU, one on a processor, whose cores would do one after the other"""
    overlap: bool = True
    """classify, gather and update beside the training thread; on a processor only with two passes"""

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


SPREAD = 8  # threads from which lanes are spread over the cores
SIZES = 32  # of parts of a batch, on a processor
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
    sent: Ticket | None = None
    gathered: Ticket | None = None
    early: Ticket | None = None


@dataclass
class _Split:
    """What CLASSIFY gave for a batch.

    samples, places: its two lists, of samples and of their steps; missed: of the places of the rest
    """

    samples: Stitch
    places: Stitch
    missed: Missed


@dataclass(frozen=True)
class _Sent:
    """What the device needs of a batch, there.

    popular_inputs, rest_inputs: dense features and labels; popular, rest: places; bags: that missed something
    where: the row of each place in the gradients of the popular and, behind them, of the rest
    order: of the hot rows' update, if that was found out
    """

    popular_inputs: tuple[torch.Tensor, ...]
    rest_inputs: tuple[torch.Tensor, ...]
    popular: torch.Tensor
    rest: torch.Tensor
    lookups: DeviceLookups
    where: torch.Tensor
    bags: torch.Tensor
    order: Order | None


_Passed = tuple[float, torch.Tensor, torch.Tensor, Callable[[], torch.Tensor]]
"""Loss; gradients of the popular's vectors and of the rest's; waits for those of the bags that missed something"""


@dataclass(frozen=True)
class Sampled:
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
        self.hot = self._hot_table(slots)
        self.slipstream: Slipstream | None = None
        if slipstream.slipstream:
            self.slipstream = Slipstream(slipstream, self.hot, parts.stages, len(parts.cold.rows), seed)
        self._learned = False  # what is popular
        self._share = _Share()
        self._work: deque[_Work] = deque()
        on_device = parts.device.type != "cpu"
        self._two = config.passes == "two" or (config.passes == "auto" and on_device)
        beside = config.overlap and (self._two or on_device)
        self._spread = (
            beside
            and accelerator.reentrant
            and config.hazard == "strict"
            and self.slipstream is None
            and numba.get_num_threads() >= SPREAD
        )
        self.ahead = 2 if self._spread else 1
        names = ("accelerator", "host", "inputs") if self._spread else ("accelerator", "host")
        self._lanes = [parts.tier.lane(name) if beside else NoLane(name) for name in names]
        self._accelerator_lane, self._host_lane, self._inputs_lane = (*self._lanes, self._lanes[0])[:3]
        self._gather_lane = self._host_lane if self._spread else self._accelerator_lane
        self._updated = Ticket.done()  # the last update of the cold table
        self._cycles: dict[str, int] = {}  # of the accelerator before the run went on, less those of going on

    def _hot_table(self, slots: int) -> HotTable:
        return HotTable(slots, self.parts.cold, self.parts.tier)

    # -- learning

    def alone(self, number: int) -> bool:
        watches = self.slipstream is not None and self.slipstream.alone(number)
        return watches or self._is_due(number) or self._compares(number)

    def _is_due(self, number: int) -> bool:
        every = self.config.relearn_every
        return not self._learned or number == 0 or bool(every and number % every == 0)

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
            yield Sampled(stitch.slots, batch.offsets, stitch.popular)

    def _learn(self, loader: BatchLoader, numbers: list[int]) -> None:
        self.settle()
        with self.parts.stages("learn"):
            self._log(loader, numbers)
            self._fill()
        self._learned = True

    def _log(self, loader: BatchLoader, numbers: list[int]) -> None:
        """Have the accelerator learn these batches, and nothing else."""
        self.accelerator.clear()
        for number in numbers:
            self.accelerator.learn(loader.batch(number))

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
            lookups, cold = work.lookups, parts.cold
            single = one_each(lookups.offsets, samples.slots.size)
            shape = (places.rest, lookups.size, single)
            bags, starts, rows = missed_lookups(samples.slots, batch.ids, lookups.offsets, cold.base, *shape)
            return _Split(samples, places, Missed(bags, starts, rows.astype(cold.row_type, copy=False)))

    def _send(self, work: _Work, classified: Ticket) -> _Sent:
        split: _Split = classified.result()
        parts, batch, lookups = self.parts, work.batch, work.lookups
        with parts.stages("copy", self._inputs_lane.name, work.step):
            if not self._two:
                return self._send_whole(work, split)
            places, inputs = split.places, parts.inputs(batch)
            where, begin = np.full(lookups.size, -1, np.int32), 0
            chosen: list[torch.Tensor] = []
            for own, there in ((split.samples.popular, places.popular), (split.samples.rest, places.rest)):
                where[there] = np.arange(begin, begin + there.size, dtype=np.int32)
                begin += there.size + self._more(own.size, batch) * parts.steps
                chosen += [torch.from_numpy(tensor.numpy().take(own, 0)) for tensor in inputs]
            lists = (places.popular, places.rest, where, split.missed.bags)
            sent_lookups, sent = self._put(work, split, chosen, lists)
            popular, rest, where_there, bags = sent[4:]
            order = self.hot.order(sent_lookups, where_there)
            return _Sent(sent[:2], sent[2:4], popular, rest, sent_lookups, where_there, bags, order)

    def _send_whole(self, work: _Work, split: _Split) -> _Sent:
        """The same for one pass: all places are among the popular, in the order of the batch."""
        missed, tables = split.missed, np.int32(work.batch.tables)
        bags = split.places.rest[missed.bags // tables] * tables + missed.bags % tables
        lists = (np.arange(work.lookups.size, dtype=np.int32), bags)
        lookups, sent = self._put(work, split, self.parts.inputs(work.batch), lists)
        everyone, bags_there = sent[2:]
        order = self.hot.order(lookups, everyone)
        return _Sent(sent[:2], (), everyone, everyone[:0], lookups, everyone, bags_there, order)

    def _put(
        self, work: _Work, split: _Split, inputs: Sequence[torch.Tensor], lists: Sequence[NDArray[np.int32]]
    ) -> tuple[DeviceLookups, tuple[torch.Tensor, ...]]:
        """Lookups, and behind them inputs and lists, on the device."""
        others = *(("inputs", tensor) for tensor in inputs), *(("slots", torch.from_numpy(array)) for array in lists)
        tier, tables = self.parts.tier, work.batch.tables
        return DeviceLookups.put_with(tier, "slots", split.places.slots, work.lookups, tables, *others)

    def _skip(self, slipstream: Slipstream, work: _Work, samples: Stitch) -> Stitch:
        """Take what Slipstream skips out of a batch; what CLASSIFY says of the others."""
        batch = work.batch
        kept = slipstream.kept(batch.number, Sampled(samples.slots, batch.offsets, samples.popular))
        if kept.size == samples.popular.size:
            return samples
        chosen = np.zeros(batch.size, np.bool_)
        chosen[kept] = chosen[samples.rest] = True
        work.batch, places = batch.only(np.flatnonzero(chosen))
        work.lookups = self.parts.lookups(work.batch)
        number = np.cumsum(chosen, dtype=np.int32) - np.int32(1)
        return Stitch(samples.slots.take(places), number[kept], number[samples.rest])

    def _gather_early(self, work: _Work, split: _Split, rows: NDArray[np.int64]) -> tuple[NDArray[np.bool_], Any]:
        """(which bags are of samples that look up none of ``rows``, (those, dim) their sums)."""
        with self.parts.stages("gather", self._gather_lane.name, work.step):
            missed, tables = split.missed, work.batch.tables
            touched = np.zeros(split.places.rest.size, np.bool_)
            of_bag = np.repeat(missed.bags, np.diff(missed.starts))
            touched[of_bag[np.isin(missed.rows, rows)] // tables] = True
            return ~touched[missed.bags // tables], self._sums(work, split, ~touched)

    def _gather(self, work: _Work, classified: Ticket, updated: Ticket) -> torch.Tensor:
        """(bags, dim) on the device: the sums of the missed rows."""
        parts, early, split = self.parts, work.early, classified.result()
        if early is None:
            updated.result()
            with parts.stages("gather", self._gather_lane.name, work.step):
                sums = self._sums(work, split, np.ones(split.places.rest.size, np.bool_))
        else:
            free, found = early.result()
            updated.result()
            with parts.stages("gather", self._gather_lane.name, work.step):
                sums = torch.empty((free.size, parts.cold.dim), dtype=found.dtype)
                sums[torch.from_numpy(free)] = found
                late = np.zeros(split.places.rest.size, np.bool_)
                late[split.missed.bags[~free] // work.batch.tables] = True
                sums[torch.from_numpy(~free)] = self._sums(work, split, late)
        with parts.stages("copy", self._gather_lane.name, work.step):
            return parts.tier.put("vectors", sums)

    def _sums(self, work: _Work, split: _Split, chosen: NDArray[np.bool_]) -> torch.Tensor:
        """(bags, dim): sums of the missed rows of the ``chosen`` places of the rest; accelerators add fp32 alone."""
        cold, lookups, tables = self.parts.cold, work.lookups, np.int32(work.batch.tables)
        missed, rest = split.missed, split.places.rest
        if not chosen.all():
            missed, rest = missed.part(chosen[missed.bags // tables]), rest[chosen]
            number = np.cumsum(chosen, dtype=np.int32) - np.int32(1)
            missed = replace(missed, bags=number[missed.bags // tables] * tables + missed.bags % tables)
        if cold.weight.dtype != torch.float32:
            return cold.sums(missed.rows, missed.starts)
        weight, largest = cold.weight.numpy(), self.accelerator.layout.preset.max_batch
        whole = self.parts.steps == 1 or not self.accelerator.bounded
        none = split.places.popular[:0]
        if whole or lookups.size <= largest:
            stitch = Stitch(split.places.slots, none, rest)
            return torch.from_numpy(self.accelerator.gather(lookups, stitch, weight, cold.base, missed=missed))
        slots = split.places.slots.reshape(lookups.tables, lookups.size)
        sums = []
        for first, piece in lookups.pieces(largest):
            low, high = np.searchsorted(rest, (first, first + piece.size)).astype(np.int32)
            place = missed.bags // tables
            here = missed.part((low <= place) & (place < high))
            here = replace(here, bags=here.bags - low * tables)
            own = np.ascontiguousarray(slots[:, first : first + piece.size]).reshape(-1)
            stitch = Stitch(own, none, rest[low:high] - np.int32(first))
            sums.append(torch.from_numpy(self.accelerator.gather(piece, stitch, weight, cold.base, missed=here)))
        return torch.cat(sums)

    # -- the host's lane

    def _update_cold(self, work: _Work, split: _Split, grads: Callable[[], torch.Tensor], stride: float) -> None:
        """``grads``: waits for (bags, dim), of the bags where a row was missed."""
        with self.parts.stages("update", "host", work.step):
            self.parts.cold.update_bags(split.missed.rows, split.missed.starts, grads(), stride)

    # -- the device's lane: the thread that trains

    def submit(self, batch: Batch) -> None:
        self._work.append(_Work(batch, self.parts.lookups(batch), self.parts.stages.step + len(self._work)))
        if self._spread:
            self._hand_over(self._work[-1])

    def collect(self) -> float:
        parts, stages = self.parts, self.parts.stages
        work = self._work.popleft()
        if work.classified is None:
            self._hand_over(work)
        assert work.classified is not None
        assert work.sent is not None
        with stages("wait"):
            split: _Split = work.classified.result()
        samples = split.samples
        self.skipped, size = work.batch.skipped, work.batch.size
        self._share.count(samples.popular.size + self.skipped, size + self.skipped)
        if self.slipstream is not None:
            self.slipstream.trains(work.batch, samples.slots)
        if not size:
            self._accelerator_lane.submit(self._updated.result)  # for which a gather would have waited
            self._look_ahead(work, split)
            return 0.0
        if work.gathered is None:
            self._gather_soon(work)
        assert work.gathered is not None
        self._look_ahead(work, split)
        with stages("wait"):
            sent: _Sent = work.sent.result()
        parts.clear_gradients()
        value, first, second, grads = (self._two_passes if self._two else self._one_pass)(work, sent)
        check_finite(value, work.batch, parts.cold.optimizer.rate)
        self._updated = self._host_lane.submit(self._update_cold, work, split, grads, parts.cold.optimizer.stride)
        if self._spread and self._work:
            self._gather_soon(self._work[0])
        with stages("update"):
            parts.dense_optimizer.step()
            gradient = Gradient(sent.where, first, second)
            if self.slipstream is not None:
                self.slipstream.update(sent.lookups, gradient)
            else:
                self.hot.update(sent.lookups, gradient, sent.order)
        return value

    def _two_passes(self, work: _Work, sent: _Sent) -> _Passed:
        stages = self.parts.stages
        assert work.gathered is not None
        with stages("popular"):
            embedded = self._hot_vectors(work, sent, sent.popular, sent.popular_inputs)
            loss, first = self._part("popular", work.batch, sent.popular_inputs, embedded)
        with stages("wait"):
            missed = work.gathered.result()
        with stages("rest"):
            embedded = self._hot_vectors(work, sent, sent.rest, sent.rest_inputs)
            self._add(embedded, sent, missed)
            rest_loss, second = self._part("rest", work.batch, sent.rest_inputs, embedded)
            grads = self._fetching(second, sent)  # under way before the host waits for the loss
            return float(loss + rest_loss), first, second, grads

    def _one_pass(self, work: _Work, sent: _Sent) -> _Passed:
        stages = self.parts.stages
        assert work.gathered is not None
        with stages("gather"):
            embedded = self._hot_vectors(work, sent, sent.popular, sent.popular_inputs)
        with stages("wait"):
            missed = work.gathered.result()
        with stages("network"):
            self._add(embedded, sent, missed)
            loss, grad = self._part("whole", work.batch, sent.popular_inputs, embedded)
            grads = self._fetching(grad, sent)
            return float(loss), grad, grad[:0], grads

    def _hot_vectors(
        self, work: _Work, sent: _Sent, places: torch.Tensor, inputs: tuple[torch.Tensor, ...]
    ) -> torch.Tensor:
        """Sums of the hot rows of a part's places, zeros behind them."""
        more = self._more(inputs[1].numel(), work.batch) * self.parts.steps
        return self.hot.gather(sent.lookups, places, more)

    def _add(self, embedded: torch.Tensor, sent: _Sent, missed: torch.Tensor) -> None:
        """Add the missed rows' sums to the vectors of their bags, no two of which are the same."""
        flat, bags = embedded.view(-1, self.parts.cold.dim), sent.bags.long()
        flat.index_copy_(0, bags, flat.index_select(0, bags).add_(missed))

    def _fetching(self, grad: torch.Tensor, sent: _Sent) -> Callable[[], torch.Tensor]:
        """Of the gradients the bags that missed something."""
        bags = grad.view(-1, self.parts.cold.dim).index_select(0, sent.bags)
        return self.parts.tier.fetching("gradients", bags)

    def _hand_over(self, work: _Work) -> Ticket:
        """Have a batch classified, and what the device needs of it sent there."""
        classified = work.classified = self._accelerator_lane.submit(self._classify, work)
        work.sent = self._inputs_lane.submit(self._send, work, classified)
        return classified

    def _gather_soon(self, work: _Work) -> None:
        """Have the rows gathered that a batch misses."""
        classified = work.classified
        assert classified is not None
        work.gathered = self._gather_lane.submit(self._gather, work, classified, self._updated)

    def _look_ahead(self, work: _Work, split: _Split) -> None:
        """Have the next batch classified and, with a scoreboard, what this one does not touch of it gathered."""
        if self._spread or not self._work:
            return
        following = self._work[0]
        classified = self._hand_over(following)
        if self.config.hazard == "scoreboard":
            rows = np.unique(split.missed.rows)
            following.early = self._accelerator_lane.submit(
                lambda: self._gather_early(following, classified.result(), rows)
            )

    def _more(self, samples: int, batch: Batch) -> int:
        """Samples of zeros to put behind so many, to make a number with which products are quick, or captured."""
        whole = batch.size + batch.skipped
        if self.parts.captured is not None:
            return Captured.more(samples, whole)
        if self.parts.device.type != "cpu" or not (self._two or batch.skipped):
            return 0
        # sizes that come again: of each that is new the processor's library makes programs first
        return -samples % max(EVEN, whole // SIZES // EVEN * EVEN)

    def _part(
        self, part: str, batch: Batch, inputs: tuple[torch.Tensor, ...], embedded: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Loss and embedding gradient of a µ-batch."""
        dense, label = inputs
        if label.numel() == 0:
            return torch.zeros((), dtype=embedded.dtype, device=embedded.device), embedded
        return forward_backward(self.parts, dense, embedded, label, batch.size, part)

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
        self._learned = True
        if self.slipstream is not None:
            self.slipstream.restore(arrays, values["slipstream"])

    def close(self) -> None:
        for lane in self._lanes:
            lane.close()
