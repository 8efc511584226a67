"""Avazu's train file: our import against a naive one from the description, hours, shuffled rows, interruptions."""

import calendar
import gzip
import math
import random
import time as clock

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hotline.data import DataError, Dataset
from hotline.data.sources import shuffled
from hotline.data.sources.avazu import import_avazu
from hotline.data.sources.avazu_text import CATEGORICAL, HEADER, HEXADECIMAL, explain, parse

HEAD = (
    "id,click,hour,C1,banner_pos,site_id,site_domain,site_category,app_id,app_domain,app_category,device_id,device_ip,"
    "device_model,device_type,device_conn_type,C14,C15,C16,C17,C18,C19,C20,C21"
)


def good_line(**changes):
    """A line whose columns can be set by name."""
    fields = {"id": "10000371904215119486", "click": "1", "hour": "14102103"}
    fields |= {c: f"{0xABC000 + n:08x}" if c in HEXADECIMAL else str(1000 + n) for n, c in enumerate(CATEGORICAL)}
    return ",".join({**fields, **changes}.values())


def random_lines(rows, seed=0):
    """Lines as Avazu's are, in order of the hour: -1 in number columns, hexadecimal values up to the largest."""
    rng = random.Random(seed)
    lines = []
    for row in range(rows):
        values = {"id": str(rng.randrange(2**64)), "click": str(rng.randrange(2))}
        values["hour"] = f"1410{21 + row * 10 // rows}{rng.randrange(24):02}"
        for name in CATEGORICAL:
            value = min(int(rng.paretovariate(0.5)), 2**20) * 4095 + 4095
            if name in HEXADECIMAL:
                values[name] = f"{value:08x}" if rng.random() < 0.9 else "ffffffff"
            else:
                values[name] = rng.choice(["-1", str(value % 7), str(value), "4294967294"])
        lines.append(good_line(**values))
    return lines


def naive_import(lines, compat=False):
    """The description, word for word, in plain Python: (labels, dense, times, ids, cardinalities, splits)."""
    dictionaries, ids, labels, dense, times = [{} for _ in CATEGORICAL], [[] for _ in CATEGORICAL], [], [], []
    for line in lines:
        _, click, hour, *values = line.split(",")
        labels.append(int(click))
        of_day = clock.gmtime(int(hour)).tm_hour if compat else int(hour[6:])
        dense.append(math.log(of_day + 1))
        times.append(calendar.timegm((2000 + int(hour[:2]), int(hour[2:4]), int(hour[4:6]), int(hour[6:]), 0, 0)))
        for column, value in enumerate(values):
            known = dictionaries[column]
            ids[column].append(0 if value == "-1" else known.setdefault(value, len(known) + 1))
    first = [len(part) for part in np.array_split(np.arange(len(lines)), 5)]
    train, test = sum(first[:4]), sum(first[:4]) + math.ceil(first[4] / 2)
    splits = {"train": (0, train), "test": (train, test), "val": (test, len(lines))}
    return labels, dense, times, ids, [len(d) + 1 for d in dictionaries], splits, [list(d) for d in dictionaries]


def write(path, lines, end="\n"):
    path.write_bytes("".join(line + end for line in [HEAD, *lines]).encode())
    return path


def contents(path):
    return {str(p.relative_to(path)): p.read_bytes() for p in sorted(path.rglob("*")) if p.is_file()}


def assert_same(path, expected):
    labels, dense, times, ids, cardinalities, splits, values = expected
    data = Dataset(path)
    assert data.schema.dense == ("hour",)
    assert [t.name for t in data.schema.tables] == HEAD.split(",")[3:]
    assert data.schema.cardinalities == tuple(cardinalities)
    assert data.schema.splits == splits
    assert data.label.tolist() == labels
    np.testing.assert_allclose(data.dense[:, 0], dense, rtol=1e-6)
    assert data.time.tolist() == times
    for column, name in enumerate(CATEGORICAL):
        assert data.ids[column].tolist() == ids[column]
        first, *others = np.load(path / "vocab" / f"{name}.npy").tolist()
        hexadecimal = name in HEXADECIMAL
        assert first == (0 if hexadecimal else 2**32 - 1)
        assert others == [int(v, 16 if hexadecimal else 10) for v in values[column]]


def rows_of(path):
    """Rows as tuples, with values in the ids' place."""
    data = Dataset(path)
    vocab = [np.load(path / "vocab" / f"{name}.npy") for name in CATEGORICAL]
    values = [v[ids].tolist() for v, ids in zip(vocab, data.ids, strict=True)]
    return list(zip(data.label.tolist(), data.time.tolist(), data.dense[:, 0].tolist(), *values, strict=True))


