"""Platforms: what a machine can do, each number with the place that it was taken from.

A platform is a TOML file, of ``hotline/timeline/platforms`` by its name or anybody's by its path. A number in it is a
table ``{value = 15.7e12, source = "..."}``; ``reached = 0.6, measured = "..."`` beside it says which part of that a
program gets, and where that was measured. A section that a machine has not (``gpu``, ``accelerator``) is left out.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Self

import tomli_w

from hotline.timeline.library import names_in, path_of

__all__ = [
    "AcceleratorCard",
    "Gpus",
    "Host",
    "Link",
    "MeasuredNetwork",
    "Network",
    "Number",
    "Pass",
    "Platform",
    "platform",
    "platform_toml",
    "platforms",
]


@dataclass(frozen=True)
class Number:
    """A number and where it is from. ``reached``: the part of it that programs get; ``measured``: who says so."""

    value: float
    source: str
    reached: float = 1.0
    measured: str = ""

    @property
    def got(self) -> float:
        """What programs get."""
        return self.value * self.reached

    def times(self, factor: float) -> Number:
        return replace(self, value=self.value * factor)


@dataclass(frozen=True)
class Host:
    """A host's processors and memory. Seconds are of one core, other rates of all of them together.

    cores; flops: fp32 operations a second; bytes_per_second: of memory, in order; memory_bytes: how much there is
    operation_seconds: of one of PyTorch's operations, beside what depends on its size (of all cores)
    number_seconds: of a number that it takes or gives; parameter_seconds: of a parameter in a step
    pair_seconds: of a multiplication in the products of pairs, forward and backward; pair_number_seconds: of a number
        of the vectors
    gather_seconds, update_seconds: of a look-up, beside those of its row's numbers
    gather_number_seconds, update_number_seconds: of a number of its row
    gather_random_bytes, update_random_bytes: a second and core, of rows that are in no cache
    update_state_seconds: of a number of the optimizer's state of a row
    update_spilled_bytes: a second and core, of gradients that no cache holds
    classify_seconds: of a look-up, the list of what is missed included; load_seconds: of a look-up
    load_bag_seconds: of a look-up of a bag of several; load_batch_seconds: of a batch beside its look-ups (of one core)
    copy_bytes_per_second: of what is copied to memory that is new
    step_seconds: of a step beside all else (of all cores)
    split_step_seconds: of a step of ``hotline`` beside CLASSIFY and what ``cpu`` does too
    split_seconds: of a look-up; split_missed_seconds: of one that is missed
    torch_gather_seconds, torch_update_seconds: of a look-up in plain PyTorch, whatever the cores
    torch_table_seconds: of a table there, beside its look-ups
    torch_operation_seconds: of an operation on a GPU, launched one by one

    What is None was not measured: it is nothing, copies take memory's rate, and bags are loaded as single look-ups are.
    """

    cores: Number
    flops: Number
    bytes_per_second: Number
    memory_bytes: Number
    operation_seconds: Number
    number_seconds: Number
    parameter_seconds: Number
    pair_seconds: Number
    pair_number_seconds: Number
    gather_seconds: Number
    gather_number_seconds: Number
    gather_random_bytes: Number
    update_seconds: Number
    update_number_seconds: Number
    update_random_bytes: Number
    classify_seconds: Number
    load_seconds: Number
    step_seconds: Number
    torch_gather_seconds: Number
    torch_update_seconds: Number
    torch_table_seconds: Number
    torch_operation_seconds: Number
    update_state_seconds: Number | None = None
    update_spilled_bytes: Number | None = None
    load_bag_seconds: Number | None = None
    load_batch_seconds: Number | None = None
    copy_bytes_per_second: Number | None = None
    split_step_seconds: Number | None = None
    split_seconds: Number | None = None
    split_missed_seconds: Number | None = None


@dataclass(frozen=True)
class Pass:
    """Forward, backward and the optimizer's step of so many samples."""

    samples: int
    seconds: float


@dataclass(frozen=True)
class MeasuredNetwork:
    """A network that was timed by itself on a host's processors, in place of the laws for networks.

    shape: what :attr:`hotline.timeline.workload.Workload.shape` says of it
    """

    shape: str
    passes: tuple[Pass, ...]
    source: str


