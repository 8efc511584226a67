"""Slipstream over pipelines: what is skipped, what never is; the rest is trained as if it were all there is."""

import dataclasses

import numpy as np
import pytest
import torch
from tests.host.conftest import write_dataset
from tests.host.pipeline.test_pipelines import identical
from tests.host.pipeline.training import TOLERANCE, config, of_histories, train

from hotline.data import Batch, BatchLoader, Dataset
from hotline.pipeline import FaeConfig, SlipstreamConfig, SplitConfig
from hotline.train import build_parts, build_pipeline

LAST_SNAPSHOT = 10  # of the 38 batches of an epoch: the first comes before batch 9


def asked(path, precision="fp64", optimizer="sgd", split=None, **options):
    plain = config(path, "hotline", precision, optimizer, **(split or {}))
    names = {f"slipstream_{name}": value for name, value in options.items()}
    return dataclasses.replace(plain, slipstream=SlipstreamConfig(slipstream=True, **names))


def spy(into):
    """Note what :meth:`Slipstream.kept` was given and gave: batch number, popular inputs, kept ones."""

    def watch(pipeline):
        kept = pipeline.slipstream.kept

        def noted(number, inputs):
            found = kept(number, inputs)
            into.append((number, inputs, found))
            return found

        pipeline.slipstream.kept = noted

    return watch


@pytest.mark.parametrize("form", ["inputs", "rows"])
@pytest.mark.parametrize(("precision", "optimizer"), [("fp32", "sgd"), ("fp64", "adagrad")])
def test_with_a_threshold_of_0_nothing_differs_by_a_bit(dataset_path, form, precision, optimizer):
    plain, _ = train(dataset_path, config(dataset_path, "hotline", precision, optimizer), 90)
    other, pipeline = train(dataset_path, asked(dataset_path, precision, optimizer, form=form, threshold=0.0), 90)
    identical(other, plain)
    figures = pipeline.figures()
    assert figures["skipped_share"] == figures["slipstream"]["stale_rows"] == 0


def test_every_popular_input_with_lookups_is_skipped_at_infinity_and_no_other_ever(dataset_path):
    seen = []
    _, pipeline = train(dataset_path, asked(dataset_path, threshold=np.inf), 76, spy(seen))
    assert [number for number, _, _ in seen] == [*range(38), *range(38)]
    skipped = 0
    for number, inputs, kept in seen:
        lookups = np.diff(inputs.offsets).reshape(4, -1).sum(0)
        assert (lookups > 0).all()
        expected = inputs.popular if number < LAST_SNAPSHOT else []
        assert np.array_equal(kept, expected if number < LAST_SNAPSHOT else inputs.popular[:0])
        skipped += inputs.popular.size - kept.size
    figures = pipeline.figures()
    assert figures["skipped_share"] == skipped / (2 * 2400)
    assert 0 < figures["skipped_share"] < figures["popular_share"] * (1 - LAST_SNAPSHOT / 38) * 1.05
    assert figures["slipstream"]["achieved"] == 1.0
    assert figures["slipstream"]["warm_up"] == [9, LAST_SNAPSHOT]


def test_about_the_wanted_share_is_skipped_and_the_threshold_is_searched_anew_every_epoch(dataset_path):
    found, seen = [], []

    def watch(pipeline):
        spy(seen)(pipeline)
        judge = pipeline.slipstream._judge

        def noted(*arguments):
            judge(*arguments)
            found.append(pipeline.slipstream.found)

        pipeline.slipstream._judge = noted

    _, pipeline = train(dataset_path, asked(dataset_path, drop=0.4, tolerance=0.06, length=0.2), 114, watch)
    assert len({f.value for f in found}) == len(found) == 3
    assert all(f.converged and abs(f.achieved - 0.4) <= 0.06 for f in found)
    after = [(inputs.popular.size, kept.size) for number, inputs, kept in seen if number >= 17]
    popular, kept = np.sum(after, 0)
    assert 1 - kept / popular == pytest.approx(0.4, abs=0.09)
    figures = pipeline.figures()
    assert figures["slipstream"]["sampled"] == pytest.approx(1024 * figures["popular_share"], rel=0.1)


