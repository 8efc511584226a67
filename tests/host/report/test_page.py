"""`hotline report`: every number on the page is one of the files', however far the run got; errors name the place."""

import json
import os
import random
import re
import subprocess
import sys
from html.parser import HTMLParser

import pytest

from hotline.cli import main
from hotline.report import figures_of, read_run, write_report
from hotline.report.figures import looks
from hotline.report.runs import CURVES, shorten

pytestmark = pytest.mark.filterwarnings("error")  # matplotlib's, of figures in which something has no room

OPTIONS = """data = "/data/set"
out = "{name}"
model = "dlrm"
pipeline = "hotline"

[architecture]
interaction = "dot"

[split]
accelerator = "golden"

[loop]
epochs = 2
seed = {seed}
"""
NEWER = ("skipped_share", "bytes_per_sample", "traffic", "peak_bytes")


def records(seed, lines=6):
    draw = random.Random(seed)
    for number in range(1, lines + 1):
        yield {
            "step": 10 * number,
            "epoch": 0,
            "batch": 10 * number,
            "batches": 40,
            "loss": 0.4 + draw.random() / 10,
            "samples_per_second": draw.uniform(1e3, 1e5),
            "popular_share": draw.random(),
            "skipped_share": draw.random(),
            "bytes_per_sample": draw.uniform(1e2, 1e4),
        }
        if number % 3 == 0:
            yield {
                "step": 10 * number,
                "test_auc": draw.random(),
                "test_log_loss": draw.random(),
                "test_normalized_entropy": draw.random(),
                "test_accuracy": draw.random(),
            }


def summary_of(seed):
    draw = random.Random(100 + seed)
    return {
        "samples_per_second": draw.uniform(1e4, 1e6),
        "seconds": draw.uniform(10, 9999),
        "steps": draw.randrange(10**4, 10**6),
        "samples": draw.randrange(10**7, 10**9),
        **{key: draw.random() for key in ("auc", "log_loss", "normalized_entropy", "accuracy", "best_auc")},
        "best_attainable_auc": None,
        **{key: draw.random() for key in ("popular_share", "skipped_share")},
        "bytes_per_sample": draw.uniform(1e3, 1e5),
        "hot_bytes": draw.randrange(10**7, 10**8),
        "traffic": {
            "to_device": {"inputs": draw.randrange(10**9), "vectors": draw.randrange(10**9)},
            "to_host": {"gradients": draw.randrange(10**9)},
        },
        "peak_bytes": {"host": draw.randrange(10**9, 10**10), "device": draw.randrange(10**8)},
        "stage_seconds": {"popular": draw.uniform(1, 9), "rest": draw.uniform(1, 9), "write_back": draw.random()},
        "pipeline": "hotline",
        "accelerator": "golden",
        "device": "cpu",
        "accelerator_cycles": {"learn": draw.randrange(10**6)},
        "loss_digest": f"{draw.getrandbits(256):064x}",
    }


def span(step, lane, stage, start, end):
    return {"step": step, "lane": lane, "stage": stage, "start": start, "end": end}


SPANS = [
    span(7, "device", "popular", 0.0, 0.4),
    span(7, "accelerator", "gather", 0.1, 0.3),
    span(7, "device", "rest", 0.4, 0.9),
    span(8, "device", "popular", 1.0, 1.4),
    span(7, "host", "update", 0.9, 1.2),
]


def make_run(path, seed=1, summary=True, spans=True, without=(), options=OPTIONS, lines=6):
    """A run's folder, as training leaves it; ``without``: keys that older versions did not write."""
    path.mkdir(parents=True)
    (path / "config.toml").write_text(options.format(name=path.name, seed=seed))
    logged = [{k: v for k, v in one.items() if k not in without} for one in records(seed, lines)]
    (path / "metrics.jsonl").write_text("".join(json.dumps(one) + "\n" for one in logged))
    if summary:
        kept = {k: v for k, v in summary_of(seed).items() if k not in without}
        (path / "summary.json").write_text(json.dumps(kept))
    if spans:
        (path / "spans.json").write_text(json.dumps({"steps": [7, 8], "spans": SPANS}))
    return path


