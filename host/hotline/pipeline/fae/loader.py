"""An epoch's hot and cold mini-batches as one loader, of which a slice at a time may be had.

In: sorted inputs. Out: batches, numbered through the epoch. Hot inputs may be left out from a mini-batch on: the others
move up, so that all but the last mini-batch stay full, and the numbers that nothing is left for are empty batches.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from functools import cached_property
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

from hotline.data import Batch, BatchLoader, Dataset
from hotline.pipeline.fae.pack import Packed
from hotline.pipeline.fae.schedule import Kind, Slice

__all__ = ["FaeLoader"]


class FaeLoader(BatchLoader):
    """``of``: the loader of each kind; ``current``: the slice of which batches may be had.

    left_out: int64 (hot mini-batches + 1,), inputs left out since the one before each, at the end since the last one;
        None: nothing is
    """

    def __init__(self, dataset: Dataset, packed: Packed, batch_size: int, shuffle_seed: int | None, epoch: int) -> None:
        super().__init__(dataset, "train", batch_size)
        self.of: dict[Kind, BatchLoader] = {
            "cold": BatchLoader(packed.cold, "train", batch_size, shuffle_seed, epoch),
            "hot": BatchLoader(packed.hot, "train", batch_size, shuffle_seed, epoch),
        }
        self.current: Slice | None = None
        self.left_out: NDArray[np.int64] | None = None
        self._batches = sum(map(len, self.of.values()))

    def __len__(self) -> int:
        return self._batches

    def leave_out(self, first: int, kept: Callable[[Batch], NDArray[np.int32]]) -> None:
        """Of the hot inputs from mini-batch ``first`` on, 1 or more, keep those that ``kept`` names of each batch."""
        hot, size = self.of["hot"], self.batch_size
        found = [kept(hot.batch(number)).astype(np.int64) + number * size for number in range(first, len(hot))]
        places = np.concatenate([np.arange(first * size), *found])
        self.of["hot"] = hot.rearranged(places)
        ends = np.append(places[size - 1 : -1 : size], places[-1]) + 1  # place after the last input of each mini-batch
        sizes = np.diff(np.minimum(np.arange(ends.size + 1) * size, places.size))
        self.left_out = np.append(np.diff(ends, prepend=0) - sizes, 0)
        self.left_out[ends.size if ends.size < len(hot) else -2] += hot.rows - ends[-1]

    def batch(self, number: int) -> Batch:
        """Batch ``number``, of the current slice; IndexError for others, whose place is not known."""
        part = self._slice(number)
        place, own = part.place(number), self.of[part.kind]
        return self._numbered(own.batch(place) if place < len(own) else self._nothing, number, part)

    def iterate(self, start: int = 0, stop: int | None = None, prefetch: int = 4) -> Iterator[Batch]:
        """Batches ``start`` to ``stop``; made ahead within a slice. The next slice is looked at when one is used up."""
        number, stop = start, len(self) if stop is None else min(stop, len(self))
        while number < stop:
            part = self._slice(number)
            first, last = part.place(number), part.place(min(stop, part.stop))
            own = self.of[part.kind]
            some = own.iterate(first, last, prefetch) if first < len(own) else repeat(self._nothing, last - first)
            for batch in some:
                yield self._numbered(batch, number, part)
                number += 1

    def _slice(self, number: int) -> Slice:
        part = self.current
        if part is None or not part.number <= number < part.stop:
            known = "none are yet" if part is None else f"{part.number}..{part.stop - 1} are"
            raise IndexError(f"batch {number} of {len(self)}: not of the current slice, of which {known}")
        return part

    @cached_property
    def _nothing(self) -> Batch:
        return self.of["hot"].batch(0).only(np.empty(0, np.int64))[0]

    def _numbered(self, batch: Batch, number: int, part: Slice) -> Batch:
        """As batch ``number`` of the epoch, with what was left out before it."""
        place, skipped = part.place(number), 0
        if self.left_out is not None and place >= len(self.of[part.kind]):
            skipped = self.left_out[-1] if place == len(self.of[part.kind]) else 0
        elif self.left_out is not None and part.kind == "hot":
            skipped = self.left_out[place]
        return dataclasses.replace(batch, number=number, skipped=int(skipped))
