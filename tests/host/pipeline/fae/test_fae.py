"""Training in hot and cold mini-batches: equal to unsplit training on the same mini-batches, to the bit."""

import dataclasses
import json
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import torch
from tests.host.conftest import write_dataset
from tests.host.pipeline.training import config, train

from hotline.data import Dataset
from hotline.pipeline import HybridPipeline
from hotline.pipeline.fae.loader import FaeLoader
from hotline.train import Interrupted, RunFolder, TrainConfig, Trainer, build_parts, build_pipeline

KINDS = [("fp32", "sgd"), ("fp32", "adagrad"), ("fp64", "adagrad"), ("fp64", "adam")]
ALL_HOT = {"fae_calibrator": "topk", "fae_budget": 1 << 30, "fae_fill": True}
SOME_HOT = {"fae_budget": 128 << 10, "fae_sample": 0.5, "fae_small_table_bytes": 4096, "fae_rate": 30.0}


def identical(ours, theirs):
    assert ours.keys() == theirs.keys()
    for name, value in theirs.items():
        assert torch.equal(ours[name], value), name


def steps_of(pipeline, losses, then=lambda batch: None):
    """Have ``losses`` gather the loss of every batch, and ``then`` be told the batch."""
    train_one = pipeline._train

    def watched(batch):
        losses.append(train_one(batch))
        then(batch)
        return losses[-1]

    pipeline._train = watched


@pytest.mark.parametrize(("precision", "optimizer"), KINDS)
@pytest.mark.parametrize("baseline", ["cpu", "hybrid"])
def test_with_every_row_hot_it_equals_unsplit_training(dataset_path, baseline, precision, optimizer):
    """Three epochs, each in its own order: the same losses and parameters, to the bit."""
    losses, expected = [], []
    plain, _ = train(
        dataset_path, config(dataset_path, baseline, precision, optimizer), 100, lambda p: steps_of(p, expected)
    )
    asked = config(dataset_path, "fae", precision, optimizer, **ALL_HOT)
    ours, pipeline = train(dataset_path, asked, 100, lambda p: steps_of(p, losses))
    assert pipeline.figures()["popular_share"] == 1.0
    assert losses == expected
    identical(ours, plain)


@pytest.mark.parametrize(("precision", "optimizer"), KINDS)
@pytest.mark.parametrize("first", ["cold", "hot"])
def test_it_equals_unsplit_training_on_the_same_order_of_mini_batches(dataset_path, first, precision, optimizer):
    """Rows and their optimizer state are where they are needed after every switch."""
    losses, order = [], []
    asked = config(dataset_path, "fae", precision, optimizer, fae_first=first, **SOME_HOT)

    def watch(pipeline):
        packed = pipeline.packed

        def remember(batch):
            if pipeline._live:  # as the cold tables have them
                tables = np.repeat(np.arange(batch.tables), np.diff(batch.offsets[:: batch.size]))
                assert (packed.tables[batch.ids] == tables).all()
                batch = dataclasses.replace(batch, ids=packed.rows[batch.ids].astype(np.int32))
            order.append(batch)

        steps_of(pipeline, losses, remember)

    ours, pipeline = train(dataset_path, asked, 120, watch)
    assert pipeline.figures()["fae"]["switches"] >= 15
    assert 0.2 < pipeline.figures()["popular_share"] < 0.9
    dataset = Dataset(dataset_path)
    parts = build_parts(config(dataset_path, "hybrid", precision, optimizer), dataset)
    hybrid = HybridPipeline(parts)
    found = []
    for step, batch in enumerate(order):
        parts.set_rate(asked.optimizer.learning_rate, step)
        found.append(hybrid.step(batch))
    assert found == losses
    for number, table in enumerate(dataset.schema.tables):
        assert torch.equal(ours[f"table {table.name}"], parts.cold.table(number))
    for name, parameter in parts.model.named_parameters():
        assert torch.equal(ours[name], parameter), name


def test_every_training_row_is_used_once_an_epoch(dataset_path):
    seen = []

    def watch(pipeline):
        rows = {
            kind: np.load(part.path / "row.npy")
            for kind, part in (("hot", pipeline.packed.hot), ("cold", pipeline.packed.cold))
        }
        begin = pipeline.begin

        def begun(loader, number):
            begin(loader, number)
            part = pipeline._current
            own = loader.of[part.kind]
            place = (part.first + number - part.number) * 64
            seen.append(rows[part.kind][own._order[place : place + 64]])

        pipeline.begin = begun

    asked = config(dataset_path, "fae", "fp32", "sgd", **SOME_HOT)
    dataset = Dataset(dataset_path)
    parts = build_parts(asked, dataset)
    batches = build_pipeline(asked, dataset, parts).batches(dataset, 64)
    train(dataset_path, asked, 2 * batches, watch)
    epochs = [np.concatenate(seen[:batches]), np.concatenate(seen[batches:])]
    for rows in epochs:
        assert np.array_equal(np.sort(rows), np.arange(2400))
    assert not np.array_equal(*epochs)


