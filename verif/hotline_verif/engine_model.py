"""What a lookup engine must do with each lookup, and what the banks behind it answer.

In goes a lookup (key, present, bad, again, learn), out comes whether its filter answers or which request goes to a
bank, and its verdict. The log is the reference model's; the filter is a table of one key an entry.
"""

from __future__ import annotations

from dataclasses import dataclass

from hotline.accelerator.reference import EmbeddingAccessLogger
from hotline.contract import Preset, permute

__all__ = ["LOOKUP_FIELDS", "REQUEST_FIELDS", "VERDICT_FIELDS", "EngineModel", "Outcome", "Request"]

LOOKUP_FIELDS = ("key", "present", "bad", "again", "learn")
VERDICT_FIELDS = ("present", "bad", "hit", "slot")
REQUEST_FIELDS = ("step", "route", "set", "tag", "learn", "again")


@dataclass(frozen=True)
class Request:
    """What a bank is asked. ``scattered`` is bank, set and tag in one number."""

    step: int
    scattered: int
    learn: bool
    again: bool


@dataclass(frozen=True)
class Outcome:
    """What becomes of a lookup.

    verdict: as VERDICT_FIELDS, the slot 0 unless it is a hit
    request: to the bank, or None
    entry, held: for a CLASSIFY that is looked up, its entry of the filter, and the key that it held (scattered)
    scattered: of the lookup's key
    """

    verdict: tuple[int, int, int, int]
    request: Request | None
    scattered: int
    entry: int | None = None
    held: int | None = None

    @property
    def filtered(self) -> bool:
        return self.entry is not None and self.request is None


class EngineModel:
    """An engine of ``preset`` with its filter empty, and the whole log, cleared."""

    def __init__(self, preset: Preset) -> None:
        self.preset = preset
        self.log = EmbeddingAccessLogger(preset)
        self.steps = 0
        self._filter: list[int | None] = [None] * preset.filter_entries

    def entry(self, scattered: int) -> int:
        """The entry of the filter that a key belongs to."""
        return (scattered >> self.preset.bank_bits) % self.preset.filter_entries

    def forget(self, entry: int) -> None:
        self._filter[entry] = None

    def take(self, key: int, present: int, bad: int, again: int, learn: int) -> Outcome:
        """The next lookup. A CLASSIFY sees the log as it is now."""
        step, scattered = self.steps, permute(key, self.preset.key_bits)
        self.steps += 1
        request = Request(step, scattered, bool(learn), bool(again))
        if not present or bad:
            return Outcome((present, present & bad, 0, 0), None, scattered)
        if learn:
            return Outcome((1, 0, 0, 0), request, scattered)
        entry = self.entry(scattered)
        held, self._filter[entry] = self._filter[entry], scattered
        set_number, tag = self.place(scattered)
        way = self.log.find(set_number, tag)
        verdict = (1, 0, 0, 0) if way is None else (1, 0, 1, set_number * self.preset.ways + way)
        return Outcome(verdict, None if held == scattered else request, scattered, entry, held)

    def answer(self, request: Request) -> tuple[int, int]:
        """(hit, way) as the bank says; LEARN is done."""
        set_number, tag = self.place(request.scattered)
        if not request.learn:
            way = self.log.find(set_number, tag)
            return int(way is not None), way or 0
        hit, way = self.log.touch(set_number, tag)
        if request.again:
            self.log.touch(set_number, tag)
        return int(hit), way

    def place(self, scattered: int) -> tuple[int, int]:
        """(set number, tag) of a scattered key."""
        return scattered % self.preset.sets, scattered // self.preset.sets

    def fields(self, request: Request, step_bits: int) -> tuple[int, ...]:
        """REQUEST_FIELDS of ``request``."""
        p = self.preset
        set_number, tag = self.place(request.scattered)
        return (
            request.step % (1 << step_bits),
            set_number % p.banks,
            set_number // p.banks,
            tag,
            int(request.learn),
            int(request.again),
        )
