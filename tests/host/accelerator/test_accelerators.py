"""LEARN, CLASSIFY, READ and CLEAR: the reference by the letter, the golden form equal to it."""

from dataclasses import dataclass, replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hotline.accelerator import ACCELERATORS, AcceleratorError, Missed, Stitch, accelerator
from hotline.accelerator.driver import aligned_empty
from hotline.accelerator.reference import EmbeddingAccessLogger
from hotline.contract import MISS, ErrorCode, SlotLayout, preset

LAYOUT = SlotLayout(preset("tiny"), (5, 2000, 700, 3), (True, False, False, True))


@dataclass
class Lookups:
    ids: np.ndarray
    offsets: np.ndarray
    number: int = 0


def bags(*tables: list[list[int]], number: int = 0) -> Lookups:
    """One list of bags a table."""
    flat = [bag for table in tables for bag in table]
    offsets = np.concatenate([[0], np.cumsum([len(b) for b in flat])]).astype(np.int64)
    return Lookups(np.array([i for b in flat for i in b], np.int32), offsets, number)


def random_lookups(rng, batch, longest, layout=LAYOUT, skew=1.2):
    def bag(rows):
        return np.minimum(rng.zipf(skew, rng.integers(0, longest + 1)) - 1, rows - 1).tolist()

    return bags(*([bag(rows) for _ in range(batch)] for rows in layout.rows))


@pytest.fixture(params=ACCELERATORS)
def name(request):
    return request.param


def test_freshly_cleared_log_calls_every_sample_non_popular(name):
    a = accelerator(name, LAYOUT)
    batch = bags([[1], [2]], [[7], [8]], [[0], [0]], [[0], [1]])
    a.learn(batch)
    assert a.classify(batch).popular.tolist() == [0, 1]
    a.clear()
    stitch = a.classify(batch)
    assert stitch.popular.size == 0
    assert stitch.rest.tolist() == [0, 1]
    assert stitch.slots[2:6].tolist() == [MISS] * 4


def test_a_sample_is_popular_when_all_of_its_lookups_hit(name):
    a = accelerator(name, LAYOUT)
    a.learn(bags([[]], [[7, 8]], [[9]], [[]]))
    stitch = a.classify(bags([[0], [1], [2]], [[7, 8], [7, 99], []], [[9], [9], []], [[0], [0], []]))
    assert stitch.popular.tolist() == [0, 2]  # a sample without a miss is popular, empty bags included
    assert stitch.rest.tolist() == [1]


def test_rows_of_wholly_hot_tables_have_fixed_slots_behind_the_eal(name):
    stitch = accelerator(name, LAYOUT).classify(bags([[4]], [[]], [[]], [[2]]))
    assert stitch.slots.tolist() == [128 + 4, 128 + 5 + 2]
    assert stitch.popular.tolist() == [0]


def test_slots_address_what_read_returns(name):
    a = accelerator(name, LAYOUT)
    batch = random_lookups(np.random.default_rng(3), 64, 4)
    a.learn(batch)
    popular = a.read()
    assert (np.diff(popular.slots) > 0).all()
    holder = dict(
        zip(popular.slots.tolist(), zip(popular.tables.tolist(), popular.rows.tolist(), strict=True), strict=True)
    )
    stitch = a.classify(batch)
    bag = np.repeat(np.arange(batch.offsets.size - 1), np.diff(batch.offsets))
    tables = bag // 64
    seen = 0
    for slot, table, row in zip(stitch.slots.tolist(), tables.tolist(), batch.ids.tolist(), strict=True):
        if 0 <= slot < LAYOUT.preset.entries:
            assert holder[slot] == (table, row)
            seen += 1
    assert seen > 60


def test_an_id_outside_its_table_is_named_and_harms_no_other_sample(name):
    a = accelerator(name, LAYOUT)
    good = bags([[1], [1]], [[7], [8]], [[9], [9]], [[0], [0]])
    a.learn(good)
    bad = bags([[1], [1], [7]], [[7], [2000], [8]], [[9], [9], [9]], [[0], [-1], [0]], number=5)
    with pytest.raises(
        AcceleratorError, match=r"batch 5, sample 1, table 1: id 2000 is outside the table's 0\.\.1999"
    ) as e:
        a.classify(bad)
    assert e.value.code is ErrorCode.ID_OUT_OF_RANGE
    assert e.value.stitch.popular.tolist() == [0]
    assert e.value.stitch.rest.size == 0
    before = a.state()
    with pytest.raises(AcceleratorError, match="sample 1, table 1"):
        a.learn(bad)
    assert a.state().valid.sum() == before.valid.sum()  # everything else was known already


def test_offsets_that_fit_neither_tables_nor_ids_are_refused(name):
    a = accelerator(name, LAYOUT)
    for offsets in ([0, 1, 1], [0, 1, 0, 1, 1], [0, 0, 0, 0, 2]):
        with pytest.raises(AcceleratorError, match="offsets") as e:
            a.classify(Lookups(np.zeros(1, np.int32), np.array(offsets, np.int64)))
        assert e.value.code is ErrorCode.BAD_OFFSETS


