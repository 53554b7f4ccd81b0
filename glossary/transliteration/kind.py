"""Guess whether a name is a person's or a place's: maps and the press write the two by different habits."""

from __future__ import annotations

from glossary.languages.load import usage
from glossary.orthography.casing import lower
from glossary.transliteration.endings import tails
from glossary.transliteration.formants import knows_formants
from glossary.transliteration.known import readings
from glossary.transliteration.rules import Kind
from glossary.transliteration.words import words_of


def kind_of(name: str, written: str, target: str, home: str) -> Kind:
    """What *name*, at home in *home*, seems to be the name of; `person` where both are written alike."""
    habits = usage(target, home)
    if not (habits and habits.places) and not knows_formants(written, target, home):
        return "person"
    return likely_kind(name, written, home)


def likely_kind(name: str, written: str, home: str) -> Kind:
    """What *name*, at home in *home*, seems to be the name of.

    Endings of surnames tell a person, known elements tell either. Of unknown names those of several words are persons:
    given names are mostly known, villages mostly not.
    """
    words = [lower(word, written) for word in words_of(name)]
    if any(tail.ending.after for word in words for tag in {written, "ru"} for tail in tails(word, tag)):
        return "person"
    told = [kind for word in words for kind in _known(word, written, home)]
    if told:
        return "place" if "place" in told else "person"
    return "person" if " " in name else "place"


def _known(word: str, written: str, home: str) -> list[Kind]:
    """What the best reading of *word* as elements of *home* tells; nothing of a part that stands in names of both."""
    found = [item for item in readings(word, written) if item.home == home]
    if not found:
        return []
    best = max(found, key=lambda item: item.weight)
    if [part.kind for part in best.parts] == ["part"]:
        return []
    return ["place" if any(part.kind == "place" for part in best.parts) else "person"]
