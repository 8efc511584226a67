"""What popularity costs the access classifier, and what helps: the exploration behind docs/conflicts.md.

Popular ids belong to few banks, and engines wait for them. This weighs networks, windows, queues, walking orders,
mergers, filters and copies against each other with the cycle model (``hotline_verif.cycle_model``), on the batches that
the RTL's throughput bench takes (``hotline_verif.popular_ids``). Every figure is lookups a cycle and engine, all
lookups counted, those that a merger or a filter keeps from the banks too; mean over seeds 1 to 3.

cap: what the busiest bank allows, whatever the network (1 at most). First: a batch by itself (CLASSIFY: the one that
was just learned, with empty filters); following: four more, one behind the other. Prints tables; with --json one JSON
object.
Usage: python bench/conflicts.py [--json]
"""

from __future__ import annotations

import json
import statistics
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from hotline.contract import Preset, preset
from hotline_verif.cycle_model import Design, cap, cycles
from hotline_verif.popular_ids import PopularBatch, popular_layout
from hotline_verif.traffic import Keys, Traffic, scatter, scattered_keys, traffic

SEEDS = (1, 2, 3)
BATCHES = 5
PLACEMENTS = 30
PRESETS = ("small", "large")
AREAS = Path(__file__).parent / "results" / "conflicts_area.json"
WINDOWS = (1, 8, 16, 32, 64, 128)
FILTERS = (0, 16, 64, 128, 256, 512, 1024)


@dataclass(frozen=True)
class Case:
    """One design under one way of walking; ``label`` is its row in the tables."""

    label: str
    learn: bool
    traffic: Traffic
    design: Design


@dataclass(frozen=True)
class Result:
    """Lookups a cycle and engine."""

    cap_first: float
    first: float
    cap_following: float
    following: float


@cache
def keys(name: str, seed: int) -> list[Keys]:
    layout = popular_layout(preset(name))
    return [scattered_keys(layout, PopularBatch(layout, seed, number)) for number in range(BATCHES)]


@cache
def result(name: str, case: Case) -> Result:
    """Mean over the seeds."""
    found = [measured(preset(name), keys(name, seed), case) for seed in SEEDS]
    columns = zip(*(asdict(one).values() for one in found), strict=True)
    return Result(*map(statistics.mean, columns))


def measured(sizes: Preset, batches: list[Keys], case: Case) -> Result:
    """``case`` on BATCHES batches of scattered keys."""
    lookups = batches[0].size
    first, *more = traffic(sizes, batches, case.traffic)
    design, ports = case.design, case.design.ports
    rate = lookups / cycles(first, design) / sizes.engines
    joined = np.concatenate(more)
    ends = (np.cumsum([len(steps) for steps in more]) - 1)[:-1].tolist()
    many = lookups * len(more)
    following = many / cycles(joined, design, ends) / sizes.engines
    return Result(cap(first, lookups, ports), rate, cap(joined, many, ports), following)


def placements(name: str) -> list[tuple[str, list[float]]]:
    """The plain banks' cap, and what was built, under PLACEMENTS other placements of the same rows, sorted.

    Which of the most frequent rows share a bank is luck. The batches' rows are those of the first seed under other
    names: each scattered key, XOR a number that is the placement's, is scattered once more.
    """
    sizes, batches = preset(name), keys(name, SEEDS[0])
    rng = np.random.default_rng(SEEDS[0])
    classify, learn = built(sizes, False), built(sizes, True)
    found: dict[str, list[float]] = {}
    for _ in range(PLACEMENTS):
        salt = rng.integers(1 << sizes.key_bits, dtype=np.uint64)
        renamed = [scatter(batch ^ salt, sizes.key_bits) for batch in batches]
        served, logged = measured(sizes, renamed, classify), measured(sizes, renamed, learn)
        figures = {
            "CLASSIFY, plain banks, cap": measured(sizes, renamed, plain(sizes, False)).cap_first,
            "CLASSIFY as built, first": served.first,
            "CLASSIFY as built, following": served.following,
            "LEARN as built, cap": logged.cap_first,
            "LEARN as built, first": logged.first,
            "LEARN as built, following": logged.following,
        }
        for what, figure in figures.items():
            found.setdefault(what, []).append(figure)
    return [(what, sorted(figures)) for what, figures in found.items()]


