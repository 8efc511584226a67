"""Every pipeline trains the same: what differs is where, in which order, and what crosses between the tiers."""

import dataclasses
import time

import numpy as np
import pytest
import torch
from tests.host.pipeline.test_fidelity import assert_equal_to_rounding
from tests.host.pipeline.training import config, train

from hotline.contract import MISS
from hotline.data import BatchLoader, Dataset
from hotline.embedding import Ticket
from hotline.pipeline.gpu import rows_of
from hotline.train import build_parts, build_pipeline

KINDS = [("fp32", "sgd"), ("fp32", "adagrad"), ("fp64", "adagrad"), ("fp64", "adam")]


def identical(ours, theirs):
    assert ours.keys() == theirs.keys()
    for name, value in theirs.items():
        assert torch.equal(ours[name], value), name


@pytest.mark.parametrize(("precision", "optimizer"), KINDS)
@pytest.mark.parametrize("name", ["hybrid", "gpu"])
def test_unsplit_pipelines_equal_cpu_to_the_bit(dataset_path, name, precision, optimizer):
    cpu, _ = train(dataset_path, config(dataset_path, "cpu", precision, optimizer), 100)
    other, _ = train(dataset_path, config(dataset_path, name, precision, optimizer), 100)
    identical(other, cpu)


@pytest.mark.parametrize(("precision", "optimizer"), KINDS)
def test_neither_lanes_nor_the_scoreboard_change_a_bit(dataset_path, precision, optimizer):
    plain, _ = train(dataset_path, config(dataset_path, "hotline", precision, optimizer, overlap=False))
    for options in ({"hazard": "strict"}, {"hazard": "scoreboard"}, {"hazard": "scoreboard", "overlap": False}):
        other, _ = train(dataset_path, config(dataset_path, "hotline", precision, optimizer, **options))
        identical(other, plain)


class TestHazards:
    """The same cold rows in batches that follow each other, with an update that takes its time."""

    def _slow_update(self, pipeline):
        update = pipeline.parts.cold.update_bags

        def late(*arguments):
            time.sleep(0.003)
            update(*arguments)

        pipeline.parts.cold.update_bags = late

    @pytest.mark.parametrize("hazard", ["strict", "scoreboard"])
    def test_a_gather_waits_for_the_update_before_it(self, dataset_path, hazard):
        asked = config(dataset_path, "hotline", "fp64", "sgd", hazard=hazard)
        plain, _ = train(dataset_path, asked, 60)
        slow, pipeline = train(dataset_path, asked, 60, self._slow_update)
        assert pipeline.figures()["popular_share"] < 0.95
        identical(slow, plain)

    def test_a_gather_that_did_not_wait_would_be_seen(self, dataset_path):
        def do_not_wait(pipeline):
            self._slow_update(pipeline)
            gather = pipeline._gather
            pipeline._gather = lambda work, classified, updated: gather(work, classified, Ticket.done())

        asked = config(dataset_path, "hotline", "fp64", "sgd")
        plain, _ = train(dataset_path, asked, 60)
        hasty, _ = train(dataset_path, asked, 60, do_not_wait)
        with pytest.raises(AssertionError):
            identical(hasty, plain)

    def test_a_scoreboard_that_forgot_rows_would_be_seen(self, dataset_path):
        def forget(pipeline):
            self._slow_update(pipeline)
            early = pipeline._gather_early
            pipeline._gather_early = lambda work, split, rows: early(work, split, rows[:0])

        asked = config(dataset_path, "hotline", "fp64", "sgd", hazard="scoreboard")
        plain, _ = train(dataset_path, asked, 60)
        hasty, _ = train(dataset_path, asked, 60, forget)
        with pytest.raises(AssertionError):
            identical(hasty, plain)

    def test_the_scoreboard_gathers_some_early_and_some_late(self, dataset_path):
        seen = []

        def watch(pipeline):
            early = pipeline._gather_early

            def watched(work, split, rows):
                free, sums = early(work, split, rows)
                seen.append((int(free.sum()), free.size))
                return free, sums

            pipeline._gather_early = watched

        train(dataset_path, config(dataset_path, "hotline", "fp64", "sgd", hazard="scoreboard"), 60, watch)
        free, all_of_them = np.sum(seen, 0)
        assert 0 < free < all_of_them


def first_batches(path, name, count=10, **split):
    dataset = Dataset(path)
    asked = config(path, name, "fp32", "sgd", **split)
    parts = build_parts(asked, dataset)
    with build_pipeline(asked, dataset, parts) as pipeline:
        loader = BatchLoader(dataset, "train", 64, 7)
        batches = [loader.batch(number) for number in range(count)]
        for batch in batches:
            pipeline.begin(loader, batch.number)
            pipeline.step(batch)
    return pipeline, parts, batches


