"""The control registers: the one description of names, places and meanings, from which RTL, bench and maps are made.

Registers of 32 bits at byte offsets in one page of 4 KiB, reached over AXI4-Lite. Bit 0 is the lowest. What the driver
has to know besides is in the descriptions, which are printed in the register map.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, get_args

from hotline.contract.preset import CONTEXTS, Preset

__all__ = [
    "COUNTERS",
    "COUNTER_BITS",
    "PAGE_BITS",
    "REGISTERS",
    "REGISTER_BITS",
    "Access",
    "Counter",
    "Field",
    "Register",
    "check_map",
    "constant_words",
]

REGISTER_BITS = 32
PAGE_BITS = 12
"""Bits of a byte address among the registers."""
COUNTER_BITS = 48
"""Two weeks at 200 MHz with 64 events a cycle."""

_ID = 0x484F_544C  # "HOTL" in ASCII
_MAJOR, _MINOR = 1, 0

Access = Literal["ro", "const", "rw", "w1c", "pulse"]
"""Who changes a field, and how.

- ro     the hardware gives it; writing changes nothing
- const  a constant of the preset
- rw     software writes it; 0 after reset
- w1c    the hardware sets it, writing 1 clears it; set and cleared at once, it is set; 0 after reset
- pulse  writing 1 gives one cycle of 1; reads 0
"""


@dataclass(frozen=True)
class Field:
    """Bits ``low`` to ``low + width - 1`` of a register."""

    name: str
    low: int
    width: int
    access: Access
    description: str

    @property
    def mask(self) -> int:
        """Its bits in the register."""
        return ((1 << self.width) - 1) << self.low


@dataclass(frozen=True)
class Register:
    """Fields at byte offset ``offset``, ascending; bits of no field read 0 and are ignored when written."""

    name: str
    offset: int
    description: str
    fields: tuple[Field, ...]

    @property
    def writable(self) -> bool:
        """Whether a write has an effect; one to a register without such fields is answered with an error."""
        return any(field.access in ("rw", "w1c", "pulse") for field in self.fields)

    def port(self, field: Field) -> str:
        """Name of ``field`` outside: the register's, if that is all there is in it, or ``<register>_<field>``."""
        return self.name if len(self.fields) == 1 and field.name == "value" else f"{self.name}_{field.name}"


@dataclass(frozen=True)
class Counter:
    """A counter of ``COUNTER_BITS`` bits: ``<name>_low`` has the lower 32, ``<name>_high`` the others."""

    name: str
    description: str


COUNTERS = (
    Counter("busy_cycles", "Cycles with a step of LEARN or CLASSIFY under way."),
    Counter("steps", "Steps of LEARN and CLASSIFY."),
    Counter("lookups", "Lookups of those steps."),
    Counter("filtered", "Lookups that the engines' filters answered."),
    Counter("asked", "Requests to the banks of the log."),
    Counter("held_up", "Cycles in which a step was offered and not taken."),
    Counter("kept_waiting", "Cycles in which slots were offered and not taken."),
    Counter("batches", "Batches of LEARN and CLASSIFY."),
    Counter("learn_cycles", "Cycles of LEARN instructions."),
    Counter("classify_cycles", "Cycles of CLASSIFY instructions."),
    Counter("gather_cycles", "Cycles of gather instructions."),
    Counter("read_beats", "Beats read over the memory bus."),
    Counter("write_beats", "Beats written over the memory bus."),
    Counter("gathered_rows", "Rows gathered."),
    Counter("gathered_bags", "Bags summed."),
)
"""What is counted since the counters were last cleared, in the order of their registers."""

_FIRST_COUNTER = 0x080


def _value(name: str, offset: int, width: int, access: Access, description: str) -> Register:
    """A register of one number."""
    return Register(name, offset, description, (Field("value", 0, width, access, description),))


def _packed(access: Access, *fields: tuple[str, int, str]) -> tuple[Field, ...]:
    """Fields (name, width, description) side by side from bit 0 on."""
    lows = [sum(width for _, width, _ in fields[:number]) for number in range(len(fields))]
    return tuple(
        Field(name, low, width, access, description)
        for low, (name, width, description) in zip(lows, fields, strict=True)
    )


