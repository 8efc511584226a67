"""Pages of the reference that are made from the code: Python, commands, configuration, registers, instructions, ports.

In: ``hotline`` itself, its docstrings, and what the generator left in ``rtl/``. Out: Markdown by the page's place. What
is numbered or named here is written in one place only, which is the code.
"""

from __future__ import annotations

import dataclasses
import io
import json
import os
import typing
from collections.abc import Iterable, Sequence
from contextlib import redirect_stdout
from enum import IntEnum
from functools import cache
from importlib import import_module
from pathlib import Path
from unittest.mock import patch

import griffe

from hotline import contract
from hotline.cli import COMMANDS, main
from hotline.contract import COUNTERS, PRESETS, REGISTERS, Preset, Register, constant_words
from hotline.train import TrainConfig

__all__ = ["PACKAGES", "navigation", "pages", "table"]

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = (
    "contract", "accelerator", "data", "embedding", "model", "pipeline", "distributed", "train", "library", "timeline",
)  # fmt: skip
_ENUMS = ("Opcode", "Operand", "ErrorCode", "ReadSource", "WriteSource", "BankOp")
_HELP_WIDTH = "100"


def navigation() -> list[dict[str, typing.Any]]:
    """The part of the navigation that these pages are."""
    return [
        {"Python": [{package: f"reference/python/{package}.md"} for package in PACKAGES]},
        {"Commands": [{name: f"reference/commands/{_slug(name)}.md"} for name in COMMANDS]},
        {"Configuration keys": "reference/configuration.md"},
        {"Registers": "reference/registers.md"},
        {"Instructions and error codes": "reference/instructions.md"},
        {"Presets, ports, bit layouts": "reference/ports.md"},
    ]


