"""Docstrings as Markdown: an extension of griffe, which reads them for mkdocstrings.

In: docstrings with section heads underlined by dashes, lists of parameters, roles of Sphinx. Out: the same texts in
Markdown. Values of attributes that fill lines are left out; the page of registers, say, shows them better.
"""

from __future__ import annotations

import re
from typing import Any

import griffe

__all__ = ["MarkdownDocstrings", "as_markdown"]

_ROLE = re.compile(r":(?:class|func|meth|mod|attr|data):`[~.]?([^`]+)`")
_PARAMETER = re.compile(r"^([a-z_]\w*(?:, [a-z_]\w*)*)(?: : ([^:]+)|: (.*))$")
_LONGEST_VALUE = 100


def as_markdown(text: str) -> str:
    """``text`` of a docstring in Markdown."""
    lines: list[str] = []
    for line in _ROLE.sub(r"`\1`", text).splitlines():
        if re.fullmatch(r"-{3,}", line) and lines and lines[-1]:
            lines[-1:] = [f"**{lines[-1]}**", ""]
            continue
        begins_list = line.startswith("- ")
        if parameter := _PARAMETER.match(line):
            names, kind, what = parameter.groups()
            line = f"- `{names}`: {what or kind}"
            begins_list = True
        if begins_list and lines and lines[-1] and not lines[-1].startswith(("- ", "  ")):
            lines.append("")
        lines.append(re.sub(r"::$", ":", line))
    return "\n".join(lines)


class MarkdownDocstrings(griffe.Extension):
    """Put into mkdocstrings' list of extensions."""

    def on_object(self, *, obj: griffe.Object, **_: Any) -> None:
        if obj.docstring:
            obj.docstring.value = as_markdown(obj.docstring.value)
        if isinstance(obj, griffe.Attribute) and len(str(obj.value)) > _LONGEST_VALUE:
            obj.value = None
