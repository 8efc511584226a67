"""What holds for every interaction: widths, parameter counts, gradients, seeds, samples that do not meet."""

import numpy as np
import pytest
import torch

from hotline.model.interaction import INTERACTIONS, InteractionConfig, interaction

# Published models: (tables, dim, adrec recipe, dcn rank)
KAGGLE = (26, 16, "criteo-kaggle", 128)
TERABYTE = (26, 64, "criteo-terabyte", 128)
AVAZU = (21, 16, "avazu", 128)
TAOBAO = (3, 16, "taobao-tsl", 16)
SMALL = {"proj": {"projection_mlp": "6-8"}, "dcn": {"cross_rank": 3}, "adrec": {"attention_ff": 5}}


def of(name, tables, dim, recipe, rank):
    options = {"dcn": {"cross_rank": rank}, "adrec": {"adrec_recipe": recipe}}.get(name, {})
    return interaction(InteractionConfig(name, **options), tables, dim, np.random.default_rng(0))


def parameters(module):
    return sum(p.numel() for p in module.parameters())


@pytest.mark.parametrize(
    ("model", "widths"),
    [
        (KAGGLE, {"dot": 367, "cat": 432, "dcn": 432, "proj": 80, "mha": 432, "adrec": 448}),
        (TERABYTE, {"dot": 415, "cat": 1728, "dcn": 1728, "proj": 68, "mha": 1728, "adrec": 1792}),
        (AVAZU, {"dot": 247, "cat": 352, "dcn": 352, "proj": 80, "mha": 352, "adrec": 368}),
        (TAOBAO, {"dot": 22, "cat": 64, "dcn": 64, "proj": 80, "mha": 64, "adrec": 80}),
    ],
)
def test_published_configurations_have_their_widths(model, widths):
    assert {name: of(name, *model).width for name in INTERACTIONS} == widths
    tables, dim, *_ = model
    for name, width in widths.items():
        assert of(name, *model)(torch.zeros(2, dim), torch.zeros(2, tables, dim)).shape == (2, width)


@pytest.mark.parametrize("model", [KAGGLE, TERABYTE, AVAZU, TAOBAO])
def test_published_configurations_have_their_parameter_counts(model):
    tables, d, recipe, rank = model
    n, ff = (tables + 1) * d, 512 if recipe == "criteo-terabyte" else 128
    attention = (3 * d * d + 3 * d) + (d * d + d)
    expected = {
        "dot": 0,
        "cat": 0,
        "dcn": 2 * (2 * n * rank + n),
        "proj": 2 * ((n * 128 + 128) + (128 * 128 + 128)),
        "mha": 3 * d * d + attention,
        "adrec": attention + (d * ff + ff) + (ff * d + d) + 2 * 2 * d,
    }
    assert {name: parameters(of(name, *model)) for name in INTERACTIONS} == expected


def test_parameter_counts_of_criteo_kaggle_in_numbers():
    counts = {name: parameters(of(name, *KAGGLE)) for name in INTERACTIONS}
    assert counts == {"dot": 0, "cat": 0, "dcn": 222_048, "proj": 143_872, "mha": 1_856, "adrec": 5_392}


@pytest.mark.parametrize("name", INTERACTIONS)
def test_gradients_are_those_of_finite_differences(name, made, check_gradients):
    dropout = {"attention_dropout": 0.0} if name in ("mha", "adrec") else {}
    check_gradients(made(name, **SMALL.get(name, {}), **dropout))


@pytest.mark.parametrize("name", INTERACTIONS)
def test_samples_of_a_batch_do_not_meet(name, made, vectors):
    module = made(name, **SMALL.get(name, {})).eval()
    together = module(*vectors)
    alone = torch.cat([module(*(v[i : i + 1] for v in vectors)) for i in range(5)])
    torch.testing.assert_close(together, alone)


@pytest.mark.parametrize("name", ["dcn", "proj", "mha", "adrec"])
def test_initial_values_come_from_the_callers_generator_alone(name):
    def values(seed, global_seed):
        torch.manual_seed(global_seed)
        config = InteractionConfig(name, **SMALL.get(name, {}))
        module = interaction(config, 3, 4, np.random.default_rng(seed))
        return torch.cat([p.detach().flatten() for p in module.parameters()])

    assert torch.equal(values(1, 0), values(1, 5))
    assert not torch.equal(values(1, 0), values(2, 0))
