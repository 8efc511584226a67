"""HotEmbeddingBagCollection in the place of nn.EmbeddingBag: the same vectors, steps and states, and clear refusals."""

import copy
import pickle
import subprocess
import sys

import numpy as np
import pytest
import torch
from tests.host.library.recommender import (
    SHAPES,
    Network,
    assert_same_tables,
    hot_tables,
    make_batches,
    plain_bags,
    sparse_optimizer,
)
from torch import nn

from hotline import HotEmbeddingBagCollection


def vectors_of(bags, sparse):
    return {name: bag(*sparse[name]) for name, bag in bags.items()}


def train(tables, batches, rate=0.2):
    """Unsplit, tables alone; learns after the third batch."""
    network = Network(tables)
    for number, batch in enumerate(batches):
        if number == 3:
            tables.learn([batch["sparse"] for batch in batches[:2]])
        network(batch).backward()
        tables.optimizer.param_groups[0]["lr"] = rate
        tables.step()


class TestForward:
    @pytest.mark.parametrize("learned", [False, True])
    def test_equals_that_of_embedding_bags_before_and_after_learning(self, learned):
        bags, batches = plain_bags(), make_batches(3)
        tables = hot_tables(bags)
        if learned:
            tables.learn([batch["sparse"] for batch in batches[:1]])
            assert tables.hot_rows > SHAPES["hour"][0]
        for batch in batches:
            theirs = vectors_of(bags, batch["sparse"])
            for name, ours in tables(batch["sparse"]).items():
                assert torch.allclose(ours, theirs[name], rtol=1e-13, atol=1e-15), name

    def test_takes_one_id_a_sample_several_or_a_column_of_each(self):
        bags = nn.ModuleDict({name: nn.EmbeddingBag(50, 4, mode="sum") for name in ("a", "b")})
        tables = HotEmbeddingBagCollection.from_bags(bags)
        ids = torch.tensor([[1, 2], [3, 4], [49, 0]], dtype=torch.int32)
        columns = tables(ids)
        assert torch.equal(columns["a"], bags["a"].weight[ids[:, 0].long()])
        assert torch.equal(columns["b"], bags["b"].weight[ids[:, 1].long()])
        several = tables({"a": ids, "b": ids[:, 1]})
        assert torch.allclose(several["a"], bags["a"](ids))
        assert torch.equal(several["b"], columns["b"])

    def test_offsets_end_as_those_of_the_bags_did(self):
        bags = nn.ModuleDict({"a": nn.EmbeddingBag(9, 4, mode="sum")})
        ids, offsets = torch.tensor([1, 2, 3, 8]), torch.tensor([0, 0, 3])
        ours = HotEmbeddingBagCollection.from_bags(bags)({"a": (ids, offsets)})["a"]
        assert torch.allclose(ours, bags["a"](ids, offsets))

    def test_of_no_samples_gives_none(self):
        tables = HotEmbeddingBagCollection({"a": (10, 4), "b": (2_000_000, 2)}, hot_bytes="1MiB")
        found = tables(
            {"a": torch.zeros(0, dtype=torch.int64), "b": (torch.zeros(0, dtype=torch.int64), torch.zeros(1).long())}
        )
        assert found["a"].shape == (0, 4)
        assert found["b"].shape == (0, 2)
        sum(vectors.sum() for vectors in found.values()).backward()
        tables.step()

    def test_features_may_share_a_table_and_tables_a_feature(self):
        tables = HotEmbeddingBagCollection(
            {"film": (300, 4), "user": (200, 4)},
            features={"film": ["seen", "asked"], "user": ["user", "asked"]},
            small_table_bytes=0,
            hot_bytes="8KiB",
            preset="small",
            learning_rate=1.0,
        )
        seen, asked, user = (torch.tensor([1, 2]), torch.tensor([0, 2])), torch.tensor([2, 3]), torch.tensor([7, 7])
        film, users = tables.weight("film").clone(), tables.weight("user").clone()
        sparse = {"seen": (seen[0], torch.tensor([0, 2, 2])), "asked": asked, "user": user}
        for learned in ([], [sparse]):
            tables.learn(learned)
            found = tables(sparse)
            assert list(found) == ["seen", "asked@film", "user", "asked@user"]
            assert torch.allclose(found["seen"], torch.stack([film[1] + film[2], torch.zeros(4)]))
            assert torch.equal(found["asked@film"], film[asked])
            assert torch.equal(found["asked@user"], users[asked])
            assert torch.equal(found["user"], users[user])
        sum(vectors.sum() for vectors in tables(sparse).values()).backward()
        tables.step()
        assert torch.allclose(film - tables.weight("film"), _counts(300, [1, 2, 2, 3]))
        assert torch.allclose(users - tables.weight("user"), _counts(200, [7, 7, 2, 3]))

    def test_sees_ids_that_were_changed_in_place(self):
        tables = HotEmbeddingBagCollection({"a": (50, 4)})
        ids = torch.tensor([1, 2])
        popular, _ = tables.split({"a": ids})
        tables.expect({"a": ids}, popular)
        ids[0] = 7
        assert torch.equal(tables({"a": ids})["a"], tables.weight("a")[ids])


