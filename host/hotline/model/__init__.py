"""Models: the dense networks, given embedding vectors."""

from hotline.model.dlrm import Dlrm, DlrmConfig

__all__ = ["Dlrm", "DlrmConfig"]
