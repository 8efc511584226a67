"""The command line: ``hotline COMMAND``, one file a command.

A command module has ``Config`` (a dataclass from which the options are made), ``HELP`` (one line) and ``run(config)``,
which returns the exit code. Modules are imported only when their command is asked for.
Exit codes: 0 done, 1 the work failed, 2 the request was wrong, 130 interrupted.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence
from importlib.metadata import version
from types import ModuleType

__all__ = ["main"]

COMMANDS = {
    "doctor": "what this machine has, and which features that switches on",
    "data synth": "write a synthetic data set with a published one's exact columns",
    "data import": "stream published raw files into our columnar format",
    "data stats": "how the ids of a data set are distributed",
    "classify": "learn what is popular on a sample, classify the rest",
    "train": "train and evaluate a model",
    "evaluate": "metrics of a trained run",
    "export": "a trained run as one program for serving: ONNX or torch.export",
    "report": "one page of one or several runs: curves, shares, bytes, time by stage",
    "timeline": "project every pipeline's step on a platform: time, throughput, what waits for what",
    "bench": "our ways of training, and peers, measured side by side on this machine",
    "generate": "write the Verilog of a preset",
    "simulate": "run the cocotb benches on Verilator",
    "prove": "prove properties of the blocks with yosys and z3",
    "synth": "synthesize the blocks with yosys; their clock on ECP5 with nextpnr",
}


def _overview() -> str:
    width = max(map(len, COMMANDS))
    lines = [f"  {name:<{width}}  {text}" for name, text in COMMANDS.items()]
    return "\n".join(
        [
            "usage: hotline COMMAND [options]",
            "",
            "Train recommendation models whose embedding tables outgrow the accelerator.",
            "",
            *lines,
            "",
            "`hotline COMMAND --help` shows a command's options and an example. Start with: hotline doctor",
        ]
    )


def _module(command: str) -> ModuleType:
    return importlib.import_module("hotline.cli." + command.replace(" ", "_"))


def _pick(argv: Sequence[str]) -> tuple[str, list[str]] | None:
    """(command, its arguments), or None where ``argv`` names none."""
    for words in (2, 1):
        name = " ".join(argv[:words])
        if name in COMMANDS:
            return name, list(argv[words:])
    return None


def _fail(code: int, message: str) -> int:
    print(f"hotline: {message}", file=sys.stderr)
    return code


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; returns its exit code."""
    # OpenMP threads that spin while they wait make a step several times slower as soon as another process wants a core
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    argv = list(sys.argv[1:] if argv is None else argv)
    if not argv or argv[0] in ("-h", "--help", "help"):
        print(_overview(), file=sys.stdout if argv else sys.stderr)
        return 0 if argv else 2
    if argv[0] == "--version":
        print(f"hotline {version('hotline')}")
        return 0
    picked = _pick(argv)
    if picked is None:
        group = [name for name in COMMANDS if name.split()[0] == argv[0]]
        if group and argv[1:2] in (["-h"], ["--help"]):
            print(_overview())
            return 0
        named = " ".join(argv[:2]) if group else argv[0]
        return _fail(2, f"no command {named!r}; there are: {', '.join(group or COMMANDS)}")
    name, rest = picked
    try:
        import tyro

        module = _module(name)
        if hasattr(module, "parse"):  # a command with spellings of its own
            config = module.parse(rest)
        else:
            config = tyro.cli(module.Config, prog=f"hotline {name}", description=module.__doc__, args=rest)
        return int(module.run(config))
    except SystemExit as stop:  # tyro has said what is wrong
        return stop.code if isinstance(stop.code, int) else 2
    except ValueError as error:
        return _fail(2, str(error))
    except KeyboardInterrupt:
        return _fail(130, "interrupted")
    except BrokenPipeError:
        return 141
    except MemoryError as error:
        return _fail(1, f"not enough memory: {str(error) or 'this machine has too little for what was asked'}")
    except (OSError, RuntimeError, FloatingPointError) as error:
        return _fail(1, str(error))
