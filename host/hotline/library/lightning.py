"""The split under a ``LightningModule`` that knows nothing of it: a class to put before it.

    class Split(SplitTraining, MyModule): ...

Its ``training_step`` gets the parts of a stitched batch one after the other and returns, as ever, the mean loss of what
it got; gradients add up and one step is taken. Lightning itself is not imported here.
"""

from __future__ import annotations

import inspect
import numbers
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch

from hotline.library.collection import HotEmbeddingBagCollection
from hotline.library.stitching import SplitBatch

if TYPE_CHECKING:
    from lightning import LightningModule as _Module
else:
    _Module = object

__all__ = ["SplitTraining"]


@dataclass(frozen=True)
class _Logged:
    """What a part logged: ``value`` of so many samples, with the other arguments."""

    samples: int
    value: Any
    arguments: tuple[Any, ...]
    options: dict[str, Any]


class SplitTraining(_Module):
    """Trains the parts of each batch, with one step for both.

    Optimizers and schedulers are the module's own, with its ``optimizer_step``, ``optimizer_zero_grad`` and
    ``lr_scheduler_step``. Its ``HotEmbeddingBagCollection`` take their steps beside them, or as one of them, where
    ``configure_optimizers`` returns ``tables.optimizer`` too. Schedulers are stepped as they are configured, but for
    ``ReduceLROnPlateau``. Batches that are not split are trained as they are.

    Numbers that ``training_step`` logs are taken for means over the samples that it got: of the parts' numbers the mean
    is logged, once a batch. A part for which it returns None is passed over.

    Lightning calls this manual optimization: it refuses to accumulate batches or to clip gradients by itself then.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        if not self.automatic_optimization:
            raise ValueError(f"{type(self).__name__}: its training_step steps optimizers by itself, which no part may")
        self.automatic_optimization = False
        self._part_size = 0  # samples of the part that is being trained
        self._of_parts: dict[str, list[_Logged]] = {}

    def transfer_batch_to_device(self, batch: Any, device: torch.device, dataloader_idx: int) -> Any:
        """A stitched batch is there already."""
        if isinstance(batch, SplitBatch):
            return batch
        return super().transfer_batch_to_device(batch, device, dataloader_idx)

    def training_step(self, batch: Any, batch_idx: int) -> torch.Tensor | None:
        """Train on a batch; its mean loss, None if there is none."""
        own = super().training_step
        self._of_parts.clear()  # of a step that failed
        more = (batch_idx,) if _takes_two(own) else ()
        optimizers, tables = self._all_optimizers()
        for optimizer in optimizers:
            self.optimizer_zero_grad(self.current_epoch, batch_idx, optimizer)
        for optimizer in tables:
            optimizer.zero_grad()
        losses = []
        for part, share in batch.parts if isinstance(batch, SplitBatch) else ((batch, 1.0),):
            self._part_size = round(share * batch.size) if isinstance(batch, SplitBatch) else 0
            try:
                found: Any = own(part, *more)
            finally:
                self._part_size = 0
            if isinstance(found, Mapping) and "loss" not in found:
                raise ValueError(f"training_step gave {', '.join(map(repr, found))}: 'loss' is missing")
            loss = found["loss"] if isinstance(found, Mapping) else found
            if loss is not None:
                self.manual_backward(loss * share)
                losses.append(loss.detach().reshape(()) * share)
        self._log_parts()
        if losses:
            for optimizer in optimizers:
                self.optimizer_step(self.current_epoch, batch_idx, optimizer, _nothing)
            for optimizer in tables:
                optimizer.step()
        self._step_schedulers("step", batch_idx)
        return torch.stack(losses).sum() if losses else None

    def log(self, name: str, value: Any, *arguments: Any, **options: Any) -> None:
        """That of Lightning; of a part, kept until the others have been trained."""
        if self._part_size:
            value = value.detach().clone() if isinstance(value, torch.Tensor) else value
            self._of_parts.setdefault(name, []).append(_Logged(self._part_size, value, arguments, options))
        else:
            super().log(name, value, *arguments, **options)

    def on_train_epoch_end(self) -> None:
        self._step_schedulers("epoch", self.current_epoch)
        super().on_train_epoch_end()

    def _log_parts(self) -> None:
        for name, found in self._of_parts.items():
            samples = sum(one.samples for one in found)
            last = found[-1]
            size = sum(one.options.get("batch_size") or one.samples for one in found)
            value = last.value
            if all(isinstance(one.value, numbers.Number | torch.Tensor) for one in found):  # and no torchmetrics.Metric
                value = sum(one.value * (one.samples / samples) for one in found)
            super().log(name, value, *last.arguments, **{**last.options, "batch_size": size})
        self._of_parts.clear()

    def _all_optimizers(self) -> tuple[list[Any], list[Any]]:
        """Those of the module, and those of tables that are not among them."""
        found: Any = self.optimizers()
        own = list(found) if isinstance(found, list) else [found]
        known = [getattr(optimizer, "optimizer", optimizer) for optimizer in own]
        tables = [module.optimizer for module in self.modules() if isinstance(module, HotEmbeddingBagCollection)]
        return own, [optimizer for optimizer in tables if all(optimizer is not one for one in known)]

    def _step_schedulers(self, interval: str, done: int) -> None:
        for config in self.trainer.lr_scheduler_configs:
            due = config.interval == interval and (done + 1) % config.frequency == 0
            if due and not config.reduce_on_plateau:
                self.lr_scheduler_step(config.scheduler, None)


def _takes_two(function: Any) -> bool:
    """Whether it can be called with a batch and its number."""
    try:
        inspect.signature(function).bind(None, 0)
    except TypeError:
        return False
    return True


def _nothing() -> None:
    """The closure of an optimizer's step: gradients are there already."""
