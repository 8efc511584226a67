"""Compiled libraries that are kept: a cut or changed one is made again before it can end the process that loads it."""

from __future__ import annotations

import hashlib

import pytest

from hotline import native
from hotline_hdl import verilate


@pytest.fixture
def built(monkeypatch, tmp_path):
    """What `shared_library` built, without Verilator."""
    times = []

    def build(top, verilog, waivers, driver, folder):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "libmodel.so").write_bytes(b"a library")
        (folder / "libmodel.sha256").write_text(hashlib.sha256(b"a library").hexdigest())
        times.append(folder)

    monkeypatch.setattr(verilate, "_build", build)
    monkeypatch.setattr(verilate, "cache_dir", lambda: tmp_path / "cache")
    driver = tmp_path / "driver.cpp"
    driver.write_text("")
    return times, lambda: verilate.shared_library("top", "module top; endmodule", "", driver)


@pytest.mark.parametrize("content", [b"", b"a libra", b"a librarz", None])
def test_a_model_that_is_damaged_is_built_again(built, content):
    times, library = built
    path = library()
    assert library() == path
    assert len(times) == 1
    path.unlink() if content is None else path.write_bytes(content)
    assert library().read_bytes() == b"a library"
    assert len(times) == 2


def test_kernels_that_are_damaged_are_not_whole(tmp_path):
    path = tmp_path / "kernels.so"
    assert not native.is_whole(path)
    path.write_bytes(b"a library")
    assert native.is_whole(path)
    path.with_suffix(".sha256").write_text(hashlib.sha256(b"a library").hexdigest())
    assert native.is_whole(path)
    path.write_bytes(b"a libra")
    assert not native.is_whole(path)
