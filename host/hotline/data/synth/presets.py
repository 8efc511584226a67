"""What each synthetic data set looks like: entities, the columns that are functions of them, dense features.

A row has a few latent entities (an ad, a page, a user, ...), each drawn from a Zipf law with a long tail. Every column
is a function of one entity, so columns of one entity are popular, or unseen, together. Names, order and cardinalities
of the columns are those of the published data; the laws are fitted to aggregates of real samples
(docs/synthetic-data.md).
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["PRESETS", "Blank", "Column", "DenseFeature", "Entity", "SynthPreset", "synth_preset"]


@dataclass(frozen=True)
class Entity:
    """Something that rows are about. ``popularity``: its Zipf exponent over the preset's ``zipf``."""

    name: str
    size: int
    popularity: float = 1.0
    shift: float = 0.0


@dataclass(frozen=True)
class Blank:
    """Columns that are missing together, in the rows whose uniform draw ``draw`` lies in [low, high)."""

    draw: str
    low: float
    high: float
    columns: tuple[str, ...]


@dataclass(frozen=True)
class Column:
    """A table: a function of one entity.

    A share ``own`` of the entities has an id to itself here; the others fall into ``groups`` groups, whose sizes
    follow a Zipf law. Of two columns of one entity, whoever has its own id in the one of smaller ``own`` has it in the
    other. ``strength``: standard deviation of an id's effect on the label. ``bag``: most ids a row, where rows have
    from none.
    """

    name: str
    rows: int
    entity: str
    exponent: float = 1.0
    shift: float = 0.0
    own: float = 0.0
    groups: int = 0
    family: str = ""
    """columns of one family group an entity alike"""
    strength: float = 0.3
    bag: int = 0


@dataclass(frozen=True)
class DenseFeature:
    """``log(x + 1)`` of a count x around ``exp(level)``, spread by ``spread``; ``loading`` is its tie to an entity.

    ``strength``: standard deviation of its effect on the label. An empty ``entity`` means the hour of the row's time.
    """

    name: str
    entity: str
    level: float = 1.0
    spread: float = 1.0
    loading: float = 0.5
    strength: float = 0.15


