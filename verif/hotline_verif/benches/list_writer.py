"""Bench of the list writer: the numbers of the masks' set bits, ascending, in beats that are full but for the last.

Lists of every length and density, empty ones and exact multiples of a beat among them; every mask at every fill; random
gaps and stalls; a mask a cycle; reset in the middle of a list.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from random import Random
from typing import Any

import cocotb

from hotline.contract import Preset
from hotline_verif.list_reader import BEAT_FIELDS, ListReader
from hotline_verif.ports import Sink, Source, exchange, quiet, settle
from hotline_verif.session import Session
from hotline_verif.streams import Fields, start_clock

_FIELDS = ("mask", "block", "last")
_SLACK = 6
"""Cycles beyond those that the masks need: into the block, through it, and out."""
_WIDEST_EXHAUSTIVE = 4


def _bins(preset: Preset) -> Iterator[str]:
    width = preset.bus_bits // 32
    yield from ("list_of_one_mask", "list_of_many_masks", "list_empty", "list_empty_of_many_masks")
    yield from (f"last_beat_of_{count}" for count in range(1, width + 1))
    yield from (
        f"list_ends_with_{event}" for event in ("an_exact_beat", "an_overflow", "an_empty_mask_after_full_beat")
    )
    yield from (f"mask_of_{count}_at_fill_{fill}" for count in range(width + 1) for fill in range(width))
    yield from (f"last_mask_of_{count}_at_fill_{fill}" for count in range(width + 1) for fill in range(width))
    yield from (f"bit_{bit}" for bit in range(width))
    yield from ("first_sample", "last_sample", "list_after_list_without_a_gap")
    yield from ("req_pauses", "req_waits", "rsp_waits", "one_a_cycle", "reset_in_a_list", "reset_in_stall")


_session = Session(_bins)
_preset, _record = _session.preset, _session.record
_cover = _record.coverage
_WIDTH = _preset.bus_bits // 32
_BITS = _preset.sample_bits
_BLOCKS = _preset.max_batch // _WIDTH


def _numbers(masks: Sequence[Fields]) -> list[int]:
    """What a list of masks is: the numbers of the set bits, in order."""
    return [block * _WIDTH + bit for mask, block, _ in masks for bit in range(_WIDTH) if mask >> bit & 1]


def _list(masks: Sequence[int], first_block: int = 0) -> list[Fields]:
    """Requests of a list; blocks from ``first_block`` on."""
    last = len(masks) - 1
    return [(mask, (first_block + k) % _BLOCKS, int(k == last)) for k, mask in enumerate(masks)]


class _Bench:
    """Both ends of the writer, and the lists that must come out."""

    def __init__(self, dut: Any, rng: Random, *, idle: float = 0.0, stall: float = 0.0) -> None:
        self.dut = dut
        self.source = Source(dut, "req", _FIELDS, rng, idle)
        self.sink = Sink(dut, "rsp", BEAT_FIELDS, rng, self._take, stall)
        self.reader = ListReader(_WIDTH, _BITS)
        self.expected: deque[list[int]] = deque()
        self.cycles = 0
        self._ended = -2
        self.overflows = 0
        """Lists of which the last mask fills a beat and begins another: each may take a cycle more."""

    def offer(self, masks: Sequence[Fields]) -> None:
        """One list."""
        self.source.waiting.extend(masks)
        self.expected.append(_numbers(masks))
        fill = 0
        for mask, block, last in masks:
            count = mask.bit_count()
            _cover.hit(f"{'last_' if last else ''}mask_of_{count}_at_fill_{fill}")
            for bit in range(_WIDTH):
                _cover.hit_if(mask >> bit & 1, f"bit_{bit}")
            _cover.hit_if(block == 0 and mask & 1, "first_sample")
            _cover.hit_if(block == _BLOCKS - 1 and mask >> _WIDTH - 1, "last_sample")
            self.overflows += bool(last and fill + count > _WIDTH)
            _cover.hit_if(last and fill + count > _WIDTH, "list_ends_with_an_overflow")
            _cover.hit_if(last and fill + count == _WIDTH, "list_ends_with_an_exact_beat")
            fill = (fill + count) % _WIDTH
        length = len(self.expected[-1])
        _cover.hit("list_of_one_mask" if len(masks) == 1 else "list_of_many_masks")
        _cover.hit_if(not length, "list_empty" if len(masks) == 1 else "list_empty_of_many_masks")
        empty_at_the_end = length and not length % _WIDTH and not masks[-1][0]
        _cover.hit_if(empty_at_the_end, "list_ends_with_an_empty_mask_after_full_beat")
        _cover.hit_if(length, f"last_beat_of_{(length - 1) % _WIDTH + 1}")

    def _take(self, beat: Fields) -> None:
        assert self.expected, f"beat {beat}, where no list is to come"
        found = self.reader.take(beat)
        wanted = self.expected[0]
        if found is None:
            part = self.reader.part
            assert part == wanted[: len(part)], f"the list begins {part}, but should {wanted[: len(part)]}"
        else:
            assert found == wanted, f"list {found}, but the masks say {wanted}"
            self.expected.popleft()
            _cover.hit_if(self._ended == self.cycles - 1, "list_after_list_without_a_gap")
            self._ended = self.cycles
        _record.checks += 1

    def _cycle(self) -> None:
        _record.cycles += 1
        self.cycles += 1

    async def run(self, abandon_after: int | None = None) -> int:
        cycles = await exchange(
            self.dut.clk,
            [self.sink, self.source],
            lambda: not self.expected,
            every_cycle=self._cycle,
            abandon_after=abandon_after,
        )
        _cover.hit_if(self.source.waits, "req_waits")
        _cover.hit_if(self.source.pauses, "req_pauses")
        _cover.hit_if(self.sink.waits, "rsp_waits")
        return cycles

    async def finish(self) -> int:
        """Run until all lists have come, and see that nothing more does."""
        cycles = await self.run()
        assert not self.source.waiting, "lists ended before their last mask"
        await settle(self.dut.clk, [self.sink, self.source], self._cycle)
        _record.write()
        return cycles


async def _start(dut: Any, rng: Random, **chances: float) -> _Bench:
    start_clock(dut)
    bench = _Bench(dut, rng, **chances)
    await quiet(dut.clk, [bench.source, bench.sink], dut.rst)
    return bench


def _masks(rng: Random, count: int) -> list[int]:
    """Of a density of their own, all empty and all full included."""
    density = rng.choice([0.0, 0.1, 0.5, 0.9, 1.0])
    return [sum((rng.random() < density) << bit for bit in range(_WIDTH)) for _ in range(count)]


def _random_list(rng: Random, most: int) -> list[Fields]:
    masks = _masks(rng, rng.randint(1, most))
    first = rng.choice([0, max(0, _BLOCKS - len(masks)), rng.randrange(_BLOCKS)])
    return _list(masks, first)


def _of_count(rng: Random, count: int) -> int:
    return sum(1 << bit for bit in rng.sample(range(_WIDTH), count))


@cocotb.test()
async def takes_a_mask_a_cycle(dut: Any) -> None:
    rng = _session.rng("throughput")
    bench = await _start(dut, rng)
    for most in (200, 20, 3):
        before = bench.overflows
        lists = [_random_list(rng, most) for _ in range(600 // most)]
        for masks in lists:
            bench.offer(masks)
        count = sum(len(masks) for masks in lists)
        cycles = await bench.finish()
        allowed = count + bench.overflows - before + _SLACK
        assert cycles <= allowed, f"{count} masks took {cycles} cycles, {allowed} are allowed"
    _cover.hit("one_a_cycle")
    _record.write()


@cocotb.test()
@cocotb.parametrize(stall=[0.0, 0.5])
async def packs_every_mask_at_every_fill(dut: Any, stall: float) -> None:
    """As the last of its list, and followed by others; all masks where there are few, else one of every count."""
    rng = _session.rng(f"fills {stall}")
    bench = await _start(dut, rng, stall=stall)
    few = _WIDTH <= _WIDEST_EXHAUSTIVE
    for fill in range(_WIDTH):
        masks = range(1 << _WIDTH) if few else [_of_count(rng, count) for count in range(_WIDTH + 1)]
        for mask in masks:
            for after in ([], [0], [rng.getrandbits(_WIDTH)]):
                first = [_of_count(rng, fill)] if fill else []
                bench.offer(_list([*first, mask, *after], rng.randrange(_BLOCKS)))
    await bench.finish()


@cocotb.test()
@cocotb.parametrize(idle=[0.0, 0.5], stall=[0.3, 0.7])
async def writes_lists_of_every_kind_under_random_stalls(dut: Any, idle: float, stall: float) -> None:
    rng = _session.rng(f"stalls {idle} {stall}")
    bench = await _start(dut, rng, idle=idle, stall=stall)
    for most, count in ((3, 100), (20, 30), (min(_BLOCKS, 300), 2)):
        for _ in range(count):
            bench.offer(_random_list(rng, most))
        await bench.finish()


@cocotb.test()
async def writes_the_list_of_a_whole_batch(dut: Any) -> None:
    rng = _session.rng("batch")
    bench = await _start(dut, rng)
    blocks = min(_BLOCKS, 2000)
    bench.offer(_list([(1 << _WIDTH) - 1] * blocks, _BLOCKS - blocks))
    bench.offer(_list([0] * blocks))
    await bench.finish()


@cocotb.test()
async def reset_drops_a_list_at_any_time(dut: Any) -> None:
    rng = _session.rng("reset")
    bench = await _start(dut, rng, stall=0.4)
    for _ in range(15):
        for _ in range(20):
            bench.offer(_random_list(rng, 12))
        await bench.run(abandon_after=rng.randint(3, 50))
        _cover.hit_if(bench.reader.part, "reset_in_a_list")
        _cover.hit_if(bench.sink.held, "reset_in_stall")
        bench = _Bench(dut, rng, stall=0.4)
        await quiet(dut.clk, [bench.source, bench.sink], dut.rst, cycles=rng.randint(1, 3))
        for _ in range(5):
            bench.offer(_random_list(rng, 6))
        await bench.finish()
