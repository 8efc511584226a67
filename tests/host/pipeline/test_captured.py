"""Captured passes: with CUDA graphs where there is a GPU, else with a recorder that carries everything out again."""

import dataclasses
import math

import pytest
import torch
from tests.host.pipeline.test_fidelity import assert_equal_to_rounding
from tests.host.pipeline.training import config, of_histories, train
from torch import nn

from hotline.data import BatchLoader, Dataset
from hotline.pipeline import SlipstreamConfig
from hotline.pipeline.captured import Captured
from hotline.train import build_parts, build_pipeline


class Rerun:
    """Records by keeping the function; like a graph, it does nothing until it is replayed."""

    def __init__(self):
        self.recorded, self.replayed = [], 0

    def __call__(self, part, what):
        self.recorded.append(part)
        loss = torch.zeros(())

        def replay():
            self.replayed += 1
            loss.copy_(what())

        return loss, replay


def use(recorder):
    def before(pipeline):
        parts = pipeline.parts
        parts.captured = Captured(parts.weighted_pass, parts.steps, recorder)

    return before


def captured_as_plain(path, asked, steps):
    """Train with and without captured passes; the parameters are equal to rounding. Returns the recorder."""
    plain, _ = train(path, asked, steps)
    recorder = Rerun()
    captured, _ = train(path, asked, steps, use(recorder))
    assert_equal_to_rounding(captured, plain, "fp64")
    return recorder


@pytest.mark.parametrize("optimizer", ["sgd", "adagrad"])
@pytest.mark.parametrize("pipeline", ["hotline", "gpu", "hybrid"])
def test_captured_passes_train_to_the_same_result(dataset_path, pipeline, optimizer):
    asked = config(dataset_path, pipeline, "fp64", optimizer)
    recorder = captured_as_plain(dataset_path, asked, 30)
    assert set(recorder.recorded) == ({"popular", "rest"} if pipeline == "hotline" else {"whole"})
    assert recorder.replayed > 20


def test_squared_error_is_captured_as_well(dataset_path):
    asked = config(dataset_path, "hotline", "fp64", "sgd")
    asked = dataclasses.replace(asked, loop=dataclasses.replace(asked.loop, loss="mse"))
    assert captured_as_plain(dataset_path, asked, 20).replayed > 20


@pytest.mark.parametrize("passes", ["one", "two"])
def test_histories_are_captured_as_well(histories, passes):
    asked = of_histories(histories, "hotline", "fp64", "mlp")
    asked = dataclasses.replace(asked, split=dataclasses.replace(asked.split, passes=passes))
    assert captured_as_plain(histories, asked, 20).replayed > 10


@pytest.mark.parametrize("passes", ["one", "two"])
def test_inputs_that_are_skipped_make_no_sizes_of_their_own(dataset_path, passes):
    asked = config(dataset_path, "hotline", "fp64", "sgd", passes=passes)
    skips = SlipstreamConfig(slipstream=True, slipstream_threshold=math.inf, slipstream_replay=0.4)
    asked = dataclasses.replace(asked, slipstream=skips)
    plain, pipeline = train(dataset_path, asked, 60)
    assert pipeline.figures()["skipped_share"] > 0
    captured, pipeline = train(dataset_path, asked, 60, use(Rerun()))
    assert_equal_to_rounding(captured, plain, "fp64")
    assert len(pipeline.parts.captured._passes) <= 2 * Captured.SIZES
    sizes = {size for _, size in pipeline.parts.captured._passes}
    assert sizes <= set(range(64, 64 * Captured.SIZES + 1, 64))


def test_a_part_that_would_be_read_after_the_next_call_for_it_would_be_seen(dataset_path):
    """What is returned holds until the next call for the same part; other parts leave it alone."""
    dataset = Dataset(dataset_path)
    asked = config(dataset_path, "gpu", "fp32", "sgd")
    parts = build_parts(asked, dataset)
    with build_pipeline(asked, dataset, parts):
        captured = Captured(parts.weighted_pass, 1, Rerun())
        batch = BatchLoader(dataset, "train", 64).batch(0)
        dense, label = torch.from_numpy(batch.dense), torch.from_numpy(batch.label)
        vectors = [torch.randn(64, batch.tables, parts.cold.dim) for _ in range(3)]
        for _ in range(3):
            _, first = captured("popular", dense, vectors[0], label, 64)
            kept = first.clone()
            captured("rest", dense, vectors[1], label, 64)
            assert torch.equal(first, kept)


def test_few_sizes_are_told_apart():
    sizes = {count + Captured.more(count, 2048) for count in range(1, 2049)}
    assert sizes == set(range(128, 2049, 128))
    assert Captured.more(0, 2048) == 0
    assert Captured.more(33, 40) == 31


def test_networks_that_draw_are_not_captured():
    assert Captured.fits(nn.Sequential(nn.Linear(2, 2), nn.Dropout(0.0)))
    assert not Captured.fits(nn.Sequential(nn.Linear(2, 2), nn.Dropout(0.1)))
