"""The start with many seeds: who is tried, by what it is judged, and what is refused."""

import dataclasses

import pytest

from hotline.data import Dataset
from hotline.model import DlrmConfig
from hotline.train import LoopConfig, TrainConfig, build_parts, choose_seed, with_seed


def config(path, **loop):
    return TrainConfig(
        data=str(path),
        out="",
        pipeline="cpu",
        architecture=DlrmConfig(dim=8, bottom_mlp="16-8", top_mlp="24-1"),
        loop=LoopConfig(**{"batch_size": 64, "seed": 7, "try_seeds": 4, **loop}),
    )


def test_the_seed_of_the_least_loss_is_chosen_and_the_choice_repeats(dataset_path):
    dataset, told = Dataset(dataset_path), {}
    chosen = choose_seed(config(dataset_path), dataset, told.__setitem__)
    assert len(told) == 4
    assert len(set(told.values())) == 4
    assert told[chosen] == min(told.values())
    assert choose_seed(config(dataset_path), dataset) == chosen


def test_a_chosen_seed_initialises_and_leaves_the_order_of_the_data_alone(dataset_path):
    dataset, asked = Dataset(dataset_path), config(dataset_path)
    other = with_seed(asked, 99)
    assert (other.loop.seed, other.loop.init_seed, other.loop.try_seeds) == (7, 99, 0)
    plain = dataclasses.replace(asked, loop=LoopConfig(batch_size=64, seed=99))
    assert build_parts(other, dataset).cold.weight.equal(build_parts(plain, dataset).cold.weight)


def test_a_stop_ends_the_trials(dataset_path):
    assert choose_seed(config(dataset_path), Dataset(dataset_path), stop=lambda: True) is None


def test_one_batch_is_too_few(dataset_path):
    with pytest.raises(ValueError, match=r"--try-seeds 4: .* choose a --batch-size below 4096"):
        choose_seed(config(dataset_path, batch_size=4096), Dataset(dataset_path))


def test_a_seed_and_a_choice_of_seeds_exclude_each_other():
    with pytest.raises(ValueError, match="--init-seed and --try-seeds"):
        LoopConfig(init_seed=1, try_seeds=2)
