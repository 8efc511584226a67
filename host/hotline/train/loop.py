"""The training loop: batches in, one step each, metrics and checkpoints out; stops and goes on at any batch."""

from __future__ import annotations

import hashlib
import json
import platform
import resource
import struct
from collections import deque
from collections.abc import Callable
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from hotline.clock import now, rate
from hotline.data import BatchLoader, DataError, Dataset
from hotline.embedding import StandInTier
from hotline.pipeline import Parts, PeerDied, Pipeline
from hotline.train.build import reset_parts
from hotline.train.checkpoint import (
    go_back,
    has_checkpoint,
    load_checkpoint,
    load_parts,
    save_checkpoint,
    see_older,
)
from hotline.train.config import TrainConfig
from hotline.train.metrics import Metrics, check_split, evaluate
from hotline.train.run import RunFolder

__all__ = ["Interrupted", "Listener", "Trainer"]

SPAN_STEPS = 5  # in the middle of a run, whose timeline is kept


class Interrupted(Exception):
    """The run was asked to stop; a checkpoint has been written."""


class Listener(Protocol):
    """Who is told how the run is going."""

    def trained(self, record: dict[str, Any]) -> None:
        """A log step: step, steps, epoch, batch, batches, loss, samples_per_second, popular_share, skipped_share,
        bytes_per_sample, learning_rate, eta_seconds. The loss is None where every sample was skipped."""

    def evaluating(self, done: int, batches: int) -> None:
        """Progress of an evaluation."""

    def evaluated(self, step: int, metrics: Metrics) -> None:
        """The result of an evaluation."""

    def recovering(self, death: PeerDied, step: int) -> None:
        """A process that the pipeline needs is dead; the run goes on at ``step``, with new ones."""


