"""Ad-Rec's masked transformer: the published layer, what the mask does, the ablations."""

import numpy as np
import pytest
import torch

from hotline.model.interaction import InteractionConfig, interaction
from hotline.model.interaction.adrec import masked_softmax

FEATURES = 4


def softmax(row):
    e = np.exp(row - row.max())
    return e / e.sum()


def layer_norm(row, norm):
    scaled = (row - row.mean()) / np.sqrt(row.var() + 1e-5)
    return scaled * norm.weight.detach().numpy() + norm.bias.detach().numpy()


def attention_by_hand(x, attention, thresholds, zero=False):
    """One sample (features, dim), head by head and row by row; returns the output and the weights' rows."""
    weight, bias, out, out_bias = (
        p.detach().numpy() for p in (attention.in_weight, attention.in_bias, attention.out_weight, attention.out_bias)
    )
    heads, size = attention.heads, x.shape[1] // attention.heads
    mapped = (x @ weight.T + bias.reshape(-1)).reshape(FEATURES, heads, 3 * size)
    together = np.empty_like(x)
    weights = np.zeros((heads, FEATURES, FEATURES))
    for h in range(heads):
        query, key, value = (mapped[:, h, k * size : (k + 1) * size] for k in range(3))
        for i in range(FEATURES):
            scores = key @ query[i] / np.sqrt(size)
            above = softmax(scores) > thresholds[h]
            if above.any():
                weights[h, i, above] = softmax(scores[above])
            elif not zero:
                weights[h, i] = 1 / FEATURES
            together[i, h * size : (h + 1) * size] = weights[h, i] @ value
    return together @ out.T + out_bias, weights


def layer_by_hand(x, block, thresholds, norm=True, zero=False):
    attended, _ = attention_by_hand(x, block.attention, thresholds, zero)
    x = x + attended
    if norm:
        x = np.array([layer_norm(row, block.norms[0]) for row in x])
    hidden = np.maximum(x @ block.widen.detach().numpy().T + block.widen_bias.detach().numpy(), 0)
    x = x + hidden @ block.narrow.detach().numpy().T + block.narrow_bias.detach().numpy()
    return np.array([layer_norm(row, block.norms[1]) for row in x]) if norm else x


def features_of(vectors):
    return torch.cat([vectors[0].unsqueeze(1), vectors[1]], 1).numpy()


@pytest.mark.parametrize(
    ("options", "thresholds", "by_hand"),
    [
        ({}, (0.001, 0.01), {}),
        ({"attention_thresholds": "0.2-0.3"}, (0.2, 0.3), {}),
        ({"attention_thresholds": "0.3-0.9", "attention_layers": 2}, (0.3, 0.9), {}),
        ({"attention_thresholds": "0.3-0.9", "attention_empty_row": "zero"}, (0.3, 0.9), {"zero": True}),
        ({"attention_thresholds": "0.25-0.3", "attention_layer_norm": False}, (0.25, 0.3), {"norm": False}),
        ({"attention_mask": False}, (0.0, 0.0), {}),
        ({"attention_thresholds": "0.1,2e-1,0.3,.9", "attention_heads": 4}, (0.1, 0.2, 0.3, 0.9), {}),
    ],
)
def test_the_layer_is_the_published_one(made, vectors, options, thresholds, by_hand):
    module = made("adrec", attention_ff=5, **options).eval()
    encoded = features_of(vectors)
    for block in module.blocks:
        encoded = np.array([layer_by_hand(x, block, thresholds, **by_hand) for x in encoded])
    expected = np.concatenate([vectors[0].numpy(), encoded.reshape(5, -1)], 1)
    assert module(*vectors).detach().numpy() == pytest.approx(expected)


def test_thresholds_of_these_tests_mask_some_rows_in_part_and_some_whole(made, vectors):
    module = made("adrec", attention_thresholds="0.3-0.9")
    weights = np.array(
        [attention_by_hand(x, module.blocks[0].attention, (0.3, 0.9), zero=True)[1] for x in features_of(vectors)]
    )
    alive = (weights > 0).sum(-1)
    assert 0 < (alive[:, 0] == 0).mean() < 1
    assert ((alive[:, 0] > 0) & (alive[:, 0] < FEATURES)).any()
    assert (alive[:, 1] == 0).mean() > 0.9


@pytest.mark.parametrize(
    "options",
    [
        {"attention_thresholds": "0.2-0.3"},
        {"attention_thresholds": "0.3-0.9", "attention_empty_row": "zero", "attention_layers": 2},
        {"attention_thresholds": "0.3-0.9", "attention_layer_norm": False},
        {"attention_mask": False},
    ],
)
def test_gradients_are_those_of_finite_differences_under_the_mask(made, check_gradients, options):
    check_gradients(made("adrec", attention_ff=3, attention_dropout=0.0, **options))


