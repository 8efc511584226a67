"""The batch loader: whole batches straight from the mapped columns, checked, shuffled by seed, made ahead of their use.

No per-sample Python anywhere. Any batch can be had by its number, so a resumed run starts at the exact batch and the
learning phase can sample batches that training has not reached.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from types import ModuleType

import numpy as np
from numba import njit
from numpy.typing import NDArray

from hotline.data.batch import Batch, one_hot_offsets
from hotline.data.columns import DataError, Dataset

__all__ = ["BatchLoader"]


@njit(cache=True, nogil=True)
def _take_fixed(column, rows, bag, limit, out):
    """Copy the bags of ``rows``; returns the position in ``rows`` of the first with an id outside 0..limit-1, or -1."""
    bad = -1
    for i in range(rows.size):
        first = rows[i] * bag
        for j in range(bag):
            value = column[first + j]
            if (value < 0 or value >= limit) and bad < 0:
                bad = i
            out[i * bag + j] = value
    return bad


@njit(cache=True, nogil=True)
def _take_bags(column, offsets, rows, limit, out, lengths):
    """The same for bags of varying length; ``lengths`` receives each bag's."""
    bad = -1
    at = 0
    for i in range(rows.size):
        first, last = offsets[rows[i]], offsets[rows[i] + 1]
        lengths[i] = last - first
        for j in range(first, last):
            value = column[j]
            if (value < 0 or value >= limit) and bad < 0:
                bad = i
            out[at] = value
            at += 1
    return bad


def _native() -> ModuleType:
    """Imported when the first batch is wanted: it brings PyTorch along, without which imports start a second sooner."""
    from hotline import native

    return native


