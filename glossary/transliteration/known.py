"""Words made of known elements: whole, with the ending of a surname or patronymic, or two elements put together."""

from __future__ import annotations

import dataclasses
import functools
import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from glossary.languages.load import orthography, usage
from glossary.orthography.casing import lower
from glossary.orthography.rules import Candidate, Kind, joined
from glossary.transliteration.elements import Element
from glossary.transliteration.endings import SHORTEST_STEM, Tail, tails, with_ending
from glossary.transliteration.letters import by_rule, told_apart
from glossary.transliteration.spellings import (
    SPELLINGS,
    elements_by_spelling,
    ruled_spellings,
    spellings,
    spellings_and_cognates,
    spellings_within,
)

#: What reading a word as an element with an ending, or as a compound, counts for beside a whole element.
ENDED, COMPOUND = 0.95, 0.75
#: The shortest first and second part of a compound (Ай, Ер), and the longest word that is taken apart.
SHORTEST_FIRST, SHORTEST_PART, LONGEST_WORD = 2, 3, 40
#: A letter that no rule reads or writes: it stands for any consonant beside others.
CONSONANT = "ˣ"


@dataclass(frozen=True, slots=True)
class Reading:
    """A word as elements of one *home*, one after the other, and the *tail* of a surname or patronymic."""

    parts: tuple[Element, ...]
    tail: Tail | None = None
    weight: float = 1.0

    @property
    def home(self) -> str:
        """The language that the name is at home in."""
        return self.parts[0].home

    @property
    def forms(self) -> tuple[str, ...]:
        """Its parts as their home writes them."""
        return tuple(part.form for part in self.parts)

    @property
    def is_given(self) -> bool:
        """Whether it is a given name without an ending."""
        return self.tail is None and [part.kind for part in self.parts] == ["given"]

    @property
    def is_place(self) -> bool:
        """Whether it is made of what names places."""
        return any(part.kind == "place" for part in self.parts)


def readings(word: str, written: str) -> tuple[Reading, ...]:
    """What elements a lower-case *word* written in *written* may be made of; compounds only where nothing else fits."""
    return _readings(word, written) if len(word) <= LONGEST_WORD else ()


@functools.lru_cache(maxsize=50_000)
def _readings(word: str, written: str) -> tuple[Reading, ...]:
    found = [Reading((element,), None, weight) for element, weight in elements_by_spelling(written).get(word, ())]
    cuts = list(tails(word, written))
    for tail in (item for item in cuts if len(item.stem) >= SHORTEST_STEM):
        for element, weight in _index(written, tail).get(tail.stem, ()):
            if element.home in tail.ending.homes and not _is_landscape(element, tail, written):
                found.append(Reading((element,), tail, weight * ENDED))
    homes = {item.home for item in found}
    compounds = (item for tail in (None, *cuts) for item in _compounds(tail.stem if tail else word, tail, written))
    return (*found, *(item for item in compounds if item.home not in homes))


def _is_landscape(element: Element, tail: Tail, written: str) -> bool:
    """Whether what looks like a surname after a place of a neighbour ends in a word for places: Turkish Altınova."""
    if element.kind != "place" or element.home == written:
        return False
    ending = tail.ending.forms[written][tail.variant]
    found = elements_by_spelling(written).get(ending, ())
    return any(word.kind == "place" and word.home == written for word, _ in found)


def _index(written: str, tail: Tail | None) -> Mapping[str, tuple[tuple[Element, float], ...]]:
    """The elements by their spellings before *tail*."""
    return elements_by_spelling(written, "surname" if tail and tail.of_surname else "person")


def of_kind(found: list[Reading], kind: Kind) -> list[Reading]:
    """*found* without the readings of the other kind, where the same parts are names of both persons and places, or the
    word is a given name as it stands: Əli is Ali and no Eli.
    """
    fitting = {item.forms for item in found if item.is_place == (kind == "place")}
    if kind != "place" and any(item.is_given for item in found):
        return [item for item in found if not item.is_place or len(item.parts) > 1]
    return [item for item in found if item.is_place == (kind == "place") or item.forms not in fitting]


def spelt(reading: Reading, target: str, limit: int, kind: Kind = "person") -> list[Candidate]:
    """Up to *limit* spellings of *reading* in *target*, lower case, best first.

    None of a Russian patronymic, which is left to the rules: its stem differs from the name (Пётр, Петрович).
    """
    tail = reading.tail
    if reading.home == "ru" and tail is not None and tail.ending.kind == "patronymic":
        return []
    found = [Candidate("", reading.weight)]
    for part, following in itertools.zip_longest(reading.parts, reading.parts[1:]):
        forms = _part_spellings(part, following, reading, target, kind)[:limit]
        found = [joined(first, then) for first in found for then in forms]
    if tail is not None:
        found = [item for stem in found for item in with_ending(stem, tail, target, reading.home)]
    return sorted(found, key=lambda item: -item.weight)[:limit]


def _part_spellings(
    part: Element, following: Element | None, reading: Reading, target: str, kind: Kind
) -> tuple[Candidate, ...]:
    """A name alone may take the form that the target's own nation bears; where it does, a surname keeps its letters.

    Before *following* it is spelt as within a word (Aibek, Altynai).
    """
    if following is not None and target != part.home and not _begins_with_vowel(following):
        inside = _part_spellings(_inside(part), None, reading, target, kind)
        return tuple(item._replace(text=item.text.replace(CONSONANT, "")) for item in inside)
    if part.kind == "place" and reading.tail is not None and kind != "place":
        return by_rule(lower(part.form, part.home), part.home, target, part.home, SPELLINGS, kind)
    if len(reading.parts) == 1 and reading.tail is None:
        return spellings_and_cognates(part, target, kind)
    habits = usage(target, reading.home)
    if reading.tail is not None and kind == "person":
        kind = told_apart(target, reading.home, reading.tail.kind)
    nativised = reading.tail is not None and habits is not None and habits.cognates
    if nativised:
        return ruled_spellings(part, target, kind)
    return (spellings if len(reading.parts) == 1 else spellings_within)(part, target, kind)


def _begins_with_vowel(part: Element) -> bool:
    return lower(part.form[0], part.home) in orthography(part.home).vowels


@functools.cache
def _inside(part: Element) -> Element:
    """*part* with a consonant after it."""
    press = {tag: tuple(form + CONSONANT for form in forms) for tag, forms in part.press.items()}
    return dataclasses.replace(part, form=part.form + CONSONANT, press=press)


def _compounds(stem: str, tail: Tail | None, written: str) -> Iterator[Reading]:
    """*stem* as two elements of one home, before *tail*."""
    index = _index(written, tail)
    for cut in range(SHORTEST_FIRST, len(stem) - SHORTEST_PART + 1):
        if firsts := index.get(stem[:cut]):
            for (first, a), (second, b) in itertools.product(firsts, index.get(stem[cut:], ())):
                if first.home == second.home and (tail is None or first.home in tail.ending.homes):
                    yield Reading((first, second), tail, a * b * COMPOUND)
