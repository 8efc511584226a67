"""Graphs are those of the pipelines: stages, lanes and order of real runs; bytes add up; a faster part never hurts."""

import dataclasses
from itertools import product

import pytest
from tests.host.pipeline.training import config

from hotline.data import Dataset
from hotline.timeline import PIPELINES, Case, DoesNotFit, platform, platforms, project, workload, workloads
from hotline.timeline.costs import Costs
from hotline.timeline.graphs import Plan, parts_of
from hotline.timeline.workload import measure_workload
from hotline.train import build_parts, build_pipeline

HERE = ("cpu", "hybrid", "gpu", "hotline")
"""Pipelines that a machine without a GPU runs in this process, with one kind of step"""
NOT_TIMED = {"load", "step"}  # the trainer's, and what a step takes beside its stages
NO_TASK = {"wait", "learn", "write_back", "fill"}  # what is waited for is in other lanes; the others are between steps


def spans_of(path, pipeline):
    """What a real run recorded of the steps 4 to 8."""
    asked = config(path, pipeline, "fp32", "sgd", **({"passes": "auto"} if pipeline == "hotline" else {}))
    dataset = Dataset(path)
    parts = build_parts(asked, dataset)
    parts.stages.record(range(4, 9))
    with build_pipeline(asked, dataset, parts) as trained:
        loader, submitted = trained.loader(dataset, 64, 7, 0), 0
        for number in range(12):
            parts.stages.step = number
            while submitted < 12 and trained.may_begin(submitted, number):
                trained.begin(loader, submitted)
                trained.submit(loader.batch(submitted))
                submitted += 1
            trained.collect()
    return asked, [span for span in parts.stages.spans if span["stage"] not in NO_TASK]


def tasks_of(path, asked):
    work = measure_workload(Dataset(path), asked, "test", "", budgets=(1 << 20,), sample_fraction=0.3)
    plan = Plan(Costs(platform("two-cores"), work, 64), 1 << 20)
    (part,) = parts_of(asked.pipeline, plan)
    return part.tasks


@pytest.fixture(scope="module")
def longer(tmp_path_factory):
    from tests.host.conftest import write_dataset

    return write_dataset(tmp_path_factory.mktemp("data") / "set", rows=20_000)


@pytest.mark.parametrize("pipeline", HERE)
def test_a_graph_has_the_stages_and_lanes_of_a_real_run_and_its_order(longer, pipeline):
    asked, spans = spans_of(longer, pipeline)
    tasks = tasks_of(longer, asked)
    modelled = {(task.lane, task.stage) for task in tasks if task.stage not in NOT_TIMED}
    assert modelled == {(span["lane"], span["stage"]) for span in spans}
    by_name = {task.name: task for task in tasks}
    alone = {place for place in modelled if sum((t.lane, t.stage) == place for t in tasks) == 1}
    checked = 0
    for task, after in [(one, after) for one in tasks for after in one.after]:
        before = by_name[after.name]
        places = (before.lane, before.stage), (task.lane, task.stage)
        if not set(places) <= alone:
            continue
        for step in range(5, 8):
            ends, starts = (
                [s for s in spans if (s["lane"], s["stage"]) == place and s["step"] == number]
                for place, number in zip(places, (step - after.steps, step), strict=True)
            )
            assert max(s["end"] for s in ends) <= min(s["start"] for s in starts)
            checked += 1
    assert checked or pipeline != "hotline"


CASES = [
    Case(pipeline, platform(machine), workload(work), 4096, 256 << 20)
    for pipeline, machine, work in product(PIPELINES, platforms(), workloads())
    if work != "criteo-terabyte" or machine not in ("two-cores", "ecp5-card")  # 49 GiB of tables are refused there
]


def names(case):
    return f"{case.pipeline} {case.platform.name} {case.work.name}"


@pytest.mark.parametrize("case", CASES, ids=names)
def test_no_step_is_shorter_than_its_busiest_resource(case):
    found = project(case, steps=24)
    for _, schedule in found.parts:
        assert schedule.ends()[-1] >= schedule.steps * max(schedule.busy().values()) * (1 - 1e-9)
        assert schedule.step_seconds >= max(schedule.busy().values()) * (1 - 0.05)  # of its second half
        assert len(schedule.spans) == schedule.steps * len({span.task.name for span in schedule.spans})


