"""Generated RTL: complete, the same every time, up to date under rtl/, clean for Verilator's lint."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from hotline.contract import PRESETS
from hotline_hdl.generate import BLOCKS, GenerationResult, generate, sources
from hotline_hdl.register_map import PAGE_FOLDER
from hotline_hdl.verilate import verilator_bin

RTL = Path(__file__).parents[2] / "rtl"


@pytest.mark.parametrize("name", ["tiny", "small"])
def test_checked_in_rtl_is_what_the_generator_makes(name: str, tmp_path: Path) -> None:
    """All but the page of the registers, which is not checked in."""
    generate(PRESETS[name], tmp_path)
    made, kept = (
        {path.name: path.read_bytes() for path in folder.iterdir() if path.name != PAGE_FOLDER}
        for folder in (tmp_path, RTL / name)
    )
    assert made == kept, f"rtl/{name} is out of date: run `hotline generate --preset {name} rtl/{name}`"


def test_bytes_do_not_depend_on_the_hash_seed(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from hotline.contract import PRESETS; "
        "from hotline_hdl.generate import generate; print(generate(PRESETS['tiny'], Path(sys.argv[1])).digest)"
    )
    environment = os.environ | {"PYTHONHASHSEED": "1"}
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == json.loads((RTL / "tiny" / "generation.json").read_text())["digest"]


@pytest.mark.parametrize("name", ["tiny", "small"])
@pytest.mark.parametrize("block", BLOCKS)
def test_lint_has_nothing_to_say(name: str, block: str) -> None:
    lint = subprocess.run(
        [
            verilator_bin() / "verilator",
            "--lint-only",
            "-Wall",
            "--top-module",
            f"hotline_{block}",
            RTL / name / "hotline.vlt",
            *(RTL / name / f"hotline_{part}.v" for part in sources(block)),
        ],
        env={key: value for key, value in os.environ.items() if key != "VERILATOR_ROOT"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert lint.returncode == 0, lint.stderr
    assert "Warning" not in lint.stderr


def test_ports_have_plain_names_and_are_listed() -> None:
    ports = json.loads((RTL / "tiny" / "generation.json").read_text())["tops"]["hotline_eal_bank"]["ports"]
    names = [port["name"] for port in ports]
    assert names[:7] == ["clk", "rst", "req_valid", "req_ready", "req_op", "req_set", "req_tag"]
    text = (RTL / "tiny" / "hotline_eal_bank.v").read_text()
    for port in ports:
        width = "" if port["width"] == 1 else f"[{port['width'] - 1}:0] "
        assert f"  {port['direction']} {width}{port['name']};\n" in text


def test_streams_of_an_array_have_their_number_in_the_names_of_their_ports() -> None:
    ports = json.loads((RTL / "tiny" / "generation.json").read_text())["tops"]["hotline_upkeep"]["ports"]
    for bank in range(PRESETS["tiny"].banks):
        for name, direction in ((f"asks_{bank}_valid", "output"), (f"entries_{bank}_valid", "input")):
            assert {"name": name, "direction": direction, "width": 1} in ports


def test_channels_of_axi_have_the_names_of_the_standard() -> None:
    ports = json.loads((RTL / "tiny" / "generation.json").read_text())["tops"]["hotline_registers"]["ports"]
    assert {"name": "s_axil_arvalid", "direction": "input", "width": 1} in ports
    assert {"name": "s_axil_wready", "direction": "output", "width": 1} in ports
    assert {"name": "s_axil_rdata", "direction": "output", "width": 32} in ports


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, GenerationResult]:
    """A folder in which another file was, and what was generated into it."""
    folder = tmp_path_factory.mktemp("tiny")
    (folder / "mine.v").write_text("// mine\n")
    return folder, generate(PRESETS["tiny"], folder)


def test_nothing_of_the_machine_is_in_the_output(tiny: tuple[Path, GenerationResult]) -> None:
    for path in tiny[1].files:
        content = path.read_bytes()
        assert str(Path.home()).encode() not in content
        assert b".py:" not in content
        assert str(RTL.parent).encode() not in content
        assert str(tiny[0]).encode() not in content


def test_other_files_in_the_folder_stay_and_nothing_is_left_half_written(tiny: tuple[Path, GenerationResult]) -> None:
    folder, result = tiny
    assert {path for path in folder.rglob("*") if path.is_file()} == {*result.files, folder / "mine.v"}


def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out").touch()
    with pytest.raises(ValueError, match="is a file"):
        generate(PRESETS["tiny"], tmp_path / "out")
