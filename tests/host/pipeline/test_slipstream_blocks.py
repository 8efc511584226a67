"""Slipstream's blocks: how far rows moved, the threshold that skips a wanted share, who is skipped, what sleeps."""

import numba
import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from hotline.embedding import ColdTable, DeviceLookups, Gradient, HotTable, SparseOptimizer, StandInTier
from hotline.pipeline.slipstream import (
    InputClassifierBlock,
    SamplingBlock,
    SleepingRows,
    SlipstreamConfig,
    SnapshotBlock,
)
from hotline.pipeline.slipstream.rows import _part, part_on_device


class TestSnapshots:
    def _moved(self, *weights, norm="linf", touched=None):
        tier = StandInTier()
        weight = torch.tensor(weights[0])
        block = SnapshotBlock(tier, weight, norm, require_touched=touched is not None)
        block.start()
        assert block.bytes == weight.nbytes + 4 * weight.shape[0]
        for number, later in enumerate(weights[1:]):
            weight.copy_(torch.tensor(later))
            if touched is not None:
                block.touch(np.array(touched[number], np.int32))
            if number < len(weights) - 2:
                block.next()
        moved = block.finish()
        assert block.bytes == 0
        assert tier.traffic.figures() == {"to_device": {}, "to_host": {"slots": 4 * weight.shape[0]}}
        return moved.tolist()

    def test_a_row_moved_by_its_largest_number_or_by_its_length(self):
        before, after = [[0.0, 0.0], [1.0, 1.0], [2.0, 2.0]], [[3.0, -4.0], [1.0, 1.5], [2.0, 2.0]]
        assert self._moved(before, after) == [4.0, 0.5, 0.0]
        assert self._moved(before, after, norm="l2") == [5.0, 0.5, 0.0]

    def test_of_several_differences_the_largest_counts_though_the_row_came_back(self):
        assert self._moved([[0.0], [0.0]], [[1.0], [0.25]], [[0.0], [0.5]]) == [1.0, 0.25]

    def test_a_row_that_nobody_looked_up_moved_infinitely_if_touching_is_required(self):
        assert self._moved([[0.0]] * 3, [[0.0], [1.0], [0.0]], touched=[[1, 0, -1]]) == [0.0, 1.0, np.inf]

    def test_more_rows_than_are_compared_at_once(self):
        weight = torch.zeros(70_000, 1)
        block = SnapshotBlock(StandInTier(), weight, "linf")
        block.start()
        weight[69_999] = 2
        assert np.flatnonzero(block.finish()).tolist() == [69_999]


class TestSampling:
    criticals = st.lists(st.sampled_from([0.0, 1e-5, 0.001, 0.02, 0.05, 0.09, 0.2, np.inf]), min_size=1, max_size=50)

    @given(criticals, st.floats(0.05, 0.95), st.floats(0.0, 0.04))
    def test_finds_the_share_or_says_that_it_did_not(self, criticals, drop, tolerance):
        critical = np.array(criticals)
        found = SamplingBlock(drop, tolerance).search(critical)
        assert found.achieved == (critical < found.value).mean() <= drop + tolerance
        assert found.converged == (abs(found.achieved - drop) <= tolerance)
        shares = [(critical < value).mean() for value in (1e-7, 5e-4, 0.01, 0.03, 0.07, 0.0999)]
        assert not found.converged or found.tried <= 25
        if not found.converged:
            assert not any(abs(share - drop) <= tolerance for share in shares)
            best = min(abs(share - drop) for share in [0.0, *shares] if share <= drop + tolerance)
            assert abs(found.achieved - drop) == pytest.approx(best)

    def test_a_step_that_cannot_be_cut_is_not_taken(self):
        found = SamplingBlock(0.3, 0.08).search(np.full(100, 0.01))
        assert (found.value, found.achieved, found.converged, found.tried) == (0.0, 0.0, False, 25)

    def test_changes_beyond_the_range_are_not_reached(self):
        found = SamplingBlock(0.5, 0.01, high=0.1).search(np.array([0.05] * 2 + [0.5] * 8))
        assert found.achieved == 0.2
        assert not found.converged

    def test_of_no_sample_nothing_is_skipped(self):
        assert SamplingBlock(0.3, 0.08).search(np.empty(0)).value == 0.0


