"""Abbreviations of bodies, and words with a capital inside them: ИИМге, DTX-nin, ҚазМұнайГаз.

What is listed is a body or a place; of others it is only likely where capitals tell something.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator

import regex

from glossary.finding.unknown.unknownname import UnknownName
from glossary.finding.words.nameword import bare
from glossary.finding.words.surroundings import in_capitals
from glossary.finding.words.wordclass import is_thing
from glossary.inflection.analyse import analyse
from glossary.inflection.suffix_table import exact_readings, signed_readings
from glossary.languages.bodies import terms
from glossary.model import Kind, Reason
from glossary.orthography.fold import SIGNS
from glossary.orthography.lexicon import known_bodies
from glossary.transliteration.exonyms import on_maps

#: How sure a body is that is listed, and one that is only written like one.
LISTED, LIKELY = 0.8, 0.7
#: The shortest and the longest abbreviation that is taken for a body, unlisted, and the shortest that may be a word.
SHORTEST, LONGEST, SHORTEST_WORD = 3, 6, 4
#: The shortest word with a capital inside that is taken for a body, unlisted.
SHORTEST_JOINED = 7
#: So many readings of the suffixes are looked at for a listed body.
READINGS = 8
_CAPITALS = regex.compile(
    r"(?<![\p{L}\p{M}\p{N}@#/_.’'&-])(?=\p{Lu}\p{Ll}*\p{Lu})(\p{L}++)"
    rf"(?:([{regex.escape(SIGNS)}])(\p{{Ll}}++))?(?![\p{{L}}\p{{M}}\p{{N}}@/_]|[-–&]|[.:]\p{{L}}|:)"
)
_SUFFIXED = regex.compile(r"(\p{Lu}{2,}+)(\p{Ll}+)")
_NUMERAL = regex.compile(r"[IVXLCDM]+|[ІХ]+")
#: The beginnings of surnames with a capital inside.
_SURNAMES = regex.compile(r"(?:Ma?c|De|Di|Da|Du|Le|La|Van|Von|O|Fitz|Мак|Де|Ди|Ла|Ле)\p{Lu}\p{Ll}+")
_BESIDE = regex.compile(r"(?r)(?<![\p{L}\p{M}])\p{Lu}{2,}[ \u00a0]$"), regex.compile(r"[ \u00a0]\p{Lu}{2}")
_PARTED = regex.compile(r"(?r)[\p{N}№«“„][ \u00a0]?$"), regex.compile(r"[ \u00a0][«“„\"]")
KNOWN: dict[Kind, Reason] = {
    "organisation": Reason("It is the name of a body that is known."),
    "place": Reason("It is the name of a country, city or place that is known."),
}
_LIKELY = Reason("It is written like the abbreviation of a body.")


def capitals(text: str, tag: str) -> Iterator[UnknownName]:
    """The bodies, and places, of *text* that are written in capitals, or with one inside."""
    for match in _CAPITALS.finditer(text):
        start, end = match.span()
        stem, suffix = _parted(match[1], match[2] or "", match[3] or "", tag)
        kind = listed_kind(stem, tag)
        if kind:
            yield UnknownName(start, end, stem, suffix, (), LISTED, (KNOWN[kind],), kind)
        elif is_like_body(stem, tag) and not _is_doubtful(text, start, end):
            yield UnknownName(start, end, stem, suffix, (), LIKELY, (_LIKELY,), "organisation")


@functools.lru_cache(maxsize=20_000)
def listed_kind(word: str, tag: str) -> Kind | None:
    """What the listed *word* is the name of."""
    if word in known_bodies(tag):
        return "organisation"
    return "place" if word in on_maps(tag) else None


@functools.lru_cache(maxsize=20_000)
def _parted(word: str, sign: str, letters: str, tag: str) -> tuple[str, str]:
    """*word* and the *letters* after a *sign* as a name and its suffix."""
    if sign:
        return (word, sign + letters) if signed_readings(letters, tag, sign) else (word + sign + letters, "")
    suffixed = _SUFFIXED.fullmatch(word)
    if suffixed and exact_readings(suffixed[2], tag):
        return suffixed[1], suffixed[2]
    read = (item for item in analyse(word, tag, limit=READINGS) if listed_kind(item.lemma, tag))
    return next(((item.lemma, item.suffix) for item in read), (word, ""))


@functools.lru_cache(maxsize=20_000)
def is_like_body(word: str, tag: str) -> bool:
    """Whether *word* is written as abbreviations and joined names of bodies are, and is no other word in capitals."""
    if word in terms(tag) or _NUMERAL.fullmatch(word) or not word.isalpha():
        return False
    known = bare(word, tag)
    if not word.isupper():
        return len(word) >= SHORTEST_JOINED and not (_SURNAMES.fullmatch(word) or is_thing(word, tag))
    if not SHORTEST <= len(word) <= LONGEST:
        return False
    return len(word) < SHORTEST_WORD or not (known.ordinary or known.telling or known.place or known.english)


def _is_doubtful(text: str, start: int, end: int) -> bool:
    """Whether capitals tell nothing where the word stands, or it is beside a number, a quotation mark or capitals: a
    model or a legal form.
    """
    near = text[max(0, start - 20) : start]
    beside = any(before.search(near) or after.match(text, end) for before, after in (_BESIDE, _PARTED))
    return beside or in_capitals(text, start, end)
