"""The training inputs sorted into hot and cold, on disk: FAE's format.

    KEY/fae.json        options, figures of the calibration, how many inputs are hot
    KEY/hot_rows.npy    int64 (hot rows, 2), table and row of each
    KEY/hot/, cold/     data sets in our columnar format; hot ids are hot rows, the same space for every table

In: a data set. Both parts keep the relative order of their inputs; ``row.npy`` in each says which input a row was. The
key is a digest of the options and of what the source's files are, so a run finds what another one has made. Written
beside, then renamed; memory holds the counters of the rows and a block of inputs.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hotline.clock import now
from hotline.data import Batch, BatchLoader, DataError, Dataset, DatasetWriter
from hotline.data.columns import map_column
from hotline.pipeline.fae.access import BLOCK, log_accesses
from hotline.pipeline.fae.config import FaeConfig
from hotline.pipeline.fae.hot_rows import HotRows

__all__ = ["Packed", "packed"]

VERSION = 1
NEEDED = {"calibration", "hot_bytes", "inputs", "options", "sampled_inputs", "seconds"}


@dataclass(frozen=True)
class Packed:
    """Hot and cold inputs of a data set.

    hot, cold: data sets with the split ``train``; tables, rows: int64 (hot rows,), what each hot row is
    about: the content of ``fae.json``
    """

    hot: Dataset
    cold: Dataset
    tables: NDArray[np.int64]
    rows: NDArray[np.int64]
    about: dict[str, Any]

    @classmethod
    def open(cls, folder: Path) -> Packed:
        """Raises DataError naming the file that is not as it was written."""
        try:
            about = json.loads((folder / "fae.json").read_text("utf-8"))
            count, version = about["hot_rows"], about["version"]
            if version != VERSION or type(count) is not int or not about.keys() >= NEEDED:
                raise ValueError("fae.json is not complete, or is of another version")
            pairs = np.array(map_column(folder / "hot_rows.npy", "<i8", (count, 2)))
            hot, cold = Dataset(folder / "hot"), Dataset(folder / "cold")
            _check_rows(pairs, cold.schema.cardinalities)
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise DataError(f"{folder}: unreadable ({error}); delete the folder, it will be made again") from None
        tables, rows = pairs.T
        return cls(hot, cold, tables.copy(), rows.copy(), about)


def _check_rows(pairs: NDArray[np.int64], cardinalities: tuple[int, ...]) -> None:
    """ValueError where a pair of table and row is none of the tables'."""
    tables, rows = pairs.T
    if pairs.size and not 0 <= tables.min() <= tables.max() < len(cardinalities):
        raise ValueError(f"hot_rows.npy names table {tables.max()} of {len(cardinalities)}")
    wrong = (rows < 0) | (rows >= np.array(cardinalities, np.int64)[tables])
    if wrong.any():
        raise ValueError(f"hot_rows.npy names row {rows[wrong][0]} of table {tables[wrong][0]}")


def packed(dataset: Dataset, config: FaeConfig, dim: int) -> Packed:
    """The inputs of ``dataset`` sorted for rows of ``dim`` numbers: found where they were made before, else made.

    Raises ValueError where the budget is too small, DataError for bad data.
    """
    options = {**config.preparation(), "dim": dim}
    key = _key(dataset, options)
    if config.folder(dataset.path).resolve().is_relative_to(dataset.path.resolve()):
        raise ValueError(f"--fae-folder {config.fae_folder}: lies within the data set, {dataset.path}; choose another")
    folder = config.folder(dataset.path) / key
    if not folder.exists():
        _make(dataset, config, dim, folder, {"version": VERSION, "key": key, "options": options})
    return Packed.open(folder)


