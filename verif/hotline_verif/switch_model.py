"""What a two-by-two switch holds: nothing is lost or invented, and each pair of input and output keeps its order.

In goes what an input's stream transfers, out comes what an output must give. The order among pairs is the bench's
business.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from hotline_verif.streams import Fields

__all__ = ["INPUTS", "OUTPUTS", "SwitchModel"]

INPUTS, OUTPUTS = "ab", "xy"


class SwitchModel:
    """A switch whose payloads have ``fields``, ``route`` among them, of ``route_bits`` bits.

    ``inside[input, output]``: what is on its way, ``route`` turned as it must come out.
    """

    def __init__(self, fields: Sequence[str], route_bits: int) -> None:
        self.inside: dict[tuple[int, int], deque[Fields]] = {(i, o): deque() for i in range(2) for o in range(2)}
        self._route_at = list(fields).index("route")
        self._route_bits = route_bits

    def turned(self, number: int, payload: Fields) -> tuple[int, Fields]:
        """(output, payload there) of what comes in at input ``number``."""
        at = self._route_at
        route = payload[at] >> 1 | number << self._route_bits - 1
        return payload[at] & 1, (*payload[:at], route, *payload[at + 1 :])

    def accept(self, number: int, payload: Fields) -> None:
        """Input ``number`` took ``payload``."""
        output, turned = self.turned(number, payload)
        self.inside[number, output].append(turned)

    def deliver(self, output: int, payload: Fields) -> int:
        """Output ``output`` gave ``payload``; returns the input that it came from."""
        number = payload[self._route_at] >> self._route_bits - 1
        pair = self.inside[number, output]
        where = f"from {INPUTS[number]} to {OUTPUTS[output]}"
        assert pair, f"{payload} {where}: nothing is on this way"
        wanted = pair.popleft()
        assert payload == wanted, f"{payload} {where}, where {wanted} is next"
        return number

    def ways_to(self, output: int) -> tuple[deque[Fields], deque[Fields]]:
        """What is on its way to ``output`` from each input."""
        return self.inside[0, output], self.inside[1, output]

    def queued(self, output: int) -> tuple[int, int]:
        """How many of each input are on their way to ``output``."""
        from_a, from_b = self.ways_to(output)
        return len(from_a), len(from_b)

    def empty(self) -> bool:
        return not any(self.inside.values())