def test_hot_mini_batches_move_inputs_alone(dataset_path):
    asked = config(dataset_path, "fae", "fp32", "adagrad", **SOME_HOT, fae_first="hot")
    dataset = Dataset(dataset_path)
    parts = build_parts(asked, dataset)
    pipeline = build_pipeline(asked, dataset, parts)
    loader = pipeline.loader(dataset, 64, 7, 0)
    pipeline.begin(loader, 0)
    rows = pipeline.packed.rows.size
    assert parts.tier.traffic.figures()["to_device"]["rows"] == rows * (8 + 1) * 4  # with their moments
    for number in range(3):
        pipeline.begin(loader, number)
        pipeline.step(loader.batch(number))
    found = parts.tier.traffic.figures()
    assert found["to_host"] == {}
    assert found["to_device"].keys() == {"rows", "slots", "inputs"}
    pipeline.settle()
    pipeline.settle()  # nothing has changed since
    assert parts.tier.traffic.figures()["to_host"] == {"rows": rows * (8 + 1) * 4}


class TestLoader:
    @pytest.fixture
    def loader(self, dataset_path):
        asked = config(dataset_path, "fae", "fp32", "sgd", **SOME_HOT)
        dataset = Dataset(dataset_path)
        pipeline = build_pipeline(asked, dataset, build_parts(asked, dataset))
        return pipeline, pipeline.loader(dataset, 64, 7, 0)

    def test_knows_no_batch_before_the_scheduler_has_spoken(self, loader):
        pipeline, loader = loader
        assert isinstance(loader, FaeLoader)
        with pytest.raises(IndexError, match="none are yet"):
            loader.batch(0)
        pipeline.begin(loader, 0)
        stop = loader.current.stop
        assert loader.batch(stop - 1).number == stop - 1
        with pytest.raises(IndexError, match=f"0..{stop - 1} are"):
            loader.batch(stop)

    @pytest.mark.parametrize("prefetch", [0, 3])
    def test_iterates_over_what_batch_gives_and_looks_at_the_next_slice_only_then(self, loader, prefetch):
        pipeline, loader = loader
        batches = loader.iterate(0, None, prefetch)
        kinds = []
        for number in range(len(loader)):
            pipeline.begin(loader, number)
            batch, expected = next(batches), loader.batch(number)
            assert batch.number == number
            assert np.array_equal(batch.ids, expected.ids)
            assert np.array_equal(batch.label, expected.label)
            kinds.append(loader.current.kind)
            pipeline.step(batch)
        assert next(batches, None) is None
        assert kinds.count("hot") == len(loader.of["hot"])
        assert sum(one != two for one, two in pairwise(kinds)) >= 5


class Silent:
    def trained(self, record): ...

    def evaluating(self, done, batches): ...

    def evaluated(self, step, metrics): ...


def trainer_for(asked, resume=False, stop_at=None):
    dataset = Dataset(asked.data)
    parts = build_parts(asked, dataset)
    folder = RunFolder.open(Path(asked.out))[0] if resume else RunFolder.create(asked)
    trainer = Trainer(asked, dataset, parts, build_pipeline(asked, dataset, parts), folder, Silent())
    trainer._stop = lambda: stop_at is not None and trainer.step >= stop_at
    if resume:
        trainer.resume()
    return trainer


def a_run(path, out, **options):
    adapts = {"fae_streak": 2} if options.get("fae_adapt", True) else {}
    asked = config(path, "fae", "fp32", "adagrad", **SOME_HOT, **adapts, **options)
    loop = dataclasses.replace(asked.loop, batch_size=150, epochs=2, log_every=5)
    return dataclasses.replace(asked, out=str(out), loop=loop)


