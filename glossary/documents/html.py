"""HTML: one pass over the source finds what a reader sees; every byte of the source stays where it is.

No parser gives its input back unchanged, so this is a tokenizer of our own (WHATWG "Tokenization", the parts
that decide where text lies). Possessive quantifiers keep it linear on hostile input.
"""

from __future__ import annotations

import difflib
import html
import itertools
import operator
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
import regex

from glossary.documents.reading import Offsets, Reading
from glossary.documents.scopes import Scopes

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

#: Elements that say of all text what a template says: not to be believed beside the language that was declared.
WHOLE_PAGE = frozenset({"html", "body"})

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

_PARAGRAPH = "\n\n"


def read(source: str) -> Reading:
    """The readable text of an HTML *source*: entities decoded, inline tags gone, blocks a blank line apart."""
    pieces = list(_pieces(source))
    nothing = np.zeros(0, dtype=np.int64)
    offsets = [_offsets(source, piece) for piece in pieces]
    return Reading(
        "".join(piece.text for piece in pieces),
        np.concatenate([nothing, *(starts for starts, _ in offsets)]),
        np.concatenate([nothing, *(ends for _, ends in offsets)]),
        tuple((start, end) for start, end, quoted in _stretches(pieces, "in_quotation") if quoted),
        tuple(stretch for stretch in _stretches(pieces, "language") if stretch[2]),
    )


def written(name: str, replacement: str, markup: Iterable[tuple[int, str]]) -> str:
    """*replacement* for the readable *name* as it is written into HTML: escaped, and with the *markup* inside the name
    (how many code points precede each piece) between the letters that it stood between.
    """
    inside = list(markup)
    if not inside:
        return _escaped(replacement)
    pieces: list[str] = []
    done = 0
    for place, tags in _moved(name, replacement, inside):
        pieces += _escaped(replacement[done:place]), tags
        done = place
    return "".join([*pieces, _escaped(replacement[done:])])


def _moved(name: str, replacement: str, markup: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """The *markup* of *name* with its places in *replacement*."""
    parts = difflib.SequenceMatcher(None, name, replacement, autojunk=False).get_opcodes()
    for place, tags in markup:
        _, start, _, first, last = next(part for part in parts if part[1] <= place <= part[2])
        yield min(first + place - start, last), tags


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _offsets(source: str, piece: _Piece) -> tuple[Offsets, Offsets]:
    """Where each code point of *piece* begins and ends in *source*: all of what was decoded together."""
    text, start, end = piece[:3]
    if len(text) == end - start and text == source[start:end]:
        return np.arange(start, end), np.arange(start + 1, end + 1)
    return np.full(len(text), start), np.full(len(text), end)


def _stretches(pieces: list[_Piece], name: str) -> Iterator[tuple[int, int, Any]]:
    """From where to where in the readable text a field of *pieces* has one value, and that."""
    end = 0
    for value, group in itertools.groupby(pieces, operator.attrgetter(name)):
        start, end = end, end + sum(len(piece.text) for piece in group)
        yield start, end, value


class _Piece(NamedTuple):
    """Readable text, where it lies in the source, whether in a quotation, and in which language markup says it is."""

    text: str
    start: int
    end: int
    in_quotation: bool
    language: str


@dataclass(slots=True)
class _Place:
    """What holds for the text at a place of the source: how deep in quotations it is, and what attributes say of it."""

    quotations: int = 0
    translate: Scopes = field(default_factory=lambda: Scopes("translate"))
    lang: Scopes = field(default_factory=lambda: Scopes("lang"))

    def piece(self, text: str, start: int, end: int) -> _Piece:
        """The *text* here; what is not to be translated is left alone, and a break stands in its stead."""
        text = _PARAGRAPH if self.translate.value == "no" else text
        return _Piece(text, start, end, self.quotations > 0, self.lang.value)

    def pass_over(self, tag: str, element: str) -> None:
        """Go on behind a *tag*."""
        if element in QUOTATIONS:
            self.quotations = max(self.quotations + (-1 if tag.startswith("</") else 1), 0)
        self.translate.pass_over(tag, element)
        if element not in WHOLE_PAGE:
            self.lang.pass_over(tag, element)


def _pieces(source: str) -> Iterator[_Piece]:
    position, place = 0, _Place()
    for match in _MARKUP.finditer(source):
        if match.start() > position:
            yield place.piece(source[position : match.start()], position, match.start())
        position = match.end()
        element = match["element"].lower() if match["tag"] else ""
        if match["entity"]:
            yield place.piece(html.unescape(match.group()), match.start(), position)
        elif element not in INLINE and not match["comment"]:
            yield place.piece(_PARAGRAPH, match.start(), position)
        if element:
            place.pass_over(match.group(), element)
    if position < len(source):
        yield place.piece(source[position:], position, len(source))
