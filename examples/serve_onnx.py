"""Serve what `hotline export RUN --out model.onnx` wrote, with ONNX Runtime and NumPy alone.

    python examples/serve_onnx.py model.onnx < requests.jsonl > probabilities.txt

A request is one JSON object a line: {"dense": [0.5, ...], "ids": {"C1": [17], "C2": [3, 5], ...}}, with the dense
features in the order of "dense" in model.onnx.json and a list of ids for each table (for a history: one a step).
Lines are read in batches; each gives one line with a probability, or with what is wrong with it.
"""

import argparse
import itertools
import json
import sys
from pathlib import Path

import numpy as np
import onnxruntime


class Server:
    """An exported program and the file that describes it. ``tables``: mapped from disk, where they lie beside."""

    def __init__(self, path):
        self.about = json.loads(Path(f"{path}.json").read_text("utf-8"))
        if self.about["format"] != "hotline-serving" or self.about["version"] != 1:
            raise SystemExit(f"{path}.json: not version 1 of hotline-serving; export the run again")
        self.session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
        self.precision = np.dtype(self.about["output"]["dtype"])
        self.tables = None
        if self.about["tables_are"] == "beside":
            files = [Path(f"{path}.tables") / table["file"] for table in self.about["tables"]]
            self.tables = [np.load(file, mmap_mode="r", allow_pickle=False) for file in files]

    def request(self, line):
        """A line as a request that can be answered; ValueError says what is wrong with it."""
        request = json.loads(line)
        if not isinstance(request, dict) or not isinstance(request.get("ids"), dict):
            raise ValueError('expected an object with "dense" and "ids"')
        dense, needed = np.array(request.get("dense", ()), np.float32), len(self.about["dense"])
        if dense.shape != (needed,):
            raise ValueError(f"dense: {needed} numbers are needed")
        for table in self.about["tables"]:
            name, bag, last = table["name"], request["ids"].get(table["name"]), table["rows"] - 1
            if not isinstance(bag, list) or table["bag"] not in (None, len(bag)):
                raise ValueError(f"table {name}: a list of {table['bag'] or 'any number of'} ids is needed")
            for one in bag:
                if not isinstance(one, int) or not 0 <= one <= last:
                    raise ValueError(f"table {name}: {one!r} is no id; they are 0..{last}")
        return {"dense": dense, "ids": request["ids"]}

    def probabilities(self, requests):
        """(requests,) of what :meth:`request` made."""
        given = {"dense": np.stack([r["dense"] for r in requests])}
        if self.tables is not None:
            bags = zip(self.tables, self.about["tables"], strict=True)
            vectors = [self._vectors(rows, [r["ids"][table["name"]] for r in requests]) for rows, table in bags]
            given["vectors"] = np.stack(vectors, -2)
        else:
            for table in self.about["tables"]:
                bags = [r["ids"][table["name"]] for r in requests]
                ids = np.fromiter(itertools.chain.from_iterable(bags), np.int64)
                given[table["ids"]] = ids if table["bag"] is None else ids.reshape(len(bags), -1)
                if table["offsets"] is not None:
                    given[table["offsets"]] = np.cumsum([0, *map(len, bags)], dtype=np.int64)
        return self.session.run(["probability"], given)[0]

    def _vectors(self, rows, bags):
        """Sums of the rows of each bag, or the row of each step."""
        if self.about["steps"] > 1:
            return rows[np.array(bags, np.int64)]
        return np.stack([rows[np.array(bag, np.int64)].sum(0, dtype=self.precision) for bag in bags])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", help="the .onnx file; its .json lies beside it")
    parser.add_argument("--batch-size", type=int, default=256, help="most requests at a time")
    options = parser.parse_args()
    server = Server(options.program)
    lines = iter(sys.stdin)
    while batch := list(itertools.islice(lines, options.batch_size)):
        read = [_read(server, line) for line in batch]
        good = [request for request, _ in read if request is not None]
        found = iter(server.probabilities(good) if good else ())
        for request, fault in read:
            print(f"error: {fault}" if request is None else f"{next(found):.9f}", flush=True)


def _read(server, line):
    """(request, None), or (None, what is wrong)."""
    try:
        return server.request(line), None
    except (ValueError, TypeError, OverflowError, RecursionError) as error:
        return None, error


if __name__ == "__main__":
    main()
