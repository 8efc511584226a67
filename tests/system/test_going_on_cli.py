"""A run that is gone on with, begun from another or replaced, as a user meets it: what is refused, and stays."""

import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from tests.system.conftest import two_tables

from hotline.cli import main
from hotline.data import DatasetWriter

SMALL = [
    "--bottom-mlp", "8-4", "--dim", "4", "--top-mlp", "8-1", "--batch-size", "64", "--threads", "1",
    "--pipeline", "cpu", "--device", "cpu",
]  # fmt: skip
KEPT = ["--steps", "20", "--checkpoint-every", "5", "--keep-checkpoints", "3", "--log-every", "5"]


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return two_tables(tmp_path_factory.mktemp("d") / "set", 4000, 500)


@pytest.fixture(scope="module")
def made(data, tmp_path_factory):
    """A finished run of 20 batches with checkpoints at 10, 15 and 20."""
    out = tmp_path_factory.mktemp("runs") / "made"
    assert main(["train", str(data), "--out", str(out), *SMALL, *KEPT]) == 0
    return out


@pytest.fixture
def run(made, tmp_path):
    """A copy of it that may be spoiled."""
    return Path(shutil.copytree(made, tmp_path / "run"))


@pytest.fixture
def refused(capsys):
    """What standard error says of a command that exits 2."""

    def call(*words):
        capsys.readouterr()
        assert main([str(word) for word in words]) == 2
        return " ".join(capsys.readouterr().err.split())

    return call


def files(folder):
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def changed(dataset, path, change):
    """A copy of a data set with another ``dataset.json``."""
    shutil.copytree(dataset, path)
    schema = json.loads((path / "dataset.json").read_text())
    change(schema)
    (path / "dataset.json").write_text(json.dumps(schema))
    return path


class TestWhatARunReplaces:
    def test_is_there_until_the_new_one_can_begin(self, data, run, tmp_path, refused):
        one_label = Path(shutil.copytree(data, tmp_path / "one label"))
        label = np.load(one_label / "label.npy", mmap_mode="r+")
        label[-500:] = 1
        label.flush()
        before = files(run)
        for more, message in (
            (["--init-from", tmp_path / "typo"], "typo/checkpoint: no checkpoint there"),
            (["--init-from", run], "it is --out, which it would replace"),
            (["--init-from", run.parent / "." / "run"], "it is --out, which it would replace"),
        ):
            assert message in refused("train", data, "--out", run, *SMALL, "--overwrite", *more)
        assert "AUC needs both labels" in refused("train", one_label, "--out", run, *SMALL, "--overwrite")
        assert files(run) == before

    def test_may_have_links_that_lead_elsewhere(self, data, run, tmp_path):
        (tmp_path / "else").mkdir()
        (tmp_path / "else" / "mine").write_text("kept")
        shutil.rmtree(run / "tensorboard")
        (run / "tensorboard").symlink_to(tmp_path / "else")
        assert main(["train", str(data), "--out", str(run), *SMALL, "--steps", "3", "--overwrite"]) == 0
        assert files(tmp_path / "else") == {"mine": b"kept"}

    def test_a_command_that_failed_can_be_given_again(self, data, made, tmp_path, refused):
        words = ["train", data, "--out", tmp_path / "new", *SMALL, "--steps", "3", "--init-from"]
        assert "no checkpoint there" in refused(*words, tmp_path / "typo")
        assert main([str(word) for word in [*words, made]]) == 0

    def test_cannot_be_a_file(self, data, tmp_path, refused):
        (tmp_path / "file").write_text("")
        assert "--out" in refused("train", data, "--out", tmp_path / "file", *SMALL)