class Trainer:
    """Trains ``parts`` through ``pipeline`` on a data set's training split.

    Parameters
    ----------
    stop: asked after every batch; True ends the run with a checkpoint and :class:`Interrupted`

    Raises ValueError where the test split has not both labels.
    """

    def __init__(
        self,
        config: TrainConfig,
        dataset: Dataset,
        parts: Parts,
        pipeline: Pipeline,
        run: RunFolder,
        listener: Listener,
        stop: Callable[[], bool] = lambda: False,
    ) -> None:
        check_split(dataset, "test")
        self.config, self.dataset, self.parts, self.pipeline = config, dataset, parts, pipeline
        self.run_folder, self.listener, self._stop = run, listener, stop
        self.step = self.samples = 0
        self.digest = b"\0" * 32
        self.train_seconds = self.other_seconds = 0.0
        self.evaluations: list[dict[str, Any]] = []
        self._loss_sum = self._loss_count = 0.0
        self._crossed = 0  # bytes between the tiers up to the last log line
        self._stopping = False
        self.restarts = 0  # of the pipeline's processes
        middle = self.steps // 2
        parts.stages.record(range(middle, middle + SPAN_STEPS))
        pipeline.evaluates_with(self._test_loss)

    # -- where the run is

    def _loader(self, epoch: int) -> BatchLoader:
        loop = self.config.loop
        return self.pipeline.loader(self.dataset, loop.batch_size, loop.seed if loop.shuffle else None, epoch)

    @property
    def batches_per_epoch(self) -> int:
        return self.pipeline.batches(self.dataset, self.config.loop.batch_size)

    @property
    def steps(self) -> int:
        """Batches of the whole run."""
        total = self.batches_per_epoch * self.config.loop.epochs
        return min(total, self.config.loop.steps) if self.config.loop.steps else total

    def resume(self, checkpoint: Path | None = None) -> None:
        """Go on from the run's checkpoint, or an older one; at the beginning if it was killed before its first.

        Where that was written by another pipeline, or with another hot table, the tables are gone on with, and what is
        popular is learned anew. Raises ValueError for a checkpoint that does not fit, and where older ones alone are
        there.
        """
        place = self.run_folder.checkpoint
        if checkpoint is None and not has_checkpoint(place):
            if older := see_older(place):
                raise ValueError(f"{place}: not there{older}")
            self.run_folder.cut_log(0)
            return
        arrays, state = load_checkpoint(checkpoint or place, self.parts, self.dataset.schema)
        rows = self._train_rows
        if state.get("train_rows", rows) != rows:
            raise ValueError(
                f"{self.dataset.path}: {rows:,} rows to train on, and the run is at batch {state['step']} of "
                f"{state['train_rows']:,}; with other data, begin a new run with --init-from {self.run_folder.path}"
            )
        try:
            log_bytes = self._go_on(arrays, state)
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(
                f"{(checkpoint or place) / 'state.json'}: not the state of such a run: {error!r}"
            ) from error
        if self.step > self.steps:
            raise ValueError(
                f"--steps, --epochs: {self.steps} batches are asked for, and the run is at batch {self.step} already; "
                "to go back, see --from-checkpoint and --keep-checkpoints"
            )
        if checkpoint is not None:
            self.parts.group.barrier()  # the others may still read it
        if checkpoint is not None and self.parts.group.rank == 0:
            go_back(place, checkpoint, self.config.loop.keep_checkpoints)
        self.run_folder.cut_log(log_bytes)

    @property
    def _train_rows(self) -> int:
        first, last = self.dataset.split("train")
        return last - first

    def _go_on(self, arrays: dict[str, NDArray[Any]], state: dict[str, Any]) -> int:
        """From a state of :meth:`checkpoint`; how long the log was then, in bytes."""
        self.step, self.samples = int(state["step"]), int(state["samples"])
        self.digest = bytes.fromhex(state["digest"])
        self.train_seconds, self.other_seconds = float(state["train_seconds"]), float(state["other_seconds"])
        self.evaluations = list(state["evaluations"])
        self._loss_sum, self._loss_count = float(state["loss_sum"]), float(state["loss_count"])
        self.parts.stages.seconds.update(state["stage_seconds"])
        traffic = self.parts.tier.traffic
        traffic.restore(state["traffic"] if self.parts.group.rank == 0 else {})  # it is that of all processes
        self._crossed = traffic.total
        if state["placement"] == self._placement():
            self.pipeline.restore(arrays, state["pipeline"])
        else:
            self.pipeline.begin_anew(self.step)
        return int(state["log_bytes"])

    def begin_with(self, checkpoint: Path) -> None:
        """Begin with tables, network and optimizer of a checkpoint of any run of this model on these tables."""
        load_parts(checkpoint, self.parts, self.dataset.schema)
        self.pipeline.begin_anew(0)

    def _placement(self) -> dict[str, Any]:
        """What a pipeline's own state depends on, as JSON has it."""
        split = self.config.split
        found = {
            "pipeline": self.config.pipeline,
            "split": [split.preset, split.hot_bytes, split.small_table_bytes],
            "fae": asdict(self.config.fae),
            "slipstream": asdict(self.config.slipstream),
        }
        return json.loads(json.dumps(found))

    def _recover(self, death: PeerDied) -> None:
        """Go back to the last checkpoint, or to the beginning; the pipeline starts its processes anew."""
        allowed = self.config.xdl.xdl_restarts
        if self.restarts == allowed:
            raise PeerDied(f"{death}. Processes were started again {allowed} times, as --xdl-restarts allows") from None
        self.restarts += 1
        if not has_checkpoint(self.run_folder.checkpoint):
            reset_parts(self.config, self.dataset, self.parts)
            if self.config.loop.init_from:
                load_parts(Path(self.config.loop.init_from) / "checkpoint", self.parts, self.dataset.schema)
            self.step = self.samples = 0
            self.digest = b"\0" * 32
            self.train_seconds = self.other_seconds = self._loss_sum = self._loss_count = 0.0
            self.evaluations, self._crossed = [], 0
            self.parts.tier.traffic.restore({})
            self.pipeline.restore({}, {})
        self.resume()
        self.listener.recovering(death, self.step)

    def checkpoint(self) -> None:
        """Write where the run is."""
        self.pipeline.settle()
        if (timeline := self.parts.stages.timeline()) is not None:
            self.run_folder.write_spans(timeline)  # whoever goes on from here does not pass the middle again
        with self.parts.stages("checkpoint"):
            arrays, values = self.pipeline.state()
            state = {
                "step": self.step,
                "train_rows": self._train_rows,
                "samples": self.samples,
                "digest": self.digest.hex(),
                "train_seconds": self.train_seconds,
                "other_seconds": self.other_seconds,
                "evaluations": self.evaluations,
                "loss_sum": self._loss_sum,
                "loss_count": self._loss_count,
                "stage_seconds": dict(self.parts.stages.seconds),
                "traffic": self.parts.tier.traffic.figures(self.parts.group.sums),
                "pipeline": values,
                "placement": self._placement(),
                "log_bytes": self.run_folder.log_bytes,
            }
            keep = self.config.loop.keep_checkpoints
            save_checkpoint(self.run_folder.checkpoint, self.parts, self.dataset.schema, arrays, state, keep)

    # -- the loop

    def train(self) -> dict[str, Any]:
        """Run to the end; returns the summary, which is in ``summary.json`` too.

        Raises Interrupted (after a checkpoint), FloatingPointError when the loss is not a number, DataError for bad
        data, PeerDied when processes of the pipeline die too often.
        """
        while True:
            try:
                return self._to_the_end()
            except PeerDied as death:
                self._recover(death)

    def _to_the_end(self) -> dict[str, Any]:
        started = now()
        train_before, other_before = self.train_seconds, self.other_seconds
        if self.step < self.steps:
            self.run_folder.drop_summary()  # of a run that had ended, and goes on
        every = self.config.loop.test_every
        if self.step and every and self.step % every == 0 and self._evaluated_at != self.step:
            self._evaluate()  # as was due when the run was interrupted
        while self.step < self.steps:
            self._epoch(self.step // self.batches_per_epoch)
        if self._evaluated_at != self.step:
            self._evaluate()
        self.other_seconds = other_before + (now() - started) - (self.train_seconds - train_before)
        self.checkpoint()
        summary = self.summary()
        self.run_folder.write_summary(summary)
        return summary

    def _epoch(self, epoch: int) -> None:
        loop = self.config.loop
        loader = self._loader(epoch)
        first = self.step - epoch * self.batches_per_epoch
        stop = min(len(loader), first + self.steps - self.step)
        prefetch = loop.prefetch if loop.prefetch >= 0 else 4 if self.parts.device.type == "cuda" else 0
        batches = loader.iterate(first, stop, prefetch)
        clock = now()
        window_samples, window_seconds, submitted = 0, 0.0, first
        sizes: deque[int] = deque()
        try:
            for number in range(first, stop):
                self.parts.stages.step = self.step
                self.parts.set_rate(self.config.optimizer.rate(self.step), self.step)
                while submitted < stop and self._may_begin(submitted, number):
                    self.pipeline.begin(loader, submitted)
                    with self.parts.stages("load"):
                        batch = next(batches)
                    self.pipeline.submit(batch)
                    sizes.append(batch.size + batch.skipped)
                    submitted += 1
                loss, samples = self.pipeline.collect(), sizes.popleft()
                self._count(loss, samples, samples - self.pipeline.skipped)
                ended = now()
                self.train_seconds += ended - clock
                window_seconds, window_samples = window_seconds + ended - clock, window_samples + samples
                clock = ended
                if self.step % loop.log_every == 0 or number + 1 == stop:
                    self._log(epoch, number, len(loader), rate(window_samples, window_seconds), window_samples)
                    window_samples, window_seconds = 0, 0.0
                self._between(submitted - number - 1)
                clock = now()
        finally:
            batches.close()  # type: ignore[attr-defined]

    def _may_begin(self, submitted: int, number: int) -> bool:
        """Whether batch ``submitted`` of the epoch may be handed over before batch ``number`` is collected."""
        ahead = submitted - number
        if ahead == 0:
            return True
        if self._stopping or not self.pipeline.may_begin(submitted, number):
            return False
        loop, step = self.config.loop, self.step  # no batch is under way where the run may stand still
        return not any(
            every and (step + ahead) // every > step // every for every in (loop.test_every, loop.checkpoint_every)
        )

    def _count(self, loss: float, samples: int, trained: int) -> None:
        self.step += 1
        self.samples += samples
        self.digest = hashlib.sha256(self.digest + struct.pack("<d", loss)).digest()
        self._loss_sum += loss * trained
        self._loss_count += trained

    def _between(self, under_way: int) -> None:
        """What may happen after a batch: evaluation, checkpoint, stop; what changes parameters is finished first."""
        self._stopping = self._stopping or self._asked_to_stop()
        if under_way and (self.pipeline.ahead_changes or not self._stopping):
            return
        loop = self.config.loop
        if loop.test_every and self.step % loop.test_every == 0:
            self._evaluate()
        if loop.checkpoint_every and self.step % loop.checkpoint_every == 0 and self.step < self.steps:
            self.checkpoint()
        if self._stopping:
            self.checkpoint()
            raise Interrupted

    def _asked_to_stop(self) -> bool:
        """Whether any process of the group was."""
        return not self.parts.group.all(not self._stop())

    def _log(self, epoch: int, number: int, batches: int, rate: float, samples: int) -> None:
        figures, crossed = self.pipeline.figures(), self.parts.tier.traffic.total
        moved = self.parts.group.sums(np.array([crossed - self._crossed], np.float64)).item()
        record = {
            "epoch": epoch,
            "batch": number + 1,
            "batches": batches,
            "loss": self._loss_sum / self._loss_count if self._loss_count else None,
            "samples_per_second": rate,
            "popular_share": figures["popular_share"],
            "skipped_share": figures["skipped_share"],
            "bytes_per_sample": moved / max(1, samples),
            "learning_rate": self.parts.cold.optimizer.rate,
        }
        self._loss_sum = self._loss_count = 0.0
        self._crossed = crossed
        self.run_folder.log(self.step, record)
        remaining = (self.steps - self.step) * self.train_seconds / self.step
        self.listener.trained({"step": self.step, "steps": self.steps, "eta_seconds": remaining, **record})

    @property
    def _evaluated_at(self) -> int:
        """The step of the last evaluation; -1 if there was none."""
        return self.evaluations[-1]["step"] if self.evaluations else -1

    def _test_loss(self) -> float:
        """Log loss on the test split, of now."""
        if self._evaluated_at == self.step:
            return self.evaluations[-1]["log_loss"]
        return self._evaluate().log_loss

    def _evaluate(self) -> Metrics:
        self.pipeline.settle()

        def progress(done: int, batches: int) -> None:
            self.listener.evaluating(done, batches)
            if self._asked_to_stop():
                self.checkpoint()
                raise Interrupted

        with self.parts.stages("evaluate"):
            loader = BatchLoader(self.dataset, "test", self.config.loop.test_batch_size)
            try:
                metrics = evaluate(self.parts, loader, progress)
            except (DataError, ValueError):  # of the test split: what has been trained is not lost
                self.checkpoint()
                raise
        self.evaluations.append({"step": self.step, **asdict(metrics)})
        self.run_folder.log(self.step, {"test_" + k: v for k, v in asdict(metrics).items()})
        self.listener.evaluated(self.step, metrics)
        return metrics

    def _peak_bytes(self) -> dict[str, int]:
        """Of the process that took most."""
        tier, group = self.parts.tier, self.parts.group
        own = {
            "host": 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
            "device": tier.peak_bytes + (self.parts.network_bytes() if isinstance(tier, StandInTier) else 0),
        }
        return {what: int(group.joined(np.array([size], np.float64)).max()) for what, size in own.items()}

    def summary(self) -> dict[str, Any]:
        """The content of ``summary.json``; all processes of the group ask for it, each has its own times by stage."""
        last = self.evaluations[-1]
        best = max(self.evaluations, key=lambda e: e["auc"])
        source, group = self.dataset.schema.source, self.parts.group
        traffic = self.parts.tier.traffic.figures(group.sums)
        crossed = sum(sum(by_purpose.values()) for by_purpose in traffic.values())
        return {
            "samples_per_second": rate(self.samples, self.train_seconds),
            "seconds": self.train_seconds + self.other_seconds,
            "steps": self.step,
            "samples": self.samples,
            "processes": group.size,
            **{key: last[key] for key in ("auc", "log_loss", "normalized_entropy", "accuracy")},
            "best_auc": best["auc"],
            "best_step": best["step"],
            "best_attainable_auc": source.get("teacher_auc"),
            "evaluations": self.evaluations,
            **self.pipeline.figures(),
            "traffic": traffic,
            "bytes_per_sample": crossed / self.samples if self.samples else 0.0,
            "peak_bytes": self._peak_bytes(),
            "stage_seconds": {k: round(v, 4) for k, v in sorted(self.parts.stages.seconds.items())},
            "restarts": self.restarts,
            "device": str(self.parts.device),
            "pipeline": self.pipeline.name,
            "seed": self.config.loop.seed,
            "init_seed": self.config.loop.initialisation,
            "versions": {
                "python": platform.python_version(),
                **{name: version(name) for name in ("hotline", "torch", "numpy", "numba")},
            },
            "loss_digest": self.digest.hex(),
        }
