"""The description of the registers is a map, and what is made of it for others says the same."""

from __future__ import annotations

import json
import re
import subprocess
import time
from dataclasses import replace
from pathlib import Path

import pytest
from systemrdl import RDLCompiler

from hotline.contract import COUNTERS, PRESETS, REGISTERS, Field, Register, constant_words
from hotline.contract.registers import check_map
from hotline_hdl.register_map import c_header, page, system_rdl

TINY = PRESETS["tiny"]
BY_NAME = {register.name: register for register in REGISTERS}
BIT = Field("bit", 0, 1, "rw", "A bit.")


def test_places_that_drivers_rely_on() -> None:
    places = {"id": 0x000, "control": 0x010, "queue_tail": 0x02C, "watchdog": 0x044, "error_row": 0x058}
    assert {name: BY_NAME[name].offset for name in places} == places
    assert BY_NAME[f"{COUNTERS[0].name}_low"].offset == 0x080
    for counter in COUNTERS:
        assert BY_NAME[f"{counter.name}_high"].offset == BY_NAME[f"{counter.name}_low"].offset + 4


def test_every_flag_of_an_interrupt_can_be_enabled() -> None:
    flags, enables = BY_NAME["interrupt"].fields, BY_NAME["interrupt_enable"].fields
    assert [(flag.name, flag.low) for flag in flags] == [(enable.name, enable.low) for enable in enables]


@pytest.mark.parametrize(
    ("registers", "message"),
    [
        ((Register("a", 2, "", (BIT,)),), "multiples of 4"),
        ((Register("a", 4096, "", (BIT,)),), "below 4096"),
        ((Register("a", 4, "", (BIT,)), Register("b", 4, "", (BIT,))), "must ascend"),
        ((Register("a", 0, "", (BIT,)), Register("a", 4, "", (BIT,))), "registers: a: a name that is there twice"),
        ((Register("a", 0, "", (BIT, replace(BIT, name="b"))),), "a: b overlaps"),
        ((Register("a", 0, "", (replace(BIT, low=31, width=2),)),), "has no room"),
        ((Register("a", 0, "", (replace(BIT, access="wo"),)),), "access 'wo'"),  # type: ignore[arg-type]
        ((Register("a", 0, "", (replace(BIT, access="pulse", width=2),)),), "a pulse, of more than one bit"),
        ((Register("a", 0, "", ()),), "no fields"),
    ],
)
def test_what_is_no_map_is_refused(registers: tuple[Register, ...], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        check_map(registers)


def test_sizes_of_every_preset_fit_and_others_are_refused() -> None:
    for preset in PRESETS.values():
        words = constant_words(preset)
        assert words["id"].to_bytes(4, "big") == b"HOTL"
        assert words["version"] == 1
        geometry = {field.name: (words["geometry"] & field.mask) >> field.low for field in BY_NAME["geometry"].fields}
        assert geometry == {name: getattr(preset, name, None) for name in geometry}
    with pytest.raises(ValueError, match=r"geometry\.way_bits is 16, more than 4 bits hold"):
        constant_words(replace(TINY, ways=1 << 16))


def test_header_compiles_and_has_the_same_places(tmp_path: Path) -> None:
    (tmp_path / "hotline_registers.h").write_text(c_header(TINY))
    subprocess.run(["gcc", "-fsyntax-only", "-Wall", "-Werror", tmp_path / "hotline_registers.h"], check=True)
    fields = [(register, field) for register in REGISTERS for field in register.fields]
    lines = [f'printf("%zu\\n", offsetof(hotline_registers_t, {register.name}));' for register in REGISTERS]
    for register, field in fields:
        name = f"HOTLINE_REGISTERS__{register.name.upper()}__{field.name.upper()}"
        lines.append(f'printf("%llu\\n", (unsigned long long){name}_bm);')
    includes = '#include <stddef.h>\n#include <stdio.h>\n#include "hotline_registers.h"\n'
    (tmp_path / "places.c").write_text(includes + "int main(void) {\n" + "\n".join(lines) + "\nreturn 0; }\n")
    subprocess.run(["gcc", "-Wall", "-Werror", tmp_path / "places.c", "-o", tmp_path / "places"], check=True)
    printed = subprocess.run([tmp_path / "places"], capture_output=True, text=True, check=True).stdout
    assert [int(number) for number in printed.split()] == [
        *(register.offset for register in REGISTERS),
        *(field.mask for _, field in fields),
    ]


@pytest.mark.parametrize("name", PRESETS)
def test_rdl_compiles_and_says_the_same(name: str, tmp_path: Path) -> None:
    (tmp_path / "registers.rdl").write_text(system_rdl(PRESETS[name]))
    compiler = RDLCompiler()
    compiler.compile_file(str(tmp_path / "registers.rdl"))
    found = list(compiler.elaborate().top.registers())
    assert [(node.inst_name, node.address_offset) for node in found] == [(r.name, r.offset) for r in REGISTERS]
    constants = constant_words(PRESETS[name])
    for node, register in zip(found, REGISTERS, strict=True):
        assert node.get_property("desc") == register.description
        for field_node, field in zip(node.fields(), register.fields, strict=True):
            assert (field_node.inst_name, field_node.low, field_node.width) == (field.name, field.low, field.width)
            assert field_node.is_sw_writable == (field.access in ("rw", "w1c", "pulse"))
            reset = field_node.get_property("reset")
            constant = (constants.get(register.name, 0) & field.mask) >> field.low
            assert reset == (None if field.access == "ro" else constant)


@pytest.fixture(scope="module")
def tiny_page() -> dict[str, bytes]:
    return page(TINY)


def test_page_names_every_register(tiny_page: dict[str, bytes]) -> None:
    texts = [content.decode() for path, content in tiny_page.items() if path.startswith("content/")]
    listed = {entry["name"] for entry in json.loads(tiny_page["data/ral-data-0.json"])}
    for register in REGISTERS:
        assert register.name in listed
        assert any(f'<h1 id="_Content.name">{register.name}</h1>' in text for text in texts), register.name


def test_page_is_complete_and_asks_no_other_host_for_anything(tiny_page: dict[str, bytes]) -> None:
    index = tiny_page["index.html"].decode()
    files = re.findall(r'(?:src|<link[^>]* href)="([^"?]+)', index)
    assert len(files) > 10
    assert [path for path in files if path not in tiny_page] == []
    assert "MathJax.js" not in index
    assert any(path.endswith(".woff2") for path in tiny_page)


def test_page_is_the_same_at_another_time(tiny_page: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "time", lambda: 1e9)
    assert page(TINY) == tiny_page