class TestOlderCheckpoints:
    def test_are_those_of_the_run_alone(self, run, tmp_path, refused):
        other = Path(shutil.copytree(run, tmp_path / "other"))
        before = files(other)
        for name in ("../other/checkpoint", "checkpoint", "checkpoint-7", "../other/checkpoint-10"):
            message = refused("train", "--resume", run, "--from-checkpoint", name)
            assert f"--from-checkpoint {name}: older checkpoints of {run} are: checkpoint-15, checkpoint-10" in message
        assert files(other) == before

    def test_are_not_taken_for_a_run_without_any(self, run, refused):
        shutil.rmtree(run / "checkpoint")
        before = files(run)
        assert "older ones are checkpoint-15, checkpoint-10, see --from-checkpoint" in refused("train", "--resume", run)
        assert files(run) == before
        words = ["train", "--resume", str(run), "--from-checkpoint", "checkpoint-15"]
        assert main(words) == 0
        assert json.loads((run / "summary.json").read_text())["steps"] == 20

    def test_need_no_run_that_this_one_began_with(self, data, made, tmp_path):
        base, new = shutil.copytree(made, tmp_path / "base"), tmp_path / "new"
        assert main(["train", str(data), "--out", str(new), *SMALL, *KEPT, "--init-from", str(base)]) == 0
        shutil.rmtree(base)
        shutil.rmtree(new / "checkpoint")
        assert main(["train", "--resume", str(new), "--from-checkpoint", "checkpoint-15"]) == 0

    def test_go_with_one_that_a_kill_left_aside(self, made, run):
        shutil.copytree(run / "checkpoint", run / "checkpoint.old")
        assert main(["train", "--resume", str(run), "--from-checkpoint", "checkpoint-10"]) == 0
        ours, theirs = (json.loads((one / "summary.json").read_text())["loss_digest"] for one in (run, made))
        assert ours == theirs
        assert not (run / "checkpoint.old").exists()


class TestGoingOn:
    @pytest.mark.parametrize(
        "words", [["--out", "elsewhere"], ["--overwrite"], ["--config", "none.toml"], ["--recipe=none"]]
    )
    def test_takes_no_option_of_a_new_run(self, run, refused, words):
        before = files(run)
        assert f"{words[0].split('=')[0]} belongs to a new run" in refused("train", "--resume", run, *words)
        assert files(run) == before

    def test_is_not_back(self, run, refused):
        before = files(run)
        for more in ([], ["--from-checkpoint", "checkpoint-15"], ["--keep-checkpoints", "1"]):
            message = refused("train", "--resume", run, "--steps", "12", *more)
            assert "12 batches are asked for, and the run is at batch" in message
            assert files(run) == before

    def test_takes_the_summary_away_until_it_ends(self, run, monkeypatch, capsys):
        (run / "checkpoint" / "SHA256SUMS").rename(run / "sums")
        assert main(["train", "--resume", str(run), "--steps", "30"]) == 2
        assert (run / "summary.json").exists()  # nothing was gone on with
        (run / "sums").rename(run / "checkpoint" / "SHA256SUMS")
        with monkeypatch.context() as stopped:
            stopped.setattr("hotline.train.loop.Trainer._asked_to_stop", lambda trainer: True)
            assert main(["train", "--resume", str(run), "--steps", "30"]) == 130
        assert not (run / "summary.json").exists()
        capsys.readouterr()
        assert main(["report", str(run), "--json"]) == 0
        (found,) = json.loads(capsys.readouterr().out)["runs"]
        assert (found["finished"], found["steps"]) == (False, 20)  # the last batch that was logged
        assert main(["train", "--resume", str(run)]) == 0
        assert json.loads((run / "summary.json").read_text())["steps"] == 30

    def test_finds_data_that_moved_and_no_other(self, data, run, tmp_path, refused):
        moved = Path(shutil.copytree(data, tmp_path / "set ü [b]"))
        assert main(["train", str(moved), "--resume", str(run), "--steps", "22"]) == 0
        assert f'data = "{moved}"' in (run / "config.toml").read_text("utf-8")
        more = two_tables(tmp_path / "more", 5000, 500)
        message = refused("train", more, "--resume", run, "--steps", "24")
        assert "5,000 rows to train on, and the run is at batch 22 of 4,000" in message
        assert "--init-from" in message


