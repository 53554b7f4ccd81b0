"""Bodies that everybody knows by a name that does not say what they are, and places of several words: Жогорку Кеңеш,
Western Union, «Қайрат», Batı Karadeniz.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator

import regex

from glossary.finding.unknown.capitals import KNOWN, LISTED
from glossary.finding.unknown.unknownname import UnknownName
from glossary.finding.words.nameword import bare
from glossary.finding.words.surroundings import starts_sentence
from glossary.finding.words.word import Word
from glossary.finding.words.wordclass import lemmas
from glossary.inflection.analyse import Analysis, analyse
from glossary.languages.bodies import known_bodies
from glossary.languages.clues import cues
from glossary.model import Kind
from glossary.orthography.casing import lower
from glossary.transliteration.exonyms import on_maps

#: So many readings of the suffixes are looked at.
READINGS = 8
#: What may stand right before a name that is also a person's or a place's.
_QUOTES = frozenset("«“\"„'‘")
_REST = regex.compile(r"[\p{L}\p{M}’'ʻʼ‘-]*+")


def well_known(text: str, runs: list[list[Word]], tag: str) -> Iterator[UnknownName]:
    """The listed bodies and places of *text* that begin with a word of the *runs*."""
    for run in runs:
        for place, word in enumerate(run):
            for listed, kind in _begun(word.text, tag):
                name = _at(text, word, listed, kind, tag)
                if name and not _is_other(text, run, place, name, tag):
                    yield name
                    break


@functools.lru_cache(maxsize=50_000)
def _begun(word: str, tag: str) -> tuple[tuple[str, Kind], ...]:
    """The listed names, in small letters, that *word* may be the first word of, the longest first, and their kinds."""
    index = _index(tag)
    found = {name for lemma in lemmas(word, tag) for name in index.get(lemma, ())}
    return tuple(sorted(found, key=lambda name: (-len(name[0]), name)))


@functools.cache
def _index(tag: str) -> dict[str, list[tuple[str, Kind]]]:
    """The listed bodies, and places of several words, in small letters, by their first word; a name of both is a
    body.
    """
    places = (name for name in on_maps(tag) if " " in name and not _is_like_person(name, tag))
    listed: dict[str, Kind] = {lower(name, tag): "place" for name in places}
    listed |= {lower(name, tag): "organisation" for name in known_bodies(tag)}
    index: dict[str, list[tuple[str, Kind]]] = {}
    for small, kind in listed.items():
        index.setdefault(small.partition(" ")[0], []).append((small, kind))
    return index


def _is_like_person(name: str, tag: str) -> bool:
    """Whether the *name* of a place is all that of a person: Тұрар Рысқұлов, Төле би."""
    first, *_, last = name.split(" ")
    if not (bare(first, tag).given or lower(first, tag) in cues(tag).epithets):
        return False
    return bare(last, tag).telling or lower(last, tag) in cues(tag).honorifics


def _at(text: str, word: Word, listed: str, kind: Kind, tag: str) -> UnknownName | None:
    """The name of *kind* that is *listed* so, if it stands in *text* from *word* on, with a suffix or without."""
    last = listed.rpartition(" ")[2]
    at = word.start + len(listed) - len(last)
    if lower(text[word.start : at], tag) != listed[: len(listed) - len(last)]:
        return None
    rest = _REST.match(text, at)
    form = rest[0].rstrip("’'ʻʼ‘-") if rest else ""
    item = _read_as(form, last, tag)
    if item is None:
        return None
    name, why = text[word.start : at] + item.lemma, (KNOWN[kind],)
    return UnknownName(word.start, at + len(form), name, item.suffix, item.features, LISTED, why, kind)


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
