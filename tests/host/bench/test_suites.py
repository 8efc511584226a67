"""Suites C, I, R and scaling on tiny data: which rows and ratios there are, which requests are refused; no time."""

import json
from collections import Counter

import pytest

from hotline.bench import classification, imports, rtl, scaling
from hotline.bench.raw_text import write_raw
from hotline.cli import main


def bench(capsys, suite, *words):
    """What the suite printed as JSON."""
    code = main(["bench", suite, "--json", *map(str, words)])
    said = capsys.readouterr()
    assert code == 0, said.err
    return json.loads(said.out)["suites"][suite]


def in_order(figure):
    return 0 < figure["p10"] <= figure["median"] <= figure["p90"]


@pytest.fixture
def small(monkeypatch):
    monkeypatch.setattr(classification, "KAGGLE_ROWS", (100, 20_000))
    monkeypatch.setattr(classification, "BATCHES", 3)
    monkeypatch.setattr(classification, "BATCH", 64)
    monkeypatch.setattr(classification, "REFERENCE", {"batch_size": 8, "batches": 2})


def test_classification_has_a_row_for_every_law_operation_and_size(small, tmp_path, capsys):
    found = bench(capsys, "C", "--data", tmp_path, "--rounds", 1, "--threads", 1, "--plot", tmp_path / "c.png")
    rows = found["rows"]
    assert Counter(row["contender"] for row in rows) == {"golden": 8, "reference": 4}
    assert {row["law"] for row in rows} == {"uniform", "zipf 1.1"}
    assert all(in_order(row["lookups_per_second"]) for row in rows)
    of_learn = [
        row["lookups_per_second"]["median"]
        for row in rows
        if (row["contender"], row["operation"], row["hot_table"]) == ("golden", "learn", "64 MiB")
    ]
    assert len(of_learn) == 2
    assert found["ratios"]["learn_lookups_per_second"] == min(of_learn)
    assert set(found["ratios"]) == {"classify_lookups_per_second", "learn_lookups_per_second"}
    assert (tmp_path / "c.png").read_bytes().startswith(b"\x89PNG")


def test_imports_have_a_row_for_every_source_and_keep_their_text(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(imports, "find_spec", lambda name: None)  # the peer's time is not ours to test
    asked = ("--data", tmp_path, "--rows", 300, "--rounds", 1, "--only-data", "criteo-kaggle", "taobao")
    found = bench(capsys, "I", *asked, "--plot", tmp_path / "i.svg")
    assert [(row["data"], row["contender"]) for row in found["rows"]] == [
        ("criteo-kaggle", "hotline"),
        ("taobao", "hotline"),
    ]
    kaggle, taobao = found["rows"]
    assert (kaggle["lines"], kaggle["rows"], taobao["lines"]) == (300, 300, 1200)
    assert in_order(kaggle["rows_per_second"])
    assert kaggle["peak_rss_bytes"] > 1 << 26
    assert found["ratios"] == {
        "criteo_rows_per_second": kaggle["rows_per_second"]["median"],
        "taobao_rows_per_second": taobao["rows_per_second"]["median"],
    }
    assert {path.name for path in (tmp_path / "raw").iterdir()} == {"criteo-kaggle-300.txt", "taobao-1200.txt"}
    assert "taobao, hotline" in (tmp_path / "i.svg").read_text("utf-8")


@pytest.mark.parametrize("source", ["criteo-kaggle", "criteo-terabyte", "avazu", "taobao"])
def test_raw_text_is_what_the_importers_read_and_is_written_once(tmp_path, capsys, source):
    raw = write_raw(tmp_path / "raw", source, 400, seed=3)
    words = ["data", "import", source, *map(str, raw), str(tmp_path / "out"), "--json"]
    assert main(words) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said.get("lines") or said["rows"], said["rejected"]) == (400, 0)
    before = [path.read_bytes() for path in raw]
    stamps = [path.stat().st_mtime_ns for path in raw]
    assert [path.stat().st_mtime_ns for path in write_raw(tmp_path / "raw", source, 400, seed=3)] == stamps
    assert [path.read_bytes() for path in write_raw(tmp_path / "again", source, 400, seed=3)] == before


FIGURES = {
    "LEARN, lookups a cycle and engine, one batch": 0.8,
    "CLASSIFY, lookups a cycle and engine, one batch after LEARN": 0.9,
    "CLASSIFY, lookups a cycle and engine, the four batches after it": 0.95,
}


