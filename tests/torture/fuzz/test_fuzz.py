"""Every reader gets spoiled files: it reads them or refuses them by name, in bounded time and memory, and does no more.

HOTLINE_FUZZ_SECONDS is how long each reader is at it. Left alone it is less than a second, and 600 s in the slow form,
which has a process of its own a reader: ``pytest -n 2 -m slow tests/torture/fuzz``.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from tests.torture.fuzz.__main__ import readers

NAMES = sorted(readers())
SHORT, LONG = 0.5, 600.0
START = 600
"""seconds that loading everything and the last case may take"""


def seconds(usual: float) -> float:
    return float(os.environ.get("HOTLINE_FUZZ_SECONDS", usual))


def feed(names: list[str], each: float, seed: int) -> None:
    """In a process of its own, which a crash, a hang or too little memory ends."""
    memory = Path("/dev/shm")  # the disk would do, at a fifth of the rate
    folder = memory if os.access(memory, os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=folder, prefix="fuzz-") as place:
        words = [sys.executable, "-m", "tests.torture.fuzz", *names, "--seconds", str(each), "--seed", str(seed)]
        environment = {**os.environ, "MALLOC_ARENA_MAX": "2", "PYTHONFAULTHANDLER": "1"}
        limit = len(names) * each + START
        done = subprocess.run(
            [*words, "--place", place], env=environment, capture_output=True, text=True, timeout=limit, check=False
        )
        last = [path.read_text("utf-8") for path in Path(place).glob("*/repeat")]
    assert done.returncode == 0, "\n".join([done.stdout[-4000:], done.stderr[-4000:], *last[-1:]])
    print(done.stdout)


@pytest.mark.parametrize("half", [0, 1])
def test_readers_refuse_what_is_spoiled_and_do_nothing_else(half):
    feed(NAMES[half::2], seconds(SHORT), 0)


@pytest.mark.slow
@pytest.mark.timeout(LONG + 2 * START)
@pytest.mark.parametrize("name", NAMES)
def test_ten_minutes_of_each_reader(name):
    feed([name], seconds(LONG), 1)
