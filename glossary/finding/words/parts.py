"""Where a name ends in a run of capitalised words: at a surname, a suffix, a place, a title or a head."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable, Iterator

import regex

from glossary.finding.words.goingon import is_last_honorific, is_linking, is_second_surname
from glossary.finding.words.knownnames import is_surname
from glossary.finding.words.nameword import NameWord, bare, ends_as_surname, inflected, inner
from glossary.finding.words.smallwords import is_eastern
from glossary.finding.words.stems import declines
from glossary.finding.words.word import Word
from glossary.finding.words.wordclass import is_plural, lemmas, surname_lemmas
from glossary.inflection.suffix_table import parts_suffixes, signed_readings
from glossary.languages.clues import cues, name_endings
from glossary.orthography.casing import lower
from glossary.orthography.fold import APOSTROPHES
from glossary.orthography.lexicon import words
from glossary.transliteration.exonyms import on_maps

_SIGNED = regex.compile(rf"([{regex.escape(APOSTROPHES)}])(\p{{Ll}}+)$")
_HYPHENED = regex.compile(r"\p{Ll}-\p{Ll}+$")
#: The most words of a name.
LONGEST_NAME = 5
#: Names of our languages are mostly this long; syllables of East Asian names are shorter.
SHORTEST_LONG = 5
#: The cases of places after the name of a person.
_TO_PLACES = frozenset({"LOC", "DAT", "ABL", "ACC"})
#: The cases in which a person is rather met than a place: Ülvi Həsənlini.
_OF_PERSON = frozenset({"ACC", "GEN"})
#: The case suffix that is the end of by-names from places as well: `Qətran Təbrizi`.
_BY_NAME = "i"
#: The ends of surnames after which nobody has a second one.
_OF_ONE = ("ov", "ev", "ow", "ew", "ов", "ев", "ёв")
#: What is said of what is at a place, and hardly of a person: `Amsterdamdakı`.
_THERE = ("LOC", "ADJ")


def parted(run: Iterable[Word], language: str) -> Iterator[list[Word]]:
    """*run* cut where a name ends: after a surname or a word with a case suffix, beside a place, a title or a head."""
    part: list[Word] = []
    for word, following in itertools.pairwise([*run, None]):
        if word is None:
            break
        if part and (_begins_other(word, part, language) or len(part) == LONGEST_NAME):
            yield part
            part = []
        part.append(word)
        if _ends(word, following, _is_first(part, language), language) or _ends_in_initials(part, following, language):
            yield part
            part = []
    if part:
        yield part


def _ends_in_initials(part: list[Word], following: Word | None, language: str) -> bool:
    """Whether the last of the initials after a surname ends *part*."""
    return following is not None and not following.initial and is_before_initials(part, language)


def is_before_initials(words: list[Word], language: str) -> bool:
    """Whether *words* are a surname and the initials after it: `Salimov R. A.`."""
    first, *others = words
    before = not first.initial and bool(others) and all(word.initial for word in others)
    return before and ends_as_surname(first.text, language)


def _is_first(part: list[Word], language: str) -> bool:
    """Whether the last word of *part* begins a name: what stands before it are words of the sentence."""
    return all(is_only_ordinary(word, language) for word in part[:-1])


def is_only_ordinary(word: Word, language: str) -> bool:
    """Whether *word* is a word of the language, and no name."""
    known = bare(word.text, language)
    return not word.initial and known.ordinary and not known.telling


def _begins_other(word: Word, part: list[Word], language: str) -> bool:
    """Whether a name cannot go on with *word*: a title, a place after or before a person, what is never in a name."""
    if word.initial or is_linking(part[-1].text, language):
        return False
    if _is_title_borne(word, part, language) or _is_origin_borne(word, part, language):
        return False
    if is_apart(word.text, language) or _is_adjective_after(word, part, language):
        return True
    return any(rule(word, part, language) for rule in (_are_people_after, _is_place_after, _is_after))


def _is_title_borne(word: Word, part: list[Word], language: str) -> bool:
    """Whether *word* is a title, a people or a month that is a surname as well, right after a given name: `Rahmi Koç`,
    `Ersin Tatar`, `Theresa May`.
    """
    known = bare(word.text, language)
    if known.lemma in on_maps(language) or (len(part) > 1 and _is_surname(part[-1].text, language)):
        return False
    borne = known.surname or not surname_lemmas(word.text, language).isdisjoint(cues(language).never)
    return borne and not part[-1].initial and bare(part[-1].text, language).given


def _is_origin_borne(word: Word, part: list[Word], language: str) -> bool:
    """Whether *word* says where a family comes from, right after a given name, though maps have it: `Burak Elmalı`."""
    known = inflected(word.text, language)
    weak = bare(word.text, language).weak or bare(known.lemma, language).weak
    if not weak or (known.in_case and known.features[0] not in _OF_PERSON):
        return False
    *firsts, last = _are_given(part, language)
    return last and not any(firsts)


def _is_adjective_after(word: Word, part: list[Word], language: str) -> bool:
    """Whether *word* begins the name of a thing after a given name: `Tural Hərbi liseydə`; Turks have such surnames."""
    if len(part) > 1 or part[0].initial or parts_suffixes(language) or bare(word.text, language).telling:
        return False
    small = lower(word.text, language)
    is_adjective = words(language).get(small) == "adjective" and not is_surname(small, language)
    return is_adjective and bare(part[0].text, language).given


def _are_people_after(word: Word, part: list[Word], language: str) -> bool:
    """Whether *word* is a plural after a full name: `Nəsirəddin Tusi Elxanilər sarayında`; not `Halil Umut Meler`."""
    last = part[-1]
    full = len(part) > 1 and not (last.initial or bare(last.text, language).given)
    return full and is_plural(word.text, language)


def _is_place_after(word: Word, part: list[Word], language: str) -> bool:
    """Whether *word* is a place, or stands as one, after the person that *part* names."""
    known = inflected(word.text, language)
    if parts_suffixes(language) and known.suffix and known.suffix[0] not in APOSTROPHES:
        return False
    full = len(part) > 1 and not part[-1].initial
    told = known.suffix != _BY_NAME and not _TO_PLACES.isdisjoint(known.features)
    told |= full and _is_surname(part[-1].text, language)
    on_map = known.lemma in on_maps(language)
    placed = known.in_case and (on_map or (known.place and told))
    given = _are_given(part, language)
    there = full and (placed or known.features == _THERE) and not (known.telling and given[-1])
    located = on_map and known.features == ("LOC",) and _ends_in_name(part, language)
    if there or located:
        return True
    borne = parts_suffixes(language) and known.surname and given[-1]
    at_place = known.features[:1] == ("LOC",) and "-" not in word.text and _is_at_place(known, part, full, language)
    if not known.given and (at_place or (known.place and told and _ends_in_name(part, language) and not borne)):
        return True
    if known.telling:
        return False
    first = not any(given[:-1])
    if on_map and not (first and _with_next(part[-1], word, language)):
        return True
    return known.place and any(given) and (bool(known.features) or (len(part) > 1 and len(word.text) > SHORTEST_LONG))


def _are_given(part: list[Word], language: str) -> list[bool]:
    """Which words of *part* are given names."""
    return [not item.initial and bare(item.text, language).given for item in part]


def _is_at_place(word: NameWord, part: list[Word], full: bool, language: str) -> bool:
    """Whether *word*, in the locative, says where the person is that *part* names, if it stands there in *full*; a
    short one after a given name is rather a surname: Лагода.
    """
    if not (full or word.strange or not parts_suffixes(language)):
        return False
    if not (full or word.place) and len(word.lemma) < SHORTEST_LONG:
        return False
    named = any(not item.initial and bare(item.text, language).telling for item in part)
    return named and f"{part[-1].text} {word.lemma}" not in on_maps(language)


def _ends_in_name(part: list[Word], language: str) -> bool:
    return not part[-1].initial and bare(part[-1].text, language).telling


def _is_after(word: Word, part: list[Word], language: str) -> bool:
    """Whether the person that *word* names comes after a place, or after a full name."""
    known = inflected(word.text, language)
    first, last = part[0], part[-1]
    if len(part) == 1:
        place = not first.initial and _is_only_place(first.text, language)
        return place and known.telling and lower(first.text, language) not in cues(language).epithets
    begins = known.given and (known.stem or not known.surname) and not (first.initial or last.initial)
    return begins and _is_full(first.text, last.text, language)


def _with_next(word: Word, following: Word, language: str) -> bool:
    """Whether *word* and a place after it are the name of one: `Sierra Leone`, or a given name has the place's name."""
    if not word.initial and bare(word.text, language).given and parts_suffixes(language):
        return not inflected(following.text, language).features
    return word.initial or f"{word.text} {inflected(following.text, language).lemma}" in on_maps(language)