@pytest.mark.parametrize("compat", [False, True])
@pytest.mark.parametrize("rows", [1, 4, 9, 500])
def test_import_is_what_the_description_says(tmp_path, rows, compat):
    lines = random_lines(rows, seed=rows)
    result = import_avazu(
        [write(tmp_path / "train.csv", lines)], tmp_path / "out", compat_hour=compat, block_bytes=5000
    )
    assert (result.rows, result.rejected, result.resumed_from_row) == (rows, 0, 0)
    assert_same(tmp_path / "out", naive_import(lines, compat))


def test_two_rows_worked_out_by_hand(tmp_path):
    """14102103 taken for a Unix time is 3917 hours and 903 seconds, hence 5 o'clock on the 164th day."""
    lines = [good_line(), good_line(click="0", hour="14102103", C20="-1", site_id="ffffffff", C1="1000")]
    for compat, hour in ((False, 3), (True, 5)):
        import_avazu([write(tmp_path / "t.csv", lines)], tmp_path / "out", compat_hour=compat, overwrite=True)
        data = Dataset(tmp_path / "out")
        assert data.dense[:, 0].tolist() == pytest.approx([math.log(hour + 1)] * 2)
        assert data.time.tolist() == [1413860400] * 2  # 2014-10-21 03:00 UTC
        ids = {t.name: i.tolist() for t, i in zip(data.schema.tables, data.ids, strict=True)}
        assert (ids["C1"], ids["C20"], ids["site_id"]) == ([1, 1], [1, 0], [1, 2])
        assert data.schema.source["compat_hour"] is compat


@pytest.mark.parametrize(
    ("hour", "time"),
    [("00010100", 946684800), ("16022923", 1456786800), ("14123123", 1420066800), ("99123100", 4102358400)],
)
def test_hours_of_any_day_of_the_century(hour, time):
    assert calendar.timegm((2000 + int(hour[:2]), int(hour[2:4]), int(hour[4:6]), int(hour[6:]), 0, 0)) == time
    parsed = parse(np.frombuffer(good_line(hour=hour).encode() + b"\n", np.uint8))
    assert parsed.time.tolist() == [time]


def test_block_size_threads_and_packing_change_nothing(tmp_path):
    raw = write(tmp_path / "train.csv", random_lines(300))
    found = []
    for number, (block, threads) in enumerate([(1, 1), (700, 3), (1 << 20, 2)]):
        import_avazu([raw], tmp_path / str(number), block_bytes=block, threads=threads)
        found.append(contents(tmp_path / str(number)))
    assert all(f == found[0] for f in found)
    packed = tmp_path / "train.gz"
    packed.write_bytes(gzip.compress(raw.read_bytes()))
    import_avazu([packed], tmp_path / "packed")
    assert_same(tmp_path / "packed", naive_import(random_lines(300)))


def test_random_split_is_a_permutation_drawn_by_seed(tmp_path, monkeypatch):
    lines = random_lines(400)
    raw = write(tmp_path / "train.csv", lines)
    import_avazu([raw], tmp_path / "time")
    found = []
    for number, (seed, part) in enumerate([(1, 1 << 20), (1, 7000), (2, 7000)]):
        monkeypatch.setattr(shuffled, "PART_BYTES", part)
        import_avazu([raw], tmp_path / str(number), split="random", seed=seed)
        data = Dataset(tmp_path / str(number))
        assert data.schema.splits == {"train": (0, 320), "test": (320, 360), "val": (360, 400)}
        assert not list((tmp_path / str(number)).glob("sort*"))
        found.append(rows_of(tmp_path / str(number)))
    straight = rows_of(tmp_path / "time")
    assert found[0] == found[1] != found[2]
    assert found[0] != straight
    assert sorted(found[0]) == sorted(found[2]) == sorted(straight)
    places = [straight.index(row) for row in found[0]]
    assert abs(np.corrcoef(np.arange(400), places)[0, 1]) < 0.15


@pytest.mark.parametrize(
    ("line", "column", "found"),
    [
        (good_line()[:100], "device_id", "12 columns; the line is cut"),
        (good_line() + ",1", "C21", "25 columns"),
        ("", "id", "an empty line"),
        (HEAD, "id", "'id'"),
        (good_line(id="1" * 21), "id", "'1+'"),
        (good_line(click="2"), "click", "'2'"),
        (good_line(hour="14103224"), "hour", "'14103224'"),
        (good_line(hour="14022900"), "hour", "'14022900'"),
        (good_line(hour="1410210"), "hour", "'1410210'"),
        (good_line(C1=""), "C1", "''"),
        (good_line(banner_pos="-2"), "banner_pos", "'-2'"),
        (good_line(C14="-1x"), "C14", "'-1x'"),
        (good_line(C17="4294967295"), "C17", "'4294967295'"),
        (good_line(site_id="-1"), "site_id", "'-1'"),
        (good_line(device_ip="123456789"), "device_ip", "'123456789'"),
        (good_line(app_id="1234567g"), "app_id", "'1234567g'"),
        (good_line(C21="12 "), "C21", "'12 '"),
    ],
)
def test_bad_line_is_named_with_column_and_what_would_be_right(tmp_path, line, column, found):
    lines = random_lines(50)
    raw = write(tmp_path / "train.csv", [*lines[:37], line, *lines[37:]])
    with pytest.raises(
        DataError, match=rf"train\.csv: line 39: column {column}: found {found}.*expected .*max-rejects"
    ):
        import_avazu([raw], tmp_path / "out", block_bytes=2000)
    assert [p.name for p in tmp_path.iterdir()] == ["train.csv"]
    assert import_avazu([raw], tmp_path / "out", max_rejects=1).rejected == 1
    assert_same(tmp_path / "out", naive_import(lines))


