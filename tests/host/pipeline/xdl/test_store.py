"""What the server holds: pushes change it as unsplit training would, pulls wait for as many of them as they must."""

import threading

import numpy as np
import pytest
import torch

from hotline.model import DlrmConfig, TbsmConfig
from hotline.pipeline.xdl.dense import flat_parameters, flat_state
from hotline.pipeline.xdl.plan import Network, Plan
from hotline.pipeline.xdl.store import Store

NETWORK = Network("dlrm", DlrmConfig(dim=4, bottom_mlp="4", top_mlp="1"), TbsmConfig(), 3, 2, 1)
ROWS = (6, 4)


def plan(staleness=0, optimizer="sgd", elementwise=False, precision="fp32", workers=2):
    return Plan(NETWORK, "bce", ROWS, 4, precision, optimizer, 1e-8, elementwise, 0.0, workers, staleness, 1, 7)


def filled(asked, number=0):
    """A store whose row r holds r, and whose network is that of seed 1."""
    store = Store(asked)
    weight = np.repeat(np.arange(10.0, dtype=store.table.weight.numpy().dtype), 4).reshape(10, 4)
    width = {"sgd": 0, "adagrad": 4 if asked.elementwise else 1}[asked.optimizer]
    store.fill(0, weight, np.zeros((10, width), weight.dtype))
    model = NETWORK.build(1).to(asked.dtype)
    store.begin(number, flat_parameters(model), flat_state(asked.dense_optimizer(model)))
    return store


def rows(*numbers):
    return np.array(numbers, np.int32)


def push(store, number, *numbers, gradient=1.0, rate=0.5):
    real = store.table.weight.numpy().dtype
    dense = np.zeros(flat_parameters(store.network).size, real)
    store.push(number, rate, rows(*numbers), np.full((len(numbers), 4), gradient, real), dense)


def test_a_pull_gives_rows_and_network_as_they_were_filled():
    weight, dense, missing = filled(plan()).pull(0, rows(0, 5, 9))
    assert np.array_equal(weight, np.repeat([[0.0], [5], [9]], 4, 1))
    assert np.array_equal(dense, flat_parameters(NETWORK.build(1)))
    assert missing == 0


def test_a_push_steps_its_rows_alone_at_its_own_rate():
    store = filled(plan())
    push(store, 0, 2, 7, rate=0.5)
    push(store, 1, 7, gradient=2.0, rate=0.25)
    weight, _, _ = store.pull(2, np.arange(10, dtype=np.int32))
    assert weight[:, 0].tolist() == [0, 1, 1.5, 3, 4, 5, 6, 6, 8, 9]


@pytest.mark.parametrize("elementwise", [False, True])
def test_the_state_of_rows_comes_back_with_them_and_only_of_those_that_changed(elementwise):
    store = filled(plan(optimizer="adagrad", elementwise=elementwise))
    push(store, 0, 2, 7, gradient=3.0)
    push(store, 1, 3)
    (numbers, weight, moment), (last, _, _) = store.changes(2)
    assert (numbers.tolist(), last.tolist()) == ([2, 3], [7])
    assert moment.shape == (2, 4 if elementwise else 1)
    assert moment[:, 0].tolist() == [9, 1]
    assert weight[:, 0] == pytest.approx([1.5, 2.5])
    assert list(store.changes(2)) == []
    push(store, 2, 9)
    assert [n.tolist() for n, _, _ in store.changes(2)] == [[9]]


def test_what_was_settled_fills_another_store_that_goes_on_the_same():
    asked = plan(optimizer="adagrad", precision="fp64")
    rng = np.random.default_rng(3)
    dense = rng.normal(size=(4, flat_parameters(NETWORK.build(1)).size))
    gradient = rng.normal(size=(4, 3, 4))
    whole, first, second = filled(asked), filled(asked), Store(asked)
    for number in range(4):
        whole.push(number, 0.1, rows(1, 4, 8), gradient[number], dense[number])
    for number in range(2):
        first.push(number, 0.1, rows(1, 4, 8), gradient[number], dense[number])
    second.fill(0, first.table.weight.numpy(), first.table.moment.numpy()[:, None])
    second.begin(2, *first.dense())
    for number in range(2, 4):
        second.push(number, 0.1, rows(1, 4, 8), gradient[number], dense[number])
    assert torch.equal(whole.table.weight, second.table.weight)
    assert torch.equal(whole.table.moment, second.table.moment)
    assert all(np.array_equal(a, b) for a, b in zip(whole.dense(), second.dense(), strict=True))


