"""The split under a PyTorch model that somebody already has: embedding tables in two tiers, batches in two parts."""

from hotline.library.collection import HotEmbeddingBagCollection
from hotline.library.optimizer import TableOptimizer

__all__ = ["HotEmbeddingBagCollection", "TableOptimizer"]
