"""`hotline train` and `hotline evaluate` as a user meets them: exit codes, messages, Ctrl-C, resume."""

import json
import shutil
import signal
import subprocess
import sys

import numpy as np
import pytest
from tests.system.conftest import two_tables

from hotline.cli import main

SMALL = ["--bottom-mlp", "16-8", "--dim", "8", "--top-mlp", "16-1", "--batch-size", "64", "--threads", "1"]


def process(*arguments):
    """In a process of its own."""
    command = [sys.executable, "-m", "hotline", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return two_tables(tmp_path_factory.mktemp("d") / "set", 18000, 2000)


@pytest.fixture(scope="module")
def finished(data, tmp_path_factory):
    out = tmp_path_factory.mktemp("runs") / "whole"
    done = process("train", data, "--out", out, *SMALL, "--json")
    assert done.returncode == 0, done.stderr
    return out, done


def test_json_is_the_summary_and_nothing_else_on_standard_output(finished):
    out, done = finished
    summary = json.loads(done.stdout)
    assert summary == json.loads((out / "summary.json").read_text())
    asked_for = (
        "samples_per_second seconds steps samples auc log_loss normalized_entropy accuracy popular_share hot_bytes "
        "skipped_share stage_seconds device accelerator seed versions loss_digest"
    )
    assert set(asked_for.split()) <= summary.keys()
    assert "AUC on the test split" in done.stderr
    for name in ("config.toml", "metrics.jsonl", "report.html", "checkpoint", "tensorboard"):
        assert (out / name).exists(), name


def test_evaluate_gives_the_metrics_that_training_ended_with(finished, capsys, hotline):
    out, done = finished
    again = hotline("evaluate", out, "--json")
    assert again.returncode == 0, again.stderr
    summary, metrics = json.loads(done.stdout), json.loads(again.stdout)
    for key in ("auc", "log_loss", "normalized_entropy", "accuracy"):
        assert metrics[key] == pytest.approx(summary[key], abs=1e-9)
    assert main(["evaluate", str(out), "--split", "tomorrow"]) == 2
    assert "no split 'tomorrow'; there are: train, test" in capsys.readouterr().err


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_run_exits_130_and_resumes_to_the_same_digest(data, finished, tmp_path, number, hotline):
    out = tmp_path / "cut"
    command = [sys.executable, "-m", "hotline", "train", str(data), "--out", str(out), *SMALL, "--log-every", "1"]
    child = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    for line in child.stderr:
        if line.startswith("Finished training it 3/"):
            child.send_signal(number)
            break
    rest = child.stderr.read()
    assert child.wait(60) == 130
    assert f"go on with: hotline train --resume {out}" in rest
    done = hotline("train", "--resume", out, "--json")
    assert done.returncode == 0, done.stderr
    assert "going on with" in done.stderr
    assert json.loads(done.stdout)["loss_digest"] == json.loads(finished[1].stdout)["loss_digest"]


def test_a_diverging_run_says_so_and_exits_1(data, tmp_path, capsys):
    assert main(["train", str(data), "--out", str(tmp_path / "r"), *SMALL, "--learning-rate", "1e20"]) == 1
    assert "training diverged at learning rate 1e+20" in capsys.readouterr().err


def test_dlrm_spellings_are_understood_and_explained(data, finished, tmp_path, hotline):
    flags = (
        "--arch-sparse-feature-size=8 --arch-mlp-bot=2-16-8 --arch-mlp-top=16-1 --arch-interaction-op dot "
        "--mini-batch-size=64 --loss-function=bce --round-targets=True --print-time --data-generation=dataset "
        "--arch-embedding-size=30000-50 --nepochs 1 --numpy-rand-seed=123 --learning-rate=0.1 --threads 1"
    )
    done = hotline("train", data, "--out", tmp_path / "r", *flags.split(), "--json")
    assert done.returncode == 0, done.stderr
    assert "--arch-mlp-bot 2-16-8 became --dense-width 2 --bottom-mlp 16-8" in done.stderr
    assert json.loads(done.stdout)["loss_digest"] == json.loads(finished[1].stdout)["loss_digest"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--colour", "blue"], "--colour"),
        (["--batch-size", "0"], "--batch-size 0: expected at least 1"),
        (["--pipeline", "cpu", "--preset", "small"], "--preset: belongs to --pipeline hotline"),
        (["--pipeline", "sideways"], "sideways"),
        (["--device", "cuda"], "torch sees no CUDA device"),
        (["--hot-bytes", "12 parsecs"], "is not a size"),
        (["--raw-data-file", "train.txt"], "import it first: hotline data import criteo-kaggle"),
        (["--loss-function", "wbce"], "wbce"),
        (["--arch-mlp-bot", "13-16-8"], "--dense-width 13"),
        (["--table-rows", "1-2"], "--table-rows 1-2"),
        (["--config", "/nowhere.toml"], "/nowhere.toml: no such file"),
        (["--resume", "somewhere"], "somewhere: no config.toml in it; this is not a run"),
    ],
)
def test_a_wrong_request_exits_2_and_names_the_option(data, tmp_path, capsys, monkeypatch, arguments, message):
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    out = str(tmp_path / "r")
    assert main(["train", str(data), "--out", out, "--dim", "8", "--bottom-mlp", "16-8", *arguments]) == 2
    shown = capsys.readouterr()
    assert message in " ".join(shown.err.split()), shown.err
    assert shown.out == ""
    assert not (tmp_path / "r").exists()


