"""Recipes: every published configuration builds the published network, and says where it is from."""

import pytest

from hotline.model import Dlrm, Tbsm
from hotline.train import TrainConfig
from hotline.train.recipes import recipe, recipes


def network(name):
    asked = TrainConfig.with_defaults_from(recipe(name).path)
    if asked.model == "tbsm":
        return Tbsm(asked.architecture, asked.sequence, dense=1, tables=3, steps=21, seed=0)
    dense, tables = (1, 21) if "avazu" in name else (13, 26)
    return Dlrm(asked.architecture, dense, tables, seed=0)


def parameters(module):
    return sum(p.numel() for p in module.parameters())


WIDTHS = {
    "criteo-kaggle": (367, 155_984, 320_001),
    "criteo-terabyte": (415, 154_944, 607_233),
    "criteo-terabyte-mlperf": (479, 171_392, 2_197_505),
    "avazu": (247, 149_840, 258_561),
    "adrec-criteo-kaggle": (448, 155_984, 361_473),
    "adrec-criteo-terabyte": (1792, 154_944, 1_312_257),
    "adrec-avazu": (368, 149_840, 320_513),
    "criteo-multihot": (27 * 128, 171_392, 27 * 128 * 1024 + 1024 + 1_705_985),
    "taobao": (22, 32, 22 * 15 + 15 + 240),
    "adrec-taobao-tsl": (80, 32, 80 * 15 + 15 + 240),
    "adrec-taobao-mha": (80, 32, 80 * 15 + 15 + 240),
    "adrec-taobao-rnn": (80, 32, 80 * 15 + 15 + 240),
    "adrec-taobao-transformer": (80, 32, 80 * 15 + 15 + 256),
}


def test_every_recipe_is_listed_here():
    assert {one.name for one in recipes()} == set(WIDTHS)


@pytest.mark.parametrize("name", WIDTHS)
def test_recipes_build_the_published_widths_and_parameter_counts(name):
    model = network(name)
    tower = model.tower if isinstance(model, Tbsm) else model
    assert (tower.interaction.width, parameters(tower.bottom), parameters(tower.top)) == WIDTHS[name]


def test_ad_recs_models_have_their_published_names():
    named = {one.alias: one.name for one in recipes() if one.alias}
    assert sorted(named) == [f"RM{n}" for n in range(1, 8)]
    assert named["RM4"] == "adrec-taobao-tsl"
    assert recipe("rm2").name == "adrec-criteo-terabyte"
    assert recipe("RM2").target == "AUC 0.792"


def test_an_unknown_name_lists_those_there_are():
    with pytest.raises(ValueError, match=r"--recipe kaggle: no such recipe; .*criteo-kaggle"):
        recipe("kaggle")
