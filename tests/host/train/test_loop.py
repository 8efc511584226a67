"""The training loop: stops and goes on at any batch, reports what it measured."""

import dataclasses
import json
import re
from pathlib import Path

import numpy as np
import pytest
import torch
from tests.host.conftest import write_dataset

from hotline.cli import main
from hotline.data import BatchLoader, Dataset
from hotline.model import DlrmConfig
from hotline.pipeline import SlipstreamConfig, SplitConfig, XdlConfig
from hotline.train import (
    Interrupted,
    LoopConfig,
    OptimizerConfig,
    RunFolder,
    TrainConfig,
    Trainer,
    build_parts,
    build_pipeline,
    evaluate,
    measure,
)
from hotline.train.checkpoint import load_parts


class Silent:
    def trained(self, record):
        assert record["loss"] > 0

    def evaluating(self, done, batches):
        assert 0 < done <= batches

    def evaluated(self, step, metrics):
        assert 0 <= metrics.auc <= 1


def config(data, out, **changes):
    loop = {"batch_size": 100, "epochs": 2, "log_every": 7, "threads": 1, "device": "cpu", **changes.pop("loop", {})}
    return TrainConfig(
        data=str(data),
        out=str(out),
        architecture=DlrmConfig(dim=8, bottom_mlp="16-8", top_mlp="16-1", dropout=changes.pop("dropout", 0.0)),
        split=changes.pop("split", SplitConfig(preset="small")),
        optimizer=OptimizerConfig(**changes.pop("optimizer", {})),
        loop=LoopConfig(**loop),
        **changes,
    )


def trainer_for(asked, resume=False, stop_at=None, folder=None):
    dataset = Dataset(asked.data)
    parts = build_parts(asked, dataset)
    pipeline = build_pipeline(asked, dataset, parts)
    if folder is None:
        folder = RunFolder.open(asked_path(asked))[0] if resume else RunFolder.create(asked)
    else:
        folder = RunFolder(folder)
    trainer = Trainer(asked, dataset, parts, pipeline, folder, Silent())
    trainer._stop = lambda: stop_at is not None and trainer.step >= stop_at
    if resume:
        trainer.resume()
    return trainer


def asked_path(asked):
    return Path(asked.out)


VARIANTS = {
    "hotline sgd": {},
    "hotline adagrad, relearning": {
        "optimizer": {"optimizer": "adagrad", "learning_rate": 0.02, "lr_warmup_steps": 9},
        "split": SplitConfig(preset="small", relearn_every=10, sample_fraction=0.3),
    },
    "slipstream": {
        "split": SplitConfig(preset="small", hazard="scoreboard"),
        "slipstream": SlipstreamConfig(
            slipstream=True,
            slipstream_drop=0.5,
            slipstream_tolerance=0.2,
            slipstream_length=0.4,
            slipstream_snapshots=3,
            slipstream_require_touched=True,
            slipstream_replay=0.1,
        ),
    },
    "slipstream of rows, adagrad": {
        "optimizer": {"optimizer": "adagrad", "learning_rate": 0.02},
        "slipstream": SlipstreamConfig(
            slipstream=True,
            slipstream_form="rows",
            slipstream_drop=0.6,
            slipstream_tolerance=0.2,
            slipstream_length=0.15,
            slipstream_wake_every=2,
        ),
    },
    "hotline adam, relearning": {
        "optimizer": {"optimizer": "adam", "learning_rate": 0.005},
        "split": SplitConfig(preset="small", relearn_every=10, sample_fraction=0.3),
    },
    "cpu adagrad, dropout": {
        "pipeline": "cpu",
        "split": SplitConfig(),
        "dropout": 0.2,
        "optimizer": {"optimizer": "adagrad", "learning_rate": 0.02},
    },
}


@pytest.mark.parametrize("variant", VARIANTS)
def test_resuming_at_any_batch_gives_the_digest_of_never_stopping(dataset_path, tmp_path, variant):
    changes = VARIANTS[variant]
    whole = trainer_for(config(dataset_path, tmp_path / "whole", **changes)).train()
    assert whole["steps"] == 48
    for stop_at in (1, 10, 17, 24, 30, 47):
        asked = config(dataset_path, tmp_path / f"cut{stop_at}", **changes)
        with pytest.raises(Interrupted):
            trainer_for(asked, stop_at=stop_at).train()
        again = trainer_for(asked, resume=True)
        assert again.step == stop_at
        summary = again.train()
        assert summary["loss_digest"] == whole["loss_digest"], stop_at
        assert summary["auc"] == whole["auc"]
        for name in ("popular_share", "skipped_share", "slipstream"):
            assert summary.get(name) == whole.get(name)
        assert [r["step"] for r in again.run_folder.records()] == [
            r["step"] for r in RunFolder(tmp_path / "whole").records()
        ]