def test_srrip_follows_its_definition_step_by_step():
    log = EmbeddingAccessLogger(preset("tiny"))  # four ways
    for tag in range(4):
        assert log.touch(0, tag) == (False, tag)  # lowest invalid way first
    assert [e.rrpv for e in log.sets[0]] == [2, 2, 2, 2]
    assert log.touch(0, 1) == (True, 1)
    assert [e.rrpv for e in log.sets[0]] == [2, 0, 2, 2]
    assert log.touch(0, 9) == (False, 0)  # all age by one, way 0 is the lowest at the maximum
    assert [e.rrpv for e in log.sets[0]] == [2, 1, 3, 3]
    assert log.touch(0, 10) == (False, 2)
    assert [e.rrpv for e in log.sets[0]] == [2, 1, 2, 3]


@pytest.mark.parametrize("name", ["golden", "reference"])
def test_a_repeat_in_a_chunk_is_logged_right_after_the_first(name):
    layout = SlotLayout(preset("small"), (1 << 20,), (False,))  # chunks of eight
    ids = [5, 6, 7, 5, 5, 8, 6, 9]
    a, b = accelerator(name, layout), accelerator(name, layout)
    a.learn(Lookups(np.array(ids, np.int32), np.arange(len(ids) + 1)))
    b.learn(Lookups(np.array([5, 5, 6, 6, 7, 8, 9], np.int32), np.arange(8)))
    assert a.state() == b.state()
    rrpv = dict(zip(a.read().rows.tolist(), a.state().rrpv[a.read().slots].tolist(), strict=True))
    assert rrpv == {5: 0, 6: 0, 7: 2, 8: 2, 9: 2}


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32), st.integers(0, 120), st.integers(0, 5), st.sampled_from([1.05, 1.3, 2.0]))
def test_golden_equals_the_reference_bit_for_bit(seed, batch, longest, skew):
    rng = np.random.default_rng(seed)
    golden, reference = accelerator("golden", LAYOUT), accelerator("reference", LAYOUT)
    for _ in range(3):
        learned, asked = (random_lookups(rng, batch, longest, skew=skew) for _ in range(2))
        golden.learn(learned)
        reference.learn(learned)
        assert golden.state() == reference.state()
        assert golden.classify(asked).digest() == reference.classify(asked).digest()
    a, b = golden.read(), reference.read()
    assert a.slots.tolist() == b.slots.tolist()
    assert a.tables.tolist() == b.tables.tolist()
    assert a.rows.tolist() == b.rows.tolist()


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from(["small", "large"]))
def test_golden_equals_the_reference_where_chunks_are_long(seed, sizes):
    layout = SlotLayout(
        preset(sizes).with_entries(8 * preset(sizes).banks * preset(sizes).ways), LAYOUT.rows, (False,) * 4
    )
    rng = np.random.default_rng(seed)
    golden, reference = accelerator("golden", layout), accelerator("reference", layout)
    for _ in range(2):
        batch = random_lookups(rng, int(rng.integers(1, 150)), 3, layout, skew=1.1)
        golden.learn(batch)
        reference.learn(batch)
        assert golden.state() == reference.state()
        assert golden.classify(batch).digest() == reference.classify(batch).digest()


def test_golden_equals_the_reference_at_the_edges_of_large_tables():
    layout = SlotLayout(preset("small"), (1 << 30, 40_000_000), (False, False))
    rng = np.random.default_rng(1)
    ids = np.concatenate([rng.choice([0, 1, (1 << 30) - 1, 12345678], 500), rng.choice([0, 39_999_999, 77], 500)])
    batch = Lookups(ids.astype(np.int32), np.arange(1001))
    results = []
    for name in ("golden", "reference"):
        a = accelerator(name, layout)
        a.learn(batch)
        results.append((a.classify(batch).digest(), a.state()))
    assert results[0] == results[1]


@pytest.mark.parametrize("name", ["golden", "reference"])
def test_a_state_can_be_put_back(name):
    a = accelerator(name, LAYOUT)
    rng = np.random.default_rng(5)
    a.learn(random_lookups(rng, 100, 3))
    state, later = a.state(), random_lookups(rng, 100, 3)
    a.learn(later)
    after = a.state()
    a.restore(state)
    assert a.state() == state
    a.learn(later)
    assert a.state() == after
    with pytest.raises(ValueError, match="128"):
        a.restore(accelerator(name, SlotLayout(preset("small"), (5,), (False,))).state())


PATTERNS = np.array(
    [
        0,
        1 << 31,
        1,
        0x7FFFFF,
        0x800000,
        0x3F800000,
        0xBF800000,
        0x7F7FFFFF,
        0x7F800000,
        0xFF800000,
        0x7FC00001,
        0xFFABCDEF,
    ],
    np.uint32,
)  # zeros, subnormals, ones, the largest, infinities, NaNs


