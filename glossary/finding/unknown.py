"""Mark what looks like a person's name in what is left, and is not in the glossary; precision before quantity.

By shape (a run of capitalised words), by its words (name elements, endings of surnames, ordinary words) and by what
stands around it (titles, honorifics, heads of places and bodies). A person named in full is known again by one word.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import regex

from glossary.finding.nameword import NameWord, bare, inflected
from glossary.finding.surroundings import Traits, before, starts_sentence, traits_of
from glossary.inflection.suffix_table import parts_suffixes
from glossary.languages.load import cues
from glossary.orthography.casing import case_of, lower
from glossary.orthography.fold import APOSTROPHES, HYPHENS

_JOINTS = regex.escape(APOSTROPHES + HYPHENS)
_WORD = regex.compile(
    rf"(?<![\p{{L}}\p{{M}}\p{{N}}])\p{{Lu}}(?:[\p{{L}}\p{{M}}]*+(?:[{_JOINTS}]\p{{L}}[\p{{L}}\p{{M}}]*+)*+|\.)"
)
_NEXT = regex.compile(r"[^\p{L}\n.!?,;:]{1,3}(\p{L}[\p{L}\p{M}]*)")
_LAST = regex.compile(r"(\p{L}[\p{L}\p{M}-]*)[\s\"“«(]{1,2}$")
#: Small words inside names.
PARTICLES = frozenset({"oğlu", "qızı", "oglu", "ogly", "gyzy", "ұлы", "қызы", "уулу", "кызы", "оглы"})
#: The most words of a name, and the longest word.
LONGEST_NAME, LONGEST_WORD = 4, 40
#: The shortest capitals that may be a surname and not an abbreviation.
SHORTEST_CAPITALS = 5

#: What speaks for a person and against one; the sum is the log odds.
PRIOR = -1.6
GIVEN, SURNAME, INITIAL, FULL, TITLE, HONORIFIC, SPEECH = 2.2, 1.3, 2.2, 1.0, 1.6, 2.0, 0.7
HEAD, PLACE, LOCATIVE, FIRST, ORDINARY, SIGNED = -3.5, -1.6, -0.9, -0.4, -1.6, 0.5
#: How sure the finder must be.
THRESHOLD = 0.5
#: How sure it is at most.
SUREST = 0.9


@dataclass(frozen=True, slots=True)
class UnknownName:
    """A span of the readable text that looks like a name, and the bare *name* read from it."""

    start: int
    end: int
    name: str
    suffix: str
    features: tuple[str, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    text: str

    @property
    def initial(self) -> bool:
        return self.text.endswith(".")


def unknown_names(text: str, language: str, taken: Iterable[tuple[int, int]]) -> list[UnknownName]:
    """Names of persons in *text* that overlap none of the *taken* spans, in order."""
    traits = traits_of(text, language)
    found: list[UnknownName] = []
    known: set[str] = set()
    for run in _runs(text, sorted(taken), language):
        for part in _parted(run, language):
            item = _person(text, part, traits, known)
            if item is not None:
                found.append(item)
                known.update(item.name.split() if " " in item.name else ())
    return found


def _runs(text: str, taken: list[tuple[int, int]], language: str) -> Iterator[list[_Word]]:
    """Capitalised words that stand side by side, outside what is *taken*."""
    run: list[_Word] = []
    for word in _free(text, taken):
        if run and (not _is_beside(text, run[-1], word) or len(run) == LONGEST_NAME):
            yield run
            run = []
        if len(word.text) > LONGEST_WORD or (case_of(word.text) == "upper" and len(word.text) < SHORTEST_CAPITALS):
            if run:
                yield run
            run = []
        else:
            run.append(word)
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


def _parted(run: list[_Word], language: str) -> Iterator[list[_Word]]:
    """*run* cut after words that bear a case suffix: there a name ends."""
    part: list[_Word] = []
    for word in run:
        part.append(word)
        if _ends_name(word, language):
            yield part
            part = []
    if part:
        yield part


def _ends_name(word: _Word, language: str) -> bool:
    if word.initial:
        return False
    if parts_suffixes(language):
        return any(sign in word.text for sign in APOSTROPHES)
    return not bare(word.text, language).telling and inflected(word.text, language).telling


def _person(text: str, words: list[_Word], traits: Traits, known: set[str]) -> UnknownName | None:
    words, honoured = _trimmed(words, traits.language)
    if not words or all(word.initial for word in words) or words[-1].initial:
        return None
    last = inflected(words[-1].text, traits.language)
    if len(words) == 1 and last.lemma in known:
        return _named(text, words, last, SUREST)
    odds = PRIOR + _of_words(words, last, traits.language) + _of_place(text, words, traits)
    odds += HONORIFIC if honoured else 0.0
    confidence = 1 / (1 + math.exp(-odds))
    return _named(text, words, last, min(confidence, SUREST)) if confidence >= THRESHOLD else None


def _trimmed(words: list[_Word], tag: str) -> tuple[list[_Word], bool]:
    """*words* without ordinary words and titles before a name and honorifics after it, and whether there were such."""
    while len(words) > 1 and _is_no_name(words[0], tag):
        words = words[1:]
    kept = words
    while len(kept) > 1 and _stem(kept[-1].text, tag) in cues(tag).honorifics:
        kept = kept[:-1]
    return kept, len(kept) < len(words)


def _stem(word: str, tag: str) -> str:
    return lower(word, tag) if lower(word, tag) in cues(tag).honorifics else lower(inflected(word, tag).lemma, tag)


def _is_no_name(word: _Word, tag: str) -> bool:
    if word.initial:
        return False
    known = bare(word.text, tag)
    return (known.ordinary and not known.given) or lower(word.text, tag) in cues(tag).titles


def _of_words(words: list[_Word], last: NameWord, tag: str) -> float:
    """What the words of a name say."""
    firsts = [bare(word.text, tag) for word in words[:-1] if not word.initial]
    odds = FULL if len(words) > 1 else 0.0
    odds += INITIAL if any(word.initial for word in words) else 0.0
    odds += GIVEN if any(word.given for word in firsts) or last.given else 0.0
    odds += SURNAME if last.surname and not (last.given and not firsts) else 0.0
    odds += SIGNED if last.suffix[:1] and last.suffix[0] in APOSTROPHES else 0.0
    odds += ORDINARY * (last.ordinary + sum(word.ordinary and not word.given for word in firsts))
    odds += (
        HEAD if lower(last.lemma, tag) in cues(tag).heads or (firsts and last.ordinary and not last.telling) else 0.0
    )
    odds += PLACE if last.place or any(word.place for word in firsts) else 0.0
    return odds + (LOCATIVE if {"LOC", "WITH"} & set(last.features) else 0.0)


def _of_place(text: str, words: list[_Word], traits: Traits) -> float:
    """What stands before and after says."""
    around = cues(traits.language)
    start, end = words[0].start, words[-1].end
    previous, following = _LAST.search(before(text, start)), _NEXT.match(text, end)
    odds = TITLE if previous and lower(previous[1], traits.language) in around.titles else 0.0
    odds += FIRST if len(words) == 1 and starts_sentence(text, start) else 0.0
    if following:
        word = lower(following[1], traits.language)
        stem = lower(inflected(following[1], traits.language).lemma, traits.language)
        odds += HONORIFIC if word in around.honorifics or stem in around.honorifics else 0.0
        odds += HEAD if {word, stem} & around.heads else 0.0
        odds += SPEECH if word in around.speech else 0.0
    return odds


def _named(text: str, words: list[_Word], last: NameWord, confidence: float) -> UnknownName:
    start, end = words[0].start, words[-1].end
    name = text[start : words[-1].start] + last.lemma
    return UnknownName(start, end, name, last.suffix, last.features, round(confidence, 2))