def fewer_tables(name: str) -> list[tuple[str, list[float]]]:
    """CLASSIFY, following batches, of the first 5, 7 and 8 tables: filters suit engines that always have one table."""
    sizes, batches = preset(name), keys(name, SEEDS[0])
    found = []
    for order in ("unit", "stripe"):
        for entries in FILTERS[2:]:
            case = changed(built(sizes, False), "", order=order, filter_entries=entries)
            cut = [[batch[:tables] for batch in batches] for tables in (5, 7, 8)]
            served = [measured(sizes, some, case).following for some in cut]
            found.append((f"{ORDER_NAMES[order]}, filters of {entries}", served))
    return found


def built(sizes: Preset, learn: bool) -> Case:
    """What was built: the preset's sizes."""
    if learn:
        walk = Traffic(block=sizes.chunk, merge=sizes.chunk)
    else:
        walk = Traffic(block=sizes.unit, filter_entries=sizes.filter_entries)
    return Case("as built", learn, walk, Design(window=sizes.window, in_order=learn))


def changed(case: Case, label: str, **changes: object) -> Case:
    """``case`` with some fields of its traffic or design replaced."""
    of_traffic = {k: v for k, v in changes.items() if k in Traffic.__dataclass_fields__}
    of_design = {k: v for k, v in changes.items() if k in Design.__dataclass_fields__}
    return replace(
        case,
        label=label,
        traffic=replace(case.traffic, **of_traffic),
        design=replace(case.design, **of_design),
    )


def plain(sizes: Preset, learn: bool) -> Case:
    """Without filters and mergers; the order as built, that of a LEARN without chunks in LEARN."""
    if learn:
        return changed(built(sizes, True), "plain", order="table", merge=1)
    return changed(built(sizes, False), "plain", filter_entries=0)


ORDER_NAMES = {
    "unit": "a table a unit",
    "sample": "sample after sample",
    "table": "table after table",
    "stripe": "table after table, each unit from its own place",
}


def windows(sizes: Preset) -> Iterator[Case]:
    """Crossbar, one queue of 8 an engine, nothing else; then a queue as long as the window for each engine and bank."""
    for learn in (False, True):
        for window in WINDOWS:
            case = changed(plain(sizes, learn), f"one queue, window {window}", network="crossbar", window=window)
            yield case
            if window > 8:
                yield changed(case, f"virtual queues, window {window}", network="voq", request_queue=window)


def networks(sizes: Preset) -> Iterator[Case]:
    """Networks between the same engines, without and with what was built against conflicts."""
    names = {
        "crossbar": "crossbar, one queue an engine",
        "voq": "crossbar, virtual queues",
        "single": "butterfly, one queue a switch input",
        "butterfly": "butterfly, virtual queues",
    }
    for learn in (False, True):
        for base, what in ((plain(sizes, learn), "plain"), (built(sizes, learn), "as built else")):
            for network, name in names.items():
                yield changed(base, f"{what}: {name}", network=network)


def depths(sizes: Preset) -> Iterator[Case]:
    """Sizes of windows and queues of what was built."""
    for learn in (False, True):
        base = built(sizes, learn)
        for window in WINDOWS:
            yield changed(base, f"window {window}", window=window)
        for depth in (2, 4, 8, 16):
            yield changed(base, f"request queues of {depth}", request_queue=depth)
        for depth in (2, 4, 8, 16):
            yield changed(base, f"answer queues of {depth}", answer_queue=depth)
        yield changed(base, "front queues of 32", front_queue=32)
        yield changed(
            base, "window 128, request and answer queues of 16", window=128, request_queue=16, answer_queue=16
        )
        ample = {"request_queue": 64, "answer_queue": 64, "engine_queue": 64, "front_queue": 256}
        yield changed(base, "window 256, queues of 64, front queues of 256", window=256, **ample)


