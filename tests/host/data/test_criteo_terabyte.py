"""Criteo Terabyte: days in any order, sub-sampling that depends on the row alone, gzipped days, interruptions."""

import gzip
import math
import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hotline.data import DataError, Dataset
from hotline.data.sources.criteo_terabyte import import_criteo_terabyte
from hotline.data.sources.vocabulary import MemoryBudget, OverBudget, Vocabulary


def random_lines(rows, seed):
    rng = random.Random(seed)
    lines = []
    for _ in range(rows):
        integers = [rng.choice(["", "-1", "0", str(rng.randrange(10**6))]) for _ in range(13)]
        ids = [rng.choice(["", f"{int(rng.paretovariate(0.4)) % 2**32:08x}"]) for _ in range(26)]
        lines.append("\t".join(["1" if rng.random() < 0.3 else "0", *integers, *ids]))
    return lines


def write_days(folder, days, packed=()):
    """Write {number: lines} as the published files."""
    folder.mkdir(exist_ok=True)
    for number, lines in days.items():
        text = "".join(line + "\n" for line in lines).encode()
        if number in packed:
            (folder / f"day_{number}.gz").write_bytes(gzip.compress(text))
        else:
            (folder / f"day_{number}").write_bytes(text)
    return folder


def naive(days, modulo=0):
    """papers 1.2, word for word: (labels, dense, ids, cardinalities)."""
    labels, dense, dictionaries, ids = [], [], [{} for _ in range(26)], [[] for _ in range(26)]
    for line in (line for number in sorted(days) for line in days[number]):
        fields = [field or "0" for field in line.split("\t")]
        labels.append(int(fields[0]))
        dense.append([math.log(max(0, int(x)) + 1) for x in fields[1:14]])
        for column in range(26):
            value = int(fields[14 + column], 16)
            value = value % modulo if modulo else value
            ids[column].append(dictionaries[column].setdefault(value, len(dictionaries[column])))
    return labels, dense, ids, tuple(len(d) for d in dictionaries)


def files(path):
    return {str(p.relative_to(path)): p.read_bytes() for p in sorted(path.rglob("*")) if p.suffix == ".npy"}


DAYS = {number: random_lines(60 + number, number) for number in (0, 1, 2, 9, 10, 11)}


@pytest.mark.parametrize("modulo", [0, 50])
def test_import_is_what_the_description_says(tmp_path, modulo):
    days = {n: DAYS[n] for n in (9, 10, 11)}
    raw = write_days(tmp_path / "raw", days)
    result = import_criteo_terabyte([raw], tmp_path / "out", max_ind_range=modulo, block_bytes=3000)
    labels, dense, ids, cardinalities = naive(days, modulo)
    data = Dataset(tmp_path / "out")
    assert result.rows == 69 + 70 + 71
    assert data.schema.splits == {"train": (0, 139), "test": (139, 175), "val": (175, 210)}
    assert data.schema.source["days"] == [9, 10, 11]
    assert data.schema.source["day_rows"] == [69, 70, 71]
    assert data.label.tolist() == labels
    assert data.schema.cardinalities == cardinalities
    assert not modulo or max(cardinalities) <= modulo
    np.testing.assert_allclose(data.dense, np.array(dense, np.float32), rtol=1.2e-7)
    for found, expected in zip(data.ids, ids, strict=True):
        assert found.tolist() == expected
    assert data.time.tolist() == [9] * 69 + [10] * 70 + [11] * 71


def test_days_are_ordered_by_number_and_may_be_gzipped(tmp_path):
    days = {n: DAYS[n] for n in (9, 10, 11)}
    raw = write_days(tmp_path / "raw", days)
    packed = write_days(tmp_path / "packed", days, packed=(9, 11))
    import_criteo_terabyte([raw], tmp_path / "whole")
    import_criteo_terabyte([raw / "day_10", raw / "day_9", raw / "day_11"], tmp_path / "shell")
    import_criteo_terabyte([packed], tmp_path / "unpacked", block_bytes=2000)
    assert files(tmp_path / "shell") == files(tmp_path / "whole") == files(tmp_path / "unpacked")


def test_of_a_folder_the_first_days_can_be_taken(tmp_path):
    raw = write_days(tmp_path / "raw", {n: DAYS[n] for n in (0, 1, 2)} | {3: ["nonsense"]})
    import_criteo_terabyte([raw], tmp_path / "out", days=3)
    assert Dataset(tmp_path / "out").schema.source["days"] == [0, 1, 2]
    with pytest.raises(DataError, match=r"day_3: line 1"):
        import_criteo_terabyte([raw], tmp_path / "all")
    with pytest.raises(DataError, match=r"4 day\(s\) found, at least 5 are needed"):
        import_criteo_terabyte([raw], tmp_path / "five", days=5)


