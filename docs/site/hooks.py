"""What MkDocs asks of this project while it builds the site: pages that are made, and links that leave ``docs/``.

A link from a page to a file of the repository outside ``docs/`` leads to a copy of that file under ``source/`` in the
site; a Markdown file there is a page, and so is code. What is linked and does not exist is left as it is, so that
MkDocs complains.
"""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import Any

import evidence
import reference
import verification
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parents[2]
SOURCE = "source"
CODE = {".py": "python", ".h": "c", ".rdl": "systemverilog"}
"""Files that become pages, since browsers would save them instead of showing them."""
_LINK = re.compile(r"(?<=\]\()[^()\s#]+(?=[)#])")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Fill the part of the navigation that depends on what there is."""
    assert config.nav is not None
    for section in config.nav:
        if "Reference" in section:
            section["Reference"] = reference.navigation()
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that are made, and copies of what they and the others link to."""
    made = reference.pages() | {"evidence.md": evidence.page(), "verification.md": verification.page()}
    for uri, text in made.items():
        files.append(File.generated(config, uri, content=text))
    texts = {f"docs/{file.src_uri}": file.content_string for file in files.documentation_pages()}
    for place in _outside(texts):
        path = ROOT / place
        if path.suffix in CODE:
            files.append(File.generated(config, f"{SOURCE}/{place}.md", content=_code(place, path)))
        else:
            files.append(File.generated(config, f"{SOURCE}/{place}", abs_src_path=str(path)))
    return files


def on_page_markdown(markdown: str, page: Page, **_: Any) -> str:
    """Turn links of the repository into links of the site."""
    uri = page.file.src_uri
    own = uri.removeprefix(f"{SOURCE}/") if uri.startswith(f"{SOURCE}/") else f"docs/{uri}"

    def of_site(match: re.Match[str]) -> str:
        place = _target(own, match[0])
        if place is None or (own.startswith("docs/") and place.startswith("docs/")):
            return match[0]
        page_of = f"{place}.md" if Path(place).suffix in CODE else place
        goal = place.removeprefix("docs/") if place.startswith("docs/") else f"{SOURCE}/{page_of}"
        return posixpath.relpath(goal, posixpath.dirname(uri))

    return _LINK.sub(of_site, markdown)


def _code(place: str, path: Path) -> str:
    """A page that shows a file, which the search leaves out."""
    fence = "``````"
    head = f"---\nsearch: {{exclude: true}}\n---\n\n# {place}\n\n"
    return f"{head}{fence}{CODE[path.suffix]}\n{path.read_text('utf-8')}{fence}\n"


def _target(own: str, link: str) -> str | None:
    """The file of the repository that ``link`` in the file ``own`` means, if there is one; of a folder its README."""
    if re.match(r"[a-z]+:|/", link):
        return None
    place = posixpath.normpath(posixpath.join(posixpath.dirname(own), link))
    if (ROOT / place).is_dir():
        place = f"{place}/README.md"
    return place if (ROOT / place).is_file() or place.startswith("docs/") else None


def _outside(texts: dict[str, str]) -> list[str]:
    """Files of the repository outside ``docs/`` to which ``texts`` lead, through other Markdown files too."""
    found: set[str] = set()
    todo = dict(texts)
    while todo:
        own, text = todo.popitem()
        for link in _LINK.findall(text):
            place = _target(own, link)
            if place is None or place.startswith("docs/") or place in found:
                continue
            found.add(place)
            if place.endswith(".md"):
                todo[place] = (ROOT / place).read_text("utf-8")
    return sorted(found)