class TestMask:
    scores = torch.tensor([[[[0.0, 1.0, 2.0], [0.0, 0.0, 0.0], [5.0, 0.0, 0.0]]]], dtype=torch.float64)
    # the first softmax: (0.09, 0.24, 0.67), (1/3, 1/3, 1/3), (0.987, 0.007, 0.007)

    def weights(self, threshold, empty_row="uniform"):
        return masked_softmax(self.scores, torch.tensor([threshold], dtype=torch.float64), empty_row)[0, 0]

    def test_theta_zero_is_plain_attention(self):
        assert torch.equal(self.weights(0.0), self.scores.softmax(-1)[0, 0])

    def test_survivors_share_the_whole_weight_by_their_scores(self):
        row = self.weights(0.1)[0]
        assert row.tolist() == pytest.approx([0, 1 / (1 + np.e), np.e / (1 + np.e)])

    def test_a_score_at_the_threshold_is_masked(self):
        third = float(torch.zeros(3, dtype=torch.float64).softmax(0)[0])
        assert self.weights(third, "zero")[1].tolist() == [0, 0, 0]
        assert self.weights(np.nextafter(third, 0), "zero")[1].tolist() == pytest.approx([1 / 3] * 3)

    def test_a_row_masked_whole_is_uniform_as_published_or_zero(self):
        assert self.weights(0.7).tolist()[:2] == [pytest.approx([1 / 3] * 3)] * 2
        assert self.weights(0.7)[2].tolist() == [1, 0, 0]
        assert self.weights(0.7, "zero").tolist() == [[0, 0, 0], [0, 0, 0], [1, 0, 0]]

    def test_every_head_has_its_own_threshold(self):
        scores = self.scores.expand(1, 2, 3, 3)
        both = masked_softmax(scores, torch.tensor([0.0, 0.7], dtype=torch.float64), "zero")[0]
        assert torch.equal(both[0], self.weights(0.0))
        assert torch.equal(both[1], self.weights(0.7, "zero"))

    @pytest.mark.parametrize("empty_row", ["uniform", "zero"])
    def test_rows_masked_whole_pass_no_gradient_to_their_scores_and_spoil_none(self, empty_row):
        scores = self.scores.clone().requires_grad_()
        weights = masked_softmax(scores, torch.tensor([0.7], dtype=torch.float64), empty_row)
        weights.square().sum().backward()
        assert torch.isfinite(scores.grad).all()
        assert scores.grad[0, 0, :2].abs().max() == 0

    def test_a_score_that_is_no_number_is_not_hidden(self):
        spoiled = self.scores.clone()
        spoiled[0, 0, 0, 0] = float("nan")
        assert masked_softmax(spoiled, torch.tensor([0.1]), "uniform")[0, 0, 0].isnan().all()

    def test_single_precision_gives_the_same(self):
        single = masked_softmax(self.scores.float(), torch.tensor([0.7], dtype=torch.float64), "uniform")
        assert single.dtype == torch.float32
        torch.testing.assert_close(single[0, 0], self.weights(0.7).float())


@pytest.mark.parametrize("zeros", ["0-0", "0.0,0.0"])
def test_thresholds_of_zero_are_the_layer_without_a_mask(made, vectors, zeros):
    masked = made("adrec", attention_thresholds=zeros).eval()
    assert torch.equal(masked(*vectors), made("adrec", attention_mask=False).eval()(*vectors))


def test_at_the_start_high_thresholds_mask_whole_rows_of_27_features_and_low_ones_none():
    """Nearly even attention gives 1/27 to each: with 0.1 a head begins as the mean of all features."""
    generator = torch.Generator().manual_seed(0)
    scores = 0.1 * torch.randn(1000, 1, 27, 27, generator=generator, dtype=torch.float64)
    for threshold, share in ((0.1, 1.0), (0.05, 0.98), (0.01, 0.0), (0.001, 0.0)):
        weights = masked_softmax(scores, torch.tensor([threshold], dtype=torch.float64), "zero")
        assert float((weights.sum(-1) == 0).double().mean()) == pytest.approx(share, abs=0.01)


def test_the_keys_bias_which_changes_nothing_has_no_gradient(made, vectors):
    module = made("adrec", attention_dropout=0.0)
    before = module(*vectors)
    before.pow(3).sum().backward()
    bias = module.blocks[0].attention.in_bias
    assert bias.grad.abs().amax((0, 2)).gt(0).tolist() == [True, False, True]
    with torch.no_grad():
        bias[:, 1] += 3
    torch.testing.assert_close(module(*vectors), before)


def test_dropout_is_the_published_one_unless_asked_otherwise_and_in_training_alone(made, vectors):
    assert made("adrec").blocks[0].dropout.p == 0.01
    module = made("adrec", attention_dropout=0.5)
    torch.manual_seed(0)
    assert not torch.equal(module(*vectors), module(*vectors))
    assert torch.equal(module.eval()(*vectors), module(*vectors))


def test_without_layer_norm_there_are_no_norms(made):
    with_norm, without = (made("adrec", attention_layer_norm=on) for on in (True, False))
    count = [sum(p.numel() for p in m.parameters()) for m in (with_norm, without)]
    assert count[0] - count[1] == 2 * 2 * 4
    assert with_norm.blocks[0].norms[0].eps == 1e-5


def test_heads_that_do_not_divide_the_dim_are_refused():
    config = InteractionConfig("adrec", adrec_recipe="criteo-terabyte")
    with pytest.raises(ValueError, match="--attention-heads 8 does not divide --dim 12"):
        interaction(config, 3, 12, np.random.default_rng(0))
