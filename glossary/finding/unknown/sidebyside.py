"""Persons who stand side by side without a sign between them: `Айжан Ерланды күтті`, `Cemal Süreya Turgut Uyar'la`."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from glossary.finding.words.knownnames import is_of_man, is_of_woman
from glossary.finding.words.nameword import bare, inflected
from glossary.finding.words.stems import declines
from glossary.finding.words.surroundings import WORD_AFTER, before, capitalised_before, starts_sentence
from glossary.finding.words.word import FULL, Word
from glossary.finding.words.wordclass import is_head, is_honorific, lemmas
from glossary.inflection.suffix_table import parts_suffixes
from glossary.languages.clues import cues, name_endings
from glossary.transliteration.exonyms import on_maps

#: The cases of what somebody does something to.
_OBJECTS = frozenset({"ACC", "DAT", "ABL"})


def persons_apart(text: str, words: list[Word], tag: str) -> Iterator[list[Word]]:
    """*words* cut where the name of another person begins without a sign: `Айжан Ерланды күтті`, `Rəna Kamala baxdı`,
    `Cemal Süreya Turgut Uyar'la`.
    """
    cut = _after_father(text, words, tag) or _second_person(text, words, tag)
    yield from (words[:cut], words[cut:]) if cut else (words,)


def _after_father(text: str, words: list[Word], tag: str) -> int:
    """The place in *words* after somebody's name with that of the father, from which another's goes on: `Асан кызы
    Айгүл Осмонова`; no surname (`Асан уулу Осмонов`).
    """
    for at in range(FULL, len(words)):
        between = text[words[at - 1].end : words[at].start].strip()
        if between in name_endings().particles and _begins_again(text, words[at:], tag):
            return at
    return 0


def _begins_again(text: str, words: list[Word], tag: str) -> bool:
    """Whether *words* are a given name and more, or before the head of a name of their own: `уулу Эрдик медалы`."""
    if len(words) > 1:
        return not words[0].initial and bare(words[0].text, tag).given
    after = WORD_AFTER.match(text, words[0].end)
    return after is not None and is_head(after[1], tag)


def _second_person(text: str, words: list[Word], tag: str) -> int:
    """The place in *words* where the name of another person begins, 0 if there is none.

    Two words may be two persons at the head of a sentence, four of which none is small two full names; the last two of
    more may be a place.
    """
    if declines(tag) or _has_more(words):
        return 0
    if len(words) > FULL and _is_place_at_end(words, tag):
        return len(words) - FULL
    if len(words) not in {FULL, 2 * FULL}:
        return 0
    if len(words) > FULL:
        return FULL if _are_full([word.text for word in words], tag) else 0
    if parts_suffixes(tag) or not _is_other_person(words[0].text, words[1].text, tag):
        return 0
    return 1 if _stands_first(text, words[0], tag) else 0


def _is_place_at_end(words: list[Word], tag: str) -> bool:
    """Whether the last two of *words* are a place that maps have, of which none is a given name: `Cape Town'da`."""
    first, last = words[-FULL:]
    forms = {f"{first.text} {form}" for form in (last.text, inflected(last.text, tag).lemma)}
    return not bare(first.text, tag).given and not on_maps(tag).isdisjoint(forms)


def _has_more(words: list[Word]) -> bool:
    """Whether one of *words* is an initial, or a small word stands between them."""
    length = sum(len(word.text) + 1 for word in words) - 1
    return words[-1].end - words[0].start > length or any(word.initial for word in words)


def _stands_first(text: str, word: Word, tag: str) -> bool:
    """Whether *word* is the first of its sentence, or the second after one that is no title: `Кеше Серік`."""
    if starts_sentence(text, word.start):
        return True
    match = capitalised_before(before(text, word.start))
    if match is None or not starts_sentence(text, word.start - len(match[0])):
        return False
    return lemmas(match[1], tag).isdisjoint(cues(tag).titles)


def _are_full(words: list[str], tag: str) -> bool:
    """Whether the four *words* are two given names, each with what may be a surname."""
    first, second, third, last = words
    if not (bare(first, tag).given and bare(third, tag).given) or is_honorific(second, tag):
        return False
    known = inflected(last, tag)
    return known.strange or known.surname


@functools.lru_cache(maxsize=20_000)
def _is_other_person(word: str, following: str, tag: str) -> bool:
    """Whether *following*, after the given name *word*, is another or a common word in the case of an object, or in any
    case the name of a woman after a man's.
    """
    known = inflected(following, tag)
    if not bare(word, tag).given or (known.surname and not known.stem):
        return False
    is_object = not _OBJECTS.isdisjoint(known.features)
    if not known.given:
        return is_object and known.ordinary and not known.surname
    return is_object or (is_of_man(word, tag) and is_of_woman(known.lemma, tag))
