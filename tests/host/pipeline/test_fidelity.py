"""Split training equals unsplit training, to rounding: the claim on which everything else stands."""

import dataclasses
from functools import lru_cache

import numpy as np
import pytest
import torch
from tests.host.pipeline.training import INTERACTIONS, STEPS, TOLERANCE, config, of_histories, train

from hotline.contract import MISS
from hotline.data import Batch, BatchLoader, Dataset
from hotline.embedding import kernels
from hotline.embedding.device import gather_on_device, update_on_device
from hotline.pipeline import HotlinePipeline
from hotline.train import OptimizerConfig, build_parts, build_pipeline


@lru_cache
def unsplit_after(path, precision, optimizer, steps=STEPS):
    """Parameters that the unsplit pipeline reaches."""
    return train(path, config(path, "cpu", precision, optimizer), steps)[0]


def assert_equal_to_rounding(ours, theirs, precision):
    assert ours.keys() == theirs.keys()
    for name, value in theirs.items():
        difference = float((ours[name] - value).norm() / value.norm())
        assert difference <= TOLERANCE[precision], f"{name}: {difference:.2e}"


@pytest.mark.parametrize("optimizer", ["sgd", "adagrad"])
@pytest.mark.parametrize("precision", ["fp32", "fp64"])
class TestSplitEqualsUnsplit:
    def test_with_multi_hot_bags_and_batches_of_both_kinds(self, dataset_path, precision, optimizer):
        unsplit = unsplit_after(dataset_path, precision, optimizer)
        split, pipeline = train(dataset_path, config(dataset_path, "hotline", precision, optimizer))
        share = pipeline.figures()["popular_share"]
        assert 0.05 < share < 0.95
        assert_equal_to_rounding(split, unsplit, precision)

    def test_across_a_relearning_in_the_middle(self, dataset_path, precision, optimizer):
        unsplit = unsplit_after(dataset_path, precision, optimizer)
        split, _ = train(dataset_path, config(dataset_path, "hotline", precision, optimizer, relearn_every=11))
        assert_equal_to_rounding(split, unsplit, precision)

    def test_when_no_sample_is_popular(self, dataset_path, precision, optimizer):
        def forget(pipeline):
            pipeline.accelerator.learn = lambda batch: None

        unsplit = unsplit_after(dataset_path, precision, optimizer, 60)
        split, pipeline = train(dataset_path, config(dataset_path, "hotline", precision, optimizer), 60, forget)
        assert pipeline.figures()["popular_share"] < 0.02  # but for samples whose bags are all empty or wholly hot
        assert_equal_to_rounding(split, unsplit, precision)

    def test_when_every_sample_is_popular(self, dataset_path, precision, optimizer):
        unsplit = unsplit_after(dataset_path, precision, optimizer)
        everything = config(dataset_path, "hotline", precision, optimizer, sample_fraction=1.0)
        split, pipeline = train(dataset_path, everything)
        assert pipeline.figures()["popular_share"] == 1.0
        assert_equal_to_rounding(split, unsplit, precision)


@pytest.mark.parametrize("optimizer", ["sgd", "adagrad"])
@pytest.mark.parametrize("precision", ["fp32", "fp64"])
@pytest.mark.parametrize("interaction", INTERACTIONS)
def test_every_interaction_splits_as_well(dataset_path, interaction, precision, optimizer):
    unsplit, _ = train(dataset_path, config(dataset_path, "cpu", precision, optimizer, interaction), 100)
    split, pipeline = train(dataset_path, config(dataset_path, "hotline", precision, optimizer, interaction), 100)
    assert 0.05 < pipeline.figures()["popular_share"] < 0.95
    assert_equal_to_rounding(split, unsplit, precision)


