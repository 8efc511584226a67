"""Waveforms: what the simulator wrote as VCD comes back from the FST, value by value."""

from __future__ import annotations

from pathlib import Path

import pylibfst
import pytest

from hotline_verif.waves import vcd_to_fst

_VCD = """\
$version made by hand $end
$timescale 1ns $end
$scope module top $end
 $var wire 1 # clk $end
 $scope module inner $end
  $var wire 5 $ level [4:0] $end
  $var wire 1 # clock $end
 $upscope $end
$upscope $end
$enddefinitions $end
#0
0#
b00000 $
#5
1#
b101 $
#10
0#
bx $
"""


def changes(fst: Path) -> tuple[dict[str, int], list[tuple[int, int, str]]]:
    """(handle of each signal's full name, changes as (time, handle, value))."""
    reader = pylibfst.lib.fstReaderOpen(str(fst).encode())
    _, signals = pylibfst.get_scopes_signals2(reader)
    handles = {name: signal.handle for name, signal in signals.by_name.items()}
    seen: list[tuple[int, int, str]] = []
    pylibfst.lib.fstReaderSetFacProcessMaskAll(reader)

    def see(_data: object, time: int, handle: int, value: object) -> None:
        seen.append((time, handle, pylibfst.string(value)))

    pylibfst.fstReaderIterBlocks(reader, see)
    pylibfst.lib.fstReaderClose(reader)
    return handles, seen


def test_every_change_is_kept_under_its_name(tmp_path: Path) -> None:
    vcd = tmp_path / "dump.vcd"
    vcd.write_text(_VCD)
    handles, seen = changes(vcd_to_fst(vcd))
    level, clk = handles["top.inner.level [4:0]"], handles["top.clk"]
    assert handles["top.inner.clock"] == clk
    assert [(time, value) for time, handle, value in seen if handle == level] == [
        (0, "00000"),
        (5, "00101"),
        (10, "xxxxx"),
    ]
    assert [(time, value) for time, handle, value in seen if handle == clk] == [(0, "0"), (5, "1"), (10, "0")]
    assert [path.name for path in tmp_path.iterdir()] == ["dump.fst"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (_VCD[: _VCD.index("$enddefinitions")], "ends before its definitions do"),
        (_VCD + "1?\n", "line 20: a change of '\\?', which was not defined"),
        (_VCD + "hello\n", "line 20: 'hello' is no change"),
    ],
)
def test_a_damaged_vcd_is_named_and_stays(text: str, message: str, tmp_path: Path) -> None:
    vcd = tmp_path / "dump.vcd"
    vcd.write_text(text)
    with pytest.raises(ValueError, match=message):
        vcd_to_fst(vcd)
    assert [path.name for path in tmp_path.iterdir()] == ["dump.vcd"]
