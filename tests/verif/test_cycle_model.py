"""Laws that the cycle model keeps, and how near it is to the RTL."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hotline.contract import PRESETS
from hotline_verif.coverage import unhit
from hotline_verif.cycle_model import NETWORKS, Design, cap, cycles
from hotline_verif.popular_ids import PopularBatch, popular_layout
from hotline_verif.runner import run_bench
from hotline_verif.traffic import Traffic, scattered_keys, traffic

DESIGNS = st.builds(
    Design,
    window=st.sampled_from((1, 2, 3, 8, 32)),
    network=st.sampled_from(NETWORKS),
    request_queue=st.integers(1, 8),
    answer_queue=st.integers(1, 4),
    engine_queue=st.integers(2, 8),
    in_order=st.booleans(),
)


def _random_targets(seed: int, steps: int, engines: int) -> np.ndarray:
    """Some banks far more often than others, some lookups absent."""
    rng = np.random.default_rng(seed)
    banks = np.minimum(rng.geometric(0.3, (steps, engines)) - 1, engines - 1)
    return np.where(rng.random((steps, engines)) < 0.2, -1, banks).astype(np.int16)


@settings(deadline=None, max_examples=60)
@given(design=DESIGNS, seed=st.integers(0, 1000), steps=st.integers(1, 200), engine_bits=st.integers(1, 4))
def test_everything_leaves_and_no_faster_than_the_busiest_bank(
    design: Design, seed: int, steps: int, engine_bits: int
) -> None:
    targets = _random_targets(seed, steps, 1 << engine_bits)
    taken = cycles(targets, design)
    assert targets.size / targets.shape[1] / taken < cap(targets, targets.size)
    assert taken == cycles(targets, design)


@pytest.mark.parametrize("network", NETWORKS)
@pytest.mark.parametrize("in_order", [False, True])
def test_window_of_one_is_one_lookup_after_the_other(network: str, in_order: bool) -> None:
    design = Design(window=1, network=network, in_order=in_order)
    targets = np.full((40, 8), -1, np.int16)
    targets[:, 3] = np.random.default_rng(1).integers(8, size=40)
    times = [cycles(targets[:count], design) for count in range(1, 41)]
    round_trip = times[1] - times[0]
    assert round_trip > 5
    assert np.diff(times).tolist() == [round_trip] * 39


@pytest.mark.parametrize("network", NETWORKS)
def test_without_requests_a_step_leaves_a_cycle(network: str) -> None:
    def empty(steps: int) -> int:
        return cycles(np.full((steps, 8), -1, np.int16), Design(network=network))

    assert empty(500) - empty(100) == 400


def test_one_bank_for_all_serves_one_lookup_a_cycle() -> None:
    targets = np.zeros((200, 8), np.int16)
    assert cap(targets, targets.size) == pytest.approx(1 / 8)
    assert targets.size <= cycles(targets, Design()) < 1.05 * targets.size


def test_two_ports_serve_one_bank_twice_as_fast() -> None:
    targets = np.zeros((200, 8), np.int16)
    one, two = (cycles(targets, Design(network="voq", ports=ports)) for ports in (1, 2))
    assert two == pytest.approx(one / 2, rel=0.05)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"network": "ring"}, "no network 'ring'"),
        ({"front_queue": 9}, "front_queue must be 10 or more, not 9"),
        ({"engine_queue": 1}, "engine_queue must be 2 or more, not 1"),
        ({"ports": 2}, "has 1 port, not 2"),
    ],
)
def test_a_design_that_cannot_be_is_refused(fields: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Design(**fields)  # type: ignore[arg-type]


def test_is_within_a_percent_of_the_rtl(tmp_path: Path) -> None:
    sizes, seed = PRESETS["small"], 1
    layout = popular_layout(sizes)
    keys = [scattered_keys(layout, PopularBatch(layout, seed, number)) for number in range(5)]
    learned = traffic(sizes, keys[:1], Traffic(block=sizes.chunk, merge=sizes.chunk))[0]
    first, *more = traffic(sizes, keys, Traffic(block=sizes.unit, filter_entries=sizes.filter_entries))
    ends = (np.cumsum([len(steps) for steps in more]) - 1)[:-1].tolist()
    design = Design(window=sizes.window)
    modelled = [
        cycles(learned, Design(window=sizes.window, in_order=True)),
        cycles(first, design),
        cycles(np.concatenate(more), design, ends) / 4,
    ]
    result = run_bench("throughput", sizes, seed, runs=tmp_path)
    assert result.passed
    assert unhit(result.coverage) == []
    measured = result.figures.values()
    assert [keys[0].size / taken / sizes.engines for taken in modelled] == pytest.approx(list(measured), rel=0.01)
