"""Pipelines: one file a way of training."""

from hotline.pipeline.cpu import CpuPipeline
from hotline.pipeline.hotline import HotlinePipeline, SplitConfig
from hotline.pipeline.protocol import Parts, Pipeline, Stages

__all__ = ["CpuPipeline", "HotlinePipeline", "Parts", "Pipeline", "SplitConfig", "Stages"]
