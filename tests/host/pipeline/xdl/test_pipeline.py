"""Training through the parameter server: without staleness it is unsplit training; no process outlives the pipeline."""

import dataclasses
import os
import re
import select
import signal

import numpy as np
import pytest
import torch
from tests.host.pipeline.training import config, train

from hotline.data import BatchLoader, Dataset
from hotline.model import DlrmConfig
from hotline.pipeline import PeerDied, XdlConfig
from hotline.train import OptimizerConfig, build_parts, build_pipeline


def asked(path, workers=1, staleness=0, precision="fp32", kind="sgd", **changes):
    xdl = XdlConfig(workers, staleness, xdl_timeout=60.0)
    return dataclasses.replace(config(path, "xdl", precision, kind), xdl=xdl, **changes)


def made(path, request):
    """(pipeline, loader)."""
    dataset = Dataset(path)
    pipeline = build_pipeline(request, dataset, build_parts(request, dataset))
    return pipeline, BatchLoader(dataset, "train", 64, 7, 0)


@pytest.mark.parametrize(
    ("precision", "optimizer", "workers", "options"),
    [
        ("fp32", "sgd", 1, {}),
        ("fp32", "adagrad", 2, {}),
        ("fp64", "adagrad", 1, {"adagrad_moment": "element", "weight_decay": 0.01}),
    ],
)
def test_without_staleness_every_bit_is_that_of_the_cpu_pipeline(dataset_path, precision, optimizer, workers, options):
    rates = OptimizerConfig(optimizer, 0.05, **options)
    plain = dataclasses.replace(config(dataset_path, "cpu", precision, optimizer), optimizer=rates)
    cpu, _ = train(dataset_path, plain, 80)
    ours, pipeline = train(dataset_path, asked(dataset_path, workers, 0, precision, optimizer, optimizer=rates), 80)
    assert ours.keys() == cpu.keys()
    for name, value in cpu.items():
        assert torch.equal(ours[name], value), name
    assert pipeline.figures()["staleness_most"] == 0
    assert pipeline.processes is None


def test_losses_are_those_of_the_cpu_pipeline_and_come_in_the_order_of_the_batches(dataset_path):
    reference, loader = made(dataset_path, config(dataset_path, "cpu", "fp32", "sgd"))
    pipeline, _ = made(dataset_path, asked(dataset_path))
    with pipeline:
        for number in range(20):
            assert pipeline.step(loader.batch(number)) == reference.step(loader.batch(number))


def test_dropout_is_drawn_by_batch_whichever_worker_computes_it(dataset_path):
    dropout = DlrmConfig(dim=8, bottom_mlp="16-8", top_mlp="24-1", dropout=0.4)
    one, _ = train(dataset_path, asked(dataset_path, 1, architecture=dropout), 30)
    two, _ = train(dataset_path, asked(dataset_path, 2, architecture=dropout), 30)
    assert all(torch.equal(one[name], two[name]) for name in one)


def test_traffic_is_what_was_pulled_and_pushed(dataset_path):
    pipeline, loader = made(dataset_path, asked(dataset_path))
    parts = pipeline.parts
    with pipeline:
        rows = 0
        for number in range(3):
            batch = loader.batch(number)
            counts = np.diff(batch.offsets[:: batch.size])
            rows += np.unique(batch.ids + np.repeat(parts.cold.base, counts)).size
            pipeline.step(batch)
    dense = 3 * 4 * sum(p.numel() for p in parts.model.parameters())
    assert parts.tier.traffic.figures() == {
        "to_device": {"network": dense, "rows": rows * 8 * 4},
        "to_host": {"gradients": rows * 8 * 4, "network": dense, "numbers": rows * 8},
    }


def test_settling_brings_back_the_batches_in_flight_and_what_was_restored_goes_on(dataset_path):
    reference, loader = made(dataset_path, config(dataset_path, "cpu", "fp64", "adagrad"))
    pipeline, _ = made(dataset_path, asked(dataset_path, 1, 3, "fp64", "adagrad"))  # one worker: no batch is ever late
    with pipeline:
        for number in range(4):
            pipeline.submit(loader.batch(number))
        pipeline.settle()
        losses = [reference.step(loader.batch(number)) for number in range(4)]
        assert torch.equal(pipeline.parts.cold.weight, reference.parts.cold.weight)
        assert torch.equal(pipeline.parts.cold.moment, reference.parts.cold.moment)
        kept, state = pipeline.parts.cold.weight.clone(), pipeline.state()
        assert [pipeline.collect() for _ in range(4)] == losses
        pipeline.step(loader.batch(9))
        pipeline.settle()
        assert not torch.equal(pipeline.parts.cold.weight, kept)
        pipeline.parts.cold.weight.copy_(kept)
        pipeline.parts.cold.moment.copy_(reference.parts.cold.moment)
        pipeline.parts.model.load_state_dict(reference.parts.model.state_dict())
        pipeline.parts.dense_optimizer.load_state_dict(reference.parts.dense_optimizer.state_dict())
        pipeline.restore(*state)
        assert pipeline.step(loader.batch(4)) == reference.step(loader.batch(4))


