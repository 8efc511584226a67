"""Options of the interactions: published values, recipes, refusals, the way through config.toml."""

from typing import get_args

import pytest

from hotline.model import DlrmConfig
from hotline.model.interaction import RECIPES, InteractionConfig
from hotline.model.interaction.config import Recipe, parse_thresholds
from hotline.train import TrainConfig


def test_what_is_left_out_has_the_published_value():
    dcn, mha, adrec = (InteractionConfig(name) for name in ("dcn", "mha", "adrec"))
    assert (dcn.cross_layers, dcn.cross_rank) == (2, 128)
    assert InteractionConfig("proj").projection_mlp == "128-128"
    assert (mha.attention_heads, mha.attention_layers, mha.attention_dropout) == (2, 1, 0.1)
    assert (adrec.attention_heads, adrec.attention_ff, adrec.attention_dropout) == (2, 128, 0.01)
    assert adrec.thresholds == (0.001, 0.01)
    assert InteractionConfig("adrec", attention_mask=False).thresholds is None


def test_recipes_are_those_of_the_published_models():
    def of(recipe):
        c = InteractionConfig("adrec", adrec_recipe=recipe)
        assert (c.attention_layers, c.attention_dropout) == (1, 0.01)
        return c.attention_heads, c.attention_ff, c.thresholds

    assert of("criteo-kaggle") == (4, 128, (0.001, 0.005, 0.01, 0.05))
    assert of("criteo-terabyte") == (8, 512, (1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8))
    assert of("taobao-tsl") == (2, 128, (0.1, 0.01))
    for recipe in ("avazu", "taobao-mha", "taobao-rnn", "taobao-transformer"):
        assert of(recipe) == (2, 128, (0.001, 0.01))
    assert set(get_args(Recipe)) == {"none", *RECIPES}


def test_what_is_given_goes_before_the_recipe():
    c = InteractionConfig("adrec", adrec_recipe="criteo-kaggle", attention_dropout=0.0, attention_ff=64)
    assert (c.attention_dropout, c.attention_ff, c.attention_heads) == (0.0, 64, 4)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("0.001-0.005-0.01-0.05", (0.001, 0.005, 0.01, 0.05)),
        ("0.1", (0.1,)),
        ("1e-05", (1e-5,)),
        ("1e-05,1E-2, .5", (1e-5, 0.01, 0.5)),
        ("0-0.5", (0.0, 0.5)),
    ],
)
def test_thresholds_are_read_with_dashes_or_commas(text, values):
    assert parse_thresholds(text) == values


@pytest.mark.parametrize("text", ["", "a", "0.1-x", "1e-05-1e-03", "-0.1", "0.1,-0.1", "1", "0.1,,0.2", "nan", "0.1;1"])
def test_thresholds_that_cannot_be_read_are_refused(text):
    with pytest.raises(ValueError, match=r"--attention-thresholds .*expected numbers from 0 to below 1, with dashes"):
        parse_thresholds(text)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"interaction": "sum"}, "--interaction 'sum': there are: dot, cat, dcn, proj, mha, adrec"),
        ({"interaction": "cat", "interaction_itself": True}, "--interaction-itself belongs to --interaction dot; cat"),
        ({"attention_heads": 2}, "--attention-heads belongs to --interaction mha and adrec; dot has no use for it"),
        ({"attention_dropout": 0.0}, "--attention-dropout belongs to --interaction mha and adrec"),
        ({"interaction": "mha", "attention_mask": False}, "--attention-mask belongs to --interaction adrec; mha"),
        ({"interaction": "mha", "attention_ff": 5}, "--attention-ff belongs to --interaction adrec"),
        ({"interaction": "adrec", "cross_rank": 5}, "--cross-rank belongs to --interaction dcn"),
        ({"interaction": "dcn", "projection_mlp": "8"}, "--projection-mlp belongs to --interaction proj"),
        ({"interaction": "proj", "adrec_recipe": "avazu"}, "--adrec-recipe belongs to --interaction adrec"),
        ({"interaction": "adrec", "adrec_recipe": "RM1"}, "--adrec-recipe 'RM1': there are: none, criteo-kaggle"),
        ({"interaction": "adrec", "attention_empty_row": "one"}, "--attention-empty-row 'one'"),
        ({"interaction": "dcn", "cross_rank": -1}, "--cross-rank -1: expected at least 1"),
        ({"interaction": "mha", "attention_heads": -2}, "--attention-heads -2: expected at least 1"),
        ({"interaction": "mha", "attention_dropout": 1.0}, "--attention-dropout 1.0: expected a share"),
        ({"interaction": "adrec", "attention_heads": 4}, "0.001-0.01 has 2, --attention-heads is 4: one threshold"),
        ({"interaction": "adrec", "attention_thresholds": "0.1"}, "0.1 has 1, --attention-heads is 2"),
        (
            {"interaction": "adrec", "attention_thresholds": "0.1-0.2", "attention_mask": False},
            "--attention-thresholds: with --no-attention-mask nothing is masked",
        ),
    ],
)
def test_wrong_options_are_named(options, message):
    with pytest.raises(ValueError) as refusal:
        InteractionConfig(**options)
    assert message in str(refusal.value)


@pytest.mark.parametrize(
    "architecture",
    [
        DlrmConfig(dim=8, bottom_mlp="8"),
        DlrmConfig(interaction="dcn", cross_rank=7),
        DlrmConfig(interaction="adrec", adrec_recipe="criteo-kaggle", attention_dropout=0.0),
        DlrmConfig(interaction="adrec", attention_mask=False, attention_layer_norm=False),
    ],
)
def test_a_configuration_comes_back_from_config_toml(tmp_path, architecture):
    config = TrainConfig("data", "out", architecture=architecture)
    (tmp_path / "config.toml").write_text(config.to_toml())
    assert TrainConfig.from_toml(tmp_path / "config.toml") == config


def test_a_config_toml_with_nothing_but_dlrms_first_options_is_read(tmp_path):
    text = 'data = "d"\nout = "o"\n[architecture]\ndim = 8\ninteraction = "dot"\ninteraction_itself = true\n'
    (tmp_path / "config.toml").write_text(text)
    architecture = TrainConfig.from_toml(tmp_path / "config.toml").architecture
    assert architecture == DlrmConfig(dim=8, interaction="dot", interaction_itself=True)


def test_a_config_toml_that_asks_for_what_does_not_exist_is_refused_with_the_options_name(tmp_path):
    (tmp_path / "config.toml").write_text('data = "d"\nout = "o"\n[architecture]\ninteraction = "sum"\n')
    with pytest.raises(ValueError, match=r"config.toml \[architecture\]: interaction = 'sum'; expected one of 'dot'"):
        TrainConfig.from_toml(tmp_path / "config.toml")
