"""Feature interactions: one file each, chosen by name."""

from __future__ import annotations

import numpy as np

from hotline.model.interaction.adrec import Adrec
from hotline.model.interaction.cat import Cat
from hotline.model.interaction.config import INTERACTIONS, RECIPES, InteractionConfig
from hotline.model.interaction.dcn import Dcn
from hotline.model.interaction.dot import Dot
from hotline.model.interaction.mha import Mha
from hotline.model.interaction.proj import Proj
from hotline.model.mlp import layer_widths

__all__ = [
    "INTERACTIONS",
    "RECIPES",
    "Adrec",
    "Cat",
    "Dcn",
    "Dot",
    "Interaction",
    "InteractionConfig",
    "Mha",
    "Proj",
    "interaction",
]

Interaction = Dot | Cat | Dcn | Proj | Mha | Adrec
"""A module (batch, dim), (batch, tables, dim) -> (batch, width), with ``width`` as an attribute."""


def interaction(config: InteractionConfig, tables: int, dim: int, rng: np.random.Generator) -> Interaction:
    """The interaction that ``config`` asks for, over ``tables`` embedding vectors and the dense one.

    All initial values are drawn from ``rng``. Raises ValueError for options that do not fit ``dim``, naming them.
    """
    c = config
    match c.interaction:
        case "dot":
            return Dot(tables, dim, c.interaction_itself)
        case "cat":
            return Cat(tables, dim)
        case "dcn":
            return Dcn(tables, dim, rng, c.cross_layers, c.cross_rank)
        case "proj":
            return Proj(tables, dim, rng, layer_widths(c.projection_mlp, "--projection-mlp"))
        case "mha":
            return Mha(tables, dim, rng, c.attention_heads, c.attention_layers, c.attention_dropout)
        case "adrec":
            return Adrec(
                tables,
                dim,
                rng,
                heads=c.attention_heads,
                layers=c.attention_layers,
                ff=c.attention_ff,
                dropout=c.attention_dropout,
                thresholds=c.thresholds,
                empty_row=c.attention_empty_row,
                layer_norm=c.attention_layer_norm,
            )