@pytest.mark.parametrize("work", workloads())
@pytest.mark.parametrize("pipeline", sorted(set(PIPELINES) - {"cpu", "xdl"}))
def test_a_faster_part_never_slows_a_pipeline(pipeline, work):
    case = Case(pipeline, platform("v100x4"), workload(work), 4096, 256 << 20)
    before = project(case, steps=16).step_seconds
    for name, number in case.platform.numbers():
        if name.endswith(("count", "cores", "memory_bytes", "rows")):
            continue
        better = number.times(0.5 if name.endswith("seconds") else 2.0)
        quicker = dataclasses.replace(case, platform=case.platform.with_number(name, better))
        assert project(quicker, steps=16).step_seconds <= before * (1 + 1e-9), name


def test_bytes_that_cross_are_those_of_the_vectors_inputs_and_slots():
    work = workload("criteo-kaggle")
    case = Case("hybrid", platform("h200"), work, 2048, 256 << 20)
    inputs, vectors = 2048 * 4 * 14, 2048 * 26 * 16 * 4
    assert project(case).moved() == pytest.approx({"to GPU": inputs + vectors, "to host": vectors})
    hot = work.at(256 << 20)
    missed = 2048 * (1 - hot.popular) * hot.missed_bags * 64
    moved = project(dataclasses.replace(case, pipeline="hotline")).moved()
    assert moved == pytest.approx({"to GPU": inputs + 2048 * 26 * 4 + missed, "to host": missed})


def test_fae_s_kinds_of_steps_have_the_shares_of_its_inputs():
    case = Case("fae", platform("v100x4"), workload("avazu"), 4096, 256 << 20)
    found = project(case)
    popular = case.work.at(256 << 20).popular
    assert [part.share for part, _ in found.parts] == pytest.approx([1 - popular, popular])
    skipping = project(dataclasses.replace(case, pipeline="fae+slipstream"))
    assert sum(part.share for part, _ in skipping.parts) == pytest.approx(1 - popular * case.work.skipped)


def test_tables_that_no_gpu_holds_are_refused_and_more_gpus_take_them():
    big = dataclasses.replace(workload("criteo-terabyte"), table_rows=400_000_000)
    small = Case("gpu", platform("v100x4"), big, 4096, 256 << 20)
    with pytest.raises(DoesNotFit, match=r"tables of 95.4 GiB in 4 GPUs of 15 GiB; 7 or more would hold them"):
        project(small)
    more = dataclasses.replace(small, platform=platform("dgx-a100"))
    assert project(more).samples_per_second > 0


def test_an_accelerator_s_own_room_bounds_the_hot_rows():
    card = platform("ecp5-card")
    one, other = (Case("hotline", card, workload("criteo-kaggle"), 1024, size) for size in (2 << 20, 256 << 20))
    assert project(one).step_seconds == project(other).step_seconds  # 32,768 rows are 2 MiB


def test_hot_rows_that_no_gpu_holds_are_refused():
    case = Case("hotline", platform("v100x4"), workload("avazu"), 4096, 20 << 30)
    with pytest.raises(DoesNotFit, match=r"20.0 GiB of hot rows, their state, vectors and network in a GPU of 15 GiB"):
        project(case)


def test_tables_that_no_host_holds_are_refused():
    case = Case("hotline", platform("ecp5-card"), workload("criteo-terabyte"), 1024, 64 << 20)
    with pytest.raises(DoesNotFit, match=r"48.7 GiB of tables in a host of 32 GiB"):
        project(case)


def test_gpus_without_links_of_their_own_go_over_the_host():
    machine = dataclasses.replace(platform("v100x4"), peer=None)
    slower = project(Case("hotline", machine, workload("avazu"), 4096, 64 << 20))
    assert (
        slower.step_seconds
        > project(Case("hotline", platform("v100x4"), workload("avazu"), 4096, 64 << 20)).step_seconds
    )


def test_rows_of_other_hosts_cross_the_network():
    machine = platform("dgx-a100").with_gpus(16)
    for pipeline in ("hybrid", "hotline", "fae"):
        assert project(Case(pipeline, machine, workload("avazu"), 16 * 1024, 64 << 20)).moved()["hosts"] > 0