def skips(stale, slots, offsets, sample, tables, share, count, of):
    """The definition, in plain Python."""
    batch = (len(offsets) - 1) // tables
    bags = [slots[offsets[t * batch + sample] : offsets[t * batch + sample + 1]] for t in range(tables)]
    groups = [bag for bag in bags if len(bag)] if of == "table" else [np.concatenate(bags)]

    def enough(group):
        needed = count or max(1, int(np.ceil(round(share * len(group), 6))))
        return sum(stale[slot] for slot in group) >= needed

    return any(len(bag) for bag in bags) and all(enough(group) for group in groups)


def random_inputs(seed, tables=3, samples=40, slots=30):
    random = np.random.default_rng(seed)
    lengths = random.integers(0, 4, tables * samples)
    offsets = np.concatenate([[0], np.cumsum(lengths)])
    return random, random.integers(0, slots, offsets[-1]).astype(np.int32), offsets, np.arange(samples, dtype=np.int32)


class TestInputClassifier:
    @pytest.mark.parametrize("of", ["input", "table"])
    @pytest.mark.parametrize(("share", "count"), [(1.0, 0), (0.5, 0), (0.3, 0), (1.0, 1), (1.0, 3), (1.0, 50)])
    def test_does_what_the_definition_says(self, share, count, of):
        random, slots, offsets, samples = random_inputs(count)
        block = InputClassifierBlock(share, count, of)
        change = random.random(30)
        change[:3] = np.inf
        critical = block.critical(change, slots, offsets, samples, 3)
        seen = set()
        for threshold in (0.0, 0.2, 0.5, 0.9, np.inf):
            stale = change < threshold
            found = block.skipped(stale, slots, offsets, samples, 3)
            expected = [skips(stale, slots, offsets, s, 3, share, count, of) for s in samples]
            assert found.tolist() == expected
            assert found.tolist() == (critical < threshold).tolist()
            seen |= set(expected)
        assert seen == ({False} if count == 50 else {False, True})

    def test_only_the_samples_asked_for_are_judged(self):
        random, slots, offsets, samples = random_inputs(5)
        stale = random.random(30) < 0.8
        block = InputClassifierBlock(0.5)
        all_of_them = block.skipped(stale, slots, offsets, samples, 3)
        assert block.skipped(stale, slots, offsets, samples[3::2], 3).tolist() == all_of_them[3::2].tolist()

    def test_nothing_is_skipped_at_0_and_every_input_with_lookups_at_infinity(self):
        _, slots, offsets, samples = random_inputs(7)
        change = np.zeros(30)
        change[::2] = 5.0
        critical = InputClassifierBlock(1.0).critical(change, slots, offsets, samples, 3)
        assert not (critical < 0).any()
        empty = np.diff(offsets).reshape(3, -1).sum(0) == 0
        assert (critical < np.inf).tolist() == (~empty).tolist()

    def test_the_number_of_threads_changes_nothing(self):
        random, slots, offsets, samples = random_inputs(9, samples=500)
        stale = random.random(30) < 0.7
        before = numba.get_num_threads()
        found = []
        for threads in (1, before):
            numba.set_num_threads(threads)
            found.append(InputClassifierBlock(0.6).skipped(stale, slots, offsets, samples, 3).tolist())
        numba.set_num_threads(before)
        assert found[0] == found[1]


