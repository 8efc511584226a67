"""What all tests of whole runs need."""

import signal

import pytest


@pytest.fixture(autouse=True)
def sigint_is_heeded():
    """Processes that a test starts would inherit that Ctrl-C is ignored, as it is in a script's background."""
    before = signal.getsignal(signal.SIGINT)
    if before is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