def gather_case(rng, batch, longest, dim, layout=LAYOUT):
    """(batch, weight, base, factors) with special numbers among them."""
    lookups = random_lookups(rng, batch, longest, layout)
    weight = aligned_empty((sum(layout.rows), dim), np.float32)
    weight[:] = rng.standard_normal(weight.shape)
    special = rng.random(weight.shape) < 0.1
    weight.view(np.uint32)[special] = rng.choice(PATTERNS, int(special.sum()))
    base = np.concatenate([[0], np.cumsum(layout.rows)[:-1]]).astype(np.int64)
    factors = rng.standard_normal(lookups.ids.size).astype(np.float32)
    return lookups, weight, base, factors


@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize("dim", [2, 6, 8])
def test_sums_of_missed_rows_equal_the_reference_bit_for_bit(name, dim, weighted):
    rng = np.random.default_rng(dim)
    a, reference = accelerator(name, LAYOUT), accelerator("reference", LAYOUT)
    learned = random_lookups(rng, 20, 3)
    for each in (a, reference):
        each.learn(learned)
    for batch in (64, 5, 1, 0):
        lookups, weight, base, factors = gather_case(rng, batch, 6, dim)
        stitch = a.classify(lookups)
        sums, expected = (
            each.gather(lookups, stitch, weight, base, factors if weighted else None) for each in (a, reference)
        )
        assert sums.shape == (stitch.rest.size, 4, dim)
        assert np.array_equal(sums.view(np.uint32), expected.view(np.uint32))


def test_gather_names_a_row_outside_its_table_and_a_list_that_does_not_ascend(name):
    a = accelerator(name, LAYOUT)
    batch = bags([[1], [1]], [[2000], [8]], [[9], [-1]], [[0], [0]], number=4)
    weight, base = aligned_empty((2708, 2), np.float32), np.array([0, 5, 2005, 2705])
    weight[:] = 1
    stitch = Stitch(np.full(8, MISS, np.int32), np.zeros(0, np.int32), np.array([0, 1], np.int32))
    with pytest.raises(AcceleratorError, match=r"batch 4, sample 0, table 1: id 2000 is outside the table's 0\.\.1999"):
        a.gather(batch, stitch, weight, base)
    for rest in ([1, 0], [0, 2], [-1, 0]):
        with pytest.raises(AcceleratorError, match="the list of samples must ascend") as e:
            a.gather(batch, replace(stitch, rest=np.array(rest, np.int32)), weight, base)
        assert e.value.code is ErrorCode.BAD_LIST
    good = a.gather(bags([[1]], [[2]], [[3, 4]], [[]]), replace(stitch, rest=np.array([0], np.int32)), weight, base)
    assert good[0, :, 0].tolist() == [0, 1, 2, 0]  # wholly hot tables never miss


@pytest.mark.parametrize("native", ["1", "0"])
@pytest.mark.parametrize("kind", [np.int32, np.int64])
def test_what_is_missed_may_be_said_and_its_sums_alone_are_given(kind, native, monkeypatch):
    monkeypatch.setattr("hotline.native.available", lambda *_: native == "1")
    rng = np.random.default_rng(5)
    base, weight = np.array([0, 5, 2005, 2705]), aligned_empty((2708, 8), np.float32)
    weight[:] = rng.normal(size=weight.shape)
    weight[5 + 7] = np.nan
    batch = bags([[1], [0], [2]], [[7, 8, 9], [], [10, 11]], [[3], [4, 5, 4], [6]], [[0], [0], [1]])
    rest = np.array([0, 2], np.int32)
    stitch = Stitch(np.full(batch.ids.size, MISS, np.int32), np.zeros(0, np.int32), rest)
    whole = accelerator("reference", LAYOUT).gather(batch, stitch, weight, base).reshape(-1, 8)
    missed = Missed(
        np.array([1, 2, 5, 6], np.int32),
        np.array([0, 3, 4, 6, 7]),
        np.array([12, 13, 14, 2008, 15, 16, 2011], kind),
    )
    for name in ("golden", "reference"):
        found = accelerator(name, LAYOUT).gather(batch, stitch, weight, base, missed=missed)
        assert np.array_equal(found.view(np.uint32), whole[missed.bags].view(np.uint32))
    chosen = np.array([True, False, True, False])
    part = missed.part(chosen)
    assert part.starts.tolist() == [0, 3, 5]
    found = accelerator("golden", LAYOUT).gather(batch, stitch, weight, base, missed=part)
    assert np.array_equal(found.view(np.uint32), whole[[1, 5]].view(np.uint32))
    wrong = replace(missed, rows=np.array([12, 13, 14, 2008, 15, 16, 9999], kind))
    with pytest.raises(IndexError, match="rows 12 to 9999 of 2708"):
        accelerator("golden", LAYOUT).gather(batch, stitch, weight, base, missed=wrong)


def test_an_unknown_accelerator_is_refused_with_those_there_are():
    with pytest.raises(ValueError, match="golden, reference"):
        accelerator("platinum", LAYOUT)