def test_file_without_its_header_or_its_last_line_end_is_refused(tmp_path):
    raw = tmp_path / "train.csv"
    raw.write_text(good_line() + "\n")
    with pytest.raises(DataError, match=r"train\.csv: line 1: the header: found '1000.*expected id,click,hour"):
        import_avazu([raw], tmp_path / "out")
    raw.write_text("\n".join([HEAD, good_line(), good_line()]))
    with pytest.raises(DataError, match=r"line 3: column C21: the file is cut.*found '1020'"):
        import_avazu([raw], tmp_path / "out")
    assert import_avazu([raw], tmp_path / "out", max_rejects=1).rows == 1


@given(st.lists(st.text("01249afF-\r g", max_size=10), min_size=23, max_size=25), st.booleans())
@settings(max_examples=300, deadline=None)
def test_what_is_refused_can_always_be_explained(fields, plausible):
    if plausible:  # change one field of a good line, so that lines are not all bad
        good = good_line().split(",")
        good[len(fields[0]) * 5 % 24] = fields[1]
        fields = good
    line = ",".join(fields).encode() + b"\n"
    parsed = parse(np.frombuffer(line, np.uint8))
    assert (parsed.label.size == 1) == (explain(line) is None)
    assert len(parsed.bad) == 1 - parsed.label.size


@given(st.text("0123456789", min_size=8, max_size=8))
@settings(max_examples=500, deadline=None)
def test_hours_are_good_where_the_calendar_says_so(hour):
    line = good_line(hour=hour).encode() + b"\n"
    assert (parse(np.frombuffer(line, np.uint8)).label.size == 1) == (explain(line) is None)


@given(st.binary(max_size=300), st.integers(0, 9), st.integers(0, 3))
@settings(max_examples=60, deadline=None)
def test_any_bytes_are_imported_or_refused(tmp_path_factory, junk, cut, rejects):
    raw = tmp_path_factory.mktemp("fuzz") / "a.csv"
    whole = "\n".join([HEAD, *random_lines(3)])
    raw.write_bytes(whole[: len(whole) * cut // 8].encode() + junk)
    try:
        import_avazu([raw], raw.parent / "out", max_rejects=rejects)
    except DataError:
        assert [p.name for p in raw.parent.iterdir()] == ["a.csv"]
    else:
        Dataset(raw.parent / "out")


@pytest.mark.parametrize("split", ["time", "random"])
def test_import_interrupted_anywhere_ends_with_the_same_bytes(tmp_path, monkeypatch, split, interrupted):
    monkeypatch.setattr(shuffled, "PART_BYTES", 20_000)
    lines = random_lines(400, seed=3)
    lines[10] = lines[250] = "bad"
    raw = [write(tmp_path / "a.csv", lines[:170]), write(tmp_path / "b.csv", lines[170:])]
    import_avazu(raw, tmp_path / "whole", max_rejects=2, split=split)
    for after in range(1, 100, 3):
        if not interrupted(import_avazu, raw, tmp_path / "out", after, max_rejects=2, split=split):
            break
        assert not (tmp_path / "out").exists()
        said = []
        result = import_avazu(raw, tmp_path / "out", max_rejects=2, split=split, say=said.append)
        assert "going on from row" in said[0]
        assert (result.rows, result.rejected) == (398, 2)
        assert contents(tmp_path / "out") == contents(tmp_path / "whole"), after
        assert not (tmp_path / "out.partial").exists()
        (tmp_path / "out").rename(tmp_path / f"done{after}")
    assert after > 8


def test_memory_limit_names_the_remedy(tmp_path):
    lines = [good_line(device_ip=f"{n:08x}") for n in range(5000)]
    with pytest.raises(RuntimeError, match=r"need more than --memory-limit \(230,000 bytes\).*raise it"):
        import_avazu([write(tmp_path / "a.csv", lines)], tmp_path / "out", memory_limit=230_000)


@pytest.mark.parametrize(("options", "message"), [({"split": "day"}, "--split day"), ({"seed": -1}, "--seed -1")])
def test_options_are_refused_by_name(tmp_path, options, message):
    with pytest.raises(DataError, match=message):
        import_avazu([write(tmp_path / "a.csv", [good_line()])], tmp_path / "out", **options)


def test_columns_have_the_published_names():
    assert ",".join(HEADER) == HEAD
