"""`data synth`, `data stats` and `classify`: what they print, and one digest whoever classifies."""

import json

import pytest

from hotline.cli import main


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    path = tmp_path_factory.mktemp("data") / "tiny"
    assert main(["data", "synth", str(path), "--preset", "tiny", "--rows", "4000", "--seed", "1"]) == 0
    return path


def printed(capsys, *arguments):
    """The one JSON object that a command prints."""
    capsys.readouterr()
    assert main([*map(str, arguments), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("sample", ["even", "prefix"])
def test_reference_and_golden_give_one_digest(tiny, capsys, sample):
    options = ["--preset", "tiny", "--small-table-bytes", "64KiB", "--batch-size", "250"]
    options += ["--sample-fraction", "0.2", "--sample", sample]
    golden = printed(capsys, "classify", tiny, *options)
    reference = printed(capsys, "classify", tiny, *options, "--accelerator", "reference")
    rates = {"lookups_per_second", "learn_lookups_per_second", "samples_per_second", "accelerator"}
    assert {k: v for k, v in golden.items() if k not in rates} == {k: v for k, v in reference.items() if k not in rates}
    assert 0.05 < golden["popular_share"] < 0.95
    assert golden["hot_rows"] > 0
    assert golden["rows_learned"] + golden["rows_classified"] == 4000
    other = printed(capsys, "classify", tiny, *options, "--limit", "2000")
    assert other["digest"] != golden["digest"]
    assert other["rows_learned"] + other["rows_classified"] == 2000


def test_more_room_makes_more_samples_popular(tiny, capsys):
    few, many = (
        printed(capsys, "classify", tiny, "--preset", "tiny", "--small-table-bytes", "0", "--hot-bytes", size)
        for size in ("4KiB", "64KiB")
    )
    assert few["popular_share"] < many["popular_share"]
    assert few["entries"] < many["entries"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--sample-fraction", "1"], "--sample-fraction 1.0: expected a number between 0 and 1"),
        (["--batch-size", "4000"], "--batch-size 4000"),
        (["--hot-bytes", "3B"], "--hot-bytes 3B: not one row of dim 16 fits"),
        (["--hot-bytes", "much"], "much"),
        (["--split", "morning"], "no split 'morning'; there are: train, test, val"),
        (["--accelerator", "fpga"], "fpga"),
    ],
)
def test_classify_refuses_by_name(tiny, capsys, arguments, message):
    assert main(["classify", str(tiny), "--preset", "tiny", *arguments]) == 2
    shown = capsys.readouterr()
    assert message in " ".join(shown.err.split())
    assert shown.out == ""


def test_stats_prints_the_columns_and_leaves_a_plot(tiny, capsys, tmp_path):
    answer = printed(capsys, "data", "stats", tiny, "--rows", "1000", "--plot", tmp_path / "plot.svg")
    assert answer["rows"] == 1000
    assert 0 < answer["label_mean"] < 1
    assert [c["name"] for c in answer["columns"]] == ["a", "b", "c", "d", "tags"]
    for column in answer["columns"]:
        assert 0 < column["top_1_percent"] <= column["top_5_percent"] <= column["top_10_percent"] <= 1
        assert column["distinct"] <= column["cardinality"]
    plot = (tmp_path / "plot.svg").read_text()
    assert plot.startswith("<?xml")
    assert ">tags<" in plot
    assert [p.name for p in tmp_path.iterdir()] == ["plot.svg"]
    assert printed(capsys, "data", "stats", tiny)["plot"] == str(tiny / "stats.svg")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [(["--rows", "-1"], "--rows -1"), (["--plot", "plot.bmp"], "ends in .svg, .png or .pdf")],
)
def test_stats_refuses_by_name(tiny, capsys, arguments, message):
    assert main(["data", "stats", str(tiny), *arguments]) == 2
    assert message in " ".join(capsys.readouterr().err.split())


def test_synth_prints_what_it_wrote(tmp_path, capsys):
    options = ["data", "synth", tmp_path / "set", "--preset", "tiny", "--rows", "500"]
    answer = printed(capsys, *options)
    assert answer["rows"] == 500
    assert answer["bytes"] == sum(p.stat().st_size for p in (tmp_path / "set").rglob("*") if p.is_file())
    assert answer["seconds"] > 0
    assert main([str(a) for a in options]) == 2
    assert "exists already" in capsys.readouterr().err
    assert main(["data", "synth", str(tmp_path / "new"), "--preset", "huge", "--rows", "5"]) == 2
    assert "there are: criteo-kaggle" in capsys.readouterr().err
