"""What looks like a person's name in what is left, and is not in the glossary; precision before quantity.

By shape (a run of capitalised words), by its words (name elements, endings of surnames, ordinary words) and by what
stands around it (titles, honorifics, heads of places and bodies). A person named in full is known again by one word.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import regex

from glossary.finding.nameword import NameWord, bare, inflected
from glossary.finding.surroundings import before, starts_sentence
from glossary.inflection.features import CASES
from glossary.inflection.suffix_table import parts_suffixes, signed_readings
from glossary.languages.load import cues
from glossary.languages.places import known_places
from glossary.orthography.casing import case_of, lower
from glossary.orthography.fold import APOSTROPHES, HYPHENS

_JOINTS = regex.escape(APOSTROPHES + HYPHENS)
_WORD = regex.compile(
    rf"(?<![\p{{L}}\p{{M}}\p{{N}}])\p{{Lu}}(?:\.|[\p{{L}}\p{{M}}]*+(?:[{_JOINTS}]\p{{L}}[\p{{L}}\p{{M}}]*+)*+)"
)
_NEXT = regex.compile(r"[^\p{L}\n.!?,;:]{1,3}(\p{L}[\p{L}\p{M}]*)")
_LAST = regex.compile(r"(\p{L}[\p{L}\p{M}-]*)[\s\"“«(]{1,2}$")
_HYPHENED = regex.compile(r"\p{Ll}-\p{Ll}+$")
#: Small words inside names.
PARTICLES = frozenset({"oğlu", "qızı", "oglu", "ogly", "gyzy", "ұлы", "қызы", "уулу", "кызы", "оглы", "ибн", "бин"})
#: The most words of a name, and the longest word.
LONGEST_NAME, LONGEST_WORD = 4, 40
#: The shortest capitals that may be a surname and not an abbreviation.
SHORTEST_CAPITALS = 5

#: What speaks for a person: the log odds of what its words and its surroundings say, tuned on the `dev` half of the
#: marks of tests/benchmarks/unknown.py.
PRIOR = -1.6
FULL, GIVEN, SURNAME, INITIAL, BORNE, SIGNED = 1.3, 2.2, 1.9, 2.2, 1.3, 1.4
TITLE, HONORIFIC, SPEECH, INSIDE = 1.6, 2.0, 0.7, 0.5
#: What speaks against one.
ORDINARY, HEAD, PLACE, LOCATIVE, FIRST = -1.6, -3.5, -2.2, -0.9, -0.2
#: How sure the finder must be, and is at most.
THRESHOLD, SUREST = 0.55, 0.9


@dataclass(frozen=True, slots=True)
class UnknownName:
    """A span of the readable text that looks like a name, and the bare *name* read from it."""

    start: int
    end: int
    name: str
    suffix: str
    features: tuple[str, ...]
    confidence: float

    @property
    def is_person(self) -> bool:
        """Whether it is sure enough that a person bears it."""
        return self.confidence >= THRESHOLD


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    text: str

    @property
    def initial(self) -> bool:
        return self.text.endswith(".")


def unknown_names(text: str, language: str, taken: Iterable[tuple[int, int]]) -> list[UnknownName]:
    """Capitalised words of *text* that overlap none of the *taken* spans, in order; whether they name a person, their
    confidence says.
    """
    found: list[UnknownName] = []
    named: set[str] = set()
    for run in _runs(text, sorted(taken)):
        for part in _parted(run, language):
            item = _person(text, part, language, named)
            if item is not None:
                found.append(item)
                named.update(item.name.split() if item.is_person and " " in item.name else ())
    return found


def _runs(text: str, taken: list[tuple[int, int]]) -> Iterator[list[_Word]]:
    """Capitalised words that stand side by side, outside what is *taken*; abbreviations part them."""
    run: list[_Word] = []
    for word in _free(text, taken):
        if run and not (_is_beside(text, run[-1], word) and len(run) < LONGEST_NAME):
            yield run
            run = []
        if _is_wordlike(word):
            run.append(word)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _free(text: str, taken: list[tuple[int, int]]) -> Iterator[_Word]:
    position = 0
    for match in _WORD.finditer(text):
        start, end = match.span()
        while position < len(taken) and taken[position][1] <= start:
            position += 1
        if position == len(taken) or taken[position][0] >= end:
            yield _Word(start, end, match.group())


def _is_beside(text: str, left: _Word, right: _Word) -> bool:
    between = text[left.end : right.start]
    return between in {" ", "\u00a0", "\n"} or (left.initial and not between) or between.strip() in PARTICLES


def _is_wordlike(word: _Word) -> bool:
    """Whether *word* is no abbreviation, numeral or letter."""
    if word.initial:
        return True
    long = SHORTEST_CAPITALS if case_of(word.text) == "upper" else 2
    return long <= len(word.text) <= LONGEST_WORD and not _is_abbreviated(word.text)


def _is_abbreviated(text: str) -> bool:
    """Whether capitals stand inside: `ИСЕСКОго`, `McDonald` apart."""
    return case_of(text) == "mixed" and text[:2].isupper()


def _parted(run: list[_Word], language: str) -> Iterator[list[_Word]]:
    """*run* cut where a name ends: after a surname, and after a word that bears a case suffix."""
    part: list[_Word] = []
    for word in run:
        part.append(word)
        if _ends_name(word, len(part), language):
            yield part
            part = []
    if part:
        yield part


def _ends_name(word: _Word, number: int, language: str) -> bool:
    if word.initial:
        return False
    if parts_suffixes(language) and any(sign in word.text for sign in APOSTROPHES):
        return True
    if _HYPHENED.search(word.text) and signed_readings(word.text.rpartition("-")[2], language, "-"):
        return True
    known = bare(word.text, language)
    if known.telling:
        return known.surname and not (known.given or known.patronymic) and number > 1
    other = inflected(word.text, language)
    return not parts_suffixes(language) and (other.telling or other.place) and bool(set(other.features) & set(CASES))


def _person(text: str, words: list[_Word], tag: str, named: set[str]) -> UnknownName | None:
    words, odds = _trimmed(words, tag)
    if words[-1].initial:
        return None
    last = inflected(words[-1].text, tag)
    if len(words) == 1 and last.lemma in named:
        return _named(text, words, last, SUREST)
    odds += PRIOR + _of_words(text, words, last, tag) + _of_surroundings(text, words, tag)
    return _named(text, words, last, min(1 / (1 + math.exp(-odds)), SUREST))


def _trimmed(words: list[_Word], tag: str) -> tuple[list[_Word], float]:
    """*words* without ordinary words and titles before a name and honorifics after it, and what those say."""
    odds = 0.0
    while len(words) > 1 and _is_no_name(words[0], tag):
        odds = TITLE if lower(words[0].text, tag) in cues(tag).titles else odds
        words = words[1:]
    while len(words) > 1 and not words[-1].initial and {*_small(words[-1].text, tag)} & cues(tag).honorifics:
        odds, words = HONORIFIC, words[:-1]
    return words, odds


def _is_no_name(word: _Word, tag: str) -> bool:
    known = bare(word.text, tag)
    no_name = (known.ordinary or known.place) and not known.given
    return not word.initial and (no_name or lower(word.text, tag) in cues(tag).titles)


def _small(word: str, tag: str) -> tuple[str, str]:
    """*word* in small letters, as it stands and without its suffix."""
    return lower(word, tag), lower(inflected(word, tag).lemma, tag)


def _of_words(text: str, words: list[_Word], last: NameWord, tag: str) -> float:
    """What the words of a name say."""
    name = text[words[0].start : words[-1].start] + last.lemma
    firsts = [bare(word.text, tag) for word in words[:-1] if not word.initial]
    around = cues(tag)
    no_person = {lower(last.lemma, tag), *(lower(word.lemma, tag) for word in firsts)} & around.never
    borne = any(word.given and not word.ordinary for word in firsts)
    initial = len(firsts) < len(words) - 1
    is_head = lower(last.lemma, tag) in around.heads or (len(words) > 1 and last.ordinary and not (borne or initial))
    is_owned = bool(last.features) and last.features[0] not in CASES and last.suffix[:1] not in APOSTROPHES
    signs = (
        (FULL, len(words) > 1),
        (INITIAL, initial),
        (GIVEN, last.given or any(word.given for word in firsts)),
        (SURNAME, last.surname and not last.given and (bool(firsts) or not last.stem)),
        (SURNAME, last.surname and last.given and bool(firsts)),
        (BORNE, last.ordinary and last.given and not parts_suffixes(tag)),
        (SIGNED, last.suffix[:1] != "" and last.suffix[:1] in APOSTROPHES),
        (ORDINARY, last.ordinary),
        (ORDINARY, any(word.ordinary and not word.given for word in firsts)),
        (HEAD, is_head or is_owned or bool(no_person) or lower(last.lemma, tag) in around.titles),
        (PLACE, last.place or name in known_places(tag) or any(word.place and not word.given for word in firsts)),
        (LOCATIVE, bool({"LOC", "WITH"} & set(last.features))),
    )
    return sum(weight for weight, holds in signs if holds)


def _of_surroundings(text: str, words: list[_Word], tag: str) -> float:
    """What stands before and after says."""
    around = cues(tag)
    start, end = words[0].start, words[-1].end
    previous, following = _LAST.search(before(text, start)), _NEXT.match(text, end)
    after = set(_small(following[1], tag)) if following else set()
    signs = (
        (TITLE, previous is not None and lower(previous[1], tag) in around.titles),
        (FIRST, len(words) == 1 and starts_sentence(text, start)),
        (INSIDE, len(words) > 1 and not starts_sentence(text, start)),
        (HONORIFIC, bool(after & around.honorifics)),
        (HEAD, bool(after & around.heads)),
        (SPEECH, bool(after & around.speech)),
    )
    return sum(weight for weight, holds in signs if holds)


def _named(text: str, words: list[_Word], last: NameWord, confidence: float) -> UnknownName:
    start, end = words[0].start, words[-1].end
    name = text[start : words[-1].start] + last.lemma
    return UnknownName(start, end, name, last.suffix, last.features, round(confidence, 3))