def test_where_every_sample_is_skipped_there_is_no_loss_to_log_and_the_mean_is_over_the_others(tmp_path, capsys):
    data = write_dataset(tmp_path / "set", rows=1500, tables={"one": (40, 1), "pair": (20, 2)})
    words = [
        "train",
        str(data),
        "--out",
        str(tmp_path / "run"),
        "--device",
        "cpu",
        "--threads",
        "1",
        "--log-every",
        "1",
    ]
    words += ["--batch-size", "100", "--dim", "8", "--bottom-mlp", "16-8", "--top-mlp", "16-1", "--preset", "small"]
    words += ["--slipstream", "--slipstream-threshold", "inf", "--json"]
    assert main(words) == 0
    said = capsys.readouterr()
    summary = json.loads(said.out)
    records = [r for r in RunFolder(tmp_path / "run").records() if "loss" in r]
    assert [r["loss"] is None for r in records] == [False] * 3 + [True] * 6
    assert [r["skipped_share"] for r in records] == [0] * 3 + [pytest.approx(n / (3 + n)) for n in range(1, 7)]
    assert summary["skipped_share"] == pytest.approx(6 / 9)
    assert summary["samples"] == 900
    assert "all skipped" in said.err
    assert (tmp_path / "run" / "report.html").is_file()
    words[3] = str(tmp_path / "longer")
    words[words.index("--log-every") + 1] = "9"
    assert main(words) == 0
    [whole] = [r for r in RunFolder(tmp_path / "longer").records() if "loss" in r]
    assert whole["loss"] == pytest.approx(sum(r["loss"] for r in records[:3]) / 3)


def test_a_run_that_was_stopped_twice_and_crashed_in_between_goes_on_from_its_checkpoint(dataset_path, tmp_path):
    whole = trainer_for(config(dataset_path, tmp_path / "whole")).train()
    asked = config(dataset_path, tmp_path / "cut", loop={"checkpoint_every": 10})
    crashing = trainer_for(asked)
    collect = crashing.pipeline.collect

    def crash():
        if crashing.step == 26:
            raise MemoryError
        return collect()

    crashing.pipeline.collect = crash
    with pytest.raises(MemoryError):
        crashing.train()
    with pytest.raises(Interrupted):
        trainer_for(asked, resume=True, stop_at=33).train()
    assert trainer_for(asked, resume=True).train()["loss_digest"] == whole["loss_digest"]


def test_the_seed_and_nothing_else_decides_the_digest(dataset_path, tmp_path):
    digests = [
        trainer_for(config(dataset_path, tmp_path / name, loop={"seed": seed, "epochs": 1})).train()["loss_digest"]
        for name, seed in (("a", 1), ("b", 1), ("c", 2))
    ]
    assert digests[0] == digests[1] != digests[2]


def test_the_summary_reports_last_and_best_and_where_time_went(dataset_path, tmp_path):
    trainer = trainer_for(config(dataset_path, tmp_path / "run", loop={"test_every": 12}))
    summary = trainer.train()
    assert json.loads((tmp_path / "run" / "summary.json").read_text()) == summary
    assert [e["step"] for e in summary["evaluations"]] == [12, 24, 36, 48]
    assert summary["auc"] == summary["evaluations"][-1]["auc"] > 0.6
    assert summary["best_auc"] == max(e["auc"] for e in summary["evaluations"])
    assert summary["samples"] == 4800
    assert 0 < summary["popular_share"] < 1
    assert {"learn", "classify", "gather", "network", "update", "evaluate"} <= summary["stage_seconds"].keys()
    assert (tmp_path / "run" / "tensorboard").is_dir()
    parts = build_parts(trainer.config, trainer.dataset)
    load_parts(tmp_path / "run" / "checkpoint", parts, trainer.dataset.schema)
    assert evaluate(parts, BatchLoader(trainer.dataset, "test", 64)).auc == pytest.approx(summary["auc"], abs=1e-9)


