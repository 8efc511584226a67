"""The library's trainer: losses of unsplit training, checkpoints that go on exactly, refusals."""

import math

import numpy as np
import pytest
import torch
from tests.host.library.recommender import (
    Network,
    assert_same_tables,
    hot_tables,
    make_batches,
    plain_bags,
    train_plain,
)

import hotline


def trainer_of(kind="sgd", batches=None, seed=0, **options):
    tables = hot_tables(plain_bags(seed=seed), optimizer=kind, learning_rate=0.2)
    network = Network(tables)
    batches = make_batches() if batches is None else batches
    return hotline.Trainer(network, tables, hotline.stitched(batches, tables), **options)


def test_losses_are_those_of_unsplit_training():
    bags = plain_bags()
    trainer = trainer_of()
    losses = trainer.fit(2)
    assert np.allclose(losses, train_plain(Network(bags), make_batches() * 2), rtol=1e-12)
    assert (trainer.steps, trainer.epochs, trainer.losses) == (24, 2, losses)
    assert_same_tables(trainer.tables, bags)


@pytest.mark.parametrize("kind", ["sgd", "adagrad", "adam"])
def test_a_checkpoint_goes_on_exactly(kind, tmp_path):
    whole, first, second = trainer_of(kind), trainer_of(kind), trainer_of(kind, seed=3)
    whole.fit(2)
    first.fit()
    first.tables.optimizer.param_groups[0]["lr"] = whole.tables.optimizer.param_groups[0]["lr"]
    first.save(tmp_path / "checkpoint")
    second.load(tmp_path / "checkpoint")
    assert (second.steps, second.epochs) == (12, 1)
    assert second.fit() == whole.losses[12:]
    for name, value in whole.model.state_dict().items():
        assert torch.equal(second.model.state_dict()[name], value), name


def test_the_model_need_not_contain_its_tables(tmp_path):
    tables = hot_tables(plain_bags())
    layers = torch.nn.Linear(8, 1).double()

    def loss(model, batch):
        return (model(tables(batch["sparse"])["user"]).squeeze(1) - batch["label"]).square().mean()

    trainer = hotline.Trainer(layers, tables, hotline.stitched(make_batches(3), tables), loss=loss)
    trainer.fit()
    trainer.save(tmp_path / "there")
    kept = tables.weight("user").clone()
    trainer.fit()
    assert not torch.equal(tables.weight("user"), kept)
    trainer.load(tmp_path / "there")
    assert torch.equal(tables.weight("user"), kept)


def test_evaluates_after_each_epoch_without_gradients():
    batch = make_batches(1, seed=5)[0]

    def measure(model):
        assert not model.training
        return {"loss": float(model(batch).detach())}

    trainer = trainer_of(evaluate=measure)
    trainer.fit(2)
    assert len(trainer.figures) == 2
    assert trainer.figures[1] == measure(trainer.model.eval())


def test_a_loss_that_is_not_finite_ends_training_before_anything_changed():
    batches = make_batches(2)
    batches[1]["label"][3] = math.nan
    trainer = trainer_of(batches=batches)
    with pytest.raises(FloatingPointError, match=r"the loss of step 1 is nan; training diverged at rate 0.2"):
        trainer.fit()
    assert all(value.isfinite().all() for value in trainer.model.state_dict().values())


def test_a_model_without_a_loss_is_refused():
    tables = hot_tables(plain_bags())
    model = torch.nn.Module()
    model.forward = lambda batch: tables(batch["sparse"])
    with pytest.raises(ValueError, match="say with loss= how to get it"):
        hotline.Trainer(model, tables, hotline.stitched(make_batches(1), tables)).fit()


class Two(Network):
    """With tables of its own for a second look-up."""

    def __init__(self, tables, more):
        super().__init__(tables)
        self.more = more

    def forward(self, batch):
        sparse = batch["sparse"]
        if isinstance(self.more, hotline.HotEmbeddingBagCollection):
            found = self.more({"tags": sparse["tags"]})["tags"]
        else:
            found = self.more["tags"](*sparse["tags"])
        return super().forward(batch) + found.square().mean()


