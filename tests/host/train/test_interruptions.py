"""What a run keeps when it is cut, or cannot go on: in evaluations, in a checkpoint's writing, at bad test rows."""

import dataclasses
import json
import shutil

import numpy as np
import pytest
import torch
from tests.host.conftest import write_dataset
from tests.host.pipeline.fae.test_fae import a_run
from tests.host.train.test_loop import Silent, config, trainer_for

from hotline.accelerator.golden import GoldenAccelerator
from hotline.data import DataError
from hotline.pipeline import SlipstreamConfig, SplitConfig
from hotline.train import Interrupted, build_parts, checkpoint


def lines(out):
    return [json.loads(line) for line in (out / "metrics.jsonl").read_text("utf-8").splitlines()]


class Killed(BaseException):
    """What SIGKILL would do, as far as files go."""


class KilledAt(Silent):
    def __init__(self, trainer, step):
        self.trainer, self.step = trainer, step

    def trained(self, record):
        if record["step"] >= self.step:
            raise Killed


def test_a_test_split_without_both_labels_is_refused_before_training(tmp_path):
    path = write_dataset(tmp_path / "set")
    label = np.load(path / "label.npy", mmap_mode="r+")
    label[2400:] = 1
    label.flush()
    with pytest.raises(ValueError, match="split 'test' has 600 rows, 600 of them positive: AUC needs both labels"):
        trainer_for(config(path, tmp_path / "run"))


def test_a_bad_row_of_the_test_split_does_not_lose_what_was_trained(tmp_path):
    path = write_dataset(tmp_path / "set")
    ids = np.load(path / "ids" / "small.npy", mmap_mode="r+")
    ids[2500] = 30
    ids.flush()
    asked = config(path, tmp_path / "run")
    with pytest.raises(DataError, match="row 2500"):
        trainer_for(asked).train()
    ids[2500] = 29
    ids.flush()
    again = trainer_for(asked, resume=True)
    assert again.step == 48
    assert again.train()["steps"] == 48


@pytest.mark.parametrize("when", ["before", "within"])
def test_an_evaluation_that_was_interrupted_is_made_up(dataset_path, tmp_path, when):
    loop = {"test_every": 10, "test_batch_size": 200}
    whole = trainer_for(config(dataset_path, tmp_path / "whole", loop=loop)).train()
    asked = config(dataset_path, tmp_path / "cut", loop=loop)
    trainer = trainer_for(asked)
    if when == "before":
        trainer._stop = lambda: trainer.step >= 20
    else:
        trainer.listener = watching = Silent()
        watching.evaluating = lambda done, batches: setattr(trainer, "_stop", lambda: trainer.step == 20)
    with pytest.raises(Interrupted):
        trainer.train()
    assert [e["step"] for e in trainer.evaluations] == [10]
    summary = trainer_for(asked, resume=True).train()
    assert summary["evaluations"] == whole["evaluations"]
    assert summary["loss_digest"] == whole["loss_digest"]
    assert [line["step"] for line in lines(tmp_path / "cut")] == [line["step"] for line in lines(tmp_path / "whole")]


def test_whatever_of_a_checkpoints_writing_is_cut_twice_one_is_there(dataset_path, tmp_path):
    asked = config(dataset_path, tmp_path / "run")
    with pytest.raises(Interrupted):
        trainer_for(asked, stop_at=10).train()
    checkpoint = tmp_path / "run" / "checkpoint"
    old, new = (checkpoint.with_name(f"checkpoint.{name}") for name in ("old", "new"))
    checkpoint.rename(old)  # the first kill came between the two renames
    shutil.copytree(old, new)
    seen = []
    again = trainer_for(asked, resume=True, stop_at=20)
    state = again.pipeline.state

    def noted():
        seen.append(sorted(path.name for path in (tmp_path / "run").glob("checkpoint*")))
        return state()

    again.pipeline.state = noted
    with pytest.raises(Interrupted):
        again.train()
    assert seen == [["checkpoint.new", "checkpoint.old"]]
    assert [path.name for path in (tmp_path / "run").glob("checkpoint*")] == ["checkpoint"]
    assert trainer_for(asked, resume=True).step == 20


