"""Bench of the control registers: every output in every cycle, and all that is read, as the description has it.

The bus is driven by cocotbext-axi's AXI4-Lite master, which is not ours, with random pauses on every channel; address
and data of a write in any order, all strobes, addresses where nothing is. All inputs change in every cycle, so that
what is read tells when it was taken. Reset at any time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Coroutine, Iterator
from random import Random
from typing import Any

import cocotb
from cocotb.triggers import RisingEdge
from cocotbext.axi import AxiLiteBus, AxiLiteMaster
from cocotbext.axi.axil_channels import AxiLiteAWTransaction, AxiLiteWTransaction

from hotline.contract import (
    COUNTER_BITS,
    COUNTERS,
    PAGE_BITS,
    REGISTER_BITS,
    REGISTERS,
    Field,
    Preset,
    Register,
    constant_words,
)
from hotline_verif.session import Session
from hotline_verif.streams import start_clock

_CHANNELS = ("ar", "r", "aw", "w", "b")
_BY_OFFSET = {register.offset: register for register in REGISTERS}
_BY_NAME = {register.name: register for register in REGISTERS}
_OF_COUNTERS = {f"{counter.name}_{part}": (counter.name, part) for counter in COUNTERS for part in ("low", "high")}
_OKAY, _SLVERR = 0, 2
_PATIENCE = 200


def _ports(*access: str) -> list[tuple[Register, Field, str]]:
    """Fields that have ports of their own, of these kinds."""
    return [
        (register, field, register.port(field))
        for register in REGISTERS
        for field in register.fields
        if field.access in access and register.name not in _OF_COUNTERS
    ]


_FLAGS = [port for _, _, port in _ports("w1c")]
_PULSES = [port for _, _, port in _ports("pulse")]
_OUTPUTS = [port for _, _, port in _ports("rw", "w1c", "pulse")] + ["queue_rings", "irq"]
_INPUTS = (
    {port: field.width for _, field, port in _ports("ro")}
    | {f"set_{port}": 1 for port in _FLAGS}
    | {counter.name: COUNTER_BITS for counter in COUNTERS}
)


def _bins(preset: Preset) -> Iterator[str]:
    for register in REGISTERS:
        yield f"{register.name}_read"
        yield f"{register.name}_written" if register.writable else f"{register.name}_refused"
        if any(field.access == "rw" and field.width > 8 for field in register.fields):
            yield f"{register.name}_written_in_part"
    yield from (f"{counter.name}_goes_on_between_its_parts" for counter in COUNTERS)
    yield from (f"strobes_{strobes:04b}" for strobes in range(16))
    yield from (f"{port}_pulses" for port in _PULSES)
    for port in _FLAGS:
        yield from (f"{port}_{event}" for event in ("set", "cleared", "set_and_cleared_at_once", "left_by_writing_0"))
    yield from ("irq_rises", "irq_falls", "flag_without_irq")
    yield from ("rings", "rings_with_the_same_tail", "no_ring_without_its_strobes")
    yield from ("nothing_there_read", "nothing_there_written", "lowest_bits_read", "lowest_bits_written")
    yield from ("address_first", "data_first", "address_with_data", "next_write_waits", "read_of_what_is_being_written")
    yield from (f"{channel}_waits" for channel in _CHANNELS)
    yield from (f"reset_with_{what}_inside" for what in ("a_read", "an_address", "data", "an_answer", "a_read_answer"))


_session = Session(_bins)
_preset, _record = _session.preset, _session.record
_cover = _record.coverage


class _Channel:
    """Watches a channel: what moves, and that what is offered stays until taken."""

    def __init__(self, dut: Any, name: str, *fields: str) -> None:
        self.name = name
        self.offers: tuple[int, ...] | None = None
        """What is offered now."""
        self.new = self.taken = False
        self._valid, self._ready = getattr(dut, f"s_axil_{name}valid"), getattr(dut, f"s_axil_{name}ready")
        self._fields = [getattr(dut, f"s_axil_{name}{field}") for field in fields]
        self._held: tuple[int, ...] | None = None

    def sample(self) -> None:
        self.offers = tuple(int(field.value) for field in self._fields) if self._valid.value else None
        assert self._held in (None, self.offers), f"{self.name}: {self._held} became {self.offers} before it was taken"
        self.new = self.offers is not None and self._held is None
        self.taken = self.offers is not None and bool(self._ready.value)
        self._held = None if self.taken else self.offers
        _cover.hit_if(self._held is not None, f"{self.name}_waits")

    def forget(self) -> None:
        self.offers = self._held = None
        self.new = self.taken = False


class _Board:
    """Registers as the description has them, beside those of the hardware; drives all inputs but the bus."""

    def __init__(self, dut: Any, rng: Random, pauses: float) -> None:
        self.dut = dut
        self.master = AxiLiteMaster(AxiLiteBus.from_prefix(dut, "s_axil"), dut.clk, dut.rst)
        write, read = self.master.write_if, self.master.read_if
        for channel in (read.ar_channel, read.r_channel, write.aw_channel, write.w_channel, write.b_channel):
            channel.set_pause_generator(_pauses(rng, pauses))
        self.ar, self.r = _Channel(dut, "ar", "addr"), _Channel(dut, "r", "data", "resp")
        self.aw, self.w = _Channel(dut, "aw", "addr"), _Channel(dut, "w", "data", "strb")
        self.b = _Channel(dut, "b", "resp")
        self.answers: list[tuple[int, int]] = []
        """(data, response) of every read."""
        self._rng = rng
        self._now = self._before = dict.fromkeys(_INPUTS, 0)

    async def reset(self) -> None:
        self.dut.rst.value = 1
        self._drive()
        for _ in range(self._rng.randint(1, 3)):
            await RisingEdge(self.dut.clk)
        self.dut.rst.value = 0
        self._shown = dict.fromkeys(_OUTPUTS, 0)
        self._upper = dict.fromkeys((counter.name for counter in COUNTERS), 0)
        self._reads: deque[int] = deque()
        self._addresses: deque[int] = deque()
        self._data: deque[tuple[int, ...]] = deque()
        self._still = 0
        self._before = self._now | {f"set_{port}": 0 for port in _FLAGS}
        self._drive()
        for channel in (self.ar, self.r, self.aw, self.w, self.b):
            channel.forget()

    async def run(self, *work: Coroutine[Any, Any, None], abandon_after: int | None = None) -> None:
        """Watch every cycle until ``work`` is done, or so many; what comes after it is watched for some cycles too."""
        tasks = [cocotb.start_soon(one) for one in work]
        cycles = after = 0
        while after < 6 and cycles != abandon_after:
            await RisingEdge(self.dut.clk)
            cycles += 1
            self._step()
            after += all(task.done() for task in tasks)
        if abandon_after is None:
            unanswered = [*self._reads, *self._addresses, *self._data]
            assert not unanswered, f"{len(unanswered)} were not answered"
        for task in tasks:
            task.cancel()

    def cover_reset(self) -> None:
        _cover.hit_if(self._reads, "reset_with_a_read_inside")
        _cover.hit_if(self._addresses, "reset_with_an_address_inside")
        _cover.hit_if(self._data, "reset_with_data_inside")
        _cover.hit_if(self.b.offers, "reset_with_an_answer_inside")
        _cover.hit_if(self.r.offers, "reset_with_a_read_answer_inside")

    async def send(self, address: int, data: int, strobes: int, late: int) -> None:
        """Give the master's channels one write, its data ``late`` cycles after its address, before it if < 0."""
        aw, w = self.master.write_if.aw_channel, self.master.write_if.w_channel
        ends = [
            (aw, AxiLiteAWTransaction(awaddr=address)),
            (w, AxiLiteWTransaction(wdata=data, wstrb=strobes)),
        ]
        (first, one), (second, other) = ends if late >= 0 else ends[::-1]
        await first.send(one)
        await _wait(self.dut, abs(late))
        await second.send(other)

    async def write(self, address: int, data: int) -> None:
        """Write a whole register, address and data at once."""
        await self.master.write(address, data.to_bytes(4, "little"))

    async def read(self, address: int) -> tuple[int, int] | None:
        """(data from the byte at ``address`` on, response) as the master has it; None if a reset came."""
        answer = await self.master.read(address, 4 - address % 4)
        return answer and (int.from_bytes(answer.data, "little"), int(answer.resp))

    def _step(self) -> None:
        for channel in (self.ar, self.r, self.aw, self.w, self.b):
            channel.sample()
        if self.r.new:
            assert self._reads, "an answer to no read"
            self._check_read(self._reads.popleft())
        self._check_outputs(self._written() if self.b.new else {})
        if self.ar.taken and self.ar.offers is not None:
            self._reads.append(self.ar.offers[0])
        self._take_writes()
        waiting = self._reads or (self._addresses and self._data)
        self._still = self._still + 1 if waiting and not (self.r.offers or self.b.offers) else 0
        assert self._still < _PATIENCE, f"no answer for {self._still} cycles"
        _record.cycles += 1
        self._before = self._now
        self._drive()

    def _take_writes(self) -> None:
        if self.aw.taken and self.aw.offers is not None:
            _cover.hit_if(len(self._addresses) >= len(self._data) and not self.w.taken, "address_first")
            _cover.hit_if(len(self._addresses) == len(self._data) and self.w.taken, "address_with_data")
            _cover.hit_if(self.b.offers, "next_write_waits")
            self._addresses.append(self.aw.offers[0])
        if self.w.taken and self.w.offers is not None:
            _cover.hit_if(len(self._data) >= len(self._addresses), "data_first")
            self._data.append(self.w.offers)

    def _check_read(self, address: int) -> None:
        """``r`` offers what there was a cycle ago."""
        register = _BY_OFFSET.get(address & ~3)
        wanted = (0, _SLVERR) if register is None else (self._word(register), _OKAY)
        name = "nothing" if register is None else register.name
        assert self.r.offers == wanted, f"read of {name} at {address:#x}: {self.r.offers}, not {wanted}"
        self.answers.append(wanted)
        _record.checks += 1
        _cover.hit_if(address & 3, "lowest_bits_read")
        _cover.hit("nothing_there_read" if register is None else f"{register.name}_read")
        if register is not None and register.name in _OF_COUNTERS:
            counter, part = _OF_COUNTERS[register.name]
            upper = self._before[counter] >> REGISTER_BITS
            if part == "low":
                self._upper[counter] = upper
            else:
                _cover.hit_if(upper != self._upper[counter], f"{counter}_goes_on_between_its_parts")
        if register is not None and register.writable and self.b.new:
            _cover.hit_if(self._addresses[0] & ~3 == address & ~3, "read_of_what_is_being_written")

    def _word(self, register: Register) -> int:
        """What ``register`` reads as a cycle ago."""
        if register.name in _OF_COUNTERS:
            counter, part = _OF_COUNTERS[register.name]
            return self._before[counter] & 0xFFFF_FFFF if part == "low" else self._upper[counter]
        if any(field.access == "const" for field in register.fields):
            return constant_words(_preset)[register.name]
        values = self._before | self._shown | dict.fromkeys(_PULSES, 0)
        return sum(values[register.port(field)] << field.low for field in register.fields)

    def _written(self) -> dict[str, tuple[int, int]]:
        """(bits that are written, what with) of each field that the write changes which is answered now."""
        assert self._addresses, "an answer before the address"
        assert self._data, "an answer before the data"
        address, (data, strobes) = self._addresses.popleft(), self._data.popleft()
        register = _BY_OFFSET.get(address & ~3)
        known = register is not None and register.writable
        assert self.b.offers == ((_OKAY if known else _SLVERR),), f"write to {address:#x}: {self.b.offers}"
        _record.checks += 1
        _cover.hit_if(address & 3, "lowest_bits_written")
        if register is None:
            _cover.hit("nothing_there_written")
            return {}
        if not known:
            _cover.hit(f"{register.name}_refused")
            return {}
        mask = sum(0xFF << 8 * byte for byte in range(4) if strobes >> byte & 1)
        _cover.hit(f"{register.name}_written")
        _cover.hit(f"strobes_{strobes:04b}")
        for field in register.fields:
            in_part = field.access == "rw" and mask & field.mask not in (0, field.mask)
            _cover.hit_if(in_part, f"{register.name}_written_in_part")
        return {
            register.port(field): ((mask & field.mask) >> field.low, (data & field.mask) >> field.low)
            for field in register.fields
        }

    def _check_outputs(self, written: dict[str, tuple[int, int]]) -> None:
        """Every output now, after ``written`` and what the inputs were a cycle ago."""
        before, sets = self._shown, self._before
        wanted = before | dict.fromkeys(_PULSES, 0)
        for port, (mask, value) in written.items():
            wanted[port] = (wanted[port] & ~mask) | (value & mask)
            _cover.hit_if(port in _PULSES and wanted[port], f"{port}_pulses")
        for port in _FLAGS:
            mask, value = written.get(port, (0, 0))
            wanted[port] = (before[port] & ~(mask & value)) | sets[f"set_{port}"]
            _cover.hit_if(sets[f"set_{port}"] and not before[port], f"{port}_set")
            _cover.hit_if(before[port] and not wanted[port], f"{port}_cleared")
            _cover.hit_if(before[port] and mask & value and wanted[port], f"{port}_set_and_cleared_at_once")
            _cover.hit_if(before[port] and mask and not value, f"{port}_left_by_writing_0")
        mask, value = written.get("queue_tail", (0, 0))
        wanted["queue_rings"] = int(mask != 0)
        _cover.hit_if(mask, "rings")
        _cover.hit_if(mask and before["queue_tail"] == wanted["queue_tail"], "rings_with_the_same_tail")
        _cover.hit_if("queue_tail" in written and not mask, "no_ring_without_its_strobes")
        enabled = [before[port] & before[port.replace("interrupt_", "interrupt_enable_")] for port in _FLAGS]
        wanted["irq"] = int(any(enabled))
        _cover.hit_if(wanted["irq"] > before["irq"], "irq_rises")
        _cover.hit_if(wanted["irq"] < before["irq"], "irq_falls")
        _cover.hit_if(not any(enabled) and any(before[port] for port in _FLAGS), "flag_without_irq")
        found = {port: int(getattr(self.dut, port).value) for port in _OUTPUTS}
        wrong = [f"{port} is {found[port]}, not {wanted[port]}" for port in _OUTPUTS if found[port] != wanted[port]]
        assert not wrong, "; ".join(wrong)
        _record.checks += len(found)
        self._shown = wanted

    def _drive(self) -> None:
        """All inputs anew, flags set now and then."""
        self._now = {
            port: int(self._rng.random() < 0.25) if port.startswith("set_") else self._rng.getrandbits(width)
            for port, width in _INPUTS.items()
        }
        for port, value in self._now.items():
            getattr(self.dut, port).value = value


