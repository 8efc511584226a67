"""The laws of the simulation: every task once, no resource above its capacity, no step shorter than its parts."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hotline.timeline.simulation import After, Task, simulate

CAPACITY = {"gpu": 1.0, "cores": 4.0, "link": 1.0}


@st.composite
def graphs(draw):
    """Steps of some tasks on some of the resources, which wait for each other as a program could have it."""
    count = draw(st.integers(1, 6))
    leads = [draw(st.integers(0, 2)) for _ in range(count)]
    tasks = []
    for n in range(count):
        amounts = {"gpu": 1.0, "cores": draw(st.sampled_from([1.0, 3.0, 4.0])), "link": 1.0}
        uses = {name: amounts[name] for name in draw(st.sets(st.sampled_from(sorted(amounts)), max_size=2))}
        after = []
        for other in draw(st.sets(st.integers(0, count - 1), max_size=3)):
            steps = max(0, leads[n] - leads[other]) + (other >= n) + draw(st.integers(0, 1))
            after.append(After(str(other), steps))
        lane = draw(st.sampled_from(["device", "host"]))
        seconds = draw(st.integers(0, 40)) / 8  # sums of these are exact
        tasks.append(Task(str(n), "", lane, seconds, uses, tuple(after), leads[n], {"link": float(n)}))
    return tasks


@given(graphs())
def test_every_task_of_every_step_is_carried_out_once_for_as_long_as_it_takes(tasks):
    found = simulate(tasks, CAPACITY, 6)
    assert sorted((s.step, s.task.name) for s in found.spans) == sorted((n, t.name) for n in range(6) for t in tasks)
    assert all(span.end - span.start == span.task.seconds for span in found.spans)
    assert found.moved() == {"link": pytest.approx(sum(t.moved["link"] for t in tasks))}


@given(graphs())
def test_what_a_task_waits_for_has_ended_when_it_begins(tasks):
    found = simulate(tasks, CAPACITY, 6)
    spans = {(s.step, s.task.name): s for s in found.spans}
    for span in found.spans:
        for a in span.task.after:
            if span.step >= a.steps:
                assert spans[span.step - a.steps, a.name].end <= span.start


@given(graphs())
def test_no_resource_is_used_above_its_capacity(tasks):
    found = simulate(tasks, CAPACITY, 6)
    for name, capacity in found.capacity.items():
        changes = []
        for span in found.spans:
            amount = {f"lane {span.task.lane}": 1.0, **span.task.uses}.get(name, 0.0)
            if span.end > span.start:
                changes += [(span.start, 1, amount), (span.end, 0, -amount)]  # what ends, ends first
        held = 0.0
        for _, _, amount in sorted(changes):
            held += amount
            assert held <= capacity


@given(graphs())
def test_no_step_is_shorter_than_its_busiest_resource_or_longer_than_all_its_tasks_in_turn(tasks):
    found = simulate(tasks, CAPACITY, 40)
    assert 40 * max(found.busy().values()) <= found.ends()[-1] + 1e-9
    assert found.ends()[-1] <= 40 * sum(task.seconds for task in tasks) + 1e-9
    assert found.step_seconds >= 0


@settings(max_examples=200)
@given(graphs(), st.data())
def test_a_faster_part_makes_no_step_later(tasks, data):
    slow = simulate(tasks, CAPACITY, 12).ends()
    chosen = data.draw(st.integers(0, len(tasks) - 1))
    shorter = data.draw(st.integers(0, int(8 * tasks[chosen].seconds))) / 8
    one = tasks[chosen]
    faster = Task(one.name, one.stage, one.lane, shorter, one.uses, one.after, one.lead, one.moved)
    quick = simulate([*tasks[:chosen], faster, *tasks[chosen + 1 :]], CAPACITY, 12).ends()
    assert all(a <= b for a, b in zip(quick, slow, strict=True))


@given(graphs())
def test_the_chain_of_what_waited_for_what_is_as_long_as_the_time_it_explains(tasks):
    found = simulate(tasks, CAPACITY, 12)
    ends = found.ends()
    assert sum(found.critical().values()) == pytest.approx((ends[11] - ends[5]) / 6)


def test_two_lanes_overlap_and_the_longer_one_sets_the_pace():
    gather = Task("gather", "gather", "accelerator", 3.0, {}, (After("update", 1),))
    train = Task("train", "network", "device", 2.0, {"gpu": 1.0})
    rest = Task("rest", "network", "device", 1.0, {"gpu": 1.0}, (After("gather"),))
    update = Task("update", "update", "host", 0.5, {}, (After("rest"),))
    found = simulate([gather, train, rest, update], CAPACITY)
    assert found.step_seconds == pytest.approx(4.5)  # gather, rest and update in turn; training is beside the gather
    assert found.critical() == pytest.approx({"gather": 3.0, "rest": 1.0, "update": 0.5})


@pytest.mark.parametrize(
    ("tasks", "message"),
    [
        ([Task("a", "", "x", 1.0), Task("a", "", "x", 1.0)], "same name"),
        ([Task("a", "", "x", 1.0, {"gpu": 2.0})], "a uses 2 of gpu, of which there is 1"),
        ([Task("a", "", "x", 1.0, {"tpu": 1.0})], "a uses 1 of tpu, of which there is 0"),
        ([Task("a", "", "x", 1.0, {}, (After("b"),))], "a waits for b, which is no task"),
        ([Task("a", "", "x", 1.0, {}, (After("a"),))], "a is submitted before a"),
        ([Task("a", "", "x", 1.0, {}, (After("b", 1),), lead=1), Task("b", "", "x", 1.0)], "before b"),
        ([Task("a", "", "x", -1.0)], "a: -1.0 seconds"),
    ],
)
def test_graphs_that_no_program_could_submit_are_refused(tasks, message):
    with pytest.raises(ValueError, match=message):
        simulate(tasks, CAPACITY)
