"""Training in several processes, as torchrun starts them: the same as in one, and its checkpoints are anybody's."""

import importlib.util
import json
import os
import shutil
import signal
import subprocess
import sys
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file
from tests.host.conftest import write_dataset

from hotline.data import Dataset

pytestmark = pytest.mark.skipif(importlib.util.find_spec("torchrec") is None, reason="TorchRec is not installed")

PROGRAM = str(Path(__file__).with_name("several_commands.py"))
COMMON = [
    "--dim",
    "8",
    "--bottom-mlp",
    "16-8",
    "--top-mlp",
    "24-1",
    "--batch-size",
    "64",
    "--log-every",
    "1",
    "--steps",
    "24",
]
HOT = ["--preset", "small", "--small-table-bytes", "2KiB"]
PIPELINES = {
    "cpu": ["--pipeline", "cpu", "--learning-rate", "0.05"],
    "cpu with Adagrad": ["--pipeline", "cpu", "--optimizer", "adagrad", "--learning-rate", "0.003"],
    "hotline": ["--pipeline", "hotline", *HOT, "--learning-rate", "0.05", "--device-memory", "16MiB"],
    "hotline with Adagrad": ["--pipeline", "hotline", *HOT, "--optimizer", "adagrad", "--learning-rate", "0.003"],
    "hotline that learns often": ["--pipeline", "hotline", *HOT, "--relearn-every", "7", "--learning-rate", "0.05"],
    "hotline with Slipstream": ["--pipeline", "hotline", *HOT, "--slipstream", "--slipstream-length", "0.2"],
    "tbsm": ["--pipeline", "hotline", *HOT, "--model", "tbsm", "--learning-rate", "0.05"],
    "fae": ["--pipeline", "fae", "--fae-budget", "24KiB", "--fae-small-table-bytes", "2KiB", "--learning-rate", "0.05"],
}


def set_of(name):
    """The data of a run."""
    return "histories" if name == "tbsm" else "set"


def torchrun(processes, folder, *commands):
    """All of ``commands`` by so many processes; what they said."""
    program = folder / f"commands-of-{processes}.json"
    program.write_text(json.dumps([[*map(str, words)] for words in commands]), "utf-8")
    words = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc_per_node", str(processes)]
    return subprocess.run(
        [*words, PROGRAM, str(program)],
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )


def losses(run):
    lines = [json.loads(line) for line in (run / "metrics.jsonl").read_text("utf-8").splitlines()]
    return {line["step"]: line["loss"] for line in lines if "loss" in line}


def parameters(run):
    """Everything that was trained, by name."""
    dense = load_file(run / "checkpoint" / "dense.safetensors")
    tables = {path.name: np.load(path) for path in (run / "checkpoint" / "tables").iterdir()}
    return {**tables, **{k: v for k, v in dense.items() if not k.startswith("random")}}


@pytest.fixture(scope="module")
def folder(tmp_path_factory, hotline):
    made = tmp_path_factory.mktemp("runs")
    write_dataset(made / "set", rows=4000)
    words = ["data", "synth", "--preset", "taobao", "--rows", "2000", "--scale", "0.01", "--seed", "1"]
    assert hotline(*words, made / "histories").returncode == 0
    return made


@pytest.fixture(scope="module")
def trained(folder, hotline):
    """Number of processes -> what torchrun said that trained every run with so many, or one, without it."""

    @cache
    def train(processes):
        commands = [
            ["train", folder / set_of(name), "--out", folder / f"{name} by {processes}", *COMMON, *options]
            for name, options in PIPELINES.items()
        ]
        if processes == 1:
            return [hotline(*words) for words in commands][-1]
        return torchrun(processes, folder, *commands)

    return train


THREE = pytest.param(3, marks=pytest.mark.slow)