def test_slow_workers_hold_a_batch_that_would_lack_more_than_it_may(dataset_path):
    pipeline, loader = made(dataset_path, asked(dataset_path, 3, 1))
    with pipeline:
        pipeline.step(loader.batch(0))
        for child in pipeline.processes.workers:
            os.kill(child.process.pid, signal.SIGSTOP)
        for number in (1, 2, 3):
            pipeline.submit(loader.batch(number))
        slow, slower, ready = (one.worker for one in pipeline._flight)
        os.kill(ready.process.pid, signal.SIGCONT)
        assert not select.select([ready.socket], [], [], 0.5)[0]  # batch 3 lacks 1 and 2
        os.kill(slow.process.pid, signal.SIGCONT)
        assert select.select([ready.socket], [], [], 30)[0]  # now it lacks 2 alone
        os.kill(slower.process.pid, signal.SIGCONT)
        for _ in range(3):
            pipeline.collect()
        assert pipeline.figures()["staleness_most"] == 1


def test_a_loss_that_is_no_number_is_named_and_nothing_of_it_is_pushed(dataset_path):
    pipeline, loader = made(dataset_path, asked(dataset_path, 2, 1))
    with pipeline:
        pipeline.step(loader.batch(0))
        pipeline.settle()
        before = pipeline.parts.cold.weight.clone()
        batch = loader.batch(1)
        pipeline.submit(dataclasses.replace(batch, dense=batch.dense * np.float32("inf")))
        pipeline.settle()
        assert torch.equal(pipeline.parts.cold.weight, before)
        with pytest.raises(FloatingPointError, match="the loss of batch 1 is nan; training diverged"):
            pipeline.collect()


def step_on(pipeline, loader):
    """Enough batches that every worker gets some."""
    for number in range(1, 30):
        pipeline.submit(loader.batch(number))
        pipeline.submit(loader.batch(number + 1))
        pipeline.collect()
        pipeline.collect()


@pytest.mark.parametrize("victim", ["server", "worker 0", "worker 1"])
def test_a_death_is_told_with_its_cause_and_ends_the_others(dataset_path, victim):
    pipeline, loader = made(dataset_path, asked(dataset_path, 2, 1))
    with pipeline:
        pipeline.step(loader.batch(0))
        children = pipeline.processes.children
        child = next(one for one in children if one.name == victim)
        os.kill(child.process.pid, signal.SIGKILL)
        with pytest.raises(PeerDied) as death:
            step_on(pipeline, loader)
        assert re.fullmatch(
            rf"{victim} \(process {child.process.pid}\) was killed by SIGKILL, when \d+ batches had been handed out; "
            r"(no batch was|batches \d+ to \d+ were) in flight",
            str(death.value),
        )
        assert all(one.process.returncode is not None for one in children)
        assert pipeline.processes is None


def test_a_process_that_gives_no_answer_counts_as_dead(dataset_path):
    pipeline, loader = made(dataset_path, asked(dataset_path))
    with pipeline:
        pipeline.step(loader.batch(0))
        pipeline.processes._timeout = 0.3
        os.kill(pipeline.processes.workers[0].process.pid, signal.SIGSTOP)
        pipeline.submit(loader.batch(1))
        with pytest.raises(PeerDied, match=r"worker 0 \(process \d+\) gave no answer for 0\.3 s"):
            pipeline.collect()


def test_what_goes_wrong_in_a_worker_is_not_a_death(dataset_path):
    pipeline, loader = made(dataset_path, asked(dataset_path))
    with pipeline:
        pipeline.step(loader.batch(0))
        batch = loader.batch(1)
        pipeline.submit(dataclasses.replace(batch, dense=batch.dense[:, :2]))
        with pytest.raises(RuntimeError, match="xdl worker 0: RuntimeError: mat1 and mat2 shapes") as caught:
            pipeline.collect()
        assert not isinstance(caught.value, PeerDied)


def test_children_leave_ctrl_c_and_sigterm_to_the_trainer(dataset_path):
    pipeline, loader = made(dataset_path, asked(dataset_path))
    with pipeline:
        pipeline.step(loader.batch(0))
        for child in pipeline.processes.children:
            os.kill(child.process.pid, signal.SIGINT)
            os.kill(child.process.pid, signal.SIGTERM)
        for number in range(1, 5):
            pipeline.step(loader.batch(number))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"xdl_workers": 0}, "--xdl-workers 0: expected 1 to 256"),
        ({"xdl_staleness": -1}, "--xdl-staleness -1: expected 0 or more"),
        ({"xdl_timeout": 0.0}, "--xdl-timeout 0.0: expected seconds"),
        ({"xdl_restarts": -1}, "--xdl-restarts -1: expected 0 or more"),
    ],
)
def test_options_that_make_no_sense_are_named(options, message):
    with pytest.raises(ValueError, match=message):
        XdlConfig(**options)


def test_options_of_xdl_are_refused_elsewhere(dataset_path):
    with pytest.raises(ValueError, match="--xdl-workers: belongs to --pipeline xdl; --pipeline cpu has no server"):
        dataclasses.replace(config(dataset_path, "cpu", "fp32", "sgd"), xdl=XdlConfig(xdl_workers=3))
