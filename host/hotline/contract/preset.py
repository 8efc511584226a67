"""Presets: the sizes that are fixed when an accelerator is generated, and the bit layouts that follow from them.

The sizes are this project's own choice; no size of the published design is known. Three presets are generated as RTL;
``Preset.with_entries`` makes others for the software models.

Bit layouts (least significant bit first):

- key          row id (``row_bits``), table id (``table_bits``)
- scattered    bank (``bank_bits``), set within the bank (``set_bits``), tag (``tag_bits``)
- EAL entry    valid (1), RRPV (``RRPV_BITS``), tag (``tag_bits``); a memory row holds way 0 in its lowest bits
- slot         ``(scattered mod 2**(bank_bits + set_bits)) * ways + way``
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from hotline.contract.feistel import invert, permute

__all__ = ["MISS", "PRESETS", "RRPV_BITS", "RRPV_INSERT", "RRPV_MAX", "Preset", "preset"]

RRPV_BITS = 2
RRPV_MAX = (1 << RRPV_BITS) - 1
RRPV_INSERT = RRPV_MAX - 1
MISS = -1
"""Slot of a lookup that the EAL does not hold: all ones on a 32-bit bus, -1 in an int32 array."""


CONTEXTS = 16
"""Bags that the reducer sums side by side."""


def _log2(name: str, value: int) -> int:
    if value < 1 or value & (value - 1):
        raise ValueError(f"{name} must be a power of two, not {value}")
    return value.bit_length() - 1


@dataclass(frozen=True)
class Preset:
    """Sizes of one accelerator.

    Parameters
    ----------
    name: what users call it
    table_bits, row_bits: the key; their sum is even. At most ``2**table_bits`` tables of ``2**row_bits`` rows
    banks, sets_per_bank, ways: geometry of the EAL, powers of two
    engines: lookups that may enter a cycle; as many as banks
    chunk: LEARN merges equal ids of so many consecutive lookups, and goes through a batch in blocks of so many samples
    unit: engines side by side that work on one table at a time
    filter_entries: lookups that an engine remembers while it classifies
    window: lookups that an engine may have under way
    max_batch: samples of the largest batch
    bus_bits: width of the memory bus
    max_dim: fp32 numbers of the longest row that is gathered
    purpose: one line for people

    All are powers of two; ``unit <= chunk <= engines``.
    """

    name: str
    table_bits: int
    row_bits: int
    banks: int
    sets_per_bank: int
    ways: int
    engines: int
    chunk: int
    unit: int
    filter_entries: int
    window: int
    max_batch: int
    bus_bits: int
    max_dim: int
    purpose: str = ""

    def __post_init__(self) -> None:
        sizes = ("banks", "sets_per_bank", "ways", "engines", "chunk", "unit", "filter_entries", "window")
        for field in (*sizes, "max_batch", "bus_bits", "max_dim"):
            _log2(f"preset {self.name!r}: {field}", getattr(self, field))
        if self.engines != self.banks:
            raise ValueError(f"preset {self.name!r}: {self.engines} engines need as many banks, not {self.banks}")
        if not self.unit <= self.chunk <= self.engines:
            raise ValueError(
                f"preset {self.name!r}: unit <= chunk <= engines is needed, "
                f"not {self.unit}, {self.chunk}, {self.engines}"
            )
        if (self.table_bits + self.row_bits) % 2:
            raise ValueError(
                f"preset {self.name!r}: table_bits + row_bits must be even, not "
                f"{self.table_bits} + {self.row_bits} = {self.key_bits}"
            )
        if not 1 <= self.tag_bits <= 31:
            raise ValueError(f"preset {self.name!r}: tags of {self.tag_bits} bits; 1 to 31 are supported")

    @property
    def key_bits(self) -> int:
        return self.table_bits + self.row_bits

    @property
    def bank_bits(self) -> int:
        return _log2("banks", self.banks)

    @property
    def set_bits(self) -> int:
        return _log2("sets_per_bank", self.sets_per_bank)

    @property
    def way_bits(self) -> int:
        return _log2("ways", self.ways)

    @property
    def tag_bits(self) -> int:
        return self.key_bits - self.bank_bits - self.set_bits

    @property
    def entry_bits(self) -> int:
        return 1 + RRPV_BITS + self.tag_bits

    @property
    def sample_bits(self) -> int:
        return _log2("max_batch", self.max_batch)

    @property
    def lanes(self) -> int:
        """fp32 numbers of a beat of the bus."""
        return self.bus_bits // 32

    @property
    def row_beats(self) -> int:
        """Beats of the longest row."""
        return self.max_dim // self.lanes

    @property
    def chunk_bits(self) -> int:
        return _log2("chunk", self.chunk)

    @property
    def sets(self) -> int:
        """Sets of all banks together; set number = set within the bank × banks + bank."""
        return self.banks * self.sets_per_bank

    @property
    def entries(self) -> int:
        return self.sets * self.ways

    @property
    def max_tables(self) -> int:
        return 1 << self.table_bits

    @property
    def max_rows(self) -> int:
        return 1 << self.row_bits

    def key(self, table: int, row: int) -> int:
        """Key of a row: ``table ‖ row``."""
        return (table << self.row_bits) | row

    def place(self, table: int, row: int) -> tuple[int, int]:
        """(set number, tag) where a row belongs."""
        scattered = permute(self.key(table, row), self.key_bits)
        return scattered % self.sets, scattered // self.sets

    def row_at(self, set_number: int, tag: int) -> tuple[int, int]:
        """(table, row) that (set number, tag) names: the inverse of :meth:`place`."""
        key = invert(tag * self.sets + set_number, self.key_bits)
        return key >> self.row_bits, key & (self.max_rows - 1)

    def with_entries(self, entries: int) -> Preset:
        """The same accelerator with another capacity, for the software models.

        Raises ValueError if ``entries`` is not a power of two or leaves no room for banks, ways or tag.
        """
        _log2("entries", entries)
        if entries == self.entries:
            return self
        sets_per_bank = entries // (self.banks * self.ways)
        if sets_per_bank < 1:
            raise ValueError(
                f"{entries} entries are fewer than the {self.banks} banks x {self.ways} ways of preset {self.name!r}; "
                f"ask for at least {self.banks * self.ways}"
            )
        return replace(self, name=f"{self.name}@{entries}", sets_per_bank=sets_per_bank)


PRESETS = {
    p.name: p
    for p in (
        Preset("tiny", 3, 11, 2, 16, 4, 2, 2, 2, 4, 16, 64, 64, 8, "exhaustive tests and proofs: 128 entries"),
        Preset(
            "small", 6, 30, 8, 1024, 4, 8, 8, 8, 512, 64, 16384, 64, 128, "an ECP5-85F, simulates fast: 32,768 entries"
        ),
        Preset(
            "large", 6, 30, 64, 1024, 16, 64, 32, 8, 512, 64, 16384, 512, 256, "big FPGA or ASIC: 1,048,576 entries"
        ),
    )
}


def preset(name: str) -> Preset:
    """The preset called ``name``; ValueError names those there are."""
    try:
        return PRESETS[name]
    except KeyError:
        raise ValueError(f"no preset {name!r}; there are: {', '.join(PRESETS)}") from None
