"""`hotline data import` as a user meets it: what is bad is named, what was there stays, what was killed goes on."""

import json
import random
import signal
import subprocess
import sys
import time

import numpy as np
import pytest

from hotline.cli import main
from hotline.data import Dataset


def command(*arguments):
    return [sys.executable, "-m", "hotline", "data", "import", "criteo-kaggle", *map(str, arguments)]


def run(words):
    return subprocess.run(words, capture_output=True, text=True, timeout=300, check=False)


def hotline(*arguments):
    return run(command(*arguments))


def text(rows, seed=0):
    """Lines in Criteo's format."""
    rng = random.Random(seed)
    lines = []
    for _ in range(rows):
        integers = [str(rng.randrange(100)) for _ in range(13)]
        ids = [f"{int(rng.paretovariate(0.3)) % 2**32:08x}" for _ in range(26)]
        lines.append("\t".join([str(rng.randrange(2)), *integers, *ids]))
    return "\n".join(lines) + "\n"


def files(path):
    return {str(p.relative_to(path)): p.read_bytes() for p in sorted(path.rglob("*")) if p.is_file()}


@pytest.fixture(scope="module")
def raw(tmp_path_factory):
    path = tmp_path_factory.mktemp("raw") / "train.txt"
    path.write_text(text(3000))
    return path


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda lines: [*lines[:6], lines[6][:60], *lines[7:]], "line 7: column C"),
        (lambda lines: [*lines[:6], lines[6] + "\t0", *lines[7:]], "line 7: column C26: found 41 columns"),
        (lambda lines: [*lines[:6], lines[6][:-8] + "0000wxyz", *lines[7:]], "line 7: column C26: found '0000wxyz'"),
        (lambda lines: ["2" + lines[0][1:], *lines[1:]], "line 1: column label: found '2', expected 0 or 1"),
        (lambda lines: [], "the file is empty"),
    ],
)
def test_a_bad_file_is_refused_and_the_earlier_import_stays(raw, tmp_path, capsys, change, message):
    out, bad = tmp_path / "out", tmp_path / "bad.txt"
    assert main(["data", "import", "criteo-kaggle", str(raw), str(out)]) == 0
    before = files(out)
    lines = change(raw.read_text().splitlines())
    bad.write_text("".join(line + "\n" for line in lines))
    assert main(["data", "import", "criteo-kaggle", str(bad), str(out), "--overwrite"]) == 2
    shown = capsys.readouterr()
    assert f"bad.txt: {message}" in " ".join(shown.err.split())
    assert shown.out == ""
    assert files(out) == before


def test_bad_lines_can_be_skipped_and_are_counted(raw, tmp_path):
    bad = tmp_path / "bad.txt"
    bad.write_text("".join(line + "\n" for line in ["nonsense", *raw.read_text().splitlines(), "more"]))
    done = hotline(bad, tmp_path / "out", "--max-rejects", 1)
    assert done.returncode == 2
    assert "line 3002: column label: found " in done.stderr
    done = hotline(bad, tmp_path / "out", "--max-rejects", 2, "--json")
    assert done.returncode == 0, done.stderr
    summary = json.loads(done.stdout)
    assert (summary["rows"], summary["rejected"]) == (3000, 2)
    assert summary["rows_per_second"] > 0
    assert summary["peak_rss_bytes"] > 1 << 20
    assert "2 bad lines left out" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["out"], "needs the raw files and then the folder to make"),
        (["missing.txt", "out"], "missing.txt: no such file"),
        ([".", "out"], "a directory; name the text file in it"),
        (["train.txt", "out", "--split", "time"], "--split belongs to avazu, movielens"),
        (["train.txt", "out", "--memory-limit", "lots"], "'lots' is not a size"),
        (["train.txt", "out", "--max-rejects", "-1"], "--max-rejects -1"),
        (["train.txt", "out", "--fast"], "--fast"),
    ],
)
def test_a_wrong_request_exits_2_and_makes_nothing(raw, tmp_path, capsys, monkeypatch, arguments, message):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "train.txt").write_bytes(raw.read_bytes())
    assert main(["data", "import", "criteo-kaggle", *arguments]) == 2
    assert message in " ".join(capsys.readouterr().err.split())
    assert [p.name for p in tmp_path.iterdir()] == ["train.txt"]


def test_killed_half_way_it_goes_on_and_ends_with_the_same_bytes(tmp_path):
    raw = tmp_path / "train.txt"
    raw.write_text(text(20_000) * 15)
    whole = hotline(raw, tmp_path / "whole")
    assert whole.returncode == 0, whole.stderr
    out = tmp_path / "out"
    state = tmp_path / "out.partial" / "import.state.json"
    process = subprocess.Popen(command(raw, out, "--checkpoint-seconds", 0), stderr=subprocess.PIPE)
    while not state.exists() or json.loads(state.read_text())["counts"]["label"] < 50_000:
        assert process.poll() is None, "it ended before it could be killed"
        time.sleep(0.002)
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=120)
    assert process.returncode == -signal.SIGKILL
    assert not out.exists()
    done = hotline(raw, out, "--json")
    assert done.returncode == 0, done.stderr
    assert "going on from row" in done.stderr
    assert json.loads(done.stdout)["resumed_from_row"] >= 50_000
    assert files(out) == files(tmp_path / "whole")