@dataclass(frozen=True)
class SynthPreset:
    """One synthetic data set.

    ``days``: parts that time is cut into, the last of which is halved into test and val. ``zipf``: exponent of the
    first entity. ``pairs``: columns that act on the label together.
    """

    name: str
    purpose: str
    days: int
    zipf: float
    click_rate: float
    entities: tuple[Entity, ...]
    columns: tuple[Column, ...]
    dense: tuple[DenseFeature, ...]
    blanks: tuple[Blank, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    auc: float = 0.81
    seconds_a_day: int = 86400
    steps: int = 0
    """rows are histories of this many steps (Taobao)"""


_KAGGLE = (
    1460, 583, 10131227, 2202608, 305, 24, 12517, 633, 3, 93145, 5683, 8351593, 3194,
    27, 14992, 5461306, 10, 5652, 2173, 4, 7046547, 18, 15, 286181, 105, 142572,
)  # fmt: skip


def _criteo_dense() -> tuple[DenseFeature, ...]:
    levels = (0.7, 1.6, 1.5, 1.6, 6.5, 3.0, 1.5, 2.3, 3.8, 0.3, 0.8, 0.2, 1.7)
    spreads = (1.1, 1.9, 1.4, 0.9, 2.2, 1.7, 1.4, 1.0, 1.3, 0.5, 0.8, 0.8, 0.9)
    owners = (
        "user",
        "page",
        "ad",
        "ad",
        "user",
        "user",
        "user",
        "page",
        "ad",
        "user",
        "user",
        "campaign",
        "advertiser",
    )
    return tuple(
        DenseFeature(f"I{n}", owner, level, spread)
        for n, (owner, level, spread) in enumerate(zip(owners, levels, spreads, strict=True), 1)
    )


_CRITEO_ENTITIES = (
    Entity("ad", 10131227, 1.0, 5.0),
    Entity("page", 12517, 1.0, 8.0),
    Entity("user", 93145, 1.2, 2.0),
    Entity("campaign", 142572, 1.1, 3.0),
    Entity("advertiser", 14992, 1.0, 4.0),
)

# entity, exponent, shift, own, family, strength
_CRITEO_COLUMNS: tuple[tuple[str, float, float, float, str, float], ...] = (
    ("user", 1.7, 0.0, 0.0, "", 0.30),  # C1
    ("advertiser", 1.2, 3.0, 0.0, "", 0.40),  # C2
    ("ad", 1.2, 2.0, 1.00, "ad", 0.10),  # C3
    ("ad", 1.2, 2.0, 0.62, "ad", 0.15),  # C4
    ("page", 2.3, 0.0, 0.0, "", 0.30),  # C5
    ("user", 1.5, 0.0, 0.0, "", 0.30),  # C6
    ("page", 1.0, 0.0, 1.00, "", 0.35),  # C7
    ("user", 2.0, 0.0, 0.0, "", 0.30),  # C8
    ("advertiser", 3.0, 0.0, 0.0, "", 0.20),  # C9
    ("user", 1.0, 0.0, 1.00, "", 0.25),  # C10
    ("page", 1.0, 8.0, 0.0, "", 0.40),  # C11
    ("ad", 1.2, 2.0, 0.93, "ad", 0.10),  # C12
    ("page", 1.0, 8.0, 0.0, "", 0.40),  # C13
    ("advertiser", 2.0, 2.0, 0.0, "", 0.30),  # C14
    ("advertiser", 1.0, 0.0, 1.00, "", 0.35),  # C15
    ("ad", 1.2, 2.0, 0.80, "ad", 0.10),  # C16
    ("advertiser", 1.2, 0.0, 0.0, "", 0.30),  # C17
    ("advertiser", 1.1, 3.0, 0.0, "", 0.40),  # C18
    ("campaign", 1.6, 0.0, 0.0, "", 0.30),  # C19
    ("campaign", 0.5, 0.0, 0.0, "", 0.20),  # C20
    ("ad", 1.2, 2.0, 0.88, "ad", 0.10),  # C21
    ("user", 1.2, 0.0, 0.0, "", 0.20),  # C22
    ("page", 1.6, 0.0, 0.0, "", 0.30),  # C23
    ("ad", 1.2, 2.0, 0.33, "ad", 0.30),  # C24
    ("campaign", 1.6, 2.0, 0.0, "", 0.30),  # C25
    ("campaign", 1.0, 0.0, 1.00, "", 0.25),  # C26
)


def _criteo(name: str, purpose: str, days: int, click_rate: float, rows: tuple[int, ...]) -> SynthPreset:
    columns = tuple(
        Column(f"C{n}", size, entity, exponent, shift, own, 2000 if family else 0, family, strength)
        for n, (size, (entity, exponent, shift, own, family, strength)) in enumerate(
            zip(rows, _CRITEO_COLUMNS, strict=True), 1
        )
    )
    return SynthPreset(
        name, purpose, days, 1.14, click_rate, _CRITEO_ENTITIES, columns, _criteo_dense(),
        blanks=(
            Blank("ad", 0.0, 0.033, ("C3", "C4", "C12", "C16", "C21", "C24")),
            Blank("campaign", 0.0, 0.45, ("C19", "C20", "C25", "C26")),
            Blank("C22", 0.0, 0.82, ("C22",)),
            Blank("C6", 0.0, 0.13, ("C6",)),
        ),
        pairs=(("C2", "C11"), ("C14", "C23"), ("C8", "C18"), ("C5", "C25")),
    )  # fmt: skip


_TINY = SynthPreset(
    "tiny",
    "fits preset tiny of the accelerator; one table has bags of 0 to 4 ids",
    10,
    1.1,
    0.3,
    (Entity("thing", 2000, 1.0, 1.0), Entity("tag", 1000, 1.0, 0.0)),
    (
        Column("a", 3, "thing", 1.0),
        Column("b", 50, "thing", 1.0, strength=0.5),
        Column("c", 400, "thing", 1.0, strength=0.5),
        Column("d", 2000, "thing", own=1.0),
        Column("tags", 1000, "tag", own=1.0, bag=4),
    ),
    tuple(DenseFeature(f"x{n}", "thing", 1.0, 1.0, strength=0.3) for n in range(4)),
    pairs=(("a", "b"),),
)

PRESETS = {
    p.name: p
    for p in (
        _criteo("criteo-kaggle", "26 tables of 33.8 M rows, 13 dense features, 7 days", 7, 0.256, _KAGGLE),
        _TINY,
    )
}


def synth_preset(name: str) -> SynthPreset:
    """The preset called ``name``; ValueError names those there are."""
    try:
        return PRESETS[name]
    except KeyError:
        raise ValueError(f"--preset {name}: no such preset; there are: {', '.join(PRESETS)}") from None