@pytest.mark.parametrize("processes", [2, THREE])
@pytest.mark.parametrize("name", PIPELINES)
def test_several_processes_train_as_one_does(folder, trained, name, processes):
    for number in (1, processes):
        assert trained(number).returncode == 0, trained(number).stderr[-3000:]
    one, several = folder / f"{name} by 1", folder / f"{name} by {processes}"
    expected, found = losses(one), losses(several)
    assert expected.keys() == found.keys()
    assert max(abs(expected[step] - found[step]) for step in expected) < 1e-6
    tolerance = 1e-6 if "Adagrad" not in name else 1e-4  # of a gradient that is rounding alone Adagrad makes a step
    ours, theirs = parameters(one), parameters(several)
    assert ours.keys() == theirs.keys()
    for key, value in ours.items():
        np.testing.assert_allclose(theirs[key], value, rtol=0, atol=tolerance, err_msg=key)


def test_the_first_process_alone_speaks_and_writes(folder, trained):
    alone, together = trained(1), trained(2)
    assert alone.returncode == 0
    assert together.stderr.count("pipeline cpu: 24 batches of 64") == 2  # of two commands
    assert "dealt out to 2 processes" in together.stderr
    one, two = (json.loads((folder / f"hotline by {number}" / "summary.json").read_text("utf-8")) for number in (1, 2))
    assert (one["processes"], two["processes"]) == (1, 2)
    assert two["samples"] == one["samples"] == 24 * 64
    assert two["popular_share"] == one["popular_share"]
    assert two["auc"] == pytest.approx(one["auc"], abs=1e-4)
    columns = Dataset(folder / "set")
    slots = sum(ids.nbytes for ids in columns.ids) / columns.label.size
    offsets = 8 * len(columns.ids)
    assert two["bytes_per_sample"] == pytest.approx(slots + offsets, rel=0.05)  # of both processes
    assert two["peak_bytes"]["device"] > 0


@pytest.fixture(scope="module")
def gone_on(folder, trained, hotline):
    """Number of processes, or "alone", without torchrun -> two processes' runs, once more written by so many."""
    names = ("hotline with Adagrad", "fae")

    @cache
    def go_on(processes):
        assert trained(2).returncode == 0
        for name in names:
            shutil.copytree(folder / f"{name} by 2", folder / f"{name} by 2, then {processes}")
        same = [["train", "--resume", folder / f"{name} by 2, then {processes}"] for name in names]
        found = [hotline(*words) for words in same] if processes == "alone" else [torchrun(processes, folder, *same)]
        assert all(one.returncode == 0 for one in found), found[0].stderr[-3000:]
        return names

    return go_on


@pytest.mark.parametrize("processes", ["alone", 3, pytest.param(1, marks=pytest.mark.slow)])
def test_a_checkpoint_of_two_processes_is_that_of_any_number(folder, gone_on, processes):
    for name in gone_on(processes):
        before, after = parameters(folder / f"{name} by 2"), parameters(folder / f"{name} by 2, then {processes}")
        assert before.keys() == after.keys()
        assert any(key.endswith("moment.npy") for key in before) == ("Adagrad" in name)
        for key, value in before.items():
            np.testing.assert_array_equal(after[key], value, err_msg=key)


@pytest.mark.slow
def test_a_mini_batch_of_fewer_samples_than_processes_and_dropout_go_on_exactly(folder):
    """The last of 57 batches has one sample; dropout draws in every process."""
    words = ["train", folder / "set", *COMMON[:-2], "--batch-size", "63", *PIPELINES["hotline"], "--dropout", "0.3"]
    whole, cut = folder / "whole with dropout", folder / "cut with dropout"
    commands = [[*words, "--out", whole], [*words, "--out", cut, "--steps", "40"]]
    for some in (commands, [["train", "--resume", cut, "--steps", "0"]]):
        found = torchrun(2, folder, *some)
        assert found.returncode == 0, found.stderr[-3000:]
    digests = [json.loads((run / "summary.json").read_text("utf-8"))["loss_digest"] for run in (whole, cut)]
    assert digests[0] == digests[1]
    before, after = parameters(whole), parameters(cut)
    assert all(np.array_equal(after[key], value) for key, value in before.items())


@pytest.mark.slow
def test_what_several_processes_cannot_do_is_refused(folder):
    data = folder / "set"
    for option, message in (
        (["--pipeline", "hybrid"], "--pipeline hybrid: several processes train by cpu, hotline, fae"),
        (["--pipeline", "hotline", "--optimizer", "adam"], "--optimizer adam: tables in several processes have sgd"),
    ):
        found = torchrun(1, folder, ["train", data, "--out", folder / "refused", *COMMON, *option])
        assert found.returncode != 0
        assert message in found.stderr
        assert not (folder / "refused").exists()