@pytest.mark.parametrize(("precision", "optimizer"), [("fp32", "sgd"), ("fp64", "adagrad"), ("fp64", "sgd")])
@pytest.mark.parametrize("history", ["mlp", "mha", "rnn", "transformer"])
def test_every_mechanism_of_tbsm_splits_as_well(histories, history, precision, optimizer):
    """Adagrad in fp64 alone: its first steps are as long as the rate, however small, and rounded, the gradient is."""
    unsplit, _ = train(histories, of_histories(histories, "cpu", precision, history, optimizer), 100)
    split, pipeline = train(histories, of_histories(histories, "hotline", precision, history, optimizer), 100)
    assert 0.05 < pipeline.figures()["popular_share"] < 0.95
    assert_equal_to_rounding(split, unsplit, precision)


def test_steps_are_gathered_in_pieces_where_the_accelerator_takes_fewer_samples(histories):
    asked = of_histories(histories, "hotline", "fp32", "mlp")
    whole, _ = train(histories, asked, 20)

    def make_small(pipeline):
        layout = pipeline.accelerator.layout
        pipeline.accelerator.layout = dataclasses.replace(
            layout, preset=dataclasses.replace(layout.preset, max_batch=64)
        )

    pieces, pipeline = train(histories, asked, 20, make_small)
    assert pipeline.accelerator.layout.preset.max_batch < 64 * 4
    for name, value in whole.items():
        assert torch.equal(pieces[name], value), name


def test_elementwise_adagrad_splits_as_well(dataset_path):
    def asked(pipeline):
        plain = config(dataset_path, pipeline, "fp64", "adagrad")
        return dataclasses.replace(plain, optimizer=OptimizerConfig("adagrad", 0.01, adagrad_moment="element"))

    unsplit, _ = train(dataset_path, asked("cpu"), 60)
    split, _ = train(dataset_path, asked("hotline"), 60)
    assert unsplit["moment bag"].dim() == 2
    assert_equal_to_rounding(split, unsplit, "fp64")


@pytest.mark.parametrize("pipeline", ["hybrid", "gpu", "hotline"])
def test_adam_is_the_same_in_every_pipeline(dataset_path, pipeline):
    """In fp64 alone: its first steps are as long as the rate, however small, and rounded, the gradient is."""
    unsplit, _ = train(dataset_path, config(dataset_path, "cpu", "fp64", "adam"), 60)
    split, _ = train(dataset_path, config(dataset_path, pipeline, "fp64", "adam"), 60)
    assert unsplit["moment bag"].shape[1:] == (2, 8)
    assert_equal_to_rounding(split, unsplit, "fp64")


def test_the_reference_accelerator_trains_to_the_same_bits_as_golden(dataset_path):
    results = [
        train(dataset_path, config(dataset_path, "hotline", "fp32", "adagrad", accelerator=name), 10)[0]
        for name in ("golden", "reference")
    ]
    for name, value in results[0].items():
        assert torch.equal(value, results[1][name]), name


@pytest.mark.parametrize("optimizer", ["sgd", "adagrad"])
def test_the_device_path_in_torch_operations_trains_to_the_same_result(dataset_path, optimizer, monkeypatch):
    """The hot table's device path, with a second tier of host memory standing in for the device's."""
    asked = config(dataset_path, "hotline", "fp64", optimizer)
    kernels_path, _ = train(dataset_path, asked, 60)

    def use_device_path(pipeline):
        hot = pipeline.hot

        def gather(lookups, samples, more=0):
            found = gather_on_device(hot.weight, lookups, samples)
            return torch.cat([found, found.new_zeros((more, *found.shape[1:]))])

        def update(lookups, gradient, order=None):
            update_on_device(hot.weight, hot.moment, lookups, gradient, hot.cold.optimizer)

        hot.gather, hot.update = gather, update

    device_path, _ = train(dataset_path, asked, 60, use_device_path)
    assert_equal_to_rounding(device_path, kernels_path, "fp64")


def test_a_lost_update_would_be_seen(dataset_path):
    """The comparison can fail: without the cold update the parameters differ by far more than rounding."""

    def break_it(pipeline):
        pipeline.parts.cold.update_bags = lambda *arguments: None

    unsplit = unsplit_after(dataset_path, "fp32", "sgd")
    split, _ = train(dataset_path, config(dataset_path, "hotline", "fp32", "sgd"), before=break_it)
    with pytest.raises(AssertionError):
        assert_equal_to_rounding(split, unsplit, "fp32")