def trained_without(path, asked, seen, epoch):
    """Parameters after unsplit training, in which every batch lacks the samples that were skipped."""
    dataset = Dataset(path)
    parts = build_parts(asked, dataset)
    cpu = build_pipeline(asked, dataset, parts)
    for place, (number, inputs, kept) in enumerate(seen):
        batch = BatchLoader(dataset, "train", 64, 7, place // epoch).batch(number)
        gone = np.setdiff1d(inputs.popular, kept)
        cpu.step(batch.only(np.setdiff1d(np.arange(batch.size), gone))[0])
    found = {name: p.detach() for name, p in parts.model.named_parameters()}
    return found | {f"table {t.name}": parts.cold.table(n) for n, t in enumerate(dataset.schema.tables)}


@pytest.mark.parametrize("optimizer", ["sgd", "adagrad"])
@pytest.mark.parametrize("split", [{}, {"hazard": "scoreboard"}, {"overlap": False}])
def test_what_is_left_is_trained_as_an_unsplit_batch_of_its_own(dataset_path, optimizer, split):
    seen = []
    options = {"drop": 0.5, "tolerance": 0.1, "replay": 0.2}
    ours, pipeline = train(dataset_path, asked(dataset_path, "fp64", optimizer, split, **options), 76, spy(seen))
    assert pipeline.figures()["skipped_share"] > 0.1
    theirs = trained_without(dataset_path, config(dataset_path, "cpu", "fp64", optimizer), seen, 38)
    for name, value in theirs.items():
        assert torch.allclose(ours[name], value, rtol=0, atol=TOLERANCE["fp64"]), name


def test_of_sequences_too_and_every_table_may_have_to_have_stale_lookups(histories):
    seen = []
    options = SlipstreamConfig(
        slipstream=True,
        slipstream_drop=0.5,
        slipstream_tolerance=0.1,
        slipstream_alpha_count=3,
        slipstream_alpha_of="table",
    )
    plain = of_histories(histories, "hotline", "fp64", "mlp", "sgd")
    ours, pipeline = train(histories, dataclasses.replace(plain, slipstream=options), 40, spy(seen))
    assert pipeline.figures()["skipped_share"] > 0.1
    stale = pipeline.slipstream._stale
    for _, inputs, kept in seen[-5:]:
        enough = stale[inputs.slots].reshape(2, -1, 4).sum(2) >= 3
        assert np.array_equal(kept, inputs.popular[~enough.all(0)[inputs.popular]])
    theirs = trained_without(histories, of_histories(histories, "cpu", "fp64", "mlp", "sgd"), seen, 40)
    for name, value in theirs.items():
        assert torch.allclose(ours[name], value, rtol=0, atol=TOLERANCE["fp64"]), name


@pytest.mark.parametrize("pipeline", ["hotline", "fae"])
def test_a_batch_of_sequences_may_be_skipped_whole(histories, pipeline):
    plain = of_histories(histories, pipeline, "fp32", "mlp", "sgd")
    if pipeline == "hotline":
        plain = dataclasses.replace(plain, split=SplitConfig(preset="small", small_table_bytes=4 << 20))
    else:
        plain = dataclasses.replace(plain, fae=FaeConfig(fae_calibrator="topk", fae_budget=1 << 30, fae_fill=True))
    options = SlipstreamConfig(slipstream=True, slipstream_threshold=np.inf)
    _, found = train(histories, dataclasses.replace(plain, slipstream=options), 40)
    assert found.figures()["popular_share"] == 1
    assert found.figures()["skipped_share"] == pytest.approx(1 - 11 * 64 / 2500)


def test_neither_lanes_nor_the_scoreboard_change_a_bit(dataset_path):
    options = {"drop": 0.5, "tolerance": 0.1}
    plain, _ = train(dataset_path, asked(dataset_path, "fp32", "sgd", {"overlap": False}, **options), 100)
    other, _ = train(dataset_path, asked(dataset_path, "fp32", "sgd", {"hazard": "scoreboard"}, **options), 100)
    identical(other, plain)


def test_nothing_of_a_skipped_input_crosses(dataset_path):
    seen = []
    _, pipeline = train(dataset_path, asked(dataset_path, "fp32", drop=0.5, tolerance=0.1), 38, spy(seen))
    dataset = Dataset(dataset_path)
    trained = 0
    for number, inputs, kept in seen:
        batch = BatchLoader(dataset, "train", 64, 7, 0).batch(number)
        trained += batch.size - inputs.popular.size + kept.size
    assert trained < 2400
    assert pipeline.parts.tier.traffic.figures()["to_device"]["inputs"] == trained * 4 * (3 + 1)


def test_a_batch_of_which_nothing_is_left_takes_no_step(tmp_path):
    path = write_dataset(tmp_path / "set", tables={"one": (40, 1), "pair": (20, 2)})
    before = {}

    def watch(pipeline):
        collect = pipeline.collect
        pipeline.losses = []

        def noted():
            pipeline.losses.append(collect())
            if len(pipeline.losses) == LAST_SNAPSHOT:
                before.update({name: p.detach().clone() for name, p in pipeline.parts.model.named_parameters()})
            return pipeline.losses[-1]

        pipeline.collect = noted

    for split in ({}, {"hazard": "scoreboard"}):
        after, pipeline = train(path, asked(path, "fp32", "sgd", split, threshold=np.inf), 38, watch)
        assert pipeline.figures()["popular_share"] == 1
        assert all(pipeline.losses[:LAST_SNAPSHOT])
        assert pipeline.losses[LAST_SNAPSHOT:] == [0.0] * 28
        assert pipeline.skipped == 2400 - 37 * 64
        identical({name: after[name] for name in before}, before)


def test_replayed_inputs_are_a_share_of_those_that_would_be_skipped(dataset_path):
    shares = {}
    for replay in (0.0, 0.25, 1.0):
        _, pipeline = train(dataset_path, asked(dataset_path, threshold=np.inf, replay=replay), 38)
        shares[replay] = pipeline.figures()["skipped_share"]
    assert shares[1.0] == 0
    assert shares[0.25] == pytest.approx(0.75 * shares[0.0], rel=0.05)


def test_only_rows_that_were_looked_up_between_the_snapshots_are_stale_if_touching_is_required(dataset_path):
    seen = []
    options = {"threshold": np.inf, "require_touched": True}
    _, pipeline = train(dataset_path, asked(dataset_path, **options), 38, spy(seen))
    [between] = [inputs.slots for number, inputs, _ in seen if number == LAST_SNAPSHOT - 1]
    touched = np.unique(between[between >= 0])
    assert np.array_equal(np.flatnonzero(pipeline.slipstream._stale), touched)
    assert 0 < touched.size < pipeline.hot.held


def test_after_learning_within_an_epoch_rows_are_watched_anew(dataset_path):
    seen = []
    split = {"relearn_every": 20, "sample_fraction": 0.2}
    _, pipeline = train(dataset_path, asked(dataset_path, split=split, threshold=np.inf), 38, spy(seen))
    skipping = [number for number, inputs, kept in seen if kept.size < inputs.popular.size]
    assert skipping == [*range(6, 20), *range(25, 38)]
    assert pipeline.slipstream.phases == 2


def test_stale_rows_sleep_and_all_inputs_are_trained(dataset_path):
    def keep(into):
        def watch(pipeline):
            put = pipeline.slipstream.rows.put_to_sleep

            def noted(stale, threshold, stretch):
                into.append((stale.copy(), pipeline.hot.weight.clone(), stretch))
                put(stale, threshold, stretch)

            pipeline.slipstream.rows.put_to_sleep = noted

        return watch

    for wake_every in (0, 2):
        slept = []
        options = {"form": "rows", "drop": 0.7, "tolerance": 0.1, "wake_every": wake_every}
        _, pipeline = train(dataset_path, asked(dataset_path, **options), 38, keep(slept))
        [(stale, before, stretch)] = slept
        figures = pipeline.figures()
        own = figures["slipstream"]
        assert figures["skipped_share"] == 0
        assert stretch == 1
        assert 0 < own["stale_rows"] == stale.sum() == own["asleep"] + own["woken"]
        assert 0 < own["updates_skipped_share"] < 0.8 * 28 / 38
        moved = (pipeline.hot.weight != before).any(1).numpy()
        if wake_every:
            assert own["woken"] > 0
            assert moved[stale].sum() <= own["woken"]
        else:
            assert own["woken"] == 0
            assert not moved[stale].any()
        assert moved[~stale].any()


def test_a_batch_of_some_samples_is_what_the_loader_would_make_of_them(dataset_path):
    loader = BatchLoader(Dataset(dataset_path), "train", 64, 7, 1)
    batch = loader.batch(3)
    chosen = np.array([0, 5, 6, 40, 63])
    only, places = batch.only(chosen)
    [same] = loader.some(3 * 64 + chosen)
    for name in ("dense", "ids", "offsets", "label"):
        assert np.array_equal(getattr(only, name), getattr(same, name)), name
        assert getattr(only, name).dtype == getattr(batch, name).dtype
    assert np.array_equal(batch.ids[places], only.ids)
    assert batch.only(chosen[:0])[0].size == 0
    plain = Batch(0, batch.dense, batch.ids[: 2 * 64], np.arange(129), batch.label, 2)
    assert plain.only(chosen)[0].offsets.tolist() == list(range(11))