class Waiting:
    """A pull in a thread of its own."""

    def __init__(self, store, number):
        self.answer = None
        self._thread = threading.Thread(target=self._pull, args=(store, number), daemon=True)
        self._thread.start()

    def _pull(self, store, number):
        self.answer = store.pull(number, rows(7))

    def waits(self):
        self._thread.join(0.05)
        return self._thread.is_alive()

    def ends(self):
        self._thread.join(20)
        return not self._thread.is_alive()


@pytest.mark.parametrize("staleness", [0, 1, 2, 5])
def test_a_pull_waits_until_at_most_so_many_earlier_batches_are_missing(staleness):
    store = filled(plan(staleness), number=100)
    for ahead in range(staleness + 1):  # all these may go at once
        assert store.pull(100 + ahead, rows(7))[2] == ahead
    late = Waiting(store, 101 + staleness)
    assert late.waits()
    push(store, 100, 7)
    assert late.ends()
    weight, _, missing = late.answer
    assert (missing, weight[0, 0]) == (staleness, 6.5)


def test_a_batch_that_is_late_counts_alone_and_keeps_no_other_push_back():
    store = filled(plan(staleness=1))
    for number in (1, 2, 3):  # batch 0 is late
        assert store.pull(number, rows(7))[2] == 1
        push(store, number, 7)
        assert store.table.weight[7, 0] == 7 - 0.5 * number
    late = Waiting(store, 5)
    assert late.waits()
    push(store, 4, 7)
    assert late.ends()
    assert late.answer[2] == 1


def test_settling_waits_for_every_batch_that_was_handed_out():
    store = filled(plan(staleness=9))
    settled = threading.Thread(target=store.settle, args=(3,), daemon=True)
    settled.start()
    for number in (2, 0):
        push(store, number, 7)
        settled.join(0.05)
        assert settled.is_alive()
    push(store, 1, 7)
    settled.join(20)
    assert not settled.is_alive()


def test_a_batch_without_gradients_counts_and_changes_nothing():
    store = filled(plan(optimizer="adagrad"))
    before = store.table.weight.clone()
    store.push(0, 0.5, rows(), np.zeros((0, 4), np.float32), np.zeros(0, np.float32))
    assert store.pull(1, rows(0))[2] == 0
    assert torch.equal(store.table.weight, before)
    assert list(store.changes(2)) == []


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda s: s.pull(0, rows(3, 10)), "ascend from 0 to 9 at most"),
        (lambda s: s.pull(0, rows(-1, 3)), "ascend from 0 to 9 at most"),
        (lambda s: s.pull(0, rows(3, 3)), "ascend from 0 to 9 at most"),
        (lambda s: push(s, 0, 5, 4), "ascend from 0 to 9 at most"),
        (lambda s: (push(s, 0, 1), push(s, 0, 1)), "batch 0 has been pushed already"),
        (lambda s: (push(s, 1, 1), s.pull(1, rows(1))), "batch 1 has been pushed already"),
        (lambda s: s.push(0, 1, rows(1), np.zeros((2, 4), "f4"), np.zeros(0, "f4")), r"\(2, 4\) for 1 rows of 4"),
        (lambda s: s.push(0, 1, rows(1), np.zeros((1, 4), "f4"), np.zeros(3, "f4")), "3 dense numbers came"),
        (lambda s: s.push(0, 1, rows(1), np.zeros((1, 4), "f8"), np.zeros(3, "f4")), "numbers of float64 came"),
        (lambda s: s.fill(8, np.zeros((3, 4), "f4"), np.zeros((3, 0), "f4")), "rows 8 to 10: there are 10"),
        (lambda s: s.begin(0, np.zeros(2, "f4"), np.zeros(0)), "2 dense numbers came, the network has"),
    ],
)
def test_what_does_not_fit_is_refused(wrong, message):
    with pytest.raises(ValueError, match=message):
        wrong(filled(plan()))


def test_a_plan_is_the_same_after_its_way_through_json():
    asked = plan(staleness=3, optimizer="adagrad", elementwise=True)
    assert Plan.from_json(asked.to_json()) == asked
