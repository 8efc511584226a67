"""Tables, kernels and sparse optimizers against PyTorch's own operations."""

from dataclasses import dataclass

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from hotline.embedding import ColdTable, DeviceLookups, Gradient, HotTable, SparseOptimizer, StandInTier
from hotline.embedding.device import gather_on_device, update_on_device

ROWS = (7, 300, 41)


@dataclass
class Bags:
    offsets: np.ndarray


def random_bags(rng, batch, longest=4):
    lengths = rng.integers(0, longest + 1, len(ROWS) * batch)
    ids = [rng.integers(0, rows, lengths[t * batch : (t + 1) * batch].sum()) for t, rows in enumerate(ROWS)]
    return np.concatenate(ids).astype(np.int32), Bags(np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64))


def table(kind="sgd", dtype=torch.float64, dim=5):
    cold = ColdTable(ROWS, dim, SparseOptimizer(kind, rate=0.3), dtype)
    cold.initialise(9)
    return cold


def torch_forward(cold, ids, bags, batch):
    """The same sums by ``embedding_bag``, differentiable; returns (sums, leaves)."""
    leaves = [cold.table(t).clone().requires_grad_() for t in range(len(ROWS))]
    sums = []
    for t, leaf in enumerate(leaves):
        bounds = torch.from_numpy(bags.offsets[t * batch : (t + 1) * batch + 1])
        mine = torch.from_numpy(ids[bounds[0] : bounds[-1]].astype(np.int64))
        sums.append(torch.nn.functional.embedding_bag(mine, leaf, bounds[:-1] - bounds[0], mode="sum"))
    return torch.stack(sums, 1), leaves


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 40))
def test_sums_and_sgd_are_those_of_pytorch(seed, batch):
    rng = np.random.default_rng(seed)
    cold = table()
    ids, bags = random_bags(rng, batch)
    expected, leaves = torch_forward(cold, ids, bags, batch)
    ours = cold.gather(ids, bags, np.arange(batch, dtype=np.int32))
    torch.testing.assert_close(ours, expected.detach())
    grad = torch.from_numpy(rng.normal(size=tuple(expected.shape)))
    expected.backward(grad)
    cold.update(ids, bags, Gradient.whole(grad))
    for t, leaf in enumerate(leaves):
        torch.testing.assert_close(cold.table(t), (leaf - 0.3 * leaf.grad).detach())


def test_row_wise_adagrad_follows_its_formula_over_several_steps():
    rng, cold = np.random.default_rng(2), table("adagrad")
    weight = [cold.table(t).clone().numpy() for t in range(len(ROWS))]
    moment = [np.zeros(rows) for rows in ROWS]
    for _ in range(5):
        ids, bags = random_bags(rng, 20)
        grad = rng.normal(size=(20, len(ROWS), 5))
        cold.update(ids, bags, Gradient.whole(torch.from_numpy(grad)))
        for t in range(len(ROWS)):
            sums = np.zeros((ROWS[t], 5))
            for sample in range(20):
                bag = t * 20 + sample
                for row in ids[bags.offsets[bag] : bags.offsets[bag + 1]]:
                    sums[row] += grad[sample, t]
            touched = np.unique(ids[bags.offsets[t * 20] : bags.offsets[(t + 1) * 20]])
            moment[t][touched] += (sums[touched] ** 2).mean(1)
            weight[t][touched] -= 0.3 * sums[touched] / (np.sqrt(moment[t][touched]) + 1e-8)[:, None]
    for t in range(len(ROWS)):
        np.testing.assert_allclose(cold.table(t).numpy(), weight[t], rtol=1e-12)
        np.testing.assert_allclose(cold.table_moment(t).numpy(), moment[t], rtol=1e-12)


@pytest.mark.parametrize("kind", ["sgd", "adagrad", "adam"])
def test_torch_operations_and_kernels_agree_on_parts_of_a_batch(kind):
    rng, cold = np.random.default_rng(4), table(kind)
    tier = StandInTier()
    hot = HotTable(500, cold, tier)
    slots = rng.permutation(500)[:60]
    tables = np.repeat(np.arange(len(ROWS)), 20)
    hot.fill(slots, tables, np.array([rng.integers(0, ROWS[t]) for t in tables]))
    _, bags = random_bags(rng, 30)
    lookups = [int(bags.offsets[(t + 1) * 30] - bags.offsets[t * 30]) for t in range(len(ROWS))]
    indices = np.concatenate([rng.choice(slots[tables == t], n) for t, n in enumerate(lookups)]).astype(np.int32)
    indices[rng.random(indices.size) < 0.3] = -1
    samples = torch.from_numpy(rng.permutation(30)[:11].astype(np.int32))
    there = DeviceLookups.put(tier, "slots", indices, bags, len(ROWS))
    expected = hot.gather(there, samples)
    torch.testing.assert_close(gather_on_device(hot.weight, there, samples), expected)
    where = torch.full((30,), -1, dtype=torch.int32)
    where[samples.long()] = torch.arange(11, dtype=torch.int32)
    parts = torch.from_numpy(rng.normal(size=(11, len(ROWS), 5)))
    gradient = Gradient(where, parts[:4], parts[4:])
    weight, moment = hot.weight.clone(), hot.moment.clone()
    update_on_device(weight, moment, there, gradient, cold.optimizer)
    hot.update(there, gradient)
    torch.testing.assert_close(weight, hot.weight)
    torch.testing.assert_close(moment, hot.moment)


