"""Calibrators: hot sets that fit the budget, and how far the estimate can be trusted."""

import dataclasses

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hotline.pipeline.fae.access import AccessLog
from hotline.pipeline.fae.calibrate import Statistical, TopK, _Box, upper_bound

DIM = 16
ROW = 4 * DIM


def log_of(*tables):
    log = AccessLog.empty([len(counts) for counts in tables])
    for number, counts in enumerate(tables):
        log.table(number)[:] = counts
    return dataclasses.replace(log, inputs=max((log.total(t) for t in range(len(tables))), default=0))


def skewed(rows, accesses, seed, shuffled=True):
    """Counts of ``accesses`` of ``rows`` rows with Zipf's probabilities, most popular first unless shuffled."""
    rng = np.random.default_rng(seed)
    share = 1 / np.arange(1, rows + 1)
    counts = np.bincount(rng.choice(rows, accesses, p=share / share.sum()), minlength=rows)
    return rng.permutation(counts) if shuffled else counts


class TestTopK:
    def test_takes_the_most_accessed_of_all_tables(self):
        hot = TopK(3 * ROW).calibrate(log_of([5, 0, 9], [7, 1]), DIM).hot
        assert hot.tolist() == [True, False, True, True, False]

    def test_of_equal_counts_the_lower_table_and_then_the_lower_row(self):
        log = log_of([1, 2, 2], [2, 2, 3])
        assert np.flatnonzero(TopK(4 * ROW).calibrate(log, DIM).hot).tolist() == [1, 2, 3, 5]

    def test_leaves_out_what_was_never_touched_unless_it_shall_fill_the_budget(self):
        log = log_of([0, 4, 0], [0, 1, 0])
        assert np.flatnonzero(TopK(4 * ROW).calibrate(log, DIM).hot).tolist() == [1, 4]
        assert np.flatnonzero(TopK(4 * ROW, fill=True).calibrate(log, DIM).hot).tolist() == [0, 1, 2, 4]
        assert TopK(99 * ROW, fill=True).calibrate(log, DIM).hot.all()

    @given(st.lists(st.integers(0, 4), min_size=1, max_size=40), st.integers(1, 50), st.booleans())
    def test_is_the_sorted_list_cut_at_the_budget(self, counts, room, fill):
        order = sorted(range(len(counts)), key=lambda row: (-counts[row], row))
        expected = [row for row in order if counts[row] or fill][:room]
        hot = TopK(room * ROW + ROW - 1, fill).calibrate(log_of(counts), DIM).hot
        assert np.flatnonzero(hot).tolist() == sorted(expected)

    def test_a_budget_below_one_row_is_refused(self):
        with pytest.raises(ValueError, match="--fae-budget 63: not one row of 64 bytes fits"):
            TopK(63).calibrate(log_of([1]), DIM)


class TestBudget:
    @settings(max_examples=40, deadline=None)
    @given(st.integers(1, 60_000), st.integers(0, 2**32), st.sampled_from(["chunks", "rows"]), st.booleans())
    def test_is_never_exceeded(self, room, seed, draw, shuffled):
        log = log_of(*(skewed(rows, 30_000, seed + rows, shuffled) for rows in (3000, 50_000, 70_000)))
        asked = Statistical(room * ROW, 0, draw, seed)
        try:
            found = asked.calibrate(log, DIM)
        except ValueError as error:
            assert "--fae-budget" in str(error)  # noqa: PT017
        else:
            assert found.hot.sum() * ROW <= asked.budget
            assert found.hot.sum() == found.figures["counted_rows"]

    def test_is_kept_where_the_estimate_saw_none_of_the_hot_rows(self):
        """All accesses go to 2,000 rows in a million, side by side: chunks miss them."""
        counts = np.zeros(1_000_000, np.int64)
        counts[:2000] = np.arange(2000, 0, -1)
        log, asked = log_of(counts), Statistical(500 * ROW, seed=1)
        assert _Box.of(asked, log, 0).bound(1e-9) == 0
        found = asked.calibrate(log, DIM)
        assert found.hot.sum() == 500
        assert found.hot[:500].all()

    def test_is_kept_where_all_rows_that_should_go_are_equal(self):
        counts = np.zeros(1_000_000, np.int64)
        counts[:2000] = 3
        assert Statistical(500 * ROW, seed=1).calibrate(log_of(counts), DIM).hot.sum() == 0

    def test_that_wholly_hot_tables_exceed_is_refused(self):
        with pytest.raises(ValueError, match=r"--fae-budget 6400: .* need 12800 bytes.*--fae-small-table-bytes"):
            Statistical(100 * ROW).calibrate(log_of([1] * 200), DIM)

    def test_that_the_highest_threshold_exceeds_is_refused(self):
        """Every sampled access of a table went to one row, of three tables, and there is room for two."""
        log = log_of(*([0] * 99 + [7] for _ in range(3)))
        with pytest.raises(ValueError, match="--fae-budget 128: too little at the highest threshold already"):
            Statistical(2 * ROW, small_table_bytes=0).calibrate(log, DIM)


