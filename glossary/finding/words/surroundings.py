"""What stands around a place of a text: the start of a sentence, a line in capitals, an initial or a word before."""

from __future__ import annotations

from typing import NamedTuple

import regex

from glossary.orthography.fold import APOSTROPHES
from glossary.orthography.identify import is_plain

#: How far back a word before a name can begin.
REACH = 40

INITIAL = regex.compile(rf"(?r)(?<![\p{{L}}\p{{M}}])(\p{{Lu}}[\p{{Ll}}{regex.escape(APOSTROPHES)}]?)\.(\s?)$")
#: Capitals that end a text, and a space.
ABBREVIATION = regex.compile(r"(?r)(?<![\p{L}\p{M}\p{N}.-])(\p{Lu}{2,6})[ \u00a0]$")
_WORD_BEFORE = regex.compile(r"(?r)(?:^|(?<=[\s(«“\"'-]))([\p{L}\p{M}][\p{L}\p{M}’'ʻ‘-]*) $")
WORD_AFTER = regex.compile(r"[ \u00a0]([\p{L}\p{M}][\p{L}\p{M}’'ʻ‘-]*)")
#: What may stand before the first word of a sentence, and after what a sentence begins.
_OPENING = " \t\u00a0\u202f\r\"“«'(—–-"
_ENDS = frozenset(".!?…:\n")


class Traits(NamedTuple):
    """What holds for the whole of a text: its language, and whether its capitals and diacritics tell anything."""

    language: str
    capitals: bool
    diacritics: bool


def traits_of(text: str, language: str) -> Traits:
    """The traits of *text*, a text of *language*."""
    return Traits(language, any(map(str.isupper, text)), not is_plain(text))


def before(text: str, position: int) -> str:
    """As much of *text* before *position* as is looked at."""
    return text[max(0, position - REACH) : position]


def word_before(preceding: str) -> regex.Match[str] | None:
    """The word that *preceding* ends with and a space after it."""
    return _WORD_BEFORE.search(preceding)


def capitalised_before(preceding: str) -> regex.Match[str] | None:
    """The word that *preceding* ends with and a space after it, if it has a capital."""
    match = word_before(preceding)
    return match if match and match[1][0].isupper() else None


def starts_sentence(text: str, position: int) -> bool:
    """Whether a sentence, a line or the text begins at *position*."""
    preceding = before(text, position).rstrip(_OPENING)
    return not preceding or preceding[-1] in _ENDS


def in_capitals(text: str, start: int, end: int) -> bool:
    """Whether the line around a place is all capitals, so that capitals tell nothing."""
    line = before(text, start).rpartition("\n")[2] + text[end : end + REACH].partition("\n")[0]
    return any(map(str.isupper, line)) and not any(map(str.islower, line))
