"""A data set of sequences for the tests of the pipelines."""

import numpy as np
import pytest

from hotline.data import DatasetWriter


@pytest.fixture(scope="session")
def histories(tmp_path_factory):
    """Rows of four steps, skewed, whose label depends on whether the last item was there before."""
    rng, rows, steps = np.random.default_rng(5), 3000, 4
    path = tmp_path_factory.mktemp("histories") / "set"
    items = np.minimum(rng.zipf(1.4, (rows, steps)) - 1, 39_999)
    label = (items[:, :1] == items[:, -1:]).any(1) ^ (rng.random(rows) < 0.1)
    with DatasetWriter(path, [f"x{n}" for n in range(steps)], [("user", 4), ("item", 4)], steps=steps) as writer:
        users = np.repeat(rng.integers(0, 30, rows), steps)
        writer.append(label, rng.random((rows, steps)), [users, items.reshape(-1)])
        writer.finish([30, 40_000], {"train": (0, 2500), "test": (2500, rows)}, {"name": "made by a test"})
    return path
