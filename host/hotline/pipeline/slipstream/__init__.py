"""Slipstream: a policy over pipelines with a hot table that skips what has stopped changing; a file a block."""

from hotline.pipeline.slipstream.config import SlipstreamConfig
from hotline.pipeline.slipstream.inputs import InputClassifierBlock
from hotline.pipeline.slipstream.policy import PopularInputs, Slipstream
from hotline.pipeline.slipstream.rows import SleepingRows
from hotline.pipeline.slipstream.sampling import SamplingBlock, Threshold
from hotline.pipeline.slipstream.snapshots import SnapshotBlock

__all__ = [
    "InputClassifierBlock",
    "PopularInputs",
    "SamplingBlock",
    "SleepingRows",
    "Slipstream",
    "SlipstreamConfig",
    "SnapshotBlock",
    "Threshold",
]
