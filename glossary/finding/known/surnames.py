"""A surname alone: is it this person's, or somebody else's?"""

from __future__ import annotations

import functools
from typing import Literal

import regex

from glossary.finding.index.entries import hints_of
from glossary.finding.known.arrangement import is_initial_of, without_surname, words_before
from glossary.finding.known.candidate import Candidate
from glossary.finding.words.nameword import bare, ends_as_surname, inner, is_feminine
from glossary.finding.words.stems import declines
from glossary.finding.words.surroundings import INITIAL, WORD_AFTER, before, capitalised_before, starts_sentence
from glossary.finding.words.word import Word
from glossary.inflection.attach import suffix_fits
from glossary.inflection.reading import is_abbreviation
from glossary.languages.clues import cues
from glossary.model import Concept
from glossary.orthography.casing import case_of, lower
from glossary.orthography.fold import fold_key
from glossary.orthography.key import match_key

#: The longest abbreviation that may stand between a title and a name: РК, РУз.
LONGEST_ABBREVIATION = 4

OtherName = Literal["none", "possible", "sure"]


def may_be_feminine(item: Candidate, stem: str) -> bool:
    """Whether a surname with the suffix -a may be the surname of a woman: `Kərimova`, `Әлиева`."""
    return not item.between and is_feminine(stem.lower(), item.letters.lower())


def suffix_of_sound(item: Candidate) -> bool:
    """Whether one reading of the suffix is what the sound of the name asks for."""
    term = item.entry.term
    hints = hints_of(item.entry.concept, term)
    return any(suffix_fits(item.entry.form, chain, term.lang, hints, item.letters) for chain in item.readings)


def other_name_before(text: str, item: Candidate, language: str) -> OtherName:
    """Whether a first name that is none of the person's stands right before the surname.

    Another initial, or another capitalised word that is no title, is surely one; a word that begins its sentence may
    be.
    """
    preceding = before(text, item.start)
    if INITIAL.search(preceding):
        return "sure" if has_other_initial(text, item, language) else "none"
    match = _other_word_before(preceding, item)
    if match is None or case_of(text[item.start : item.stem_end]) == "upper" or _is_title(match[1], language):
        return "none"
    return "possible" if starts_sentence(text, item.start - len(preceding) + match.start(1)) else "sure"


def has_other_initial(text: str, item: Candidate, language: str) -> bool:
    """Whether an initial stands right before the surname that none of the person's names begins with."""
    initial = INITIAL.search(before(text, item.start))
    if initial is None or _is_title(initial[1], language):
        return False
    names = (known.form for known in item.entry.concept.terms if " " in known.form)
    return not any(is_initial_of(initial[1], name) for name in names)


def begins_other(text: str, item: Candidate, language: str) -> bool:
    """Whether the surname is the first word of the name of somebody else: the given name follows alone (`Bayramov Elşad
    saxlanılıb`) or with a patronymic, or the surname, if this one is a given name as well: `Ərdoğan Yılmaz`.
    """
    following = WORD_AFTER.match(text, item.end)
    if following is None or not following[1][0].isupper() or fold_key(following[1]) in _own_words(item.entry.concept):
        return False
    if without_surname(text, Word(*following.span(1), following[1]), language) is not None:
        return True
    known = bare(following[1], language)
    if inner(text[item.start : item.stem_end], language).given:
        return known.surname and not known.given
    after = WORD_AFTER.match(text, following.end())
    alone = after is None or after[1][0].islower()
    return known.given and not known.surname and alone and not declines(language)


def ends_other(text: str, item: Candidate, language: str) -> bool:
    """Whether the surname is one more of somebody else, whose given name and surname stand right before it: `Kübra
    Demirer Kocaman`.
    """
    words = words_before(text, item.start)[-2:]
    if len(words) < 2 or not all(word.text[0].isupper() and not word.initial for word in words):
        return False
    first, second = (word.text for word in words)
    own = _own_words(item.entry.concept)
    return (
        inner(first, language).given
        and not (_is_title(first, language) or _is_title(second, language) or inner(second, language).given)
        and own.isdisjoint((fold_key(first), fold_key(second)))
    )


def is_anothers(word: str, item: Candidate, language: str) -> bool:
    """Whether the capitalised *word* before the surname is a known given name, or a patronymic, and none of the
    person's: then another is named.
    """
    foreign = bool(word) and not item.entry.template and fold_key(word) not in _own_words(item.entry.concept)
    if not foreign or _is_title(word, language):
        return False
    known = inner(word, language)
    return known.given or known.patronymic


def is_strangers(text: str, word: str, item: Candidate, language: str) -> bool:
    """Whether nothing is known of the *word* before a surname in -ov and the like, inside a sentence: it is the given
    name of somebody else.
    """
    if not word or item.entry.template or not ends_as_surname(item.entry.form, language):
        return False
    return bare(word, language).strange and not starts_sentence(text, item.start - 1 - len(word))


def is_spelt_otherwise(word: str, item: Candidate) -> bool:
    """Whether the whole name of the person stands here in a spelling that the glossary does not have: the surname with
    the capitalised *word* before it sounds like it. That is for alike.py.
    """
    alone = not word or bool(item.entry.template)
    return not alone and match_key(f"{word} {item.entry.form}") in sounds_of(item.entry.concept)


@functools.lru_cache(maxsize=20_000)
def sounds_of(person: Concept) -> frozenset[str]:
    """The match keys of the *person*'s names."""
    return frozenset(match_key(term.form) for term in person.terms)


def _other_word_before(preceding: str, item: Candidate) -> regex.Match[str] | None:
    """The capitalised word at the end of *preceding*, if it is none of the person's names."""
    match = capitalised_before(preceding)
    if match is None or (len(match[1]) <= LONGEST_ABBREVIATION and is_abbreviation(match[1])):
        return None
    return match if fold_key(match[1]) not in _own_words(item.entry.concept) else None


def _is_title(word: str, language: str) -> bool:
    small, around = lower(word, language), cues(language)
    return small in around.titles or small in around.address


@functools.lru_cache(maxsize=20_000)
def _own_words(person: Concept) -> frozenset[bytes]:
    """The words of the *person*'s names, and the parts of those with a hyphen."""
    names = (known.form for known in person.terms)
    return frozenset(
        key for name in names for word in name.split() for key in (fold_key(word), *fold_key(word).split())
    )
