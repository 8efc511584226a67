"""The RTL in `hotline train` and `hotline classify`: what the golden model gives, to the last bit, and cycles."""

import json

import pytest

from hotline.cli import main

SMALL = ["--preset", "tiny", "--small-table-bytes", "1KiB", "--dim", "8", "--bottom-mlp", "16-8", "--top-mlp", "16-1"]
SMALL += ["--batch-size", "50", "--sample-fraction", "0.1", "--threads", "1"]


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """Five tables, of which one has bags of many ids."""
    path = tmp_path_factory.mktemp("data") / "tiny"
    assert main(["data", "synth", str(path), "--preset", "tiny", "--rows", "6000", "--seed", "1"]) == 0
    return path


def printed(capsys, *arguments):
    """The one JSON object that a command prints."""
    capsys.readouterr()
    assert main([*map(str, arguments), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(
    "more", [["--steps", "60"], ["--steps", "60", "--relearn-every", "25", "--optimizer", "adagrad"]]
)
def test_training_on_the_rtl_gives_the_same_losses(data, tmp_path, capsys, more):
    golden, verilated = (
        printed(capsys, "train", data, "--out", tmp_path / name, "--accelerator", name, *SMALL, *more)
        for name in ("golden", "verilated")
    )
    assert 0.05 < golden["popular_share"] < 0.95
    same = ("loss_digest", "auc", "popular_share", "hot_rows")
    assert {key: golden[key] for key in same} == {key: verilated[key] for key in same}
    assert golden["accelerator_cycles"] is None
    assert min(verilated["accelerator_cycles"].values()) > 1000


class StopAfter:
    """Ctrl-C after so many batches."""

    batches = 0

    def __init__(self, _message):
        self._seen = 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    @property
    def asked(self):
        self._seen += 1
        return self._seen == self.batches


def test_a_run_on_the_rtl_goes_on_where_it_stopped(data, tmp_path, capsys, monkeypatch):
    whole = printed(capsys, "train", data, "--out", tmp_path / "whole", "--steps", "40", *SMALL)
    out = tmp_path / "parts"
    with monkeypatch.context() as patched:
        patched.setattr("hotline.cli.train.Stop", StopAfter)
        patched.setattr(StopAfter, "batches", 17)
        request = ["train", data, "--out", out, "--steps", "40", "--accelerator", "verilated", *SMALL]
        assert main([*map(str, request)]) == 130
    assert printed(capsys, "train", "--resume", out)["loss_digest"] == whole["loss_digest"]


def test_classification_on_the_rtl_gives_the_same_digest_whatever_memory_does(data, capsys):
    options = ["--preset", "tiny", "--small-table-bytes", "1KiB", "--batch-size", "60", "--limit", "3000"]
    golden = printed(capsys, "classify", data, *options)
    quick = printed(capsys, "classify", data, *options, "--accelerator", "verilated", "--memory-latency", "10")
    slow = printed(
        capsys, "classify", data, *options, "--accelerator", "verilated", "--memory-latency", "400",
        "--memory-bandwidth", "0.25",
    )  # fmt: skip
    assert golden["digest"] == quick["digest"] == slow["digest"]
    assert "cycles" not in golden
    assert 0 < quick["cycles"]["classify"] < slow["cycles"]["classify"]
    assert quick["cycles"]["gather"] == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["--dim", "16", "--bottom-mlp", "16"],
            "--dim 16: preset 'tiny' gathers rows of 2 to 8 numbers, in multiples of 2",
        ),
        (["--dim", "7", "--bottom-mlp", "7"], "--dim 7: preset 'tiny' gathers rows of 2 to 8 numbers"),
        (["--batch-size", "65"], "--batch-size 65: preset 'tiny' takes 64 samples at most"),
    ],
)
def test_training_that_the_rtl_cannot_do_is_refused_by_option(data, tmp_path, capsys, arguments, message):
    request = ["train", str(data), "--out", str(tmp_path / "run"), "--accelerator", "verilated", *SMALL, *arguments]
    assert main(request) == 2
    assert message in " ".join(capsys.readouterr().err.split())


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--memory-bandwidth", "1.5"], "bandwidth is more than 0 and at most 1"),
        (["--memory-latency", "-1"], "latency_cycles is 0 to"),
        (["--batch-size", "100"], "has 100 samples; preset 'tiny' takes 64 at most"),
    ],
)
def test_what_the_rtl_cannot_do_is_refused_by_name(data, capsys, arguments, message):
    request = ["classify", str(data), "--preset", "tiny", "--accelerator", "verilated", *arguments]
    assert main(request) == 2
    assert message in " ".join(capsys.readouterr().err.split())
