"""What all tests of whole runs need."""

import io
import signal
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout

import pytest

from hotline.cli import main

_NO_ROOM = """
import os, resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, resource.RLIM_INFINITY))
os.execv(sys.argv[1], sys.argv[1:])
"""
"""Becomes the command of its arguments. No ``preexec_fn``: this process has threads, and a fork of it may hang."""


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
