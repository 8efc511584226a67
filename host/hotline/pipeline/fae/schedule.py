"""FAE's shuffle scheduler: how many cold and hot mini-batches in turn, by how the test loss goes.

A round is ``rate`` percent of an epoch's cold mini-batches and as much of its hot ones, so that both are used up
together: where that is no whole number, as many are given in all as the percent of all rounds so far, rounded up.
Where there is one kind only, nothing takes turns, and a round is the epoch. Mini-batches that fall away during an
epoch are taken from the rounds still to come, in equal parts. After a round in which the test loss rose the rate is
halved; after ``patience`` times in which it fell it is doubled. A state machine and nothing else: it is told losses and
gives slices.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import ceil
from typing import Any, Literal

__all__ = ["Kind", "ShuffleScheduler", "Slice"]

Kind = Literal["cold", "hot"]


@dataclass(frozen=True)
class Slice:
    """Batches ``number`` to ``stop - 1`` of an epoch: those of one kind from its batch ``first`` on."""

    kind: Kind
    number: int
    first: int
    size: int

    @property
    def stop(self) -> int:
        return self.number + self.size

    def place(self, number: int) -> int:
        """Which of its kind batch ``number`` is."""
        return self.first + number - self.number

    def until(self, place: int) -> Slice:
        """Without those of its kind from ``place`` on."""
        return replace(self, size=min(self.size, place - self.first))


@dataclass
class ShuffleScheduler:
    """Parameters: cold, hot: mini-batches of an epoch; first: which kind a round begins with; rate: percent of them in
    a round; lowest, highest: bounds of the rate; patience: falls of the loss in a row that double it.
    """

    cold: int
    hot: int
    first: Kind = "cold"
    rate: float = 50.0
    lowest: float = 1.0
    highest: float = 100.0
    patience: int = 4
    streak: int = field(default=0, init=False)
    previous: float | None = field(default=None, init=False)
    total: dict[Kind, int] = field(default_factory=dict, init=False)  # of this epoch
    since: dict[Kind, list[Any]] = field(default_factory=dict, init=False)  # [percent, issued] when that was known
    issued: dict[Kind, int] = field(default_factory=lambda: {"cold": 0, "hot": 0}, init=False)
    percent: float = field(default=0.0, init=False)  # of the epoch, up to the end of the round
    plan: list[list[Any]] = field(default_factory=list, init=False)  # [kind, size] of the round, still to come
    unjudged: bool = field(default=False, init=False)  # a round has begun whose loss is not known

    def __post_init__(self) -> None:
        self._count_anew()

    def _count_anew(self) -> None:
        self.issued = {"cold": 0, "hot": 0}
        self.total = {"cold": self.cold, "hot": self.hot}
        self.since = {"cold": [0.0, 0], "hot": [0.0, 0]}

    @property
    def round_over(self) -> bool:
        """Whether all slices of a round have been given and its loss is wanted."""
        return self.unjudged and not self.plan

    def start_epoch(self) -> None:
        """All mini-batches are to be given again; rate and streak stay."""
        self._count_anew()
        self.plan, self.percent = [], 0.0

    @property
    def epoch_over(self) -> bool:
        """Whether all mini-batches have been given."""
        return self.issued == self.total

    def shorten(self, hot: int) -> None:
        """This epoch has ``hot`` hot mini-batches only; of those that were given, any beyond are taken back."""
        self.total["hot"] = hot
        self.issued["hot"] = min(self.issued["hot"], hot)
        self.since["hot"] = [self.percent, self.issued["hot"]]

    def judge(self, loss: float | None) -> None:
        """The round's test loss; None where nobody knows it, which changes nothing."""
        self.unjudged = False
        if loss is None:
            return
        before, self.previous = self.previous, loss
        if before is not None and loss > before:
            self.rate, self.streak = max(self.rate / 2, self.lowest), 0
        elif before is None or loss < before:
            self.streak += 1
            if self.streak >= self.patience:
                self.rate, self.streak = min(self.rate * 2, self.highest), 0

    def next(self) -> Slice:
        """The next slice, of a new round if the last has been judged. LookupError when the epoch has no more."""
        if self.round_over:
            raise LookupError("the round is over: judge it first")
        if not self.plan:
            self._begin_round()
        kind, size = self.plan.pop(0)
        given = Slice(kind, sum(self.issued.values()), self.issued[kind], size)
        self.issued[kind] += size
        return given

    def _begin_round(self) -> None:
        kinds: tuple[Kind, Kind] = ("cold", "hot") if self.first == "cold" else ("hot", "cold")
        while not self.plan and self.percent < 100:
            self.percent = min(100.0, self.percent + self.rate) if self.cold and self.hot else 100.0
            for kind in kinds:
                size = self._wanted(kind) - self.issued[kind]
                if size:
                    self.plan.append([kind, size])
        if not self.plan:
            raise LookupError(f"the epoch is over: {self.cold} cold and {self.hot} hot mini-batches have been given")
        self.unjudged = True

    def _wanted(self, kind: Kind) -> int:
        """How many are to be given up to the end of the round."""
        total, (percent, issued) = self.total[kind], self.since[kind]
        if self.percent == 100:
            return total
        return issued + ceil((total - issued) * (self.percent - percent) / (100 - percent))

    def state(self) -> dict[str, Any]:
        """JSON-able, for :meth:`restore`."""
        return {name: copy.deepcopy(getattr(self, name)) for name in _STATE}

    def restore(self, state: Mapping[str, Any]) -> None:
        for name in _STATE:
            setattr(self, name, copy.deepcopy(state[name]))


_STATE = ("rate", "streak", "previous", "issued", "total", "since", "percent", "plan", "unjudged")
