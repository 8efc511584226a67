"""Harnesses of all that ``hotline data import`` reads: each published form, and what interrupted imports left."""

from __future__ import annotations

import contextlib
import gzip
import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from tests.torture.fuzz.mutations import chosen, spoil_file
from tests.torture.fuzz.reader import Reader

from hotline.data import BatchLoader, DataError, Dataset
from hotline.data.sources.avazu import import_avazu
from hotline.data.sources.avazu_text import HEADER, HEXADECIMAL
from hotline.data.sources.criteo_binary import import_criteo_binary
from hotline.data.sources.criteo_kaggle import import_criteo_kaggle
from hotline.data.sources.criteo_terabyte import import_criteo_terabyte
from hotline.data.sources.dlrm_npz import import_dlrm_npz
from hotline.data.sources.flights import COLUMNS, import_flights
from hotline.data.sources.movielens import import_movielens
from hotline.data.sources.movielens_histories import import_movielens_histories
from hotline.data.sources.taobao import import_taobao
from hotline.data.sources.taobao_points import Recipe
from hotline.data.sources.torchrec_npy import import_torchrec_npy

__all__ = ["READERS", "every_batch"]

SMALL = {"threads": 2}


def every_batch(data: Dataset) -> Iterator[Any]:
    """All rows, batch by batch, having checked that they are what the columns hold: no id is another one, or none."""
    loader = BatchLoader(data, "all", 64)
    for number in range(len(loader)):
        batch = loader.batch(number)
        rows = np.arange(64 * number, 64 * number + batch.size)
        ends = batch.offsets.reshape(-1)
        for t, table in enumerate(data.schema.tables):
            found = batch.ids[ends[t * batch.size] : ends[(t + 1) * batch.size]]
            offsets = data.offsets[t]
            bounds = rows * (table.bag or 0) if offsets is None else np.asarray(offsets[rows])
            lasts = bounds + (table.bag or 0) if offsets is None else np.asarray(offsets[rows + 1])
            stored = [data.ids[t][a:b] for a, b in zip(bounds, lasts, strict=True)]
            assert np.array_equal(found, np.concatenate(stored)), f"table {table.name}: other ids than the column's"
            assert found.size == 0 or 0 <= found.min() <= found.max() < table.rows, f"table {table.name}"
        assert set(np.unique(batch.label)) <= {0, 1}, "labels"
        yield batch


class Import(Reader):
    """Reads with an importer, then every row of what it made. ``errors``: documented by the importers."""

    errors = (DataError,)

    def importing(self, folder: Path, out: Path, rng: np.random.Generator) -> Any:
        raise NotImplementedError

    def read(self, folder: Path, out: Path, rng: np.random.Generator) -> None:
        try:
            done = self.importing(folder, out / "set", rng)
        except Exception:
            assert not (out / "set").exists(), "refused, and yet there"
            raise
        data = Dataset(out / "set")
        assert data.schema.rows == done.rows
        assert np.isfinite(data.dense).all(), "a dense feature is no number"
        assert sum(batch.size for batch in every_batch(data)) == done.rows
        assert [p.name for p in out.iterdir()] == ["set"], "something is left over"


def criteo_lines(rng: np.random.Generator, rows: int) -> bytes:
    """Lines in Criteo's format, some fields blank."""
    lines = []
    for _ in range(rows):
        integers = ["" if rng.random() < 0.1 else str(int(rng.integers(-2, 5000))) for _ in range(13)]
        ids = ["" if rng.random() < 0.1 else f"{int(rng.integers(1 << 32)):08x}" for _ in range(26)]
        lines.append("\t".join([str(int(rng.integers(2))), *integers, *ids]))
    return ("\n".join(lines) + "\n").encode()


class Text(Import):
    """Lines: each is a row or is counted as rejected."""

    def lines(self, folder: Path) -> int:
        """How many there are."""
        texts = [gzip.decompress(p.read_bytes()) if p.suffix == ".gz" else p.read_bytes() for p in folder.iterdir()]
        return sum(text.count(b"\n") + (not text.endswith(b"\n") and text != b"") for text in texts)


class CriteoKaggle(Text):
    name = "criteo-kaggle"

    def make(self, folder: Path) -> None:
        (folder / "train.txt").write_bytes(criteo_lines(np.random.default_rng(1), 40))

    def importing(self, folder: Path, out: Path, rng: np.random.Generator) -> Any:
        options = {"max_rejects": chosen(rng, (0, 0, 3, 1 << 40)), "max_ind_range": chosen(rng, (0, 0, 1, 7, 5000))}
        block = chosen(rng, (1 << 20, 300, 5000))
        done = import_criteo_kaggle([folder / "train.txt"], out, block_bytes=block, **options, **SMALL)
        assert done.rows + done.rejected == self.lines(folder)
        return done


