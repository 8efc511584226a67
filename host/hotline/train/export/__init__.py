"""Export of a trained run for serving: one program of network and tables, as ONNX or as torch.export keeps it."""

from hotline.train.export.formats import format_of
from hotline.train.export.run import Exported, Tables, check_place, export

__all__ = ["Exported", "Tables", "check_place", "export", "format_of"]
