"""What looks like the name of a person, place or body and is not in the glossary; precision before quantity.

First what says itself what it is (headed.py), then persons, by the signs of signs.py, and places that maps have. A
person named in full is known again by one word, before or after.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from glossary.finding.unknown.around import joint_signs, signs_around
from glossary.finding.unknown.headed import headed_names
from glossary.finding.unknown.sidebyside import persons_apart
from glossary.finding.unknown.signs import confidence_of, reasons_of, signs_of
from glossary.finding.unknown.trimming import joined_parts, patronymic_at, trimmed
from glossary.finding.unknown.unknownname import SUREST, THRESHOLD, UnknownName
from glossary.finding.words.nameword import READINGS, NameWord, bare, inflected, inner, is_feminine, is_of_man
from glossary.finding.words.parts import SHORTEST_LONG, parted
from glossary.finding.words.runs import outside, runs
from glossary.finding.words.stems import declines
from glossary.finding.words.stretches import Stretches
from glossary.finding.words.surroundings import WORD_AFTER, before, capitalised_before, starts_sentence
from glossary.finding.words.word import Word
from glossary.finding.words.wordclass import is_adjective_of, is_thing, may_be_adjective
from glossary.inflection.analyse import analyse
from glossary.inflection.features import CASES
from glossary.inflection.ordinary import is_listed
from glossary.inflection.suffix_table import signed_readings
from glossary.languages.clues import name_endings
from glossary.model import Reason
from glossary.orthography.apostrophes import with_letter_apostrophes
from glossary.orthography.casing import lower
from glossary.orthography.fold import APOSTROPHES
from glossary.transliteration.exonyms import on_maps

#: How sure a place is that the maps have, and one that only ends like one.
ON_MAPS, LIKE_PLACES = 0.8, 0.7
#: The cases of what is somewhere, and signs that the word in one is rather a person, or part of another name.
_WHERE = frozenset({("LOC",), ("LOC", "ADJ"), ("ABL",)})
_NOT_WHERE = frozenset(
    {"title", "address", "honorific", "from place", "people before", "agent", "beside person", "never", "possessed"}
    | {"crowded before", "crowded after", "quoted", "opened", "entitled", "camel", "capitals", "head", "number"}
    | {"other script"}
)
_ON_MAPS = Reason("It is the name of a country, city or place that is known.")
_LIKE_PLACES = Reason("It ends like the name of a place.")
_IN_CASE = Reason("Its case says where something is.")
_NAMED_BEFORE = Reason("The text names this person in full.")
#: Signs that the word is a person's name and not the word of the language that it may be.
_TELLING = frozenset(
    {"first comma", "first said", "first acted", "speech", "act", "signed", "title", "honorific", "joined"}
)


@dataclass(frozen=True, slots=True)
class Reading:
    """Words that may be one name, the last of them read without its suffix, and the signs of a person."""

    words: list[Word]
    last: NameWord
    end: int
    signs: frozenset[str]

    @property
    def is_full(self) -> bool:
        """Whether it has more than one word."""
        return len(self.words) > 1


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


def readings(text: str, found: Iterable[list[Word]], language: str) -> Iterator[Reading]:
    """What each of the runs *found* may be as the names of persons."""
    for run in found:
        for part in joined_parts(text, parted(run, language), language):
            words, honoured = trimmed(text, part, language)
            for own in persons_apart(text, words, language):
                if _may_be_name(own, language) and not _is_adjective(text, own, language):
                    yield _reading(text, own, honoured and own[-1] is words[-1], language)


def _without_known(text: str, read: list[Reading], tag: str) -> list[Reading]:
    """*read* with the surname of somebody named in full cut off where the name of another person follows it:
    `Пападакис Феллинидің фильміне`.
    """
    full = (item for item in read if item.is_full and not item.last.given and _person(text, item, tag).is_person)
    known = frozenset(item.last.lemma for item in full)
    found: list[Reading] = []
    for item in read:
        first, *others = item.words
        if others and first.text in known and _is_other_name(others, item.last, tag):
            found += (_reading(text, [first], False, tag), _reading(text, others, "honorific" in item.signs, tag))
        else:
            found.append(item)
    return found


def _is_other_name(words: list[Word], last: NameWord, tag: str) -> bool:
    """Whether *words* after a surname are a name of their own, and no given name that belongs to the surname."""
    if any(word.initial for word in words) or (last.given and len(words) == 1):
        return False
    return last.surname or last.strange or bare(words[0].text, tag).given


def _reading(text: str, words: list[Word], honoured: bool, tag: str) -> Reading:
    end, last = _ending(text, words, tag)
    start = words[0].start
    own, open_ = signs_of(tuple(word.text for word in words), end > words[-1].end, starts_sentence(text, start), tag)
    around = signs_around(text, start, end, own, tag) if open_ else set()
    if honoured:
        around.add("honorific")
    return Reading(words, last, end, own.union(around, joint_signs(own, around)))


def _may_be_name(words: list[Word], tag: str) -> bool:
    """Whether *words* are no company that is called like a person (Morgan Stanley) and do not end in an initial, unless
    it is the rest of a surname that is kept back: `Kader Y.`.
    """
    if len(words) > 1 and is_thing(" ".join(word.text for word in words), tag):
        return False
    *firsts, last = words
    given = all(not word.initial and bare(word.text, tag).given for word in firsts)
    return not last.initial or (bool(firsts) and given)


def _is_adjective(text: str, words: list[Word], tag: str) -> bool:
    """Whether the one word of *words* is an adjective with the noun in small letters that follows it."""
    if len(words) > 1 or not may_be_adjective(words[0].text, tag):
        return False
    following = WORD_AFTER.match(text, words[0].end)
    return following is not None and following[1].islower() and is_adjective_of(words[0].text, following[1], tag)


def _ending(text: str, words: list[Word], tag: str) -> tuple[int, NameWord]:
    """Where the name ends, a patronymic in small letters included, and its last word without the suffix."""
    last = words[-1]
    if last.initial:
        return last.end, _of_initial(last.text, tag)
    known = inflected(last.text, tag)
    if len(words) > 1 and (_is_other_suffix(known) or _is_of_woman(words[0], known, tag)):
        known = bare(last.text, tag)
    fathered = not known.features and (known.given or known.stem)
    match = patronymic_at(text, last.end, tag) if fathered else None
    if match is None or not (len(words) > 1 or known.given):
        return last.end, known
    end = inflected(match[0][1:], tag) if match[2] else None
    lemma = f"{last.text} {match[1]}"
    features, suffix = (end.features, match[2]) if end else ((), "")
    return match.end(), _with_patronymic(known, lemma, suffix, features)


def _of_initial(word: str, tag: str) -> NameWord:
    """The initial of a surname that is kept back, without its suffix: `Hakan T.'yi`."""
    letter, stop, suffix = word.partition(".")
    read = signed_readings(suffix[1:], tag, suffix[0]) if suffix else ()
    features = read[0] if read else ()
    return NameWord(letter + stop, suffix, features, False, False, False, False)


def _is_of_woman(first: Word, known: NameWord, tag: str) -> bool:
    """Whether the suffix of a surname is that of women: the *first* name is none of men alone, or stands as it is
    where every word of a name is declined.
    """
    if first.initial or not is_feminine(lower(known.lemma, tag), known.suffix):
        return False
    return bare(first.text, tag).given if declines(tag) else not is_of_man(first.text, tag)


def _is_other_suffix(known: NameWord) -> bool:
    """Whether the suffix of *known* is mostly part of a full name: none of a case (Talıblı), or what would say that
    somebody is at a short place that nobody knows (Лагода).
    """
    if not known.features or known.suffix[:1] in APOSTROPHES:
        return False
    at_short = known.features == ("LOC",) and known.strange and len(known.lemma) < SHORTEST_LONG
    return at_short or known.features[0] not in CASES


def _with_patronymic(known: NameWord, lemma: str, suffix: str, features: tuple[str, ...]) -> NameWord:
    return NameWord(lemma, suffix, features, known.given, True, False, False, patronymic=True)


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
    return person if person.is_person else _place(text, reading, person, tag)


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


def _place(text: str, reading: Reading, person: UnknownName, tag: str) -> UnknownName:
    """The place that *reading* names, if it is one; else *person*, which nobody is sure of."""
    last = reading.last
    every = [*(bare(word.text, tag) for word in reading.words[:-1]), last]
    if person.name in on_maps(tag) or all(word.place and not word.ordinary for word in every):
        sure, why = ON_MAPS, _ON_MAPS
    elif "quoted" not in reading.signs and _ends_like_place(reading, tag):
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
