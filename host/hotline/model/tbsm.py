"""TBSM (Ishkhanov et al. 2020): a DLRM tower looks at every step of a history, and the last step at what came before.

Rows are sequences: the steps of a history, then the step that the label is about. The tower, one and the same for all
steps, makes a vector z of each. A context c is drawn from the history, and an MLP gives the logit of c and the last z.
How the context is drawn:

    mlp          z on the unit sphere; products of the last with each of the history, through an MLP of their own,
                 weigh the history. ``inner`` is the product: z'A'A w (def), z'A w (ind), z'w (dot)
    mha          multi-head attention, the last step asking, behind projections to ``heads`` times the width
    rnn          the last hidden state of a stack of LSTMs that read the history
    transformer  an encoder reads the last step and the history; what it makes of the last step

In the published program mha and rnn draw new random weights in every forward pass; here all weights are trained, and an
LSTM starts from zeros.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import torch
from torch import nn
from torch.nn.functional import normalize

from hotline.model.dlrm import DlrmConfig, Tower
from hotline.model.mlp import layer_widths, mlp
from hotline.model.parameter import normal

__all__ = ["Tbsm", "TbsmConfig"]

_HEADS = {"mha": 8, "transformer": 2}
_LAYERS = {"rnn": 5, "transformer": 1}


@dataclass(frozen=True)
class TbsmConfig:
    """How TBSM reads a history."""

    history: Literal["mlp", "mha", "rnn", "transformer"] = "mlp"
    """tbsm: what draws the context from the history"""
    history_inner: Literal["def", "ind", "dot"] = "def"
    """tbsm, mlp: the inner product: positive semi-definite, indefinite, or plain"""
    history_mlp: str = "15-15"
    """tbsm, mlp: widths of the MLP of the products between its ends, which have one a step of the history"""
    history_heads: int = 0
    """tbsm, mha and transformer: heads; 0: as published, 8 and 2"""
    history_layers: int = 0
    """tbsm, rnn and transformer: layers; 0: as published, 5 and 1"""
    history_ff: int = 512
    """tbsm, transformer: width of its feed-forward layer"""
    history_dropout: float = 0.0
    """tbsm, transformer: dropout in training; published: 0.1"""
    head_mlp: str = "60-1"
    """tbsm: layer widths of the MLP of context and last step; the last must be 1"""

    def __post_init__(self) -> None:
        for name in ("history_heads", "history_layers"):
            if getattr(self, name) < 0:
                raise ValueError(f"--{name.replace('_', '-')} {getattr(self, name)}: expected 0 or more")
        if self.history_heads and self.history not in _HEADS:
            raise ValueError(f"--history-heads: --history {self.history} has none; mha and transformer have")
        if self.history_layers and self.history not in _LAYERS:
            raise ValueError(f"--history-layers: --history {self.history} has none; rnn and transformer have")
        if self.history_inner != "def" and self.history != "mlp":
            raise ValueError(f"--history-inner: --history {self.history} has no such product; mlp has")
        if self.history_ff < 1:
            raise ValueError(f"--history-ff {self.history_ff}: expected at least 1")
        if not 0 <= self.history_dropout < 1:
            raise ValueError(f"--history-dropout {self.history_dropout}: expected 0 or more and less than 1")

    @property
    def heads(self) -> int:
        return self.history_heads or _HEADS.get(self.history, 0)

    @property
    def layers(self) -> int:
        return self.history_layers or _LAYERS.get(self.history, 0)


class Tbsm(nn.Module):
    """The dense part of TBSM.

    Parameters
    ----------
    config: of the tower; its last layer has a ReLU too
    sequence: what is done with the history
    dense: number of dense features of a step; tables: number of embedding tables; steps: of a row, the last included
    seed: of the initialisation
    """

    def __init__(
        self, config: DlrmConfig, sequence: TbsmConfig, dense: int, tables: int, steps: int, seed: int
    ) -> None:
        """Raises ValueError for widths and rows that do not fit together, naming the options."""
        super().__init__()
        if steps < 2:
            raise ValueError(f"--model tbsm reads rows of two steps or more; these have {steps}")
        head = layer_widths(sequence.head_mlp, "--head-mlp")
        if head[-1] != 1:
            raise ValueError(f"--head-mlp {sequence.head_mlp} ends in {head[-1]}: the last layer has one output")
        rng = np.random.default_rng(seed)
        self.steps = steps
        self.tower = Tower(config, dense, tables, rng, last_relu=True)
        width = self.tower.width
        self.context = _context(sequence, width, steps - 1, rng)
        self.head = mlp([self.context.width + width, *head], rng, last_relu=False)

    def forward(self, dense: torch.Tensor, embedded: torch.Tensor) -> torch.Tensor:
        """(batch, steps * dense features), (batch, steps, tables, dim) -> logits (batch,)."""
        batch = embedded.shape[0]
        z = self.tower(dense.reshape(batch * self.steps, -1), embedded.flatten(0, 1))
        z = z.view(batch, self.steps, -1)
        if self.context.on_sphere:
            z = normalize(z, dim=2)
        history, last = z[:, :-1], z[:, -1]
        return self.head(torch.cat([self.context(history, last), last], 1)).squeeze(1)


def _context(sequence: TbsmConfig, width: int, steps: int, rng: np.random.Generator) -> _Context:
    if sequence.history == "mlp":
        return _WeighedByMlp(sequence, width, steps, rng)
    if sequence.history == "mha":
        return _Attention(sequence, width, rng)
    if sequence.history == "rnn":
        return _Recurrent(sequence, width, rng)
    return _Encoder(sequence, width, rng)


class _Context(nn.Module):
    """(batch, steps, vector) of the history, (batch, vector) of the last step -> (batch, ``width``)."""

    width: int
    on_sphere = False


class _WeighedByMlp(_Context):
    on_sphere = True

    def __init__(self, sequence: TbsmConfig, width: int, steps: int, rng: np.random.Generator) -> None:
        super().__init__()
        between = layer_widths(sequence.history_mlp, "--history-mlp")
        self.inner, self.width = sequence.history_inner, width
        self.weigh = mlp([steps, *between, steps], rng, last_relu=False)
        if self.inner != "dot":
            self.form = normal(rng, width**-0.5, width, width)

    def forward(self, history: torch.Tensor, last: torch.Tensor) -> torch.Tensor:
        asked = last
        if self.inner != "dot":
            asked = asked @ self.form.T
        if self.inner == "def":
            asked = asked @ self.form
        products = torch.bmm(history, asked.unsqueeze(2)).squeeze(2)
        weights = torch.sigmoid(self.weigh(products))
        return torch.bmm(weights.unsqueeze(1), history).squeeze(1)


class _Attention(_Context):
    def __init__(self, sequence: TbsmConfig, width: int, rng: np.random.Generator) -> None:
        super().__init__()
        self.width = wide = sequence.heads * width
        self.query, self.key, self.value = (normal(rng, width**-0.5, width, wide) for _ in range(3))
        self.attention = nn.MultiheadAttention(wide, sequence.heads, batch_first=True)
        _seed_linear(self.attention, rng)
        _hold_key_bias(self.attention)

    def forward(self, history: torch.Tensor, last: torch.Tensor) -> torch.Tensor:
        query, key, value = last.unsqueeze(1) @ self.query, history @ self.key, history @ self.value
        return self.attention(query, key, value, need_weights=False)[0].squeeze(1)


class _Recurrent(_Context):
    def __init__(self, sequence: TbsmConfig, width: int, rng: np.random.Generator) -> None:
        super().__init__()
        self.width = width
        self.lstm = nn.LSTM(width, width, sequence.layers, batch_first=True)
        bound = width**-0.5
        with torch.no_grad():
            for parameter in self.lstm.parameters():
                parameter.copy_(torch.from_numpy(rng.uniform(-bound, bound, parameter.shape)))

    def forward(self, history: torch.Tensor, last: torch.Tensor) -> torch.Tensor:
        return self.lstm(history)[1][0][-1]


class _Encoder(_Context):
    def __init__(self, sequence: TbsmConfig, width: int, rng: np.random.Generator) -> None:
        super().__init__()
        self.width, heads = width, sequence.heads
        if width % heads:
            raise ValueError(
                f"--history transformer with {heads} heads needs a tower whose width they divide; --top-mlp ends in "
                f"{width}. Published: --top-mlp 15-16"
            )
        layer = nn.TransformerEncoderLayer(
            width, heads, sequence.history_ff, sequence.history_dropout, batch_first=True, norm_first=True
        )
        self.encoder = nn.TransformerEncoder(layer, sequence.layers, enable_nested_tensor=False)
        _seed_linear(self.encoder, rng)
        for layer in self.encoder.layers:
            assert isinstance(layer, nn.TransformerEncoderLayer)
            _hold_key_bias(layer.self_attn)

    def forward(self, history: torch.Tensor, last: torch.Tensor) -> torch.Tensor:
        return self.encoder(torch.cat([last.unsqueeze(1), history], 1))[:, 0]


def _seed_linear(module: nn.Module, rng: np.random.Generator) -> None:
    """Weights of two dimensions anew, Xavier-uniform, drawn from ``rng``; biases zero. LayerNorms stay as they are."""
    with torch.no_grad():
        for name, parameter in module.named_parameters():
            if parameter.dim() == 2:
                bound = (6 / sum(parameter.shape)) ** 0.5
                parameter.copy_(torch.from_numpy(rng.uniform(-bound, bound, parameter.shape)))
            elif name.endswith("bias"):
                parameter.zero_()


def _hold_key_bias(attention: nn.MultiheadAttention) -> None:
    """Leave the bias of the keys at zero.

    It adds one number to all scores of a query, which softmax takes away again: its gradient is nothing but rounding,
    which Adagrad would blow up to whole steps, others in split training than in unsplit.
    """
    width = attention.embed_dim

    def hold(gradient: torch.Tensor) -> torch.Tensor:
        held = gradient.clone()
        held[width : 2 * width] = 0
        return held

    attention.in_proj_bias.register_hook(hold)
