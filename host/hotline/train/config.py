"""All that a training run is asked: one dataclass, from which the command line and ``config.toml`` are made.

Sections of ``config.toml`` are the nested dataclasses; each is declared beside the component that it configures.
"""

from __future__ import annotations

import math
import tomllib
from dataclasses import MISSING, asdict, dataclass, field, fields, is_dataclass
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

import tomli_w
import tyro

from hotline.model import DlrmConfig, TbsmConfig
from hotline.options import given, refuse
from hotline.pipeline import FaeConfig, SlipstreamConfig, SplitConfig, XdlConfig

__all__ = ["LoopConfig", "OptimizerConfig", "TrainConfig"]

MOST_THREADS, MOST_TRIED, MOST_SEEDS, MOST_RATE = 1024, 1000, 1 << 48, 1e30


@dataclass(frozen=True)
class OptimizerConfig:
    """How parameters change."""

    optimizer: Literal["sgd", "adagrad", "adam"] = "sgd"
    """for tables and network; adagrad: see --adagrad-moment; adam: on the tables as torch.optim.SparseAdam, which moves
    a row and its moments only when a batch touches it"""
    learning_rate: float = 0.1
    """rate after warm-up"""
    eps: float = 1e-8
    """Adagrad's and Adam's"""
    beta1: float = 0.9
    """adam: share of the mean gradient that is kept"""
    beta2: float = 0.999
    """adam: share of the mean squared gradient that is kept"""
    adagrad_moment: Literal["row", "element"] = "row"
    """adagrad on the tables: a moment for each row, or for each number in it, as torch.optim.Adagrad has"""
    weight_decay: float = 0.0
    """of the dense network"""
    lr_warmup_steps: int = 0
    """the rate rises linearly over this many steps"""
    lr_decay_start: int = 0
    """step from which the rate falls quadratically (with --lr-decay-steps)"""
    lr_decay_steps: int = 0
    """length of the fall; 0: none"""

    def __post_init__(self) -> None:
        if not 0 < self.learning_rate <= MOST_RATE:
            raise ValueError(f"--learning-rate {self.learning_rate}: expected a number above 0, up to {MOST_RATE:g}")
        if self.adagrad_moment != "row" and self.optimizer != "adagrad":
            raise ValueError(f"--adagrad-moment belongs to --optimizer adagrad; {self.optimizer} has none of its")
        for name in ("beta1", "beta2"):
            if not 0 <= getattr(self, name) < 1:
                raise ValueError(f"--{name} {getattr(self, name)}: expected 0 or more and less than 1")
        if self.optimizer != "adam" and given(self, ("beta1", "beta2")):
            raise ValueError(f"--beta1, --beta2 belong to --optimizer adam; {self.optimizer} has none")
        if self.lr_decay_start and not self.lr_decay_steps:
            raise ValueError("--lr-decay-start needs --lr-decay-steps")

    def rate(self, step: int) -> float:
        """Learning rate of step ``step`` (0-based): DLRM's policy (linear warm-up, quadratic decay, floor 1e-7)."""
        if step < self.lr_warmup_steps:
            return self.learning_rate * (step + 1) / self.lr_warmup_steps
        if self.lr_decay_steps and step >= self.lr_decay_start:
            left = max(0.0, 1.0 - (step - self.lr_decay_start) / self.lr_decay_steps)
            return max(1e-7, self.learning_rate * left * left)
        return self.learning_rate


