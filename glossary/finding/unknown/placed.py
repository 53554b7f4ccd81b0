"""Places that nothing but maps, their ending or their case tells: a word alone with a capital that is no person."""

from __future__ import annotations

from glossary.finding.unknown.capitals import KNOWN, LISTED
from glossary.finding.unknown.reading import Reading
from glossary.finding.unknown.unknownname import THRESHOLD, UnknownName
from glossary.finding.words.nameword import bare
from glossary.finding.words.parts import SHORTEST_LONG
from glossary.finding.words.surroundings import before, capitalised_before, starts_sentence
from glossary.languages.clues import cues, name_endings
from glossary.model import Reason
from glossary.orthography.casing import lower
from glossary.transliteration.exonyms import on_maps

#: How sure a place is that only ends like one, or stands where places stand.
LIKE_PLACES = 0.7
#: The cases of what is somewhere, and signs that the word in one is rather a person, or part of another name.
_WHERE = frozenset({("LOC",), ("LOC", "ADJ"), ("ABL",)})
_NOT_WHERE = frozenset(
    {"title", "address", "honorific", "from place", "people before", "agent", "beside person", "never", "possessed"}
    | {"crowded before", "crowded after", "quoted", "opened", "entitled", "camel", "capitals", "head", "number"}
    | {"other script"}
)
_LIKE_PLACES = Reason("It ends like the name of a place.")
_IN_CASE = Reason("Its case says where something is.")


def as_place(text: str, reading: Reading, person: UnknownName, tag: str) -> UnknownName:
    """The place that *reading* names, if it is one; else *person*, which nobody is sure of."""
    last = reading.last
    is_title = not reading.is_full and lower(reading.words[0].text, tag) in cues(tag).titles
    if is_title or "quoted" in reading.signs or last.features[:1] == ("WITH",):  # Ýaponiýaly alym
        return person
    every = [*(bare(word.text, tag) for word in reading.words[:-1]), last]
    if person.name in on_maps(tag) or all(word.place and not word.ordinary for word in every):
        sure, why = LISTED, KNOWN["place"]
    elif _ends_like_place(reading, tag):
        sure, why = LIKE_PLACES, _LIKE_PLACES
    elif _says_where(text, reading):
        sure, why = LIKE_PLACES, _IN_CASE
    else:
        return person
    if last.ordinary and "signed" not in reading.signs and starts_sentence(text, person.start):
        sure = THRESHOLD / 2
    return UnknownName(person.start, person.end, person.name, last.suffix, last.features, sure, (why,), "place")


def _says_where(text: str, reading: Reading) -> bool:
    """Whether *reading* is a word inside a sentence whose case says where something is, and nothing is known of it,
    or it is a place and a word, or a surname that places are called after: `Кантта`, `Бөкөнбаевде`.
    """
    last, start = reading.last, reading.words[0].start
    if reading.is_full or last.features not in _WHERE or not _NOT_WHERE.isdisjoint(reading.signs):
        return False
    if not (last.strange or last.place or (last.surname and not last.given and last.features[0] == "LOC")):
        return False
    if len(last.lemma) < SHORTEST_LONG or starts_sentence(text, start):
        return False
    return capitalised_before(before(text, start)) is None


def _ends_like_place(reading: Reading, tag: str) -> bool:
    last = reading.last
    return not reading.is_full and last.strange and lower(last.lemma, tag).endswith(name_endings().places)