def _counts(rows, ids):
    return torch.zeros(rows, 4).index_add_(0, torch.tensor(ids), torch.ones(len(ids), 4))


class TestSteps:
    @pytest.mark.parametrize("kind", ["sgd", "adagrad", "adam"])
    def test_equal_those_of_torch(self, kind):
        bags, batches = plain_bags(), make_batches(8)
        tables = hot_tables(bags, optimizer=kind)
        train(tables, batches)
        network, optimizer = Network(bags), sparse_optimizer(kind, bags, 0.2)
        for batch in batches:
            optimizer.zero_grad()
            network(batch).backward()
            optimizer.step()
        assert_same_tables(tables, bags)

    def test_go_with_a_scheduler_and_a_closure(self):
        bags, batches = plain_bags(), make_batches(5)
        tables = hot_tables(bags, learning_rate=0.4)
        theirs = torch.optim.SGD(bags.parameters(), 0.4)
        for network, optimizer in ((Network(tables), tables.optimizer), (Network(bags), theirs)):
            scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.5)
            for batch in batches:
                optimizer.zero_grad()

                def closure(network=network, batch=batch):
                    loss = network(batch)
                    loss.backward()
                    return loss

                assert optimizer.step(closure) > 0
                scheduler.step()
            assert optimizer.param_groups[0]["lr"] == 0.4 / 32
        assert_same_tables(tables, bags)

    def test_without_gradients_change_nothing(self):
        tables = hot_tables(plain_bags(), optimizer="adam")
        before = {name: value.clone() for name, value in tables.state_dict().items()}
        with torch.no_grad():
            Network(tables)(make_batches(1)[0])
        tables.step()
        assert all(torch.equal(value, before[name]) for name, value in tables.state_dict().items())

    def test_have_no_parameter_for_dense_optimizers_to_see(self):
        tables = hot_tables(plain_bags())
        assert len(list(Network(tables).parameters())) == 4
        assert not list(tables.parameters())


