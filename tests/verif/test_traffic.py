"""What the cycle model is fed with is what the RTL is fed with; mergers and filters keep what they should."""

from __future__ import annotations

import numpy as np
import pytest

from hotline.contract import PRESETS
from hotline_verif.dispatch import Step, classify_steps, learn_steps
from hotline_verif.popular_ids import PopularBatch, batch_size, popular_layout
from hotline_verif.traffic import ORDERS, Traffic, scattered_keys, traffic

TINY = PRESETS["tiny"]
LAYOUT = popular_layout(TINY)
BATCHES = [PopularBatch(LAYOUT, 1, number) for number in range(2)]
KEYS = [scattered_keys(LAYOUT, batch) for batch in BATCHES]


def _banks(steps: list[Step]) -> list[list[int]]:
    """Banks of the steps that the RTL's benches make of the first batch."""
    return [
        [
            TINY.place(step.tables[engine // TINY.unit], int(BATCHES[0].ids[lookup.position]))[0] % TINY.banks
            for engine, lookup in enumerate(step.lookups)
            if lookup is not None
        ]
        for step in steps
    ]


def test_steps_are_those_of_the_dispatcher() -> None:
    samples = batch_size(TINY)
    (classify,) = traffic(TINY, KEYS[:1], Traffic(block=TINY.unit))
    (learn,) = traffic(TINY, KEYS[:1], Traffic(block=TINY.chunk))
    assert classify.tolist() == _banks(classify_steps(BATCHES[0], LAYOUT, samples))
    assert learn.tolist() == _banks(learn_steps(BATCHES[0], LAYOUT, samples))


@pytest.mark.parametrize("order", ORDERS)
def test_every_order_asks_for_the_same(order: str) -> None:
    (walked,) = traffic(TINY, KEYS[:1], Traffic(order=order, block=TINY.unit))
    assert np.bincount(walked.ravel()).tolist() == np.bincount((KEYS[0] % np.uint64(TINY.banks)).ravel()).tolist()


def test_an_id_is_asked_once_a_chunk() -> None:
    (asked,) = traffic(TINY, KEYS[:1], Traffic(order="table", merge=16))
    chunks = KEYS[0].reshape(-1, 16)
    assert (asked.reshape(-1, 16) >= 0).sum(1).tolist() == [len(set(chunk)) for chunk in chunks.tolist()]


@pytest.mark.parametrize("sharing", [1, 2])
def test_a_filter_keeps_what_it_saw_last(sharing: int) -> None:
    entries = 16
    stored: dict[tuple[int, int], int] = {}
    wanted = []
    for keys in KEYS:
        for number, key in enumerate(keys.ravel().tolist()):
            place = (number % TINY.engines // sharing, key // TINY.banks % entries)
            wanted.append(stored.get(place) != key)
            stored[place] = key
    asked = traffic(TINY, KEYS, Traffic(order="table", filter_entries=entries, sharing=sharing))
    assert (np.concatenate(asked).ravel() >= 0).tolist() == wanted


def test_copied_rows_are_never_asked_for() -> None:
    (asked,) = traffic(TINY, KEYS[:1], Traffic(copies=10))
    assert (asked < 0).sum() == np.sort(np.unique(KEYS[0], return_counts=True)[1])[-10:].sum()
