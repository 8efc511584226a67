"""From the options of embedding tables to what lies where: checks, groups of tables, slots, room on the device.

Tables of one width are a group, with an accelerator and a hot table of its own; of more tables than the accelerator
takes there are several. The room for popular rows is divided in proportion to the tables that have to be learned.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np
import torch

from hotline.contract import Preset, SlotLayout, preset, slot_layout
from hotline.embedding import SparseOptimizer, Tier
from hotline.sizes import format_bytes, parse_bytes

__all__ = ["GroupPlan", "Mode", "Table", "check", "describe", "divide", "parse_room", "require_room"]

Mode: TypeAlias = Literal["sum", "mean"]
Shapes: TypeAlias = Mapping[str, tuple[int, int]]
"""(rows, dim) of each table"""

_TAG_BITS = 31  # of the longest tag of an accelerator


@dataclass(frozen=True)
class Table:
    """Where a table lies: its group, and its number there; ``outputs``: (name of the output, its feature)."""

    rows: int
    dim: int
    group: int
    number: int
    outputs: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class GroupPlan:
    """Tables of one width: their names, and the slots of their rows."""

    names: tuple[str, ...]
    layout: SlotLayout
    dim: int


def check(
    tables: Shapes,
    features: Mapping[str, Sequence[str]] | None,
    mode: str | Mapping[str, str],
    device: torch.device,
    learning_rate: float,
    eps: float,
    betas: tuple[float, float],
    dtype: torch.dtype,
) -> None:
    """ValueError that names what makes no sense."""
    if not tables:
        raise ValueError('no tables: {"item": (rows, dim), ...} is expected')
    for name, shape in tables.items():
        if len(shape) != 2 or min(shape) < 1:
            raise ValueError(f"table {name!r}: (rows, dim) of at least 1 each is expected, not {shape}")
        own = (features or {}).get(name, (name,))
        if not own or len(set(own)) < len(own) or isinstance(own, str):
            raise ValueError(f"table {name!r}: a list of different features, one at least, is expected, not {own!r}")
    for what, given in (("features", features), ("mode", None if isinstance(mode, str) else mode)):
        if unknown := [name for name in given or () if name not in tables]:
            raise ValueError(f"{what}: no table {', '.join(map(repr, unknown))}; there are: {', '.join(tables)}")
    for each in [mode] if isinstance(mode, str) else mode.values():
        if each not in ("sum", "mean"):
            raise ValueError(f"mode {each!r}: there are sum and mean")
    if device.type == "cuda" and not torch.cuda.is_available():
        raise ValueError(f"device {device}: torch sees no CUDA device here; use cpu")
    if device.type not in ("cpu", "cuda"):
        raise ValueError(f"device {device}: there are cpu and cuda")
    if dtype not in (torch.float32, torch.float64):
        raise ValueError(f"dtype {dtype}: there are torch.float32 and torch.float64")
    for name, value in (("learning_rate", learning_rate), ("eps", eps)):
        if not 0 <= value < np.inf:
            raise ValueError(f"{name} {value}: expected 0 or more")
    if len(betas) != 2 or not all(0 <= beta < 1 for beta in betas):
        raise ValueError(f"betas {betas}: expected two of at least 0 and less than 1")


def parse_room(name: str, given: int | str) -> int:
    """Bytes; ValueError names the option."""
    try:
        size = parse_bytes(given) if isinstance(given, str) else int(given)
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from None
    if size < 0:
        raise ValueError(f"{name} {size}: expected 0 or more bytes")
    return size


def divide(tables: Shapes, number_bytes: int, hot: int, small: int, preset_name: str) -> list[GroupPlan]:
    """The groups, with ``hot`` bytes divided among them; tables up to ``small`` bytes are wholly hot.

    ValueError where a preset has no room for a table, or a group's part is smaller than the preset can be.
    """
    sizes = preset(preset_name)
    groups: list[list[str]] = []
    for dim in dict.fromkeys(shape[1] for shape in tables.values()):
        own = [name for name, shape in tables.items() if shape[1] == dim]
        groups += [own[first : first + sizes.max_tables] for first in range(0, len(own), sizes.max_tables)]
    fp32_bytes = 4 * small // number_bytes  # of which a layout counts
    layouts = [slot_layout(sizes, [tables[n][0] for n in own], tables[own[0]][1], fp32_bytes) for own in groups]
    row_bytes = [tables[own[0]][1] * number_bytes for own in groups]
    learned = [
        size * sum(rows for rows, wholly in zip(layout.rows, layout.wholly_hot, strict=True) if not wholly)
        for size, layout in zip(row_bytes, layouts, strict=True)
    ]
    plans = []
    for own, layout, size, part in zip(groups, layouts, row_bytes, learned, strict=True):
        entries = _entries(sizes, hot, part, sum(learned), size)
        layout = SlotLayout(sizes.with_entries(entries), layout.rows, layout.wholly_hot)
        plans.append(GroupPlan(tuple(own), layout, tables[own[0]][1]))
    return plans


def _entries(sizes: Preset, hot: int, learned: int, of_all: int, row_bytes: int) -> int:
    """Rows for a group whose learned tables have so many bytes of those of all; ValueError where they are too few."""
    least = sizes.ways * max(sizes.banks, 1 << max(0, sizes.key_bits - _TAG_BITS))
    if not learned:
        return least
    rows = hot * learned // of_all // row_bytes
    if rows < least:
        raise ValueError(
            f"hot_bytes {hot}: tables with rows of {row_bytes} bytes get {rows} rows of it, preset "
            f"{sizes.name!r} holds {least} at least; ask for {format_bytes(least * row_bytes * of_all / learned)}"
            + (", or for preset='small', which holds 128" if sizes.name == "large" else "")
        )
    return 1 << (rows.bit_length() - 1)


def describe(tables: Shapes, features: Mapping[str, tuple[str, ...]], plans: Sequence[GroupPlan]) -> dict[str, Table]:
    """The tables with their places; a feature of several tables comes out as ``feature@table``, as TorchRec has it."""
    every = [feature for own in features.values() for feature in own]
    found = {}
    for name, (rows, dim) in tables.items():
        group = next(k for k, plan in enumerate(plans) if name in plan.names)
        outputs = tuple((f"{f}@{name}" if every.count(f) > 1 else f, f) for f in features[name])
        found[name] = Table(rows, dim, group, plans[group].names.index(name), outputs)
    return found


def require_room(tier: Tier, plans: Sequence[GroupPlan], optimizer: SparseOptimizer, number_bytes: int) -> None:
    """ValueError if the hot rows and their state do not fit the device."""
    room = tier.room()
    rows = sum(plan.layout.slots * plan.dim * number_bytes for plan in plans)
    moments = (np.prod(optimizer.moment_shape(plan.layout.slots, plan.dim)) for plan in plans)
    state = int(sum(moments)) * number_bytes
    if room is not None and rows + state > room:
        raise ValueError(
            f"hot rows of {format_bytes(rows)}, with {format_bytes(state)} of their optimizer's state, do not fit "
            f"{tier.device}, where {format_bytes(room)} are free; ask for fewer hot_bytes or small_table_bytes"
        )
