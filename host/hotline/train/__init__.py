"""Training: configuration, the loop, metrics, checkpoints, the run folder."""

from hotline.train.build import build_parts, build_pipeline, check_group
from hotline.train.config import LoopConfig, OptimizerConfig, TrainConfig
from hotline.train.loop import Interrupted, Trainer
from hotline.train.metrics import Metrics, evaluate, measure
from hotline.train.run import RunFolder
from hotline.train.seeds import choose_seed, with_seed

__all__ = [
    "Interrupted",
    "LoopConfig",
    "Metrics",
    "OptimizerConfig",
    "RunFolder",
    "TrainConfig",
    "Trainer",
    "build_parts",
    "build_pipeline",
    "check_group",
    "choose_seed",
    "evaluate",
    "measure",
    "with_seed",
]
