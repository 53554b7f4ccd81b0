"""Names that a text has more than once: one word of a person whom it names in full, and a word that it repeats as a
name.
"""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

import regex

from glossary.finding.unknown.reading import Reading, name_of
from glossary.finding.unknown.unknownname import SUREST, UnknownName
from glossary.finding.words.nameword import READINGS, bare
from glossary.finding.words.surroundings import WORD_AFTER, starts_sentence
from glossary.inflection.analyse import analyse
from glossary.inflection.ordinary import bases_of
from glossary.languages.clues import cues
from glossary.model import Reason
from glossary.orthography.casing import lower
from glossary.orthography.lexicon import words


class Named(NamedTuple):
    """The *words* of the names of persons whom a text names in full, each without its suffixes, those that are their
    *surnames*, and where each of the first words, the names that they are *called* by, stands first.
    """

    words: frozenset[str]
    surnames: frozenset[str]
    called: Mapping[str, int]


_NAMED = Reason("The text names this person in full.")
_REPEATED = Reason("The text has it several times with a capital, and never as a word.")
#: The sign that the full name of another person follows.
BEFORE_PERSON = "before person"
#: Signs that the word is a person's name and not the word of the language that it may be.
_TELLING = frozenset(
    {
        "first comma",
        "first said",
        "first acted",
        "speech",
        "act",
        "signed",
        "title",
        "honorific",
        "joined",
        BEFORE_PERSON,
    }
)
#: Classes of words before which a noun is a subject.
_GOING_ON = frozenset({"adverb", "pronoun", "conjunction"})
#: How sure it is, at least, that a word which the text repeats is a name, at one place inside a sentence and at others.
INSIDE, ANYWHERE = 0.45, 0.1


def named_in(full: Iterable[Reading], tag: str) -> Named:
    """The names of persons in *full*."""
    words: set[str] = set()
    surnames: set[str] = set()
    called: dict[str, int] = {}
    for reading in full:
        words.update(*(_lemmas(word.text, tag) for word in reading.words if not word.initial))
        surnames.add(reading.last.lemma)
        called.setdefault(reading.words[0].text, reading.words[0].start)
    return Named(frozenset(words), frozenset(surnames), called)


@functools.lru_cache(maxsize=20_000)
def _lemmas(word: str, tag: str) -> frozenset[str]:
    return frozenset((word, *(item.lemma for item in analyse(word, tag, limit=READINGS))))


def named_again(text: str, reading: Reading, named: Named, tag: str) -> UnknownName | None:
    """A word alone that is part of a full name of the text, or the first of several that are no name together."""
    word, lemma = reading.words[0], reading.last.lemma
    if reading.is_full:
        known = not word.initial and word.text in named.words and not bare(word.text, tag).ordinary
        return UnknownName(word.start, word.end, word.text, "", (), SUREST, (_NAMED,)) if known else None
    subject = lemma in named.surnames and _is_subject(text, reading, tag)
    if _is_other_word(text, reading, tag) and not (subject or _is_called(text, reading, named, tag)):
        return None
    if lemma in named.words or (reading.last.patronymic and word.text in named.words):
        return name_of(text, reading, tag, SUREST, (_NAMED,))
    if named.words.isdisjoint(_lemmas(word.text, tag)):
        return None
    item = next(item for item in analyse(word.text, tag, limit=READINGS) if item.lemma in named.words)
    return UnknownName(word.start, word.end, item.lemma, item.suffix, item.features, SUREST, (_NAMED,))


def _is_subject(text: str, reading: Reading, tag: str) -> bool:
    """Whether a comma follows (`Bulut, "…" dedi`), or a word that no compound or phrase with it goes on with: `Kaya
    daha sonra`, `Çelik sözlerini şöyle sürdürdü`.
    """
    if reading.last.features or text.startswith(",", reading.end):
        return text.startswith(",", reading.end)
    following = WORD_AFTER.match(text, reading.end)
    if following is None or not following[1].islower():
        return False
    return words(tag).get(following[1]) in _GOING_ON or _is_object_of_speech(following[1], tag)


@functools.lru_cache(maxsize=10_000)
def _is_object_of_speech(word: str, tag: str) -> bool:
    """Whether *word* is what is of a person, in the accusative: `sözlerini`."""
    read = analyse(word, tag, limit=READINGS)
    return any(item.features == ("ACC",) and item.lemma in cues(tag).belongings for item in read)


def _is_called(text: str, reading: Reading, named: Named, tag: str) -> bool:
    """Whether somebody *named* in full before is called by the word of *reading*, and the *text* has it in no small
    letters.
    """
    lemma, start = reading.last.lemma, reading.words[0].start
    return named.called.get(lemma, start) < start and bare(lemma, tag).given and not _is_word_of(text, lemma, tag)


def _is_other_word(text: str, reading: Reading, tag: str) -> bool:
    """Whether the word is rather the one of the language: where it begins its sentence, or names a people, and nothing
    around it tells of a person.
    """
    word = reading.words[0]
    begins = starts_sentence(text, word.start) and bool(bases_of(word.text, tag))
    doubtful = "never" in reading.signs or begins
    return doubtful and reading.signs.isdisjoint(_TELLING)


def _is_word_of(text: str, lemma: str, tag: str) -> bool:
    """Whether *text* has *lemma* in small letters, too, in whatever case."""
    small = lower(lemma, tag)
    if small not in text:
        return False
    begun = regex.findall(rf"(?<![\p{{L}}\p{{M}}]){regex.escape(small)}[\p{{L}}\p{{M}}]*+", text)
    return any(word == small or small in bases_of(word, tag) for word in dict.fromkeys(begun))


def repeated(text: str, found: Sequence[tuple[Reading, UnknownName]], tag: str) -> Iterator[UnknownName]:
    """The names *found*; a given name that is a word as well and stands alone is sure where the text repeats it, once
    inside a sentence, and never has it as a word.
    """
    told = {lemma for lemma in _repeated(found) if not _is_word_of(text, lemma, tag)}
    for reading, name in found:
        again = not (name.is_sure or reading.is_full) and reading.last.lemma in told and name.confidence >= ANYWHERE
        yield replace(name, confidence=SUREST, why=(_REPEATED,)) if again else name


def _repeated(found: Iterable[tuple[Reading, UnknownName]]) -> Iterator[str]:
    """The given names that stand alone more than once, and once inside a sentence."""
    alone = [pair for pair in found if not pair[0].is_full and pair[0].last.given and pair[1].kind == "person"]
    times = Counter(reading.last.lemma for reading, _ in alone)
    inside = (pair for pair in alone if "alone first" not in pair[0].signs)
    return (
        reading.last.lemma for reading, name in inside if name.confidence >= INSIDE and times[reading.last.lemma] > 1
    )
