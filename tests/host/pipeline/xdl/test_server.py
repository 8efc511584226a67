"""The server as a process: the bound on staleness over the wire, and what it does with strangers and cut messages."""

import dataclasses
import secrets
import select
import socket

import numpy as np
import pytest
from tests.host.pipeline.xdl.test_store import NETWORK, plan

from hotline.pipeline.xdl.dense import flat_parameters
from hotline.pipeline.xdl.messages import Channel, Closed, Kind, text_to
from hotline.pipeline.xdl.processes import Child

STALENESS = 2
DENSE = flat_parameters(NETWORK.build(1))


class Server:
    """A server that is told by the test what the trainer tells it."""

    def __init__(self):
        self.plan = dataclasses.replace(
            plan(STALENESS, workers=1000), address=f"hotline-xdl-{secrets.token_hex(16)}", token=secrets.token_hex(32)
        )
        self.child = Child("server", "hotline.pipeline.xdl.server")
        self.control = Channel(self.child.socket)
        self.control.send(Kind.PLAN, text_to(self.plan.to_json()))
        self.control.receive(Kind.READY)
        self.joined = 0

    def begin(self, number):
        """Row r holds r; batch ``number`` is the next."""
        weight = np.repeat(np.arange(10, dtype=np.float32), 4).reshape(10, 4)
        self.control.send(Kind.FILL, weight, weight[:, :0])
        self.control.send(Kind.DENSE, DENSE, np.empty(0), number=number)
        assert self.control.receive(Kind.READY).number == number

    def settled(self, number):
        """Numbers of the rows that changed."""
        self.control.send(Kind.SETTLE, number=number)
        changed = []
        while (message := self.control.receive(Kind.CHANGED, Kind.DENSE)).kind == Kind.CHANGED:
            changed += message.arrays[0].tolist()
        return changed

    def connect(self):
        stream = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        stream.connect("\0" + self.plan.address)
        return stream

    def worker(self):
        worker = Worker(self.connect())
        worker.channel.send(Kind.HELLO, text_to(self.plan.token), number=self.joined)
        self.joined += 1
        return worker


class Worker:
    def __init__(self, stream):
        self.stream, self.channel = stream, Channel(stream)

    def ask(self, number):
        self.channel.send(Kind.PULL, np.array([7], np.int32), number=number)

    def answer(self):
        """(row 7, batches that were missing)."""
        message = self.channel.receive(Kind.ROWS)
        return float(message.arrays[0][0, 0]), int(message.value)

    def has_answer(self):
        return bool(select.select([self.stream], [], [], 0.2)[0])

    def push(self, number):
        gradient, dense = np.ones((1, 4), np.float32), np.zeros_like(DENSE)
        self.channel.send(Kind.PUSH, np.array([7], np.int32), gradient, dense, number=number, value=1.0)


@pytest.fixture(scope="module")
def server():
    made = Server()
    yield made
    made.child.kill()


def test_a_slow_worker_holds_the_others_at_the_bound_and_no_sooner(server):
    server.begin(50)
    slow, fast = server.worker(), server.worker()
    slow.ask(50)
    assert slow.answer() == (7.0, 0)
    for number in range(51, 51 + STALENESS + 4):  # only batch 50 is missing, whatever the fast worker does
        fast.ask(number)
        assert fast.answer() == (7.0 - (number - 51), 1)
        fast.push(number)
    following = 51 + STALENESS + 4
    for missing in range(1, STALENESS + 1):  # none of these pushes
        other = fast if missing == 1 else server.worker()
        other.ask(following)
        assert other.answer()[1] == missing
        following += 1
    last = server.worker()
    last.ask(following)
    assert not last.has_answer()
    slow.push(50)
    assert last.answer()[1] == STALENESS


def test_a_push_that_is_cut_changes_nothing(server):
    server.begin(0)
    whole, other = socket.socketpair()
    with whole, other:
        cut = Worker(whole)
        cut.push(0)
        push = other.recv(1 << 16)
    for length in (10, 30, len(push) - 1):
        worker = server.worker()
        worker.stream.sendall(push[:length])
        worker.stream.close()
    other = server.worker()
    other.ask(0)
    assert other.answer() == (7.0, 0)
    other.push(0)
    assert server.settled(1) == [7]


@pytest.mark.parametrize(
    "first",
    [
        lambda server, channel: channel.send(Kind.HELLO, text_to("x" * 64), number=900),
        lambda server, channel: channel.send(Kind.HELLO, text_to(server.plan.token[:-1]), number=900),
        lambda server, channel: channel.send(Kind.HELLO, text_to(server.plan.token), number=1000),
        lambda server, channel: channel.send(Kind.HELLO, text_to(server.plan.token), number=0),
        lambda server, channel: channel.send(Kind.HELLO, np.zeros(1000, np.uint8), number=900),
        lambda server, channel: channel.send(Kind.PULL, np.array([7], np.int32)),
        lambda server, channel: channel._write([memoryview(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")]),
    ],
    ids=["token", "shorter token", "number", "number twice", "too long", "no hello", "http"],
)
def test_a_stranger_is_turned_away_and_nobody_else_notices(server, first):
    server.begin(0)
    known = server.worker()  # worker 0, or a later one
    known.ask(0)
    assert known.answer() == (7.0, 0)
    with server.connect() as stream:
        stranger = Channel(stream)
        first(server, stranger)
        with pytest.raises(Closed):
            stranger.receive(Kind.ROWS)
    known.ask(0)
    assert known.answer() == (7.0, 0)


def test_rows_that_are_not_there_end_the_server_which_says_why():
    server = Server()
    server.begin(0)
    server.worker().channel.send(Kind.PULL, np.array([10], np.int32))
    message = server.control.receive(Kind.FAILED)
    assert "ascend from 0 to 9 at most" in message.arrays[0].tobytes().decode()
    assert server.child.process.wait(20) == 1
    server.child.kill()


def test_the_server_ends_when_the_trainer_is_gone_even_while_it_waits():
    server = Server()
    server.begin(0)
    server.control.send(Kind.SETTLE, number=5)  # batches that nobody will push
    server.child.socket.close()
    assert server.child.process.wait(20) == 0
