"""Embedding tables in tiers, their sparse optimizers and their kernels."""

from hotline.embedding.optimizer import SPARSE_OPTIMIZERS, SparseOptimizer
from hotline.embedding.tables import ColdTable, Gradient, HotTable

__all__ = ["SPARSE_OPTIMIZERS", "ColdTable", "Gradient", "HotTable", "SparseOptimizer"]
