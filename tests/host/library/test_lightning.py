"""SplitTraining before a LightningModule: hooks, schedulers and checkpoints of Lightning's own go on working."""

import pytest
import torch
from tests.host.library.recommender import Network, hot_tables, make_batches, plain_bags
from torch.utils.data import DataLoader

import hotline

try:
    import lightning
except (ImportError, OSError) as error:
    pytest.skip(f"Lightning can't be imported: {error}", allow_module_level=True)


class Module(lightning.LightningModule):
    """Knows nothing of a split; halves its rate each epoch."""

    def __init__(self, tables, stepped=False):
        super().__init__()
        self.network, self.stepped = Network(tables), stepped

    def training_step(self, batch, batch_idx):
        loss = self.network(batch)
        self.log("loss", loss.detach(), on_epoch=True, batch_size=len(batch["label"]))
        return {"loss": loss}

    def configure_optimizers(self):
        dense = torch.optim.SGD(self.network.dense_parameters(), 0.2)
        optimizers = [dense, self.network.tables.optimizer] if self.stepped else [dense]
        return optimizers, [torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.5) for optimizer in optimizers]


class Split(hotline.SplitTraining, Module):
    pass


def fit(module, batches, path, **options):
    quiet = dict.fromkeys(("logger", "enable_progress_bar", "enable_model_summary"), False)
    trainer = lightning.Trainer(max_epochs=2, accelerator="cpu", default_root_dir=path, **quiet, **options)
    trainer.fit(module, batches)
    return trainer


def unsplit(rates):
    bags = plain_bags()
    network = Network(bags)
    dense, sparse = torch.optim.SGD(network.dense_parameters(), 0.2), torch.optim.SGD(bags.parameters(), 0.2)
    for dense.param_groups[0]["lr"], sparse.param_groups[0]["lr"] in rates:
        for batch in make_batches():
            dense.zero_grad()
            sparse.zero_grad()
            network(batch).backward()
            dense.step()
            sparse.step()
    return network


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(("stepped", "rates"), [(False, [(0.2, 0.2), (0.1, 0.2)]), (True, [(0.2, 0.2), (0.1, 0.1)])])
def test_trains_as_the_module_would_and_leaves_a_checkpoint(tmp_path, stepped, rates):
    tables = hot_tables(plain_bags(), learning_rate=0.2)
    module = Split(tables, stepped)
    trainer = fit(module, hotline.stitched(make_batches(), tables), tmp_path)
    expected = unsplit(rates).state_dict()
    for name, value in module.network.state_dict().items():
        assert torch.allclose(value, expected[name], rtol=1e-11, atol=1e-13), name
    assert "loss_epoch" in trainer.callback_metrics
    path = trainer.checkpoint_callback.best_model_path
    again = Split(hot_tables(plain_bags(seed=2)), stepped)
    again.load_state_dict(torch.load(path, weights_only=True)["state_dict"])
    assert torch.equal(again.network.tables.weight("item"), tables.weight("item"))


class Plain(lightning.LightningModule):
    """Without a number of the batch, with hooks of its own, losses of some batches and logs of several kinds."""

    def __init__(self, tables):
        super().__init__()
        self.network, self.called = Network(tables), []

    def training_step(self, batch):
        if batch["label"][0] > 0.9:
            return None
        loss = self.network(batch)
        self.log("loss", loss, on_step=True, on_epoch=True, batch_size=len(batch["label"]))
        self.log_dict({"mean": batch["label"].mean(), "one": 1.0}, on_epoch=True, batch_size=len(batch["label"]))
        return loss

    def configure_optimizers(self):
        parameters = self.network.dense_parameters()
        if isinstance(self.network.tables, torch.nn.ModuleDict):
            parameters += list(self.network.tables.parameters())
        optimizer = torch.optim.SGD(parameters, 0.2)
        return [optimizer], [torch.optim.lr_scheduler.ExponentialLR(optimizer, 1.0)]

    def optimizer_step(self, epoch, batch_idx, optimizer, optimizer_closure=None):
        self.called.append(("step", epoch, batch_idx))
        super().optimizer_step(epoch, batch_idx, optimizer, optimizer_closure)

    def lr_scheduler_step(self, scheduler, metric):
        self.called.append(("scheduler", metric))
        super().lr_scheduler_step(scheduler, metric)


class SplitPlain(hotline.SplitTraining, Plain):
    pass


@pytest.mark.filterwarnings("ignore")
def test_hooks_are_called_and_logs_are_those_of_whole_batches(tmp_path):
    batches = make_batches()
    for batch in batches:
        batch["label"].mul_(0.9)  # none is passed over
    tables, found = hot_tables(plain_bags(), learning_rate=0.2), []
    for module, loader in (
        (Plain(plain_bags()), DataLoader(batches, batch_size=None)),
        (SplitPlain(tables), hotline.stitched(batches, tables)),
    ):
        trainer = fit(module, loader, tmp_path, enable_checkpointing=False)
        found.append(({k: float(v) for k, v in trainer.callback_metrics.items()}, module.called, trainer.global_step))
    (plain, called, steps), (split, called_split, steps_split) = found
    assert plain.keys() == split.keys() >= {"loss_step", "loss_epoch", "mean", "one"}
    assert split == pytest.approx(plain, rel=1e-6)
    assert (called_split, steps_split) == (called, steps)


def test_a_module_that_steps_by_itself_is_refused():
    class Manual(Plain):
        def __init__(self, tables):
            super().__init__(tables)
            self.automatic_optimization = False

    class SplitManual(hotline.SplitTraining, Manual):
        pass

    with pytest.raises(ValueError, match="SplitManual: its training_step steps optimizers by itself"):
        SplitManual(hot_tables(plain_bags()))


@pytest.mark.filterwarnings("ignore")
def test_a_mapping_without_a_loss_is_refused(tmp_path):
    class Wrong(Plain):
        def training_step(self, batch):
            return {"Loss": self.network(batch)}

    class SplitWrong(hotline.SplitTraining, Wrong):
        pass

    tables = hot_tables(plain_bags())
    with pytest.raises(ValueError, match="training_step gave 'Loss': 'loss' is missing"):
        fit(SplitWrong(tables), hotline.stitched(make_batches(2), tables), tmp_path)


@pytest.mark.filterwarnings("ignore")
def test_a_part_without_a_loss_is_passed_over(tmp_path):
    batches = make_batches(3)
    for batch in batches:
        batch["label"][:] = 0.95
    tables = hot_tables(plain_bags(), learning_rate=0.2)
    kept = tables.weight("item").clone()
    module = SplitPlain(tables)
    fit(module, hotline.stitched(batches, tables), tmp_path, enable_checkpointing=False)
    assert torch.equal(tables.weight("item"), kept)
    assert not any(name == "step" for name, *_ in module.called)


@pytest.mark.filterwarnings("ignore")
def test_batches_that_are_not_split_are_trained_whole(tmp_path):
    tables = hot_tables(plain_bags(), learning_rate=0.2)
    module = Split(tables, True)
    fit(module, DataLoader(make_batches(), batch_size=None), tmp_path, enable_checkpointing=False)
    expected = unsplit([(0.2, 0.2), (0.1, 0.1)]).state_dict()
    for name, value in module.network.state_dict().items():
        assert torch.allclose(value, expected[name], rtol=1e-11, atol=1e-13), name
