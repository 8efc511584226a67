"""Hotline: split training for recommendation models whose embedding tables outgrow the accelerator.

What goes under a model that somebody already has is here: ``HotEmbeddingBagCollection``, ``stitched``, ``Trainer`` and,
for Lightning, ``SplitTraining``. They are imported when they are first asked for, PyTorch with them.
"""

from importlib.metadata import version
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hotline.library import HotEmbeddingBagCollection, SplitBatch, SplitTraining, Stitched, Trainer, stitched

__all__ = ["HotEmbeddingBagCollection", "SplitBatch", "SplitTraining", "Stitched", "Trainer", "stitched"]

__version__ = version("hotline")


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from hotline import library

    return getattr(library, name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