def orders(sizes: Preset) -> Iterator[Case]:
    """Walking orders, with a filter or without one (CLASSIFY)."""
    base = built(sizes, False)
    for order, name in ORDER_NAMES.items():
        for entries in (0, 64, 512):
            yield changed(base, f"{name}, filter {entries}", order=order, filter_entries=entries)
    for entries in (0, 64, 512):
        label = f"{ORDER_NAMES['stripe']}, units of 1, filter {entries}"
        yield changed(base, label, order="stripe", block=1, filter_entries=entries)


def mergers(sizes: Preset) -> Iterator[Case]:
    """Equal ids of a chunk asked once in CLASSIFY, instead of filters and with them; blocks of as many samples."""
    base = built(sizes, False)
    for entries in (0, 64, 512):
        for merge in (1, 8, 16, 32, 64):
            yield changed(
                base,
                f"merge {merge}, filter {entries}",
                block=merge,
                merge=merge,
                filter_entries=entries,
            )


def filters(sizes: Preset) -> Iterator[Case]:
    """Entries of an engine's filter; filters shared by 8 engines."""
    base = built(sizes, False)
    for entries in FILTERS:
        yield changed(base, f"filter of {entries} an engine", filter_entries=entries)
    for entries in (64, 512, 4096):
        yield changed(base, f"filter of {entries} shared by 8", filter_entries=entries, sharing=8)


def ports(sizes: Preset) -> Iterator[Case]:
    """More ports: on the banks, or on copies of the most frequent rows of the learned batch."""
    base = changed(plain(sizes, False), "", network="voq")
    for number in (1, 2):
        yield changed(base, f"banks of {number} ports, crossbar, virtual queues", ports=number)
    for rows in (4, 16, 64, 256, 1024):
        yield changed(plain(sizes, False), f"copies of {rows} rows", copies=rows)


def learning(sizes: Preset) -> Iterator[Case]:
    """LEARN: order and merging."""
    base = built(sizes, True)
    for merge in (1, 8, 16, 32, 64):
        yield changed(base, f"{ORDER_NAMES['table']}, merge {merge}", order="table", merge=merge)
    for block in (8, 16, 32, 64, 128, 256):
        yield changed(base, f"blocks of {block} samples, merge 1", block=block, merge=1)
        yield changed(base, f"blocks of {block} samples, merge {block}", block=block, merge=block)


def combinations(sizes: Preset) -> Iterator[Case]:
    """Changes of the preset alone that look cheaper or faster than what was built."""
    for entries in (64, 128, 512):
        for unit in (1, 8):
            for window in (32, 64):
                label = f"unit {unit}, filter {entries}, window {window}"
                yield changed(built(sizes, False), label, block=unit, filter_entries=entries, window=window)
    for chunk in (8, 32, 64):
        for window in (32, 64):
            label = f"chunk {chunk}, window {window}"
            yield changed(built(sizes, True), label, block=chunk, merge=chunk, window=window)


TABLES: dict[str, Callable[[Preset], Iterable[Case]]] = {
    "as built": lambda sizes: (built(sizes, False), built(sizes, True)),
    "plain banks: windows and one queue against virtual queues": windows,
    "networks": networks,
    "window and queue sizes of what was built": depths,
    "CLASSIFY: walking orders": orders,
    "CLASSIFY: equal ids merged": mergers,
    "CLASSIFY: filters": filters,
    "CLASSIFY: more ports": ports,
    "LEARN: order and merging": learning,
    "changes of the preset alone": combinations,
}


