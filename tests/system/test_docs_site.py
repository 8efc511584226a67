"""The documentation site, built strictly as `make docs` does: pages, links, and that whatever must be in it is."""

import dataclasses
import json
import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from importlib import import_module
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
import yaml

from hotline.cli import COMMANDS
from hotline.contract import COUNTERS, REGISTERS, ErrorCode, Opcode, Operand
from hotline.train import TrainConfig
from hotline_verif.proofs import PROOFS
from hotline_verif.runner import BENCHES

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("contract", "accelerator", "data", "embedding", "model", "pipeline", "train", "timeline")


class Page(HTMLParser):
    """What a page of the site points to, loads, can be pointed at, and says."""

    def __init__(self, text):
        super().__init__()
        self.anchors, self.links, self.loads, self.alone, self.words = set(), [], [], [], []
        self.feed(text)
        self.text = " ".join("".join(self.words).split())

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.anchors |= {given[key] for key in ("id", "name") if given.get(key)}
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        elif tag == "link" and "href" in given:
            self.loads.append(given["href"])
        elif tag in ("img", "script", "iframe", "source") and "src" in given:
            self.loads.append(given["src"])
        if tag == "img" and not given.get("alt"):
            self.alone.append(given.get("src"))

    def handle_data(self, data):
        self.words.append(data)


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """(folder, what was said, pages by place)."""
    out = tmp_path_factory.mktemp("site")
    # a proxy that is not there: who asks another host for anything fails
    nowhere = dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), "http://127.0.0.1:9")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(out)],
        cwd=ROOT,
        env={**os.environ, **nowhere, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    pages = {path.relative_to(out).as_posix(): Page(path.read_text("utf-8")) for path in out.rglob("*.html")}
    return out, done.stdout + done.stderr, pages


def _places(nav):
    """Places of all pages that a navigation names."""
    for entry in nav:
        (inner,) = entry.values() if isinstance(entry, dict) else [entry]
        if isinstance(inner, list):
            yield from _places(inner)
        else:
            yield inner


def test_it_builds_without_a_warning(built):
    _, said, _ = built
    assert "WARNING" not in said


def test_every_page_of_the_navigation_is_there_and_every_page_of_docs_is_in_it(built):
    _, _, pages = built
    named = set(_places(yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))["nav"]))
    assert {name.removesuffix(".md") + ".html" for name in named} <= set(pages)
    written = {path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md")}
    assert written - named <= {"library.md"}  # which is put there when it exists
    if "library.md" in written:
        assert "library.html" in pages["index.html"].links


def test_every_link_and_every_anchor_leads_somewhere(built):
    out, _, pages = built
    lost = []
    for place, page in pages.items():
        if place == "404.html":  # its links are from the root, wherever that is
            continue
        for link in [*page.links, *page.loads]:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            goal = os.path.normpath(os.path.join(os.path.dirname(place), unquote(parts.path))) if parts.path else place
            anchors = pages[goal].anchors if goal in pages else set()
            if not (out / goal).exists() or (parts.fragment and unquote(parts.fragment) not in anchors):
                lost.append((place, link))
    assert lost == []


def test_no_paragraph_is_markup_that_was_not_understood(built):
    out, _, pages = built
    left = []
    for place in pages:
        text = (out / place).read_text("utf-8")
        prose = re.sub(r"<(pre|code)\b.*?</\1>", "", text, flags=re.S)
        for paragraph in re.findall(r"<(?:p|li)>(.*?)</(?:p|li)>", prose, re.S):
            plain = re.sub(r"<[^>]+>", "", paragraph)
            left += [(place, line) for line in plain.splitlines() if re.match(r"\s*(\||- |#+ |```)|.*\]\(", line)]
    assert left == []


def test_no_page_loads_anything_from_another_host(built):
    out, _, pages = built
    assert [(place, what) for place, page in pages.items() for what in page.loads if urlsplit(what).netloc] == []
    styles = "".join(path.read_text("utf-8") for path in out.rglob("*.css"))
    assert re.findall(r"(?:url\(|@import)\s*[\"']?(?:https?:)?//", styles) == []


def test_every_picture_has_a_text_in_its_place_and_lies_in_the_site(built):
    out, _, pages = built
    assert {place: page.alone for place, page in pages.items() if page.alone} == {}
    drawn = {path.name for path in (ROOT / "docs/images").glob("*.svg")}
    shown = {Path(link).name for page in pages.values() for link in [*page.loads, *page.links]}
    assert drawn <= shown
    assert all((out / "images" / name).is_file() for name in drawn)


def test_the_picture_of_bytes_has_the_figures_of_its_results_file():
    rows = json.loads((ROOT / "bench/results/pipelines.json").read_text("utf-8"))["suites"]["pipelines"]["rows"]
    drawn = (ROOT / "docs/images/bytes.svg").read_text("utf-8")
    expected = [f">{row['bytes_per_sample']:,.0f}<" for row in rows if row["data"] == "criteo-kaggle"]
    assert [figure for figure in expected if figure not in drawn] == []


@pytest.mark.parametrize("package", PACKAGES)
def test_every_public_name_of_the_library_is_in_the_reference(built, package):
    page = built[2][f"reference/python/{package}.html"]
    public = import_module(f"hotline.{package}").__all__
    assert [name for name in public if f"hotline.{package}.{name}" not in page.anchors] == []


def test_every_register_with_its_fields_and_every_counter_is_in_the_reference(built):
    page = built[2]["reference/registers.html"]
    assert [register.name for register in REGISTERS if register.name not in page.anchors] == []
    for register in REGISTERS:
        assert f"{register.offset:#05x}" in page.text
        assert all(" ".join(field.description.split()) in page.text for field in register.fields)
    assert [counter.name for counter in COUNTERS if counter.description not in page.text] == []


def test_every_instruction_operand_and_error_code_is_in_the_reference(built):
    text = built[2]["reference/instructions.html"].text
    for kind in (Opcode, Operand, ErrorCode):
        assert [member.name for member in kind if f"{member.value} {member.name} " not in text] == []


def test_every_command_has_the_page_of_its_help(built):
    for name in COMMANDS:
        text = built[2][f"reference/commands/{name.replace(' ', '-')}.html"].text
        assert f"usage: hotline {name} [-h]" in text


def test_every_key_of_the_configuration_is_there_with_a_meaning(built):
    page = built[2]["reference/configuration.html"]
    for section in dataclasses.fields(TrainConfig):
        kind = section.default_factory
        if dataclasses.is_dataclass(kind):
            assert section.name in page.anchors
        for key in dataclasses.fields(kind) if dataclasses.is_dataclass(kind) else [section]:
            assert f" {key.name} " in page.text
    help_text = built[2]["reference/commands/train.html"].text
    options = set(re.findall(r"--[a-z][a-z0-9-]*", page.text))
    assert {option for option in options if option not in help_text} == set()


def test_every_ports_width_is_that_of_the_generated_verilog(built):
    text = built[2]["reference/ports.html"].text
    made = {name: json.loads((ROOT / f"rtl/{name}/generation.json").read_text("utf-8")) for name in ("tiny", "small")}
    tiny, small = (one["tops"]["hotline_accelerator"]["ports"] for one in made.values())
    for one, other in zip(tiny, small, strict=True):
        assert f"{one['name']} {one['direction']} {one['width']} {other['width']}" in text


def test_the_evidence_has_every_ratio_of_every_results_file_and_says_what_was_not_reached(built):
    page = built[2]["evidence.html"]
    for path in (ROOT / "bench/results").glob("*.json"):
        assert any(link.endswith(f"bench/results/{path.name}") for link in page.links), path.name
        for suite in json.loads(path.read_text("utf-8")).get("suites", {}).values():
            assert [name for name in suite["ratios"] if f" {name} " not in page.text] == []
    assert "hotline over cpu 0.95 0.87 not reached" in page.text
    assert "fp32 with the loader, over the best peer without 1.30 1.39 reached" in page.text


def test_the_verification_status_has_every_bench_proof_and_file_of_tests(built):
    page = built[2]["verification.html"]
    assert [name for name in PROOFS if f" {name} " not in page.text] == []
    for path in (ROOT / "tests").rglob("test_*.py"):
        assert path.relative_to(ROOT / "tests").as_posix() in page.text
    assert [bench for bench in BENCHES if f" {bench} " not in page.text] == []


@pytest.mark.parametrize("page", ["howto/own-model.md", "howto/hardware.md"])
def test_code_of_the_how_tos_runs(page):
    code = "".join(re.findall(r"^```python\n(.*?)^```$", (ROOT / "docs" / page).read_text("utf-8"), re.M | re.S))
    assert "assert" in code
    exec(compile(code, page, "exec"), {"__name__": page})
