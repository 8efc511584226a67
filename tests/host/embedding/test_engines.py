"""Every engine sums bags and changes rows as the readable kernels do."""

import numpy as np
import pytest
import torch

from hotline.embedding import ColdTable, Gradient, SparseOptimizer
from hotline.embedding.engines import ENGINES, engine

ROWS, DIM, BATCH = (7, 300, 41), 8, 60
RULES = {
    "sgd": SparseOptimizer("sgd", 0.3),
    "adagrad by rows": SparseOptimizer("adagrad", 0.3),
    "adagrad by numbers": SparseOptimizer("adagrad", 0.3, elementwise=True),
    "adam": SparseOptimizer("adam", 0.03),
}


class Bags:
    """Bags of 0 to 5, a fifth of whose ids are somebody else's."""

    def __init__(self, seed):
        rng = np.random.default_rng(seed)
        lengths = rng.integers(0, 6, len(ROWS) * BATCH)
        self.offsets = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
        counts = np.diff(self.offsets[::BATCH])
        ids = np.concatenate([rng.integers(0, rows, n) for rows, n in zip(ROWS, counts, strict=True)])
        self.ids = np.where(rng.random(ids.size) < 0.2, -1, ids).astype(np.int32)
        self.samples = rng.permutation(BATCH)[:43].astype(np.int32)
        where = np.full(BATCH, -1, np.int32)
        where[self.samples] = np.arange(43)
        grad = torch.from_numpy(rng.normal(size=(43, len(ROWS), DIM)).astype(np.float32))
        self.gradient = Gradient(torch.from_numpy(where), grad[:20], grad[20:])


def trained(name, rule, monkeypatch):
    """Sums, rows and moments of three batches; of Adam, whose first steps blow rounding up, in fp64."""
    monkeypatch.setenv("HOTLINE_KERNELS", name)
    cold = ColdTable(ROWS, DIM, RULES[rule], torch.float64 if rule == "adam" else torch.float32)
    cold.initialise(3)
    found = []
    for seed in range(3):
        bags = Bags(seed)
        found.append(cold.gather(bags.ids, bags, bags.samples))
        where, *grads = vars(bags.gradient).values()
        cold.update(bags.ids, bags, Gradient(where, *(grad.to(cold.weight.dtype) for grad in grads)))
    return [*found, cold.weight.clone(), cold.moment.clone()]


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("name", ["native", "torch", "fbgemm"])
def test_all_engines_give_the_same(name, rule, monkeypatch):
    if name == "fbgemm":
        pytest.importorskip(
            "fbgemm_gpu", reason="a peer that only the benches need; `hotline doctor` says how to get it"
        )
        if rule == "adam":
            with pytest.raises(ValueError, match=r"fbgemm: it has fp32, .* not torch\.float64, 8 numbers and sgd"):
                trained(name, rule, monkeypatch)
            return
    for ours, theirs in zip(trained(name, rule, monkeypatch), trained("numba", rule, monkeypatch), strict=True):
        assert (ours - theirs).norm() <= 1e-6 * theirs.norm()


def test_an_engine_that_is_not_there_is_named(monkeypatch):
    monkeypatch.setenv("HOTLINE_KERNELS", "abacus")
    with pytest.raises(ValueError, match="HOTLINE_KERNELS=abacus: there are native, numba, torch, fbgemm"):
        engine(torch.zeros(1), np.zeros(1, np.int32))


def test_without_compiled_kernels_it_is_numba(monkeypatch):
    monkeypatch.delenv("HOTLINE_KERNELS", raising=False)
    assert engine(torch.zeros(1), np.zeros(1, np.int32)) is ENGINES["native"]
    monkeypatch.setattr("hotline.native.library", lambda: None)
    assert engine(torch.zeros(1), np.zeros(1, np.int32)) is ENGINES["numba"]