class CriteoTerabyte(Text):
    name = "criteo-terabyte"

    def make(self, folder: Path) -> None:
        for day in range(3):
            text = criteo_lines(np.random.default_rng(day), 15)
            (folder / f"day_{day}.gz").write_bytes(gzip.compress(text)) if day else (folder / "day_0").write_bytes(text)

    def importing(self, folder: Path, out: Path, rng: np.random.Generator) -> Any:
        options = {"max_rejects": chosen(rng, (0, 50)), "sub_sample_rate": chosen(rng, (0.0, 0.5))}
        return import_criteo_terabyte([folder], out, block_bytes=chosen(rng, (1 << 20, 900)), **options, **SMALL)


class CriteoBinary(Import):
    name = "criteo-binary"

    def make(self, folder: Path) -> None:
        rng = np.random.default_rng(1)
        for name in ("train", "test"):
            rows = np.concatenate([rng.integers(0, 2, (30, 14)), rng.integers(0, 90, (30, 26))], axis=1)
            rows.astype("<i4").tofile(folder / f"{name}_data.bin")
        np.savez(folder / "counts.npz", counts=np.full(26, 90))

    def importing(self, folder: Path, out: Path, rng: np.random.Generator) -> Any:
        counts = folder / "counts.npz" if rng.random() < 0.6 else None
        names = chosen(rng, (["train"], ["train", "test"]))
        sources = [folder / f"{name}_data.bin" for name in names]
        return import_criteo_binary(sources, out, counts=counts, block_rows=chosen(rng, (7, 65536)), **SMALL)


def processed(rng: np.random.Generator, rows: int, order: str) -> dict[str, Any]:
    """dlrm's arrays."""
    ids = np.asarray(rng.integers(0, 90, (rows, 26)), np.float64, order=order)  # type: ignore[call-overload]
    return {
        "X_int": np.asarray(rng.integers(0, 99, (rows, 13)), np.int32, order=order),  # type: ignore[call-overload]
        "X_cat": ids,
        "y": rng.integers(0, 2, rows).astype(np.int32),
    }


class DlrmNpz(Import):
    name = "dlrm-npz"

    def make(self, folder: Path) -> None:
        rng = np.random.default_rng(1)
        np.savez(folder / "stored.npz", **processed(rng, 40, "C"), counts=np.full(26, 90))
        np.savez_compressed(folder / "packed.npz", **processed(rng, 40, "C"), counts=np.full(26, 90))
        np.savez_compressed(folder / "columns.npz", **processed(rng, 40, "F"))
        np.savez(folder / "days.npz", total_per_file=np.array([20, 20]))

    def importing(self, folder: Path, out: Path, rng: np.random.Generator) -> Any:
        days = folder / "days.npz" if rng.random() < 0.3 else None
        source = folder / f"{chosen(rng, ('stored', 'packed', 'columns'))}.npz"
        return import_dlrm_npz([source], out, day_counts=days, block_rows=chosen(rng, (7, 65536)), **SMALL)


class DlrmDays(Import):
    name = "dlrm-days"

    def make(self, folder: Path) -> None:
        for day in range(2):
            packed = processed(np.random.default_rng(day), 20, "CF"[day])
            np.savez_compressed(folder / f"train_day_{day}_processed.npz", **packed)

    def importing(self, folder: Path, out: Path, rng: np.random.Generator) -> Any:
        return import_dlrm_npz([folder], out, block_rows=chosen(rng, (7, 65536)), **SMALL)


class TorchrecNpy(Import):
    name = "torchrec-npy"

    def make(self, folder: Path) -> None:
        rng = np.random.default_rng(1)
        for day in range(2):
            np.save(folder / f"day_{day}_dense.npy", rng.normal(size=(25, 13)).astype(np.float32))
            np.save(folder / f"day_{day}_sparse.npy", rng.integers(0, 99, (25, 26)).astype(np.int32))
            np.save(folder / f"day_{day}_labels.npy", rng.integers(0, 2, (25, 1)).astype(np.int32))

    def importing(self, folder: Path, out: Path, rng: np.random.Generator) -> Any:
        options = {"contiguous": True} if rng.random() < 0.5 else {"max_ind_range": chosen(rng, (0, 5))}
        return import_torchrec_npy([folder], out, block_rows=chosen(rng, (7, 65536)), **options, **SMALL)