def test_a_checkpoint_holds_tables_in_id_space_and_no_pickle(dataset_path, tmp_path):
    asked = config(dataset_path, tmp_path / "run", optimizer={"optimizer": "adagrad"}, loop={"epochs": 1})
    trainer = trainer_for(asked)
    trainer.train()
    tables = tmp_path / "run" / "checkpoint" / "tables"
    for number, table in enumerate(trainer.dataset.schema.tables):
        assert np.array_equal(np.load(tables / f"{table.name}.npy"), trainer.parts.cold.table(number).numpy())
        assert np.load(tables / f"{table.name}.moment.npy").shape == (table.rows,)
    files = {p.relative_to(tables.parent) for p in tables.parent.rglob("*") if p.is_file()}
    assert {p.suffix for p in files} == {".npy", ".json", ".safetensors", ""}
    assert [p for p in files if not p.suffix] == [Path("SHA256SUMS")]


@pytest.mark.parametrize(
    ("name", "damage", "message"),
    [
        ("tables/bag.npy", lambda b: b[:500], "bag.npy: not what was written"),
        ("tables/bag.npy", lambda b: b[:-9] + bytes([b[-9] ^ 4]) + b[-8:], "bag.npy: not what was written"),
        ("dense.safetensors", lambda b: b[:-1] + bytes([b[-1] ^ 1]), "dense.safetensors: not what was written"),
        ("state.json", lambda b: b.replace(b'"step": 24', b'"step": 25'), "state.json: not what was written"),
        ("tables/one.npy", None, "one.npy: not there"),
        ("SHA256SUMS", None, "SHA256SUMS: unreadable"),
        ("SHA256SUMS", lambda b: b"nothing", "SHA256SUMS: unreadable"),
    ],
)
def test_a_damaged_checkpoint_names_the_file(dataset_path, tmp_path, name, damage, message):
    asked = config(dataset_path, tmp_path / "run", loop={"epochs": 1})
    trainer_for(asked).train()
    file = tmp_path / "run" / "checkpoint" / name
    if damage is None:
        file.unlink()
    else:
        file.write_bytes(damage(file.read_bytes()))
    with pytest.raises(ValueError, match=re.escape(message)):
        trainer_for(asked, resume=True)


def test_a_checkpoint_of_another_model_names_the_file(dataset_path, tmp_path):
    asked = config(dataset_path, tmp_path / "run", loop={"epochs": 1})
    trainer_for(asked).train()
    wider = dataclasses.replace(asked, architecture=dataclasses.replace(asked.architecture, dim=16, bottom_mlp="16"))
    with pytest.raises(ValueError, match=r"one\.npy: shape \(40000, 8\), the model's is \(40000, 16\)"):
        trainer_for(wider, resume=True)


def test_as_many_checkpoints_are_kept_as_were_asked_for(dataset_path, tmp_path):
    loop = {"epochs": 1, "checkpoint_every": 5, "keep_checkpoints": 3}
    asked = config(dataset_path, tmp_path / "run", loop=loop)
    whole = trainer_for(asked).train()
    run = tmp_path / "run"
    assert sorted(p.name for p in run.glob("checkpoint*")) == ["checkpoint", "checkpoint-15", "checkpoint-20"]
    (run / "checkpoint" / "state.json").write_text("{}", "utf-8")
    with pytest.raises(ValueError, match="is damaged; older ones are checkpoint-20, checkpoint-15"):
        trainer_for(asked, resume=True)
    again = trainer_for(asked, folder=run)
    again.resume(run / "checkpoint-15")
    assert again.step == 15
    assert sorted(p.name for p in run.glob("checkpoint*")) == ["checkpoint", "checkpoint-20"]  # the damaged one is gone
    assert again.train()["loss_digest"] == whole["loss_digest"]
    assert sorted(p.name for p in run.glob("checkpoint*")) == ["checkpoint", "checkpoint-15", "checkpoint-20"]


def test_a_run_that_went_back_goes_on_from_there_and_drops_what_it_does_again(dataset_path, tmp_path):
    loop = {"epochs": 1, "checkpoint_every": 6, "keep_checkpoints": 2}
    asked = config(dataset_path, tmp_path / "run", loop=loop)
    trainer_for(asked).train()
    run = tmp_path / "run"
    assert sorted(p.name for p in run.glob("checkpoint*")) == ["checkpoint", "checkpoint-18"]
    trainer_for(asked, folder=run).resume(run / "checkpoint-18")
    assert sorted(p.name for p in run.glob("checkpoint*")) == ["checkpoint", "checkpoint-24"]
    again = trainer_for(asked, resume=True)
    assert again.step == 18
    again._stop = lambda: again.step == 20
    with pytest.raises(Interrupted):
        again.train()
    assert sorted(p.name for p in run.glob("checkpoint*")) == ["checkpoint", "checkpoint-18"]
    once_more = trainer_for(asked, resume=True)
    once_more.checkpoint()  # of the same step again
    assert sorted(p.name for p in run.glob("checkpoint*")) == ["checkpoint", "checkpoint-18"]


