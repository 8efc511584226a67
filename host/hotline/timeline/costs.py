"""What each part of a training step costs on a platform: seconds from amounts of work and the platform's rates.

Seconds are of a host's, or a GPU's, share of the batch: hosts and GPUs do the same beside each other.
"""

from __future__ import annotations

from dataclasses import dataclass

from hotline.timeline.platform import AcceleratorCard, Gpus, Link, Number, Platform
from hotline.timeline.workload import Workload, between

__all__ = ["Costs"]

PASSES = 3  # forward, gradients of what comes in, gradients of the weights
NUMBER = 4  # bytes
COMMAND_BYTES = 4  # of an id, of a slot
CACHE = 32 << 20  # bytes that we take a host's caches to hold, of rows
SPILL = 8 << 20  # the same of gradients, which a step writes beside all else


@dataclass(frozen=True)
class Costs:
    """``batch``: samples of a step, on all GPUs of all hosts together.

    ``plain``: as programs in plain PyTorch do it: their rates for rows on the host, a network's operations launched one
    by one
    """

    platform: Platform
    work: Workload
    batch: float
    plain: bool = False

    # -- shares

    @property
    def hosts(self) -> int:
        return self.platform.hosts

    @property
    def gpus(self) -> int:
        """In all; one a host where the processors are the device."""
        return self.platform.gpus or self.hosts

    @property
    def of_host(self) -> float:
        """Samples."""
        return self.batch / self.hosts

    @property
    def of_gpu(self) -> float:
        """Samples."""
        return self.batch / self.gpus

    @property
    def gpu(self) -> Gpus:
        assert self.platform.gpu is not None
        return self.platform.gpu

    # -- the host's processors

    def host_network(self, samples: float) -> float:
        """Forward, backward and the optimizer's step; as it was timed, if it was."""
        h, w = self.platform.host, self.work
        timed = self.platform.measured(w.shape)
        if timed and samples > 0:
            least = min(one.samples for one in timed)
            return between([(one.samples, one.seconds) for one in timed], max(samples, least))
        pairs = w.pairs * h.pair_seconds.got + w.pair_numbers * h.pair_number_seconds.got
        of_cores = (
            samples * (w.numbers * h.number_seconds.got + pairs) + w.parameters * h.parameter_seconds.got
        ) / h.cores.got
        products = 2 * PASSES * samples * w.multiplications() / h.flops.got
        return w.operations * h.operation_seconds.got + products + of_cores

    def host_gather(self, lookups: float, distinct: float) -> float:
        """Sums of bags."""
        h, dim = self.platform.host, self.work.dim
        if self.plain:
            return self.work.tables * h.torch_table_seconds.got / 2 + lookups * h.torch_gather_seconds.got
        own = lookups * (h.gather_seconds.got + dim * h.gather_number_seconds.got)
        size = self._outside() * distinct * self.work.row_bytes
        return max((own + size / h.gather_random_bytes.got) / h.cores.got, size / h.bytes_per_second.got)

    def _outside(self) -> bool:
        """Whether no cache holds the tables."""
        return self.work.table_rows * self.work.row_bytes > CACHE

    def host_update(self, lookups: float, distinct: float) -> float:
        """Gradients of equal rows summed, and the optimizer's step on them."""
        h, w = self.platform.host, self.work
        if self.plain:
            return w.tables * h.torch_table_seconds.got / 2 + lookups * h.torch_update_seconds.got
        own = lookups * (h.update_seconds.got + w.dim * h.update_number_seconds.got)
        own += distinct * w.moments * _of(h.update_state_seconds)
        size, gradients = self._outside() * distinct * 4 * (w.dim + w.moments), lookups * w.row_bytes
        if h.update_spilled_bytes is not None and gradients > SPILL:
            own += gradients / h.update_spilled_bytes.got
        return max((own + size / h.update_random_bytes.got) / h.cores.got, 2 * size / h.bytes_per_second.got)

    def host_classify(self, samples: float) -> float:
        """CLASSIFY in software, and the list of what is missed."""
        h = self.platform.host
        return samples * self.work.lookups * h.classify_seconds.got / h.cores.got

    def load(self, samples: float) -> float:
        """A batch from the mapped columns."""
        h, w = self.platform.host, self.work
        lookups = samples * w.lookups
        if h.load_bag_seconds is not None and w.lookups > w.tables:  # one core's work
            return _of(h.load_batch_seconds) + lookups * h.load_bag_seconds.got
        return _of(h.load_batch_seconds) + lookups * h.load_seconds.got / h.cores.got

    def host_copy(self, size: float) -> float:
        """Bytes from one place in memory to another."""
        h = self.platform.host
        return size / (h.copy_bytes_per_second.got if h.copy_bytes_per_second else h.bytes_per_second.got / 2)

    def host_split(self, samples: float, missed: float) -> float:
        """What ``hotline`` does on processors beside CLASSIFY and what ``cpu`` does too; ``missed``: look-ups."""
        h = self.platform.host
        lookups = samples * self.work.lookups * _of(h.split_seconds) + missed * _of(h.split_missed_seconds)
        return _of(h.split_step_seconds) + lookups / h.cores.got

    # -- a GPU

    def gpu_network(self, samples: float) -> float:
        """Forward and backward of a GPU's share; nothing for no samples."""
        g, w = self.gpu, self.work
        if samples <= 0:
            return 0.0
        size = NUMBER * samples * (w.numbers + 2 * w.bags * w.dim)
        products = 2 * PASSES * samples * (w.multiplications() + w.pairs) / g.flops.got
        seconds = products + size / g.bytes_per_second.got
        if self.plain:  # the GPU waits for the launches, or they for it
            return max(w.operations * self.platform.host.torch_operation_seconds.got, seconds)
        return g.pass_seconds.got + seconds

    def gpu_gather(self, lookups: float, bags: float) -> float:
        """Rows read, sums written."""
        size = (lookups + bags) * self.work.row_bytes + lookups * COMMAND_BYTES
        return self.gpu.table_seconds.got + size / self.gpu.bytes_per_second.got

    def gpu_update(self, lookups: float, distinct: float) -> float:
        """Gradients read, rows and their state read and written, the network's parameters too."""
        w = self.work
        rows = lookups * w.row_bytes + 8 * distinct * (w.dim + w.moments)
        network = 4 * w.parameters * 3
        return self.gpu.table_seconds.got + (rows + network) / self.gpu.bytes_per_second.got

    # -- between them

    def pcie(self, size: float) -> float:
        """Bytes to or from one GPU."""
        assert self.platform.pcie is not None
        return _over(self.platform.pcie, size)

    def all_reduce(self, size: float) -> float:
        """Bytes that all GPUs have and get the sum of: rings of a host's GPUs, and of hosts."""
        each = self.gpus // self.hosts
        link = self.platform.peer or self.platform.pcie
        seconds = 0.0
        if each > 1:
            assert link is not None
            seconds += 2 * (each - 1) * (link.seconds.got + size / each / link.bytes_per_second.got)
        if self.hosts > 1:
            net = self.platform.network
            assert net is not None
            seconds += 2 * (self.hosts - 1) * (net.seconds.got + size / self.hosts / net.bytes_per_second.got)
        return seconds

    def all_to_all(self, size: float) -> float:
        """Bytes that each GPU has for all of them together."""
        if self.gpus == 1:
            return 0.0
        each = self.gpus // self.hosts
        link = self.platform.peer or self.platform.pcie
        assert link is not None
        inside = link.seconds.got + size * (each - 1) / self.gpus / link.bytes_per_second.got
        if self.hosts == 1:
            return inside
        net = self.platform.network
        assert net is not None
        leaves = size * each * (self.hosts - 1) / self.hosts  # of all GPUs of a host
        return max(inside, net.seconds.got + leaves / net.bytes_per_second.got)

    def network(self, size: float) -> float:
        """Bytes to or from a host."""
        net = self.platform.network
        assert net is not None
        return net.seconds.got + size / net.bytes_per_second.got

    # -- the accelerator's card

    @property
    def card(self) -> AcceleratorCard:
        assert self.platform.accelerator is not None
        return self.platform.accelerator

    def card_classify(self, samples: float) -> float:
        """CLASSIFY: a look-up a cycle and engine, but ids come in, slots and lists go out, over its bus."""
        c, lookups = self.card, samples * self.work.lookups
        beats = (lookups + samples) * COMMAND_BYTES / c.beat_bytes.got
        cycles = max(lookups / (c.engines.got * c.classify_reached.got), beats) + c.start_cycles.got
        return cycles / c.hertz.got

    def card_gather(self, lookups: float) -> float:
        """GATHER: rows over its bus to memory; their sums cross as any copy does."""
        c = self.card
        beats = lookups * self.work.row_bytes / c.beat_bytes.got
        return beats / c.gather_reached.got / c.hertz.got


def _of(number: Number | None) -> float:
    return 0.0 if number is None else number.got


def _over(link: Link, size: float) -> float:
    return link.seconds.got + size / link.bytes_per_second.got if size > 0 else 0.0