def test_ctrl_c_exits_130_and_the_import_goes_on(tmp_path):
    raw = tmp_path / "train.txt"
    raw.write_text(text(20_000) * 15)
    state = tmp_path / "out.partial" / "import.state.json"
    process = subprocess.Popen(command(raw, tmp_path / "out", "--checkpoint-seconds", 0), stderr=subprocess.PIPE)
    while not state.exists():
        assert process.poll() is None
        time.sleep(0.002)
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=120)
    assert process.returncode == 130
    done = hotline(raw, tmp_path / "out")
    assert done.returncode == 0, done.stderr
    assert "going on from row" in done.stderr
    assert Dataset(tmp_path / "out").schema.rows == 300_000


def test_a_full_disk_is_named_and_the_import_goes_on_when_there_is_room(raw, tmp_path, without_room):
    """A limit on the size of a file stands for the end of the disk: the system call fails in the same way."""
    done = run(without_room(command(raw, tmp_path / "out")))
    assert done.returncode == 1
    message = " ".join(done.stderr.split())
    assert "dense.npy: file size limit reached" in message
    assert "Free space" in message
    assert "run the same command again" in message
    assert not (tmp_path / "out").exists()
    assert hotline(raw, tmp_path / "out").returncode == 0
    assert hotline(raw, tmp_path / "whole").returncode == 0
    assert files(tmp_path / "out") == files(tmp_path / "whole")


def terabyte(folder, days):
    folder.mkdir()
    for day in range(days):
        (folder / f"day_{day}").write_text(text(400, day))
    return folder


def test_terabyte_days_are_imported_from_a_folder_and_sub_sampled(tmp_path, capsys):
    raw = terabyte(tmp_path / "raw", 3)
    words = ["data", "import", "criteo-terabyte", str(raw), str(tmp_path / "out"), "--days", "2", "--json"]
    assert main([*words, "--sub-sample-rate", "0.5", "--max-ind-range", "100", "--seed", "4"]) == 0
    summary = json.loads(capsys.readouterr().out)
    schema = Dataset(tmp_path / "out").schema
    assert summary["rows"] == schema.rows < 800
    assert schema.source["days"] == [0, 1]
    assert (schema.source["seed"], schema.source["max_ind_range"]) == (4, 100)
    assert max(schema.cardinalities) <= 100


def test_what_other_tools_made_is_imported(tmp_path, capsys):
    rng = np.random.default_rng(1)
    rows = np.concatenate([rng.integers(0, 2, (90, 14)), rng.integers(0, 9, (90, 26))], axis=1).astype("<i4")
    sizes = "-".join(["9"] * 26)
    rows.tofile(tmp_path / "train_data.bin")
    np.savez_compressed(
        tmp_path / "kaggle.npz", X_int=rows[:, 1:14], X_cat=rows[:, 14:] * 1.0, y=rows[:, 0], counts=[9] * 26
    )
    (tmp_path / "npy").mkdir()
    np.save(tmp_path / "npy" / "day_0_dense.npy", np.log1p(rows[:, 1:14].astype(np.float32)))
    np.save(tmp_path / "npy" / "day_0_sparse.npy", rows[:, 14:])
    np.save(tmp_path / "npy" / "day_0_labels.npy", rows[:, :1])
    made = []
    for name, raw, options in (
        ("criteo-binary", "train_data.bin", ["--table-rows", sizes]),
        ("dlrm-npz", "kaggle.npz", []),
        ("torchrec-npy", "npy", ["--contiguous", "--table-rows", sizes.replace("-", ",")]),
    ):
        assert main(["data", "import", name, str(tmp_path / raw), str(tmp_path / name), *options]) == 0
        made.append(Dataset(tmp_path / name))
    for data in made:
        assert data.schema.cardinalities == (9,) * 26
        assert np.array_equal(np.stack(data.ids, axis=1), rows[:, 14:])
        np.testing.assert_allclose(data.dense, made[0].dense, rtol=1e-6)
    capsys.readouterr()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["criteo-kaggle", "a", "out", "--sub-sample-rate", "0.5"], "--sub-sample-rate belongs to criteo-terabyte"),
        (["criteo-kaggle", "a", "out", "--seed", "5"], "--seed belongs to criteo-terabyte, avazu"),
        (["dlrm-npz", "a", "out", "--max-ind-range", "5"], "--max-ind-range belongs to criteo-kaggle, criteo-terab"),
        (["criteo-binary", "a", "out", "--contiguous"], "--contiguous belongs to torchrec-npy"),
        (["criteo-binary", "a", "out", "--table-rows", "1-x"], "--table-rows 1-x: expected numbers with - or ,"),
        (["torchrec-npy", "out"], "torchrec-npy needs the raw files and then the folder to make"),
        (["dlrm-npz", "a.npz", "out"], "a.npz: no such file"),
    ],
)
def test_wrong_requests_of_the_other_forms_exit_2(tmp_path, capsys, monkeypatch, arguments, message):
    monkeypatch.chdir(tmp_path)
    assert main(["data", "import", *arguments]) == 2
    assert message in " ".join(capsys.readouterr().err.split())
    assert not list(tmp_path.iterdir())
