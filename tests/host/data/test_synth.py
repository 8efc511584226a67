"""The generator: published columns, the same bytes from the same options, correlated ids, learnable labels."""

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from hotline.data import DataError, Dataset
from hotline.data.stats import column_stats
from hotline.data.synth import PRESETS, synthesize
from hotline.data.synth.zipf import Law, between, key, pack_laws, sample, unit

AVAZU = [
    *("C1", "banner_pos", "site_id", "site_domain", "site_category", "app_id", "app_domain", "app_category"),
    *("device_id", "device_ip", "device_model", "device_type", "device_conn_type"),
    *("C14", "C15", "C16", "C17", "C18", "C19", "C20", "C21"),
]
PUBLISHED = {
    "criteo-kaggle": (
        "1460-583-10131227-2202608-305-24-12517-633-3-93145-5683-8351593-3194-27-14992-5461306-10-5652-2173-4-7046547-"
        "18-15-286181-105-142572",
        [f"C{n}" for n in range(1, 27)],
        13,
        1,
    ),
    "criteo-terabyte": (
        "40000000-39060-17295-7424-20265-3-7122-1543-63-40000000-3067956-405282-10-2209-11938-155-4-976-14-40000000-"
        "40000000-40000000-590152-12973-108-36",
        [f"C{n}" for n in range(1, 27)],
        13,
        1,
    ),
    "avazu": (
        "8-8-4698-7672-27-8473-554-37-2662436-6668832-8186-6-5-2626-9-10-436-5-69-173-61",
        AVAZU,
        1,
        1,
    ),
    "taobao": ("987994-4162024-9439", ["user", "item", "category"], 21, 21),
}


def files(path):
    return {str(p.relative_to(path)): p.read_bytes() for p in sorted(path.rglob("*")) if p.is_file()}


def test_multi_hot_criteo_has_mlperfs_cardinalities_and_bag_lengths(tmp_path):
    one_hot = synthesize(tmp_path / "one", "criteo-terabyte", rows=40, seed=1)
    data = synthesize(tmp_path / "set", "criteo-multihot", rows=4000, seed=1)
    assert data.schema.cardinalities == one_hot.schema.cardinalities
    sizes = "3,2,1,2,6,1,1,1,1,7,3,8,1,6,9,5,1,1,1,12,100,27,10,3,1,1"
    assert [t.bag for t in data.schema.tables] == [int(n) for n in sizes.split(",")]
    for table, ids in zip(data.schema.tables, data.ids, strict=True):
        bags = np.asarray(ids).reshape(4000, table.bag)
        followers = {}
        for bag in bags:
            assert followers.setdefault(bag[0], bag.tolist()) == bag.tolist(), table


@pytest.mark.parametrize("preset", PUBLISHED)
def test_columns_are_those_of_the_published_data(tmp_path, preset):
    cardinalities, names, dense, bag = PUBLISHED[preset]
    schema = synthesize(tmp_path / "set", preset, rows=40, seed=1).schema
    assert schema.cardinalities == tuple(int(n) for n in cardinalities.split("-"))
    assert [t.name for t in schema.tables] == names
    assert {t.bag for t in schema.tables} == {bag}
    assert len(schema.dense) == dense


@pytest.mark.parametrize("preset", PRESETS)
def test_ids_are_inside_their_tables_and_options_decide_every_byte(tmp_path, preset):
    first = synthesize(tmp_path / "a", preset, rows=3000, seed=3, scale=0.01 if preset != "tiny" else 1.0, drift=2.0)
    again = synthesize(tmp_path / "b", preset, rows=3000, seed=3, scale=0.01 if preset != "tiny" else 1.0, drift=2.0)
    other = synthesize(tmp_path / "c", preset, rows=3000, seed=4, scale=0.01 if preset != "tiny" else 1.0, drift=2.0)
    for table, ids in zip(first.schema.tables, first.ids, strict=True):
        assert ids.min() >= 0, table
        assert ids.max() < table.rows, table
    assert files(first.path) == files(again.path)
    assert files(first.path)["label.npy"] != files(other.path)["label.npy"]


def test_a_row_does_not_depend_on_the_block_it_is_made_in(tmp_path, monkeypatch):
    whole = synthesize(tmp_path / "a", "tiny", rows=5000, seed=3)
    monkeypatch.setattr("hotline.data.synth.generate._BLOCK", 700)
    assert files(whole.path) == files(synthesize(tmp_path / "b", "tiny", rows=5000, seed=3).path)


@pytest.mark.parametrize("preset", PRESETS)
def test_the_teacher_is_as_good_as_its_preset_says_and_the_click_rate_is_met(tmp_path, preset):
    shape = PRESETS[preset]
    data = synthesize(tmp_path / "set", preset, rows=60_000, seed=5)
    first, last = data.split("test")
    spread = 4 * 0.5 / np.sqrt((last - first) * min(shape.click_rate, 1 - shape.click_rate))
    assert data.label.mean() == pytest.approx(shape.click_rate, rel=0.1)
    assert data.schema.source["teacher_auc"] == pytest.approx(shape.auc, abs=spread)


def test_labels_follow_the_ids_and_not_chance(tmp_path):
    """A count of clicks by id of one column, made on the training rows, already ranks test rows."""
    data = synthesize(tmp_path / "set", "criteo-kaggle", rows=60_000, seed=2)
    first, last = data.split("train")
    start, stop = data.split("test")
    column = next(n for n, t in enumerate(data.schema.tables) if t.name == "C11")
    ids, label = np.asarray(data.ids[column]), np.asarray(data.label)
    clicks = np.bincount(ids[first:last], label[first:last], 5683) + 0.256 * 10
    shown = np.bincount(ids[first:last], minlength=5683) + 10
    assert roc_auc_score(label[start:stop], (clicks / shown)[ids[start:stop]]) > 0.54