@dataclass(frozen=True)
class LoopConfig:
    """How long, how often, on what."""

    batch_size: int = 2048
    """samples a mini-batch"""
    test_batch_size: int = 16384
    """samples a batch in evaluation"""
    epochs: int = 1
    """passes over the training split"""
    steps: int = 0
    """stop after this many batches; 0: when the epochs are over"""
    seed: int = 123
    """of initialisation and shuffling"""
    init_seed: int | None = None
    """of initialisation alone (default: --seed)"""
    try_seeds: int = 0
    """try so many seeds of initialisation, each on a twentieth of the batches, and train with the one whose log loss
    on the next twentieth is least; 0: take --seed. TBSM's program tries 5"""
    loss: Literal["bce", "mse"] = "bce"
    """what is minimised: binary cross-entropy, or the squared error of the probability"""
    shuffle: bool = True
    """permute the training rows, anew each epoch"""
    test_every: int = 0
    """evaluate after this many batches; 0: at the end only"""
    log_every: int = 25
    """write a line after this many batches"""
    checkpoint_every: int = 0
    """write a checkpoint after this many batches; 0: at the end and when interrupted"""
    keep_checkpoints: int = 1
    """checkpoints that are kept; all but the newest are called checkpoint-STEP"""
    init_from: str = ""
    """begin with tables, network and their optimizer's state of this run, of any pipeline; the rest is a new run"""
    device: Literal["auto", "cpu", "cuda"] = "auto"
    """where network and hot table are; auto: cuda if there is one"""
    device_memory: int | None = None
    """room on the device for tables and network, e.g. 16GiB (default: what is free there; a processor that stands in
    for a GPU has no limit)"""
    prefetch: int = -1
    """batches made ahead by a thread of their own; -1: 4 with a GPU, none on a processor, whose cores the step fills"""
    threads: int = 0
    """processor threads; 0: all cores"""
    precision: Literal["fp32", "fp64", "bf16"] = "fp32"
    """of all parameters; bf16: parameters in fp32, the factors of the MLPs' products in bfloat16"""
    table_rows: str = ""
    """cardinalities that the data set must have, e.g. 1460-583-...; empty: any"""
    dense_width: int = 0
    """dense features that the data set must have; 0: any"""

    def __post_init__(self) -> None:
        for name in ("batch_size", "test_batch_size", "epochs", "log_every", "keep_checkpoints"):
            if getattr(self, name) < 1:
                raise ValueError(f"--{name.replace('_', '-')} {getattr(self, name)}: expected at least 1")
        for name in ("steps", "test_every", "checkpoint_every", "threads", "seed", "init_seed", "try_seeds"):
            if (getattr(self, name) or 0) < 0:
                raise ValueError(f"--{name.replace('_', '-')} {getattr(self, name)}: expected 0 or more")
        for name in ("seed", "init_seed"):
            if (getattr(self, name) or 0) >= MOST_SEEDS:
                raise ValueError(f"--{name.replace('_', '-')} {getattr(self, name)}: expected less than 2**48")
        if self.try_seeds > MOST_TRIED:
            raise ValueError(f"--try-seeds {self.try_seeds}: expected up to {MOST_TRIED:,}")
        if self.threads > MOST_THREADS:
            raise ValueError(f"--threads {self.threads}: expected up to {MOST_THREADS:,}, or 0 for all cores")
        if self.device_memory is not None and self.device_memory < 1:
            raise ValueError(f"--device-memory {self.device_memory}: expected at least 1 byte")
        if self.prefetch < -1:
            raise ValueError(f"--prefetch {self.prefetch}: expected a number of batches, or -1 to choose by device")
        if self.init_from and self.try_seeds:
            raise ValueError("--init-from and --try-seeds: give one of them; both say what training begins with")
        if self.try_seeds and self.init_seed is not None:
            raise ValueError("--init-seed and --try-seeds: give one of them; the second chooses the first")

    @property
    def initialisation(self) -> int:
        """The seed of the initial parameters."""
        return self.seed if self.init_seed is None else self.init_seed


@dataclass(frozen=True)
class TrainConfig:
    """One run."""

    data: tyro.conf.Positional[str]
    """the data set's folder"""
    out: str
    """the run's folder, made by this command"""
    model: Literal["dlrm", "tbsm"] = "dlrm"
    """which model; tbsm reads rows of several steps, and --bottom-mlp and --top-mlp are its tower's"""
    pipeline: Literal["cpu", "hybrid", "gpu", "xdl", "fae", "hotline"] = "hotline"
    """how a batch is trained. cpu: unsplit on the processor; hybrid: tables on the host, network on the device; gpu:
    all on the device; xdl: by workers of a parameter server; fae: inputs whose rows are all hot apart, on the device;
    hotline: split into popular and rest"""
    architecture: Annotated[DlrmConfig, tyro.conf.arg(name="")] = field(default_factory=DlrmConfig)
    sequence: Annotated[TbsmConfig, tyro.conf.arg(name="")] = field(default_factory=TbsmConfig)
    split: Annotated[SplitConfig, tyro.conf.arg(name="")] = field(default_factory=SplitConfig)
    xdl: Annotated[XdlConfig, tyro.conf.arg(name="")] = field(default_factory=XdlConfig)
    fae: Annotated[FaeConfig, tyro.conf.arg(name="")] = field(default_factory=FaeConfig)
    slipstream: Annotated[SlipstreamConfig, tyro.conf.arg(name="")] = field(default_factory=SlipstreamConfig)
    optimizer: Annotated[OptimizerConfig, tyro.conf.arg(name="")] = field(default_factory=OptimizerConfig)
    loop: Annotated[LoopConfig, tyro.conf.arg(name="")] = field(default_factory=LoopConfig)

    def __post_init__(self) -> None:
        for section in (self, *(getattr(self, name) for name in _SECTIONS)):
            _refuse_beyond(section)
        if self.pipeline != "hotline":
            refuse(self.split, f"belongs to --pipeline hotline; --pipeline {self.pipeline} splits nothing")
        if self.pipeline != "xdl":
            refuse(self.xdl, f"belongs to --pipeline xdl; --pipeline {self.pipeline} has no server")
        if self.pipeline != "fae":
            refuse(self.fae, f"belongs to --pipeline fae; --pipeline {self.pipeline} does not sort inputs")
        elif self.loop.try_seeds:
            raise ValueError("--try-seeds: not with --pipeline fae; find one with hybrid and give it as --init-seed")
        if self.loop.device_memory is not None and self.pipeline in ("cpu", "xdl"):
            raise ValueError(f"--device-memory: --pipeline {self.pipeline} keeps everything in host memory")
        if self.slipstream.slipstream and self.pipeline not in ("hotline", "fae"):
            raise ValueError(
                f"--slipstream: --pipeline {self.pipeline} has no popular inputs to skip; use hotline or fae"
            )
        if self.optimizer.optimizer == "adam" and self.pipeline == "xdl":
            raise ValueError("--optimizer adam: the servers of --pipeline xdl have sgd and adagrad")
        if self.optimizer.optimizer == "adam" and self.slipstream.slipstream:
            raise ValueError("--optimizer adam: --slipstream measures how far sgd and adagrad would move a row")
        if self.model != "tbsm":
            refuse(self.sequence, f"belongs to --model tbsm; {self.model} has no history")

    def to_toml(self) -> str:
        return tomli_w.dumps(_without_none(asdict(self)))

    @classmethod
    def from_toml(cls, path: Path) -> TrainConfig:
        """Read a run's ``config.toml``; ValueError names file and key of what does not belong there."""
        return _build(cls, _read(path), str(path))

    @classmethod
    def from_values(cls, values: dict[str, Any], where: str) -> TrainConfig:
        """Of keys and sections as ``config.toml`` has them, the defaults for the rest; ValueError as from a file."""
        return _build(cls, values, where)

    @classmethod
    def with_defaults_from(cls, path: Path) -> TrainConfig:
        """The default of every option, with the keys of a TOML file put over them (``--config``, ``--recipe``)."""
        values = {"data": "", "out": "", **_read(path)}
        values.pop("recipe", None)  # what a recipe says of itself
        return _build(cls, values, str(path))


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise ValueError(f"{path}: no such file") from None
    except (ValueError, RecursionError) as error:  # of TOML, of UTF-8, of digits and brackets in thousands
        raise ValueError(f"{path}: not TOML: {error}") from None