class TestThreshold:
    def test_small_tables_are_wholly_hot_and_of_large_ones_only_what_was_accessed(self):
        small, large = np.zeros(16_383, np.int64), np.zeros(16_384, np.int64)  # 1 MiB less a row, and 1 MiB
        large[[3, 500]] = 1, 9
        found = Statistical().calibrate(log_of(small, large), DIM)
        assert found.hot[:16_383].all()
        assert np.flatnonzero(found.hot[16_383:]).tolist() == [3, 500]
        assert found.figures["threshold"] == 0.1  # one access: lower ones would make every row hot
        assert found.figures["wholly_hot_tables"] == 1

    def test_is_relative_to_the_accesses_of_the_table(self):
        log = log_of([40, 10, 50], [4, 1, 5])  # the same shares
        found = Statistical(4 * ROW, small_table_bytes=0).calibrate(log, DIM)
        assert found.hot.tolist() == [True, False, True] * 2
        assert 0.1 < found.figures["threshold"] <= 0.4

    def test_is_the_lowest_that_fits(self):
        log = log_of(skewed(30_000, 100_000, 1), skewed(20_000, 100_000, 2))  # both counted exactly
        found = Statistical(5000 * ROW, small_table_bytes=0).calibrate(log, DIM)
        shares = np.concatenate([log.shares(0), log.shares(1)])
        left_out = shares[~found.hot].max()
        assert shares[found.hot].min() > left_out
        assert (shares >= left_out).sum() > 5000

    @pytest.mark.parametrize("draw", ["chunks", "rows"])
    def test_same_seed_same_hot_set_and_other_seeds_other_bounds(self, draw):
        log = log_of(skewed(300_000, 200_000, 1))
        one, two, other = (Statistical(20_000 * ROW, draw=draw, seed=s).calibrate(log, DIM) for s in (1, 1, 2))
        assert one.figures == two.figures
        assert np.array_equal(one.hot, two.hot)
        assert other.figures["bound_rows"] != one.figures["bound_rows"]


def test_both_calibrators_agree_within_the_confidence_bound():
    """What the estimate takes is the most accessed; what top-k has beyond it is what the bound left room for."""
    log = log_of(skewed(300_000, 400_000, 1), skewed(200_000, 400_000, 2))
    for room in (2000, 20_000, 60_000):
        estimated = Statistical(room * ROW, small_table_bytes=0).calibrate(log, DIM)
        taken = estimated.hot.sum()
        most = TopK(room * ROW).calibrate(log, DIM).hot
        assert not (estimated.hot & ~most).any()
        assert taken <= estimated.figures["bound_rows"] <= room
        assert np.array_equal(TopK(int(taken) * ROW).calibrate(log, DIM).hot, estimated.hot)


def coverage(counts, threshold, draw, trials=1000):
    """Share of seeded trials whose bound is not below the true number of hot rows; mean bound over that number."""
    log = log_of(counts)
    theta = threshold / log.total(0)
    true = (counts >= threshold).sum()
    bounds = []
    shares = log.shares(0)
    log.__dict__["shares"] = lambda number: shares  # the same for every trial
    for seed in range(trials):
        bounds.append(_Box.of(Statistical(draw=draw, seed=seed), log, 0).bound(theta))
    return np.mean(np.array(bounds) >= true), np.mean(bounds) / true


class TestConfidence:
    @pytest.mark.parametrize("draw", ["chunks", "rows"])
    @pytest.mark.parametrize("threshold", [1, 2, 5])
    def test_the_bound_covers_the_true_number_in_99_of_100_trials(self, draw, threshold):
        """Rows in random order; between 1 and 27 % of 200,000 are hot."""
        counts = skewed(200_000, 200_000, 9)
        assert 0.01 < (counts >= threshold).mean() < 0.3
        covered, width = coverage(counts, threshold, draw)
        assert covered >= 0.99
        assert 1 < width < 1.3

    def test_chunks_of_ids_ordered_by_popularity_mislead_and_single_rows_do_not(self):
        """A tenth of the rows is hot, at the lowest ids: a chunk is hot or it is not, so the bound is loose."""
        counts = np.zeros(200_000, np.int64)
        counts[:20_000] = 5
        covered, width = coverage(counts, 1, "chunks")
        assert covered < 0.99
        assert width > 2
        covered, width = coverage(counts, 1, "rows")
        assert covered >= 0.99
        assert width < 1.01

    def test_few_hot_rows_are_missed_by_any_draw(self):
        """20 in 200,000: that none of them is drawn is likely, and the bound is then 0."""
        counts = np.zeros(200_000, np.int64)
        counts[np.random.default_rng(0).choice(200_000, 20, replace=False)] = 9
        assert coverage(counts, 1, "chunks")[0] < 0.99

    def test_formula_by_hand(self):
        assert upper_bound(np.array([1, 3]), 10, 100, t=2.0) == pytest.approx(10 * (2 + 2 * np.sqrt(2) / np.sqrt(2)))
        assert upper_bound(np.array([4, 4]), 10, 100) == 40  # no spread: the mean
        assert upper_bound(np.array([0, 9]), 10, 100) == 100  # no more than there are