@pytest.mark.slow
def test_a_lost_process_ends_the_others_and_costs_what_came_after_the_checkpoint(folder):
    words = ["train", folder / "set", *COMMON[:-2], "--epochs", "3", "--checkpoint-every", "20", *PIPELINES["hotline"]]
    assert torchrun(2, folder, [*words, "--out", folder / "whole"]).returncode == 0
    lost = folder / "lost"
    with started(2, [*words, "--out", lost]) as running:
        while not (lost / "checkpoint").is_dir():
            assert running.poll() is None
        os.kill(child_of(running.pid), signal.SIGKILL)
        assert running.wait(timeout=120) != 0
    assert torchrun(2, folder, ["train", "--resume", lost]).returncode == 0
    digests = [json.loads((run / "summary.json").read_text("utf-8"))["loss_digest"] for run in (folder / "whole", lost)]
    assert digests[0] == digests[1]
    assert losses(folder / "whole") == losses(lost)


def started(processes, words):
    """A command under torchrun, running."""
    launcher = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc_per_node", str(processes)]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    return subprocess.Popen(
        [*launcher, "-m", "hotline", *map(str, words)],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def child_of(pid):
    """One of a process's children, the last."""
    return int(Path(f"/proc/{pid}/task/{pid}/children").read_text("utf-8").split()[-1])


@contextmanager
def two_hosts():
    """Network namespaces joined by a wire, and nothing else: (how to run a command in each, the first's address)."""
    names, address = [f"hotline-{os.getpid()}-{n}" for n in (0, 1)], f"10.213.{os.getpid() % 250}"
    wires = [f"hl{os.getpid() % 100000}{end}" for end in "ab"]

    def ip(*words):
        subprocess.run(["ip", *words], check=True, capture_output=True, text=True)

    try:
        for name in names:
            ip("netns", "add", name)
        ip("link", "add", wires[0], "type", "veth", "peer", "name", wires[1])
        for number, (name, wire) in enumerate(zip(names, wires, strict=True)):
            ip("link", "set", wire, "netns", name)
            ip("-n", name, "addr", "add", f"{address}.{number + 1}/24", "dev", wire)
            ip("-n", name, "link", "set", wire, "up")
            ip("-n", name, "link", "set", "lo", "up")
        yield [["ip", "netns", "exec", name] for name in names], f"{address}.1", wires
    finally:
        for name in names:
            subprocess.run(["ip", "netns", "del", name], check=False, capture_output=True)


def may_have_two_hosts():
    try:
        with two_hosts():
            return True
    except (OSError, subprocess.CalledProcessError):
        return False


@pytest.mark.slow
def test_two_hosts_train_as_one_does(folder, trained):
    if not may_have_two_hosts():
        pytest.skip("network namespaces need root and the command ip")
    assert trained(1).returncode == 0
    out = folder / "hotline by two hosts"
    words = ["train", folder / "set", "--out", out, *COMMON, *PIPELINES["hotline"]]
    with two_hosts() as (within, address, wires):
        launcher = [sys.executable, "-m", "torch.distributed.run"]
        launcher += ["--nnodes", "2", "--nproc_per_node", "1", "--master_addr", address, "--master_port", "29517"]
        started_there = [
            subprocess.Popen(
                [*there, *launcher, "--node_rank", str(rank), "-m", "hotline", *map(str, words)],
                env={**os.environ, "OMP_NUM_THREADS": "1", "GLOO_SOCKET_IFNAME": wires[rank]},
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
            )
            for rank, there in enumerate(within)
        ]
        said = [host.communicate(timeout=300)[1] for host in started_there]
    assert [host.returncode for host in started_there] == [0, 0], said[0][-2000:] + said[1][-2000:]
    expected, found = losses(folder / "hotline by 1"), losses(out)
    assert expected.keys() == found.keys()
    assert max(abs(expected[step] - found[step]) for step in expected) < 1e-6
