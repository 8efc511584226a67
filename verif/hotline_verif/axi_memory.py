"""A memory behind AXI4 that is not ours, and the rules of AXI that a manager has to keep.

The memory is cocotbext-axi's subordinate: its channels, its bursts. What is ours is what lies in it, that its answers
may overtake each other as far as AXI lets them, and when it pauses, refuses or hangs. ``ManagerWatch`` looks at the
manager's side in every cycle, and believes neither.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any

import cocotb
from cocotb.queue import Queue
from cocotb.triggers import RisingEdge
from cocotbext.axi import AxiBus, AxiResp, AxiSlave, Region

from hotline_verif.coverage import Coverage

__all__ = ["CHANNELS", "AxiMemory", "ManagerWatch", "Refusal", "table_word"]

CHANNELS = ("ar", "r", "aw", "w", "b")
_PAGE = 4096
_MADE = 1 << 52
"""From here on memory is not kept, but made from its addresses: tables, which no memory would hold."""
_NOWHERE = 1 << 60
"""From here on there is none."""
_UNDER_WAY = 256
_SPECIAL = (0, 1 << 31, 1, 0x7FFFFF, 0x800000, 0x3F800000, 0x7F7FFFFF, 0x7F800000, 0xFF800000, 0xFFABCDEF)
"""fp32: zeros, subnormals, one, the largest, infinities, a NaN."""


@cache
def table_word(address: int) -> int:
    """What memory holds at ``address`` of a table: mostly a number around 1, now and then a special one."""
    mixed = (address >> 2) * 0x9E3779B97F4A7C15 & (1 << 64) - 1
    mixed = (mixed ^ mixed >> 29) * 0xBF58476D1CE4E5B9 & (1 << 64) - 1
    mixed ^= mixed >> 32
    if mixed >> 58 == 0:
        return _SPECIAL[mixed % len(_SPECIAL)]
    return (mixed & 0x807FFFFF) | (120 + (mixed >> 40 & 15)) << 23


@dataclass(frozen=True)
class Refusal:
    """Accesses to ``size`` bytes from ``address`` on are answered with ``response``."""

    address: int
    size: int
    response: AxiResp

    def meets(self, address: int, size: int) -> bool:
        return self.address < address + size and address < self.address + self.size


class _Contents(Region):
    """What lies in memory: bytes that are kept, from ``base`` on, and tables."""

    def __init__(self, base: int, kept: bytearray) -> None:
        super().__init__(1 << 64)
        self.first, self.kept = base, kept
        self.refusals: list[Refusal] = []
        self.response = AxiResp.SLVERR
        """How the access was answered that was refused last."""

    async def _read(self, address: int, length: int, **more: Any) -> bytes:
        self._check(address, length)
        if _MADE <= address < _NOWHERE:
            return b"".join(table_word(at).to_bytes(4, "little") for at in range(address, address + length, 4))
        return bytes(self.kept[self._place(address, length) :][:length])

    async def _write(self, address: int, data: bytes, **more: Any) -> None:
        self._check(address, len(data))
        place = self._place(address, len(data))
        self.kept[place : place + len(data)] = data

    def _check(self, address: int, length: int) -> None:
        for refusal in self.refusals:
            if refusal.meets(address, length):
                self.response = refusal.response
                raise ValueError(f"refused at {address:#x}")

    def _place(self, address: int, length: int) -> int:
        place = address - self.first
        if not 0 <= place <= len(self.kept) - length:
            self.response = AxiResp.DECERR
            raise ValueError(f"nothing at {address:#x}")
        return place


class _AnyId(Queue[Any]):
    """Answers, in any order but for those of one id; what failed is answered as the contents say."""

    def __init__(self, rng: Random, letter: str, contents: _Contents, share: float) -> None:
        super().__init__()
        self._rng, self._letter, self._contents, self._share = rng, letter, contents, share

    def _put(self, item: Any) -> None:
        if getattr(item, f"{self._letter}resp") != AxiResp.OKAY:
            setattr(item, f"{self._letter}resp", self._contents.response)
        super()._put(item)

    def _get(self) -> Any:
        if self._rng.random() >= self._share:
            return super()._get()
        numbers = [getattr(item, f"{self._letter}id") for item in self._queue]
        place = numbers.index(self._rng.choice(numbers))
        item = self._queue[place]
        del self._queue[place]
        return item


class AxiMemory:
    """Memory on ``m_axi`` of ``dut``: ``size`` bytes from ``base`` on, made-up tables above.

    pauses: share of the cycles in which a channel pauses; overtaking: share of the answers that are given out of order
    """

    def __init__(self, dut: Any, rng: Random, base: int, size: int, *, pauses: float, overtaking: float) -> None:
        self.base, self.hung = base, False
        self.kept = bytearray(rng.randbytes(size))
        self._contents = _Contents(base, self.kept)
        slave = AxiSlave(AxiBus.from_prefix(dut, "m_axi"), dut.clk, dut.rst, target=self._contents)
        write, read = slave.write_if, slave.read_if
        for source, letter in ((read.r_channel, "r"), (write.b_channel, "b")):
            source.queue = _AnyId(rng, letter, self._contents, overtaking)
            source.queue_occupancy_limit = _UNDER_WAY
        self._rng, self._pauses = rng, pauses
        self._channels = [read.ar_channel, read.r_channel, write.aw_channel, write.w_channel, write.b_channel]
        if pauses:
            for channel in self._channels:
                channel.set_pause_generator(self._pausing())

    def _pausing(self) -> Iterator[bool]:
        """Single pauses, and now and then a long one."""
        while True:
            long = self._rng.random() < 0.01
            for _ in range(self._rng.randint(20, 80) if long else 1):
                yield self.hung or long or self._rng.random() < self._pauses

    def hang(self, hung: bool) -> None:
        """Take and answer nothing any more, or go on."""
        self.hung = hung
        if not self._pauses:
            for channel in self._channels:
                channel.pause = hung

    def refuse(self, *refusals: Refusal) -> None:
        """Answer with errors where ``refusals`` say so, and nowhere else."""
        self._contents.refusals = list(refusals)


class ManagerWatch:
    """Watches the manager ``m_axi`` of ``dut``, whose bus has ``width`` bytes, from the moment it is made.

    ``reads`` and ``writes`` are the beats that moved; ``still`` is for how many cycles nothing has.
    """

    def __init__(self, dut: Any, width: int, cover: Coverage, reads: Iterable[int], writes: Iterable[int]) -> None:
        self.dut, self.cycles, self.still, self.reads, self.writes = dut, 0, 0, 0, 0
        self.asked: Counter[str] = Counter()
        """Bursts of each direction and id, as ``r17``."""
        self._cover, self._width = cover, width
        self._size = (width - 1).bit_length()
        self._ids = {"ar": frozenset(reads), "aw": frozenset(writes)}
        names = {
            "ar": ("addr", "id", "len", "size", "burst"),
            "aw": ("addr", "id", "len", "size", "burst"),
            "w": ("data", "strb", "last"),
        }
        self._valid = {channel: getattr(dut, f"m_axi_{channel}valid") for channel in CHANNELS}
        self._ready = {channel: getattr(dut, f"m_axi_{channel}ready") for channel in CHANNELS}
        self._fields = {
            channel: [getattr(dut, f"m_axi_{channel}{field}") for field in fields] for channel, fields in names.items()
        }
        self._forget()
        self.task = cocotb.start_soon(self._run())

    def check_all_answered(self) -> None:
        """Nothing that was begun is without its answer, or its data."""
        assert not self._asked, f"reads {list(self._asked)} are not answered"
        left = [*self._lengths, *self._bursts, self._beats]
        assert left == [0], f"data don't fit their addresses: {left}"
        assert not +self._unanswered, f"writes {dict(self._unanswered)} are not answered"

    def _forget(self) -> None:
        self._held: dict[str, tuple[int, ...]] = {}
        self._asked: deque[list[int]] = deque()  # [id, beats left], oldest first
        self._begun: int | None = None
        self._lengths: deque[int] = deque()
        self._bursts: deque[int] = deque()
        self._beats = 0
        self._unanswered: Counter[int] = Counter()
        self._last: dict[str, tuple[int, int]] = {}

    async def _run(self) -> None:
        edge, rst = RisingEdge(self.dut.clk), self.dut.rst
        while True:
            await edge
            if rst.value:
                self._forget()
            else:
                self._sample()

    def _sample(self) -> None:
        self.cycles += 1
        moved = False
        for channel in ("ar", "aw", "w"):
            if not self._valid[channel].value:
                assert channel not in self._held, f"{channel}: {self._held[channel]} was withdrawn before it was taken"
                continue
            offer = tuple(int(field.value) for field in self._fields[channel])
            held = self._held.get(channel, offer)
            assert held == offer, f"{channel}: {held} became {offer} before it was taken"
            if self._ready[channel].value:
                self._held.pop(channel, None)
                self._take(channel, offer)
                moved = True
            else:
                self._held[channel] = offer
                self._cover.hit(f"{channel}_waits")
        for channel, answered in (("r", self._read), ("b", self._written)):
            assert self._ready[channel].value, f"{channel}ready is low"
            if self._valid[channel].value:
                answered()
                moved = True
        self.still = 0 if moved else self.still + 1

    def _take(self, channel: str, offer: tuple[int, ...]) -> None:
        if channel == "w":
            self._take_data(*offer)
            return
        address, number, beats, size, burst = offer
        beats += 1
        assert (size, burst) == (self._size, 1), f"{channel}: size {size}, burst {burst}"
        assert address % self._width == 0, f"{channel}: a burst begins at {address:#x}"
        end = address + beats * self._width
        assert address // _PAGE == (end - 1) // _PAGE, f"{channel}: {beats} beats at {address:#x} cross 4 KiB"
        assert number in self._ids[channel], f"{channel}: nobody has id {number}"
        self._cover.hit_if(end % _PAGE == 0, f"{channel}_ends_at_4_KiB")
        self._cover.hit_if(
            address % _PAGE == 0 and self._last.get(channel) == (number, address), f"{channel}_cut_at_4_KiB"
        )
        self._last[channel] = number, end
        self.asked[f"{channel[1]}{number}"] += 1
        if channel == "ar":
            self._asked.append([number, beats])
            return
        self._unanswered[number] += 1
        self._lengths.append(beats)
        self._match()

    def _take_data(self, data: int, strobes: int, last: int) -> None:
        words = {strobes >> 4 * word & 15 for word in range(self._width // 4)}
        assert words <= {0, 15}, f"strobes {strobes:#x}"
        assert strobes, "a beat of nothing"
        self.writes += 1
        self._beats += 1
        if last:
            self._bursts.append(self._beats)
            self._beats = 0
            self._match()

    def _match(self) -> None:
        """Data and addresses in their order, whichever came first."""
        while self._lengths and self._bursts:
            wanted, found = self._lengths.popleft(), self._bursts.popleft()
            assert wanted == found, f"a burst of {wanted} beats came with {found}"
        assert not self._lengths or self._beats <= self._lengths[0], "a burst doesn't end"

    def _read(self) -> None:
        number, last = int(self.dut.m_axi_rid.value), bool(self.dut.m_axi_rlast.value)
        self.reads += 1
        place = next((n for n, (asked, _) in enumerate(self._asked) if asked == number), None)
        assert place is not None, f"an answer to no read, id {number}"
        self._cover.hit_if(place, "answers_overtake")
        self._cover.hit_if(self._begun not in (None, number), "answers_interleaved")
        burst = self._asked[place]
        burst[1] -= 1
        assert last == (not burst[1])
        self._begun = None if last else number
        if last:
            del self._asked[place]

    def _written(self) -> None:
        number = int(self.dut.m_axi_bid.value)
        assert self._unanswered[number], f"an answer to no write, id {number}"
        self._unanswered[number] -= 1