@pytest.mark.parametrize(
    ("names", "message"),
    [
        (["day_0", "day_2"], "day 1 is missing between day 0 and 2"),
        (["day_0", "day_0.gz"], "day 0 is there twice"),
        (["day_0", "monday"], "monday: its name has no day's number; expected day_0, day_1"),
        (["day_0"], "at least 2 are needed: the last one is the test split"),
        ([], "name the files day_0 day_1"),
    ],
)
def test_days_that_do_not_make_a_row_are_refused(tmp_path, names, message):
    for name in names:
        (tmp_path / name).write_text("x\n")
    with pytest.raises(DataError, match=message):
        import_criteo_terabyte([tmp_path / n for n in names], tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"sub_sample_rate": 1.0}, "--sub-sample-rate 1.0"),
        ({"sub_sample_rate": math.nan}, "--sub-sample-rate nan"),
        ({"seed": -1}, "--seed -1"),
        ({"days": 1}, "--days 1"),
        ({"max_ind_range": 2**32}, "--max-ind-range"),
    ],
)
def test_options_out_of_range_are_refused(tmp_path, options, message):
    raw = write_days(tmp_path / "raw", {n: DAYS[n] for n in (0, 1)})
    with pytest.raises(DataError, match=message):
        import_criteo_terabyte([raw], tmp_path / "out", **options)


def test_sub_sampling_drops_negatives_of_every_day_and_no_positives(tmp_path):
    days = {n: random_lines(3000, n) for n in (0, 1)}
    raw = write_days(tmp_path / "raw", days)
    import_criteo_terabyte([raw], tmp_path / "whole")
    result = import_criteo_terabyte([raw], tmp_path / "out", sub_sample_rate=0.875)
    whole, data = Dataset(tmp_path / "whole"), Dataset(tmp_path / "out")
    for day in (0, 1):
        before, after = whole.label[whole.time == day], data.label[data.time == day]
        assert after.sum() == before.sum()
        negatives = int((before == 0).sum())
        kept = int((after == 0).sum())
        assert abs(kept - 0.125 * negatives) < 5 * math.sqrt(negatives * 0.125 * 0.875)
    assert data.schema.source["dropped_negatives"] == 6000 - result.rows
    assert sum(data.schema.source["day_rows"]) == result.rows
    import_criteo_terabyte([raw], tmp_path / "other", sub_sample_rate=0.875, seed=7)
    assert files(tmp_path / "other") != files(tmp_path / "out")


def test_whether_a_row_is_dropped_depends_on_neither_blocks_nor_threads_nor_bad_lines_after_it(tmp_path):
    days = {n: random_lines(300, n) for n in (0, 1)}
    raw = write_days(tmp_path / "raw", days)
    found = []
    for number, (block, threads) in enumerate([(1 << 20, 1), (900, 2), (7000, 3)]):
        out = tmp_path / str(number)
        import_criteo_terabyte([raw], out, sub_sample_rate=0.5, block_bytes=block, threads=threads)
        found.append(files(out))
    assert found[0] == found[1] == found[2]
    bad = write_days(tmp_path / "bad", {0: [*days[0][:200], "bad", *days[0][201:]], 1: days[1]})
    import_criteo_terabyte([bad], tmp_path / "out", sub_sample_rate=0.5, max_rejects=1, block_bytes=1500)
    whole, data = Dataset(tmp_path / "0"), Dataset(tmp_path / "out")
    difference = whole.schema.rows - data.schema.rows
    assert difference in (0, 1)  # whether the line that is bad now had been dropped
    first = 200 * 2 // 5
    assert data.dense[:first].tolist() == whole.dense[:first].tolist()
    assert data.dense[-first:].tolist() == whole.dense[-first:].tolist()


