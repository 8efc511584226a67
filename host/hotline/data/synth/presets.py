"""What each synthetic data set looks like: entities, the columns that are functions of them, dense features.

A row has a few latent entities (an ad, a page, a user, ...), each drawn from a Zipf law with a long tail. Every column
is a function of one entity, so columns of one entity are popular, or unseen, together. Names, order and cardinalities
of the columns are those of the published data; the laws are fitted to aggregates of real samples
(docs/synthetic-data.md).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

__all__ = ["PRESETS", "MULTI_HOT_SIZES", "Blank", "Column", "DenseFeature", "Entity", "SynthPreset", "synth_preset"]


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
    from none. ``fixed``: ids of every row; those after the first follow from it alone and do not act on the label.
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
    fixed: int = 1


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
    """rows are histories: this many steps of (user, item, category), the last of which is asked about"""


_KAGGLE = (
    1460, 583, 10131227, 2202608, 305, 24, 12517, 633, 3, 93145, 5683, 8351593, 3194,
    27, 14992, 5461306, 10, 5652, 2173, 4, 7046547, 18, 15, 286181, 105, 142572,
)  # fmt: skip
_TERABYTE = (
    40000000, 39060, 17295, 7424, 20265, 3, 7122, 1543, 63, 40000000, 3067956, 405282, 10,
    2209, 11938, 155, 4, 976, 14, 40000000, 40000000, 40000000, 590152, 12973, 108, 36,
)  # fmt: skip
"""as MLPerf caps them: values modulo 40,000,000"""
MULTI_HOT_SIZES = (3, 2, 1, 2, 6, 1, 1, 1, 1, 7, 3, 8, 1, 6, 9, 5, 1, 1, 1, 12, 100, 27, 10, 3, 1, 1)
"""ids a row of each table in MLPerf's multi-hot form of Criteo Terabyte"""

# name, entity, level, spread
_CRITEO_DENSE = (
    ("I1", "user", 0.7, 1.1), ("I2", "page", 1.6, 1.9), ("I3", "ad", 1.5, 1.4), ("I4", "ad", 1.6, 0.9),
    ("I5", "user", 6.5, 2.2), ("I6", "user", 3.0, 1.7), ("I7", "user", 1.5, 1.4), ("I8", "page", 2.3, 1.0),
    ("I9", "ad", 3.8, 1.3), ("I10", "user", 0.3, 0.5), ("I11", "user", 0.8, 0.8), ("I12", "ad", 0.2, 0.8),
    ("I13", "advertiser", 1.7, 0.9),
)  # fmt: skip

