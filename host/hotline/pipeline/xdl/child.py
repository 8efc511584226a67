"""What server and workers have in common as processes: how they hear from the trainer, and how they end.

The trainer holds the other end of a socket that a child is born with. When that end closes, for whatever reason, the
child ends at once, in the middle of anything: nothing that it holds is of use without the trainer. Ctrl-C and SIGTERM,
which may reach the whole process group, are left to the trainer.
"""

from __future__ import annotations

import os
import queue
import signal
import socket
import sys
import threading
import traceback
from collections.abc import Callable
from typing import Any, NoReturn

import numba
import torch
from numpy.typing import NDArray

from hotline.pipeline.xdl.messages import Channel, Closed, Kind, Message, text_of, text_to
from hotline.pipeline.xdl.plan import Plan

__all__ = ["Control", "run_child"]

AHEAD = 4
"""messages that are read before they are asked for"""


class Control:
    """A child's end of the socket to the trainer; a thread reads it, so that its end is seen whatever else goes on."""

    def __init__(self, stream: socket.socket, *kinds: Kind) -> None:
        self._channel, self._kinds = Channel(stream), kinds
        self._messages: queue.Queue[Message] = queue.Queue(AHEAD)
        self._writing = threading.Lock()
        self.plan = Plan.from_json(text_of(self._channel.receive(Kind.PLAN).arrays[0]))
        threading.Thread(target=self._read, name="hotline-control", daemon=True).start()

    def _read(self) -> None:
        try:
            while True:
                self._messages.put(self._channel.receive(*self._kinds))
        except Closed:
            os._exit(0)
        except BaseException:
            self.fail()

    def next(self) -> Message:
        """The next message; waits for it."""
        return self._messages.get()

    def send(self, kind: Kind, *arrays: NDArray[Any], number: int = 0, value: float = 0.0) -> None:
        with self._writing:
            self._channel.send(kind, *arrays, number=number, value=value)

    def fail(self) -> NoReturn:
        """Tell the trainer which exception is being handled, and end."""
        error = sys.exception()
        if isinstance(error, Closed):
            os._exit(0)  # another one is gone; the trainer sees which
        try:
            self.send(Kind.FAILED, text_to(f"{type(error).__name__}: {error}"))
            traceback.print_exc()
        finally:
            os._exit(1)


def run_child(kinds: tuple[Kind, ...], work: Callable[[Control], None]) -> NoReturn:
    """The whole life of a child: ``sys.argv[1]`` is the number of the socket's file descriptor."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    try:
        control = Control(socket.socket(fileno=int(sys.argv[1])), *kinds)
    except Closed:
        os._exit(0)
    threads = control.plan.threads
    torch.set_num_threads(threads)
    numba.set_num_threads(min(threads, numba.config.NUMBA_NUM_THREADS))  # type: ignore[attr-defined]
    try:
        work(control)
    except BaseException:
        control.fail()
    os._exit(0)
