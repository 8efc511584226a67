"""The shuffle scheduler: which slices it gives, and how its rate follows the test loss."""

import json
from itertools import pairwise

import pytest

from hotline.pipeline.fae.schedule import ShuffleScheduler, Slice


def epoch(scheduler, losses=()):
    """All slices of an epoch as (kind, first, size); each round is judged by the next of ``losses``."""
    losses, slices = iter(losses), []
    scheduler.start_epoch()
    while True:
        if scheduler.round_over:
            scheduler.judge(next(losses, None))
        try:
            given = scheduler.next()
        except LookupError:
            return slices
        assert given.number == sum(s[2] for s in slices)
        slices.append((given.kind, given.first, given.size))


@pytest.mark.parametrize(
    ("cold", "hot", "options", "slices"),
    [
        (4, 6, {}, [("cold", 0, 2), ("hot", 0, 3), ("cold", 2, 2), ("hot", 3, 3)]),
        (4, 6, {"first": "hot"}, [("hot", 0, 3), ("cold", 0, 2), ("hot", 3, 3), ("cold", 2, 2)]),
        (4, 6, {"rate": 100.0}, [("cold", 0, 4), ("hot", 0, 6)]),
        (5, 3, {}, [("cold", 0, 3), ("hot", 0, 2), ("cold", 3, 2), ("hot", 2, 1)]),  # what is left
        (3, 0, {}, [("cold", 0, 3)]),
        (0, 3, {}, [("hot", 0, 3)]),
        (0, 0, {}, []),
        # rounds that are less than a mini-batch: both kinds are used up together
        (2, 3, {"rate": 1.0}, [("cold", 0, 1), ("hot", 0, 1), ("hot", 1, 1), ("cold", 1, 1), ("hot", 2, 1)]),
        (1, 4, {"rate": 25.0}, [("cold", 0, 1), ("hot", 0, 1), ("hot", 1, 1), ("hot", 2, 1), ("hot", 3, 1)]),
        # percent of all, not of what is left
        (10, 10, {"rate": 40.0}, [(k, f, s) for f, s in ((0, 4), (4, 4), (8, 2)) for k in ("cold", "hot")]),
    ],
)
def test_slices(cold, hot, options, slices):
    assert epoch(ShuffleScheduler(cold, hot, **options)) == slices


@pytest.mark.parametrize("cold", [0, 1, 7, 1000])
@pytest.mark.parametrize("hot", [0, 1, 13, 999])
@pytest.mark.parametrize("rate", [1.0, 3.125, 50.0, 100.0])
def test_every_mini_batch_is_given_once_and_in_order(cold, hot, rate):
    slices = epoch(ShuffleScheduler(cold, hot, rate=rate), [0.5, 0.4, 0.6, 0.3] * 500)
    for kind, total in (("cold", cold), ("hot", hot)):
        own = [(first, size) for k, first, size in slices if k == kind]
        assert [n for first, size in own for n in range(first, first + size)] == list(range(total))


def test_the_slower_kind_is_spread_over_the_whole_epoch():
    slices = epoch(ShuffleScheduler(1000, 10, rate=1.0))
    before = [
        sum(size for k, _, size in slices[:at] if k == "cold") for at, (k, _, _) in enumerate(slices) if k == "hot"
    ]
    assert before == [10, 110, 210, 310, 410, 510, 610, 710, 810, 910]


def rates(losses, **options):
    scheduler = ShuffleScheduler(1, 1, **options)
    found = []
    for loss in losses:
        scheduler.judge(loss)
        found.append((scheduler.rate, scheduler.streak))
    return found


