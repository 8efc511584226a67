"""All feature vectors side by side."""

import torch

from hotline.model.interaction import Cat


def test_cat_puts_all_vectors_side_by_side():
    dense, embedded = torch.arange(4.0).view(1, 4), torch.arange(12.0).view(1, 3, 4)
    assert Cat(3, 4)(dense, embedded).tolist() == [[0, 1, 2, 3, *range(12)]]