@dataclass(frozen=True)
class Alternative:
    """A classifier whose area is counted: CLASSIFY and LEARN of it, and which variants of the blocks it is made of."""

    name: str
    classify: Case
    learn: Case
    engine: str
    single: bool = False
    merger: str | None = "merger"
    popularity: str = "popularity"
    join: str = "join"

    def blocks(self, sizes: Preset) -> list[tuple[str, int]]:
        """(block, how many). What is between blocks is left out. A switch with one queue an input is one with two
        less two queues of the four, as they are by themselves, those for requests with their head registers."""
        switches = sizes.bank_bits * sizes.banks // 2
        chunk = self.learn.traffic.merge
        return [
            (self.engine, sizes.engines),
            ("bank_node", sizes.banks),
            ("request_switch", switches),
            ("answer_switch", switches),
            ("request_queue", -2 * switches * self.single),
            ("answer_queue", -2 * switches * self.single),
            (self.popularity, 1),
            (self.join, 1),
            ("lookup_buffer", sizes.engines),
            ("list_writer", 2),
            *([(self.merger, sizes.engines // chunk)] if self.merger else []),
        ]


def alternatives(sizes: Preset) -> Iterator[Alternative]:
    """What is compared by area."""
    classify, learn = built(sizes, False), built(sizes, True)
    without, unmerged = plain(sizes, False), changed(learn, "", merge=1)
    one_queue = [changed(case, "", network="single") for case in (without, unmerged)]
    as_built = f"engine, filter {sizes.filter_entries}"
    yield Alternative("one queue a switch input", *one_queue, "engine, filter 2", single=True, merger=None)
    yield Alternative("virtual queues", without, unmerged, "engine, filter 2", merger=None)
    yield Alternative("virtual queues, merger", without, learn, "engine, filter 2")
    yield Alternative("virtual queues, filters", classify, unmerged, as_built, merger=None)
    for entries in FILTERS[1:]:
        name = f"virtual queues, merger, filters of {entries}" + " (as built)" * (entries == sizes.filter_entries)
        yield Alternative(name, changed(classify, "", filter_entries=entries), learn, f"engine, filter {entries}")
    for window in (8, 16, 32, 64):
        if window != sizes.window:
            pair = [changed(case, "", window=window) for case in (classify, learn)]
            yield Alternative(f"as built, window {window}", *pair, f"engine, window {window}")
    if sizes.name == "small":
        cut = "unit 1, chunk 8"
        for entries in (64, 512):
            case = changed(classify, "", block=1, filter_entries=entries)
            parts = {block: f"{block}, {cut}" for block in ("merger", "popularity", "join")}
            yield Alternative(
                f"as built, unit 1, filters of {entries}", case, learn, f"engine, filter {entries}", **parts
            )
    else:
        for chunk in (16, 64):
            cut = f"unit 8, chunk {chunk}"
            case = changed(learn, "", block=chunk, merge=chunk)
            parts = {block: f"{block}, {cut}" for block in ("merger", "popularity", "join")}
            yield Alternative(f"as built, chunk {chunk}", classify, case, as_built, **parts)


def by_area(cells: dict[str, dict[str, dict[str, int]]]) -> Iterator[dict[str, Any]]:
    """Rates (following batches) and area of the alternatives.

    cells: those of the blocks, as `bench/conflicts_area.py` counted them
    LUTs: LUTs used as logic, two a carry cell, four a 16 x 4 LUT RAM
    """
    for name in PRESETS:
        sizes = preset(name)
        for alternative in alternatives(sizes):
            counted = [(cells[name][block], number) for block, number in alternative.blocks(sizes)]
            luts = sum((c["luts"] + 2 * c["carries"] + 4 * c["lutrams"]) * number for c, number in counted)
            served = result(name, alternative.classify).following * sizes.engines
            logged = result(name, alternative.learn).following * sizes.engines
            yield {
                "preset": name,
                "design": alternative.name,
                "luts": luts,
                "brams": sum(c["brams"] * number for c, number in counted),
                "classify": served,
                "learn": logged,
                "classify_a_kilolut": served / luts * 1000,
                "learn_a_kilolut": logged / luts * 1000,
            }


def _figure(value: float) -> str:
    return f"{value:.3f}"


def _show(title: str, cases: dict[str, list[Case]]) -> None:
    print(f"\n### {title}\n\n| | " + " | ".join(f"`{n}` cap | first | cap | following" for n in cases) + " |")
    print("|---|" + "--:|--:|--:|--:|" * len(cases))
    for row in zip(*cases.values(), strict=True):
        results = [result(name, case) for name, case in zip(cases, row, strict=True)]
        figures = [_figure(value) for one in results for value in asdict(one).values()]
        print(f"| {'LEARN' if row[0].learn else 'CLASSIFY'}: {row[0].label} | {' | '.join(figures)} |")


def _show_popularity() -> None:
    print("\n### The batches\n\n| preset | | |\n|---|---|--:|")
    for name in PRESETS:
        figures: dict[str, list[float]] = {}
        for seed in SEEDS:
            batch = keys(name, seed)[0].ravel()
            counts = np.sort(np.unique(batch, return_counts=True)[1])[::-1]
            banks = np.bincount((batch % np.uint64(preset(name).banks)).astype(np.int64))
            for what, figure in {
                "lookups of an id seen before in the batch": 1 - counts.size / batch.size,
                "lookups of the most frequent row": counts[0] / batch.size,
                "lookups of the 8 most frequent rows": counts[:8].sum() / batch.size,
                "lookups of the busiest bank": banks.max() / batch.size,
                "a bank's fair share": 1 / preset(name).banks,
            }.items():
                figures.setdefault(what, []).append(float(figure))
        for what, values in figures.items():
            print(f"| `{name}` | {what} | {statistics.mean(values):.2%} |")


def _show_seeds() -> None:
    print("\n### As built, by seed, to compare with `hotline simulate --bench throughput`\n")
    print("| preset | seed | LEARN, first | following | CLASSIFY, first | following |\n|---|--:|--:|--:|--:|--:|")
    for name in PRESETS:
        for seed in range(3):
            sizes, batches = preset(name), keys(name, seed)
            both = [measured(sizes, batches, built(sizes, learn)) for learn in (True, False)]
            figures = [f"{rate:.4f}" for one in both for rate in (one.first, one.following)]
            print(f"| `{name}` | {seed} | {' | '.join(figures)} |")


def _show_placements() -> None:
    print(f"\n### {PLACEMENTS} other placements of the same rows\n")
    print("| preset | | lowest | median | highest |\n|---|---|--:|--:|--:|")
    for name in PRESETS:
        for what, figures in placements(name):
            shown = (figures[0], statistics.median(figures), figures[-1])
            print(f"| `{name}` | {what} | {' | '.join(map(_figure, shown))} |")


def _show_tables() -> None:
    print("\n### CLASSIFY as built, following, with fewer tables\n")
    print("| preset | | 5 tables | 7 | 8 |\n|---|---|--:|--:|--:|")
    for name in PRESETS:
        for what, figures in fewer_tables(name):
            print(f"| `{name}` | {what} | {' | '.join(map(_figure, figures))} |")


def _show_areas(rows: Iterable[dict[str, Any]]) -> None:
    print("\n### Lookups a cycle, and for 1,000 LUTs\n")
    print("| preset | design | LUTs | block RAMs | CLASSIFY | LEARN | CLASSIFY for 1,000 LUTs | LEARN for 1,000 LUTs |")
    print("|---|---|--:|--:|--:|--:|--:|--:|")
    for row in rows:
        name, design, luts, brams, *rates = row.values()
        print(f"| `{name}` | {design} | {luts:,} | {brams} | {' | '.join(map(_figure, rates))} |")


def main() -> None:
    cases = {title: {name: list(make(preset(name))) for name in PRESETS} for title, make in TABLES.items()}
    areas = json.loads(AREAS.read_text())["blocks"] if AREAS.exists() else None
    if "--json" in sys.argv[1:]:
        tables = {
            title: {
                name: [
                    {"case": f"{'LEARN' if case.learn else 'CLASSIFY'}: {case.label}"}
                    | {k: round(v, 4) for k, v in asdict(result(name, case)).items()}
                    for case in of_preset
                ]
                for name, of_preset in by_preset.items()
            }
            for title, by_preset in cases.items()
        }
        spread = {name: dict(placements(name)) for name in PRESETS}
        rows = list(by_area(areas)) if areas else None
        fewer = {name: dict(fewer_tables(name)) for name in PRESETS}
        answer = {"seeds": SEEDS, "tables": tables, "placements": spread, "fewer_tables": fewer, "areas": rows}
        print(json.dumps(answer))
        return
    _show_popularity()
    _show_seeds()
    for title, by_preset in cases.items():
        _show(title, by_preset)
    _show_placements()
    _show_tables()
    if areas:
        _show_areas(by_area(areas))


if __name__ == "__main__":
    main()