class TestTraffic:
    def test_of_cpu_is_nothing(self, dataset_path):
        _, parts, _ = first_batches(dataset_path, "cpu")
        assert parts.tier.traffic.total == 0

    def test_of_hybrid_is_every_vector_and_every_gradient(self, dataset_path):
        _, parts, batches = first_batches(dataset_path, "hybrid")
        vectors = sum(b.size * b.tables * parts.cold.dim * 4 for b in batches)
        inputs = sum(b.dense.nbytes + b.label.nbytes for b in batches)
        assert parts.tier.traffic.figures() == {
            "to_device": {"inputs": inputs, "vectors": vectors},
            "to_host": {"gradients": vectors},
        }

    def test_of_gpu_is_its_tables_once_and_inputs(self, dataset_path):
        pipeline, parts, batches = first_batches(dataset_path, "gpu")
        inputs = sum(b.dense.nbytes + b.label.nbytes + b.ids.nbytes + b.offsets.nbytes for b in batches)
        assert parts.tier.traffic.figures() == {
            "to_device": {"inputs": inputs, "rows": parts.cold.weight.nbytes},
            "to_host": {},
        }
        pipeline.settle()
        assert parts.tier.traffic.figures()["to_host"] == {"rows": parts.cold.weight.nbytes}

    def test_of_hotline_is_what_was_missed(self, dataset_path):
        pipeline, parts, batches = first_batches(dataset_path, "hotline")
        missed = 0
        for batch in batches:
            slots = pipeline.accelerator.classify(batch).slots
            bags = np.repeat(np.arange(batch.tables * batch.size), np.diff(batch.offsets))
            missed += np.unique(bags[slots == MISS]).size
        traffic = parts.tier.traffic.figures()
        assert 0 < missed < sum(b.size * b.tables for b in batches)
        assert traffic["to_device"]["vectors"] == missed * parts.cold.dim * 4
        assert traffic["to_host"] == {"gradients": missed * parts.cold.dim * 4}
        assert traffic["to_device"]["rows"] == pipeline.hot.held * parts.cold.dim * 4

    def test_nothing_of_the_device_lies_in_host_memory(self, dataset_path):
        """What was put on the stand-in is a copy: changing the host's does not reach it."""
        pipeline, parts, _ = first_batches(dataset_path, "gpu")
        before = pipeline.table.weight.clone()
        parts.cold.weight += 1
        assert torch.equal(pipeline.table.weight, before)


@pytest.mark.parametrize("name", ["gpu", "hotline"])
def test_what_does_not_fit_on_the_device_is_refused_with_a_plan(dataset_path, name):
    dataset = Dataset(dataset_path)
    asked = config(dataset_path, name, "fp32", "adagrad")
    asked = dataclasses.replace(asked, loop=dataclasses.replace(asked.loop, device_memory=100_000))
    parts = build_parts(asked, dataset)
    with pytest.raises(ValueError, match=rf"--pipeline {name} needs .* MiB on cpu \(.*network .*\), where 0.1 MiB"):
        build_pipeline(asked, dataset, parts)


def test_rows_of_bags_are_those_of_their_tables(dataset_path):
    dataset = Dataset(dataset_path)
    parts = build_parts(config(dataset_path, "cpu", "fp32", "sgd"), dataset)
    batch = BatchLoader(dataset, "train", 64, 7).batch(0)
    rows = rows_of(batch, parts.cold)
    at = 0
    for table in range(batch.tables):
        for sample in range(batch.size):
            bag = table * batch.size + sample
            for place in range(batch.offsets[bag], batch.offsets[bag + 1]):
                assert rows[place] == parts.cold.base[table] + batch.ids[place]
                at += 1
    assert at == rows.size


