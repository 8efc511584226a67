"""The product of two projections."""

import numpy as np
import pytest

from hotline.model.interaction import InteractionConfig, interaction


def test_the_product_of_both_branches_stands_behind_the_dense_vector(made, vectors):
    module = made("proj", projection_mlp="6-8")
    flat = np.concatenate([vectors[0].numpy(), vectors[1].numpy().reshape(5, 12)], 1)

    def branch(layers):
        x = flat
        for layer in layers:
            if hasattr(layer, "weight"):
                x = np.maximum(x @ layer.weight.detach().numpy().T + layer.bias.detach().numpy(), 0)
        return x

    left, right = branch(module.left).reshape(5, 2, 4), branch(module.right).reshape(5, 4, 2)
    product = np.array([left[i] @ right[i] for i in range(5)])
    assert np.abs(product).max() > 0.1
    assert module(*vectors).detach().numpy() == pytest.approx(np.concatenate([vectors[0], product.reshape(5, 4)], 1))


@pytest.mark.parametrize(("widths", "dim", "width"), [("128-128", 16, 80), ("128-128", 64, 68), ("32-96", 32, 41)])
def test_the_width_is_that_of_the_square_product(widths, dim, width, made):
    assert made("proj", dim=dim, projection_mlp=widths).width == width


def test_a_width_that_the_dim_does_not_divide_is_refused():
    config = InteractionConfig("proj")
    with pytest.raises(
        ValueError, match=r"--projection-mlp 128-128 ends in 128, which --dim 24 does not divide; .* 120"
    ):
        interaction(config, 3, 24, np.random.default_rng(0))
    with pytest.raises(ValueError, match="--projection-mlp '128-x'"):
        InteractionConfig("proj", projection_mlp="128-x")
