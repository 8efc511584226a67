"""Self-attention between the features."""

import numpy as np
import pytest
import torch

from hotline.model.interaction import InteractionConfig, Mha, interaction


@pytest.mark.parametrize("layers", [1, 3])
@pytest.mark.parametrize("heads", [1, 2, 4])
def test_it_is_torchs_attention_over_the_features_behind_three_maps(heads, layers, made, vectors):
    module = made("mha", attention_heads=heads, attention_layers=layers).eval()
    with torch.no_grad():
        x = torch.cat([vectors[0].unsqueeze(1), vectors[1]], 1)
        for ours in module.layers:
            theirs = torch.nn.MultiheadAttention(4, heads, dropout=0.1, batch_first=True, dtype=torch.float64).eval()
            theirs.in_proj_weight.copy_(ours.in_weight.flatten(0, 1))
            theirs.in_proj_bias.copy_(ours.in_bias.flatten())
            theirs.out_proj.weight.copy_(ours.out_weight)
            theirs.out_proj.bias.copy_(ours.out_bias)
            attended, _ = theirs(*(x @ m.T for m in ours.maps))
            x = torch.relu(x + attended)
        torch.testing.assert_close(module(*vectors), x.flatten(1))


def test_dropout_is_the_published_one_unless_asked_otherwise_and_in_training_alone(made, vectors):
    module = made("mha")
    assert module.layers[0].dropout == 0.1
    torch.manual_seed(0)
    assert not torch.equal(module(*vectors), module(*vectors))
    assert torch.equal(module.eval()(*vectors), module(*vectors))
    without = made("mha", attention_dropout=0.0)
    assert torch.equal(without(*vectors), without(*vectors))


def test_the_keys_bias_which_changes_nothing_has_no_gradient(made, vectors):
    module = made("mha", attention_dropout=0.0)
    before = module(*vectors)
    before.square().sum().backward()
    assert module.layers[0].in_bias.grad.abs().amax(1).gt(0).tolist() == [True, False, True]
    with torch.no_grad():
        module.layers[0].in_bias[1] += 3
    torch.testing.assert_close(module(*vectors), before)


def test_initial_values_have_the_published_spread():
    layer = Mha(3, 64, np.random.default_rng(0), 2, 1, 0.0).layers[0]
    assert float(layer.maps.detach().std()) == pytest.approx(np.sqrt(2 / 64), rel=0.02)
    assert float(layer.in_weight.detach().abs().max()) == pytest.approx(np.sqrt(6 / 256), rel=0.01)  # Xavier-uniform
    assert not layer.in_bias.any()


def test_heads_that_do_not_divide_the_dim_are_refused():
    with pytest.raises(ValueError, match="--attention-heads 3 does not divide --dim 16"):
        interaction(InteractionConfig("mha", attention_heads=3), 3, 16, np.random.default_rng(0))