def test_initial_rows_are_uniform_within_dlrms_bound_and_do_not_depend_on_other_tables():
    cold = table(dim=64)
    values = cold.table(1).numpy()
    bound = 300**-0.5
    assert np.abs(values).max() <= bound
    assert values.mean() == pytest.approx(0, abs=bound / 50)
    assert values.std() == pytest.approx(bound / np.sqrt(3), rel=0.02)
    assert abs(np.corrcoef(values[:, 0], values[:, 1])[0, 1]) < 0.2
    wider = ColdTable((7, 300), 64, SparseOptimizer(), torch.float64)
    wider.initialise(9)
    assert torch.equal(wider.table(1), cold.table(1))
    other = ColdTable((7, 300), 64, SparseOptimizer(), torch.float64)
    other.initialise(10)
    assert not torch.equal(other.table(1), cold.table(1))


def test_filling_again_forgets_what_was_held():
    cold = table()
    hot = HotTable(10, cold, StandInTier())
    hot.fill(np.array([3]), np.array([1]), np.array([250]))
    assert hot.held == 1
    assert torch.equal(hot.weight[3], cold.table(1)[250])
    hot.weight[3] += 1
    hot.write_back()
    assert torch.equal(cold.table(1)[250], hot.weight[3])
    hot.fill(np.array([4]), np.array([0]), np.array([6]))
    before = cold.table(1)[250].clone()
    hot.weight[3] = 0
    hot.write_back()
    assert torch.equal(cold.table(1)[250], before)


def test_an_unknown_optimizer_is_refused():
    with pytest.raises(ValueError, match="no sparse optimizer 'lion'; there are: sgd, adagrad, adam"):
        SparseOptimizer("lion")


def in_torch_and_ours(optimizer, theirs_of):
    """Three steps on the same batches: (cold table, in torch operations, their leaves, their optimizer)."""
    rng = np.random.default_rng(4)
    cold = ColdTable(ROWS, 5, optimizer, torch.float64)
    cold.initialise(9)
    leaves = [cold.table(t).clone().requires_grad_() for t in range(len(ROWS))]
    theirs = theirs_of(leaves)
    no_base = ColdTable((sum(ROWS),), 5, cold.optimizer, torch.float64)
    no_base.weight.copy_(cold.weight)
    no_base.moment.zero_()
    for step in range(3):
        ids, bags = random_bags(rng, 20)
        sums = []
        for t, leaf in enumerate(leaves):
            bounds = torch.from_numpy(bags.offsets[t * 20 : (t + 1) * 20 + 1])
            mine = torch.from_numpy(ids[bounds[0] : bounds[-1]].astype(np.int64))
            bag = torch.nn.functional.embedding_bag(mine, leaf, bounds[:-1] - bounds[0], mode="sum", sparse=True)
            sums.append(bag)
        grad = torch.from_numpy(rng.normal(size=(20, len(ROWS), 5)))
        theirs.zero_grad()
        torch.stack(sums, 1).backward(grad)
        theirs.step()
        table_of = np.repeat(np.arange(len(ROWS)), np.diff(bags.offsets[::20]))
        slots = (ids + cold.base[table_of]).astype(np.int32)
        cold.optimizer.steps = step
        cold.update(ids, bags, Gradient.whole(grad))
        there = DeviceLookups.put(StandInTier(), "slots", slots, bags, len(ROWS))
        update_on_device(no_base.weight, no_base.moment, there, Gradient.whole(grad), no_base.optimizer)
    torch.testing.assert_close(no_base.weight, cold.weight)
    torch.testing.assert_close(no_base.moment, cold.moment)
    for t, leaf in enumerate(leaves):
        torch.testing.assert_close(cold.table(t), leaf.detach())
    return cold, leaves, theirs


def test_elementwise_adagrad_is_that_of_pytorch_in_both_forms():
    ours = SparseOptimizer("adagrad", 0.3, 1e-10, elementwise=True)
    cold, leaves, theirs = in_torch_and_ours(ours, lambda leaves: torch.optim.Adagrad(leaves, lr=0.3, eps=1e-10))
    for t, leaf in enumerate(leaves):
        torch.testing.assert_close(cold.table_moment(t), theirs.state[leaf]["sum"])


def test_adam_is_the_sparse_adam_of_pytorch_in_both_forms():
    ours = SparseOptimizer("adam", 0.3, 1e-6, beta1=0.8, beta2=0.95)

    def theirs_of(leaves):
        return torch.optim.SparseAdam(leaves, lr=0.3, betas=(0.8, 0.95), eps=1e-6)

    cold, leaves, theirs = in_torch_and_ours(ours, theirs_of)
    for t, leaf in enumerate(leaves):
        for place, name in enumerate(("exp_avg", "exp_avg_sq")):
            torch.testing.assert_close(cold.table_moment(t)[:, place], theirs.state[leaf][name])


def test_a_step_that_is_taken_later_has_the_stride_of_its_own_time():
    rng, tables = np.random.default_rng(1), []
    ids, bags = random_bags(rng, 20)
    grad = Gradient.whole(torch.from_numpy(rng.normal(size=(20, len(ROWS), 5))))
    for late in (False, True):
        cold = table("adam")
        stride = cold.optimizer.stride
        if late:
            cold.optimizer.steps = 7
            cold.update(ids, bags, grad, stride)
        else:
            cold.update(ids, bags, grad)
        tables.append(cold.weight)
    assert torch.equal(*tables)