class TestSleepingRows:
    """A hot table of four rows of one table; a batch looks up all of them, with a gradient for each."""

    def _rows(self, kind="sgd", every=2, norm="linf", elementwise=False):
        cold = ColdTable([4], 2, SparseOptimizer(kind, 0.5, 1e-8, elementwise), torch.float64)
        cold.initialise(3)
        cold.moment.fill_(4.0)
        hot = HotTable(4, cold, StandInTier())
        hot.fill(np.arange(4), np.zeros(4, np.int64), np.arange(4))
        return SleepingRows(hot, norm, every)

    def _step(self, rows, *gradients):
        lookups = DeviceLookups(torch.arange(4, dtype=torch.int32), torch.arange(5), 1)
        grad = torch.tensor(gradients, dtype=torch.float64)[:, None, None].expand(4, 1, 2).contiguous()
        rows.update(lookups, Gradient.whole(grad))

    @pytest.mark.parametrize("kind", ["sgd", "adagrad"])
    def test_what_sleeps_does_not_change_and_the_rest_is_trained_as_ever(self, kind):
        rows, plain = self._rows(kind), self._rows(kind)
        before = rows.hot.weight.clone()
        rows.put_to_sleep(np.array([True, False, True, False]), 1.0, 10)
        for each in (rows, plain):
            self._step(each, 0.1, 0.2, 0.3, 0.4)
        assert torch.equal(rows.hot.weight[::2], before[::2])
        assert torch.equal(rows.hot.weight[1::2], plain.hot.weight[1::2])
        assert (rows.hot.weight[1::2] != before[1::2]).all()
        if kind == "adagrad":
            assert (rows.hot.moment[::2] == 4).all()
            assert torch.equal(rows.hot.moment[1::2], plain.hot.moment[1::2])
        assert rows.skipped_share == 0.5
        assert (rows.asleep, rows.woken, plain.skipped_share) == (2, 0, 0.0)

    @pytest.mark.parametrize(
        ("kind", "elementwise", "step"), [("sgd", False, 0.5), ("adagrad", False, 0.25), ("adagrad", True, 0.25)]
    )
    def test_a_row_wakes_after_the_measured_stretch_in_which_it_would_have_moved_by_the_threshold(
        self, kind, elementwise, step
    ):
        """Stretches of 3 batches, every second measured; ``step``: change for a gradient of 1, moments being 4."""
        rows = self._rows(kind, elementwise=elementwise)
        threshold = 3 * step * 0.1
        rows.put_to_sleep(np.array([True, True, True, False]), threshold, 3)
        for _ in range(3):
            self._step(rows, 9.0, 9.0, 9.0, 9.0)  # nobody looks
        for number in range(3):
            assert rows.asleep == 3
            self._step(rows, 0.0999, 0.1001, 0.5 * (-1) ** number, 0.0)  # the third would have moved by 0.5 in the end
        assert rows.woken == 2
        before = rows.hot.weight.clone()
        self._step(rows, 1.0, 1.0, 1.0, 1.0)
        assert torch.equal(rows.hot.weight[0], before[0])
        assert (rows.hot.weight[1:] != before[1:]).all()

    def test_a_stretch_starts_with_no_lag(self):
        rows = self._rows(every=1)
        rows.put_to_sleep(np.ones(4, np.bool_), 1.0, 2)
        for _ in range(10):
            self._step(rows, 0.9, 0.9, 0.9, 1.1)
        assert rows.asleep == 3

    def test_the_norm_is_the_one_of_the_snapshots(self):
        for norm, asleep in (("linf", 4), ("l2", 0)):
            rows = self._rows(every=1, norm=norm)
            rows.put_to_sleep(np.ones(4, np.bool_), 0.6, 1)
            self._step(rows, 1.0, 1.0, 1.0, 1.0)  # moves by (0.5, 0.5)
            assert rows.asleep == asleep

    def test_with_0_none_wakes_and_nothing_is_held_for_it(self):
        rows = self._rows(every=0)
        rows.put_to_sleep(np.ones(4, np.bool_), 1e-9, 1)
        for _ in range(5):
            self._step(rows, 1.0, 1.0, 1.0, 1.0)
        assert (rows.asleep, rows.bytes) == (4, 4)

    def test_state_and_restore_go_on_exactly(self):
        rows, again = self._rows("adagrad", every=2), self._rows("adagrad", every=2)
        rows.put_to_sleep(np.array([True, True, False, True]), 0.2, 3)
        for _ in range(5):
            self._step(rows, 0.1, 0.4, 0.2, 0.3)
        again.restore(*rows.state())
        for _ in range(4):
            for each in (rows, again):
                self._step(each, 0.1, 0.4, 0.2, 0.3)
        assert rows.woken == again.woken == 2
        assert rows.state()[1] == again.state()[1]
        assert torch.equal(rows._asleep, again._asleep)