class TorchrecMultiHot(Import):
    name = "torchrec-multi-hot"

    def make(self, folder: Path) -> None:
        rng = np.random.default_rng(1)
        np.save(folder / "day_0_dense.npy", rng.normal(size=(25, 13)).astype(np.float32))
        np.save(folder / "day_0_labels.npy", rng.integers(0, 2, (25, 1)).astype(np.int32))
        bags = {str(t): rng.integers(0, 99, (25, 1 + t % 3)).astype(np.int32) for t in range(26)}
        np.savez_compressed(folder / "day_0_sparse_multi_hot.npz", **bags)

    def importing(self, folder: Path, out: Path, rng: np.random.Generator) -> Any:
        return import_torchrec_npy([folder], out, block_rows=chosen(rng, (7, 65536)), **SMALL)


def avazu_lines(rng: np.random.Generator, rows: int) -> bytes:
    """Avazu's CSV format."""
    lines = [",".join(HEADER)]
    for number in range(rows):
        values = []
        for name in HEADER[3:]:
            value = int(rng.integers(30))
            values.append(f"{value:08x}" if name in HEXADECIMAL else "-1" if value == 0 else str(value))
        lines.append(",".join([str(number), str(int(rng.integers(2))), f"141021{number % 24:02d}", *values]))
    return ("\n".join(lines) + "\n").encode()


class Avazu(Text):
    name = "avazu"

    def make(self, folder: Path) -> None:
        (folder / "train.csv").write_bytes(avazu_lines(np.random.default_rng(1), 40))

    def importing(self, folder: Path, out: Path, rng: np.random.Generator) -> Any:
        options = {"max_rejects": chosen(rng, (0, 3, 1 << 40)), "split": chosen(rng, ("time", "random"))}
        options |= {"compat_hour": bool(rng.random() < 0.3), "block_bytes": chosen(rng, (1 << 20, 500))}
        done = import_avazu([folder / "train.csv"], out, **options, **SMALL)
        assert done.rows + done.rejected == self.lines(folder) - 1
        return done


class AvazuPacked(Import):
    name = "avazu-gz"

    def make(self, folder: Path) -> None:
        (folder / "train.gz").write_bytes(gzip.compress(avazu_lines(np.random.default_rng(1), 40)))

    def importing(self, folder: Path, out: Path, rng: np.random.Generator) -> Any:
        options = {"max_rejects": chosen(rng, (0, 3)), "block_bytes": chosen(rng, (1 << 20, 500))}
        return import_avazu([folder / "train.gz"], out, **options, **SMALL)


class Taobao(Text):
    name = "taobao"

    def make(self, folder: Path) -> None:
        rng = np.random.default_rng(1)
        lines = []
        for user in range(1, 9):
            for _ in range(int(rng.integers(12, 45))):
                item = int(rng.integers(1, 60))
                how = chosen(rng, ("pv", "pv", "buy", "cart", "fav"))
                lines.append(f"{user},{item},{item % 5},{how},{1511544070 + int(rng.integers(800_000))}\n")
        (folder / "UserBehavior.csv").write_text("".join(lines))

    def importing(self, folder: Path, out: Path, rng: np.random.Generator) -> Any:
        recipe = Recipe(history=chosen(rng, (1, 5, 199)), points_per_user=chosen(rng, (1, 10)))
        options = {"max_rejects": chosen(rng, (0, 3, 1 << 40)), "block_bytes": chosen(rng, (1 << 20, 300))}
        done = import_taobao([folder / "UserBehavior.csv"], out, recipe=recipe, **options, **SMALL)
        assert done.lines + done.rejected == self.lines(folder)
        return done


def ratings(rng: np.random.Generator, count: int) -> list[list[str]]:
    """user, item, rating, time."""
    columns = rng.integers(1, 12, count), rng.integers(1, 30, count), rng.integers(1, 6, count), rng.permutation(count)
    return [[str(int(value)) for value in row] for row in zip(*columns, strict=True)]


class Movielens(Import):
    name = "movielens"

    def make(self, folder: Path) -> None:
        rows = ratings(np.random.default_rng(1), 60)
        (folder / "u.data").write_text("".join("\t".join(row) + "\n" for row in rows))
        (folder / "ratings.dat").write_text("".join("::".join(row) + "\n" for row in rows))

    def importing(self, folder: Path, out: Path, rng: np.random.Generator) -> Any:
        source = folder / chosen(rng, ("u.data", "ratings.dat"))
        return import_movielens(source, out, split=chosen(rng, ("time", "random")))


