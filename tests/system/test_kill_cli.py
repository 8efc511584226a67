"""Killing `hotline train` at random moments: it goes on to the loss digest of a run that is left alone."""

import json
import signal
import subprocess
import sys

import numpy as np
import pytest
from tests.system.conftest import two_tables

SMALL = ["--bottom-mlp", "16-8", "--dim", "8", "--top-mlp", "16-1", "--batch-size", "16", "--threads", "1"]
BATCHES, EPOCHS = 500, 3
HOT = ["--preset", "small", "--small-table-bytes", "0", "--sample-fraction", "0.2"]
FAE = ["--fae-budget", "32KiB", "--fae-small-table-bytes", "0", "--fae-sample", "0.5", "--fae-rate", "10"]
SLIPSTREAM = ["--slipstream", "--slipstream-drop", "0.5"]
PIPELINES = {
    "cpu": [],
    "hybrid": [],
    "gpu": [],
    "fae": FAE,
    "fae+slipstream": [*FAE, *SLIPSTREAM],
    "hotline": [*HOT, "--relearn-every", "150", "--passes", "two"],
    "hotline+slipstream": [*HOT, *SLIPSTREAM],
    "hotline+rows": [*HOT, *SLIPSTREAM, "--slipstream-form", "rows", "--hazard", "scoreboard", "--passes", "two"],
}


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return two_tables(tmp_path_factory.mktemp("d") / "set", 8000, 1000)


def started(*arguments):
    command = [sys.executable, "-m", "hotline", "train", *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)


@pytest.mark.slow
@pytest.mark.parametrize("name", PIPELINES)
def test_twenty_kills_at_random_moments_change_nothing(data, tmp_path, name):
    asked = [data, *SMALL, "--pipeline", name.partition("+")[0], *PIPELINES[name], "--epochs", EPOCHS]
    asked += ["--test-every", 170, "--log-every", 20]
    whole = started(*asked, "--out", tmp_path / "whole")
    assert whole.wait(300) == 0, whole.stderr.read()
    expected = json.loads((tmp_path / "whole" / "summary.json").read_text())
    lines = (tmp_path / "whole" / "metrics.jsonl").read_text().splitlines()
    steps = [json.loads(line)["step"] for line in lines]
    rng, kills, runs = np.random.default_rng([20, len(name)]), 0, 0
    while kills < 20:
        runs += 1
        out = tmp_path / f"run{runs}"
        begin = [*asked, "--out", out, "--checkpoint-every", 60]
        run = started(*begin)
        while True:
            try:
                run.wait(rng.uniform(1.5, 7) if kills < 20 else 300)
                break
            except subprocess.TimeoutExpired:
                run.kill()
                run.wait()
                kills += 1
            assert run.returncode == -signal.SIGKILL
            run = started("--resume", out) if (out / "config.toml").exists() else started(*begin)
        assert run.returncode == 0, run.stderr.read()
        found = json.loads((out / "summary.json").read_text())
        for key in ("loss_digest", "steps", "samples", "auc", "evaluations", "skipped_share", "popular_share"):
            assert found[key] == expected[key], key
        lines = (out / "metrics.jsonl").read_text().splitlines()
        assert [json.loads(line)["step"] for line in lines] == steps
    if "+" in name and "rows" not in name:
        assert expected["skipped_share"] > 0