def test_a_loss_that_is_no_number_stops_before_any_parameter_changes(dataset_path):
    for name in ("cpu", "hotline"):
        asked = config(dataset_path, name, "fp32", "sgd")
        dataset = Dataset(dataset_path)
        parts = build_parts(asked, dataset)
        pipeline = build_pipeline(asked, dataset, parts)
        loader = BatchLoader(dataset, "train", 64, 7)
        pipeline.begin(loader, 0)
        batch = loader.batch(0)
        poisoned = dataclasses.replace(batch, dense=np.full_like(batch.dense, np.nan))
        pipeline.settle()
        before = parts.cold.weight.clone(), [p.detach().clone() for p in parts.model.parameters()]
        with pytest.raises(FloatingPointError, match="batch 0 is nan; training diverged at learning rate"):
            pipeline.step(poisoned)
        pipeline.settle()
        assert torch.equal(parts.cold.weight, before[0])
        assert all(torch.equal(a, b) for a, b in zip(parts.model.parameters(), before[1], strict=True))


def test_write_back_returns_rows_with_their_optimizer_state(dataset_path):
    dataset = Dataset(dataset_path)
    asked = config(dataset_path, "hotline", "fp32", "adagrad")
    parts = build_parts(asked, dataset)
    pipeline = build_pipeline(asked, dataset, parts)
    assert isinstance(pipeline, HotlinePipeline)
    loader = BatchLoader(dataset, "train", 64, 7)
    pipeline.begin(loader, 0)
    before = parts.cold.weight.clone()
    for number in range(5):
        pipeline.step(loader.batch(number))
    slots = np.flatnonzero(pipeline.hot.master_row >= 0)
    rows = torch.from_numpy(pipeline.hot.master_row[slots])
    assert torch.equal(parts.cold.weight[rows], before[rows])  # the truth is in the hot table only
    pipeline.settle()
    assert not torch.equal(parts.cold.weight[rows], before[rows])
    assert torch.equal(parts.cold.weight[rows], pipeline.hot.weight[torch.from_numpy(slots)])
    assert torch.equal(parts.cold.moment[rows], pipeline.hot.moment[torch.from_numpy(slots)])
    assert float(parts.cold.moment[rows].max()) > 0


def test_bags_are_summed_in_their_order_and_passed_over_where_negative():
    weight = np.arange(12, dtype=np.float64).reshape(6, 2)
    offsets = np.array([0, 2, 3, 3, 5])  # two tables, two samples
    indices = np.array([0, 1, MISS, 2, 2], np.int32)
    out = np.empty((2, 2, 2))
    kernels.gather_bags(weight, np.array([0, 3]), indices, offsets, np.array([1, 0], np.int32), out)
    assert out.tolist() == [[[0, 0], [20, 22]], [[2, 4], [0, 0]]]


def test_duplicates_are_summed_before_row_wise_adagrad_squares():
    weight, moment = np.zeros((3, 2)), np.zeros(3)
    batch = Batch(0, np.zeros((2, 1)), np.array([1, 1], np.int32), np.array([0, 1, 2]), np.zeros(2), 1)
    grad = np.array([[[1.0, 2.0]], [[3.0, 4.0]]])
    where = np.arange(2, dtype=np.int32)
    kernels.update_adagrad(
        weight, moment, np.zeros(1, np.int64), batch.ids, batch.offsets, where, grad, grad[:0], 0.5, 0.0
    )
    assert moment.tolist() == [0, (16 + 36) / 2, 0]
    assert weight[1] == pytest.approx(-0.5 * np.array([4, 6]) / np.sqrt(26))


def test_one_pass_of_histories_trains_as_two_do(histories):
    one, two = (
        train(histories, with_passes(of_histories(histories, "hotline", "fp64", "mlp"), passes), 20)[0]
        for passes in ("one", "two")
    )
    assert_equal_to_rounding(one, two, "fp64")


def with_passes(asked, passes):
    return dataclasses.replace(asked, split=dataclasses.replace(asked.split, passes=passes))
