"""``fae``: hot rows found once, by counting; inputs whose rows are all hot trained apart from the others."""

from hotline.pipeline.fae.config import FaeConfig
from hotline.pipeline.fae.pack import Packed, packed
from hotline.pipeline.fae.pipeline import FaePipeline

__all__ = ["FaeConfig", "FaePipeline", "Packed", "packed"]
