"""What looks like the name of a person, place or body and is not in the glossary; precision before quantity.

First what says itself what it is (headed.py), then persons, by the signs of signs.py, those whom the text has again
(again.py), and places that maps have.
"""

from __future__ import annotations

import itertools
from collections.abc import Container, Iterable
from dataclasses import replace

from glossary.finding.unknown.again import BEFORE_PERSON, Named, named_again, named_in, repeated
from glossary.finding.unknown.headed import headed_names
from glossary.finding.unknown.placed import as_place
from glossary.finding.unknown.reading import Reading, name_of, reading_of, readings
from glossary.finding.unknown.signs import confidence_of, reasons_of
from glossary.finding.unknown.unknownname import THRESHOLD, UnknownName
from glossary.finding.words.nameword import NameWord, bare
from glossary.finding.words.runs import outside, runs
from glossary.finding.words.stretches import Stretches
from glossary.finding.words.word import Word
from glossary.orthography.apostrophes import with_letter_apostrophes
from glossary.transliteration.exonyms import on_maps

#: Signs of the words after a name, which tell nothing where those are a name that says what it is.
_OF_NEXT = frozenset({"crowded after", "head later"})


def unknown_names(
    text: str, language: str, taken: Iterable[tuple[int, int]], parts: Iterable[tuple[int, int]] = ()
) -> list[UnknownName]:
    """What may be a name in *text* and overlaps none of the *taken* spans, in order; how sure that is, it says.

    What is known at *parts*, spans as well, may be part of the name of a body or of a longer place, and of no other.
    Names have the apostrophes of letters as the orthography writes them, whatever was typed.
    """
    text = with_letter_apostrophes(text, language)
    spans, known = Stretches(taken), Stretches(parts)
    found = list(runs(text, spans, language))
    headed = [name for name in headed_names(text, found, spans, language) if not known.cover(name.start, name.end)]
    if headed or known:
        found = list(outside(found, Stretches((*((name.start, name.end) for name in headed), *known))))
    begun = frozenset(name.start for name in headed)
    read = [_apart(reading, begun) for reading in readings(text, found, language)]
    read = _without_known(text, read, language)
    read = _with_cut_off(text, found, read, language)
    persons = [_person(text, reading, language) for reading in read]
    pairs = list(zip(read, persons, strict=True))
    named = named_in((reading for reading, person in pairs if reading.is_full and person.is_person), language)
    others = [(reading, _other(text, reading, person, named, language)) for reading, person in pairs]
    return sorted([*headed, *repeated(text, others, language)], key=lambda name: name.start)


def _apart(reading: Reading, headed: Container[int]) -> Reading:
    """*reading* without the signs of what follows it, if a *headed* name begins there."""
    if reading.end + 1 not in headed or _OF_NEXT.isdisjoint(reading.signs):
        return reading
    return replace(reading, signs=reading.signs - _OF_NEXT)


def _with_cut_off(text: str, runs: list[list[Word]], read: list[Reading], tag: str) -> list[Reading]:
    """*read* and the surnames of somebody named in full, which look like places or words, right before the name of
    another person: `Ağalı Heydər Əliyevin qayıdışını təsvir edir`.
    """
    known = _surnames_in_full(read)
    starts = {reading.words[0].start for reading in read if reading.is_full}
    pairs = (pair for run in runs for pair in itertools.pairwise(run))
    cut = [word for word, following in pairs if word.text in known and following.start in starts]
    taken = {word.start for reading in read for word in reading.words}
    own = (reading_of(text, [word], False, tag) for word in cut if word.start not in taken)
    more = [replace(reading, signs=reading.signs | {BEFORE_PERSON}) for reading in own]
    return sorted([*read, *more], key=lambda reading: reading.words[0].start) if more else read


def _surnames_in_full(read: list[Reading]) -> frozenset[str]:
    full = (item for item in read if item.is_full and not item.last.given)
    return frozenset(item.last.lemma for item in full if confidence_of(item.signs) >= THRESHOLD)


def _without_known(text: str, read: list[Reading], tag: str) -> list[Reading]:
    """*read* with the surname of somebody named in full cut off where the name of another person follows it:
    `Пападакис Феллинидің фильміне`.
    """
    known = _surnames_in_full(read)
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
    return name_of(text, reading, tag, confidence_of(reading.signs), reasons_of(reading.signs))


def _is_among_places(reading: Reading, tag: str) -> bool:
    """Whether *reading* is a place of the maps in a list of such, though a person may be called so: `İzmir, Aydın`."""
    beside = {"beside place", "beside person"} & reading.signs
    return beside == {"beside place"} and not reading.is_full and reading.last.lemma in on_maps(tag)


def _other(text: str, reading: Reading, person: UnknownName, named: Named, tag: str) -> UnknownName:
    """*person*, or what the rest of the text or the maps make of it."""
    if _is_among_places(reading, tag):
        return as_place(text, reading, person, tag)
    again = named_again(text, reading, named, tag) if not (reading.is_full and person.is_person) else None
    if again:
        return again
    return person if person.is_person else as_place(text, reading, person, tag)
