"""HTML: one pass over the source finds what a reader sees; every byte of the source stays where it is.

No parser gives its input back unchanged, so this is a tokenizer of our own (WHATWG "Tokenization", the parts
that decide where text lies). Possessive quantifiers keep it linear on hostile input.
"""

from __future__ import annotations

import html
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import regex

from glossary.documents.reading import Offsets, Reading, Stretch

#: Elements whose text a reader does not read as running text.
UNREAD = (
    "script",
    "style",
    "template",
    "noscript",
    "iframe",
    "code",
    "kbd",
    "samp",
    "pre",
    "xmp",
    "svg",
    "math",
    "textarea",
)

#: Elements inside a line: a name may run across their tags. All others end a paragraph.
INLINE = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font", "i", "ins", "label",
    "mark", "nobr", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
})  # fmt: skip

#: Elements that have neither text nor an end.
VOID = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
})  # fmt: skip

#: Elements whose text somebody else said or wrote.
QUOTATIONS = frozenset({"q", "blockquote"})

_MARKUP = regex.compile(
    r"""
      (?P<comment> <!--(?:-?>|.*?(?:--!?>|\Z)) )
    | (?P<unread>  <(?P<name>\L<unread>)(?=[\s/>])
                   (?:[^>"']++|"[^"]*+"|'[^']*+'|["'])*+ (?:> .*? (?:</(?P=name)(?=[\s/>])[^>]*+(?:>|\Z)|\Z) | \Z) )
    | (?P<tag>     </?(?P<element>[a-zA-Z][^\s/>]*+) (?:[^>"']++|"[^"]*+"|'[^']*+'|["'])*+ (?:>|\Z) )
    | (?P<other>   <[!?/][^>]*+(?:>|\Z) )
    | (?P<entity>  &(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});?+ )
    """,
    regex.VERBOSE | regex.DOTALL | regex.IGNORECASE,
    unread=UNREAD,
)

_ATTRIBUTE = regex.compile(r"""([^\s"'>/=]++)(?:\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s"'>]++))?+""")

_PARAGRAPH = "\n\n"


def read(source: str) -> Reading:
    """The readable text of an HTML *source*: entities decoded, inline tags gone, blocks a blank line apart."""
    texts: list[str] = []
    starts: list[Offsets] = []
    ends: list[Offsets] = []
    quoted: list[Stretch] = []
    length = 0
    for text, start, end, in_quotation in _pieces(source):
        same = len(text) == end - start and text == source[start:end]
        texts.append(text)
        starts.append(np.arange(start, end) if same else np.full(len(text), start))
        ends.append(np.arange(start + 1, end + 1) if same else np.full(len(text), end))
        length += len(text)
        if in_quotation:
            joined = bool(quoted) and quoted[-1][1] == length - len(text)
            quoted.append((quoted.pop()[0] if joined else length - len(text), length))
    if not texts:
        return Reading("", np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64))
    return Reading("".join(texts), np.concatenate(starts), np.concatenate(ends), tuple(quoted))


class _Piece(NamedTuple):
    """Readable text, where it lies in the source, and whether in a quotation."""

    text: str
    start: int
    end: int
    in_quotation: bool


def _pieces(source: str) -> Iterator[_Piece]:
    position = depth = 0
    untranslated = _Untranslated()
    for match in _MARKUP.finditer(source):
        if match.start() > position:
            text = untranslated.or_a_break(source[position : match.start()])
            yield _Piece(text, position, match.start(), depth > 0)
        element = match["element"].lower() if match["tag"] else ""
        if match["entity"]:
            text = untranslated.or_a_break(html.unescape(match.group()))
            yield _Piece(text, match.start(), match.end(), depth > 0)
        elif element not in INLINE and not match["comment"]:
            yield _Piece(_PARAGRAPH, match.start(), match.end(), depth > 0)
        if element in QUOTATIONS:
            depth = max(depth + (-1 if match.group().startswith("</") else 1), 0)
        if element:
            untranslated = untranslated.after(match.group(), element)
        position = match.end()
    if position < len(source):
        yield _Piece(untranslated.or_a_break(source[position:]), position, len(source), depth > 0)


class _Untranslated(NamedTuple):
    """The *element* that stands open with translate="no", whose text stays as it is, and how *deep* in its like."""

    element: str = ""
    deep: int = 0

    def or_a_break(self, text: str) -> str:
        """The readable *text* of this place, or a break in its stead."""
        return _PARAGRAPH if self.deep else text

    def after(self, tag: str, element: str) -> _Untranslated:
        """What stands open after a *tag* of *element*."""
        step = -1 if tag.startswith("</") else 1
        if self.deep:
            return self._replace(deep=self.deep + step) if element == self.element else self
        opens = step > 0 and element not in VOID and _is_untranslated(tag)
        return _Untranslated(element, 1) if opens else self


def _is_untranslated(tag: str) -> bool:
    attributes = _ATTRIBUTE.findall(tag) if "translate" in tag.lower() else ()
    return any(name.lower() == "translate" and value.strip("\"'").lower() == "no" for name, value in attributes)
