"""Embedding tables in tiers, their sparse optimizers and their kernels."""

from hotline.embedding.optimizer import SPARSE_OPTIMIZERS, SparseOptimizer
from hotline.embedding.tables import ColdTable, DeviceLookups, Gradient, HotTable
from hotline.embedding.tiers import HostTier, Lane, NoLane, StandInTier, Ticket, Tier, Traffic, tier_for

__all__ = [
    "SPARSE_OPTIMIZERS",
    "ColdTable",
    "DeviceLookups",
    "Gradient",
    "HostTier",
    "HotTable",
    "Lane",
    "NoLane",
    "SparseOptimizer",
    "StandInTier",
    "Ticket",
    "Tier",
    "Traffic",
    "tier_for",
]
