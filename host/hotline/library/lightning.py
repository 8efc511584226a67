"""The split under a ``LightningModule`` that knows nothing of it: a class to put before it.

    class Split(SplitTraining, MyModule): ...

Its ``training_step`` gets the parts of a stitched batch one after the other and returns, as ever, the mean loss of what
it got; gradients add up and one step is taken. Lightning itself is not imported here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import torch

from hotline.library.collection import HotEmbeddingBagCollection
from hotline.library.stitching import SplitBatch

if TYPE_CHECKING:
    from lightning import LightningModule as _Module
else:
    _Module = object

__all__ = ["SplitTraining"]


class SplitTraining(_Module):
    """Trains the parts of each batch, with one step for both.

    Optimizers and schedulers are the module's own. Its ``HotEmbeddingBagCollection`` take their steps beside them, or
    as one of them, where ``configure_optimizers`` returns ``tables.optimizer`` too. Schedulers are stepped as they are
    configured, but for ``ReduceLROnPlateau``. Batches that are not split are trained as they are.

    Lightning calls this manual optimization: it refuses to accumulate batches or to clip gradients by itself then.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.automatic_optimization = False

    def transfer_batch_to_device(self, batch: Any, device: torch.device, dataloader_idx: int) -> Any:
        """A stitched batch is there already."""
        if isinstance(batch, SplitBatch):
            return batch
        return super().transfer_batch_to_device(batch, device, dataloader_idx)

    def training_step(self, batch: Any, batch_idx: int) -> torch.Tensor:
        """Train on a batch; its mean loss."""
        optimizers = self._all_optimizers()
        for optimizer in optimizers:
            optimizer.zero_grad()
        losses = []
        for part, share in batch.parts if isinstance(batch, SplitBatch) else ((batch, 1.0),):
            found: Any = super().training_step(part, batch_idx)
            loss = (found["loss"] if isinstance(found, Mapping) else found) * share
            self.manual_backward(loss)
            losses.append(loss.detach().reshape(()))
        if losses:
            for optimizer in optimizers:
                optimizer.step()
        self._step_schedulers("step", batch_idx)
        return torch.stack(losses).sum() if losses else torch.zeros(())

    def on_train_epoch_end(self) -> None:
        self._step_schedulers("epoch", self.current_epoch)
        super().on_train_epoch_end()

    def _all_optimizers(self) -> list[Any]:
        """Those of the module, then those of tables that are not among them."""
        found = self.optimizers()
        own = list(found) if isinstance(found, list) else [found]
        known = [getattr(optimizer, "optimizer", optimizer) for optimizer in own]
        tables = [module.optimizer for module in self.modules() if isinstance(module, HotEmbeddingBagCollection)]
        return own + [optimizer for optimizer in tables if all(optimizer is not one for one in known)]

    def _step_schedulers(self, interval: str, done: int) -> None:
        for config in self.trainer.lr_scheduler_configs:
            due = config.interval == interval and (done + 1) % config.frequency == 0
            scheduler: Any = config.scheduler
            if due and not config.reduce_on_plateau:
                scheduler.step()