class TestLearningAgainWhenThePopularShareDrops:
    def _learned(self, path, drop, steps=120, fall_after=40):
        """Numbers of the batches before which the pipeline learned, where from some batch on nothing is popular."""
        numbers = []

        def watch(pipeline):
            learn, classify = pipeline._learn, pipeline.accelerator.classify

            def counted(loader, sample):
                numbers.append(pipeline._share.total_seen // 16)
                learn(loader, sample)

            pipeline._learn = counted

            def less(batch):
                stitch = classify(batch)
                if fall_after and pipeline._share.total_seen // 16 >= fall_after and len(numbers) < 2:
                    everyone = np.arange(batch.size, dtype=np.int32)
                    return dataclasses.replace(stitch, popular=everyone[:0], rest=everyone)
                return stitch

            pipeline.accelerator.classify = less

        asked = config(path, "hotline", "fp32", "sgd", relearn_drop=drop)
        asked = dataclasses.replace(asked, loop=dataclasses.replace(asked.loop, batch_size=16))
        dataset = Dataset(path)
        parts = build_parts(asked, dataset)
        with build_pipeline(asked, dataset, parts) as pipeline:
            watch(pipeline)
            loader = BatchLoader(dataset, "train", 16, 7)
            for number in range(min(len(loader), steps)):
                pipeline.begin(loader, number)
                pipeline.step(loader.batch(number))
        return numbers

    def test_it_learns_at_the_next_comparison(self, dataset_path):
        learned = self._learned(dataset_path, 0.2)
        assert learned[0] == 0
        assert len(learned) == 2

    def test_and_not_where_the_share_stays(self, dataset_path):
        assert self._learned(dataset_path, 0.5, fall_after=0) == [0]

    def test_and_not_unless_it_was_asked_to(self, dataset_path):
        assert self._learned(dataset_path, 0.0) == [0]


def test_the_accelerator_is_never_called_by_two_threads_at_once(dataset_path):
    """Its figures and its state are asked for while it classifies ahead."""
    dataset = Dataset(dataset_path)
    asked = config(dataset_path, "hotline", "fp32", "sgd")
    parts = build_parts(asked, dataset)
    with build_pipeline(asked, dataset, parts) as pipeline:
        accelerator, busy, met = pipeline.accelerator, [], []

        def alone(name):
            call = getattr(accelerator, name)

            def watched(*arguments, **named):
                met.append((name, len(busy)))
                busy.append(name)
                time.sleep(0.002)
                try:
                    return call(*arguments, **named)
                finally:
                    busy.remove(name)

            setattr(accelerator, name, watched)

        for name in ("clear", "learn", "classify", "gather", "read", "cycles", "state"):
            alone(name)
        loader = BatchLoader(dataset, "train", 64, 7)
        pipeline.begin(loader, 0)
        pipeline.submit(loader.batch(0))
        for number in range(1, 8):
            pipeline.begin(loader, number)
            pipeline.submit(loader.batch(number))
            pipeline.collect()
            pipeline.figures()
            pipeline.state()
    assert {name for name, _ in met} == {"clear", "learn", "classify", "gather", "read", "cycles", "state"}
    assert [name for name, others in met if others] == []


@pytest.mark.parametrize("relearn", [0, 9])
def test_lanes_spread_over_many_cores_train_to_the_same_bits(dataset_path, relearn, monkeypatch):
    asked = config(dataset_path, "hotline", "fp32", "adagrad", relearn_every=relearn)
    plain, _ = train(dataset_path, asked, 60)
    monkeypatch.setattr("hotline.pipeline.hotline.SPREAD", 1)
    spread, pipeline = train(dataset_path, asked, 60)
    assert pipeline.ahead == 2
    identical(spread, plain)


@pytest.mark.parametrize("optimizer", ["sgd", "adagrad"])
@pytest.mark.parametrize("precision", ["fp32", "fp64"])
def test_one_pass_trains_to_the_bits_of_unsplit_training(dataset_path, precision, optimizer):
    unsplit, _ = train(dataset_path, config(dataset_path, "cpu", precision, optimizer), 60)
    for options in ({"passes": "one"}, {"passes": "auto"}):
        found, pipeline = train(dataset_path, config(dataset_path, "hotline", precision, optimizer, **options), 60)
        identical(found, unsplit)
    assert 0.05 < pipeline.figures()["popular_share"] < 0.95


@pytest.mark.parametrize("passes", ["one", "two"])
@pytest.mark.parametrize("hazard", ["strict", "scoreboard"])
def test_bags_that_miss_several_rows_train_as_unsplit(dataset_path, passes, hazard):
    """Of these tables only the smallest is wholly hot, so bags of several look-ups miss some of them."""
    unsplit, _ = train(dataset_path, config(dataset_path, "cpu", "fp64", "adagrad"), 60)
    options = {"small_table_bytes": 2048, "passes": passes, "hazard": hazard}
    lengths = []

    def watch(pipeline):
        assert pipeline.accelerator.layout.wholly_hot == (False, False, False, True)
        classify = pipeline._classify

        def watched(work):
            split = classify(work)
            lengths.extend(np.diff(split.missed.starts))
            return split

        pipeline._classify = watched

    split, _ = train(dataset_path, config(dataset_path, "hotline", "fp64", "adagrad", **options), 60, watch)
    assert max(lengths) > 1
    assert_equal_to_rounding(split, unsplit, "fp64")
