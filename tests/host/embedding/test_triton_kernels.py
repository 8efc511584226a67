"""The GPU's kernels against the processor's: on a GPU where there is one, else in Triton's interpreter."""

import numpy as np
import pytest
import torch

pytest.importorskip("triton", reason="Triton is for Linux alone")

from hotline.embedding import ColdTable, DeviceLookups, Gradient, SparseOptimizer, triton_kernels
from hotline.embedding.device import gather_on_device, has_kernels, update_on_device

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
ROWS, TABLES = 400, 3


class Bags:
    def __init__(self, lengths):
        self.offsets = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)


def case(rng, batch, longest, few):
    """Bags of up to ``longest`` lookups into one table of rows, of which ``few`` take most."""
    lengths = np.full(TABLES * batch, 1) if longest == 1 else rng.integers(0, longest + 1, TABLES * batch)
    bags = Bags(lengths)
    slots = np.where(rng.random(lengths.sum()) < 0.7, rng.integers(0, few, lengths.sum()), rng.integers(0, ROWS))
    slots = np.where(rng.random(slots.size) < 0.1, -1, slots).astype(np.int32)
    return slots, bags


def on_device(slots, bags, one):
    offsets = None if one else torch.from_numpy(bags.offsets).to(DEVICE)
    return DeviceLookups(torch.from_numpy(slots).to(DEVICE), offsets, TABLES)


@pytest.mark.parametrize(("batch", "longest", "few"), [(70, 1, 300), (150, 1, 2), (40, 5, 3), (1, 1, 1), (60, 3, 100)])
@pytest.mark.parametrize(
    ("kind", "elementwise"), [("sgd", False), ("adagrad", False), ("adagrad", True), ("adam", False)]
)
def test_update_equals_the_processors(batch, longest, few, kind, elementwise):
    rng = np.random.default_rng(batch + few)
    optimizer = SparseOptimizer(kind, 0.3, elementwise=elementwise)
    cold = ColdTable((ROWS,) * TABLES, 16, optimizer, torch.float32)
    cold.initialise(1)
    cold.base[:] = 0  # all look up the same rows, as the tables of a hot table do
    weight, moment = cold.weight.clone().to(DEVICE), cold.moment.clone().to(DEVICE)
    assert has_kernels(weight)
    for _ in range(2):
        slots, bags = case(rng, batch, longest, few)
        grads = torch.from_numpy(rng.normal(size=(batch, TABLES, 16)).astype(np.float32))
        where = rng.permutation(batch).astype(np.int32)
        where[where >= batch - 3] = -1  # these have no gradient
        parts = (grads[: batch // 2], grads[batch // 2 :])
        gradient = Gradient(torch.from_numpy(where), *parts)
        there = Gradient(gradient.where.to(DEVICE), *(part.to(DEVICE) for part in parts))
        sums = torch.zeros(ROWS * TABLES, 16)
        for bag in range(TABLES * batch):
            table, sample = divmod(bag, batch)
            for slot in slots[bags.offsets[bag] : bags.offsets[bag + 1]]:
                if where[sample] >= 0 and slot >= 0:
                    sums[slot] += grads[where[sample], table]
        touched = (sums.abs().sum(1) > 0).nonzero().squeeze(1)
        optimizer.change(cold.weight, cold.moment, touched, sums[touched], optimizer.stride)
        update_on_device(weight, moment, on_device(slots, bags, longest == 1), there, optimizer)
        torch.testing.assert_close(weight.cpu(), cold.weight, rtol=2e-5, atol=2e-6)
        torch.testing.assert_close(moment.cpu(), cold.moment, rtol=2e-5, atol=2e-6)


@pytest.mark.parametrize(("longest", "more"), [(1, 0), (1, 5), (4, 3)])
def test_gather_equals_the_processors(longest, more):
    rng, batch = np.random.default_rng(longest), 50
    cold = ColdTable((ROWS,) * TABLES, 32, SparseOptimizer(), torch.float32)
    cold.initialise(2)
    cold.base[:] = 0
    slots, bags = case(rng, batch, longest, 200)
    samples = rng.permutation(batch)[:21].astype(np.int32)
    expected = cold.gather(slots, bags, samples)
    lookups = on_device(slots, bags, longest == 1)
    found = gather_on_device(cold.weight.to(DEVICE), lookups, torch.from_numpy(samples).to(DEVICE), more).cpu()
    torch.testing.assert_close(found[:21], expected)
    assert found.shape[0] == 21 + more
    assert not found[21:].any()


@pytest.mark.parametrize(("longest", "few"), [(1, 1), (1, 3), (4, 2)])
def test_runs_over_many_tiles_are_summed(longest, few, monkeypatch):
    """Tiles of 4 lookups: a run goes on in more tiles than are looked at in one go."""
    monkeypatch.setattr(triton_kernels, "TILE", 4)
    rng, batch = np.random.default_rng(few), 90
    slots, bags = case(rng, batch, longest, few)
    grads = torch.from_numpy(rng.normal(size=(batch, TABLES, 16)).astype(np.float32))
    expected, weight = torch.zeros(ROWS, 16), torch.zeros((ROWS, 16), device=DEVICE)
    for bag in range(TABLES * batch):
        table, sample = divmod(bag, batch)
        for slot in slots[bags.offsets[bag] : bags.offsets[bag + 1]]:
            if slot >= 0:
                expected[slot] -= 0.5 * grads[sample, table]
    optimizer = SparseOptimizer("sgd", 0.5)
    gradient = Gradient.whole(grads.to(DEVICE))
    update_on_device(weight, weight[:0], on_device(slots, bags, longest == 1), gradient, optimizer)
    torch.testing.assert_close(weight.cpu(), expected, rtol=2e-5, atol=2e-5)


@pytest.mark.skipif(DEVICE == "cpu", reason="the interpreter has one order only")
def test_the_same_batch_gives_the_same_bits():
    rng, batch = np.random.default_rng(3), 200
    slots, bags = case(rng, batch, 1, 3)
    grads = torch.from_numpy(rng.normal(size=(batch, TABLES, 16)).astype(np.float32)).to(DEVICE)
    results = []
    for _ in range(2):
        weight = torch.ones((ROWS, 16), device=DEVICE)
        optimizer = SparseOptimizer("sgd", 0.1)
        update_on_device(weight, weight[:0], on_device(slots, bags, True), Gradient.whole(grads), optimizer)
        results.append(weight)
    assert torch.equal(*results)