class TestColumns:
    @pytest.mark.parametrize("what", ["tables", "dense"])
    def test_in_another_order_are_another_data_set(self, data, made, tmp_path, refused, what):
        other = changed(data, tmp_path / "other", lambda schema: schema[what].reverse())
        name = {"tables": "tables", "dense": "dense features"}[what]
        assert f"the run has the {name}" in refused("evaluate", made, other)
        assert f"the run has the {name}" in refused("export", made, other, "--out", tmp_path / "m.pt2")
        words = ["train", other, "--out", tmp_path / "new", *SMALL, "--steps", "3", "--init-from", made]
        assert f"the run has the {name}" in refused(*words)

    def test_optimizers_state_that_is_not_there_is_named(self, data, made, tmp_path, refused):
        words = ["train", data, "--out", tmp_path / "new", *SMALL, "--optimizer", "adagrad", "--init-from", made]
        assert "the run has no optimizer state of rows; is it another --optimizer" in refused(*words)

    def test_may_not_share_a_file_in_checkpoints(self, data, tmp_path, refused):
        def rename(schema):
            schema["tables"][1]["name"] = schema["tables"][0]["name"] + ".moment"

        other = changed(data, tmp_path / "other", rename)
        names = [table["name"] for table in json.loads((data / "dataset.json").read_text())["tables"]]
        for folder in ("ids", "offsets"):
            if (path := other / folder / f"{names[1]}.npy").exists():
                path.rename(path.with_name(f"{names[0]}.moment.npy"))
        words = ["train", other, "--out", tmp_path / "new", *SMALL, "--optimizer", "adagrad"]
        assert f"tables {names[0]!r} and '{names[0]}.moment'" in refused(*words)


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (lambda state: [], "state.json: not the state of a run"),
        (lambda state: {}, "state.json: not the state of a run"),
        (lambda state: {**state, "evaluations": 3}, "state.json: not the state of such a run"),
        (lambda state: {k: v for k, v in state.items() if k != "pipeline"}, "state.json: not the state of such a run"),
    ],
)
def test_a_state_that_somebody_wrote_is_refused(run, refused, spoil, message):
    path, sums = run / "checkpoint" / "state.json", run / "checkpoint" / "SHA256SUMS"
    old = hashlib.sha256(path.read_bytes()).hexdigest()
    path.write_text(json.dumps(spoil(json.loads(path.read_text()))))
    sums.write_text(sums.read_text().replace(old, hashlib.sha256(path.read_bytes()).hexdigest()))
    assert message in refused("train", "--resume", run, "--steps", "22")


def test_a_run_of_a_gpu_is_evaluated_without_one(run, monkeypatch, capsys):
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    text = (run / "config.toml").read_text()
    assert 'device = "cpu"' in text
    (run / "config.toml").write_text(text.replace('device = "cpu"', 'device = "cuda"'))
    assert main(["evaluate", str(run), "--json"]) == 0
    auc = json.loads(capsys.readouterr().out)["auc"]
    assert auc == pytest.approx(json.loads((run / "summary.json").read_text())["auc"], abs=1e-9)


def test_names_with_brackets_are_names(data, tmp_path, capsys):
    out = tmp_path / "x[" / "red]"
    assert main(["train", str(data), "--out", str(out), *SMALL, "--steps", "3"]) == 0
    assert main(["evaluate", str(out)]) == 0
    assert "x[/red]" in capsys.readouterr().err.replace("\n", "")


def test_data_without_dense_features_are_trained_on(tmp_path, capsys):
    rng = np.random.default_rng(1)
    with DatasetWriter(tmp_path / "set", [], [("a", 1), ("b", 1)]) as writer:
        writer.append(rng.random(400) < 0.4, np.empty((400, 0)), [rng.integers(0, 30, 400) for _ in range(2)])
        writer.finish([30, 30], {"train": (0, 300), "test": (300, 400)}, {"name": "made by a test"})
    words = ["train", str(tmp_path / "set"), "--out", str(tmp_path / "run"), *SMALL, "--steps", "4"]
    assert main(words) == 0, capsys.readouterr().err


def test_data_sets_replace_data_sets_alone(data, tmp_path, refused):
    (tmp_path / "thesis").mkdir()
    (tmp_path / "thesis" / "chapter.tex").write_text("mine")
    (tmp_path / "link").symlink_to(data)
    before = files(data)
    words = ["data", "synth", "--preset", "tiny", "--rows", "50", "--overwrite"]
    assert "holds something that is not a data set" in refused(*words, tmp_path / "thesis")
    assert "a link, and what it leads to would stay" in refused(*words, tmp_path / "link")
    assert files(tmp_path / "thesis") == {"chapter.tex": b"mine"}
    assert files(data) == before


def test_a_folder_of_sorted_inputs_is_found_from_anywhere(data, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    words = ["--pipeline", "fae", "--fae-folder", "sorted", "--fae-budget", "24KiB", "--fae-small-table-bytes", "2KiB"]
    asked = [word for word in SMALL if word not in ("--pipeline", "cpu", "--device")]
    assert main(["train", str(data), "--out", "run", *asked, "--steps", "4", *words]) == 0
    assert f'fae_folder = "{tmp_path / "sorted"}"' in Path("run/config.toml").read_text("utf-8")
