"""The parameter server's process: a thread for each worker, one for the trainer, and the store between them.

``python -m hotline.pipeline.xdl.server FD``, started by the pipeline. It listens on an abstract Unix socket, which has
no file that could be left behind, and takes in who is of the same user and knows the run's token.
"""

from __future__ import annotations

import hmac
import os
import socket
import struct
import sys
import threading
import time

import numba

from hotline.pipeline.xdl.child import Control, run_child
from hotline.pipeline.xdl.messages import Channel, Closed, Kind, ProtocolError, text_of
from hotline.pipeline.xdl.plan import Plan
from hotline.pipeline.xdl.store import Store

__all__ = ["serve"]

SETTLE_BYTES = 8 << 20
HELLO_SECONDS = 5.0


def serve(control: Control) -> None:
    """Fill, settle and answer until the trainer is gone."""
    plan = control.plan
    store = Store(plan)
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    listener.bind("\0" + plan.address)
    listener.listen(plan.workers + 4)
    threading.Thread(target=_accept, args=(listener, control, store), name="hotline-accept", daemon=True).start()
    control.send(Kind.READY)
    row_bytes = plan.dim * store.table.weight.element_size()
    while True:
        message = control.next()
        if message.kind == Kind.FILL:
            store.fill(message.number, *message.arrays)
        elif message.kind == Kind.DENSE:
            store.begin(message.number, *message.arrays)
            control.send(Kind.READY, number=message.number)
        else:
            store.settle(message.number)
            for arrays in store.changes(max(1, SETTLE_BYTES // row_bytes)):
                control.send(Kind.CHANGED, *arrays)
            control.send(Kind.DENSE, *store.dense(), number=message.number)


def _accept(listener: socket.socket, control: Control, store: Store) -> None:
    joined: dict[int, socket.socket] = {}
    try:
        while True:
            stream, _ = listener.accept()
            threading.Thread(target=_work_with, args=(stream, control, store, joined), daemon=True).start()
    except BaseException:
        control.fail()


def _work_with(stream: socket.socket, control: Control, store: Store, joined: dict[int, socket.socket]) -> None:
    """Answer one worker until it is gone."""
    numba.set_num_threads(min(control.plan.threads, numba.config.NUMBA_NUM_THREADS))  # type: ignore[attr-defined]
    try:
        with stream:
            channel = _admit(stream, control.plan, joined)
            while True:
                message = channel.receive(Kind.PULL, Kind.PUSH)
                if message.kind == Kind.PULL:
                    weight, dense, missing = store.pull(message.number, message.arrays[0])
                    channel.send(Kind.ROWS, weight, dense, number=message.number, value=missing)
                else:
                    store.push(message.number, message.value, *message.arrays)
    except Closed:
        return
    except ProtocolError as error:
        print(f"hotline xdl server: a connection was closed: {error}", file=sys.stderr)
    except BaseException:
        control.fail()


def _admit(stream: socket.socket, plan: Plan, joined: dict[int, socket.socket]) -> Channel:
    """The channel of a worker that has said who it is; ProtocolError for a stranger."""
    user = struct.unpack("3i", stream.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))[1]
    if user != os.getuid():
        raise ProtocolError(f"user {user} is not the run's")
    deadline = time.monotonic() + HELLO_SECONDS

    def waiting() -> None:
        if time.monotonic() > deadline:
            raise ProtocolError(f"no HELLO within {HELLO_SECONDS:.0f} s")

    message = Channel(stream, len(plan.token), waiting).receive(Kind.HELLO)
    if not hmac.compare_digest(text_of(message.arrays[0]).encode(), plan.token.encode()):
        raise ProtocolError("the token is not the run's")
    if not 0 <= message.number < plan.workers or joined.setdefault(message.number, stream) is not stream:
        raise ProtocolError(f"worker {message.number} is none of the {plan.workers}, or has joined before")
    return Channel(stream)


if __name__ == "__main__":
    run_child((Kind.FILL, Kind.DENSE, Kind.SETTLE), serve)
