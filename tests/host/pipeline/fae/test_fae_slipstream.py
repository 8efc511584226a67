"""Slipstream over FAE: hot inputs are skipped, what is left is packed into full mini-batches, cold ones stay."""

import dataclasses
import json

import numpy as np
import pytest
import torch
from tests.host.conftest import write_dataset
from tests.host.pipeline.fae.test_fae import ALL_HOT, SOME_HOT, a_run, identical, steps_of, trainer_for
from tests.host.pipeline.training import config, train

from hotline.data import Dataset
from hotline.pipeline import HybridPipeline, SlipstreamConfig
from hotline.pipeline.fae.loader import FaeLoader
from hotline.train import Interrupted, build_parts, build_pipeline

SKIPS = {"drop": 0.5, "tolerance": 0.1}


def skipping(asked, **options):
    names = {f"slipstream_{name}": value for name, value in options.items()}
    return dataclasses.replace(asked, slipstream=SlipstreamConfig(slipstream=True, **names))


def batches_of(path, asked):
    dataset = Dataset(path)
    return build_pipeline(asked, dataset, build_parts(asked, dataset)).batches(dataset, 64)


@pytest.mark.parametrize("form", ["inputs", "rows"])
@pytest.mark.parametrize(("precision", "optimizer"), [("fp32", "sgd"), ("fp64", "adagrad")])
def test_with_a_threshold_of_0_nothing_differs_by_a_bit(dataset_path, form, precision, optimizer):
    losses, expected = [], []
    plain = config(dataset_path, "fae", precision, optimizer, **SOME_HOT)
    theirs, _ = train(dataset_path, plain, 90, lambda p: steps_of(p, expected))
    asked = skipping(plain, form=form, threshold=0.0)
    ours, pipeline = train(dataset_path, asked, 90, lambda p: steps_of(p, losses))
    assert losses == expected
    identical(ours, theirs)
    figures = pipeline.figures()
    assert figures["skipped_share"] == figures["slipstream"]["stale_rows"] == 0
    assert figures["slipstream"]["sampled"] > 100


@pytest.mark.parametrize("first", ["cold", "hot"])
@pytest.mark.parametrize("options", [{}, {"replay": 0.3}, {"snapshots": 3, "length": 0.3}, {"alpha": 0.8}])
def test_what_is_left_equals_unsplit_training_on_the_same_mini_batches(dataset_path, first, options):
    losses, order = [], []
    plain = config(dataset_path, "fae", "fp32", "adagrad", fae_first=first, **SOME_HOT)

    def watch(pipeline):
        packed = pipeline.packed

        def remember(batch):
            if batch.size and pipeline._live:
                batch = dataclasses.replace(batch, ids=packed.rows[batch.ids].astype(np.int32))
            order.append(batch)

        steps_of(pipeline, losses, remember)

    ours, pipeline = train(
        dataset_path, skipping(plain, **SKIPS, **options), 2 * batches_of(dataset_path, plain), watch
    )
    assert pipeline.figures()["skipped_share"] > 0.05
    parts = build_parts(config(dataset_path, "hybrid", "fp32", "adagrad"), dataset := Dataset(dataset_path))
    hybrid = HybridPipeline(parts)
    assert [hybrid.step(batch) if batch.size else 0.0 for batch in order] == losses
    for number, table in enumerate(dataset.schema.tables):
        assert torch.equal(ours[f"table {table.name}"], parts.cold.table(number))
    assert sum(batch.size + batch.skipped for batch in order) == 2 * 2400
    assert sum(batch.skipped for batch in order) / 4800 == pipeline.figures()["skipped_share"]


@pytest.mark.parametrize("replay", [0.0, 0.4])
def test_hot_inputs_alone_are_skipped_after_the_search_alone_and_mini_batches_stay_full(dataset_path, replay):
    plain = config(dataset_path, "fae", "fp32", "sgd", **SOME_HOT)
    steps = batches_of(dataset_path, plain)
    seen = []

    def watch(pipeline):
        begin = pipeline.begin

        def begun(loader, number):
            begin(loader, number)
            batch, part = loader.batch(number), loader.current
            seen.append((part.kind, part.place(number), len(loader.of[part.kind]), batch))

        pipeline.begin = begun

    _, pipeline = train(dataset_path, skipping(plain, threshold=np.inf, replay=replay), steps, watch)
    search = pipeline.slipstream.search
    hot = pipeline.packed.hot.schema.rows
    assert 64 * search < hot
    cold = [batch for kind, _, _, batch in seen if kind == "cold" and batch.size]
    assert sum(batch.size for batch in cold) == 2400 - hot
    assert not any(batch.skipped for batch in cold)
    trained = {place: batch for kind, place, _, batch in seen if kind == "hot" and batch.size}
    assert [batch.size for batch in trained.values()][:-1] == [64] * (len(trained) - 1)
    assert not any(trained[place].skipped for place in range(search))
    kept = sum(batch.size for batch in trained.values()) - 64 * search
    assert kept == pytest.approx(replay * (hot - 64 * search), rel=0.25)
    empty = [batch for *_, batch in seen if not batch.size]
    assert len(empty) == steps - len(cold) - len(trained) > 5
    assert seen[-1][-1].size == 0
    skipped = sum(batch.skipped for *_, batch in seen)
    assert skipped == hot - 64 * search - kept
    assert pipeline.skipped == 0
    assert pipeline.figures()["skipped_share"] == skipped / 2400