PLACES = {
    "cpu": {"pipeline": "cpu", "split": SplitConfig()},
    "hybrid": {"pipeline": "hybrid", "split": SplitConfig()},
    "gpu": {"pipeline": "gpu", "split": SplitConfig()},
    "xdl": {"pipeline": "xdl", "split": SplitConfig(), "xdl": XdlConfig(xdl_workers=1, xdl_staleness=0)},
    "less room": {"split": SplitConfig(preset="small", hot_bytes=64 << 10)},
    "slipstream": {"slipstream": SlipstreamConfig(slipstream=True)},
}


@pytest.mark.parametrize("place", PLACES)
def test_a_run_goes_on_by_another_pipeline_and_with_another_hot_table(dataset_path, tmp_path, place):
    loop = {"epochs": 2, "log_every": 1}
    rates = {"lr_warmup_steps": 10, "lr_decay_start": 20, "lr_decay_steps": 40}
    asked = config(dataset_path, tmp_path / "run", loop=loop, optimizer=rates)
    whole = trainer_for(config(dataset_path, tmp_path / "whole", loop=loop, optimizer=rates)).train()
    trainer = trainer_for(asked)
    trainer._stop = lambda: trainer.step >= 17
    with pytest.raises(Interrupted):
        trainer.train()
    summary = trainer_for(dataclasses.replace(asked, **PLACES[place]), resume=True).train()
    assert summary["steps"] == whole["steps"] == 48
    assert summary["auc"] == pytest.approx(whole["auc"], abs=1e-4 if place != "slipstream" else 0.05)
    if place != "slipstream":
        assert losses_of(tmp_path / "run") == pytest.approx(losses_of(tmp_path / "whole"), abs=1e-5)


def losses_of(run):
    lines = [json.loads(line) for line in (run / "metrics.jsonl").read_text("utf-8").splitlines()]
    return [line["loss"] for line in lines if "loss" in line]


def test_a_new_run_may_begin_with_what_another_pipeline_trained(dataset_path, tmp_path):
    first = config(dataset_path, tmp_path / "first", loop={"epochs": 1})
    trained = trainer_for(first).train()
    asked = config(dataset_path, tmp_path / "second", loop={"epochs": 1}, pipeline="gpu", split=SplitConfig())
    second = trainer_for(asked)
    second.begin_with(tmp_path / "first" / "checkpoint")
    assert second._evaluate().auc == trained["auc"]
    assert second.train()["steps"] == 24


def test_a_second_process_may_not_train_in_the_same_folder(dataset_path, tmp_path):
    asked = config(dataset_path, tmp_path / "run")
    with RunFolder.create(asked) as held:
        with pytest.raises(ValueError, match="run: another process trains there; wait until it has ended"):
            RunFolder.create(asked, overwrite=True)
        assert (held.path / "config.toml").is_file()
        other = RunFolder(held.path)
        with pytest.raises(ValueError, match="trains there"):
            other.claim()
    other.claim()
    with other:
        pass


def test_a_checkpoint_that_was_cut_between_its_renames_is_still_found(dataset_path, tmp_path):
    asked = config(dataset_path, tmp_path / "run", loop={"epochs": 1})
    trainer_for(asked).train()
    checkpoint = tmp_path / "run" / "checkpoint"
    checkpoint.rename(checkpoint.with_name("checkpoint.old"))
    assert trainer_for(asked, resume=True).step == 24


def test_the_network_after_resuming_has_the_saved_optimizer_state(dataset_path, tmp_path):
    asked = config(dataset_path, tmp_path / "run", optimizer={"optimizer": "adagrad"}, loop={"epochs": 1})
    first = trainer_for(asked)
    first.train()
    second = trainer_for(asked, resume=True)
    a, b = first.parts.dense_optimizer.state_dict()["state"], second.parts.dense_optimizer.state_dict()["state"]
    assert a.keys() == b.keys()
    assert all(torch.equal(a[k]["sum"], b[k]["sum"]) for k in a)


