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


@pytest.mark.filterwarnings("ignore")
def test_batches_that_are_not_split_are_trained_whole(tmp_path):
    tables = hot_tables(plain_bags(), learning_rate=0.2)
    module = Split(tables, True)
    fit(module, DataLoader(make_batches(), batch_size=None), tmp_path, enable_checkpointing=False)
    expected = unsplit([(0.2, 0.2), (0.1, 0.1)]).state_dict()
    for name, value in module.network.state_dict().items():
        assert torch.allclose(value, expected[name], rtol=1e-11, atol=1e-13), name