def test_a_checkpoint_that_is_replaced_while_it_is_read_is_read_again(dataset_path, tmp_path, monkeypatch):
    asked = config(dataset_path, tmp_path / "run", loop={"epochs": 1, "checkpoint_every": 20})
    trainer = trainer_for(asked)
    trainer.train()
    folder = tmp_path / "run" / "checkpoint"
    newer = shutil.copytree(folder, tmp_path / "newer")
    shutil.rmtree(folder)
    with pytest.raises(Interrupted):
        trainer_for(dataclasses.replace(asked, out=str(tmp_path / "early")), stop_at=10).train()
    shutil.copytree(tmp_path / "early" / "checkpoint", folder)
    load, reads = checkpoint._load_dense, []

    def replaced(path, parts, random):
        if not reads:
            shutil.rmtree(folder)
            newer.rename(folder)
        reads.append(path)
        load(path, parts, random)

    monkeypatch.setattr(checkpoint, "_load_dense", replaced)
    parts = build_parts(asked, trainer.dataset)
    state = checkpoint.load_parts(folder, parts, trainer.dataset.schema)
    assert (state["step"], len(reads)) == (trainer.step, 2)
    assert torch.equal(parts.cold.weight, trainer.parts.cold.weight)
    for name, value in parts.model.state_dict().items():
        assert torch.equal(value, trainer.parts.model.state_dict()[name])


def test_a_killed_run_logs_nothing_twice(dataset_path, tmp_path):
    """A checkpoint where a round of FAE ends is followed by an evaluation of the same step."""
    whole = trainer_for(a_run(dataset_path, tmp_path / "whole")).train()
    ends = [e["step"] for e in whole["evaluations"]][:-1]
    asked = a_run(dataset_path, tmp_path / "cut")
    asked = dataclasses.replace(asked, loop=dataclasses.replace(asked.loop, checkpoint_every=ends[0], log_every=1))
    trainer = trainer_for(asked)
    trainer.listener = KilledAt(trainer, ends[0] + 1)
    with pytest.raises(Killed):
        trainer.train()
    assert any(line["step"] == ends[0] and "test_auc" in line for line in lines(tmp_path / "cut"))
    again = trainer_for(asked, resume=True)
    assert not any("test_auc" in line for line in lines(tmp_path / "cut"))
    assert again.train()["loss_digest"] == whole["loss_digest"]
    tested = [line["step"] for line in lines(tmp_path / "cut") if "test_auc" in line]
    assert tested == [e["step"] for e in whole["evaluations"]]
    trained = [line["step"] for line in lines(tmp_path / "cut") if "loss" in line]
    assert trained == list(range(1, whole["steps"] + 1))


def test_an_interrupt_in_the_evaluation_between_two_epochs_changes_nothing(dataset_path, tmp_path):
    """The sample on which Slipstream tries its thresholds is that of the epoch, however often it was begun."""
    slipstream = SlipstreamConfig(slipstream=True, slipstream_form="rows", slipstream_drop=0.5)

    def skipping(name):
        return dataclasses.replace(a_run(dataset_path, tmp_path / name), slipstream=slipstream)

    whole = trainer_for(skipping("whole"))
    digest = whole.train()["loss_digest"]
    asked = skipping("cut")
    trainer = trainer_for(asked)
    trainer.listener = watching = Silent()
    epoch = trainer.batches_per_epoch
    watching.evaluating = lambda done, batches: setattr(trainer, "_stop", lambda: trainer.step == epoch)
    with pytest.raises(Interrupted):
        trainer.train()
    assert trainer.step == epoch
    again = trainer_for(asked, resume=True)
    assert again.train()["loss_digest"] == digest
    assert again.pipeline.slipstream.phases == whole.pipeline.slipstream.phases == 2


def test_cycles_of_the_accelerator_are_those_of_the_whole_run(dataset_path, tmp_path, monkeypatch):
    counted = {"learn": 0, "classify": 0}
    classify, restore = GoldenAccelerator.classify, GoldenAccelerator.restore

    def classified(self, batch):
        counted["classify"] += 3
        return classify(self, batch)

    def restored(self, state):
        counted["learn"] += 1000
        restore(self, state)

    monkeypatch.setattr(GoldenAccelerator, "classify", classified)
    monkeypatch.setattr(GoldenAccelerator, "restore", restored)
    monkeypatch.setattr(GoldenAccelerator, "cycles", lambda self: dict(counted))
    asked = config(dataset_path, tmp_path / "run", split=SplitConfig(preset="small"))
    with pytest.raises(Interrupted):
        trainer_for(asked, stop_at=11).train()
    counted.update(learn=0, classify=0)  # another process
    summary = trainer_for(asked, resume=True).train()
    cycles = summary["accelerator_cycles"]
    assert cycles["learn"] == 0
    assert 0 <= cycles["classify"] / 3 - summary["steps"] <= 2  # what was classified ahead when the run was stopped
