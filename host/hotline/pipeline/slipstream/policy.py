"""``Slipstream``: watch the hot rows for a while, then skip what would only train rows that have stopped changing.

The policy of a pipeline that has a hot table. A *phase* is a run of batches trained on one set of hot rows: an epoch,
or from one learning to the next. Within it come, in this order: warm-up; two or more snapshots of the hot table; the
search for the change below which a row counts as stale; batches of which something is skipped. What is skipped are
popular inputs, or (``rows``) only the updates of stale rows. Inputs that need the cold table are never skipped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from hotline.data import Batch
from hotline.embedding import DeviceLookups, Gradient, HotTable
from hotline.pipeline.protocol import Stages
from hotline.pipeline.slipstream.config import SlipstreamConfig
from hotline.pipeline.slipstream.inputs import InputClassifierBlock, compile_for
from hotline.pipeline.slipstream.rows import SleepingRows
from hotline.pipeline.slipstream.sampling import SamplingBlock, Threshold
from hotline.pipeline.slipstream.snapshots import SnapshotBlock

__all__ = ["PopularInputs", "Slipstream"]

SMALLEST_SAMPLE = 1024  # inputs on which a threshold is tried, where there are as many


class PopularInputs(Protocol):
    """Inputs of which some are popular, as CLASSIFY leaves them.

    slots: int32 (lookups,), table after table; offsets: int64 (tables * inputs + 1,); popular: int32, which inputs
    """

    @property
    def slots(self) -> NDArray[np.int32]: ...
    @property
    def offsets(self) -> NDArray[np.int64]: ...
    @property
    def popular(self) -> NDArray[np.int32]: ...


class Slipstream:
    """What is stale of ``hot``, and what is skipped for it.

    The pipeline calls :meth:`start` where its hot rows are new, :meth:`begin` before every batch that :meth:`alone`
    names, then, of a batch's popular inputs, trains those that :meth:`kept` gives, reports with :meth:`trains` what it
    trains, and has :meth:`update` take the step.

    stages: where time is noted; tables: of an input; seed: of the sample and of what is replayed
    """

    def __init__(self, config: SlipstreamConfig, hot: HotTable, stages: Stages, tables: int, seed: int) -> None:
        self.config, self.hot, self.stages, self.tables, self.seed = config, hot, stages, tables, seed
        norm = config.slipstream_norm
        self.snapshots = SnapshotBlock(hot.tier, hot.weight, norm, config.slipstream_require_touched)
        self.sampling = SamplingBlock(
            config.slipstream_drop,
            config.slipstream_tolerance,
            config.slipstream_from,
            config.slipstream_to,
            config.slipstream_iterations,
        )
        self.classifier = InputClassifierBlock(
            config.slipstream_alpha, config.slipstream_alpha_count, config.slipstream_alpha_of
        )
        self.rows = SleepingRows(hot, norm, config.slipstream_wake_every)
        self.found: Threshold | None = None  # of the last search
        self.seen = self.skipped = 0  # inputs so far
        self.phases, self._stop, self._points = 0, 0, tuple[int, ...]()
        self._stale: NDArray[np.bool_] | None = None  # while inputs are skipped
        self._stale_rows = self._hot_rows = self._sampled = 0
        compile_for()

    # -- when

    def start(self, first: int, stop: int) -> None:
        """The hot rows are new and stay for the batches ``first`` to ``stop - 1``: nothing is skipped for now."""
        self.snapshots.drop()
        self.rows.wake_all()
        self._stale, self.found = None, None
        self._stale_rows = self._hot_rows = self._sampled = 0
        self.phases += 1
        self._stop, self._points = stop, self.config.warm_up(first, stop)

    def alone(self, number: int) -> bool:
        """Whether all batches before ``number`` must be done when it begins."""
        return number in self._points

    @property
    def stop(self) -> int:
        """The batch after the phase's last."""
        return self._stop

    @property
    def search(self) -> int:
        """The batch before which the threshold is searched; :attr:`stop` if none is."""
        return self._points[-1] if self._points else self._stop

    @property
    def skips_inputs(self) -> bool:
        """Whether some inputs are skipped, from batch :attr:`search` on."""
        return self._stale is not None

    def begin(self, number: int, left: int, sample: Callable[[NDArray[np.int64]], Iterator[PopularInputs]]) -> None:
        """Before batch ``number``: a snapshot, and after the last one the search for a threshold.

        left: inputs of the phase from batch ``number`` on
        sample: classifies, batch by batch, those of them at the places it is given (ascending, counted from the first)
        """
        if number not in self._points:
            return
        stages = self.stages
        with stages("snapshot"):
            if number == self._points[0]:
                self.snapshots.start()
                return
            if number != self._points[-1]:
                self.snapshots.next()
                return
            change = self.snapshots.finish()
        with stages("search"):
            self._judge(change, left, sample)

    def _judge(self, change: NDArray[np.float64], left: int, sample: Callable[..., Iterator[PopularInputs]]) -> None:
        """Decide which rows are stale; ``change``: (slots,)."""
        count = min(left, max(SMALLEST_SAMPLE, round(self.config.slipstream_sample * left)))
        random = np.random.default_rng([self.seed, self.phases])
        places = np.sort(random.choice(left, count, replace=False))
        found = [np.empty(0)]
        for inputs in sample(places):
            if self.config.slipstream_form == "rows":
                found.append(change[_lookups_of(inputs, self.tables)])
            else:
                where = (inputs.slots, inputs.offsets, inputs.popular)
                found.append(self.classifier.critical(change, *where, self.tables))
        critical = np.concatenate(found)
        self._sampled = critical.size
        if (fixed := self.config.slipstream_threshold) is None:
            self.found = self.sampling.search(critical)
        else:
            achieved = float((critical < fixed).mean()) if critical.size else 0.0
            self.found = Threshold(fixed, achieved, abs(achieved - self.sampling.drop) <= self.sampling.tolerance, 0)
        stale = (change < self.found.value) & (self.hot.master_row >= 0)
        self._stale_rows, self._hot_rows = int(stale.sum()), self.hot.held
        if self.config.slipstream_form == "rows":
            self.rows.put_to_sleep(stale, self.found.value, self._points[1] - self._points[0])
        else:
            self._stale = stale if self._stale_rows else None

    # -- what is skipped

    def kept(self, number: int, inputs: PopularInputs) -> NDArray[np.int32]:
        """The popular inputs of batch ``number`` that are trained, ascending. May be called from another thread."""
        popular = inputs.popular
        if self._stale is None or not popular.size:
            return popular
        skipped = self.classifier.skipped(self._stale, inputs.slots, inputs.offsets, popular, self.tables)
        if self.config.slipstream_replay:
            random = np.random.default_rng([self.seed, self.phases, number])
            skipped &= random.random(popular.size) >= self.config.slipstream_replay
        return popular[~skipped]

    def trains(self, batch: Batch, slots: NDArray[np.int32]) -> None:
        """A batch, without what was skipped of it, is trained; ``slots``: of its lookups of hot rows."""
        self.seen, self.skipped = self.seen + batch.size + batch.skipped, self.skipped + batch.skipped
        self.snapshots.touch(slots)

    def update(self, lookups: DeviceLookups, gradient: Gradient) -> None:
        """One optimizer step on the hot rows, without those that sleep."""
        if self.config.slipstream_form == "rows":
            self.rows.update(lookups, gradient)
        else:
            self.hot.update(lookups, gradient)

    # -- what is known

    def figures(self) -> dict[str, Any]:
        """Numbers for the summary: ``skipped_share``, of all inputs so far, and ``slipstream``."""
        found = self.found or Threshold(0.0, 0.0, False, 0)
        rows = self.config.slipstream_form == "rows"
        figures = {
            "form": self.config.slipstream_form,
            "threshold": found.value if np.isfinite(found.value) else None,  # JSON has no infinity
            "achieved": found.achieved,
            "converged": found.converged,
            "sampled": self._sampled,
            "stale_rows": self._stale_rows,
            "hot_rows": self._hot_rows,
            "warm_up": list(self._points),
            "bytes": self.snapshots.bytes + self.rows.bytes,
        }
        if rows:
            figures |= {
                "updates_skipped_share": self.rows.skipped_share,
                "asleep": self.rows.asleep,
                "woken": self.rows.woken,
            }
        return {"skipped_share": self.skipped / self.seen if self.seen else 0.0, "slipstream": figures}

    def state(self) -> tuple[dict[str, NDArray[Any]], dict[str, Any]]:
        """Arrays and JSON-able values from which :meth:`restore` goes on exactly."""
        row_arrays, row_values = self.rows.state()
        arrays = {**self.snapshots.state(), **row_arrays}
        if self._stale is not None:
            arrays["stale"] = self._stale
        values = {
            "found": None if self.found is None else asdict(self.found),
            "counts": [self.seen, self.skipped, self.phases, self._stop],
            "judged": [self._stale_rows, self._hot_rows, self._sampled],
            "points": list(self._points),
            "rows": row_values,
        }
        return {f"slipstream_{name}": array for name, array in arrays.items()}, values

    def restore(self, arrays: Mapping[str, NDArray[Any]], values: Mapping[str, Any]) -> None:
        """Go on from :meth:`state`; the hot table has been filled before."""
        own = {name.removeprefix("slipstream_"): array for name, array in arrays.items()}
        self.snapshots.restore(own)
        self.rows.restore(own, values["rows"])
        self._stale = own.get("stale")
        self.found = None if values["found"] is None else Threshold(**values["found"])
        self.seen, self.skipped, self.phases, self._stop = values["counts"]
        self._stale_rows, self._hot_rows, self._sampled = values["judged"]
        self._points = tuple(values["points"])


def _lookups_of(inputs: PopularInputs, tables: int) -> NDArray[np.int32]:
    """Slots of all lookups of the popular inputs."""
    popular = np.zeros((inputs.offsets.size - 1) // tables, np.bool_)
    popular[inputs.popular] = True
    return inputs.slots[np.repeat(np.tile(popular, tables), np.diff(inputs.offsets))]