class Page(HTMLParser):
    """What a browser makes of the page: tags, attributes, and tables as heading above -> [{row: cells}, ...]."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.attributes, self.tables = [], [], {}
        self.text, self._heading, self._inside = "", "", None
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.attributes += [(tag, *one) for one in attributes]
        if tag == "h2":
            self._heading = ""
        if tag == "table":
            self.tables.setdefault(self._heading, []).append({})
        if tag == "tr":
            self._row = []
        if tag in ("h2", "td", "th"):
            self._inside = tag
            if tag != "h2":
                self._row.append("")

    def handle_endtag(self, tag):
        if tag == self._inside:
            self._inside = None
        if tag == "tr":
            self.tables[self._heading][-1][self._row[0]] = self._row[1:]

    def handle_data(self, data):
        self.text += data
        if self._inside == "h2":
            self._heading += data
        elif self._inside:
            self._row[-1] += data


def page_of(runs, out):
    write_report(runs, out)
    return Page(out.read_text("utf-8"))


@pytest.fixture(scope="module")
def two(tmp_path_factory):
    """Two finished runs, and their page."""
    folder = tmp_path_factory.mktemp("runs")
    runs = [make_run(folder / "first", 1), make_run(folder / "second", 2)]
    return runs, page_of(runs, folder / "both.html"), folder / "both.html"


def expected(summary):
    return {
        "model": "dlrm",
        "interaction": "dot",
        "pipeline": "hotline",
        "accelerator": "golden",
        "device": "cpu",
        "batches": f"{summary['steps']:,}",
        "samples": f"{summary['samples']:,}",
        "samples per second": f"{summary['samples_per_second']:,.0f}",
        "AUC": f"{summary['auc']:.5f}",
        "log loss": f"{summary['log_loss']:.5f}",
        "normalized entropy": f"{summary['normalized_entropy']:.5f}",
        "accuracy": f"{100 * summary['accuracy']:.2f} %",
        "popular share": f"{100 * summary['popular_share']:.2f} %",
        "skipped share": f"{100 * summary['skipped_share']:.2f} %",
        "bytes per sample": f"{summary['bytes_per_sample']:,.1f}",
        "peak bytes, device": f"{summary['peak_bytes']['device']:,}",
        "peak bytes, host": f"{summary['peak_bytes']['host']:,}",
        "seconds": f"{summary['seconds']:,.2f}",
        "loss digest": summary["loss_digest"][:12] + "…",
    }


def test_every_figure_of_the_runs_side_by_side_is_the_summary_s(two):
    runs, page, _ = two
    (table,) = page.tables["Side by side"]
    summaries = [json.loads((run / "summary.json").read_text()) for run in runs]
    assert table.pop("") == ["first", "second"]
    assert table == {key: [expected(s)[key] for s in summaries] for key in expected(summaries[0])}
    (others,) = page.tables["What else was measured"]
    assert others["hot bytes"] == [f"{s['hot_bytes']:,}" for s in summaries]
    assert others["accelerator cycles: learn"] == [f"{s['accelerator_cycles']['learn']:,}" for s in summaries]


def test_one_run_has_the_same_figures_alone(tmp_path):
    page = page_of([make_run(tmp_path / "run")], tmp_path / "page.html")
    (table,) = page.tables["Figures"]
    assert table == {key: [value] for key, value in expected(summary_of(1)).items()}


def test_bytes_add_up_by_direction(two):
    _, page, _ = two
    (table,) = page.tables["Bytes between host and device"]
    del table[""]
    traffic = [summary_of(seed)["traffic"] for seed in (1, 2)]
    rows = {
        "to device: inputs": [t["to_device"]["inputs"] for t in traffic],
        "to device: vectors": [t["to_device"]["vectors"] for t in traffic],
        "to device: all": [sum(t["to_device"].values()) for t in traffic],
        "to host: gradients": [t["to_host"]["gradients"] for t in traffic],
        "to host: all": [t["to_host"]["gradients"] for t in traffic],
        "both ways": [sum(t["to_device"].values()) + t["to_host"]["gradients"] for t in traffic],
    }
    assert table == {key: [f"{value:,}" for value in values] for key, values in rows.items()}


def test_options_that_differ_stand_first_and_the_others_once(two):
    _, page, path = two
    (table,) = page.tables["What was asked: where the runs differ"]
    assert table == {"": ["first", "second"], "out": ['"first"', '"second"'], "loop.seed": ["1", "2"]}
    shared = re.search(r"<pre>(.*?)</pre>", path.read_text("utf-8"), re.S)[1].split("\n")
    assert "loop.epochs = 2" in shared
    assert not [line for line in shared if line.startswith(("out", "loop.seed"))]


def test_the_page_needs_nothing_but_itself(two):
    _, page, path = two
    assert not {"script", "link", "img", "iframe", "object", "embed", "image"} & set(page.tags)
    for tag, name, value in page.attributes:
        assert not name.startswith("on"), (tag, name)
        if name in ("src", "href", "xlink:href"):
            assert value.startswith("#"), (tag, name, value)
    assert not re.search(r"url\((?!#)|@import", path.read_text("utf-8"))


def test_images_say_what_they_show_and_every_id_is_one_place(two):
    _, page, path = two
    images = re.findall(r"<svg [^>]*?role=\"img\" aria-label=\"([^\"]*)\"", path.read_text("utf-8"))
    assert [image.split()[0] for image in images] == ["Curves", "Curves", "Bars", "Timeline", "Timeline"]
    assert all("first" in image and "second" in image for image in images[:3])
    assert len(images) + path.read_text("utf-8").count('aria-hidden="true"') == page.tags.count("svg")
    ids = [value for _, name, value in page.attributes if name == "id"]
    assert len(ids) == len(set(ids)) > 0


def figures_in(path):
    return re.findall(r"<figure>(.*?)</figure>", path.read_text("utf-8"), re.S)


def test_a_run_has_one_colour_in_all_figures(two):
    _, _, path = two
    for figure in figures_in(path)[:3]:
        for name, look in zip(("first", "second"), looks(2), strict=True):
            assert look.colour in figure
            assert f">{name}<" in figure


def test_runs_are_told_apart_by_colour_and_by_line():
    eight, all_of_them = looks(8), looks(24)
    for part in ("colour", "dashes", "marker", "hatch"):
        assert len({getattr(look, part) for look in eight}) == 8
    assert len({(look.colour, look.dashes) for look in all_of_them}) == 24
    assert all_of_them[:8] == eight


def test_a_stage_has_one_colour_in_all_timelines(tmp_path):
    runs = [make_run(tmp_path / "a", 1), make_run(tmp_path / "b", 2)]
    only = [span(7, "device", "rest", 0.0, 0.5)]
    (runs[1] / "spans.json").write_text(json.dumps({"steps": [7, 7], "spans": only}))
    page_of(runs, tmp_path / "page.html")
    first, second = figures_in(tmp_path / "page.html")[3:]
    (colour,) = set(re.findall(r"fill: (#[0-9a-f]{6}); stroke: #555", second))
    assert colour in re.findall(r"fill: (#[0-9a-f]{6}); stroke: #555", first)
    for lane in ("device", "accelerator", "host"):
        assert f">{lane}<" in first
    assert ">host<" not in second


def test_boxes_of_a_lane_that_overlap_do_not_hide_each_other(tmp_path):
    boxes = {}
    for name, start in (("after", 0.5), ("beside", 0.2)):
        run = make_run(tmp_path / name, options=OPTIONS)
        spans = [span(7, "device", "rest", 0.0, 0.5), span(7, "device", "rest", start, 1.0)]
        (run / "spans.json").write_text(json.dumps({"steps": [7, 7], "spans": spans}))
        page_of([run], tmp_path / "page.html")
        drawn = re.findall(
            r'd="M ([\d.]+) ([\d.]+)[^"]*"[^>]*style="fill: #8fb8de', figures_in(tmp_path / "page.html")[-1]
        )
        boxes[name] = {y for _, y in drawn[:2]}  # the third is the legend's
    assert len(boxes["after"]) == 1
    assert len(boxes["beside"]) == 2


# -- states of a run


def test_a_run_that_is_not_finished_is_shown_as_far_as_it_got(tmp_path):
    run = make_run(tmp_path / "run", summary=False, spans=False)
    page = page_of([run], tmp_path / "page.html")
    assert "Not finished: still going, or interrupted; shown up to batch 60 of 80." in page.text
    assert "--resume" not in page.text
    (table,) = page.tables["Figures"]
    logged = list(records(1))
    line = [one for one in logged if "loss" in one][-1]
    test = [one for one in logged if "test_auc" in one][-1]
    assert table["batches"] == ["60"]
    assert table["samples per second"] == [f"{line['samples_per_second']:,.0f}"]
    assert table["popular share"] == [f"{100 * line['popular_share']:.2f} %"]
    assert table["bytes per sample"] == [f"{line['bytes_per_sample']:,.1f}"]
    assert table["AUC"] == [f"{test['test_auc']:.5f}"]
    assert table["accuracy"] == [f"{100 * test['test_accuracy']:.2f} %"]
    assert table["seconds"] == table["loss digest"] == table["peak bytes"] == ["-"]
    (run / "checkpoint").mkdir()
    assert f"hotline train --resume {run} goes on from its last checkpoint" in page_of([run], tmp_path / "p.html").text


def test_a_run_that_has_only_begun_has_a_page(tmp_path):
    run = make_run(tmp_path / "run", summary=False, spans=False)
    (run / "metrics.jsonl").unlink()
    page = page_of([run, make_run(tmp_path / "other")], tmp_path / "page.html")
    assert "run: not finished: still going, or interrupted; shown up to batch 0." in page.text
    page = page_of([run], tmp_path / "page.html")
    assert "Nothing has been logged yet." in page.text
    assert page.tags.count("figure") == 0


def test_a_run_of_an_older_version_shows_what_it_recorded(tmp_path):
    old = make_run(tmp_path / "old", 1, spans=False, without=NEWER)
    page = page_of([old], tmp_path / "page.html")
    (table,) = page.tables["Figures"]
    assert table["skipped share"] == table["bytes per sample"] == table["peak bytes"] == ["-"]
    assert table["AUC"] == [expected(summary_of(1))["AUC"]]
    assert "Timeline" not in page.text
    assert "Not recorded, or not yet." in page.text
    page = page_of([old, make_run(tmp_path / "new", 2)], tmp_path / "page.html")
    (table,) = page.tables["Side by side"]
    assert table["skipped share"] == ["-", expected(summary_of(2))["skipped share"]]
    (table,) = page.tables["Bytes between host and device"]
    assert table["both ways"][0] == "-" != table["both ways"][1]


def test_a_last_line_cut_by_a_crash_is_passed_over(tmp_path):
    run = make_run(tmp_path / "run", summary=False)
    path = run / "metrics.jsonl"
    whole = path.read_bytes()
    for cut in (b"{", b'{"step": 70, "loss": 0.4', '{"step": 70, "note": "é'.encode()[:-1]):
        path.write_bytes(whole + cut)
        found = read_run(run)
        assert found.cut
        assert found.steps == 60
        assert list(found.curves["loss"].x) == [10, 20, 30, 40, 50, 60]
    assert (
        "the last line of metrics.jsonl is broken off, or still being written, and was passed over"
        in page_of([run], tmp_path / "p.html").text
    )
    path.write_bytes(whole.rstrip(b"\n"))
    assert not read_run(run).cut


def test_what_is_read_are_the_curves_of_the_file(tmp_path):
    run = read_run(make_run(tmp_path / "run"))
    logged = list(records(1))
    for key in CURVES:
        assert list(run.curves[key].y) == [one[key] for one in logged if key in one]
        assert list(run.curves[key].x) == [one["step"] for one in logged if key in one]


def test_a_long_run_has_a_page_of_bounded_size(tmp_path):
    page = page_of([make_run(tmp_path / "run", lines=4000)], tmp_path / "page.html")
    assert (tmp_path / "page.html").stat().st_size < 300_000
    assert "A line of more than 500 points is drawn as the means of neighbours." in page.text


def test_whatever_a_file_holds_is_text_on_the_page(tmp_path):
    evil = "<script>alert(1)</script>\"'&$x_1$"
    run = make_run(tmp_path / "a <b>&'$x$", options=OPTIONS.replace('"/data/set"', f"'''{evil}'''"))
    summary = {**summary_of(1), "pipeline": evil, "loss_digest": "<b>", "note": f"\u202e\x1b\ud800{evil}", evil: 1}
    summary["stage_seconds"] = {evil: 2.0}
    summary["traffic"] = {evil: {evil: 3}}
    (run / "summary.json").write_text(json.dumps(summary))
    (run / "spans.json").write_text(json.dumps({"spans": [span(7, evil, evil, 0.0, 1.0)]}))
    for runs in ([run], [run, make_run(tmp_path / "second", 2)]):
        page = page_of(runs, tmp_path / "page.html")
        assert not {"script", "b"} & (set(page.tags) - {"b"} if len(runs) > 1 else set(page.tags))
        table = page.tables["Figures" if len(runs) == 1 else "Side by side"][0]
        assert table["pipeline"][0] == evil
        assert page.tables["What else was measured"][0]["note"][0] == f"\ufffd\ufffd\ufffd{evil}"
        assert page.tables["What else was measured"][0][evil.replace("_", " ")][0] == "1"
        assert evil in page.text


def test_names_tell_runs_apart(tmp_path):
    same = [make_run(tmp_path / name / "run", seed) for seed, name in enumerate(("a", "b"), 1)]
    page = page_of(same, tmp_path / "page.html")
    assert page.tables["Side by side"][0][""] == ["a/run", "b/run"]
    long = [make_run(tmp_path / f"{'x' * 40}{number}{'y' * 40}", number) for number in (3, 4)]
    names = page_of(long, tmp_path / "page.html").tables["Side by side"][0][""]
    assert [name[:4] for name in names] == ["1: x", "2: x"]
    assert shorten("0123456789", 10) == "0123456789"
    assert shorten("0123456789a", 10) == "01234…789a"


# -- wrong requests


BROKEN = [
    ("metrics.jsonl", 7, '{"step": 50, "loss": }', r"metrics\.jsonl: line 7: column 22: Expecting value"),
    ("metrics.jsonl", 7, "", r"metrics\.jsonl: line 7: column 1: Expecting value"),
    ("metrics.jsonl", 2, "[1]", r"metrics\.jsonl: line 2: found \[1\], expected a JSON object, such as"),
    ("metrics.jsonl", 2, '{"loss": 0.5}', r"line 2: step: found nothing, expected a whole number"),
    ("metrics.jsonl", 2, '{"step": 20, "loss": "low"}', r"line 2: loss: found 'low', expected a number"),
    ("metrics.jsonl", 2, '{"step": 20, "loss": NaN}', r"line 2: loss: found nan, expected a number"),
    ("metrics.jsonl", 2, '{"step": 20, "loss": true}', r"line 2: loss: found True, expected a number"),
    ("metrics.jsonl", 2, '{"step": 3}', r"line 2: step: found 3, expected 10 or later"),
    ("metrics.jsonl", 2, '{"step": 20, "loss": 1e999}', r"line 2: loss: found inf, expected a number"),
    ("metrics.jsonl", 2, f'{{"step": {"9" * 5000}}}', r"line 2: .*digits"),
    ("summary.json", None, '{\n "auc": 0.7,\n}', r"summary\.json: line [23]: column \d+: .*expected a JSON object"),
    ("summary.json", None, '{"auc": "high"}', r"summary\.json: auc: found 'high', expected a number"),
    ("summary.json", None, '{"traffic": {"to_device": {"rows": -1}}}', r"traffic: to_device: rows: found -1"),
    ("summary.json", None, '{"stage_seconds": 3}', r"stage_seconds: found 3, expected an object"),
    ("spans.json", None, '{"spans": 1}', r"spans\.json: spans: found 1, expected a list"),
    (
        "spans.json",
        None,
        json.dumps({"spans": [span(7, 3, "rest", 0, 1)]}),
        r"spans\[0\]: lane: found 3, expected a str",
    ),
    (
        "spans.json",
        None,
        json.dumps({"spans": [span(7, "host", "rest", 2, 1)]}),
        r"spans\[0\]: end: found 1.0, expected 2",
    ),
    ("config.toml", None, "model = ", r"config\.toml: not TOML: .*Invalid value"),
    ("config.toml", None, "model = " + "9" * 6000, r"config\.toml: not TOML: .*digits"),
]


@pytest.mark.parametrize(("name", "line", "text", "message"), BROKEN)
def test_a_broken_file_is_named_with_the_place(tmp_path, capsys, name, line, text, message):
    run = make_run(tmp_path / "run")
    path = run / name
    if line is not None:
        lines = path.read_text().splitlines()
        text = "\n".join([*lines[: line - 1], text, *lines[line:]]) + "\n"
    path.write_text(text)
    with pytest.raises(ValueError, match=message):
        read_run(run)
    assert main(["report", str(run)]) == 2
    assert str(path) in capsys.readouterr().err
    assert not (run / "report.html").exists()


def test_what_is_not_a_run_is_named_with_the_runs_nearby(tmp_path):
    for name in ("first", "second"):
        make_run(tmp_path / name)
    with pytest.raises(ValueError, match=r"third: no such run; runs in .*first, .*second$"):
        read_run(tmp_path / "third")
    with pytest.raises(ValueError, match=r"no config\.toml in it; this is not a run; runs in .*first, .*second$"):
        read_run(tmp_path)
    with pytest.raises(ValueError, match=r"summary\.json: a file; expected a run's folder"):
        read_run(tmp_path / "first" / "summary.json")
    with pytest.raises(ValueError, match=r"no/such: no such run$"):
        read_run(tmp_path / "no" / "such")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "RUN: name a run's folder"),
        (["a", "b"], "--out: needed for the page of 2 runs, e.g. --out runs/report.html"),
        (["a", "./a", "--out", "p.html"], "RUN: a is named twice"),
        (["a", "--out", "p.png"], "--out p.png: expected a name that ends in .html"),
        (["a", "--out", "no/p.html"], "--out no/p.html: there is no folder no"),
        (["a", "--out", "f.html"], "--out f.html: a folder"),
        ([*(f"r{n}" for n in range(25)), "--out", "p.html"], "RUN: 25 runs; a page shows at most 24"),
    ],
)
def test_wrong_requests_name_the_option(tmp_path, monkeypatch, capsys, arguments, message):
    monkeypatch.chdir(tmp_path)
    make_run(tmp_path / "a")
    (tmp_path / "f.html").mkdir()
    assert main(["report", *arguments]) == 2
    assert message in " ".join(capsys.readouterr().err.split())
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a", "f.html"]


# -- the command


def test_the_command_writes_the_run_s_own_page_or_where_it_is_told(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    first, second = make_run(tmp_path / "runs" / "first", 1), make_run(tmp_path / "runs" / "second", 2, summary=False)
    (first / "report.html").write_text("an older one")
    assert main(["report", "runs/first"]) == 0
    assert "page: runs/first/report.html" in capsys.readouterr().err
    assert "<h1>first</h1>" in (first / "report.html").read_text("utf-8")
    assert main(["report", "runs/first", "runs/second", "--out", "runs/both.html", "--json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed["path"] == "runs/both.html"
    assert [(run["name"], run["path"], run["finished"]) for run in printed["runs"]] == [
        ("first", "runs/first", True),
        ("second", "runs/second", False),
    ]
    assert printed["runs"][0].items() >= figures_of(read_run(first)).items()
    assert printed["runs"][0]["auc"] == summary_of(1)["auc"]
    assert "<h1>2 runs</h1>" in (tmp_path / "runs" / "both.html").read_text("utf-8")
    assert sorted(p.name for p in (tmp_path / "runs").iterdir()) == ["both.html", "first", "second"]
    assert not list(second.glob("report.html*"))


def test_the_same_runs_give_the_same_bytes_in_another_process(two, tmp_path):
    runs, _, path = two
    command = [sys.executable, "-m", "hotline", "report", *map(str, runs), "--out", str(tmp_path / "again.html")]
    (tmp_path / "matplotlibrc").write_text("axes.facecolor: red\nlines.linewidth: 9\n")
    environment = {
        **os.environ,
        "PYTHONHASHSEED": "7",
        "MATPLOTLIBRC": str(tmp_path),
        "LC_ALL": "C",
        "TZ": "Asia/Tokyo",
    }
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, env=environment)
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    assert (tmp_path / "again.html").read_bytes() == path.read_bytes()


def test_help_shows_the_command(capsys):
    assert main(["report", "--help"]) == 0
    shown = capsys.readouterr().out
    assert "hotline report runs/first runs/second --out runs/both.html" in shown
    assert "--out" in shown
