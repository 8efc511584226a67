"""Puts the beats of a list of numbers together again, and checks how they were cut: full beats, then a last one."""

from __future__ import annotations

from hotline_verif.streams import Fields

__all__ = ["BEAT_FIELDS", "ListReader"]

BEAT_FIELDS = ("numbers", "count", "last")


class ListReader:
    """Beats of ``width`` numbers of ``number_bits`` each; ``part``: what has come of the list that is under way."""

    def __init__(self, width: int, number_bits: int) -> None:
        self.width = width
        self.number_bits = number_bits
        self.part: list[int] = []

    def take(self, beat: Fields) -> list[int] | None:
        """The whole list if ``beat`` ends it, else None."""
        numbers, count, last = beat
        assert count <= self.width, f"a beat of {count} numbers, where {self.width} have room"
        assert last or count == self.width, f"a beat of {count} numbers that is not the last"
        mask = (1 << self.number_bits) - 1
        self.part += [numbers >> place * self.number_bits & mask for place in range(count)]
        if not last:
            return None
        whole, self.part = self.part, []
        return whole