@pytest.fixture
def simulated(monkeypatch):
    """Suite R without a simulator; the commands that it gave."""
    given = []

    def command(*words):
        given.append(words)
        figures = {"cycles": 9, "simulated cycles a second, this machine": 100.0} if "stitching" in words else FIGURES
        return json.dumps({"benches": [{"figures": figures}]})

    def carried_out(work, latency):
        return {rtl.READ_USE: 0.7, "CLASSIFY, cycles a look-up": 0.5, rtl.SPEED: 1200.0}

    monkeypatch.setattr(rtl, "hotline", command)
    monkeypatch.setattr(rtl, "carried_out", carried_out)
    return given


def test_rtl_leaves_out_the_large_preset_unless_it_is_named(simulated, capsys):
    found = bench(capsys, "R", "--rounds", 2)
    assert found["ratios"] == {
        "classify_efficiency_small": 0.9,
        "learn_efficiency_small": 0.8,
        "gather_read_use": 0.7,
        "verilated_vs_cocotb": 12.0,
    }
    assert not any("large" in words for words in simulated)
    assert sum("stitching" in words for words in simulated) == 2
    assert bench(capsys, "R", "--contenders", "large")["ratios"] == {"classify_efficiency_large": 0.9}


def test_scaling_has_a_row_for_every_size_and_leaves_out_what_does_not_fit(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(scaling, "KAGGLE_ROWS", (100, 20_000))
    monkeypatch.setattr(scaling, "BATCHES", (32, 128))
    monkeypatch.setattr(scaling, "SAMPLES", 128)
    asked = ("--data", tmp_path, "--threads", 1, "--contenders", "cpu", "--plot", tmp_path / "s.svg")
    found = bench(capsys, "scaling", *asked, "--only-data", "x0.1", "x1")
    rows = {(row["data"], row["batch_size"]): row for row in found["rows"]}
    assert list(rows) == [("x0.1", 32), ("x0.1", 128), ("x1", 32), ("x1", 128)]
    assert rows["x1", 32]["table_bytes"] == 20_100 * 64
    assert set(found["ratios"]) == {"cost_growth_with_batch", "cost_growth_with_rows", "memory_per_table_byte"}
    rates = {key: row["samples_per_second"]["median"] for key, row in rows.items()}
    grown = max(rates[size, 32] / rates[size, 128] for size in ("x0.1", "x1"))
    assert found["ratios"]["cost_growth_with_batch"] == pytest.approx(grown)
    assert "<svg" in (tmp_path / "s.svg").read_text("utf-8")

    monkeypatch.setattr(scaling, "_free_bytes", lambda: 0)
    assert main(["bench", "scaling", "--data", str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert "is left out" in said
    assert "--only-data x0.1" in said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("C", "--contenders", "nobody"), "--contenders nobody: there are golden, reference"),
        (("C", "--rows", "7"), "--rows: suite C does not use it"),
        (("I", "--only-data", "flights"), "--only-data flights: there are criteo-kaggle"),
        (("I", "--contenders", "pandas"), "--contenders pandas: there are hotline, polars"),
        (("R", "--contenders", "tiny"), "--contenders tiny: there are small, large"),
        (("R", "--data", "elsewhere"), "--data: suite R does not use it"),
        (("scaling", "--only-data", "x9"), "--only-data x9: there are x0.1, x1, x4"),
        (("scaling", "--rounds", "3"), "--rounds: suite scaling does not use it"),
        (("C", "--plot", "c.txt"), "--plot c.txt: it ends in none of .svg, .png, .pdf"),
    ],
)
def test_a_wrong_request_is_named(capsys, words, said):
    assert main(["bench", *words]) == 2
    assert said in capsys.readouterr().err


def test_predictions_stand_beside_real_steps(tmp_path, capsys, monkeypatch):
    from hotline.bench import timeline
    from hotline.timeline import platform

    monkeypatch.setattr(timeline, "measure_machine", lambda progress: platform("two-cores"))
    monkeypatch.setattr(timeline, "DATA", {"taobao": 20_000})
    monkeypatch.setattr(timeline, "BATCHES", (256,))
    monkeypatch.setattr(timeline, "SAMPLES", 256)
    asked = ("--rounds", 1, "--threads", 1, "--contenders", "cpu", "hotline")
    found = bench(capsys, "timeline", "--data", tmp_path, *asked)
    assert [(row["data"], row["batch_size"], row["contender"]) for row in found["rows"]] == [
        ("taobao", 256, "cpu"),
        ("taobao", 256, "hotline"),
    ]
    for row in found["rows"]:
        assert in_order(row["step_seconds"])
        assert row["predicted_vs_measured"] == row["predicted_seconds"] / row["mean_seconds"]
    off = [row["predicted_vs_measured"] for row in found["rows"]]
    assert found["ratios"]["predicted_vs_measured_least"] == min(off)
