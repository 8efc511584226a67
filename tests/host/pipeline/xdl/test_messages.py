"""The protocol of the parameter server: what is sent comes whole, and what is not a message is refused."""

import socket
import struct
import threading

import numpy as np
import pytest

from hotline.pipeline.xdl.messages import LAYOUT, Channel, Closed, Kind, ProtocolError, text_of, text_to

KINDS = tuple(Kind)
RNG = np.random.default_rng(5)


@pytest.fixture
def pair():
    ours, theirs = socket.socketpair()
    yield ours, theirs
    ours.close()
    theirs.close()


def arrays_of(kind, real, size=3):
    """Arrays that fit the kind's layout; an axis has ``size`` or ``size + 1``."""
    made = []
    for names, dimensions in LAYOUT[kind]:
        dtype = np.dtype(real if real in names else names[0])
        made.append(RNG.integers(0, 100, [size, size + 1][:dimensions]).astype(dtype))
    return made


def bytes_of(kind, *arrays, number=0):
    """What :class:`Channel` puts on the wire."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        Channel(ours).send(kind, *arrays, number=number)
        return theirs.recv(1 << 16)


@pytest.mark.parametrize("real", ["f4", "f8"])
@pytest.mark.parametrize("size", [0, 1, 3])
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_comes_as_it_was_sent(pair, kind, size, real):
    sent = arrays_of(kind, real, size)
    Channel(pair[0]).send(kind, *sent, number=-7, value=0.1)
    message = Channel(pair[1]).receive(kind)
    assert (message.kind, message.number, message.value) == (kind, -7, 0.1)
    assert len(message.arrays) == len(sent)
    for came, was in zip(message.arrays, sent, strict=True):
        assert came.dtype == was.dtype
        assert np.array_equal(came, was)


def test_messages_of_many_megabytes_pass_through_a_socket_that_takes_little_at_once(pair):
    rows, weight = np.arange(300_000, dtype=np.int32), RNG.normal(size=(300_000, 4))
    sender = threading.Thread(target=Channel(pair[0]).send, args=(Kind.CHANGED, rows, weight, weight[:, :0]))
    sender.start()
    message = Channel(pair[1]).receive(Kind.CHANGED)
    sender.join()
    assert np.array_equal(message.arrays[1], weight)
    assert message.arrays[2].shape == (300_000, 0)


def test_an_array_that_is_a_slice_of_another_is_sent_as_what_it_shows(pair):
    whole = np.arange(24, dtype=np.float32).reshape(4, 6)
    Channel(pair[0]).send(Kind.ROWS, whole[::2, 1::2], np.zeros(0, np.float32))
    assert np.array_equal(Channel(pair[1]).receive(Kind.ROWS).arrays[0], whole[::2, 1::2])


@pytest.mark.parametrize("cut", range(0, 60, 7))
def test_a_message_that_is_cut_anywhere_is_told_from_one_that_never_began(pair, cut):
    whole = bytes_of(Kind.PULL, np.arange(4, dtype=np.int32))
    assert len(whole) == 24 + 24 + 16
    pair[0].sendall(whole[:cut])
    pair[0].close()
    with pytest.raises(Closed, match=r"gone$" if cut == 0 else "in the middle of a message"):
        Channel(pair[1]).receive(Kind.PULL)


def test_random_bytes_are_refused_without_waiting_for_more_than_a_header():
    for _ in range(200):
        ours, theirs = socket.socketpair()
        with ours, theirs:
            ours.sendall(RNG.bytes(24))
            with pytest.raises(ProtocolError, match="not a message"):
                Channel(theirs).receive(*KINDS)


def test_a_message_with_any_byte_of_its_head_changed_is_refused_or_has_other_numbers(pair):
    """Nothing but number, value and an array's length can change unseen, and then less comes than is announced."""
    whole = bytes_of(Kind.PULL, np.arange(4, dtype=np.int32))
    for place in range(48):
        for bit in range(8):
            ours, theirs = socket.socketpair()
            with ours, theirs:
                changed = bytearray(whole)
                changed[place] ^= 1 << bit
                ours.sendall(changed)
                ours.shutdown(socket.SHUT_WR)
                try:
                    message = Channel(theirs, limit=1 << 20).receive(Kind.PULL)
                except (ProtocolError, Closed):
                    continue
                assert place in range(7, 24) or place >= 26, (place, bit)
                assert np.array_equal(message.arrays[0], np.arange(message.arrays[0].size))


HEADER, ARRAY = struct.Struct("<4sBBBxqd"), struct.Struct("<BBxxxxxxQQ")


@pytest.mark.parametrize(
    ("head", "message"),
    [
        (HEADER.pack(b"HTTP", 1, Kind.PULL, 1, 0, 0), "begins with b'HTTP', expected b'HXDL'"),
        (HEADER.pack(b"HXDL", 2, Kind.PULL, 1, 0, 0), "version 2, expected 1"),
        (HEADER.pack(b"HXDL", 1, 99, 1, 0, 0), "kind 99, expected PULL, PUSH"),
        (HEADER.pack(b"HXDL", 1, Kind.PLAN, 1, 0, 0), "kind 1, expected PULL, PUSH"),
        (HEADER.pack(b"HXDL", 1, Kind.PULL, 3, 0, 0), "PULL with 3 arrays, expected 1"),
        (HEADER.pack(b"HXDL", 1, Kind.PULL, 1, 0, 0) + ARRAY.pack(4, 1, 2, 1), "type float64 and 1 dim.*int32 and 1"),
        (HEADER.pack(b"HXDL", 1, Kind.PULL, 1, 0, 0) + ARRAY.pack(77, 1, 2, 1), "type 77 and"),
        (HEADER.pack(b"HXDL", 1, Kind.PULL, 1, 0, 0) + ARRAY.pack(1, 2, 2, 1), "2 dimensions.*int32 and 1"),
        (HEADER.pack(b"HXDL", 1, Kind.PULL, 1, 0, 0) + ARRAY.pack(1, 1, 1 << 62, 1), f"PULL of {1 << 64} bytes"),
        (HEADER.pack(b"HXDL", 1, Kind.PULL, 1, 0, 0) + ARRAY.pack(1, 1, 300, 1), "PULL of 1200 bytes, at most 1000"),
    ],
)
def test_what_does_not_belong_is_named_before_memory_is_taken(pair, head, message):
    pair[0].sendall(head)
    with pytest.raises(ProtocolError, match=message):
        Channel(pair[1], limit=1000).receive(Kind.PULL, Kind.PUSH)


def test_whoever_waits_may_give_up(pair):
    looks = []

    def waiting():
        looks.append(1)
        if len(looks) == 2:
            raise TimeoutError("enough")

    with pytest.raises(TimeoutError, match="enough"):
        Channel(pair[1], waiting=waiting).receive(Kind.READY)
    looks.clear()
    with pytest.raises(TimeoutError, match="enough"):
        Channel(pair[0], waiting=waiting).send(Kind.FILL, np.zeros((1000, 1000)), np.zeros((1000, 0)))


def test_to_send_to_one_that_is_gone_says_so(pair):
    pair[1].close()
    with pytest.raises(Closed):
        Channel(pair[0]).send(Kind.READY)


def test_text_goes_both_ways():
    assert text_of(text_to("Größe, 大")) == "Größe, 大"
    with pytest.raises(ProtocolError, match="not UTF-8"):
        text_of(np.array([255, 1], np.uint8))
