"""Models: the dense networks, given embedding vectors."""

from hotline.model.dlrm import Dlrm, DlrmConfig
from hotline.model.network import network
from hotline.model.tbsm import Tbsm, TbsmConfig

__all__ = ["Dlrm", "DlrmConfig", "Tbsm", "TbsmConfig", "network"]