# entity, exponent, shift, own, groups, family, strength
_Law = tuple[str, float, float, float, int, str, float]
_KAGGLE_COLUMNS: tuple[_Law, ...] = (
    ("user", 1.65, 0.0, 0.00, 0, "", 0.30),  # C1
    ("advertiser", 1.30, 3.0, 0.00, 0, "", 0.40),  # C2
    ("ad", 1.20, 2.0, 1.00, 2000, "ad", 0.10),  # C3
    ("ad", 1.20, 2.0, 0.62, 2000, "ad", 0.15),  # C4
    ("page", 2.30, 0.0, 0.00, 0, "", 0.30),  # C5
    ("user", 1.50, 0.0, 0.00, 0, "", 0.30),  # C6
    ("page", 1.00, 0.0, 1.00, 0, "", 0.35),  # C7
    ("user", 1.85, 0.0, 0.00, 0, "", 0.30),  # C8
    ("advertiser", 3.00, 0.0, 0.00, 0, "", 0.20),  # C9
    ("user", 1.00, 0.0, 0.75, 200, "", 0.25),  # C10
    ("page", 0.75, 6.0, 0.00, 0, "", 0.40),  # C11
    ("ad", 1.20, 2.0, 0.93, 2000, "ad", 0.10),  # C12
    ("page", 0.80, 6.0, 0.00, 0, "", 0.40),  # C13
    ("advertiser", 2.70, 1.0, 0.00, 0, "", 0.30),  # C14
    ("advertiser", 1.00, 0.0, 1.00, 0, "", 0.35),  # C15
    ("ad", 1.20, 2.0, 0.80, 2000, "ad", 0.10),  # C16
    ("advertiser", 1.20, 0.0, 0.00, 0, "", 0.30),  # C17
    ("advertiser", 1.10, 8.0, 0.00, 0, "", 0.40),  # C18
    ("ad", 1.10, 0.0, 0.03, 300, "", 0.30),  # C19
    ("ad", 0.50, 0.0, 0.00, 0, "", 0.20),  # C20
    ("ad", 1.20, 2.0, 0.88, 2000, "ad", 0.10),  # C21
    ("user", 1.20, 0.0, 0.00, 0, "", 0.20),  # C22
    ("page", 1.70, 0.0, 0.00, 0, "", 0.30),  # C23
    ("ad", 1.20, 2.0, 0.33, 2000, "ad", 0.30),  # C24
    ("ad", 2.00, 2.0, 0.00, 0, "", 0.30),  # C25
    ("ad", 0.80, 1.0, 0.18, 2000, "", 0.25),  # C26
)
_TERABYTE_COLUMNS: tuple[_Law, ...] = (
    ("user", 1.00, 0.0, 1.00, 0, "", 0.05),  # C1
    ("page", 1.00, 0.0, 1.00, 0, "", 0.30),  # C2
    ("page", 1.00, 3.0, 0.00, 0, "", 0.35),  # C3
    ("page", 1.00, 5.0, 0.00, 0, "", 0.35),  # C4
    ("advertiser", 1.00, 0.0, 1.00, 0, "", 0.35),  # C5
    ("advertiser", 1.50, 0.0, 0.00, 0, "", 0.20),  # C6
    ("advertiser", 1.00, 5.0, 0.00, 0, "", 0.40),  # C7
    ("advertiser", 1.20, 3.0, 0.00, 0, "", 0.40),  # C8
    ("page", 1.80, 1.0, 0.00, 0, "", 0.30),  # C9
    ("user", 1.20, 2.0, 0.80, 2000, "user", 0.05),  # C10
    ("user", 1.20, 2.0, 0.35, 2000, "user", 0.15),  # C11
    ("user", 1.20, 2.0, 0.15, 2000, "user", 0.20),  # C12
    ("user", 1.30, 0.0, 0.00, 0, "", 0.30),  # C13
    ("user", 1.40, 1.0, 0.00, 0, "", 0.30),  # C14
    ("page", 0.90, 5.0, 0.00, 0, "", 0.35),  # C15
    ("page", 1.70, 2.0, 0.00, 0, "", 0.30),  # C16
    ("ad", 0.50, 0.0, 0.00, 0, "", 0.20),  # C17
    ("advertiser", 1.30, 3.0, 0.00, 0, "", 0.40),  # C18
    ("page", 1.60, 0.0, 0.00, 0, "", 0.30),  # C19
    ("ad", 1.20, 2.0, 1.00, 2000, "ad", 0.05),  # C20
    ("ad", 1.20, 2.0, 0.70, 2000, "ad", 0.10),  # C21
    ("ad", 1.20, 2.0, 0.90, 2000, "ad", 0.05),  # C22
    ("ad", 1.20, 2.0, 0.30, 2000, "ad", 0.25),  # C23
    ("ad", 1.00, 3.0, 0.00, 0, "", 0.35),  # C24
    ("ad", 2.00, 2.0, 0.00, 0, "", 0.30),  # C25
    ("ad", 1.60, 0.0, 0.00, 0, "", 0.30),  # C26
)


def _columns(rows: tuple[int, ...], laws: tuple[_Law, ...]) -> tuple[Column, ...]:
    """Criteo's C1, C2, ... of so many rows."""
    return tuple(Column(f"C{n}", size, *law) for n, (size, law) in enumerate(zip(rows, laws, strict=True), 1))


_CRITEO_KAGGLE = SynthPreset(
    name="criteo-kaggle",
    purpose="26 tables of 33.8 M rows, 13 dense features, 7 days",
    days=7,
    zipf=1.13,
    click_rate=0.256,
    entities=(
        Entity("ad", 10131227, 1.0, 5.0),
        Entity("page", 12517, 0.96, 22.0),
        Entity("user", 93145, 0.98, 3.0),
        Entity("advertiser", 14992, 1.08, 18.0),
    ),
    columns=_columns(_KAGGLE, _KAGGLE_COLUMNS),
    dense=tuple(DenseFeature(*feature) for feature in _CRITEO_DENSE),
    blanks=(
        Blank("ad", 0.0, 0.033, ("C3", "C4", "C12", "C16", "C21", "C24")),
        Blank("campaign", 0.0, 0.45, ("C19", "C20", "C25", "C26")),
        Blank("C22", 0.0, 0.82, ("C22",)),
        Blank("C6", 0.0, 0.13, ("C6",)),
    ),
    pairs=(("C2", "C11"), ("C14", "C23"), ("C8", "C18"), ("C5", "C25")),
)

