"""A clock that goes back: no rate, no time and no estimate below 0, and nothing stops."""

from __future__ import annotations

import itertools
import json
import time

import numpy as np
import pytest
from tests.torture.fuzz.datasets import write_set
from tests.torture.fuzz.imports import criteo_lines

from hotline import clock
from hotline.cli import main
from hotline.clock import now, rate

TRAIN = "--dim 4 --bottom-mlp 8-4 --top-mlp 8-1 --batch-size 16 --steps 6 --log-every 1 --test-every 3 --device cpu"


@pytest.fixture
def backwards(monkeypatch):
    """Every look at a clock gives a second less than the one before."""
    start, steps = time.time(), itertools.count()
    monkeypatch.setattr(clock, "_latest", clock._latest)  # as it is now for those who come after
    for name in ("perf_counter", "monotonic", "time"):
        monkeypatch.setattr(time, name, lambda: start - next(steps))


def negative(values):
    """Numbers below 0 anywhere in what JSON holds."""
    if isinstance(values, dict):
        return [(key, found) for key, value in values.items() for found in negative(value)]
    if isinstance(values, list):
        return [found for value in values for found in negative(value)]
    return [values] if isinstance(values, int | float) and values < 0 else []


def test_time_stands_still_instead_and_no_time_gives_no_rate(backwards):
    moments = [now() for _ in range(5)]
    assert moments == sorted(moments)
    assert rate(100, moments[-1] - moments[0]) == 0


@pytest.mark.parametrize(
    "words",
    [
        "data import criteo-kaggle {place}/raw {place}/out --checkpoint-seconds 0 --json",
        "data synth {place}/out --preset tiny --rows 500 --json",
        "data stats {place}/set --json",
        "classify {place}/set --preset tiny --batch-size 50 --dim 4 --json",
    ],
)
def test_commands_show_nothing_below_0(tmp_path, capsys, backwards, words):
    (tmp_path / "raw").write_bytes(criteo_lines(np.random.default_rng(1), 300))
    write_set(tmp_path / "set", 400, bags=False)
    assert main(words.format(place=tmp_path).split()) == 0
    assert not negative(json.loads(capsys.readouterr().out))


def test_training_shows_nothing_below_0(tmp_path, capsys, backwards):
    write_set(tmp_path / "set", 400, bags=False)
    words = ["train", str(tmp_path / "set"), "--out", str(tmp_path / "run"), *TRAIN.split(), "--pipeline", "hybrid"]
    assert main([*words, "--json"]) == 0
    assert not negative(json.loads(capsys.readouterr().out))
    lines = (tmp_path / "run" / "metrics.jsonl").read_text().splitlines()
    assert not negative([json.loads(line) for line in lines])
