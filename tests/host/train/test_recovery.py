"""A run whose processes die goes on from its last checkpoint, or its beginning, and ends as one that was left alone."""

import dataclasses
import os
import signal

import pytest
from tests.host.train.test_loop import Silent, config, trainer_for

from hotline.pipeline import PeerDied, SplitConfig, XdlConfig
from hotline.pipeline.xdl.messages import Kind
from hotline.train import Interrupted, RunFolder

ADAGRAD = {"optimizer": "adagrad", "learning_rate": 0.02, "lr_warmup_steps": 9}


class Told(Silent):
    def __init__(self):
        self.deaths = []

    def recovering(self, death, step):
        self.deaths.append((str(death).split(" ")[0], step))


def asked_for(data, out, restarts=3, staleness=0, workers=1, **loop):
    loop = {"checkpoint_every": 10, "test_every": 16, **loop}
    plain = config(data, out, pipeline="xdl", split=SplitConfig(), optimizer=ADAGRAD, loop=loop)
    return dataclasses.replace(plain, xdl=XdlConfig(workers, staleness, 60.0, restarts))


def whole(data, out):
    """The same, left alone, without a server."""
    asked = asked_for(data, out)
    return trainer_for(dataclasses.replace(asked, pipeline="cpu", xdl=XdlConfig())).train()


def killing(asked, *kills):
    """A trainer that kills ``(step, index of the process)`` when it collects that step, each once."""
    trainer = trainer_for(asked)
    trainer.listener = Told()
    collect, left = trainer.pipeline.collect, list(kills)

    def deadly():
        if left and trainer.step == left[0][0]:
            child = trainer.pipeline.processes.children[left.pop(0)[1]]
            os.kill(child.process.pid, signal.SIGKILL)
            child.process.wait()
        return collect()

    trainer.pipeline.collect = deadly
    return trainer


def test_server_and_workers_may_die_before_and_after_the_first_checkpoint(dataset_path, tmp_path):
    expected = whole(dataset_path, tmp_path / "whole")
    trainer = killing(asked_for(dataset_path, tmp_path / "run"), (7, 0), (13, 1), (47, 0))
    with trainer.pipeline:
        summary = trainer.train()
    assert trainer.listener.deaths == [("server", 0), ("worker", 10), ("server", 40)]
    for key in ("loss_digest", "auc", "steps", "samples"):
        assert summary[key] == expected[key], key
    assert [e["step"] for e in summary["evaluations"]] == [16, 32, 48]
    steps = [record["step"] for record in RunFolder(tmp_path / "run").records()]
    assert steps == [record["step"] for record in RunFolder(tmp_path / "whole").records()]
    assert summary["restarts"] == 3


@pytest.mark.parametrize("kind", [Kind.FILL, Kind.CHANGED, Kind.DENSE])
def test_the_server_may_die_while_it_is_filled_and_while_it_settles(dataset_path, tmp_path, kind):
    """It is killed after the first message of that kind; in settling, the third: there is a checkpoint by then."""
    expected = whole(dataset_path, tmp_path / "whole")
    trainer = trainer_for(asked_for(dataset_path, tmp_path / "run", staleness=0))
    trainer.listener, pipeline, seen = Told(), trainer.pipeline, []

    def watch(processes):
        receive, send = processes.receive, processes.send

        def strike(found):
            if found == kind:
                seen.append(kind)
                if len(seen) == (1 if kind == Kind.FILL else 3):
                    os.kill(processes.server.process.pid, signal.SIGKILL)

        def receiving(child, *kinds):
            message = receive(child, *kinds)
            strike(message.kind)
            if message.kind == kind == Kind.DENSE and len(seen) == 3:
                raise PeerDied("server died with its last message")
            return message

        def sending(child, what, *arrays, **values):
            send(child, what, *arrays, **values)
            strike(what if what == Kind.FILL else None)

        processes.receive, processes.send = receiving, sending

    start = pipeline._fill

    def fill(processes):
        watch(processes)
        start(processes)

    pipeline._fill = fill
    with pipeline:
        summary = trainer.train()
    assert [who for who, _ in trainer.listener.deaths] == ["server"]
    assert summary["loss_digest"] == expected["loss_digest"]
    assert summary["auc"] == expected["auc"]


def test_with_staleness_every_batch_is_trained_as_often_as_without_a_death(dataset_path, tmp_path):
    trainer = killing(asked_for(dataset_path, tmp_path / "run", staleness=2, workers=2), (23, 2))
    with trainer.pipeline:
        summary = trainer.train()
    assert trainer.listener.deaths == [("worker", 20)]
    assert (summary["steps"], summary["samples"]) == (48, 4800)
    assert trainer.pipeline.state()[1]["batches"] == trainer.pipeline.state()[1]["collected"] == 48
    assert summary["staleness_most"] <= 2


def test_what_dies_too_often_ends_the_run(dataset_path, tmp_path):
    trainer = killing(asked_for(dataset_path, tmp_path / "run", restarts=0), (12, 0))
    message = r"server .* was killed by SIGKILL.*started again 0 times, as --xdl-restarts allows"
    with trainer.pipeline, pytest.raises(PeerDied, match=message):
        trainer.train()
    assert trainer.pipeline.processes is None


@pytest.mark.parametrize("pipeline", ["cpu", "hotline"])
def test_a_run_that_was_killed_before_its_first_checkpoint_is_resumed_at_its_beginning(
    dataset_path, tmp_path, pipeline
):
    expected = trainer_for(config(dataset_path, tmp_path / "whole", pipeline=pipeline, split=SplitConfig())).train()
    asked = config(dataset_path, tmp_path / "cut", pipeline=pipeline, split=SplitConfig())
    crashing = trainer_for(asked)
    collect = crashing.pipeline.collect

    def crash():
        if crashing.step == 26:
            raise MemoryError
        return collect()

    crashing.pipeline.collect = crash
    with pytest.raises(MemoryError):
        crashing.train()
    (tmp_path / "cut" / "checkpoint.new").mkdir()  # killed in the middle of writing it
    again = trainer_for(asked, resume=True)
    assert again.step == 0
    assert again.run_folder.records() == []
    assert again.train()["loss_digest"] == expected["loss_digest"]


def test_stopping_with_batches_in_flight_leaves_a_checkpoint_of_what_was_collected(dataset_path, tmp_path):
    asked = asked_for(dataset_path, tmp_path / "run", staleness=3, workers=2, checkpoint_every=0, test_every=0)
    trainer = trainer_for(asked, stop_at=17)
    with trainer.pipeline, pytest.raises(Interrupted):
        trainer.train()
    again = trainer_for(asked, resume=True)
    assert 17 <= again.step <= 20
    assert again.pipeline.state()[1]["batches"] == again.step
    with again.pipeline:
        assert again.train()["steps"] == 48
