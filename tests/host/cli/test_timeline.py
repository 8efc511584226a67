"""`hotline timeline`: projections as a table, as JSON and as a page; bad options named."""

import json
import re

import pytest

from hotline.cli import main


def projected(capsys, *words):
    assert main(["timeline", *words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_every_pipeline_is_projected_on_a_platform(capsys):
    found = projected(capsys, "--platform", "v100x4", "--workload", "avazu", "--gpus", "1", "4")
    assert len(found["rows"]) == 2 * 9
    for row in found["rows"]:
        assert row["samples_per_second"] == pytest.approx(row["batch_size"] / row["step_seconds"])
        assert sum(row["critical"].values()) == pytest.approx(row["step_seconds"], rel=0.1)
    assert {row["gpus"] for row in found["rows"]} == {1, 4}


def test_headlines_stand_beside_ours_and_say_what_would_have_to_be_true(capsys):
    words = ("--platform", "v100x4", "--workload", "taobao", "--pipeline", "hotline", "--headlines")
    found = projected(capsys, *words)["headlines"]
    assert [(one["low"], one["high"]) for one in found][:2] == [(2.2, 3.0), (1.8, 1.8)]
    for one in found:
        assert one["ratio"] > 0
        assert one["source"]
        if not one["low"] <= one["ratio_plain"] <= one["high"]:
            assert all(needed["factor"] != 1 for needed in one["needed"])
    assert any(one["needed"] for one in found)


def test_a_number_that_would_have_to_be_true_makes_the_ratio_come_out():
    from hotline.timeline import HEADLINES, Case, needed, platform, ratio, workload

    case = Case("hotline", platform("v100x4"), workload("criteo-kaggle"), 4096, 256 << 20, plain=True)
    headline = next(one for one in HEADLINES if one.other == "fae")
    wanted = next(one for one in needed(case, headline) if one.name.startswith("gpu."))
    number = dict(case.platform.numbers())[wanted.name]
    other = case.platform.with_number(wanted.name, number.times(wanted.factor))
    changed = Case("hotline", other, case.work, 4096, 256 << 20, plain=True)
    assert ratio(changed, headline) == pytest.approx(headline.low, rel=5e-3)


def test_a_page_has_charts_sources_and_no_script(tmp_path, capsys):
    out = tmp_path / "page.html"
    words = ["--workload", "criteo-kaggle", "--pipeline", "hotline", "fae", "--headlines"]
    assert main(["timeline", *words, "--out", str(out)]) == 0
    text = out.read_text("utf-8")
    assert text.count("<svg") == 5  # throughput, hot rows, a chart of hotline, two of fae
    assert "<script" not in text
    for part in ("NVIDIA, V100 SXM2 data sheet", "hotline timeline --data", "Slipstream over Hotline", "accelerator"):
        assert part in text


def test_a_workload_is_measured_and_saved_and_read_again(dataset_path, tmp_path, capsys, monkeypatch):
    from hotline.timeline import workload as module

    saved = tmp_path / "mine.toml"
    words = ("--data", str(dataset_path), "--recipe", "criteo-kaggle", "--save", str(saved), "--pipeline", "cpu")
    first = projected(capsys, "--platform", "two-cores", *words)
    again = projected(capsys, "--platform", "two-cores", "--workload", str(saved), "--pipeline", "cpu")
    assert first["rows"] == again["rows"]
    assert module(str(saved)).source.startswith("hotline timeline --data")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--platform", "nowhere"), "--platform nowhere: no file"),
        (("--workload", "nothing"), "--workload nothing: no file, no run"),
        (("--pipeline", "magic"), "--pipeline magic: there are dlrm, xdl"),
        (("--gpus", "8"), "--gpus 8: platform v100x4 is one host with 4"),
        (("--gpus", "0"), "--batch-size, --gpus: expected numbers of 1 or more"),
        (("--data", "x"), "--data and --recipe go together"),
        (("--save", "x.toml"), "--save x.toml: what was measured with --data"),
        (("--out", "page.pdf"), "--out page.pdf: expected a file that ends in .html"),
        (("--hot-bytes", "much"), "is not a size"),
    ],
)
def test_bad_options_are_named(words, message, capsys):
    assert main(["timeline", *words]) == 2
    assert message in re.sub(r"\s+", " ", capsys.readouterr().err)


def test_names_are_listed(capsys):
    assert main(["timeline", "--platform", "help"]) == 0
    said = re.sub(r"\s+", " ", capsys.readouterr().err)
    assert "platforms: dgx-a100, dgx-h100" in said
    assert "workloads: avazu, criteo-kaggle" in said