_ENDLESS = ("slipstream_threshold",)
"""options that may be infinite"""


def _refuse_beyond(section: Any) -> None:
    """ValueError for an option whose number is none, or more than 64 bits hold."""
    for option in fields(section):
        value = getattr(section, option.name)
        if isinstance(value, float) and not math.isfinite(value) and not (value > 0 and option.name in _ENDLESS):
            raise ValueError(f"--{option.name.replace('_', '-')} {value}: expected a finite number")
        if isinstance(value, int) and abs(value) >= 1 << 63:
            raise ValueError(f"--{option.name.replace('_', '-')} {value}: expected a number below 2**63")


def _without_none(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _without_none(v) for k, v in value.items() if v is not None}
    return value


_SECTIONS: dict[str, type] = {
    "architecture": DlrmConfig,
    "sequence": TbsmConfig,
    "split": SplitConfig,
    "xdl": XdlConfig,
    "fae": FaeConfig,
    "slipstream": SlipstreamConfig,
    "optimizer": OptimizerConfig,
    "loop": LoopConfig,
}


def _build(kind: type, values: dict[str, Any], where: str) -> Any:
    known = {f.name: f for f in fields(kind)}
    hints, made = get_type_hints(kind), dict[str, Any]()
    for key, value in values.items():
        if key not in known:
            raise ValueError(f"{where}: no key {key!r}; there are: {', '.join(known)}")
        section = _SECTIONS.get(key) if kind is TrainConfig else None
        if section is not None and is_dataclass(section):
            if not isinstance(value, dict):
                raise ValueError(f"{where}: {key!r} is a section, [{key}]")
            made[key] = _build(section, value, f"{where} [{key}]")
        else:
            if not _fits(value, hints[key]):
                raise ValueError(
                    f"{where}: {key} = {str(value)[:60]!r}; expected {_described(hints[key], known[key].default)}"
                )
            made[key] = value
    lacking = [f.name for f in known.values() if f.default is f.default_factory is MISSING and f.name not in made]
    if lacking:
        raise ValueError(f"{where}: no key {lacking[0]!r}; it has no default")
    try:
        return kind(**made)
    except ValueError as error:
        raise ValueError(error if kind is TrainConfig else f"{where}: {error}") from None


def _fits(value: Any, hint: Any) -> bool:
    """Whether a value from a file is of an option's type."""
    if get_origin(hint) is Literal:
        return type(value) is str and value in get_args(hint)
    if get_origin(hint) is UnionType:
        return any(_fits(value, one) for one in get_args(hint))
    if hint is float:
        return type(value) in (int, float)
    return type(value) is hint


def _described(hint: Any, default: Any) -> str:
    """What would be right."""
    if get_origin(hint) is Literal:
        return "one of " + ", ".join(map(repr, get_args(hint)))
    if default is not None and default is not MISSING:
        return f"a value such as {default!r}"
    return "a value of type " + " or ".join(one.__name__ for one in get_args(hint) or (hint,) if one is not NoneType)
