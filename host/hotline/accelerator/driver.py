"""The driver: an ``Accelerator`` on any device that has the control registers and can reach host memory.

It knows registers, instructions and records, nothing of what is behind them: a card, or the RTL simulated in this
process. Arrays are handed to the device where they lie.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from hotline.accelerator.protocol import (
    AcceleratorError,
    EalState,
    Missed,
    PopularRows,
    SparseInputs,
    Stitch,
    check_offsets,
    check_rest,
)
from hotline.accelerator.scatter import gather_keys, scatter_keys
from hotline.contract import (
    CONTEXTS,
    COUNTERS,
    ENTRY_BYTES,
    INSTRUCTION_BYTES,
    MAX_BAG_LENGTH,
    RECORD_BYTES,
    REGISTERS,
    RRPV_INSERT,
    ErrorCode,
    Instruction,
    Opcode,
    Operand,
    ReadSource,
    Record,
    SlotLayout,
    WriteSource,
    constant_words,
)

__all__ = ["Device", "DeviceAccelerator", "DeviceLost", "aligned_empty"]

_ALIGNMENT = 64
_QUEUE_BITS, _COMPLETION_BITS = 10, 6
_OFFSETS = {register.name: register.offset for register in REGISTERS}
_RESET_POLLS = 10_000
_RESPONSES = {1: "EXOKAY", 2: "SLVERR", 3: "DECERR"}


class Device(Protocol):
    """What the driver needs of a device."""

    def read(self, offset: int) -> int:
        """The control register at ``offset``."""

    def write(self, offset: int, value: int) -> None:
        """Write the control register at ``offset``."""

    def map(self, array: NDArray[Any], *, writable: bool = False) -> int:
        """Let the device reach ``array``, which must be contiguous; returns its address for the device."""

    def unmap(self, address: int) -> None:
        """End what :meth:`map` began."""

    def wait(self) -> None:
        """Return when the interrupt is raised; DeviceLost if it doesn't come."""


class DeviceLost(RuntimeError):
    """The device doesn't answer, not even after a reset."""