def _flag(name: str, low: int, access: Access, description: str) -> Field:
    return Field(name, low, 1, access, description)


def _counter_registers() -> Iterator[Register]:
    for number, counter in enumerate(COUNTERS):
        low = _FIRST_COUNTER + 8 * number
        kept = f"Lower 32 bits; reading them keeps the upper ones of the same moment for {counter.name}_high."
        yield _value(f"{counter.name}_low", low, REGISTER_BITS, "ro", f"{counter.description} {kept}")
        upper = f"Upper bits of {counter.name}, of the moment when {counter.name}_low was last read; 0 before."
        yield _value(f"{counter.name}_high", low + 4, COUNTER_BITS - REGISTER_BITS, "ro", upper)


REGISTERS = (
    _value("id", 0x000, 32, "const", "What this is: 0x484F544C, the letters HOTL."),
    Register(
        "version",
        0x004,
        "Version of the registers and instructions.",
        _packed(
            "const",
            ("major", 16, "Rises when what was there changes."),
            ("minor", 16, "Rises when something is added."),
        ),
    ),
    Register(
        "geometry",
        0x008,
        "Sizes of the access log and of keys, as powers of two.",
        _packed(
            "const",
            ("bank_bits", 4, "Banks of the log, and engines."),
            ("set_bits", 5, "Sets of a bank."),
            ("way_bits", 4, "Ways of a set."),
            ("table_bits", 4, "Tables."),
            ("row_bits", 6, "Rows of a table."),
            ("chunk_bits", 4, "Lookups side by side among which LEARN merges equal ids."),
        ),
    ),
    Register(
        "limits",
        0x00C,
        "What operations may be like at most, as powers of two.",
        _packed(
            "const",
            ("sample_bits", 5, "Samples of a batch."),
            ("dim_bits", 5, "fp32 numbers of a row that is gathered."),
            ("lane_bits", 5, "fp32 numbers of a beat of the memory bus."),
            ("context_bits", 4, "Bags that are summed side by side."),
        ),
    ),
    Register(
        "control",
        0x010,
        "What the accelerator is told.",
        (
            _flag("enable", 0, "rw", "1: carry out instructions; 0: begin no further one."),
            _flag("reset", 1, "pulse", "Give up what is under way and start again."),
            _flag("clear_counters", 2, "pulse", "Set all counters to 0."),
        ),
    ),
    Register(
        "status",
        0x014,
        "What the accelerator does.",
        (
            _flag("busy", 0, "ro", "An instruction is being carried out."),
            _flag("halted", 1, "ro", "It carries out nothing and will not by itself."),
            _flag("failed", 2, "ro", "An operation failed; error_code and the registers after it say how."),
            _flag("resetting", 3, "ro", "A reset is under way."),
        ),
    ),
    Register(
        "interrupt",
        0x018,
        "What happened since it was last cleared.",
        (
            _flag("done", 0, "w1c", "A completion was written that asks for an interrupt."),
            _flag("error", 1, "w1c", "An operation failed."),
        ),
    ),
    Register(
        "interrupt_enable",
        0x01C,
        "Which flags of interrupt raise the interrupt line, for as long as they are set.",
        (
            _flag("done", 0, "rw", "Interrupt when interrupt.done is set."),
            _flag("error", 1, "rw", "Interrupt when interrupt.error is set."),
        ),
    ),
    _value("queue_base_low", 0x020, 32, "rw", "Address of the instruction queue, lower bits."),
    _value("queue_base_high", 0x024, 32, "rw", "Address of the instruction queue, upper bits."),
    _value("queue_size", 0x028, 5, "rw", "Instructions that the queue has room for, as a power of two."),
    _value("queue_tail", 0x02C, 16, "rw", "Instructions written so far, modulo 65,536; writing it rings the doorbell."),
    _value("queue_head", 0x030, 16, "ro", "Instructions taken so far, modulo 65,536."),
    _value("completion_base_low", 0x034, 32, "rw", "Address of the completion queue, lower bits."),
    _value("completion_base_high", 0x038, 32, "rw", "Address of the completion queue, upper bits."),
    _value("completion_size", 0x03C, 5, "rw", "Completions that their queue has room for, as a power of two."),
    _value("completions", 0x040, 32, "ro", "Completions written so far."),
    _value(
        "watchdog", 0x044, 32, "rw", "Cycles without progress after which an operation is given up; 0: it never is."
    ),
    Register(
        "error_code",
        0x048,
        "What failed, where status.failed is set.",
        _packed(
            "ro",
            ("code", 8, "Why it failed: a number of ErrorCode."),
            ("opcode", 8, "Which operation it was."),
            ("source", 8, "Whose access to memory failed, if that is why."),
            ("response", 2, "What memory answered then, as on the bus."),
        ),
    ),
    _value("error_tag", 0x04C, 32, "ro", "Tag of the instruction that failed."),
    _value("error_sample", 0x050, 32, "ro", "Its sample, if one is to blame."),
    _value("error_table", 0x054, 32, "ro", "Its table, if one is to blame."),
    _value("error_row", 0x058, 32, "ro", "Its row, if one is to blame."),
    *_counter_registers(),
)
"""All registers, by offset."""


