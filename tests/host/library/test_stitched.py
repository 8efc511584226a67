"""Training in two parts equals training without a split, whatever the loader, the bags and the optimizer."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.host.library.recommender import (
    SHAPES,
    Network,
    assert_same_tables,
    hot_tables,
    make_batches,
    plain_bags,
    train_parts,
    train_plain,
)
from torch.utils.data import DataLoader, TensorDataset

import hotline
from hotline.embedding import HotTable
from hotline.embedding.device import gather_on_device, update_on_device


def assert_same_training(batches, kind="sgd", dtype=torch.float64, tables=None, **options):
    """Train without the split and with it; the stitched batches."""
    bags = plain_bags(dtype)
    hot = hot_tables(bags, optimizer=kind, learning_rate=0.2, **(tables or {}))
    stitched = hotline.stitched(batches, hot, **options)
    split = train_parts(Network(hot, dtype), stitched)
    plain = train_plain(Network(bags, dtype), batches, kind)
    assert len(split) == len(plain) > 0
    assert np.allclose(plain, split, rtol=1e-12 if dtype == torch.float64 else 1e-5)
    assert_same_tables(hot, bags, dtype)
    return stitched


class TestSplitEqualsUnsplit:
    @pytest.mark.parametrize("kind", ["sgd", "adagrad", "adam"])
    def test_with_bags_of_0_to_3_ids_of_several_widths(self, kind):
        stitched = assert_same_training(make_batches(), kind, sample_fraction=0.25)
        assert 0.1 < stitched.popular_share < 0.9

    def test_in_fp32(self):
        assert_same_training(make_batches(dtype=torch.float32), dtype=torch.float32)

    @pytest.mark.parametrize("kind", ["sgd", "adam"])
    def test_across_relearning_in_the_middle(self, kind):
        assert_same_training(make_batches(), kind, relearn_every=5, sample_size=2)

    def test_without_lanes_beside(self):
        assert_same_training(make_batches(), "adagrad", tables={"overlap": False})

    def test_when_every_sample_is_popular(self):
        batches = make_batches()
        stitched = assert_same_training(batches, tables={"small_table_bytes": "1GiB"})
        assert stitched.popular_share == 1
        assert all(
            batch.rest is None and batch.popular is whole for batch, whole in zip(stitched, batches, strict=True)
        )

    def test_when_nothing_was_learned(self, monkeypatch):
        monkeypatch.setattr(hotline.HotEmbeddingBagCollection, "learn", lambda self, samples: None)
        stitched = assert_same_training(make_batches())
        assert stitched.popular_share < 0.1  # samples whose bags are all empty or of the table that is wholly hot


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32])
def test_the_device_path_splits_as_well(dtype, monkeypatch):
    """In torch operations (fp64) and in the kernels of a GPU, interpreted (fp32), on a second tier of host memory."""

    def gather(hot, lookups, samples, more=0):
        return gather_on_device(hot.weight, lookups, samples, more)

    def update(hot, lookups, gradient, order=None):
        update_on_device(hot.weight, hot.moment, lookups, gradient, hot.cold.optimizer)

    monkeypatch.setattr(HotTable, "gather", gather)
    monkeypatch.setattr(HotTable, "update", update)
    batches = make_batches(3, 12, dtype=dtype)
    stitched = assert_same_training(batches, "adagrad", dtype, sample_size=1)
    assert 0 < stitched.popular_share < 1


@given(
    lengths=st.lists(st.lists(st.integers(0, 4), min_size=4, max_size=4), min_size=1, max_size=12),
    seed=st.integers(0, 2**16),
)
@settings(max_examples=15, deadline=None)
def test_random_bags_split_as_well(lengths, seed):
    rng = np.random.default_rng(seed)
    batches = make_batches(2, len(lengths), seed)
    for batch in batches:
        for k, (name, (rows, _)) in enumerate(SHAPES.items()):
            offsets = np.concatenate([[0], np.cumsum([own[k] for own in lengths])])
            ids = rng.integers(0, min(rows, 60), offsets[-1])
            batch["sparse"][name] = (torch.from_numpy(ids), torch.from_numpy(offsets))
    assert_same_training(batches, "adagrad", sample_size=1)


def test_gradients_may_add_up_over_several_batches_and_a_relearning():
    batches, bags = make_batches(6), plain_bags()
    hot = hot_tables(bags, learning_rate=0.1)
    plain, split = Network(bags), Network(hot)
    optimizer = torch.optim.SGD(bags.parameters(), 0.1)
    for batch in batches:
        plain(batch).backward()
    optimizer.step()
    for batch in hotline.stitched(batches, hot, relearn_every=2):
        for part, share in batch.parts:
            (split(part) * share).backward()
    hot.step()
    assert_same_tables(hot, bags)


def test_parts_hold_every_sample_once_with_all_that_belongs_to_it():
    batches = make_batches(4)
    hot = hot_tables(plain_bags())
    stitched = hotline.stitched(batches, hot, sample_size=1)
    for whole, batch in zip(batches[1:], list_but_first(stitched), strict=True):
        popular, rest = batch
        assert popular["name"] == rest["name"] == "kept"
        assert batch.size == 48 == len(popular["label"]) + len(rest["label"])
        assert [share for _, share in batch.parts] == [batch.popular_size / 48, batch.rest_size / 48]
        order = [int((whole["label"] == label).nonzero()) for part in batch for label in part["label"]]
        assert sorted(order) == list(range(48))
        ours, theirs = [bag for part in batch for bag in bags_in(part)], bags_in(whole)
        assert all(torch.equal(bag, theirs[sample]) for bag, sample in zip(ours, order, strict=True))


def bags_in(batch):
    values, offsets = batch["sparse"]["tags"]
    return values.tensor_split(offsets[1:-1])


def test_what_a_part_needs_is_on_the_device_before_it_is_asked_for():
    hot = hot_tables(plain_bags(), overlap=False)
    traffic = hot.groups[0].hot.tier.traffic
    for batch in list_but_first(hotline.stitched(make_batches(8), hot, sample_size=1)):
        before = traffic.figures()
        for part, _ in batch.parts:
            hot(part["sparse"])
        assert traffic.figures() == before
    assert before["to_device"]["vectors"] > 0


def list_but_first(batches):
    """One after the other, without the one that was learned from."""
    for number, batch in enumerate(batches):
        if number:
            yield batch


class Pair(NamedTuple):
    ids: torch.Tensor
    label: torch.Tensor


@dataclass
class Record:
    ids: torch.Tensor
    label: torch.Tensor


COLUMNS = {"a": (500, 8), "b": (400, 8)}


def columns(size=32, seed=1):
    generator = torch.Generator().manual_seed(seed)
    ids = torch.stack([(torch.rand(size, generator=generator) ** 3 * rows).long() for rows, _ in COLUMNS.values()], 1)
    return ids, torch.rand(size, generator=generator)


@pytest.mark.parametrize(
    ("make", "features", "label"),
    [
        (lambda ids, label: [ids, label], None, lambda batch: batch[1]),
        (lambda ids, label: (ids, label), 0, lambda batch: batch[1]),
        (Pair, "ids", lambda batch: batch.label),
        (Record, None, lambda batch: batch.label),
        (lambda ids, label: {"x": {"ids": ids}, "y": label}, lambda batch: batch["x"]["ids"], lambda batch: batch["y"]),
        (lambda ids, label: {"a": ids[:, 0], "b": ids[:, 1:], "y": label}, None, lambda batch: batch["y"]),
    ],
    ids=["list", "tuple", "namedtuple", "dataclass", "nested", "flat"],
)
def test_parts_are_of_the_make_of_the_batch(make, features, label):
    tables = hotline.HotEmbeddingBagCollection(COLUMNS, hot_bytes="8KiB", small_table_bytes=0, preset="small")
    batches = [make(*columns(seed=seed)) for seed in range(4)]
    for batch in list(hotline.stitched(batches, tables, features=features, sample_size=1))[1:]:
        assert 0 < batch.popular_size < 32
        for part, size in zip(batch, (batch.popular_size, batch.rest_size), strict=True):
            assert type(part) is type(batches[0])
            assert len(label(part)) == size


def test_loaders_keep_their_order_and_may_have_no_length():
    tables = hotline.HotEmbeddingBagCollection(COLUMNS, hot_bytes="8KiB", small_table_bytes=0, preset="small")
    ids, label = columns(200)
    orders = []
    for split in (False, True):
        loader = DataLoader(TensorDataset(ids, label), 32, shuffle=True, generator=torch.Generator().manual_seed(7))
        batches = hotline.stitched(loader, tables) if split else loader
        labels = [[part[1] for part in batch if part is not None] if split else [batch[1]] for batch in batches]
        orders.append([sorted(torch.cat(parts).tolist()) for parts in labels])
    assert orders[0] == orders[1]
    once = (batch for batch in [[ids, label]] * 3)
    assert [batch.size for batch in hotline.stitched(once, tables)] == [200] * 3


def test_inference_mode_is_no_hindrance_and_training_goes_on_after_it():
    bags, batches = plain_bags(), make_batches(6)
    hot = hot_tables(bags, learning_rate=0.2)
    network, plain = Network(hot), Network(bags)
    with torch.inference_mode():
        for batch in hotline.stitched([*batches, batches[0]], hot):
            for part, _ in batch.parts:
                network(part)
        ids = {name: torch.zeros(3, dtype=torch.int64) for name in SHAPES}
        (batch,) = hotline.stitched([ids], hot)
        assert batch.popular_size == 3
        assert hot(batch.popular)["hour"].shape == (3, 8)
    assert np.allclose(
        train_plain(plain, batches), train_parts(network, hotline.stitched(batches, hot)), rtol=1e-12, atol=0
    )
    assert_same_tables(hot, bags)


def test_an_empty_loader_gives_nothing():
    assert list(hotline.stitched([], hot_tables(plain_bags()))) == []


class TestWhatIsWrongIsNamed:
    def test_an_id_outside_its_table_with_batch_table_and_place(self):
        batches = make_batches(6)
        batches[4]["sparse"]["item"][0][7] = 2000
        with pytest.raises(
            ValueError, match=r"batch 4: feature 'item', table 'item': id 2000 at position 7 .* 0 to 1999"
        ):
            list(hotline.stitched(batches, hot_tables(plain_bags()), sample_size=1))
        with pytest.raises(ValueError, match="batch 4"):
            list(hotline.stitched(batches, hot_tables(plain_bags()), sample_size=6))

    def test_a_batch_without_ids(self):
        with pytest.raises(ValueError, match=r"batch 0: no members of a dict look like ids of user, item, tags, hour"):
            list(hotline.stitched([{"label": torch.zeros(3)}], hot_tables(plain_bags())))

    def test_features_that_are_not_there(self):
        with pytest.raises(ValueError, match=r"features='ids': a dict has no such member"):
            list(hotline.stitched(make_batches(1), hot_tables(plain_bags()), features="ids"))

    def test_one_tensor_of_values_with_two_kinds_of_bags(self):
        tables = hotline.HotEmbeddingBagCollection(COLUMNS, hot_bytes="8KiB", small_table_bytes=0, preset="small")
        values = torch.tensor([0, 1, 0, 399])
        tables.learn([{"a": torch.tensor([0, 0]), "b": torch.tensor([0, 0])}])
        ids = {"a": (values, torch.tensor([0, 1, 4])), "b": (values, torch.tensor([0, 3, 4]))}
        tables.learn([{name: (values[:3], torch.tensor([0, 3])) for name in COLUMNS}])
        with pytest.raises(ValueError, match="give each its own"):
            list(hotline.stitched([{"x": torch.zeros(2), "sparse": ids}] * 1, _with(tables)))

    def test_a_batch_of_a_make_that_is_not_known(self):
        class Sample:
            def __init__(self, ids, label):
                self.ids, self.label = ids, label

        tables = hotline.HotEmbeddingBagCollection(COLUMNS, hot_bytes="8KiB", small_table_bytes=0, preset="small")
        batches = [Sample(*columns(seed=seed)) for seed in range(4)]
        with pytest.raises(ValueError, match=r"batch \d: the ids in a Sample can't be split: tensors are expected, or"):
            list(hotline.stitched(batches, tables, features="ids", sample_size=1))

    def test_but_not_slices_that_are_made_ready_one_after_the_other(self):
        ids = columns(64)[0]

        def loader():
            for k in range(4):
                yield ids[16 * k : 16 * (k + 1)].remainder_(400)

        tables = hotline.HotEmbeddingBagCollection(COLUMNS, hot_bytes="8KiB", small_table_bytes=0, preset="small")
        assert len(list(hotline.stitched(loader(), tables, sample_size=3))) == 4

    @pytest.mark.parametrize("sample_size", [1, 3])
    def test_a_loader_that_fills_one_tensor_again_and_again(self, sample_size):
        ids = columns()[0]

        def loader():
            for _ in range(6):
                yield ids.copy_(ids.roll(1, 0))

        tables = hotline.HotEmbeddingBagCollection(COLUMNS, hot_bytes="8KiB", small_table_bytes=0, preset="small")
        with pytest.raises(ValueError, match="batch 0: the loader changed its ids after it had given it"):
            list(hotline.stitched(loader(), tables, sample_size=sample_size))

    @pytest.mark.parametrize(
        ("options", "message"),
        [
            ({"sample_fraction": 0}, "sample_fraction 0"),
            ({"sample_size": 0}, "sample_size 0"),
            ({"relearn_every": -1}, "relearn_every -1"),
        ],
    )
    def test_options(self, options, message):
        with pytest.raises(ValueError, match=message):
            hotline.stitched([], hot_tables(plain_bags()), **options)


def _with(tables):
    """The tables, which from now on keep what they have learned."""
    tables.learn = lambda samples: None
    return tables
