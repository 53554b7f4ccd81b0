"""The words of a person's name in a language that declines them all, read together: in one case, for one gender."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import replace

from glossary.finding.words.nameword import NameWord, bare, inflected, is_feminine, is_of_man, is_of_woman, read_as
from glossary.finding.words.word import is_initial
from glossary.inflection.analyse import Analysis, analyse
from glossary.inflection.decline import decline
from glossary.inflection.features import Features
from glossary.languages.clues import name_endings
from glossary.languages.load import grammar, orthography
from glossary.orthography.casing import lower

#: The case that a name stands in without a suffix.
NOMINATIVE: Features = ()


@functools.lru_cache(maxsize=20_000)
def agreed(words: tuple[str, ...], tag: str) -> tuple[NameWord, ...]:
    """Each of *words* as its given name allows: `Нурлану Садыкову` is of Нурлан Садыков, and of no Садыкова.

    Empty where none of them is a given name.
    """
    place = next((i for i, word in enumerate(words) if not is_initial(word) and inflected(word, tag).given), None)
    if place is None:
        return ()
    ways = ([*_with(anchor, place, words, tag)] for anchor in _anchors(words[place], tag))
    first = next(ways)
    read = first if None not in first else next((way for way in ways if None not in way), first)
    anchor = read[place] or bare(words[place], tag)
    alone = (replace(bare(word, tag), features=anchor.features) for word in words)
    return tuple(item or other for item, other in zip(read, alone, strict=True))


def _anchors(word: str, tag: str) -> Iterator[NameWord]:
    """The given names that *word* may be, likeliest first: Владимира is a woman, or Владимир in the genitive."""
    first = inflected(word, tag)
    yield first
    other = read_as(word, tag, lambda item: item.features != first.features and bare(item.lemma, tag).given)
    if other and other.given:
        yield other


def _with(anchor: NameWord, place: int, words: tuple[str, ...], tag: str) -> Iterator[NameWord | None]:
    """Each of *words* in the case of the given name *anchor*, which stands at *place*, and for who may bear it; None
    for one that cannot be: it is not declined (Эртугрулоглу).
    """
    cases = _cases(words[place], anchor, tag)

    def fits(reading: Analysis) -> bool:
        return (not cases or reading.features in cases) and _may_bear(reading.lemma, anchor.lemma, tag)

    for number, word in enumerate(words):
        if number == place:
            yield anchor
        else:
            yield bare(word, tag) if is_initial(word) else read_as(word, tag, fits)


def _cases(form: str, anchor: NameWord, tag: str) -> frozenset[Features]:
    """The cases that the given name *anchor* may stand in as *form*; none if it is not declined, and tells nothing."""
    if form != anchor.lemma:
        return frozenset(item.features for item in analyse(form, tag) if item.lemma == anchor.lemma)
    return frozenset({NOMINATIVE}) if _is_declined(form, tag) else frozenset()


def _is_declined(given: str, tag: str) -> bool:
    """Whether the given name *given* is, as those of women that end in a consonant are not: Айгерим."""
    rules = grammar(tag)
    changes = rules is not None and decline(given, ("GEN",), rules, "person") != given
    return changes and not (is_of_woman(given, tag) and given[-1] not in orthography(tag).vowels)


def _may_bear(surname: str, given: str, tag: str) -> bool:
    """Whether who is called *given* may have the *surname*, by its gender."""
    small, fathers = lower(surname, tag), name_endings().patronymics
    if small[:-1].endswith(fathers) and not small.endswith(fathers):  # Владимировича is in a case
        return False
    if is_feminine(small[:-1], small[-1:]):
        return not is_of_man(given, tag)
    return not (small.endswith(name_endings().masculine) and is_of_woman(given, tag))
