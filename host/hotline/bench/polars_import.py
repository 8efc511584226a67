"""Polars as a peer of suite ``I``: python -m hotline.bench.polars_import RAW... OUT, text in Criteo's format.

Reads all files, numbers the distinct ids of each column, takes logarithms of the integers and writes one Arrow file;
prints what `hotline data import --json` prints, as far as it applies.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

__all__ = ["main"]


def main() -> None:
    import polars as pl

    *raw, out = sys.argv[1:]
    started = time.perf_counter()
    integers, ids = [f"i{n}" for n in range(13)], [f"c{n}" for n in range(26)]
    schema = {"label": pl.UInt8, **dict.fromkeys(integers, pl.Int32), **dict.fromkeys(ids, pl.Categorical)}
    read = pl.concat([pl.scan_csv(path, has_header=False, separator="\t", schema=schema) for path in raw])
    Path(out).mkdir(parents=True)
    made = read.with_columns(
        pl.col(integers).fill_null(0).clip(0).cast(pl.Float32).log1p(), pl.col(ids).to_physical().fill_null(0)
    ).collect()
    made.write_ipc(Path(out) / "columns.arrow")
    peak = 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"rows": made.height, "seconds": time.perf_counter() - started, "peak_rss_bytes": peak}))


if __name__ == "__main__":
    main()
