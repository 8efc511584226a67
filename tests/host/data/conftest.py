"""What the tests of interrupted imports share."""

import pytest


class Killed(BaseException):
    """Stands for whatever ends the process between two checkpoints."""


@pytest.fixture
def interrupted():
    """Runs an import that dies at its ``after``-th block or part; returns whether it came to that."""

    def run(import_it, raw, out, after, **options):
        steps = iter(range(after))

        def progress(done, total, rows):
            assert 0 <= done <= total
            if next(steps, None) is None:
                raise Killed

        try:
            import_it(raw, out, checkpoint_seconds=0, block_bytes=8000, progress=progress, **options)
        except Killed:
            return True
        return False

    return run


@pytest.fixture
def killed_at_row():
    """Runs an import that dies when it has ``rows_written``, with rows beyond its last checkpoint on the disk."""

    def run(import_it, raw, out, rows_written, **options):
        def progress(done, total, rows):
            assert done <= total
            if rows >= rows_written:
                raise Killed

        with pytest.raises(Killed):
            import_it(raw, out, checkpoint_seconds=0, progress=progress, **options)

    return run