def _key(dataset: Dataset, options: dict[str, Any]) -> str:
    """16 hex digits of the options and of name, size and time of the source's files."""
    digest = hashlib.sha256(json.dumps([VERSION, options], sort_keys=True).encode())
    digest.update((dataset.path / "dataset.json").read_bytes())
    for path in sorted(dataset.path.rglob("*.npy")):
        found = path.stat()
        digest.update(f"{path.relative_to(dataset.path)} {found.st_size} {found.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:16]


def _make(dataset: Dataset, config: FaeConfig, dim: int, folder: Path, about: dict[str, Any]) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    _remove_abandoned(folder)
    work = Path(tempfile.mkdtemp(prefix=f"{folder.name}.partial-{os.getpid()}-", dir=folder.parent))
    try:
        clock = [now()]
        log = log_accesses(dataset, config.fae_sample, config.fae_seed, config.fae_replacement)
        clock.append(now())
        calibration = config.calibrator().calibrate(log, dim)
        clock.append(now())
        hot_rows = HotRows.of(log, calibration)
        inputs = _sort(dataset, hot_rows, work)
        clock.append(now())
        np.save(work / "hot_rows.npy", np.stack([hot_rows.tables, hot_rows.rows], 1), allow_pickle=False)
        seconds = dict(zip(("log", "calibrate", "pack"), np.diff(clock).tolist(), strict=True))
        about |= {
            "sampled_inputs": log.inputs,
            "calibration": calibration.figures,
            "hot_rows": hot_rows.rows.size,
            "hot_bytes": hot_rows.rows.size * 4 * dim,
            "inputs": inputs,
            "seconds": seconds,
        }
        (work / "fae.json").write_text(json.dumps(about, indent=1) + "\n", "utf-8")
        if not folder.exists():  # another run may have been faster
            work.rename(folder)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _remove_abandoned(folder: Path) -> None:
    """Delete what processes left that were killed while they made ``folder``."""
    for work in folder.parent.glob(f"{folder.name}.partial-*-*"):
        maker = work.name.removeprefix(f"{folder.name}.partial-").split("-")[0]
        if maker.isdigit() and not _is_alive(int(maker)):
            shutil.rmtree(work, ignore_errors=True)


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _sort(dataset: Dataset, hot_rows: HotRows, work: Path) -> dict[str, int]:
    """Write both data sets; inputs of each kind."""
    first, last = dataset.split("train")
    cardinalities = {"hot": [hot_rows.rows.size] * len(dataset.schema.tables), "cold": dataset.schema.cardinalities}
    with _writer(dataset, work / "hot") as hot, _writer(dataset, work / "cold") as cold:
        for begin in range(first, last, BLOCK):
            rows = np.arange(begin, min(last, begin + BLOCK))
            batch = BatchLoader(dataset, "train", rows.size, order=rows).batch(0)
            chosen = hot_rows.inputs(batch)
            _append(hot, batch, chosen, rows, hot_rows)
            _append(cold, batch, ~chosen, rows, None)
        inputs = {"hot": hot.rows, "cold": cold.rows}
        for name, writer in (("hot", hot), ("cold", cold)):
            source = {"fae": name, "of": dataset.schema.source}
            writer.finish(cardinalities[name], {"train": (0, writer.rows)}, source)
    return inputs


def _writer(dataset: Dataset, out: Path) -> DatasetWriter:
    schema = dataset.schema
    tables = [(table.name, table.bag) for table in schema.tables]
    return DatasetWriter(out, schema.dense, tables, steps=schema.steps, extra={"row": "<i8"})


def _append(
    writer: DatasetWriter, batch: Batch, chosen: NDArray[np.bool_], rows: NDArray[np.int64], hot_rows: HotRows | None
) -> None:
    """Add the chosen samples of a batch, as hot rows where ``hot_rows`` is given."""
    ids, lengths = [], []
    for t in range(batch.tables):
        offsets = batch.offsets[t * batch.size : (t + 1) * batch.size + 1]
        bags = np.diff(offsets)
        kept = batch.ids[offsets[0] : offsets[-1]][np.repeat(chosen, bags)]
        ids.append(kept if hot_rows is None else hot_rows.remap(kept, t))
        lengths.append(bags[chosen])
    writer.append(batch.label[chosen].astype(np.uint8), batch.dense[chosen], ids, lengths)
    writer.append_extra("row", rows[chosen])