class MovielensHistories(Import):
    name = "movielens-histories"

    def make(self, folder: Path) -> None:
        rows = ratings(np.random.default_rng(1), 60)
        head = "user_id:token\titem_id:token\trating:float\ttimestamp:float\n"
        (folder / "ml.inter").write_text(head + "".join("\t".join(row) + "\n" for row in rows))
        films = "".join(f"{item}\tfilm {item}\tDrama Comedy\n" for item in range(1, 30))
        (folder / "ml.item").write_text("item_id:token\tmovie_title:token_seq\tclass:token_seq\n" + films)

    def importing(self, folder: Path, out: Path, rng: np.random.Generator) -> Any:
        history = chosen(rng, (1, 4, 1000))
        return import_movielens_histories(folder, out, history=history, split=chosen(rng, ("time", "random")))


class Flights(Import):
    name = "flights"
    bound = 3 << 30

    def make(self, folder: Path) -> None:
        rng = np.random.default_rng(1)
        tables: dict[str, list[list[str]]] = {name: [list(columns)] for name, columns in COLUMNS.items()}
        for number in range(60):
            month, day, hour = 1 + number % 12, 1 + number % 28, 5 + number % 18
            when = f"2013-{month:02d}-{day:02d}T{hour:02d}:00:00Z"
            delay = "NA" if number % 9 == 0 else str(int(rng.integers(-20, 60)))
            flight = ["2013", month, day, f"{hour}15", f"{hour + 1}05", delay, "UA", 100 + number % 5, f"N{number % 4}"]
            tables["flights"].append([str(v) for v in [*flight, "JFK", "BOS", 187, hour, 15, when]])
            tables["weather"].append(["JFK", when, *(str(int(v)) for v in rng.integers(0, 20, 9))])
        tables["planes"] += [[f"N{number}", "2001", "BOEING", "737", "2", "150"] for number in range(4)]
        for name, rows in tables.items():
            text = "".join(",".join(row) + "\n" for row in rows).encode()
            packed = name == "weather"
            (folder / f"{name}.csv{'.gz' if packed else ''}").write_bytes(gzip.compress(text) if packed else text)

    def importing(self, folder: Path, out: Path, rng: np.random.Generator) -> Any:
        return import_flights(folder, out)


class Killed(BaseException):
    """What SIGKILL would do, as far as files go."""


class LeftOver(Reader):
    """An import that was cut, what it left behind spoiled, and gone on with. The raw file stays as it is."""

    errors = (DataError, RuntimeError)

    def __init__(self, name: str, source: type[Text], do: Callable[..., Any]) -> None:
        self.name, self._source, self._do = name, source(), do
        self._sources: list[Path] = []

    def make(self, folder: Path) -> None:
        raw = folder.with_name("raw")  # where all cases find it, as the same file
        raw.mkdir()
        self._source.make(raw)
        self._sources = sorted(raw.iterdir())
        steps = iter(range(4))

        def progress(done: int, total: int, rows: int) -> None:
            if next(steps, None) is None:
                raise Killed

        try:
            options = {"checkpoint_seconds": 0, "block_bytes": 1200}
            self._do(self._sources, folder / "set", progress=progress, **options, **SMALL)
        except Killed:
            return
        raise AssertionError("it ended before it was cut")

    def spoil(self, rng: np.random.Generator, files: Mapping[str, bytes]) -> dict[str, bytes]:
        found = dict(files)
        for _ in range(int(rng.integers(1, 3))):
            name = chosen(rng, files)
            name = next(n for n in files if n.endswith("state.json")) if rng.random() < 0.3 else name
            found[name] = spoil_file(rng, name, files[name])
        return found

    def read(self, folder: Path, out: Path, rng: np.random.Generator) -> None:
        shutil.copytree(folder / "set.partial", out / "set.partial")
        done = self._do(self._sources, out / "set", block_bytes=1200, **SMALL)
        data = Dataset(out / "set")
        assert data.schema.rows == done.rows
        assert [p.name for p in out.iterdir()] == ["set"], "something is left over"
        with contextlib.suppress(
            DataError
        ):  # what was changed within its range is found by no one, what is beyond by all
            for _ in every_batch(data):
                pass


READERS: list[Reader] = [
    CriteoKaggle(),
    CriteoTerabyte(),
    CriteoBinary(),
    DlrmNpz(),
    DlrmDays(),
    TorchrecNpy(),
    TorchrecMultiHot(),
    Avazu(),
    AvazuPacked(),
    Taobao(),
    Movielens(),
    MovielensHistories(),
    Flights(),
    LeftOver("left-kaggle", CriteoKaggle, import_criteo_kaggle),
    LeftOver("left-avazu", Avazu, lambda *a, **o: import_avazu(*a, split="random", **o)),
    LeftOver("left-taobao", Taobao, import_taobao),
]
