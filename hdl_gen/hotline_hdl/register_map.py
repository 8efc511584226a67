"""The register map for others: SystemRDL of a preset, and what other people's exporters make of it.

SystemRDL text is written from ``hotline.contract.REGISTERS``; PeakRDL makes a C header and a page for browsers of it.
The bytes depend on the description, the preset and the versions of the exporters.
"""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from zlib import crc32

from peakrdl_cheader.exporter import CHeaderExporter
from peakrdl_html import HTMLExporter
from systemrdl import RDLCompiler
from systemrdl.node import RootNode

from hotline.contract import REGISTER_BITS, REGISTERS, Preset, Register, constant_words

__all__ = ["HEADER_FILE", "PAGE_FOLDER", "RDL_FILE", "c_header", "page", "system_rdl"]

RDL_FILE = "registers.rdl"
HEADER_FILE = "hotline_registers.h"
PAGE_FOLDER = "registers"

_TOP = "hotline_registers"
_PROPERTIES = {
    "ro": "sw = r; hw = w;",
    "const": "sw = r; hw = na;",
    "rw": "sw = rw; hw = r;",
    "w1c": "sw = rw; onwrite = woclr; hw = r; hwset; precedence = hw;",
    "pulse": "sw = rw; singlepulse; hw = r;",
}
_LEFT_OUT = ("*.eot", "*.svg", "*.ttf", "*.woff")
"""Fonts for browsers that don't know WOFF2: six sevenths of the bytes."""
_FORMULAS = re.compile(r'    <script async src="https://\S*MathJax.js"></script>\n.*?</script>\n', re.DOTALL)
_NO_FORMULAS = "    <script>var MathJax = {Hub: {Queue: function() {}}};</script>\n"


def system_rdl(preset: Preset) -> str:
    """SystemRDL 2.0 of the registers of ``preset``: one address map; constants are values after reset."""
    lines = [
        *_head(preset),
        f"addrmap {_TOP} {{",
        f'    name = "Hotline, control registers, preset {preset.name}";',
        f"    default regwidth = {REGISTER_BITS};",
        f"    default accesswidth = {REGISTER_BITS};",
    ]
    constants = constant_words(preset)
    for register in REGISTERS:
        lines += _register(register, constants.get(register.name, 0))
    return "\n".join([*lines, "};", ""])


def c_header(preset: Preset) -> str:
    """C header: a structure with a member a register, and masks, positions and values after reset of fields."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / HEADER_FILE
        CHeaderExporter().export(_compiled(system_rdl(preset)), str(path))
        return "\n".join([*_head(preset), path.read_text()])


def page(preset: Preset) -> dict[str, bytes]:
    """A page for browsers: contents by path, ``index.html`` among them; it asks no other host for anything.

    The exporter puts the time into it, for browsers to tell it from an older one, and a script for formulas that comes
    from elsewhere. Here a checksum takes the place of the time, and nothing that of the script.
    """
    rdl = system_rdl(preset)
    root_node = _compiled(rdl)
    with tempfile.TemporaryDirectory() as folder:
        exporter = HTMLExporter(generate_source_links=False, user_context={"build_ts": crc32(rdl.encode())})
        exporter.export(root_node, folder, title=root_node.top.get_property("name"))
        root = Path(folder)
        for pattern in _LEFT_OUT:
            for path in root.rglob(pattern):
                path.unlink()
        contents = {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}
    index, found = _FORMULAS.subn(_NO_FORMULAS, contents["index.html"].decode())
    if found != 1:
        raise RuntimeError("peakrdl-html writes another page than that of the version this was made for")
    return dict(sorted((contents | {"index.html": index.encode()}).items()))


def _head(preset: Preset) -> list[str]:
    return [
        f"// Hotline, control registers, preset {preset.name}.",
        f"// Made by `hotline generate --preset {preset.name}` from hotline.contract. Don't edit.",
        "// SPDX-License-Identifier: Apache-2.0",
    ]


def _register(register: Register, reset: int) -> list[str]:
    lines = ["", "    reg {", f"        desc = {_quoted(register.description)};"]
    for field in register.fields:
        about = "" if field.description == register.description else f"desc = {_quoted(field.description)}; "
        place = f"{field.name}[{field.low + field.width - 1}:{field.low}]"
        after_reset = "" if field.access == "ro" else f" = {field.width}'h{(reset & field.mask) >> field.low:x}"
        lines.append(f"        field {{ {about}{_PROPERTIES[field.access]} }} {place}{after_reset};")
    return [*lines, f"    }} {register.name} @ {register.offset:#05x};"]


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _compiled(rdl: str) -> RootNode:
    """Raises RuntimeError if ``rdl`` is none; what is wrong goes to standard error."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / RDL_FILE
        path.write_text(rdl)
        compiler = RDLCompiler()
        compiler.compile_file(str(path))
        return compiler.elaborate()