def _has_second(word: str, following: str, language: str) -> bool:
    """Whether *following* is a second surname after *word*, which ends as no Russian one: those have none after them
    (`Aleksey Reznikov Zelenski ilə görüşdü`).
    """
    return not lower(word, language).endswith(_OF_ONE) and is_second_surname(following, language)


@functools.lru_cache(maxsize=10_000)
def _is_full(first: str, last: str, language: str) -> bool:
    """Whether a name from the word *first* to *last* has its surname already, so that a given name begins another."""
    known = inner(last, language)
    return inner(first, language).given and not known.given


def is_hyphened(word: str, language: str) -> bool:
    """Whether a hyphen parts a suffix from *word*: `Kavanaugh-un`."""
    return bool(_HYPHENED.search(word) and signed_readings(word.rpartition("-")[2], language, "-"))


@functools.lru_cache(maxsize=50_000)
def is_apart(word: str, language: str) -> bool:
    """Whether the capitalised *word* is a title, a head or what never stands in a name."""
    around, small = cues(language), lower(word, language)
    if small in around.address:
        return True
    if inner(word, language).given or small in around.honorifics or small in around.epithets:
        return False
    return small in around.titles or bool(
        lemmas(word, language) & (around.never | around.heads | name_endings().things)
    )


def _is_surname(word: str, language: str) -> bool:
    known = inner(word, language)
    return known.surname and not known.stem