_CRITEO_TERABYTE = SynthPreset(
    name="criteo-terabyte",
    purpose="26 tables of 204.2 M rows (MLPerf's cap of 40 M), 13 dense features, 24 days",
    days=24,
    zipf=1.13,
    click_rate=0.034,
    entities=(
        Entity("ad", 200_000_000, 1.0, 5.0),
        Entity("page", 39060, 0.96, 22.0),
        Entity("user", 200_000_000, 1.0, 10.0),
        Entity("advertiser", 20265, 1.08, 18.0),
    ),
    columns=_columns(_TERABYTE, _TERABYTE_COLUMNS),
    dense=tuple(DenseFeature(*feature) for feature in _CRITEO_DENSE),
    blanks=(Blank("ad", 0.0, 0.033, ("C20", "C21", "C22", "C23")),),
    pairs=(("C7", "C15"), ("C9", "C14"), ("C8", "C18"), ("C4", "C25")),
    auc=0.80,
)

_CRITEO_MULTIHOT = replace(
    _CRITEO_TERABYTE,
    name="criteo-multihot",
    purpose="criteo-terabyte with bags of 1 to 100 ids, 214 look-ups a row, as MLPerf's multi-hot form has them",
    columns=tuple(replace(c, fixed=n) for c, n in zip(_CRITEO_TERABYTE.columns, MULTI_HOT_SIZES, strict=True)),
)

_AVAZU = SynthPreset(
    name="avazu",
    purpose="21 tables of 9.4 M rows, the hour as dense feature, 10 days in 5 parts",
    days=5,
    seconds_a_day=2 * 86400,
    zipf=1.1,
    click_rate=0.17,
    entities=(
        Entity("ad", 2626, 0.9, 4.0),
        Entity("site", 4698, 1.25, 1.0),
        Entity("app", 8473, 1.2, 0.5),
        Entity("device", 6668832, 0.82, 1.0),
        Entity("model", 8186, 1.25, 5.0),
    ),
    columns=(
        Column("C1", 8, "ad", 3.0),
        Column("banner_pos", 8, "site", 2.5),
        Column("site_id", 4698, "site", own=1.0, strength=0.4),
        Column("site_domain", 7672, "site", 1.2, own=0.6, strength=0.3),
        Column("site_category", 27, "site", 1.8),
        Column("app_id", 8473, "app", own=1.0, strength=0.4),
        Column("app_domain", 554, "app", 2.0, own=0.05),
        Column("app_category", 37, "app", 1.6),
        Column("device_id", 2662436, "device", own=1.0, strength=0.05),
        Column("device_ip", 6668832, "device", own=1.0, strength=0.05),
        Column("device_model", 8186, "model", own=1.0, strength=0.25),
        Column("device_type", 6, "model", 4.0, strength=0.2),
        Column("device_conn_type", 5, "device", 2.5, strength=0.2),
        Column("C14", 2626, "ad", own=1.0, strength=0.5),
        Column("C15", 9, "ad", 4.0),
        Column("C16", 10, "ad", 4.0),
        Column("C17", 436, "ad", 0.9, 3.0, strength=0.5),
        Column("C18", 5, "ad", 1.0),
        Column("C19", 69, "ad", 1.3),
        Column("C20", 173, "device", 0.9, strength=0.2),
        Column("C21", 61, "ad", 1.2),
    ),
    dense=(DenseFeature("hour", "", strength=0.1),),
    blanks=(
        Blank("inventory", 0.0, 0.36, ("site_id", "site_domain", "site_category")),
        Blank("inventory", 0.36, 1.0, ("app_id", "app_domain", "app_category")),
        Blank("device_id", 0.0, 0.83, ("device_id",)),
        Blank("C20", 0.0, 0.47, ("C20",)),
    ),
    pairs=(("C14", "site_id"), ("C17", "app_id"), ("C21", "device_model")),
    auc=0.78,
)

_STEPS = 21
_TAOBAO = SynthPreset(
    name="taobao",
    purpose="histories of 21 steps over 3 tables of 5.2 M rows: 63 look-ups a row",
    days=10,
    zipf=0.8,
    click_rate=0.5,
    entities=(Entity("user", 987994, 0.5, 30.0), Entity("category", 9439, 1.4, 1.0), Entity("item", 4162024, 1.1, 4.0)),
    columns=(
        Column("user", 987994, "user", bag=_STEPS),
        Column("item", 4162024, "item", bag=_STEPS),
        Column("category", 9439, "category", bag=_STEPS),
    ),
    dense=tuple(DenseFeature(f"position{n}", "", strength=0.0) for n in range(_STEPS)),
    auc=0.85,
    steps=_STEPS,
)

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

PRESETS = {p.name: p for p in (_CRITEO_KAGGLE, _CRITEO_TERABYTE, _CRITEO_MULTIHOT, _AVAZU, _TAOBAO, _TINY)}


def synth_preset(name: str) -> SynthPreset:
    """The preset called ``name``; ValueError names those there are."""
    try:
        return PRESETS[name]
    except KeyError:
        raise ValueError(f"--preset {name}: no such preset; there are: {', '.join(PRESETS)}") from None