def test_bad_data_is_named_and_exits_2(data, tmp_path, capsys):
    (tmp_path / "foreign").mkdir()
    for folder, message in (("absent", "no such data set"), ("foreign", "no dataset.json in it")):
        assert main(["train", str(tmp_path / folder), "--out", str(tmp_path / "r")]) == 2
        assert message in capsys.readouterr().err
    broken = tmp_path / "broken"
    shutil.copytree(data, broken)
    column = np.load(broken / "ids" / "big.npy")
    column[4321] = 30_000
    np.save(broken / "ids" / "big.npy", column)
    assert main(["train", str(broken), "--out", str(tmp_path / "r"), *SMALL]) == 2
    message = "big.npy: row 4321: id 30000 is outside table 'big', whose ids are 0..29999"
    assert message in capsys.readouterr().err


def test_an_existing_run_is_not_overwritten_unless_asked(data, finished, tmp_path, capsys):
    out = finished[0]
    before = (out / "summary.json").read_bytes()
    assert main(["train", str(data), "--out", str(out), *SMALL]) == 2
    assert "exists already" in capsys.readouterr().err
    assert (out / "summary.json").read_bytes() == before
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    assert main(["train", str(data), "--out", str(tmp_path / "mine"), *SMALL, "--overwrite"]) == 2
    assert (tmp_path / "mine" / "letter.txt").exists()


def test_a_config_file_gives_defaults_that_options_override(data, tmp_path, hotline):
    file = tmp_path / "my.toml"
    file.write_text('[loop]\nbatch_size = 128\nsteps = 3\n[architecture]\ndim = 8\nbottom_mlp = "16-8"\n')
    done = hotline("train", data, "--out", tmp_path / "r", "--config", file, "--steps", "5", "--json")
    assert done.returncode == 0, done.stderr
    summary = json.loads(done.stdout)
    assert (summary["steps"], summary["samples"]) == (5, 5 * 128)


def test_the_command_line_itself(capsys):
    assert process().returncode == 2
    assert main(["--help"]) == 0
    assert "simulate" in capsys.readouterr().out
    assert main(["trian"]) == 2
    assert "no command 'trian'; there are: doctor" in capsys.readouterr().err
    assert main(["doctor", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["features"]["training"]["on"]
