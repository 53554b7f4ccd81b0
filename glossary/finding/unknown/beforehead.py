"""Which of the capitalised words before a head belong to the name that it ends."""

from __future__ import annotations

import functools

from glossary.finding.unknown.heads import is_kind_of_place, is_of_kind_of_place
from glossary.finding.words.nameword import NAMELIKE, NameWord, bare, inflected
from glossary.finding.words.parts import is_apart, is_hyphened
from glossary.finding.words.stems import declines
from glossary.finding.words.surroundings import starts_sentence
from glossary.finding.words.word import Word
from glossary.inflection.ordinary import is_possessed
from glossary.inflection.suffix_table import parts_suffixes, suffixes
from glossary.languages.clues import cues
from glossary.model import Kind
from glossary.orthography.casing import lower
from glossary.orthography.fold import APOSTROPHES
from glossary.orthography.lexicon import words
from glossary.transliteration.exonyms import on_maps

#: The most words of the name of a place before its head, and of a body.
LONGEST_PLACE, LONGEST_BODY = 2, 6
#: The most words of the person that a body is called after.
LONGEST_NAMESAKE = 4
#: Classes of words that the name of a body may begin with at the start of a sentence.
_OPENING = frozenset({*NAMELIKE, "form"})


def own_words(text: str, run: list[Word], kind: Kind, tag: str) -> list[Word]:
    """The last words of *run* that belong to the name before a head of *kind*."""
    longest = LONGEST_PLACE if kind == "place" else LONGEST_BODY
    return _without_opening(text, _after_person(_uncut(run, kind, tag)[-longest:], kind, tag), tag)


def namesake(text: str, run: list[Word], tag: str) -> list[Word]:
    """The last words of *run* that say after whom a body is called: `Qara Qarayev adına`."""
    return _without_opening(text, _uncut(run, "organisation", tag)[-LONGEST_NAMESAKE:], tag)


def joins(word: str, following: str, tag: str) -> bool:
    """Whether an "and" may stand between two words inside the name of a body: neither is a person or a place."""
    first, second = bare(word, tag), bare(following, tag)
    if any(known.given or ((known.surname or known.place) and not known.ordinary) for known in (first, second)):
        return False
    return first.ordinary or not inflected(word, tag).in_case


def _uncut(run: list[Word], kind: Kind, tag: str) -> list[Word]:
    cut = next((place + 1 for place in reversed(range(len(run))) if _is_cut(run[place], kind, tag)), 0)
    return run[cut:]


def _without_opening(text: str, own: list[Word], tag: str) -> list[Word]:
    return _after_opening(own, tag) if own and starts_sentence(text, own[0].start) else own


def _after_person(own: list[Word], kind: Kind, tag: str) -> list[Word]:
    """*own* without a full name before them, or a surname before the name of a place, if words for the name stay; or
    without a given name before a place: `Nigar Bakı Dövlət Universitetinin məzunudur`.
    """
    if len(own) < 2 or any(word.initial for word in own[:2]):
        return own
    first, second = (bare(word.text, tag) for word in own[:2])
    if kind == "place" and _is_person_before(first, second, tag):
        return own[1:]
    if len(own) < 3 or not first.given or second.given or second.ordinary:
        return own[_end_of_person(own, tag) :]
    return own[1:] if second.place and not second.surname else own[2:]


def _end_of_person(own: list[Word], tag: str) -> int:
    """After how many of *own* somebody's given name and surname end, before which other words stand, where what is
    called after somebody says so: `Nazir Teymur Musayev Respublika Klinik Xəstəxanası`.
    """
    if not cues(tag).namesakes:
        return 0
    known = [bare(word.text, tag) for word in own]
    pairs = (at for at in range(len(own) - 2) if known[at].given and _is_surname(known[at + 1]))
    return next((at + 2 for at in pairs), 0)


def _is_surname(word: NameWord) -> bool:
    return word.surname and not (word.stem or word.given or word.ordinary)


def _is_person_before(first: NameWord, second: NameWord, tag: str) -> bool:
    """Whether *first* is of a person, and no part of the name of a place with *second*: a surname or patronymic, or a
    given name before a place that maps have, as `Əli` in Əli Gəncə şəhərinə getdi.
    """
    if first.given:
        known = on_maps(tag)
        borne = second.given or (second.surname and not second.stem)
        return second.lemma in known and not borne and f"{first.lemma} {second.lemma}" not in known
    return first.surname and not (first.stem or first.place or first.ordinary)


def _is_cut(word: Word, kind: Kind, tag: str) -> bool:
    """Whether a name cannot begin before or with *word*: a title, or a name with a case suffix."""
    if word.initial:
        return False
    if _is_other(word.text, kind, tag) or is_hyphened(word.text, tag):
        return True
    if kind == "place" and declines(tag) and lower(word.text, tag) in cues(tag).titles:  # Аким области
        return True
    if parts_suffixes(tag):
        return any(sign in word.text for sign in APOSTROPHES)
    if declines(tag):
        return False
    known = inflected(word.text, tag)
    named = known.place or known.telling or kind == "place" or known.lemma in on_maps(tag)
    return named and known.in_case


@functools.lru_cache(maxsize=20_000)
def _is_other(word: str, kind: Kind, tag: str) -> bool:
    """Whether *word* is of no name: somebody's office; before a place also a people, a day or a head."""
    return is_apart(word, tag) if kind == "place" else _is_office(word, tag)


def _is_office(word: str, tag: str) -> bool:
    """Whether *word* is a form of address, or a title that says whose it is: `Başkanı`, but `Aile Mahkemesi`."""
    small, known, around = lower(word, tag), bare(word, tag), cues(tag)
    if known.given or known.surname or small not in around.titles | around.address:
        return False
    return small in around.address or not suffixes(tag) or is_possessed(word, tag)


def _after_opening(own: list[Word], tag: str) -> list[Word]:
    """*own* without a first word that is a word of the sentence: a small one, one with a case, or before a name."""
    first = own[0]
    known = bare(first.text, tag)
    called = known.given and len(own) > 1 and bare(own[1].text, tag).telling  # Islom Karimov koʻchasi
    if called or not known.ordinary:
        return own
    before_name = len(own) > 1 and not bare(own[1].text, tag).ordinary
    small = lower(first.text, tag)
    cased = inflected(first.text, tag).in_case and words(tag).get(small) not in NAMELIKE
    return own[1:] if before_name or cased or not _may_open(small, len(own) == 1, tag) else own


def _may_open(small: str, alone: bool, tag: str) -> bool:
    """Whether a word, in *small* letters, may begin the name of a body at the start of a sentence."""
    kind = words(tag).get(small)
    if small in cues(tag).fillers_first:
        return False
    if small in cues(tag).fillers and kind in {None, *NAMELIKE}:
        return small not in cues(tag).conjunctions
    return kind == "noun" or (kind in _OPENING and not alone)


def is_only_kind(text: str, word: Word, number: int, tag: str) -> bool:
    """Whether *word*, a *number* of words before a head, begins a sentence and says what kind of place has such a body:
    `Rayon məhkəməsi`, `Облыстық полиция департаменті`.
    """
    kind = (not number and is_kind_of_place(word.text, tag)) or is_of_kind_of_place(word.text, tag)
    return kind and starts_sentence(text, word.start)