def test_config_round_trips_through_toml(dataset_path, tmp_path):
    asked = config(dataset_path, tmp_path / "run", split=SplitConfig(preset="small", hot_bytes=1 << 20))
    path = tmp_path / "config.toml"
    path.write_text(asked.to_toml())
    assert TrainConfig.from_toml(path) == asked


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("data = 'd'\nout = 'o'\ncolour = 1", r"no key 'colour'; there are: data, out"),
        ("data = 'd'\nout = 'o'\n[loop]\nbatch_size = 'x'", r"batch_size = 'x'; expected a value such as 2048"),
        ("data = 'd'\nout = 'o'\nloop = 3", r"'loop' is a section"),
        ("data = 'd'\nout = 'o'\npipeline = 'x'", r"pipeline = 'x'; expected one of 'cpu', 'hybrid'"),
        ("data = 'd'\nout = 'o'\nmodel = []", r"model = '\[\]'; expected one of 'dlrm', 'tbsm'"),
        ("data = 'd'\nout = 'o'\n[loop]\ndevice_memory = 'x'", r"device_memory = 'x'; expected a value of type int"),
        ("data = 'd'\nout = 'o'\n[loop]\nseed = 1.5", r"seed = '1.5'; expected a value such as 123"),
        ("data = 'd'", r"no key 'out'; it has no default"),
        ("data = " + "[" * 100_000, r"not TOML"),
        ("data = ", r"not TOML"),
    ],
)
def test_a_wrong_config_file_names_file_and_key(tmp_path, text, message):
    path = tmp_path / "c.toml"
    path.write_text(text)
    with pytest.raises(ValueError, match=r"c\.toml.*" + message):
        TrainConfig.from_toml(path)


def test_metrics_are_those_of_their_definitions():
    label = np.array([0, 0, 1, 1], np.float32)
    probability = np.array([0.1, 0.6, 0.5, 0.9])
    metrics = measure(label, probability)
    assert metrics.auc == 0.75  # of the four pairs one is the wrong way round
    assert metrics.accuracy == 0.75
    assert metrics.log_loss == pytest.approx(-np.log([0.9, 0.4, 0.5, 0.9]).mean())
    assert metrics.normalized_entropy == pytest.approx(metrics.log_loss / np.log(2))
    with pytest.raises(ValueError, match="AUC needs both labels"):
        measure(np.ones(3, np.float32), np.ones(3))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"architecture": DlrmConfig(dim=16, bottom_mlp="16-8")}, "--bottom-mlp 16-8 ends in 8, --dim is 16"),
        ({"architecture": DlrmConfig(dim=8, bottom_mlp="16-8", top_mlp="4-2")}, "--top-mlp 4-2 ends in 2"),
        ({"architecture": DlrmConfig(dim=8, bottom_mlp="16-x")}, "--bottom-mlp '16-x': expected layer widths"),
        ({"split": SplitConfig(preset="tiny")}, "preset 'tiny'"),
        ({"split": SplitConfig(hot_bytes=3)}, "not one row of dim 8 fits"),
    ],
)
def test_options_that_do_not_fit_are_named(dataset_path, tmp_path, changes, message):
    asked = dataclasses.replace(config(dataset_path, tmp_path / "run"), **changes)
    with pytest.raises(ValueError, match=message):
        trainer_for(asked)


def test_options_of_another_pipeline_are_refused():
    with pytest.raises(ValueError, match=r"--preset: belongs to --pipeline hotline"):
        TrainConfig(data="d", out="o", pipeline="cpu", split=SplitConfig(preset="tiny"))
    with pytest.raises(ValueError, match="--optimizer adam: the servers of --pipeline xdl"):
        TrainConfig(data="d", out="o", pipeline="xdl", optimizer=OptimizerConfig("adam"))
    with pytest.raises(ValueError, match="--optimizer adam: --slipstream measures"):
        TrainConfig(data="d", out="o", slipstream=SlipstreamConfig(slipstream=True), optimizer=OptimizerConfig("adam"))
    with pytest.raises(ValueError, match="--beta1, --beta2 belong to --optimizer adam"):
        OptimizerConfig("adagrad", beta1=0.8)
    with pytest.raises(ValueError, match=r"--beta2 1\.0: expected 0 or more and less than 1"):
        OptimizerConfig("adam", beta2=1.0)
    with pytest.raises(ValueError, match="--device-memory: --pipeline cpu keeps everything in host memory"):
        TrainConfig(data="d", out="o", pipeline="cpu", loop=LoopConfig(device_memory=1))
    with pytest.raises(ValueError, match="--memory-latency, --memory-bandwidth: --accelerator golden simulates no"):
        SplitConfig(memory_latency=9)
    with pytest.raises(ValueError, match="--slipstream-to: nothing is searched with --slipstream-threshold"):
        SlipstreamConfig(slipstream=True, slipstream_threshold=0.1, slipstream_to=2.0)
