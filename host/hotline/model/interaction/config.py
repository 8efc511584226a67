"""What a feature interaction is asked: one dataclass, from which the command line and ``config.toml`` are made.

An option that is left out takes the named recipe's value, or else the published one of the chosen interaction; an
option that belongs to another interaction is refused. So a configuration that was made holds every value in use.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from typing import Literal, get_args

from hotline.model.mlp import layer_widths

__all__ = ["INTERACTIONS", "RECIPES", "InteractionConfig", "parse_thresholds"]

Name = Literal["dot", "cat", "dcn", "proj", "mha", "adrec"]
INTERACTIONS: tuple[str, ...] = get_args(Name)

Recipe = Literal[
    "none", "criteo-kaggle", "criteo-terabyte", "avazu", "taobao-tsl", "taobao-mha", "taobao-rnn", "taobao-transformer"
]

_PUBLISHED: dict[str, dict[str, int | float | str]] = {
    "dcn": {"cross_layers": 2, "cross_rank": 128},
    "proj": {"projection_mlp": "128-128"},
    "mha": {"attention_heads": 2, "attention_layers": 1, "attention_dropout": 0.1},
    "adrec": {
        "attention_heads": 2,
        "attention_layers": 1,
        "attention_ff": 128,
        "attention_dropout": 0.01,
        "attention_thresholds": "0.001-0.01",
    },
}
"""values of the options that were left out; also which option belongs to which interaction"""

_SWITCHES = {
    "dot": ("interaction_itself",),
    "adrec": ("adrec_recipe", "attention_mask", "attention_empty_row", "attention_layer_norm"),
}


def _recipe(heads: int, ff: int, thresholds: str) -> dict[str, int | float | str]:
    return {
        "attention_heads": heads,
        "attention_layers": 1,
        "attention_ff": ff,
        "attention_dropout": 0.01,
        "attention_thresholds": thresholds,
    }


RECIPES = {
    "criteo-kaggle": _recipe(4, 128, "0.001-0.005-0.01-0.05"),  # the script has 2 heads for these 4 thresholds
    "criteo-terabyte": _recipe(8, 512, "1e-1,1e-2,1e-3,1e-4,1e-5,1e-6,1e-7,1e-8"),
    "avazu": _recipe(2, 128, "0.001-0.01"),
    "taobao-tsl": _recipe(2, 128, "0.1-0.01"),
    "taobao-mha": _recipe(2, 128, "0.001-0.01"),
    "taobao-rnn": _recipe(2, 128, "0.001-0.01"),
    "taobao-transformer": _recipe(2, 128, "0.001-0.01"),
}
"""adrec's layer in each published model: Ad-Rec's scripts for RM1 to RM7, in this order"""


def parse_thresholds(text: str) -> tuple[float, ...]:
    """``0.001-0.01``, or with commas, where exponents may be: ``1e-3,1e-2``. ValueError says what is accepted."""
    between = "-" if re.fullmatch(r"[\d.]+(-[\d.]+)+", text) else ","
    try:
        values = tuple(float(part) for part in text.split(between))
    except ValueError:
        values = ()
    if not values or not all(0 <= value < 1 for value in values):
        raise ValueError(
            f"--attention-thresholds {text!r}: expected numbers from 0 to below 1, with dashes between plain decimals "
            "(0.001-0.01) or commas between any (1e-3,1e-2)"
        )
    return values


@dataclass(frozen=True)
class InteractionConfig:
    """How the feature vectors meet."""

    interaction: Name = "dot"
    """how the feature vectors meet: dot (products of pairs), cat (side by side), dcn, proj, mha or adrec"""
    interaction_itself: bool = False
    """dot: also the product of each vector with itself"""
    cross_layers: int = 0
    """dcn: number of cross layers; 0: 2"""
    cross_rank: int = 0
    """dcn: rank of each layer's matrix; 0: 128 (published for Taobao: 16)"""
    projection_mlp: str = ""
    """proj: layer widths of both branches, the last a multiple of --dim; empty: 128-128"""
    attention_heads: int = 0
    """mha, adrec: heads, a divisor of --dim; 0: 2, or the recipe's"""
    attention_layers: int = 0
    """mha, adrec: layers, one on the other; 0: 1"""
    attention_ff: int = 0
    """adrec: width between the two layers of the feed-forward network; 0: 128, or the recipe's"""
    attention_dropout: float = -1.0
    """mha: dropout of the attention weights; adrec: of both residual branches; -1: as published, 0.1 and 0.01.
    What is dropped is drawn in the order of the µ-batches: split and unsplit training drop different units, and are
    equal with dropout 0 only"""
    attention_thresholds: str = ""
    """adrec: one a head, attention not above it is masked: 0.1-0.01 or 1e-1,1e-2; empty: the recipe's, or 0.001-0.01"""
    attention_mask: bool = True
    """adrec: mask by the thresholds; without, plain attention"""
    attention_empty_row: Literal["uniform", "zero"] = "uniform"
    """adrec: a feature whose attention is masked whole attends to all alike, as published, or to none"""
    attention_layer_norm: bool = True
    """adrec: LayerNorm behind attention and behind the feed-forward network"""
    adrec_recipe: Recipe = "none"
    """adrec: take heads, layers, --attention-ff, dropout and thresholds that are not given from this published model"""

    def __post_init__(self) -> None:
        """Fill in what was left out; ValueError names the option that is wrong or that belongs elsewhere."""
        self._check_names()
        self._refuse_foreign()
        published = _PUBLISHED.get(self.interaction, {})
        for name, value in {**published, **RECIPES.get(self.adrec_recipe, {})}.items():
            if getattr(self, name) == _DEFAULT[name] and (name != "attention_thresholds" or self.attention_mask):
                object.__setattr__(self, name, value)
        self._check_values(set(published))

    @property
    def thresholds(self) -> tuple[float, ...] | None:
        """adrec's, one a head; None without a mask."""
        return parse_thresholds(self.attention_thresholds) if self.attention_mask else None

    def _check_names(self) -> None:
        for name, known in (
            ("interaction", INTERACTIONS),
            ("attention_empty_row", ("uniform", "zero")),
            ("adrec_recipe", ("none", *RECIPES)),
        ):
            if getattr(self, name) not in known:
                raise ValueError(f"{_option(name)} {getattr(self, name)!r}: there are: {', '.join(known)}")

    def _refuse_foreign(self) -> None:
        own = {*_PUBLISHED.get(self.interaction, {}), *_SWITCHES.get(self.interaction, ())}
        for name, default in _DEFAULT.items():
            if name not in own and getattr(self, name) != default:
                owners = [i for i in INTERACTIONS if name in _PUBLISHED.get(i, {}) or name in _SWITCHES.get(i, ())]
                raise ValueError(
                    f"{_option(name)} belongs to --interaction {' and '.join(owners)}; "
                    f"{self.interaction} has no use for it"
                )
        if not self.attention_mask:
            for name in ("attention_thresholds", "attention_empty_row"):
                if getattr(self, name) != _DEFAULT[name]:
                    raise ValueError(f"{_option(name)}: with --no-attention-mask nothing is masked; leave it out")

    def _check_values(self, used: set[str]) -> None:
        for name in used & {"cross_layers", "cross_rank", "attention_heads", "attention_layers", "attention_ff"}:
            if getattr(self, name) < 1:
                raise ValueError(f"{_option(name)} {getattr(self, name)}: expected at least 1")
        if "attention_dropout" in used and not 0 <= self.attention_dropout < 1:
            raise ValueError(f"--attention-dropout {self.attention_dropout}: expected a share from 0 to below 1")
        if "projection_mlp" in used:
            layer_widths(self.projection_mlp, "--projection-mlp")
        if self.interaction == "adrec" and self.thresholds is not None:
            count = len(self.thresholds)
            if count != self.attention_heads:
                raise ValueError(
                    f"--attention-thresholds {self.attention_thresholds} has {count}, --attention-heads is "
                    f"{self.attention_heads}: one threshold a head is needed"
                )


_DEFAULT = {f.name: f.default for f in fields(InteractionConfig) if f.name != "interaction"}


def _option(name: str) -> str:
    return "--" + name.replace("_", "-")