class TestState:
    @pytest.mark.parametrize("kind", ["sgd", "adagrad", "adam"])
    def test_goes_on_in_tables_with_another_room_for_hot_rows(self, kind):
        bags, batches = plain_bags(), make_batches(8)
        whole, first = hot_tables(bags, optimizer=kind), hot_tables(bags, optimizer=kind)
        train(whole, batches)
        train(first, batches[:4])
        second = hot_tables(plain_bags(seed=9), optimizer=kind, hot_bytes="1MiB", small_table_bytes=0, preset="small")
        second.load_state_dict({name: value.clone() for name, value in first.state_dict().items()})
        train(second, batches[4:])
        for name in SHAPES:
            assert torch.allclose(second.weight(name), whole.weight(name), rtol=1e-12, atol=1e-14), name

    def test_has_the_names_of_embedding_bags_and_takes_theirs(self):
        bags = plain_bags()
        tables = hot_tables(plain_bags(seed=4), optimizer="adagrad")
        train(tables, make_batches(2))
        tables.load_state_dict(bags.state_dict())
        assert_same_tables(tables, bags)
        assert all(not value.any() for name, value in tables.state_dict().items() if name.endswith("moment"))
        assert set(bags.state_dict()) == {name for name in tables.state_dict() if name.endswith("weight")}

    def test_of_other_shapes_changes_nothing(self):
        tables = hot_tables(plain_bags(), optimizer="adagrad")
        state = {name: value.clone() for name, value in tables.state_dict().items()}
        short = {**{name: value + 1 for name, value in state.items()}, "item.weight": torch.zeros(3, 8)}
        with pytest.raises(RuntimeError, match=r"item.weight: shape \(3, 8\), where \(2000, 8\) is expected"):
            tables.load_state_dict(short, strict=False)
        assert all(torch.equal(value, state[name]) for name, value in tables.state_dict().items())

    def test_of_which_some_fits_is_refused_or_taken_in_part(self):
        tables = hot_tables(plain_bags(), optimizer="adagrad")
        train(tables, make_batches(4))
        state = {name: value.clone() for name, value in tables.state_dict().items()}
        given = {name: value + 1 for name, value in state.items() if name != "tags.moment"}
        given["more.weight"] = torch.zeros(1)
        with pytest.raises(RuntimeError, match=r"(?s)tags\.moment.*more\.weight|more\.weight.*tags\.moment"):
            tables.load_state_dict(given)
        found = tables.load_state_dict(given, strict=False)
        assert (found.missing_keys, found.unexpected_keys) == (["tags.moment"], ["more.weight"])
        for name, value in tables.state_dict().items():
            assert torch.equal(value, given.get(name, state[name])), name

    def test_of_one_ordinary_table_begins_its_optimizer_anew_and_leaves_the_others(self):
        bags, tables = plain_bags(seed=3), hot_tables(plain_bags(), optimizer="adagrad")
        train(tables, make_batches(4))
        kept = tables.state_dict()["user.moment"].clone()
        found = tables.load_state_dict({"item.weight": bags["item"].weight}, strict=False)
        assert "user.weight" in found.missing_keys
        state = tables.state_dict()
        assert torch.equal(state["item.weight"], bags["item"].weight)
        assert not state["item.moment"].any()
        assert kept.any()
        assert torch.equal(state["user.moment"], kept)

    @pytest.mark.parametrize("kind", ["sgd", "adam"])
    def test_goes_with_a_copy_of_the_module(self, kind):
        batches, network = make_batches(6), Network(hot_tables(plain_bags(), optimizer=kind))
        train(network.tables, batches[:4])
        for again in (copy.deepcopy(network), pickle.loads(pickle.dumps(network))):
            kept = again.tables.weight("item").clone()
            same = copy.deepcopy(network)
            train(same.tables, batches[4:])
            assert torch.equal(again.tables.weight("item"), kept)  # it has rows of its own
            train(again.tables, batches[4:])
            for name, value in same.state_dict().items():
                assert torch.allclose(again.state_dict()[name], value, rtol=1e-12, atol=1e-15), name

    def test_can_be_written_where_it_lies(self):
        tables = hot_tables(plain_bags())
        tables.learn([batch["sparse"] for batch in make_batches(2)])
        ids = torch.arange(24)
        sparse = dict.fromkeys(SHAPES, ids)
        tables.weight("hour").fill_(7.0)
        tables.state_dict()["user.weight"].fill_(8.0)
        found = tables(sparse)
        assert (found["hour"] == 7).all()
        assert (found["user"] == 8).all()
        found["hour"].sum().backward()
        tables.optimizer.param_groups[0]["lr"] = 1.0
        tables.step()
        assert (tables.weight("hour") == 6).all()
        assert (tables.weight("user") == 8).all()