@dataclass(frozen=True)
class Gpus:
    """The GPUs of a host, all alike.

    count; flops: fp32 of one; bytes_per_second, memory_bytes: of one's memory
    pass_seconds: of a captured pass of the network beside its operations; step_seconds: of a step beside all else
    table_seconds: of gathering from, or updating, a table that has all rows, beside its bytes
    """

    count: Number
    flops: Number
    bytes_per_second: Number
    memory_bytes: Number
    pass_seconds: Number
    step_seconds: Number
    table_seconds: Number


@dataclass(frozen=True)
class Link:
    """Bytes a second one way, and seconds before the first."""

    bytes_per_second: Number
    seconds: Number


@dataclass(frozen=True)
class Network:
    """Of the hosts: how many there are, and what joins them, bytes a second of a host each way."""

    hosts: Number
    bytes_per_second: Number
    seconds: Number


@dataclass(frozen=True)
class AcceleratorCard:
    """A card that classifies and gathers. (It learns too, before the steps that are projected.)

    hertz: its clock; engines: look-ups that begin in a cycle at the most; classify_reached: part of that
    start_cycles: of CLASSIFY, beside those of its look-ups and samples
    beat_bytes: of its bus to memory; gather_reached: beats a cycle; rows: popular ones that it keeps apart
    """

    hertz: Number
    engines: Number
    classify_reached: Number
    start_cycles: Number
    beat_bytes: Number
    gather_reached: Number
    rows: Number


@dataclass(frozen=True)
class Platform:
    """A machine, or several alike: ``pcie`` joins each GPU with its host, ``peer`` the GPUs of a host."""

    name: str
    about: str
    host: Host
    gpu: Gpus | None = None
    pcie: Link | None = None
    peer: Link | None = None
    accelerator: AcceleratorCard | None = None
    network: Network | None = None
    networks: tuple[MeasuredNetwork, ...] = ()

    def numbers(self) -> Iterator[tuple[str, Number]]:
        """All of them as ``section.name``."""
        for section in _SECTIONS:
            part = getattr(self, section)
            for one in () if part is None else fields(part):
                number = getattr(part, one.name)
                if number is not None:
                    yield f"{section}.{one.name}", number

    def measured(self, shape: str) -> tuple[Pass, ...]:
        """Of the network of this shape; nothing where it was not timed."""
        return next((one.passes for one in self.networks if one.shape == shape), ())

    def with_number(self, name: str, value: Number) -> Self:
        """Another, in which ``section.name`` is this one."""
        section, _, own = name.partition(".")
        return replace(self, **{section: replace(getattr(self, section), **{own: value})})

    def with_gpus(self, gpus: int) -> Self:
        """So many GPUs in all: of one host up to as many as it has, beyond that hosts of that many each.

        Raises ValueError where there are none, or where hosts are not joined or not filled.
        """
        if self.gpu is None:
            raise ValueError(f"--gpus {gpus}: platform {self.name} has none")
        each = int(self.gpu.count.value)
        if gpus <= each:
            own = replace(self, gpu=replace(self.gpu, count=replace(self.gpu.count, value=gpus)))
            return (
                own if self.network is None else own.with_number("network.hosts", replace(self.network.hosts, value=1))
            )
        if gpus % each:
            raise ValueError(f"--gpus {gpus}: hosts of platform {self.name} have {each} each")
        if self.network is None:
            raise ValueError(f"--gpus {gpus}: platform {self.name} is one host with {each}; its file has no [network]")
        hosts = replace(self.network.hosts, value=gpus // each)
        return replace(self, network=replace(self.network, hosts=hosts))

    @property
    def hosts(self) -> int:
        return int(self.network.hosts.value) if self.network else 1

    @property
    def gpus(self) -> int:
        """In all; 0 if there are none."""
        return self.hosts * int(self.gpu.count.value) if self.gpu else 0


_SECTIONS: Mapping[str, Any] = {
    "host": Host,
    "gpu": Gpus,
    "pcie": Link,
    "peer": Link,
    "accelerator": AcceleratorCard,
    "network": Network,
}


def platforms() -> tuple[str, ...]:
    """Names of those that come along."""
    return names_in(_FOLDER)


def platform(name: str) -> Platform:
    """The one of this name, or of this file; ValueError names the file, the section and the number that is wrong."""
    path = path_of("--platform", name, _FOLDER, "no file, and no name of")
    try:
        values = tomllib.loads(path.read_text("utf-8"))
    except (ValueError, RecursionError) as error:  # of TOML, of UTF-8, of digits and brackets in thousands
        raise ValueError(f"{path}: not TOML: {error}") from None
    about, timed = values.pop("about", ""), values.pop("networks", [])
    unknown = values.keys() - _SECTIONS.keys()
    if unknown or "host" not in values or not isinstance(about, str):
        raise ValueError(f"{path}: expected `about`, [host] and perhaps {', '.join(list(_SECTIONS)[1:])}")
    parts = {section: _section(path, section, found) for section, found in values.items()}
    try:
        networks = tuple(MeasuredNetwork(**{**one, "passes": _passes(one["passes"])}) for one in timed)
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"{path}: [[networks]] {error!r}: expected what `hotline timeline --measure` writes") from None
    found = Platform(path.stem, about, **parts, networks=networks)
    if found.gpu is not None and found.pcie is None:
        raise ValueError(f"{path}: [gpu] needs [pcie]")
    return found


