"""Times `hotline data import` on synthetic lines in Criteo's format; one JSON object on standard output.

The lines come from a seed: Zipf-like ids of the published cardinalities (times --scale), integers with blanks. They are
written to a temporary folder first; only the import is timed, in a process of its own so that its peak memory is its
own. Format kaggle is one file; terabyte is a day of --rows rows and a second one of a tenth of them to test on, ids of
the cardinalities of all 24 days, taken modulo --max-ind-range as dlrm's script for that data set does.

    python bench/import_criteo.py --rows 2000000
    python bench/import_criteo.py --format terabyte --rows 5000000
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

import numpy as np
from timed_import import timed_import

__all__ = ["write_lines"]

KAGGLE = (
    "1460-583-10131227-2202608-305-24-12517-633-3-93145-5683-8351593-3194-27-14992-5461306-10-5652-2173-4-7046547-18-15-"
    "286181-105-142572"
)
TERABYTE = (
    "227605432-39060-17295-7424-20265-3-7122-1543-63-130229467-3067956-405282-10-2209-11938-155-4-976-14-292775614-"
    "40790948-187188510-590152-12973-108-36"
)
CLICKS = {KAGGLE: 0.256, TERABYTE: 0.034}
HEX = np.frombuffer(b"0123456789abcdef", np.uint8)


def _ids(rng: np.random.Generator, rows: int, cardinality: int, column: int) -> np.ndarray:
    """Ranks with a density like 1/rank**1.05, scrambled into 32-bit values that differ from column to column."""
    a = -0.05
    rank = ((cardinality + 1.0) ** a + rng.random(rows) * (1 - (cardinality + 1.0) ** a)) ** (1 / a)
    return (rank.astype(np.uint64) * np.uint64(2654435761) + np.uint64(column * 97)) & np.uint64(0xFFFFFFFF)


def write_lines(
    path: Path, rows: int, seed: int, scale: float = 1.0, block: int = 50_000, tables: str = KAGGLE
) -> None:
    """Write ``rows`` lines; ids have 8 digits, one field in ten is blank."""
    rng = np.random.default_rng(seed)
    cardinalities = [max(2, int(int(c) * scale)) for c in tables.split("-")]
    shifts = np.arange(28, -1, -4, dtype=np.uint64)
    with path.open("wb") as stream:
        for first in range(0, rows, block):
            n = min(block, rows - first)
            fields = [np.char.mod("%d", (rng.random(n) < CLICKS[tables]).astype(int)).astype("S1")]
            for _ in range(13):
                numbers = np.minimum(rng.zipf(1.4, n) - 2, 65535)
                fields.append(np.where(rng.random(n) < 0.1, b"", np.char.mod("%d", numbers).astype("S6")))
            for column, cardinality in enumerate(cardinalities):
                digits = HEX[(_ids(rng, n, cardinality, column)[:, None] >> shifts) & np.uint64(15)]
                text = np.ascontiguousarray(digits).view("S8").ravel()
                fields.append(np.where(rng.random(n) < 0.1, b"", text))
            stream.write(b"\n".join(map(b"\t".join, zip(*(f.tolist() for f in fields), strict=True))) + b"\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--format", choices=("kaggle", "terabyte"), default="kaggle")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--scale", type=float, default=1.0, help="times the published cardinalities")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--max-ind-range", type=int, default=10_000_000, help="of format terabyte")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        name = f"criteo-{options.format}"
        more = []
        if options.format == "kaggle":
            raw = [Path(folder) / "train.txt"]
            write_lines(raw[0], options.rows, options.seed, options.scale)
        else:
            raw = [Path(folder) / "day_0", Path(folder) / "day_1"]
            for day, rows in enumerate((options.rows, options.rows // 10)):
                write_lines(raw[day], rows, options.seed + day, options.scale, tables=TERABYTE)
            more = ["--max-ind-range", str(options.max_ind_range)]
        first, figures = timed_import(name, raw, Path(folder) / "out", options.repeats, *more)
    print(json.dumps({"suite": "import", "source": name, "rows": first["rows"], **figures}, indent=1))


if __name__ == "__main__":
    main()
