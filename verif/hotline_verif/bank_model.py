"""What an EAL bank must answer: one bank of the reference model behind the bank's requests and responses.

In goes a request (operation, set, tag, and whether LEARN does it again), out comes the response and what happened
inside, for coverage. The bank under test, in the Amaranth simulator or in Verilator, is compared with it response by
response.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from hotline.accelerator.reference import EmbeddingAccessLogger, Entry
from hotline.contract import RRPV_MAX, BankOp, Preset

__all__ = ["REQUEST_FIELDS", "RESPONSE_FIELDS", "BankModel", "Effect", "read_back"]

REQUEST_FIELDS = ("op", "set", "tag", "again")
RESPONSE_FIELDS = ("hit", "way", "entry_valid", "entry_rrpv", "entry_tag")


@dataclass(frozen=True)
class Effect:
    """What a request did to its set.

    wrote: whether the row may have changed; inserted, evicted: tags; aged: what was added to every RRPV before a
    replacement; full, empty: whether all ways, or none, were valid before
    """

    wrote: bool = False
    inserted: int | None = None
    evicted: int | None = None
    aged: int = 0
    full: bool = False
    empty: bool = False


class BankModel:
    """One bank of ``preset``, cleared."""

    def __init__(self, preset: Preset) -> None:
        self.preset = preset
        self.log = EmbeddingAccessLogger(replace(preset, banks=1, engines=1, chunk=1, unit=1))

    def apply(self, request: tuple[int, ...]) -> tuple[tuple[int, ...], Effect]:
        """(response, effect) of ``request``, which is done."""
        op, set_number, tag, again = request
        entries = self.log.sets[set_number]
        full = all(entry.valid for entry in entries)
        empty = not any(entry.valid for entry in entries)
        if op == BankOp.READ:
            way = tag % self.preset.ways
            entry = entries[way]
            return (0, way, int(entry.valid), entry.rrpv, entry.tag), Effect(full=full)
        if op == BankOp.CLEAR:
            self.log.clear_set(set_number)
            return (0, 0, 0, 0, 0), Effect(wrote=True, full=full, empty=empty)
        if op == BankOp.CLASSIFY:
            found = self.log.find(set_number, tag)
            return (int(found is not None), found or 0, 0, 0, 0), Effect(full=full)
        before = [Entry(entry.valid, entry.rrpv, entry.tag) for entry in entries]
        hit, way = self.log.touch(set_number, tag)
        if again:
            self.log.touch(set_number, tag)
        return (int(hit), way, 0, 0, 0), Effect(wrote=True, full=full) if hit else self._insertion(before, way, tag)

    def _insertion(self, before: list[Entry], way: int, tag: int) -> Effect:
        full = all(entry.valid for entry in before)
        if not full:
            return Effect(wrote=True, inserted=tag)
        aged = RRPV_MAX - max(entry.rrpv for entry in before)
        return Effect(wrote=True, inserted=tag, evicted=before[way].tag, aged=aged, full=True)


def read_back(preset: Preset) -> list[tuple[int, ...]]:
    """Requests that read every entry of a bank."""
    return [
        (int(BankOp.READ), set_number, way, 0)
        for set_number in range(preset.sets_per_bank)
        for way in range(preset.ways)
    ]