def platform_toml(found: Platform) -> str:
    """What :func:`platform` reads; the name is the file's."""
    values: dict[str, Any] = {"about": found.about}
    for name, number in found.numbers():
        section, _, own = name.partition(".")
        told = {"value": number.value, "source": number.source}
        told |= {"reached": number.reached, "measured": number.measured} if number.measured else {}
        values.setdefault(section, {})[own] = told
    values |= {"networks": [asdict(one) for one in found.networks]} if found.networks else {}
    return tomli_w.dumps(values)


def _passes(found: Any) -> tuple[Pass, ...]:
    passes = tuple(Pass(**one) for one in found)
    if not passes or not all(LEAST <= number < MOST for one in passes for number in (one.samples, one.seconds)):
        raise ValueError("passes of more than 0 samples and seconds")
    return passes


_FOLDER = "platforms"
LEAST, MOST = 1e-30, 1e30
"""no number of a machine is as small, but for seconds that are 0, or as large"""
COUNTS, MOST_PARTS = ("gpu.count", "network.hosts"), 1 << 16


def _section(path: Path, section: str, found: Any) -> Any:
    kind = _SECTIONS[section]
    wanted = [one.name for one in fields(kind)]
    needed = {one.name for one in fields(kind) if one.default is MISSING}
    if not isinstance(found, dict) or not needed <= found.keys() <= set(wanted):
        raise ValueError(f"{path}: [{section}] expected the numbers {', '.join(wanted)}")
    return kind(**{name: _number(path, f"{section}.{name}", one) for name, one in found.items()})


def _number(path: Path, name: str, found: Any) -> Number:
    known = {one.name for one in fields(Number)}
    good = isinstance(found, dict) and {"value", "source"} <= found.keys() <= known
    good = good and all(isinstance(found[k], str) for k in ("source", "measured") if k in found)
    good = good and all(
        isinstance(found[k], int | float) and not isinstance(found[k], bool) for k in ("value", "reached") if k in found
    )
    if not good or not found["source"] or ("reached" in found and not found.get("measured")):
        raise ValueError(f'{path}: {name}: expected {{value = 1e9, source = "..."}}, perhaps with reached and measured')
    value, reached = found["value"], found.get("reached", 1.0)  # integers among them may be beyond any float
    zero = value == 0 and name.endswith("seconds")
    if not (zero or LEAST <= value < MOST) or not LEAST <= reached <= 1:
        raise ValueError(
            f"{path}: {name}: expected a value of more than 0, {LEAST:g} to {MOST:g}, and reached of more than 0 and "
            "at most 1"
        )
    number = Number(float(value), found["source"], float(reached), found.get("measured", ""))
    if name in COUNTS and (number.value != int(number.value) or number.value > MOST_PARTS):
        raise ValueError(f"{path}: {name}: expected a whole number of 1 to {MOST_PARTS:,}")
    return number
