"""DLRM as published: widths, parameter counts, interactions, gradients."""

import numpy as np
import pytest
import torch

from hotline.model import Dlrm, DlrmConfig
from hotline.model.interaction import INTERACTIONS


def parameters(module):
    return sum(p.numel() for p in module.parameters())


@pytest.mark.parametrize(
    ("dim", "bottom", "top", "dense", "tables", "width", "counts"),
    [
        (16, "512-256-64-16", "512-256-1", 13, 26, 367, (155_984, 320_001)),  # Criteo Kaggle
        (64, "512-256-64", "512-512-256-1", 13, 26, 415, (154_944, 607_233)),  # Criteo Terabyte
        (128, "512-256-128", "1024-1024-512-256-1", 13, 26, 479, (171_392, 2_197_505)),  # MLPerf
        (16, "512-256-64-16", "512-256-1", 1, 21, 247, (149_840, 258_561)),  # Avazu
    ],
)
def test_published_configurations_have_their_widths_and_parameter_counts(
    dim, bottom, top, dense, tables, width, counts
):
    model = Dlrm(DlrmConfig(dim=dim, bottom_mlp=bottom, top_mlp=top), dense, tables, seed=1)
    assert model.interaction.width == width
    assert (parameters(model.bottom), parameters(model.top)) == counts


def test_feature_norm_centres_and_scales_every_vector_before_they_meet():
    config = DlrmConfig(dim=4, bottom_mlp="4", top_mlp="1", feature_norm="layernorm")
    model = Dlrm(config, 2, 3, seed=3).double()
    plain = Dlrm(DlrmConfig(dim=4, bottom_mlp="4", top_mlp="1"), 2, 3, seed=3).double()
    assert parameters(model) == parameters(plain) + 2 * 4
    with torch.no_grad():
        model.norm.weight.copy_(torch.tensor([1.0, 2.0, 3.0, 4.0]))
        model.norm.bias.copy_(torch.tensor([0.5, 0.0, 0.0, -0.5]))
    random = np.random.default_rng(4)
    dense, embedded = (torch.from_numpy(random.normal(size=shape)) for shape in ((5, 2), (5, 3, 4)))

    def normed(x):
        centred = x - x.mean(-1, keepdim=True)
        scaled = centred / ((centred**2).mean(-1, keepdim=True) + 1e-5).sqrt()
        return scaled * model.norm.weight + model.norm.bias

    expected = plain.top(plain.interaction(normed(plain.bottom(dense)), normed(embedded))).squeeze(1)
    assert torch.allclose(model(dense, embedded), expected, atol=1e-12)
    with pytest.raises(ValueError, match="--feature-norm 'batch': there are"):
        Dlrm(DlrmConfig(dim=16, feature_norm="batch"), 2, 3, seed=3)


@pytest.mark.parametrize("name", INTERACTIONS)
def test_gradients_are_those_of_finite_differences(name):
    options = {
        "proj": {"projection_mlp": "5-8"},
        "mha": {"attention_dropout": 0.0},
        "adrec": {"attention_dropout": 0.0, "attention_thresholds": "0.3-0.35"},
    }
    config = DlrmConfig(name, dim=4, bottom_mlp="4-4", top_mlp="5-1", **options.get(name, {}))
    model = Dlrm(config, 2, 2, seed=3).double()
    generator = torch.Generator().manual_seed(1)
    dense = torch.randn(4, 2, dtype=torch.float64, generator=generator, requires_grad=True)
    embedded = torch.randn(4, 2, 4, dtype=torch.float64, generator=generator, requires_grad=True)
    assert torch.autograd.gradcheck(model, (dense, embedded))


def test_initialisation_has_dlrms_spread_and_depends_on_the_seed_alone():
    config = DlrmConfig(dim=16, bottom_mlp="512-256-16")
    first, again, other = (Dlrm(config, 13, 26, seed=s) for s in (1, 1, 2))
    weight = first.bottom[1].weight.detach().numpy()
    assert weight.std() == pytest.approx(np.sqrt(2 / (512 + 256)), rel=0.02)
    assert first.bottom[1].bias.detach().numpy().std() == pytest.approx(np.sqrt(1 / 256), rel=0.15)
    assert torch.equal(first.top[0].weight, again.top[0].weight)
    assert not torch.equal(first.top[0].weight, other.top[0].weight)
