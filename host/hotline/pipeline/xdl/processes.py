"""Server and workers as the trainer sees them: started, watched, talked to, ended.

``PeerDied`` is raised within a second of a death, whatever the trainer is waiting for, and says what died of what. The
other processes are ended then too: what they hold can't be told apart from what is lost.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

import hotline
from hotline.pipeline.xdl.messages import Channel, Closed, Kind, Message, ProtocolError, text_of, text_to
from hotline.pipeline.xdl.plan import Plan

__all__ = ["Child", "PeerDied", "Processes"]

ALL_KINDS = tuple(Kind)
_HELD = {signal.SIGINT, signal.SIGTERM}


class PeerDied(RuntimeError):
    """A process that the run needs is dead, or doesn't answer; the message says which, of what, and where the run
    stood. Training can go on from the last checkpoint."""


class Child:
    """One process, with a socket to it.

    load: batches that it has and that were not collected; handed: all that it ever got
    """

    def __init__(self, name: str, module: str, *arguments: str) -> None:
        ours, theirs = socket.socketpair()
        package = str(Path(hotline.__file__).parents[1])
        path = os.pathsep.join(filter(None, (package, os.environ.get("PYTHONPATH"))))
        command = [sys.executable, "-P", "-m", module, str(theirs.fileno()), *arguments]
        # held back around the start, so that the child is born with them held back: Ctrl-C reaches its whole group
        before = signal.pthread_sigmask(signal.SIG_BLOCK, _HELD)
        try:
            self.process = subprocess.Popen(
                command,
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": path},
            )
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
            theirs.close()
        self.name, self.socket, self.load, self.handed = name, ours, 0, 0

    @property
    def end(self) -> str:
        """What it died of; empty while it lives."""
        code = self.process.poll()
        if code is None:
            return ""
        if code < 0:
            return f"{self.name} (process {self.process.pid}) was killed by {signal.Signals(-code).name}"
        return f"{self.name} (process {self.process.pid}) ended with code {code}"

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        self.socket.close()


class Processes:
    """The server and the workers of a plan, all started.

    Parameters
    ----------
    timeout: seconds without an answer after which a process counts as dead
    """

    def __init__(self, plan: Plan, timeout: float) -> None:
        self._timeout, self._since = timeout, time.monotonic()
        self.children: list[Child] = []
        self._channels: dict[str, Channel] = {}
        try:
            self.server = self._start("server", "hotline.pipeline.xdl.server")
            self.workers = [
                self._start(f"worker {number}", "hotline.pipeline.xdl.worker", str(number))
                for number in range(plan.workers)
            ]
            for child in self.children:  # the server first: it must listen when workers call
                self.send(child, Kind.PLAN, text_to(plan.to_json()))
                if child is self.server:
                    self.receive(child, Kind.READY)
            for child in self.workers:
                self.receive(child, Kind.READY)
        except BaseException:
            self.kill()
            raise

    def _start(self, name: str, module: str, *arguments: str) -> Child:
        child = Child(name, module, *arguments)
        self.children.append(child)
        self._channels[name] = Channel(child.socket, waiting=lambda: self._look(child))
        return child

    def send(self, child: Child, kind: Kind, *arrays: NDArray[Any], number: int = 0, value: float = 0.0) -> None:
        """Raises PeerDied, and RuntimeError for an exception in a child."""
        self._since = time.monotonic()
        try:
            self._channels[child.name].send(kind, *arrays, number=number, value=value)
        except Closed:
            raise self._obituary(child) from None

    def receive(self, child: Child, *kinds: Kind) -> Message:
        """The child's next message. Raises PeerDied, and RuntimeError for an exception in a child."""
        self._since = time.monotonic()
        try:
            message = self._channels[child.name].receive(*kinds, Kind.FAILED)
        except ProtocolError as error:
            raise PeerDied(f"{child.name} (process {child.process.pid}) can't be understood: {error}") from None
        except Closed:
            raise self._obituary(child) from None
        if message.kind == Kind.FAILED:
            raise RuntimeError(f"xdl {child.name}: {text_of(message.arrays[0])}")
        return message

    def _look(self, child: Child) -> None:
        """Raises PeerDied if any process is dead, or this one has been waited for too long."""
        if any(one.end for one in self.children):
            raise self._obituary(child)
        if time.monotonic() - self._since > self._timeout:
            raise PeerDied(f"{child.name} (process {child.process.pid}) gave no answer for {self._timeout:g} s")

    def _obituary(self, child: Child) -> PeerDied:
        """Who is dead, those first that didn't end because another did. Raises RuntimeError if one failed."""
        until = time.monotonic() + 1.0
        while not any(one.end for one in self.children) and time.monotonic() < until:
            time.sleep(0.01)
        time.sleep(0.05)
        dead = [one for one in self.children if one.end]
        causes = [one for one in dead if one.process.returncode != 0]
        for one in causes:
            if one.process.returncode == 1:
                self._last_words(one)
        if not dead:
            return PeerDied(f"{child.name} (process {child.process.pid}) closed its connection")
        return PeerDied("; ".join(one.end for one in causes or dead))

    def _last_words(self, child: Child) -> None:
        """Raise what a child said before it ended, if it did."""
        try:
            while True:
                message = Channel(child.socket).receive(*ALL_KINDS)
                if message.kind == Kind.FAILED:
                    raise RuntimeError(f"xdl {child.name}: {text_of(message.arrays[0])}")
        except ConnectionError:
            return

    def kill(self) -> None:
        """End them; what they hold is lost."""
        for child in self.children:
            child.process.kill()
        for child in self.children:
            child.kill()
