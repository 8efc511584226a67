"""Embedding tables in tiers, their sparse optimizers and their kernels."""

from hotline.embedding.device import DeviceLookups, Gradient, Order, one_each
from hotline.embedding.optimizer import SPARSE_OPTIMIZERS, SparseOptimizer
from hotline.embedding.tables import ColdTable, Held, HotTable
from hotline.embedding.tiers import HostTier, Lane, NoLane, StandInTier, Ticket, Tier, Traffic, tier_for

__all__ = [
    "SPARSE_OPTIMIZERS",
    "ColdTable",
    "DeviceLookups",
    "Gradient",
    "Held",
    "HostTier",
    "HotTable",
    "Order",
    "Lane",
    "NoLane",
    "SparseOptimizer",
    "StandInTier",
    "Ticket",
    "Tier",
    "Traffic",
    "one_each",
    "tier_for",
]
