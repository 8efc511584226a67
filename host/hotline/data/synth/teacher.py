"""The planted teacher: who draws the labels, so that a metric of a trained model means something.

The teacher's logit adds an effect of every id (normal, a hash of the seed, the column and the id; small in tables with
a long tail, where nobody could learn it), effects of the dense features, a few interactions of pairs of columns
(products of low-rank vectors of clusters of ids) and, where rows are histories, their own affinity. It is scaled on a
pilot sample so that the click rate and the best attainable AUC are the preset's. The label is drawn from the teacher's
probability: no model can do better than the teacher itself, but for luck.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from hotline.data.synth.presets import Column, SynthPreset
from hotline.data.synth.world import Block
from hotline.data.synth.zipf import bits, key, normal, unit

__all__ = ["Teacher", "expected_auc"]

_RANK, _CLUSTERS = 3, 16
_PAIR_STRENGTH = 0.35


@njit(cache=True, nogil=True)
def _add_effects(ids, stream, strength, score):
    for i in range(score.size):
        score[i] += strength * normal(stream, ids[i])


@njit(cache=True, nogil=True)
def _add_bag_effects(ids, ends, stream, strength, score):
    for i in range(score.size):
        for j in range(ends[i - 1] if i else 0, ends[i]):
            score[i] += strength * normal(stream, ids[j])


@njit(cache=True, nogil=True)
def _add_dense(dense, mean, weight, score):
    for i in range(score.size):
        for f in range(weight.size):
            score[i] += weight[f] * (dense[i, f] - mean[f])


@njit(cache=True, nogil=True)
def _add_pair(left, right, left_stream, right_stream, strength, score):
    for i in range(score.size):
        a = np.int64(bits(left_stream, left[i]) % np.uint64(_CLUSTERS))
        b = np.int64(bits(right_stream, right[i]) % np.uint64(_CLUSTERS))
        product = 0.0
        for r in range(_RANK):
            product += normal(left_stream, -1 - a * _RANK - r) * normal(right_stream, -1 - b * _RANK - r)
        score[i] += strength * product


@njit(cache=True, nogil=True)
def _draw(stream, first, probability, out):
    for i in range(out.size):
        out[i] = unit(stream, first + i) < probability[i]


def _firsts(ids: NDArray[np.int32], column: Column) -> NDArray[np.int32]:
    """The first id of each row, of a column with bags of one length."""
    return np.ascontiguousarray(ids[:: column.fixed])


def _sigmoid(logit: NDArray[np.float64]) -> NDArray[np.float64]:
    return 1.0 / (1.0 + np.exp(-logit))


def expected_auc(probability: NDArray[np.float64]) -> float:
    """AUC that ``probability`` has, on average, against labels drawn from it."""
    p = np.sort(probability)
    q = 1.0 - p
    below = np.cumsum(q) - 0.5 * q
    return float((p * below).sum() / (p.sum() * q.sum()))


class _Scale(NamedTuple):
    """``logit = offset + slope * score``; ``dense_mean`` and ``dense_weight`` make the dense part of the score."""

    dense_mean: NDArray[np.float64]
    dense_weight: NDArray[np.float64]
    offset: float
    slope: float


class Teacher:
    """Labels for the rows of a preset, drawn with ``seed``; ``pilot`` is a block of such rows to scale the logit on."""

    def __init__(self, preset: SynthPreset, seed: int, pilot: Block) -> None:
        self.preset, self.seed = preset, seed
        self._place = {c.name: n for n, c in enumerate(preset.columns)}
        features = pilot.dense.astype(np.float64)
        spread = features.std(axis=0)
        signs = np.array([normal(key(seed, "dense weight", d.name), 0) for d in preset.dense])
        strength = np.array([d.strength for d in preset.dense])
        weight = np.where(spread > 0, strength * signs / np.where(spread > 0, spread, 1.0), 0.0)
        self._scale = _Scale(features.mean(axis=0), weight, 0.0, 1.0)
        score = self._score(pilot)
        self._scale = self._fit(score)

    def _score(self, block: Block) -> NDArray[np.float64]:
        score = np.zeros(block.dense.shape[0]) if block.affinity is None else block.affinity.copy()
        for column, ids, lengths in zip(self.preset.columns, block.ids, block.lengths, strict=True):
            stream = key(self.seed, "effect", column.name)
            if lengths is not None:
                _add_bag_effects(ids, np.cumsum(lengths), stream, column.strength, score)
            elif not self.preset.steps:
                _add_effects(_firsts(ids, column), stream, column.strength, score)
        for left, right in self.preset.pairs:
            a, b = (_firsts(block.ids[n], self.preset.columns[n]) for n in (self._place[left], self._place[right]))
            streams = key(self.seed, "pair", left), key(self.seed, "pair", right)
            _add_pair(a, b, *streams, _PAIR_STRENGTH / _RANK**0.5, score)
        _add_dense(block.dense, self._scale.dense_mean, self._scale.dense_weight, score)
        return score

    def _fit(self, score: NDArray[np.float64]) -> _Scale:
        """Slope and offset that give the preset's AUC and click rate on ``score``, each by bisection."""
        mean, spread = score.mean(), score.std() or 1.0
        score = (score - mean) / spread
        low, high = 0.0, 16.0
        for _ in range(22):
            slope = (low + high) / 2
            offset = self._offset(slope * score)
            if expected_auc(_sigmoid(offset + slope * score)) < self.preset.auc:
                low = slope
            else:
                high = slope
        return self._scale._replace(offset=offset - slope * mean / spread, slope=slope / spread)

    def _offset(self, logit: NDArray[np.float64]) -> float:
        low, high = -40.0, 40.0
        for _ in range(26):
            offset = (low + high) / 2
            if _sigmoid(offset + logit).mean() < self.preset.click_rate:
                low = offset
            else:
                high = offset
        return (low + high) / 2

    def label(self, block: Block, first: int) -> tuple[NDArray[np.uint8], NDArray[np.float64]]:
        """Labels of a block that begins at row ``first``, and the probabilities that they were drawn from."""
        probability = _sigmoid(self._scale.offset + self._scale.slope * self._score(block))
        label = np.empty(probability.size, np.uint8)
        _draw(key(self.seed, "label"), first, probability, label)
        return label, probability