def test_several_collections_of_a_model_are_all_trained(tmp_path):
    one, other = plain_bags(), torch.nn.ModuleDict({"tags": plain_bags(seed=8)["tags"]})
    tables, more = hot_tables(one, learning_rate=0.2), hot_tables(other, learning_rate=0.1)
    batches = make_batches()
    trainer = hotline.Trainer(Two(tables, more), tables, hotline.stitched(batches, tables))
    plain = Two(one, other)
    optimizers = [
        torch.optim.SGD([*plain.dense_parameters(), *one.parameters()], 0.2),
        torch.optim.SGD(other.parameters(), 0.1),
    ]
    for batch in batches:
        plain.zero_grad()
        plain(batch).backward()
        for optimizer in optimizers:
            optimizer.step()
    trainer.fit()
    assert_same_tables(tables, one)
    assert_same_tables(more, other)
    more.optimizer.param_groups[0]["lr"] = 0.05
    trainer.save(tmp_path / "two")
    kept = more.weight("tags").clone()
    trainer.fit()
    more.optimizer.param_groups[0]["lr"] = 0.7
    trainer.load(tmp_path / "two")
    assert torch.equal(more.weight("tags"), kept)
    assert more.optimizer.param_groups[0]["lr"] == 0.05
    with pytest.raises(ValueError, match="another model or other tables"):
        trainer_of().load(tmp_path / "two")


@pytest.mark.parametrize(
    "place",
    [
        "there",
        "there/thesis.txt",
        "there.new/thesis.txt",
        "there.old/thesis.txt",
        "there/tables/thesis.txt",
        "there/state.json",
    ],
)
def test_a_checkpoint_replaces_nothing_but_a_checkpoint(tmp_path, place):
    (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / place).write_text("mine")
    with pytest.raises(ValueError, match=r"there.*: (holds .*, so it is no checkpoint|is a file)"):
        trainer_of().save(tmp_path / "there")
    assert [path.read_text() for path in tmp_path.rglob("*") if path.is_file()] == ["mine"]


def test_a_state_that_is_no_tensor_is_not_written(tmp_path):
    class More(Network):
        def get_extra_state(self):
            return {"seen": 3}

    tables = hot_tables(plain_bags())
    trainer = hotline.Trainer(More(tables), tables, hotline.stitched([], tables))
    with pytest.raises(ValueError, match=r"_extra_state: the model's state has what is no tensor"):
        trainer.save(tmp_path / "there")
    assert not (tmp_path / "there").exists()


class TestCheckpointsThatDoNotFit:
    def test_missing(self, tmp_path):
        with pytest.raises(ValueError, match="nowhere: no checkpoint there"):
            trainer_of().load(tmp_path / "nowhere")

    @pytest.mark.parametrize("name", ["dense.safetensors", "state.json", "tables/0002.safetensors"])
    def test_cut(self, tmp_path, name):
        trainer = trainer_of()
        trainer.save(tmp_path / "there")
        path = tmp_path / "there" / name
        path.write_bytes(path.read_bytes()[:-40])
        with pytest.raises(ValueError, match=rf"{name}: not what was written"):
            trainer.load(tmp_path / "there")

    def test_of_another_optimizer(self, tmp_path):
        trainer_of("adagrad").save(tmp_path / "there")
        with pytest.raises(ValueError, match=r"(?s)there: it is of another model or other tables.*moment"):
            trainer_of("sgd").load(tmp_path / "there")

    def test_of_another_optimizer_of_the_network(self, tmp_path):
        trainer_of("sgd").save(tmp_path / "there")
        trainer = trainer_of("sgd", seed=4)
        trainer.optimizer = torch.optim.Adam(trainer.model.parameters())
        kept = {name: value.clone() for name, value in trainer.model.state_dict().items()}
        with pytest.raises(ValueError, match=r"dense\.safetensors: it is of SGD .* not of this Adam"):
            trainer.load(tmp_path / "there")
        assert all(torch.equal(value, kept[name]) for name, value in trainer.model.state_dict().items())

    def test_one_that_is_there_is_replaced_whole(self, tmp_path):
        trainer = trainer_of()
        trainer.save(tmp_path / "there")
        trainer.fit()
        trainer.save(tmp_path / "there")
        again = trainer_of(seed=1)
        again.load(tmp_path / "there")
        assert again.steps == 12
        assert [path.name for path in tmp_path.iterdir()] == ["there"]
