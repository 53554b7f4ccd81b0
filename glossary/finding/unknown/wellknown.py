"""Bodies that everybody knows by a name that does not say what they are, and places of several words: Жогорку Кеңеш,
Western Union, «Қайрат», Batı Karadeniz.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import regex

from glossary.finding.unknown.capitals import KNOWN, LISTED
from glossary.finding.unknown.unknownname import UnknownName
from glossary.finding.words.nameword import bare
from glossary.finding.words.stems import declines
from glossary.finding.words.surroundings import ABBREVIATION, starts_sentence
from glossary.finding.words.word import Word
from glossary.finding.words.wordclass import lemmas
from glossary.inflection.analyse import Analysis, analyse
from glossary.inflection.decline import decline
from glossary.inflection.features import Features
from glossary.languages.clues import cues
from glossary.languages.load import grammar
from glossary.model import Kind
from glossary.orthography.casing import lower
from glossary.orthography.lexicon import known_bodies
from glossary.transliteration.exonyms import on_maps

#: So many readings of the suffixes are looked at.
READINGS = 8
#: What may stand right before a name that is also a person's or a place's.
_QUOTES = frozenset("«“\"„'‘")
_REST = regex.compile(r"[\p{L}\p{M}’'ʻʼ‘-]*+")


class Listed(NamedTuple):
    """A listed name of a *kind* in small letters: its *first* words, with a space after them, and the *last*; where all
    of them are declined the *name* that stands so in a case, by its *features*.
    """

    first: str
    last: str
    kind: Kind
    name: str = ""
    features: Features = ()


def well_known(text: str, runs: list[list[Word]], tag: str) -> Iterator[UnknownName]:
    """The listed bodies and places of *text* that begin with a word of the *runs*."""
    for run in (_with_abbreviation(text, run) for run in runs):
        for place, word in enumerate(run):
            found = (_at(text, word, listed, tag) for listed in _standing(text, word, tag))
            own = (name for name in found if name and not _is_other(text, run, place, name, tag))
            if name := next(own, None):
                yield name


def _with_abbreviation(text: str, run: list[Word]) -> list[Word]:
    """*run* with the capitals right before it, which may begin the name of a body: AK Parti, RIA Novosti."""
    start = run[0].start
    if not text[max(0, start - 2) : start - 1].isupper():  # most are not, and a look costs more
        return run
    match = ABBREVIATION.search(text, max(0, start - 10), start)
    return [Word(*match.span(1), match[1]), *run] if match else run


def _standing(text: str, word: Word, tag: str) -> Iterator[Listed]:
    """The listed names whose first words stand in *text* from *word* on, the longest first."""
    begun = _begun(word.text, tag)
    if begun:
        ahead = lower(text[word.start : word.start + len(begun[0].first)], tag)
        yield from (listed for listed in begun if ahead.startswith(listed.first))


@functools.lru_cache(maxsize=50_000)
def _begun(word: str, tag: str) -> tuple[Listed, ...]:
    """The listed names that *word* may be the first word of, the one with the longest first words first."""
    index = _index(tag)
    found = dict.fromkeys(name for lemma in sorted(lemmas(word, tag)) for name in index.get(lemma, ()))
    return tuple(sorted(found, key=lambda name: (-len(name.first), -len(name.last))))


@functools.cache
def _index(tag: str) -> dict[str, list[Listed]]:
    """The listed bodies, and places of several words, by their first word; a name of both is a body."""
    places = [name for name in on_maps(tag) if " " in name and not _is_like_person(name, tag)]
    kinds: dict[str, Kind] = {lower(name, tag): "place" for name in places}
    kinds |= {lower(name, tag): "organisation" for name in known_bodies(tag)}
    index: dict[str, list[Listed]] = {}
    for small, kind in kinds.items():
        first, space, last = small.rpartition(" ")
        index.setdefault(small.partition(" ")[0], []).append(Listed(first + space, last, kind))
    for listed in _in_cases(places, tag):
        index.setdefault(listed.first.partition(" ")[0], []).append(listed)
    return index


def _in_cases(places: Iterable[str], tag: str) -> Iterator[Listed]:
    """*places* of several words in every case, where each word is declined: Южной Кореи, Саудовскую Аравию."""
    rules = grammar(tag)
    if rules is None or not declines(tag):
        return
    for name, case in itertools.product(places, rules.suffixes):
        first, space, last = lower(decline(name, (case,), rules), tag).rpartition(" ")
        if f"{first} {last}" != lower(name, tag):
            yield Listed(first + space, last, "place", name, (case,))


def _is_like_person(name: str, tag: str) -> bool:
    """Whether the *name* of a place is all that of a person: Тұрар Рысқұлов, Төле би."""
    first, *_, last = name.split(" ")
    if not (bare(first, tag).given or lower(first, tag) in cues(tag).epithets):
        return False
    return bare(last, tag).telling or lower(last, tag) in cues(tag).honorifics


def _at(text: str, word: Word, listed: Listed, tag: str) -> UnknownName | None:
    """The name that is *listed* so, if its last word stands in *text* after the others, with a suffix or without."""
    at = word.start + len(listed.first)
    rest = _REST.match(text, at)
    form = rest[0].rstrip("’'ʻʼ‘-") if rest else ""
    if listed.name and lower(form, tag) == listed.last:
        why = (KNOWN[listed.kind],)
        return UnknownName(word.start, at + len(form), listed.name, "", listed.features, LISTED, why, listed.kind)
    item = _read_as(form, listed.last, tag)
    if item is None or listed.name:
        return None
    name, end, why = text[word.start : at] + item.lemma, at + len(form), (KNOWN[listed.kind],)
    return UnknownName(word.start, end, name, item.suffix, item.features, LISTED, why, listed.kind)


@functools.lru_cache(maxsize=20_000)
def _read_as(form: str, last: str, tag: str) -> Analysis | None:
    """The reading of *form* as the *last* word of a listed name, in small letters."""
    read = analyse(form, tag, limit=READINGS) if form else ()
    return next((item for item in read if lower(item.lemma, tag) == last), None)


def _is_other(text: str, run: list[Word], place: int, name: UnknownName, tag: str) -> bool:
    """Whether the words of *name*, at a *place* of its *run*, are rather a person, a place or the words they may be."""
    word = run[place]
    if place and (run[place - 1].initial or bare(run[place - 1].text, tag).given):
        return True
    if " " in name.name:
        return False
    known = bare(word.text, tag)
    quoted = text[word.start - 1 : word.start] in _QUOTES
    named = known.given or known.place or bare(name.name, tag).place or bare(name.name, tag).given
    if named or name.end < run[-1].end:
        return not (quoted and text[name.end : name.end + 1] in "»”\"“'’")
    return known.ordinary and not quoted and starts_sentence(text, word.start)
