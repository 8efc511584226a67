"""Times `hotline data import` on synthetic lines in Taobao's or Avazu's format; one JSON object on standard output.

The lines come from a seed and are written to a temporary folder first; only the import is timed, in a process of its
own so that its peak memory is its own. Taobao: users one after the other with 100 events each on average, items drawn
with a density like 1/rank of the published number of items. Avazu: values of the published cardinalities, likewise.
Rows a second are lines of the file a second, in either format.

    python bench/import_logs.py --format taobao --rows 5000000
    python bench/import_logs.py --format avazu --rows 3000000
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from timed_import import timed_import

from hotline.data.sources.avazu_text import CATEGORICAL, HEADER, HEXADECIMAL

AVAZU = (
    *(7, 7, 4737, 7745, 26, 8552, 559, 36, 2686408, 6729486, 8251, 5, 4),
    *(2626, 8, 9, 435, 4, 68, 172, 60),
)
TAOBAO_ITEMS, TAOBAO_CATEGORIES = 4_162_024, 9_439
EVENTS_A_USER = 100
SCRAMBLE = np.uint64(2654435761)


def _ranks(rng: np.random.Generator, rows: int, cardinality: int) -> np.ndarray:
    """Ranks from 0 with a density like 1/rank**1.05."""
    a = -0.05
    rank = ((cardinality + 1.0) ** a + rng.random(rows) * (1 - (cardinality + 1.0) ** a)) ** (1 / a)
    return np.minimum(rank.astype(np.uint64) - np.uint64(1), np.uint64(cardinality - 1))


def _taobao(rng: np.random.Generator, rows: int, block: int) -> Iterator[str]:
    """Blocks of lines of whole users; items have numbers up to the largest published one, times nine days."""
    users = 0
    while rows:
        lengths = np.minimum(rng.geometric(1 / EVENTS_A_USER, block // EVENTS_A_USER + 1), 1000)
        n = min(rows, int(lengths.sum()))
        user = np.repeat(np.arange(users + 1, users + 1 + lengths.size), lengths)[:n]
        item = _ranks(rng, n, TAOBAO_ITEMS) * SCRAMBLE % np.uint64(5_163_071) + np.uint64(1)
        category = item * SCRAMBLE % np.uint64(TAOBAO_CATEGORIES) * np.uint64(547) + np.uint64(1)
        time = 1511539200 + rng.integers(0, 9 * 86400, n)
        time = time[np.lexsort((time, user))]
        behaviour = np.array(["pv", "cart", "fav", "buy"])[np.searchsorted([0.896, 0.951, 0.98], rng.random(n))]
        fields = (column.tolist() for column in (user, item, category, behaviour, time))
        yield "".join(map("{},{},{},{},{}\n".format, *fields))
        users += lengths.size
        rows -= n


def _avazu(rng: np.random.Generator, rows: int, block: int) -> Iterator[str]:
    """Blocks of lines, hours in order over ten days, after the header."""
    yield ",".join(HEADER) + "\n"
    line = ",".join(["{}", "{}", "{}", *("{:08x}" if c in HEXADECIMAL else "{}" for c in CATEGORICAL)]) + "\n"
    for first in range(0, rows, block):
        n = min(block, rows - first)
        hour = (first + np.arange(n)) * 240 // rows
        columns = [
            rng.integers(0, 2**63, n),
            (rng.random(n) < 0.17).astype(int),
            14102100 + hour // 24 * 100 + hour % 24,
        ]
        for number, (name, cardinality) in enumerate(zip(CATEGORICAL, AVAZU, strict=True)):
            ranks = _ranks(rng, n, cardinality)
            if name in HEXADECIMAL:
                columns.append((ranks * SCRAMBLE + np.uint64(number)) & np.uint64(0xFFFFFFFF))
            else:
                values = ranks.astype(int) + (100_000 if name == "C20" else 1)
                columns.append(np.where((name == "C20") & (rng.random(n) < 0.47), -1, values))
        yield "".join(map(line.format, *(column.tolist() for column in columns)))


def _write(path: Path, form: str, rows: int, seed: int) -> None:
    make = _taobao if form == "taobao" else _avazu
    with path.open("w", encoding="ascii") as stream:
        for block in make(np.random.default_rng(seed), rows, 100_000):
            stream.write(block)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--format", choices=("taobao", "avazu"), default="taobao")
    parser.add_argument("--rows", type=int, default=2_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--split", choices=("time", "random"), default="time", help="of format avazu")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        raw = Path(folder) / "raw.csv"
        _write(raw, options.format, options.rows, options.seed)
        options_of = ["--split", options.split] if options.format == "avazu" else []
        first, figures = timed_import(
            options.format,
            [raw],
            Path(folder) / "out",
            options.repeats,
            *options_of,
            rate=lambda run: options.rows / run["seconds"],
        )
    head = {"suite": "import", "source": options.format, "rows": options.rows, "rows_made": first["rows"]}
    print(json.dumps({**head, **figures}, indent=1))


if __name__ == "__main__":
    main()
