"""What looks like a person's name in what is left, and is not in the glossary; precision before quantity.

By shape (a run of capitalised words), by its words (name elements, endings of surnames, ordinary words) and by what
stands around it (titles, honorifics, heads of places and bodies). A person named in full is known again by one word.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import regex

from glossary.finding.nameword import NameWord, bare, inflected
from glossary.finding.runs import Word, runs
from glossary.finding.surroundings import before, starts_sentence
from glossary.inflection.features import CASES
from glossary.inflection.suffix_table import parts_suffixes
from glossary.languages.load import cues
from glossary.languages.places import known_places
from glossary.model import Reason
from glossary.orthography.casing import lower
from glossary.orthography.fold import APOSTROPHES

_NEXT = regex.compile(r"[^\p{L}\n.!?,;:]{1,3}(\p{L}[\p{L}\p{M}]*)")
_LAST = regex.compile(r"(\p{L}[\p{L}\p{M}-]*)\.?[\s\"“«(]{1,2}$")
#: The log odds of a person before anything is known, and what each sign adds to them; tuned on the `dev` half of the
#: marks of tests/benchmarks/unknown.py.
PRIOR = -1.6
WEIGHTS: Mapping[str, float] = {
    "full": 1.3, "given": 2.2, "surname": 1.9, "initial": 2.2, "borne": 1.3, "signed": 1.4,
    "title": 1.6, "honorific": 2.0, "speech": 0.7, "inside": 0.5,
    "ordinary": -1.6, "ordinary first": -1.6, "head": -3.5, "place": -2.2, "locative": -0.9, "first": -0.2,
}  # fmt: skip
#: The signs that a reader is told.
REASONS: Mapping[str, Reason] = {
    "given": Reason("It has a given name that is known."),
    "surname": Reason("It ends like a surname."),
    "initial": Reason("An initial stands before it."),
    "title": Reason("A title stands before it."),
    "honorific": Reason("A form of address stands after it."),
}
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
    why: tuple[Reason, ...] = ()

    @property
    def is_person(self) -> bool:
        """Whether it is sure enough that a person bears it."""
        return self.confidence >= THRESHOLD


def unknown_names(text: str, language: str, taken: Iterable[tuple[int, int]]) -> list[UnknownName]:
    """Capitalised words of *text* that overlap none of the *taken* spans, in order; whether they name a person, their
    confidence says.
    """
    found: list[UnknownName] = []
    named: set[str] = set()
    for run in runs(text, sorted(taken), language):
        item = _person(text, run, language, named)
        if item is not None:
            found.append(item)
            named.update(item.name.split() if item.is_person and " " in item.name else ())
    return found


def _person(text: str, words: list[Word], tag: str, named: set[str]) -> UnknownName | None:
    words, signs = _trimmed(words, tag)
    if words[-1].initial:
        return None
    last = inflected(words[-1].text, tag)
    if len(words) == 1 and last.lemma in named:
        return _named(text, words, last, SUREST, ())
    signs |= {*_of_words(text, words, last, tag), *_of_surroundings(text, words, tag)}
    confidence = 1 / (1 + math.exp(-PRIOR - sum(WEIGHTS[sign] for sign in signs)))
    return _named(
        text, words, last, min(confidence, SUREST), tuple(why for sign, why in REASONS.items() if sign in signs)
    )


def _trimmed(words: list[Word], tag: str) -> tuple[list[Word], set[str]]:
    """*words* without ordinary words and titles before a name and honorifics after it, and what those say."""
    signs: set[str] = set()
    while len(words) > 1 and _is_no_name(words[0], tag):
        signs |= {"title"} if lower(words[0].text, tag) in cues(tag).titles else set()
        words = words[1:]
    while len(words) > 1 and not words[-1].initial and {*_small(words[-1].text, tag)} & cues(tag).honorifics:
        signs, words = signs | {"honorific"}, words[:-1]
    return words, signs


def _is_no_name(word: Word, tag: str) -> bool:
    known = bare(word.text, tag)
    no_name = (known.ordinary or known.place) and not known.given
    return not word.initial and (no_name or lower(word.text, tag) in cues(tag).titles)


def _small(word: str, tag: str) -> tuple[str, str]:
    """*word* in small letters, as it stands and without its suffix."""
    return lower(word, tag), lower(inflected(word, tag).lemma, tag)


def _of_words(text: str, words: list[Word], last: NameWord, tag: str) -> Iterator[str]:
    """The signs that the words of a name are."""
    name = text[words[0].start : words[-1].start] + last.lemma
    firsts = [bare(word.text, tag) for word in words[:-1] if not word.initial]
    initial = len(firsts) < len(words) - 1
    signs = {
        "full": len(words) > 1,
        "initial": initial,
        "given": last.given or any(word.given for word in firsts),
        "surname": last.surname and (bool(firsts) or not (last.given or last.stem)),
        "borne": last.ordinary and last.given and not parts_suffixes(tag),
        "signed": last.suffix[:1] != "" and last.suffix[:1] in APOSTROPHES,
        "ordinary": last.ordinary,
        "ordinary first": any(word.ordinary and not word.given for word in firsts),
        "head": _is_head(words, firsts, last, tag),
        "place": last.place or name in known_places(tag) or any(word.place and not word.given for word in firsts),
        "locative": bool({"LOC", "WITH"} & set(last.features)),
    }
    return (sign for sign, holds in signs.items() if holds)


def _is_head(words: list[Word], firsts: list[NameWord], last: NameWord, tag: str) -> bool:
    """Whether what looks like a name ends in the head of a place or body, or is a title, a word or no name at all."""
    around = cues(tag)
    lemmas = {lower(word.lemma, tag) for word in (*firsts, last)}
    end = lower(last.lemma, tag)
    borne = len(firsts) < len(words) - 1 or any(word.given and not word.ordinary for word in firsts)
    owned = bool(last.features) and last.features[0] not in CASES and last.suffix[:1] not in APOSTROPHES
    is_word = len(words) > 1 and last.ordinary and not borne
    return end in around.heads or end in around.titles or bool(lemmas & around.never) or owned or is_word


def _of_surroundings(text: str, words: list[Word], tag: str) -> Iterator[str]:
    """The signs that stand before and after."""
    around = cues(tag)
    start, end = words[0].start, words[-1].end
    starts = starts_sentence(text, start)
    previous, following = _LAST.search(before(text, start)), _NEXT.match(text, end)
    after = set(_small(following[1], tag)) if following else set()
    signs = {
        "title": previous is not None and lower(previous[1], tag) in around.titles,
        "first": len(words) == 1 and starts,
        "inside": len(words) > 1 and not starts,
        "honorific": bool(after & around.honorifics),
        "head": bool(after & around.heads),
        "speech": bool(after & around.speech),
    }
    return (sign for sign, holds in signs.items() if holds)


def _named(text: str, words: list[Word], last: NameWord, confidence: float, why: tuple[Reason, ...]) -> UnknownName:
    start, end = words[0].start, words[-1].end
    name = text[start : words[-1].start] + last.lemma
    return UnknownName(start, end, name, last.suffix, last.features, round(confidence, 3), why)
