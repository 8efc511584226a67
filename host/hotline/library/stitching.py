"""``stitched``: any loader's batches, split into samples whose rows are all popular and the others.

A loader's batches come in. It learns from the first ones what is popular, which it holds until their turn; then each is
classified and split one ahead, beside the thread that trains, and what its rest misses is gathered while the popular
part is trained. Out come pairs of batches, each of the loader's own make.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any, Generic, TypeAlias, TypeVar

import torch

from hotline.embedding import Lane, NoLane, Ticket
from hotline.library.batches import features_of, moved, samples_of
from hotline.library.collection import HotEmbeddingBagCollection, PlacedPart
from hotline.library.features import Features, size_of, tensors_of, versions_of

__all__ = ["SplitBatch", "Stitched", "stitched"]

T = TypeVar("T")
Where: TypeAlias = str | int | Callable[[Any], Features] | None

_SAMPLE = 32  # batches to learn from, where nobody knows how many are to come


@dataclass(frozen=True)
class SplitBatch(Generic[T]):
    """A batch in two parts; ``popular, rest = batch``.

    popular, rest: batches of the loader's make; None where no sample is of that kind
    popular_size, rest_size: their samples
    """

    popular: T | None
    rest: T | None
    popular_size: int
    rest_size: int

    @property
    def size(self) -> int:
        """Samples of the whole batch."""
        return self.popular_size + self.rest_size

    @property
    def parts(self) -> tuple[tuple[T, float], ...]:
        """Each part that has samples, the popular one first, with its share of the whole.

        The loss of the whole, where it is a mean over samples, is the sum of the parts' times their shares.
        """
        halves = ((self.popular, self.popular_size), (self.rest, self.rest_size))
        return tuple((part, count / self.size) for part, count in halves if part is not None)

    def __iter__(self) -> Iterator[T | None]:
        return iter((self.popular, self.rest))


@dataclass(frozen=True)
class _Pulled(Generic[T]):
    """A batch as the loader gave it, with its number, its ids and how often these had been changed by then."""

    number: int
    batch: T
    features: Features
    versions: tuple[int | None, ...]

    def check(self) -> None:
        """ValueError if its ids have been changed since."""
        if _versions(self.features) != self.versions:
            raise ValueError(
                f"batch {self.number}: the loader changed its ids after it had given it; batches are held until their "
                "turn, so each must have tensors of its own"
            )


@dataclass(frozen=True)
class _Halves(Generic[T]):
    """A batch that has been split, before it goes to the device."""

    pulled: _Pulled[T]
    whole: SplitBatch[T]
    places: tuple[PlacedPart, PlacedPart]


class Stitched(Generic[T]):
    """Iterates over a loader's batches in two parts each, as often as the loader can be iterated; see :func:`stitched`.

    popular_share: of the samples that have been handed out, how many were popular; None before the first
    """

    def __init__(
        self,
        loader: Iterable[T],
        tables: HotEmbeddingBagCollection,
        features: Where = None,
        sample_fraction: float = 0.05,
        sample_size: int | None = None,
        relearn_every: int = 0,
    ) -> None:
        if not 0 < sample_fraction <= 1:
            raise ValueError(f"sample_fraction {sample_fraction}: expected more than 0 and at most 1")
        if sample_size is not None and sample_size < 1:
            raise ValueError(f"sample_size {sample_size}: expected 1 batch or more")
        if relearn_every < 0:
            raise ValueError(f"relearn_every {relearn_every}: expected 0 (once an iteration) or more batches")
        self.loader, self.tables = loader, tables
        self._where, self._fraction, self._size, self._every = features, sample_fraction, sample_size, relearn_every
        self._popular = self._seen = 0

    def __len__(self) -> int:
        """Batches of the loader; TypeError if it does not say."""
        return len(self.loader)  # type: ignore[arg-type]

    @property
    def popular_share(self) -> float | None:
        return self._popular / self._seen if self._seen else None

    def __iter__(self) -> Iterator[SplitBatch[T]]:
        lane = self.tables.new_lane("accelerator")
        try:
            yield from self._iterate(lane)
        finally:
            lane.close()

    def _iterate(self, lane: Lane) -> Iterator[SplitBatch[T]]:
        coming, number = (self._pulled(number, batch) for number, batch in enumerate(self.loader)), 0
        while True:
            window = self._window(number)
            held = deque(islice(coming, self._sample_size(window)))
            if not held:
                return
            self.tables.learn([self._checked(pulled) for pulled in held])
            following = coming if window is None else islice(coming, window - len(held))
            for split in self._split_all(lane, chain(_drained(held), following)):
                number += 1
                yield split

    def _window(self, number: int) -> int | None:
        """Batches until it learns again; None: all that come, however many."""
        if self._every:
            return self._every
        try:
            return max(1, len(self) - number)
        except TypeError:
            return None

    def _sample_size(self, window: int | None) -> int:
        if window is None:
            return self._size or _SAMPLE
        return min(window, self._size or max(1, round(window * self._fraction)))

    def _pulled(self, number: int, batch: T) -> _Pulled[T]:
        with _named(number):
            features = self._features(batch)
        return _Pulled(number, batch, features, _versions(features))

    def _checked(self, pulled: _Pulled[T]) -> Features:
        with _named(pulled.number):
            self.tables.read(pulled.features)
        return pulled.features

    def _features(self, batch: T) -> Features:
        return features_of(batch, self._where, self.tables.features)

    def _split_all(self, lane: Lane, batches: Iterable[_Pulled[T]]) -> Iterator[SplitBatch[T]]:
        ahead: Ticket | None = None
        for pulled in batches:
            there = any(tensor.is_cuda for tensor in _tensors(pulled.features))  # another stream may still work on them
            split = (NoLane("accelerator") if there else lane).submit(self._split, pulled)
            if ahead is not None:
                yield from self._hand_out(ahead.result())
            ahead = split
        if ahead is not None:
            yield from self._hand_out(ahead.result())

    def _split(self, pulled: _Pulled[T]) -> _Halves[T]:
        batch, features = pulled.batch, pulled.features
        with _named(pulled.number):
            places = self.tables.split(features)
            size = sum(place.samples.size for place in places)
            popular, rest = (self._part(batch, features, place, size) for place in places)
        return _Halves(pulled, SplitBatch(popular, rest, places[0].samples.size, places[1].samples.size), places)

    def _part(self, batch: T, features: Features, place: PlacedPart, size: int) -> T | None:
        if not place.samples.size:
            return None
        part = batch
        if place.samples.size < size:
            samples = torch.from_numpy(place.samples).to(tensors_of(features)[0].device)
            part = samples_of(batch, features, size, samples, self.tables.include_last_offset)
        pinned = self.tables.device.type == "cuda"
        return moved(part, lambda t: t if _is_there(t) else t.pin_memory()) if pinned else part

    def _hand_out(self, found: _Halves[T]) -> Iterator[SplitBatch[T]]:
        """The parts on the device, expected there as long as the caller works on them."""
        found.pulled.check()
        whole, device = found.whole, self.tables.device
        popular, rest = whole
        if device.type != "cpu":
            popular, rest = (moved(half, lambda t: t.to(device, non_blocking=True)) for half in whole)
        try:
            for half, place in zip((popular, rest), found.places, strict=True):
                if half is not None:
                    self.tables.expect(self._features_of_part(found.pulled, half, place), place)
            self._popular, self._seen = self._popular + whole.popular_size, self._seen + whole.size
            yield SplitBatch(popular, rest, whole.popular_size, whole.rest_size)
        finally:
            for place in found.places:
                self.tables.forget(place)

    def _features_of_part(self, pulled: _Pulled[T], half: T, place: PlacedPart) -> Features:
        with _named(pulled.number):
            features = self._features(half)
            if size_of(features, self.tables.include_last_offset) != place.samples.size:
                raise ValueError(
                    f"the ids in a {type(half).__name__} can't be split: tensors are expected, or mappings, tuples, "
                    "lists and dataclasses of them, however they are nested"
                )
        return features


def stitched(
    loader: Iterable[T],
    tables: HotEmbeddingBagCollection,
    *,
    features: Where = None,
    sample_fraction: float = 0.05,
    sample_size: int | None = None,
    relearn_every: int = 0,
) -> Stitched[T]:
    """A loader's batches, each as a pair of a popular part and the rest.

    Parameters
    ----------
    loader: gives batches: tensors, or mappings, tuples, lists or dataclasses of them; everything whose first dimension
        is the batch's size is split. Each batch has tensors of its own, since some are held until their turn
    tables: that the model looks up
    features: where in a batch the ids are: a key, attribute or place, or what finds them; by default the one thing that
        looks like them
    sample_fraction: share of the coming batches from which popularity is learned: the first of them, held meanwhile;
        32 where the loader has no length
    sample_size: so many batches instead
    relearn_every: learn again after so many batches; 0: at the start of every iteration

    The parts are on the tables' device; a part without samples is None. The order of the loader's batches is its
    own. Raises ValueError, also while iterating, for options and batches that make no sense; it names the batch.
    """
    return Stitched(loader, tables, features, sample_fraction, sample_size, relearn_every)


@contextmanager
def _named(number: int) -> Iterator[None]:
    """What is wrong with a batch names it."""
    try:
        yield
    except ValueError as error:
        raise ValueError(f"batch {number}: {error}") from None


def _drained(held: deque[_Pulled[T]]) -> Iterator[_Pulled[T]]:
    while held:
        yield held.popleft()


def _versions(features: Features) -> tuple[int | None, ...]:
    """But for views, which count the changes of all that they are views of."""
    return versions_of(tensor for tensor in _tensors(features) if tensor._base is None)


def _tensors(features: Features) -> Iterator[torch.Tensor]:
    """Those in what a batch has for features, which nobody has checked."""
    return (found for found in tensors_of(features) if isinstance(found, torch.Tensor))


def _is_there(found: Any) -> bool:
    device = found.device() if callable(found.device) else found.device
    return device is not None and torch.device(device).type != "cpu"