def constant_words(preset: Preset) -> dict[str, int]:
    """What each register of constants reads as, by its name."""
    values = {
        "id": {"value": _ID},
        "version": {"major": _MAJOR, "minor": _MINOR},
        "geometry": {
            "bank_bits": preset.bank_bits,
            "set_bits": preset.set_bits,
            "way_bits": preset.way_bits,
            "table_bits": preset.table_bits,
            "row_bits": preset.row_bits,
            "chunk_bits": preset.chunk_bits,
        },
        "limits": {
            "sample_bits": preset.sample_bits,
            "dim_bits": preset.max_dim.bit_length() - 1,
            "lane_bits": preset.lanes.bit_length() - 1,
            "context_bits": CONTEXTS.bit_length() - 1,
        },
    }
    words = {}
    for register in REGISTERS:
        constants = [field for field in register.fields if field.access == "const"]
        for field in constants:
            if values[register.name][field.name] >> field.width:
                raise ValueError(
                    f"preset {preset.name!r}: {register.name}.{field.name} is {values[register.name][field.name]}, "
                    f"more than {field.width} bits hold"
                )
        if constants:
            words[register.name] = sum(values[register.name][field.name] << field.low for field in constants)
    return words


def check_map(registers: tuple[Register, ...]) -> None:
    """Raises ValueError unless places and names are those of one map."""
    offsets = [register.offset for register in registers]
    if any(offset % 4 or not 0 <= offset < 1 << PAGE_BITS for offset in offsets):
        raise ValueError(f"offsets of registers are multiples of 4 below {1 << PAGE_BITS}")
    if any(after <= before for before, after in pairwise(offsets)):
        raise ValueError("offsets of registers must ascend")
    ports = [register.port(field) for register in registers for field in register.fields]
    for names in ([register.name for register in registers], ports):
        if twice := sorted({name for name in names if names.count(name) > 1}):
            raise ValueError(f"registers: {', '.join(twice)}: a name that is there twice")
    for register in registers:
        _check_fields(register)


def _check_fields(register: Register) -> None:
    if not register.fields:
        raise ValueError(f"register {register.name}: no fields")
    free = 0
    for field in register.fields:
        if field.access not in get_args(Access):
            raise ValueError(f"register {register.name}: {field.name} has access {field.access!r}, which there is not")
        if field.low < free or field.width < 1 or field.low + field.width > REGISTER_BITS:
            raise ValueError(f"register {register.name}: {field.name} overlaps another field, or has no room")
        if field.access == "pulse" and field.width != 1:
            raise ValueError(f"register {register.name}: {field.name} is a pulse, of more than one bit")
        free = field.low + field.width


check_map(REGISTERS)