class BatchLoader:
    """Batches of one split of a data set.

    Parameters
    ----------
    dataset, split: where the rows are
    batch_size: samples a batch; the last batch holds what is left
    shuffle_seed: None keeps the stored order; with a seed each epoch has its own permutation
    epoch: which permutation
    order: int64, the rows of the data set to take instead, in this order
    """

    def __init__(
        self,
        dataset: Dataset,
        split: str,
        batch_size: int,
        shuffle_seed: int | None = None,
        epoch: int = 0,
        order: NDArray[np.int64] | None = None,
    ) -> None:
        if batch_size < 1:
            raise ValueError(f"batch size must be at least 1, not {batch_size}")
        self.dataset, self.split, self.batch_size = dataset, split, batch_size
        self._first, self._last = dataset.split(split)
        self._order = order
        if shuffle_seed is not None:
            rng = np.random.default_rng([shuffle_seed, epoch])
            self._order = rng.permutation(self._last - self._first) + self._first
        self._columns = [np.asarray(c) for c in dataset.ids]
        self._offsets = [None if o is None else np.asarray(o) for o in dataset.offsets]
        self._limits = np.array([table.rows for table in dataset.schema.tables], np.int64)
        self._places = np.array([column.ctypes.data for column in self._columns], np.int64)
        single = all(table.bag == 1 for table in dataset.schema.tables)
        plain = all(column.dtype == np.int32 and column.flags.c_contiguous for column in self._columns)
        self._at_once = single and plain and _native().available()  # one kernel takes from all columns

    @property
    def rows(self) -> int:
        return self._last - self._first if self._order is None else self._order.size

    def __len__(self) -> int:
        return -(-self.rows // self.batch_size)

    def batch(self, number: int) -> Batch:
        """Batch ``number`` (0-based). Raises DataError for an id outside its table, naming file and row."""
        if not 0 <= number < len(self):
            raise IndexError(f"batch {number} of {len(self)}")
        low = number * self.batch_size
        high = min(self.rows, low + self.batch_size)
        return self._batch(number, self._rows(np.arange(low, high)) if self._order is None else self._order[low:high])

    def some(self, places: NDArray[np.int64]) -> Iterator[Batch]:
        """The samples at these places of the split's order, batch by batch; numbers count from 0."""
        for number, low in enumerate(range(0, places.size, self.batch_size)):
            yield self._batch(number, self._rows(places[low : low + self.batch_size]))

    def rearranged(self, places: NDArray[np.int64]) -> BatchLoader:
        """The samples at these places of the split's order, in batches as large."""
        return BatchLoader(self.dataset, self.split, self.batch_size, order=self._rows(places))

    def _rows(self, places: NDArray[np.int64]) -> NDArray[np.int64]:
        """Rows of the data set at these places."""
        return places + self._first if self._order is None else self._order[places]

    def _batch(self, number: int, rows: NDArray[np.int64]) -> Batch:
        ids, offsets = self._ids(rows)
        data = self.dataset
        label = data.label[rows]
        if label.size and label.max() > 1:
            row = int(label.argmax())
            raise DataError(f"{data.path / 'label.npy'}: row {rows[row]}: found {label[row]}, expected 0 or 1")
        return Batch(number, data.dense[rows], ids, offsets, label.astype(np.float32), len(data.schema.tables))

    def _ids(self, rows: NDArray[np.int64]) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
        tables = self.dataset.schema.tables
        if self._at_once:
            return self._single_ids(rows), one_hot_offsets(rows.size * len(tables))
        counts = []
        for number, (table, offsets) in enumerate(zip(tables, self._offsets, strict=True)):
            counts.append(rows.size * int(table.bag or 0) if offsets is None else self._count(number, offsets, rows))
        ids = np.empty(sum(counts), np.int32)
        lengths = np.empty((len(tables), rows.size), np.int64)
        at = 0
        for number, table in enumerate(tables):
            out = ids[at : at + counts[number]]
            offsets = self._offsets[number]
            if offsets is None:
                lengths[number] = int(table.bag or 0)
                bad = _take_fixed(self._columns[number], rows, int(table.bag or 0), table.rows, out)
            else:
                bad = _take_bags(self._columns[number], offsets, rows, table.rows, out, lengths[number])
            if bad >= 0:
                self._reject(number, int(rows[bad]))
            at += counts[number]
        if all(t.bag == 1 for t in tables):
            return ids, one_hot_offsets(ids.size)
        bags = np.zeros(lengths.size + 1, np.int64)
        np.cumsum(lengths.ravel(), out=bags[1:])
        return ids, bags

    def _count(self, number: int, offsets: NDArray[np.int64], rows: NDArray[np.int64]) -> int:
        """Ids in the bags of ``rows``; DataError where offsets do not lie one after the other within the column."""
        first, last, size = offsets[rows], offsets[rows + 1], self._columns[number].size
        wrong = (first < 0) | (last < first) | (last > size)
        if wrong.any():
            at = int(wrong.argmax())
            name = self.dataset.schema.tables[number].name
            raise DataError(
                f"{self.dataset.path / 'offsets' / name}.npy: row {rows[at]}: its bag is {first[at]}..{last[at]} of "
                f"{size} ids; expected offsets that rise"
            )
        return int((last - first).sum())

    def _single_ids(self, rows: NDArray[np.int64]) -> NDArray[np.int32]:
        """One id of each row and table."""
        rows, count = np.ascontiguousarray(rows, np.int64), len(self._columns)
        ids, bad = np.empty(rows.size * count, np.int32), np.empty(count, np.int64)
        _native().call("take", self._places, self._limits, count, rows, rows.size, ids, bad)
        for number in np.flatnonzero(bad >= 0):
            self._reject(int(number), int(rows[bad[number]]))
        return ids

    def _reject(self, number: int, row: int) -> None:
        table, column, offsets = self.dataset.schema.tables[number], self._columns[number], self._offsets[number]
        if offsets is None:
            bag = column[row * int(table.bag or 0) : (row + 1) * int(table.bag or 0)]
        else:
            bag = column[offsets[row] : offsets[row + 1]]
        bad = next(int(v) for v in bag if not 0 <= v < table.rows)
        raise DataError(
            f"{self.dataset.ids_path(table.name)}: row {row}: id {bad} is outside table {table.name!r}, "
            f"whose ids are 0..{table.rows - 1}"
        )

    def iterate(self, start: int = 0, stop: int | None = None, prefetch: int = 4) -> Iterator[Batch]:
        """Batches ``start`` to ``stop``, made ``prefetch`` ahead by a thread of their own."""
        stop = len(self) if stop is None else min(stop, len(self))
        if prefetch < 1:
            for number in range(start, stop):
                yield self.batch(number)
            return
        ready: queue.Queue[Batch | BaseException | None] = queue.Queue(prefetch)
        closing = threading.Event()

        def put(item: Batch | BaseException | None) -> None:
            while not closing.is_set():
                try:
                    ready.put(item, timeout=0.1)
                    return
                except queue.Full:
                    continue

        def produce() -> None:
            try:
                for number in range(start, stop):
                    if closing.is_set():
                        return
                    put(self.batch(number))
                put(None)
            except BaseException as error:  # handed to the consumer, who raises it
                put(error)

        thread = threading.Thread(target=produce, name="hotline-loader", daemon=True)
        thread.start()
        try:
            while (item := ready.get()) is not None:
                if isinstance(item, BaseException):
                    raise item
                yield item
        finally:
            closing.set()
            thread.join()