class DeviceAccelerator:
    """``Accelerator`` on ``device``, which has the sizes of ``layout.preset``.

    watchdog: cycles without progress of memory after which an operation is given up; 0: never

    Raises ValueError if the device is none of ours, or was made with other sizes.
    """

    name = "device"
    reentrant = False
    bounded = True

    def __init__(self, layout: SlotLayout, device: Device, *, watchdog: int = 1 << 20) -> None:
        self.layout, self.device = layout, device
        self._watchdog = watchdog
        self._queue = aligned_empty(INSTRUCTION_BYTES << _QUEUE_BITS, np.uint8)
        self._records = aligned_empty(RECORD_BYTES << _COMPLETION_BITS, np.uint8)
        self._queue_address = device.map(self._queue)
        self._records_address = device.map(self._records, writable=True)
        self._restored: EalState | None = None
        self._tail = 0
        self._check_device()
        self._reset()
        self.clear()

    # the operations

    def clear(self) -> None:
        self._restored = None
        self._do([Instruction(Opcode.CLEAR)])

    def learn(self, batch: SparseInputs) -> None:
        if (
            self._restored is not None
            and not np.isin(self._restored.rrpv[self._restored.valid], (0, RRPV_INSERT)).all()
        ):
            raise RuntimeError("a restored log can classify; to learn on, clear it first: its ages can't be put back")
        size = check_offsets(batch, len(self.layout.rows))
        self._restored = None
        with ExitStack() as mapped:
            record = self._do([*self._batch(batch, size, mapped), self._operation(Opcode.LEARN, batch)], batch)
        if record.code:
            raise self._bad_id(record, batch, None)

    def classify(self, batch: SparseInputs) -> Stitch:
        size = check_offsets(batch, len(self.layout.rows))
        slots = aligned_empty(batch.ids.size, np.int32)
        lists = [aligned_empty(size, np.int32) for _ in range(2)]
        with ExitStack() as mapped:
            program = [
                *self._batch(batch, size, mapped),
                Instruction.set(Operand.SLOTS, self._map(mapped, slots, writable=True)),
                Instruction.set(Operand.POPULAR, self._map(mapped, lists[0], writable=True)),
                Instruction.set(Operand.REST, self._map(mapped, lists[1], writable=True)),
                self._operation(Opcode.CLASSIFY, batch),
            ]
            record = self._do(program, batch)
        popular, rest = (numbers[:count] for numbers, count in zip(lists, record.counts, strict=True))
        stitch = Stitch(slots, popular, rest)
        if record.code:
            raise self._bad_id(record, batch, stitch)
        return stitch

    def gather(
        self,
        batch: SparseInputs,
        stitch: Stitch,
        weight: NDArray[np.float32],
        base: NDArray[np.int64],
        factors: NDArray[np.float32] | None = None,
        missed: Missed | None = None,
    ) -> NDArray[np.float32]:
        """See :meth:`hotline.accelerator.protocol.Accelerator.gather`."""
        size = check_offsets(batch, len(self.layout.rows))
        check_rest(batch, stitch.rest, size)
        p, dim = self.layout.preset, weight.shape[1]
        if dim % p.lanes or dim > p.max_dim:
            raise ValueError(
                f"rows of {dim} numbers; preset {p.name!r} gathers multiples of {p.lanes} up to {p.max_dim}"
            )
        sums = aligned_empty((stitch.rest.size, len(self.layout.rows), dim), np.float32)
        with ExitStack() as mapped:
            tables = self._map(mapped, weight)
            if tables % (4 * p.lanes):
                raise ValueError(f"rows begin at {tables:#x}, which is no multiple of the bus's {4 * p.lanes} bytes")
            program = [
                *self._batch(batch, size, mapped),
                *(
                    Instruction.set(Operand.TABLE_BASE, tables + int(first) * 4 * dim, table)
                    for table, first in enumerate(base)
                ),
                Instruction.set(Operand.SLOTS, self._map(mapped, np.ascontiguousarray(stitch.slots))),
                Instruction.set(Operand.REST, self._map(mapped, _aligned(stitch.rest))),
                Instruction.set(Operand.REST_COUNT, stitch.rest.size),
                Instruction.set(Operand.VECTORS, self._map(mapped, sums, writable=True)),
                Instruction.set(Operand.DIM, dim),
                Instruction.set(Operand.WEIGHTED, int(factors is not None)),
            ]
            if factors is not None:
                program.append(Instruction.set(Operand.WEIGHTS, self._map(mapped, np.ascontiguousarray(factors))))
            record = self._do([*program, self._operation(Opcode.GATHER, batch)], batch)
        if record.code:
            raise self._bad_id(record, batch, None)
        return sums if missed is None else sums.reshape(-1, dim)[missed.bags]

    def read(self) -> PopularRows:
        words = self._entries()
        return PopularRows(
            (words >> np.uint64(32) & np.uint64(0x3FFFFF)).astype(np.int32),
            (words >> np.uint64(54) & np.uint64(0xFF)).astype(np.int32),
            (words & np.uint64(0xFFFFFFFF)).astype(np.int64),
        )

    def state(self) -> EalState:
        if self._restored is not None:
            return self._restored
        p, words, rows = self.layout.preset, self._entries(), self.read()
        valid, rrpv, tag = np.zeros(p.entries, np.bool_), np.zeros(p.entries, np.uint8), np.zeros(p.entries, np.uint32)
        valid[rows.slots] = True
        rrpv[rows.slots] = (words >> np.uint64(62)).astype(np.uint8)
        keys = (rows.tables.astype(np.uint64) << np.uint64(p.row_bits)) | rows.rows.astype(np.uint64)
        tag[rows.slots] = (scatter_keys(keys, p.key_bits) >> np.uint64(p.bank_bits + p.set_bits)).astype(np.uint32)
        return EalState(valid, rrpv, tag)

    def restore(self, state: EalState) -> None:
        """Put the rows of ``state`` back into their entries, by learning them way after way."""
        p = self.layout.preset
        if state.valid.size != p.entries:
            raise ValueError(f"an EAL of {state.valid.size} entries for preset {p.name!r} of {p.entries}")
        valid = state.valid.reshape(p.sets, p.ways)
        if (valid[:, 1:] & ~valid[:, :-1]).any():
            raise ValueError("no log can be so: a way is valid and the one before it is not")
        self.clear()
        slots = np.flatnonzero(state.valid)
        scattered = (state.tag[slots].astype(np.uint64) << np.uint64(p.bank_bits + p.set_bits)) | (
            slots // p.ways
        ).astype(np.uint64)
        keys = gather_keys(scattered, p.key_bits)
        tables, rows = (keys >> np.uint64(p.row_bits)).astype(np.int64), keys & np.uint64(p.max_rows - 1)
        for way in range(p.ways):
            mine = np.flatnonzero(slots % p.ways == way)
            self.learn(_OneSample(rows[mine], tables[mine], len(self.layout.rows)))
            again = mine[state.rrpv[slots[mine]] == 0]
            self.learn(_OneSample(rows[again], tables[again], len(self.layout.rows)))
        self._restored = state

    @property
    def counters(self) -> Mapping[str, int]:
        """What the device has counted since it was set up, by name; cycles by phase among it."""
        low = {counter.name: self._read(f"{counter.name}_low") for counter in COUNTERS}
        return {name: value | self._read(f"{name}_high") << 32 for name, value in low.items()}

    def cycles(self) -> dict[str, int]:
        counters = self.counters
        return {phase: counters[f"{phase}_cycles"] for phase in ("learn", "classify", "gather")}

    # programs

    def _batch(self, batch: SparseInputs, size: int, mapped: ExitStack) -> list[Instruction]:
        """Instructions that say where ``batch`` lies."""
        p = self.layout.preset
        if size > p.max_batch:
            raise ValueError(f"batch {batch.number} has {size} samples; preset {p.name!r} takes {p.max_batch} at most")
        length = _bag_length(batch)
        program = [
            Instruction.set(Operand.IDS, self._map(mapped, np.ascontiguousarray(batch.ids))),
            Instruction.set(Operand.SAMPLES, size),
            Instruction.set(Operand.LOOKUPS, batch.ids.size),
            Instruction.set(Operand.BAG_LENGTH, length),
        ]
        if not length:
            program.append(Instruction.set(Operand.OFFSETS, self._map(mapped, np.ascontiguousarray(batch.offsets))))
        return program

    def _operation(self, opcode: Opcode, batch: SparseInputs) -> Instruction:
        return Instruction(opcode, tag=batch.number & 0xFFFFFFFF)

    def _map(self, mapped: ExitStack, array: NDArray[Any], *, writable: bool = False) -> int:
        if not array.size:
            return 0
        address = self.device.map(array, writable=writable)
        mapped.callback(self.device.unmap, address)
        return address

    def _entries(self) -> NDArray[np.uint64]:
        entries = aligned_empty(self.layout.preset.entries, np.uint64)
        assert entries.itemsize == ENTRY_BYTES
        with ExitStack() as mapped:
            address = self._map(mapped, entries, writable=True)
            record = self._do([Instruction.set(Operand.ENTRIES, address), Instruction(Opcode.READ)])
        return entries[: record.counts[0]]

    def _do(self, program: Iterable[Instruction], batch: SparseInputs | None = None) -> Record:
        """Have ``program`` carried out, which ends with an operation; returns its record.

        AcceleratorError if the device gives up; it has then been reset and works again.
        """
        self._put([*program, Instruction(Opcode.RAISE)])
        self.device.wait()
        raised = self._read("interrupt")
        self._write("interrupt", raised)
        if raised & 2:
            raise self._given_up(batch)
        place = (self._read("completions") - 1) % (1 << _COMPLETION_BITS) * RECORD_BYTES
        return Record.decode(self._records[place : place + RECORD_BYTES].tobytes())

    def _put(self, instructions: list[Instruction]) -> None:
        code = np.frombuffer(b"".join(instruction.encode() for instruction in instructions), np.uint8)
        size = self._queue.size
        begin = self._tail * INSTRUCTION_BYTES % size
        first = min(code.size, size - begin)
        self._queue[begin : begin + first] = code[:first]
        self._queue[: code.size - first] = code[first:]
        self._tail = (self._tail + len(instructions)) % (1 << 16)
        self._write("queue_tail", self._tail)

    # when something is wrong

    def _bad_id(self, record: Record, batch: SparseInputs, stitch: Stitch | None) -> AcceleratorError:
        row = int(np.uint32(record.row).view(np.int32))
        return AcceleratorError.bad_id(
            batch.number, record.sample, record.table, row, self.layout.rows[record.table], stitch
        )

    def _given_up(self, batch: SparseInputs | None) -> AcceleratorError:
        """What the error registers say; the device is set up anew."""
        word = self._read("error_code")
        record = Record(
            ErrorCode(word & 0xFF), word >> 8 & 0xFF, word >> 16 & 0xFF, word >> 24 & 3, self._read("error_tag"),
            (0, 0), *(self._read(f"error_{name}") for name in ("sample", "table", "row")),
        )  # fmt: skip
        self._reset()
        return AcceleratorError(record.code, explain(record, batch, self.layout))

    def _reset(self) -> None:
        """Everything but the log as at power-up, the queue empty, the tables known."""
        self._write("control", 0)
        self._write("queue_tail", 0)
        self._write("control", 2)
        for _ in range(_RESET_POLLS):
            if not self._read("status") & 8:
                break
        else:
            raise DeviceLost("the accelerator waits for memory to answer what it asked for; memory doesn't")
        self._write("interrupt", 3)
        self._tail = 0
        words = {
            "queue_base": self._queue_address,
            "completion_base": self._records_address,
        }
        for name, address in words.items():
            self._write(f"{name}_low", address & 0xFFFFFFFF)
            self._write(f"{name}_high", address >> 32)
        self._write("queue_size", _QUEUE_BITS)
        self._write("completion_size", _COMPLETION_BITS)
        self._write("watchdog", self._watchdog)
        self._write("interrupt_enable", 3)
        self._write("control", 1)
        layout = self.layout
        self._put(
            [
                Instruction.set(Operand.TABLES, len(layout.rows)),
                *(Instruction.set(Operand.TABLE_ROWS, rows, table) for table, rows in enumerate(layout.rows)),
                *(
                    Instruction.set(Operand.TABLE_FIXED, hot << 32 | (layout.fixed_base[table] if hot else 0), table)
                    for table, hot in enumerate(layout.wholly_hot)
                ),
            ]
        )

    def _check_device(self) -> None:
        for name, expected in constant_words(self.layout.preset).items():
            found = self._read(name)
            if found != expected:
                raise ValueError(
                    f"register {name} holds {found:#010x}; an accelerator of preset "
                    f"{self.layout.preset.name!r} has {expected:#010x} there"
                )

    def _read(self, name: str) -> int:
        return self.device.read(_OFFSETS[name])

    def _write(self, name: str, value: int) -> None:
        self.device.write(_OFFSETS[name], value)


