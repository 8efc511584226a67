"""Pipelines: one file a way of training."""

from hotline.pipeline.cpu import CpuPipeline
from hotline.pipeline.fae import FaeConfig, FaePipeline, packed
from hotline.pipeline.gpu import GpuPipeline
from hotline.pipeline.hotline import HotlinePipeline, SplitConfig
from hotline.pipeline.hybrid import HybridPipeline
from hotline.pipeline.protocol import Parts, Pipeline, Stages
from hotline.pipeline.slipstream import SlipstreamConfig
from hotline.pipeline.xdl import PeerDied, XdlConfig, XdlPipeline

__all__ = [
    "CpuPipeline",
    "FaeConfig",
    "FaePipeline",
    "GpuPipeline",
    "HotlinePipeline",
    "HybridPipeline",
    "Parts",
    "PeerDied",
    "Pipeline",
    "SlipstreamConfig",
    "SplitConfig",
    "Stages",
    "XdlConfig",
    "XdlPipeline",
    "packed",
]