def test_lookups_are_parted_on_any_device_as_on_the_processor():
    random = np.random.default_rng(2)
    slots = torch.from_numpy(random.integers(-1, 20, 500).astype(np.int32))
    asleep = torch.from_numpy(random.random(20) < 0.4)
    counts = torch.zeros(2, dtype=torch.int64)
    awake, sleeping = part_on_device(slots, asleep, counts)
    ours, theirs, own = np.empty(500, np.int32), np.empty(500, np.int32), np.zeros(2, np.int64)
    _part(slots.numpy(), asleep.numpy(), ours, theirs, own)
    assert np.array_equal(awake.numpy(), ours)
    assert np.array_equal(sleeping.numpy(), theirs)
    assert counts.tolist() == own.tolist() == [(theirs >= 0).sum(), (slots >= 0).sum()]
    assert ((ours >= 0) != (theirs >= 0))[slots >= 0].all()
    assert (np.maximum(ours, theirs) == slots.numpy()).all()


class TestOptions:
    @pytest.mark.parametrize(
        ("options", "message"),
        [
            ({"slipstream": False, "slipstream_drop": 0.2}, "--slipstream-drop: belongs to --slipstream"),
            ({"slipstream_drop": 0.0}, "--slipstream-drop 0.0: expected more than 0"),
            ({"slipstream_drop": float("nan")}, "--slipstream-drop nan: expected more than 0"),
            ({"slipstream_drop": 0.05}, "--slipstream-tolerance 0.08: expected .* less than --slipstream-drop"),
            ({"slipstream_sample": 1.5}, "--slipstream-sample 1.5"),
            ({"slipstream_alpha": 0.0}, "--slipstream-alpha 0.0"),
            ({"slipstream_alpha": 0.5, "slipstream_alpha_count": 3}, "give one of them"),
            ({"slipstream_snapshots": 1}, "--slipstream-snapshots 1: expected at least 2"),
            ({"slipstream_threshold": -1.0}, "--slipstream-threshold -1.0: expected 0 or more"),
            ({"slipstream_to": 0.0}, "--slipstream-to 0.0: expected a number above --slipstream-from"),
            ({"slipstream_iterations": 0}, "--slipstream-iterations 0"),
            ({"slipstream_replay": -0.1}, "--slipstream-replay -0.1"),
            ({"slipstream_form": "rows", "slipstream_replay": 0.1}, "--slipstream-replay: belongs to .*-form inputs"),
            ({"slipstream_wake_every": 3}, "--slipstream-wake-every: belongs to --slipstream-form rows"),
        ],
    )
    def test_a_wrong_request_names_the_option_and_what_would_be_right(self, options, message):
        with pytest.raises(ValueError, match=message):
            SlipstreamConfig(**{"slipstream": True, **options})

    @pytest.mark.parametrize(
        ("options", "bags", "message"),
        [
            ({"slipstream_alpha_count": 27}, (1,) * 26, "has 26 lookups in all its tables"),
            ({"slipstream_alpha_count": 22, "slipstream_alpha_of": "table"}, (21,) * 3, "has 21 lookups in one of"),
        ],
    )
    def test_more_stale_lookups_than_an_input_has_are_refused(self, options, bags, message):
        asked = SlipstreamConfig(slipstream=True, **options)
        asked.check((*bags, None))
        asked.check(tuple(bag + 1 for bag in bags))
        with pytest.raises(ValueError, match=message):
            asked.check(bags)

    @pytest.mark.parametrize(
        ("options", "phase", "points"),
        [
            ({}, (0, 38_000), (1000, 2140)),
            ({}, (0, 100), (25, 28)),
            ({}, (40, 60), (45, 46)),
            ({"slipstream_snapshots": 4, "slipstream_length": 0.1}, (0, 100), (25, 28, 31, 35)),
            ({"slipstream_snapshots": 4}, (0, 20), (5, 6, 7, 8)),
            ({"slipstream_start": 0, "slipstream_length": 0.5}, (10, 20), (10, 15)),
            ({"slipstream_length": 1.0}, (0, 50), ()),
            ({}, (7, 8), ()),
        ],
    )
    def test_snapshots_are_taken_early_and_evenly_and_not_at_all_where_no_batch_would_follow(
        self, options, phase, points
    ):
        assert SlipstreamConfig(slipstream=True, **options).warm_up(*phase) == points
