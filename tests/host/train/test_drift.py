"""Metrics and feature shift by time: parts in order, every row once, a shift where there is one and none where not."""

import numpy as np
import pytest
import torch

from hotline.data import BatchLoader, DataError, Dataset, DatasetWriter
from hotline.model import DlrmConfig
from hotline.train import LoopConfig, TrainConfig, build_parts, evaluate
from hotline.train.drift import by_day, by_rows, drift

ROWS, TRAIN = 6000, 4000
DAYS = 4


@pytest.fixture(scope="module")
def moving(tmp_path_factory):
    """Rows whose dense feature moves up by two standard deviations in the second half of the test split."""
    path, rng = tmp_path_factory.mktemp("drift") / "set", np.random.default_rng(3)
    dense = rng.normal(size=(ROWS, 1))
    dense[(ROWS + TRAIN) // 2 :] += 2.0
    time = np.concatenate(
        [np.arange(TRAIN), rng.permutation(np.arange(ROWS - TRAIN) * DAYS * 86_400 // (ROWS - TRAIN))]
    )
    time[TRAIN:] = np.sort(time[TRAIN:])
    with DatasetWriter(path, ["x"], [("a", 1)], time=True) as writer:
        writer.append(rng.random(ROWS) < 0.4, dense, [rng.integers(0, 50, ROWS)], time=time + 10**9 // 86_400 * 86_400)
        writer.finish([50], {"train": (0, TRAIN), "test": (TRAIN, ROWS)}, {"name": "made by a test"})
    return Dataset(path)


def parts_of(dataset, **interaction):
    torch.manual_seed(0)
    architecture = DlrmConfig(dim=4, bottom_mlp="8-4", top_mlp="8-1", **interaction)
    loop = LoopConfig(batch_size=64, seed=7, threads=1)
    return build_parts(
        TrainConfig(str(dataset.path), "", pipeline="cpu", architecture=architecture, loop=loop), dataset
    )


def test_parts_are_in_order_and_hold_every_row_once(moving):
    cut = by_rows(moving, "test", 7)
    assert [name for name, _ in cut] == [f"{n} of 7" for n in range(1, 8)]
    assert np.concatenate([rows for _, rows in cut]).tolist() == list(range(TRAIN, ROWS))
    days = by_day(moving, "test")
    assert [name for name, _ in days] == ["2001-09-09", "2001-09-10", "2001-09-11", "2001-09-12"]
    assert np.concatenate([rows for _, rows in days]).tolist() == list(range(TRAIN, ROWS))


def test_a_shift_is_seen_where_it_is(moving):
    found = drift(parts_of(moving), moving, by_rows(moving, "test", 2), 512).parts
    assert [part.rows for part in found] == [1000, 1000]
    still, moved = found
    assert still.input.mean < 0.1
    assert moved.input.mean > 5 * still.input.mean
    assert moved.output.mean > 5 * still.output.mean
    assert still.input.variance == pytest.approx(1.0, abs=0.1)


def test_the_shift_is_that_of_the_vectors_themselves(moving):
    parts = parts_of(moving)
    name, rows = by_rows(moving, "test", 2)[1]

    def given(order):
        loader = BatchLoader(moving, "all", 10_000, order=order)
        batch = loader.batch(0)
        embedded = parts.cold.gather(batch.ids, batch, np.arange(batch.size, dtype=np.int32))
        with torch.no_grad():
            dense = parts.model.bottom(torch.from_numpy(batch.dense))
        return np.column_stack([dense.numpy(), embedded.numpy().reshape(batch.size, -1)]).astype(np.float64)

    then, now = given(np.arange(TRAIN)), given(rows)
    moves = then.std(0) > 1e-6
    away = ((now.mean(0) - then.mean(0)) / np.where(moves, then.std(0), 1))[moves]
    found = drift(parts, moving, [(name, rows)], 300).parts[0]
    assert found.input.mean == pytest.approx(np.sqrt((away**2).mean()), rel=1e-6)
    assert found.input.variance == pytest.approx(np.median(now.var(0)[moves] / then.var(0)[moves]), rel=1e-6)


def test_one_part_has_the_metrics_of_the_whole(moving):
    parts = parts_of(moving, interaction="adrec", attention_heads=2)
    whole = evaluate(parts, BatchLoader(moving, "test", 512))
    assert drift(parts, moving, by_rows(moving, "test", 1), 512).parts[0].metrics == whole


def test_a_part_of_one_label_has_a_shift_and_no_metrics(moving):
    rows = TRAIN + np.flatnonzero(moving.label[TRAIN:] == 1)
    others = np.setdiff1d(np.arange(TRAIN, ROWS), rows)
    found = drift(parts_of(moving), moving, [("ones", rows), ("others", others)], 512)
    assert [part.metrics for part in found.parts] == [None, None]
    assert found.parts[0].rows == rows.size
    with pytest.raises(ValueError, match="AUC needs both labels"):
        drift(parts_of(moving), moving, [("ones", rows)], 512)


def test_all_parts_together_have_the_metrics_of_the_split(moving):
    parts, seen = parts_of(moving), []
    whole = evaluate(parts, BatchLoader(moving, "test", 512))
    found = drift(parts, moving, by_rows(moving, "test", 7), 512, lambda *told: seen.append(told))
    assert found.metrics.auc == pytest.approx(whole.auc, abs=1e-6)
    assert found.metrics.log_loss == pytest.approx(whole.log_loss, abs=1e-7)
    assert found.metrics.samples == whole.samples == sum(part.rows for part in found.parts)
    assert seen == [(done, 8 + 7) for done in range(1, 8 + 7 + 1)]  # of the training rows, and one a part


def test_rows_without_time_have_no_days(dataset_path):
    with pytest.raises(DataError, match="rows carry no time"):
        by_day(Dataset(dataset_path), "test")
    with pytest.raises(ValueError, match="--slices 0"):
        by_rows(Dataset(dataset_path), "test", 0)