def pages() -> dict[str, str]:
    """Markdown by place in the site."""
    made = {f"reference/python/{package}.md": _python(package) for package in PACKAGES}
    made |= {f"reference/commands/{_slug(name)}.md": _command(name) for name in COMMANDS}
    return made | {
        "reference/configuration.md": _configuration(),
        "reference/registers.md": _registers(),
        "reference/instructions.md": _instructions(),
        "reference/ports.md": _ports(),
    }


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table in Markdown; columns whose head ends in ``:`` are set to the right."""
    lines = [" | ".join(name.rstrip(":") for name in head), "|".join("--:" if n.endswith(":") else "---" for n in head)]
    lines += [" | ".join(_cell(cell) for cell in row) for row in rows]
    return "".join(f"| {line} |\n" for line in lines)


def _cell(value: object) -> str:
    return " ".join(str(value).split()).replace("|", "\\|")


def _slug(name: str) -> str:
    return name.replace(" ", "-")


def _python(package: str) -> str:
    """Every public name of a package; mkdocstrings fills in what its docstrings say."""
    name = f"hotline.{package}"
    public = sorted(import_module(name).__all__, key=str.lower)
    whole = f"# {name}\n\n::: {name}\n    options: {{members: false, show_root_heading: false}}\n"
    return "\n".join([whole, *(f"::: {name}.{member}\n" for member in public)])


def _command(name: str) -> str:
    """What ``hotline NAME --help`` prints."""
    out = io.StringIO()
    with redirect_stdout(out), patch.dict(os.environ, {"COLUMNS": _HELP_WIDTH}):
        code = main([*name.split(), "--help"])
    if code:
        raise RuntimeError(f"hotline {name} --help ended with {code}")
    text = "\n".join(line.rstrip() for line in out.getvalue().splitlines())
    about = COMMANDS[name][:1].upper() + COMMANDS[name][1:]
    return f"# hotline {name}\n\n{about}.\n\n```text\n$ hotline {name} --help\n{text}\n```\n"


def _configuration() -> str:
    """Keys of ``config.toml``, section by section, from the dataclasses."""
    parts = [
        "# Configuration keys",
        "`hotline train` takes each of these as an option, and `config.toml` of a run has each as a key: "
        "[format.md](../format.md). `--config FILE` takes such a file, of which any keys may be left out. Options win.",
    ]
    hints = typing.get_type_hints(TrainConfig, include_extras=False)
    own = [f for f in dataclasses.fields(TrainConfig) if not dataclasses.is_dataclass(hints[f.name])]
    parts += ["## The run", _keys(TrainConfig, own)]
    for section in dataclasses.fields(TrainConfig):
        kind = hints[section.name]
        if isinstance(kind, type) and dataclasses.is_dataclass(kind):
            about = " ".join((kind.__doc__ or "").split())
            parts += [f"## [{section.name}] {{ #{section.name} }}", about, _keys(kind, dataclasses.fields(kind))]
    return "\n\n".join(parts) + "\n"


def _keys(kind: type, keys: Iterable[dataclasses.Field[typing.Any]]) -> str:
    rows, hints = [], typing.get_type_hints(kind)
    for key in keys:
        annotation, text = _attribute(kind, key.name)
        option = "DATA" if "Positional" in annotation else f"--{key.name.replace('_', '-')}"
        default = "" if key.default is dataclasses.MISSING else f"`{_toml(key.default)}`"
        rows.append((f"`{key.name}`", f"`{option}`", _type(hints[key.name]), default, text))
    return table(("key", "option", "type", "default", "meaning"), rows)


def _type(hint: typing.Any) -> str:
    """What values there are, or their kind."""
    if typing.get_origin(hint) is typing.Literal:
        return ", ".join(f"`{value}`" for value in typing.get_args(hint))
    return f"`{hint.__name__ if isinstance(hint, type) else hint}`"


def _toml(value: object) -> str:
    """A default as TOML has it; TOML has no None, which is a key left out."""
    if value is None:
        return "-"
    return json.dumps(value) if isinstance(value, (bool, str)) else str(value)


@cache
def _library() -> griffe.Object | griffe.Alias:
    return griffe.load("hotline", search_paths=[str(ROOT / "host")])


def _source(module: str) -> griffe.Module:
    """A module of the library as its source has it, where a name in a package may hide it."""
    package, _, rest = module.partition(".")
    assert package == "hotline"
    found = _library()
    for name in rest.split("."):
        found = found.modules[name]
    assert isinstance(found, griffe.Module)
    return found


def _attribute(kind: type, name: str) -> tuple[str, str]:
    """(annotation, docstring) of an attribute as the source has them, of ``kind`` or a class it comes from."""
    for owner in kind.__mro__:
        if owner.__module__ == "builtins":
            continue
        member = _source(owner.__module__)[owner.__name__].members.get(name)
        if member is not None:
            return str(member.annotation or ""), member.docstring.value if member.docstring else ""
    raise LookupError(f"{kind.__name__}.{name} is in no source")


def _registers() -> str:
    """The register map, register by register."""
    assert contract.registers.__doc__ is not None
    parts = [
        "# Registers",
        f"{len(REGISTERS)} registers of {contract.REGISTER_BITS} bits in a page of {1 << contract.PAGE_BITS:,} bytes, "
        "over AXI4-Lite. Bits of no field read 0 and are ignored when written; a "
        "write to a register that has nothing to write is answered with an error. The generator writes the same map as "
        "[SystemRDL](../../rtl/small/registers.rdl) and as a [C header](../../rtl/small/hotline_registers.h).",
        "## Access",
        _attribute_of(contract.registers.__name__, "Access"),
        "## All",
        table(
            ("offset", "register", "what it is"),
            ((f"`{r.offset:#05x}`", f"[{r.name}](#{r.name})", r.description) for r in REGISTERS),
        ),
        "## Counters",
        f"Of {contract.COUNTER_BITS} bits: reading `NAME_low` keeps the upper bits of that moment for `NAME_high`.",
        table(("counter", "what is counted"), ((f"`{c.name}`", c.description) for c in COUNTERS)),
        "## Constants of the presets",
        table(
            ("register", *(f"`{name}`:" for name in PRESETS)),
            (
                (f"`{r.name}`", *(f"`{constant_words(p)[r.name]:#010x}`" for p in PRESETS.values()))
                for r in REGISTERS
                if r.name in constant_words(PRESETS["tiny"])
            ),
        ),
        "## One by one",
        *map(_register, REGISTERS),
    ]
    return "\n\n".join(parts) + "\n"


def _attribute_of(module: str, name: str) -> str:
    docstring = _source(module)[name].docstring
    assert docstring is not None
    return str(docstring.value)


def _register(register: Register) -> str:
    rows = (
        (f"{f.low + f.width - 1}:{f.low}" if f.width > 1 else f.low, f"`{f.name}`", f.access, f.description)
        for f in register.fields
    )
    head = f"### {register.name} {{ #{register.name} }}"
    fields = table(("bits", "field", "access", "what it is"), rows)
    return f"{head}\n\n`{register.offset:#05x}`. {register.description}\n\n{fields}"


def _instructions() -> str:
    """Layout of instructions and records, and every number that crosses the line."""
    parts = ["# Instructions and error codes", "Encodings of `hotline.contract`; what each operation does and what is "
             "left when one fails is in [hardware.md](../hardware.md)."]  # fmt: skip
    layout = contract.instructions.__name__
    parts += ["## Layout", f"::: {layout}\n    options: {{members: false, show_root_heading: false}}"]
    parts += [_enumeration(getattr(contract, name)) for name in _ENUMS]
    return "\n\n".join(parts) + "\n"


def _enumeration(kind: type[IntEnum]) -> str:
    about = " ".join((kind.__doc__ or "").split())
    rows = ((member.value, f"`{member.name}`", _attribute(kind, member.name)[1]) for member in kind)
    return f"## {kind.__name__}\n\n{about}\n\n" + table(("number:", "name", "what it is"), rows)


def _ports() -> str:
    """Sizes of the presets, and the ports of the whole as the generator wrote them."""
    sizes = [f.name for f in dataclasses.fields(Preset) if f.name not in ("name", "purpose")]
    derived = [name for name, value in vars(Preset).items() if isinstance(value, property)]
    presets = list(PRESETS.values())
    docstring = _source("hotline.contract.preset").docstring
    layout = ("" if docstring is None else docstring.value).partition("Bit layouts")
    parts = [
        "# Presets, ports, bit layouts",
        "## Presets",
        "Sizes are this project's own choice; the first lines are what a preset is made of "
        "([Preset](python/contract.md#hotline.contract.Preset)), the others follow.",
        table(
            ("", *(f"`{p.name}`:" for p in presets)),
            [
                *((f"`{name}`", *(f"{getattr(p, name):,}" for p in presets)) for name in sizes),
                *((name, *(f"{getattr(p, name):,}" for p in presets)) for name in derived),
                ("made for", *(p.purpose for p in presets)),
            ],
        ),
        "## Bit layouts",
        layout[1] + layout[2],
        "## Ports of `hotline_accelerator`",
        "One clock `clk`; one synchronous reset `rst`, active high. `s_axil_`: AXI4-Lite subordinate, the "
        "[registers](registers.md). `m_axi_`: AXI4 manager, all memory traffic. `irq` is high as long as an enabled "
        "interrupt is set. Widths as generated, from [tiny](../../rtl/tiny/generation.json) and "
        "[small](../../rtl/small/generation.json).",
        _port_table(),
    ]
    return "\n\n".join(parts) + "\n"


def _port_table() -> str:
    widths: dict[str, dict[str, int]] = {}
    directions: dict[str, str] = {}
    for name in ("tiny", "small"):
        made = json.loads((ROOT / f"rtl/{name}/generation.json").read_text("utf-8"))
        for port in made["tops"]["hotline_accelerator"]["ports"]:
            widths.setdefault(port["name"], {})[name] = port["width"]
            directions[port["name"]] = port["direction"]
    rows = ((f"`{port}`", directions[port], width["tiny"], width["small"]) for port, width in widths.items())
    return table(("port", "direction", "width, `tiny`:", "`small`:"), rows)