def test_with_every_input_hot_and_skipped_the_rest_of_the_epoch_is_empty(tmp_path):
    path = write_dataset(tmp_path / "set", tables={"one": (40, 1), "pair": (20, 2)})
    losses, batches = [], []
    plain = config(path, "fae", "fp32", "sgd", **ALL_HOT)
    asked = skipping(plain, threshold=np.inf)
    _, pipeline = train(path, asked, 38, lambda p: steps_of(p, losses, batches.append))
    assert pipeline.slipstream.search == 10
    assert all(losses[:10])
    assert losses[10:] == [0.0] * 28
    assert [batch.skipped for batch in batches[10:]] == [2400 - 640] + [0] * 27


def test_one_kind_after_the_other_goes_on_while_hot_inputs_fall_away(dataset_path):
    """With many short rounds the hot mini-batches that are left are spread over all of them."""
    kinds = []

    def watch(pipeline):
        steps_of(pipeline, [], lambda batch: kinds.append(("hot" if pipeline._live else "cold") if batch.size else ""))

    plain = config(dataset_path, "fae", "fp32", "sgd", **SOME_HOT | {"fae_rate": 8.0, "fae_adapt": False})
    steps = batches_of(dataset_path, plain)
    _, pipeline = train(dataset_path, skipping(plain, **SKIPS), steps, watch)
    text = "".join(kind[:1] or "-" for kind in kinds)
    last = text.rstrip("-")
    assert len(text) - len(last) >= 3
    assert "-" not in last
    assert last.rindex("h") >= len(last) - 4
    assert pipeline.figures()["fae"]["switches"] >= 10


@pytest.mark.parametrize("form", ["inputs", "rows"])
@pytest.mark.parametrize("first", ["cold", "hot"])
def test_resuming_at_any_batch_gives_the_digest_of_never_stopping(dataset_path, tmp_path, first, form):
    def a_skipping_run(name):
        return skipping(a_run(dataset_path, tmp_path / name, fae_first=first), form=form, **SKIPS)

    whole = trainer_for(a_skipping_run("whole")).train()
    assert whole["samples"] == 4800
    if form == "inputs":
        assert whole["skipped_share"] > 0.05
    else:
        assert whole["slipstream"]["updates_skipped_share"] > 0.05
    for stop_at in range(1, whole["steps"], 2 if form == "inputs" else 5):
        asked = a_skipping_run(f"cut{stop_at}")
        with pytest.raises(Interrupted):
            trainer_for(asked, stop_at=stop_at).train()
        summary = trainer_for(asked, resume=True).train()
        assert summary["loss_digest"] == whole["loss_digest"], stop_at
        for key in ("evaluations", "fae", "auc", "skipped_share", "slipstream", "samples"):
            assert summary[key] == whole[key], (key, stop_at)


def test_log_lines_of_saved_batches_have_neither_loss_nor_bytes(dataset_path, tmp_path):
    asked = skipping(a_run(dataset_path, tmp_path / "run", fae_adapt=False), threshold=np.inf)
    asked = dataclasses.replace(asked, loop=dataclasses.replace(asked.loop, log_every=1, epochs=1))
    trainer_for(asked).train()
    lines = map(json.loads, (tmp_path / "run" / "metrics.jsonl").read_text("utf-8").splitlines())
    last = [line for line in lines if "loss" in line][-1]
    assert last["loss"] is None
    assert last["bytes_per_sample"] == last["samples_per_second"] == 0


class TestLeavingOut:
    @pytest.fixture
    def loader(self, dataset_path):
        asked = config(dataset_path, "fae", "fp32", "sgd", **SOME_HOT)
        dataset = Dataset(dataset_path)
        return build_pipeline(asked, dataset, build_parts(asked, dataset)).loader(dataset, 64, 7, 0)

    @pytest.mark.parametrize("share", [0.0, 0.01, 0.3, 0.5, 0.98, 1.0])
    @pytest.mark.parametrize("first", [1, 5])
    def test_every_input_is_either_kept_in_its_order_or_counted(self, loader, first, share):
        assert isinstance(loader, FaeLoader)
        hot = loader.of["hot"]
        labels = np.concatenate([hot.batch(n).ids[: hot.batch(n).size] for n in range(len(hot))])
        random, expected = np.random.default_rng(3), list(labels[: first * 64])

        def kept(batch):
            chosen = np.flatnonzero(random.random(batch.size) >= share).astype(np.int32)
            expected.extend(batch.ids[: batch.size][chosen])
            return chosen

        loader.leave_out(first, kept)
        after = loader.of["hot"]
        found = [after.batch(n) for n in range(len(after))]
        assert np.array_equal(np.concatenate([batch.ids[: batch.size] for batch in found]), expected)
        assert all(batch.size == 64 for batch in found[:-1])
        assert loader.left_out.shape == (len(after) + 1,)
        assert loader.left_out.sum() == labels.size - len(expected)
        assert (loader.left_out >= 0).all()
        assert not loader.left_out[:first].any()
        if len(after) == len(hot):
            assert loader.left_out[-1] == 0