class TestLikeOtherModules:
    def test_vectors_may_be_changed_in_place_and_viewed(self):
        bags, batch = plain_bags(), make_batches(1)[0]["sparse"]
        tables, gone = hot_tables(plain_bags()), {}
        for name, vectors in (("ours", tables(batch)), ("theirs", vectors_of(bags, batch))):
            x = vectors["user"]
            x += vectors["item"]
            x.relu_()
            gone[name] = (x.view(-1) ** 2).sum()
            gone[name].backward()
        assert torch.allclose(gone["ours"], gone["theirs"], rtol=1e-13)
        tables.optimizer.param_groups[0]["lr"] = 0.1
        tables.step()
        torch.optim.SGD(bags.parameters(), 0.1).step()
        assert_same_tables(tables, bags)

    @pytest.mark.parametrize("kind", ["sgd", "adagrad", "adam"])
    def test_vectors_that_no_loss_uses_move_no_row(self, kind):
        bags, batches = plain_bags(), make_batches(4)
        tables = hot_tables(plain_bags(), optimizer=kind, learning_rate=0.1)
        theirs = sparse_optimizer(kind, bags["user"], 0.1)
        tables.learn([batches[0]["sparse"]])
        others = {name: tables.weight(name).clone() for name in ("item", "tags", "hour")}
        for batch in batches:
            bags["user"].zero_grad()
            (bags["user"](*batch["sparse"]["user"]) ** 2).sum().backward()
            theirs.step()
            (tables(batch["sparse"])["user"] ** 2).sum().backward()
            tables.step()
        assert_same_tables(tables, {"user": bags["user"]})
        for name, kept in others.items():
            assert torch.equal(tables.weight(name), kept), name

    def test_gradients_that_are_none_are_none(self):
        class Stop(torch.autograd.Function):
            @staticmethod
            def forward(ctx, x):
                return x.clone()

            @staticmethod
            def backward(ctx, grad):
                return None

        tables = hot_tables(plain_bags())
        vectors = tables(make_batches(1)[0]["sparse"])
        sum(Stop.apply(one).sum() for one in vectors.values()).backward()
        assert not any(tables.gradients)

    def test_a_copy_has_hooks_and_the_rate_it_began_with(self):
        tables = hot_tables(plain_bags(), learning_rate=0.4)
        tables.register_forward_hook(lambda module, given, made: {name: 2 * one for name, one in made.items()})
        torch.optim.lr_scheduler.ExponentialLR(tables.optimizer, 0.5).step()
        again, sparse = copy.deepcopy(tables), make_batches(1)[0]["sparse"]
        for name, vectors in tables(sparse).items():
            assert torch.equal(again(sparse)[name], vectors)
        (group,) = again.optimizer.param_groups
        assert (group["lr"], group["initial_lr"]) == (0.2, 0.4)

    def test_frozen_rows_stay_as_they_are(self):
        bags = {"a": nn.EmbeddingBag.from_pretrained(torch.ones(100, 4), mode="sum")}
        tables = HotEmbeddingBagCollection.from_bags(bags, learning_rate=1.0)
        x = torch.ones(2, 4, requires_grad=True)
        for trained in (False, True, False):
            tables.requires_grad_(trained)
            before = tables.weight("a").clone()
            (tables({"a": torch.tensor([1, 1])})["a"] * x).sum().backward()
            assert bool(tables.gradients[0]) is trained
            tables.step()
            assert torch.equal(tables.weight("a"), before) is not trained

    def test_one_bag_under_two_names_and_some_frozen_ones_are_refused(self):
        bag, other = nn.EmbeddingBag(9, 4, mode="sum"), nn.EmbeddingBag(9, 4, mode="sum")
        with pytest.raises(
            ValueError, match=r"tables 'seen' and 'asked' are one bag.*features=\{'seen': \['seen', 'as"
        ):
            HotEmbeddingBagCollection.from_bags({"seen": bag, "asked": bag})
        other.requires_grad_(False)
        with pytest.raises(ValueError, match="table 'other' is frozen and others are not"):
            HotEmbeddingBagCollection.from_bags({"bag": bag, "other": other})

    def test_another_type_or_device_is_refused_and_their_own_is_not(self):
        network = Network(hot_tables(plain_bags()))
        assert network.double().to("cpu") is network
        for move in (network.float, network.half, lambda: network.to("meta")):
            with pytest.raises(ValueError, match=r"tables of torch.float64 on cpu don't become .*dtype= and device="):
                move()

    def test_look_ups_under_other_names_are_not_those_that_were_expected(self):
        tables = HotEmbeddingBagCollection({"a": (50, 4), "b": (50, 4)})
        one, two = torch.tensor([1, 2]), torch.tensor([3, 4])
        popular, _ = tables.split({"a": one, "b": two})
        tables.expect({"a": one, "b": two}, popular)
        found = tables({"b": one, "a": two})
        assert torch.equal(found["a"], tables.weight("a")[two])
        assert torch.equal(found["b"], tables.weight("b")[one])
        with pytest.raises(ValueError, match="no feature 'x', 'y'; there are: a, b"):
            tables({"x": one, "y": two})
        tables.groups[0].place_all = None  # what was expected is there already
        assert torch.equal(tables({"b": two, "a": one})["a"], tables.weight("a")[one])

    def test_one_of_several_processes_takes_no_step(self, monkeypatch):
        tables = hot_tables(plain_bags())
        Network(tables)(make_batches(1)[0]).backward()
        monkeypatch.setattr(torch.distributed, "is_initialized", lambda: True)
        monkeypatch.setattr(torch.distributed, "get_world_size", lambda: 2)
        with pytest.raises(RuntimeError, match="trains in one process"):
            tables.step()

    def test_a_small_table_is_as_small_in_fp64(self):
        options = {"hot_bytes": "32KiB", "preset": "small", "dtype": torch.float64}
        assert HotEmbeddingBagCollection({"a": (131_072, 1)}, **options).hot_rows == 131_072
        assert HotEmbeddingBagCollection({"a": (131_073, 1)}, **options).hot_rows == 0