async def _wait(dut: Any, cycles: int) -> None:
    for _ in range(cycles):
        await RisingEdge(dut.clk)


async def _late(dut: Any, cycles: int, work: Coroutine[Any, Any, Any]) -> None:
    await _wait(dut, cycles)
    await work


def _pauses(rng: Random, share: float) -> Iterator[bool]:
    while True:
        yield rng.random() < share


def _somewhere(rng: Random, registers: list[Register]) -> int:
    """An address: mostly of ``registers``, or of any, or where there is none."""
    choice = rng.random()
    if choice < 0.1:
        return rng.randrange(1 << PAGE_BITS) & ~3
    return rng.choice(registers if choice < 0.8 else REGISTERS).offset


async def _read_at_random(board: _Board, rng: Random, count: int) -> None:
    """Reads at random addresses, up to three under way, some of counters' lower parts right before the upper."""
    writable = [register for register in REGISTERS if register.writable]
    for _ in range(count // 2):
        addresses = [_somewhere(rng, writable) + rng.choice([0, 0, 1, 2, 3]) for _ in range(rng.randint(1, 3))]
        if rng.random() < 0.4:
            counter = rng.choice(COUNTERS)
            addresses[1:] = [_BY_NAME[f"{counter.name}_{part}"].offset for part in ("low", "high")]
        for task in [cocotb.start_soon(board.read(address)) for address in addresses]:
            await task


async def _write_at_random(board: _Board, rng: Random, count: int) -> None:
    """Writes at random addresses, with any strobes, up to three under way, address and data in any order."""
    writable = [register for register in REGISTERS if register.writable]
    favourites = [_BY_NAME["interrupt"], _BY_NAME["interrupt_enable"], _BY_NAME["queue_tail"]]
    answers = board.master.write_if.b_channel
    under_way = 0
    for _ in range(count):
        address = _somewhere(rng, favourites if rng.random() < 0.3 else writable) + rng.choice([0, 0, 1, 2, 3])
        strobes = rng.choice([15, rng.randrange(16)])
        data = rng.choice([rng.getrandbits(32), rng.getrandbits(1)])
        await board.send(address, data, strobes, rng.choice([0, 0, rng.randint(-6, 6)]))
        under_way += 1
        if under_way == 3 or rng.random() < 0.5:
            for _ in range(under_way):
                await answers.recv()
            under_way = 0
    for _ in range(under_way):
        await answers.recv()


@cocotb.test()
@cocotb.parametrize(pauses=[0.0, 0.5])
async def every_register_reads_as_described(dut: Any, pauses: float) -> None:
    rng = _session.rng(f"read {pauses}")
    start_clock(dut)
    board = _Board(dut, rng, pauses)
    await board.reset()

    async def read_all() -> None:
        constants = constant_words(_preset)
        for register in rng.sample(REGISTERS, len(REGISTERS)):
            found = await board.read(register.offset)
            assert found == board.answers[-1]
            constant = constants.get(register.name)
            assert constant is None or found == (constant, _OKAY)
            if all(field.access == "rw" for field in register.fields):
                assert found == (0, _OKAY), f"{register.name} is {found} after reset"

    await board.run(read_all())
    _record.write()


@cocotb.test()
@cocotb.parametrize(pauses=[0.0, 0.5])
async def every_register_is_written_or_refuses(dut: Any, pauses: float) -> None:
    """By the master's own writes, whole registers and parts of them, each read back."""
    rng = _session.rng(f"write {pauses}")
    start_clock(dut)
    board = _Board(dut, rng, pauses)
    await board.reset()

    async def write_all() -> None:
        for register in rng.sample(REGISTERS, len(REGISTERS)):
            for first, count in ((0, 4), (rng.randint(0, 3), 1), (rng.choice([0, 2]), 2)):
                data = rng.getrandbits(8 * count).to_bytes(count, "little")
                answer = await board.master.write(register.offset + first, data)
                assert int(answer.resp) == (_OKAY if register.writable else _SLVERR)
            if all(field.access == "rw" for field in register.fields):
                assert await board.read(register.offset) == board.answers[-1]

    await board.run(write_all())
    _record.write()


@cocotb.test()
@cocotb.parametrize(pauses=[0.0, 0.3, 0.8])
async def reads_and_writes_side_by_side(dut: Any, pauses: float) -> None:
    rng = _session.rng(f"side by side {pauses}")
    start_clock(dut)
    board = _Board(dut, rng, pauses)
    await board.reset()
    await board.run(_read_at_random(board, rng, 150), _write_at_random(board, rng, 250))
    _record.write()


@cocotb.test()
async def a_read_gives_what_was_there_before_a_write_of_the_same_cycle(dut: Any) -> None:
    rng = _session.rng("same cycle")
    start_clock(dut)
    board = _Board(dut, rng, 0.0)
    await board.reset()

    async def both() -> None:
        for register in [register for register in REGISTERS if register.writable]:
            for skew in range(4):
                read = cocotb.start_soon(_late(dut, 2, board.read(register.offset)))
                await _late(dut, skew, board.write(register.offset, rng.getrandbits(32)))
                await read

    await board.run(both())
    _record.write()


@cocotb.test()
async def reset_gives_up_what_is_under_way(dut: Any) -> None:
    rng = _session.rng("reset")
    start_clock(dut)
    board = _Board(dut, rng, 0.6)
    for _ in range(60):
        await board.reset()
        work = (_read_at_random(board, rng, 30), _write_at_random(board, rng, 30))
        await board.run(*work, abandon_after=rng.randint(3, 30))
        board.cover_reset()
    await board.reset()
    await board.run(_read_at_random(board, rng, 20), _write_at_random(board, rng, 20))
    _record.write()