@pytest.mark.parametrize("first", ["cold", "hot"])
def test_resuming_at_any_batch_gives_the_digest_of_never_stopping(dataset_path, tmp_path, first):
    whole = trainer_for(a_run(dataset_path, tmp_path / "whole", fae_first=first)).train()
    rounds = whole["fae"]["rounds"]
    assert len(rounds) >= 4
    assert len({r["rate"] for r in rounds}) > 1  # it adapted
    assert whole["steps"] == 34
    for stop_at in range(1, whole["steps"], 2 if first == "cold" else 5):
        asked = a_run(dataset_path, tmp_path / f"cut{stop_at}", fae_first=first)
        with pytest.raises(Interrupted):
            trainer_for(asked, stop_at=stop_at).train()
        summary = trainer_for(asked, resume=True).train()
        assert summary["loss_digest"] == whole["loss_digest"], stop_at
        assert summary["evaluations"] == whole["evaluations"]
        assert summary["fae"] == whole["fae"]
        assert summary["auc"] == whole["auc"]


def test_an_evaluation_between_changes_nothing(dataset_path, tmp_path):
    one = trainer_for(a_run(dataset_path, tmp_path / "one")).train()
    asked = a_run(dataset_path, tmp_path / "two")
    asked = dataclasses.replace(asked, loop=dataclasses.replace(asked.loop, test_every=3, checkpoint_every=4))
    two = trainer_for(asked).train()
    assert two["loss_digest"] == one["loss_digest"]
    assert two["fae"]["rounds"] == one["fae"]["rounds"]
    assert [e["step"] for e in two["evaluations"]] == sorted({e["step"] for e in two["evaluations"]})


def test_a_fixed_rate_asks_for_no_evaluation(dataset_path, tmp_path):
    summary = trainer_for(a_run(dataset_path, tmp_path / "run", fae_adapt=False)).train()
    assert {r["rate"] for r in summary["fae"]["rounds"]} == {30.0}
    assert len(summary["evaluations"]) == 1


def test_the_rate_follows_the_test_loss(dataset_path):
    asked = config(dataset_path, "fae", "fp32", "sgd", **SOME_HOT)
    told = iter([0.7, 0.8, 0.6])
    _, pipeline = train(dataset_path, asked, 130, lambda p: p.evaluates_with(lambda: next(told, 0.6)))
    rounds = pipeline.figures()["fae"]["rounds"]
    assert [r["rate"] for r in rounds[:4]] == [30.0, 30.0, 15.0, 15.0]
    assert [r["test_log_loss"] for r in rounds[:4]] == [0.7, 0.8, 0.6, 0.6]


def test_a_checkpoint_of_other_sorted_inputs_is_refused(dataset_path):
    asked = config(dataset_path, "fae", "fp32", "sgd", **SOME_HOT)
    dataset = Dataset(dataset_path)
    _, values = build_pipeline(asked, dataset, build_parts(asked, dataset)).state()
    other = dataclasses.replace(asked, fae=dataclasses.replace(asked.fae, fae_seed=9))
    with pytest.raises(ValueError, match="have the data changed since"):
        build_pipeline(other, dataset, build_parts(other, dataset)).restore({}, values)


def test_hot_rows_that_do_not_fit_on_the_device_are_refused(dataset_path):
    asked = config(dataset_path, "fae", "fp32", "sgd", **SOME_HOT)
    asked = dataclasses.replace(asked, loop=dataclasses.replace(asked.loop, device_memory=10_000))
    dataset = Dataset(dataset_path)
    with pytest.raises(ValueError, match=r"--pipeline fae needs .*hot rows"):
        build_pipeline(asked, dataset, build_parts(asked, dataset))


def test_options_of_fae_belong_to_fae(dataset_path, tmp_path):
    asked = a_run(dataset_path, tmp_path / "run")
    with pytest.raises(ValueError, match=r"--fae-budget, .*belongs to --pipeline fae"):
        dataclasses.replace(asked, pipeline="hybrid")
    with pytest.raises(ValueError, match="--try-seeds: not with --pipeline fae"):
        dataclasses.replace(asked, loop=dataclasses.replace(asked.loop, try_seeds=3))
    (tmp_path / "config.toml").write_text(asked.to_toml())
    assert TrainConfig.from_toml(tmp_path / "config.toml") == asked


def test_sequences_equal_unsplit_training_where_every_row_is_hot(tmp_path):
    path = write_dataset(tmp_path / "set", rows=900, tables={"a": (500, 3), "b": (40, 3), "c": (90, 3)}, test=100)
    about = json.loads((path / "dataset.json").read_text())
    (path / "dataset.json").write_text(json.dumps({**about, "steps": 3}))
    plain, _ = train(path, dataclasses.replace(config(path, "hybrid", "fp32", "adagrad"), model="tbsm"), 25)
    asked = dataclasses.replace(config(path, "fae", "fp32", "adagrad", **ALL_HOT), model="tbsm")
    ours, _ = train(path, asked, 25)
    identical(ours, plain)
