"""What looks like the name of a person, place or body and is not in the glossary; precision before quantity.

First what says itself what it is (headed.py), then persons, by the signs of signs.py, and places that maps have. A
person named in full is known again by one word, before or after.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable, Iterator

from glossary.finding.unknown.headed import headed_names
from glossary.finding.unknown.placed import as_place
from glossary.finding.unknown.reading import Reading, reading_of, readings
from glossary.finding.unknown.signs import confidence_of, reasons_of
from glossary.finding.unknown.unknownname import SUREST, THRESHOLD, UnknownName
from glossary.finding.words.nameword import READINGS, NameWord, bare, inner
from glossary.finding.words.runs import outside, runs
from glossary.finding.words.stems import declines
from glossary.finding.words.stretches import Stretches
from glossary.finding.words.surroundings import starts_sentence
from glossary.finding.words.word import Word
from glossary.inflection.analyse import analyse
from glossary.inflection.ordinary import is_listed
from glossary.model import Reason
from glossary.orthography.apostrophes import with_letter_apostrophes

_NAMED_BEFORE = Reason("The text names this person in full.")
#: Signs that the word is a person's name and not the word of the language that it may be.
_TELLING = frozenset(
    {"first comma", "first said", "first acted", "speech", "act", "signed", "title", "honorific", "joined"}
)


def unknown_names(text: str, language: str, taken: Iterable[tuple[int, int]]) -> list[UnknownName]:
    """What may be a name in *text* and overlaps none of the *taken* spans, in order; how sure that is, it says.

    Names have the apostrophes of letters as the orthography writes them, whatever was typed.
    """
    text = with_letter_apostrophes(text, language)
    spans = Stretches(taken)
    found = list(runs(text, spans, language))
    headed = headed_names(text, found, spans, language)
    if headed:
        found = list(outside(found, Stretches((name.start, name.end) for name in headed)))
    read = _without_known(text, list(readings(text, found, language)), language)
    persons = [_person(text, reading, language) for reading in read]
    named = frozenset(
        lemma
        for reading, person in zip(read, persons, strict=True)
        if reading.is_full and person.is_person
        for lemma in _lemmas_of(reading, language)
    )
    others = (_other(text, *pair, named, language) for pair in zip(read, persons, strict=True))
    return sorted([*headed, *others], key=lambda name: name.start)


def _without_known(text: str, read: list[Reading], tag: str) -> list[Reading]:
    """*read* with the surname of somebody named in full cut off where the name of another person follows it:
    `Пападакис Феллинидің фильміне`.
    """
    full = (item for item in read if item.is_full and not item.last.given)
    known = frozenset(item.last.lemma for item in full if confidence_of(item.signs) >= THRESHOLD)
    found: list[Reading] = []
    for item in read:
        first, *others = item.words
        if others and first.text in known and _is_other_name(others, item.last, tag):
            found += (reading_of(text, [first], False, tag), reading_of(text, others, "honorific" in item.signs, tag))
        else:
            found.append(item)
    return found


def _is_other_name(words: list[Word], last: NameWord, tag: str) -> bool:
    """Whether *words* after a surname are a name of their own, and no given name that belongs to the surname."""
    if any(word.initial for word in words) or (last.given and len(words) == 1):
        return False
    return last.surname or last.strange or bare(words[0].text, tag).given


def _person(text: str, reading: Reading, tag: str) -> UnknownName:
    return _named(text, reading, tag, confidence_of(reading.signs), reasons_of(reading.signs))


def _bare_name(text: str, words: list[Word], last: NameWord, tag: str) -> str:
    """The name without suffixes: in Russian every word of it is declined."""
    if not declines(tag):
        return text[words[0].start : words[-1].start] + last.lemma
    firsts = (word.text if word.initial else inner(word.text, tag).lemma for word in words[:-1])
    gaps = (text[left.end : right.start] for left, right in itertools.pairwise(words))
    return "".join(part for pair in zip(firsts, gaps, strict=True) for part in pair) + last.lemma


def _named(text: str, reading: Reading, tag: str, confidence: float, why: tuple[Reason, ...]) -> UnknownName:
    words, last = reading.words, reading.last
    name = _bare_name(text, words, last, tag)
    sure = round(min(confidence, SUREST), 3)
    return UnknownName(words[0].start, reading.end, name, last.suffix, last.features, sure, why)


def _lemmas_of(reading: Reading, tag: str) -> Iterator[str]:
    """The words of a full name, each without the suffixes it may have."""
    for word in reading.words:
        if not word.initial:
            yield from _lemmas(word.text, tag)


@functools.lru_cache(maxsize=20_000)
def _lemmas(word: str, tag: str) -> frozenset[str]:
    return frozenset((word, *(item.lemma for item in analyse(word, tag, limit=READINGS))))


def _other(text: str, reading: Reading, person: UnknownName, named: frozenset[str], tag: str) -> UnknownName:
    """*person*, or what the rest of the text or the maps make of it."""
    again = _again(text, reading, named, tag) if not (reading.is_full and person.is_person) else None
    if again:
        return again
    return person if person.is_person else as_place(text, reading, person, tag)


def _again(text: str, reading: Reading, named: frozenset[str], tag: str) -> UnknownName | None:
    """A word alone that is part of a full name of the text, or the first of several that are no name together."""
    word = reading.words[0]
    if reading.is_full:
        known = not word.initial and word.text in named and not bare(word.text, tag).ordinary
        return UnknownName(word.start, word.end, word.text, "", (), SUREST, (_NAMED_BEFORE,)) if known else None
    if _is_other_word(text, reading, tag):
        return None
    if reading.last.lemma in named or (reading.last.patronymic and word.text in named):
        return _named(text, reading, tag, SUREST, (_NAMED_BEFORE,))
    if named.isdisjoint(_lemmas(word.text, tag)):
        return None
    item = next(item for item in analyse(word.text, tag, limit=READINGS) if item.lemma in named)
    return UnknownName(word.start, word.end, item.lemma, item.suffix, item.features, SUREST, (_NAMED_BEFORE,))


def _is_other_word(text: str, reading: Reading, tag: str) -> bool:
    """Whether the word is rather the one of the language: where it begins its sentence, or names a people, and nothing
    around it tells of a person.
    """
    doubtful = "never" in reading.signs or (
        is_listed(reading.words[0].text, tag) and starts_sentence(text, reading.words[0].start)
    )
    return doubtful and reading.signs.isdisjoint(_TELLING)
