"""LEARN or CLASSIFY by an accelerator, a batch a step; nothing is trained.

specification: ``accelerator``; ``operation``, ``learn`` or ``classify``, the latter with all batches learned before;
``entries`` that preset ``large`` is given; ``dim``; ``batch_size``; ``batches``: so many from the data set's beginning
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hotline.accelerator import accelerator
from hotline.contract import preset, slot_layout
from hotline.data import BatchLoader, Dataset

__all__ = ["contender"]


def contender(asked: dict[str, Any], dataset: Dataset) -> Callable[[int], float]:
    """A step returns the share of popular samples, 0 where it learns."""
    sizes = preset("large").with_entries(asked["entries"])
    worker = accelerator(asked["accelerator"], slot_layout(sizes, dataset.schema.cardinalities, asked["dim"]))
    loader = BatchLoader(dataset, "train", asked["batch_size"])
    made = [loader.batch(number) for number in range(asked["batches"])]

    def learn(number: int) -> float:
        worker.learn(made[number % len(made)])
        return 0.0

    def classify(number: int) -> float:
        batch = made[number % len(made)]
        return worker.classify(batch).popular.size / batch.size

    if asked["operation"] == "learn":
        return learn
    for number in range(len(made)):
        learn(number)
    return classify
