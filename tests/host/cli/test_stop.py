"""Ctrl-C that waits for a good moment."""

import signal

import pytest

from hotline.cli.stop import Stop


@pytest.fixture(autouse=True)
def handlers():
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_first_signal_asks_and_the_second_stops(number, capfd):
    with Stop("stopping soon") as stop:
        stop.check()
        signal.raise_signal(number)
        assert stop.asked
        assert capfd.readouterr().err == "stopping soon\n"
        with pytest.raises(KeyboardInterrupt):
            stop.check()
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(number)


def test_afterwards_signals_do_what_they_did_before():
    with Stop("stopping soon"):
        pass
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)


def test_an_ignored_signal_stays_ignored():
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with Stop("stopping soon") as stop:
        signal.raise_signal(signal.SIGINT)
        assert not stop.asked


def test_it_may_come_in_the_middle_of_a_write(capfd):
    """``print`` refuses to be called from within itself."""
    import sys

    class Interrupted:
        def __str__(self):
            signal.raise_signal(signal.SIGINT)
            return "whole"

    with Stop("stopping soon") as stop:
        print(Interrupted(), file=sys.stderr)
    assert stop.asked
    assert sorted(capfd.readouterr().err.split("\n")) == ["", "stopping soon", "whole"]