def _is_only_place(word: str, language: str) -> bool:
    known = bare(word, language)
    return known.place and not known.telling and (not known.ordinary or word in on_maps(language))


def _ends(word: Word, following: Word | None, alone: bool, language: str) -> bool:
    """Whether *word* ends a name; an initial does if it has a suffix."""
    if word.initial:
        return not word.text.endswith(".")
    return not _goes_on(word.text, following, language) and _ends_name(
        word.text, following and following.text, alone, language
    )


def _goes_on(word: str, following: Word | None, language: str) -> bool:
    """Whether *word* is a small word of other nations' names, or a syllable before another: `Le Pen`, `Mun Ce İn`."""
    eastern = following is not None and is_eastern(word, following.text, language)
    return eastern or is_linking(word, language)


@functools.lru_cache(maxsize=50_000)
def _ends_name(word: str, following: str | None, alone: bool, language: str) -> bool:
    """Whether *word*, *alone* or after others, ends a name that *following* does not go on with."""
    if is_apart(word, language) or is_hyphened(word, language):
        return True
    if parts_suffixes(language) and (match := _SIGNED.search(word)) and signed_readings(match[2], language, match[1]):
        return True
    if not alone and following is not None and is_last_honorific(word, following, language):
        return True
    known = inner(word, language)
    if known.telling and (not declines(language) or not known.place):
        short = following is not None and len(word) < SHORTEST_LONG and len(following) < SHORTEST_LONG
        second = not alone and following is not None and _has_second(word, following, language)
        return known.surname and not (known.given or known.patronymic or short or alone or second)
    other = inflected(word, language)
    placed = other.place and other.in_case and not other.telling
    if alone and following is not None and _is_surname(following, language) and not placed:
        return False
    return not parts_suffixes(language) and (other.telling or other.place) and other.in_case
