"""What is timed, against whom: suites of contenders on the same batches, in turn, with the machine's load beside."""

from hotline.bench.suites import SUITES, Progress, Suite

__all__ = ["SUITES", "Progress", "Suite"]
