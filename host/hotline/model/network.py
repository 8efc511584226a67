"""A dense network by its model's name and options."""

from __future__ import annotations

from torch import nn

from hotline.model.dlrm import Dlrm, DlrmConfig
from hotline.model.tbsm import Tbsm, TbsmConfig

__all__ = ["network"]


def network(
    model: str, architecture: DlrmConfig, sequence: TbsmConfig, dense: int, tables: int, steps: int, seed: int
) -> nn.Module:
    """``dlrm``, or ``tbsm`` for rows of ``steps`` steps with ``dense`` dense features each; initialised from ``seed``.

    Raises ValueError for widths that do not fit together, naming the options.
    """
    if model == "dlrm":
        return Dlrm(architecture, dense, tables, seed)
    return Tbsm(architecture, sequence, dense, tables, steps, seed)
