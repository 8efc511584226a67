"""The examples, run as anybody would: with the split under it a model trains as without."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"
NEEDS = {"plain_pytorch": "torch", "lightning_model": "lightning", "torchrec_model": "torchrec"}


def test_every_example_is_run():
    """That of serving is in tests/host/train/test_export.py, which has something to serve."""
    assert {path.stem for path in EXAMPLES.glob("*.py")} == {*NEEDS, "serve_onnx"}


@pytest.mark.parametrize("name", NEEDS)
def test_losses_with_the_split_are_those_without(name):
    package = NEEDS[name]
    there = subprocess.run([sys.executable, "-c", f"import {package}"], check=False, capture_output=True, text=True)
    if there.returncode:
        pytest.skip(f"{package} can't be imported: {there.stderr.strip().splitlines()[-1]}")
    done = subprocess.run([sys.executable, EXAMPLES / f"{name}.py"], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    losses = {which: (float(a), float(b)) for which, a, b in re.findall(_LINE, done.stdout, re.MULTILINE)}
    assert losses["with"] == pytest.approx(losses["without"], abs=1e-5)
    assert losses["with"][1] < losses["with"][0]
    assert 20 < float(re.search(r"popular samples: ([\d.]+)%", done.stdout)[1]) < 90
    assert float(re.search(r"largest difference of a step: (\S+)", done.stdout)[1]) < 1e-5


_LINE = r"^(with|without) the split: loss ([\d.]+) at first, ([\d.]+) at last$"