@pytest.mark.parametrize(
    ("losses", "options", "expected"),
    [
        ([9, 8, 7, 6], {}, [(50, 1), (50, 2), (50, 3), (100, 0)]),  # the first is below infinity
        (
            [9, 8, 7, 6, 5, 4, 3, 2],
            {"rate": 10},
            [(10, 1), (10, 2), (10, 3), (20, 0), (20, 1), (20, 2), (20, 3), (40, 0)],
        ),
        ([9, 8, 7, 6], {"rate": 60}, [(60, 1), (60, 2), (60, 3), (100, 0)]),
        ([1, 2, 3, 4], {}, [(50, 1), (25, 0), (12.5, 0), (6.25, 0)]),
        ([1, 2, 3], {"rate": 3}, [(3, 1), (1.5, 0), (1, 0)]),
        ([9, 8, 7, 7, 7, 6], {}, [(50, 1), (50, 2), (50, 3), (50, 3), (50, 3), (100, 0)]),  # equal: as it was
        ([9, 8, 7, 8, 7, 6, 5, 4], {}, [(50, 1), (50, 2), (50, 3), (25, 0), (25, 1), (25, 2), (25, 3), (50, 0)]),
        ([9, None, 8], {}, [(50, 1), (50, 1), (50, 2)]),
        ([9, 8], {"patience": 2}, [(50, 1), (100, 0)]),
        ([1, 2, 3], {"lowest": 20}, [(50, 1), (25, 0), (20, 0)]),
        ([9, 8, 7, 6], {"highest": 70}, [(50, 1), (50, 2), (50, 3), (70, 0)]),
    ],
)
def test_rate_and_streak(losses, options, expected):
    assert rates(losses, **options) == expected


def test_a_rate_that_fell_makes_the_next_rounds_shorter():
    slices = epoch(ShuffleScheduler(8, 8), [1.0, 2.0])
    assert slices == [("cold", 0, 4), ("hot", 0, 4), ("cold", 4, 4), ("hot", 4, 4)]
    slices = epoch(ShuffleScheduler(16, 16, rate=25.0), [1.0, 2.0])
    assert [size for _, _, size in slices] == [4, 4, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2][: len(slices)]
    assert sum(size for _, _, size in slices) == 32


def test_a_round_must_be_judged_before_the_next():
    scheduler = ShuffleScheduler(4, 4)
    scheduler.next()
    assert not scheduler.round_over
    assert scheduler.next() == Slice("hot", 2, 0, 2)
    assert scheduler.round_over
    with pytest.raises(LookupError, match="judge it first"):
        scheduler.next()


def test_rate_and_the_loss_before_outlive_an_epoch():
    scheduler = ShuffleScheduler(2, 2, rate=100.0)
    epoch(scheduler, [1.0])
    epoch(scheduler, [2.0])
    assert scheduler.rate == 50.0


def test_goes_on_from_its_state_at_any_slice():
    losses = [0.9, 0.8, 0.85, 0.7, 0.6, 0.5, 0.4, 0.3, 0.35]

    def play(restart_at):
        scheduler, judged, given = ShuffleScheduler(40, 23, rate=20.0), 0, []
        for number in range(14):
            if number == restart_at:
                text = json.dumps(scheduler.state())
                scheduler = ShuffleScheduler(40, 23, rate=20.0)
                scheduler.restore(json.loads(text))
            if scheduler.round_over:
                scheduler.judge(losses[judged])
                judged += 1
            try:
                given.append(scheduler.next())
            except LookupError:
                scheduler.start_epoch()
        return given, scheduler.state()

    whole = play(None)
    assert any(one != two for one, two in pairwise(whole[0]))
    for restart_at in range(14):
        assert play(restart_at) == whole


@pytest.mark.parametrize("first", ["cold", "hot"])
@pytest.mark.parametrize("rate", [1.0, 30.0, 50.0, 100.0])
@pytest.mark.parametrize("at", [1, 17, 59])
@pytest.mark.parametrize("left", [0, 1, 20])
def test_hot_mini_batches_that_fall_away_shorten_every_round_to_come(first, rate, at, left):
    """After ``at`` of 60 hot mini-batches it is known that ``left`` more are to come, if there are as many."""
    scheduler = ShuffleScheduler(90, 60, first, rate)
    hot = min(60, at + left)
    given = {"cold": 0, "hot": 0}
    later = []
    while not scheduler.epoch_over:
        if scheduler.round_over:
            scheduler.judge(None)
        part = scheduler.next()
        assert part.first == given[part.kind]
        assert part.number == sum(given.values())
        if part.kind == "hot" and part.first <= at < part.stop - part.number + part.first:
            scheduler.shorten(hot)
            part = part.until(hot)
        elif given["hot"] > at:
            later.append((part.kind, part.size))
        given[part.kind] += part.size
    assert given == {"cold": 90, "hot": hot}
    sizes = [size for kind, size in later[1:-2] if kind == "hot"]
    if left == 20 and rate == 1 and at == 17:
        assert max(sizes) - min(sizes) <= 1
    scheduler.judge(None)
    scheduler.start_epoch()
    assert scheduler.total == {"cold": 90, "hot": 60}
