"""One capitalised word: is it a given name, a surname, an ordinary word; and which suffix stands on it."""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace

from glossary.inflection.analyse import Analysis, analyse
from glossary.inflection.features import CASES
from glossary.inflection.ordinary import bases_of, folded_bases_of, is_listed
from glossary.languages.load import given_names, grammar, name_endings
from glossary.languages.places import known_places
from glossary.orthography.casing import case_of, lower
from glossary.transliteration.known import readings

#: So many readings of the suffixes on a word are looked at for a name.
READINGS = 5
#: The shortest stem before an end of surnames.
SHORTEST_STEM = 2


@dataclass(frozen=True, slots=True)
class NameWord:
    """A word of a text read as (the last part of) a name: *lemma* without its suffix, and what is known of it.

    *stem* says that a surname has no ending of surnames: it is a word like others.
    """

    lemma: str
    suffix: str
    features: tuple[str, ...]
    given: bool
    surname: bool
    place: bool
    ordinary: bool
    patronymic: bool = False
    stem: bool = False

    @property
    def telling(self) -> bool:
        """Whether its letters alone say that a person bears it."""
        return self.given or self.surname


@functools.lru_cache(maxsize=50_000)
def bare(word: str, tag: str) -> NameWord:
    """*word* as it stands, in the orthography *tag*."""
    small = lower(word, tag)
    found, ends = readings(small, tag), name_endings()
    whole = [item for item in found if item.tail is None and len(item.parts) == 1]
    foreign = small in _foreign_given(tag) and not is_listed(word, tag)
    given = foreign or any(item.parts[0].kind == "given" for item in whole)
    ending = _ends_in(small, (*ends.surnames, *ends.patronymics)) or any(item.tail for item in found)
    return NameWord(
        word,
        "",
        (),
        given=given,
        surname=ending or any(item.parts[0].kind == "stem" for item in whole),
        place=word in known_places(tag) or any(item.parts[0].kind == "place" for item in whole),
        ordinary=is_listed(word, tag) if given else _is_ordinary(word, tag),
        patronymic=_ends_in(small, ends.patronymics),
        stem=not ending,
    )


def _ends_in(word: str, ends: tuple[str, ...]) -> bool:
    """Whether *word* is a stem of two letters or more with one of *ends*."""
    return word.endswith(ends) and any(word.endswith(end) and len(word) - len(end) >= SHORTEST_STEM for end in ends)


def _is_ordinary(word: str, tag: str) -> bool:
    return bool(bases_of(word, tag)) or (case_of(word) == "upper" and bool(folded_bases_of(word, tag)))


@functools.cache
def _foreign_given(tag: str) -> frozenset[str]:
    """Given names of the world's news in small letters, as English writes them and as the press of *tag* does."""
    return frozenset(lower(name, tag) for name in (*given_names("en"), *given_names(tag)))


@functools.lru_cache(maxsize=50_000)
def inflected(word: str, tag: str) -> NameWord:
    """*word* with the suffix that leaves the likeliest name: one that is known as a name before others."""
    if grammar(tag) is None or bare(word, tag).place:
        return bare(word, tag)
    found = analyse(word, tag, limit=READINGS)
    names = (item for item in found if not item.features or item.features[0] in CASES)
    best = next((item for item in names if _is_known(bare(item.lemma, tag))), found[0])
    return _with_suffix(bare(best.lemma, tag), best, word, tag)


def _is_known(word: NameWord) -> bool:
    return word.telling or word.place


def _with_suffix(known: NameWord, reading: Analysis, word: str, tag: str) -> NameWord:
    ordinary = known.ordinary or (not known.given and _is_ordinary(word, tag))
    return replace(known, suffix=reading.suffix, features=reading.features, ordinary=ordinary)