class TestRefusals:
    @pytest.mark.parametrize(
        ("features", "message"),
        [
            ({"a": "1"}, "feature 'a': tensors of int64 or int32 are expected, not str"),
            ({"a": torch.zeros(2)}, "feature 'a': tensors of int64 or int32 are expected, not torch.float32"),
            ({"a": torch.zeros(2).long(), "c": torch.zeros(2).long()}, "no feature 'c'; there are: a"),
            ({}, "feature 'a' is missing; there are: none"),
            ({"a": torch.tensor([3, 10])}, "feature 'a', table 'a': id 10 at position 1 is outside 0 to 9"),
            ({"a": torch.tensor([[3, 1], [-1, 2]])}, "id -1 at position 2 is outside 0 to 9"),
            ({"a": (torch.tensor([3]), torch.tensor([0]))}, r"offsets must rise from 0 to the number of values, 1"),
            (
                {"a": (torch.tensor([3]), torch.tensor([0, 1]), torch.ones(1))},
                "weights of single ids are not supported",
            ),
            ({"a": torch.zeros(1, 1, 1).long()}, r"ids of \(batch,\) or \(batch, k\) are expected, not of \(1, 1, 1\)"),
            (torch.zeros(2, 3).long(), r"ids of shape \(2, 3\): \(batch, 1\) is expected"),
            (torch.zeros(2, 1), "int64 or int32 are expected"),
            ([1], "not a list"),
        ],
    )
    def test_name_the_feature_and_what_would_be_right(self, features, message):
        tables = HotEmbeddingBagCollection({"a": (10, 4)})
        with pytest.raises(ValueError, match=message):
            tables(features)

    def test_features_of_several_batch_sizes(self):
        tables = HotEmbeddingBagCollection({"a": (10, 4), "b": (10, 4)})
        with pytest.raises(ValueError, match=r"as many samples each, not {'a': 2, 'b': 3}"):
            tables({"a": torch.zeros(2).long(), "b": torch.zeros(3).long()})

    @pytest.mark.parametrize(
        ("tables", "options", "message"),
        [
            ({}, {}, "no tables"),
            ({"a": (0, 4)}, {}, r"table 'a': \(rows, dim\) of at least 1"),
            ({"a": (10, 4)}, {"hot_bytes": "many"}, "hot_bytes: 'many' is not a size"),
            (
                {"a": (10_000, 4)},
                {"hot_bytes": "1KiB", "small_table_bytes": 0},
                "holds 1024 at least; ask for 16.0 KiB",
            ),
            ({"a": (10, 4)}, {"optimizer": "lamb"}, "no sparse optimizer 'lamb'"),
            ({"a": (10, 4)}, {"mode": "max"}, "mode 'max': there are sum and mean"),
            ({"a": (10, 4)}, {"mode": {"b": "sum"}}, "mode: no table 'b'; there are: a"),
            ({"a": (10, 4)}, {"features": {"a": []}}, "table 'a': a list of different features"),
            ({"a": (10, 4)}, {"features": {"b": ["b"]}}, "features: no table 'b'"),
            ({"a": (10, 4)}, {"dtype": torch.float16}, "dtype torch.float16"),
            ({"a": (10, 4)}, {"device": "meta"}, "device meta: there are cpu and cuda"),
            ({"a": (10, 4)}, {"preset": "huge"}, "no preset 'huge'"),
            ({"a": (10, 4)}, {"learning_rate": -1}, "learning_rate -1"),
            ({"a": (10, 4)}, {"eps": -1.0, "optimizer": "adagrad"}, "eps -1.0: expected 0 or more"),
            ({"a": (10, 4)}, {"betas": (1.0, 0.999), "optimizer": "adam"}, r"betas \(1.0, 0.999\): expected two"),
        ],
    )
    def test_of_options(self, tables, options, message):
        with pytest.raises(ValueError, match=message):
            HotEmbeddingBagCollection(tables, **options)

    @pytest.mark.parametrize("option", [{"max_norm": 1.0}, {"padding_idx": 0}, {"mode": "max"}])
    def test_of_bags(self, option):
        with pytest.raises(ValueError, match=f"table 'a': {next(iter(option))}.* is not supported"):
            HotEmbeddingBagCollection.from_bags({"a": nn.EmbeddingBag(4, 2, **option)})

    def test_a_device_without_room_is_refused_before_anything_is_made(self, monkeypatch):
        from hotline.embedding import StandInTier

        monkeypatch.setattr("hotline.library.collection.tier_for", lambda device: StandInTier(1 << 20))
        with pytest.raises(ValueError, match=r"hot rows of 2.0 MiB, .* do not fit cpu, where 1.0 MiB are free"):
            HotEmbeddingBagCollection({"a": (1_000_000, 16)}, hot_bytes="2MiB")


def test_many_tables_are_several_groups():
    names = [f"t{k}" for k in range(70)]
    tables = HotEmbeddingBagCollection(dict.fromkeys(names, (20, 2)))
    assert len(tables.groups) == 2
    ids = torch.from_numpy(np.random.default_rng(0).integers(0, 20, (5, 70)))
    for k, (name, vectors) in enumerate(tables(ids).items()):
        assert torch.equal(vectors, tables.weight(name)[ids[:, k]])


def test_hotline_is_imported_without_pytorch():
    code = "import sys, hotline; print({'torch', 'numba', 'numpy'} & set(sys.modules), 'stitched' in dir(hotline))"
    assert (
        subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
        == "set() True\n"
    )


def test_hotline_has_what_it_names_and_nothing_else():
    import hotline

    assert all(getattr(hotline, name).__name__ == name for name in hotline.__all__)
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = hotline.Nothing
