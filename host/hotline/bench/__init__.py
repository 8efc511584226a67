"""What is timed, against whom: suites of contenders on the same batches, in turn, with the machine's load beside."""

from hotline.bench.suites import Asked, Progress, Suite, carry_out, suite

__all__ = ["Asked", "Progress", "Suite", "carry_out", "suite"]
