"""Training with products of bfloat16, by every kind of pipeline: near training in fp32, parameters in fp32."""

import dataclasses

import pytest
import torch
from tests.host.pipeline.training import config, of_histories, train


@pytest.mark.parametrize("pipeline", ["cpu", "hybrid", "hotline"])
def test_training_in_bf16_is_near_that_in_fp32(dataset_path, pipeline):
    plain, _ = train(dataset_path, config(dataset_path, "cpu", "fp32", "adagrad"), 100)
    asked = config(dataset_path, pipeline, "bf16", "adagrad")
    ours, _ = train(dataset_path, asked, 100)
    for name, value in plain.items():
        assert ours[name].dtype == torch.float32
        if not name.startswith("moment"):
            assert (ours[name] - value).norm() < 0.05 * value.norm(), name
    assert any(not torch.equal(ours[name], value) for name, value in plain.items())


def test_bf16_goes_with_a_sequence_model_too(histories):
    asked = of_histories(histories, "hotline", "bf16", "mlp", "sgd")
    exact = dataclasses.replace(asked, loop=dataclasses.replace(asked.loop, precision="fp32"))
    ours, _ = train(histories, asked, 40)
    theirs, _ = train(histories, exact, 40)
    for name, value in theirs.items():
        if not name.startswith("moment"):
            assert (ours[name] - value).norm() < 0.1 * value.norm(), name
