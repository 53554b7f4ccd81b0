"""What may be the name of one person in the capitalised words of a text: its words, where it ends, the suffix and the
signs of a person.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from glossary.finding.unknown.agreement import agreed, cases_of_title
from glossary.finding.unknown.around import joint_signs, signs_around
from glossary.finding.unknown.sidebyside import persons_apart
from glossary.finding.unknown.signs import signs_of
from glossary.finding.unknown.trimming import joined_parts, patronymic_at, trimmed
from glossary.finding.unknown.unknownname import SUREST, UnknownName
from glossary.finding.words.knownnames import is_of_man
from glossary.finding.words.nameword import ON_NAMES, NameWord, bare, inflected, inner, is_feminine, read_so
from glossary.finding.words.parts import SHORTEST_LONG, is_before_initials, parted
from glossary.finding.words.stems import declines
from glossary.finding.words.surroundings import WORD_AFTER, starts_sentence
from glossary.finding.words.word import FULL, Word
from glossary.finding.words.wordclass import (
    is_adjective_of,
    is_of_subject,
    is_owner_place,
    is_thing,
    is_title,
    may_be_adjective,
)
from glossary.inflection.analyse import analyse
from glossary.inflection.attach import Hints, suffix_fits
from glossary.inflection.suffix_table import signed_readings
from glossary.model import Reason
from glossary.orthography.casing import lower
from glossary.orthography.fold import APOSTROPHES
from glossary.transliteration.exonyms import on_maps


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


def readings(text: str, found: Iterable[list[Word]], language: str) -> Iterator[Reading]:
    """What each of the runs *found* may be as the names of persons."""
    for run in found:
        for part in joined_parts(text, parted(run, language), language):
            words, honoured = trimmed(text, part, language)
            yield from (
                reading_of(text, [word], False, language) for word in _places_of_office(text, part, words, language)
            )
            for own in persons_apart(text, words, language):
                if _may_be_name(own, language) and not _is_of_next(text, own, language):
                    yield reading_of(text, own, honoured and own[-1] is words[-1], language)


def _places_of_office(text: str, part: list[Word], words: list[Word], tag: str) -> Iterator[Word]:
    """The places of *part* that were cut off before its last *words*, after which an office stands: `Muğla Büyükşehir
    Belediye Başkanı`.
    """
    after = WORD_AFTER.match(text, part[-1].end) if words[0] is not part[0] else None
    if after is None or not is_title(after[1], tag):
        return
    cut = itertools.takewhile(lambda word: word is not words[0], part)
    yield from (word for word in cut if word.text in on_maps(tag) and not bare(word.text, tag).given)


def reading_of(text: str, words: list[Word], honoured: bool, tag: str) -> Reading:
    """*words* as one name, after which a form of address was cut off if it is *honoured*."""
    end, last = _ending(text, words, tag)
    start = words[0].start
    own, open_ = signs_of(tuple(word.text for word in words), end > words[-1].end, starts_sentence(text, start), tag)
    around = signs_around(text, start, end, own, tag) if open_ else set()
    if honoured:
        around.add("honorific")
    return Reading(words, last, end, own.union(around, joint_signs(own, around)))


def name_of(text: str, reading: Reading, tag: str, confidence: float, why: tuple[Reason, ...]) -> UnknownName:
    """*reading* as a name, without the suffix, as sure as *confidence* says and no surer than any is."""
    words, last = reading.words, reading.last
    name = _bare_name(text, words, last, tag)
    sure = round(min(confidence, SUREST), 3)
    return UnknownName(words[0].start, reading.end, name, last.suffix, last.features, sure, why)


def _bare_name(text: str, words: list[Word], last: NameWord, tag: str) -> str:
    """The name without suffixes: in Russian every word of it is declined."""
    if not declines(tag):
        return text[words[0].start : words[-1].start] + last.lemma
    read = _agreed(text, words, tag) or tuple(_first_of(word, tag) for word in words)
    firsts = (word.lemma for word in read[:-1])
    gaps = (text[left.end : right.start] for left, right in itertools.pairwise(words))
    return "".join(part for pair in zip(firsts, gaps, strict=True) for part in pair) + last.lemma


def _first_of(word: Word, tag: str) -> NameWord:
    return bare(word.text, tag) if word.initial else inner(word.text, tag)


def _may_be_name(words: list[Word], tag: str) -> bool:
    """Whether *words* are no company that is called like a person (Morgan Stanley) and do not end in an initial, unless
    it is the rest of a surname that is kept back (`Kader Y.`), or the surname stands first (`Salimov R.`).
    """
    if len(words) > 1 and is_thing(" ".join(word.text for word in words), tag):
        return False
    *firsts, last = words
    given = all(not word.initial and inner(word.text, tag).given for word in firsts)
    return not last.initial or (bool(firsts) and given) or is_before_initials(words, tag)


def _is_of_next(text: str, words: list[Word], tag: str) -> bool:
    """Whether the one word of *words* is an adjective with the noun in small letters that follows it, or the title of
    somebody at the place that does: `Эмир Катара`.
    """
    word = words[0].text
    following = WORD_AFTER.match(text, words[0].end) if len(words) == 1 else None
    if following is None:
        return False
    if not following[1].islower():
        return is_owner_place(following[1], tag) and is_title(word, tag)
    return may_be_adjective(word, tag) and is_adjective_of(word, following[1], tag)


def _ending(text: str, words: list[Word], tag: str) -> tuple[int, NameWord]:
    """Where the name ends, a patronymic in small letters included, and its last word without the suffix."""
    last = words[-1]
    if last.initial:
        return last.end, _of_initial(last.text, tag)
    known = _last_of(text, words, tag)
    if len(words) > 1 and known.features == ("ACC",) and _is_subject(text, known, last.end, tag):
        known = bare(last.text, tag)
    fathered = not known.features and (known.given or known.stem)
    match = patronymic_at(text, last.end, tag) if fathered else None
    if match is None or not (len(words) > 1 or known.given):
        return last.end, known
    end = inflected(match[0][1:], tag) if match[2] else None
    lemma = f"{last.text} {match[1]}"
    features, suffix = (end.features, match[2]) if end else ((), "")
    return match.end(), _with_patronymic(known, lemma, suffix, features)


def _agreed(text: str, words: list[Word], tag: str) -> tuple[NameWord, ...]:
    """The *words* in the case of the title before them and of one another, where all are declined."""
    if not declines(tag):
        return ()
    return agreed(tuple(word.text for word in words), tag, cases_of_title(text, words[0].start, tag))


def _last_of(text: str, words: list[Word], tag: str) -> NameWord:
    """The last of *words* without the suffix of the name."""
    if read := _agreed(text, words, tag):
        return read[-1]
    known = inflected(words[-1].text, tag)
    if len(words) > 1 and (_is_other_suffix(known, tag) or _is_of_woman(words[0], known, tag)):
        return bare(words[-1].text, tag)
    return _to_man(words, tag) or known


def _is_subject(text: str, known: NameWord, end: int, tag: str) -> bool:
    """Whether the one vowel that looks like the suffix of an object belongs to the name, since who it is speaks, or a
    postposition follows: `İsmayıl Bəqayi bildirib`.
    """
    following = WORD_AFTER.match(text, end) if len(known.suffix) == 1 else None
    return following is not None and is_of_subject(following[1], tag)


def _to_man(words: list[Word], tag: str) -> NameWord | None:
    """The surname after the name of a man, in the dative, though women bear it so: `Elnur Həsənova cəza verilib`."""
    first, last = words[0], words[-1].text
    if len(words) < FULL or first.initial or not is_feminine(lower(last[:-1], tag), last[-1]):
        return None
    read = (item for item in analyse(last, tag) if item.features == ("DAT",) and item.lemma == last[:-1])
    return next((read_so(last, item, tag) for item in read if is_of_man(first.text, tag)), None)


def _of_initial(word: str, tag: str) -> NameWord:
    """The initial of a surname that is kept back, without its suffix: `Hakan T.'yi`."""
    letter, stop, suffix = word.partition(".")
    read = signed_readings(suffix[1:], tag, suffix[0]) if suffix else ()
    features = read[0] if read else ()
    return NameWord(letter + stop, suffix, features, False, False, False, False)


def _is_of_woman(first: Word, known: NameWord, tag: str) -> bool:
    """Whether the suffix of a surname is that of women, as the *first* name allows, which is none of men alone; where
    every word of a name is declined, a given name has told that.
    """
    if first.initial or declines(tag) or not is_feminine(lower(known.lemma, tag), known.suffix):
        return False
    return not is_of_man(first.text, tag)


def _is_other_suffix(known: NameWord, tag: str) -> bool:
    """Whether the suffix of *known* is mostly part of a full name: none of a case (Talıblı), what would say that
    somebody is at a short place that nobody knows (Лагода), or what does not fit the sound of the rest (Nurtleu).
    """
    if not known.features or known.suffix[:1] in APOSTROPHES:
        return False
    at_short = known.features == ("LOC",) and known.strange and len(known.lemma) < SHORTEST_LONG
    if at_short or known.features[0] not in ON_NAMES:
        return True
    person = Hints(kind="person")
    return known.strange and not (declines(tag) or suffix_fits(known.lemma, known.features, tag, person, known.suffix))


def _with_patronymic(known: NameWord, lemma: str, suffix: str, features: tuple[str, ...]) -> NameWord:
    return NameWord(lemma, suffix, features, known.given, True, False, False, patronymic=True)
