"""The shell of a page: one self-contained HTML file without a script, which loads nothing.

All text that comes from elsewhere goes through :func:`escaped`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from hotline.report.figures import printable

__all__ = ["document", "escaped", "figure", "note"]

_STYLE = """
:root{color-scheme:light}
body{font:15px/1.5 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
h1{font-size:1.6em;margin-bottom:.2rem}h2{font-size:1.2em;margin:1.7em 0 .4em}h3{font-size:1em;margin:1em 0 0}
h1,h2,h3,td,p{overflow-wrap:anywhere}
figure{margin:.5rem 0;break-inside:avoid}figcaption,.note{font-size:.87em;color:#555}
svg{max-width:100%;height:auto}svg.key{width:34px;height:10px;margin-right:.4rem;vertical-align:middle}
.wide{overflow-x:auto;margin:.5rem 0 1rem}
table{border-collapse:collapse;font-size:.9em;font-variant-numeric:tabular-nums}
th,td{padding:.15em .7em;border-bottom:1px solid #ddd;text-align:right;vertical-align:top}
td{white-space:nowrap}.asked td{white-space:normal}
thead th{border-bottom:2px solid #888;vertical-align:bottom;min-width:6em;max-width:11em;overflow-wrap:break-word}
tbody th{font-weight:normal;color:#444;text-align:left;min-width:8em;max-width:16em;overflow-wrap:break-word}
tr.sum>*{border-bottom:2px solid #bbb;font-weight:600;color:#222}
.state{background:#fff4d6;border-left:4px solid #d9a400;padding:.4rem .8rem}
pre{font-size:.82em;line-height:1.35;background:#f6f6f6;padding:.7rem;white-space:pre-wrap;overflow-wrap:anywhere}
@media print{body{max-width:none;margin:0;padding:0;font-size:9.5pt}tr,.state{break-inside:avoid}
h2,h3,.note{break-after:avoid}pre{background:none;border:1px solid #ccc}}
"""
# nothing is loaded and nothing runs, whatever a file of a run holds
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def document(title: str, heading: str, sections: Iterable[str]) -> Iterator[str]:
    """The lines of a page around ``sections``."""
    yield "<!doctype html>"
    yield f'<html lang="en"><head><meta charset="utf-8"><title>{escaped(title)}</title>'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<style>{_STYLE}</style></head><body>"
    yield f"<h1>{escaped(heading)}</h1>"
    yield from sections
    yield "</body></html>"


def escaped(text: str, keep: str = "") -> str:
    """As text of a page; ``keep``: control characters that stay."""
    return escape(printable(text, keep))


def note(text: str) -> str:
    """A small paragraph; ``text`` is HTML."""
    return f'<p class="note">{text}</p>'


def figure(drawn: str, caption: str = "") -> str:
    """An SVG element with a caption, both HTML."""
    below = f"<figcaption>{caption}</figcaption>" if caption else ""
    return f"<figure>{drawn}{below}</figure>"