@pytest.mark.parametrize("packed", [(), (9, 10, 11)])
@pytest.mark.parametrize("after", [15, 80, 95])
def test_interrupted_import_ends_with_the_same_bytes(tmp_path, after, packed, killed_at_row):
    raw = write_days(tmp_path / "raw", {n: DAYS[n] for n in (9, 10, 11)}, packed)
    options = {"sub_sample_rate": 0.6, "max_ind_range": 200}
    import_criteo_terabyte([raw], tmp_path / "whole", **options)
    killed_at_row(import_criteo_terabyte, [raw], tmp_path / "out", after, block_bytes=1500, **options)
    said = []
    result = import_criteo_terabyte([raw], tmp_path / "out", say=said.append, **options)
    assert 0 < result.resumed_from_row <= after + 10
    assert "going on from row" in said[0]
    assert files(tmp_path / "out") == files(tmp_path / "whole")
    sources = [Dataset(tmp_path / name).schema.source for name in ("whole", "out")]
    assert sources[0] == sources[1]


@pytest.mark.parametrize(
    ("change", "said"),
    [({"sub_sample_rate": 0.5}, "--sub-sample-rate differs"), ({"sub_sample_rate": 0.6, "seed": 9}, "--seed differs")],
)
def test_another_sample_is_not_gone_on_with(tmp_path, change, said, killed_at_row):
    raw = write_days(tmp_path / "raw", {n: DAYS[n] for n in (9, 10)})
    killed_at_row(import_criteo_terabyte, [raw], tmp_path / "out", 20, block_bytes=1500, sub_sample_rate=0.6)
    found = []
    assert import_criteo_terabyte([raw], tmp_path / "out", say=found.append, **change).resumed_from_row == 0
    assert said in found[0]


@pytest.mark.parametrize("keep", [-1, -9, 200, 12])
def test_cut_or_damaged_gzip_is_refused(tmp_path, keep):
    raw = write_days(tmp_path / "raw", {n: DAYS[n] for n in (0, 1)}, packed=(1,))
    day = raw / "day_1.gz"
    day.write_bytes(day.read_bytes()[:keep])
    with pytest.raises(DataError, match=r"day_1\.gz: .*(the file is cut|damaged)"):
        import_criteo_terabyte([raw], tmp_path / "out")
    day.write_bytes(b"\x1f\x8b" + b"\xff" * 300)
    with pytest.raises(DataError, match=r"day_1\.gz: its gzip stream is damaged"):
        import_criteo_terabyte([raw], tmp_path / "out")


def test_too_many_distinct_ids_for_the_memory_recommend_a_bound(tmp_path):
    lines = [f"1{chr(9) * 14}{n:x}" + "\t" * 25 for n in range(5000)]
    raw = write_days(tmp_path / "raw", {0: lines, 1: lines[:2]})
    with pytest.raises(RuntimeError, match="--max-ind-range N"):
        import_criteo_terabyte([raw], tmp_path / "out", memory_limit=230_000)
    result = import_criteo_terabyte([raw], tmp_path / "out", memory_limit=230_000, max_ind_range=4000)
    assert result.rows == 5002
    assert Dataset(tmp_path / "out").schema.cardinalities[0] == 4000


@given(st.lists(st.integers(0, 4999), max_size=4000), st.integers(1, 900))
@settings(max_examples=30, deadline=None)
def test_bounded_vocabulary_numbers_as_an_unbounded_one_and_comes_back(values, block):
    array = np.array([*range(2000), *values], np.uint32)
    bounded, free = Vocabulary(MemoryBudget(40_000), 5000), Vocabulary(MemoryBudget(1 << 20))
    fresh, expected = [], []
    for first in range(0, array.size, block):
        ours, theirs = array[first : first + block].copy(), array[first : first + block].copy()
        fresh.append(bounded.encode(ours))
        assert fresh[-1].tolist() == free.encode(theirs).tolist()
        assert ours.tolist() == theirs.tolist()
        expected += theirs.tolist()
    again = Vocabulary(MemoryBudget(40_000), 5000)
    again.restore(np.concatenate(fresh))
    known = array.copy()
    assert again.encode(known).size == 0
    assert known.tolist() == expected
    with pytest.raises(OverBudget):
        Vocabulary(MemoryBudget(20_000), 5000).encode(np.arange(5000, dtype=np.uint32))


@given(st.binary(max_size=400), st.booleans(), st.sampled_from([0, 1]))
@settings(max_examples=150, deadline=None)
def test_random_bytes_are_refused_and_nothing_else_happens(tmp_path_factory, content, zipped, day):
    folder = tmp_path_factory.mktemp("fuzz")
    raw = write_days(folder / "raw", {0: DAYS[0][:3], 1: DAYS[1][:3]})
    (raw / f"day_{day}").write_bytes(gzip.compress(content)[: len(content) + 5] if zipped else content)
    with pytest.raises(DataError):
        import_criteo_terabyte([raw], folder / "out", max_rejects=0)
    assert not (folder / "out").exists()
