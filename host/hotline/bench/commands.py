"""Commands of ours, carried out in processes of their own, so that their peak of memory is their own."""

from __future__ import annotations

import subprocess
import sys

__all__ = ["hotline", "module"]


def hotline(*words: str) -> str:
    """``hotline WORDS``: what it printed on standard output; RuntimeError with the end of what it said if it fails."""
    return module("hotline", *words)


def module(name: str, *words: str) -> str:
    """The same of ``python -m NAME WORDS``."""
    done = subprocess.run([sys.executable, "-m", name, *words], capture_output=True, text=True)
    if done.returncode == 130:
        raise KeyboardInterrupt
    if done.returncode:
        raise RuntimeError(f"{name} {' '.join(words)}: exit code {done.returncode}\n{done.stderr[-2000:]}")
    return done.stdout
