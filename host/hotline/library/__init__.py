"""The split under a PyTorch model that somebody already has: embedding tables in two tiers, batches in two parts."""

from hotline.library.collection import HotEmbeddingBagCollection
from hotline.library.lightning import SplitTraining
from hotline.library.optimizer import TableOptimizer
from hotline.library.stitching import SplitBatch, Stitched, stitched
from hotline.library.trainer import Trainer

__all__ = [
    "HotEmbeddingBagCollection",
    "SplitBatch",
    "SplitTraining",
    "Stitched",
    "TableOptimizer",
    "Trainer",
    "stitched",
]
