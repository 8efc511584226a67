"""Dot products of all pairs."""

import torch

from hotline.model.interaction import Dot


def test_dot_is_the_strictly_lower_triangle_row_by_row_behind_the_dense_vector(vectors):
    dense, embedded = vectors
    for itself in (False, True):
        out = Dot(3, 4, itself)(dense, embedded)
        features = torch.cat([dense[:, None], embedded], 1)
        pairs = [(i, j) for i in range(4) for j in range(i + itself)]
        products = torch.stack([(features[:, i] * features[:, j]).sum(1) for i, j in pairs], 1)
        torch.testing.assert_close(out, torch.cat([dense, products], 1))