class _OneSample:
    """A batch of one sample: of each table a bag of the rows that are given."""

    number = 0

    def __init__(self, rows: NDArray[np.uint64], tables: NDArray[np.int64], count: int) -> None:
        order = np.argsort(tables, kind="stable")
        self.ids = rows[order].astype(np.int32)
        self.offsets = np.searchsorted(tables[order], np.arange(count + 1)).astype(np.int64)


def explain(record: Record, batch: SparseInputs | None, layout: SlotLayout) -> str:
    """``record`` in words."""
    operation = Opcode(record.opcode).name if record.opcode in set(Opcode) else f"instruction {record.opcode}"
    where = f"batch {batch.number}, {operation}" if batch is not None else operation
    answer = _RESPONSES.get(record.response, f"response {record.response}")
    if record.code == ErrorCode.READ_FAILED:
        return f"{where}: memory answered {answer} to a read of {_what_was_read(record)}"
    if record.code == ErrorCode.WRITE_FAILED:
        what = WriteSource(record.source).name.lower() if record.source in set(WriteSource) else f"id {record.source}"
        return f"{where}: memory answered {answer} to a write of {what}"
    if record.code == ErrorCode.HUNG:
        return f"{where}: memory made no progress for as many cycles as the watchdog allows"
    if record.code == ErrorCode.BAD_OFFSETS:
        return (
            f"{where}: the offsets of table {record.table} fall, or lead beyond the batch, "
            f"in the block of samples from {record.sample} on"
        )
    if record.code == ErrorCode.BAD_LIST:
        return f"{where}: the list of samples must ascend and stay within the batch"
    if record.code == ErrorCode.BAD_OPERAND:
        operand = Operand(record.table)
        index = f"[{record.sample}]" if operand >= Operand.TABLE_ROWS else ""
        return f"{where}: {operand.name}{index} can't be {record.row:#x}"
    if record.code == ErrorCode.BAD_INSTRUCTION:
        return f"{where}: no instruction begins with {record.row:#010x}"
    return f"{where}: {record.code.name}"


