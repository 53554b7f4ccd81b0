"""What an attribute of HTML says of the text of the elements that stand open: the innermost that has it speaks."""

from __future__ import annotations

from dataclasses import dataclass, field

import regex

#: Elements that have neither text nor an end.
VOID = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
})  # fmt: skip

#: Elements whose end may be left out: the next of its kind ends them.
UNENDED = frozenset({"dd", "dt", "li", "option", "p", "td", "th", "tr"})

_ATTRIBUTE = regex.compile(r"""([^\s"'>/=]++)(?:\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s"'>]++))?+""")


@dataclass(slots=True)
class _Open:
    """An element with the attribute, the *value* of that, and how *deep* in elements of its own name the text is."""

    element: str
    value: str
    deep: int = 1


@dataclass(slots=True)
class Scopes:
    """The elements with one *attribute* that stand open at a place of a source."""

    attribute: str
    _open: list[_Open] = field(default_factory=list)

    @property
    def value(self) -> str:
        """What the attribute says here, in small letters; empty where it says nothing."""
        return self._open[-1].value if self._open else ""

    def pass_over(self, tag: str, element: str) -> None:
        """Go on behind a *tag* of *element*, which is in small letters."""
        ends = tag.startswith("</")
        if self._open and self._open[-1].element == element:
            innermost = self._open[-1]
            innermost.deep += -1 if ends else element not in UNENDED
            if not innermost.deep or (element in UNENDED and not ends):
                self._open.pop()
        if not ends and element not in VOID and (value := self._said(tag)) is not None:
            self._open.append(_Open(element, value))

    def _said(self, tag: str) -> str | None:
        """The attribute of *tag*, None where it has none."""
        found = _ATTRIBUTE.findall(tag) if self.attribute in tag.lower() else ()
        return next((value.strip("\"'").lower() for name, value in found if name.lower() == self.attribute), None)
