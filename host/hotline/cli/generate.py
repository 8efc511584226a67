"""Write the accelerator's blocks as Verilog.

Leaves in OUT one Verilog file a block (flat ports, hotline_<block>), Verilator waivers, a file list, a FuseSoC core,
the map of the control registers (registers.rdl, hotline_registers.h, and a page in registers/, which browsers show when
it comes from a server: python3 -m http.server -d OUT/registers), and generation.json with sizes, ports and digests. The
sizes of the presets are our own choice; those of the published design are not known.

Example: hotline generate --preset tiny build/rtl
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import tyro

__all__ = ["HELP", "Config", "run"]

HELP = "Verilog, file list and FuseSoC core of a preset"


@dataclass(frozen=True)
class Config:
    """What to generate."""

    out: tyro.conf.Positional[Path]
    """Folder to write into; made if need be."""
    preset: Literal["tiny", "small", "large"] = "small"
    """Sizes: tiny (tests and proofs), small (a mid-size FPGA), large (a big FPGA or an ASIC; one bank of it)."""
    json: tyro.conf.FlagCreatePairsOff[bool] = False
    """Print one JSON object: files, digest."""


def run(config: Config) -> int:
    """Generate; 0 when all is written."""
    try:
        from hotline_hdl.generate import generate
    except ModuleNotFoundError as error:
        raise RuntimeError(f"{error.name} is not installed; `pip install hotline[hdl]` installs it") from error
    from hotline.contract import preset

    result = generate(preset(config.preset), config.out)
    print(f"{len(result.files)} files in {config.out}, digest {result.digest[:16]}", file=sys.stderr)
    if config.json:
        print(json.dumps({"files": [str(path) for path in result.files], "digest": result.digest}))
    return 0