def _what_was_read(record: Record) -> str:
    if record.source < CONTEXTS:
        return f"rows for the sum at beat {record.row} of the vectors"
    return ReadSource(record.source).name.lower() if record.source in set(ReadSource) else f"id {record.source}"


def _bag_length(batch: SparseInputs) -> int:
    """How many lookups each bag has, if all have as many; else 0."""
    bags = batch.offsets.size - 1
    length, left = divmod(batch.ids.size, bags) if bags else (0, 0)
    if left or not 0 < length <= MAX_BAG_LENGTH:
        return 0
    return length if np.array_equal(batch.offsets, np.arange(bags + 1) * length) else 0


def aligned_empty(shape: int | tuple[int, ...], dtype: Any) -> NDArray[Any]:
    """``np.empty``, beginning at a multiple of 64 bytes and alone in its last 64."""
    count = int(np.prod(shape)) * np.dtype(dtype).itemsize
    raw = np.empty(count + 2 * _ALIGNMENT, np.uint8)
    begin = -raw.ctypes.data % _ALIGNMENT
    return raw[begin : begin + count].view(dtype).reshape(shape)


def _aligned(array: NDArray[Any]) -> NDArray[Any]:
    """``array``, or a copy, beginning at a multiple of 64 bytes."""
    if array.flags.c_contiguous and array.ctypes.data % _ALIGNMENT == 0:
        return array
    copy = aligned_empty(array.shape, array.dtype)
    copy[:] = array
    return copy
