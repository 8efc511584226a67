"""`hotline data import` of Taobao's and Avazu's logs and of MovieLens's histories, as a user meets it."""

import json
import random
import signal
import subprocess
import sys
import time

import pytest

from hotline.cli import main
from hotline.data import Dataset

AVAZU = (
    "id,click,hour,C1,banner_pos,site_id,site_domain,site_category,app_id,app_domain,app_category,device_id,device_ip,"
    "device_model,device_type,device_conn_type,C14,C15,C16,C17,C18,C19,C20,C21"
)


def command(*arguments):
    return [sys.executable, "-m", "hotline", "data", "import", *map(str, arguments)]


def run(words):
    return subprocess.run(words, capture_output=True, text=True, timeout=300, check=False)


def files(path):
    return {str(p.relative_to(path)): p.read_bytes() for p in sorted(path.rglob("*")) if p.is_file()}


def behaviour(users):
    """Lines of Taobao's log."""
    rng = random.Random(1)
    lines = []
    for user in range(1, users + 1):
        for _ in range(rng.randrange(20, 60)):
            item = rng.randrange(1, 3000)
            lines.append(f"{user},{item},{item % 50 + 1},pv,{1511544070 + rng.randrange(800_000)}\n")
    return "".join(lines)


@pytest.fixture(scope="module")
def raw(tmp_path_factory):
    path = tmp_path_factory.mktemp("raw") / "UserBehavior.csv"
    path.write_text(behaviour(3000))
    return path


def test_a_log_of_behaviour_becomes_histories(raw, tmp_path, capsys):
    words = ["data", "import", "taobao", str(raw), str(tmp_path / "out"), "--json"]
    options = ["--history-steps", "8", "--points-per-user", "4", "--num-train-pts", "500", "--num-val-pts", "50"]
    assert main([*words, *options, "--seed", "3"]) == 0
    shown = capsys.readouterr()
    summary = json.loads(shown.out)
    schema = Dataset(tmp_path / "out").schema
    assert (summary["rows"], summary["lines"], schema.steps) == (schema.rows, raw.read_text().count("\n"), 9)
    assert schema.splits["train"][1] <= 500 * 8
    assert schema.splits["val"][1] - schema.splits["val"][0] == 100
    found = {key: schema.source[key] for key in ("history_steps", "points_per_user", "num_train_pts", "num_val_pts")}
    assert list(found.values()) == [8, 4, 500, 50]
    assert schema.source["seed"] == 3
    assert f"rows from {summary['lines']:,} lines" in " ".join(shown.err.split())


@pytest.mark.parametrize("at", ["read", "draw", "write"])
def test_killed_in_any_pass_it_goes_on_and_ends_with_the_same_bytes(raw, tmp_path, at):
    whole = run(command("taobao", raw, tmp_path / "whole"))
    assert whole.returncode == 0, whole.stderr
    out = tmp_path / "out"
    state = tmp_path / "out.partial" / "import.state.json"
    process = subprocess.Popen(command("taobao", raw, out, "--checkpoint-seconds", 0), stderr=subprocess.PIPE)
    passes = ("read", "draw", "write")
    while not state.exists() or passes.index(json.loads(state.read_text())["position"]["pass"]) < passes.index(at):
        assert process.poll() is None, "it ended before it could be killed"
        time.sleep(0.001)
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=120)
    assert process.returncode == -signal.SIGKILL
    assert not out.exists()
    done = run(command("taobao", raw, out))
    assert done.returncode == 0, done.stderr
    assert "going on from row" in done.stderr
    assert files(out) == files(tmp_path / "whole")


def test_a_full_disk_is_named_and_the_import_goes_on_when_there_is_room(raw, tmp_path, without_room):
    """A limit on the size of a file stands for the end of the disk: the system call fails in the same way."""
    done = run(without_room(command("taobao", raw, tmp_path / "out")))
    assert done.returncode == 1
    message = " ".join(done.stderr.split())
    assert ".bin: file size limit reached" in message
    assert "Free space" in message
    assert not (tmp_path / "out").exists()
    assert run(command("taobao", raw, tmp_path / "out")).returncode == 0


def test_the_click_log_is_imported_with_either_hour_and_order(tmp_path, capsys):
    line = "10000371904215119486,0,14102103,1005,0,1fbe01fe,f3845767,28905ebd,ecad2386,7801e8d9,07d7df22,a99f214a,"
    line += "{},44956a24,1,2,15706,320,50,1722,0,35,-1,79\n"
    raw = tmp_path / "train.csv"
    raw.write_text(AVAZU + "\n" + "".join(line.format(f"{n:08x}") for n in range(50)))
    hours = []
    for options in ([], ["--compat-hour"], ["--split", "random", "--seed", "9"]):
        assert main(["data", "import", "avazu", str(raw), str(tmp_path / "out"), "--overwrite", *options]) == 0
        data = Dataset(tmp_path / "out")
        assert data.schema.cardinalities == (2,) * 9 + (51,) + (2,) * 9 + (1, 2)
        hours.append((round(float(data.dense[0, 0]), 4), data.ids[9][:3].tolist() == [1, 2, 3]))
    capsys.readouterr()
    assert hours == [(1.3863, True), (1.7918, True), (1.3863, False)]


def test_ratings_become_histories(tmp_path, capsys):
    raw = tmp_path / "u.data"
    raw.write_text("".join(f"{n % 5 + 1}\t{n % 7 + 1}\t{n % 5 + 1}\t{n}\n" for n in range(100)))
    assert main(["data", "import", "movielens", str(raw), str(tmp_path / "out"), "--history-steps", "4"]) == 0
    assert Dataset(tmp_path / "out").schema.steps == 5
    assert Dataset(tmp_path / "out").schema.rows == 95
    capsys.readouterr()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["taobao", "out"], "taobao needs the raw files and then the folder to make"),
        (["avazu", "out"], "avazu needs the raw files"),
        (["taobao", "a", "out", "--split", "time"], "--split belongs to avazu, movielens; taobao has no use for it"),
        (["avazu", "a", "out", "--history-steps", "3"], "--history-steps belongs to taobao, movielens"),
        (["taobao", "a", "out", "--compat-hour"], "--compat-hour belongs to avazu"),
        (["movielens", "a", "out", "--points-per-user", "3"], "--points-per-user belongs to taobao"),
        (["taobao", "a", "out", "--history-steps", "0"], "--history-steps 0: expected 1 to 199"),
        (["taobao", "a", "out"], "a: no such file"),
        (["movielens", "a", "out", "--history-steps", "0"], "--history-steps 0"),
    ],
)
def test_wrong_requests_exit_2_and_make_nothing(tmp_path, capsys, monkeypatch, arguments, message):
    monkeypatch.chdir(tmp_path)
    assert main(["data", "import", *arguments]) == 2
    assert message in " ".join(capsys.readouterr().err.split())
    assert not list(tmp_path.iterdir())
