"""What all tests of whole runs need."""

import io
import signal
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout

import numpy as np
import pytest

from hotline.cli import main
from hotline.data import DatasetWriter

_NO_ROOM = """
import os, resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, resource.RLIM_INFINITY))
os.execv(sys.argv[1], sys.argv[1:])
"""
"""Becomes the command of its arguments. No ``preexec_fn``: this process has threads, and a fork of it may hang."""


def two_tables(path, train, test, large=30_000):
    """A data set of so many rows: a large table and a little one, skewed, and labels that can be learned."""
    rng, rows = np.random.default_rng(0), train + test
    dense = rng.normal(size=(rows, 2)).astype(np.float32)
    ids = [np.minimum(rng.zipf(1.2, rows) - 1, n - 1) for n in (large, 50)]
    with DatasetWriter(path, ["a", "b"], [("big", 1), ("little", 1)]) as writer:
        writer.append(dense[:, 0] + rng.normal(size=rows) > 0, dense, ids)
        writer.finish([large, 50], {"train": (0, train), "test": (train, rows)}, {"name": "made by a test"})
    return path


@pytest.fixture(autouse=True)
def sigint_is_heeded():
    """Processes that a test starts would inherit that Ctrl-C is ignored, as it is in a script's background."""
    before = signal.getsignal(signal.SIGINT)
    if before is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture(scope="session")
def hotline():
    """The command line in this process, where PyTorch is imported once: arguments -> a completed process."""

    def run(*arguments):
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            code = main([*map(str, arguments)])
        return subprocess.CompletedProcess(arguments, code, out.getvalue(), err.getvalue())

    return run


@pytest.fixture(scope="session")
def without_room():
    """A command's words -> those that run it where no file may grow beyond 60,000 bytes."""
    return lambda words: [sys.executable, "-c", _NO_ROOM, *words]