def test_columns_are_correlated_as_in_the_real_sample(tmp_path):
    """Popular samples are far more than independent columns would give; the six columns of an ad miss together."""
    data = synthesize(tmp_path / "set", "criteo-kaggle", rows=8000, seed=1)
    known = [np.isin(ids[4000:], ids[:4000]) for ids in data.ids]
    together = np.logical_and.reduce(known).mean()
    assert 0.12 < together < 0.28  # 19.6 % in the real sample
    assert together > 10 * np.prod([k.mean() for k in known])
    names = [t.name for t in data.schema.tables]
    miss = {name: ~known[names.index(name)] for name in ("C3", "C12", "C16", "C21", "C7")}
    assert np.corrcoef(miss["C3"], miss["C12"])[0, 1] > 0.8
    assert abs(np.corrcoef(miss["C3"], miss["C7"])[0, 1]) < 0.2


def test_blanks_come_together_and_as_often_as_in_the_real_sample(tmp_path):
    data = synthesize(tmp_path / "set", "criteo-kaggle", rows=20_000, seed=1)
    blank = {
        t.name: np.asarray(ids) == data.schema.source["blank_ids"].get(t.name, -1)
        for t, ids in zip(data.schema.tables, data.ids, strict=True)
    }
    stats = {c.name: c.missing / 20_000 for c in column_stats(data)}
    assert stats["C22"] == pytest.approx(0.82, abs=0.05)
    assert stats["C26"] == pytest.approx(0.45, abs=0.05)
    assert stats["C3"] == pytest.approx(0.033, abs=0.01)
    assert (blank["C3"] == blank["C12"]).mean() > 0.99


def popular_half(ids, first, last):
    counts = np.bincount(ids[first:last], minlength=ids.max() + 1)
    return set(np.argsort(-counts, kind="stable")[:50])


def test_drift_moves_popularity_and_its_absence_keeps_it(tmp_path):
    shares = {}
    for drift in (0.0, 4.0):
        ids = np.asarray(synthesize(tmp_path / str(drift), "criteo-kaggle", 40_000, seed=1, drift=drift).ids[6])
        early, late = popular_half(ids, 0, 10_000), popular_half(ids, 30_000, 40_000)
        shares[drift] = len(early & late) / 50
    assert shares[0.0] > 0.6
    assert shares[4.0] < 0.4


def test_a_larger_exponent_makes_ids_more_popular(tmp_path):
    tops = [
        column_stats(synthesize(tmp_path / str(z), "criteo-kaggle", 20_000, seed=1, zipf=z))[2].top(0.1)
        for z in (1.0, 1.4)
    ]
    assert tops[1] > tops[0] + 0.1


def test_histories_are_of_one_user_and_share_categories_with_what_is_asked(tmp_path):
    data = synthesize(tmp_path / "set", "taobao", rows=20_000, seed=1)
    assert data.schema.steps == 21
    user, item, category = (np.asarray(ids).reshape(-1, 21) for ids in data.ids)
    assert (user == user[:, :1]).all()
    pairs = np.unique(np.stack([item.ravel(), category.ravel()]), axis=1)
    assert np.unique(pairs[0]).size == pairs.shape[1]  # an item has one category
    same = (category[:, :-1] == category[:, -1:]).sum(axis=1)
    assert roc_auc_score(data.label, same) > 0.8
    np.testing.assert_allclose(data.dense[0], np.arange(21) / 21, rtol=1e-6)


@pytest.mark.parametrize(("exponent", "shift"), [(1.0, 0.0), (1.1, 5.0), (0.6, 2.0), (2.0, 1.0)])
def test_draws_follow_their_law(exponent, shift):
    size, draws = 20_000, 200_000
    laws = pack_laws([Law(10, 1.0), Law(size, exponent, shift)])
    quantiles = [unit(key("test"), n) for n in range(draws)]
    weight = (np.arange(1, size + 1) + shift) ** -exponent
    expected = np.cumsum(weight) / weight.sum()
    for ranks in (
        [sample(laws, 1, u) for u in quantiles],
        [between(u, size, exponent, shift) for u in quantiles] if shift else None,
    ):
        if ranks is None:
            continue
        assert min(ranks) >= 0
        assert max(ranks) < size
        found = np.cumsum(np.bincount(ranks, minlength=size)) / draws
        assert np.abs(found - expected).max() < 0.03 if shift else np.abs(found - expected).max() < 0.005


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"preset": "kaggle"}, "there are: criteo-kaggle, criteo-terabyte, criteo-multihot, avazu, taobao, tiny"),
        ({"rows": 0}, "--rows 0"),
        ({"seed": -1}, "--seed -1"),
        ({"zipf": 0.0}, "--zipf 0.0"),
        ({"scale": float("nan")}, "--scale nan"),
        ({"drift": -1.0}, "--drift -1.0"),
    ],
)
def test_options_without_sense_are_refused_by_name(tmp_path, options, message):
    with pytest.raises(ValueError, match=message):
        synthesize(tmp_path / "set", **{"preset": "tiny", "rows": 10, "seed": 1, **options})
    assert list(tmp_path.iterdir()) == []


def test_an_existing_folder_is_kept(tmp_path):
    synthesize(tmp_path / "set", "tiny", rows=100, seed=1)
    before = files(tmp_path / "set")
    with pytest.raises(DataError, match="--overwrite"):
        synthesize(tmp_path / "set", "tiny", rows=200, seed=1)
    assert files(tmp_path / "set") == before
    synthesize(tmp_path / "set", "tiny", rows=200, seed=1, overwrite=True)
    assert Dataset(tmp_path / "set").schema.rows == 200
