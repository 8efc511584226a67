"""MLPs: what comes out is of the kind of the parameters, and products of bfloat16 are near those of fp32."""

import numpy as np
import torch

from hotline.model.mlp import mlp


def test_with_bf16_parameters_result_and_gradients_stay_fp32_and_values_are_near():
    exact, rounded = (mlp([30, 64, 32, 1], np.random.default_rng(1), last_relu=False) for _ in range(2))
    rounded.take_bf16()
    x, found = torch.randn(200, 30, generator=torch.Generator().manual_seed(0)), []
    for module in (exact, rounded):
        own = x.clone().requires_grad_()
        out = module(own)
        out.square().mean().backward()
        found.append((out.detach(), own.grad, *(p.grad for p in module.parameters())))
    for one, other in zip(*found, strict=True):
        assert one.dtype == other.dtype == torch.float32
        assert not torch.equal(one, other)
        assert (one - other).norm() < 0.1 * one.norm()


def test_a_hidden_layer_sees_bfloat16():
    module = mlp([4, 8, 3], np.random.default_rng(1), last_relu=True)
    module.take_bf16()
    assert module[0](torch.randn(5, 4)).dtype == torch.bfloat16
    assert module(torch.randn(5, 4)).dtype == torch.float32
