"""The cross network."""

import numpy as np
import pytest
import torch

from hotline.model.interaction import Dcn


def test_each_layer_multiplies_by_the_input_once_more(made, vectors):
    module = made("dcn", cross_layers=3, cross_rank=2)
    first = x = np.concatenate([vectors[0].numpy(), vectors[1].numpy().reshape(5, 12)], 1)
    for layer in range(3):
        down, up, bias = (part[layer].detach().numpy() for part in (module.down, module.up, module.bias))
        x = np.array([first[i] * (up @ (down @ x[i]) + bias) + x[i] for i in range(5)])
    assert module(*vectors).detach().numpy() == pytest.approx(x)


def test_kernels_are_xavier_normal_and_biases_zero():
    module = Dcn(26, 16, np.random.default_rng(0), 2, 128)
    for kernel in (*module.down, *module.up):
        assert float(kernel.detach().std()) == pytest.approx(np.sqrt(2 / (432 + 128)), rel=0.02)
    assert all(not bias.any() for bias in module.bias)


def test_with_kernels_of_zero_the_input_goes_through():
    module = Dcn(2, 3, np.random.default_rng(0), 2, 4)
    with torch.no_grad():
        for kernel in module.up:
            kernel.zero_()
    dense, embedded = torch.arange(3.0).view(1, 3), torch.arange(6.0).view(1, 2, 3)
    assert module(dense, embedded).tolist() == [[0, 1, 2, 0, 1, 2, 3, 4, 5]]
