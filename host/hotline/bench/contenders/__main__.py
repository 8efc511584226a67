"""One contender in a process of its own: told on standard input how many steps to take, answers in lines of JSON.

In, first: ``{"kind": ..., "data": folder, "threads": n, "specification": {...}}``; out: ``{"ready": true}`` or
``{"missing": why}``. Then a number of steps a line; out: ``{"wall": [...], "cpu": seconds, "loss": of the last,
"peak_bytes": n, "device_peak_bytes": n, "figures": {...}}``, the last what a pipeline says of itself. The end of the
input is the end.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from typing import Any


def main() -> None:
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what a library prints is no answer

    def answer(**values: Any) -> None:
        answers.write(json.dumps(values) + "\n")
        answers.flush()

    asked = json.loads(sys.stdin.readline())

    import numba
    import torch

    from hotline.bench.contenders import CONTENDERS, Missing
    from hotline.data import Dataset

    torch.set_num_threads(asked["threads"])
    numba.set_num_threads(asked["threads"])
    try:
        step = CONTENDERS[asked["kind"]](asked["specification"], Dataset(asked["data"]))
    except Missing as error:
        answer(missing=str(error))
        return
    answer(ready=True)
    number = 0
    for line in sys.stdin:
        walls, loss, before = [], 0.0, time.process_time()
        for _ in range(int(line)):
            started = time.perf_counter()
            loss = step(number)
            walls.append(time.perf_counter() - started)
            number += 1
        peak = 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        device_peak = torch.cuda.max_memory_allocated() if torch.cuda.is_initialized() else 0
        figures = getattr(step, "figures", None)
        said = {} if figures is None else figures()
        cpu = time.process_time() - before
        answer(wall=walls, cpu=cpu, loss=loss, peak_bytes=peak, device_peak_bytes=device_peak, figures=said)


if __name__ == "__main__":
    main()
