"""``verilated``: the generated RTL, compiled by Verilator, running in this process with host arrays as its memory."""

from __future__ import annotations

import ctypes
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hotline.accelerator.driver import DeviceAccelerator, DeviceLost
from hotline.accelerator.memory import MemoryModel
from hotline.contract import Preset, SlotLayout

__all__ = ["VerilatedAccelerator", "VerilatedDevice", "building"]

_DRIVER = Path(__file__).with_name("memory.cpp")
_SLICE_CYCLES = 1 << 16
_NO_ANSWER = 0xFFFFFFFF


_TOP = "accelerator"


def _model(preset: Preset, *, build: bool) -> Path:
    """Where the model of ``preset`` is kept; ``build``: it is built if it is not there yet.

    RuntimeError says what to install.
    """
    try:
        from hotline_hdl.generate import WAIVERS, kept_verilog
        from hotline_hdl.verilate import library_path, shared_library
    except ImportError as error:
        raise RuntimeError(f"the RTL needs {error.name}: pip install 'hotline[hdl]'") from error
    place = shared_library if build else library_path
    return place(f"hotline_{_TOP}", kept_verilog(_TOP, preset), WAIVERS, _DRIVER)


@cache
def _library(preset: Preset) -> ctypes.CDLL:
    """The model of ``preset``."""
    library = ctypes.CDLL(str(_model(preset, build=True)))
    library.hotline_new.restype = ctypes.c_void_p
    library.hotline_run.restype = library.hotline_cycles.restype = ctypes.c_uint64
    library.hotline_read.restype = library.hotline_write.restype = ctypes.c_uint32
    return library


def building(preset: Preset) -> str | None:
    """What to tell people before the model of ``preset`` is built; None if it has been."""
    if _model(preset, build=False).exists():
        return None
    minutes = "half a minute" if preset.engines <= 2 else "2 minutes" if preset.engines <= 8 else "half an hour"
    return f"building the model of preset {preset.name} with Verilator, once: about {minutes}"


class VerilatedDevice:
    """A :class:`~hotline.accelerator.driver.Device` that is simulated.

    patience: cycles without an interrupt after which :meth:`wait` gives up
    """

    def __init__(
        self, preset: Preset, memory: MemoryModel | None = None, *, seed: int = 1, patience: int = 1 << 32
    ) -> None:
        self._library = _library(preset)
        self._model = ctypes.c_void_p(self._library.hotline_new(ctypes.c_uint64(seed)))
        self._patience = patience
        self._mapped: dict[int, list[NDArray[Any]]] = {}
        self.memory = memory or MemoryModel()
        self.remember(self.memory)

    def remember(self, memory: MemoryModel) -> None:
        """Let memory behave like ``memory`` from now on."""
        self.memory = memory
        numbers = (
            memory.latency_cycles,
            memory.jitter_cycles,
            round(memory.bandwidth * 65536),
            int(memory.reorder),
            memory.outstanding,
        )
        self._library.hotline_set(self._model, *(ctypes.c_uint32(number) for number in numbers))

    def __del__(self) -> None:
        if hasattr(self, "_model"):
            self._library.hotline_free(self._model)

    def read(self, offset: int) -> int:
        value = ctypes.c_uint32()
        response = self._library.hotline_read(self._model, ctypes.c_uint32(offset), ctypes.byref(value))
        self._check(response, offset)
        return value.value

    def write(self, offset: int, value: int) -> None:
        response = self._library.hotline_write(self._model, ctypes.c_uint32(offset), ctypes.c_uint32(value))
        self._check(response, offset)

    @staticmethod
    def _check(response: int, offset: int) -> None:
        if response == _NO_ANSWER:
            raise DeviceLost(f"no answer from register {offset:#05x}")
        if response:
            raise ValueError(f"there is no such access to register {offset:#05x}: response {response}")

    def map(self, array: NDArray[Any], *, writable: bool = False, response: int = 0) -> int:
        """See :class:`~hotline.accelerator.driver.Device`; ``response``: what AXI answers to every access."""
        if not array.flags.c_contiguous:
            raise ValueError("only contiguous arrays can be mapped")
        address = array.ctypes.data
        self._mapped.setdefault(address, []).append(array)
        self._library.hotline_map(
            self._model, ctypes.c_uint64(address), ctypes.c_uint64(array.nbytes), int(writable), ctypes.c_uint(response)
        )
        return address

    def unmap(self, address: int) -> None:
        arrays = self._mapped[address]
        arrays.pop()
        if not arrays:
            del self._mapped[address]
            self._library.hotline_unmap(self._model, ctypes.c_uint64(address))

    def hang(self, hung: bool) -> None:
        """Let memory answer nothing any more, or go on."""
        self._library.hotline_hang(self._model, int(hung))

    def watch(self, cycles: int) -> NDArray[np.uint32]:
        """A record of the next ``cycles`` cycles, filled as they are simulated: the bus, a word a cycle.

        Bits 0 to 6: AR, R, AW, W and B are valid, a register is written, the interrupt is raised. The ids of AR, R, AW
        and B: 5 bits each from bit 8 on.
        """
        self._record = np.zeros(cycles, np.uint32)
        self._library.hotline_watch(self._model, ctypes.c_void_p(self._record.ctypes.data), ctypes.c_uint64(cycles))
        return self._record

    @property
    def cycles(self) -> int:
        """Simulated so far."""
        return int(self._library.hotline_cycles(self._model))

    def run(self, cycles: int) -> int:
        """Simulate up to ``cycles`` cycles, fewer if the interrupt is raised; returns how many."""
        return int(self._library.hotline_run(self._model, ctypes.c_uint64(cycles)))

    def wait(self) -> None:
        waited = 0
        while True:
            cycles = self.run(_SLICE_CYCLES)  # short enough for Ctrl-C to get a word in
            waited += cycles
            if cycles < _SLICE_CYCLES:
                return
            if waited > self._patience:
                raise DeviceLost(f"no interrupt for {waited} cycles")


class VerilatedAccelerator(DeviceAccelerator):
    """``Accelerator``: the driver on the simulated device."""

    name = "verilated"
    device: VerilatedDevice

    def __init__(self, layout: SlotLayout, memory: MemoryModel | None = None, *, watchdog: int = 1 << 20) -> None:
        super().__init__(layout, VerilatedDevice(layout.preset, memory), watchdog=watchdog)
